import type {Article} from '../../src/article/index.js'
import {readWhole} from './numbers.js'

/** Numbers that a sentence tells of one whole, half-open places. */
export interface Shares {
  whole: {value: number; start: number; end: number}
  sum: number
  start: number
  end: number
}

/** Words that tell that the parts are not all, or not apart from each other. */
const open = new Set(
  `about all also almost another around both each either fewer half including least less more most nearly only other
  others over percent remainder remaining rest roughly some`.split(/\s+/)
)

/**
 * Reads "Of the 11 people, six were hurt and four …": the whole and its parts, each at the head of a clause; null where
 * the sentence is of another form or says that more remain.
 */
export function findShares(
  {tokens, tags}: Pick<Article, 'tokens' | 'tags'>,
  {first, last}: {first: number; last: number}
): Shares | null {
  if (
    tokens[first]?.lower !== 'of' ||
    !/^(?:the|those|these|its|their)$/.test(tokens[first + 1]?.lower ?? '')
  )
    return null
  const whole = readWhole(tokens[first + 2]?.lower ?? '')
  if (whole === null) return null
  let at = first + 3
  while (at < last && at < first + 10 && tokens[at]!.text !== ',') at++
  if (tokens[at]?.text !== ',') return null
  const parts: number[] = []
  for (let next = at; next < last; next++) {
    const {lower, text} = tokens[next]!
    if (open.has(lower) || /[%"“”]/.test(text)) return null
    if (next > at && !/^(?:,|and|while)$/.test(tokens[next - 1]!.lower)) continue
    const value = next > at ? readWhole(lower) : null
    // "five are from Alder, two of them girls"
    if (
      value !== null &&
      tokens[next + 1]?.lower === 'of' &&
      /^(?:them|whom|which|those)$/.test(tokens[next + 2]?.lower ?? '')
    )
      continue
    if (value !== null && lower.length + value > 1 && /^(?:VERB|AUX|ADP|ADV)$/.test(tags.of[next + 1] ?? ''))
      parts.push(next)
  }
  if (parts.length < 2 || parts[0] !== at + 1) return null
  const {start, end} = tokens[first + 2]!
  return {
    whole: {value: whole, start, end},
    sum: parts.reduce((total, part) => total + readWhole(tokens[part]!.lower)!, 0),
    start: tokens[parts[0]!]!.start,
    end: tokens[parts.at(-1)!]!.end
  }
}

/**
 * Counts the things that a sentence lists after its colon ("slower trains, new brakes and a second driver"); null where
 * that is open to question: names, asides, clauses, "and" in more than the last place.
 */
export function countListed(list: string): number | null {
  const pieces = list.replace(/[.;]\s*$/, '').split(', ')
  const end = pieces
    .pop()!
    .split(/(?:^| )and /)
    .filter((piece) => piece !== '')
  const all = [...pieces, ...end]
  if (pieces.length < 1 || end.length > 2 || all.length < 3) return null
  // "the mill and the yard" may be one thing.
  if (pieces.some((piece) => /(?:^| )and /.test(piece))) return null
  if (end.length === 2 && isArticle(end[0]!) !== isArticle(end[1]!)) return null
  return all.every((piece) => isThing(piece)) ? all.length : null
}

function isArticle(piece: string): boolean {
  return /^(?:an?|the) /.test(piece)
}

function isThing(piece: string): boolean {
  return (
    /^\p{Ll}[\p{L} -]*$/u.test(piece) &&
    piece.split(' ').length < 10 &&
    !/^(?:which|who|whose|where|when|with|but|or|including|such|as|even|not|then|however|for)\b/.test(piece)
  )
}
