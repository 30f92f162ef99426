import path from 'node:path'
import type {RuleEntry} from '../desk.js'
import type {Format} from '../input/format.js'
import type {RuleMeta} from '../rule/define-rule.js'
import type {WordStet} from '../rule/stets.js'
import type {House} from '../rule/house.js'
import type {Severity} from '../rule/message.js'
import {createIgnore, createMatcher} from './globs.js'
import {mergeHouses} from './house.js'
import {findConfig, loadConfig, type Config, type Layer} from './load.js'
import {nearest} from './nearest.js'
import type {LoadedPlugin} from './plugins.js'
import {ConfigError, type Problem} from './problem.js'
import {parseConfig, readConfig, type Trust} from './read.js'

export type {LoadedPlugin} from './plugins.js'
export {ConfigError, type Problem} from './problem.js'

/** A plugin of somebody else's as it is to run on a file. */
export interface ActivePlugin extends LoadedPlugin {
  severity: Severity | 'off' | null
}

/** What holds for a file. */
export interface FileConfig {
  rules: Readonly<Record<string, RuleEntry>>
  plugins: readonly ActivePlugin[]
  /** What every plugin is handed. */
  settings: Readonly<Record<string, unknown>>
  house: House
  needReason: boolean
  /** What it is read as; null for what its name or its words tell. */
  format: Format | null
  /** Of a JSON file, where the article is. */
  pointer: string | null
  /** Words that are to be let stand, for files that hold no comments. */
  stets: readonly WordStet[]
  /** Ids of rules that are off because an override has it so for files like this one. */
  off: readonly string[]
}

export interface ConfigurationOptions {
  /** Our own rules, by id. */
  rules: ReadonlyMap<string, RuleMeta>
  /** The one configuration to use, in full; without it they are looked for. */
  file?: string | null
  /** Whether to look for configurations at all. */
  search?: boolean
  /** Whether programs may be run: configurations in JavaScript, and plugins. Everything else always holds. */
  trusted?: boolean
  /** Told once what was not run for want of trust. */
  untrusted?: (what: string) => void
  /** What the command line says of rules; it has the last word. */
  overrides?: ReadonlyMap<string, Severity | 'off'>
  /** What the command line has every file read as. */
  format?: Format | null
  /** Where the command line has the article of a JSON file. */
  pointer?: string | null
}

interface Chain {
  configs: readonly Config[]
  layers: readonly {layer: Layer; matches: (file: string) => boolean}[]
  ignores: readonly {file: string; test: (file: string) => boolean}[]
  merged: Map<string, FileConfig>
}

/** The configurations of a run: finds, reads and merges them, each once. */
export class Configuration {
  readonly #options: ConfigurationOptions
  readonly #trust: Trust
  readonly #found = new Map<string, Promise<Config | null>>()
  readonly #chains = new Map<string, Promise<Chain>>()

  constructor(options: ConfigurationOptions) {
    this.#options = options
    const {trusted = true, untrusted} = options
    const told = new Set<string>()
    this.#trust = {
      runs(what) {
        if (!trusted && !told.has(what)) untrusted?.(what)
        told.add(what)
        return trusted
      }
    }
  }

  /** Gives what holds for a file, given in full. Throws a `ConfigError` where its configuration cannot be used. */
  async of(file: string): Promise<FileConfig> {
    const chain = await this.#chainOf(path.dirname(file))
    const active = chain.layers.filter(({matches}) => matches(file)).map(({layer}) => layer)
    const key = active.map((layer) => chain.layers.findIndex((entry) => entry.layer === layer)).join()
    let merged = chain.merged.get(key)
    if (!merged) chain.merged.set(key, (merged = this.#merge(active)))
    return merged
  }

  /** Gives the configuration that ignores a file, or null where none does. */
  async ignoredBy(file: string): Promise<string | null> {
    const {ignores} = await this.#chainOf(path.dirname(file))
    return ignores.find(({test}) => test(file))?.file ?? null
  }

  /** Gives the files that the configuration of a file was read from, which must not be wrong. */
  async filesOf(file: string): Promise<readonly string[]> {
    const {configs} = await this.#chainOf(path.dirname(file))
    return configs.flatMap(({files}) => files)
  }

  /** Tells what is wrong with the text of a configuration that is still being written. */
  async problemsIn(source: string, file: string): Promise<readonly Problem[]> {
    const {rules} = this.#options
    const folder = path.dirname(file)
    try {
      const config = await loadConfig(await parseConfig(source, file), rules, this.#trust)
      const above = config.root || folder === path.dirname(folder) ? [] : await this.#above(folder)
      const layers = [...above, config].flatMap(({layers}) => layers)
      checkNames(layers, rules)
      checkReasons(layers.filter(({files}) => files === null))
      return []
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return error.problems
    }
  }

  /** The configurations above a folder; none where one of them is wrong, which shows there. */
  async #above(folder: string): Promise<readonly Config[]> {
    try {
      return await this.#findAll(path.dirname(folder))
    } catch {
      return []
    }
  }

  #chainOf(folder: string): Promise<Chain> {
    const {file = null} = this.#options
    const key = file === null ? folder : ''
    let chain = this.#chains.get(key)
    if (!chain) this.#chains.set(key, (chain = this.#makeChain(folder)))
    return chain
  }

  async #makeChain(folder: string): Promise<Chain> {
    const {file = null, search = true, rules} = this.#options
    const configs =
      file !== null
        ? [await loadConfig(await readConfig(file, this.#trust), rules, this.#trust)]
        : search
          ? await this.#findAll(folder)
          : []
    const layers = configs.flatMap(({layers}) => layers)
    checkNames(layers, rules)
    return {
      configs,
      layers: layers.map((layer) => ({layer, matches: toMatcher(layer)})),
      ignores: configs.flatMap(({file, ignore}) =>
        ignore.map(({folder, patterns}) => ({file, test: createIgnore(patterns, folder)}))
      ),
      merged: new Map()
    }
  }

  /** The configurations of a folder and those above it, the outermost first. */
  async #findAll(start: string): Promise<Config[]> {
    const configs: Config[] = []
    for (let folder = start; ; folder = path.dirname(folder)) {
      let found = this.#found.get(folder)
      if (!found) this.#found.set(folder, (found = this.#load(folder)))
      const config = await found
      if (config) configs.unshift(config)
      if (config?.root || folder === path.dirname(folder)) return configs
    }
  }

  async #load(folder: string): Promise<Config | null> {
    const located = await findConfig(folder, this.#trust)
    return located && loadConfig(located, this.#options.rules, this.#trust)
  }

  #merge(layers: readonly Layer[]): FileConfig {
    const rules: Record<string, RuleEntry> = {}
    const severities = new Map<string, Severity | 'off'>()
    for (const {id, severity, options} of layers.flatMap(({rules}) => rules)) {
      if (severity) severities.set(id, severity)
      rules[id] = {
        ...rules[id],
        ...(severity && {severity}),
        ...(options && {options: {...rules[id]?.options, ...options}})
      }
    }
    const plugins = mergePlugins(layers)
    for (const plugin of plugins) {
      const same = [...this.#options.rules.values()].find(({basis}) =>
        basis.some(({name}) => name === plugin.name)
      )
      // A rule that wraps a plugin steps aside for the plugin itself.
      if (same && !severities.has(same.id)) rules[same.id] = {severity: 'off'}
    }
    const off = [...severities].filter(([, severity]) => severity === 'off').map(([id]) => id)
    for (const [id, severity] of this.#options.overrides ?? []) {
      severities.set(id, severity)
      rules[id] = {...rules[id], severity}
    }
    checkReasons(layers)
    return {
      rules,
      plugins: plugins.map((plugin) => ({...plugin, severity: severities.get(plugin.name) ?? null})),
      settings: Object.assign({}, ...layers.map(({settings}) => settings)) as Record<string, unknown>,
      house: mergeHouses(
        layers.map(({house}) => house),
        layers.flatMap(({vocabulary}) => vocabulary)
      ),
      needReason: needsReason(layers),
      format: this.#options.format ?? null,
      pointer: this.#options.pointer ?? layers.findLast(({pointer}) => pointer !== null)?.pointer ?? null,
      stets: layers.flatMap(({stets}) => stets.map(({words, rules, reason}) => ({words, rules, reason}))),
      off: off.filter((id) => layers.findLast((layer) => says(layer, id))?.files !== null)
    }
  }
}

function needsReason(layers: readonly Layer[]): boolean {
  return layers.findLast(({needReason}) => needReason !== null)?.needReason ?? false
}

/** Where a stet must say why, one of a configuration must too. */
function checkReasons(layers: readonly Layer[]): void {
  if (!needsReason(layers)) return
  const problems = layers
    .flatMap(({stets}) => stets)
    .filter(({reason}) => reason === null)
    .map(({place}) => ({...place, reason: 'a stet expects `reason`, since `needReason` is on'}))
  if (problems.length > 0) throw new ConfigError(problems)
}

function says({rules}: Layer, id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.severity !== null)
}

/** Rules that are neither ours nor plugins that these configurations name are mistakes. */
function checkNames(layers: readonly Layer[], rules: ReadonlyMap<string, RuleMeta>): void {
  const known = new Set([...rules.keys(), ...layers.flatMap(({plugins}) => plugins.map(({name}) => name))])
  const problems: Problem[] = []
  // What a plugin reports may go by any name.
  const named = known.size > rules.size ? [] : layers.flatMap(({stets}) => stets.flatMap(({named}) => named))
  for (const {id, place} of [...layers.flatMap(({rules}) => rules), ...named]) {
    if (known.has(id)) continue
    const close = nearest(id, known)
    problems.push({
      ...place,
      reason: `unexpected rule \`${id}\`, ${close ? `expected \`${close}\`` : 'see `copydesk --list-rules` for what there is'}`
    })
  }
  if (problems.length > 0) throw new ConfigError(problems)
}

function toMatcher({files, excludedFiles, folder}: Layer): (file: string) => boolean {
  if (files === null) return () => true
  const isFor = createMatcher(files, folder)
  const isExcluded = createMatcher(excludedFiles, folder)
  return (file) => isFor(file) && !isExcluded(file)
}

/** The plugins that are on, in the order in which they are first named; options given later go over those before. */
function mergePlugins(layers: readonly Layer[]): LoadedPlugin[] {
  const plugins = new Map<unknown, LoadedPlugin>()
  for (const plugin of layers.flatMap(({plugins}) => plugins)) {
    const before = plugins.get(plugin.key)
    const options =
      isFields(before?.options) && isFields(plugin.options)
        ? {...before.options, ...plugin.options}
        : plugin.options
    plugins.set(plugin.key, {...plugin, options})
  }
  return [...plugins.values()].filter(({options}) => options !== false)
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
