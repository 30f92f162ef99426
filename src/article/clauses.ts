import {leadingAbbreviations} from '../lexicon/abbreviations.js'
import {finitenessAt, verbForm} from './finite-verbs.js'
import type {Article} from './index.js'
import type {Sentence} from './sentences.js'
import type {Tag, Tags} from './tags.js'
import type {Token} from './token.js'

/** What the grammar of a sentence tells. */
export interface Clause {
  /** Index of the sentence. */
  sentence: number
  /** Whether it has a finite verb, as far as can be told; true where in doubt. */
  finite: boolean
  /** Index of the token of its first finite verb that no subordinating word claims, or -1. */
  verb: number
  /** Index of the token before which a finite verb is missing ("The ceremony ‸ simple, …"), or -1. */
  gap: number
  /** Where it is cut short: the index of the last token and what that is, or null. */
  cut: {token: number; kind: CutKind} | null
}

/**
 * What stands before the full stop of a sentence that is cut short: a word that needs another after it (a `particle`
 * less surely: "the rise in."), a country
 * without its article after a verb ("plunged U.S."), a title without its name, the first letters of a word.
 */
export type CutKind =
  'determiner' | 'conjunction' | 'preposition' | 'particle' | 'country' | 'title' | 'letters'

export interface Clauses {
  /** By the index of the sentence. */
  readonly of: readonly Clause[]
}

/** Reads the grammar of every sentence. */
export function readClauses({sentences, tokens, tags, outline}: Article): Clauses {
  const {dateline} = outline
  return {
    of: sentences.map((sentence) => {
      let from = sentence.first
      if (dateline && dateline.start <= sentence.start && dateline.end < sentence.end) {
        while (tokens[from]!.start < dateline.end) from++
      }
      return readClause(tokens, tags, sentence, from)
    })
  }
}

const subordinators = new Set(
  `who whom whose which because although though if unless until whereas whether when whenever where wherever`.split(
    ' '
  )
)

function readClause(tokens: readonly Token[], tags: Tags, {index, last}: Sentence, from: number): Clause {
  let claimed = 0
  let verb = -1
  let possible = -1
  let earliest = last
  let bare = true
  for (let at = from; at < last && verb < 0; at++) {
    if (subordinators.has(tokens[at]!.lower)) claimed++
    const finiteness = finitenessAt(tokens, tags, at, from)
    if (finiteness === 'none') continue
    earliest = Math.min(earliest, at)
    if (finiteness !== 'unlikely') bare = false
    if (claimed > 0) claimed--
    else if (finiteness === 'certain') verb = at
    else if (possible < 0) possible = at
  }
  const gap = verb < 0 ? findGap(tokens, tags, from, earliest, bare) : -1
  const cut = findCut(tokens, tags, from, last, earliest === last)
  return {sentence: index, finite: earliest < last, verb: verb < 0 ? possible : verb, gap, cut}
}

const subjects = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'this'])
const articles = new Set([
  'a',
  'an',
  'the',
  'one',
  'another',
  'my',
  'your',
  'his',
  'her',
  'its',
  'our',
  'their'
])
const times =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|day|night|week|month|year|morning|afternoon|evening|time|moment|today|yesterday|tomorrow|tonight|hour|minute|second|century|decade|season|summer|winter|spring|autumn|fall|weekend|once|january|february|march|april|may|june|july|august|september|october|november|december|\d+)s?$/

/**
 * Where a subject stands and what should follow its verb comes at once ("Jespersen ‸ an important figure"), before
 * `end`, the first verb; or -1. Where the sentence has no verb at all (`bare`), weaker signs count.
 */
function findGap(tokens: readonly Token[], tags: Tags, first: number, end: number, bare: boolean): number {
  // After "In the 1950s" or "After spending" the next noun is the subject.
  let adverbial = tags.of[first] === 'ADP' || tags.of[first] === 'SCONJ' || tags.of[first] === 'ADV'
  let noun = false
  let verbless = bare
  let bracket = 0
  for (let at = first; at + 1 < end; at++) {
    const {text, lower} = tokens[at]!
    if (text === '(' || text === '[') bracket++
    if (bracket > 0) {
      if (text === ')' || text === ']') bracket--
      noun = bracket === 0
      continue
    }
    if (text === ',') adverbial = false
    if (verbForm(lower) === 'gerund') return -1
    if (tags.of[at] === 'VERB') verbless = false
    if (subjects.has(lower) && tags.clitic[at] === null) {
      const next = skipAdverbs(at + 1)
      const tag = tags.of[next]
      if (isOpening(next)) return next
      if (
        verbless &&
        next + 1 < end &&
        (tag === 'ADP' || tag === (lower === 'this' ? 'PROPN' : 'NOUN') || isPredicate(next))
      ) {
        return next
      }
    }
    if (noun && (bare || !adverbial)) {
      const next = skipAdverbs(at)
      if (isOpening(next)) return next
      if (verbless && (isPredicate(next) || (next > at && tags.of[next] === 'ADP'))) return next
      if (verbless && lower === 'to' && tags.of[at + 1] === 'VERB') return at
      if (verbless && tokens[at - 1]!.text === ')' && (tags.of[at] === 'NOUN' || tags.of[at] === 'PROPN'))
        return at
    }
    const tag = tags.of[at]
    noun = (tag === 'NOUN' || tag === 'PROPN') && !times.test(lower) && tags.clitic[at] === null
  }
  return -1

  function skipAdverbs(next: number): number {
    while (tags.of[next] === 'ADV' && next < end) next++
    return next
  }

  function isOpening(at: number): boolean {
    return at + 1 < end && articles.has(tokens[at]!.text)
  }

  /** An adjective that no noun follows. */
  function isPredicate(at: number): boolean {
    const next = tags.of[at + 1]
    return (
      tags.of[at] === 'ADJ' &&
      (next === 'ADP' || next === 'CCONJ' || next === 'PART' || /^[,.;:]$/.test(tokens[at + 1]!.text))
    )
  }
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const openDeterminers = set('the a an my your our their its every whose')
const openConjunctions = set('and or nor but than because although whereas unless whether')
/** Prepositions that close no sentence unless something before them is their object ("what he spoke of"). */
const openPrepositions = set(
  'of from with for into at against between among toward towards upon amid despite during via to'
)
/** Those that stand alone as adverbs as well. */
const particles = set('in on by over under about through')
const openPhrases = set('according_to such_as due_to prior_to thanks_to as_to owing_to well_as compared_to')
/** What may be the object of a preposition at the end. */
const relatives = set('who whom whose what which whatever whoever wherever')
const country = /^(?:U\.S|U\.K|U\.N|E\.U)\.$/
const shortWords =
  set(`ad ah am an as at be by do eh ex go ha he hi id if in is it la lo ma me mm my no of oh ok on or ow ox
  pa pi pm am re so ta to tv uh um up us we ye yo km kg cm ft lb oz mg ml hz al et de el le du un`)

/** Whether the sentence stops before it is finished. A quotation's end is left alone. */
function findCut(
  tokens: readonly Token[],
  tags: Tags,
  first: number,
  last: number,
  verbless: boolean
): Clause['cut'] {
  let at = last - 1
  const end = tokens[at]!
  // The parser keeps some full stops with their word: "to a.", "in."
  const stopped = end.text.endsWith('.') && /^[.\p{L}]+$/u.test(end.text)
  if (end.text === '.') at--
  else if (!stopped && tokens[last]?.block === end.block) return null
  const token = tokens[at]
  const before = tokens[at - 1]
  if (at <= first || !token || !before || token.kind !== 'word' || !token.spaced) return null
  const text = country.test(token.text) ? token.text : token.text.replace(/\.$/, '')
  const lower = text.toLowerCase()
  const kind = (): CutKind | null => {
    if (country.test(text)) return isVerb(at - 1) || (verbless && before.text === ',') ? 'country' : null
    if (end.text.endsWith('.')) {
      if (leadingAbbreviations.has(lower) && /^\p{Lu}\p{Ll}/u.test(text) && text !== 'Mt') return 'title'
      if (/^[E-HJ-Z]$/.test(text)) return isVerb(at - 1) ? 'letters' : null
    }
    if (text !== lower) return null
    if (openDeterminers.has(lower)) return 'determiner'
    if (openConjunctions.has(lower)) return 'conjunction'
    if (openPhrases.has(`${before.lower}_${lower}`)) return 'preposition'
    if (openPrepositions.has(lower)) return isStranded() ? null : 'preposition'
    if (particles.has(lower)) return nounTags.has(tags.of[at - 1]!) && !isStranded() ? 'particle' : null
    return /^\p{Ll}{1,2}$/u.test(text) && !shortWords.has(text) && /^\p{Ll}/u.test(before.text)
      ? 'letters'
      : null
  }
  const found = kind()
  return found && {token: at, kind: found}

  function isVerb(at: number): boolean {
    return tags.of[at] === 'VERB' && /^\p{Ll}/u.test(tokens[at]!.text)
  }

  /** Whether its object may stand before it: "what he spoke of", "was dealt with", "the man I came from". */
  function isStranded(): boolean {
    const afterNoun = nounTags.has(tags.of[at - 1]!)
    if (lower === 'to' && !afterNoun) return true
    if (lower === 'between' && before!.lower === 'in') return true
    const form = verbForm(before!.lower)
    if (!afterNoun && (form === 'participle' || form === 'gerund' || form === 'either')) return true
    if (!afterNoun && tokens[at - 2]?.lower === 'to') return true
    let finite = 0
    for (let back = at - 1; back >= first; back--) {
      if (isLicence(back)) return true
      if (finitenessAt(tokens, tags, back, first) === 'certain') finite++
    }
    return finite > 1 && (!afterNoun || lower === 'to')
  }

  /** "which he is", "the party that I vote", but not "which is", "said that he is". */
  function isLicence(at: number): boolean {
    const next = tags.of[at + 1]!
    if (relatives.has(tokens[at]!.lower)) return next !== 'VERB' && next !== 'AUX' && next !== 'ADV'
    return tokens[at]!.lower === 'that' && nominalTags.has(tags.of[at - 1]!) && nominalTags.has(next)
  }
}

const nominalTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'DET'])
const nounTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'NUM', 'DET'])
