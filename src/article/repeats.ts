import {functionWords} from '../lexicon/function-words.js'
import type {Article} from './index.js'
import {toStem} from './stems.js'

/** A sentence that tells again what an earlier one told, or a block that prints the headline again. */
export interface Repeat {
  kind: 'headline' | 'sentence'
  /** The second telling; half-open. */
  start: number
  end: number
  /** The first telling; half-open. */
  earlier: {start: number; end: number}
  /** Index of the sentence and of the earlier one; -1 for a headline. */
  sentence: number
  earlierSentence: number
  /** How much of what the two tell is the same, words weighed by how rare they are in the article: 0 to 1. */
  similarity: number
  /** How many of the three-word runs of the shorter one stand in the longer one: 0 to 1. */
  wording: number
  /** How many words with a meaning of their own the two share. */
  shared: number
  /** How much of the second telling, and of the first, stands inside quotation marks: 0 to 1, the greater. */
  quoted: number
}

/** Below this two sentences of one story are merely about the same thing. */
const leastSimilarity = 0.14
/** A word that stands in more sentences than this does not bring two of them together. */
const mostCommon = 24

/** Finds what is told twice, in the order of the second telling; for each sentence the nearest to it in words. */
export function findRepeats(article: Article): readonly Repeat[] {
  return [...findHeadlines(article), ...findSentences(article)]
}

function findHeadlines({text, outline}: Article): Repeat[] {
  const {headline} = outline
  if (!headline) return []
  const bare = toBare(text.slice(headline.start, headline.end))
  if (bare.split(' ').length < 3) return []
  const found: Repeat[] = []
  for (const {index, kind, start, end} of outline.blocks) {
    if (
      index <= headline.index ||
      kind === 'list-item' ||
      end - start > 2 * (headline.end - headline.start) + 9
    )
      continue
    if (toBare(text.slice(start, end)) !== bare) continue
    found.push({
      kind: 'headline',
      start,
      end,
      earlier: {start: headline.start, end: headline.end},
      sentence: -1,
      earlierSentence: -1,
      similarity: 1,
      wording: 1,
      shared: bare.split(' ').length,
      quoted: 0
    })
  }
  return found
}

interface Telling {
  sentence: number
  words: readonly string[]
  stems: ReadonlySet<string>
}

function findSentences({tokens, sentences, quotes}: Article): Repeat[] {
  const tellings: Telling[] = []
  const places = new Map<string, number[]>()
  for (const {index, prose, first, last} of sentences) {
    if (!prose || last - first < 5) continue
    const words: string[] = []
    const stems = new Set<string>()
    let plain = 0
    for (let at = first; at < last; at++) {
      const {kind, lower, text} = tokens[at]!
      if (kind !== 'word' && kind !== 'number') continue
      words.push(lower)
      if (text === lower && kind === 'word' && text.length > 1) plain++
      if (!functionWords.has(lower)) stems.add(toStem(lower))
    }
    // "France v Switzerland; Israel v Cyprus." is a list of fixtures.
    if (stems.size < 4 || plain < 3) continue
    for (const stem of stems) {
      const list = places.get(stem)
      if (list) list.push(tellings.length)
      else places.set(stem, [tellings.length])
    }
    tellings.push({sentence: index, words, stems})
  }

  const weigh = (stem: string): number =>
    Math.log((tellings.length + 1) / (places.get(stem)?.length ?? 1)) + 0.3
  const weights = tellings.map(({stems}) => sum(stems, weigh))
  const found: Repeat[] = []
  for (const [index, telling] of tellings.entries()) {
    const candidates = new Map<number, number>()
    for (const stem of telling.stems) {
      const list = places.get(stem)!
      if (list.length > mostCommon) continue
      for (const other of list) {
        if (other >= index) break
        candidates.set(other, (candidates.get(other) ?? 0) + 1)
      }
    }
    let best = -1
    let similarity = leastSimilarity
    for (const [other, rare] of candidates) {
      if (rare < 2) continue
      const earlier = tellings[other]!
      const common = sum(telling.stems, (stem) => (earlier.stems.has(stem) ? weigh(stem) : 0))
      // A sentence that holds the other in whole tells it again as well.
      const jaccard = common / (weights[index]! + weights[other]! - common)
      const contained = common / Math.min(weights[index]!, weights[other]!)
      const value = contained > 0.95 ? Math.max(jaccard, 0.55) : jaccard
      if (value > similarity) {
        similarity = value
        best = other
      }
    }
    if (best < 0) continue
    const earlier = tellings[best]!
    const here = sentences[telling.sentence]!
    const there = sentences[earlier.sentence]!
    found.push({
      kind: 'sentence',
      start: here.start,
      end: here.end,
      earlier: {start: there.start, end: there.end},
      sentence: here.index,
      earlierSentence: there.index,
      similarity,
      wording: compareWording(telling.words, earlier.words),
      shared: sum(telling.stems, (stem) => (earlier.stems.has(stem) ? 1 : 0)),
      quoted: Math.max(quotedShare(here.first, here.last), quotedShare(there.first, there.last))
    })
  }
  return found

  function quotedShare(first: number, last: number): number {
    let inside = 0
    for (let at = first; at < last; at++) if (quotes.at(tokens[at]!.start)) inside++
    return inside / (last - first)
  }
}

/** How many of the three-word runs of the shorter stand in the longer. */
function compareWording(one: readonly string[], two: readonly string[]): number {
  const [shorter, longer] = one.length < two.length ? [one, two] : [two, one]
  const runs = new Set<string>()
  for (let at = 0; at + 2 < longer.length; at++) runs.add(`${longer[at]} ${longer[at + 1]} ${longer[at + 2]}`)
  let shared = 0
  const all = shorter.length - 2
  for (let at = 0; at < all; at++)
    if (runs.has(`${shorter[at]} ${shorter[at + 1]} ${shorter[at + 2]}`)) shared++
  return all > 0 ? shared / all : 0
}

function toBare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0
  for (const value of values) total += of(value)
  return total
}
