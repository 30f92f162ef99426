import {
  closingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  properAbbreviations
} from '../lexicon/abbreviations.js'
import {functionWords} from '../lexicon/function-words.js'
import type {Reader} from './passages.js'
import type {Token} from './token.js'
import {asker, hasCapital, isSmall, nowhere} from './word.js'

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
 * Parts the tokens into sentences: at each block, and where a full stop, a question mark or an exclamation mark ends
 * one. The parser's own sentences are not used: they join after "U.S." and small numbers and before a lower-case
 * start, and part "No. 10", initials and footnote marks.
 */
export const sentenceReader: Reader<Sentence> = {
  read({tokens, prose}) {
    const sentences: Sentence[] = []
    for (let first = 0; first < tokens.length;) {
      let last = first + 1
      while (last < tokens.length && !startsSentence(tokens, last)) last++
      const index = sentences.length
      sentences.push({
        index,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        first,
        last,
        block: 0,
        prose
      })
      first = last
    }
    return sentences
  },
  move: ({index, start, end, first, last, block, prose}, by) => ({
    index: index + by.sentence,
    start: start + by.offset,
    end: end + by.offset,
    first: first + by.token,
    last: last + by.token,
    block: block + by.block,
    prose
  })
}

const isClosing = asker(({text}) => closers.has(text))
const closers = new Set(['"', '”', '’', "'", "''", '’’', ')', ']', '»'])
const openers = new Set(['"', '“', '‘', "'", "''", '``', '(', '[', '«'])
const ellipses = /^(?:…|\.{2,})$/
/** What opens a credit line: "The two leaders in May Image: Harbour News". */
const credits = new Set(['Image', 'Images', 'Photo', 'Photograph', 'Picture', 'Video', 'Credit'])
const initials = /^(?:\p{Lu}\.[&-]?)*\p{Lu}\.?$/u
const speech = new Set(
  `said says say asked asks ask wrote writes wondered tweeted added adds replied answered exclaimed shouted
  cried told declared recalled quipped joked demanded`.split(/\s+/)
)

/** Whether a token of a block, not its first, starts a sentence. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]!
  const previous = tokens[at - 1]!
  if (!here.spaced) {
    // "… in May.The board …"
    return (
      (ellipses.test(previous.text) || /^[.?!]$/.test(previous.text)) &&
      hasCapital(here) &&
      isFunctionWord(here)
    )
  }
  if (tokens[at + 1]?.text === ':' && credits.has(here.text)) return true
  // Back over the marks that close with the sentence, and over footnote marks.
  let end = at - 1
  let quoted = false
  let bracketed = false
  while (end > 0 && isCloser(tokens, end)) {
    const note = footnoteStart(tokens, end)
    if (note >= 0) {
      end = note - 1
      continue
    }
    if (tokens[end]!.text === ')' || tokens[end]!.text === ']') bracketed = true
    else quoted = true
    end--
  }
  // "[2] It rained": nothing but a footnote mark before.
  const stop = tokens[end]
  if (!stop || !endsWithStop(stop)) return false
  // Forward over the marks that open with the sentence.
  let start = at
  while (openers.has(tokens[start]!.text) && start + 1 < tokens.length) start++
  const opened = start > at
  if (here.text === '[' && isNumber(tokens[at + 1]) && tokens[at + 2]?.text === ']') return false
  const first = tokens[start]!
  const small = isSmall(first)
  const startable = small || hasCapital(first) || isNumber(first) || first.kind === 'symbol'
  if (!startable || (opened && here.text === '(' && !hasCapital(first))) return false
  if (here.text === '(' && continuesAfterBracket(tokens, at)) return false

  if (/^[?!]+$/.test(stop.text)) return !small && !(quoted && isSpeechTag(tokens, start))
  if (ellipses.test(stop.text) || tokens[end - 1]?.text === '.') {
    if (small || isNumber(first)) return false
    // "have never met … Doley": an ellipsis between spaces stands for words left out.
    return !stop.spaced || opened || isFunctionWord(first)
  }
  return endsAtFullStop(tokens, end, {here, quoted, bracketed, opened, small, first})
}

/** What stands around a full stop: the token after it, the marks that were passed over, the first word behind them. */
interface Surroundings {
  here: Token
  quoted: boolean
  bracketed: boolean
  opened: boolean
  small: boolean
  first: Token
}

function endsAtFullStop(
  tokens: readonly Token[],
  end: number,
  {here, quoted, bracketed, opened, small, first}: Surroundings
): boolean {
  let stop = tokens[end]!
  if (stop.text === '.') {
    let before = end - 1
    while (before >= 0 && isCloser(tokens, before)) before--
    if (before < 0) return false
    // A quotation or a bracket that closes before the stop is no abbreviation: "… the campaign". The …".
    if (before < end - 1) return !small || !bracketed
    stop = tokens[before]!
  }
  // "ex-Gov.", "Presbyterian-St."
  const tail = stop.text.replace(/^\p{L}+-(?=\p{Lu}\p{Ll})/u, '').toLowerCase()
  const bare = tail.replace(/^(?:then|ex|vice|lt)-|\.$/g, '')
  // "1. The council", "A. Yes"
  if (stop.index === 0 && (stop.kind === 'number' || bare.length === 1)) return false
  if (stop.kind === 'number') return !small || /\d{4}|[a-z%]/.test(bare) || !bracketed
  if (isNumber(first) && numberAbbreviations.has(bare)) return false
  // "4 in. high"
  if (small && bare === 'in' && isNumber(tokens[stop.index - 1])) return false
  // "coaxing them to a. The council …" is cut short; "a" abbreviates nothing.
  if (/^a\.?$/.test(stop.text)) return hasCapital(first)
  const shout = stop.text.length > 2 && /^\p{Lu}{3,}\.?$/u.test(stop.text)
  const known = isFunctionWord(first)
  if (leadingAbbreviations.has(bare) && !shout) return false
  const abbreviated =
    !shout &&
    (/^\p{L}$/u.test(bare) ||
      closingAbbreviations.has(bare) ||
      (properAbbreviations.has(bare) && hasCapital(stop)) ||
      initials.test(stop.text) ||
      /\p{L}\.\p{L}/u.test(bare))
  if (!abbreviated)
    return !small || !(quoted || bracketed || (numberAbbreviations.has(bare) && bare !== 'no'))
  if (small || isNumber(first)) return false
  // C. L. "Butch" Otter; TRENTON, N.J. (AP)
  const nickname = closers.has(tokens[first.index + 1]?.text ?? '')
  return known || (opened && hasCapital(first) && !bracketed && !nickname && here.text !== '(')
}

/** Whether the sentence before goes on after a bracket: "in the film Who? (Three Men, 1950) and in others". */
function continuesAfterBracket(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 10, tokens.length); next++) {
    if (tokens[next]!.text === ')') return isSmall(tokens[next + 1] ?? nowhere)
  }
  return false
}

const isFunctionWord = asker(
  ({lower}) => functionWords.has(lower) || functionWords.has(lower.replace(/'.*/, ''))
)

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number'
}

const endsWithStop = asker(({text}) => /[.…]$/.test(text) || /^[?!]+$/.test(text))

/** Whether a mark closes: a straight quotation mark does where no space stands before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!isClosing(token)) return false
  const {text, spaced} = token
  return !spaced || text === '”' || text === ')' || text === ']'
}

/** The index of the opening bracket of the footnote mark ("[2]") that closes at `at`, or -1. */
function footnoteStart(tokens: readonly Token[], at: number): number {
  return tokens[at]!.text === ']' && isNumber(tokens[at - 1]) && tokens[at - 2]?.text === '[' ? at - 2 : -1
}

/** Whether a name and a verb of saying follow: "Are you well?" Mrs. Clinton asked. */
function isSpeechTag(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(at + 6, tokens.length); next++) {
    const token = tokens[next]!
    if (speech.has(token.lower)) return next > at
    if (!hasCapital(token) && token.text !== '.') return false
  }
  return false
}
