import {numerals} from '../lexicon/numerals.js'
import {
  americanOnlyPairs,
  britishOnlyPairs,
  computingPairs,
  computingWords,
  izeEndings,
  izeStems,
  measuredPairs,
  spellingFamilies,
  spellingPairs
} from '../lexicon/spelling-pairs.js'
import type {Article} from './index.js'
import {movePlace, type Reader} from './passages.js'
import type {Token} from './token.js'
import {asker, isSmall} from './word.js'

export type Variety = 'american' | 'british'

/** A word whose spelling is of one variety of English only. */
export interface SpellingSign {
  token: number
  variety: Variety
  /** The other variety's spelling, in the case of the word. */
  other: string
  /** Where the word stands: a part of the token if that is a compound or a genitive. Half-open. */
  start: number
  end: number
  /** Part of a name, as far as capitals tell: "the Labour Party". */
  name: boolean
  /** A verb in -ise or -ize or what is made of it; British houses are split over these. */
  ize: boolean
  /** A word that the other variety has in one of its meanings. */
  shared: boolean
}

/** How much speaks for each variety. */
export interface Weight {
  readonly american: number
  readonly british: number
}

export interface Spelling {
  /** The variety that the article is written in, or null where it does not tell. */
  readonly variety: Variety | null
  /** How much speaks for each: words by their spelling, and marks of style such as "percent", "Mr." and dates. */
  readonly weight: Weight
  /** The same, but for a word. */
  readonly besides: (sign: SpellingSign) => Weight
  /** Words of one variety, names included, in the order of the text. */
  readonly signs: readonly SpellingSign[]
}

interface Entry {
  variety: Variety
  other: string
  ize: boolean
  shared?: boolean
}

let dictionary: ReadonlyMap<string, Entry> | undefined
const pairs = (): ReadonlyMap<string, Entry> => (dictionary ??= readPairs())

/** Every spelling of one variety only, in lower case, with its partner. */
function readPairs(): Map<string, Entry> {
  const result = new Map<string, Entry>()
  const add = (british: string, american: string, ize = false): void => {
    result.set(british, {variety: 'british', other: american, ize})
    result.set(american, {variety: 'american', other: british, ize})
  }
  for (const {british, american, stems, endings} of spellingFamilies) {
    for (const stem of stems.trim().split(/\s+/)) {
      for (const ending of endings.split(/\s+/)) {
        const rest = ending === '-' ? '' : ending
        add(stem + british + rest, stem + american + rest)
      }
    }
  }
  for (const stem of izeStems.split(/\s+/)) {
    for (const ending of izeEndings.split(/\s+/)) add(`${stem}is${ending}`, `${stem}iz${ending}`, true)
  }
  for (const [british, american] of split(spellingPairs)) add(british, american)
  for (const [british, american] of split(britishOnlyPairs)) {
    result.set(british, {variety: 'british', other: american, ize: false})
  }
  for (const [british, american] of split(americanOnlyPairs)) {
    result.set(american, {variety: 'american', other: british, ize: false})
  }
  return result
}

const measured = new Map<string, Entry>(
  split(measuredPairs).map(([other, word]) => [word, {variety: 'american', other, ize: false}])
)
const computing = new Map<string, Entry>(
  split(computingPairs).map(([other, word]) => [word, {variety: 'american', other, ize: false, shared: true}])
)
const ofComputers = computingWords.split(/\s+/)

function split(list: string): [string, string][] {
  return list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' ').map((word) => word.replace('_', ' ')) as [string, string])
}

const months = new Set(
  'january february march april may june july august september october november december'.split(' ')
)
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const beforeWeekdays = new Set(
  `about after and before between black blue but by during each early every following from good holy last late next one
  other past previous since super than that the this throughout till until with yet`.split(/\s+/)
)

const styleMarks = new Map<string, Mark>([
  ...marks('american', 1, 'percent u.s. gotten'),
  ...marks('american', 0.5, 'mr. mrs. ms. dr. a.m. p.m. sen. gov. rep. sept. toward'),
  ...marks(
    'american',
    0.5,
    'ariz. calif. colo. conn. d.c. fla. mich. minn. n.c. n.h. n.j. n.y. s.c. tenn. wis.',
    'state'
  ),
  ...marks('british', 1, 'cllr cllrs', 'councillor'),
  ...marks('british', 0.5, 'mr mrs ms whilst amongst learnt towards')
])

function marks(variety: Variety, weight: number, words: string, kind?: string): [string, Mark][] {
  return words.split(' ').map((word) => [word, {variety, kind: kind ?? word, weight}])
}

/** Months as American copy shortens them before a day. */
const shortMonths = new Set('jan. feb. aug. sept. oct. nov. dec.'.split(' '))
/** British houses write acronyms that are said as words like names. */
const spokenAcronyms = /^(?:Nato|Nasa|Fifa|Uefa|Opec)(?:['’]s)?$/

/** "3m", "4.5bn" */
const shortSum = /\d(?:m|bn)$/

/** Whether a token may tell the variety at all, which most do not. */
const mayTell = asker(({kind, text, lower}) => {
  if (kind === 'number') return shortSum.test(text)
  if (kind === 'symbol') return text === '£'
  return (
    kind === 'word' &&
    (text === 'US' ||
      lower === 'per' ||
      styleMarks.has(lower) ||
      weekdays.has(lower) ||
      months.has(lower) ||
      shortMonths.has(lower) ||
      spokenAcronyms.test(text) ||
      partsOf(lower).some((part) => pairs().has(part) || measured.has(part) || computing.has(part)))
  )
})

/** What tells the variety in a passage. */
interface Tell {
  /** A word of one variety, or null: a mark of the house's style. */
  sign: SpellingSign | null
  variety: Variety
  /** What counts once, however often it stands. */
  kind: string
  /** Where it stands in the speech of another it tells half as much. */
  weight: number
}

/** "Labor's spokesman", "Labor has won", but not "Labor costs rose" */
function isParty({text}: Token, next: Token): boolean {
  const [, genitive] = /^Labou?r(['’]s)?$/.exec(text) ?? []
  return genitive !== undefined || (/^Labou?r$/.test(text) && partyWords.test(next.lower))
}

/** What goes with the name of a party. */
const partyWords =
  /^(?:backbenchers?|candidates?|frontbenchers?|government|had|has|is|leaders?|lost|mps?|ministers?|said|says|senators?|voters?|was|will|won|would)$/

const tellReader: Reader<Tell> = {
  read({text, tokens, sentences}) {
    const tells: Tell[] = []
    const openers = new Set(sentences.map(({first}) => first))
    for (const token of tokens) {
      if (!mayTell(token)) continue
      const mark = markOf(token, tokens)
      if (mark) tells.push({sign: null, ...mark})
      if (token.lower.length < 4) continue
      let end = token.start - 1
      for (const part of partsOf(token.lower)) {
        const start = end + 1
        end = start + part.length
        const entry = pairs().get(part) ?? computing.get(part) ?? (isCounted(start) && measured.get(part))
        if (!entry) continue
        const word = text.slice(start, end)
        const next = tokens[token.index + 1]
        const opens = openers.has(token.index) && next && isSmall(next) && !isParty(token, next)
        const name = /^\p{Lu}/u.test(word) && !opens
        const {variety, other, ize} = entry
        const shared = entry.shared === true
        const sign = {
          token: token.index,
          variety,
          other: inCaseOf(word, other),
          start,
          end,
          name,
          ize,
          shared
        }
        // -ize is British too, a name may be another's.
        const weight = shared ? 0 : name || (ize && variety === 'american') ? 0.5 : 1
        tells.push({sign, variety, kind: other, weight})
      }

      /** "60 meters", "two-story" */
      function isCounted(start: number): boolean {
        const before =
          start > token.start ? text.slice(token.start, start - 1) : tokens[token.index - 1]?.text
        return before !== undefined && isCount(before.toLowerCase())
      }
    }
    return tells
  },
  move: (tell, by) =>
    tell.sign
      ? {...tell, sign: {...tell.sign, ...movePlace(tell.sign, by), token: tell.sign.token + by.token}}
      : tell
}

/** Finds the words whose spelling tells the variety, and weighs them and the article's style. */
export function weighSpelling({passages, quotes, spellings}: Article): Spelling {
  const signs: SpellingSign[] = []
  const weights = {american: new Map<string, number>(), british: new Map<string, number>()}
  const isOfComputers = ofComputers.some((word) => spellings.has(word))
  for (const {sign, variety, kind, weight} of passages.collect(tellReader)) {
    if (sign?.shared && isOfComputers) continue
    if (sign) signs.push(sign)
    const value = sign && weight > 0 && quotes.at(sign.start) ? 0.5 : weight
    if (!sign || value > (weights[variety].get(kind) ?? 0)) weights[variety].set(kind, value)
  }
  const weight = {american: sum(weights.american), british: sum(weights.british)}
  return {
    variety: decide(weight.american, weight.british),
    weight,
    signs,
    besides({variety, other}) {
      const own = weights[variety].get(other.toLowerCase()) ?? 0
      return {...weight, [variety]: weight[variety] - own}
    }
  }
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0
  for (const value of weights.values()) total += value
  return total
}

function isCount(word: string): boolean {
  return /^(?:[\d.,]+|hundred|thousand)$/.test(word) || numerals.has(word)
}

/** A word, or the parts of a compound, without a genitive's ending; one character parts them. */
function partsOf(lower: string): string[] {
  const apostrophe = lower.indexOf("'")
  return (apostrophe < 0 ? lower : lower.slice(0, apostrophe)).split('-')
}

function inCaseOf(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase()
  return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other
}

interface Mark {
  variety: Variety
  kind: string
  weight: number
}

/** Marks of style that are no matter of spelling but of the house. */
function markOf({index, kind, lower, text}: Token, tokens: readonly Token[]): Mark | null {
  if (text === '£') return {variety: 'british', kind: '£', weight: 0.5}
  if (text === 'US') return {variety: 'british', kind: 'US', weight: 0.5}
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  // "£3m", but "a wall of 3m"
  if (kind === 'number') {
    return text.endsWith('bn') || /^[£$€]$/.test(before?.text ?? '')
      ? {variety: 'british', kind: 'sum', weight: 0.5}
      : null
  }
  if (shortMonths.has(lower) && isDay(after)) return {variety: 'american', kind: 'date', weight: 1}
  const mark = styleMarks.get(lower)
  if (mark) return mark
  if (spokenAcronyms.test(text)) return {variety: 'british', kind: 'acronym', weight: 0.5}
  if (lower === 'per') {
    return after?.lower === 'cent' ? {variety: 'british', kind: 'percent', weight: 1} : null
  }
  if (weekdays.has(lower)) {
    // "The council said Tuesday": British copy has "on Tuesday".
    return before && /^\p{Ll}{3,}$/u.test(before.text) && !beforeWeekdays.has(before.lower)
      ? {variety: 'american', kind: 'weekday', weight: 1}
      : null
  }
  if (!months.has(lower)) return null
  // British papers of the regions write "June 26" as well.
  if (isDay(after)) return {variety: 'american', kind: 'date', weight: 0.9}
  return isDay(before) ? {variety: 'british', kind: 'date', weight: 1} : null
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text)
}

function decide(american: number, british: number): Variety | null {
  if (american >= 1 && american >= 1.5 * british) return 'american'
  if (british >= 1 && british >= 1.5 * american) return 'british'
  return null
}
