import type {Article} from './index.js'

/** A sign that the text is stitched or spun. Offsets are half-open. */
export interface ProvenanceSign {
  kind: string
  weight: number
  start: number
  end: number
}

export interface Provenance {
  /** From 0, nothing speaks against the article, to 1. */
  readonly score: number
  readonly signs: readonly ProvenanceSign[]
}

export function weighProvenance(_article: Article): Provenance {
  return {score: 0, signs: []}
}
