import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

const article = createArticle(
  readText(
    'Harbour\n\nThe harbour authority dredged the channel.\n\nDredging channels costs money.\n\nTwo bakers won a prize.'
  )
)

test('words that differ in their endings have one stem, and words of grammar none', () => {
  // harbour | harbour authority dredg channel | dredg channel cost money | two baker won prize
  expect(article.stems.count).toBe(10)
  expect(article.stems.of).toEqual([[0], [0, 1, 2, 3], [2, 3, 4, 5], [6, 7, 8, 9]])
})

test('blocks are compared by the stems that they share', () => {
  const {threads} = article
  expect(threads.common(1, 2)).toBe(2)
  expect(threads.common(1, 3)).toBe(0)
  expect(threads.share(2)).toBe(0.5)
  expect(threads.share(2, [1])).toBe(0)
  expect(threads.share(3)).toBe(0)
})
