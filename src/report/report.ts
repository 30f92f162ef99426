import type {Ledger} from './ledger.js'
import type {Message, Severity} from '../rule/message.js'

/** A file that was read, its text as it is on disk, and what was found in it. */
export interface FileReport {
  path: string
  source: string
  messages: readonly Message[]
}

/** Something that was asked for and not checked. A `note` is no fault of anybody; an `error` makes the run fail. */
export interface NotChecked {
  severity: 'error' | 'note'
  /** The file, folder or pattern as it was asked for; null for standard input. */
  path: string
  /** One clause, without a full stop. */
  reason: string
  /** The place of the mistake in `path`, where there is one. */
  line?: number
  column?: number
}

/** Names it with the place of its mistake, where there is one. */
export function placeOf({path, line, column}: NotChecked): string {
  return line === undefined ? path : `${path}:${line}:${column}`
}

/** All that a run has to tell. */
export interface Report {
  files: readonly FileReport[]
  notChecked: readonly NotChecked[]
  /** Of what was not checked, the configurations, which are no articles. */
  configurations?: readonly string[]
  /** What was left out on purpose. */
  ledger?: Ledger
}

/** What a report may tell about a rule. */
export interface RuleInfo {
  id: string
  /** One clause, without a full stop. */
  description: string
  category: string
  severity: Severity
  url: string
  /** Its documentation, in Markdown. */
  help: string
}
