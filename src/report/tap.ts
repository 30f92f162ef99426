import {toPrintable} from './printable.js'
import type {Report} from './report.js'

/** Writes TAP 13: a file is a test, its messages are in the YAML block below. */
export function toTap({files, notChecked}: Report): string {
  const failed = notChecked.filter(({severity}) => severity === 'error')
  const lines = ['TAP version 13', `1..${files.length + failed.length}`]
  for (const [index, {path, messages}] of files.entries()) {
    const ok = !messages.some(({severity}) => severity === 'error')
    lines.push(`${ok ? 'ok' : 'not ok'} ${index + 1} - ${describe(path)}`)
    if (messages.length === 0) continue
    lines.push('  ---', '  messages:')
    for (const {ruleId, severity, reason, start} of messages) {
      lines.push(
        `    - ruleId: ${JSON.stringify(toPrintable(ruleId))}`,
        `      severity: ${severity}`,
        `      message: ${JSON.stringify(toPrintable(reason))}`,
        `      line: ${start.line}`,
        `      column: ${start.column}`
      )
    }
    lines.push('  ...')
  }
  for (const [index, {path, reason}] of failed.entries()) {
    lines.push(
      `not ok ${files.length + index + 1} - ${describe(path)}`,
      `  # not checked: ${describe(reason)}`
    )
  }
  return lines.join('\n') + '\n'
}

// A `#` would start a directive of TAP.
function describe(text: string): string {
  return toPrintable(text).replace(/[#\\]/g, '\\$&')
}
