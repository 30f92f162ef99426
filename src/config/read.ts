import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Node, ParseError} from 'jsonc-parser'
import {explainJsonFault} from '../input/json-faults.js'
import {createLocator} from '../input/lines.js'
import {ConfigError, type Problem} from './problem.js'

type Path = readonly (string | number)[]

/** Says whether a program may be run: a configuration in JavaScript, or a plugin. */
export interface Trust {
  runs(what: string): boolean
}

/** Runs everything. */
export const trusting: Trust = {runs: () => true}

/** A value of a configuration with the place of each part of it. */
export interface Located {
  value: unknown
  /** The file that it was read from, in full. */
  file: string
  /** Gives the place of what lies at a path, or of the key that it lies under. */
  place(path: Path, part: 'key' | 'value'): {line?: number; column?: number}
}

/**
 * Reads a configuration: JSON (comments are welcome), YAML, or what a program exports. Throws a `ConfigError` where
 * it cannot be read.
 */
export async function readConfig(file: string, trust: Trust = trusting): Promise<Located> {
  const extension = path.extname(file)
  if (['.js', '.cjs', '.mjs'].includes(extension)) {
    if (trust.runs(file)) return importConfig(file)
    return {value: {}, file, place: () => ({})}
  }
  let source: string
  try {
    source = fs.readFileSync(file, 'utf8')
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder, expected a file',
      EACCES: 'there is no permission to read it'
    }
    const reason = reasons[code ?? ''] ?? (error as Error).message
    throw new ConfigError([{path: file, reason}])
  }
  return parseConfig(source, file)
}

/** Parses the text of a configuration; a file whose name does not tell is JSON if it begins like that, and YAML if not. */
export async function parseConfig(source: string, file: string): Promise<Located> {
  const text = source.replace(/^\ufeff/, '')
  const extension = path.extname(file)
  const isJson =
    extension === '.json' || (!/^\.ya?ml$/.test(extension) && /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*[{[]/.test(text))
  if (text.trim() === '') return {value: {}, file, place: () => ({})}
  try {
    return await (isJson ? parseJson(text, file) : parseYaml(text, file))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ConfigError([{path: file, reason: 'it is nested too deeply'}])
  }
}

/** Gives what lies under a key of a value, as a value of its own; null where there is nothing. */
export function pick({value, file, place}: Located, key: string): Located | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  return {
    value: (value as Record<string, unknown>)[key],
    file,
    place: (path, part) => place([key, ...path], part)
  }
}

async function parseJson(source: string, file: string): Promise<Located> {
  const {findNodeAtLocation, getNodeValue, parseTree} = await import('jsonc-parser')
  const locate = createLocator(source)
  const at = (offset: number): {line: number; column: number} => {
    const {line, column} = locate(offset)
    return {line, column}
  }
  const errors: ParseError[] = []
  const tree = parseTree(source, errors, {allowTrailingComma: true})
  const [first] = errors
  if (first || !tree) {
    const reason = `it is not JSON: ${explainJsonFault(first?.error ?? 4)}`
    throw new ConfigError([{path: file, ...at(first?.offset ?? 0), reason}])
  }
  const problems: Problem[] = []
  findDuplicates(tree, (node) =>
    problems.push({
      path: file,
      ...at(node.offset),
      reason: `unexpected second \`${node.value}\`, expected each key once`
    })
  )
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    value: getNodeValue(tree),
    file,
    place(path, part) {
      const node = findNodeAtLocation(tree, [...path])
      const property = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined
      return at(((part === 'key' ? property : undefined) ?? node ?? tree).offset)
    }
  }
}

function findDuplicates(node: Node, found: (key: Node) => void): void {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children![0]!
      if (seen.has(key.value)) found(key)
      seen.add(key.value)
    }
    findDuplicates(child, found)
  }
}

async function parseYaml(source: string, file: string): Promise<Located> {
  const {isMap, isNode, isPair, isScalar, LineCounter, parseDocument} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number): {line: number; column: number} => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const [first] = document.errors
  if (first) {
    const reason = `it is not YAML: ${first.message.split('\n')[0]!.replace(/^\w/, (letter) => letter.toLowerCase())}`
    throw new ConfigError([{path: file, ...at(first.pos[0]), reason}])
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    throw new ConfigError([{path: file, reason: `it is not YAML: ${(error as Error).message}`}])
  }
  return {
    value: value ?? {},
    file,
    place(path, part) {
      const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined
      if (part === 'key' && isMap(parent)) {
        const pair = parent.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))
        if (isPair(pair) && isScalar(pair.key) && pair.key.range) return at(pair.key.range[0])
      }
      const node = document.getIn([...path], true)
      return isNode(node) && node.range ? at(node.range[0]) : {}
    }
  }
}

async function importConfig(file: string): Promise<Located> {
  let exported: {default?: unknown}
  try {
    exported = (await import(pathToFileURL(file).href)) as {default?: unknown}
  } catch (error) {
    throw new ConfigError([{path: file, reason: `it cannot be run: ${messageOf(error)}`}])
  }
  if (exported.default === undefined) {
    throw new ConfigError([{path: file, reason: 'it exports nothing, expected a default export'}])
  }
  return {value: exported.default, file, place: () => ({})}
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
