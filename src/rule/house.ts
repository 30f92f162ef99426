import type {Variety} from '../article/spelling.js'

/** What a newsroom has settled for itself. Rules read it; an empty one leaves everything to the article. */
export interface House {
  /** The house's variety of English, or null: the article's own is the norm. */
  readonly variety: Variety | null
  /** Names and words that are right as they stand, as the house spells them. */
  readonly vocabulary: ReadonlySet<string>
  /** Acronyms that readers know without having them spelt out. */
  readonly acronyms: ReadonlySet<string>
  /** Surnames of people who need no introduction. */
  readonly people: ReadonlySet<string>
  /** The form of a country as noun and as adjective, by ISO 3166 alpha-2 code. */
  readonly countries: ReadonlyMap<string, {readonly noun: string; readonly adjective: string}>
}

/** A house that has settled nothing. */
export const noHouse: House = {
  variety: null,
  vocabulary: new Set(),
  acronyms: new Set(),
  people: new Set(),
  countries: new Map()
}
