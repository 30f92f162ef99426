import fs from 'node:fs'
import path from 'node:path'
import type {RuleMeta} from '../rule/define-rule.js'
import {validateHouse} from './house.js'
import {nearest} from './nearest.js'
import {loadPlugins, type LoadedPlugin, type NamedRule} from './plugins.js'
import {presets} from './presets.js'
import {ConfigError, type Problem} from './problem.js'
import {pick, readConfig, trusting, type Located, type Trust} from './read.js'
import {isPath, resolveModule} from './resolve.js'
import {readStyle, styleNames} from './styles.js'
import type {HouseSetting, Place, RuleSetting, Settings} from './types.js'
import {explainOptions, validate} from './validate.js'

/** A part of a configuration that holds for the files under `folder` that its globs let through. */
export interface Layer extends Omit<Settings, 'plugins'> {
  plugins: readonly LoadedPlugin[]
  settings: Readonly<Record<string, unknown>>
  folder: string
  /** Null for all files. */
  files: readonly string[] | null
  excludedFiles: readonly string[]
}

/** A configuration with all that it extends: what comes later wins. */
export interface Config {
  file: string
  root: boolean
  layers: readonly Layer[]
  ignore: readonly {folder: string; patterns: readonly string[]}[]
  /** Everything that was read: itself, what it extends, and the house. */
  files: readonly string[]
}

const names = ['', '.json', '.yml', '.yaml', '.js', '.cjs', '.mjs'].map(
  (extension) => `.retextrc${extension}`
)

/** Finds the configuration of a folder, of which there may be one; null where there is none. */
export async function findConfig(folder: string, trust: Trust = trusting): Promise<Located | null> {
  let entries: Set<string>
  try {
    entries = new Set(fs.readdirSync(folder))
  } catch {
    return null
  }
  const found = names.filter((name) => entries.has(name) && !isFolder(path.join(folder, name)))
  const packageFile = path.join(folder, 'package.json')
  const inPackage = entries.has('package.json') ? await readPackage(packageFile) : null
  const [first, second] = [...found, ...(inPackage ? ['package.json'] : [])]
  if (first && second) {
    const reason = `there is another configuration beside it, \`${second}\`, expected one in a folder`
    throw new ConfigError([{path: path.join(folder, first), reason}])
  }
  return inPackage ?? (first ? readConfig(path.join(folder, first), trust) : null)
}

/** A file is named by a path that begins with a dot, as in `import`; without it, it is taken for a package. */
function explainMissing(name: string, folder: string): string {
  const reason = `there is no configuration \`${name}\` to extend`
  if (isPath(name)) return reason
  return fs.existsSync(path.join(folder, name))
    ? `${reason}, expected \`./${name}\``
    : `${reason}, is it installed?`
}

function byPlace(a: Problem, b: Problem): number {
  const {line = 0, column = 0} = a
  return a.path === b.path ? line - (b.line ?? 0) || column - (b.column ?? 0) : a.path < b.path ? -1 : 1
}

function isFolder(file: string): boolean {
  return fs.statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
}

async function readPackage(file: string): Promise<Located | null> {
  // A broken package.json is none of our business unless it is our configuration.
  if (!fs.readFileSync(file, 'utf8').includes('"retextConfig"')) return null
  return pick(await readConfig(file), 'retextConfig')
}

/**
 * Loads a configuration with the plugins that it names and the configurations that it extends. Throws a `ConfigError`
 * with everything that is wrong in them.
 */
export async function loadConfig(
  located: Located,
  rules: ReadonlyMap<string, RuleMeta>,
  trust: Trust = trusting
): Promise<Config> {
  const problems: Problem[] = []
  const ruleIds = new Set(rules.keys())
  const layers: Layer[] = []
  const ignore: {folder: string; patterns: readonly string[]}[] = []
  const files = new Set([located.file])
  const folder = path.dirname(located.file)
  const root = await add(located, [located.file])
  if (problems.length > 0) throw new ConfigError(problems.sort(byPlace))
  return {file: located.file, root, layers, ignore, files: [...files]}

  async function add(from: Located, chain: readonly string[]): Promise<boolean> {
    const {config, problems: found} = validate(from, rules)
    problems.push(...found)
    for (const {name, place} of config.extends) await extend(name, place, chain)
    await addLayer(config, config.settings, from.file, null, [])
    for (const override of config.overrides) {
      await addLayer(override, {}, from.file, override.files, override.excludedFiles)
    }
    if (config.ignore.length > 0) ignore.push({folder, patterns: config.ignore})
    return config.root
  }

  async function addLayer(
    settings: Settings,
    shared: Readonly<Record<string, unknown>>,
    file: string,
    files: readonly string[] | null,
    excludedFiles: readonly string[]
  ): Promise<void> {
    const loaded = await loadPlugins(settings.plugins, {file, ruleIds, problems, trust})
    const named = loaded.plugins.filter((plugin) => plugin.kind === 'rule')
    layers.push({
      ...settings,
      house: settings.houseFile ? await readHouseFile(settings.houseFile, file) : settings.house,
      rules: [...named.map(toRuleSetting), ...settings.rules],
      plugins: loaded.plugins.filter((plugin) => plugin.kind === 'plugin'),
      settings: {...loaded.settings, ...shared},
      // Globs of what is extended are about the folder of the configuration that extends it.
      folder,
      files,
      excludedFiles
    })
  }

  async function readHouseFile(
    {name, place}: {name: string; place: Place},
    from: string
  ): Promise<HouseSetting> {
    const file = path.resolve(path.dirname(from), name)
    files.add(file)
    if (!fs.existsSync(file)) {
      problems.push({...place, reason: `there is no file \`${name}\` that holds the house`})
      return {}
    }
    try {
      const {house, problems: found} = validateHouse(await readConfig(file, trust))
      problems.push(...found)
      return house
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      problems.push(...error.problems)
      return {}
    }
  }

  /** A rule of ours that stands among the plugins: on with these options, or off with `false`. */
  function toRuleSetting({id, options, place}: NamedRule): RuleSetting {
    const isObject = typeof options === 'object' && options !== null
    const given = isObject ? (options as Readonly<Record<string, unknown>>) : null
    for (const {reason} of given ? explainOptions(rules.get(id)!, given) : [])
      problems.push({...place, reason})
    return {id, severity: options === false ? 'off' : null, options: given, place}
  }

  async function extend(name: string, place: Place, chain: readonly string[]): Promise<void> {
    if (name.startsWith('copydesk/')) {
      await addPreset(name, place)
      return
    }
    const target = isPath(name) ? path.resolve(path.dirname(chain.at(-1)!), name) : null
    const file = target && fs.existsSync(target) ? target : resolveModule(name, chain.at(-1)!)
    if (!file) {
      problems.push({...place, reason: explainMissing(name, path.dirname(chain.at(-1)!))})
    } else if (chain.includes(file)) {
      const ring = [...chain.slice(chain.indexOf(file)), file].map((step) => path.basename(step)).join(' → ')
      problems.push({...place, reason: `a configuration cannot extend itself (${ring})`})
    } else {
      files.add(file)
      try {
        await add(await readConfig(file, trust), [...chain, file])
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        problems.push(...error.problems)
      }
    }
  }

  async function addPreset(name: string, place: Place): Promise<void> {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined
    const house = preset ? {} : await readStyle(name.slice('copydesk/'.length))
    if (!house) {
      const names = [...Object.keys(presets), ...(await styleNames()).map((style) => `copydesk/${style}`)]
      const close = nearest(name, names) ?? names.join(', ')
      problems.push({
        ...place,
        reason: `there is no configuration \`${name}\` to extend, expected \`${close}\``
      })
      return
    }
    const settings: RuleSetting[] = [...rules.values()].flatMap((rule) => {
      const severity = preset?.(rule)
      return severity ? [{id: rule.id, severity, options: null, place}] : []
    })
    layers.push({
      plugins: [],
      rules: settings,
      vocabulary: [],
      house,
      houseFile: null,
      needReason: null,
      pointer: null,
      stets: [],
      settings: {},
      folder,
      files: null,
      excludedFiles: []
    })
  }
}
