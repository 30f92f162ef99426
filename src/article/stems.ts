import {functionWords} from '../lexicon/function-words.js'
import type {Article} from './index.js'
import {teller} from './word.js'

/** Words with a meaning of their own, by number, so that sentences can be compared quickly. */
export interface Stems {
  /** By the index of the token: the number of its stem, or -1 for words of grammar and for marks. */
  readonly of: Int32Array
  /** How many stems there are; they count from 0. */
  readonly count: number
  /** The different stems among tokens from `first` up to and not including `last`. */
  among(first: number, last: number): readonly number[]
}

/** The stem of a word, null of words of grammar and of marks. */
const stemOf = teller(({kind, lower}) =>
  (kind === 'word' || kind === 'number') && !functionWords.has(lower) ? toStem(lower) : null
)

/** Numbers the stems of an article. */
export function numberStems({tokens}: Article): Stems {
  const of = new Int32Array(tokens.length).fill(-1)
  const byStem = new Map<string, number>()
  for (const token of tokens) {
    const stem = stemOf(token)
    if (stem === null) continue
    let id = byStem.get(stem)
    if (id === undefined) byStem.set(stem, (id = byStem.size))
    of[token.index] = id
  }
  const seen = new Int32Array(byStem.size).fill(-1)
  let search = 0
  return {
    of,
    count: byStem.size,
    among(first, last) {
      const result: number[] = []
      search++
      for (let at = first; at < last; at++) {
        const id = of[at]!
        if (id < 0 || seen[id] === search) continue
        seen[id] = search
        result.push(id)
      }
      return result
    }
  }
}

/** Cuts the endings that one word takes, so that "acknowledged" and "acknowledging" are the same. */
export function toStem(lower: string): string {
  const bare = lower.replace(/'s?$/, '').replaceAll('.', '')
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s|ly)$/, '') : bare
}
