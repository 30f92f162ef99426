import type {Report} from './report.js'
import {escapeXml} from './xml.js'

/** Writes JUnit XML: a file is a suite, a message a failed case; a file without any is one case that passed. */
export function toJunit({files, notChecked}: Report): string {
  const errors = notChecked.filter(({severity}) => severity === 'error')
  const suites = files.map(({path, messages}) => {
    const cases = messages.map(({ruleId, severity, reason, note, start, actual}) => {
      const place = `line ${start.line}, column ${start.column}`
      return (
        `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${ruleId} (${place})`)}" time="0">\n` +
        `      <failure type="${severity}" message="${escapeXml(reason)}">${escapeXml(`${place}: ${actual}${note ? `\n${note}` : ''}`)}</failure>\n` +
        '    </testcase>\n'
      )
    })
    const passed = `    <testcase classname="${escapeXml(path)}" name="copydesk" time="0"/>\n`
    return suite(path, Math.max(1, messages.length), messages.length, 0, cases.join('') || passed)
  })
  for (const {path, reason} of errors) {
    const failed =
      `    <testcase classname="${escapeXml(path)}" name="copydesk" time="0">\n` +
      `      <error type="not-checked" message="${escapeXml(reason)}"/>\n    </testcase>\n`
    suites.push(suite(path, 1, 0, 1, failed))
  }
  const failures = files.reduce((sum, {messages}) => sum + messages.length, 0)
  const tests = files.reduce((sum, {messages}) => sum + Math.max(1, messages.length), errors.length)
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="copydesk" tests="${tests}" failures="${failures}" errors="${errors.length}" time="0">\n${suites.join('')}</testsuites>\n`
  )
}

function suite(path: string, tests: number, failures: number, errors: number, cases: string): string {
  return (
    `  <testsuite name="${escapeXml(path)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0">\n` +
    `${cases}  </testsuite>\n`
  )
}
