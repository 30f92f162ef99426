import type {Article} from './index.js'

/** A place on the map where it is named. Offsets are half-open. */
export interface PlaceMention {
  name: string
  start: number
  end: number
  first: number
  last: number
}

export interface Places {
  readonly mentions: readonly PlaceMention[]
}

export function findPlaces(_article: Article): Places {
  return {mentions: []}
}
