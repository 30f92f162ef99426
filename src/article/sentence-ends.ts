import {leadingAbbreviations} from '../lexicon/abbreviations.js'
import {
  ellipticVerbs,
  openConjunctions,
  openDeterminers,
  openPhrases,
  openPrepositions,
  particles,
  relatives,
  shortWords
} from '../lexicon/grammar-words.js'
import {finitenessAt, verbForm} from './finite-verbs.js'
import {findEnglishWords, type Tag, type Tags} from './tags.js'
import type {Token} from './token.js'

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
      if (leadingAbbreviations.has(lower) && /^\p{Lu}\p{Ll}/u.test(text) && text !== 'Mt') return 'title'
      if (/^[E-HJ-Z]$/.test(text)) return isVerb(at - 1) ? 'letters' : null
    }
    if (text !== lower) return null
    if (openDeterminers.has(lower)) return 'determiner'
    if (openConjunctions.has(lower)) return 'conjunction'
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

  /** Whether it closes the sentence as an adverb: "it is all over", "after logging in", "one goes off, one comes on". */
  function isLoose(): boolean {
    if (!nounTags.has(tags.of[at - 1]!) || before!.lower === 'all') return true
    // "three under", "1 over"
    if (before!.kind === 'number' || tags.of[at - 1] === 'NUM') return true
    return verbless || verbForm(before!) === 'gerund' || isStranded()
  }

  function isVerb(at: number): boolean {
    return tags.of[at] === 'VERB' && /^\p{Ll}/u.test(tokens[at]!.text)
  }

  /** "the money to.", "he plans to."; but "he does not want to." */
  function asInfinitive(): CutKind | null {
    const afterNoun = nounTags.has(tags.of[at - 1]!)
    if (!afterNoun && (tags.of[at - 1] !== 'VERB' || ellipticVerbs.has(before!.lower))) return null
    // "somebody to turn to"
    if (!afterNoun && tokens[at - 2]?.lower === 'to') return null
    let finite = 0
    for (let back = at - 1; back >= first; back--) {
      if (isLicence(back) || /^not$|n't$/.test(tokens[back]!.lower)) return null
      if (finitenessAt(tokens, tags, back, first) === 'certain') finite++
    }
    return afterNoun && finite < 2 ? 'preposition' : 'particle'
  }

  /** Whether its object may stand before it: "what he spoke of", "was dealt with", "the man I came from". */
  function isStranded(): boolean {
    const afterNoun = nounTags.has(tags.of[at - 1]!)
    if (lower === 'between' && before!.lower === 'in') return true
    const form = verbForm(before!)
    if (!afterNoun && (form === 'participle' || form === 'gerund' || form === 'either')) return true
    if (!afterNoun && tokens[at - 2]?.lower === 'to') return true
    let finite = 0
    for (let back = at - 1; back >= first; back--) {
      if (isLicence(back)) return true
      if (finitenessAt(tokens, tags, back, first) === 'certain') finite++
    }
    return finite > 1 && !afterNoun
  }

  /** "which he is", "the party that I vote", but not "which is", "said that he is". */
  function isLicence(at: number): boolean {
    const next = tags.of[at + 1]!
    // "the town where he is from"
    if (lower === 'from' && tokens[at]!.lower === 'where') return true
    if (relatives.has(tokens[at]!.lower)) return next !== 'VERB' && next !== 'AUX' && next !== 'ADV'
    return tokens[at]!.lower === 'that' && nominalTags.has(tags.of[at - 1]!) && nominalTags.has(next)
  }
}

const nominalTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'DET'])
const nounTags: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'NUM', 'DET'])
