import {functionWords} from '../lexicon/function-words.js'
import {retellingNouns} from '../lexicon/retelling-nouns.js'
import type {Article} from './index.js'
import type {Sentence} from './sentences.js'
import type {Token} from './token.js'

/** Words that point back at something of a kind and find nothing of it: "that tweet", "But that one". Half-open. */
export interface Pointer {
  start: number
  end: number
  /** What they point at ("a tweet"), or null for "that one". */
  thing: string | null
}

type Text = Pick<Article, 'text' | 'tokens' | 'tags' | 'sentences' | 'outline' | 'quotes'>

/**
 * Finds words that point at nothing in any article. Nearly anything told before may be taken up by "this" or "that",
 * so only two places are certain: the first sentence of the text, and "that one", which picks out one of several.
 */
export function findPointers(text: Text): Pointer[] {
  const {sentences, outline, tokens} = text
  const opening = outline.paragraphs[0]?.firstSentence ?? 0
  const told = new Stems()
  for (const sentence of sentences.slice(0, opening)) told.add(tokens, sentence)
  const first = sentences[opening]
  const found = [first?.prose ? findTakenUp(text, first, told, openingWords) : null]
  for (const sentence of sentences) found.push(sentence.prose ? findOne(text, sentence) : null)
  return found.filter((pointer) => pointer !== null).sort((a, b) => a.start - b.start)
}

/** Finds words that seem to point at nothing, which is a fault only where sentences of several stories are mixed. */
export function findLoosePointers(text: Text): Pointer[] {
  const found = findUnnamed(text)
  const told = new Stems()
  for (const [index, sentence] of text.sentences.entries()) {
    const pointer = sentence.prose && index > 0 ? findTakenUp(text, sentence, told, Infinity) : null
    if (pointer) found.push(pointer)
    told.add(text.tokens, sentence)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What was told, by the beginnings of its words. */
class Stems {
  readonly #stems = new Set<string>()

  add(tokens: readonly Token[], {first, last}: Sentence): void {
    for (let at = first; at < last; at++) {
      const {kind, lower} = tokens[at]!
      if (kind !== 'word') continue
      for (let length = 4; length <= Math.min(6, lower.length); length++)
        this.#stems.add(lower.slice(0, length))
    }
  }

  /** Whether a word of the same stem was told. */
  has(noun: string): boolean {
    return this.#stems.has(noun.slice(0, Math.max(4, Math.min(6, noun.length - 2))))
  }
}

// "Asked about that tweet later"
const openingWords = 5

function findTakenUp(text: Text, sentence: Sentence, told: Stems, words: number): Pointer | null {
  return findDemonstrative(text, sentence, told, words) ?? findRetelling(text, sentence, told)
}

/** "that tweet", "at that same hearing" among the first words, where no tweet and no hearing was told of. */
function findDemonstrative(
  {tokens, tags, quotes}: Text,
  sentence: Sentence,
  told: Stems,
  words: number
): Pointer | null {
  for (let at = sentence.first; at < Math.min(sentence.first + words, sentence.last); at++) {
    const {lower, start} = tokens[at]!
    if (!/^(?:that|those|such)$/.test(lower) || quotes.at(start)) continue
    let head = at + 1
    while (tokens[head]?.lower === 'same' || tags.of[head] === 'ADJ') head++
    const noun = tokens[head]
    if (!noun || head >= sentence.last || tags.of[head] !== 'NOUN' || times.test(noun.lower)) continue
    // "that people who", "those voters who": the clause tells which.
    const next = tokens[head + 1]
    if (
      !next ||
      /^(?:NOUN|PROPN)$/.test(tags.of[head + 1]!) ||
      /^(?:who|whose|that|which|of|in|with)$/.test(next.lower)
    )
      continue
    // "Officials said that talks failed": no pointer but a conjunction.
    if (lower === 'that' && at > sentence.first && !/^(?:ADP|SCONJ)$/.test(tags.of[at - 1]!)) continue
    if (!told.has(noun.lower)) return {start, end: noun.end, thing: withArticle(noun.lower)}
  }
  return null
}

const times =
  /^(?:(?:mid)?(?:day|night|week|weekend|month|year|morning|evening|afternoon|spring|summer|autumn|fall|winter|season|time|moment|age|era|decade|century|people|man|woman|men|women)s?)$/

/** "The announcement came after …" as the first words of the text. */
function findRetelling({tokens, tags, quotes}: Text, {first, last}: Sentence, told: Stems): Pointer | null {
  const [the, noun] = [tokens[first]!, tokens[first + 1]]
  if (!noun || first + 2 >= last || !/^(?:the|this|that|these|those|such)$/.test(the.lower)) return null
  if (!retellingNouns.has(noun.lower) || !/^(?:VERB|AUX)$/.test(tags.of[first + 2]!)) return null
  if (quotes.at(the.start) || told.has(noun.lower)) return null
  return {start: the.start, end: noun.end, thing: withArticle(noun.lower)}
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

/** "the newspaper" where no newspaper was named, "the two leaders" where there were not two. */
function findUnnamed({tokens, quotes, outline}: Text): Pointer[] {
  const found: Pointer[] = []
  let told = false
  for (const [at, {lower, kind, block, start, end}] of tokens.entries()) {
    const paper = papers.test(lower)
    if (
      paper &&
      !told &&
      tokens[at - 1]?.lower === 'the' &&
      outline.blocks[block]!.prose &&
      !quotes.at(start)
    ) {
      found.push({start: tokens[at - 1]!.start, end, thing: withArticle(lower)})
    }
    told ||= paper || (kind === 'word' && mastheads.test(lower))
  }
  return found
}

const papers = /^(?:newspaper|paper|magazine)$/

/** Last words of the names of newspapers. */
const mastheads =
  /^(?:times|post|journal|guardian|herald|tribune|telegraph|mail|gazette|news|globe|sun|mirror|express|star|chronicle|observer|independent|courier|dispatch|examiner|inquirer|monitor|standard|today|week|weekly|daily|review|bulletin|press|reporter|record|register|sentinel|argus|echo|world)$/

function withArticle(noun: string): string {
  return /[^s]s$/.test(noun) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
