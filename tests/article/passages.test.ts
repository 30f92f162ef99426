import {expect, test} from 'vitest'
import {createArticle, type Article} from '../../src/article/index.js'
import type {Reader} from '../../src/article/passages.js'
import {readText} from '../../src/input/index.js'

const first = 'Rain ends drought\n\nIt rained on Monday.\n\nFarmers cheered. Dogs barked.\n\nIt rained on.'
const read = (text: string, before?: Article): Article => createArticle(readText(text), {before})

test('the next version of an article takes over the blocks that it has from the one before, wherever they stand', () => {
  const before = read(first)
  const after = read(
    'Rain ends drought\n\nIt rained on Tuesday.\n\nIt rained on.\n\nFarmers cheered. Dogs barked.',
    before
  )
  expect(after.passages.all.map((passage) => before.passages.all.indexOf(passage))).toEqual([0, -1, 3, 2])
})

test('a block that is printed again is read once, and what is found has both places', () => {
  const {passages, tokens, sentences} = read(`${first}\n\nIt rained on Monday.`)
  expect(passages.all[4]).toBe(passages.all[1])
  expect(passages.tokensIn(new Set(['monday'])).map((at) => tokens[at]!.block)).toEqual([1, 4])
  expect(sentences.map(({index, block}) => [index, block])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4]
  ])
})

test('a block that has become a headline is read anew', () => {
  const rest = 'It rained on Monday.\n\nDogs barked at them all day.'
  const before = read(`Rain ends drought\n\nFarmers cheer in the streets\n\n${rest}`)
  const after = read(`Farmers cheer in the streets\n\n${rest}`, before)
  expect(after.passages.all.map((passage) => before.passages.all.indexOf(passage))).toEqual([-1, 2, 3])
})

test('what is found in a block has its places in the article', () => {
  const {passages, tokens, text} = read(first)
  const verbs = passages.tokensIn(new Set(['rained', 'barked']))
  expect(verbs.map((at) => tokens[at]!.text)).toEqual(['rained', 'barked', 'rained'])
  const matches = passages.matchesOf(/\b\w+ed on\b/g)
  expect(matches.map(({start, end, block, found}) => [text.slice(start, end), block, found[0]])).toEqual([
    ['rained on', 1, 'rained on'],
    ['rained on', 3, 'rained on']
  ])
})

test('a pattern finds nothing that reaches over the end of a block', () => {
  expect(read(first).passages.matchesOf(/drought\s+It/g)).toEqual([])
})

test('a reader reads each block once, also for the versions after', () => {
  const texts: string[] = []
  const reader: Reader<string> = {
    read: ({text}) => {
      texts.push(text)
      return [text]
    },
    move: (text) => text
  }
  const before = read(first)
  before.passages.collect(reader)
  before.passages.collect(reader)
  read(first.replace('Dogs', 'Cats'), before).passages.collect(reader)
  expect(texts).toEqual([...first.split('\n\n'), 'Farmers cheered. Cats barked.'])
})
