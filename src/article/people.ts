import type {Article} from './index.js'

export type Gender = 'female' | 'male'

/** How a mention names its person. */
export type NameForm = 'full' | 'surname' | 'titled' | 'given'

/** A place where a person is named. Offsets are half-open; tokens run from `first` up to and not including `last`. */
export interface PersonMention {
  /** Index of the person in `People.all`. */
  person: number
  start: number
  end: number
  first: number
  last: number
  form: NameForm
  /** The title or office that stands before the name ("President", "Mr."), or null; `start` does not include it. */
  title: {text: string; start: number; end: number} | null
}

/** A person, as far as the article tells. */
export interface Person {
  index: number
  /** The fullest form of the name in the article. */
  name: string
  given: string | null
  surname: string
  gender: Gender | null
  /** In the order of the text. */
  mentions: readonly PersonMention[]
}

export interface People {
  readonly all: readonly Person[]
  /** All mentions of all people in the order of the text. */
  readonly mentions: readonly PersonMention[]
}

export function findPeople(_article: Article): People {
  return {all: [], mentions: []}
}
