import {easternSurnames} from '../lexicon/eastern-surnames.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import {nameParticles, roleNouns} from '../lexicon/person-roles.js'
import {courtesyTitles, titleModifiers} from '../lexicon/titles.js'
import {englishOf, runReader, type NameRun} from './names.js'
import type {Passage, Reader} from './passages.js'
import {joinParticles, readNameWord, type NameWord} from './person-words.js'
import {nowhere} from './word.js'

/** Words that may name a person, as one place of the text has them. */
export interface Candidate {
  run: NameRun
  /** Tokens of the name from `first` up to and not including `last`. */
  first: number
  last: number
  /** Where the title begins, or -1. */
  titleFirst: number
  /** The words of the title, none where there is no title. */
  title: NameWord[]
  /** The words of the name, without titles. */
  words: NameWord[]
  /** The words of the name, lower case. */
  key: string
  /** Whether the word before may belong to it, and has its capital from the start of a sentence perhaps: "Whitey Abara". */
  cut: boolean
}

/** Bylines and the like name people that the article is not about. */
const unread = new Set(['byline', 'published', 'furniture'])

const nominal = /^(?:NOUN|PROPN|ADJ|X)$/

/** The runs of capitalised words of a block, cut down to what may be a name. */
export const candidateReader: Reader<Candidate> = {
  read: (passage) => (unread.has(passage.kind) ? [] : findCandidates(passage)),
  move: ({run, first, last, titleFirst, title, words, key, cut}, by) => ({
    run: runReader.move(run, by),
    first: first + by.token,
    last: last + by.token,
    titleFirst: titleFirst < 0 ? -1 : titleFirst + by.token,
    title,
    words,
    key,
    cut
  })
}

function findCandidates(passage: Passage): Candidate[] {
  const {tokens, tags} = passage
  const english = englishOf(passage)
  const wordAt = (at: number): NameWord => readNameWord(tokens[at] ?? nowhere, english)
  const result: Candidate[] = []
  for (const run of passage.read(runReader)) {
    if (run.titleCase) addWindows(run)
    else addRun(run)
  }
  return result

  /** Takes off what stands before a name: titles, "Republican", a first word that is only a first word. */
  function addRun(run: NameRun): void {
    let first = openingOf(run)
    let titleFirst = -1
    for (let at = first; at < run.last - 1; at++) {
      const word = wordAt(at)
      // "Del" is a name, "del" none.
      if (nameParticles.has(tokens[at]!.text)) break
      if (isTitle(at, run)) {
        if (titleFirst < 0) titleFirst = at
        first = at + 1
      } else if (word.given && !(word.ordinary ? hasTitleAfter(at, run) : isTitle(at + 1, run))) {
        first = at
        break
      } else if (!word.ordinary) break
    }
    if (titleFirst >= 0 && !courtesyTitles.has(wordAt(titleFirst).small)) {
      while (titleFirst > run.first && titleModifiers.has(wordAt(titleFirst - 1).small)) titleFirst--
    }
    // "Secretary of State Whitlock"
    const office = titleFirst < 0 && run.last - run.first > 1 && tokens[run.first - 1]?.lower === 'of'
    if (office && (isTitle(run.first - 2, run) || isSecretaryOf(run.first))) {
      titleFirst = run.first - 2
      while (first < run.last - 1 && wordAt(first).ordinary && !wordAt(first).given) first++
      if (first === run.last - 1 && wordAt(first).ordinary && !wordAt(first).commonFamily) return
    }
    const last = run.last - 1
    if (titleFirst < 0 && first === run.first && first < last && isPeopled(last)) {
      first = last
    } else if (titleFirst < 0 && first === run.first && last - first > 1 && isPlural(wordAt(first))) {
      first++
    } else if (titleFirst < 0 && first === run.first) {
      if (run.opening && run.last - first > 1 && (isOpeningWord(first) || isTrades(wordAt(first)))) first++
      else titleFirst = findSmallTitle(first)
    }
    const cut =
      titleFirst < 0 &&
      first > run.first &&
      nominal.test(tags.of[first - 1]!) &&
      !wordAt(first - 1).people &&
      !isTrade(wordAt(first - 1))
    add(run, first, run.last, titleFirst, cut)
  }

  /** "Columnist Whitlock", "Longshoreman Whitlock" */
  function isTrade({small}: NameWord): boolean {
    return roleNouns.has(small) || /^(?:person|man|woman)$/.test(nounKinds().get(small) ?? '')
  }

  /** "Goalkeepers Anna Berg and Sue Tully" */
  function isTrades({small}: NameWord): boolean {
    return small.endsWith('s') && roleNouns.has(small.slice(0, -1))
  }

  /** Where a name may begin: in "Norton Coach Anna Berg" behind the body that she works for. */
  function openingOf({first, last}: NameRun): number {
    if (wordAt(first).given || wordAt(first).title) return first
    for (let at = first + 1; at < last - 2; at++) {
      const {title, doubtfulTitle, small} = wordAt(at)
      if ((title && !doubtfulTitle) || roleNouns.has(small)) return hasGivenAfter(at, last) ? at : first
    }
    return first
  }

  /** Whether titles stand from here on and then a given name. */
  function hasGivenAfter(at: number, last: number): boolean {
    while (at < last - 2 && wordAt(at).title) at++
    const {given, title} = wordAt(roleNouns.has(wordAt(at).small) ? at + 1 : at)
    return given !== null && !title
  }

  /** Whether a word for a people or a party stands before a surname: "Liberal Democrat Whitlock", "the Swede Larsson". */
  function isPeopled(at: number): boolean {
    const {given, people, thing, family, english, place, commonFamily} = wordAt(at)
    const before = wordAt(at - 1)
    if (!before.people || before.given || before.bare.endsWith('s')) return false
    return family && (!given || commonFamily) && !people && !thing && (commonFamily || !(english || place))
  }

  /** In a headline any word may have a capital, so each word stands for itself, and a given name with the next. */
  function addWindows(run: NameRun): void {
    for (let at = run.first; at < run.last; at++) {
      const pair = at + 1 < run.last && wordAt(at).given && !wordAt(at + 1).ordinary
      add(run, at, at + (pair ? 2 : 1), -1)
      if (pair) at++
    }
  }

  function add(run: NameRun, first: number, last: number, titleFirst: number, cut = false): void {
    const spelt: NameWord[] = []
    for (let at = first; at < last; at++) if (tokens[at]!.kind === 'word') spelt.push(wordAt(at))
    const words = joinParticles(spelt)
    const title: NameWord[] = []
    for (let at = titleFirst; at >= 0 && at < first; at++) title.push(wordAt(at))
    result.push({
      run,
      first,
      last,
      titleFirst,
      title,
      words,
      key: words.map(({small}) => small).join(' '),
      cut
    })
  }

  /** Whether the first word of a sentence has its capital from there, and is no part of the name that follows it. */
  function isOpeningWord(at: number): boolean {
    const {small, english, given, thing, thingOpening} = wordAt(at)
    if (!english || given || thingOpening) return false
    // "Van der Merwe said"
    if (nameParticles.has(small) && !wordAt(at + 1).ordinary) return false
    if (easternSurnames.has(small) && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(wordAt(at + 1).bare)) return false
    return !thing || tags.of[at] !== 'PROPN'
  }

  /** "Shadow" and "Virginia" are given names too, but no name goes before a title. */
  function hasTitleAfter(at: number, run: NameRun): boolean {
    for (let later = at + 1; later < run.last - 1; later++) if (isTitle(later, run)) return true
    return false
  }

  function isTitle(at: number, {last}: NameRun): boolean {
    const text = tokens[at]?.text ?? ''
    if (!/^\p{Lu}/u.test(text) || /['’]s$/u.test(text)) return false
    const {title, doubtfulTitle, small} = wordAt(at)
    if (title) return !doubtfulTitle || last - at > 2
    // "Political Correspondent Whitlock"
    return at === last - 2 && roleNouns.has(small) && isFamily(wordAt(at + 1))
  }

  /** "former secretary of State Whitlock" */
  function isSecretaryOf(first: number): boolean {
    return tokens[first]!.text === 'State' && tokens[first - 2]?.text === 'secretary'
  }

  /** "Norwegians Jeb Whitlock and Anna Abara" */
  function isPlural({people, given, bare}: NameWord): boolean {
    return people && !given && bare.endsWith('s')
  }

  function isFamily({family, english, commonFamily, thing, given}: NameWord): boolean {
    return family && (!given || commonFamily) && !thing && (commonFamily || !english)
  }

  /** The title in small letters that stands straight before a name ("former president Whitlock"), or -1. */
  function findSmallTitle(first: number): number {
    const before = tokens[first - 1]
    if (!before || !tokens[first]!.spaced || /['’]s?$/u.test(before.text)) return -1
    // "former secretary of state Whitlock"
    const office = before.text === 'state' && tokens[first - 2]?.text === 'of' ? first - 3 : first - 1
    const {title, doubtfulTitle} = wordAt(office)
    if (!title || doubtfulTitle || before.text !== before.lower) return -1
    let at = office
    while (titleModifiers.has(tokens[at - 1]?.text ?? '')) at--
    return at
  }
}
