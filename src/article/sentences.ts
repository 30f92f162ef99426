import {abbreviations} from '../lexicon/abbreviations.js'
import {functionWords} from '../lexicon/function-words.js'
import type {Document} from '../input/index.js'
import type {RawSentence, Token} from './token.js'

/** A sentence. Offsets are half-open; tokens run from `first` up to and not including `last`. */
export interface Sentence {
  index: number
  start: number
  end: number
  first: number
  last: number
  /** Index of its block. */
  block: number
  /** Whether it stands in running prose: not in a headline, a caption, a list. */
  prose: boolean
}

/**
 * Repairs the parser's sentences. retext-english joins after "U.S." and small numbers, before a lower-case start and
 * over line breaks, and parts "No. 10" and initials.
 */
export function readSentences(
  document: Document,
  tokens: readonly Token[],
  raw: readonly RawSentence[]
): readonly Sentence[] {
  const starts: number[] = []
  for (const {first, last} of raw) {
    for (let at = first; at < last; at++) {
      if (at === first ? !isWronglyParted(tokens, at) : isMissedStart(tokens, at)) starts.push(at)
    }
  }
  return starts.map((first, index): Sentence => {
    const last = starts[index + 1] ?? tokens.length
    const block = tokens[first]!.block
    const kind = document.blocks[block]?.kind
    return {
      index,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      block,
      prose: kind === 'paragraph' || kind === 'quotation'
    }
  })
}

const initial = /^\p{Lu}\.?$/u

/** Whether the parser parted at `at` where no sentence ends: "No. 10", "Sergey V. Lavrov". */
function isWronglyParted(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]!
  const stop = tokens[at - 1]
  const before = tokens[at - 2]
  if (!stop || stop.block !== here.block) return false
  const word = stop.text === '.' && before && !stop.spaced ? before : stop
  if (stop.text !== '.' && !stop.text.endsWith('.')) return false
  const bare = word.lower.replace(/\.$/, '')
  if (bare === 'no' || bare === 'nos') return here.kind === 'number'
  if (initial.test(word.text) && word.text !== 'I')
    return /^\p{Lu}/u.test(here.text) && !functionWords.has(here.lower)
  return abbreviations.has(bare) && !functionWords.has(here.lower)
}

/** Whether a sentence starts at `at` where the parser saw none. */
function isMissedStart(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]!
  const previous = tokens[at - 1]!
  if (previous.block !== here.block) return true
  if (!here.spaced) return false
  // "… plunged U.S. But he …": the full stop of the abbreviation ends the sentence too.
  if (previous.kind === 'word' && previous.text.endsWith('.')) {
    const bare = previous.lower.slice(0, -1)
    return /^\p{Lu}\p{Ll}*$/u.test(here.text) && functionWords.has(here.lower) && !abbreviations.has(bare)
  }
  if (previous.text !== '.' || previous.spaced) return false
  const word = tokens[at - 2]
  if (!word || word.block !== here.block) return false
  // "from 9 to 10. Also …"
  if (word.kind === 'number') return /^["“‘']?\p{Lu}/u.test(here.text)
  // "… unacceptable. those accountable …"
  return /^\p{Ll}{3,}$/u.test(word.text) && !abbreviations.has(word.lower) && /^\p{Ll}+$/u.test(here.text)
}
