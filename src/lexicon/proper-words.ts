import {properWords as packed} from './generated/proper-words.js'
import {unpack} from './unpack.js'

let table: ReadonlySet<string> | undefined

/**
 * Words that are written with a capital and name neither a person nor a place: peoples, languages, faiths, feasts. From
 * WordNet 3.1 (WordNet licence), see scripts/lexicon-names.js.
 */
export function properWords(): ReadonlySet<string> {
  table ??= new Set(unpack(packed, '_'))
  return table
}
