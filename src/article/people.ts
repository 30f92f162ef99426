import {givenNames} from '../lexicon/given-names.js'
import {nameParticles, nameSuffixes, roleNouns, speechVerbs, thingNouns} from '../lexicon/person-roles.js'
import {placeNames} from '../lexicon/places.js'
import {courtesyTitles, genderedTitles, titles} from '../lexicon/titles.js'
import type {Article} from './index.js'
import {bareWord, findNameRuns, isAcronym, isInitials, type NameRun} from './name-runs.js'
import type {Token} from './token.js'

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
  gender: Gender | null
  /** In the order of the text. */
  mentions: readonly PersonMention[]
}

export interface People {
  readonly all: readonly Person[]
  /** All mentions of all people in the order of the text. */
  readonly mentions: readonly PersonMention[]
}

/** A name as one place of the text has it. */
interface Candidate {
  run: NameRun
  first: number
  last: number
  /** Tokens of the title from `titleFirst` up to `first`, or -1. */
  titleFirst: number
  /** The words of the name, without titles and possessives. */
  words: string[]
}

interface Draft {
  name: string
  given: string | null
  surname: string
  /** Every form by which the surname may be carried on, lower case. */
  keys: string[]
  suffix: string | null
  gender: Gender | null
  mentions: Omit<PersonMention, 'person'>[]
}

/**
 * Finds the people of an article: full names first, by given names, titles and what stands beside them; then their
 * surnames wherever they come again; then lone surnames that speak or bear a title.
 */
export function findPeople(article: Article): People {
  const {tokens} = article
  const {gender: genderOf, ambiguous} = givenNames()
  const places = placeNames()
  const skipped = new Set(['byline', 'published', 'furniture'])
  const blocks = article.outline.blocks
  const candidates = findNameRuns(article)
    .filter((run) => !skipped.has(blocks[run.sentence.block]?.kind ?? 'paragraph'))
    .flatMap((run) => split(run))
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const taken = new Set<Candidate>()

  for (const candidate of candidates) {
    if (candidate.words.length >= 2 && isFullName(candidate)) addFull(candidate)
  }
  for (const candidate of candidates) if (!taken.has(candidate)) carry(candidate)
  for (const candidate of candidates) if (!taken.has(candidate) && isLonePerson(candidate)) addLone(candidate)

  const all = drafts.map((draft) => {
    draft.mentions.sort((a, b) => a.start - b.start)
    return draft
  })
  all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const people = all.map(({name, given, surname, gender, mentions}, index): Person => ({
    index,
    name,
    given,
    surname,
    gender,
    mentions: mentions.map((mention) => ({...mention, person: index}))
  }))
  return {
    all: people,
    mentions: people.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start)
  }

  /** Takes titles off the front; "Republican Donald Trump" and "President Donald Trump" leave the name. */
  function split(run: NameRun): Candidate[] {
    let first = run.first
    let titleFirst = -1
    if (run.opening && run.last - first > 1 && !isNameLike(first) && article.tags.of[first] !== 'PROPN')
      first++
    for (let at = first; at < run.last - 1; at++) {
      const word = bareWord(tokens[at]!.text).toLowerCase()
      if (!titles.has(word) || (genderOf.has(word) && at > run.first && !titles.has(word))) continue
      if (titleFirst < 0) titleFirst = at
      first = at + 1
    }
    const words = tokens.slice(first, run.last).map((token) => bareWord(token.text))
    return words.length > 0 ? [{run, first, last: run.last, titleFirst, words}] : []
  }

  function isNameLike(at: number): boolean {
    const word = bareWord(tokens[at]!.text).toLowerCase()
    return genderOf.has(word) || titles.has(word)
  }

  function isFullName({run, words, first, last, titleFirst}: Candidate): boolean {
    if (words.some((word) => isAcronym(word) && !isInitials(word) && !nameSuffixes.has(word))) return false
    if (words.length > 6) return false
    const core = words.filter((word) => !nameSuffixes.has(word))
    if (core.length < 2) return false
    if (
      core.some((word, index) => index > 0 && thingNouns.has(word.toLowerCase()) && index === core.length - 1)
    ) {
      if (titleFirst < 0) return false
    }
    const name = core.join(' ')
    if (places.has(name)) return false
    const given = core[0]!.toLowerCase()
    const before = tokens[first - 1]
    const article_ = before && before.lower === 'the' && titleFirst < 0
    if (titleFirst >= 0) return true
    if (article_) return false
    if (isInitials(core[0]!)) return !isInitials(core.at(-1)!)
    const known = genderOf.has(given) || genderOf.has(given.split('-')[0]!)
    if (known && !ambiguous.has(given)) return !run.titleCase || core.length === 2
    return (
      evidence(first, last) >= (known ? 1 : 2) ||
      (known && !run.opening && !run.titleCase && !places.has(core[1]!))
    )
  }

  /** How much of what stands beside the words speaks for a person. */
  function evidence(first: number, last: number): number {
    let sum = 0
    let next = tokens[last]
    const before = tokens[first - 1]
    const possessive = /['’]s$/u.test(tokens[last - 1]!.text)
    if (next?.text === ',') {
      const after = tokens[last + 1]
      if (after?.kind === 'number' && tokens[last + 2]?.text === ',') sum += 2
      else if (after?.lower === 'who' || after?.lower === 'whose') sum += 2
      else if (after && hasRole(last + 1, 7)) sum += 2
    }
    if (next && (next.lower === 'who' || next.lower === 'whose')) sum += 2
    if (next && !possessive && speechVerbs.has(next.lower)) sum += 2
    if (before && speechVerbs.has(before.lower) && article.text[before.end - 1] !== ',') sum += 1
    if (before && isRole(before)) sum += 2
    if (before?.text === ',' && tokens[first - 2] && isRole(tokens[first - 2]!)) sum += 1
    return sum
  }

  function hasRole(from: number, most: number): boolean {
    for (let at = from; at < from + most && at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.kind === 'punctuation') return false
      if (isRole(token)) return true
    }
    return false
  }

  function isRole({lower}: Token): boolean {
    return roleNouns.has(lower) || /.(?:man|woman|person|ologist|maker)$/.test(lower)
  }

  function addFull(candidate: Candidate): void {
    taken.add(candidate)
    const suffix = candidate.words.find((word, index) => index > 1 && nameSuffixes.has(word)) ?? null
    const core = candidate.words.filter((word) => !nameSuffixes.has(word))
    const eastern = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(core[1]!) && core.length === 2
    const at = eastern ? 0 : surnameAt(core)
    const surname = eastern ? core[0]! : core.slice(at).join(' ')
    const given = eastern ? core[1]! : core.slice(0, at).join(' ')
    const keys = keysOf(eastern ? [core[0]!] : core.slice(at))
    let draft = (bySurname.get(keys[0]!) ?? []).find(
      (other) => other.suffix === suffix && other.given !== null && isSameGiven(other.given, given)
    )
    if (!draft) {
      draft = {name: candidate.words.join(' '), given, surname, keys, suffix, gender: null, mentions: []}
      drafts.push(draft)
      for (const key of keys) bySurname.set(key, [...(bySurname.get(key) ?? []), draft])
    } else if (candidate.words.join(' ').length > draft.name.length) {
      draft.name = candidate.words.join(' ')
      if (given.length > (draft.given ?? '').length) draft.given = given
    }
    draft.gender ??= titleGender(candidate) ?? givenGender(given)
    addMention(draft, candidate, 'full')
  }

  /** Where the surname begins: at a particle or the last word. */
  function surnameAt(core: readonly string[]): number {
    const particle = core.findIndex((word, index) => index > 0 && nameParticles.has(word))
    return particle > 0 ? particle : core.length - 1
  }

  function keysOf(surname: readonly string[]): string[] {
    const keys = new Set<string>()
    keys.add(surname.join(' ').toLowerCase())
    const last = surname.at(-1)!.toLowerCase()
    keys.add(last)
    keys.add(last.replace(/^(?:al|el)-/, ''))
    return [...keys]
  }

  function isSameGiven(one: string, other: string): boolean {
    const [a = '', b = ''] = [one, other].map((given) =>
      given.split(' ')[0]!.toLowerCase().replace(/\./g, '')
    )
    return a === b || a.startsWith(b) || b.startsWith(a)
  }

  function titleGender({titleFirst, first}: Candidate): Gender | null {
    if (titleFirst < 0) return null
    for (let at = titleFirst; at < first; at++) {
      const gender = genderedTitles.get(bareWord(tokens[at]!.text).toLowerCase())
      if (gender) return gender
    }
    return null
  }

  function givenGender(given: string): Gender | null {
    const word = given.split(' ')[0]!.toLowerCase()
    return genderOf.get(word) ?? genderOf.get(word.split('-')[0]!) ?? null
  }

  /** Whether the words of a candidate are a known surname, with or without a title. */
  function carry(candidate: Candidate): void {
    const core = candidate.words.filter((word) => !nameSuffixes.has(word))
    const key = core.join(' ').toLowerCase()
    const known = bySurname.get(key)
    if (known && core.length > 0) {
      const gender = titleGender(candidate)
      const draft =
        known.findLast((other) => hasMentionBefore(other, candidate) && agrees(other, gender)) ??
        known.find((other) => agrees(other, gender))
      if (draft) {
        taken.add(candidate)
        draft.gender ??= gender
        addMention(draft, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
        return
      }
    }
    if (core.length !== 1) return
    const byGiven = drafts.filter((draft) => draft.given?.split(' ')[0]!.toLowerCase() === key)
    if (byGiven.length === 1 && !(candidate.run.opening && ambiguous.has(key))) {
      taken.add(candidate)
      addMention(byGiven[0]!, candidate, 'given')
    }
  }

  function agrees(draft: Draft, gender: Gender | null): boolean {
    return gender === null || draft.gender === null || draft.gender === gender
  }

  function hasMentionBefore(draft: Draft, candidate: Candidate): boolean {
    return draft.mentions[0]!.start < tokens[candidate.first]!.start
  }

  function isLonePerson({run, words, first, last, titleFirst}: Candidate): boolean {
    const word = words.at(-1)!
    if (words.length > 1 || isAcronym(word) || isInitials(word) || run.titleCase) return false
    if (places.has(word) || thingNouns.has(word.toLowerCase()) || titles.has(word.toLowerCase())) return false
    if (titleFirst >= 0)
      return courtesyTitles.has(bareWord(tokens[first - 1]!.text).toLowerCase()) || !run.opening
    if (tokens[first - 1]?.lower === 'the') return false
    return evidence(first, last) >= 2
  }

  function addLone(candidate: Candidate): void {
    taken.add(candidate)
    const surname = candidate.words.join(' ')
    const key = surname.toLowerCase()
    let draft = (bySurname.get(key) ?? [])[0]
    if (!draft) {
      const gender = titleGender(candidate)
      draft = {name: surname, given: null, surname, keys: [key], suffix: null, gender, mentions: []}
      drafts.push(draft)
      bySurname.set(key, [draft])
      // The same surname elsewhere is the same person, whatever stands beside it there.
      for (const other of candidates) {
        if (taken.has(other) || other.words.join(' ').toLowerCase() !== key) continue
        taken.add(other)
        draft.gender ??= titleGender(other)
        addMention(draft, other, other.titleFirst >= 0 ? 'titled' : 'surname')
      }
    }
    addMention(draft, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
  }

  function addMention(draft: Draft, {first, last, titleFirst, run}: Candidate, form: NameForm): void {
    const end = tokens[last - 1]!
    const text = end.text.replace(/['’]s$/u, '')
    const next = tokens[last]
    draft.mentions.push({
      start: tokens[first]!.start,
      end: end.start + text.length,
      first,
      last,
      form,
      title:
        titleFirst < 0
          ? null
          : {
              text: article.text.slice(tokens[titleFirst]!.start, tokens[first - 1]!.end),
              start: tokens[titleFirst]!.start,
              end: tokens[first - 1]!.end
            },
      attributive:
        !run.possessive && !!next && next.spaced && article.tags.of[last] === 'NOUN' && next.kind === 'word'
    })
  }
}
