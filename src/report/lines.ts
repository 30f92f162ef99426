import {toPrintable} from './printable.js'
import type {Report} from './report.js'

/** `path:line:column: severity: message (rule)`, a line each: what editors and `grep` understand. */
export function toUnix({files, notChecked}: Report): string {
  const lines = files.flatMap(({path, messages}) =>
    messages.map(
      ({start, severity, reason, ruleId}) =>
        `${toPrintable(path)}:${start.line}:${start.column}: ${toPrintable(reason)} [${severity}/${toPrintable(ruleId)}]`
    )
  )
  for (const entry of notChecked) {
    lines.push(
      `${toPrintable(entry.path)}:${entry.line ?? 1}:${entry.column ?? 1}: ${toPrintable(entry.reason)} [${entry.severity}/not-checked]`
    )
  }
  return join(lines)
}

/** `path: line 1, col 2, Error - message (rule)`, a line each. */
export function toCompact({files, notChecked}: Report): string {
  const lines = files.flatMap(({path, messages}) =>
    messages.map(({start, severity, reason, ruleId}) => {
      const level = severity[0]!.toUpperCase() + severity.slice(1)
      return `${toPrintable(path)}: line ${start.line}, col ${start.column}, ${level} - ${toPrintable(reason)} (${toPrintable(ruleId)})`
    })
  )
  for (const {path, reason, severity} of notChecked) {
    lines.push(
      `${toPrintable(path)}: ${severity === 'error' ? 'Error' : 'Note'} - not checked: ${toPrintable(reason)}`
    )
  }
  return join(lines)
}

function join(lines: readonly string[]): string {
  return lines.length > 0 ? lines.join('\n') + '\n' : ''
}
