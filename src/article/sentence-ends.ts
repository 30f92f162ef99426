import {leadingAbbreviations} from '../lexicon/abbreviations.js'
import {
  addressingVerbs,
  adverbialVerbs,
  beforeFinalBut,
  beforeGerunds,
  clauseVerbs,
  ellipticVerbs,
  infinitiveNouns,
  lastingVerbs,
  openConjunctions,
  openDeterminers,
  openPhrases,
  openPrepositions,
  particles,
  passiveAuxiliaries,
  raisingAdjectives,
  relatives,
  shortWords
} from '../lexicon/grammar-words.js'
import {finitenessAt, isFormOf, verbForm} from './finite-verbs.js'
import {findEnglishWords, type Tag, type Tags} from './tags.js'
import type {Token} from './token.js'
import {hasCapital} from './word.js'

/**
 * What stands before the full stop of a sentence that is cut short: a word that needs another after it (a
 * `particle` less surely: "the rise in."), a country without its article after a verb ("plunged U.S."), a title without its name, the first letters of a word.
 */
export type CutKind =
  'determiner' | 'conjunction' | 'preposition' | 'particle' | 'country' | 'title' | 'letters'

/** Where a sentence is cut short: the index of the last token and what that is. */
export interface Cut {
  token: number
  kind: CutKind
}

const country = /^(?:U\.S|U\.K|U\.N|E\.U)\.$/

/** Whether the sentence stops before it is finished. A quotation's end is left alone. */
export function findCut(
  tokens: readonly Token[],
  tags: Tags,
  first: number,
  last: number,
  verbless: boolean
): Cut | null {
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
      if (leadingAbbreviations.has(lower) && /^\p{Lu}\p{Ll}/u.test(text) && text !== 'Mt')
        return isStreet() ? null : 'title'
      if (/^[E-HJ-Z]$/.test(text)) return isVerb(at - 1) ? 'letters' : null
    }
    if (text !== lower) return null
    if (openDeterminers.has(lower)) return 'determiner'
    if (lower === 'his') return asPossessive()
    if (lower === 'but' && beforeFinalBut.has(before.lower)) return null
    if (openConjunctions.has(lower)) return 'conjunction'
    const needy = lower === 'that' || particles.has(lower) || openPrepositions.has(lower)
    if (needy && /^[,—–-]$/.test(before.text)) return 'preposition'
    if (lower === 'that') return asConjunction()
    if (openPhrases.has(`${before.lower}_${lower}`)) return 'preposition'
    if (lower === 'to') return asInfinitive()
    if (openPrepositions.has(lower)) return isStranded() ? null : 'preposition'
    if (particles.has(lower)) return isLoose() ? null : 'particle'
    if (!/^\p{Ll}+$/u.test(text) || !/^\p{Ll}/u.test(before.text)) return null
    if (text.length < 3) return shortWords.has(text) ? null : 'letters'
    return verbless && findEnglishWords([text, text.replace(/s$/, '')]).length === 0 ? 'letters' : null
  }
  const found = kind()
  return found && {token: at, kind: found}

  function isVerb(at: number): boolean {
    return tags.of[at] === 'VERB' && /^\p{Ll}/u.test(tokens[at]!.text)
  }

  /** "at 40 Mill Dr.", "at 12 North Elm St." */
  function isStreet(): boolean {
    let back = at - 1
    while (back > first && hasCapital(tokens[back]!)) back--
    return back < at - 1 && tokens[back]!.kind === 'number'
  }

  function isAfterNoun(): boolean {
    return nounTags.has(tags.of[at - 1]!)
  }

  /** "with his.", "one of his.", but "a friend of his", "the fault is his", "from her hands to his". */
  function asPossessive(): CutKind | null {
    let host = at - 1
    while (tags.of[host] === 'ADV' && tokens[host]?.lower !== 'as') host--
    if (
      /^(?:than|like|as|is|was|are|were|be|being|and|would|will|did|does|had|has)$/.test(
        tokens[host]?.lower ?? ''
      )
    )
      return null
    if (before!.lower === 'of' && tags.of[at - 2] === 'NOUN') return null
    for (let back = at - 1; back >= Math.max(first, at - 8); back--) {
      if (tags.clitic[back] === 'PART' || /^(?:mine|yours|her|hers|ours|theirs)$/.test(tokens[back]!.lower))
        return null
    }
    return 'determiner'
  }

  /** "the belief that.", "in May the mayor argued that.", but "she saw that", "something like that". */
  function asConjunction(): CutKind | null {
    const tag = tags.of[at - 1]
    if (tag === 'NOUN') return 'conjunction'
    if (at - first < 5) return null
    if (tag === 'ADJ' || isFormOf(before!.lower, clauseVerbs)) return 'particle'
    // "told the mayor that", "said on Monday that"
    if (tag !== 'PROPN' && tag !== 'PRON') return null
    const told = tokens
      .slice(first, at - 1)
      .some(({lower}) => /^tells?$|^told$/.test(lower) || isFormOf(lower, clauseVerbs))
    return told ? 'particle' : null
  }

  /** Whether it closes the sentence as an adverb: "it is all over", "after logging in", "one goes off, one comes on". */
  function isLoose(): boolean {
    const tag = tags.of[at - 1]!
    const level = lower === 'over' || lower === 'under'
    if (before!.lower === 'all' || isFrom()) return true
    // "by no means over"
    if (level && before!.lower === 'means' && tokens[at - 2]?.lower === 'no') return true
    if (lower === 'by' && /^(?:close|hard|near|right)$/.test(before!.lower)) return true
    if (tag === 'NUM') return level
    // "The way in.", "Marsh off, Lund on."
    if (verbless && (at - first < 4 || tag === 'PROPN')) return true
    if (tokens[at - 2]?.text === ',' && tag === 'PROPN') return true
    if (tag === 'VERB' || verbless || verbForm(before!) === 'gerund' || isCoordinated()) {
      if (isFormOf(before!.lower, adverbialVerbs.get(lower)!)) return true
    } else if (tag === 'ADJ') {
      if (level) return true
    } else if (/^(?:up|out|off|down|away)$/.test(before!.lower)) {
      if (level) return true
    } else if (tag === 'NOUN') {
      // "ten minutes in"
      if (lower === 'in' && tags.of[at - 2] === 'NUM' && times.test(before!.lower)) return true
    } else if (!nounTags.has(tag) && (lower !== 'by' || tag !== 'ADV')) return true
    return isStranded()
  }

  /** "stay put and ring in": a verb that looks like a noun. */
  function isCoordinated(): boolean {
    return (
      tokens[at - 2]?.lower === 'and' &&
      tags.of[at - 1] === 'NOUN' &&
      /^(?:base|present)$/.test(verbForm(before!) ?? '')
    )
  }

  /** "from 12 July on" */
  function isFrom(): boolean {
    return lower === 'on' && tokens.slice(Math.max(first, at - 6), at).some((token) => token.lower === 'from')
  }

  /** "the money to.", "he plans to."; but "he does not want to." */
  function asInfinitive(): CutKind | null {
    const afterNoun = isAfterNoun()
    const tag = tags.of[at - 1]
    const able = (tag === 'ADJ' && at - first > 3) || /^(?:enough|yet)$/.test(before!.lower)
    if (!afterNoun && !able) {
      if (tag !== 'VERB' || ellipticVerbs.has(before!.lower)) return null
    }
    // "somebody to turn to"
    if ((!afterNoun && tokens[at - 2]?.lower === 'to') || isLicensed()) return null
    // "never replied to"
    if (isFormOf(before!.lower, addressingVerbs) && isPassive(at - 1)) return null
    let finite = 0
    for (let back = at - 1; back >= first; back--) {
      if (/^not$|n't$/.test(tokens[back]!.lower) || (!afterNoun && isLicence(back))) return null
      if (finitenessAt(tokens, tags, back, first) === 'certain') finite++
    }
    return afterNoun && finite < 2 ? 'preposition' : 'particle'
  }

  /** Whether its object may stand before it: "what he spoke of", "was dealt with", "the man I came from". */
  function isStranded(): boolean {
    if (lower === 'between' && before!.lower === 'in') return true
    if (lower === 'against' && isSide()) return true
    // "The deal was done, or as good as."
    if (lower === 'as' && tokens[at - 2]?.lower === 'as' && tokens[at - 3]?.lower === 'or') return true
    // "unaccounted for", "unheard of"
    if (/^un\p{L}+(?:ed|rd|pt|ght|en)$/u.test(before!.lower)) return true
    return (
      isPassive(at - 1) || isAfterInfinitive() || isLicensed() || isContact() || isWorth() || isCompared()
    )
  }

  /** "40% were for it and 51% were against", "she is firmly against" */
  function isSide(): boolean {
    let host = at - 1
    while (tags.of[host] === 'ADV' || tokens[host]?.lower === 'not') host--
    return /^(?:be|been|is|are|was|were)(?:n't)?$|'(?:s|re|m)$/.test(tokens[host]?.lower ?? '')
  }

  function isLicensed(): boolean {
    for (let back = at - 1; back >= Math.max(first, at - farthestObject); back--) {
      // A relative clause ends at a comma: "who works there, came from."
      if (/^[,;:]$/.test(tokens[back]!.text) && !relatives.has(tokens[back - 1]?.lower ?? '')) return false
      if (isLicence(back)) return true
    }
    return false
  }

  /** "which he is", "the party that I vote", "more than I", "the club he plays", but not "which is", "said that he is". */
  function isLicence(at: number): boolean {
    const here = tokens[at]!.lower
    let next = at + 1
    while (tags.of[next] === 'ADV') next++
    const tag = tags.of[next]!
    // "the town where he is from"
    if (lower === 'from' && here === 'where') return true
    // "issues on which she has got ahead of" has its preposition.
    if (relatives.has(here))
      return tag !== 'VERB' && tag !== 'AUX' && (at === first || tags.of[at - 1] !== 'ADP' || here === 'what')
    if (here === 'than') return tag === 'PRON' || tag === 'DET' || tag === 'PROPN'
    if (here === 'how') return /^(?:many|much)$/.test(tokens[at + 1]?.lower ?? '')
    if (here === 'that') return isHead(at - 1) && nominalTags.has(tag)
    if (tags.of[at] !== 'PRON' || (tag !== 'VERB' && tag !== 'AUX' && tag !== 'CCONJ')) return false
    let head = at - 1
    while (tags.of[head] === 'ADV' && !/^wh|^how/.test(tokens[head]!.lower)) head--
    return isHead(head)
  }

  /** Whether a relative clause may begin after it: "the face that many", "the 8.04 that analysts", "something that people". */
  function isHead(at: number): boolean {
    const tag = tags.of[at]
    return (
      tag === 'NOUN' ||
      tag === 'NUM' ||
      /^(?:s?he|they|it)$|(?:thing|one|body)$|^(?:all|those|enough|little|much)$/.test(
        tokens[at]?.lower ?? ''
      )
    )
  }

  /** "It was the worst storm the island had lived through": a relative clause without its pronoun. */
  function isContact(): boolean {
    let verbs = 0
    for (let back = at - 1; back > first + 1; back--) {
      const tag = tags.of[back]!
      if (/^[,;:]$/.test(tokens[back]!.text)) return false
      if (tag === 'VERB' || tag === 'AUX') verbs++
      // "a plan not all councillors agreed upon"
      if (verbs > 0 && tokens[back]!.lower === 'not' && tags.of[back - 1] === 'NOUN') {
        if (/^(?:all|many|every|everyone|everybody)$/.test(tokens[back + 1]!.lower)) return true
      }
      if (verbs === 0 || tags.of[back - 1] !== 'NOUN') continue
      if (!/^(?:the|an?|my|your|his|her|its|our|their)$/.test(tokens[back]!.lower)) continue
      return isPredicate(back - 1)
    }
    return false
  }

  /** Whether a noun is what the clause before says that something is: "is a risk", "was one of the worst storms". */
  function isPredicate(head: number): boolean {
    for (let back = head - 1; back >= Math.max(first, head - 7); back--) {
      if (tokens[back]!.lower === 'and') return true
      if (/^(?:is|was|are|were|been|be|remains?|remained|became|becomes?)$|'s$/.test(tokens[back]!.lower))
        return true
      if (!/^(?:DET|ADJ|ADV|NUM|NOUN)$/.test(tags.of[back]!) && tokens[back]!.lower !== 'of') return false
    }
    return false
  }

  /** "was dealt with", "had been paid for", "to be done away with", "to be lived by". */
  function isPassive(verb: number): boolean {
    if (verb === at - 1 && adverbs.test(tokens[verb]!.lower)) verb--
    const form = verbForm(tokens[verb]!)
    const lasting = lower === 'by' && isFormOf(tokens[verb]!.lower, lastingVerbs)
    if (lower === 'as' || (lower === 'by' && !lasting)) return false
    if (form !== 'participle' && form !== 'either') return false
    let host = verb - 1
    while (tags.of[host] === 'ADV' || /^not$/.test(tokens[host]?.lower ?? '')) host--
    const word = tokens[host]?.lower ?? ''
    return passiveAuxiliaries.has(word) || /^(?:is|are|was|were)(?:n't)?$|'(?:s|re|m)$/.test(word)
  }

  /** "somebody to turn to", "hard to deal with", but "likely to vote with", "a plan to vote with". */
  function isAfterInfinitive(): boolean {
    for (let back = at - 2; back > Math.max(first, at - 6); back--) {
      if (tokens[back]!.lower !== 'to') continue
      // "nothing — or not much — to complain about"
      const before = /^[—–]$/.test(tokens[back - 1]?.text ?? '') ? back - 2 : back - 1
      const host = tokens[before]?.lower ?? ''
      const tag = tags.of[back - 1]!
      // "everything to play for", "too blunt to cut with", however it is tagged
      if (/(?:thing|one|body)$|^(?:lot|more|much)$/.test(host) || tokens[back - 2]?.lower === 'too')
        return true
      if (tags.of[back + 1] !== 'VERB' && tags.of[back + 1] !== 'AUX') return false
      // "no seats left to sit on"
      if (host === 'left' && nounTags.has(tags.of[back - 2]!)) return true
      if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false
      if (isAfterNoun() && (tag === 'PROPN' || (host === 'enough' && lower === 'of'))) return false
      return !raisingAdjectives.has(host) && !infinitiveNouns.has(host)
    }
    return false
  }

  /** "not as much as hoped for", "more than bargained for" */
  function isCompared(): boolean {
    const form = verbForm(before!)
    return /^(?:as|than)$/.test(tokens[at - 2]?.lower ?? '') && (form === 'participle' || form === 'either')
  }

  /** "worth fighting for" */
  function isWorth(): boolean {
    return verbForm(before!) === 'gerund' && beforeGerunds.has(tokens[at - 2]?.lower ?? '')
  }
}

/** What goes with a verb before its preposition: "done away with", "caught up with". */
const adverbs = /^(?:along|away|back|down|forward|off|out|up)$/

/** So many words before a preposition its object may stand: "boats that nobody in the town had ever been asked to pay for". */
const farthestObject = 12

const times = /^(?:second|minute|hour|day|week|month|year|game|lap|over|round)s?$/
const nominalTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])
const nounTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'NUM', 'DET', 'SYM'])
