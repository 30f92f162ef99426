import type {Document} from './document.js'
import {overlaps} from './source-map.js'

/**
 * Which of `values` may be put in the place of a range of the text without breaking the file: none where markup, a
 * reference or another syntax lies inside, and none that would be markup there.
 */
export function findReplacements(
  document: Document,
  start: number,
  end: number,
  values: readonly string[]
): readonly string[] {
  const {map, syntax, locked, opaque, text} = document
  if (values.length === 0 || !map.isVerbatim(start, end)) return []
  if (overlaps(locked, start, end) || overlaps(opaque, start, end)) return []
  if (!syntax) return values
  if (text.slice(start, end).includes('\n')) return []
  const range = map.toSource(start, end)
  return values.filter(
    (value) => !syntax.markup.test(value) && syntax.allows(map.source, range.start, range.end, value)
  )
}
