import {describeLedger} from './ledger.js'
import type {Report} from './report.js'
import {escapeXml} from './xml.js'

interface Case {
  name: string
  /** What stands in the element; nothing for a case that passed. */
  outcome: string
  kind: 'passed' | 'failure' | 'error' | 'skipped'
}

interface Suite {
  name: string
  cases: readonly Case[]
}

/**
 * Writes JUnit XML: a file is a suite, a message a failed case; a file without any is one case that passed. What was not
 * checked for a good reason, and what was left out, is skipped.
 */
export function toJunit({files, notChecked, ledger}: Report): string {
  const suites: Suite[] = files.map(({path, messages}) => ({
    name: path,
    cases:
      messages.length === 0
        ? [{name: 'copydesk', outcome: '', kind: 'passed'}]
        : messages.map(({ruleId, severity, reason, note, start, actual}) => {
            const place = `line ${start.line}, column ${start.column}`
            const text = escapeXml(`${place}: ${actual}${note ? `\n${note}` : ''}`)
            return {
              name: `${ruleId} (${place})`,
              outcome: `<failure type="${severity}" message="${escapeXml(reason)}">${text}</failure>`,
              kind: 'failure'
            }
          })
  }))
  for (const {path, severity, reason, line, column} of notChecked) {
    const isError = severity === 'error'
    const outcome = isError
      ? `<error type="not-checked" message="${escapeXml(reason)}"/>`
      : `<skipped message="${escapeXml(reason)}"/>`
    const name = line === undefined ? 'copydesk' : `copydesk (line ${line}, column ${column})`
    suites.push({name: path, cases: [{name, outcome, kind: isError ? 'error' : 'skipped'}]})
  }
  const left = ledger ? describeLedger(ledger) : []
  if (left.length > 0) {
    const cases = left.map((clause): Case => ({name: clause, outcome: '<skipped/>', kind: 'skipped'}))
    suites.push({name: 'left out', cases})
  }
  const all = suites.flatMap(({cases}) => cases)
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="copydesk" ${counts(all, ['failure', 'error'])} time="0">\n` +
    `${suites.map(toSuite).join('')}</testsuites>\n`
  )
}

function toSuite({name, cases}: Suite): string {
  const rows = cases.map(({name: title, outcome}) => {
    const start = `    <testcase classname="${escapeXml(name)}" name="${escapeXml(title)}" time="0"`
    return outcome === '' ? `${start}/>\n` : `${start}>\n      ${outcome}\n    </testcase>\n`
  })
  const sums = counts(cases, ['failure', 'error', 'skipped'])
  return `  <testsuite name="${escapeXml(name)}" ${sums} time="0">\n${rows.join('')}  </testsuite>\n`
}

const names = {failure: 'failures', error: 'errors', skipped: 'skipped'}

function counts(cases: readonly Case[], kinds: readonly (keyof typeof names)[]): string {
  const sums = kinds.map((kind) => `${names[kind]}="${cases.filter((one) => one.kind === kind).length}"`)
  return [`tests="${cases.length}"`, ...sums].join(' ')
}
