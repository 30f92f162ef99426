import {spellOut} from './printable.js'

/** A character as the eye sees it: what a terminal is given for it and how many columns that takes. */
export interface Cell {
  /** Offset of the character in its line, and where the next begins. */
  start: number
  end: number
  text: string
  width: number
}

const tab = '  '
// What stands alone in its column and joins nothing: ASCII, the letters of Western Europe, quotation marks, dashes.
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2016\u2018-\u2022\u2026\u20ac]*$/
// East Asian wide and full-width characters, and emoji that are shown as pictures.
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.\ufe0f)/u
const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u

let segmenter: Intl.Segmenter | undefined

/** Parts a line into what the eye sees; safe to print. */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = []
  if (plain.test(line)) {
    for (let start = 0; start < line.length; start++) {
      cells.push({start, end: start + 1, text: line[start]!, width: 1})
    }
    return cells
  }
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const {segment, index: start} of segmenter.segment(line)) {
    cells.push({start, end: start + segment.length, ...show(segment)})
  }
  return cells
}

function show(character: string): {text: string; width: number} {
  if (character === '\t') return {text: tab, width: tab.length}
  const text = spellOut(character)
  if (text !== character) return {text, width: text.length}
  return {text, width: wide.test(text) ? 2 : invisible.test(text) ? 0 : 1}
}

/** How many columns a text takes that is safe to print. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  return toCells(text).reduce((sum, {width}) => sum + width, 0)
}
