import {describeLedger} from './ledger.js'
import {toPrintable} from './printable.js'
import {summarise} from './summary.js'
import {placeOf, type Report} from './report.js'

/** Writes Markdown for a comment on a pull request or the summary of a job: a table for each file. */
export function toMarkdown(report: Report): string {
  const {files, notChecked, ledger} = report
  let result = `### copydesk: ${summarise(report)}\n`
  for (const {path, messages} of files) {
    if (messages.length === 0) continue
    result += `\n**${escape(path)}**\n\n| place | | message | rule |\n| --- | --- | --- | --- |\n`
    for (const {start, severity, reason, ruleId, url} of messages) {
      const rule = url && /^https:[\w/.#-]+$/.test(url) ? `[${escape(ruleId)}](${url})` : escape(ruleId)
      result += `| ${start.line}:${start.column} | ${severity} | ${escape(reason)} | ${rule} |\n`
    }
  }
  if (notChecked.length > 0) {
    result += `\n**Not checked**\n\n${notChecked.map((entry) => `- ${escape(placeOf(entry))}: ${escape(entry.reason)}`).join('\n')}\n`
  }
  const left = ledger ? describeLedger(ledger) : []
  if (left.length > 0) result += `\n_Left out: ${left.map(escape).join('; ')}._\n`
  return result
}

/** Text that shows as it is: nothing of an article becomes markup, a mention or a link. */
function escape(text: string): string {
  return toPrintable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '@&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, 'www&#46;')
}
