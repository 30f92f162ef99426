import {parse as parseToml} from 'smol-toml'
import {isAlias, isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument} from 'yaml'
import type {DocumentBuilder} from './builder.js'
import type {BlockKind} from './document.js'
import {InputError} from './input-error.js'
import {addQuoted} from './quoted.js'

/** The keys that say something about the article, by what they are. `a.b` is `b` in `a`. */
const keys: readonly [string, BlockKind][] = [
  ['title', 'headline'],
  ['headline', 'headline'],
  ['description', 'deck'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['dateline', 'byline'],
  ['date', 'published'],
  ['image.caption', 'caption']
]

/**
 * Adds what YAML front matter tells to the outline, each at its own place.
 *
 * @returns Whether it holds the headline.
 * @throws InputError where it is no YAML.
 */
export function addYamlFrontMatter(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number
): boolean {
  const open = firstLineEnd(source, start)
  const close = source.lastIndexOf('---', end - 1)
  const document = parseDocument(toLines(source.slice(open, close)), {prettyErrors: false})
  const [error] = document.errors
  if (error) {
    const reason = /call stack/.test(error.message)
      ? 'the front matter is nested too deeply'
      : explain('YAML', error.message)
    throw new InputError(reason, open + error.pos[0])
  }
  let headline = false
  for (const [path, kind] of keys) {
    for (const node of scalars(document, path)) {
      if (kind === 'headline' && headline) continue
      builder.open(kind)
      addScalar(
        builder,
        source,
        open + node.range[0],
        open + node.range[1],
        String(node.source ?? node.value)
      )
      builder.close()
      headline ||= kind === 'headline'
    }
  }
  for (const key of ['lang', 'language']) {
    for (const node of scalars(document, key)) builder.language = String(node.value)
  }
  for (const {words, range} of findYamlStets(document.get('stet', true))) {
    builder.comment(`stet file ${words}`, open + range[0], open + range[1])
  }
  return headline
}

/** What a parser says, with what it is about in front. */
function explain(language: string, said: string): string {
  const clause = said.split('\n')[0]!.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  return `the front matter is not ${language}: ${clause}`
}

/** `stet: true`, the words of a stet, a list of them, or rules with their reasons. */
function findYamlStets(node: unknown): {words: string; range: readonly [number, number, number]}[] {
  if (isSeq(node)) return node.items.flatMap(findYamlStets)
  if (isMap(node)) {
    return node.items.flatMap(({key, value}) =>
      isScalar(key) && key.range
        ? [{words: `${key.value}: ${isScalar(value) ? (value.value ?? '') : ''}`, range: key.range}]
        : []
    )
  }
  if (!isScalar(node) || !node.range || node.value === null || node.value === false) return []
  return [{words: node.value === true ? '' : String(node.value), range: node.range}]
}

function firstLineEnd(source: string, start: number): number {
  const end = /\r\n?|\n/g
  end.lastIndex = start
  return end.exec(source) ? end.lastIndex : source.length
}

/** Neither language knows a lone carriage return as the end of a line; every offset stays. */
function toLines(words: string): string {
  return words.replace(/\r(?!\n)/g, '\n')
}

interface PlacedScalar {
  value: unknown
  source?: string | undefined
  range: [number, number, number]
}

function scalars(document: YamlDocument, path: string): PlacedScalar[] {
  let node: unknown = document.contents
  for (const key of path.split('.')) node = isMap(node) ? node.get(key, true) : undefined
  return flatten(node)

  function flatten(value: unknown): PlacedScalar[] {
    if (isAlias(value)) {
      // Lists of lists of aliases grow without end.
      const node = value.resolve(document)
      return isScalar(node) ? flatten(node) : []
    }
    if (isSeq(value)) return value.items.flatMap(flatten)
    if (isMap(value)) return flatten(value.get('name', true))
    return isScalar(value) && value.range && value.value !== null && value.value !== ''
      ? [value as PlacedScalar]
      : []
  }
}

/** Adds a scalar: a quoted one without its marks and escapes, another word by word, since its lines may be folded. */
function addScalar(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number,
  value: string
): void {
  const quote = source[start]
  if (quote === '"' || quote === "'") {
    addQuoted(builder, source, start + 1, end - 1, {quote, doubled: true})
    return
  }
  let at = start
  for (const word of value.split(/\s+/)) {
    if (word === '') continue
    const next = source.indexOf(word, at)
    if (next < 0 || next + word.length > end) return
    builder.space(at, next)
    builder.verbatim(next, next + word.length)
    at = next + word.length
  }
}

/**
 * Adds what TOML front matter tells; see `addYamlFrontMatter`. A value is placed by looking for it behind its key, since
 * the parser keeps no positions.
 */
export function addTomlFrontMatter(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number
): boolean {
  const open = firstLineEnd(source, start)
  const close = source.lastIndexOf('+++', end - 1)
  const words = toLines(source.slice(open, close))
  let table: Record<string, unknown>
  try {
    table = parseToml(words) as Record<string, unknown>
  } catch (error) {
    const {line = 1, column = 1, message} = error as Error & {line?: number; column?: number}
    const offset =
      words
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + column
    throw new InputError(
      explain('TOML', message.replace(/^Invalid TOML document: /, '')),
      Math.min(close, open + offset)
    )
  }
  let headline = false
  for (const [path, kind] of keys) {
    if (kind === 'headline' && headline) continue
    const value = path
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], table)
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item !== 'string' || item === '') continue
      const string = findTomlString(words, path.split('.').at(-1)!, item)
      if (!string) continue
      builder.open(kind)
      addQuoted(builder, source, open + string.start, open + string.end, string)
      builder.close()
      headline ||= kind === 'headline'
    }
  }
  for (const key of ['lang', 'language', 'languageCode']) {
    if (typeof table[key] === 'string') builder.language = table[key]
  }
  for (const [stet, reason] of toStets(table.stet)) {
    const line = /^[ \t]*(?:stet[ \t]*=|\[stet\]).*$/m.exec(words)
    if (!line) continue
    const {start, end} = findTomlString(words, reason === null ? 'stet' : stet, reason ?? stet) ?? {
      start: line.index,
      end: line.index + line[0].length
    }
    builder.comment(
      reason === null ? `stet file ${stet}` : `stet file ${stet}: ${reason}`,
      open + start,
      open + end
    )
  }
  return headline
}

/** What `stet` says in TOML: the words of stets, or rules with their reasons. */
function toStets(value: unknown): [string, string | null][] {
  if (value === true) return [['', null]]
  if (typeof value === 'string') return [[value, null]]
  if (Array.isArray(value)) return value.flatMap(toStets)
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([rule, reason]) => [rule, typeof reason === 'string' ? reason : ''])
    : []
}

const tomlString = /("""|''')(?:\r?\n)?[^]*?\1|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g
const mostStrings = 200

/** Finds the string with a value that stands behind a key: what is between its marks, half-open. */
function findTomlString(
  words: string,
  key: string,
  value: string
): {start: number; end: number; quote: string} | null {
  const line = new RegExp(`(?:^|[\\s.{,])["']?${key}["']?[ \\t]*=`).exec(words)
  if (!line) return null
  const pattern = new RegExp(tomlString)
  pattern.lastIndex = line.index + line[0].length
  for (let tried = 0; tried < mostStrings; tried++) {
    const match = pattern.exec(words)
    if (!match) return null
    if (decodeToml(match[0]) !== value) continue
    const marks = match[1]?.length ?? 1
    return {
      start: match.index + marks,
      end: match.index + match[0].length - marks,
      quote: match[0][0]!
    }
  }
  return null
}

function decodeToml(string: string): unknown {
  try {
    return parseToml(`value = ${string}`).value
  } catch {
    return null
  }
}
