import {describe, expect, test} from 'vitest'
import {readArticle} from '../helpers/rules.js'

const varietyOf = (text: string) => readArticle(text).spelling.variety
const signsOf = (text: string) =>
  readArticle(text).spelling.signs.map(({variety, other, start, end}) => [
    text.slice(start, end),
    variety,
    other
  ])

describe('the variety', () => {
  test('is told by words that only one variety spells so', () => {
    expect(varietyOf('The neighbours favour the colour of the harbour.')).toBe('british')
    expect(varietyOf('The neighbors favor the color of the harbor.')).toBe('american')
  })

  test('is told by marks of style too', () => {
    expect(varietyOf('Mr. Vance said Tuesday that 40 percent of the money was spent.')).toBe('american')
    expect(varietyOf('Mr Vance said on Tuesday 14 March that 40 per cent of the £3m was spent.')).toBe(
      'british'
    )
    expect(varietyOf('The U.S. closed the bridge on March 14.')).toBe('american')
  })

  test('is told by abbreviations, acronyms and sums', () => {
    expect(varietyOf('The Nov. 3 vote of Fla. and the Oct. 2 one.')).toBe('american')
    expect(readArticle('Nato paid $3bn and Nasa €5.2m.').spelling.weight).toEqual({american: 0, british: 1})
  })

  test('is null where nothing or as much speaks for either', () => {
    expect(varietyOf('The council met.')).toBeNull()
    expect(varietyOf('The color of one and the colour of the other.')).toBeNull()
  })

  test('is not told by -ize alone, which is British too', () => {
    expect(varietyOf('They organize it.')).toBeNull()
  })

  test('is weighed: each word once, names and speech for half', () => {
    expect(readArticle('A colour, a colour, a colour.').spelling.weight).toEqual({american: 0, british: 1})
    expect(readArticle('It is the Labour Party.').spelling.weight).toEqual({american: 0, british: 0.5})
    expect(readArticle('It is “a colour”.').spelling.weight).toEqual({american: 0, british: 0.5})
  })
})

describe('a sign', () => {
  test('is any inflection of a word in the tables', () => {
    expect(
      signsOf('They travelled, organised, analysed, centred and fulfilled instalments of defence.')
    ).toEqual([
      ['travelled', 'british', 'traveled'],
      ['organised', 'british', 'organized'],
      ['analysed', 'british', 'analyzed'],
      ['centred', 'british', 'centered'],
      ['instalments', 'british', 'installments'],
      ['defence', 'british', 'defense']
    ])
  })

  test('is no word that both varieties write', () => {
    expect(
      signsOf(
        'Advertise and advise, surprise, revise, capsize: a meter, a check, a tire, practice, analyses, vigorous, humorist.'
      )
    ).toEqual([])
  })

  test('is a length or a floor after a number, and a program where nothing tells of computers', () => {
    expect(signsOf('Two meters, a 60-meter pool, a two-story house and the story of a program.')).toEqual([
      ['meters', 'american', 'metres'],
      ['meter', 'american', 'metre'],
      ['story', 'american', 'storey'],
      ['program', 'american', 'programme']
    ])
    expect(signsOf('The software is a program.')).toEqual([])
    expect(readArticle('The program.').spelling.weight).toEqual({american: 0, british: 0})
  })

  test('is weighed against the rest of the article', () => {
    const {signs, besides} = readArticle('The Nov. 3 vote was on the colour of the center.').spelling
    expect(signs.map((sign) => besides(sign))).toEqual([
      {american: 2, british: 0},
      {american: 1, british: 1}
    ])
  })

  test('is a part of a compound, without the genitive', () => {
    expect(signsOf("The centre-left organisation's multi-coloured flag")).toEqual([
      ['centre', 'british', 'center'],
      ['organisation', 'british', 'organization'],
      ['coloured', 'british', 'colored']
    ])
  })

  test('keeps the case of the word in its partner', () => {
    expect(signsOf('Neighbours of the CENTRE')).toEqual([
      ['Neighbours', 'british', 'Neighbors'],
      ['CENTRE', 'british', 'CENTER']
    ])
  })

  test('is a name in capitals unless it only opens a sentence', () => {
    const {signs} = readArticle(
      'Defence is costly. The Ministry of Defence said so. Labour Day came.'
    ).spelling
    expect(signs.map(({name}) => name)).toEqual([false, true, true])
  })

  test('may offer two words', () => {
    expect(signsOf('Two tonnes')).toEqual([['tonnes', 'british', 'metric tons']])
  })
})
