import {toPrintable} from './printable.js'
import type {Report} from './report.js'

/** Writes a report for people. */
export function toPretty({files, notChecked}: Report): string {
  const lines: string[] = []
  for (const {path, messages} of files) {
    if (messages.length === 0) continue
    lines.push(toPrintable(path))
    for (const {start, severity, reason, ruleId} of messages) {
      lines.push(`  ${start.line}:${start.column}  ${severity}  ${toPrintable(reason)}  ${ruleId}`)
    }
    lines.push('')
  }
  for (const {path, reason} of notChecked) lines.push(`${toPrintable(path)}: not checked, ${reason}`)
  return lines.length > 0 ? lines.join('\n') + '\n' : ''
}
