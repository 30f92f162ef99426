import {functionWords} from '../lexicon/function-words.js'
import type {Article} from './index.js'
import type {Passage} from './passages.js'
import {teller} from './word.js'

/** Words with a meaning of their own, by number, so that sentences can be compared quickly. */
export interface Stems {
  /** How many stems there are; their numbers count from 0. */
  readonly count: number
  /** By the index of the sentence: the numbers of its stems, each once. */
  readonly of: readonly (readonly number[])[]
}

/** The stem of a word, null of words of grammar and of marks. */
const stemOf = teller(({kind, lower}) =>
  (kind === 'word' || kind === 'number') && !functionWords.has(lower) ? toStem(lower) : null
)

/** The different stems of each sentence of a block. */
const stemReader = {
  read: ({tokens, sentences}: Passage): readonly (readonly string[])[] =>
    sentences.map(({first, last}) => {
      const stems = new Set<string>()
      for (let at = first; at < last; at++) {
        const stem = stemOf(tokens[at]!)
        if (stem !== null) stems.add(stem)
      }
      return [...stems]
    }),
  move: (stems: readonly string[]): readonly string[] => stems
}

/** Numbers the stems of an article. */
export function numberStems({passages}: Article): Stems {
  const numbers = new Map<string, number>()
  const of: number[][] = []
  for (const passage of passages.all) {
    for (const stems of passage.read(stemReader)) {
      const own: number[] = []
      for (const stem of stems) {
        let number = numbers.get(stem)
        if (number === undefined) numbers.set(stem, (number = numbers.size))
        own.push(number)
      }
      of.push(own)
    }
  }
  return {count: numbers.size, of}
}

/** Cuts the endings that one word takes, so that "acknowledged" and "acknowledging" are the same. */
export function toStem(lower: string): string {
  const bare = lower.replace(/'s?$/, '').replaceAll('.', '')
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s|ly)$/, '') : bare
}
