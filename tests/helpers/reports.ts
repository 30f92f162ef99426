import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {lint} from './rules.js'

/** A text, and what the rule says of it: `words → what is expected`, in the order of the text. */
export type Row = readonly [text: string, ...reports: string[]]

/**
 * What a rule says of a text: each place with what is expected there or, where nothing is, with the whole message;
 * `?` marks a suggestion of a rule that is louder by itself.
 */
export function reportsOf(id: string, text: string, options = {}, house = {}): string[] {
  const rule = rules.find(({meta}) => meta.id === id)!
  return lint(rule, {kind: 'correct', line: 1, text, drawn: text, options, house}).map(
    ({actual, expected, reason, severity}) =>
      `${actual} → ${expected.length > 0 ? expected.join(' / ') : reason}${severity === 'suggestion' && rule.meta.severity !== 'suggestion' ? ' ?' : ''}`
  )
}

/** Tests that a rule reports in each text what the row says, and nothing else. */
export function holds(id: string, name: string, rows: readonly Row[], options = {}, house = {}): void {
  for (const [text, ...expected] of rows) {
    test(`${id}: ${name}: ${text.split('\n\n').at(-1)}`, () => {
      expect(reportsOf(id, text, options, house)).toEqual(expected)
    })
  }
}

/** Where a rule's messages on a text send the editor besides: `words → reason: words there`, a line for each place. */
export function pointsOf(id: string, text: string, options = {}, house = {}): string[] {
  const rule = rules.find(({meta}) => meta.id === id)!
  return lint(rule, {kind: 'correct', line: 1, text, drawn: text, options, house}).flatMap(
    ({actual, related}) =>
      related.map(({reason, start, end}) => `${actual} → ${reason}: ${text.slice(start.offset, end.offset)}`)
  )
}

/** Tests that the messages of a rule on a text send the editor where the row says, and nowhere else. */
export function points(id: string, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows) {
    test(`${id}: where it points: ${text.split('\n\n').at(-1)}`, () => {
      expect(pointsOf(id, text)).toEqual(expected)
    })
  }
}
