import {parse as parseToml} from 'smol-toml'
import {isAlias, isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument, type Node} from 'yaml'
import type {DocumentBuilder} from './builder.js'
import type {BlockKind} from './document.js'
import {InputError} from './input-error.js'

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
  const open = source.indexOf('\n', start) + 1
  const close = source.lastIndexOf('---', end - 1)
  const document = parseDocument(source.slice(open, close), {prettyErrors: false})
  const [error] = document.errors
  if (error) throw new InputError(`front matter: ${error.message}`, open + error.pos[0])
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
  for (const node of scalars(document, 'stet')) {
    const words = String(node.value)
    builder.comment(
      words === 'true' ? 'stet file' : `stet file ${words}`,
      open + node.range[0],
      open + node.range[1]
    )
  }
  return headline
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
    if (isAlias(value))
      return flatten((value as {resolve(document: YamlDocument): Node | undefined}).resolve(document))
    if (isSeq(value)) return value.items.flatMap(flatten)
    if (isMap(value)) return flatten(value.get('name', true))
    return isScalar(value) && value.range && value.value !== null && value.value !== ''
      ? [value as PlacedScalar]
      : []
  }
}

/** A scalar that stands in the file as it reads keeps every character's place; a folded or escaped one has one place. */
function addScalar(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number,
  value: string
): void {
  const at = source.indexOf(value, start)
  if (at >= 0 && at + value.length <= end) builder.verbatim(at, at + value.length)
  else builder.replace(value.replace(/\s+/g, ' ').trim(), start, end)
}

/**
 * Adds what TOML front matter tells; see `addYamlFrontMatter`. A value is placed by looking for its line, since the
 * parser keeps no positions.
 */
export function addTomlFrontMatter(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number
): boolean {
  const open = source.indexOf('\n', start) + 1
  const close = source.lastIndexOf('+++', end - 1)
  const words = source.slice(open, close)
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
    throw new InputError(`front matter: ${message.split('\n')[0]}`, Math.min(close, open + offset))
  }
  let headline = false
  for (const [path, kind] of keys) {
    if (kind === 'headline' && headline) continue
    const value = path
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], table)
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item !== 'string' || item === '') continue
      const key = path.split('.').at(-1)!
      const line = new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*=`, 'm').exec(words)
      if (!line) continue
      builder.open(kind)
      addScalar(builder, source, open + line.index + line[0].length, close, item)
      builder.close()
      headline ||= kind === 'headline'
    }
  }
  for (const key of ['lang', 'language', 'languageCode']) {
    if (typeof table[key] === 'string') builder.language = table[key]
  }
  if (typeof table.stet === 'string' || table.stet === true) {
    const line = /^[ \t]*stet[ \t]*=.*$/m.exec(words)!
    builder.comment(
      table.stet === true ? 'stet file' : `stet file ${table.stet}`,
      open + line.index,
      open + line.index + line[0].length
    )
  }
  return headline
}
