import {toPrintable} from './printable.js'
import {toWhole, type Stream} from './stream.js'

/** `path:line:column: message [severity/rule]`, a line each: what editors and `grep` understand. */
export const unix: Stream = {
  file: ({path, messages}) =>
    toLines(
      messages.map(
        ({start, severity, reason, ruleId}) =>
          `${toPrintable(path)}:${start.line}:${start.column}: ${toPrintable(reason)} [${severity}/${toPrintable(ruleId)}]`
      )
    ),
  end: ({notChecked}) =>
    toLines(
      notChecked.map(
        ({path, line = 1, column = 1, reason, severity}) =>
          `${toPrintable(path)}:${line}:${column}: ${toPrintable(reason)} [${severity}/not-checked]`
      )
    )
}

/** `path: line 1, col 2, Error - message (rule)`, a line each. */
export const compact: Stream = {
  file: ({path, messages}) =>
    toLines(
      messages.map(({start, severity, reason, ruleId}) => {
        const level = severity[0]!.toUpperCase() + severity.slice(1)
        return `${toPrintable(path)}: line ${start.line}, col ${start.column}, ${level} - ${toPrintable(reason)} (${toPrintable(ruleId)})`
      })
    ),
  end: ({notChecked}) =>
    toLines(
      notChecked.map(
        ({path, line = 1, column = 1, reason, severity}) =>
          `${toPrintable(path)}: line ${line}, col ${column}, ${severity === 'error' ? 'Error' : 'Info'} - Not checked: ${toPrintable(reason)} (not-checked)`
      )
    )
}

export const toUnix = toWhole(unix)
export const toCompact = toWhole(compact)

function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
