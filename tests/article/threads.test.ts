import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

const article = createArticle(
  readText(
    'Harbour\n\nThe harbour authority dredged the channel.\n\nDredging channels costs money.\n\nTwo bakers won a prize.'
  )
)

test('words that differ in their endings have one stem, and words of grammar none', () => {
  const {stems, tokens} = article
  const of = (word: string): number => stems.of[tokens.findIndex(({text}) => text === word)]!
  expect(of('dredged')).toBe(of('Dredging'))
  expect(of('channel')).toBe(of('channels'))
  expect(of('the')).toBe(-1)
  expect(of('.')).toBe(-1)
  expect(stems.among(0, 0)).toEqual([])
  expect(stems.among(0, tokens.length)).toHaveLength(stems.count)
})

test('blocks are compared by the stems that they share', () => {
  const {threads} = article
  expect(threads.common(1, 2)).toBe(2)
  expect(threads.common(1, 3)).toBe(0)
  expect(threads.share(2)).toBe(0.5)
  expect(threads.share(2, [1])).toBe(0)
  expect(threads.share(3)).toBe(0)
})
