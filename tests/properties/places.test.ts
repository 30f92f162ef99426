import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkText} from '../../src/desk.js'
import type {Message} from '../../src/rule/index.js'
import {patience, runs} from '../helpers/property.js'

// Every part of speech, the marks and the kinds of space that articles are made of, and words that rules look for.
const word = fc.constantFrom(
  ...`the the The a an an hour Mr. Mrs Okoro Ines Okoro President Ruiz he she they his her it said told says asked met
  on on in of U.S. US USA America's America Russia Russian Federation UK Britain Britain's FBI NATO PIN number police
  council mayor minister government on Monday, March 3, 2024 Jan. 5 No. 10 9 10. 1,800 $8 8-year-old colour color
  organise organize can not cannot previous year but because who which that and to with is was has been
  Share Advertisement Read more: Posted by However, meanwhile 🙂 👩‍🚀 café naïve São don't it's Iran’s O'Neill iPhone
  Like this: READ MORE TK XX CEO CEO's “ ” ‘ ’ " ' ( ) — -- – … . . . , ; : ? !`.split(/\s+/),
  'said.',
  'yesterday.',
  'town."',
  'town”.',
  '“We',
  '"We',
  "'We",
  '‘We',
  'later,”',
  'over".',
  '\u00A0',
  '\u2009',
  '\u200B'
)
const line = fc.array(word, {minLength: 1, maxLength: 24}).map((words) => words.join(' '))
const paragraph = fc.array(line, {minLength: 1, maxLength: 3})
const article = fc.array(paragraph, {minLength: 1, maxLength: 6})
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const mark = fc.constantFrom('', '\uFEFF')

/** Puts lines into paragraphs with these line ends. */
const compose = (paragraphs: readonly (readonly string[])[], end: string): string =>
  paragraphs.map((lines) => lines.join(end)).join(end + end) + end

/** The line and column of an offset, counted in the plainest way. */
function pointOf(source: string, offset: number): {line: number; column: number; offset: number} {
  const before = source.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
  return {line: before.length, column: before.at(-1)!.length + 1, offset}
}

const gist = ({ruleId, severity, reason, actual, expected, start}: Message): unknown => [
  ruleId,
  severity,
  reason.replace(/\r\n?/g, '\n'),
  actual.replace(/\r\n?/g, '\n'),
  expected,
  start.line
]

describe('whatever an article holds', () => {
  test(
    'each message stands at its words, on their line and column',
    async () => {
      await fc.assert(
        fc.asyncProperty(article, lineEnd, mark, async (paragraphs, end, bom) => {
          const source = bom + compose(paragraphs, end)
          for (const message of await checkText(source)) {
            const {start, end: stop, actual, related} = message
            expect(source.slice(start.offset, stop.offset)).toBe(actual)
            expect(start).toEqual(pointOf(source, start.offset))
            expect(stop).toEqual(pointOf(source, stop.offset))
            expect(stop.offset).toBeGreaterThan(start.offset)
            expect(message.reason).not.toMatch(/[\n{}]|undefined|null|NaN/)
            for (const other of related) {
              expect(other.start).toEqual(pointOf(source, other.start.offset))
              expect(other.end).toEqual(pointOf(source, other.end.offset))
            }
          }
        }),
        runs(250)
      )
    },
    patience
  )

  test(
    'the same is said whatever the line ends, with and without a byte order mark',
    async () => {
      await fc.assert(
        fc.asyncProperty(article, lineEnd, mark, async (paragraphs, end, bom) => {
          const plain = await checkText(compose(paragraphs, '\n'))
          const other = await checkText(bom + compose(paragraphs, end))
          expect(other.map(gist)).toEqual(plain.map(gist))
        }),
        runs(250)
      )
    },
    patience
  )

  test(
    'it is said twice in the same way',
    async () => {
      await fc.assert(
        fc.asyncProperty(article, async (paragraphs) => {
          const source = compose(paragraphs, '\n')
          expect(await checkText(source)).toEqual(await checkText(source))
        }),
        runs(50)
      )
    },
    patience
  )
})

describe('whatever a file holds', () => {
  test(
    'nothing in it stops the desk',
    async () => {
      const anything = fc.oneof(
        fc.string({unit: 'binary', maxLength: 200}),
        fc.string({unit: 'grapheme', maxLength: 200}),
        fc
          .array(
            fc.constantFrom('"', "'", '“', '”', '‘', '’', '.', ' ', '\n', 'a', 'A', '-', '(', '\u0000'),
            {
              maxLength: 120
            }
          )
          .map((parts) => parts.join(''))
      )
      await fc.assert(
        fc.asyncProperty(anything, async (source) => {
          for (const {start, end, actual} of await checkText(source)) {
            expect(source.slice(start.offset, end.offset)).toBe(actual)
          }
        }),
        runs(400)
      )
    },
    patience
  )
})
