import type {Severity} from '../rule/message.js'
import {toPrintable} from './printable.js'
import type {Report} from './report.js'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice'
}

/**
 * Writes annotations for GitHub Actions: workflow commands, a line each. Everything of an article is escaped, so that no
 * article can give a command of its own.
 */
export function toGithub({files, notChecked}: Report): string {
  let result = ''
  for (const {path, messages} of files) {
    for (const {severity, start, end, ruleId, reason, note} of messages) {
      result += command(commands[severity], note ? `${reason}\n${note}` : reason, {
        file: path,
        line: start.line,
        endLine: end.line,
        // GitHub shows columns of one line only.
        ...(start.line === end.line && {col: start.column, endColumn: end.column}),
        title: `copydesk ${ruleId}`
      })
    }
  }
  for (const {path, reason, severity, line = 1} of notChecked) {
    result += command(severity === 'error' ? 'error' : 'notice', `Not checked: ${reason}`, {
      file: path,
      line,
      title: 'copydesk'
    })
  }
  return result
}

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
