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
  /** The dateline that opens the first paragraph ("PARIS (AP) — "): half-open offsets, dash and space included. */
  dateline: {start: number; end: number} | null
  /** The paragraphs of the body, in order. */
  paragraphs: readonly OutlineBlock[]
}

const dateline =
  /^(?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+\p{Lu}[\p{L}'’.]+){0,5}(?:, [^—–()\n]{1,25})?(?: \([A-Z][\p{L} ]{1,20}\))?|[^—–(\n]{0,40}\([A-Z][\p{L} ]{1,20}\)) ?(?:—|–|--?) ?(?=\S)/u

/** Reads the outline from the blocks of the document. */
export function readOutline(document: Document, sentences: readonly Sentence[]): Outline {
  let at = 0
  const blocks = document.blocks.map((block, index): OutlineBlock => {
    const firstSentence = at
    while (at < sentences.length && sentences[at]!.block === index) at++
    const prose = block.kind === 'paragraph' || block.kind === 'quotation'
    return {...block, index, prose, firstSentence, lastSentence: at}
  })
  const first = (kind: Block['kind']): OutlineBlock | null =>
    blocks.find((block) => block.kind === kind) ?? null
  const paragraphs = blocks.filter((block) => block.prose)
  const lead = paragraphs[0]
  const opening = lead && dateline.exec(document.text.slice(lead.start, lead.end))
  return {
    blocks,
    headline: first('headline'),
    deck: first('deck'),
    byline: first('byline'),
    published: first('published'),
    dateline: lead && opening ? {start: lead.start, end: lead.start + opening[0].length} : null,
    paragraphs
  }
}
