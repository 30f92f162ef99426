import {functionWords} from '../lexicon/function-words.js'
import {nameParticles} from '../lexicon/person-roles.js'
import type {Article} from './index.js'
import type {Passage, Reader} from './passages.js'
import type {Sentence} from './sentences.js'
import {findEnglishWords} from './tags.js'
import type {Token} from './token.js'
import {asker, hasCapital, teller} from './word.js'

/** A run of capitalised words: tokens from `first` up to and not including `last`. */
export interface NameRun {
  /** Index of the block. */
  block: number
  first: number
  last: number
  /** Whether the first word stands where any word has a capital. */
  opening: boolean
  /** Whether it stands in a line where most words have a capital, so that capitals tell nothing. */
  titleCase: boolean
  possessive: boolean
}

/** What is written like a name. */
export interface Names {
  /** In the order of the text. */
  readonly runs: readonly NameRun[]
  /** The words of the runs, lower case and bare, that are English words as well ("foreign", "sessions"). */
  readonly english: ReadonlySet<string>
}

// With the halves of letters in the wrong encoding: "JosÃ©".
const capitalised = /^\p{Lu}[\p{L}\p{M}\u0080-¿'’-]*\.?$/u
const smallPrefix = /^(?:al|el|ash|an|as|ad|ar|at|bin|d|de|ben|abu|o|l)[-'’]\p{Lu}/iu
const initials = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^\p{Lu}$/u
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]+s?$/u
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|easter)s?$/
/** Months that are given names too. */
const femaleMonths = /^(?:April|June|August)$/
/** "Brooklyn-based" is no name. */
const compound =
  /-(?:\p{Ll}+(?:ed|ing)|born|run|led|era|style|wide|like|free|only|old|long|level|bound|wing|elect|built|made|held)$/u

/** The word without a possessive ending and without the full stop of an abbreviation. */
export function bareWord(text: string): string {
  // Most words end in another letter.
  if (!"sS'’.".includes(text.at(-1)!)) return text
  return text.replace(/['’]s$|['’]$/iu, '').replace(/(\p{L}{2})\.$/u, '$1')
}

const states =
  /^(?:U\.S\.(?:A\.)?|U\.N\.|U\.K\.|E\.U\.|U\.A\.E\.|D\.C\.|[NS]\.[CDHJMY]\.|L\.A\.|R\.I\.|W\.Va\.|[ap]\.m\.)$/i

/** Whether a word stands in capitals like FBI or U.N., which no part of a person's name does. */
export function isAcronym(text: string): boolean {
  return states.test(text) || (acronym.test(text) && !/^\p{Lu}\.?$/u.test(text))
}

/** Whether it is "H.R." or "D.". */
export function isInitials(text: string): boolean {
  return initials.test(text) && !states.test(text)
}

/** What a word in -ing, -ers or -ists may be made of. */
export function stemsOf(word: string): string[] {
  const stem = word.replace(/(?:ing|ers|ists)$/, '')
  return stem.length < 3 || stem === word ? [] : [stem, `${stem}e`]
}

/** Finds runs of capitalised words in every sentence; particles may stand inside ("Ursula von der Leyen"). */
export function findNames({passages}: Article): Names {
  const english = new Set<string>()
  for (const passage of passages.all) for (const word of englishOf(passage)) english.add(word)
  return {runs: passages.collect(runReader), english}
}

/** The words of the runs of a block that are English words as well; see `Names`. */
export function englishOf(passage: Passage): ReadonlySet<string> {
  return passage.read(englishReader)[0]!
}

/** Runs of capitalised words in a block. */
export const runReader: Reader<NameRun> = {
  read: ({tokens, sentences}) => sentences.flatMap((sentence) => findRuns(tokens, sentence)),
  move: ({block, first, last, opening, titleCase, possessive}, by) => ({
    block: block + by.block,
    first: first + by.token,
    last: last + by.token,
    opening,
    titleCase,
    possessive
  })
}

/** The words in a word and what they may be made of, lower case. */
const partsOf = teller(({text}) =>
  bareWord(text)
    .toLowerCase()
    .split('-')
    .filter((word) => /^\p{L}+$/u.test(word))
    .flatMap((word) => [word, ...(word.endsWith('s') ? [word.slice(0, -1)] : []), ...stemsOf(word)])
)

const englishReader: Reader<ReadonlySet<string>> = {
  read(passage) {
    const words = new Set<string>()
    for (const {first, last} of passage.read(runReader)) {
      for (let at = first; at < last; at++) {
        for (const word of partsOf(passage.tokens[at]!)) words.add(word)
      }
    }
    return [new Set(findEnglishWords([...words]))]
  },
  move: (words) => words
}

function findRuns(tokens: readonly Token[], sentence: Sentence): NameRun[] {
  const runs: NameRun[] = []
  const titleCase = isTitleCase(tokens, sentence)
  let opening = true
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') {
      // An opening mark or a colon starts afresh; other marks do not.
      opening = startsAfresh(tokens, at) || (opening && token.kind !== 'number')
      continue
    }
    if (!isNamePart(token) && !isFemaleMonth(tokens, at) && !opensName(tokens, at, sentence.last)) {
      opening = false
      continue
    }
    const last = endOfRun(tokens, at, sentence.last)
    const possessive = isPossessive(tokens, last - 1)
    runs.push({block: token.block, first: at, last, opening, titleCase, possessive})
    at = last - 1
    opening = false
  }
  return runs
}

function startsAfresh(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  return (
    /^[:•–—-]$/.test(text) ||
    (/^["“‘']{1,2}$/.test(text) && tokens[at + 1]?.spaced === false && tokens[at + 1]!.kind === 'word')
  )
}

function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let last = first + 1
  while (last < limit && !isPossessive(tokens, last - 1)) {
    let next = last
    // Joseph "Joe" Whitlock
    if (/^["“'‘]$/.test(tokens[next]!.text) && tokens[next]!.spaced && next + 3 < limit) {
      if (!/^["”'’]$/.test(tokens[next + 2]!.text) || tokens[next + 2]!.spaced) break
      if (!isNamePart(tokens[next + 1]!) || !isNamePart(tokens[next + 3]!)) break
      next += 3
    } else if (!isNamePart(tokens[next]!)) {
      while (next < limit && next - last < 3 && isParticle(tokens[next]!)) next++
      if (next === last || next >= limit || !isNamePart(tokens[next]!)) break
    }
    if (!tokens[next]!.spaced) break
    last = next + 1
  }
  return last
}

const isNamePart = asker(({kind, text, lower}) => {
  if (kind !== 'word') return false
  const bare = text.replace(/['’]s$/u, '')
  if (!capitalised.test(bare) && !smallPrefix.test(bare) && !initials.test(bare) && !acronym.test(bare))
    return false
  if (compound.test(bare)) return false
  const small = lower.replace(/'s$/, '')
  if (bare === 'Will' || bare === 'May') return true
  return !calendar.test(small) && (!functionWords.has(small) || isAcronym(bare))
})

/** "April Whitlock", but not "April 5" or "in April". */
function isFemaleMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    femaleMonths.test(tokens[at]!.text) &&
    !!next?.spaced &&
    isNamePart(next) &&
    !/^(?:in|of|by|since|until|last|next|this|early|late|mid|from|through|and|on|during|before)$/.test(
      tokens[at - 1]?.lower ?? ''
    )
  )
}

/** "coach de la Fuente", "when von der Leyen spoke": a particle, with others perhaps, right before a capital. */
function opensName(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!firstParticles.has(tokens[at]!.text)) return false
  let next = at + 1
  while (next < limit && next - at < 3 && isParticle(tokens[next]!)) next++
  return next < limit && tokens[next]!.spaced && isNamePart(tokens[next]!)
}

/** Particles that are no English words ("ten", "den", "do"). */
const firstParticles: ReadonlySet<string> = new Set('van von de del della di da dos bin ter'.split(' '))

function isParticle(token: Token): boolean {
  return token.spaced && nameParticles.has(token.text)
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (/['’]s$/u.test(token.text)) return true
  const next = tokens[at + 1]
  return /s$/iu.test(token.text) && !!next && !next.spaced && /^['’]$/.test(next.text)
}

/** Whether most words of four letters or more have a capital, as in headlines. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.prose) return false
  let long = 0
  let upper = 0
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const {kind, text, lower} = tokens[at]!
    if (kind !== 'word' || text.length < 4 || functionWords.has(lower)) continue
    long++
    if (hasCapital(tokens[at]!)) upper++
  }
  return long >= 3 && upper / long > 0.65
}
