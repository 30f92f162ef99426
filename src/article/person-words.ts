import {countries} from '../lexicon/countries.js'
import {givenNames} from '../lexicon/given-names.js'
import {nameParticles, nameSuffixes, thingNouns, thingOpenings} from '../lexicon/person-roles.js'
import {placeNames} from '../lexicon/places.js'
import {properWords} from '../lexicon/proper-words.js'
import {surnames, surnameShape} from '../lexicon/surnames.js'
import {doubtfulTitles, titles, usPresidents} from '../lexicon/titles.js'
import {bareWord, isAcronym, isInitials} from './names.js'
import type {Token} from './token.js'
import {teller} from './word.js'

/** First parts of names like "Mid-Atlantic". */
const compoundParts =
  /^(?:All|Mid|North|South|East|West|Trans|Pan|Anti|Pro|Post|Pre|Non|Inter|Sub|Super|Ex|Central)$/

/** Capitals that are common family names too: as a word alone they are their governments. */
const capitals: ReadonlySet<string> = new Set(['London', 'Madrid', 'Santiago', 'Washington'])

let countryWords: ReadonlySet<string> | undefined

/** Whether a word names a country or what belongs to it: "Jordan", "French". */
export function isCountry(word: string): boolean {
  countryWords ??= new Set(
    [...countries.values()].flatMap(({name, others, adjectives}) => [name, ...others, ...adjectives])
  )
  return countryWords.has(word)
}

/** What a word with a capital may be, by itself. */
export interface NameWord {
  /** Without a possessive ending and the full stop of an abbreviation. */
  bare: string
  /** The same in lower case. */
  small: string
  /** Whether somebody bears it as a given name. */
  given: boolean
  /** A given name that is also an English word or a place. */
  ambiguous: boolean
  /** A given name of several languages, seldom a family name. */
  common: boolean
  /** It is written like a family name, or known as one, or as a given name. */
  surname: boolean
  /** Known as a family name. */
  family: boolean
  /** Seldom borne, but by somebody of history, whom many readers know by it. */
  historic: boolean
  /** Known as one of the commonest family names, and not much commoner as a given name. */
  commonFamily: boolean
  place: boolean
  /** English has it as a word. */
  english: boolean
  /** A people, a faith, a party, singular or plural. */
  people: boolean
  /** It ends the names of organisations, places and things. */
  thing: boolean
  /** It opens the names of storms, ships, mountains. */
  thingOpening: boolean
  title: boolean
  /** A title that is a name as well. */
  doubtfulTitle: boolean
  acronym: boolean
  initials: boolean
  /** "Jr", "III" */
  suffix: boolean
  /** "van", "al" */
  particle: boolean
  /** It is something else than a name of a person first of all. */
  ordinary: boolean
}

const readEnglish = teller(({text}) => read(text, true))
const readOther = teller(({text}) => read(text, false))

/** The word as lists have it; null of a president, who is meant whatever town or bush bears the name too. */
const entryOf = teller(({text}) => {
  const bare = bareWord(text)
  return usPresidents.has(bare) ? null : bare.toLowerCase()
})

/**
 * What a word may be.
 *
 * @param englishWords Those of the words around it that are English words, lower case.
 */
export function readNameWord(token: Pick<Token, 'word'>, englishWords: ReadonlySet<string>): NameWord {
  const entry = entryOf(token)
  return entry !== null && englishWords.has(entry) ? readEnglish(token) : readOther(token)
}

function isPeople(word: string, english: boolean): boolean {
  const proper = properWords()
  return (
    proper.has(word) ||
    // "Germans", but not "Daniels" for the book of Daniel
    (word.endsWith('s') && proper.has(word.slice(0, -1)) && !surnames().common.has(word.toLowerCase())) ||
    // "Tribesmen", but not "Kelemen"
    (/\p{Ll}men$/u.test(word) && english)
  )
}

/** A part of "African-American" or "Mid-Atlantic". */
function isRegional(part: string): boolean {
  return isPeople(part, false) || placeNames().has(part) || compoundParts.test(part)
}

function read(text: string, english: boolean): NameWord {
  const {gender, ambiguous, common} = givenNames()
  const bare = bareWord(text)
  const small = bare.toLowerCase()
  const singular = small.endsWith('s') ? small.slice(0, -1) : small
  const famous = usPresidents.has(bare)
  const place = placeNames().has(bare) && !famous
  const initials = isInitials(bare)
  const acronym = isAcronym(bare) && !initials
  const {all: families, common: commonFamilies, historic} = surnames()
  const plain = withoutAccents(small)
  const family = families.has(plain) || historic.has(small) || famous
  return {
    bare,
    small,
    given: gender.has(small) || gender.has(plain.split('-')[0]!),
    ambiguous: ambiguous.has(small),
    common: common.has(small),
    surname: gender.has(small) || family || surnameShape.test(bare),
    family,
    historic: historic.has(small) && !families.has(plain),
    commonFamily: (commonFamilies.has(plain) || famous) && !isCountry(bare) && !capitals.has(bare),
    place,
    english,
    people: isPeople(bare, english) || (bare.includes('-') && bare.split('-').every(isRegional)),
    thing:
      thingNouns.has(small) ||
      thingNouns.has(singular) ||
      (small.endsWith('ies') && thingNouns.has(small.slice(0, -3) + 'y')),
    thingOpening: thingOpenings.has(small),
    title: titles.has(small),
    doubtfulTitle: doubtfulTitles.has(small),
    acronym,
    initials,
    suffix: nameSuffixes.has(bare),
    particle: nameParticles.has(small),
    ordinary: english || place || properWords().has(bare) || acronym
  }
}

/** Particles that open the names of towns, papers and dishes as well: "Le Monde", "La Paz". */
const openParticles = /^(?:al|da|das|des|dos|el|la|le)$/

/** Particles of Irish and Scottish names that are written with a capital: "Mac Allister", "Ó Briain". */
const gaelicParticles = /^(?:mac|mc|ó|uí|ní|nic)$/

/**
 * The words of a name whose surname stands alone, its particles taken for a part of it: "van der Merwe", "Le Pen". A first
 * word that is a given name too is one before a family name ("Van Morrison").
 */
export function joinParticles(words: NameWord[]): NameWord[] {
  let count = 0
  while (count < words.length - 1 && isJoined(words[count]!)) count++
  const head = words[count]
  if (count === 0 || !head || head.suffix || head.acronym) return words
  if (count === 1 && words[0]!.given && (head.commonFamily || words[0]!.small === 'al')) return words
  const bare = words
    .slice(0, count + 1)
    .map((word) => word.bare)
    .join(' ')
  const open = openParticles.test(words[0]!.small)
  const joined: NameWord = {
    ...head,
    bare,
    small: bare.toLowerCase(),
    given: false,
    ambiguous: false,
    common: false,
    surname: true,
    family: true,
    // As little known by itself as a name of history: it takes more than the word to make a person of it.
    historic: true,
    commonFamily: false,
    place: open || head.place || placeNames().has(bare),
    english: false,
    people: false,
    title: false,
    doubtfulTitle: false,
    initials: false,
    particle: false,
    ordinary: open || head.place
  }
  return [joined, ...words.slice(count + 1)]
}

function isJoined({particle, small}: NameWord): boolean {
  return particle || gaelicParticles.test(small)
}

/** "nuñez" as "nunez", "o'rourke" as "orourke": as lists of names have them. */
export function withoutAccents(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/[\p{M}'’]/gu, '')
}
