import type {Severity} from '../rule/message.js'
import {toFingerprints} from './fingerprint.js'
import {toJsonText} from './json-text.js'
import type {Report} from './report.js'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', suggestion: 'info'}

/** Writes a code quality report for GitLab (Code Climate's format, the subset that GitLab reads). */
export function toGitlab({files, notChecked}: Report): string {
  const seen = new Map<string, number>()
  const found = files.flatMap(({path, messages}) => {
    const fingerprints = toFingerprints(messages)
    return messages.map(({ruleId, reason, severity, start, end}, index) => ({
      description: reason,
      check_name: ruleId,
      fingerprint: unique(`${fingerprints[index]!}-${path}`),
      severity: severities[severity],
      location: {path: path.replace(/^\.\//, ''), lines: {begin: start.line, end: end.line}}
    }))
  })
  const missed = notChecked.map(({path, severity, reason, line = 1}) => ({
    description: `Not checked: ${reason}`,
    check_name: 'not-checked',
    fingerprint: unique(`not-checked-${path}`),
    severity: severity === 'error' ? 'critical' : 'info',
    location: {path: path.replace(/^\.\//, ''), lines: {begin: line}}
  }))
  return toJsonText([...found, ...missed])

  function unique(fingerprint: string): string {
    const count = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, count + 1)
    return count === 0 ? fingerprint : `${fingerprint}-${count}`
  }
}
