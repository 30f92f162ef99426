import {plural} from './summary.js'

/** A stet of an article, where it stands and how much it let stand. */
export interface StetEntry {
  path: string
  line: number
  column: number
  /** Ids of rules, or null for all of them. */
  rules: readonly string[] | null
  reason: string | null
  messages: number
}

/** What the run was told to leave out. Files that failed are told apart. */
export interface Ledger {
  /** What is ignored in folders, with the file that says so; folders end with a slash. */
  ignored: readonly {path: string; by: string}[]
  stets: readonly StetEntry[]
  /** Rules that an override turns off for some articles. */
  off: readonly {ruleId: string; paths: readonly string[]}[]
  /** Null where there is none. */
  baseline: {
    /** How many messages it knows and were left out. */
    known: number
    /** What it knows and is no longer there. */
    fixed: readonly {path: string; ruleId: string; fingerprint: string}[]
    /** Files that are gone and are known again under another name, with how many messages are known by it. */
    moved: readonly {from: string; to: string; messages: number}[]
  } | null
  /** Where only changed lines are looked at, what is left out by that. */
  changes: string | null
}

/** The ledger of a run that left out nothing. */
export const emptyLedger: Ledger = {ignored: [], stets: [], off: [], baseline: null, changes: null}

/** Puts in words what was left out, a clause each; nothing where that is nothing. */
export function describeLedger({ignored, stets, off, baseline, changes}: Ledger): string[] {
  const clauses: string[] = []
  if (changes !== null) clauses.push(changes)
  if (baseline && baseline.known > 0)
    clauses.push(`${plural(baseline.known, 'message')} known from the baseline`)
  if (baseline && baseline.moved.length > 0)
    clauses.push(`${plural(baseline.moved.length, 'article')} of the baseline known under a new name`)
  if (baseline && baseline.fixed.length > 0)
    clauses.push(`${plural(baseline.fixed.length, 'message')} of the baseline fixed`)
  const standing = stets.reduce((sum, {messages}) => sum + messages, 0)
  if (standing > 0)
    clauses.push(`${plural(standing, 'message')} let stand by ${plural(stets.length, 'stet')}`)
  for (const {ruleId, paths} of off)
    clauses.push(`${ruleId} off in ${plural(paths.length, 'article')} by an override`)
  const folders = ignored.filter(({path}) => path.endsWith('/')).length
  const files = ignored.length - folders
  const parts = [folders > 0 && plural(folders, 'folder'), files > 0 && plural(files, 'file')].filter(Boolean)
  if (parts.length > 0) clauses.push(`${parts.join(' and ')} ignored`)
  return clauses
}
