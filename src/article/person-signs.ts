import {
  belongings,
  bodyNouns,
  followings,
  ofPeople,
  personalVerbs,
  personObjectVerbs,
  placePrepositions,
  relatives,
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

/** What goes before somebody to be with: "opposite Whitlock", "a dinner with Whitlock". */
const company = /^(?:opposite|alongside|starring|featuring|beside)$/
const meetings =
  /^(?:me?et|meets|meeting|meetings|worked|works|working|collaborated|collaboration|performed|played|talks|spoke|interview|dinner|lunch|relationship|affair|conversation|friends|studied)$/

/** Whether a noun tells what a person is or does. */
export function isRole({lower}: Token): boolean {
  return roleNouns.has(lower) || /.(?:woman|ologist)$/.test(lower)
}

function isRoles({lower}: Token): boolean {
  return lower.endsWith('s') && roleNouns.has(lower.slice(0, -1))
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
  const {block} = tokens[first]!
  const at = (index: number): Token | undefined => {
    const token = tokens[index]
    return token?.block === block ? token : undefined
  }
  const before = at(first - 1)
  const earlier = at(first - 2)
  const next = at(last)
  const after = at(last + 1)
  if (isOther()) return -3
  const sum = weighBefore() + (possessive ? weighOwned() : weighAfter())
  return Math.max(-3, Math.min(3, sum))

  /** What leaves no doubt that it is something else. */
  function isOther(): boolean {
    if (last === first + 1 && next?.kind === 'word' && next.spaced && /^\p{Lu}/u.test(next.text)) {
      // "Whitlock's Harbour Song" may be anybody's.
      if (!possessive) return true
    }
    return (
      /^[&/]$/.test(before?.text ?? '') ||
      /^[&/]$/.test(next?.text ?? '') ||
      before?.kind === 'number' ||
      (before?.text === '(' && next?.text === ')') ||
      (before?.lower === 'of' && bodyNouns.has(earlier?.lower ?? '')) ||
      (before?.lower === 'in' && /^(?:shares?|stakes?|stocks?|invest\w*)$/.test(earlier?.lower ?? '')) ||
      (next?.kind === 'word' && areas.has(next.lower))
    )
  }

  function weighBefore(): number {
    if (!before) return 0
    if (before.text === ',') return earlier && isRole(earlier) ? (next?.text === ',' ? 2 : 1) : 0
    if (before.kind !== 'word') return 0
    const {lower, text} = before
    if (isRole(before) && text === lower) return 2
    if (isRoles(before) || (isSample(lower) && hasRolesBefore())) return 2
    if (/^\p{Lu}/u.test(text) && earlier?.kind === 'word') return -1
    if (bodyNouns.has(lower)) return -3
    if (placePrepositions.has(lower)) return -2
    if (lower === 'the' && tags.of[last] !== 'NOUN') return -2
    if (lower === 'a' || lower === 'an') return -1
    if (company.test(lower) || personObjectVerbs.has(lower)) return 1
    if (lower === 'of') return isRelative(earlier) ? 2 : 0
    if (lower === 'with') return meetings.test(earlier?.lower ?? '') ? 1 : 0
    if (lower === 'by') return isMade() ? 1 : 0
    if (lower === 'as') return /^(?:cast|starred|starring|role|credited)$/.test(earlier?.lower ?? '') ? 1 : 0
    if (earlier && /^\p{L}/u.test(earlier.text)) return 0
    return speechVerbs.has(lower) ? 1 : personalVerbs.has(lower) ? 2 : 0
  }

  /** "a nephew of Whitlock" */
  function isRelative(token: Token | undefined): boolean {
    return !!token && (relatives.has(token.lower) || ofPeople.has(token.lower))
  }

  /** "directed by Whitlock", "(1988) by Whitlock": a company may have made it, a place not. */
  function isMade(): boolean {
    return (
      !!earlier &&
      /ed$|wn$|^(?:made|held|won|led|seen|taught|shot|sung|put|sent)$|^[)”"’]$/.test(earlier.lower)
    )
  }

  function isSample(lower: string): boolean {
    return lower === 'like' || lower === 'including' || (lower === 'as' && earlier?.lower === 'such')
  }

  /** "students, including Whitlock" */
  function hasRolesBefore(): boolean {
    for (let index = first - 2; index > first - 6; index--) {
      const token = at(index)
      if (token && isRoles(token)) return true
    }
    return false
  }

  function weighOwned(): number {
    const owned = next?.text === "'" || next?.text === '’' ? after : next
    if (!owned) return 0
    if (belongings.has(owned.lower)) return 2
    return bodyNouns.has(owned.lower) ? -1 : 0
  }

  function weighAfter(): number {
    let sum = 0
    if (next?.kind === 'number' && /^\d{1,2}(?:-\d{1,2})?$/.test(next.text)) sum -= 2
    if (next?.kind === 'word') sum += weighNext(next)
    if (next?.text === '(' && after?.lower === 'who') sum += 3
    if (next?.text === ',' && after) {
      if (after.kind === 'number' && /^\d{1,3}$/.test(after.text) && at(last + 2)?.text === ',') sum += 3
      else if (after.lower === 'who' || after.lower === 'whose') sum += isPlural() ? 0 : 3
      else if (after.lower === 'which' || after.lower === 'where') sum -= 3
      else sum += weighApposition(at, last + 1)
    }
    for (let index = last; index < last + 5; index++) if (at(index)?.lower === 'itself') sum -= 2
    return sum
  }

  function weighNext(word: Token): number {
    const {lower} = word
    // "the pitch on Whitlock says": what follows a preposition is no subject.
    const subject = !before || tags.of[first - 1] !== 'ADP'
    const verb = tags.of[last] === 'VERB' || tags.of[last] === 'AUX'
    // "a nurse from Norton who came"
    if (lower === 'who' || lower === 'whose') return isPlural() || before?.lower === 'from' ? 0 : 3
    if (subject && verb && endsQuote()) return 2
    if (subject && personalVerbs.has(lower)) return 2
    if (subject && speechVerbs.has(lower)) return 1
    if (followings.has(lower)) return 1
    if (/^(?:are|were|have)$/.test(lower)) return before?.lower === 'and' ? 0 : -1
    if (bodyNouns.has(lower) || isRole(word)) return -1
    if (/^vs?\.?$/.test(lower)) return -1
    // "Whitlock crude"
    if (tags.of[last] === 'NOUN' && word.spaced) return -1
    if (!subject || isPlural()) return 0
    return verb || (tags.of[last] === 'ADV' && tags.of[last + 1] === 'VERB') ? 1 : 0
  }

  /** "Supporters who", "Americans died" */
  function isPlural(): boolean {
    const word = bareWord(tokens[last - 1]!.text).toLowerCase()
    if (last !== first + 1 || !/[^s]s$/.test(word)) return false
    const verb = next?.lower === 'who' ? after : next
    return names.english.has(word.slice(0, -1)) || pluralVerb.test(verb?.lower ?? '')
  }

  /** Whether a quotation ends before that is part of the sentence: `"…," Whitlock replied`. */
  function endsQuote(): boolean {
    const mark = before?.text === ',' ? first - 2 : first - 1
    return /^["”’']{1,2}$/.test(at(mark)?.text ?? '') && at(mark - 1)?.text !== '.'
  }
}

/** ", a spokesman for the mine," or ", the company that runs it," or ", Norton coach," */
function weighApposition(at: (index: number) => Token | undefined, from: number): number {
  const bare = !/^(?:a|an|the|his|her|its|their|our|my|one)$/.test(at(from)?.lower ?? '')
  for (let index = from; index < from + (bare ? 3 : 7); index++) {
    const token = at(index)
    if (!token || token.kind === 'punctuation') return 0
    if (isRole(token))
      return !bare || /^(?:,|\.|of|to|for|at|in|and)$/.test(at(index + 1)?.lower ?? '.') ? 2 : 0
    if (index > from && token.lower === 'who') return bare ? 0 : 2
    if (bodyNouns.has(token.lower)) {
      // "the company chairman"
      const next = at(index + 1)
      return next && isRole(next) ? 2 : bare ? 0 : -2
    }
    if (/^(?:of|for|in|at|and|to|said|was|is)$/.test(token.lower)) return 0
  }
  return 0
}
