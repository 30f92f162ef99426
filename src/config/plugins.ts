import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {nearest} from './nearest.js'
import type {Problem} from './problem.js'
import {messageOf, type Trust} from './read.js'
import {isPath, resolveModule} from './resolve.js'
import type {Place, PluginSetting} from './types.js'

/** What a configuration says of a plugin that is not ours. */
export interface LoadedPlugin {
  kind: 'plugin'
  /** What makes it the same one in two configurations. */
  key: unknown
  /** The name of its package, as in `retext-passive`. */
  name: string
  attacher: unknown
  options: unknown
  place: Place
}

/** What a configuration says of a rule of ours by naming it as a plugin. */
export interface NamedRule {
  kind: 'rule'
  id: string
  options: unknown
  place: Place
}

export type Loaded = LoadedPlugin | NamedRule

/** What a preset of unified is. */
interface Preset {
  plugins?: unknown
  settings?: Readonly<Record<string, unknown>>
}

/** The plugins that a configuration names, and the settings that come with presets among them. */
export interface LoadedPlugins {
  plugins: Loaded[]
  settings: Record<string, unknown>
}

const prefix = 'retext-'

/**
 * Loads the plugins that a configuration names, as unified's own tools would: `passive` is `retext-passive`, a path
 * is relative to the configuration, and a package that is a preset stands for its plugins. `copydesk` and the
 * ids of our rules are known without being installed.
 */
export async function loadPlugins(
  settings: readonly PluginSetting[],
  {
    file,
    ruleIds,
    problems,
    trust
  }: {file: string; ruleIds: ReadonlySet<string>; problems: Problem[]; trust: Trust}
): Promise<LoadedPlugins> {
  const result: LoadedPlugins = {plugins: [], settings: {}}
  for (const {plugin, options, place} of settings) {
    if (typeof plugin === 'string') await addNamed(plugin, options, place)
    else addValue(plugin, plugin, nameOf(plugin), options, place)
  }
  return result

  async function addNamed(name: string, options: unknown, place: Place): Promise<void> {
    if (name === 'copydesk') {
      // Every rule is there anyway.
      if (options !== undefined && options !== null) {
        problems.push({...place, reason: '`copydesk` takes no options here, expected them under `rules`'})
      }
      return
    }
    const full = toFullName(name)
    const resolved = [...(full === name ? [] : [full]), name]
      .map((candidate) => resolveModule(candidate, file))
      .find((found) => found !== null)
    if (resolved === undefined) {
      if (ruleIds.has(name)) result.plugins.push({kind: 'rule', id: name, options, place})
      else problems.push({...place, reason: explainMissing(name, full)})
      return
    }
    if (!trust.runs(`the plugin ${name}`)) {
      // What is said of it elsewhere is no mistake for that.
      result.plugins.push({kind: 'plugin', key: resolved, name: full, attacher: null, options: false, place})
      return
    }
    try {
      const {default: value} = (await import(pathToFileURL(resolved).href)) as {default?: unknown}
      addValue(value, resolved, isPath(name) ? path.parse(resolved).name : full, options, place)
    } catch (error) {
      problems.push({...place, reason: `the plugin \`${name}\` cannot be loaded: ${messageOf(error)}`})
    }
  }

  function addValue(value: unknown, key: unknown, name: string, options: unknown, place: Place): void {
    if (typeof value === 'function') {
      const {meta} = value as {meta?: {id?: unknown}}
      const id = meta?.id
      if (typeof id === 'string' && ruleIds.has(id)) result.plugins.push({kind: 'rule', id, options, place})
      else result.plugins.push({kind: 'plugin', key, name, attacher: value, options, place})
    } else if (typeof value === 'object' && value !== null && ('plugins' in value || 'settings' in value)) {
      const preset = value as Preset
      Object.assign(result.settings, preset.settings)
      for (const item of Array.isArray(preset.plugins) ? (preset.plugins as unknown[]) : []) {
        const [plugin, inner] = Array.isArray(item) ? (item as unknown[]) : [item]
        addValue(plugin, plugin, nameOf(plugin), options === false ? false : inner, place)
      }
    } else {
      problems.push({
        ...place,
        reason: `\`${name}\` is no plugin: it exports neither a function nor a preset`
      })
    }
  }

  function explainMissing(name: string, full: string): string {
    if (isPath(name)) return `there is no plugin at \`${name}\``
    const close = nearest(name, [
      ...ruleIds,
      ...installed(file).flatMap((known) => [known, known.slice(prefix.length)])
    ])
    const tried = full === name ? '' : ` (nor \`${full}\`)`
    return `there is no plugin \`${name}\`${tried}, ${close ? `expected \`${close}\`` : 'is it installed?'}`
  }
}

/** Gives the name of the package that a short name stands for: `@news/style` is `@news/retext-style`. */
function toFullName(name: string): string {
  if (isPath(name)) return name
  const [, scope = '', id = ''] = /^(@[^/]+\/)?(.*)$/.exec(name)!
  return id.startsWith(prefix) ? name : scope + prefix + id
}

function nameOf(value: unknown): string {
  const name = typeof value === 'function' && value.name ? value.name : 'plugin'
  return name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
}

/** The retext plugins that are installed where a configuration can see them. */
function installed(file: string): string[] {
  const names = new Set<string>()
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const modules = path.join(folder, 'node_modules')
    if (fs.existsSync(modules)) {
      for (const name of fs.readdirSync(modules)) if (name.startsWith(prefix)) names.add(name)
    }
    if (folder === path.dirname(folder)) return [...names].sort()
  }
}
