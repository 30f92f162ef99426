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
  for (const chunk of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    for (const [start, end] of splitChunk(chunk[0], chunk.index)) {
      blocks.push({kind: 'paragraph', start, end})
    }
  }
  return {text, map, blocks: classifyBlocks(text, blocks)}
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

/** Wrapped lines are one paragraph; lines that each end like a paragraph, or are far too long to be wrapped, are one each. */
function* splitChunk(chunk: string, offset: number): Generator<[number, number]> {
  const lines = chunk.split('\n')
  if (lines.length > 1 && isWrapped(lines)) {
    yield trimmed(chunk, offset)
    return
  }
  for (const line of lines) {
    yield trimmed(line, offset)
    offset += line.length + 1
  }
}

function trimmed(text: string, offset: number): [number, number] {
  const start = offset + text.length - text.trimStart().length
  return [start, Math.max(start, offset + text.trimEnd().length)]
}

const widestWrap = 120

function isWrapped(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.length))
  if (longest > widestWrap || longest < 40) return false
  let broken = 0
  for (let index = 0; index < lines.length - 1; index++) {
    const first = /^\s*(\S+)/.exec(lines[index + 1]!)![1]!
    // A wrapper breaks a line only where the next word no longer fits.
    if (lines[index]!.trimEnd().length + 1 + first.length <= longest) broken++
  }
  return broken * 4 <= lines.length - 1
}
