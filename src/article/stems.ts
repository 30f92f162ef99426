import {functionWords} from '../lexicon/function-words.js'
import type {Token} from './token.js'

/** Cuts the endings that one word takes, so that "acknowledged" and "acknowledging" are the same. */
export function toStem(lower: string): string {
  const bare = lower.replace(/'s?$/, '').replaceAll('.', '')
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s|ly)$/, '') : bare
}

/** The stems of the words with a meaning of their own among tokens from `first` up to and not including `last`. */
export function findStems(tokens: readonly Token[], first: number, last: number): Set<string> {
  const stems = new Set<string>()
  for (let at = first; at < last; at++) {
    const {kind, lower} = tokens[at]!
    if ((kind === 'word' || kind === 'number') && !functionWords.has(lower)) stems.add(toStem(lower))
  }
  return stems
}
