import {weekdays} from '../lexicon/calendar.js'
import {givenNames} from '../lexicon/given-names.js'
import {thingNouns} from '../lexicon/person-roles.js'
import {placeNames} from '../lexicon/places.js'
import {properWords} from '../lexicon/proper-words.js'
import {surnames as familyNames} from '../lexicon/surnames.js'
import type {Article} from './index.js'
import {bareWord, isAcronym, runReader} from './names.js'
import type {Reader} from './passages.js'
import {toSound} from './person-names.js'
import {withoutAccents} from './person-words.js'
import {teller} from './word.js'

/** A name that the article spells otherwise elsewhere. Offsets are half-open. */
export interface NameVariant {
  start: number
  end: number
  /** How the article spells it elsewhere. */
  norm: string
  /** Where it does. */
  other: {start: number; end: number}
  kind: 'letter' | 'form' | 'apostrophe'
  /** Whether it is too close to call. */
  doubtful: boolean
}

interface Word {
  text: string
  places: {start: number; end: number}[]
}

/** Finds names that are spelt in two ways: one letter astray, "Viktor" and "Victor", "Jr" and "Jr.". */
export function findNameVariants(article: Article): readonly NameVariant[] {
  const found = [...findLetters(article), ...findForms(article), ...findApostrophes(article)]
  return found.sort((a, b) => a.start - b.start)
}

/** Words with a capital that no list knows, one letter away from one that the article has elsewhere. */
function findLetters(article: Article): NameVariant[] {
  const words = collectWords(article)
  const {common, gender} = givenNames()
  const isGiven = ({text}: Word): boolean => gender.has(text.toLowerCase())
  const isFamilyName = ({text}: Word): boolean => familyNames().all.has(text.toLowerCase())
  const places = placeNames()
  const proper = properWords()
  const isKnown = ({text}: Word): boolean =>
    calendarDays.has(text.toLowerCase()) ||
    article.names.english.has(text.toLowerCase()) ||
    common.has(text.toLowerCase()) ||
    places.has(text) ||
    proper.has(text) ||
    proper.has(text.replace(/s$/, ''))
  const families = familyNames().all
  /** Of two spellings that are as frequent: a name that lists know, then the one without a doubled letter, then the first. */
  const isLikelier = (one: Word, other: Word): boolean => {
    const names = (word: Word): number =>
      Number(families.has(withoutAccents(word.text.toLowerCase())) || isGiven(word))
    const rank = names(one) - names(other) || doubles(other.text) - doubles(one.text)
    return rank === 0 ? one.places[0]!.start < other.places[0]!.start : rank > 0
  }
  const persons = givenBySurname(article)
  const isWord = (word: Word): boolean =>
    article.names.english.has(word.text.toLowerCase()) &&
    (thingNouns.has(word.text.toLowerCase()) || (!isFamilyName(word) && !isGiven(word)))
  const isBorne = ({text}: Word): boolean =>
    [...(persons.get(text.toLowerCase()) ?? [])].some((name) => common.has(name))
  const byShape = new Map<string, Word[]>()
  for (const word of words.values()) {
    const shape = shapeOf(word.text, 0)
    const list = byShape.get(shape)
    if (list) list.push(word)
    else byShape.set(shape, [word])
  }
  const near = function* ({text}: Word): Generator<Word> {
    for (const longer of [-1, 0, 1]) yield* byShape.get(shapeOf(text, longer)) ?? []
  }
  const {all, guesses} = article.people
  const strangers = new Set([...all.filter(({given}) => !given), ...guesses].map(({surname}) => surname))
  const sure = new Set(
    all.filter(({given, certainty}) => !given && certainty >= 2).map(({surname}) => surname)
  )
  const result: NameVariant[] = []
  for (const word of words.values()) {
    if (isKnown(word) || word.text.length < 5) continue
    let best: Word | null = null
    let perhaps = false
    for (const other of near(word)) {
      if (other === word || !isSlip(word.text, other.text)) continue
      // "Bill Whitlok" among Whitlocks: a name that nobody bears is hardly another person's.
      // So is a word that follows no given name: "Justice Deppartment".
      const unborne =
        word.places.length === 1 &&
        !isFamilyName(word) &&
        !isGiven(word) &&
        (other.places.length > 3 || (isKnown(other) && !isBorne(word)))
      if (areJoined(article.text, word, other)) continue
      const apart = arePeople(word, other, persons, strangers)
      if (apart && !unborne) continue
      // "Tonnel is the author" beside "the Tunnel": a person is no slip for a word.
      if (sure.has(word.text) && isWord(other) && doubles(word.text) <= doubles(other.text)) continue
      // "Maxine" is no slip for "Marine".
      if (isGiven(word) && !isGiven(other)) continue
      if (other.places.length < word.places.length) continue
      if (other.places.length === word.places.length && !isKnown(other) && !isLikelier(other, word)) continue
      if (!best || other.places.length > best.places.length) {
        best = other
        perhaps = apart
      }
    }
    if (!best) continue
    // "Clare", "Clarke": two that are names, as often as each other, are two names.
    if (best.places.length === word.places.length && isFamilyName(best) && isFamilyName(word)) continue
    // What comes twice is seldom a slip: "Wikipedia", "Wikimedia".
    const doubtful =
      perhaps || ((best.places.length === word.places.length || word.places.length > 1) && !isKnown(best))
    for (const {start, end} of word.places) {
      const {start: from, end: to} = best.places[0]!
      result.push({start, end, norm: best.text, other: {start: from, end: to}, kind: 'letter', doubtful})
    }
  }
  return result
}

/** "Nissan and Nissin", "Alder/Aller": whoever joins two names has two in mind. */
function areJoined(text: string, one: Word, other: Word): boolean {
  const isBefore = (first: Word, second: Word): boolean =>
    first.places.some(({end}) => joints.some((joint) => text.startsWith(joint + second.text, end)))
  return isBefore(one, other) || isBefore(other, one)
}

const joints = [' and ', ' or ', ' & ', '/', ' v ', ' vs ']

/** A capitalised word, bare. */
interface WordPlace {
  text: string
  start: number
  end: number
}

/** The names in a word and where they begin: "African-American" is two. */
const partsOf = teller(({text}) =>
  Array.from(bareWord(text).matchAll(/\p{Lu}[\p{L}'’]{3,}/gu), ({0: text, index}) => ({text, index})).filter(
    // "Don't" is no name, whichever way its apostrophe leans.
    ({text}) => !isAcronym(text) && !/n['’]t$/.test(text)
  )
)

const wordReader: Reader<WordPlace> = {
  read(passage) {
    const words: WordPlace[] = []
    for (const {first, last} of passage.read(runReader)) {
      for (let at = first; at < last; at++) {
        const token = passage.tokens[at]!
        if (token.kind !== 'word') continue
        for (const {text, index} of partsOf(token)) {
          const start = token.start + index
          words.push({text, start, end: start + text.length})
        }
      }
    }
    for (const token of passage.tokens) {
      const text = dayOf(token) ?? headOf(token)
      if (text) words.push({text, start: token.start, end: token.start + text.length})
    }
    return words
  },
  move: ({text, start, end}, by) => ({text, start: start + by.offset, end: end + by.offset})
}

/** Weekdays and months, which are no names of people, so that "Wensday" is a slip; lower case. */
const calendarDays: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...'january february september october november december'.split(' ')
])

/** The weekday or month that a word names, or null. */
const dayOf = teller(({text}) => {
  const day = text.replace(/['’]s$/, '')
  return /^\p{Lu}/u.test(day) && calendarDays.has(day.toLowerCase()) ? day : null
})

/** "Norwegian" of "Norwegian-built", which is no name as a whole; else null. */
const headOf = teller(({text}) => /^(\p{Lu}\p{Ll}{3,})-\p{Ll}+$/u.exec(text)?.[1] ?? null)

/** How many letters of a word are the same as the one before. */
function doubles(word: string): number {
  return [...word].filter((letter, index) => letter === word[index - 1]).length
}

/** The capitalised words of the article, with where they stand. */
function collectWords({passages}: Article): Map<string, Word> {
  const words = new Map<string, Word>()
  for (const {text, start, end} of passages.collect(wordReader)) {
    const word = words.get(text)
    if (word) word.places.push({start, end})
    else words.set(text, {text, places: [{start, end}]})
  }
  return words
}

/** What words that are one slip apart share but for one letter of length: see `isSlip`. */
function shapeOf(word: string, longer: number): string {
  return `${word.length + longer}${word[0]}`
}

/** Whether two words differ by one letter inside, or by two that changed places; an ending makes another word. */
export function isSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && long[start] === short[start]) start++
  let end = 0
  while (end < short.length - start && long.at(-1 - end) === short.at(-1 - end)) end++
  if (start === 0) return false
  // "Wolski", "Wolsky"; "Markov", "Markoff"
  if (start > 3 && end === 0 && transcribed.has(`${long.slice(start)} ${short.slice(start)}`)) return true
  if (long.length === short.length) {
    const odd = long.length - start - end
    if (odd === 2) return long[start] === short[start + 1] && long[start + 1] === short[start]
    return odd === 1 && end > 0
  }
  if (long.length - short.length !== 1 || start + end < short.length) return false
  return end > 0 || (long.at(-1) === long.at(-2) && long.at(-1) !== 's')
}

/** How the ends of names are written in two ways that come from other letters. */
const transcribed: ReadonlySet<string> = new Set([
  'i y',
  'y i',
  'ff v',
  'iy y',
  'iy i',
  'ij y',
  'yj i',
  'w v',
  'v w',
  'ij i'
])

/** The given names that go with each surname, and the other way round, lower case. */
function givenBySurname({people}: Article): Map<string, Set<string>> {
  const {gender} = givenNames()
  const result = new Map<string, Set<string>>()
  const add = (name: string, other: string): void => {
    result.set(name, (result.get(name) ?? new Set()).add(other))
  }
  for (const {given, surname} of people.all) {
    const last = surname.split(' ').at(-1)!.toLowerCase()
    const first = given?.split(' ')[0]!.toLowerCase()
    if (!first) continue
    add(last, first)
    if (gender.has(first)) add(first, last)
  }
  return result
}

/** Whether the one is a person's name and the other is not that person's, spelt otherwise. */
function arePeople(
  one: Word,
  other: Word,
  persons: Map<string, Set<string>>,
  strangers: ReadonlySet<string>
): boolean {
  const [a, b] = [persons.get(one.text.toLowerCase()), persons.get(other.text.toLowerCase())]
  if (a === undefined) return false
  // Somebody who is never introduced may be the other, spelt otherwise.
  return b ? ![...a].some((name) => b.has(name)) : !strangers.has(other.text)
}

const juniorForms = new Set(['jr', 'jr.'])

/** Full names of one person that sound alike and are spelt in two ways, and "Jr" beside "Jr." */
function findForms({passages, people, text, tokens}: Article): NameVariant[] {
  const result: NameVariant[] = []
  for (const {mentions} of people.all) {
    const forms = new Map<string, {start: number; end: number}[]>()
    for (const {form, start, end} of mentions) {
      if (form !== 'full') continue
      const name = text.slice(start, end).replace(/\s+/g, ' ')
      const places = forms.get(name)
      if (places) places.push({start, end})
      else forms.set(name, [{start, end}])
    }
    const ranked = [...forms].sort(([, a], [, b]) => b.length - a.length)
    for (const [index, [name, places]] of ranked.entries()) {
      // Speakers may be set in capitals.
      const norm = ranked
        .slice(0, index)
        .find(([other]) => toSound(other) === toSound(name) && !isSetInCapitals(other, name))
      if (!norm) continue
      const other = norm[1][0]!
      for (const place of places) result.push({...place, norm: norm[0], other, kind: 'form', doubtful: false})
    }
  }
  const juniors = passages.tokensIn(juniorForms).map((at) => tokens[at]!)
  const dotted = juniors.find(({text}) => text === 'Jr.')
  for (const {start, end, index, text} of dotted ? juniors : []) {
    if (text !== 'Jr' || tokens[index + 1]?.text === '.') continue
    const {start: from, end: to} = dotted!
    result.push({start, end, norm: 'Jr.', other: {start: from, end: to}, kind: 'form', doubtful: false})
  }
  return result
}

function isSetInCapitals(one: string, other: string): boolean {
  const capitals = one.toUpperCase()
  return capitals === other.toUpperCase() && (one === capitals || other === capitals)
}

/** "Session's" for "Sessions'" */
function findApostrophes({tokens, names, people}: Article): NameVariant[] {
  const surnames = new Map(people.all.map((person) => [person.surname, person]))
  const result: NameVariant[] = []
  for (const {last, possessive} of names.runs) {
    const token = tokens[last - 1]!
    const match = possessive && /^(\p{Lu}\p{L}+)(['’])s$/u.exec(token.text)
    if (!match || surnames.has(match[1]!)) continue
    const person = surnames.get(`${match[1]}s`)
    if (!person) continue
    const {start, end} = person.mentions[0]!
    const norm = `${match[1]}s${match[2]}`
    result.push({
      start: token.start,
      end: token.end,
      norm,
      other: {start, end},
      kind: 'apostrophe',
      doubtful: false
    })
  }
  return result
}
