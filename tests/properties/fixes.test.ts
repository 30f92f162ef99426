import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {applyEdits, toEdits, type Edit} from '../../src/fix/edits.js'
import {fixSource} from '../../src/fix/fix-source.js'
import {findReplacements, formatOf, readDocuments, type Document} from '../../src/input/index.js'
import {patience, runs} from '../helpers/property.js'
import {anyArticle, render, type RenderedFormat} from '../helpers/rendered.js'
import {shapeOf} from '../helpers/shape.js'

const formats = ['markdown', 'mdx', 'html', 'xml'] as const

test.each(formats)(
  'what is fixed in %s keeps its structure, and is not reported again',
  async (format) => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.constantFrom('safe', 'suggested'), async (article, kind) => {
        const {source} = render(article, format)
        const fixed = await fixSource(
          source,
          kind,
          async (text) => (await checkSource(text, {format})).messages
        )
        made += fixed.applied
        expect(shapeOf(fixed.source, format)).toEqual(shapeOf(source, format))
        expect(fixed.messages.filter(({fix}) => fix === 'safe')).toEqual([])
      }),
      runs(60)
    )
    expect(made).toBeGreaterThan(30)
  },
  patience
)

const root = path.resolve(import.meta.dirname, '../..')
const real = [
  '.',
  'docs',
  'editors/vscode',
  'tests/samples',
  ...fs.readdirSync(path.join(root, 'rules')).map((id) => `rules/${id}`)
]
  .map((folder) => path.join(root, folder))
  .filter((folder) => fs.statSync(folder).isDirectory())
  .flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => /\.(?:md|html|xml)$/.test(name))
      .map((name): [string, RenderedFormat] => [
        path.relative(root, path.join(folder, name)),
        formatOf(name) as RenderedFormat
      ])
  )

/** What would be markup somewhere, and words. */
const values = fc.constantFrom(
  '',
  'an',
  'on it',
  '*',
  '_x_',
  '# x',
  '- x',
  '+ x',
  '1. x',
  '2) x',
  '> x',
  '===',
  '---',
  '```',
  '~~~',
  '|',
  'a|b',
  '<b>',
  '&amp;',
  '&',
  'R&D',
  '[x](y)',
  '[^1]',
  'a\nb',
  '\n',
  'x\n\ny',
  'http://x.org',
  'www.x.org',
  'a@b.co',
  '    x',
  ' ',
  'x ',
  ' x',
  '\\',
  '!',
  ':',
  '"',
  "'",
  '”',
  '{x}',
  '<!--',
  '-->',
  ']]>',
  '$x$',
  '\t',
  'import x',
  '+++',
  '- [ ] x',
  'é',
  '😀',
  '\r'
)

/** Fixes as rules might offer them, anywhere in a text. */
const random = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(40), values), {
  minLength: 1,
  maxLength: 8
})

function toRandomEdits(documents: readonly Document[], wanted: readonly [number, number, string][]): Edit[] {
  const edits = documents.flatMap((document): Edit[] =>
    wanted.flatMap(([at, length, value]): Edit[] => {
      const start = Math.floor(at * (document.text.length - 1))
      // Half of them take whole words.
      const words = /\S+\s*\S*/y
      words.lastIndex = start
      const end = Math.min(
        document.text.length,
        length % 2 ? start + length : start + (words.exec(document.text)?.[0].length ?? 1)
      )
      const [text] = findReplacements(document, start, end, [value])
      const range = document.map.toSource(start, end)
      return text === undefined ? [] : [{...range, text}]
    })
  )
  let last = -1
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({start, end}) => start > last && (last = end) >= 0)
}

describe('whatever is offered as a fix', () => {
  test.each(formats)(
    'is no markup in %s',
    async (format) => {
      let made = 0
      await fc.assert(
        fc.asyncProperty(anyArticle, random, async (article, wanted) => {
          const {source} = render(article, format)
          const edits = toRandomEdits(await readDocuments(source, {format}), wanted)
          made += edits.length
          expect(shapeOf(applyEdits(source, edits), format)).toEqual(shapeOf(source, format))
        }),
        runs(300)
      )
      expect(made).toBeGreaterThan(100)
    },
    patience
  )

  test.each(real)(
    'is no markup in %s',
    async (name, format) => {
      const source = fs.readFileSync(path.join(root, name), 'utf8')
      const shape = shapeOf(source, format)
      const documents = await readDocuments(source, {format})
      const {messages} = await checkSource(source, {format})
      await fc.assert(
        fc.property(random, fc.infiniteStream(fc.boolean()), (wanted, chosen) => {
          const some = toEdits(
            messages.filter(() => chosen.next().value),
            'suggested'
          )
          expect(shapeOf(applyEdits(source, some), format)).toEqual(shape)
          expect(shapeOf(applyEdits(source, toRandomEdits(documents, wanted)), format)).toEqual(shape)
        }),
        runs(4)
      )
    },
    patience
  )
})
