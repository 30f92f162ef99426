import {isFurnitureLine} from '../lexicon/furniture.js'
import type {Block, BlockKind} from './document.js'

const published =
  /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created)\b.{0,80}\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?\d{4}(?:[ ,|–-].{0,30})?$)/i
const byline = /^(?:[^|]{0,60}\| ?)?by:? (?:\p{Lu}[\p{L}.'’-]*(?:,? (?:and |de |van |von |of )?|$)){1,12}/iu
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const terminal = /[.!?…:;](?:["'”’)\]»]|\s)*$/
const bullet = /^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+\S/
const caption = /^(?:image (?:caption|source)|photo(?:graph)?:|picture:|caption:|file (?:photo|picture))/i

/**
 * Tells what each block of a plain article is. Blocks that the format already knows (a heading of Markdown, a
 * caption of HTML) keep their kind; a `paragraph` is a guess from its words and its place.
 */
export function classifyBlocks(text: string, blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let headline = blocks.some((block) => block.kind === 'headline')
  let prose = false
  for (const [index, block] of blocks.entries()) {
    const kind = block.kind === 'paragraph' ? guess(text.slice(block.start, block.end), index) : block.kind
    if (kind === 'headline') headline = true
    if (kind === 'paragraph') prose = true
    result.push(kind === block.kind ? block : {...block, kind})
  }
  return result

  function guess(words: string, index: number): BlockKind {
    const line = words.trim()
    const length = line.split(/\s+/).length
    if (isFurnitureLine(line)) return 'furniture'
    if (length <= 14 && published.test(line)) return 'published'
    if (!headline) {
      if (length <= 14 && byline.test(line)) return 'byline'
      // A text that is one sentence or opens with one has no headline.
      if (
        length <= 40 &&
        (!/[.!?]["”’)]*$/.test(line) || (length <= 20 && blocks.length > index + 2)) &&
        blocks.length > index + 1
      ) {
        return 'headline'
      }
      return 'paragraph'
    }
    if (caption.test(line)) return 'caption'
    if (bullet.test(line)) return 'list-item'
    if (!terminal.test(line)) {
      if (!prose && length <= 14 && (byline.test(line) || name.test(line))) return 'byline'
      if (!prose && length <= 30 && index < 4) return 'deck'
      if (length <= 12 && !/["”]/.test(line)) return 'subheading'
    }
    return 'paragraph'
  }
}
