import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkDocument, checkSource, checkText} from '../../src/desk.js'
import type {Message} from '../../src/rule/index.js'
import {patience, runs} from '../helpers/property.js'
import {anyArticle, proseArticle, render, type Rendered, type RenderedFormat} from '../helpers/rendered.js'

const flat = (words: string): string => words.replace(/\s+/g, ' ')

/** What is said of the plain article: each message with the place in the file where it has to stand. */
async function expectedOf({plain, places}: Rendered): Promise<unknown[]> {
  const messages = await checkDocument(plain)
  return messages.map(({ruleId, reason, severity, start, end}) => [
    ruleId,
    flat(reason),
    severity,
    places[start.offset]!.from,
    places[end.offset - 1]!.to
  ])
}

const gist = ({ruleId, reason, severity, start, end}: Message): unknown[] => [
  ruleId,
  flat(reason),
  severity,
  start.offset,
  end.offset
]

/** The point of an offset, counted in the plainest way. */
function pointOf(source: string, offset: number): {line: number; column: number; offset: number} {
  const lines = source.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
  return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
}

describe.each<RenderedFormat>(['markdown', 'mdx', 'html', 'xml'])('an article in %s', (format) => {
  test(
    'has the reports of its plain text, each on the same words at their place in the file',
    async () => {
      let said = 0
      await fc.assert(
        fc.asyncProperty(anyArticle, async (article) => {
          const rendered = render(article, format)
          const {source} = rendered
          const {messages} = await checkSource(source, {format})
          expect(messages.map(gist)).toEqual(await expectedOf(rendered))
          for (const {actual, start, end, expected} of messages) {
            said++
            expect(actual).toBe(source.slice(start.offset, end.offset))
            expect([start, end]).toEqual([pointOf(source, start.offset), pointOf(source, end.offset)])
            // What may be replaced holds no markup and no reference.
            if (expected.length > 0)
              expect(actual).not.toMatch(format.startsWith('m') ? /[<&*_`[\\]/ : /[<&]/)
          }
        }),
        runs(150)
      )
      // A property about nothing would hold as well.
      expect(said).toBeGreaterThan(150)
    },
    patience
  )
})

test(
  'an article has the same reports in every format as in plain text',
  async () => {
    await fc.assert(
      fc.asyncProperty(proseArticle, async (article) => {
        const text = render(article, 'text')
        const plain = (await checkText(text.source)).map(({ruleId, reason}) => `${ruleId}: ${flat(reason)}`)
        for (const format of ['markdown', 'mdx', 'html', 'xml'] as const) {
          const {messages} = await checkSource(render(article, format).source, {format})
          expect(messages.map(({ruleId, reason}) => `${ruleId}: ${flat(reason)}`)).toEqual(plain)
        }
      }),
      runs(50)
    )
  },
  patience
)
