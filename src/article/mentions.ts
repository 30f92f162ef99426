import {thingNouns} from '../lexicon/person-roles.js'
import {irregularPlurals, nounKinds, type NounKind} from '../lexicon/person-nouns.js'
import {placeNames} from '../lexicon/places.js'
import {titles} from '../lexicon/titles.js'
import {findStanding, type Standing} from './antecedents.js'
import type {Article} from './index.js'
import {bareWord, isAcronym, type NameRun} from './names.js'
import type {Gender} from './people.js'
import {judgeNames} from './name-evidence.js'
import {findPronouns, type Pronoun} from './pronouns.js'
import type {Token} from './token.js'

/**
 * What is mentioned: a person by name; a name of whom or what nobody knows; a noun for one person, for several; a
 * beast; a body such as a government or a country; other things in the plural or with a name; a pronoun, which
 * carries on what it stands for.
 */
export type MentionKind =
  'person' | 'name' | 'person-noun' | 'people-noun' | 'animal' | 'body' | 'thing' | 'pronoun'

/** Something that a pronoun may stand for. Offsets are half-open. */
export interface Mention {
  index: number
  start: number
  end: number
  /** Index of its first token. */
  token: number
  kind: MentionKind
  gender: Gender | null
  plural: boolean
  /** Index of the person, where it is a name; else -1. */
  person: number
}

export interface Mentions {
  /** In the order of the text. */
  readonly all: readonly Mention[]
  /** Third-person pronouns for people in the order of the text; each is in `all` too. */
  readonly pronouns: readonly Pronoun[]
  /** What stands where the antecedent of one of the pronouns ought to be. */
  standing(pronoun: Pronoun): Standing
}

export type Draft = Omit<Mention, 'index'>
type Noun = Pick<Draft, 'kind' | 'gender' | 'plural'>

/** Finds everything that "he", "she" and "they" may stand for. */
export function findMentions(article: Article): Mentions {
  const {tokens, tags, names, people, countries, organisations, places} = article
  const kinds = nounKinds()
  const drafts: Draft[] = []
  // Tokens of names and titles, so that "Prime Minister" is read once.
  const named = new Uint8Array(tokens.length)
  readNames()
  const pronouns = findPronouns(article, named)
  for (const {token, start, end, gender, plural} of pronouns) {
    drafts.push({kind: 'pronoun', gender, plural, person: -1, token, start, end})
  }
  for (const token of tokens) {
    if (named[token.index] || token.kind !== 'word') continue
    const noun = readNoun(token)
    if (noun) drafts.push({...noun, person: -1, token: token.index, start: token.start, end: token.end})
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end)
  judgeNames(article, drafts)
  const all = drafts.map((draft, index): Mention => ({...draft, index}))
  return {
    all,
    pronouns,
    standing: (pronoun) => findStanding(article, all, search(all, pronoun.end), pronoun)
  }

  function readNames(): void {
    for (const {person, first, last, title} of people.mentions) {
      for (let at = first - 1; title && at >= 0 && tokens[at]!.start >= title.start; at--) named[at] = 1
      const {gender, given, mentions, name} = people.all[person]!
      // Nothing but "said" made a person of it: Microsoft says things too.
      const lone = !gender && !given && !mentions.some(({title}) => title)
      const noun = lone ? (readWord(name.toLowerCase()) ?? readPeople(name.toLowerCase())) : null
      if (noun) take(first, last, noun)
      else if (lone) take(first, last, {kind: 'name', gender: null, plural: false}, person)
      else take(first, last, {kind: 'person', gender, plural: false}, person)
    }
    // An adjective of a country is nobody, and its people are people.
    const states = countries.mentions.filter(({form}) => form !== 'adjective' && form !== 'demonym')
    for (const known of [organisations.mentions, states, places.mentions]) {
      for (const {first, last} of known) {
        if (!named[first]) take(first, last, {kind: 'body', gender: null, plural: false})
      }
    }
    let before: NameRun | null = null
    for (const run of names.runs) {
      let {first} = run
      while (first < run.last && named[first]) first++
      let last = first
      while (last < run.last && !named[last]) last++
      const noun: Noun | null = last > first ? readName(run, first, last, before) : null
      if (noun) take(first, last, noun)
      before = run
    }
  }

  function take(first: number, last: number, noun: Noun, person = -1): void {
    for (let at = first; at < last; at++) named[at] = 1
    drafts.push({...noun, person, token: first, start: tokens[first]!.start, end: tokens[last - 1]!.end})
  }

  /** Reads capitalised words that no other facet knows; null where they are no name. */
  function readName(run: NameRun, first: number, last: number, before: NameRun | null): Noun | null {
    const word = bareWord(tokens[last - 1]!.text)
    const lower = word.toLowerCase()
    const single = last - first === 1
    const tag = tags.of[first]!
    if (single && isMonth(first)) return null
    if (single && run.opening && !/^(?:PROPN|NOUN|X)$/.test(tag)) return null
    const noun = single || titles.has(lower) ? readWord(lower) : null
    if (noun) return noun
    const people = single ? readPeople(lower) : null
    if (people) return people
    if (single && plainAdjective.test(lower)) {
      if (isModifier(first)) return null
      if (isAfterDeterminer(tokens, first)) return {kind: 'person-noun', gender: null, plural: false}
    }
    const body: Noun = {kind: 'body', gender: null, plural: false}
    if ((single && isAcronym(word)) || thingNouns.has(lower)) return body
    if (tokens[first - 1]?.lower === 'the') return body
    // "Department of Agriculture", "Institute of Technology"
    if (before && before.last === first - 1 && /^(?:of|for|and)$/.test(tokens[first - 1]!.lower)) {
      const head = bareWord(tokens[before.last - 1]!.text).toLowerCase()
      if (thingNouns.has(head) || readWord(head)?.kind === 'body') return body
    }
    if (placeNames().has(article.text.slice(tokens[first]!.start, tokens[last - 1]!.end))) return body
    return {kind: 'name', gender: null, plural: false}
  }

  /** "in May", "last August", "May 3": no May and no August. */
  function isMonth(at: number): boolean {
    if (!/^(?:april|may|june|august)$/.test(tokens[at]!.lower)) return false
    const before = tokens[at - 1]
    return (
      tokens[at + 1]?.kind === 'number' ||
      (!!before && (before.kind === 'number' || before.lower === 'last' || before.lower === 'next')) ||
      /^(?:ADP|SCONJ|ADJ)$/.test(tags.of[at - 1] ?? '')
    )
  }

  function readNoun({lower, index}: Token): Noun | null {
    const word = lower.replace(/'s?$/, '')
    if (/-year-olds?$/.test(word)) {
      const plural = word.endsWith('s')
      return isModifier(index) ? null : {kind: plural ? 'people-noun' : 'person-noun', gender: null, plural}
    }
    if (indefinites.has(word)) return {kind: 'person-noun', gender: null, plural: false}
    const tag = tags.of[index]!
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'X' && !isHead(index, tag)) return null
    const noun = readWord(word)
    if (noun) return noun
    return tag === 'NOUN' && singularOf(word) !== null ? {kind: 'thing', gender: null, plural: true} : null
  }

  function readWord(word: string): Noun | null {
    const singular = irregularPlurals.get(word) ?? singularOf(word)
    const several = singular === null ? undefined : lookUp(kinds, singular)
    // "leaders" is a group of its own in WordNet.
    if (several !== undefined && several !== 'group') return toNoun(several, true)
    const single = lookUp(kinds, word)
    if (single !== undefined) return toNoun(single, false)
    return several === undefined ? null : toNoun(several, true)
  }

  /** Whether a word that is no noun by its tag stands where one does: "the accused said". */
  function isHead(at: number, tag: string): boolean {
    if (tag !== 'ADJ' && !isAfterDeterminer(tokens, at)) return false
    // "one chief saying that"
    return !/^(?:NOUN|PROPN|ADJ)$/.test(tags.of[at + 1] ?? '') || tokens[at + 1]!.lower.endsWith('ing')
  }

  /** Whether a word tells what kind of thing follows: "Russian officials". */
  function isModifier(at: number): boolean {
    const next = tokens[at + 1]
    return next?.kind === 'word' && next.spaced && /^(?:NOUN|PROPN|ADJ)$/.test(tags.of[at + 1]!)
  }
}

/** "Russian", "British", "Japanese", "Democratic". */
const plainAdjective = /(?:[iec]an|ish|ese|ic|i|ch|ist|im)$/

/** "Russians", "Democrats", "Islamists". */
const plainPeople = /(?:[iec]ans|rats|ists|lims|jews|ites)$/

/** Words for somebody nobody names. */
const indefinites: ReadonlySet<string> = new Set(
  'someone somebody anyone anybody everyone everybody nobody whoever'.split(' ')
)

function readPeople(word: string): Noun | null {
  return plainPeople.test(word) ? {kind: 'people-noun', gender: null, plural: true} : null
}

function toNoun(kind: NounKind, plural: boolean): Noun {
  const gender = kind === 'woman' ? 'female' : kind === 'man' ? 'male' : null
  if (kind === 'group') return {kind: 'body', gender: null, plural}
  if (kind === 'animal') return {kind: plural ? 'thing' : 'animal', gender: null, plural}
  return {kind: plural ? 'people-noun' : 'person-noun', gender, plural}
}

/** "co-founder", "father-of-two", "president-elect" are what their parts are. */
function lookUp(kinds: ReadonlyMap<string, NounKind>, word: string): NounKind | undefined {
  const kind = kinds.get(word)
  if (kind !== undefined || !word.includes('-')) return kind
  const parts = word.split('-')
  const [first] = parts
  const last = parts.at(-1)!
  if (/^(?:elect|general|designate|law)$/.test(last) || /-(?:of|in|turned)-/.test(word))
    return kinds.get(first!)
  // "a 28-member alliance", "an anti-immigrant party"
  return measures.test(first!) ? undefined : kinds.get(last)
}

const measures = /^(?:\d.*|anti|pro|non|two|three|four|five|six|seven|eight|nine|ten|single|multi|all)$/

function singularOf(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function isAfterDeterminer(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|this|that|another|every|each|one|former|new|old|young)$/.test(
    tokens[at - 1]?.lower ?? ''
  )
}

/** Index of the first mention that starts at or after an offset. */
function search(all: readonly Mention[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
