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
  /** By the new name of a file: what is known of it, and its old name. */
  readonly #moved = new Map<string, {from: string; entries: Map<string, string>}>()
  #count = 0
  #gone: readonly string[] | null = null

  private constructor(file: string, known: Known) {
    this.#file = file
    this.#known = known
  }

  /** Starts one that knows nothing yet. */
  static create(file: string): Baseline {
    return new Baseline(file, new Map())
  }

  /**
   * Starts one anew, which goes on knowing what the old one knew of files that are not checked this time. Throws a
   * `UsageError` where the file holds something else, which would be lost.
   */
  static renew(file: string, name: string): Baseline {
    let text: string
    try {
      text = fs.readFileSync(file, 'utf8')
    } catch {
      return Baseline.create(file)
    }
    const known = parse(text)
    // One with the marks of a merge in it is to be written anew.
    if (!known && text.trim() !== '' && !text.includes('"files"'))
      throw new UsageError(`\`${name}\` holds something else and is left alone, remove it first`)
    return new Baseline(file, known ?? new Map())
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
    const {name, found, fresh} = this.#compare(messages, file)
    this.#found.set(name, found)
    this.#count += messages.length - fresh.length
    return fresh
  }

  /** Gives what is new of the messages of a file, without a note. */
  pick(messages: readonly Message[], file: string): readonly Message[] {
    return this.#compare(messages, file).fresh
  }

  #compare(
    messages: readonly Message[],
    file: string
  ): {name: string; found: Map<string, string>; fresh: readonly Message[]} {
    const name = this.#nameOf(file)
    const prints = toFingerprints(messages)
    const found = new Map(messages.map(({ruleId}, index) => [prints[index]!, ruleId]))
    const known = this.#known.get(name) ?? this.#moved.get(name)?.entries ?? this.#findMoved(name, found)
    return {name, found, fresh: messages.filter((_, index) => !known?.has(prints[index]!))}
  }

  /** Finds the file that was renamed to this one: it is gone, and at least half of what is known of it is found here. */
  #findMoved(name: string, found: ReadonlyMap<string, string>): ReadonlyMap<string, string> | null {
    if (found.size === 0) return null
    this.#gone ??= sort([...this.#known]).flatMap(([old]) => (this.#isThere(old) ? [] : [old]))
    const taken = new Set([...this.#moved.values()].map(({from}) => from))
    let best: {from: string; entries: Map<string, string>} | null = null
    for (const from of this.#gone) {
      if (taken.has(from)) continue
      const known = this.#known.get(from)!
      const entries = new Map([...known].filter(([fingerprint]) => found.has(fingerprint)))
      if (entries.size * 2 < known.size || entries.size <= (best?.entries.size ?? 0)) continue
      best = {from, entries}
    }
    if (best) this.#moved.set(name, best)
    return best?.entries ?? null
  }

  #isThere(name: string): boolean {
    return fs.existsSync(path.join(path.dirname(this.#file), name))
  }

  /**
   * How many messages were known, and which are no longer there in the files that were checked, or that are gone. Where
   * files were passed over that have not changed, nothing is said of those that are gone: they may go by another name.
   */
  tell({whole}: {whole: boolean}): NonNullable<Ledger['baseline']> {
    const newNames = new Map([...this.#moved].map(([to, {from}]) => [from, to]))
    const fixed = [...this.#known].flatMap(([name, entries]) => {
      const found = this.#found.get(newNames.get(name) ?? name)
      if (!found && (!whole || this.#isThere(name))) return []
      return [...entries]
        .filter(([fingerprint]) => !found?.has(fingerprint))
        .map(([fingerprint, ruleId]) => ({path: name, ruleId, fingerprint}))
    })
    const moved = sort([...this.#moved]).map(([to, {from, entries}]) => ({from, to, messages: entries.size}))
    return {known: this.#count, fixed, moved}
  }

  /**
   * Writes it: `update` with all that was found in the files that were checked, `prune` without what is no longer
   * there. Files that were not checked keep what they have, unless they are gone.
   *
   * @returns How many messages it knows, of how many files.
   */
  write(how: 'update' | 'prune'): {messages: number; files: number} {
    const gone = new Set(
      this.tell({whole: true}).fixed.map(({path, fingerprint}) => `${fingerprint} ${path}`)
    )
    const next: Known = new Map()
    for (const [name, entries] of this.#known) {
      const kept = [...entries].filter(([fingerprint]) => !gone.has(`${fingerprint} ${name}`))
      next.set(name, new Map(kept))
    }
    for (const [to, {from, entries}] of this.#moved) {
      next.delete(from)
      next.set(to, entries)
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
    const {version, files} = JSON.parse(text) as {version?: unknown; files: unknown}
    if (version !== 1 || !isRecord(files)) return null
    const known: Known = new Map()
    for (const [name, entries] of Object.entries(files)) {
      if (!isRecord(entries)) return null
      const rules = Object.entries(entries)
      if (!rules.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return null
      known.set(name, new Map(rules))
    }
    return known
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
