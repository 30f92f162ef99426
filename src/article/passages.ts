import type {BlockKind, Document} from '../input/index.js'
import {toOwnText} from './own-text.js'
import {tokenReader} from './scan.js'
import {sentenceReader, type Sentence} from './sentences.js'
import {tagPassages, type Tags} from './tags.js'
import type {Token} from './token.js'
import {asker} from './word.js'

/** From a place in a passage to the same place in an article. */
export interface Shift {
  /** In UTF-16 code units. */
  offset: number
  token: number
  sentence: number
  block: number
}

/** The place in the article of a place in a passage. */
export function movePlace(
  {start, end}: {start: number; end: number},
  by: Shift
): {start: number; end: number} {
  return {start: start + by.offset, end: end + by.offset}
}

/** What reads a passage. What it finds has its places in the passage: offsets, tokens and sentences count from 0 there. */
export interface Reader<Item> {
  read(passage: Passage): readonly Item[]
  /** The same item with its place in the article; an item without a place is itself. */
  move(item: Item, by: Shift): Item
}

const numbers = new WeakMap<object, number>()
let count = 0

function numberOf(reader: object): number {
  let number = numbers.get(reader)
  if (number === undefined) numbers.set(reader, (number = count++))
  return number
}

/**
 * A block read by itself: what is found here hangs on its words and on what kind of block it is, on nothing around it.
 * So an editor's next version of the article, which has nearly all of its blocks, need not read them again.
 */
export class Passage {
  readonly kind: BlockKind
  readonly text: string
  /** By the number of the reader. */
  readonly #found: (readonly unknown[] | undefined)[] = []
  #tags: Tags | undefined
  /** The passages that are new with it, as long as none is tagged. */
  readonly #company: Passage[]

  /** @param company The passages that are new with it, to which it is added: the tagger is quicker with many at once. */
  constructor(kind: BlockKind, text: string, company: Passage[]) {
    this.kind = kind
    this.text = text
    this.#company = company
    company.push(this)
  }

  /** Running prose: a paragraph or a block quotation. */
  get prose(): boolean {
    return this.kind === 'paragraph' || this.kind === 'quotation'
  }

  get tokens(): readonly Token[] {
    return this.read(tokenReader)
  }

  get sentences(): readonly Sentence[] {
    return this.read(sentenceReader)
  }

  get tags(): Tags {
    if (!this.#tags) {
      const company = this.#company.splice(0)
      const tags = tagPassages(company.map(({tokens}) => tokens))
      for (const [index, passage] of company.entries()) passage.#tags = tags[index]!
    }
    return this.#tags!
  }

  /** What a reader finds here, read once. */
  read<Item>(reader: Reader<Item>): readonly Item[] {
    return this.readAs(numberOf(reader), reader)
  }

  /** The same for who has looked the number of the reader up. */
  readAs<Item>(number: number, reader: Reader<Item>): readonly Item[] {
    return (this.#found[number] ??= reader.read(this)) as readonly Item[]
  }
}

/** The passages of an article and where each stands. */
export class Passages {
  /** By the index of the block. */
  readonly all: readonly Passage[]
  readonly #shifts: readonly Shift[]

  /**
   * A block that is printed again is read once.
   *
   * @param before The passages of the version before, from which those are taken that stand here too.
   */
  constructor({text, blocks}: Document, before: Passages | null) {
    const known = new Map<string, Passage>()
    for (const passage of before?.all ?? []) known.set(keyOf(passage), passage)
    const company: Passage[] = []
    this.all = blocks.map(({kind, start, end}) => {
      const words = text.slice(start, end)
      const key = keyOf({kind, text: words})
      let passage = known.get(key)
      if (!passage) {
        // The first version stays as a whole, of later ones only what is new in them.
        passage = new Passage(kind, before ? toOwnText(words) : words, company)
        known.set(key, passage)
      }
      return passage
    })
    let token = 0
    let sentence = 0
    this.#shifts = this.all.map(({tokens, sentences}, block) => {
      const shift = {offset: blocks[block]!.start, token, sentence, block}
      token += tokens.length
      sentence += sentences.length
      return shift
    })
  }

  /** What a reader finds in all of them, with places in the article, in the order of the text. */
  collect<Item>(reader: Reader<Item>): Item[] {
    const all: Item[] = []
    const number = numberOf(reader)
    for (let block = 0; block < this.all.length; block++) {
      const found = this.all[block]!.readAs(number, reader)
      const shift = this.#shifts[block]!
      for (let at = 0; at < found.length; at++) all.push(reader.move(found[at]!, shift))
    }
    return all
  }

  /** The same for one block. */
  collectFrom<Item>(block: number, reader: Reader<Item>): Item[] {
    const shift = this.#shifts[block]!
    return this.all[block]!.read(reader).map((item) => reader.move(item, shift))
  }

  /** The indices of the tokens that are one of some words, in lower case. */
  tokensIn(words: ReadonlySet<string>): number[] {
    return this.collect(readerFor(words, () => wordReader(words)))
  }

  /**
   * The places of a pattern (with the flag `g`) in the blocks; none reaches over the end of one.
   *
   * @param hint Matches every block that has one, and is quicker to try; the same one each time.
   */
  matchesOf(pattern: RegExp, hint?: (text: string) => boolean): Match[] {
    return this.collect(readerFor(pattern, () => matchReader(pattern, hint)))
  }

  /** From places in the passage of a block to places in the article. */
  shiftOf(block: number): Shift {
    return this.#shifts[block]!
  }
}

/** Where a pattern was found, half-open, with its groups. */
export interface Match {
  start: number
  end: number
  /** Index of the block. */
  block: number
  /** What `RegExp.prototype.exec` gave for the text of the block. */
  found: RegExpExecArray
}

const readers = new WeakMap<object, Reader<unknown>>()

/** The indices of the tokens of which something is so. */
export function placesOf(tokens: readonly Token[], isOne: (token: Token) => boolean): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) if (isOne(tokens[at]!)) places.push(at)
  return places
}

/** The reader for a list or a pattern, always the same one, since passages keep what each reader found. */
function readerFor<Item>(key: object, make: () => Reader<Item>): Reader<Item> {
  let reader = readers.get(key) as Reader<Item> | undefined
  if (!reader) readers.set(key, (reader = make()) as Reader<unknown>)
  return reader
}

function wordReader(words: ReadonlySet<string>): Reader<number> {
  const isOne = asker(({lower}) => words.has(lower))
  return {
    read: ({tokens}) => placesOf(tokens, isOne),
    move: (index, by) => index + by.token
  }
}

function matchReader(pattern: RegExp, hint?: (text: string) => boolean): Reader<Match> {
  return {
    read({text}) {
      const matches: Match[] = []
      if (hint?.(text) === false) return matches
      // Not `matchAll`, which makes a copy of the pattern for each block.
      pattern.lastIndex = 0
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        matches.push({start: found.index, end: found.index + found[0].length, block: 0, found})
        if (found[0] === '') pattern.lastIndex++
      }
      return matches
    },
    move: ({start, end, found}, by) => ({
      start: start + by.offset,
      end: end + by.offset,
      block: by.block,
      found
    })
  }
}

function keyOf({kind, text}: {kind: BlockKind; text: string}): string {
  return `${kind} ${text}`
}
