import type {Document} from './document.js'

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
  const {map, markup, locked, opaque} = document
  if (values.length === 0 || !map.isVerbatim(start, end)) return []
  if ([...locked, ...opaque].some((range) => start < range.end && end > range.start)) return []
  return markup ? values.filter((value) => !markup.test(value)) : values
}
