import type {Article} from './index.js'

/** Who is said to speak a quotation. */
export interface Attribution {
  /** Index of the quotation. */
  quote: number
  /** The words that name the speaker, half-open, or null where nobody is named. */
  speaker: {start: number; end: number} | null
  /** The words that say that it is said ("said", "according to"), half-open, or null. */
  cue: {start: number; end: number} | null
}

export function findAttributions(_article: Article): readonly Attribution[] {
  return []
}
