import {nearest} from './nearest.js'
import type {Problem} from './problem.js'
import type {Located} from './read.js'
import type {Place} from './types.js'

export type Path = readonly (string | number)[]
export type Fields = Readonly<Record<string, unknown>>

/** What reads the values of a configuration, each with its path, and notes what is wrong with them. */
export type FieldReader = ReturnType<typeof createFields>

/** Makes the reader of a configuration; what is wrong goes to `problems`, with its place. */
export function createFields(located: Located, problems: Problem[]) {
  return {asObject, asList, strings, asStrings, asString, asBoolean, lacks, fail, failValue, placeOf}

  function asObject(
    value: unknown,
    path: Path,
    known?: readonly string[],
    ofHouse: readonly string[] = []
  ): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fail(path, 'value', `unexpected ${kindOf(value)}${nameOf(path)}, expected an object`)
      return {}
    }
    if (known) {
      for (const key of Object.keys(value)) {
        if (known.includes(key)) continue
        const wanted = ofHouse.includes(key) ? 'it under `house`' : choice(key, known)
        fail([...path, key], 'key', `unexpected key \`${key}\`, expected ${wanted}`)
      }
    }
    return value as Fields
  }

  /** Whether an object has no such key, not even misspelt: that has been told. */
  function lacks(fields: Fields, key: string, known: readonly string[]): boolean {
    if (fields[key] !== undefined) return false
    return !Object.keys(fields).some((given) => !known.includes(given) && nearest(given, known) === key)
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

/** Names the word that was meant, or all that there are. */
export function choice(word: string, known: readonly string[]): string {
  const close = nearest(word, known)
  if (close) return `\`${close}\``
  const names = known.map((name) => `\`${name}\``)
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** Says what a value is. */
export function kindOf(value: unknown): string {
  if (value === '') return 'empty text'
  return value === null || value === undefined
    ? 'empty value'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'string'
        ? 'text'
        : typeof value
}

/** A value as a message has it. */
export function show(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `\`${value}\``
    : kindOf(value)
}

function nameOf(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string')
  return name === undefined ? '' : ` for \`${name}\``
}
