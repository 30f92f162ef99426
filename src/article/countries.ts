import type {Article} from './index.js'

/** How a form names its country. */
export type CountryForm = 'name' | 'formal' | 'adjective' | 'short' | 'acronym'

/** A place where a country is named. Offsets are half-open; `end` is before a possessive "'s". */
export interface CountryMention {
  /** ISO 3166 alpha-2 code. */
  country: string
  form: CountryForm
  start: number
  end: number
  first: number
  last: number
  possessive: boolean
}

export interface Countries {
  /** In the order of the text; names that merely contain a country ("American Airlines") are left out. */
  readonly mentions: readonly CountryMention[]
}

export function findCountries(_article: Article): Countries {
  return {mentions: []}
}
