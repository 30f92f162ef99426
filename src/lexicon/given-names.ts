import {ambiguous, common, either, female, male} from './generated/given-names.js'
import {unpack} from './unpack.js'

/**
 * Given names of people, lower case. From gender-detection-from-name (MIT) and the births that the Social Security
 * Administration of the United States counts (public domain), see scripts/lexicon-names.js.
 */
export interface GivenNames {
  /** Every name, with the gender of its bearers: null where one in twenty or more is of the other. */
  readonly gender: ReadonlyMap<string, 'female' | 'male' | null>
  /** Those that are also an English word or a place ("mark", "virginia"). */
  readonly ambiguous: ReadonlySet<string>
  /** Those that are seldom a family name ("sophie", but not "carson"). */
  readonly common: ReadonlySet<string>
}

let table: GivenNames | undefined

/** The table; unpacked when first asked for, since that takes a few milliseconds. */
export function givenNames(): GivenNames {
  if (!table) {
    const gender = new Map<string, 'female' | 'male' | null>()
    for (const name of unpack(female)) gender.set(name, 'female')
    for (const name of unpack(male)) gender.set(name, 'male')
    for (const name of unpack(either)) gender.set(name, null)
    table = {gender, ambiguous: new Set(unpack(ambiguous)), common: new Set(unpack(common))}
  }
  return table
}
