import {
  closingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  properAbbreviations
} from '../lexicon/abbreviations.js'
import type {Reader} from './passages.js'
import type {Token, TokenKind} from './token.js'
import {wordOf} from './word.js'

const number = /^\p{N}[\p{N}.,:/-]*(?:st|nd|rd|th|s|m|bn|k|p|pm|am|%)?$/iu
const elided = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i
const lowerCase = /^[^\p{L}]*\p{Ll}/u

const enum Kind {
  /** Letters, digits and marks on them. */
  word,
  space,
  mark,
  symbol
}

function kindOf(code: number): Kind {
  const sign = String.fromCodePoint(code)
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return Kind.word
  if (/\s/u.test(sign)) return Kind.space
  return /(?![#%&*@])\p{P}/u.test(sign) ? Kind.mark : Kind.symbol
}

/** Whether a sign is the second byte of a letter that was read in the wrong encoding: "JosÃ©". */
function isHalf(code: number, before: number): boolean {
  return before === 0xc3 && code >= 0x80 && code < 0xc0
}

/** What Latin letters and the common marks are; others are looked up as they come. */
const latin = Uint8Array.from({length: 0x250}, (_, code) => kindOf(code))

/**
 * Cuts a text into the words and marks that retext-english finds in it, in a tenth of the time: most of the parser's
 * work goes into a tree with positions, which only stock plugins need.
 *
 * A word holds what joins its parts ("AT&T", "co-op", "10:30", "and 5/6 of it"), the stops of an initialism ("U.S."), the
 * stop of an abbreviation ("Gov.") and the stop before a small letter, where no sentence seems to end ("approx. five").
 */
export const tokenReader: Reader<Token> = {
  read: ({text}) => new BlockScanner(text).scan(),
  move: ({index, text, lower, kind, word, start, end, block, spaced}, by) => ({
    index: index + by.token,
    text,
    lower,
    kind,
    word,
    start: start + by.offset,
    end: end + by.offset,
    block: block + by.block,
    spaced
  })
}

class BlockScanner {
  readonly #kinds: Kind[] = []
  /** Where each piece begins; one more, the end, at last. */
  readonly #starts: number[] = []

  readonly #tokens: Token[] = []

  constructor(readonly text: string) {
    let kind: Kind | undefined
    let before = -1
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at)!
      const own: Kind = code < latin.length ? (isHalf(code, before) ? Kind.word : latin[code]!) : kindOf(code)
      // Letters and spaces run on; of marks only the same one does.
      if (own !== kind || (own >= Kind.mark && code !== before)) {
        this.#kinds.push(own)
        this.#starts.push(at)
        kind = own
      }
      before = code
      at += code > 0xffff ? 2 : 1
    }
    this.#starts.push(text.length)
  }

  scan(): Token[] {
    const count = this.#kinds.length
    for (let at = 0; at < count;) {
      const kind = this.#kinds[at]!
      if (kind === Kind.space) at++
      else {
        const last = kind === Kind.word ? this.#endOfWord(at) : this.#endOfMark(at)
        this.#add(at, last, kind)
        at = last
      }
    }
    return this.#tokens
  }

  #isWord(at: number): boolean {
    return this.#kinds[at] === Kind.word
  }

  #isMark(at: number): boolean {
    return this.#kinds[at] === Kind.mark || this.#kinds[at] === Kind.symbol
  }

  #value(at: number, last = at + 1): string {
    return this.text.slice(this.#starts[at], this.#starts[last])
  }

  #is(at: number, value: string): boolean {
    return (
      this.#starts[at + 1]! - this.#starts[at]! === value.length &&
      this.text.startsWith(value, this.#starts[at])
    )
  }

  /** A mark stands alone, unless a word begins with it: "&Co", "'tis", "'n'", ".net". */
  #endOfMark(at: number): number {
    if (!this.#isWord(at + 1) || this.#isWord(at - 1)) return at + 1
    if (this.#is(at, '&')) return this.#endOfWord(at + 1)
    if (this.#is(at, "'") || this.#is(at, '’')) {
      if (elided.test(this.#value(at + 1))) return this.#endOfWord(at + 1)
      if (this.#is(at + 1, 'n') && (this.#is(at + 2, "'") || this.#is(at + 2, '’'))) return at + 3
    }
    return at + 1
  }

  /** Gives the piece after a word that begins at a piece of letters. */
  #endOfWord(first: number): number {
    let last = first + 1
    for (;;) {
      const next = this.#afterInner(last)
      if (next > last) {
        last = next
        continue
      }
      if (!this.#isMark(last)) return last
      if (this.#is(last, '-') && !this.#isWord(last + 1)) return last + 1
      if (this.#is(last, '/')) {
        const tail = this.#isWord(last + 1) ? last + 2 : last + 1
        if (
          this.#starts[last]! - this.#starts[first]! < 3 &&
          this.#starts[tail]! - this.#starts[last + 1]! < 3
        ) {
          last = tail
          continue
        }
      }
      return this.#is(last, '.') && this.#takesStop(first, last) ? last + 1 : last
    }
  }

  /** The piece after `at` and the letters that marks inside a word join to it; `at` itself where none do. */
  #afterInner(at: number): number {
    let next = at
    while (this.#isMark(next) && isInner(this.#value(next))) next++
    return next > at && this.#isWord(next) ? next + 1 : at
  }

  #takesStop(first: number, stop: number): boolean {
    if (this.#isInitialism(first, stop)) return true
    const word = this.#value(first, stop)
    const next = stop + 1
    // A title has its stop at the end of a paragraph too, where the copy broke off.
    if (next >= this.#kinds.length)
      return leadingAbbreviations.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)
    if (this.#kinds[next] === Kind.space) {
      const after = this.#isWord(next + 1) ? this.#value(next + 1) : ''
      const name = word.toLowerCase()
      if (
        leadingAbbreviations.has(name) ||
        closingAbbreviations.has(name) ||
        (properAbbreviations.has(name) && /^\p{Lu}/u.test(word)) ||
        (word.length === 1 && /^\p{L}$/u.test(word)) ||
        // "J.-P. Berg"
        /^\p{Lu}\.-\p{Lu}$/u.test(word)
      )
        return true
      return lowerCase.test(after) || (numberAbbreviations.has(name) && /^\p{N}/u.test(after))
    }
    return this.#is(next, ',') || this.#is(next, ';')
  }

  /** "U.S", "a.m": single letters parted by stops. */
  #isInitialism(first: number, stop: number): boolean {
    const count = stop - first
    if (count < 3 || count % 2 === 0) return false
    let letters = false
    for (let at = first; at < stop; at++) {
      if (this.#starts[at + 1]! - this.#starts[at]! !== 1) return false
      if ((at - first) % 2 === 1) {
        if (!this.#is(at, '.')) return false
      } else if (!/\d/.test(this.#value(at))) letters = true
    }
    return letters
  }

  #add(at: number, last: number, kind: Kind): void {
    const start = this.#starts[at]!
    const end = this.#starts[last]!
    const word = wordOf(
      this.text.slice(start, end),
      kind === Kind.word || last > at + 1 ? kindOfWord : kind === Kind.mark ? ofMark : ofSymbol
    )
    this.#tokens.push({
      index: this.#tokens.length,
      text: word.text,
      lower: word.lower,
      kind: word.kind,
      word,
      start,
      end,
      block: 0,
      spaced: at === 0 || this.#kinds[at - 1] === Kind.space
    })
  }
}

const kindOfWord = (text: string): TokenKind => (number.test(text) ? 'number' : 'word')
const ofMark = (): TokenKind => 'punctuation'
const ofSymbol = (): TokenKind => 'symbol'

function isInner(mark: string): boolean {
  return mark.length === 1 ? "&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_".includes(mark) : mark[0] === '_'
}
