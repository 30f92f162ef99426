import {furnitureKind} from '../input/index.js'
import {furnitureInline, type FurnitureKind} from '../lexicon/furniture.js'
import type {Article} from './index.js'

/** Words of the page that stand in the copy: a whole block, or a part of one. Offsets are half-open. */
export interface Furniture {
  kind: FurnitureKind
  start: number
  end: number
  /** Index of the block. */
  block: number
  /** Whether it is the whole block. */
  whole: boolean
}

/** Finds furniture of a web page, in the order of the text. */
export function findFurniture({text, outline, sentences, quotes}: Article): readonly Furniture[] {
  const found: Furniture[] = []
  for (const block of outline.blocks) {
    const words = text.slice(block.start, block.end)
    if (block.kind === 'furniture') {
      const kind = furnitureKind(words.replace(/^[•◦▪‣·*]\s+/, '')) ?? 'page navigation'
      found.push({kind, start: block.start, end: block.end, block: block.index, whole: true})
      continue
    }
    const parts: Furniture[] = []
    for (const {kind, pattern, hint} of furnitureInline) {
      if (!words.includes(hint)) continue
      for (const match of words.matchAll(pattern)) {
        const start = block.start + match.index
        const end = start + match[0].trimEnd().length
        parts.push({kind, start, end, block: block.index, whole: false})
      }
    }
    if (block.prose) parts.push(...findSentences(block.firstSentence, block.lastSentence))
    parts.sort((a, b) => a.start - b.start)
    for (const part of parts) if (part.start >= (found.at(-1)?.end ?? 0)) found.push(part)
  }
  return found

  /** A button at the start or the end of a paragraph reads as a sentence of its own. */
  function findSentences(first: number, last: number): Furniture[] {
    const parts: Furniture[] = []
    if (last - first < 2) return parts
    for (const index of [first, last - 1]) {
      const {start, end, block} = sentences[index]!
      if (end - start > 60 || end - start < 8 || quotes.at(start)) continue
      const kind = furnitureKind(text.slice(start, end))
      if (kind && kind !== 'page navigation' && kind !== 'picture credit')
        parts.push({kind, start, end, block, whole: false})
    }
    return parts
  }
}
