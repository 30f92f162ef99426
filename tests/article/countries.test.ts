import {describe, expect, test} from 'vitest'
import {countries} from '../../src/lexicon/countries.js'
import {readArticle} from '../helpers/rules.js'

/** The mentions as "code form words", with marks: + before a noun, 's a genitive, - tied to the next word. */
function mentionsOf(text: string): string[] {
  return readArticle(text).countries.mentions.map(
    ({country, form, start, end, attributive, possessive, compound}) =>
      [
        country,
        form,
        text.slice(start, end) + (possessive ? "'s" : '') + (compound ? '-' : attributive ? ' +' : '')
      ].join(' ')
  )
}

const normOf = (text: string, country = 'US') => readArticle(text).countries.norms.get(country)

describe('the table', () => {
  test('has every member of the United Nations and the countries beside them', () => {
    const states = [...countries.keys()].filter((code) => code.length === 2)
    expect(states.length).toBeGreaterThanOrEqual(197)
    for (const code of ['VA', 'PS', 'TW', 'XK', 'GB-SCT']) expect(countries.has(code)).toBe(true)
  })

  test('tells which names take an article', () => {
    const taking = [...countries.values()].filter(({article}) => article).map(({code}) => code)
    expect(taking).toEqual(expect.arrayContaining(['NL', 'PH', 'US', 'GB', 'AE', 'BS', 'CZ', 'DO']))
    expect(taking).not.toContain('UA')
  })

  test('gives one name to one country', () => {
    const seen = new Map<string, string>()
    for (const {code, name, formal, others, acronyms} of countries.values()) {
      for (const text of [name, ...formal, ...others, ...acronyms]) {
        expect([text, seen.get(text)]).toEqual([text, undefined])
        seen.set(text, code)
      }
    }
  })
})

describe('a mention', () => {
  test('is a name, a formal name, an adjective, its people, another name, an abbreviation', () => {
    expect(
      mentionsOf('Russia, the Russian Federation, a Russian ship, two Russians, Britain and the U.K.')
    ).toEqual([
      'RU name Russia',
      'RU formal Russian Federation',
      'RU adjective Russian +',
      'RU demonym Russians',
      'GB short Britain',
      'GB acronym U.K.'
    ])
  })

  test('may be a genitive, in any apostrophe', () => {
    expect(mentionsOf("Norway's plan, the United States' plan and Norway’s plan")).toEqual([
      "NO name Norway's",
      "US name United States's",
      "NO name Norway's"
    ])
    expect(mentionsOf("'We left the United States' said Ada Holm.")).toEqual(['US name United States'])
  })

  test('may be tied to another word', () => {
    expect(mentionsOf('The US-Mexico border, U.S.-led forces, an anti-American rally')).toEqual([
      'US acronym US-',
      'MX name Mexico +',
      'US acronym U.S.-',
      'US adjective American +'
    ])
    expect(mentionsOf('The US -backed forces left.')).toEqual(['US acronym US +'])
  })

  test('stands before a noun or not', () => {
    expect(mentionsOf('USA officials spoke.')).toEqual(['US acronym USA +'])
    expect(mentionsOf('The USA presidential election came.')).toEqual(['US acronym USA +'])
    expect(mentionsOf('The USA wants to leave.')).toEqual(['US acronym USA'])
    expect(mentionsOf('The US plans to leave.')).toEqual(['US acronym US'])
    expect(mentionsOf('The U.S. Supreme Court sat.')).toEqual(['US acronym U.S. +'])
    expect(mentionsOf('The U.S. right now has none.')).toEqual(['US acronym U.S.'])
  })

  test('is no adjective where the word after it is what a team does', () => {
    expect(mentionsOf('The USA face Wales.')).toEqual(['US acronym USA', 'GB-WLS name Wales'])
    expect(mentionsOf('The USA bid failed.')).toEqual(['US acronym USA +'])
  })

  test('is a formal name even where a capital follows, for nothing else is called so', () => {
    expect(mentionsOf('He met Russian Federation Vladimir Orlov.')).toEqual([
      'RU formal Russian Federation +'
    ])
    expect(mentionsOf('He left the Embassy of the Russian Federation.')).toEqual([])
  })

  test('is the longest name that stands there, over a line break too', () => {
    expect(
      mentionsOf('Guinea-Bissau, Papua New Guinea, the Democratic Republic\nof Congo, South Sudan')
    ).toEqual([
      'GW name Guinea-Bissau',
      'PG name Papua New Guinea',
      'CD name Democratic Republic\nof Congo',
      'SS name South Sudan'
    ])
    expect(mentionsOf("Côte d’Ivoire and the People's Republic of China")).toEqual([
      'CI short Côte d’Ivoire',
      "CN formal People's Republic of China"
    ])
  })

  test('knows whether it stands in prose', () => {
    const text = 'US envoy leaves\n\nThe US envoy left on Monday.'
    expect(readArticle(text).countries.mentions.map(({heading}) => heading)).toEqual([true, false])
  })

  test('points to its tokens', () => {
    const {countries: found, tokens} = readArticle('He left the United States in May.')
    const {first, last} = found.mentions[0]!
    expect(tokens.slice(first, last).map(({text}) => text)).toEqual(['United', 'States'])
  })
})

describe('no mention', () => {
  test.each([
    'He flew American Airlines and British Airways.',
    'She works for US Steel, USA Today, China Daily and Air France.',
    'She works for the Bank of England and the Bank of America.',
    'They joined Team USA and Priorities USA.',
    'Priorities USA spent it.',
    'He lives in New England, in New Mexico, in South America.',
    'Latin American and African American voters came.',
    'They met Michael Jordan and Tom Holland.',
    'Take US 101 north.',
    'They cited U.S. v. Holm.',
    'They paid US$5.',
    'He wrote to @USA and bought AT&US shares.'
  ])('is in: %s', (text) => {
    expect(mentionsOf(text)).toEqual([])
  })

  test('is a pronoun in capitals', () => {
    expect(mentionsOf('LET US GO\n\nThey said: VOTE FOR US TODAY.\n\nThey went.')).toEqual([])
  })

  test('is lost where the capital after it belongs to an office, a body, a region, a headline', () => {
    expect(mentionsOf('The US Senate met Russian President Ivan Orlov and U.S. Rep. Ada Holm.')).toEqual([
      'US acronym US +',
      'RU adjective Russian +',
      'US acronym U.S. +'
    ])
    expect(mentionsOf('Russia Sends Envoy to Talk in US Capital\n\nHe went there on Monday.')).toEqual([
      'RU name Russia +',
      'US acronym US +'
    ])
    expect(mentionsOf('The ambassador to the U.S. Ada Holm left.')).toEqual(['US acronym U.S. +'])
    expect(mentionsOf('The President of Ireland and the King of Spain met.')).toEqual([
      'IE name Ireland',
      'ES name Spain'
    ])
  })
})

describe('the norm', () => {
  test('is the commonest abbreviation', () => {
    expect(normOf('The US left. The US won. The U.S. lost.')).toEqual({noun: 'US', adjective: 'US'})
    expect(normOf('The UK left.', 'GB')).toEqual({noun: 'UK', adjective: 'UK'})
    expect(normOf('The United States left.')).toBeUndefined()
  })

  test('is told by the headline, then by the variety of English, where two are as common', () => {
    expect(normOf('US envoy leaves\n\nThe US left. The U.S. lost.')?.noun).toBe('US')
    expect(normOf('The US left the theater in the harbor. The U.S. lost the color.')?.noun).toBe('U.S.')
    expect(normOf('The U.S. left the theatre in the harbour. The US lost the colour.')?.noun).toBe('US')
  })

  test('has USA as a noun only', () => {
    expect(normOf('The USA left. The USA won. A US official said so.')).toEqual({
      noun: 'USA',
      adjective: 'US'
    })
    expect(normOf('The USA left.')).toEqual({noun: 'USA', adjective: 'US'})
  })

  test('may have USA as the noun and another as the adjective, where the article keeps them apart', () => {
    expect(
      normOf('The USA left. The USA won. A US official said so. A US envoy said so. A US ship left.')
    ).toEqual({noun: 'USA', adjective: 'US'})
  })
})
