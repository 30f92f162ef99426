import type {Message} from '../rule/message.js'
import {applyEdits, toEdits, type FixKind} from './edits.js'

/** What became of a text. */
export interface FixResult {
  source: string
  /** How many edits were made. */
  applied: number
  /** What is still to be said of it. */
  messages: readonly Message[]
}

/** Picks some of the messages of a text. */
export type Chooser = (messages: readonly Message[]) => readonly Message[]

// Fixes that undo each other would go on for ever.
const rounds = 10

/**
 * Fixes a text again and again until nothing more is offered, at most ten times.
 *
 * @param check Gives the messages of a text.
 * @param choose Gives those of the messages of a text whose fixes are wanted.
 */
export async function fixSource(
  source: string,
  kind: FixKind,
  check: (source: string) => Promise<readonly Message[]>,
  choose: Chooser = (messages) => messages
): Promise<FixResult> {
  let applied = 0
  let messages = await check(source)
  for (let round = 0; round < rounds; round++) {
    const edits = toEdits(choose(messages), kind)
    if (edits.length === 0) break
    source = applyEdits(source, edits)
    applied += edits.length
    messages = await check(source)
  }
  return {source, applied, messages}
}
