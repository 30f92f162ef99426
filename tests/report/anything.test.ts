import fc from 'fast-check'
import {fromXml} from 'xast-util-from-xml'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createLocator} from '../../src/input/lines.js'
import {toPretty, toStets, toSummary} from '../../src/report/pretty.js'
import type {Report} from '../../src/report/report.js'
import {count} from '../../src/report/summary.js'
import {patience, runs} from '../helpers/property.js'
import {message, writers} from './reports.js'

// What means something to one of the formats, a terminal or a runner.
// prettier-ignore
const marks = [
  '::error::', '\n::', '##[error]', '##vso[a]', '##teamcity[a]', '\u001b[31m', '\u009b', '\r',
  '\n', ' ', ':', ']]>', '-->', '--', '</script>', '<!--', '&#10;', '&', '"', "'", '\\', '#',
  '##', '[', '|', '`', '*', '@a', '%0A', '%', ',', 'https://a.example', 'www.a', '# SKIP',
  ' # TODO', '---', '...', '\u2028', '\u202e', '\0', '\ud800', '\udc00', '😀', '\ufeff', '\t',
  '![a](b)', '<b>', '~', '${{ a }}', '__proto__'
]
const piece = fc.oneof(fc.constantFrom(...marks), fc.string({unit: 'binary', maxLength: 3}))
const text = fc.array(piece, {minLength: 1, maxLength: 8}).map((pieces) => pieces.join(''))

const report: fc.Arbitrary<Report> = fc
  .record({
    source: text,
    path: text,
    reason: text,
    note: text,
    id: text,
    expected: text,
    from: fc.nat(30),
    to: fc.nat(30)
  })
  .map(({source, path, reason, note, id, expected, from, to}) => {
    const locate = createLocator(source)
    const [first, last] = [from % (source.length + 1), to % (source.length + 1)].sort((a, b) => a - b)
    const place = {start: locate(first!), end: locate(last!)}
    const actual = source.slice(first, last)
    return {
      files: [
        {
          path,
          source,
          messages: [
            {
              ...message,
              ...place,
              ruleId: id,
              reason,
              note,
              actual,
              expected: [expected],
              related: [{...place, reason}]
            }
          ]
        }
      ],
      notChecked: [
        {severity: 'error', path: reason, reason: path},
        {severity: 'note', path: note, reason: id}
      ],
      ledger: {
        ignored: [{path, by: reason}],
        stets: [{path, line: 1, column: 1, rules: [id], reason: note, messages: 1}],
        off: [{ruleId: id, paths: [path]}],
        baseline: null,
        changes: note
      }
    }
  })

function property(name: string, check: (value: Report) => void): void {
  test(name, () => fc.assert(fc.property(report, check), runs(200)), patience)
}

property('a report of anything is safe to show and can be read, in every format', (value) => {
  for (const [name, write] of Object.entries(writers)) {
    const written = write(value)
    expect(written, name).not.toMatch(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
    )
    expect(Buffer.from(written).toString() === written, name).toBe(true)
    expect(written, name).not.toMatch(/##(?:vso|teamcity)?\[/i)
    if (name !== 'github') expect(written, name).not.toMatch(/^\s*::/m)
    if (/json|sarif|gitlab/.test(name)) for (const line of written.trimEnd().split('\n')) JSON.parse(line)
    if (/junit|checkstyle/.test(name)) fromXml(written)
  }
  const blocks = [...writers['tap']!(value).matchAll(/^ {2}---\n([^]*?)^ {2}\.\.\.$/gm)]
  expect(blocks).toHaveLength(2)
  for (const [, block] of blocks) parse(block!)
  expect(writers['github']!(value).split('\n').slice(0, -2)).toHaveLength(3)
  expect(writers['unix']!(value).split('\n').slice(0, -1)).toHaveLength(3)
})

property('a report of anything is safe to show to people', (value) => {
  const {files, notChecked, ledger} = value
  const options = {colour: false, width: 60, wraps: true, verbose: true}
  const written =
    toPretty(files[0]!, options) +
    toStets(ledger!.stets, false) +
    toSummary(count(files), notChecked, {colour: false, hidden: 0, ledger: ledger!})
  expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
  expect(written).not.toMatch(/##(?:vso|teamcity)?\[/i)
  expect(written).not.toMatch(/^\s*::/m)
})
