import type {Variety} from '../article/spelling.js'

/** A word or phrase that a house prefers, and what it stands in for. */
export interface Term {
  /** What the house prints. */
  readonly use: string
  /** What it prints that instead of; `{number}`, `{day}` of a month and `{name}` stand for any. */
  readonly not: readonly string[]
  /** The reason, in one sentence or two. */
  readonly why: string
  /** Phrases in which what stands under `not` is right. */
  readonly except: readonly string[]
  /** Whether the last word takes the endings of a noun, or those of a verb too. */
  readonly inflects: 'noun' | 'verb' | null
}

/** What a newsroom has settled for itself. Rules read it; an empty one leaves everything to the article. */
export interface House {
  /** The house's variety of English, or null: the article's own is the norm. */
  readonly variety: Variety | null
  /**
   * Where a comma or full stop stands that ends a quoted fragment: before the closing mark, or behind it. Null: as the
   * variety has it.
   */
  readonly quotes: 'inside' | 'outside' | null
  /** Names and words that are right as they stand, as the house spells them. */
  readonly vocabulary: ReadonlySet<string>
  /** Acronyms that readers know without having them spelt out. */
  readonly acronyms: ReadonlySet<string>
  /** Surnames of people who need no introduction. */
  readonly people: ReadonlySet<string>
  /** The form of a country as noun and as adjective, by ISO 3166 alpha-2 code. */
  readonly countries: ReadonlyMap<string, {readonly noun: string; readonly adjective: string}>
  /** Words that it prefers to others. */
  readonly terms: readonly Term[]
}

/** A house that has settled nothing. */
export const noHouse: House = {
  variety: null,
  quotes: null,
  vocabulary: new Set(),
  acronyms: new Set(),
  people: new Set(),
  countries: new Map(),
  terms: []
}
