import type {Range, SourceMap} from './source-map.js'
import type {Stet} from './stet.js'
import type {Syntax} from './syntax.js'

/**
 * What a block of an article is. `paragraph` and `quotation` are running prose; the others are not, and rules
 * about sentences leave them alone.
 */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'published'
  | 'subheading'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'caption'
  | 'table-cell'
  | 'furniture'

/** A run of text between blank lines (or block tags): half-open offsets into `Document.text`. */
export interface Block {
  kind: BlockKind
  start: number
  end: number
}

/**
 * An article as the rules read it: line ends are `\n`, there is no byte order mark, no markup and no reference;
 * blocks are parted by `\n\n`. Offsets into `text` are UTF-16 code units; `map` leads from them to the file.
 */
export interface Document {
  text: string
  blocks: readonly Block[]
  map: SourceMap
  /** Ranges of the text that are no prose (code, addresses): nothing is reported on them. */
  opaque: readonly Range[]
  /** Ranges of the text that have a syntax of their own in the file (front matter, JSON-LD): nothing there is ever fixed. */
  locked: readonly Range[]
  /** What a replacement may not be, since it would be markup in the file; null where everything is text. */
  syntax: Syntax | null
  /** What is to be let stand. */
  stets: readonly Stet[]
  /** The language that the file says it is in (BCP 47), or null. */
  language: string | null
  /** What lines and columns of the file count, where it has no lines: a paragraph each. */
  units?: 'paragraphs'
}
