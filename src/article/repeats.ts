import type {Article} from './index.js'
import type {Passage} from './passages.js'
import {asker} from './word.js'

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
  /** How many of the three-word runs of the shorter one stand in the longer one: 0 to 1; 0 where less than half is the same. */
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

function findHeadlines({text, outline, document}: Article): Repeat[] {
  const {headline} = outline
  if (!headline) return []
  const bare = toBare(text.slice(headline.start, headline.end))
  if (bare.split(' ').length < 3) return []
  const found: Repeat[] = []
  // A headline in front matter is for programs, and the page shows it as a heading of its own.
  let isShown = document.locked.every(({start, end}) => headline.start < start || headline.start >= end)
  for (const {index, kind, start, end} of outline.blocks) {
    if (
      index <= headline.index ||
      kind === 'list-item' ||
      end - start > 2 * (headline.end - headline.start) + 9
    )
      continue
    if (toBare(text.slice(start, end)) !== bare) continue
    if (!isShown && (kind === 'headline' || kind === 'subheading')) {
      isShown = true
      continue
    }
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
  stems: readonly number[]
  weight: number
}

const isPlainWord = asker(({kind, text, lower}) => kind === 'word' && text === lower && text.length > 1)

/** Of each sentence of a block whether it tells something: "Norton v Elm; Harwick v Oak." is a list of fixtures. */
const toldReader = {
  read: ({tokens, sentences, prose}: Passage): readonly boolean[] =>
    sentences.map(({first, last}) => {
      let plain = 0
      for (let at = first; at < last && plain < 3; at++) if (isPlainWord(tokens[at]!)) plain++
      return prose && last - first >= 5 && plain >= 3
    }),
  move: (told: boolean): boolean => told
}

function findSentences({text, tokens, sentences, passages, quotes, stems}: Article): Repeat[] {
  const found: Repeat[] = []
  const tellings: Telling[] = []
  /** The first sentence with the same words. */
  const byWords = new Map<string, number>()
  /** In how many tellings each stem stands. */
  const counts = new Int32Array(stems.count)
  for (const [index, isTold] of passages.collect(toldReader).entries()) {
    const own = stems.of[index]!
    if (!isTold || own.length < 4) continue
    const words = text.slice(sentences[index]!.start, sentences[index]!.end)
    const first = byWords.get(words)
    if (first !== undefined) {
      // It counts once: a line that is printed on and on has common words only.
      found.push(toRepeat(index, first, {similarity: 1, wording: 1, shared: own.length}))
      continue
    }
    byWords.set(words, index)
    for (const stem of own) counts[stem]!++
    tellings.push({sentence: index, stems: own, weight: 0})
  }
  const weights = new Float64Array(stems.count)
  for (let stem = 0; stem < weights.length; stem++)
    weights[stem] = Math.log((tellings.length + 1) / Math.max(1, counts[stem]!)) + 0.3
  for (const telling of tellings) for (const stem of telling.stems) telling.weight += weights[stem]!

  /** The tellings so far that have a stem; of stems that stand in one telling only, or in too many, none. */
  const places: (number[] | undefined)[] = []

  const marked = new Int32Array(stems.count).fill(-1)
  const rare = new Uint16Array(tellings.length)
  const candidates: number[] = []
  for (let index = 0; index < tellings.length; index++) {
    const telling = tellings[index]!
    candidates.length = 0
    for (const stem of telling.stems) {
      marked[stem] = index
      if (counts[stem]! > mostCommon || counts[stem] === 1) continue
      const list = (places[stem] ??= [])
      for (const other of list) if (rare[other]!++ === 0) candidates.push(other)
      list.push(index)
    }
    let best = -1
    let similarity = leastSimilarity
    for (const other of candidates) {
      const enough = rare[other]! > 1
      rare[other] = 0
      if (!enough) continue
      const earlier = tellings[other]!
      let common = 0
      for (const stem of earlier.stems) if (marked[stem] === index) common += weights[stem]!
      const jaccard = common / (telling.weight + earlier.weight - common)
      // A sentence that holds the other in whole tells it again as well.
      const contained = common / Math.min(telling.weight, earlier.weight)
      const value = contained > 0.95 ? Math.max(jaccard, 0.55) : jaccard
      if (value > similarity) {
        similarity = value
        best = other
      }
    }
    if (best < 0) continue
    const earlier = tellings[best]!
    found.push(
      toRepeat(telling.sentence, earlier.sentence, {
        similarity,
        wording:
          similarity < 0.5 ? 0 : compareWording(readWords(telling.sentence), readWords(earlier.sentence)),
        shared: earlier.stems.filter((stem) => marked[stem] === index).length
      })
    )
  }
  return found.sort((a, b) => a.start - b.start)

  function toRepeat(
    sentence: number,
    earlierSentence: number,
    likeness: Pick<Repeat, 'similarity' | 'wording' | 'shared'>
  ): Repeat {
    const here = sentences[sentence]!
    const there = sentences[earlierSentence]!
    return {
      kind: 'sentence',
      start: here.start,
      end: here.end,
      earlier: {start: there.start, end: there.end},
      sentence,
      earlierSentence,
      quoted: Math.max(quotedShare(here.first, here.last), quotedShare(there.first, there.last)),
      ...likeness
    }
  }

  function readWords(sentence: number): string[] {
    const {first, last} = sentences[sentence]!
    return tokens
      .slice(first, last)
      .filter(({kind}) => kind === 'word' || kind === 'number')
      .map(({lower}) => lower)
  }

  function quotedShare(first: number, last: number): number {
    let inside = 0
    for (let at = first; at < last; at++) inside += quotes.within[at]!
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
