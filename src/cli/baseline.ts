import fs from 'node:fs'
import path from 'node:path'
import {toFingerprints} from '../report/fingerprint.js'
import type {Ledger} from '../report/ledger.js'
import type {FileReport} from '../report/report.js'
import type {Message} from '../rule/message.js'
import {explainError} from './decode.js'
import {UsageError} from './options.js'
import {explainWriting, replaceFile} from './replace-file.js'

/** The file that is used where it lies in the working folder. */
export const baselineName = '.copydesk-baseline.json'

/** By path from the folder of the baseline: fingerprint → rule. */
type Known = Map<string, Map<string, string>>

/** What was found before and is not to be reported again. */
export class Baseline {
  readonly #file: string
  readonly #known: Known
  readonly #found: Known = new Map()
  #count = 0

  private constructor(file: string, known: Known) {
    this.#file = file
    this.#known = known
  }

  /** Starts one that knows nothing yet. */
  static create(file: string): Baseline {
    return new Baseline(file, new Map())
  }

  /** Reads one; throws a `UsageError` where it cannot be used. */
  static read(file: string, name: string): Baseline {
    let text: string
    try {
      text = fs.readFileSync(file, 'utf8')
    } catch (error) {
      throw new UsageError(`the baseline \`${name}\` cannot be read: ${explainError(error)}`)
    }
    const known = parse(text)
    if (known) return new Baseline(file, known)
    throw new UsageError(`\`${name}\` is no baseline, write it anew with \`copydesk baseline\``)
  }

  /** Takes note of all that was found in a file, and gives what is new. */
  sift({messages}: FileReport, file: string): readonly Message[] {
    const name = this.#nameOf(file)
    const known = this.#known.get(name)
    const found = new Map<string, string>()
    this.#found.set(name, found)
    const prints = toFingerprints(messages)
    return messages.filter(({ruleId}, index) => {
      found.set(prints[index]!, ruleId)
      if (!known?.has(prints[index]!)) return true
      this.#count++
      return false
    })
  }

  /** How many messages were known, and which are no longer there in the files that were checked. */
  get ledger(): NonNullable<Ledger['baseline']> {
    const fixed = [...this.#known].flatMap(([name, entries]) => {
      const found = this.#found.get(name)
      const isGone = !found && !fs.existsSync(path.join(path.dirname(this.#file), name))
      if (!found && !isGone) return []
      return [...entries]
        .filter(([fingerprint]) => !found?.has(fingerprint))
        .map(([fingerprint, ruleId]) => ({path: name, ruleId, fingerprint}))
    })
    return {known: this.#count, fixed}
  }

  /**
   * Writes it: `update` with all that was found in the files that were checked, `prune` without what is no longer
   * there. Files that were not checked keep what they have, unless they are gone.
   *
   * @returns How many messages it knows, of how many files.
   */
  write(how: 'update' | 'prune'): {messages: number; files: number} {
    const gone = new Set(this.ledger.fixed.map(({path, fingerprint}) => `${fingerprint} ${path}`))
    const next: Known = new Map()
    for (const [name, entries] of this.#known) {
      const kept = [...entries].filter(([fingerprint]) => !gone.has(`${fingerprint} ${name}`))
      next.set(name, new Map(kept))
    }
    if (how === 'update') for (const [name, entries] of this.#found) next.set(name, entries)
    const files = sort([...next].filter(([, entries]) => entries.size > 0)).map(
      ([name, entries]) => [name, Object.fromEntries(sort([...entries]))] as const
    )
    try {
      replaceFile(
        this.#file,
        `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, null, 2)}\n`,
        null
      )
    } catch (error) {
      throw new UsageError(
        `the baseline \`${path.basename(this.#file)}\` was not written: ${explainWriting(error)}`
      )
    }
    return {
      messages: files.reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0),
      files: files.length
    }
  }

  #nameOf(file: string): string {
    return path.relative(path.dirname(this.#file), file).split(path.sep).join('/')
  }
}

function sort<Value>(entries: readonly [string, Value][]): [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}

function parse(text: string): Known | null {
  try {
    const {version, files} = JSON.parse(text) as {
      version?: unknown
      files: Record<string, Record<string, string>>
    }
    if (version !== 1) return null
    return new Map(Object.entries(files).map(([name, entries]) => [name, new Map(Object.entries(entries))]))
  } catch {
    return null
  }
}
