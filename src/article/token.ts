import type {Article} from './index.js'
import type {Word} from './word.js'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** A word, a number or a mark. Offsets are half-open, in the text that rules read. */
export interface Token {
  index: number
  text: string
  /** The text in lower case with straight apostrophes. */
  lower: string
  kind: TokenKind
  /** What is known of its letters, wherever they stand. */
  word: Word
  start: number
  end: number
  /** Index of the block of the outline that it stands in. */
  block: number
  /** Whether white space stands before it. */
  spaced: boolean
}

/** Every spelling of an article, once. */
export function findSpellings({tokens}: Pick<Article, 'tokens'>): ReadonlySet<string> {
  const spellings = new Set<string>()
  for (const {text} of tokens) spellings.add(text)
  return spellings
}
