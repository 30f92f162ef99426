import type {Severity} from '../rule/message.js'
import {describeLedger} from './ledger.js'
import {toPrintable} from './printable.js'
import {toWhole, type Stream} from './stream.js'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice'
}

/**
 * Annotations for GitHub Actions: workflow commands, a line each, and a line of the log for what was left out. Everything
 * of an article is escaped, so that no article can give a command of its own.
 */
export const github: Stream = {
  file: ({path, messages}) =>
    messages
      .map(({severity, start, end, ruleId, reason, note}) =>
        command(commands[severity], note ? `${reason}\n${note}` : reason, {
          file: path,
          line: start.line,
          endLine: end.line,
          // GitHub shows columns of one line only.
          ...(start.line === end.line && {col: start.column, endColumn: end.column}),
          title: `copydesk ${ruleId}`
        })
      )
      .join(''),
  end({notChecked, ledger}) {
    const commands = notChecked.map(({path, reason, severity, line = 1, column}) =>
      command(severity === 'error' ? 'error' : 'notice', `Not checked: ${reason}`, {
        file: path,
        line,
        ...(column !== undefined && {col: column}),
        title: 'copydesk'
      })
    )
    const left = ledger ? describeLedger(ledger) : []
    return commands.join('') + (left.length > 0 ? `left out: ${toPrintable(left.join('; '))}\n` : '')
  }
}

export const toGithub = toWhole(github)

function command(name: string, text: string, properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return text
    .split('\n')
    .map(toPrintable)
    .join('\n')
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
