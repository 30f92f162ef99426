import {givenNames} from '../lexicon/given-names.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import {CueFinder, type Cue, type TokenRange} from './cues.js'
import type {Article} from './index.js'
import type {OutlineBlock} from './outline.js'
import type {Quote} from './quotes.js'
import {hasCapital} from './word.js'

/**
 * Where a quotation's speaker is told, from the surest to the weakest:
 *
 * - `clause`: in its own sentence;
 * - `lead-in`: in words that end with a colon, in its sentence or in the paragraph before;
 * - `continued`: in the part of the speech that it carries on;
 * - `paragraph`: in another sentence of its paragraph;
 * - `neighbour`: in the paragraph before;
 * - `person`: nobody is said to speak, but the sentence before, in the same paragraph, tells what a person does;
 * - `none`: nowhere.
 */
export type AttributionPlace =
  'clause' | 'lead-in' | 'continued' | 'paragraph' | 'neighbour' | 'person' | 'none'

/** Who is said to speak a quotation. */
export interface Attribution {
  /** Index of the quotation. */
  quote: number
  /** The words that name the speaker, half-open, or null where nobody is named. */
  speaker: {start: number; end: number} | null
  /** The words that say that it is said ("said", "according to"), half-open, or null. */
  cue: {start: number; end: number} | null
  place: AttributionPlace
  /** Whether it begins where a sentence does: no words of the sentence stand before it. */
  opens: boolean
  /** Whether no words at all stand beside it in its sentence. */
  alone: boolean
}

/** A stretch of a sentence: a quotation, or tokens from `first` up to and not including `last`. */
type Piece = {quote: Quote} | (TokenRange & {cues: Cue[]})

/** A sentence with its quotations as pieces; the sentences within a quotation belong to the one that it stands in. */
interface Unit {
  pieces: Piece[]
  /** The last speech in it: what a quotation in the next sentence takes over. */
  voice: Voice | null
}

interface Voice {
  speaker: {start: number; end: number} | null
  cue: {start: number; end: number} | null
}

/** A quotation and how it stands in its sentence. */
interface Placed {
  quote: Quote
  opens: boolean
  alone: boolean
}

interface Found {
  voice: Voice
  place: AttributionPlace
}

/** How far the words that tell the speaker are looked for in a sentence, in quotations and what stands between them. */
const mostPieces = 60

/** Finds who is said to speak each quotation that does not stand in another, in the order of the text. */
export function findAttributions(article: Article): readonly Attribution[] {
  const {quotes, outline, people, tokens} = article
  const result: Attribution[] = []
  if (quotes.all.length === 0) return result
  const finder = new CueFinder(article)
  const byQuote = new Map<number, Attribution>()
  const quotesOf = new Map<number, Quote[]>()
  for (const quote of quotes.all) {
    if (quote.inside >= 0) continue
    const list = quotesOf.get(quote.block)
    if (list) list.push(quote)
    else quotesOf.set(quote.block, [quote])
  }
  let before: Unit[] = []
  for (const block of outline.blocks) {
    if (!block.prose) {
      for (const quote of quotesOf.get(block.index) ?? [])
        add({quote, opens: false, alone: false}, null, 'none')
      continue
    }
    // What nobody asks about need not be read.
    const next = outline.blocks[block.index + 1]
    if (!quotesOf.has(block.index) && quotesOf.get(block.index + 1)?.[0]?.start !== next?.start) {
      before = []
      continue
    }
    const units = readUnits(article, finder, block, quotesOf.get(block.index) ?? [])
    let earlier: Voice | null = null
    for (const [at, unit] of units.entries()) {
      attributeUnit(unit, units, at, earlier)
      earlier = unit.voice ?? earlier
    }
    before = units
  }
  return result

  function add({quote, opens, alone}: Placed, voice: Voice | null, place: AttributionPlace): void {
    const entry: Attribution = {
      quote: quote.index,
      speaker: voice?.speaker ?? null,
      cue: voice?.cue ?? null,
      place,
      opens,
      alone
    }
    byQuote.set(quote.index, entry)
    result.push(entry)
  }

  function attributeUnit(unit: Unit, units: readonly Unit[], at: number, earlier: Voice | null): void {
    const alone = unit.pieces.every((piece) => 'quote' in piece || isBlank(piece))
    const waiting: Placed[] = []
    for (const [index, piece] of unit.pieces.entries()) {
      if (!('quote' in piece)) continue
      const placed = {quote: piece.quote, opens: index === 0, alone}
      const own = voiceInUnit(unit, index)
      if (own) {
        add(placed, own.voice, own.place)
        unit.voice = own.voice
        for (const late of waiting.splice(0)) add(late, own.voice, 'clause')
        continue
      }
      const opening = byQuote.get(piece.quote.continued)
      if (opening && opening.place !== 'none') {
        add(placed, opening, 'continued')
        unit.voice = opening
        continue
      }
      waiting.push(placed)
    }
    const cue = mainCue(unit)
    if (cue) unit.voice ??= toVoice(cue)
    if (waiting.length === 0) return
    const found = earlier ? {voice: earlier, place: 'paragraph' as const} : voiceAround(unit, units, at)
    for (const placed of waiting) add(placed, found?.voice ?? null, found?.place ?? 'none')
    if (found && found.place !== 'person') unit.voice ??= found.voice
  }

  /** Whether a stretch holds marks only. */
  function isBlank({first, last}: TokenRange): boolean {
    for (let at = first; at < last; at++) if (tokens[at]!.kind !== 'punctuation') return false
    return true
  }

  /** The speaker that the sentence itself tells for the quotation that is its piece at `index`. */
  function voiceInUnit({pieces}: Unit, index: number): Found | null {
    const next = pieces[index + 1]
    const previous = pieces[index - 1]
    if (next && 'cues' in next) {
      const cue = next.cues.find((cue) => cue.kind !== 'noun')
      if (cue && !cue.leaning && (cue.inverted || cue.subject) && isNear(next.first, cue))
        return {voice: toVoice(cue), place: 'clause'}
    }
    let colon = false
    for (let at = index - 1; at >= Math.max(0, index - mostPieces); at--) {
      const piece = pieces[at]!
      if (!('cues' in piece)) continue
      if (at === index - 1) colon = tokens[piece.last - 1]?.text === ':'
      const cue = nearest(piece.cues)
      if (cue) return {voice: toVoice(cue, pieces), place: 'clause'}
    }
    if (colon && previous && 'cues' in previous) {
      return {voice: {speaker: firstPhrase(previous.first, previous.last), cue: null}, place: 'lead-in'}
    }
    for (let at = index + 1; at < Math.min(pieces.length, index + mostPieces); at++) {
      const piece = pieces[at]!
      if (!('cues' in piece)) continue
      const cue = piece.cues.find(({kind}) => kind !== 'noun') ?? piece.cues[0]
      if (cue) return {voice: toVoice(cue, pieces), place: 'clause'}
    }
    return null
  }

  /** The cue that a quotation after it belongs to: the last one that has a subject, else the last. */
  function nearest(cues: readonly Cue[]): Cue | undefined {
    const verbs = cues.filter(({kind}) => kind !== 'noun')
    return verbs.findLast(({kind, subject}) => subject && kind !== 'thought') ?? verbs.at(-1) ?? cues.at(-1)
  }

  /** Whether only marks and a few adverbs stand between a quotation and what says whose it is. */
  function isNear(first: number, cue: Cue): boolean {
    const start = cue.subject && !cue.inverted ? Math.min(cue.subject.first, cue.first) : cue.first
    for (let at = first; at < start; at++) {
      if (tokens[at]!.kind === 'word' && (at - first > 3 || /^(?:and|or|that)$/.test(tokens[at]!.lower)))
        return false
    }
    return true
  }

  /** The speaker that the sentences around tell, where no earlier one of the paragraph does. */
  function voiceAround(unit: Unit, units: readonly Unit[], at: number): Found | null {
    const next = units[at + 1]
    const after = next && voiceOf(next)
    if (after) return {voice: after, place: 'paragraph'}
    if (at > 0) {
      const speaker = personOf(units[at - 1]!)
      return speaker && {voice: {speaker, cue: null}, place: 'person'}
    }
    const last = before.at(-1)
    if (!last || !unit.pieces[0] || !('quote' in unit.pieces[0])) return null
    const closing = last.pieces.at(-1)!
    if (!('quote' in closing) && tokens[closing.last - 1]?.text === ':') {
      const speaker = last.voice?.speaker ?? firstPhrase(closing.first, closing.last)
      return {voice: {speaker, cue: last.voice?.cue ?? null}, place: 'lead-in'}
    }
    for (let index = before.length - 1; index >= 0; index--) {
      const voice = voiceBefore(before[index]!, index === before.length - 1)
      if (voice) return {voice, place: 'neighbour'}
    }
    return null
  }

  /** Who speaks in a sentence that is not attributed yet and begins with a quotation or with its speaker. */
  function voiceOf({pieces}: Unit): Voice | null {
    const [first] = pieces
    if (!first) return null
    if ('quote' in first) return voiceInUnit({pieces, voice: null}, 0)?.voice ?? null
    const cue = first.cues.find(({sure, leaning}) => sure && !leaning)
    return cue?.subject && !cue.inverted && cue.subject.first - first.first <= 1 ? toVoice(cue) : null
  }

  /** A verb of saying that tells of speech even without a quotation in its sentence. */
  function mainCue({pieces}: Unit): Cue | null {
    for (const piece of pieces) {
      const cue =
        'cues' in piece && piece.cues.find(({sure, leaning, subject}) => sure && !leaning && subject)
      if (cue) return cue
    }
    return null
  }

  /** Whoever speaks in a sentence of the paragraph before, so that a paragraph of nothing but a quotation may be theirs. */
  function voiceBefore({pieces, voice}: Unit, last: boolean): Voice | null {
    if (pieces.some((piece) => 'quote' in piece)) return voice
    for (const piece of pieces) {
      if (!('cues' in piece)) continue
      const speaker = speakerOf(piece)
      if (speaker) return {speaker, cue: null}
      for (const cue of piece.cues) {
        if (!cue.subject || cue.leaning || cue.negated) continue
        const about = cue.kind === 'speech' && tokens[cue.last]?.lower === 'about'
        const told = (cue.sure && cue.reporting) || (last && about)
        const speaks = told
          ? isSomebody(cue.subject)
          : last && (cue.sure || cue.opinion) && isOneSpeaker(cue, cue.subject, piece.first)
        if (speaks) return toVoice(cue)
      }
    }
    return null
  }

  /** Who opens the mouth: "Speaking to the Courier, Abara shared her view of the harbour." */
  function speakerOf({first, last}: TokenRange): Voice['speaker'] {
    if (tokens[first]!.lower !== 'speaking') return null
    let comma = first
    while (comma < last && tokens[comma]!.text !== ',') comma++
    const subject = comma < last ? finder.subjectOf(comma + 1, last) : null
    return subject && isSomebody(subject) ? spanOf(subject) : null
  }

  /**
   * Whether a verb that may be an act as well tells of somebody who speaks on: one person, in a main clause. Not "The zoo
   * revealed", "They criticised", "Abara, who has complained", "she promised to go".
   */
  function isOneSpeaker({first, last}: Cue, subject: TokenRange, start: number): boolean {
    if (tokens[last]?.lower === 'to' || !isOnePerson(subject)) return false
    for (let at = start; at < first; at++)
      if (at < subject.first || at >= subject.last) {
        if (linksClause.test(tokens[at]!.lower)) return false
      }
    return true
  }

  function isOnePerson({first, last}: TokenRange): boolean {
    const {lower} = tokens[first]!
    if (/^(?:s?he)(?:'|$)/.test(lower)) return true
    const head = headOf(first, last)
    const word = tokens[head]!
    if (/^(?:they|we|i)(?:'|$)/.test(lower)) return false
    if (/^\p{Lu}/u.test(word.text))
      return isPerson({first: head, last: head + 1}) || givenNames().gender.has(word.lower)
    return /^(?:person|man|woman)$/.test(nounKinds().get(word.lower) ?? '')
  }

  /** The noun that a phrase is about: "another woman from Alder". */
  function headOf(first: number, last: number): number {
    let head = first
    while (
      head + 1 < last &&
      (tokens[head + 1]!.kind === 'word' || /^['’]$/.test(tokens[head + 1]!.text)) &&
      !/^(?:of|for|from|in|at|with)$/.test(tokens[head + 1]!.lower)
    )
      head++
    return head
  }

  /** The person that a sentence is about, as its subject. */
  function personOf({pieces}: Unit): Voice['speaker'] {
    const [first] = pieces
    if (!first || 'quote' in first) return null
    const subject = finder.subjectOf(first.first, first.last)
    return subject && (isPerson(subject) || isRole(subject)) ? spanOf(subject) : personFor(first)
  }

  /** "The judge", "Her lawyer", "A nurse who lives there" */
  function isRole({first, last}: TokenRange): boolean {
    return /^(?:person|man|woman)$/.test(nounKinds().get(tokens[headOf(first, last)]!.lower) ?? '')
  }

  /** "For Anna Berg, it was a shock." */
  function personFor({first, last}: TokenRange): Voice['speaker'] {
    if (tokens[first]!.lower !== 'for') return null
    for (let at = first + 1; at < last && tokens[at]!.text !== ','; at++)
      if (hasCapital(tokens[at]!) && isPerson({first: at, last: at + 1})) {
        let end = at + 1
        while (end < last && hasCapital(tokens[end]!)) end++
        return spanOf({first: at, last: end})
      }
    return null
  }

  /** Whether a subject can speak, as far as its words tell: a person, a body, somebody with a name. */
  function isSomebody(range: TokenRange): boolean {
    if (isPerson(range)) return true
    const {first, last} = range
    if (article.tags.of[first] === 'PROPN') return true
    for (let at = first + 1; at < last; at++) if (/^\p{Lu}/u.test(tokens[at]!.text)) return true
    const kind = nounKinds().get(tokens[headOf(first, last)]!.lower)
    return kind !== undefined && kind !== 'animal'
  }

  function isPerson({first, last}: TokenRange): boolean {
    if (/^(?:he|she|they|i|we)(?:'|$)/.test(tokens[first]!.lower)) return true
    const {mentions} = people
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.last <= first) low = middle + 1
      else high = middle
    }
    const mention = mentions[low]
    return mention !== undefined && mention.first < last && !mention.attributive
  }

  function toVoice(cue: Cue, pieces: readonly Piece[] = []): Voice {
    const {subject} = cue
    let speaker = subject && {start: tokens[subject.first]!.start, end: tokens[subject.last - 1]!.end}
    if (!speaker) {
      for (const piece of pieces) {
        if (!('cues' in piece)) continue
        speaker =
          spanOf(piece.cues.find(({subject, kind}) => subject && kind === 'speech')?.subject) ??
          spanOf(piece.cues.find(({subject, kind}) => subject && kind !== 'noun')?.subject) ??
          firstPhrase(piece.first, piece.last)
        if (speaker) break
      }
    }
    return {speaker, cue: {start: tokens[cue.first]!.start, end: tokens[cue.last - 1]!.end}}
  }

  function spanOf(range: TokenRange | null | undefined): Voice['speaker'] {
    return range ? {start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end} : null
  }

  /** What opens a clause: its subject, as a rule. */
  function firstPhrase(first: number, last: number): Voice['speaker'] {
    return spanOf(finder.subjectOf(first, last))
  }
}

/** Words that make a clause a part of another. */
const linksClause =
  /^(?:when|while|as|who|which|whom|whose|that|where|if|because|although|though|since|until|unless|whether)$/

/** Parts a paragraph into sentences whose quotations are one piece each. */
function readUnits(
  {tokens, sentences, text}: Article,
  finder: CueFinder,
  block: OutlineBlock,
  quotes: readonly Quote[]
): Unit[] {
  const units: Unit[] = []
  if (block.firstSentence === block.lastSentence) return units
  const starts = new Set<number>()
  for (let at = block.firstSentence; at < block.lastSentence; at++) starts.add(sentences[at]!.first)
  const last = sentences[block.lastSentence - 1]!.last
  let at = sentences[block.firstSentence]!.first
  let unit: Unit | null = null
  let next = 0
  while (at < last) {
    const quote = quotes[next]
    if (quote && tokens[at]!.end > quote.start) {
      // It opens a sentence where none is under way that waits for it.
      if (!unit || endsUnit(unit)) unit = open()
      unit.pieces.push({quote})
      next++
      while (at < last && tokens[at]!.start < quote.end) at++
      continue
    }
    const follows = unit !== null && 'quote' in unit.pieces.at(-1)!
    if (!unit || (starts.has(at) && !(follows && goesOn(at, unit)))) unit = open()
    const first = at
    at++
    while (at < last && !starts.has(at) && !(quotes[next] && tokens[at]!.end > quotes[next]!.start)) at++
    unit.pieces.push({first, last: at, cues: finder.find(first, at, follows)})
  }
  return units

  function open(): Unit {
    const unit: Unit = {pieces: [], voice: null}
    units.push(unit)
    return unit
  }

  /** Whether a sentence is over, so that a quotation begins another. */
  function endsUnit({pieces}: Unit): boolean {
    const piece = pieces.at(-1)!
    if ('quote' in piece) return true
    return (
      /^(?:[.?!…]|\.{3})$/.test(tokens[piece.last - 1]!.text) ||
      (tokens[piece.last - 1]!.text.endsWith('.') && starts.has(piece.last))
    )
  }

  /** Whether words after a quotation belong to its sentence: "…?" she asked. */
  function goesOn(at: number, {pieces}: Unit): boolean {
    const {quote} = pieces.at(-1) as {quote: Quote}
    if (/^[\p{Ll},;:—–-]/u.test(tokens[at]!.text)) return true
    const end = text[quote.innerEnd - 1]
    if (end === ',') return true
    if (end === '.') return false
    // "Is it true?" Jane Roe asked.
    const [cue] = finder.find(at, Math.min(at + 8, last), true)
    return (
      cue !== undefined && cue.kind === 'speech' && (cue.inverted ? cue.first : cue.subject?.first) === at
    )
  }
}
