import {
  belongings,
  bodyNouns,
  followings,
  personalVerbs,
  personObjectVerbs,
  placePrepositions,
  roleNouns,
  speechVerbs
} from '../lexicon/person-roles.js'
import {areas} from '../lexicon/places.js'
import type {Article} from './index.js'
import {bareWord} from './names.js'
import type {Token} from './token.js'

/** Verbs in a form that goes with plurals alone. */
const pluralVerb =
  /^(?:are|were|have|do|want|live|work|say|need|use|like|think|know|make|go|come|get|play|take|tend)$/

/** Whether a noun tells what a person is or does. */
export function isRole({lower}: Token): boolean {
  return roleNouns.has(lower) || /.(?:woman|ologist)$/.test(lower)
}

/**
 * How much of what stands around some words says that they name a person, from -3 (they do not) to 3 (they do).
 *
 * @param first The first token of the words.
 * @param last The token after them.
 * @param possessive Whether they stand in the genitive.
 */
export function weighSigns(article: Article, first: number, last: number, possessive: boolean): number {
  const {tokens, tags, names} = article
  const block = tokens[first]!.block
  const at = (index: number): Token | undefined =>
    tokens[index]?.block === block ? tokens[index] : undefined
  const before = at(first - 1)
  const next = at(last)
  const after = at(last + 1)
  const word = bareWord(tokens[last - 1]!.text).toLowerCase()
  // "Supporters who", "Americans died"
  const plural =
    last === first + 1 &&
    /[^s]s$/.test(word) &&
    (names.english.has(word.slice(0, -1)) ||
      pluralVerb.test(next?.lower === 'who' ? (after?.lower ?? '') : (next?.lower ?? '')))
  const alone = last === first + 1
  let sum = 0
  if (alone && next?.kind === 'word' && next.spaced && /^\p{Lu}/u.test(next.text)) return -3
  if (before?.text === '&' || next?.text === '&') return -3
  if ((before?.text === '(' && next?.text === ')') || before?.kind === 'number') return -3
  if (before?.lower === 'of' && bodyNouns.has(at(first - 2)?.lower ?? '')) return -3
  if (before?.lower === 'in' && /^(?:shares?|stakes?|stocks?|invest\w*)$/.test(at(first - 2)?.lower ?? ''))
    return -3
  if (next?.kind === 'word' && areas.has(next.lower)) return -3
  if (before) {
    if (before.kind === 'word') {
      if (isRole(before) && before.text === before.lower) sum += 2
      else if (/^\p{Lu}/u.test(before.text) && at(first - 2)?.kind === 'word') sum -= 1
      else if (bodyNouns.has(before.lower)) sum -= 3
      else if (placePrepositions.has(before.lower)) sum -= 2
      else if (before.lower === 'the' && tags.of[last] !== 'NOUN') sum -= 2
      else if (before.lower === 'a' || before.lower === 'an') sum -= 1
      else if (personObjectVerbs.has(before.lower)) sum += 1
      else if (speechVerbs.has(before.lower) && !at(first - 2)?.text.match(/^\p{L}/u)) sum += 1
      else if (personalVerbs.has(before.lower) && !at(first - 2)?.text.match(/^\p{L}/u)) sum += 2
    } else if (before.text === ',' && at(first - 2) && isRole(at(first - 2)!)) sum += 1
  }
  if (possessive) {
    const owned = next?.text === "'" || next?.text === '’' ? after : next
    if (owned && belongings.has(owned.lower)) sum += 2
    else if (owned && bodyNouns.has(owned.lower)) sum -= 1
    return clamp(sum)
  }
  if (next?.kind === 'number' && /^\d{1,2}(?:-\d{1,2})?$/.test(next.text)) sum -= 2
  if (next?.kind === 'word') {
    // "the pitch on Whitlock says": what follows a preposition is no subject.
    const subject = !before || tags.of[first - 1] !== 'ADP'
    const verb = subject && (tags.of[last] === 'VERB' || tags.of[last] === 'AUX')
    // "a nurse from Norton who came"
    if (next.lower === 'who' || next.lower === 'whose') sum += plural || before?.lower === 'from' ? 0 : 3
    else if (verb && endsQuote(first - 1)) sum += 2
    else if (subject && personalVerbs.has(next.lower)) sum += 2
    else if (subject && speechVerbs.has(next.lower)) sum += 1
    else if (followings.has(next.lower)) sum += 1
    else if (/^(?:are|were|have)$/.test(next.lower)) sum -= before?.lower === 'and' ? 0 : 1
    else if (bodyNouns.has(next.lower) || isRole(next)) sum -= 1
    else if (next.lower === 'v' || next.lower === 'vs' || next.lower === 'vs.') sum -= 1
    else if ((verb || (tags.of[last] === 'ADV' && tags.of[last + 1] === 'VERB')) && !plural) sum += 1
  }
  if (next?.text === ',' && after) {
    if (after.kind === 'number' && /^\d{1,3}$/.test(after.text) && at(last + 2)?.text === ',') sum += 3
    else if (after.lower === 'who' || after.lower === 'whose') sum += plural ? 0 : 3
    else if (after.lower === 'which' || after.lower === 'where') sum -= 3
    else sum += weighApposition(at, last + 1)
  }
  for (let index = last; index < last + 5; index++) if (at(index)?.lower === 'itself') sum -= 2
  return clamp(sum)

  /** Whether a quotation ends there that is part of the sentence: `"…," Whitlock replied`. */
  function endsQuote(index: number): boolean {
    const mark = at(index)?.text === ',' ? index - 1 : index
    return /^["”’']{1,2}$/.test(at(mark)?.text ?? '') && at(mark - 1)?.text !== '.'
  }
}

/** ", a spokesman for the mine," or ", the company that runs it," */
function weighApposition(at: (index: number) => Token | undefined, from: number): number {
  for (let index = from; index < from + 7; index++) {
    const token = at(index)
    if (!token || token.kind === 'punctuation') return 0
    if (index === from && /^\p{Lu}/u.test(token.text)) return 0
    if (isRole(token) || (index > from && token.lower === 'who')) return 2
    if (bodyNouns.has(token.lower)) {
      // "the company chairman"
      const next = at(index + 1)
      return next && isRole(next) ? 2 : -2
    }
    if (/^(?:of|for|in|at|and|to|said|was|is)$/.test(token.lower)) return 0
  }
  return 0
}

function clamp(sum: number): number {
  return Math.max(-3, Math.min(3, sum))
}
