import {irregularBases} from '../lexicon/verbs.js'
import {readCounts, readNumbers} from './counts.js'
import type {Article} from './index.js'
import {isSlip} from './name-variants.js'
import type {OutlineBlock} from './outline.js'
import type {Quote} from './quotes.js'
import {toStem} from './stems.js'
import type {Token} from './token.js'
import {teller} from './word.js'

/** Something that the headline says and the body does not. Offsets are half-open. */
export interface HeadlineGap {
  /** Quoted words that nobody says; a count that the body gives otherwise; a name that it spells otherwise. */
  kind: 'words' | 'number' | 'name'
  /** Place in the headline. */
  start: number
  end: number
  /** Where the body says otherwise, or null where it says nothing. */
  other: {start: number; end: number} | null
}

/** Compares the headline with the body under it. */
export function findHeadlineGaps(article: Article): readonly HeadlineGap[] {
  const {headline} = article.outline
  if (!headline || article.outline.paragraphs.length < 2) return []
  // Most headlines say nothing that must be looked for.
  let read: Token[] | undefined
  const body = (): readonly Token[] => (read ??= readBody(article, headline))
  return [
    ...findUnsaid(article, headline, body),
    ...findCounts(article, headline, body),
    ...findNames(article, headline, body)
  ].sort((a, b) => a.start - b.start)
}

function headlineTokens({tokens, passages}: Article, {index}: OutlineBlock): readonly Token[] {
  const {token} = passages.shiftOf(index)
  return tokens.slice(token, token + passages.all[index]!.tokens.length)
}

/** The tokens under the headline, without lines that print it again. */
function readBody({outline, tokens, text}: Article, headline: OutlineBlock): Token[] {
  const words = text.slice(headline.start, headline.end)
  const skipped = new Set<number>([headline.index])
  for (const {index, kind, start, end} of outline.blocks) {
    if (kind === 'furniture' || kind === 'byline' || text.slice(start, end) === words) skipped.add(index)
  }
  return tokens.filter(({block}) => !skipped.has(block))
}

/** Words too light to count: a paraphrase drops them. */
const light = new Set(
  'a an the of in to is are was were be been it its at on for and or as by that this with from he she they his her i'.split(
    ' '
  )
)
/** How many words of the body may lie around the quoted ones, for each of them. */
const spread = 8

/** The quotations in the headline whose words do not stand together in the body, in any form. */
function findUnsaid(
  {quotes, text, tokens}: Article,
  headline: OutlineBlock,
  body: () => readonly Token[]
): HeadlineGap[] {
  const gaps: HeadlineGap[] = []
  for (const quote of quotes.all) {
    if (quote.block > headline.index) break
    if (quote.block !== headline.index || quote.inside >= 0) continue
    if (isName(text, headline, quote)) continue
    const stems = stemsOf(tokens, quote)
    if (stems.length > 0 && !standTogether(stems, body())) {
      gaps.push({kind: 'words', start: quote.start, end: quote.end, other: null})
    }
  }
  return gaps
}

/** Whether marks hold the name of a thing: it alone has capitals in a headline that is written like a sentence. */
function isName(text: string, headline: OutlineBlock, {innerStart, innerEnd, start, end}: Quote): boolean {
  const capitals = (words: string): number => {
    const all = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
    return all.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, all.length)
  }
  const around = `${text.slice(headline.start, start).replace(/^\S+/, '')} ${text.slice(end, headline.end)}`
  const inner = text.slice(innerStart, innerEnd)
  return (
    innerStart > headline.start + 1 && /\s/.test(inner) && capitals(inner) === 1 && capitals(around) < 0.5
  )
}

function stemsOf(tokens: readonly Token[], {innerStart, innerEnd}: Quote): string[] {
  const stems = new Set<string>()
  for (const token of tokens) {
    if (token.end > innerEnd) break
    if (token.start >= innerStart) for (const stem of partsOf(token)) stems.add(stem)
  }
  return [...stems]
}

/** The stems of a token, "all-time" in two parts. */
const partsOf = teller(({kind, lower}) => {
  if (kind !== 'word' && kind !== 'number') return []
  return lower.split(/[-–]/).flatMap((part) => (part === '' || light.has(part) ? [] : [toRoot(part)]))
})

/** The stem without what spelling adds to it: sue, suing; run, runs, running; die, dying; carry, carried. */
function toRoot(word: string): string {
  const base = irregularBases().get(word) ?? word
  const stem = base.length === 4 ? base.replace(shortEnding, '') : toStem(base)
  const root =
    stem.length > 3
      ? stem.replace(/(?:e|([^aeiouls])(?=\1$))$/, '').replace(/([^aeiouls])\1$/, '$1')
      : stem.replace(/(?<=..)e$/, '')
  return root.replace(/(?<=.)y$/, 'i')
}

/** What four letters end in: runs, dies, used, died; not loss, need, shed. */
const shortEnding = /(?<![isu])s$|(?<=^(?:[aeiou][^aeiou]|[^aeiou][iouy]))ed$/

/** Whether all of a few stems, or three quarters of many, stand close to each other. */
function standTogether(stems: readonly string[], body: readonly Token[]): boolean {
  const needed = stems.length < 4 ? stems.length : Math.ceil(stems.length * 0.75)
  const hits: {at: number; stem: number}[] = []
  for (const [at, token] of body.entries()) {
    for (const part of partsOf(token)) {
      for (const [stem, wanted] of stems.entries()) if (isSame(part, wanted)) hits.push({at, stem})
    }
  }
  const counts = new Array<number>(stems.length).fill(0)
  let distinct = 0
  let from = 0
  for (const {at, stem} of hits) {
    if (counts[stem]!++ === 0) distinct++
    while (at - hits[from]!.at > spread * stems.length) {
      const left = hits[from++]!.stem
      if (--counts[left]! === 0) distinct--
    }
    if (distinct >= needed) return true
  }
  return false
}

/** Whether two stems are of one family: courage, courageous; embarrass, embarrassment. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 5) return false
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  return common >= Math.max(4, short.length - 1) && common >= long.length - 5
}

/** The counts in the headline that the body contradicts: the same is counted there, once, and the number is another. */
function findCounts(article: Article, headline: OutlineBlock, body: () => readonly Token[]): HeadlineGap[] {
  const claims = readCounts(headlineTokens(article, headline)).filter(({hedged}) => !hedged)
  if (claims.length === 0) return []
  const all = readNumbers(body())
  const values = new Set(all)
  const counts = readCounts(body())
  const gaps: HeadlineGap[] = []
  for (const {value, unit, start, end} of claims) {
    const same = counts.filter((count) => count.unit === unit)
    const [first] = same
    // "12 dead" over "ten … and two"; terms are added to terms alone.
    const summands = /^(?:age|jail)/.test(unit) ? same.map((count) => count.value) : all
    if (summands.some((one, at) => summands.slice(at + 1, at + 4).some((other) => one + other === value)))
      continue
    if (!first || values.has(value) || same.some((count) => count.hedged || count.value !== first.value))
      continue
    // "20 hurt" over "19 people were hurt" is rounding.
    if (!unit.startsWith('age') && value >= 20 && value % 10 === 0 && Math.abs(value - first.value) < 10)
      continue
    gaps.push({kind: 'number', start, end, other: {start: first.start, end: first.end}})
  }
  return gaps
}

/** Names that only the headline spells so, a letter away from somebody of the body. */
function findNames(article: Article, headline: OutlineBlock, body: () => readonly Token[]): HeadlineGap[] {
  const {names, nameVariants, people} = article
  const suspects = headlineTokens(article, headline).filter(
    ({text, lower}) => /^\p{Lu}\p{L}{4,}$/u.test(text) && !names.english.has(lower)
  )
  if (suspects.length === 0) return []
  const written = new Set(body().map(({lower}) => lower.replace(/'s?$/, '')))
  const gaps: HeadlineGap[] = []
  for (const {text, lower, start, end} of suspects) {
    // What is certain is told as an inconsistent name.
    if (written.has(lower) || nameVariants.some((variant) => variant.start === start && !variant.doubtful))
      continue
    for (const {surname, mentions} of people.all) {
      const mention = mentions.find((mention) => mention.start >= headline.end)
      if (!mention || !isSlip(text, surname)) continue
      const from = mention.end - surname.length
      gaps.push({kind: 'name', start, end, other: {start: from, end: mention.end}})
      break
    }
  }
  return gaps
}
