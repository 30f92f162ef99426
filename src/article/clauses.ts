import type {Article} from './index.js'

/** What the grammar of a sentence tells. */
export interface Clause {
  /** Index of the sentence. */
  sentence: number
  /** Whether it has a main finite verb, as far as can be told; true where in doubt. */
  finite: boolean
}

export interface Clauses {
  /** By the index of the sentence. */
  readonly of: readonly Clause[]
}

export function readClauses({sentences}: Article): Clauses {
  return {of: sentences.map(({index}) => ({sentence: index, finite: true}))}
}
