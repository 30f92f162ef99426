import type {Message} from '../rule/message.js'
import {describeLedger} from './ledger.js'
import {summarise} from './summary.js'
import {placeOf, type FileReport, type Report} from './report.js'
import {escapeXml} from './xml.js'

const style = `
:root{color-scheme:light dark;--error:#c5221f;--warning:#b06000;--suggestion:#1967d2;--line:#8885}
body{font:16px/1.55 Georgia,'Times New Roman',serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0}h2{font:600 1rem/1.4 ui-monospace,monospace;margin:2.5rem 0 .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
article{white-space:pre-wrap;overflow-wrap:anywhere}mark{background:none;color:inherit;text-decoration:underline wavy 1.5px;text-underline-offset:3px}
.error{text-decoration-color:var(--error)}.warning{text-decoration-color:var(--warning)}.suggestion{text-decoration-color:var(--suggestion)}
ol{font:14px/1.5 system-ui,sans-serif;padding-left:2.2rem}li{margin:.35rem 0}b.error{color:var(--error)}b.warning{color:var(--warning)}b.suggestion{color:var(--suggestion)}
small,summary{font:13px/1.5 system-ui,sans-serif;opacity:.75}a{color:inherit}sup{font:10px system-ui,sans-serif;margin-left:1px}`

/** Writes one page that stands alone: no network, no script. The words of each message are underlined in the article. */
export function toHtml(report: Report): string {
  const {files, notChecked, ledger} = report
  const sections = files.filter(({messages}) => messages.length > 0).map(toSection)
  const missed = notChecked.map((entry) => `<li>${text(placeOf(entry))}: ${text(entry.reason)}</li>`).join('')
  const left = ledger ? describeLedger(ledger).join('; ') : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>copydesk report</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}</style></head><body><h1>copydesk: ${text(summarise(report))}</h1>
${sections.join('\n')}${missed && `\n<h2>Not checked</h2><ul>${missed}</ul>`}${left && `\n<p><small>Left out: ${text(left)}</small></p>`}
</body></html>
`
}

function toSection({path, source, messages}: FileReport, file: number): string {
  const items = messages.map(
    ({severity, reason, note, ruleId, start, url}, index) =>
      `<li id="m${file}-${index}"><a href="#p${file}-${index}">${start.line}:${start.column}</a> <b class="${severity}">${severity}</b> ${text(reason)} <small>${
        url && url.startsWith('https://') ? `<a href="${text(url)}">${text(ruleId)}</a>` : text(ruleId)
      }</small>${note ? `<details><summary>why</summary>${text(note)}</details>` : ''}</li>`
  )
  return `<section><h2>${text(path)}</h2><ol>${items.join('')}</ol><details open><summary>the article</summary><article>${markUp(source, messages, file)}</article></details></section>`
}

/** The article with the places underlined; a place inside another only gets its number. */
function markUp(source: string, messages: readonly Message[], file: number): string {
  let result = ''
  let at = 0
  for (const [index, {start, end, severity}] of messages.entries()) {
    if (start.offset > at) {
      result += text(source.slice(at, start.offset))
      at = start.offset
    }
    const link = `<a href="#m${file}-${index}"><sup>${index + 1}</sup></a>`
    if (end.offset > at) {
      result += `<mark id="p${file}-${index}" class="${severity}">${text(source.slice(at, end.offset))}</mark>${link}`
      at = end.offset
    } else result += `<span id="p${file}-${index}">${link}</span>`
  }
  return result + text(source.slice(at))
}

function text(value: string): string {
  // Lines stay: the article is shown as it stands. Two colons at the beginning of a line are a command in GitHub's
  // logs, and references to controls are an error in HTML.
  return value
    .split(/\r\n|[\n\r]/)
    .map((line) => escapeXml(line.replace(/[\u007f-\u009f]/g, '\uFFFD')).replace(/^(\s*):(?=:)/, '$1&#58;'))
    .join('\n')
}
