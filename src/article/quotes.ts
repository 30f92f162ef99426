import type {Article} from './index.js'

/** A quotation. Offsets are half-open; `start` and `end` include the marks, `innerStart` and `innerEnd` do not. */
export interface Quote {
  index: number
  start: number
  end: number
  innerStart: number
  innerEnd: number
  /** Which marks: double or single. */
  marks: 'double' | 'single'
  /** Index of the block. */
  block: number
  /** Index of the quotation that it stands in, or -1. */
  inside: number
  /** How many words stand in it. */
  words: number
  /** Opened and not closed in its block, since the next block opens again: one speech over paragraphs. */
  continues: boolean
  /** The index of the quotation in an earlier block that it carries on, or -1. */
  continued: number
}

/** A mark without a partner. */
export interface StrayMark {
  start: number
  end: number
  block: number
  side: 'opening' | 'closing'
}

export interface Quotes {
  readonly all: readonly Quote[]
  readonly stray: readonly StrayMark[]
  /** The innermost quotation around an offset, or null. */
  at(offset: number): Quote | null
}

export function findQuotes({text, outline, tokens}: Article): Quotes {
  const all: Quote[] = []
  const stray: StrayMark[] = []
  let pending = -1
  for (const block of outline.blocks) {
    const open: {start: number; marks: 'double' | 'single'}[] = []
    const found: Omit<Quote, 'index' | 'inside' | 'words' | 'continues' | 'continued'>[] = []
    const carried = pending
    pending = -1
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at]!
      const marks =
        mark === '"' || mark === '“' || mark === '”'
          ? 'double'
          : mark === "'" || mark === '‘' || mark === '’'
            ? 'single'
            : null
      if (!marks) continue
      const before = at > block.start ? text[at - 1]! : ' '
      const after = at + 1 < block.end ? text[at + 1]! : ' '
      const opens =
        mark === '“' ||
        mark === '‘' ||
        (mark !== '”' && mark !== '’' && /[\s([—–‘“"'/-]/.test(before) && /\S/.test(after))
      const top = open.at(-1)
      if (marks === 'single') {
        // An apostrophe inside or at the end of a word is no mark unless a quotation waits for it.
        if (opens) {
          if (/\d/.test(after) || top?.marks === 'single' || !closesSingle(text, at + 1, block.end)) continue
          open.push({start: at, marks})
        } else if (top?.marks === 'single' && !/[\p{L}\p{N}]/u.test(after)) {
          open.pop()
          found.push({
            start: top.start,
            end: at + 1,
            innerStart: top.start + 1,
            innerEnd: at,
            marks,
            block: block.index
          })
        }
        continue
      }
      const partner = open.findLastIndex((entry) => entry.marks === 'double')
      if (
        partner >= 0 &&
        (mark === '”' || (mark === '"' && !(opens && /\s/.test(before) && top?.marks === 'single')))
      ) {
        const {start} = open[partner]!
        open.length = partner
        found.push({start, end: at + 1, innerStart: start + 1, innerEnd: at, marks, block: block.index})
      } else if (opens || mark === '"') {
        if (!opens && /\d/.test(before)) continue
        open.push({start: at, marks})
      } else {
        stray.push({start: at, end: at + 1, block: block.index, side: 'closing'})
      }
    }
    const next = outline.blocks[block.index + 1]
    for (const entry of open) {
      if (entry.marks === 'single') continue
      if (next && next.prose && /["“]/.test(text[next.start]!)) {
        found.push({
          start: entry.start,
          end: block.end,
          innerStart: entry.start + 1,
          innerEnd: block.end,
          marks: 'double',
          block: block.index
        })
        pending = entry.start
      } else {
        stray.push({start: entry.start, end: entry.start + 1, block: block.index, side: 'opening'})
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const quote of found) {
      const index = all.length
      let inside = -1
      for (let other = index - 1; other >= 0 && all[other]!.block === block.index; other--) {
        if (all[other]!.end >= quote.end) {
          inside = other
          break
        }
      }
      const continued =
        carried >= 0 && quote.start === block.start
          ? all.findLastIndex((entry) => entry.start === carried)
          : -1
      all.push({...quote, index, inside, words: 0, continues: quote.start === pending, continued})
    }
  }
  countWords()
  return {
    all,
    stray,
    at: (offset) => all.findLast((quote) => quote.start <= offset && offset < quote.end) ?? null
  }

  function countWords(): void {
    for (const quote of all) {
      let low = 0
      let high = tokens.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (tokens[middle]!.start < quote.innerStart) low = middle + 1
        else high = middle
      }
      for (let at = low; at < tokens.length && tokens[at]!.start < quote.innerEnd; at++) {
        if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') quote.words++
      }
    }
  }
}

function closesSingle(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      (text[at] === "'" || text[at] === '’') &&
      /[^\s(—–]/.test(text[at - 1]!) &&
      !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    ) {
      return true
    }
  }
  return false
}
