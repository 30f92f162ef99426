import {placeNames} from '../lexicon/places.js'
import {irregularPlurals, nounKinds, type NounKind} from '../lexicon/person-nouns.js'
import type {MentionKind} from './mentions.js'
import type {Gender} from './people.js'
import {withoutAccents} from './person-words.js'

/** What a noun makes of a mention. */
export interface Noun {
  readonly kind: MentionKind
  readonly gender: Gender | null
  readonly plural: boolean
}

// Made once, since an article has hundreds of each.
const make = (kind: MentionKind, gender: Gender | null = null, plural = false): Noun => ({
  kind,
  gender,
  plural
})
export const somebody = make('person-noun')
/** Everyone or no one, whom a pronoun of the same sentence may stand for. */
export const anybody = make('anybody')
export const somePeople = make('people-noun', null, true)
export const body = make('body')
export const unknownName = make('name')
export const things = make('thing', null, true)
const bodies = make('body', null, true)
const single: Readonly<Record<NounKind, Noun>> = {
  person: somebody,
  woman: make('person-noun', 'female'),
  man: make('person-noun', 'male'),
  group: body,
  animal: make('animal')
}
const several: Readonly<Record<NounKind, Noun>> = {
  person: somePeople,
  woman: make('people-noun', 'female', true),
  man: make('people-noun', 'male', true),
  group: bodies,
  animal: things
}

/** Reads a word in lower case as a noun for people, a body or a beast; null for any other. */
export function readNoun(word: string): Noun | null {
  const singular = irregularPlurals.get(word) ?? singularOf(word)
  const many = singular === null ? undefined : lookUp(singular)
  // "leaders" is a group of its own in WordNet.
  if (many !== undefined && many !== 'group') return several[many]
  const one = lookUp(word)
  if (one !== undefined) return single[one]
  return many === undefined ? null : several[many]
}

/** Reads a word that the tagger takes for a noun: as `readNoun` does, or as things in the plural. */
export function readTagged(word: string, tag: string): Noun | null {
  return readNoun(word) ?? (tag === 'NOUN' && singularOf(word) !== null ? things : null)
}

/** "co-founder", "father-of-two", "president-elect" are what their parts are; "fiancé" is as good as "fiance". */
function lookUp(word: string): NounKind | undefined {
  const kinds = nounKinds()
  const kind = kinds.get(word) ?? (accented.test(word) ? kinds.get(withoutAccents(word)) : undefined)
  if (kind !== undefined || !word.includes('-')) return kind
  const parts = word.split('-')
  const [first] = parts
  const last = parts.at(-1)!
  if (/^(?:elect|general|designate|law)$/.test(last) || /-(?:of|in|turned)-/.test(word))
    return kinds.get(first!)
  // "a 28-member alliance", "an anti-immigrant party"
  return measures.test(first!) ? undefined : kinds.get(last)
}

const accented = /[^\0-\x7f]/

const measures = /^(?:\d.*|anti|pro|non|two|three|four|five|six|seven|eight|nine|ten|single|multi|all)$/

function singularOf(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('es') && /(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a word with a capital is for one of a party or of a town: "Democrat", "Londoner". */
export function isMember(word: string): boolean {
  return partisans.test(word) || (word.endsWith('er') && placeNames().has(word.slice(0, -2)))
}

const partisans = /^(?:Communist|Conservative|Democrat|Liberal|Republican|Socialist|Tory)$/
