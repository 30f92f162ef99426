import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

const rest = 'The harbour authority will dredge the eastern channel in spring, it said after a meeting.'

function dateline(opening: string): string | null {
  const {outline, text} = createArticle(readText(`Harbour to be dredged\n\n${opening}${rest}\n\n${rest}`))
  return outline.dateline && text.slice(outline.dateline.start, outline.dateline.end)
}

test('a dateline opens the first paragraph: place, state, date and agency before a dash', () => {
  for (const opening of [
    'PARIS (AP) — ',
    'Washington (AFP) – ',
    'PURCHASE, N.Y., April 1 (UPI) — ',
    'DES MOINES, Iowa - ',
    'PORT-AU-PRINCE, Haiti -- ',
    'July 23 (UPI) -- ',
    'New York, Feb. 26 - ',
    'DALLAS (dpa-AFX) - ',
    '(CNN) '
  ]) {
    expect(dateline(opening)).toBe(opening)
  }
})

test('an opening in capitals, a name before a dash or a year in brackets is no dateline', () => {
  for (const opening of [
    'NATO officials said that ',
    'Ada Moss — ',
    'Ada Moss (1900 – 1980) said ',
    'UPDATE: '
  ]) {
    expect(dateline(opening)).toBe(null)
  }
})

test('blocks know their sentences, and paragraphs are the prose alone', () => {
  const {outline, sentences, text} = createArticle(
    readText(`Harbour to be dredged\n\nBy Ada Moss\n\n${rest} It rained.\n\nWhat it costs\n\n${rest}`)
  )
  expect(outline.headline?.index).toBe(0)
  expect(outline.byline?.index).toBe(1)
  expect(outline.published).toBe(null)
  expect(outline.deck).toBe(null)
  expect(outline.blocks.map(({kind, prose}) => [kind, prose])).toEqual([
    ['headline', false],
    ['byline', false],
    ['paragraph', true],
    ['subheading', false],
    ['paragraph', true]
  ])
  expect(outline.paragraphs.map(({index}) => index)).toEqual([2, 4])
  const [first] = outline.paragraphs
  expect(
    sentences.slice(first!.firstSentence, first!.lastSentence).map(({start, end}) => text.slice(start, end))
  ).toEqual([rest, 'It rained.'])
})
