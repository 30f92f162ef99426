import type {OptionMeta, RuleMeta} from '../rule/define-rule.js'
import type {Severity} from '../rule/message.js'
import {nearest} from './nearest.js'
import type {Problem} from './problem.js'
import type {WordStet} from '../rule/stets.js'
import type {Located} from './read.js'
import type {HouseSetting, Override, Place, PluginSetting, RawConfig, RuleSetting, Settings} from './types.js'

type Path = readonly (string | number)[]
type Fields = Readonly<Record<string, unknown>>

const severities: readonly string[] = ['error', 'warning', 'suggestion', 'off']
const varieties: readonly string[] = ['american', 'british']
const settingKeys = ['plugins', 'rules', 'vocabulary', 'house', 'needReason', 'pointer', 'stets']
const configKeys = ['$schema', 'root', 'extends', ...settingKeys, 'overrides', 'ignore', 'settings']
const overrideKeys = ['files', 'excludedFiles', ...settingKeys]
const stetKeys = ['words', 'rules', 'reason']
const houseKeys = ['variety', 'acronyms', 'people', 'countries']

/**
 * Checks that a configuration says what it may, and gives it in one form.
 *
 * @param rules Our own rules; ids of others may be plugins and are looked at when all is merged.
 * @returns The configuration, as far as it could be understood, and everything that is wrong with it.
 */
export function validate(
  located: Located,
  rules: ReadonlyMap<string, RuleMeta>
): {config: RawConfig; problems: Problem[]} {
  const problems: Problem[] = []
  const config = readConfig()
  return {config, problems}

  function readConfig(): RawConfig {
    const fields = asObject(located.value, [], configKeys)
    return {
      ...readSettings(fields, []),
      root: fields['root'] === undefined ? false : (asBoolean(fields['root'], ['root']) ?? false),
      extends: asStrings(fields['extends'], ['extends'], true).map(([name, path]) => ({
        name,
        place: placeOf(path, 'value')
      })),
      overrides: asList(fields['overrides'], ['overrides']).map(([value, path]) => readOverride(value, path)),
      ignore: strings(fields['ignore'], ['ignore'], true),
      settings: fields['settings'] === undefined ? {} : asObject(fields['settings'], ['settings'])
    }
  }

  function readOverride(value: unknown, path: Path): Override {
    const fields = asObject(value, path, overrideKeys)
    const files = strings(fields['files'], [...path, 'files'], true)
    if (fields['files'] === undefined)
      fail(path, 'value', 'an override expects `files`, globs of the files that it is for')
    return {
      ...readSettings(fields, path),
      files,
      excludedFiles: strings(fields['excludedFiles'], [...path, 'excludedFiles'], true)
    }
  }

  function readSettings(fields: Fields, path: Path): Settings {
    const {needReason, pointer} = fields
    return {
      plugins: readPlugins(fields['plugins'], [...path, 'plugins']),
      rules: readRules(fields['rules'], [...path, 'rules']),
      vocabulary: strings(fields['vocabulary'], [...path, 'vocabulary']),
      house: readHouse(fields['house'], [...path, 'house']),
      needReason: needReason === undefined ? null : asBoolean(needReason, [...path, 'needReason']),
      pointer: pointer === undefined ? null : asString(pointer, [...path, 'pointer']),
      stets: asList(fields['stets'], [...path, 'stets']).flatMap(([value, at]) => readStet(value, at))
    }
  }

  function readStet(value: unknown, path: Path): WordStet[] {
    const fields = asObject(value, path, stetKeys)
    const words = fields['words'] === undefined ? null : asString(fields['words'], [...path, 'words'])
    if (fields['words'] === undefined) fail(path, 'value', 'a stet expects `words`, what is to be let stand')
    const ids = strings(fields['rules'], [...path, 'rules'], true)
    const reason = fields['reason'] === undefined ? null : asString(fields['reason'], [...path, 'reason'])
    return words ? [{words, rules: ids.length > 0 ? ids : null, reason}] : []
  }

  function readPlugins(value: unknown, path: Path): PluginSetting[] {
    if (value === undefined) return []
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.entries(value).map(([plugin, options]) => ({
        plugin,
        options,
        place: placeOf([...path, plugin], 'key')
      }))
    }
    return asList(value, path).flatMap(([item, itemPath]) => {
      const isTuple = Array.isArray(item)
      const [plugin, options] = isTuple ? (item as unknown[]) : [item]
      const place = placeOf(isTuple ? [...itemPath, 0] : itemPath, 'value')
      const isPreset = typeof plugin === 'object' && plugin !== null && !isTuple
      if ((typeof plugin === 'string' && plugin !== '') || typeof plugin === 'function' || isPreset) {
        return [{plugin, options, place}]
      }
      fail(
        itemPath,
        'value',
        `unexpected ${kindOf(item)}, expected the name of a plugin, or a list of it and its options`
      )
      return []
    })
  }

  function readRules(value: unknown, path: Path): RuleSetting[] {
    if (value === undefined) return []
    return Object.entries(asObject(value, path)).map(([id, entry]) => {
      const at = [...path, id]
      const isTuple = Array.isArray(entry)
      if (isTuple && entry.length > 2)
        fail(at, 'value', `unexpected third item, expected a severity and options`)
      const [severity, options] = isTuple ? (entry as unknown[]) : [entry]
      return {
        id,
        severity: readSeverity(severity, isTuple ? [...at, 0] : at),
        options: options === undefined ? null : readOptions(rules.get(id), options, [...at, 1]),
        place: placeOf(at, 'key')
      }
    })
  }

  function readSeverity(value: unknown, path: Path): Severity | 'off' | null {
    if (typeof value === 'string' && severities.includes(value)) return value as Severity | 'off'
    failValue(value, path, severities)
    return null
  }

  function readOptions(rule: RuleMeta | undefined, value: unknown, path: Path): Fields {
    const fields = asObject(value, path)
    // A plugin that is named like a rule is looked at later.
    if (!rule) return fields
    for (const {name, part, reason} of explainOptions(rule, fields)) fail([...path, name], part, reason)
    return fields
  }

  function readHouse(value: unknown, path: Path): HouseSetting {
    if (value === undefined) return {}
    const fields = asObject(value, path, houseKeys)
    const house: HouseSetting = {}
    const {variety, acronyms, people, countries} = fields
    if (variety !== undefined) {
      if (varieties.includes(variety as string))
        house.variety = variety as NonNullable<HouseSetting['variety']>
      else failValue(variety, [...path, 'variety'], varieties)
    }
    if (acronyms !== undefined) house.acronyms = strings(acronyms, [...path, 'acronyms'])
    if (people !== undefined) house.people = strings(people, [...path, 'people'])
    if (countries !== undefined) house.countries = readCountries(countries, [...path, 'countries'])
    return house
  }

  function readCountries(value: unknown, path: Path): Record<string, {noun: string; adjective: string}> {
    const result: Record<string, {noun: string; adjective: string}> = {}
    for (const [code, forms] of Object.entries(asObject(value, path))) {
      const at = [...path, code]
      if (!/^[A-Z]{2}$/.test(code)) {
        fail(at, 'key', `unexpected \`${code}\`, expected a country's code of two capitals, as in \`US\``)
      }
      const fields = asObject(forms, at, ['noun', 'adjective'])
      const [noun, adjective] = ['noun', 'adjective'].map((name) => {
        if (fields[name] !== undefined) return asString(fields[name], [...at, name])
        if (fields === forms)
          fail(at, 'value', `a country expects \`${name}\`, the form that the house prints`)
        return null
      })
      if (noun && adjective) result[code] = {noun, adjective}
    }
    return result
  }

  function asObject(value: unknown, path: Path, known?: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fail(path, 'value', `unexpected ${kindOf(value)}${nameOf(path)}, expected an object`)
      return {}
    }
    if (known) {
      for (const key of Object.keys(value)) {
        if (!known.includes(key))
          fail([...path, key], 'key', `unexpected key \`${key}\`, expected ${choice(key, known)}`)
      }
    }
    return value as Fields
  }

  function asList(value: unknown, path: Path): [unknown, Path][] {
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      fail(path, 'value', `unexpected ${kindOf(value)}${nameOf(path)}, expected a list`)
      return []
    }
    return value.map((item, index) => [item, [...path, index]])
  }

  function strings(value: unknown, path: Path, one = false): string[] {
    return asStrings(value, path, one).map(([text]) => text)
  }

  /** A list of texts with their paths; with `one`, a text alone is a list of itself. */
  function asStrings(value: unknown, path: Path, one = false): [string, Path][] {
    const items: [unknown, Path][] = one && typeof value === 'string' ? [[value, path]] : asList(value, path)
    return items.flatMap(([item, at]): [string, Path][] => {
      const text = asString(item, at)
      return text === null ? [] : [[text, at]]
    })
  }

  function asString(value: unknown, path: Path): string | null {
    if (typeof value === 'string' && value !== '') return value
    fail(path, 'value', `unexpected ${kindOf(value)}${nameOf(path)}, expected a text`)
    return null
  }

  function asBoolean(value: unknown, path: Path): boolean | null {
    if (typeof value === 'boolean') return value
    fail(path, 'value', `unexpected ${kindOf(value)}${nameOf(path)}, expected true or false`)
    return null
  }

  function failValue(value: unknown, path: Path, values: readonly string[]): void {
    const wanted = typeof value === 'string' ? choice(value, values) : choice('', values)
    fail(path, 'value', `unexpected ${show(value)}, expected ${wanted}`)
  }

  function fail(path: Path, part: 'key' | 'value', reason: string): void {
    problems.push({...placeOf(path, part), reason})
  }

  function placeOf(path: Path, part: 'key' | 'value'): Place {
    return {path: located.file, ...located.place(path, part)}
  }
}

interface OptionFault {
  name: string
  part: 'key' | 'value'
  reason: string
}

/** Tells what is wrong with the options that are given to a rule: with the name of one, or with its value. */
export function explainOptions(rule: RuleMeta, given: Fields): OptionFault[] {
  const known = rule.options ?? {}
  const names = Object.keys(known)
  return Object.entries(given).flatMap(([name, value]): OptionFault[] => {
    if (!names.includes(name)) {
      const reason =
        names.length === 0
          ? `unexpected option \`${name}\`, \`${rule.id}\` has none`
          : `unexpected option \`${name}\` of \`${rule.id}\`, expected ${choice(name, names)}`
      return [{name, part: 'key', reason}]
    }
    const wanted = explainOption(known[name]!, value)
    return wanted === null
      ? []
      : [{name, part: 'value', reason: `unexpected ${show(value)} for \`${name}\`, ${wanted}`}]
  })
}

/** Says what an option of a rule may be, or null where the value is that. */
function explainOption(option: OptionMeta, value: unknown): string | null {
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'expected true or false'
    case 'number': {
      const {minimum = -Infinity, maximum = Infinity} = option
      if (typeof value === 'number' && value >= minimum && value <= maximum) return null
      const bounds = [
        Number.isFinite(minimum) && `from ${minimum}`,
        Number.isFinite(maximum) && `to ${maximum}`
      ].filter(Boolean)
      return ['expected a number', ...bounds].join(' ')
    }
    case 'string':
      if (typeof value !== 'string') return 'expected a text'
      return !option.values || option.values.includes(value)
        ? null
        : `expected ${choice(value, option.values)}`
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? null
        : 'expected a list of texts'
  }
}

/** Names the word that was meant, or all that there are. */
export function choice(word: string, known: readonly string[]): string {
  const close = nearest(word, known)
  if (close) return `\`${close}\``
  const names = known.map((name) => `\`${name}\``)
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function kindOf(value: unknown): string {
  if (value === '') return 'empty text'
  return value === null || value === undefined
    ? 'empty value'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'string'
        ? 'text'
        : typeof value
}

function show(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `\`${value}\``
    : kindOf(value)
}

function nameOf(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string')
  return name === undefined ? '' : ` for \`${name}\``
}
