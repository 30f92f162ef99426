import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import type {SignKind} from '../../src/article/provenance.js'
import {readText} from '../../src/input/index.js'

const headline = 'Harbour channel to be dredged'
const lead =
  'The harbour authority will dredge the eastern channel in spring, said Robert Hale, who leads the authority.'
const more =
  'Boats of more than nine metres have not been able to enter the channel at low tide, the authority said.'

/** The signs of a text by kind, with their words. */
function signs(text: string): [SignKind, string][] {
  const {provenance, text: words} = createArticle(readText(text))
  return provenance.signs.map(({kind, start, end}) => [kind, words.slice(start, end)])
}

function body(...paragraphs: string[]): [SignKind, string][] {
  return signs([headline, lead, more, ...paragraphs].join('\n\n'))
}

function score(text: string): number {
  return createArticle(readText(text)).provenance.score
}

test('one story from its beginning bears no sign, and its score is next to nothing', () => {
  const text = [headline, lead, more, 'Hale said the authority would pay for the work in the channel.'].join(
    '\n\n'
  )
  expect(signs(text)).toEqual([])
  expect(score(text)).toBeLessThan(0.01)
  expect(score('')).toBeLessThan(0.01)
})

test('formal names of states and competing abbreviations are signs, but not in quotations or headings', () => {
  expect(
    body(
      'The authority asked the Russian Federation, and "the Russian Federation" said no to the channel.',
      'The U.S. will pay for the channel, and US boats may enter the channel.'
    )
  ).toEqual([
    ['formal-name', 'Russian Federation'],
    ['competing-forms', 'US']
  ])
})

test('commas outside the marks are a sign beside American style only', () => {
  const quoted = '"The channel is full of sand", the authority said. "It will be dredged", it said.'
  expect(body(quoted)).toEqual([])
  expect(body(quoted, 'Rep. Hale favors the channel.').map(([kind]) => kind)).toEqual([
    'outside-marks',
    'outside-marks'
  ])
  expect(
    body('"The channel is full," the authority said. "It is", it said.', 'Hale favors the center channel.')
  ).toEqual([])
})

test('the headline printed again, furniture between paragraphs and news told again are signs', () => {
  expect(
    signs(
      [
        headline,
        headline,
        lead,
        'ADVERTISEMENT',
        more,
        'The authority said boats longer than nine metres cannot enter the channel at low tide.',
        'Like this:'
      ].join('\n\n')
    )
  ).toEqual([
    ['printed-again', headline],
    ['furniture', 'ADVERTISEMENT'],
    ['told-again', 'The authority said boats longer than nine metres cannot enter the channel at low tide.']
  ])
})

test('a first paragraph that leans on words before it is a sign; a short lead that waits is none', () => {
  for (const opening of [
    'Instead, the harbour authority will dredge the eastern channel in spring.',
    'The announcement came after the harbour authority had met in the spring.',
    'At that same meeting the harbour authority said it would dredge the channel.'
  ]) {
    expect(signs([headline, opening, more, lead].join('\n\n'))[0]![0], opening).toBe('torn-opening')
  }
  expect(signs([headline, "It's back.", lead, more].join('\n\n'))).toEqual([])
})

test('surnames before, without or after their introduction are signs; a president is known', () => {
  expect(
    body(
      'Sanderson said the channel was full of sand, and President Moss agreed on the channel.',
      'Mr. Whitaker told the authority of the channel. Peter Sanderson, a pilot, told the authority too.',
      'Robert Hale found it deep enough.'
    )
  ).toEqual([
    ['late-introduction', 'Sanderson'],
    ['no-introduction', 'Whitaker'],
    ['named-again', 'Peter Sanderson'],
    ['named-again', 'Robert Hale']
  ])
  expect(
    body(
      'Sen. Peter Sanderson spoke of the channel at the harbour authority.',
      'In May the authority asked Sen. Peter Sanderson for money.'
    )
  ).toEqual([['second-introduction', 'Peter Sanderson']])
})

test('what one house does one way and the text does in two is a sign', () => {
  const kinds = (...paragraphs: string[]): SignKind[] => body(...paragraphs).map(([kind]) => kind)
  expect(kinds('Mr. Hale spoke of the channel.', 'Mr Hale spoke of the authority.')).toEqual(['mixed-titles'])
  expect(kinds('Mr. Hale spoke of the channel.', 'Hale spoke of the authority.')).toEqual(['mixed-titles'])
  expect(kinds('Mr. Hale spoke of the channel.', 'Mr. Hale spoke of the authority.')).toEqual([])
  expect(
    kinds('“The channel is full of sand,” Hale said of the channel.', 'Hale called it "the channel."')
  ).toEqual(['mixed-marks'])
})

test('pronouns and quotations that have lost their people are signs', () => {
  const quotation = '"We have been waiting for the dredgers since the storm of the year before."'
  expect(
    body(
      'The authority will close the channel for a week.',
      'The channel is full of sand.',
      'The sand of the channel is white.',
      'The government of France paid for the sand. She said that the channel was closed.',
      'The channel is closed.',
      'The sand of the channel is white again.',
      quotation
    ).filter(([kind]) => kind !== 'told-again')
  ).toEqual([
    ['lost-pronoun', 'She'],
    ['lone-quotation', quotation]
  ])
})

test('words that point at nothing, and a name as another house spells it, are signs', () => {
  expect(
    body(
      'Sergei Hale told the authority of the channel, and Sergei Hale paid for the channel.',
      'The authority asked Sergey Hale for the channel.'
    ).map(([kind]) => kind)
  ).toContain('name-variant')
  expect(
    signs(
      [headline, 'Asked about that tweet, the authority said the channel was full.', lead, more].join('\n\n')
    )
  ).toEqual([['torn-opening', 'Asked about that tweet, the authority said the channel was full.']])
  expect(
    body('Doubts about the sand have weakened the authority. But that one would have closed the channel.')
  ).toEqual([['lost-pointer', 'that one']])
})

test('paragraphs that share no word with the one before are seams', () => {
  const stranger = 'Two bakers in the northern hills have won a prize for loaves of rye with caraway seeds.'
  const back = 'Crews of boats buy such loaves with seeds when the authority opens the gates at noon.'
  expect(body(stranger, back)).toEqual([['no-thread', stranger]])
})

test('a last paragraph that shares no word with the one before is background, and no sign', () => {
  expect(
    body('Two bakers in the northern hills have won a prize for loaves of rye with caraway seeds.')
  ).toEqual([])
})

test('what the swapping of words leaves is a sign', () => {
  expect(
    body(
      'The authority wants an worldwide inquiry into the channel.',
      'The sand of the channel has angered U.S. But Hale told the authority that the channel was open.'
    ).map(([kind]) => kind)
  ).toEqual(['article-clash', 'cut-sentence'])
})

test('every sign adds to the score, weak ones less in a long article, and no kind without end', () => {
  const texts = [
    [headline, lead, more],
    [headline, headline, lead, more],
    [headline, headline, lead, more, 'The Russian Federation will pay for the channel.'],
    [
      headline,
      headline,
      lead,
      more,
      'The Russian Federation will pay for the channel, US and U.S. boats said.'
    ]
  ].map((parts) => score(parts.join('\n\n')))
  expect([...texts].sort((a, b) => a - b)).toEqual(texts)
  expect(new Set(texts).size).toBe(4)

  const again = 'Robert Hale said the authority would pay for the channel.'
  const short = createArticle(readText([headline, lead, more, again].join('\n\n'))).provenance.signs[0]!
  const long = createArticle(
    readText(
      [headline, lead, ...Array.from({length: 28}, (_, at) => `${more} Boat ${at} too.`), again].join('\n\n')
    )
  ).provenance.signs.find(({kind}) => kind === 'named-again')!
  expect(long.weight).toBeLessThan(short.weight / 2)

  const formal = Array.from(
    {length: 9},
    (_, at) => `The Russian Federation paid ${at} times for the channel.`
  )
  expect(body(...formal).filter(([kind]) => kind === 'formal-name')).toHaveLength(3)
})
