import type {OptionMeta, RuleMeta} from '../rule/define-rule.js'
import type {Severity} from '../rule/message.js'
import {choice, createFields, kindOf, show, type Fields, type Path} from './fields.js'
import {houseKeys, readHouse} from './house.js'
import type {Problem} from './problem.js'
import type {Located} from './read.js'
import type {Override, PlacedStet, PluginSetting, RawConfig, RuleSetting, Settings} from './types.js'

const severities: readonly string[] = ['error', 'warning', 'suggestion', 'off']
const settingKeys = ['plugins', 'rules', 'vocabulary', 'house', 'needReason', 'pointer', 'stets']
const configKeys = ['$schema', 'root', 'extends', ...settingKeys, 'overrides', 'ignore', 'settings']
const mostStars = 4
const overrideKeys = ['files', 'excludedFiles', ...settingKeys]
const stetKeys = ['words', 'rules', 'reason']

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
  const fieldsOf = createFields(located, problems)
  const {asObject, asList, strings, asStrings, asString, asBoolean, lacks, fail, failValue, placeOf} =
    fieldsOf
  const config = readConfig()
  return {config, problems}

  function readConfig(): RawConfig {
    const fields = asObject(located.value, [], configKeys, houseKeys)
    return {
      ...readSettings(fields, []),
      root: fields['root'] === undefined ? false : (asBoolean(fields['root'], ['root']) ?? false),
      extends: asStrings(fields['extends'], ['extends'], true).map(([name, path]) => ({
        name,
        place: placeOf(path, 'value')
      })),
      overrides: asList(fields['overrides'], ['overrides']).map(([value, path]) => readOverride(value, path)),
      ignore: readGlobs(fields['ignore'], ['ignore']),
      settings: fields['settings'] === undefined ? {} : asObject(fields['settings'], ['settings'])
    }
  }

  function readOverride(value: unknown, path: Path): Override {
    const fields = asObject(value, path, overrideKeys)
    const files = readGlobs(fields['files'], [...path, 'files'])
    if (lacks(fields, 'files', overrideKeys))
      fail(path, 'value', 'an override expects `files`, globs of the files that it is for')
    return {
      ...readSettings(fields, path),
      files,
      excludedFiles: readGlobs(fields['excludedFiles'], [...path, 'excludedFiles'])
    }
  }

  /** Each star more in one name lets a long name take many times as long, up to for ever. */
  function readGlobs(value: unknown, path: Path): string[] {
    return asStrings(value, path, true).flatMap(([glob, at]) => {
      if (glob.split('/').every((part) => (part.match(/\*+/g) ?? []).length <= mostStars)) return [glob]
      fail(at, 'value', `unexpected \`${glob}\`, expected at most ${mostStars} \`*\` in a name`)
      return []
    })
  }

  function readSettings(fields: Fields, path: Path): Settings {
    const {needReason, pointer} = fields
    return {
      plugins: readPlugins(fields['plugins'], [...path, 'plugins']),
      rules: readRules(fields['rules'], [...path, 'rules']),
      vocabulary: strings(fields['vocabulary'], [...path, 'vocabulary']),
      ...readHouseOrFile(fields['house'], [...path, 'house']),
      needReason: needReason === undefined ? null : asBoolean(needReason, [...path, 'needReason']),
      pointer: pointer === undefined ? null : readPointer(pointer, [...path, 'pointer']),
      stets: asList(fields['stets'], [...path, 'stets']).flatMap(([value, at]) => readStet(value, at))
    }
  }

  function readPointer(value: unknown, path: Path): string | null {
    const pointer = asString(value, path)
    if (pointer === null || pointer.startsWith('/')) return pointer
    fail(path, 'value', `unexpected \`${pointer}\`, expected a JSON Pointer, as in \`/story/body\``)
    return null
  }

  /** The house itself, or the path of a file that holds it. */
  function readHouseOrFile(value: unknown, path: Path): Pick<Settings, 'house' | 'houseFile'> {
    if (typeof value !== 'string') return {house: readHouse(value, path, fieldsOf), houseFile: null}
    const name = asString(value, path)
    return {house: {}, houseFile: name === null ? null : {name, place: placeOf(path, 'value')}}
  }

  function readStet(value: unknown, path: Path): PlacedStet[] {
    const fields = asObject(value, path, stetKeys)
    const words = fields['words'] === undefined ? null : asString(fields['words'], [...path, 'words'])
    if (lacks(fields, 'words', stetKeys))
      fail(path, 'value', 'a stet expects `words`, what is to be let stand')
    const named = asStrings(fields['rules'], [...path, 'rules'], true).map(([id, at]) => ({
      id,
      place: placeOf(at, 'value')
    }))
    const ids = named.map(({id}) => id)
    const reason = fields['reason'] === undefined ? null : asString(fields['reason'], [...path, 'reason'])
    if (words === null) return []
    return [{words, rules: ids.length > 0 ? ids : null, reason, place: placeOf(path, 'value'), named}]
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
      const isEmpty = isTuple && entry.length === 0
      if (isTuple && entry.length > 2)
        fail(at, 'value', `unexpected third item, expected a severity and options`)
      const [severity, options] = isTuple ? (entry as unknown[]) : [entry]
      return {
        id,
        severity: readSeverity(isEmpty ? entry : severity, isTuple && !isEmpty ? [...at, 0] : at),
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
    // "30" in quotation marks looks like the number that is expected.
    const kind = typeof value === 'string' && known[name]!.type !== 'string' ? 'text ' : ''
    return wanted === null
      ? []
      : [{name, part: 'value', reason: `unexpected ${kind}${show(value)} for \`${name}\`, ${wanted}`}]
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
