import type {Block, BlockKind, Document} from './document.js'
import {classifyBlocks} from './outline.js'
import {SourceMap, type Range, type Run} from './source-map.js'
import {findStets, type StetComment} from './stet.js'
import type {Syntax} from './syntax.js'

const guessed: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'published', 'furniture', 'caption'])

/**
 * Puts the text of an article together from pieces of a file, and remembers where each came from.
 * Offsets that are given are offsets of the file.
 */
export class DocumentBuilder {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #runs: Run[] = []
  readonly #blocks: Block[] = []
  readonly #opaque: Range[] = []
  readonly #locked: Range[] = []
  readonly #syntax: Syntax | null
  readonly #comments: (StetComment & {at: number})[] = []
  #length = 0
  #kind: BlockKind | null = null
  #start = 0
  #last = ''
  #language: string | null = null

  /** @param syntax What a replacement in the file may not be. */
  constructor(source: string, syntax: Syntax | null = null) {
    this.#source = source
    this.#syntax = syntax
  }

  /** Whether a block is open. */
  get isOpen(): boolean {
    return this.#kind !== null
  }

  get kind(): BlockKind | null {
    return this.#kind
  }

  get blocks(): readonly Block[] {
    return this.#blocks
  }

  set language(tag: string) {
    this.#language ??= tag
  }

  /** Starts a block; one that is open is closed first. */
  open(kind: BlockKind): void {
    this.close()
    this.#kind = kind
    this.#start = this.#length
  }

  /** Ends the block, without the white space at its ends; an empty one is dropped. */
  close(): void {
    if (this.#kind === null) return
    const kind = this.#kind
    this.#kind = null
    this.#trimEnd()
    if (this.#length === this.#start) return
    this.#blocks.push({kind, start: this.#start, end: this.#length})
  }

  /** Adds characters that stand in the file as they are: `source.slice(start, end)`. */
  verbatim(start: number, end: number): void {
    this.#add(this.#source.slice(start, end), start, end, true)
  }

  /** Adds characters that something else in the file stands for: a reference, an escape, a line end. */
  replace(value: string, start: number, end: number): void {
    this.#add(value, start, end, false)
  }

  /** Adds one space for white space of the file, unless one is there already. */
  space(start: number, end: number): void {
    if (this.#length === this.#start || this.#last === ' ' || this.#last === '\n') return
    if (end === start + 1 && this.#source[start] === ' ') this.verbatim(start, end)
    else this.replace(' ', start, end)
  }

  /** Runs `add` and marks what it added as no prose: code and the like, on which nothing is reported. */
  opaque(add: () => void): void {
    const start = this.#length
    add()
    if (this.#length > start) this.#opaque.push({start, end: this.#length})
  }

  /** Runs `add` and marks what it added as nothing to be fixed, since the file has another syntax there. */
  locked(add: () => void): void {
    const start = this.#length
    add()
    if (this.#length > start) this.#locked.push({start, end: this.#length})
  }

  /** Notes a comment: `body` is what stands between its marks. One that is no stet is nothing. */
  comment(body: string, start: number, end: number): void {
    this.#comments.push({body, start, end, at: this.#length})
  }

  /**
   * Adds what another builder made of a text that was itself read from this file.
   *
   * @param outer From the other's file to this one.
   * @param kind What its plain paragraphs are here.
   */
  graft(inner: DocumentBuilder, outer: SourceMap, kind: BlockKind = 'paragraph'): void {
    inner.close()
    const text = inner.#parts.join('')
    let at = 0
    let comment = 0
    let opaque = 0
    for (const block of inner.#blocks) {
      for (; inner.#comments[comment] && inner.#comments[comment]!.at <= block.start; comment++) {
        this.#graftComment(inner.#comments[comment]!, outer)
      }
      this.open(block.kind === 'paragraph' ? kind : block.kind)
      while (inner.#runs[at] && inner.#runs[at]!.text + inner.#runs[at]!.textLength <= block.start) at++
      for (; inner.#runs[at] && inner.#runs[at]!.text < block.end; at++) {
        const run = inner.#runs[at]!
        for (; inner.#comments[comment] && inner.#comments[comment]!.at <= run.text; comment++) {
          this.#graftComment(inner.#comments[comment]!, outer)
        }
        const range = inner.#opaque[opaque]
        const add = (): void => this.#graftRun(run, text, outer)
        if (range && run.text >= range.start && run.text < range.end) this.opaque(add)
        else add()
        if (range && run.text + run.textLength >= range.end) opaque++
      }
      this.close()
    }
    for (; inner.#comments[comment]; comment++) this.#graftComment(inner.#comments[comment]!, outer)
    if (inner.#language) this.language = inner.#language
  }

  #graftComment({body, start, end}: StetComment, outer: SourceMap): void {
    const range = outer.toSource(start, end)
    this.comment(body, range.start, range.end)
  }

  #graftRun(run: Run, text: string, outer: SourceMap): void {
    if (!run.verbatim) {
      const range = outer.toSource(run.source, run.source + run.sourceLength)
      this.replace(text.slice(run.text, run.text + run.textLength), range.start, range.end)
      return
    }
    for (const piece of outer.pieces(run.source, run.source + run.sourceLength)) {
      if (piece.verbatim) this.verbatim(piece.start, piece.end)
      else
        this.replace(
          text.slice(run.text + piece.from - run.source, run.text + piece.to - run.source),
          piece.start,
          piece.end
        )
    }
  }

  finish(): Document {
    this.close()
    const text = this.#parts.join('')
    // What a format marks as a paragraph is one, however short; only what no mark tells is guessed from the words.
    const blocks = classifyBlocks(text, this.#blocks).map((block, index) =>
      guessed.has(block.kind) ? block : this.#blocks[index]!
    )
    return {
      text,
      blocks,
      map: new SourceMap(this.#source, text, this.#runs),
      opaque: this.#opaque,
      locked: this.#locked,
      syntax: this.#syntax,
      stets: findStets(this.#comments, blocks, text.length),
      language: this.#language
    }
  }

  #add(value: string, start: number, end: number, verbatim: boolean): void {
    if (value === '') return
    if (this.#kind === null) this.open('paragraph')
    if (this.#length === this.#start) {
      const trimmed = value.trimStart()
      if (trimmed === '') return
      if (verbatim) start += value.length - trimmed.length
      value = trimmed
      if (this.#blocks.length > 0) this.#separate(start)
    }
    const before = this.#runs.at(-1)
    if (
      verbatim &&
      before?.verbatim &&
      before.source + before.sourceLength === start &&
      before.text + before.textLength === this.#length
    ) {
      before.textLength += value.length
      before.sourceLength += value.length
    } else {
      this.#runs.push({
        text: this.#length,
        textLength: value.length,
        source: start,
        sourceLength: end - start,
        verbatim
      })
    }
    this.#parts.push(value)
    this.#length += value.length
    this.#last = value.at(-1)!
  }

  #separate(source: number): void {
    this.#runs.push({text: this.#length, textLength: 2, source, sourceLength: 0, verbatim: false})
    this.#parts.push('\n\n')
    this.#length += 2
    this.#start = this.#length
  }

  #trimEnd(): void {
    while (this.#length > this.#start) {
      const part = this.#parts.at(-1)!
      const kept = part.trimEnd()
      const cut = part.length - kept.length
      if (cut === 0) return
      const run = this.#runs.at(-1)!
      this.#length -= cut
      run.textLength -= cut
      if (run.verbatim) run.sourceLength -= cut
      if (run.textLength === 0) this.#runs.pop()
      if (kept === '') this.#parts.pop()
      else {
        this.#parts[this.#parts.length - 1] = kept
        return
      }
    }
  }
}
