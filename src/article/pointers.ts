import {functionWords} from '../lexicon/function-words.js'
import {retellingNouns} from '../lexicon/retelling-nouns.js'
import type {Article} from './index.js'
import {placesOf, type Passage, type Reader} from './passages.js'
import type {Sentence} from './sentences.js'
import type {Token} from './token.js'
import {teller} from './word.js'

/** Words that point back at something of a kind and find nothing of it: "that tweet", "But that one". Half-open. */
export interface Pointer {
  start: number
  end: number
  /** What they point at ("a tweet"), or null for "that one". */
  thing: string | null
}

type Text = Pick<Article, 'text' | 'tokens' | 'tags' | 'sentences' | 'passages' | 'outline' | 'quotes'>

/**
 * Finds words that point at nothing in any article. Nearly anything told before may be taken up by "this" or "that",
 * so only two places are certain: the first sentence of the text, and "that one", which picks out one of several.
 */
export function findPointers(text: Text): Pointer[] {
  const {sentences, passages, outline} = text
  const opening = outline.paragraphs[0]?.firstSentence ?? 0
  const {block} = sentences[opening] ?? {block: -1}
  const taken = (block < 0 ? [] : passages.collectFrom(block, takingReader)).find(
    (taking) => taking.sentence === opening && taking.depth < openingWords && isUntold(text, taking)
  )
  const found = [taken ? toPointer(taken) : null]
  for (const sentence of sentences) found.push(sentence.prose ? findOne(text, sentence) : null)
  return found.filter((pointer) => pointer !== null).sort((a, b) => a.start - b.start)
}

/** Finds words that seem to point at nothing, which is a fault only where sentences of several stories are mixed. */
export function findLoosePointers(text: Text): Pointer[] {
  const found = findUnnamed(text)
  let reported = 0
  for (const taking of text.passages.collect(takingReader)) {
    if (taking.sentence <= reported || !isUntold(text, taking)) continue
    found.push(toPointer(taking))
    reported = taking.sentence
  }
  return found.sort((a, b) => a.start - b.start)
}

// "Asked twice about that leak"
const openingWords = 5

/** Whether what words take up was not told before them. */
function isUntold(text: Text, {start, noun, sentence}: Taking): boolean {
  return !text.quotes.at(start) && !isTold(text, noun, text.sentences[sentence]!)
}

function toPointer({start, end, noun}: Taking): Pointer {
  return {start, end, thing: withArticle(noun)}
}

const shortest = 4
const longest = 6

/** The beginnings of a block's words, by which a noun finds those of its stem. */
const stemReader: Reader<ReadonlySet<string>> = {
  read: ({tokens}) => {
    const stems = new Set<string>()
    for (const {kind, lower} of tokens) {
      if (kind !== 'word') continue
      for (let length = shortest; length <= Math.min(longest, lower.length); length++)
        stems.add(lower.slice(0, length))
    }
    return [stems]
  },
  move: (stems) => stems
}

/** Whether a sentence before this one has a word of the same stem as a noun. */
function isTold({tokens, passages}: Text, noun: string, {first, block}: Sentence): boolean {
  if (noun.length < shortest) return false
  const stem = noun.slice(0, Math.max(shortest, Math.min(longest, noun.length - 2)))
  for (let at = first - 1; at >= 0 && tokens[at]!.block === block; at--) {
    if (tokens[at]!.kind === 'word' && tokens[at]!.lower.startsWith(stem)) return true
  }
  for (let at = block - 1; at >= 0; at--) if (passages.all[at]!.read(stemReader)[0]!.has(stem)) return true
  return false
}

/** Words that take up what must have been told before. */
interface Taking {
  /** Place of the words. Half-open. */
  start: number
  end: number
  noun: string
  /** Index of the sentence, and how many tokens of it stand before. */
  sentence: number
  depth: number
}

const takingReader: Reader<Taking> = {
  read: (passage) =>
    passage.prose
      ? passage.sentences.flatMap((sentence) => [
          ...readDemonstratives(passage, sentence),
          ...readRetelling(passage, sentence)
        ])
      : [],
  move: ({start, end, noun, sentence, depth}, by) => ({
    start: start + by.offset,
    end: end + by.offset,
    noun,
    sentence: sentence + by.sentence,
    depth
  })
}

/** "that tweet", "at that same hearing". */
function* readDemonstratives({tokens, tags}: Passage, {first, last, index}: Sentence): Generator<Taking> {
  for (let at = first; at < last; at++) {
    const {lower, start} = tokens[at]!
    if (!demonstratives.has(lower)) continue
    let head = at + 1
    while (tokens[head]?.lower === 'same' || tags.of[head] === 'ADJ') head++
    const noun = tokens[head]
    if (!noun || head >= last || tags.of[head] !== 'NOUN' || times.test(noun.lower)) continue
    // "that people who", "those voters who": the clause tells which.
    const next = tokens[head + 1]
    if (
      !next ||
      /^(?:NOUN|PROPN)$/.test(tags.of[head + 1]!) ||
      /^(?:who|whose|that|which|of|in|with)$/.test(next.lower)
    )
      continue
    // "Officials said that talks failed": no pointer but a conjunction.
    if (lower === 'that' && at > first && !/^(?:ADP|SCONJ)$/.test(tags.of[at - 1]!)) continue
    yield {start, end: noun.end, noun: noun.lower, sentence: index, depth: at - first}
  }
}

const demonstratives: ReadonlySet<string> = new Set(['that', 'those', 'such'])

const times =
  /^(?:(?:mid)?(?:day|night|week|weekend|month|year|morning|evening|afternoon|spring|summer|autumn|fall|winter|season|time|moment|age|era|decade|century|people|man|woman|men|women)s?)$/

/** "The announcement came after …" */
function* readRetelling({tokens, tags}: Passage, {first, last, index}: Sentence): Generator<Taking> {
  const [the, noun] = [tokens[first]!, tokens[first + 1]]
  if (!noun || first + 2 >= last || !/^(?:the|this|that|these|those|such)$/.test(the.lower)) return
  if (!retellingNouns.has(noun.lower) || !/^(?:VERB|AUX)$/.test(tags.of[first + 2]!)) return
  yield {start: the.start, end: noun.end, noun: noun.lower, sentence: index, depth: 0}
}

/** "But that one would …" after a sentence that tells of no single thing which has others of its kind. */
function findOne({text, tokens, tags, sentences, quotes}: Text, sentence: Sentence): Pointer | null {
  let at = sentence.first
  while (
    at < sentence.last &&
    (tokens[at]!.kind !== 'word' || /^(?:CCONJ|ADV)$/.test(tags.of[at]!) || tokens[at]!.lower === 'but')
  )
    at++
  const [that, one] = [tokens[at], tokens[at + 1]]
  if (!that || !one || at + 2 >= sentence.last || !/^th(?:at|is)$/.test(that.lower) || one.lower !== 'one')
    return null
  if (!/^(?:VERB|AUX)$/.test(tags.of[at + 2]!) || quotes.at(that.start)) return null
  const before = sentences[sentence.index - 1]
  if (before?.prose && before.block === sentence.block) {
    for (let token = before.first; token < before.last; token++) {
      if (introduces(tokens, tags, token, before.last)) return null
    }
    if (/[,;] and |\d/.test(text.slice(before.start, before.end))) return null
  } else if (before?.prose) return null
  return {start: that.start, end: one.end, thing: null}
}

/** "a bill", "two bills", "the first bill", "another": one of a kind, or several. */
function introduces(tokens: readonly Token[], tags: Article['tags'], at: number, last: number): boolean {
  const {lower, kind} = tokens[at]!
  if (kind === 'number' || (tags.of[at] === 'NUM' && at + 1 < last)) return true
  if (!singling.has(lower)) return false
  const next = tokens[at + 1]
  return !!next && at + 1 < last && !functionWords.has(next.lower)
}

const singling: ReadonlySet<string> = new Set(
  'a an another one each every either neither both several some many few first second third last next other this'.split(
    ' '
  )
)

/** "the newspaper" where no newspaper was named. */
function findUnnamed({tokens, quotes, outline, passages}: Text): Pointer[] {
  // Whatever the first word of the kind is, it tells of one.
  const at = passages.collect(paperReader)[0]
  if (at === undefined) return []
  const {lower, block, start, end} = tokens[at]!
  const [paper, the] = [papers.test(lower), tokens[at - 1]]
  if (!paper || the?.lower !== 'the' || !outline.blocks[block]!.prose || quotes.at(start)) return []
  return [{start: the.start, end, thing: withArticle(lower)}]
}

const isPaper = teller(({lower, kind}) => papers.test(lower) || (kind === 'word' && mastheads.test(lower)))

/** Words for a newspaper and last words of their names. */
const paperReader: Reader<number> = {
  read: ({tokens}) => placesOf(tokens, isPaper),
  move: (token, by) => token + by.token
}

const papers = /^(?:newspaper|paper|magazine)$/

/** Last words of the names of newspapers. */
const mastheads =
  /^(?:times|post|journal|guardian|herald|tribune|telegraph|mail|gazette|news|globe|sun|mirror|express|star|chronicle|observer|independent|courier|dispatch|examiner|inquirer|monitor|standard|today|week|weekly|daily|review|bulletin|press|reporter|record|register|sentinel|argus|echo|world)$/

function withArticle(noun: string): string {
  return /[^s]s$/.test(noun) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
