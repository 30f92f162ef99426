import {expect, test} from 'vitest'
import {createArticle, type Repeat} from '../../src/article/index.js'
import {findRepeats} from '../../src/article/repeats.js'
import {readText} from '../../src/input/index.js'
import {timeOf} from '../helpers/time.js'

const headline = 'Harbour channel to be dredged'
const lead =
  'The harbour authority will dredge the eastern channel in spring, it said on Tuesday after a meeting.'

function repeats(...parts: string[]): readonly Repeat[] {
  return createArticle(readText(parts.join('\n\n'))).repeats
}

test('a block that prints the headline again is a repeat, whatever its marks and letters', () => {
  const found = repeats(
    headline,
    '• Harbour Channel to be Dredged!',
    lead,
    headline.toUpperCase(),
    lead.slice(4)
  )
  expect(found.filter(({kind}) => kind === 'headline')).toHaveLength(2)
  expect(found[0]!.earlier).toEqual({start: 0, end: headline.length})
})

test('a sentence is compared with the nearest of those before it', () => {
  const [found, ...rest] = repeats(
    headline,
    `${lead} Fishermen had waited for two winters.`,
    'Boats cannot enter.',
    'The harbour authority will dredge the eastern channel in spring, it announced on Tuesday after a meeting.'
  )
  expect(rest).toEqual([])
  expect(found).toMatchObject({kind: 'sentence', shared: 8, quoted: 0})
  expect(found!.similarity).toBeGreaterThan(0.7)
  expect(found!.wording).toBeGreaterThan(0.7)
})

test('a sentence that is printed on and on is a repeat of its first printing each time', () => {
  const times = 40
  const found = repeats(headline, ...Array.from({length: times}, () => lead))
  const first = headline.length + 2
  expect(found.map(({start, earlier, similarity}) => ({start, earlier, similarity}))).toEqual(
    Array.from({length: times - 1}, (_, at) => ({
      start: first + (at + 1) * (lead.length + 2),
      earlier: {start: first, end: first + lead.length},
      similarity: 1
    }))
  )
})

test('other words for other news are no repeat, nor are lists of fixtures', () => {
  expect(
    repeats(headline, lead, 'Two bakers in the hills have won a prize for loaves of rye with caraway.')
  ).toEqual([])
  expect(
    repeats(headline, lead, 'Moss v Hale; Hale v Orr; Orr v Lund.', 'Orr v Hale; Moss v Orr; Lund v Hale.')
  ).toEqual([])
})

test('how much of two tellings is quoted is told', () => {
  const quote = '"We have waited for the dredgers of the eastern channel for two winters."'
  const [found] = repeats(headline, lead, quote, 'It rained in the hills.', quote)
  expect(found!.quoted).toBeGreaterThan(0.8)
})

test('a long article is compared in the time that its length asks for', () => {
  const words = Array.from({length: 4000}, (_, at) => `word${(at * 7919) % 4001}`)
  const sentence = (at: number): string =>
    `The authority of ${words[at % 4000]} and ${words[(at * 3) % 4000]} told ${words[(at * 7) % 4000]} of the channel.`
  const least = (count: number): number => {
    const article = createArticle(readText(Array.from({length: count}, (_, at) => sentence(at)).join('\n\n')))
    expect(article.repeats.length).toBeGreaterThan(0)
    return Math.min(...Array.from({length: 4}, () => timeOf(() => findRepeats(article))))
  }
  expect(least(4800)).toBeLessThan(Math.max(least(1200), 5) * 10)
})
