import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import type {Format} from '../../src/input/index.js'
import type {Message} from '../../src/rule/index.js'
import {patience, runs} from '../helpers/property.js'

/** A word of a sentence, how it is written, and whether it is set in another face. */
interface Word {
  text: string
  escape: number
  face: boolean
}

type Paragraph = readonly Word[]

const plain = fc.constantFrom(
  'the',
  'council',
  'met',
  'on',
  'Tuesday',
  'and',
  'voted',
  'for',
  'a',
  'bridge',
  'AT&T',
  'café',
  'R&D',
  'people',
  '😀',
  'naïve',
  'can not',
  'said',
  'U.S.',
  'Mayor',
  'Okafor',
  'an',
  'umbrella',
  'report',
  '5<6',
  'x*y',
  'snake_case',
  'he',
  'it',
  'river',
  '100%',
  '[sic]'
)
const fault = fc.constantFrom('on on', 'the the', 'can not', 'an report', 'PIN number', 'of of')
const word = fc.record({
  text: fc.oneof({weight: 8, arbitrary: plain}, {weight: 1, arbitrary: fault}),
  escape: fc.nat(3),
  face: fc.boolean()
})
const paragraph: fc.Arbitrary<Paragraph> = fc.array(word, {minLength: 4, maxLength: 14})
const article = fc.record({
  paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 4}),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean()
})

function sentence(words: Paragraph, write: (text: string, word: Word) => string): string {
  return `The mayor said ${words.map((entry) => write(entry.text, entry)).join(' ')} today.`
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  é: '&#233;',
  ï: '&#xEF;',
  '😀': '&#x1F600;'
}

function markup(text: string, {escape}: Word, must: RegExp): string {
  return text.replace(/[&<éï]|😀/gu, (character) =>
    must.test(character) || escape > 1 ? names[character]! : character
  )
}

const renderers: Readonly<
  Record<'text' | 'markdown' | 'html' | 'xml', (paragraphs: readonly Paragraph[]) => string>
> = {
  text: (paragraphs) =>
    ['Council meets in town', ...paragraphs.map((words) => sentence(words, (text) => text))].join('\n\n'),
  markdown: (paragraphs) =>
    [
      '# Council meets in town',
      ...paragraphs.map((words, index) => {
        const line = sentence(words, (text, entry) => {
          const escaped = markup(text.replace(/[*_[\]]/g, '\\$&'), entry, /[&<]/)
          return entry.face ? `**${escaped}**` : escaped
        })
        return index % 2 ? line : line.replace(/ today\.$/, '\ntoday.')
      })
    ].join('\n\n'),
  html: (paragraphs) =>
    `<!doctype html><html><body><nav>Home on on</nav><article>\n<h1>Council meets in town</h1>\n${paragraphs
      .map((words) => {
        const line = sentence(words, (text, entry) => {
          const escaped = markup(text, entry, /[&<]/)
          return entry.face ? `<a href="x?a=1&amp;b=2">${escaped}</a>` : escaped
        })
        return `<p>\n  ${line.replace(' said ', ' said\n  ')}\n</p>`
      })
      .join('\n')}</article></body></html>`,
  xml: (paragraphs) =>
    `<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>Council meets in town</hl1></hedline></body.head><body.content>\n${paragraphs
      .map((words) => {
        const line = sentence(words, (text, entry) => {
          const escaped = markup(text, entry, /[&<]/)
          return entry.face ? `<em>${escaped}</em>` : escaped
        })
        return `<p>${line}</p>`
      })
      .join('\n')}</body.content></body></nitf>`
}

/** The words that a stretch of a file shows, whatever its markup. */
function shown(slice: string, format: Format): string {
  let text = slice.replace(/\r\n/g, '\n')
  if (format === 'html' || format === 'xml') text = text.replace(/<\/?[a-z][^>]*>/g, '')
  if (format === 'markdown') text = text.replace(/\*\*/g, '').replace(/\\([*_[\]])/g, '$1')
  if (format !== 'text') {
    for (const [character, name] of Object.entries(names))
      if (name !== '&amp;') text = text.replaceAll(name, character)
    text = text.replaceAll('&amp;', '&')
  }
  return text.replace(/\s+/g, ' ')
}

function summary(messages: readonly Message[], source: string, format: Format): string[] {
  return messages.map(
    ({ruleId, reason, start, end}) =>
      `${ruleId}: ${reason} — ${shown(source.slice(start.offset, end.offset), format)}`
  )
}

test(
  'an article has the same reports on the same words in every format, at their places in the file',
  async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({paragraphs, lineEnd, bom}) => {
        const reports: Record<string, string[]> = {}
        for (const format of ['text', 'markdown', 'html', 'xml'] as const) {
          const source = (bom ? '\uFEFF' : '') + renderers[format](paragraphs).replace(/\n/g, lineEnd)
          const {messages} = await checkSource(source, {format})
          for (const {actual, start, end, expected} of messages) {
            expect(actual).toBe(source.slice(start.offset, end.offset))
            const lines = source.slice(0, start.offset).split('\n')
            expect([start.line, start.column]).toEqual([lines.length, lines.at(-1)!.length + 1])
            // What may be replaced holds no markup and no reference.
            if (expected.length > 0) expect(shown(actual, format)).toBe(actual.replace(/\s+/g, ' '))
          }
          reports[format] = summary(messages, source, format)
        }
        expect(reports.markdown).toEqual(reports.text)
        expect(reports.html).toEqual(reports.text)
        expect(reports.xml).toEqual(reports.text)
      }),
      runs(150)
    )
  },
  patience
)
