import {ambiguous, common, female, male} from './generated/given-names.js'
import {unpack} from './unpack.js'

/** Given names of people, lower case. From gender-detection-from-name (MIT), see scripts/lexicon-names.js. */
export interface GivenNames {
  /** The gender that most bearers have. */
  readonly gender: ReadonlyMap<string, 'female' | 'male'>
  /** Those that are also an English word or a place ("mark", "virginia"). */
  readonly ambiguous: ReadonlySet<string>
  /** Those that are seldom a family name ("sophie", but not "carson"). */
  readonly common: ReadonlySet<string>
}

let table: GivenNames | undefined

/** The table; unpacked when first asked for, since that takes a few milliseconds. */
export function givenNames(): GivenNames {
  if (!table) {
    const gender = new Map<string, 'female' | 'male'>()
    for (const name of unpack(female)) gender.set(name, 'female')
    for (const name of unpack(male)) gender.set(name, 'male')
    table = {gender, ambiguous: new Set(unpack(ambiguous)), common: new Set(unpack(common))}
  }
  return table
}
