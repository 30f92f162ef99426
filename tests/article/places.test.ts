import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

function places(source: string): string[] {
  const {mentions} = createArticle(readText(source)).places
  for (const {name, start, end} of mentions) expect(source.slice(start, end)).toBe(name)
  return mentions.map(({name}) => name)
}

test('places are found by their names, the longest first, without a possessive ending', () => {
  expect(places("He left New York for Lake Superior, and Paris's streets for Rio de Janeiro.")).toEqual([
    'New York',
    'Lake Superior',
    'Paris',
    'Rio de Janeiro'
  ])
})

test('a place is known by what the article calls it', () => {
  expect(places('The village of Quellmora burnt, and so did Okelune town. Nobody left Zarvan.')).toEqual([
    'Quellmora',
    'Okelune'
  ])
})

test('what names a person is no place', () => {
  expect(places('Sarah Houston lives in Houston. The mayor thanked Mrs. Houston.')).toEqual(['Houston'])
})
