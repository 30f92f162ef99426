import {backElisions, frontElisions} from '../lexicon/elisions.js'
import {functionWords} from '../lexicon/function-words.js'
import type {Article} from './index.js'
import type {OutlineBlock} from './outline.js'
import {movePlace, type Reader} from './passages.js'

/** Which marks: double also stands for `''`, `‘‘` and guillemets. */
export type Marks = 'double' | 'single'

/** A quotation. Offsets are half-open; `start` and `end` include the marks, `innerStart` and `innerEnd` do not. */
export interface Quote {
  index: number
  start: number
  end: number
  innerStart: number
  innerEnd: number
  marks: Marks
  /** Index of the block. */
  block: number
  /** Index of the quotation that it stands in, or -1. */
  inside: number
  /** How many words stand in it. */
  words: number
  /** Opened and not closed in its block, since the next block opens again: one speech over paragraphs. */
  continues: boolean
  /** The index of the quotation in the block before that it carries on, or -1. */
  continued: number
}

/** A mark without a partner, or a mark that has one and is set the wrong way round ("turned"). */
export interface StrayMark {
  start: number
  end: number
  block: number
  /** What it was meant to be. */
  side: 'opening' | 'closing'
}

export interface Quotes {
  /** In the order of the text, an outer quotation before those that stand in it. */
  readonly all: readonly Quote[]
  readonly stray: readonly StrayMark[]
  /** Marks with a space on the wrong side, or the curl of the other side: `to” run`, `to" run away"`. */
  readonly turned: readonly StrayMark[]
  /** By the index of the token: 1 where it stands inside a quotation or is one of its marks, else 0. */
  readonly within: Uint8Array
  /** The innermost quotation around an offset, or null. */
  at(offset: number): Quote | null
}

type Role = 'open' | 'close' | 'skip' | 'reopen'

/** A mark as it stands, with what it costs to read it in each role. */
interface Mark {
  start: number
  end: number
  marks: Marks
  cost: {readonly [Name in 'open' | 'close' | 'skip']: number}
  /** Whether skipping it leaves nothing amiss: an apostrophe, feet, inches. */
  harmless: boolean
  side: 'opening' | 'closing'
  shape: Shape
  /** Whether it stands where speech begins: at the start of a sentence, after a comma or a colon. */
  speech: boolean
}

// What may be open at once, the outermost first: double marks around speech (d) or around a few words (w), single
// ones (s). Reading a block is a walk over these states.
const states: readonly string[] = ['', 'd', 'w', 's', 'ds', 'ws', 'sd', 'sw', 'dd', 'dw']
const never = Number.POSITIVE_INFINITY
const strayCost = 4
/** One turned mark is likelier than two strays, and these are likelier than two turned ones. */
const turnedCost = 4.2
/** A quotation within a quotation of the same marks is rare, the more so where a sentence begins. */
const sameMarksCost = 2
const sentenceInSameMarksCost = 3.6
/** A speech may open again where a paragraph ended before somebody ran the paragraphs together. */
const reopenCost = 0.5
/** Among equal readings, the one with the least text in quotation wins. */
const costOfCharacter = 1e-4

/**
 * Finds the quotations. Straight marks do not tell which side they stand on, and an apostrophe looks like a single
 * mark, so each block is read as the cheapest chain of openings, closings and apostrophes: one walk, linear.
 */
export function findQuotes({text, outline, passages, tokens}: Article): Quotes {
  const all: Quote[] = []
  const stray: StrayMark[] = []
  const turned: StrayMark[] = []
  let carried: Quote | null = null
  for (const block of outline.blocks) {
    const next = outline.blocks[block.index + 1]
    const opened = block.prose && next?.prose ? openedBy(text, next.start) : 'none'
    const marks = passages.collectFrom(block.index, markReaders[opened])
    const open: Quote[] = []
    for (const mark of marks) {
      const {start, end, role} = mark
      if (role === 'skip') {
        if (mark.harmless) continue
        stray.push({start, end, block: block.index, side: mark.side})
        // A paragraph that opens with a mark and has no other is what somebody says, to its end.
        const whole = start === block.start && block.prose && marks.every((other) => other.role === 'skip')
        if (whole && endsSentence(text, end, block.end)) all.push(openQuote(mark, block))
        continue
      }
      if (role === 'reopen') carried = leaveOpen(open.pop()!, start)
      let opener = start
      if (role === 'close') {
        const quote = open.pop()!
        quote.innerEnd = start
        quote.end = end
        opener = quote.start
      } else {
        const continued = carried?.marks === mark.marks && (role === 'reopen' || start === block.start)
        const quote = openQuote(mark, block)
        quote.inside = open.at(-1)?.index ?? -1
        if (continued) quote.continued = carried!.index
        all.push(quote)
        open.push(quote)
      }
      const side = role === 'close' ? 'closing' : 'opening'
      if (isTurned(text, mark, side, opener)) turned.push({start, end, block: block.index, side})
    }
    carried = open[0] ? leaveOpen(open[0], block.end) : null
  }
  return {all, stray, turned, within: readTokens(all, tokens), at: (offset) => quoteAt(all, offset)}

  /** A quotation that runs from a mark to the end of its block, for now. */
  function openQuote({start, end, marks}: Mark, block: OutlineBlock): Quote {
    return {
      index: all.length,
      start,
      end: block.end,
      innerStart: end,
      innerEnd: block.end,
      marks,
      block: block.index,
      inside: -1,
      words: 0,
      continues: false,
      continued: -1
    }
  }

  /** The speech goes on at the next opening mark: this part of it ends with its last word. */
  function leaveOpen(quote: Quote, end: number): Quote {
    while (/\s/.test(text[end - 1]!)) end--
    quote.innerEnd = quote.end = end
    quote.continues = true
    return quote
  }
}

type Read = Mark & {role: Role}

/** What reads the marks of a block, by the marks that the next block opens with. */
const markReaders: {readonly [Opened in Marks | 'none']: Reader<Read>} = {
  none: readerBefore(null),
  double: readerBefore('double'),
  single: readerBefore('single')
}

function readerBefore(opened: Marks | null): Reader<Read> {
  return {
    read({text}) {
      const marks = readMarks(text, 0, text.length)
      const roles = readRoles(text, marks, text.length, opened)
      return marks.map((mark, at) => ({...mark, role: roles[at]!}))
    },
    move: (mark, by) => ({...mark, ...movePlace(mark, by)})
  }
}

/**
 * Words after a comma that tell that a speech ended there: ", the mayor said". Who speaks of himself or is told something
 * goes on with his own speech.
 */
const saidWithin =
  /[,!?]['’]? (?!(?:as|when|which|what|that|and|but|if|who|then|so|because|like)\b)(?:(?!I\b|we\b|you\b)[\p{L}\p{N}][\p{L}\p{N}.'’-]* ){0,7}?(?:said|says|added|adds|told|wrote|writes|tweeted|explain(?:s|ed)|recall(?:s|ed)|ask(?:s|ed)|repli(?:es|ed)|continued|warn(?:s|ed)|conclude[sd]?|declare[sd]|argue[sd]|insist(?:s|ed)|joke[sd]|quip(?:s|ped)|note[sd]|reads?|shout(?:s|ed)|testifie[sd]|state[sd])\b(?! (?:that|me|us|you|it|him|her|them|so|to (?:me|us|you|it|him|her|them|myself|ourselves))\b)/u
const anyMark = /["“”„‟«»]|``|''|‘‘|’’|['‘’‚‛`‹›]/g
const openingFace = /^[“„‟«`‘‚‛‹]/
const closingFace = /^[”»’›]/
const letter = /[\p{L}\p{N}]/u
/** What may stand before an opening mark without a space. */
const edgeBefore = /[\s([{—–/-]/
/** What may stand after a closing mark without a space. */
const edgeAfter = /[\s.,;:!?)\]}—–/…*-]/

/** The marks of a block; apostrophes within words are left out. */
function readMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  const found: {start: number; end: number}[] = []
  anyMark.lastIndex = from
  for (let match = anyMark.exec(text); match && match.index < to; match = anyMark.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    const within = start > from && end < to && letter.test(text[start - 1]!) && letter.test(text[end]!)
    if (within && /^['‘’`]$/.test(match[0])) continue
    found.push({start, end})
  }
  for (let first = 0; first < found.length;) {
    // Marks that touch ("'No,'") share what stands before and after them.
    let last = first
    while (found[last + 1]?.start === found[last]!.end) last++
    const left = found[first]!.start
    const right = found[last]!.end
    const before = left > from ? text[left - 1]! : ' '
    const after = right < to ? text[right]! : ' '
    for (let at = first; at <= last; at++) {
      marks.push(weigh(text, found[at]!.start, found[at]!.end, before, after, from))
    }
    // `,"'` closes both as well as `,'"` does, and of `\'\'\'` the pattern took the first two for one.
    const [outer, inner] = marks.slice(-2)
    if (
      last === first + 1 &&
      outer!.marks === 'double' &&
      inner!.marks === 'single' &&
      inner!.side === 'closing' &&
      !isWithinSingle(marks)
    ) {
      const {start, end} = inner!
      const cut = outer!.start + (end - start)
      marks.splice(-2, 2, {...inner!, start: outer!.start, end: cut}, {...outer!, start: cut, end})
    }
    first = last + 1
  }
  return marks
}

/** Whether the last double mark that opens stands in single ones: ‘He said, “No.”’ */
function isWithinSingle(marks: readonly Mark[]): boolean {
  const inner = marks.findLastIndex(({marks, side}) => marks === 'double' && side === 'opening')
  for (let at = inner - 1; at >= 0; at--) {
    const {marks: kind, shape} = marks[at]!
    if (kind === 'single' && shape !== 'neither') return shape === 'opening'
  }
  return false
}

type Shape = 'opening' | 'closing' | 'neither'

function weigh(text: string, start: number, end: number, before: string, after: string, from: number): Mark {
  const mark = text.slice(start, end)
  const opens = edgeBefore.test(before) && !/\s/.test(after)
  const closes = !/\s/.test(before) && edgeAfter.test(after)
  const shape: Shape = opens === closes ? 'neither' : opens ? 'opening' : 'closing'
  const side = shape === 'closing' || (shape === 'neither' && closingFace.test(mark)) ? 'closing' : 'opening'
  const speech =
    start === from ||
    /[,:]\s+["“'‘(]*$/.test(text.slice(Math.max(from, start - 6), start)) ||
    (/[.!?;…—–-]["”'’)]*\s*["“'‘(]*$/.test(text.slice(Math.max(from, start - 6), start)) &&
      /^["“'‘([]*[\p{Lu}\d.…$£€@#]/u.test(text.slice(end, end + 4)))
  if (mark.length === 2 || /["“”„‟«»]/.test(mark)) {
    const {cost, harmless} = weighDouble(text, start, mark, shape, from)
    return {start, end, side, shape, speech, marks: 'double', cost, harmless}
  }
  const {cost, harmless} = weighSingle(text, start, end, mark, shape, before)
  return {start, end, side, shape, speech, marks: 'single', cost, harmless}
}

type Weight = Pick<Mark, 'cost' | 'harmless'>

function weighDouble(text: string, start: number, mark: string, shape: Shape, from: number): Weight {
  // 5'10", 6" pipe
  if (
    shape !== 'opening' &&
    /^["”']/.test(mark) &&
    /(?<!\d[\d,.]{0,9})\d{1,3}(?:\.\d+)?$/.test(text.slice(Math.max(from, start - 12), start))
  ) {
    const feet = /\d['’] ?\d{1,2}(?:\.\d+)?$/.test(text.slice(Math.max(from, start - 10), start))
    return {cost: {open: turnedCost, close: feet ? 2 : 0, skip: feet ? 0 : 1.2}, harmless: true}
  }
  let open = shape === 'opening' ? 0 : shape === 'closing' ? turnedCost : 1
  let close = shape === 'closing' ? 0 : shape === 'opening' ? turnedCost : 1
  // asked him to" conduct …: such a word does not end what somebody said.
  if (shape === 'closing' && unfinished.test(text.slice(Math.max(from, start - 5), start))) open = close = 1.5
  if (openingFace.test(mark)) {
    open = shape === 'closing' ? 2.5 : 0
    close = shape === 'closing' ? 2 : strayCost
  } else if (closingFace.test(mark)) {
    close = shape === 'opening' ? 2.5 : 0
    open = shape === 'opening' ? 2 : strayCost
  }
  return {cost: {open, close, skip: strayCost}, harmless: false}
}

const unfinished = /\b(?:to|the|an?|of|and|or|with|from|by|as|its?|their|his|her)$/

function weighSingle(
  text: string,
  start: number,
  end: number,
  mark: string,
  shape: Shape,
  before: string
): Weight {
  if (shape === 'opening') {
    const word = /^\p{L}+/u.exec(text.slice(end, end + 12))?.[0].toLowerCase() ?? ''
    const elided = frontElisions.has(word) || /^\d\ds?(?![\d,.%])/.test(text.slice(end, end + 4))
    if (closingFace.test(mark)) return {cost: {open: 2, close: never, skip: 0.2}, harmless: true}
    // 'n' as in rock 'n' roll is no quotation of one letter.
    if (word === 'n') return {cost: {open: turnedCost, close: never, skip: 0}, harmless: true}
    const spoken = /^\p{Lu}/u.test(text.slice(end)) || mark === '‘'
    return {
      cost: {open: elided ? 1.2 : 0.2, close: never, skip: elided ? 0 : spoken ? 1.5 : 1},
      harmless: elided || !spoken
    }
  }
  if (shape === 'closing') {
    if (/[.,!?…]/.test(before)) {
      const sentence = /(?:[,!?…]|\p{Ll}{3}\.)$/u.test(text.slice(Math.max(0, start - 4), start))
      return {cost: {open: never, close: 0, skip: 2.5}, harmless: !sentence}
    }
    if (/[\d)]/.test(before)) return {cost: {open: never, close: 0, skip: 0.3}, harmless: true}
    const word = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].toLowerCase() ?? ''
    const following = /^ (\p{L}+)/u.exec(text.slice(end, end + 16))?.[1]
    // A possessive wants its noun: what stands before a mark or a pronoun is none.
    const owns = /[sxz]$/.test(word) && following !== undefined && !functionWords.has(following.toLowerCase())
    const clipped = word.endsWith('in') || backElisions.has(word)
    return {
      cost: {
        open: never,
        close: owns ? 0.3 : 0,
        skip: owns ? 0 : clipped ? 0.4 : word.endsWith('s') ? 0.6 : 1.5
      },
      harmless: true
    }
  }
  return {cost: {open: 2, close: 2, skip: 0.5}, harmless: true}
}

/** The marks that open a block, if one does. */
function openedBy(text: string, start: number): Marks | 'none' {
  const opening = /^(?:(["“„«]|``|''|‘‘)|['‘](?=\p{Lu}|\.\.\.|…))/u.exec(text.slice(start, start + 5))
  return opening ? (opening[1] ? 'double' : 'single') : 'none'
}

/**
 * The cheapest reading of the marks of a block.
 *
 * @param opened The marks that the next block opens with: what is still open at the end is then carried on there.
 */
function readRoles(text: string, marks: readonly Mark[], end: number, opened: Marks | null): Role[] {
  const plain = readPlainRoles(marks)
  if (plain) return plain
  const steps: {from: number; role: Role}[][] = []
  let costs = states.map((state) => (state === '' ? 0 : never))
  let at = marks[0]?.end ?? end
  // After the last double mark: an apostrophe ends no speech in these.
  let spoken = at
  for (const mark of marks) {
    const reached = costs.map(() => never)
    const step: {from: number; role: Role}[] = []
    const gap = (mark.start - at) * costOfCharacter
    // After a colon somebody else begins to speak.
    const reopens =
      mark.marks === 'double' &&
      mark.speech &&
      text[mark.start - 2] !== ':' &&
      endsSentence(text, spoken, mark.start)
    const own = mark.marks === 'single' ? 's' : mark.speech ? 'd' : 'w'
    const begins = mark.speech && /[.!?…]/.test(text[mark.start - 2] ?? '')
    const inside = begins ? sentenceInSameMarksCost : sameMarksCost
    at = mark.end
    if (mark.marks === 'double') spoken = at
    for (const [from, state] of states.entries()) {
      if (costs[from] === never) continue
      const spent = costs[from]! + (state ? gap : 0)
      const top = state.at(-1)
      reach(from, 'skip', spent + mark.cost.skip)
      reach(
        states.indexOf(state + own),
        'open',
        spent + mark.cost.open + (state === 'd' && own !== 's' ? inside : 0)
      )
      if (top && (top === 's') === (own === 's')) {
        reach(states.indexOf(state.slice(0, -1)), 'close', spent + mark.cost.close)
        if (reopens && state === 'd') reach(from, 'reopen', spent + mark.cost.open + reopenCost)
      }

      function reach(to: number, role: Role, cost: number): void {
        if (to < 0 || cost >= reached[to]!) return
        reached[to] = cost
        step[to] = {from, role}
      }
    }
    costs = reached
    steps.push(step)
  }
  // What is carried on to the next block may stay open.
  let state = 0
  const tail = (end - at) * costOfCharacter + reopenCost
  if (opened && endsSentence(text, opened === 'double' ? spoken : at, end)) {
    const open = states.indexOf(opened === 'double' ? 'd' : 's')
    if (costs[open]! + tail < costs[0]!) state = open
  }
  const roles: Role[] = []
  for (let index = marks.length - 1; index >= 0; index--) {
    const {from, role} = steps[index]![state]!
    roles[index] = role
    state = from
  }
  return roles
}

/** The roles where no mark is in doubt: most blocks are so. */
function readPlainRoles(marks: readonly Mark[]): Role[] | null {
  const roles: Role[] = []
  let open = false
  for (const {marks: own, cost} of marks) {
    if (own === 'single' && cost.skip === 0) roles.push('skip')
    else if (own === 'single' || (open ? cost.close : cost.open) > 0) return null
    else {
      roles.push(open ? 'close' : 'open')
      open = !open
    }
  }
  return open ? null : roles
}

/** Whether speech that nobody closed may end here: it ends like a sentence, and no ", she said" tells that it ended before. */
function endsSentence(text: string, from: number, to: number): boolean {
  const speech = text.slice(from, to).trimEnd()
  return /[.!?…:][)\]]?$/.test(speech) && !saidWithin.test(speech)
}

/** Whether a mark looks the wrong way: the space or the curl is on the other side. */
function isTurned(text: string, mark: Mark, side: 'opening' | 'closing', opener: number): boolean {
  if (mark.shape === (side === 'opening' ? 'closing' : 'opening')) return true
  if (side === 'opening') return /[”’]/.test(text[mark.start]!)
  // „So“ is another language's habit.
  return /[“‘]/.test(text[mark.start]!) && !/[„‚]/.test(text[opener]!)
}

/** Counts the words of each quotation and marks its tokens. */
function readTokens(quotes: readonly Quote[], tokens: Article['tokens']): Uint8Array {
  const within = new Uint8Array(tokens.length)
  for (const quote of quotes) {
    const {start, end, innerStart, innerEnd} = quote
    for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
      const token = tokens[at]!
      within[at] = 1
      const counts = token.kind === 'word' || token.kind === 'number'
      if (counts && token.start >= innerStart && token.start < innerEnd) quote.words++
    }
  }
  return within
}

/** Index of the first token that starts at an offset or after it. */
function tokenFrom(tokens: Article['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function quoteAt(quotes: readonly Quote[], offset: number): Quote | null {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  let quote = quotes[low - 1]
  while (quote && quote.end <= offset) quote = quotes[quote.inside]
  return quote ?? null
}
