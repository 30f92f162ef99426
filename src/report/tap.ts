import {describeLedger} from './ledger.js'
import {toPrintable} from './printable.js'
import type {Report} from './report.js'

/** Writes TAP 13, which harnesses for 14 read as well: a file is a test, its messages are in the YAML block below; what needs no check is skipped. */
export function toTap({files, notChecked, ledger}: Report): string {
  const lines = ['TAP version 13', `1..${files.length + notChecked.length}`]
  for (const [index, {path, messages}] of files.entries()) {
    const ok = !messages.some(({severity}) => severity === 'error')
    lines.push(`${ok ? 'ok' : 'not ok'} ${index + 1} - ${describe(path)}`)
    if (messages.length === 0) continue
    lines.push('  ---', '  messages:')
    for (const {ruleId, severity, reason, start} of messages) {
      lines.push(
        `    - ruleId: ${quote(ruleId)}`,
        `      severity: ${severity}`,
        `      message: ${quote(reason)}`,
        `      line: ${start.line}`,
        `      column: ${start.column}`
      )
    }
    lines.push('  ...')
  }
  for (const [index, {path, severity, reason, line, column}] of notChecked.entries()) {
    const point = `${files.length + index + 1} - ${describe(path)}`
    if (severity === 'error') {
      lines.push(`not ok ${point}`, '  ---', `  message: ${quote(`Not checked: ${reason}`)}`)
      if (line !== undefined) lines.push(`  line: ${line}`, `  column: ${column}`)
      lines.push('  ...')
    } else lines.push(`ok ${point} # SKIP ${toPrintable(reason)}`)
  }
  for (const clause of ledger ? describeLedger(ledger) : []) lines.push(`# left out: ${toPrintable(clause)}`)
  return lines.join('\n') + '\n'
}

// A `#` would start a directive of TAP.
function describe(text: string): string {
  return toPrintable(text).replace(/[#\\]/g, '\\$&')
}

/** Writes a string of YAML. */
function quote(text: string): string {
  return JSON.stringify(toPrintable(text))
}
