import {animals, groups, men, people, women} from './generated/person-nouns.js'
import {unpack} from './unpack.js'

/** What a noun names: people (a woman, a man, either), a group of people, a beast. */
export type NounKind = 'woman' | 'man' | 'person' | 'group' | 'animal'

let table: ReadonlyMap<string, NounKind> | undefined

/**
 * Nouns in the singular by what their first sense is. From WordNet 3.1 (WordNet licence), see
 * scripts/lexicon-person-nouns.js.
 */
export function nounKinds(): ReadonlyMap<string, NounKind> {
  table ??= new Map([
    ...unpack(animals).map((noun) => [noun, 'animal'] as const),
    ...unpack(groups).map((noun) => [noun, 'group'] as const),
    ...unpack(people).map((noun) => [noun, 'person'] as const),
    ...unpack(women).map((noun) => [noun, 'woman'] as const),
    ...unpack(men).map((noun) => [noun, 'man'] as const)
  ])
  return table
}

/** Plurals that no ending tells. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['mice', 'mouse'],
  ['geese', 'goose']
])
