import type {Severity} from '../rule/message.js'
import {toFingerprints} from './fingerprint.js'
import {toJsonText} from './json-text.js'
import type {Report} from './report.js'

const severities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', suggestion: 'info'}

/** Writes a code quality report for GitLab (Code Climate's format, the subset that GitLab reads). */
export function toGitlab({files}: Report): string {
  const seen = new Map<string, number>()
  return toJsonText(
    files.flatMap(({path, messages}) => {
      const fingerprints = toFingerprints(messages)
      return messages.map(({ruleId, reason, severity, start, end}, index) => ({
        description: reason,
        check_name: ruleId,
        fingerprint: unique(`${fingerprints[index]!}-${path}`),
        severity: severities[severity],
        location: {
          path: path.replace(/\\/g, '/').replace(/^\.\//, ''),
          lines: {begin: start.line, end: end.line}
        }
      }))
    })
  )

  function unique(fingerprint: string): string {
    const count = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, count + 1)
    return count === 0 ? fingerprint : `${fingerprint}-${count}`
  }
}
