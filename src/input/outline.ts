import {buttonWords, furnitureLines, type FurnitureKind} from '../lexicon/furniture.js'
import type {Block, BlockKind} from './document.js'

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const time = '(?:,? ?[|–—@-]? ?(?:at )?\\d{1,2}[:.]\\d{2}.{0,20}|,? ?\\d{1,2} ?[ap]\\.?m\\b.{0,12})?'
const published = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created)\\b.{0,60}\\d.{0,40}|(?:by .{3,40}[|,·•–-] ?)?${weekday}(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})${time}(?: press release)?)$`,
  'i'
)
const byline =
  /^(?:[^|]{0,60}\| ?)?[Bb][Yy]:? (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|of|in|for|&|\||,)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|of|in|for|&|\|)){0,14}$/u
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const terminal = /(?:[.!?…:;—–]|--| -)$/
const closing = /["'”’)\]»\s]/
/** Ends like a sentence; a state's or a month's abbreviation at the end of a headline ("wins Md. and Del.") is not meant. */
const fullStop = /(?:[!?]|(?<!\b\p{Lu}\p{Ll}{0,3}|\.\p{Lu})\.)["”’)]*$/u
const bullet = /^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+\S/
const caption = /^(?:image (?:caption|source)|photo(?:graph)?:|picture:|caption:|file (?:photo|picture))/i
const credited =
  /(?:(?:^|[.)] )(?:Image|Photo|Picture|Photograph)s?(?: by|:)| (?:Image|Photo|Picture|Photograph):) \p{Lu}[^.]{2,60}\.?$/u
/** Words that a headline leaves out, or that tell when and that somebody said it: a line with one is a sentence. */
const told =
  /\b(?:said|says he|says she|told|announced|was|were|had|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month|year|night))\b|^(?:the|an?|it|he|she|they|we|i|there|this|these|those|in|on|at|when|after|as|but|and|so)\b/i

/** No line of forty words is as long, in characters. */
const longestLine = 1000

const blankLine = /\n[^\S\n]*\n/

/** Tells what kind of page furniture a whole line is, or null where it may be copy. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > 200) return null
  for (const {kind, pattern} of furnitureLines) if (pattern.test(line)) return kind
  const words = line.toLowerCase().split(/[\s|/,·•]+/)
  return words.length > 1 && words.length < 8 && words.every((word) => buttonWords.has(word))
    ? 'sharing button'
    : null
}

/**
 * Tells what each block of a plain article is. Blocks that the format already knows (a heading of Markdown, a
 * caption of HTML) keep their kind; a `paragraph` is a guess from its words and its place.
 */
export function classifyBlocks(text: string, blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => text.slice(block.start, block.end).trim())
  const result: Block[] = []
  let headline: string | null = null
  const marked = blocks.findIndex((block) => block.kind === 'headline')
  if (marked >= 0) headline = toBare(lines[marked]!)
  let prose = false
  const last = blocks.at(-1)
  const parted = blocks.length > 2 && blankLine.test(text.slice(blocks.at(-2)!.end, last!.start))
  for (const [index, block] of blocks.entries()) {
    const kind = block.kind === 'paragraph' ? guess(lines[index]!, index) : block.kind
    if (kind === 'headline') headline ??= toBare(lines[index]!)
    if (kind === 'paragraph') prose = true
    result.push(kind === block.kind ? block : {...block, kind})
  }
  return result

  function guess(line: string, index: number): BlockKind {
    const length = countWords(line)
    if (furnitureKind(line.replace(/^[•◦▪‣·*]\s+/, ''))) return 'furniture'
    if (length <= 14 && !prose && published.test(line)) return 'published'
    if (headline === null && !prose) {
      if (length <= 16 && byline.test(line)) return 'byline'
      return isHeadline(line, length, index) ? 'headline' : 'paragraph'
    }
    // Pages print the headline again above the copy.
    if (!prose && toBare(line) === headline) return 'headline'
    if (length <= 30 && (caption.test(line) || credited.test(line))) return 'caption'
    // A deck is set on the line under the headline; paragraphs have a blank line before them.
    if (
      !prose &&
      length <= 30 &&
      !line.includes('\n') &&
      isUnder(index) &&
      result.at(-1)?.kind === 'headline'
    )
      return 'deck'
    if (bullet.test(line) && isListed(index)) return 'list-item'
    if (!isEnded(line)) {
      if (!prose && length <= 16 && (byline.test(line) || name.test(line))) return 'byline'
      if (!prose && length <= 30 && index < 5) return 'deck'
      if (length <= 12 && !/["“”]\S/.test(line)) return 'subheading'
    }
    return 'paragraph'
  }

  /** A text that is one sentence, or opens with one, has no headline. */
  function isHeadline(line: string, length: number, index: number): boolean {
    const next = lines[index + 1]
    if (next === undefined || length > 40) return false
    if (!fullStop.test(line)) return !/[,:—–-]$/.test(line)
    if (blocks.length < index + 3 || length > 18) return false
    return (
      isTitleCase(line) ||
      (line.length * 1.5 < Math.max(...lines.slice(index + 1, index + 5).map(({length}) => length)) &&
        !told.test(line) &&
        (line.match(/[.!?] \S/g)?.length ?? 0) < 2)
    )
  }

  /** Whether no blank line stands before a block, in a text whose paragraphs have one. */
  function isUnder(index: number): boolean {
    const before = blocks[index - 1]
    return parted && before !== undefined && !blankLine.test(text.slice(before.end, blocks[index]!.start))
  }

  /** A dash or a number before whole sentences is a list only where the neighbours have one too. */
  function isListed(index: number): boolean {
    const line = lines[index]!
    if (line.length < 160 || /^[•◦▪‣]/.test(line)) return true
    const sign = /^\d/.test(line) ? /^\d{1,2}[.)]\s/ : new RegExp(`^\\${line[0]}\\s`)
    return sign.test(lines[index - 1] ?? '') || sign.test(lines[index + 1] ?? '')
  }
}

/** How many words a line has; of one that is longer than any rule asks for, Infinity. */
function countWords(line: string): number {
  return line.length > longestLine ? Infinity : (line.match(/\s+/g)?.length ?? 0) + 1
}

/** Whether a mark stands at the end of a line, but for marks that close a quotation or a bracket. */
function isEnded(line: string): boolean {
  let end = line.length
  while (end > 0 && closing.test(line[end - 1]!)) end--
  return terminal.test(line.slice(Math.max(0, end - 2), end))
}

function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75
}

/** The letters and digits of a line, to compare by. */
function toBare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
