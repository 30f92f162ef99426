import type {Point} from '../input/index.js'

/** `error`: certain and wrong. `warning`: an editor would want to see it. `suggestion`: taste or doubt. */
export type Severity = 'error' | 'warning' | 'suggestion'

/** Another place of the file that has to do with a message. */
export interface Related {
  reason: string
  start: Point
  end: Point
}

/** A report on a place of a file. Offsets are UTF-16 code units of the file as it is on disk, ranges half-open. */
export interface Message {
  ruleId: string
  source: string
  severity: Severity
  /** One line: what was found, then what is wanted. */
  reason: string
  start: Point
  end: Point
  /** The words of the file at the place. */
  actual: string
  /** What may stand there instead, the best first; empty where there is nothing to offer. */
  expected: readonly string[]
  /** Whether the first of `expected` may be put in without asking. */
  fix: 'safe' | 'suggest' | null
  url: string | null
  /** Why, in one to three sentences. */
  note: string | null
  related: readonly Related[]
  /** The words of the sentence that the place is in, with single spaces: what a fingerprint is made of. */
  context: string
}
