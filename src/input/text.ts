import type {Block, Document} from './document.js'
import {classifyBlocks} from './outline.js'
import {SourceMap, type Run} from './source-map.js'

/**
 * Reads plain text: paragraphs are parted by blank lines, or stand on a line each.
 *
 * @param source The file's text as it is on disk, byte order mark and line ends included.
 */
export function readText(source: string): Document {
  const {text, map} = normalise(source)
  const blocks: Block[] = []
  for (const [start, end] of splitBlocks(text)) blocks.push({kind: 'paragraph', start, end})
  return {
    text,
    map,
    blocks: classifyBlocks(text, blocks),
    opaque: [],
    locked: [],
    syntax: null,
    stets: [],
    language: null
  }
}

function normalise(source: string): {text: string; map: SourceMap} {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!bom && !source.includes('\r')) return {text: source, map: SourceMap.identity(source)}
  const runs: Run[] = []
  let text = ''
  const add = (from: number, to: number, value: string, verbatim: boolean): void => {
    if (value === '') return
    runs.push({text: text.length, textLength: value.length, source: from, sourceLength: to - from, verbatim})
    text += value
  }
  let from = bom
  for (const end of source.matchAll(/\r\n?/g)) {
    add(from, end.index, source.slice(from, end.index), true)
    from = end.index + end[0].length
    add(end.index, from, '\n', false)
  }
  add(from, source.length, source.slice(from), true)
  return {text, map: new SourceMap(source, text, runs)}
}

/**
 * Cuts text into blocks. Lines that a wrapper broke are one block; else every line is one.
 *
 * A text is taken for wrapped where no line is longer than 120 and a good part of its line ends stand inside a
 * sentence, before a word in lower case.
 */
function* splitBlocks(text: string): Generator<[number, number]> {
  const lines: {start: number; end: number; indent: number}[] = []
  let widest = 0
  for (const match of text.matchAll(/[^\n]*\n?/g)) {
    const line = match[0].replace(/\n$/, '')
    if (match[0] === '') break
    const start = match.index + line.length - line.trimStart().length
    const end = match.index + line.trimEnd().length
    lines.push({start, end: Math.max(start, end), indent: start - match.index})
    widest = Math.max(widest, end - start)
  }
  const wrapped = widest >= 40 && widest <= 120 && isWrapped()
  for (let at = 0; at < lines.length; at++) {
    const {start, end} = lines[at]!
    if (start === end) continue
    let last = end
    while (wrapped && at + 1 < lines.length && runsOn(at)) last = lines[++at]!.end
    yield [start, last]
  }

  function isWrapped(): boolean {
    let pairs = 0
    let broken = 0
    for (let at = 0; at + 1 < lines.length; at++) {
      if (!isFilled(at) || !isFilled(at + 1)) continue
      pairs++
      if (isLower(at + 1) && !isEnded(at)) broken++
    }
    return broken > 0 && broken * 4 >= pairs
  }

  /** Whether a line carries on in the next: not where the wrapper had no need to break it, or a new one is indented. */
  function runsOn(at: number): boolean {
    const here = lines[at]!
    const next = lines[at + 1]!
    if (!isFilled(at + 1)) return false
    if (isLower(at + 1)) return true
    if (next.indent > here.indent) return false
    const word = /^\S+/.exec(text.slice(next.start, next.end))![0]
    return here.end - here.start + here.indent + 1 + word.length > widest
  }

  function isFilled(at: number): boolean {
    return lines[at]!.end > lines[at]!.start
  }

  function isLower(at: number): boolean {
    return /^["'“‘(]?\p{Ll}/u.test(text.slice(lines[at]!.start, lines[at]!.start + 3))
  }

  function isEnded(at: number): boolean {
    return /[.!?:]["'”’)]*$/.test(text.slice(lines[at]!.start, lines[at]!.end))
  }
}
