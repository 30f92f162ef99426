import {easternSurnames} from '../lexicon/eastern-surnames.js'
import {givenNames} from '../lexicon/given-names.js'
import {
  brands,
  followings,
  nameParticles,
  nameSuffixes,
  placePrepositions,
  thingNouns
} from '../lexicon/person-roles.js'
import {placeNames, stateAbbreviations} from '../lexicon/places.js'
import {properWords} from '../lexicon/proper-words.js'
import {courtesyTitles, doubtfulTitles, genderedTitles, titleModifiers, titles} from '../lexicon/titles.js'
import type {Article} from './index.js'
import {bareWord, isAcronym, isInitials, type NameRun} from './names.js'
import {isSameGiven, partName} from './person-names.js'
import {weighSigns} from './person-signs.js'

export type Gender = 'female' | 'male'

/** How a mention names its person. */
export type NameForm = 'full' | 'surname' | 'titled' | 'given'

/** A place where a person is named. Offsets are half-open; tokens run from `first` up to and not including `last`. */
export interface PersonMention {
  /** Index of the person in `People.all`. */
  person: number
  start: number
  end: number
  first: number
  last: number
  form: NameForm
  /** The title or office that stands before the name ("President", "Mr."), or null; `start` does not include it. */
  title: {text: string; start: number; end: number} | null
  /** Whether the name stands in the genitive. */
  possessive: boolean
  /** Whether the name only tells what kind of thing follows: "the Clinton campaign". */
  attributive: boolean
}

/** A person, as far as the article tells. */
export interface Person {
  index: number
  /** The fullest form of the name in the article. */
  name: string
  given: string | null
  surname: string
  /** "Jr", "III" … */
  suffix: string | null
  gender: Gender | null
  /** How much says that it is a person and no company or thing: 3 is certain, 1 a guess. */
  certainty: number
  /** In the order of the text. */
  mentions: readonly PersonMention[]
}

export interface People {
  readonly all: readonly Person[]
  /** All mentions of all people in the order of the text. */
  readonly mentions: readonly PersonMention[]
  /** Words that may be surnames, though nothing around says so; in none of the other lists, with indices of their own. */
  readonly guesses: readonly Person[]
}

/** Words that may name a person, as one place of the text has them. */
interface Candidate {
  run: NameRun
  first: number
  last: number
  /** Where the title begins, or -1. */
  titleFirst: number
  /** The words of the name without titles and possessives. */
  words: string[]
  /** The words in lower case. */
  key: string
}

type Draft = Omit<Person, 'index' | 'mentions'> & {mentions: Omit<PersonMention, 'person'>[]}

/** First parts of names like "Mid-Atlantic". */
const compoundParts = new Set(
  'Mid North South East West Trans Pan Anti Pro Post Pre Non Inter Sub Super Ex Central'.split(' ')
)

const unread = new Set(['byline', 'published', 'furniture'])

/**
 * Finds the people of an article: full names first, by given names, titles and what stands around them; then their
 * surnames wherever they come again; then lone surnames that speak, bear a title or stand beside people.
 */
export function findPeople(article: Article): People {
  const {tokens, names, outline} = article
  const {gender: genderOf, ambiguous, common} = givenNames()
  const places = placeNames()
  const proper = properWords()
  const candidates = names.runs
    .filter(({sentence}) => !unread.has(outline.blocks[sentence.block]?.kind ?? 'paragraph'))
    .flatMap(toCandidates)
  const drafts: Draft[] = []
  const guesses: Draft[] = []
  const singles = new Set(candidates.filter(({words}) => words.length === 1).map(({key}) => key))
  const byKey = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const taken = new Set<Candidate>()
  // Where mentions begin and end, by token.
  const starts = new Map<number, number>()
  const ends = new Set<number>()
  // Full names that are surely people's, by key.
  const certain = new Set<string>()
  let small: Set<string> | undefined
  let things: Set<string> | undefined

  takeFullNames()
  for (const candidate of candidates) if (!taken.has(candidate)) carrySplit(candidate)
  takeLoneNames()
  return finish()

  function finish(): People {
    const all = toPeople(drafts)
    return {
      all,
      mentions: all.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start),
      guesses: toPeople(guesses)
    }
  }

  function toPeople(list: Draft[]): Person[] {
    for (const draft of list) draft.mentions.sort((a, b) => a.start - b.start)
    list.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    return list.map((draft, index) => {
      return {...draft, index, mentions: draft.mentions.map((mention) => ({...mention, person: index}))}
    })
  }

  /** Takes off what stands before a name: titles, "Republican", a first word that is only a first word. */
  function toCandidates(run: NameRun): Candidate[] {
    if (run.titleCase) return toWindows(run)
    let {first} = run
    let titleFirst = -1
    const office = tokens[first - 1]?.lower === 'of' && isTitle(first - 2, run) ? first - 2 : -1
    for (let at = first; at < run.last - 1; at++) {
      const word = bareAt(at).toLowerCase()
      if (isTitle(at, run)) {
        if (titleFirst < 0) titleFirst = at
        first = at + 1
      } else if (genderOf.has(word) && !isTitle(at + 1, run)) {
        first = at
        break
      } else if (!isCommon(at)) break
    }
    while (titleFirst > run.first && titleModifiers.has(bareAt(titleFirst - 1).toLowerCase())) titleFirst--
    if (titleFirst < 0 && office >= 0) {
      titleFirst = office
      while (first < run.last - 1 && isCommon(first) && !genderOf.has(bareAt(first).toLowerCase())) first++
      if (first === run.last - 1 && isCommon(first)) return []
    }
    if (titleFirst < 0 && first === run.first) {
      if (run.opening && run.last - first > 1 && isOpeningWord(first)) first++
      else titleFirst = smallTitle(first)
    }
    return [candidateOf(run, first, run.last, titleFirst)]
  }

  /** In a headline any word may have a capital, so each word is a candidate of its own, and a given name with the next. */
  function toWindows(run: NameRun): Candidate[] {
    const result: Candidate[] = []
    for (let at = run.first; at < run.last; at++) {
      const pair = at + 1 < run.last && genderOf.has(bareAt(at).toLowerCase()) && !isCommon(at + 1)
      result.push(candidateOf(run, at, at + (pair ? 2 : 1), -1))
      if (pair) at++
    }
    return result
  }

  function candidateOf(run: NameRun, first: number, last: number, titleFirst: number): Candidate {
    const words: string[] = []
    for (let at = first; at < last; at++) if (tokens[at]!.kind === 'word') words.push(bareAt(at))
    return {run, first, last, titleFirst, words, key: words.join(' ').toLowerCase()}
  }

  function bareAt(at: number): string {
    return bareWord(tokens[at]!.text)
  }

  function isCommon(at: number): boolean {
    const word = bareAt(at)
    return (
      names.english.has(word.toLowerCase()) ||
      places.has(word) ||
      proper.has(word) ||
      (isAcronym(word) && !isInitials(word))
    )
  }

  /** Whether the first word of a sentence has its capital from there, and is no part of the name that follows it. */
  function isOpeningWord(at: number): boolean {
    const word = bareAt(at).toLowerCase()
    if (!names.english.has(word) || genderOf.has(word)) return false
    if (easternSurnames.has(word) && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(bareAt(at + 1))) return false
    return !thingNouns.has(word) || article.tags.of[at] !== 'PROPN'
  }

  function isTitle(at: number, {last}: NameRun): boolean {
    const token = tokens[at]
    if (!token || !/^\p{Lu}/u.test(token.text) || /['’]s$/u.test(token.text)) return false
    const word = bareAt(at).toLowerCase()
    return titles.has(word) && (!doubtfulTitles.has(word) || last - at > 2)
  }

  /** The title in small letters that stands straight before a name ("former president Whitlock"), or -1. */
  function smallTitle(first: number): number {
    const token = tokens[first - 1]
    if (
      !token ||
      token.block !== tokens[first]!.block ||
      !titles.has(token.text) ||
      doubtfulTitles.has(token.text) ||
      !tokens[first]!.spaced
    )
      return -1
    let at = first - 1
    while (titleModifiers.has(tokens[at - 1]?.text ?? '')) at--
    return at
  }

  function takeFullNames(): void {
    const units = new Map<string, Candidate[]>()
    for (const candidate of candidates) {
      const core = candidate.words.filter((word) => !nameSuffixes.has(word))
      if (core.length < 2 || core.length > 6) continue
      const unit = units.get(candidate.key)
      if (unit) unit.push(candidate)
      else units.set(candidate.key, [candidate])
    }
    const people = new Set<string>()
    for (const [key, unit] of units) {
      const weight = weighFullName(unit)
      if (weight >= 2) people.add(key)
      if (weight >= 4) certain.add(key)
    }
    for (const [index, candidate] of candidates.entries()) {
      if (brands.has(candidate.key)) continue
      if (people.has(candidate.key)) addFull(candidate)
      else if (isFirstOfTwo(candidate, candidates[index + 1])) addSibling(candidate, candidates[index + 1]!)
    }
  }

  /** "Bill and Hillary Clinton" */
  function isFirstOfTwo({words, last, run}: Candidate, next: Candidate | undefined): boolean {
    return (
      words.length === 1 &&
      common.has(words[0]!.toLowerCase()) &&
      !run.titleCase &&
      tokens[last]?.lower === 'and' &&
      next?.first === last + 1 &&
      next.titleFirst < 0 &&
      next.words.length === 2 &&
      common.has(next.words[0]!.toLowerCase())
    )
  }

  function addSibling(candidate: Candidate, next: Candidate): void {
    addFull({...candidate, words: [candidate.words[0]!, next.words[1]!]}, 'given')
    taken.add(candidate)
  }

  function weighFullName(unit: readonly Candidate[]): number {
    const {words} = unit[0]!
    const core = words.filter((word) => !nameSuffixes.has(word))
    if (core.some((word) => isAcronym(word) && !isInitials(word))) return -3
    const given = core[0]!.toLowerCase()
    const known = genderOf.has(given) || genderOf.has(given.split('-')[0]!)
    if (places.has(core.join(' ')) || isInitials(core.at(-1)!) || (isPeople(core.at(-1)!) && !known))
      return -3
    if (nameParticles.has(given) && !known) return -3
    let sum = 0
    if (isInitials(core[0]!)) sum += 3
    else if (known) sum += ambiguous.has(given) ? 1 : 3
    else if (places.has(core[0]!)) sum -= 2
    else if (names.english.has(given)) sum -= 1
    for (const word of core.slice(1)) {
      const small = word.toLowerCase()
      if (isInitials(word)) sum += 2
      else if (places.has(word)) sum -= names.english.has(given) && !common.has(given) ? 3 : 1
      else if (names.english.has(small)) sum -= genderOf.has(small) ? 0 : 1
      else if (!nameParticles.has(small)) sum += 1
    }
    if (isThing(core.at(-1)!))
      sum -= known && !ambiguous.has(given) && singles.has(core.at(-1)!.toLowerCase()) ? 1 : 4
    if (!unit[0]!.run.titleCase && !known && !isInitials(core[0]!) && !names.english.has(given)) sum += 1
    if (/^(?:San|Santa|Santo|São|Saint|St|Los|Las|Fort|Mount|Lake|New)$/.test(core[0]!)) sum -= 3
    // "into Donald Trump": what stands before tells little where the given name is sure.
    return sum + weighPlaces(unit, known && !ambiguous.has(given) ? 0 : -3)
  }

  /** Whether a word names a people, a faith, a party ("Muslims", "Democrat"). */
  function isPeople(word: string): boolean {
    return (
      proper.has(word) || (word.endsWith('s') && proper.has(word.slice(0, -1))) || /\p{Ll}men$/u.test(word)
    )
  }

  function isThing(word: string): boolean {
    const small = word.toLowerCase()
    return (
      thingNouns.has(small) ||
      (small.endsWith('ies') && thingNouns.has(small.slice(0, -3) + 'y')) ||
      (small.endsWith('s') && thingNouns.has(small.slice(0, -1)))
    )
  }

  /** The best and the worst of what the places say where some words stand. */
  function weighPlaces(unit: readonly Candidate[], least = -3): number {
    let best = 0
    let worst = 0
    let helpful = 0
    for (const {run, first, last, titleFirst} of unit) {
      if (run.titleCase) continue
      const signs = titleFirst >= 0 ? 3 : weighSigns(article, first, last, run.possessive)
      best = Math.max(best, signs)
      worst = Math.min(worst, signs)
      if (signs > 0) helpful++
    }
    return best + Math.max(worst, least) / (best > 0 ? 2 : 1) + (best > 1 && helpful > 1 ? 1 : 0)
  }

  function addFull(candidate: Candidate, form: NameForm = 'full'): void {
    taken.add(candidate)
    const {given, surname, suffix, keys} = partName(candidate.words)
    const name = candidate.words.join(' ')
    let draft = [...new Set([...(byKey.get(keys[0]!) ?? []), ...(byKey.get(keys.at(-1)!) ?? [])])].find(
      (other) => other.suffix === suffix && other.given !== null && isSameGiven(other.given, given)
    )
    if (!draft) {
      draft = {name, given, surname, suffix, gender: null, certainty: 3, mentions: []}
      drafts.push(draft)
      for (const key of keys) push(byKey, key, draft)
      push(byGiven, given.split(' ')[0]!.toLowerCase(), draft)
    } else if (name.length > draft.name.length) {
      draft.name = name
      if (given.length > draft.given!.length) draft.given = given
    }
    draft.gender ??= titleGender(candidate) ?? givenGender(given)
    addMention(draft, candidate, form)
  }

  function titleGender({titleFirst, first}: Candidate): Gender | null {
    for (let at = titleFirst; at >= 0 && at < first; at++) {
      const gender = genderedTitles.get(bareAt(at).toLowerCase())
      if (gender) return gender
    }
    return null
  }

  function givenGender(given: string): Gender | null {
    const word = given.split(' ')[0]!.toLowerCase()
    return genderOf.get(word) ?? genderOf.get(word.split('-')[0]!) ?? null
  }

  /** "Whitlock did not tell Abara Sorensen had called": two surnames may stand side by side. */
  function carrySplit(candidate: Candidate): void {
    const {run, first, last, words, titleFirst} = candidate
    if (
      words.length === 2 &&
      !byKey.has(candidate.key) &&
      words.every((word) => byKey.has(word.toLowerCase()))
    ) {
      carry(candidateOf(run, first, last - 1, titleFirst))
      carry(candidateOf(run, last - 1, last, -1))
    } else carry(candidate)
  }

  /** Whether a candidate is the surname, or the given name, of somebody whose full name is known. */
  function carry(candidate: Candidate): void {
    const core = candidate.words.filter((word, index) => index === 0 || !nameSuffixes.has(word))
    const key = core.join(' ').toLowerCase()
    const gender = titleGender(candidate)
    const suffix = candidate.words.slice(1).find((word) => nameSuffixes.has(word)) ?? null
    const bearers = (byKey.get(key) ?? []).filter(
      (draft) =>
        (gender === null || draft.gender === null || draft.gender === gender) &&
        (suffix === null || draft.suffix === suffix)
    )
    const start = tokens[candidate.first]!.start
    const bearer = bearers.findLast(({mentions}) => mentions[0]!.start < start) ?? bearers[0]
    if (bearer) {
      if (isMonth(candidate)) return
      if (places.has(candidate.words[0]!) && candidate.titleFirst < 0 && !candidate.run.titleCase) {
        if (weighSigns(article, candidate.first, candidate.last, candidate.run.possessive) < 0) return
      }
      taken.add(candidate)
      bearer.gender ??= gender
      addMention(bearer, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
      return
    }
    const friends = byGiven.get(key) ?? []
    if (places.has(candidate.words[0]!)) return
    if (friends.length === 1 && core.length === 1 && !(candidate.run.opening && ambiguous.has(key))) {
      taken.add(candidate)
      addMention(friends[0]!, candidate, 'given')
    }
  }

  /** "in May", "May 5" */
  function isMonth({words, first, last, titleFirst}: Candidate): boolean {
    if (words.join(' ') !== 'May' || titleFirst >= 0) return false
    const before = tokens[first - 1]?.lower ?? ''
    return (
      tokens[last]?.kind === 'number' ||
      tokens[first - 1]?.kind === 'number' ||
      /^(?:in|of|by|since|until|last|next|this|early|late|mid|from|through|and|on|during|before)$/.test(
        before
      )
    )
  }

  function takeLoneNames(): void {
    const units = new Map<string, Candidate[]>()
    for (const candidate of candidates) {
      if (!taken.has(candidate) && isLoneName(candidate)) push(units, candidate.key, candidate)
    }
    for (const [key, unit] of units) {
      const certainty = weighPlaces(unit) + weighNeighbours(unit) - weighWord(key, unit)
      const opens = names.english.has(key) && unit.some(({run}) => run.opening)
      if (certainty < (opens && weighPlaces(unit) < 1 ? 1 : 0)) continue
      const surname = unit[0]!.words.join(' ')
      const draft: Draft = {
        name: surname,
        given: null,
        surname,
        suffix: null,
        gender: null,
        certainty: Math.min(3, certainty),
        mentions: []
      }
      ;(certainty < 1 ? guesses : drafts).push(draft)
      for (const candidate of unit) {
        taken.add(candidate)
        draft.gender ??= titleGender(candidate)
        addMention(draft, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
      }
    }
  }

  /** How much a word by itself speaks against a surname: it is an English word, or the article has it in small letters. */
  function weighWord(key: string, unit: readonly Candidate[]): number {
    if (unit.some(({titleFirst}) => titleFirst >= 0)) return 0
    const thing = isThing(unit[0]!.words[0]!) ? 1 : 0
    const plural = key.endsWith('s') && names.english.has(key.slice(0, -1)) ? 1 : 0
    if (!names.english.has(key)) return thing + plural + inThing(key)
    const inName = unit.some(({first}) =>
      /^(?:of|for|on|the|and|to|&)$|'s?$/.test(tokens[first - 1]?.lower ?? '')
    )
    const opens = unit.every(({run}) => run.opening)
    return thing + plural + (opens ? 1 : 0) + (inName ? 4 : 0) + (smallWords().has(key) ? 2 : 0)
  }

  /** "Typhoon Whitlock" somewhere in the article tells what "Whitlock" is elsewhere. */
  function inThing(key: string): number {
    things ??= new Set(
      candidates
        .filter((candidate) => candidate.words.length > 1 && !taken.has(candidate))
        .map(({words}) => words.at(-1)!.toLowerCase())
    )
    return things.has(key) ? 2 : 0
  }

  function smallWords(): ReadonlySet<string> {
    small ??= new Set(tokens.filter(({text}) => /^\p{Ll}+$/u.test(text)).map(({text}) => text))
    return small
  }

  function isLoneName({words, run, first, titleFirst}: Candidate): boolean {
    const [word = ''] = words
    if ((titles.has(word.toLowerCase()) && word !== 'King') || isFamily(word.toLowerCase())) return false
    if (words.length > 1 || isAcronym(word) || isInitials(word)) {
      return titleFirst >= 0 && words.length === 2 && !isCommon(first + 1) && !isAcronym(word)
    }
    if (titleFirst >= 0 && isCourtesy(run)) return true
    if (brands.has(word.toLowerCase())) return false
    if (places.has(word) || isPeople(word) || stateAbbreviations.has(word)) return false
    // "General Election", but not "Attorney General Sessions"
    if (titleFirst >= 0) {
      return !names.english.has(word.toLowerCase()) || first - titleFirst > 1 || isOffice(titleFirst)
    }
    if (/^\p{Lu}-/u.test(word)) return false
    // YouTube and BuzzFeed, but not McCain and O'Malley
    if (/\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Le|La|Van|Fitz|O['’])\p{Lu}/u.test(word)) return false
    return !word.split('-').every((part) => places.has(part) || isPeople(part) || compoundParts.has(part))
  }

  /** "the Whitlocks" */
  function isFamily(key: string): boolean {
    return (
      (key.endsWith('s') && byKey.has(key.slice(0, -1))) ||
      (key.endsWith('es') && byKey.has(key.slice(0, -2)))
    )
  }

  /** "President Sessions", but not "General Election" or "Captain America" */
  function isOffice(at: number): boolean {
    return /^(?:president|senator|sen|representative|rep|governor|gov|mayor|secretary|minister|chancellor|sheriff|premier|ambassador|professor|director|congress\p{L}+)$/iu.test(
      bareAt(at)
    )
  }

  function isCourtesy({first}: NameRun): boolean {
    return courtesyTitles.has(bareAt(first).toLowerCase())
  }

  /** "Whitlock and Anna Abara", "Anna Abara, Whitlock and others": what stands in one list with people is a person. */
  function weighNeighbours(unit: readonly Candidate[]): number {
    return unit.some(({first, last, run}) => !run.titleCase && isListed(first, last)) ? 2 : 0
  }

  function isListed(first: number, last: number): boolean {
    const and = (at: number): boolean => tokens[at]?.lower === 'and'
    const comma = (at: number): boolean => tokens[at]?.text === ','
    if (isPlaceList(first)) return false
    const before = and(first - 1) ? (comma(first - 2) ? first - 2 : first - 1) : -1
    if (before >= 0 && ends.has(before)) return true
    if (and(last) && starts.has(last + 1)) return true
    if (comma(first - 1) && ends.has(first - 1)) return and(last) || (comma(last) && and(last + 1))
    const next = comma(last) ? starts.get(last + 1) : undefined
    return next !== undefined && (and(next) || (comma(next) && and(next + 1)))
  }

  /** "in Norton, Abara and Whitlock": a list of places has its preposition a few words before. */
  function isPlaceList(first: number): boolean {
    for (let at = first - 1; at > first - 8 && at >= 0; at--) {
      const {text, lower} = tokens[at]!
      if (placePrepositions.has(lower)) return true
      if (text !== ',' && lower !== 'and' && !/^\p{Lu}/u.test(text)) return false
    }
    return false
  }

  function addMention(draft: Draft, candidate: Candidate, form: NameForm): void {
    const {first, last, titleFirst, run} = candidate
    const end = tokens[last - 1]!
    const next = tokens[last]
    const text = article.text.slice(end.start, end.end).replace(/['’]s$/u, '')
    const possessive = run.possessive && last === run.last
    if (form === 'full' ? certain.has(candidate.key) : form !== 'given' && draft.certainty >= 3) {
      starts.set(titleFirst >= 0 ? titleFirst : first, last)
      ends.add(last)
    }
    draft.mentions.push({
      start: tokens[first]!.start,
      end:
        end.start + (text.length > 3 && !/^(?:Jr|Sr)\.$/.test(text) ? text.replace(/\.$/, '') : text).length,
      first,
      last,
      form,
      title: titleFirst < 0 ? null : titleOf(titleFirst, first),
      possessive,
      attributive: !possessive && titleFirst < 0 && isAttributive(first, last)
    })
  }

  /** "the Whitlock bill", "Whitlock campaign aides" */
  function isAttributive(first: number, last: number): boolean {
    const next = tokens[last]
    if (next?.kind !== 'word' || !next.spaced) return false
    if (followings.has(next.lower)) return true
    return (
      /^(?:NOUN|ADJ)$/.test(article.tags.of[last]!) &&
      /^(?:the|a|an|this|that|former|new|old)$|'s$/.test(tokens[first - 1]?.lower ?? '')
    )
  }

  function titleOf(from: number, to: number): PersonMention['title'] {
    const {start} = tokens[from]!
    const {end} = tokens[to - 1]!
    return {text: article.text.slice(start, end), start, end}
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
