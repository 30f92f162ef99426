import type {Block, Document} from '../input/index.js'
import type {Sentence} from './sentences.js'

/** A block with the sentences that stand in it: from `firstSentence` up to and not including `lastSentence`. */
export interface OutlineBlock extends Block {
  index: number
  /** Running prose: a paragraph or a block quotation. */
  prose: boolean
  firstSentence: number
  lastSentence: number
}

/** The parts of an article. */
export interface Outline {
  blocks: readonly OutlineBlock[]
  headline: OutlineBlock | null
  deck: OutlineBlock | null
  byline: OutlineBlock | null
  published: OutlineBlock | null
  /** The dateline that opens the first paragraph, or the second ("PARIS (AP) — "): half-open offsets, dash and space included. */
  dateline: {start: number; end: number} | null
  /** The paragraphs of the body, in order. */
  paragraphs: readonly OutlineBlock[]
}

const months = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const agency = '\\((?:[A-Z]{2,}[A-Za-z]*|Reuters|Xinhua|Bloomberg|Kyodo|dpa)(?:[ /-][A-Z]\\w+){0,2}\\)'
const dash = '\\s*(?:—|–|--?)\\s*(?=["“\'‘(]?[\\p{Lu}\\d])'
/** "PARIS (AP) — ", "NORTON, N.Y., May 3 (UPI) — ", "New York, Feb. 26 - ", "Washington (AFP) – ", "July 23 (UPI) -- ", "(CNN) ". */
const dateline = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}'’.-]+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]*){0,4}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?){0,2}(?:, ${months} \\d{1,2}(?:, \\d{4})?)?(?: ${agency})?${dash}|\\p{Lu}[\\p{L}’' .-]{1,30}, ${months} \\d{1,2}(?:, \\d{4})?${dash}|[\\p{Lu}\\d][^—–()\\n]{1,40} ${agency}${dash}|\\([A-Z]{2,5}\\)(?:${dash}|\\s*(?=\\p{Lu})))`,
  'u'
)

/** Reads the outline from the blocks of the document. */
export function readOutline(document: Document, sentences: readonly Sentence[]): Outline {
  let at = 0
  const blocks = document.blocks.map((block, index): OutlineBlock => {
    const firstSentence = at
    while (at < sentences.length && sentences[at]!.block === index) at++
    const prose = block.kind === 'paragraph' || block.kind === 'quotation'
    const {kind, start, end} = block
    return {kind, start, end, index, prose, firstSentence, lastSentence: at}
  })
  const first = (kind: Block['kind']): OutlineBlock | null =>
    blocks.find((block) => block.kind === kind) ?? null
  const paragraphs = blocks.filter((block) => block.prose)
  let opening: Outline['dateline'] = null
  for (const {start, end} of paragraphs.slice(0, 2)) {
    const found = dateline.exec(document.text.slice(start, end))
    if (found) opening ??= {start, end: start + found[0].length}
  }
  return {
    blocks,
    headline: first('headline'),
    deck: first('deck'),
    byline: first('byline'),
    published: first('published'),
    dateline: opening,
    paragraphs
  }
}
