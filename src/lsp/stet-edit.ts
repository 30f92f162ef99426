import type {Article} from '../article/index.js'
import type {Format} from '../input/index.js'
import {createLocator} from '../input/index.js'
import type {Position} from 'vscode-languageserver'
import {toPosition} from './positions.js'

/** The formats whose files can hold a comment, and so a stet. */
export function canHoldStet(format: Format): boolean {
  return format === 'markdown' || format === 'mdx' || format === 'html' || format === 'xml'
}

/** An insertion into a file. */
export interface Insertion {
  position: Position
  text: string
}

/**
 * Where to put a stet for the paragraph that holds an offset of the file, and how it reads. The reason is what the
 * editor gives, or words that ask for one.
 */
export function toStetInsertion(
  article: Article,
  format: Format,
  offset: number,
  ruleId: string,
  reason: string
): Insertion | null {
  const {map} = article.document
  const {source} = map
  const block = article.outline.blocks.findLast(({start, end}) => map.toSource(start, end).start <= offset)
  if (!block) return null
  const start = map.toSource(block.start, block.end).start
  const comment = toComment(format, `stet ${ruleId}: ${clean(reason)}`)
  const at = format === 'markdown' || format === 'mdx' ? lineStart(source, start) : tagStart(source, start)
  const indent = /^[ \t]*/.exec(source.slice(lineStart(source, at)))![0]
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const text =
    format === 'markdown' || format === 'mdx' ? `${comment}${end}${end}` : `${comment}${end}${indent}`
  return {position: toPosition(createLocator(source)(at)), text}
}

/** A stet for the whole file: at its end, where it is in nobody's way. */
export function toFileStetInsertion(
  source: string,
  format: Format,
  ruleId: string,
  reason: string
): Insertion {
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const body = /\s*<\/(?:body|html|nitf|newsItem|rss|feed)>[^]*$/i.exec(source)
  const at = body ? body.index : source.length
  const before = source.slice(0, at)
  const gap = before.endsWith('\n') ? end : `${end}${end}`
  return {
    position: toPosition(createLocator(source)(at)),
    text: `${gap}${toComment(format, `stet file ${ruleId}: ${clean(reason)}`)}${body ? '' : end}`
  }
}

function toComment(format: Format, words: string): string {
  return format === 'mdx' ? `{/* ${words} */}` : `<!-- ${words} -->`
}

// A comment ends at its first `-->` (of MDX, `*/`), and XML allows no `--` in one.
function clean(reason: string): string {
  return reason
    .replace(/-{2,}/g, '–')
    .replace(/[<>\r\n]|\*\//g, ' ')
    .trim()
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** The start of the tag of the block that a text stands in. */
function tagStart(source: string, offset: number): number {
  const before = source.slice(Math.max(0, offset - 2000), offset)
  const tags = [
    ...before.matchAll(
      /<(?:p|h[1-6]|hl[12]|li|td|th|blockquote|bq|figcaption|div|dd|dt|block|media-caption|title|headline|description)\b/gi
    )
  ]
  const last = tags.at(-1)
  return last ? offset - before.length + last.index : offset
}
