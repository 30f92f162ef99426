import {places} from './generated/places.js'
import {unpack} from './unpack.js'

let table: ReadonlySet<string> | undefined

/** Names of countries, cities, rivers, mountains, as printed. From WordNet 3.1 (WordNet licence), see scripts/lexicon-names.js. */
export function placeNames(): ReadonlySet<string> {
  table ??= new Set(unpack(places, '_'))
  return table
}
