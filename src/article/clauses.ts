import {
  openingDeterminers,
  openingSubordinators,
  statesOfMind,
  subjectPronouns,
  subordinators
} from '../lexicon/grammar-words.js'
import {offices, roleNouns} from '../lexicon/person-roles.js'
import {titles} from '../lexicon/titles.js'
import {finitenessAt, verbForm} from './finite-verbs.js'
import type {Article} from './index.js'
import type {Passage, Reader} from './passages.js'
import type {Sentence} from './sentences.js'
import {findCut, type Cut} from './sentence-ends.js'
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
  cut: Cut | null
}

export interface Clauses {
  /** By the index of the sentence. */
  readonly of: readonly Clause[]
}

/** Reads the grammar of every sentence. */
export function readClauses({passages, outline}: Article): Clauses {
  const {dateline} = outline
  const opening = outline.blocks.findIndex(({start}) => start === dateline?.start)
  return {
    of: passages.all.flatMap((passage, block) => {
      if (block !== opening) return passages.collectFrom(block, clauseReader)
      const {start, end} = dateline!
      const by = passages.shiftOf(block)
      return findClauses(passage, end - start).map((clause) => clauseReader.move(clause, by))
    })
  }
}

const clauseReader: Reader<Clause> = {
  read: (passage) => findClauses(passage, 0),
  move: ({sentence, finite, verb, gap, cut}, by) => ({
    sentence: sentence + by.sentence,
    finite,
    verb: verb < 0 ? -1 : verb + by.token,
    gap: gap < 0 ? -1 : gap + by.token,
    cut: cut && {token: cut.token + by.token, kind: cut.kind}
  })
}

/** @param dateline Where the dateline ends that opens the passage. */
function findClauses({sentences, tokens, tags}: Passage, dateline: number): Clause[] {
  return sentences.map((sentence) => {
    let from = sentence.first
    while (sentence.end > dateline && tokens[from]!.start < dateline) from++
    return readClause(tokens, tags, sentence, from)
  })
}

function readClause(tokens: readonly Token[], tags: Tags, {index, last}: Sentence, from: number): Clause {
  let claimed = 0
  let verb = -1
  let possible = -1
  let earliest = last
  /** Where the first verb stands that is more than unlikely. */
  let likeliest = last
  let likely = -2
  let paired = false
  for (let at = from; at < last && verb < 0; at++) {
    const {lower} = tokens[at]!
    if (
      subordinators.has(lower) ||
      ((lower === 'that' || at === from) && opensClause(tokens, tags, at, from))
    )
      claimed++
    const finiteness = finitenessAt(tokens, tags, at, from)
    if (finiteness === 'none') continue
    earliest = Math.min(earliest, at)
    if (finiteness !== 'unlikely') {
      likeliest = Math.min(likeliest, at)
      paired ||= likely === at - 1
      likely = at
    }
    if (claimed > 0) claimed--
    else if (finiteness === 'certain') verb = at
    else if (possible < 0) possible = at
  }
  // "The woman the police sought fled": of two verbs side by side one is the clause's that hangs on the noun.
  const teller = verb < 0 ? possible : verb
  const main = startOfTag(tokens, tags, from, teller)
  let gap = verb < 0 && !paired ? findGap(tokens, tags, from, last, earliest, likeliest) : -1
  // "The plan ‸ unlikely to succeed, the mayor said."
  if (main > from && likeliest === teller)
    gap = findGap(tokens, tags, from, main, Math.min(earliest, main), main)
  if (isEmptySubject(tokens, tags, from)) gap = from + 1
  if (gap < 0) gap = findLostHave(tokens, tags, from, last)
  const cut = findCut(tokens, tags, from, last, earliest === last)
  return {sentence: index, finite: earliest < last, verb: verb < 0 ? possible : verb, gap, cut}
}

/** Where who says it begins, with its comma, after what is said: ", the mayor said on Friday."; or -1. */
function startOfTag(tokens: readonly Token[], tags: Tags, from: number, verb: number): number {
  // "In a note to the staff, the mayor said"
  if (verb <= from || !reporting.test(tokens[verb]!.lower) || adverbial.has(tags.of[from]!)) return -1
  let comma = verb - 1
  while (comma > from && tagging.has(tags.of[comma]!)) comma--
  return tokens[comma]!.text === ',' && comma < verb - 1 ? comma : -1
}

/** "It ‸ hard to know" */
function isEmptySubject(tokens: readonly Token[], tags: Tags, from: number): boolean {
  return (
    tokens[from]!.lower === 'it' &&
    tags.clitic[from] === null &&
    tags.of[from + 1] === 'ADJ' &&
    !/^(?:first|last|next)$/.test(tokens[from + 1]!.lower) &&
    tags.of[from + 2] === 'PART' &&
    tags.of[from + 3] === 'VERB'
  )
}

const adverbial: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'SCONJ', 'ADV'])
const reporting = /^(?:said|says?|added|adds|reported|reports|warned|warns|wrote|writes)$/
const tagging: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'])

/** "the trial that lasted", and at the start "after he left" */
function opensClause(tokens: readonly Token[], tags: Tags, at: number, first: number): boolean {
  const {lower} = tokens[at]!
  if (at === first) return openingSubordinators.has(lower) && subjectPronouns.has(tokens[at + 1]?.lower ?? '')
  if (lower !== 'that' || tags.of[at - 1] !== 'NOUN') return false
  let next = at + 1
  while (tags.of[next] === 'ADV') next++
  return tags.of[next] === 'VERB' || tags.of[next] === 'AUX'
}

const have = /^(?:have|has|had|having)(?:n['’]t)?$|['’](?:ve|d|s)$/

/** Where "have" is missing: "the money ‸ been set aside"; or -1. What has it anywhere before is let be. */
function findLostHave(tokens: readonly Token[], tags: Tags, first: number, last: number): number {
  let at = first
  while (at < last && tokens[at]!.lower !== 'been') at++
  if (at === first || at === last || tags.of[at + 1] !== 'VERB') return -1
  for (let back = first; back < at; back++) if (have.test(tokens[back]!.lower)) return -1
  return /^(?:NOUN|PROPN)$/.test(tags.of[at - 1]!) ? at : -1
}

const times =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|day|night|week|month|year|morning|afternoon|evening|time|moment|today|yesterday|tomorrow|tonight|hour|minute|second|century|decade|season|summer|winter|spring|autumn|fall|weekend|once|january|february|march|april|may|june|july|august|september|october|november|december|\d+)s?$/

/**
 * Where a subject stands and what should follow its verb comes at once ("Jespersen ‸ an important figure"), before
 * `end`, the first verb; or -1. Where no verb stands before `likeliest`, weaker signs count: no verb at all, or none before a colon.
 */
function findGap(
  tokens: readonly Token[],
  tags: Tags,
  first: number,
  last: number,
  end: number,
  likeliest: number
): number {
  // "Other benefits ‸ abundant: improved mood, …"
  const colon = tokens.slice(first, likeliest).find(({text}) => text === ':')
  const bare = likeliest === last || colon !== undefined
  // "That said, we ‸ different"
  if (tokens[first + 1]?.lower === 'said' && tokens[first + 2]?.text === ',') first += 3
  if (
    bare &&
    tokens[first]?.lower === 'here' &&
    isOpening(first + 1) &&
    !tokens.slice(first, last).some(({lower}) => lower === 'there')
  )
    return first + 1
  // After "In the 1950s" or "After spending" the next noun is the subject.
  let isAdverbial = adverbial.has(tags.of[first]!)
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
    if (text === ',') isAdverbial = false
    if (verbForm(tokens[at]!) === 'gerund' && lower !== 'according') return -1
    if (tags.of[at] === 'VERB') verbless = false
    if (subjectPronouns.has(lower) && tags.clitic[at] === null) {
      const next = skipAdverbs(at + 1)
      const tag = tags.of[next]
      if (isOpening(next)) return next
      // "This ‸ no accident"
      if (verbless && tokens[next]?.lower === 'no' && tags.of[next + 1] === 'NOUN') return next
      if (
        verbless &&
        next + 1 < end &&
        (tag === 'ADP' || tag === 'PROPN' || (tag === 'NOUN' && lower !== 'this') || isPredicate(next))
      ) {
        return next
      }
    }
    if (noun && (end === last || !isAdverbial)) {
      const next = skipAdverbs(at)
      if (isOpening(next)) return next
      if (verbless && (isPredicate(next) || isRole(next) || (next > at && tags.of[next] === 'ADP')))
        return next
      // "Her parents ‸ both doctors"
      if (verbless && lower === 'both' && tags.of[at + 1] === 'NOUN') return at
      // "publishers ‸ sometimes bad judges"
      if (verbless && next > at && tags.of[next] === 'ADJ' && tags.of[next + 1] === 'NOUN') return next
      if (verbless && lower === 'to' && tags.of[at + 1] === 'VERB') return at
      if (verbless && tokens[at - 1]!.text === ')' && (tags.of[at] === 'NOUN' || tags.of[at] === 'PROPN'))
        return at
    }
    const tag = tags.of[at]
    noun =
      (tag === 'NOUN' || tag === 'PROPN') && (!times.test(lower) || isAside(at)) && tags.clitic[at] === null
  }
  // "profits ‸ slightly better than"
  if (bare && tags.of[end] === 'NOUN') {
    let next = end + 1
    while (tags.of[next] === 'ADV') next++
    if (tags.of[next] === 'ADJ' && tokens[next + 1]?.lower === 'than') return end + 1
  }
  return -1

  function isTime(at: number): boolean {
    const next = tokens[at + 1]?.lower ?? ''
    return times.test(tokens[at]!.lower) && /^(?:after|ago|before|earlier|later)$/.test(next)
  }

  /** "our audience this year" */
  function isAside(at: number): boolean {
    const before = tags.of[at - 2]
    return (before === 'NOUN' || before === 'PROPN') && /^(?:this|last|next)$/.test(tokens[at - 1]!.lower)
  }

  function skipAdverbs(next: number): number {
    while (next < end && (tags.of[next] === 'ADV' || tokens[next]!.lower === 'not')) next++
    return next
  }

  function isOpening(at: number): boolean {
    // "the night before"
    return at + 1 < end && openingDeterminers.has(tokens[at]!.text) && !isTime(at + 1)
  }

  /** "Anna Berg ‸ chairwoman of the board", but not "the board's chairwoman of many years" */
  function isRole(at: number): boolean {
    const token = tokens[at]
    if (!token) return false
    const {lower, text} = token
    return (
      text === lower &&
      tags.of[at - 1] === 'PROPN' &&
      tokens[at + 1]?.lower === 'of' &&
      (offices.has(lower) || roleNouns.has(lower) || titles.has(lower))
    )
  }

  /** "a 6ft senior from Stamford": a noun that is tagged as an adjective */
  function isClassmate(at: number): boolean {
    return /^(?:junior|senior)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower !== 'to'
  }

  /** An adjective that no noun follows. */
  function isPredicate(at: number): boolean {
    const next = tags.of[at + 1]
    return (
      ((tags.of[at] === 'ADJ' && !isClassmate(at)) || statesOfMind.has(tokens[at]?.lower ?? '')) &&
      (next === 'ADP' ||
        next === 'SCONJ' ||
        next === 'CCONJ' ||
        next === 'PART' ||
        tokens[at + 1]?.lower === 'than' ||
        /^[,.;:([]$/.test(tokens[at + 1]?.text ?? ''))
    )
  }
}
