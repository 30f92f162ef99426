import type {Passage, Reader} from '../../src/article/passages.js'
import type {Tag} from '../../src/article/tags.js'
import {numerals} from '../../src/lexicon/numerals.js'
import {defineRule} from '../../src/rule/index.js'

/** A second word that does not go with the first. Offsets are half-open. */
interface Mismatch {
  first: string
  start: number
  end: number
  /** What should stand there. */
  wanted: string
}

const amount = `(?:[$£€]? ?\\d[\\d,]*(?:\\.\\d+)?(?:m|bn|k|%|p)?|${[...numerals.keys()].join('|')})`
const unit = '(?: (?:thousand|million|billion|trillion|percent|per cent|hours?|days?|weeks?|months?|years?))?'
/** "between 30 to 40", "between 30-40", but not "between 18-24-year-olds". */
const between = new RegExp(
  `\\b[Bb]etween (?:about |around |roughly )?(${amount}${unit}( to | ?[-–] ?))(${amount})(?![\\d.,]*\\d|[-–]|\\p{L})`,
  'gu'
)
/** Two things after "and", so that the range is one of the two: "between 2-1 wins and 3-0 losses". */
const joined = /^(?: [^\s.,;:!?]+){0,3} and\b/u
/** "from 1980-88" */
const from = /\b[Ff]rom ((1[5-9]\d\d|20\d\d)[-–](\d\d(?:\d\d)?))(?![-–\d]|\p{L})/gu

const mismatchReader: Reader<Mismatch> = {
  read: (passage) => [...findRanges(passage), ...findAlternatives(passage)],
  move: ({first, start, end, wanted}, by) => ({first, start: start + by.offset, end: end + by.offset, wanted})
}

export default defineRule({
  meta: {
    id: 'paired-words',
    description: 'Reports the wrong second word after “between”, “from”, “neither” and “either”',
    category: 'grammar',
    severity: 'warning',
    needs: ['quotes'],
    fix: 'suggest',
    messages: {
      pair: {
        reason: 'Unexpected `{word}` after `{first}`, expected `{wanted}`',
        note: 'Some words come in pairs: between one and the other, from one to the other, neither one nor the other. A dash stands for both words of a pair or for none.'
      }
    },
    basis: [
      {name: 'AP Stylebook, between and from', url: 'https://www.apstylebook.com/'},
      {
        name: 'Guardian style guide, from and neither',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-n'
      }
    ]
  },
  check({article, report}) {
    const {text, passages, quotes} = article
    for (const {first, start, end, wanted} of passages.collect(mismatchReader)) {
      report({
        messageId: 'pair',
        place: {start, end},
        data: {word: text.slice(start, end), first, wanted},
        expected: [wanted],
        doubtful: quotes.at(start) !== null
      })
    }
  }
})

function* findRanges({text, tokens, tags}: Passage): Generator<Mismatch> {
  if (text.includes('etween ')) {
    for (const {index, 0: whole, 1: low, 2: dash, 3: high} of text.matchAll(between)) {
      const end = index + whole.length
      if (joined.test(text.slice(end, end + 60))) continue
      const start = end - high!.length - low!.length
      const first = 'between'
      if (dash === ' to ') {
        const at = end - high!.length - ' to '.length + 1
        yield {first, start: at, end: at + 'to'.length, wanted: 'and'}
      } else {
        yield {first, start, end, wanted: `${low!.slice(0, -dash!.length)} and ${high!}`}
      }
    }
  }
  if (!text.includes('rom ')) return
  for (const {index, 0: whole, 1: range, 2: low, 3: high} of text.matchAll(from)) {
    const end = index + whole.length
    const year = Number(high!.length === 4 ? high : low!.slice(0, 2) + high!)
    // A season: "up from 2019-20".
    if (year - Number(low) < 2) continue
    const next = tokens.findIndex(({start}) => start >= end)
    if (next >= 0 && tags.of[next] === 'NOUN') continue
    yield {first: 'from', start: end - range!.length, end, wanted: `${low!} to ${year}`}
  }
}

const words: ReadonlyMap<string, {wrong: string; right: string}> = new Map([
  ['neither', {wrong: 'or', right: 'nor'}],
  ['either', {wrong: 'nor', right: 'or'}]
])

/** "neither necessary or right": of one word or a short phrase, since "neither wants or needs it" is right. */
function* findAlternatives({text, tokens, tags}: Passage): Generator<Mismatch> {
  if (!/[Ee]ither /.test(text)) return
  for (const token of tokens) {
    const pair = words.get(token.lower)
    if (!pair) continue
    let at = token.index + 1
    const shape = tags.of[at]
    if (shape === 'DET' || shape === 'PROPN') {
      at++
      while (phrase.has(tags.of[at]!)) at++
    } else if (shape === 'PRON' || shape === 'ADJ' || (shape === 'NOUN' && /[^s]s$/.test(tokens[at]!.lower)))
      at++
    else continue
    const second = tokens[at]
    if (second?.lower !== pair.wrong) continue
    const rest = tokens.slice(at + 1, at + 15)
    if (pair.wrong === 'or' && rest.some(({lower}) => lower === 'nor')) continue
    yield {first: token.text, start: second.start, end: second.end, wanted: pair.right}
  }
}

const phrase: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN'])
