import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createArticle, type Article} from '../../src/article/index.js'
import {checkArticle} from '../../src/desk.js'
import {readText} from '../../src/input/index.js'
import {facetNames} from '../helpers/facets.js'
import {patience, runs} from '../helpers/property.js'

const folder = path.resolve(import.meta.dirname, '../articles/faulty')
const texts = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').replace(/\[\[[a-z-]+: |\]\]/g, ''))

/** One change that somebody makes to an article; places are parts of its length, from 0 to 1. */
type Edit = (text: string) => string

const place = fc.double({min: 0, max: 1, noNaN: true})
const typed = fc.constantFrom(
  'x',
  ' ',
  '.',
  '"',
  '“',
  '’',
  '\n',
  '\n\n',
  'U.S. ',
  'Mr ',
  'he ',
  ', said Anna Whitlock, ',
  '5 May 2021 ',
  'é',
  '😀'
)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, typed).map(([at, words]): Edit => (text) => {
    const offset = Math.floor(at * text.length)
    return text.slice(0, offset) + words + text.slice(offset)
  }),
  fc.tuple(place, fc.nat(60)).map(([at, length]): Edit => (text) => {
    const offset = Math.floor(at * text.length)
    return text.slice(0, offset) + text.slice(offset + length)
  }),
  // A paragraph goes elsewhere, or stands there as well.
  fc.tuple(place, place, fc.boolean()).map(([from, to, copied]): Edit => (text) => {
    const blocks = text.split('\n\n')
    const index = Math.floor(from * (blocks.length - 1))
    const block = blocks[index]!
    if (!copied) blocks.splice(index, 1)
    blocks.splice(Math.floor(to * blocks.length), 0, block)
    return blocks.join('\n\n')
  })
)

const facets = [
  'tokens',
  'sentences',
  'outline',
  ...facetNames.filter((name) => String(name) !== 'tree')
] as const

const plain = (article: Article): unknown => [
  checkArticle(article),
  ...facets.map((name) =>
    JSON.stringify(article[name], (_, value: unknown) =>
      value instanceof Set || value instanceof Map ? [...value] : value
    )
  )
]

test(
  'an article that is read again after each change is read as if for the first time',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, {minLength: 1, maxLength: 6}), (text, edits) => {
        let article = createArticle(readText(text))
        checkArticle(article)
        let now = text
        for (const change of edits) {
          now = change(now)
          article = createArticle(readText(now), {before: article})
          expect(plain(article)).toEqual(plain(createArticle(readText(now))))
        }
      }),
      runs(60)
    )
  },
  patience
)
