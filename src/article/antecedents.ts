import type {Article} from './index.js'
import type {Mention, MentionKind} from './mentions.js'
import type {Pronoun} from './pronouns.js'
import type {Sentence} from './sentences.js'

/** What stands where a pronoun's antecedent ought to be. */
export interface Standing {
  /** The nearest mention that the pronoun may stand for, or null. */
  antecedent: Mention | null
  /**
   * The words that open the nearest sentence before it about somebody or some body that it cannot stand for, or null.
   * Offsets are half-open.
   */
  rival: {start: number; end: number} | null
}

/** The parts of an article that the search reads. */
export type Text = Pick<Article, 'text' | 'tokens' | 'sentences' | 'outline' | 'tags' | 'quotes' | 'people'>

// Measured on gold coreference: he and she find their antecedent in their own paragraph, those in its first sentence
// in the two paragraphs before it.
const reach = 2
/** Whom the story is about, by how often it names them, is remembered for so many paragraphs. */
const widest = 5
const often = 4

/** Blocks that introduce somebody; a headline or a byline does not. */
export const telling: ReadonlySet<string> = new Set([
  'deck',
  'paragraph',
  'quotation',
  'list-item',
  'caption',
  'table-cell'
])

/** What "he" and "she" may stand for. */
const ones: ReadonlySet<MentionKind> = new Set(['person', 'name', 'person-noun', 'anybody', 'animal'])

/** Whether a pronoun may stand for a mention, wherever they stand. */
export function fits(pronoun: Pronoun, {kind, gender, plural}: Mention): boolean {
  const agrees = gender === null || pronoun.gender === null || gender === pronoun.gender
  if (kind === 'pronoun') return plural === pronoun.plural && agrees
  // "They" is said of a body, of somebody of either gender, of any two.
  if (pronoun.plural) return true
  if (plural) return false
  return agrees && ones.has(kind)
}

/**
 * Looks for what a pronoun may stand for: in its paragraph; from the paragraph's opening, in the two before it; in
 * its own sentence after it ("In his speech, Obama").
 *
 * @param all Mentions in the order of the text.
 * @param from Index of the first mention after the pronoun.
 */
export function findStanding(text: Text, all: readonly Mention[], from: number, pronoun: Pronoun): Standing {
  const {outline, tokens} = text
  let rival: Mention | null = null
  let nearest = -1
  let paragraphs = 0
  let block = pronoun.block
  let reaches = pronoun.opening || pronoun.quoted
  // "…," he said: the one who spoke last speaks on, whoever is told of in his speech.
  const quoted = text.quotes.at(pronoun.start - 2)
  let speaks = pronoun.role === 'subject' && !pronoun.quoted && quoted !== null && quoted.end < pronoun.start
  const isSubject = ({person}: Mention): boolean =>
    person >= 0 && (text.people.all[person]?.mentions.length ?? 0) >= often
  // "A couple ran the mill. He cooked and she served."
  const isPair = ({token}: Mention): boolean =>
    /^(?:couple|newlyweds|(?:grand)?parents)$/.test(tokens[token]!.lower)
  const isPastAnybody = ({kind, token}: Mention): boolean =>
    kind === 'anybody' && !pronoun.plural && sentenceAt(text, token).index !== pronoun.sentence
  for (let at = from - 1; at >= 0; at--) {
    const mention = all[at]!
    if (mention.start >= pronoun.start) continue
    const own = tokens[mention.token]!.block
    while (block > own) {
      if (outline.blocks[--block]!.prose) paragraphs++
      // "This is hard. She cannot reach them.": nobody else came between, or only several.
      reaches ||= rival === null || rival.kind === 'people-noun'
    }
    // Generic "they" leans on anything told before.
    if (!pronoun.plural && paragraphs > (reaches ? reach : 0)) {
      if (speaks && paragraphs <= widest && mention.kind === 'person' && fits(pronoun, mention))
        return {antecedent: mention, rival: null}
      // "It took the jury three hours to convict him": whom the story is about the reader has in mind for longer.
      if (pronoun.initial || paragraphs > widest) break
      if (!isSubject(mention) || !fits(pronoun, mention)) continue
    }
    if (!telling.has(outline.blocks[own]!.kind)) continue
    // "Everyone has his price", but "Nobody was hurt. She said …"
    if (isPastAnybody(mention)) continue
    if (fits(pronoun, mention) || (!pronoun.plural && isPair(mention)))
      return {antecedent: mention, rival: null}
    if (mention.kind === 'thing' || mention.kind === 'pronoun') continue
    const {index} = sentenceAt(text, mention.token)
    // Nor does a "she" become one of the "readers" who are told of in between.
    speaks &&=
      mention.kind === 'body' || mention.kind === 'people-noun' || text.quotes.at(mention.start) !== null
    if (rival === null) nearest = index
    if (index === nearest) rival = mention
  }
  const following = findFollowing(text, all, from, pronoun)
  return {antecedent: following, rival: rival && phraseAt(text, rival)}
}

/**
 * The words that a pronoun seems to carry on and that a reader of sentences from several stories cannot trust: a "He"
 * that opens a paragraph, one after a sentence about somebody or something else, and the speaker of a
 * quotation after a paragraph that names nobody. Null where the pronoun carries on the sentence before it. Half-open.
 */
export function findLooseTie(
  text: Text,
  all: readonly Mention[],
  from: number,
  pronoun: Pronoun
): {start: number; end: number} | null {
  const {outline, tokens, quotes} = text
  if (pronoun.role !== 'subject' || pronoun.quoted) return null
  const earliest = Math.max(0, from - 200)
  const carried = findBack((mention) => telling.has(kindOf(mention)) && fits(pronoun, mention))
  if (!carried) return null
  if (pronoun.opening && !pronoun.initial) return isUnspoken() ? phraseAt(text, carried) : null
  const block = tokens[carried.token]!.block
  if (pronoun.initial && pronoun.opening) return block === pronoun.block ? null : phraseAt(text, carried)
  if (pronoun.initial) {
    const topic = pronoun.plural ? null : findTopic(text, all.slice(earliest, from), pronoun.sentence - 1)
    const isTied = pronoun.plural || (topic && fits(pronoun, topic))
    // "The minister met Tom Brandt. He …": which of the two?
    const isDoubled = topic?.kind === 'person-noun' && carried.kind === 'person'
    return isTied && !isDoubled ? null : phraseAt(text, carried)
  }
  return null

  /** Whether a quotation opens the paragraph and the writer told of nobody who could have said it before. */
  function isUnspoken(): boolean {
    const {start} = outline.blocks[pronoun.block]!
    if (!quotes.at(start)) return false
    let own = pronoun.block
    do own--
    while (own >= 0 && !outline.blocks[own]!.prose)
    const speaker = findBack(
      (mention) => tokens[mention.token]!.block < own || (!quotes.at(mention.start) && fits(pronoun, mention))
    )
    return !speaker || tokens[speaker.token]!.block < own
  }

  /** The nearest mention before the pronoun of which something is so. */
  function findBack(isOne: (mention: Mention) => boolean): Mention | null {
    for (let at = from - 1; at >= earliest; at--)
      if (all[at]!.start < pronoun.start && isOne(all[at]!)) return all[at]!
    return null
  }

  function kindOf({token}: Mention): string {
    return outline.blocks[tokens[token]!.block]!.kind
  }
}

/** What a sentence is about: its first mention outside quotations that is no possessor and stands after no preposition. */
function findTopic(text: Text, mentions: readonly Mention[], sentence: number): Mention | null {
  const {sentences, tokens, tags, quotes} = text
  const {start, end} = sentences[sentence]!
  for (const mention of mentions) {
    if (mention.start < start || mention.start >= end || quotes.at(mention.start)) continue
    if (/(?:['’]s|s['’])$/.test(text.text.slice(mention.start, mention.end))) continue
    if (/^['’]/.test(text.text.slice(mention.end))) continue
    const phrase = phraseAt(text, mention)
    let first = mention.token
    while (first > 0 && tokens[first]!.start > phrase.start) first--
    if (!/^(?:ADP|SCONJ|PART|VERB)$/.test(tags.of[first - 1] ?? '')) return mention
  }
  return null
}

/** The name that comes after its pronoun in the sentence: "When she arrived, May said". */
function findFollowing(
  {sentences, outline}: Text,
  all: readonly Mention[],
  from: number,
  pronoun: Pronoun
): Mention | null {
  const {first, last} = sentences[pronoun.sentence]!
  let {end} = sentences[pronoun.sentence]!
  const [lead, second] = outline.paragraphs
  const opens = lead?.index === pronoun.block && sentences[pronoun.sentence]!.start === lead.start
  // "He is back." as the whole first paragraph: the second tells who.
  if (opens && lead.end === end && last - first <= 6 && second) end = second.end
  // "When she was nine, …": a story that tells late who it is about.
  else if (opens && !pronoun.initial && second) ({end} = sentences[second.firstSentence]!)
  else if (pronoun.initial && pronoun.role === 'subject') return null
  for (let at = from; at < all.length && all[at]!.start < end; at++) {
    if (all[at]!.kind !== 'pronoun' && fits(pronoun, all[at]!)) return all[at]!
  }
  return null
}

/** The sentence of a token. */
export function sentenceAt({outline, sentences, tokens}: Text, token: number): Sentence {
  const {firstSentence, lastSentence} = outline.blocks[tokens[token]!.block]!
  let low = firstSentence
  let high = lastSentence
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.first <= token) low = middle
    else high = middle
  }
  return sentences[low]!
}

/** The words around a mention that go with it: "The Russian government" for "Russian". */
export function phraseAt(text: Text, {token, start, end}: Mention): {start: number; end: number} {
  const {tokens, tags} = text
  const sentence = sentenceAt(text, token)
  const belongs = (at: number): boolean =>
    at >= sentence.first &&
    at < sentence.last &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tags.of[at]!) &&
    tokens[at]!.kind !== 'punctuation'
  // "It took the jury three hours"
  const opens = (at: number): boolean =>
    tags.of[at] === 'DET' || (tags.of[at] === 'NUM' && tags.of[at - 1] === 'NOUN')
  let first = token
  let last = token
  while (belongs(first - 1) && tags.of[first] !== 'DET') first--
  while (belongs(last + 1) && !opens(last + 1) && !/['’]s?$/.test(tokens[last]!.text)) last++
  return {start: Math.min(start, tokens[first]!.start), end: Math.max(end, tokens[last]!.end)}
}
