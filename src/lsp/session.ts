import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Article} from '../article/index.js'
import {Ignores} from '../cli/ignores.js'
import {ConfigError, Configuration, type FileConfig, type Problem} from '../config/index.js'
import {checkSource} from '../desk.js'
import {createLocator, formatOf, guessFormat, InputError, type Format} from '../input/index.js'
import type {Message, Rule, Severity} from '../rule/index.js'

/** What is known of a document at one of its versions. */
export interface Checked {
  version: number
  format: Format
  articles: readonly Article[]
  messages: readonly Message[]
}

const byLanguage: Readonly<Record<string, Format>> = {
  plaintext: 'text',
  text: 'text',
  asciidoc: 'text',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  xml: 'xml'
}

/** How a document is read: as its language says, then its name, then its first lines. */
export function formatOfDocument(document: TextDocument): Format {
  const byName = formatOf(document.uri)
  const named = byLanguage[document.languageId] ?? (byName === 'docx' ? null : byName)
  return named ?? guessFormat(document.getText())
}

/** The file of a URI, or null where it has none: a document that was never saved. */
export function fileOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}

export interface SessionOptions {
  rules: readonly Rule[]
  /** Whether programs of the workspace may be run: configurations in JavaScript, plugins. */
  trusted: boolean
  /** Where documents without a file look for a configuration. */
  root: string | null
  /** What the editor itself sets. */
  configFile: string | null
  /** The severity of rules in this editor, over what configurations say. */
  severities: ReadonlyMap<string, Severity | 'off'>
  log(line: string): void
}

/** Checks documents as their configurations want it, each version once. */
export class Session {
  readonly #options: SessionOptions
  readonly #checked = new Map<string, Promise<Checked>>()
  readonly #versions = new Map<string, number>()
  /** What was read last of each document. */
  readonly #articles = new Map<string, readonly Article[]>()
  #configuration: Configuration
  #ignores = new Ignores({usesGit: false})

  constructor(options: SessionOptions) {
    this.#options = options
    this.#configuration = this.#read()
  }

  /** Forgets what was read of configurations, and every result that stands on it. */
  reload(): void {
    this.#configuration = this.#read()
    this.#ignores = new Ignores({usesGit: false})
    this.#checked.clear()
    this.#versions.clear()
  }

  forget(uri: string): void {
    this.#checked.delete(uri)
    this.#versions.delete(uri)
    this.#articles.delete(uri)
  }

  /** Gives the result for a document as it stands now. */
  check(document: TextDocument): Promise<Checked> {
    const known = this.#checked.get(document.uri)
    if (known && this.#versions.get(document.uri) === document.version) return known
    const result = this.#run(document)
    this.#checked.set(document.uri, result)
    this.#versions.set(document.uri, document.version)
    return result
  }

  /** What is wrong with the configuration of a file: nothing where it can be used. */
  async problemsOf(file: string): Promise<readonly Problem[]> {
    try {
      await this.#configuration.of(file)
      return []
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return error.problems
    }
  }

  /** What is wrong with the text of a configuration that is open. */
  problemsIn(source: string, file: string): Promise<readonly Problem[]> {
    return this.#configuration.problemsIn(source, file)
  }

  /** The files that the configuration of a file was read from, those that are wrong included. */
  async filesOf(file: string): Promise<readonly string[]> {
    try {
      return await this.#configuration.filesOf(file)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return error.problems.map(({path}) => path)
    }
  }

  /** Whether the configuration leaves a file out. */
  async isIgnored(file: string): Promise<boolean> {
    if (this.#ignores.by(file, {named: true}) !== null) return true
    try {
      return (await this.#configuration.ignoredBy(file)) !== null
    } catch {
      return false
    }
  }

  #read(): Configuration {
    const {rules, configFile, severities, trusted} = this.#options
    return new Configuration({
      rules: new Map(rules.map(({meta}) => [meta.id, meta])),
      file: configFile,
      overrides: severities,
      trusted,
      untrusted: (what: string) =>
        this.#options.log(`not loaded, since the workspace is not trusted: ${what}`)
    })
  }

  async #run(document: TextDocument): Promise<Checked> {
    const {uri, version} = document
    const format = formatOfDocument(document)
    const source = document.getText()
    const nothing: Checked = {version, format, articles: [], messages: []}
    const file =
      fileOf(uri) ?? path.join(this.#options.root ?? path.parse(process.cwd()).root, 'untitled.txt')
    if (await this.isIgnored(file)) return nothing
    const config = await this.#configOf(file)
    try {
      const {articles, messages} = await checkSource(source, {
        before: this.#articles.get(uri) ?? [],
        format,
        pointer: config?.pointer ?? undefined,
        path: file,
        ...(config && {
          rules: config.rules,
          house: config.house,
          needReason: config.needReason,
          stets: config.stets,
          plugins: await this.#plugins(config)
        })
      })
      if (this.#versions.get(uri) === version) this.#articles.set(uri, articles)
      return {...nothing, articles, messages}
    } catch (error) {
      // An editor has files of all kinds open.
      if (error instanceof InputError && error.isForeign) return nothing
      if (error instanceof InputError) return {...nothing, messages: [toMessage(error, source)]}
      this.#options.log(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return nothing
    }
  }

  async #configOf(file: string): Promise<FileConfig | null> {
    try {
      return await this.#configuration.of(file)
    } catch (error) {
      // The configuration shows its own mistakes; the article is read as if there were none.
      if (error instanceof ConfigError) return null
      throw error
    }
  }

  async #plugins({
    plugins,
    settings
  }: FileConfig): Promise<ReturnType<typeof import('../config/foreign.js').toForeignPlugin>[]> {
    if (plugins.length === 0) return []
    const {toForeignPlugin} = await import('../config/foreign.js')
    return plugins.map((plugin) =>
      toForeignPlugin(plugin, settings, (error) =>
        this.#options.log(`the plugin ${plugin.name} failed: ${String(error)}`)
      )
    )
  }
}

function toMessage({message, offset}: InputError, source: string): Message {
  const locate = createLocator(source)
  return {
    ruleId: 'input',
    source: 'copydesk',
    severity: 'error',
    reason: message,
    start: locate(offset),
    end: locate(Math.min(source.length, offset + 1)),
    actual: source.slice(offset, offset + 1),
    expected: [],
    fix: null,
    url: null,
    note: null,
    related: [],
    context: ''
  }
}
