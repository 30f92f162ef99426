import type {Point} from '../input/lines.js'
import {toCells, type Cell} from './cells.js'
import {logCommand} from './printable.js'

/** A line of an article around some words of it, ready to print: the words are `marked`. */
export interface Excerpt {
  before: string
  marked: string
  after: string
  /** How many columns `before` and `marked` take. */
  indent: number
  width: number
}

/** What stands where a line was cut. */
const cut = '…'

/**
 * Shows the words from `start` to `end` in their line, cut between words to `room` columns. Words that go on in another line
 * are shown as far as the line goes; words that are too long themselves are shown with their beginning and their end.
 */
export function toExcerpt(source: string, start: Point, end: Point, room: number): Excerpt {
  // A line may be a whole article, so only what can be shown is looked at.
  const reach = room * 4
  const lineStart = start.offset - (start.column - 1)
  const from = Math.max(lineStart, start.offset - reach)
  const left = toCells(source.slice(from, start.offset))
  const inside = toCells(firstLine(source.slice(start.offset, end.offset)))
  const goesOn = end.line > start.line
  let marked = textOf(inside) + (goesOn ? ` ${cut}` : '')
  let width = widthOf(inside) + (goesOn ? 2 : 0)
  const most = Math.floor(room * 0.8)
  if (width > most) {
    const head = fit(inside, Math.ceil(most * 0.6), {fromEnd: false, longest: 0})
    const tail = fit(inside.slice(head.length), most - widthOf(head) - 3, {fromEnd: true, longest: 0})
    marked = `${textOf(head)} ${cut} ${textOf(tail)}${goesOn ? ` ${cut}` : ''}`
    width = widthOf(head) + widthOf(tail) + 3 + (goesOn ? 2 : 0)
  }
  const right = goesOn ? [] : toCells(firstLine(source.slice(end.offset, end.offset + reach)))
  const spare = room - width
  const before = context(
    left,
    Math.max(Math.floor(spare * 0.6), spare - widthOf(right)),
    true,
    from > lineStart
  )
  const after = context(right, spare - before.width, false)
  const excerpt = {before: before.text, marked, after: after.text, indent: before.width, width}
  return new RegExp(logCommand, 'i').test(before.text + marked + after.text) ? disarm(excerpt) : excerpt
}

/** Keeps the log of a runner from taking words for a command; the columns stay what they are. */
function disarm(excerpt: Excerpt): Excerpt {
  const part = (text: string): string => text.replaceAll('[', '\u2060[')
  const {before, marked, after} = excerpt
  return {...excerpt, before: part(before), marked: part(marked), after: part(after)}
}

function firstLine(text: string): string {
  const end = text.search(/[\n\r]/)
  return end < 0 ? text : text.slice(0, end)
}

/** As many cells as fit beside the marked words; the far end is cut between words. */
function context(
  cells: readonly Cell[],
  room: number,
  isLeft: boolean,
  isCut = false
): {text: string; width: number} {
  if (!isCut && widthOf(cells) <= room) {
    const trimmed = isLeft ? trimStart(cells) : trimEnd(cells)
    return {text: textOf(trimmed), width: widthOf(trimmed)}
  }
  const kept = fit(cells, room - 2, {fromEnd: isLeft, longest: longestWord})
  const touches = kept.length === 0
  if (isLeft) {
    const space = touches && /\s/.test(cells.at(-1)?.text ?? '') ? ' ' : ''
    const text = touches ? cut + space : `${cut} ${textOf(kept)}`
    return {text, width: touches ? 1 + space.length : widthOf(kept) + 2}
  }
  const space = /\s/.test(cells[0]?.text ?? '') ? ' ' : ''
  return touches
    ? {text: space + cut, width: 1 + space.length}
    : {text: `${textOf(kept)} ${cut}`, width: widthOf(kept) + 2}
}

/** A run without spaces that is wider than this is no word. */
const longestWord = 24

/**
 * The longest run of whole words at one end of the cells that is at most `room` columns wide. A run without spaces that
 * is wider than `longest` is cut anywhere.
 */
function fit(
  cells: readonly Cell[],
  room: number,
  {fromEnd, longest}: {fromEnd: boolean; longest: number}
): readonly Cell[] {
  let used = 0
  let count = 0
  while (count < cells.length) {
    const {width} = cells[fromEnd ? cells.length - 1 - count : count]!
    if (used + width > room) break
    used += width
    count++
  }
  if (count === cells.length) return cells
  const kept = fromEnd ? cells.slice(cells.length - count) : cells.slice(0, count)
  const isSpace = (cell: Cell | undefined): boolean => cell !== undefined && /^\s+$/.test(cell.text)
  const part = used > longest ? kept : []
  if (fromEnd) {
    if (isSpace(cells[cells.length - count - 1])) return trimStart(kept)
    const space = kept.findIndex(isSpace)
    return trimStart(space < 0 || space === kept.length - 1 ? part : kept.slice(space))
  }
  if (isSpace(cells[count])) return trimEnd(kept)
  const space = kept.findLastIndex(isSpace)
  return trimEnd(space <= 0 ? part : kept.slice(0, space))
}

function trimStart(cells: readonly Cell[]): readonly Cell[] {
  const index = cells.findIndex(({text}) => text.trim() !== '')
  return index < 0 ? [] : cells.slice(index)
}

function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({text}) => text.trim() !== '') + 1)
}

const textOf = (cells: readonly Cell[]): string => cells.map(({text}) => text).join('')
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, {width}) => sum + width, 0)
