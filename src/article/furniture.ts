import {furnitureKind} from '../input/index.js'
import {furnitureInline, type FurnitureKind} from '../lexicon/furniture.js'
import type {Article} from './index.js'
import {movePlace, type Reader} from './passages.js'

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

/** Furniture in a block; `loose` where it is none inside a quotation. */
type Part = Furniture & {loose: boolean}

const partReader: Reader<Part> = {
  read({kind: block, text, prose, sentences}) {
    if (block === 'furniture') {
      const kind = furnitureKind(text.replace(/^[•◦▪‣·*]\s+/, '')) ?? 'page navigation'
      return [{kind, start: 0, end: text.length, block: 0, whole: true, loose: false}]
    }
    const parts: Part[] = []
    for (const {kind, pattern, hint} of furnitureInline) {
      if (!text.includes(hint)) continue
      for (const {0: words, index: start} of text.matchAll(pattern))
        parts.push({kind, start, end: start + words.trimEnd().length, block: 0, whole: false, loose: false})
    }
    // A button at the start or the end of a paragraph reads as a sentence of its own.
    for (const sentence of prose && sentences.length > 1 ? [sentences[0]!, sentences.at(-1)!] : []) {
      const {start, end} = sentence
      if (end - start > 60 || end - start < 8) continue
      const kind = furnitureKind(text.slice(start, end))
      if (kind && kind !== 'page navigation' && kind !== 'picture credit')
        parts.push({kind, start, end, block: 0, whole: false, loose: true})
    }
    return parts.length > 1 ? parts.sort((a, b) => a.start - b.start) : parts
  },
  move: (part, by) => ({...part, ...movePlace(part, by), block: by.block})
}

/** Finds furniture of a web page, in the order of the text. */
export function findFurniture({passages, quotes}: Article): readonly Furniture[] {
  const found: Furniture[] = []
  for (const {loose, ...part} of passages.collect(partReader)) {
    if (loose && quotes.at(part.start)) continue
    if (part.start >= (found.at(-1)?.end ?? 0)) found.push(part)
  }
  return found
}
