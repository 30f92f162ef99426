import type {Article} from './index.js'

/** A place where an organisation is named. Offsets are half-open. */
export interface OrganisationMention {
  /** The name as the article spells it out, or the acronym where it never does. */
  organisation: string
  form: 'name' | 'acronym' | 'short'
  start: number
  end: number
  first: number
  last: number
}

export interface Organisations {
  readonly mentions: readonly OrganisationMention[]
}

export function findOrganisations(_article: Article): Organisations {
  return {mentions: []}
}
