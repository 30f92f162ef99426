import {functionWords} from '../lexicon/function-words.js'
import {nameParticles} from '../lexicon/person-roles.js'
import type {ArticleBase} from './index.js'
import type {Sentence} from './sentences.js'
import type {Token} from './token.js'

/** A run of capitalised words: tokens from `first` up to and not including `last`. */
export interface NameRun {
  sentence: Sentence
  first: number
  last: number
  /** Whether the first word stands where any word has a capital. */
  opening: boolean
  /** Whether every word around has a capital, so that capitals tell nothing. */
  titleCase: boolean
  possessive: boolean
}

const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u
const smallPrefix = /^(?:al|el|ash|an|as|ad|ar|at|bin|d|de|ben|abu|o|l)[-'’]\p{Lu}/iu
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)s?$/
const initials = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^\p{Lu}$/u
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]+s?$/u

/** The word without a possessive ending and without the full stop of an abbreviation. */
export function bareWord(text: string): string {
  return text.replace(/['’]s$|['’]$/iu, '').replace(/(\p{L}{2})\.$/u, '$1')
}

/** Whether a word stands in capitals like FBI or U.N., which no part of a person's name does. */
export function isAcronym(text: string): boolean {
  return acronym.test(text) && !/^\p{Lu}\.?$/u.test(text)
}

/** Whether a word is written like part of a name. */
export function isNameWord(text: string): boolean {
  const bare = text.replace(/['’]s$/u, '')
  return (
    (capitalised.test(bare) && !/^\p{Lu}{2,}$/u.test(bare)) || smallPrefix.test(bare) || initials.test(bare)
  )
}

/** Whether it is "H.R." or "D.". */
export function isInitials(text: string): boolean {
  return initials.test(text)
}

/** Finds runs of capitalised words in every sentence; particles may stand inside ("Ursula von der Leyen"). */
export function findNameRuns({tokens, sentences}: ArticleBase): NameRun[] {
  const runs: NameRun[] = []
  for (const sentence of sentences) {
    const titleCase = isTitleCase(tokens, sentence)
    let opening = true
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!
      if (token.kind !== 'word') {
        // A quotation or a colon starts afresh; other marks do not.
        opening = /^["“‘:•–—-]$/.test(token.text) || (opening && token.kind !== 'number')
        continue
      }
      if (!startsName(token, opening)) {
        opening = false
        continue
      }
      const first = at
      let last = at + 1
      while (last < sentence.last && !isPossessive(tokens, last - 1)) {
        const next = tokens[last]!
        if (next.kind !== 'word' || !next.spaced) break
        if (isNameWord(next.text) && !isFunction(next)) {
          last++
          continue
        }
        let beyond = last
        while (beyond < sentence.last && beyond - last < 3 && isParticle(tokens[beyond]!)) beyond++
        const after = tokens[beyond]
        if (beyond === last || beyond >= sentence.last || !after || after.kind !== 'word') break
        if (!isNameWord(after.text) || isFunction(after)) break
        last = beyond + 1
      }
      runs.push({sentence, first, last, opening, titleCase, possessive: isPossessive(tokens, last - 1)})
      at = last - 1
      opening = false
    }
  }
  return runs
}

function startsName(token: Token, opening: boolean): boolean {
  if (!isNameWord(token.text)) return false
  return !isFunction(token) || (!opening && token.text.length > 1 && token.lower === 'will')
}

function isFunction(token: Token): boolean {
  if (calendar.test(token.lower.replace(/'s$/, ''))) return true
  return functionWords.has(token.lower) && token.lower !== 'will' && token.lower !== 'may'
}

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
  let long = 0
  let upper = 0
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const {kind, text} = tokens[at]!
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (/^\p{Lu}/u.test(text)) upper++
  }
  return long >= 3 && upper / long > 0.65
}
