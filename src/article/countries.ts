import {
  countries,
  countryChangers,
  countryCompany,
  countryForerunners,
  countryOffices
} from '../lexicon/countries.js'
import {functionWords} from '../lexicon/function-words.js'
import type {Article} from './index.js'
import {movePlace, type Passage, type Reader} from './passages.js'
import {PhraseIndex, type Phrase} from './phrases.js'
import type {Sentence} from './sentences.js'
import type {Token} from './token.js'
import {asker, hasCapital, teller} from './word.js'

/**
 * How a form names its country: by its name (Russia), the state's formal name (Russian Federation), its adjective
 * (Russian), its people (Russians), another name in use (Britain for the United Kingdom), an abbreviation (UK).
 */
export type CountryForm = 'name' | 'formal' | 'adjective' | 'demonym' | 'short' | 'acronym'

/** A place where a country is named. Offsets are half-open; `end` is before a possessive "'s". */
export interface CountryMention {
  /** ISO 3166 alpha-2 code. */
  country: string
  form: CountryForm
  start: number
  end: number
  first: number
  last: number
  possessive: boolean
  /** Whether it goes with a noun after it: "U.S. officials", "US-backed". An adjective always does. */
  attributive: boolean
  /** Whether a hyphen or slash ties it to what follows: "US-backed", "US-Russia". */
  compound: boolean
  /** Whether it stands in a headline, a caption or another line that is no running prose. */
  heading: boolean
}

export interface Countries {
  /** In the order of the text; names that merely contain a country ("American Airlines") are left out. */
  readonly mentions: readonly CountryMention[]
  /** The abbreviation that the article itself uses most for a country, as a noun and before a noun; null where it uses none. */
  readonly norms: ReadonlyMap<string, {readonly noun: string; readonly adjective: string}>
}

interface Name {
  country: string
  form: CountryForm
}

let names: PhraseIndex<Name> | undefined

function readNames(): PhraseIndex<Name> {
  return (names ??= makeNames())
}

function makeNames(): PhraseIndex<Name> {
  const result: Phrase<Name>[] = []
  const add = (country: string, form: CountryForm, list: readonly string[]): void => {
    for (const text of list) result.push({text, value: {country, form}})
  }
  for (const {code, name, others, formal, acronyms, adjectives, demonyms} of countries.values()) {
    const people = [...demonyms, ...adjectives.filter((word) => /(?:an|i)$/.test(word))]
    add(code, 'name', [name])
    add(code, 'formal', formal)
    add(code, 'short', others)
    add(code, 'acronym', acronyms)
    add(code, 'adjective', adjectives)
    add(code, 'demonym', [
      ...demonyms,
      ...people.filter((word) => !/(?:s|men)$/.test(word)).map((word) => `${word}s`)
    ])
  }
  return new PhraseIndex(result)
}

const firstWord = /^\p{L}+(?:\.\p{L}+)*/u
const piece = /\p{Lu}\p{L}*(?:\.\p{L}+)*/gu

/** What in a word opens the name of a country, and where. */
const keysOf = teller(({text}) =>
  Array.from(text.matchAll(piece), ({0: key, index}) => ({key, index})).filter(({key}) =>
    readNames().has(key)
  )
)

const hasKeys = asker((word) => keysOf({word}).length > 0)

/** A country in a passage. Whether "States'" is a genitive or ends a quotation shows only in the whole article. */
type Found = Omit<CountryMention, 'possessive'> & {possessive: boolean | 'unless quoted'}

/** Finds the countries that the article names. */
export function findCountries(article: Article): Countries {
  const {passages, quotes, text} = article
  const mentions = passages.collect(countryReader).map((found): CountryMention => {
    const {possessive, end} = found
    if (possessive !== 'unless quoted') return {...found, possessive}
    const quote = quotes.at(end)
    return {...found, possessive: quote === null || quote.marks !== 'single' || quote.innerEnd !== end}
  })
  return {mentions, norms: findNorms(article, mentions, text)}
}

const countryReader: Reader<Found> = {
  read(passage) {
    const {text, tokens, prose, kind} = passage
    const style = prose || kind === 'list-item' ? 'prose' : styleOf(text)
    const mentions: Found[] = []
    if (style === 'capitals') return mentions
    let reach = 0
    for (const token of tokens) {
      if (token.kind !== 'word' || token.end <= reach) continue
      if (!hasKeys(token)) continue
      for (const {key, index} of keysOf(token)) {
        const start = token.start + index
        if (start < reach) continue
        const found = readNames().find(text, start, key)
        if (!found) continue
        const end = start + found.text.length
        let last = token.index + 1
        while (last < tokens.length && tokens[last]!.start < end) last++
        const place = {...found.value, start, end, first: token.index, last}
        if (isOtherName(passage, place, style === 'title')) continue
        reach = end
        mentions.push({
          ...place,
          possessive: isPossessive(text, end),
          attributive: place.form === 'adjective' || isAttributive(passage, place),
          compound: /^[-–/]\p{L}/u.test(text.slice(end, end + 2)),
          heading: !prose
        })
      }
    }
    return mentions
  },
  move: (found, by) => ({
    ...found,
    ...movePlace(found, by),
    first: found.first + by.token,
    last: found.last + by.token
  })
}

/** How a line that is no prose is set: all in capitals, every word with a capital, or as a sentence is. */
function styleOf(line: string): 'capitals' | 'title' | 'prose' {
  if (!/\p{Ll}/u.test(line)) return 'capitals'
  const words = line.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 2 && capitals >= 0.7 * words.length ? 'title' : 'prose'
}

type Place = Pick<CountryMention, 'country' | 'form' | 'start' | 'end' | 'first' | 'last'>

/** Whether the country is but a part of another name: "American Airlines", "Bank of England", "Michael Jordan". */
function isOtherName({text, tokens, sentences, tags}: Passage, place: Place, title: boolean): boolean {
  const {form, start, end} = place
  const after = next(tokens, place.last)
  const before = previous(tokens, place.first)
  if (/[@#&$]/.test(text[start - 1] ?? '') || /^(?:[.@]\p{L}|&|-\d)/u.test(text.slice(end, end + 2)))
    return true
  // Nothing else is called so; only the article tells a title from a slip: "Embassy of the Russian Federation".
  if (form === 'formal' && before?.lower !== 'the') return false
  const bound = !isPlain(text[end])
  // "US 101", "US-95", "U.S. v. Bergmann".
  if (form === 'acronym' && after && !bound) {
    if (/^\d{1,3}$/.test(after.text) || /^vs?\.?$/.test(after.text)) return true
    // "VOTE FOR US NOW": capitals that are no abbreviation.
    if (place.country === 'US' && !text.slice(start, end).includes('.') && [before, after].some(isShouted))
      return true
  }
  if (after && !bound && !title && /^\p{Lu}/u.test(after.text) && !hasCompany(tokens, after.index)) {
    // "The ambassador to the U.S. Anna Bergmann".
    const envoy =
      before?.lower === 'the' && /^(?:ambassador|envoy)$/i.test(tokens[before.index - 2]?.lower ?? '')
    // "The US American delegation" names one country twice, and no company.
    const again =
      readNames().find(text, after.start, firstWord.exec(after.text)![0])?.value.country === place.country
    if (!envoy && !again && !isOpening(after, sentences)) return true
  }
  if (!before || tokens[place.first]!.start !== start) return isChanged(text, start)
  if (before.lower === 'of' || (before.lower === 'the' && tokens[before.index - 1]?.lower === 'of')) {
    const head = tokens[before.lower === 'of' ? before.index - 1 : before.index - 2]
    return (
      head !== undefined && isCapital(head) && !countryOffices.has(head.text) && !isOpening(head, sentences)
    )
  }
  if (!isCapital(before) || /['’]s?$/.test(before.text)) return false
  if (countryChangers.has(before.text)) return true
  if (title || countryForerunners.has(before.text) || countryCompany.has(before.text)) return false
  if (before.text.endsWith('.') || readNames().has(before.text)) return false
  if (!isOpening(before, sentences)) return true
  // A word that opens the sentence has a capital anyhow.
  return (form === 'name' || isLong(text.slice(start, end))) && tags.of[before.index] === 'PROPN'
}

/** "Afro-American", "Latin-American" are no Americans of the United States; "anti-American" is about them. */
function isChanged(text: string, start: number): boolean {
  const before = /(\p{L}+)[-–]$/u.exec(text.slice(Math.max(0, start - 20), start))
  return before !== null && countryChangers.has(before[1]!)
}

/** Whether the run of capitals from a token on holds a word that goes with countries: "Supreme Court". */
function hasCompany(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const {text, kind, spaced} = tokens[at]!
    if (at > from && (kind !== 'word' || !spaced)) return false
    if (countryCompany.has(text.replace(/['’]s?$/, ''))) return true
    if (!/^\p{Lu}/u.test(text) && !/^(?:and|for|of|on|the)$/.test(text)) return false
  }
  return false
}

function isShouted(token: Token | null): boolean {
  return token !== null && /^\p{Lu}{4,}$/u.test(token.text)
}

function isCapital({word, lower}: Token): boolean {
  return hasCapital({word}) && !functionWords.has(lower)
}

function isPlain(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}

/** The word before, if nothing but white space parts the two. */
function previous(tokens: readonly Token[], first: number): Token | null {
  const token = tokens[first - 1]
  const here = tokens[first]!
  return token && here.spaced && token.kind === 'word' ? token : null
}

/** The word or number after, if nothing but white space parts the two. */
function next(tokens: readonly Token[], last: number): Token | null {
  const token = tokens[last]
  return token && token.spaced && (token.kind === 'word' || token.kind === 'number') ? token : null
}

function isOpening(token: Token, sentences: readonly Sentence[]): boolean {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.first <= token.index) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]?.first === token.index
}

function isPossessive(text: string, end: number): Found['possessive'] {
  if (/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))) return true
  const bare = /^['’]\s\S/.test(text.slice(end, end + 3)) && /[sS]\.?$/.test(text.slice(end - 2, end))
  return bare && 'unless quoted'
}

/** Whether a noun after it is what the country goes with: "U.S. officials", not "the U.S. wants to". */
function isAttributive({text, tokens, tags}: Passage, {form, end, last}: Place): boolean {
  if (form === 'demonym') return false
  if (!isPlain(text[end])) return /[-–/]/.test(text[end]!)
  const after = next(tokens, last)
  if (!after || after.kind !== 'word') {
    // "US -backed", as some feeds print it.
    return after === null && /^ -\p{L}/u.test(text.slice(end, end + 3))
  }
  if (/^\p{Lu}/u.test(after.text)) return !functionWords.has(after.lower)
  const tag = tags.of[after.index]
  const beyond = next(tokens, after.index + 1)
  if (temporal.has(after.lower)) return false
  if (teamVerbs.has(after.lower)) return beyond !== null && /^(?:AUX|VERB)$/.test(tags.of[beyond.index]!)
  if (tag === 'NOUN') return !(after.lower.endsWith('s') && beyond !== null && opensObject.has(beyond.lower))
  if (after.lower === 'military') return true
  if (tag === 'ADJ') return beyond !== null && /^(?:NOUN|ADJ|PROPN)$/.test(tags.of[beyond.index]!)
  return false
}

/** After a word in -s these show that it was a verb: "the US plans to", "the US backs the". */
const opensObject = new Set(
  'a an all her him his its it no that the their them these this to us our your'.split(' ')
)

/** What teams do, and governments in headlines, in words that are nouns as well: "the USA face Wales". */
const teamVerbs = new Set(
  `attack back beat bid call chase claim draw edge eye face field finish hit hold host launch lead lose meet name need
  plan play press reach score seal send set show sign sink stun take top trail try visit vow want win`.split(
    /\s+/
  )
)

const temporal = new Set('early last late long next overnight right then'.split(' '))

/**
 * What the article calls each country by abbreviation. A headline counts for less than prose. USA is a noun alone:
 * before a noun the norm is the commonest of the others.
 */
function findNorms(
  {spelling}: Article,
  mentions: readonly CountryMention[],
  text: string
): Countries['norms'] {
  const counts = new Map<string, Map<string, Uses>>()
  for (const {country, form, start, end, attributive, heading} of mentions) {
    if (form !== 'acronym') continue
    const known = counts.get(country) ?? new Map<string, Uses>()
    counts.set(country, known)
    const name = text.slice(start, end)
    const uses = known.get(name) ?? {nouns: 0, adjectives: 0, headings: 0}
    known.set(name, uses)
    uses[heading ? 'headings' : attributive ? 'adjectives' : 'nouns']++
  }
  const norms = new Map<string, {noun: string; adjective: string}>()
  for (const [country, forms] of counts) {
    const rank = (name: string): number => {
      const {nouns, adjectives, headings} = forms.get(name)!
      const dotted = name.includes('.') ? 'american' : 'british'
      // The headlines, then what the article's variety prefers settle a tie.
      return (
        nouns +
        adjectives +
        0.4 * Math.min(headings, 2) +
        (isLong(name) ? 0 : spelling.variety === dotted ? 0.2 : 0.1)
      )
    }
    const ranked = [...forms.keys()].sort((a, b) => rank(b) - rank(a))
    const short = ranked.find((name) => !isLong(name))
    const long = ranked.find(isLong)
    // "The USA" beside "US officials", each more than once, is a style of its own.
    const split = short && long && isNoun(forms.get(long)!) && isAdjective(forms.get(short)!)
    const noun = split ? long : ranked[0]!
    const dotted = spelling.variety === 'american' || noun.includes('.')
    norms.set(country, {noun, adjective: short ?? (dotted ? 'U.S.' : 'US')})
  }
  return norms
}

interface Uses {
  nouns: number
  adjectives: number
  headings: number
}

function isNoun({nouns, adjectives}: Uses): boolean {
  return nouns > 1 && adjectives === 0
}

function isAdjective({nouns, adjectives}: Uses): boolean {
  return nouns === 0 && adjectives > 1
}

/** USA is a noun: no news copy puts it before another. */
function isLong(name: string): boolean {
  return name === 'USA' || name === 'U.S.A.'
}
