import {expect, test} from 'vitest'
import {readText} from '../src/input/index.js'

const source =
  '\uFEFFRain ends drought\r\n\r\nThe reservoirs are full again, the water board said.\r\n\r\nFarmers cheered.'

test('the text that rules read has no byte order mark and `\\n` line ends, and the map leads back to the file', () => {
  const {text, map, blocks} = readText(source)
  expect(text).toBe(
    'Rain ends drought\n\nThe reservoirs are full again, the water board said.\n\nFarmers cheered.'
  )
  expect(blocks.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
    ['headline', 'Rain ends drought'],
    ['paragraph', 'The reservoirs are full again, the water board said.'],
    ['paragraph', 'Farmers cheered.']
  ])
  for (const word of ['Rain', 'drought', 'reservoirs', 'Farmers', 'cheered.']) {
    const start = text.indexOf(word)
    const range = map.toSource(start, start + word.length)
    expect(source.slice(range.start, range.end)).toBe(word)
    expect(map.isVerbatim(start, start + word.length)).toBe(true)
  }
})

function kinds(text: string): [string, string][] {
  const document = readText(text)
  return document.blocks.map(({kind, start, end}) => [kind, document.text.slice(start, end)])
}

const lead =
  'The harbour authority will dredge the eastern channel in spring, it said on Tuesday after a meeting.'
const more =
  'Boats of more than nine metres have not been able to enter at low tide since the storm of January.'

test('an article has a headline, a deck, a byline and a published line before its paragraphs', () => {
  expect(
    kinds(
      `Harbour to be dredged\n\nWork on the eastern channel begins in spring\n\nBy Ada Moss\n\n4 March 2021\n\n${lead}\n\n${more}`
    ).map(([kind]) => kind)
  ).toEqual(['headline', 'deck', 'byline', 'published', 'paragraph', 'paragraph'])
})

test('published lines and bylines may stand before the headline', () => {
  expect(
    kinds(
      `Published: Thu, March 4, 2021\nRegions | By Ada Moss\n\nHarbour to be dredged\n\n${lead}\n\n${more}`
    ).map(([kind]) => kind)
  ).toEqual(['published', 'byline', 'headline', 'paragraph', 'paragraph'])
})

test('a headline that is printed again is a headline each time, with or without a bullet', () => {
  expect(
    kinds(
      `Harbour to be dredged\n\n  • Harbour to be dredged\n\nHarbour to be dredged\n\n${lead}\n\n${more}`
    ).map(([kind]) => kind)
  ).toEqual(['headline', 'headline', 'headline', 'paragraph', 'paragraph'])
})

test('a line right under the headline is a deck, full stop or not, where paragraphs have a blank line before them', () => {
  expect(
    kinds(`Harbour to be dredged\nWork begins in spring.\n\n${lead}\n\n${more}`).map(([kind]) => kind)
  ).toEqual(['headline', 'deck', 'paragraph', 'paragraph'])
  expect(
    kinds(`Harbour to be dredged\nWork begins in spring.\n${lead}\n${more}`).map(([kind]) => kind)
  ).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
})

test('a text that opens with a sentence has no headline', () => {
  expect(kinds(lead)).toEqual([['paragraph', lead]])
  expect(kinds(`${lead}\n\n${more}`).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph'])
  expect(kinds(`The harbour was full.\n\n${lead}\n\n${more}`)[0]![0]).toBe('paragraph')
  expect(kinds(`It rained.\n\n${lead}\n\n${more}`)[0]![0]).toBe('paragraph')
})

test('a headline may end with an abbreviation, a question mark, or a full stop where every word is in title case', () => {
  for (const headline of [
    'Moss takes Pa., Md. and Del.',
    'Will the harbour ever be dredged?',
    'Harbour Authority Will Dredge Eastern Channel Again.'
  ]) {
    expect(kinds(`${headline}\n\n${lead}\n\n${more}`)[0]).toEqual(['headline', headline])
  }
})

test('a short line without a full stop between paragraphs is a subheading, one that breaks off in a dash is not', () => {
  expect(kinds(`Harbour\n\n${lead}\n\nWhat it costs\n\n${more}\n\nAnd so the channel —\n\n${more}`)).toEqual([
    ['headline', 'Harbour'],
    ['paragraph', lead],
    ['subheading', 'What it costs'],
    ['paragraph', more],
    ['paragraph', 'And so the channel —'],
    ['paragraph', more]
  ])
})

test('lines with bullets or numbers are list items; a dash before a long sentence of its own is not', () => {
  const dash = `- ${lead} ${more}`
  expect(
    kinds(`Harbour\n\n${lead}\n\n• sand\n• silt\n\n1. Dredge\n2. Dump\n\n${dash}\n\n${more}`).map(
      ([kind]) => kind
    )
  ).toEqual([
    'headline',
    'paragraph',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'paragraph',
    'paragraph'
  ])
})

test('captions and the furniture of a page are neither headline nor prose', () => {
  expect(
    kinds(
      `Share\n\nHarbour to be dredged\n\nAdjust Comment Print\n\nAjustar Comentario Imprimir\n\n${lead}\n\nThe eastern channel at low tide. Picture: Ada Moss.\n\nThe western channel Photo: Ada Moss\n\nADVERTISEMENT\n\nRead more: Ferry runs aground off the pier\n\n${more}\n\nLike this:`
    ).map(([kind]) => kind)
  ).toEqual([
    'furniture',
    'headline',
    'furniture',
    'furniture',
    'paragraph',
    'caption',
    'caption',
    'furniture',
    'furniture',
    'paragraph',
    'furniture'
  ])
})

test('sentences that begin with the words of furniture are prose', () => {
  for (const line of [
    'Photos by residents showed the river rising over the road.',
    'Copyright law is what the two publishers have argued over since May.',
    'No comment.',
    'Published in London last year, the book was a success.',
    'More on that later.',
    'This video is not real, the mayor said.',
    'Share prices fell.',
    'Search for survivors continues.'
  ]) {
    expect(kinds(`Harbour to be dredged\n\n${lead}\n\n${line}\n\n${more}`)[2]).toEqual(['paragraph', line])
  }
})

test('lines that a wrapper broke are one paragraph; a heading above them and an indented line start their own', () => {
  const wrapped = `Harbour to be dredged
The harbour authority will dredge the eastern channel in
spring, it said on Tuesday after a meeting of its board.
   Boats of more than nine metres have not been able to
enter at low tide since the storm of January.

Fishermen welcomed the plan, which they had asked for in
letters since the summer.`
  expect(kinds(wrapped).map(([kind, words]) => [kind, words.replace(/\s+/g, ' ').slice(0, 28)])).toEqual([
    ['headline', 'Harbour to be dredged'],
    ['paragraph', 'The harbour authority will d'],
    ['paragraph', 'Boats of more than nine metr'],
    ['paragraph', 'Fishermen welcomed the plan,']
  ])
})

test('lines that are paragraphs are one block each without blank lines between them', () => {
  expect(kinds(`Harbour to be dredged\n${lead}\n${more}\n\t${lead}`)).toEqual([
    ['headline', 'Harbour to be dredged'],
    ['paragraph', lead],
    ['paragraph', more],
    ['paragraph', lead]
  ])
  expect(kinds('')).toEqual([])
  expect(kinds('\n \n')).toEqual([])
})
