import type {Tag, Tags} from '../../src/article/tags.js'
import type {Token} from '../../src/article/token.js'
import {
  adjectivesOnly,
  bareNames,
  definiteNames,
  firedThings,
  internationalThings,
  pluralForms,
  receivedThings,
  times
} from './words.js'

/** Where to look: tokens and tags of the article, and the sentence from `first` up to and not including `last`. */
export interface Text {
  tokens: readonly Token[]
  tags: Tags
  first: number
  last: number
  /** Whether it is running prose: headings go without articles. */
  prose: boolean
}

/** A broken phrase: its tokens, both included, and what is wanted. */
export interface Found {
  message: 'phrase' | 'time' | 'article' | 'noun'
  from: number
  to: number
  right: string
}

type Detector = (text: Text, at: number) => Found | null

/** What to look for at a word, lower case. */
export const detectors: ReadonlyMap<string, Detector> = new Map([
  ['previous', findTime],
  ['past', findTime],
  ['preceding', findTime],
  ['final', findTime],
  ['worldwide', findInternational],
  ['global', findInternational],
  ['sacked', findFired],
  ['dismissed', findFired],
  ['instructed', findTold],
  ['pronounced', findSaid],
  ['eliminate', findPossibility],
  ['remove', findPossibility],
  ['perceived', findReceived],
  ['prolonged', findLong],
  ['a', findIndefinite],
  ['an', findIndefinite],
  ['its', findDoubledDeterminer],
  ...['man', 'woman', 'boy', 'girl', 'teenager'].map((noun) => [noun, findAged] as const),
  ['the', findDefinite],
  ['presidential', findElection],
  ['general', findElection],
  ['midterm', findElection],
  ['parliamentary', findElection]
])

const nominal: ReadonlySet<Tag | undefined> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'SYM'])

/** "met twice previous year", "the vote past year", "than in previous year", but "the previous year", "in past years". */
function findTime({tokens, tags, first, last}: Text, at: number): Found | null {
  const {lower, spaced} = tokens[at]!
  const time = tokens[at + 1]
  if (at === first || at + 1 >= last || !spaced || !time?.spaced || !times.has(time.lower)) return null
  const host = tokens[at - 1]!
  const tag = tags.of[at - 1]!
  const inTime =
    /^(?:previous|past)$/.test(lower) &&
    /^(?:in|of|from|since|during|over|than)$/.test(host.lower) &&
    /^(?:year|month|week|season|quarter)$/.test(time.lower)
  if (host.kind !== 'word' || tags.clitic[at - 1] === 'PART') return null
  if (
    (/^(?:DET|NUM|ADJ|ADP|CCONJ|SCONJ)$/.test(tag) && !inTime) ||
    /^(?:its|his|her|their|our|my|your|whose|this|that)$/.test(host.lower)
  ) {
    return null
  }
  // "the previous year results", "ran past Monday's crowd"
  if (tags.clitic[at + 1] === 'PART' || nominal.has(tags.of[at + 2])) return null
  if (lower === 'past' && (tag === 'VERB' || tag === 'ADV') && time.text !== time.lower) return null
  if (lower === 'final' && (tag !== 'NOUN' || tags.of[at + 2] !== 'PUNCT')) return null
  return {message: 'time', from: at, to: at + 1, right: `${inTime ? `the ${lower}` : 'last'} ${time.text}`}
}

/** "worldwide law"; "an global investigation", whose article tells what stood there. */
function findInternational({tokens, tags, first, last}: Text, at: number): Found | null {
  const {lower, text} = tokens[at]!
  const thing = tokens[at + 1]
  if (at + 1 >= last || !thing?.spaced || text !== lower || thing.text !== thing.lower) return null
  const swapped = at > first && tokens[at - 1]!.lower === 'an' && /^(?:NOUN|ADJ)$/.test(tags.of[at + 1]!)
  const fixed = lower === 'worldwide' && internationalThings.has(thing.lower)
  return swapped || fixed
    ? {message: 'phrase', from: at, to: at + 1, right: `international ${thing.text}`}
    : null
}

/** "the missile was sacked at a high angle": fired, in the other sense. */
function findFired({tokens, tags, first, last}: Text, at: number): Found | null {
  let subject = at - 1
  while (subject >= first && (tags.of[subject] === 'AUX' || tags.of[subject] === 'ADV')) subject--
  if (subject === at - 1 || subject < first) return null
  const {lower} = tokens[subject]!
  let weapon = firedThings.has(lower)
  if (lower === 'it' || lower === 'they') {
    for (let next = at + 1; next < last && !weapon; next++) weapon = firedThings.has(tokens[next]!.lower)
  }
  return weapon ? {message: 'phrase', from: at, to: at, right: 'fired'} : null
}

/** "instructed reporters that", but "instructed reporters to". */
function findTold({tokens, tags, last}: Text, at: number): Found | null {
  const next = tokens[at + 2]
  if (at + 2 >= last || !/^(?:reporters|journalists|lawmakers|reuters|cnn|afp)$/.test(tokens[at + 1]!.lower))
    return null
  if (!next || /^(?:to|not|and|in|on)$/.test(next.lower) || tags.of[at + 2] === 'PUNCT') return null
  return {message: 'phrase', from: at, to: at, right: 'told'}
}

/** "pronounced it has won", "pronounced that", but "pronounced it dead". */
function findSaid({tokens, tags, last}: Text, at: number): Found | null {
  const next = tokens[at + 1]?.lower ?? ''
  if (at + 2 >= last) return null
  const clause = /^(?:it|he|she|they|we|there)$/.test(next) && tags.of[at + 2] === 'AUX'
  return clause || (next === 'that' && nominalStart.has(tags.of[at + 2]!))
    ? {message: 'phrase', from: at, to: at, right: 'said'}
    : null
}

const nominalStart: ReadonlySet<Tag> = new Set<Tag>(['DET', 'PRON', 'PROPN'])

/** "did not eliminate the possibility" */
function findPossibility({tokens, first, last}: Text, at: number): Found | null {
  if (at + 2 >= last || tokens[at + 1]!.lower !== 'the' || tokens[at + 2]!.lower !== 'possibility')
    return null
  const denied = tokens
    .slice(Math.max(first, at - 3), at)
    .some(({lower}) => /^(?:not|never|cannot)$|n't$/.test(lower))
  return denied ? {message: 'phrase', from: at, to: at + 2, right: 'rule out the possibility'} : null
}

/** "has perceived light weaponry", but "has perceived a threat" */
function findReceived({tokens, tags, first, last}: Text, at: number): Found | null {
  if (!followsHave(tokens, tags, first, at)) return null
  let next = at + 1
  while (next < last && /^(?:ADJ|DET|NUM)$/.test(tags.of[next]!)) next++
  return next < last && receivedThings.has(tokens[next]!.lower)
    ? {message: 'phrase', from: at, to: at, right: 'received'}
    : null
}

/** "has prolonged regarded" */
function findLong({tokens, tags, first, last}: Text, at: number): Found | null {
  const next = tokens[at + 1]?.lower ?? ''
  if (at + 1 >= last || !followsHave(tokens, tags, first, at)) return null
  return next === 'been' || (tags.of[at + 1] === 'VERB' && next.endsWith('ed'))
    ? {message: 'phrase', from: at, to: at, right: 'long'}
    : null
}

function followsHave(tokens: readonly Token[], tags: Tags, first: number, at: number): boolean {
  let host = at - 1
  while (host >= first && tags.of[host] === 'ADV') host--
  return host >= first && /^(?:has|have|had|having)$|'ve$/.test(tokens[host]!.lower)
}

/** "a 20th century.", "a Pentagon said", "a angry farmers", "a powerful of" */
function findIndefinite({tokens, tags, last}: Text, at: number): Found | null {
  if (at + 2 >= last || tokens[at]!.text !== tokens[at]!.lower) return null
  const one = tokens[at + 1]!
  const two = tokens[at + 2]!
  const the = (to: number): Found => ({
    message: 'article',
    from: at,
    to,
    right: `the ${tokens
      .slice(at + 1, to + 1)
      .map(({text}) => text)
      .join(' ')}`
  })
  if (!one.spaced) return null
  if (/^\d+(?:st|nd|rd|th)$/.test(one.lower) && two.lower === 'century') {
    return nominal.has(tags.of[at + 3]) ||
      (!tokens[at + 3]?.spaced && /^[-–]$/.test(tokens[at + 3]?.text ?? ''))
      ? null
      : the(at + 2)
  }
  if (adjectivesOnly.has(one.lower) && two.lower === 'of')
    return {message: 'noun', from: at, to: at + 2, right: ''}
  const states = one.text === 'United' && /^(?:States|Nations|Kingdom)$/.test(two.text)
  if (states || (definiteNames.has(one.lower) && /^\p{Lu}/u.test(one.text))) {
    const name = states ? at + 2 : at + 1
    return endsNoun(tokens, tags, name, last) ? the(name) : null
  }
  let noun = at + 1
  while (tags.of[noun] === 'ADJ' && tokens[noun]!.spaced && !pluralForms.has(tokens[noun]!.lower)) noun++
  const {lower, spaced} = tokens[noun]!
  const plural =
    tags.of[noun] === 'NOUN' &&
    /^[^-\d]+[^-aius'’\d]s$/.test(lower) &&
    !/(?:ics|series)$/.test(lower) &&
    !pluralForms.has(lower)
  if (!plural || !spaced || noun >= last || tags.clitic[noun] !== null) return null
  // "a thumbs down"
  if (lower === 'thumbs' && /^(?:down|up)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  // "a heads of government meeting"
  if (tokens[noun + 1]?.lower === 'of' && tags.of[noun + 2] === 'NOUN' && tags.of[noun + 3] === 'NOUN')
    return null
  return nominal.has(tags.of[noun + 1]) || /^[-–/'’]$/.test(tokens[noun + 1]?.text ?? '') ? null : the(noun)
}

/** "with its the new boats": one of the two; "its a shame": it's. */
function findDoubledDeterminer({tokens, tags, first, last}: Text, at: number): Found | null {
  const next = tokens[at + 1]
  if (at + 1 >= last || !next?.spaced || !/^(?:an?|the)$/.test(next.text)) return null
  const governed = at > first && tags.of[at - 1] === 'ADP'
  return {message: 'article', from: at, to: at + 1, right: governed ? next.text : `it's ${next.text}`}
}

/** "the body of 39-year-old man", but "of 39-year-old man-about-town Tom" */
function findAged({tokens, tags, first, last, prose}: Text, at: number): Found | null {
  if (!prose) return null
  const age = /^(\d+)-year-old$/.exec(tokens[at - 1]?.lower ?? '')?.[1]
  const before = tokens[at - 2]
  const next = at + 1 < last ? tokens[at + 1] : undefined
  if (!age || at - 2 < first || tags.of[at - 2] !== 'ADP' || before!.text !== before!.lower) return null
  if (next && (!next.spaced || /^\p{Lu}/u.test(next.text) || nominal.has(tags.of[at + 1]))) {
    if (next.kind !== 'punctuation') return null
  }
  const article = /^(?:8|11$|18$)/.test(age) ? 'an' : 'a'
  return {
    message: 'article',
    from: at - 1,
    to: at,
    right: `${article} ${tokens[at - 1]!.text} ${tokens[at]!.text}`
  }
}

/** "against the NATO." */
function findDefinite({tokens, tags, last}: Text, at: number): Found | null {
  const name = tokens[at + 1]
  if (at + 1 >= last || !name?.spaced || !bareNames.has(name.text) || tags.clitic[at + 1] !== null)
    return null
  return endsNoun(tokens, tags, at + 1, last)
    ? {message: 'article', from: at, to: at + 1, right: name.text}
    : null
}

/** "in 2016 presidential election" */
function findElection({tokens, tags, first, last}: Text, at: number): Found | null {
  if (at < first + 2 || at + 1 >= last || tokens[at + 1]!.lower !== 'election') return null
  if (tags.of[at - 2] !== 'ADP' || !/^(?:19|20)\d\d$/.test(tokens[at - 1]!.text)) return null
  if (tags.clitic[at + 1] !== null || nominal.has(tags.of[at + 2])) return null
  const words = tokens.slice(at - 1, at + 2).map(({text}) => text)
  return {message: 'article', from: at - 1, to: at + 1, right: `the ${words.join(' ')}`}
}

/** Whether a noun phrase ends with the token: no noun and no clause that narrows it follows. */
function endsNoun(tokens: readonly Token[], tags: Tags, at: number, last: number): boolean {
  const next = at + 1 < last ? tags.of[at + 1] : 'PUNCT'
  if (next === 'PUNCT') return !/^[-–/"“‘'’(]$/.test(tokens[at + 1]?.text ?? '')
  return next === 'AUX' || next === 'CCONJ' || tokens[at + 1]!.text === '&'
}
