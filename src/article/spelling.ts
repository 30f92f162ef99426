import type {Article} from './index.js'

export type Variety = 'american' | 'british'

/** A word whose spelling is of one variety of English only. */
export interface SpellingSign {
  token: number
  variety: Variety
  /** The other variety's spelling, in the case of the word. */
  other: string
}

export interface Spelling {
  /** The variety that the article is written in, or null where it does not tell. */
  readonly variety: Variety | null
  readonly signs: readonly SpellingSign[]
}

export function weighSpelling(_article: Article): Spelling {
  return {variety: null, signs: []}
}
