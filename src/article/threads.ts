import type {Article} from './index.js'

/** Which words run through the article and which stand in one block only. */
export interface Threads {
  /** The stems of each block's words with a meaning of their own, by the index of the block. */
  readonly stems: readonly ReadonlySet<number>[]
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

export function findThreads({stems, outline}: Article): Threads {
  const spread = new Int32Array(stems.count)
  const sets = outline.blocks.map(({firstSentence, lastSentence}): ReadonlySet<number> => {
    const own = new Set<number>()
    for (let index = firstSentence; index < lastSentence; index++) {
      for (const stem of stems.of[index]!) own.add(stem)
    }
    for (const stem of own) spread[stem]!++
    return own
  })
  return {
    stems: sets,
    share(block, without = []) {
      const own = sets[block]!
      let shared = 0
      for (const stem of own) {
        let others = spread[stem]! - 1
        for (const other of without) if (other !== block && sets[other]?.has(stem)) others--
        if (others > 0) shared++
      }
      return own.size > 0 ? shared / own.size : 0
    },
    common(one, two) {
      let shared = 0
      for (const stem of sets[one] ?? []) if (sets[two]?.has(stem)) shared++
      return shared
    }
  }
}
