import type {Article} from './index.js'
import {findStems} from './stems.js'

/** Which words run through the article and which stand in one block only. */
export interface Threads {
  /** The stems of each block's words with a meaning of their own, by the index of the block. */
  readonly stems: readonly ReadonlySet<string>[]
  /**
   * How much of a block's words other blocks of the article have too: 0 to 1.
   *
   * @param block Index of the block.
   * @param without Indices of blocks that do not count.
   */
  share(block: number, without?: readonly number[]): number
  /** How many words two blocks have in common. */
  common(one: number, two: number): number
}

export function findThreads({tokens, sentences, outline}: Article): Threads {
  const stems = outline.blocks.map(({firstSentence, lastSentence}) =>
    firstSentence < lastSentence
      ? findStems(tokens, sentences[firstSentence]!.first, sentences[lastSentence - 1]!.last)
      : new Set<string>()
  )
  const spread = new Map<string, number>()
  for (const set of stems) for (const stem of set) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  return {
    stems,
    share(block, without = []) {
      const own = stems[block]!
      let shared = 0
      for (const stem of own) {
        let others = spread.get(stem)! - 1
        for (const other of without) if (other !== block && stems[other]?.has(stem)) others--
        if (others > 0) shared++
      }
      return own.size > 0 ? shared / own.size : 0
    },
    common(one, two) {
      let shared = 0
      for (const stem of stems[one] ?? []) if (stems[two]?.has(stem)) shared++
      return shared
    }
  }
}
