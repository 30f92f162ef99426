import type {Article} from './index.js'
import {bareWord, type NameRun} from './names.js'
import {readNoun} from './nouns.js'
import type {Token} from './token.js'
import {asker} from './word.js'

/** A name that stands before the words that introduce it. Offsets are half-open. */
export interface LateIntroduction {
  /** The words say what somebody or something is called, or they are the whole of a name that lacks words before. */
  kind: 'called' | 'whole'
  start: number
  end: number
  /** The words that introduce it. */
  introduction: {start: number; end: number}
}

/** Finds names that stand before "a law called the …" or "a singer going by the name …", and titles that lack a word at first. */
export function findLateIntroductions(article: Article): readonly LateIntroduction[] {
  const names = readNames(article)
  return [...findCalled(article, names), ...findWhole(names)].sort((a, b) => a.start - b.start)
}

/** A name with the small words in it: "Society of the Friends of Music". Offsets are half-open. */
interface LongName {
  /** Without a possessive ending. */
  words: readonly string[]
  start: number
  end: number
  /** Whether it stands in the copy, in nobody's words. */
  told: boolean
}

const isLink = asker(({text}) => /^(?:of|the|an?|and|for|from|in|on|to|with)$/.test(text))

/** The names of the article, each as long as it is written. */
function readNames({names, outline, quotes, tokens}: Article): LongName[] {
  const found: LongName[] = []
  const {runs} = names
  for (let at = 0; at < runs.length; at++) {
    const {first, block, titleCase} = runs[at]!
    while (at + 1 < runs.length && isJoined(tokens, runs[at]!, runs[at + 1]!)) at++
    const {last} = runs[at]!
    if (titleCase || isPart(tokens, first, last)) continue
    const {start} = tokens[first]!
    const tail = bareWord(tokens[last - 1]!.text)
    const words = tokens.slice(first, last - 1).map(({text}) => text)
    const {prose, kind} = outline.blocks[block]!
    const told = (prose || kind === 'caption') && !quotes.at(start)
    found.push({words: [...words, tail], start, end: tokens[last - 1]!.start + tail.length, told})
  }
  return found
}

/** "Apollo" of "Apollo 11" or of "NASA/Apollo" */
function isPart(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[last]?.kind === 'number' || (tokens[first - 1]?.text === '/' && !tokens[first]!.spaced)
}

/** Whether nothing but small words stands between two runs. */
function isJoined(tokens: readonly Token[], one: NameRun, next: NameRun): boolean {
  const between = next.first - one.last
  if (one.possessive || one.block !== next.block || between === 0 || between > 3) return false
  for (let at = one.last; at < next.first; at++) if (!isLink(tokens[at]!)) return false
  return true
}

const calling =
  /\b(?:[Aa]n?|[Oo]ne) (?:(?!an? )[\p{L}\d'’-]+ ){0,6}?([\p{L}-]+),? (?:(called|dubbed|named|nicknamed)|known (?:simply |only |online |locally )?as|(?:who (?:goes|went)|going) by|(?:who calls|calling) (?:him|her|them)sel(?:f|ves))(?: the (?:nick|stage |pen |user)?name)?(?: of)? (["“‘']?)(the )?(?:The )?(?=\p{Lu})/gu
const mayCall = (text: string): boolean =>
  /\b(?:named|called|nicknamed|dubbed|known|going|goes|went|calling|calls) /.test(text)

/** After these the story goes back to how something began: "In 1976 they founded a company called …". */
const beginning =
  /\b(?:began|built|bought|co-founded|created|designed|developed|established|formed|founded|invented|joined|launched|made|opened|released|ran|set up|started|wrote) $/

const other = /^(?:[Aa]|[Oo]ne) (?:further|second|similar|third)\b/

/** "the play Marsh": whether a common noun with its article tells what a name at an offset is. */
function isNamed({of}: Article['tags'], tokens: readonly Token[], start: number): boolean {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const noun = tokens[low - 1]
  return noun !== undefined && of[low - 1] === 'NOUN' && /^\p{Ll}/u.test(noun.text) && of[low - 2] === 'DET'
}

/** Names of one word before "a singer going by the name …"; of things, longer ones too. */
function findCalled({passages, tags, text, tokens}: Article, names: readonly LongName[]): LateIntroduction[] {
  const matches = passages.matchesOf(calling, mayCall)
  if (matches.length === 0) return []
  const starts = new Map(names.map((name) => [name.start, name]))
  const firsts = new Map<string, LongName>()
  for (const name of names) {
    const key = name.words.join(' ')
    if (name.told && !firsts.has(key)) firsts.set(key, name)
  }
  return matches.flatMap(({start, end, found: [, noun, verb, mark, article]}) => {
    const name = starts.get(end)
    const first = name && firsts.get(name.words.join(' '))
    if (!first || first.start >= start || beginning.test(text.slice(Math.max(0, start - 14), start)))
      return []
    // "A second boat called the Marsh"; "The play Marsh" has its introduction.
    if (other.test(text.slice(start, start + 12)) || isNamed(tags, tokens, first.start)) return []
    if (readNoun(noun!.toLowerCase())?.kind === 'person-noun') {
      // The story may come back to how somebody was met; "a reporter called the Russians" names nobody.
      if (name.words.length > 1 || (verb && article)) return []
    }
    const marked = mark ? (/^[.,]?["”’']/.exec(text.slice(name.end, name.end + 2))?.[0].length ?? 0) : 0
    const introduction = {start, end: name.end + marked}
    return [{kind: 'called' as const, start: first.start, end: first.end, introduction}]
  })
}

/** Names of four words or more that lack one or two inside, which they have later: "Friends of an Heir", "Friends of an Idle Heir". */
function findWhole(names: readonly LongName[]): LateIntroduction[] {
  const groups = new Map<string, LongName[]>()
  for (const name of names) {
    if (name.words.length < 4 || !name.told || !name.words.some((word) => /^(?!and$)\p{Ll}/u.test(word)))
      continue
    const key = `${name.words.slice(0, 2).join(' ')} ${name.words.at(-1)!}`
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const found: LateIntroduction[] = []
  for (const group of groups.values()) {
    const [first, ...others] = group
    const whole = others.find(({words}) => lacks(first!.words, words))
    if (whole)
      found.push({
        kind: 'whole',
        start: first!.start,
        end: first!.end,
        introduction: {start: whole.start, end: whole.end}
      })
  }
  return found
}

/** Whether the one is the other without one word or two inside. */
function lacks(short: readonly string[], long: readonly string[]): boolean {
  const more = long.length - short.length
  if (more < 1 || more > 2) return false
  let same = 0
  while (short[same] === long[same]) same++
  return same < short.length && short.slice(same).every((word, index) => word === long[same + more + index])
}
