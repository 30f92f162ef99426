import type {Article} from './index.js'

/** Something that a pronoun may stand for. Offsets are half-open. */
export interface Mention {
  start: number
  end: number
  kind: 'person' | 'person-noun' | 'people-noun' | 'body' | 'thing'
  gender: 'female' | 'male' | null
  plural: boolean
  /** Index of the person, where it is a name; else -1. */
  person: number
}

export interface Mentions {
  /** In the order of the text. */
  readonly all: readonly Mention[]
}

export function findMentions(_article: Article): Mentions {
  return {all: []}
}
