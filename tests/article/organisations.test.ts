import {describe, expect, test} from 'vitest'
import {readArticle} from '../helpers/rules.js'

const mentionsOf = (text: string): string[] =>
  readArticle(text).organisations.mentions.map(
    ({form, start, end, acronym, organisation}) =>
      `${form} ${text.slice(start, end)} = ${organisation}${acronym === null ? '' : ` (${acronym})`}`
  )

const speltOf = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    readArticle(text).organisations.acronyms.map(({letters, spelt}) => [
      letters,
      spelt && text.slice(spelt.start, spelt.end)
    ])
  )

describe('a mention', () => {
  test('is a known name, in the spelling of either variety', () => {
    expect(mentionsOf('The World Health Organisation and the Ministry of Defense met.')).toEqual([
      'name World Health Organisation = World Health Organisation (WHO)',
      'name Ministry of Defense = Ministry of Defense (MOD)'
    ])
    expect(mentionsOf('The Justice Department sued.')).toEqual([
      'name Justice Department = Justice Department (DOJ)'
    ])
  })

  test('is a run of capitals with a word that says what body it is', () => {
    expect(
      mentionsOf("She left the Harbour Safety Board's office for Larkfield University of the Arts.")
    ).toEqual([
      'name Harbour Safety Board = Harbour Safety Board',
      'name Larkfield University of the Arts = Larkfield University of the Arts'
    ])
    expect(mentionsOf('Ada Holm left. Board meetings came.')).toEqual([])
  })

  test('is an abbreviation with its name', () => {
    expect(mentionsOf('The Harbour Safety Board (HSB) met. The HSB left.')).toEqual([
      'name Harbour Safety Board = Harbour Safety Board (HSB)',
      'acronym HSB = Harbour Safety Board (HSB)',
      'acronym HSB = Harbour Safety Board (HSB)'
    ])
  })

  test('is a known abbreviation without it, with full stops or in the genitive', () => {
    expect(mentionsOf("The F.B.I. and NATO's envoy met FBI-led forces.")).toEqual([
      'acronym F.B.I. = FBI (FBI)',
      'acronym NATO = NATO (NATO)',
      'acronym FBI = FBI (FBI)'
    ])
  })

  test('is the end of a name that was told before', () => {
    expect(mentionsOf('The Larkfield Post wrote so. The Post was right. The Guild was not.')).toEqual([
      'name Larkfield Post = Larkfield Post',
      'short Post = Larkfield Post'
    ])
  })

  test('is no country and nothing in a line of capitals', () => {
    expect(mentionsOf('COUNCIL OF THE EU MEETS FBI\n\nThe USA left.')).toEqual([])
  })
})

describe('an abbreviation', () => {
  test('is spelt out before its brackets, in small letters and in another language too', () => {
    expect(speltOf('A parent-teacher association (PTA) met.')).toEqual({PTA: 'parent-teacher association'})
    expect(speltOf('The Mountain Rescue Union (USM) met.')).toEqual({USM: 'Mountain Rescue Union'})
    expect(speltOf('A roadside bomb device, or RBD, went off.')).toEqual({RBD: 'roadside bomb device'})
  })

  test('is spelt out in brackets after it', () => {
    expect(speltOf('The HSB (Harbour Safety Board) met.')).toEqual({HSB: 'Harbour Safety Board'})
    expect(speltOf('The CSN (Health Service) met.')).toMatchObject({CSN: expect.stringContaining('Health')})
  })

  test('is spelt out by capitals anywhere in the article, by small letters from four on', () => {
    expect(speltOf('The HSB met. It is the Harbour Safety Board.')).toEqual({HSB: 'Harbour Safety Board'})
    expect(speltOf('The HSBO met. Its harbour safety boards office closed.')).toEqual({
      HSBO: 'harbour safety boards office'
    })
    expect(speltOf('The HSB met. Its harbour safety boards closed.')).toEqual({HSB: null})
  })

  test('may hold the letters of another', () => {
    expect(speltOf('The UKHB met. It is the UK Harbour Board.')).toEqual({UKHB: 'UK Harbour Board'})
  })

  test('is spelt out late, where a later place does', () => {
    expect(speltOf('The USM left. The Mountain Rescue Union (USM) met.')).toEqual({
      USM: 'Mountain Rescue Union'
    })
  })

  test('stands once, at its first place', () => {
    const {acronyms} = readArticle('The QXZ met. The QXZ left.').organisations
    expect(acronyms).toEqual([{letters: 'QXZ', start: 4, end: 7, token: 1, spelt: null}])
  })
})
