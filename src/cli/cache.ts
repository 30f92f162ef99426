import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {FileConfig, LoadedPlugin} from '../config/index.js'
import {formatOf} from '../input/format.js'
import type {Message} from '../rule/message.js'
import type {Article, Outcome} from './check.js'
import {UsageError} from './options.js'
import {build, version} from './package.js'
import {explainWriting, replaceFile} from './replace-file.js'

/** The file that is used unless another is named. */
export const cacheName = '.copydesk-cache'

/** How every cache begins. */
const start = '{"writer":'

/** What a cache was written by: another version, build or tagger may find something else. */
function readWriter(): string {
  const require = createRequire(import.meta.url)
  const tagger = require('wink-eng-lite-web-model/package.json') as {version: string}
  return [version, build, tagger.version].join(' ')
}

/** What was found in an article, as long as it, its configuration and its plugins are what they were. */
interface Entry {
  hash: string
  /** The text of a Word file, which its bytes do not show. */
  source: string | null
  messages: NonNullable<Outcome['report']>['messages']
  stets: Outcome['stets']
}

function isEntry({hash, source, messages, stets}: Entry): boolean {
  return (
    typeof hash === 'string' &&
    (source === null || typeof source === 'string') &&
    Array.isArray(messages) &&
    messages.every(isMessage) &&
    Array.isArray(stets) &&
    stets.every(({line, column, messages: count}) => [line, column, count].every(Number.isInteger))
  )
}

// Who can put a cache there is not to write lines of a report: formats spell out texts, and nothing else.
function isMessage(message: Message): boolean {
  const {ruleId, source, severity, reason, actual, expected, fix, url, note, related, context} = message
  return (
    [ruleId, source, reason, actual, context, ...expected].every((text) => typeof text === 'string') &&
    ['error', 'warning', 'suggestion'].includes(severity) &&
    [null, 'safe', 'suggest'].includes(fix) &&
    (url === null || typeof url === 'string') &&
    (note === null || typeof note === 'string') &&
    [message, ...related].every(
      ({reason: text, start, end}) => typeof text === 'string' && isPoint(start) && isPoint(end)
    )
  )
}

function isPoint({line, column, offset}: Message['start']): boolean {
  return [line, column, offset].every(Number.isInteger)
}

/** What is known from runs before. A file of a name is known once, however often it was changed. */
export class Cache {
  readonly #file: string
  readonly #entries: Map<string, Entry>
  readonly #configs = new WeakMap<FileConfig, string | null>()
  #isChanged = false

  private constructor(file: string, entries: Map<string, Entry>) {
    this.#file = file
    this.#entries = entries
  }

  /**
   * Opens one; what cannot be read is dropped, and `tell` is told so. Throws a `UsageError` where the file holds
   * something else, which would be lost.
   */
  static open(file: string, tell: (text: string) => void): Cache {
    try {
      const text = fs.readFileSync(file, 'utf8')
      if (!start.startsWith(text.slice(0, start.length)))
        throw new UsageError(
          `\`${path.basename(file)}\` holds something else than a cache and is left alone, remove it first or name another file with \`--cache-location\``
        )
      const parsed = JSON.parse(text) as {
        writer: unknown
        entries: [string, Entry][]
      }
      if (parsed.writer !== readWriter()) return new Cache(file, new Map())
      const entries = new Map(parsed.entries)
      if ([...entries.values()].every(isEntry)) return new Cache(file, entries)
      throw new Error('it is of another form')
    } catch (error) {
      if (error instanceof UsageError) throw error
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        tell(`the cache \`${path.basename(file)}\` cannot be read and is dropped`)
      }
      return new Cache(file, new Map())
    }
  }

  /** Gives what is known of an article, or null. */
  get(article: Article, config: FileConfig): Outcome | null {
    const entry = this.#entries.get(article.file)
    if (!entry || entry.hash !== this.#hash(article, config)) return null
    const source = entry.source ?? Buffer.from(article.bytes).toString()
    return {
      report: {path: article.path, source, messages: entry.messages},
      notChecked: [],
      fixed: null,
      stets: entry.stets.map((stet) => ({...stet, path: article.path}))
    }
  }

  /** Keeps what was found in an article where it could be checked. */
  set(article: Article, config: FileConfig, {report, notChecked, stets}: Outcome): void {
    const hash = this.#hash(article, config)
    if (hash === null || report === null || notChecked.length > 0) return
    const source = (config.format ?? formatOf(article.path)) === 'docx' ? report.source : null
    this.#entries.set(article.file, {hash, source, messages: report.messages, stets})
    this.#isChanged = true
  }

  /** Writes what is known of the files that are still there, in one step: two runs at once do not harm each other. */
  save(tell: (text: string) => void): void {
    if (!this.#isChanged) return
    const entries = [...this.#entries].filter(([file]) => fs.existsSync(file))
    try {
      fs.mkdirSync(path.dirname(this.#file), {recursive: true})
      replaceFile(this.#file, JSON.stringify({writer: readWriter(), entries}), null)
    } catch (error) {
      tell(`the cache \`${path.basename(this.#file)}\` was not written: ${explainWriting(error)}`)
    }
  }

  #hash({path, file, bytes}: Article, config: FileConfig): string | null {
    let known = this.#configs.get(config)
    if (known === undefined) this.#configs.set(config, (known = hashConfig(config)))
    if (known === null) return null
    // A plugin may look at the path, and the extension says how a file is read.
    return createHash('sha256')
      .update(JSON.stringify([known, path, file]))
      .update(bytes)
      .digest('base64')
  }
}

/** Gives what stands for a configuration; null where it holds a program that may change unseen. */
function hashConfig(config: FileConfig): string | null {
  const plugins = config.plugins.map(hashPlugin)
  if (plugins.includes(null)) return null
  let isPlain = true
  try {
    const text = JSON.stringify({...config, plugins}, (_, value: unknown) => {
      if (typeof value === 'function' || value instanceof RegExp) isPlain = false
      return value instanceof Set || value instanceof Map ? [...value] : value
    })
    return isPlain ? createHash('sha256').update(text).digest('base64') : null
  } catch {
    // Something in it leads round in a circle.
    return null
  }
}

function hashPlugin({key, name, options}: LoadedPlugin): unknown {
  if (typeof key !== 'string' || !path.isAbsolute(key)) return null
  try {
    const hash = createHash('sha256').update(fs.readFileSync(key))
    for (let folder = path.dirname(key); folder !== path.dirname(folder); folder = path.dirname(folder)) {
      const manifest = path.join(folder, 'package.json')
      if (!fs.existsSync(manifest)) continue
      hash.update(fs.readFileSync(manifest))
      break
    }
    return [name, options, hash.digest('base64')]
  } catch {
    return null
  }
}
