import type {Article} from './index.js'
import type {Mention} from './mentions.js'
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
type Text = Pick<Article, 'tokens' | 'sentences' | 'outline' | 'tags'>

// Measured on gold coreference: he and she find their antecedent in their own paragraph, those in its first sentence
// in the two paragraphs before it.
const reach = 2

/** Blocks that introduce somebody; a headline or a byline does not. */
const telling: ReadonlySet<string> = new Set([
  'deck',
  'paragraph',
  'quotation',
  'list-item',
  'caption',
  'table-cell'
])

/** Whether a pronoun may stand for a mention, wherever they stand. */
export function fits(pronoun: Pronoun, {kind, gender, plural}: Mention): boolean {
  if (kind === 'pronoun') return plural === pronoun.plural && gender === pronoun.gender
  // "They" is said of a body, of somebody of either gender, of any two.
  if (pronoun.plural) return true
  if (plural) return false
  return (
    (kind === 'person' || kind === 'name' || kind === 'person-noun' || kind === 'animal') &&
    (gender === null || gender === pronoun.gender)
  )
}

/**
 * Looks for what a pronoun may stand for: in its paragraph; from the paragraph's opening, in the two before it; in
 * its own sentence after it ("In his speech, Obama").
 *
 * @param all Mentions in the order of the text.
 * @param from Index of the first mention after the pronoun, which is the one before it.
 */
export function findStanding(text: Text, all: readonly Mention[], from: number, pronoun: Pronoun): Standing {
  const {outline, tokens} = text
  let rival: Mention | null = null
  let nearest = -1
  let paragraphs = 0
  let block = pronoun.block
  let reaches = pronoun.opening || pronoun.quoted
  for (let at = from - 2; at >= 0; at--) {
    const mention = all[at]!
    const own = tokens[mention.token]!.block
    while (block > own) {
      if (outline.blocks[--block]!.prose) paragraphs++
      // "This is hard. She cannot reach them.": nobody else came between.
      reaches ||= rival === null
    }
    if (paragraphs > (reaches ? reach : 0)) break
    if (!telling.has(outline.blocks[own]!.kind)) continue
    if (fits(pronoun, mention)) return {antecedent: mention, rival: null}
    if (mention.kind === 'thing' || mention.kind === 'pronoun') continue
    const {index} = sentenceAt(text, mention.token)
    if (rival === null) nearest = index
    if (index === nearest) rival = mention
  }
  const following = findFollowing(text, all, from, pronoun)
  return {antecedent: following, rival: rival && phraseAt(text, rival)}
}

/** The name that comes after its pronoun in the sentence: "When she arrived, May said". */
function findFollowing(
  {sentences}: Text,
  all: readonly Mention[],
  from: number,
  pronoun: Pronoun
): Mention | null {
  if (pronoun.initial && pronoun.role === 'subject') return null
  const {end} = sentences[pronoun.sentence]!
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
function phraseAt(text: Text, {token, start, end}: Mention): {start: number; end: number} {
  const {tokens, tags} = text
  const sentence = sentenceAt(text, token)
  const belongs = (at: number): boolean =>
    at >= sentence.first &&
    at < sentence.last &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tags.of[at]!) &&
    tokens[at]!.kind !== 'punctuation'
  let first = token
  let last = token
  while (belongs(first - 1) && tags.of[first] !== 'DET') first--
  while (belongs(last + 1) && tags.of[last + 1] !== 'DET' && !/['’]s?$/.test(tokens[last]!.text)) last++
  return {start: Math.min(start, tokens[first]!.start), end: Math.max(end, tokens[last]!.end)}
}
