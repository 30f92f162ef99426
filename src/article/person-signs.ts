import {
  belongings,
  bodyNouns,
  bodyPersons,
  judgingVerbs,
  mostlyPersons,
  followings,
  offices,
  ofPeople,
  personalVerbs,
  ofAuthors,
  personObjectVerbs,
  motions,
  ofPlaces,
  placePrepositions,
  relatives,
  roleNouns,
  speechVerbs,
  sufferings,
  thingNouns
} from '../lexicon/person-roles.js'
import {months, weekdays} from '../lexicon/calendar.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import {areas, stateAbbreviations, streets, usStates} from '../lexicon/places.js'
import {properWords} from '../lexicon/proper-words.js'
import {titles} from '../lexicon/titles.js'
import type {Article} from './index.js'
import {bareWord, englishOf} from './names.js'
import {isMember} from './nouns.js'
import type {Passage, Reader} from './passages.js'
import type {Token} from './token.js'
import {hasCapital, nowhere} from './word.js'

/** Verbs in a form that goes with plurals alone. */
const pluralVerb =
  /^(?:are|were|have|do|want|live|work|say|need|use|like|think|know|make|go|come|get|play|take|tend)$/

/** What goes before somebody to be with: "opposite Whitlock", "a dinner with Whitlock". */
const company = /^(?:opposite|alongside|starring|featuring|beside)$/
const meetings =
  /^(?:me?et|meets|meeting|meetings|worked|works|working|collaborated|collaboration|performed|played|talks|spoke|interview|dinner|lunch|relationship|affair|conversation|friends|studied|sat|sits|sit)$/

/** What a company has and nobody else, as it stands after its name. */
const securities = new Set('shares stock stocks bonds earnings revenues shareholders stockholders'.split(' '))

/** What lies or runs between two towns, beside what moves. */
const ways = /^(?:border|crossing|distance|line|link|mainline|motorway|railway|service|services|tunnel)$/

/** Who plays for a club and runs it, as it stands after the club's name. */
const teamRoles =
  /^(?:boss|captain|centre-back|coach|defender|defenders|forward|fullback|full-back|goalkeeper|keeper|loanee|manager|midfielder|quarterback|skipper|striker|winger)$/

/** What a company has, as it stands after its name in the genitive. */
const holdings =
  /^(?:branches|customers|factories|founding|headquarters|parent|profits?|revenues?|sales|shareholders|shares|stores|subsidiary|subsidiaries)$/

/** What towns are: "Whitlock is a town of 30,000 people". */
const settlements =
  /^(?:borough|city|district|hamlet|neighbou?rhood|parish|port|suburb|town|township|village)$/

/** What companies tell of. */
const business =
  /^(?:branches|customers|dividends?|earnings|profits?|quarterly|revenues?|sales|shareholders|shops|shares|stores|turnover)$/

/** Last words of bodies that people are of: "Whitlock of the Harbour Union". */
const memberships =
  /^(?:academy|agency|association|board|bureau|cent(?:er|re)|church|college|commission|committee|council|department|federation|foundation|group|hospital|institut(?:e|ion)|office|party|school|society|trust|union|university)$/

/** "Norwegian", "Chinese", "Irish" */
const ofCountry = /(?:[aei]an|ese|ish)$/

/** Nouns whose "of" names one kind of things: "a new species of Whitlockia". */
const kinds = /^(?:species|subspecies|genus|breed|strain|variety|make|brand)$/

/** Bodies that people have as much as places and companies do: "Whitlock's party". */
const anybodys = /^(?:party|government|band|film|movie|novel)$/

/** Words that are prepositions by their tag and open a clause where a verb follows: "after Whitlock announced". */
const clauseOpeners = /^(?:as|after|before|since|until)$/

/** Who is somebody's: "an adviser to Whitlock". */
const attendants = /^(?:advis[eo]r|aide|assistant|successor|heir|counsel)$/

/** Verbs of how somebody spends the days; what stands after them tells where or for whom. */
const occupied = /^(?:works|worked|lives|lived|serves|served|teaches|taught|studies)$/

/** Verbs that make somebody do something: "allowed Whitlock to play". */
const bidding =
  /^(?:allow|ask|beg|encourag|enabl|forc|implor|invit|order|persuad|prompt|tell|urg)(?:e?s|ed|ing|e)?$|^told$/

/** What goes before "in" and somebody or a body: "confidence in Whitlock". */
const trust = /^(?:confidence|faith|trust|trusts|trusted|believes?|believed|belief|confided|disappointed)$/

/** Articles as titles open with them. */
const articles = /^(?:An?|The|L[aeo]s?|El|Il|Der|Die|Das)$/

/** What is made of a work, before "of": "a staging of Whitlock's Harbour". */
const makings =
  /^(?:adaptation|performance|production|reading|revival|screening|staging|translation|version)s?$/

/** Whether a noun tells what a person is or does. */
function isRole(token: Token): boolean {
  const noun = withoutPrefix(token)
  return roleNouns.has(noun) || /.(?:woman|ologist)$/.test(noun) || isTradesman(noun)
}

/** "fisherman", "longshoreman", but not "German" */
function isTradesman(noun: string): boolean {
  return /...man$/.test(noun) && personKinds.test(nounKinds().get(noun) ?? '')
}

/** "then-leader", "ex-minister", "co-defendant" */
function withoutPrefix({lower}: Token): string {
  return lower.includes('-') ? lower.replace(/^(?:then|ex|co|now)-/, '') : lower
}

/** Whether a noun is for people at all, and not said of companies and teams. */
function isPersonNoun({lower, text}: Token): boolean {
  return (
    text === lower &&
    !bodyNouns.has(lower) &&
    !bodyPersons.has(lower) &&
    personKinds.test(nounKinds().get(lower) ?? '')
  )
}

const personKinds = /^(?:person|man|woman)$/

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
export function weighSigns(
  {passages, tokens}: Article,
  first: number,
  last: number,
  possessive: boolean
): number {
  const {block} = tokens[first]!
  const passage = passages.all[block]!
  const {token} = passages.shiftOf(block)
  const [weighed] = passage.read(weighedReader) as [Map<string, number>]
  const key = `${first - token} ${last - token} ${possessive}`
  let weight = weighed.get(key)
  if (weight === undefined)
    weighed.set(key, (weight = weighIn(passage, first - token, last - token, possessive)))
  return weight
}

/** What was weighed in a block already. */
const weighedReader: Reader<Map<string, number>> = {
  read: () => [new Map()],
  move: (weighed) => weighed
}

function weighIn(passage: Passage, first: number, last: number, possessive: boolean): number {
  const {tokens, tags} = passage
  const english = englishOf(passage)
  const at = (index: number): Token | undefined => tokens[index]
  const before = at(first - 1)
  const earlier = at(first - 2)
  const next = at(last)
  const after = at(last + 1)
  if (isOther()) return -3
  const owned = possessive ? weighOwned() : 0
  // "in Whitlock's adaptation": a place is where, an author is whose.
  const sum = possessive
    ? (owned > 0 ? Math.max(0, weighBefore()) : weighBefore()) + owned
    : weighBefore() + weighAfter()
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
      before?.lower === 'nearby' ||
      before?.text === '@' ||
      (next?.text === ',' && isRegion(after)) ||
      // "Norton (Ohio)", but not "Whitlock (La notte)"
      (next?.text === '(' && isRegion(after) && /^[.)]$/.test(at(last + 2)?.text ?? '')) ||
      // "Norton striker Anna Berg"
      (next?.kind === 'word' && teamRoles.test(next.lower) && /^\p{Lu}/u.test(after?.text ?? '')) ||
      hasDrawn() ||
      isSettlement() ||
      isCited(last) ||
      (next?.lower === 'and' && hasCapital(after ?? nowhere) && isCited(last + 2)) ||
      // "Whitlock, Abara & Quist"
      (next?.text === ',' && at(last + 2)?.text === '&') ||
      (before?.lower === 'of' && (bodyNouns.has(earlier?.lower ?? '') || kinds.test(earlier?.lower ?? ''))) ||
      // "ten-man Norton"
      /^(?:\d+|seven|eight|nine|ten|twelve|thirteen|fourteen)-(?:man|woman)$/.test(before?.lower ?? '') ||
      // "Girl #1"
      (next?.text === '#' && after?.kind === 'number') ||
      (before?.lower === 'in' && /^(?:shares?|stakes?|stocks?|invest\w*)$/.test(earlier?.lower ?? '')) ||
      (next?.kind === 'word' && areas.has(next.lower))
    )
  }

  /** "Norton, Md.," and "Norton, Texas" */
  function isRegion(token: Token | undefined): boolean {
    if (!token || before?.text === ',') return false
    const word = bareWord(token.text)
    return stateAbbreviations.has(word) || /^(?:[A-Z]\.){2,}$/.test(token.text) || usStates.has(word)
  }

  /** "Whitlock (1988)", "Whitlock and Abara (1988)": a work of theirs, or one called so. */
  function isCited(index: number): boolean {
    return (
      at(index)?.text === '(' &&
      /^(?:1[5-9]|20)\d\d[a-z]?$/.test(at(index + 1)?.text ?? '') &&
      at(index + 2)?.text === ')'
    )
  }

  /** "Whitlock is a town of 30,000 people", but not "Whitlock is a town councillor" */
  function isSettlement(): boolean {
    if (!/^(?:is|was)$/.test(next?.lower ?? '') || !/^(?:an?|the|one)$/.test(after?.lower ?? '')) return false
    for (let index = last + 2; index < last + 7; index++) {
      const token = at(index)
      if (token?.kind !== 'word' || /^(?:of|in|for|who|to)$/.test(token.lower)) return false
      if (settlements.test(token.lower)) return !isNoun(at(index + 1))
    }
    return false
  }

  /** "Norton drew 1-1", "for Norton to draw 2-2" */
  function hasDrawn(): boolean {
    const verb = next?.lower === 'to' ? last + 1 : last
    return /^draws?$|^drew$/.test(at(verb)?.lower ?? '') && /^\d+[-–]\d+$/.test(at(verb + 1)?.text ?? '')
  }

  function weighBefore(): number {
    if (!before) return 0
    if (before.text === ',') return weighAnnounced()
    if (before.kind !== 'word') return 0
    const {lower, text} = before
    if (lower === 'late' && earlier?.lower === 'the') return 2
    // "Canada's Whitlock": one of its people as well as its towns.
    if (/^\p{Lu}.*['’]s$/u.test(text)) return 0
    if (isRole(before) && (text === lower || earlier?.kind !== 'word')) return bodyNouns.has(lower) ? 0 : 2
    if (lower.endsWith('-year-old')) return 2
    if (tags.of[first - 1] === 'NOUN' && isPersonNoun(before)) return 1
    // "the champion Whitlock": a team may be one too.
    if (text === lower && mostlyPersons.has(withoutPrefix(before).replace(/s$/, ''))) return 1
    // "the radio host Whitlock", but not "the host Norton"
    if (
      lower === 'host' &&
      /^(?:radio|tv|television|show|podcast|programme|news)$/.test(earlier?.lower ?? '')
    )
      return 2
    // "her chief of staff Whitlock"
    if (lower === 'staff' && earlier?.lower === 'of' && isHead(at(first - 3) ?? before)) return 2
    if (isRoles(before) || (isSample(lower) && hasRolesBefore())) return 2
    // "while Norwegian Whitlock was third"
    if (/^\p{Lu}/u.test(text) && earlier?.kind === 'word')
      return isDay(lower) ? 0 : ofCountry.test(text) && properWords().has(text) ? 1 : -1
    if (bodyNouns.has(lower)) return -3
    if (lower === 'in' && trust.test(earlier?.lower ?? '')) return 1
    if (placePrepositions.has(lower)) return -2
    // "They travel to Norton"
    if (lower === 'to' && motions.has(earlier?.lower ?? '')) return -1
    if (isEndOfWay()) return -2
    if (lower === 'the' && tags.of[last] !== 'NOUN') return -2
    if (lower === 'a' || lower === 'an') return -1
    if (company.test(lower) || personObjectVerbs.has(lower)) return 1
    // "mayor of Norton", "the streets of Norton"
    if (lower === 'of' && ofPlaces.has(earlier?.lower ?? '')) return -2
    if (lower === 'of') return isRelative(earlier) ? 2 : isBody(earlier) ? -2 : 0
    // "a wealthy Norton merchant"
    if (tags.of[first - 1] === 'ADJ' && !/^(?:old|young|then|former|veteran|fellow)$/.test(lower)) return -1
    // "after leaving Norton for Quist"
    if (/^(?:leaves?|leaving|left)$/.test(lower) && next?.lower === 'for') return -1
    // "allowed Whitlock to play"
    if (bidding.test(lower) && next?.lower === 'to' && tags.of[last + 1] === 'VERB') return 1
    if (lower === 'to' && attendants.test(earlier?.lower ?? '')) return 1
    if (lower === 'with')
      return meetings.test(earlier?.lower === 'down' ? (at(first - 3)?.lower ?? '') : (earlier?.lower ?? ''))
        ? 1
        : 0
    if (lower === 'by') return isMade() ? 1 : 0
    if (lower === 'as') return /^(?:cast|starred|starring|role|credited)$/.test(earlier?.lower ?? '') ? 1 : 0
    if (earlier && /^\p{L}/u.test(earlier.text)) return 0
    // Whose something is does not speak.
    if (possessive) return 0
    return speechVerbs.has(lower) ? 1 : personalVerbs.has(lower) ? 2 : 0
  }

  /** "the ferry between Norton and Quist", "between Norton and the coast" */
  function isEndOfWay(): boolean {
    const from = before?.lower === 'between' ? first - 1 : at(first - 3)?.lower === 'between' ? first - 3 : -1
    if (from < 0 || (from === first - 1 ? next : before)?.lower !== 'and') return false
    const way = at(from - 1)?.lower ?? ''
    if (motions.has(way) || areas.has(way) || ways.test(way)) return true
    return from === first - 1 && after?.lower === 'the' && areas.has(at(last + 2)?.lower ?? '')
  }

  /** "the harbour master, Whitlock,", "The president of the western region, Whitlock, said" */
  function weighAnnounced(): number {
    if (!earlier) return 0
    // "of Mill Lane, Norton,"
    if (isPlaceEnd(earlier)) return -2
    if (isRole(earlier) || (isHead(earlier) && next?.text === ',')) return next?.text === ',' ? 2 : 1
    if (mostlyPersons.has(earlier.lower) && next?.text === ',') return 1
    // "her replacement, Whitlock, left", but not "a teacher, Norton, Ohio,"
    if (isPersonNoun(earlier) && next?.text === ',' && after?.text === after?.lower) return 1
    if (next?.text !== ',' || at(first - 3)?.text === ',') return 0
    // "whose leader, Whitlock, said"
    if (isHead(earlier) && /^(?:whose|his|her|their|its)$/.test(at(first - 3)?.lower ?? '')) return 2
    for (let index = first - 2; index > first - 10; index--) {
      // "head of the CEI (the bishops), Whitlock,"
      if (at(index)?.text === ')') while (index > first - 10 && at(index) && at(index)!.text !== '(') index--
      const token = at(index)
      if (token?.text === '(') continue
      if (!token || token.kind === 'punctuation') return 0
      if (
        (isRole(token) ||
          offices.has(token.lower) ||
          (titles.has(token.lower) && token.text === token.lower && !token.lower.endsWith('s'))) &&
        /^(?:general|of|for|at|in|to)$/.test(at(index + 1)?.lower ?? '')
      ) {
        // "Anna Berg, the member for Elm, Norton, said"
        const start = /^(?:a|an|the)$/.test(at(index - 1)?.lower ?? '') ? index - 2 : index - 1
        if (at(start)?.text === ',' && /^\p{Lu}/u.test(at(start - 1)?.text ?? '')) return 0
        return /^(?:and|or|by|with|from|of)$/.test(at(index - 1)?.lower ?? '') ? 0 : 2
      }
      if (/^(?:VERB|AUX)$/.test(tags.of[index]!)) return 0
    }
    return 0
  }

  function isHead({lower}: Token): boolean {
    return offices.has(lower) || titles.has(lower)
  }

  function isPlaceEnd({text, lower}: Token): boolean {
    return /^\p{Lu}/u.test(text) && (areas.has(lower) || streets.has(lower))
  }

  /** "a nephew of Whitlock" */
  function isRelative(token: Token | undefined): boolean {
    return !!token && (relatives.has(token.lower) || ofPeople.has(token.lower))
  }

  /** "University of Norton", "First Church of Norton", ", of Norton" */
  function isBody(token: Token | undefined): boolean {
    if (!token) return false
    return (
      token.text === ',' ||
      (/^\p{Lu}/u.test(token.text) && (thingNouns.has(token.lower) || areas.has(token.lower)))
    )
  }

  /** "directed by Whitlock", "(1988) by Whitlock": a company may have made it, a place not. */
  function isMade(): boolean {
    return (
      !!earlier &&
      (/ed$|wn$|^(?:made|held|won|led|seen|taught|shot|sung|put|sent|written|run|built)$|^[)”"’]$/.test(
        earlier.lower
      ) ||
        ofAuthors.has(earlier.lower) ||
        // "Quiet Harbour by Whitlock"
        (/^\p{Lu}/u.test(earlier.text) && at(first - 3)?.kind === 'word'))
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
    const start = next?.text === "'" || next?.text === '’' ? last + 1 : last
    const owned = at(start)
    if (!owned) return 0
    if (belongings.has(owned.lower)) return 2
    if (holdings.test(owned.lower)) return -1
    // Copy leaves the given name to authors whom it takes for known.
    if (isTitle(start)) return 0.6
    return bodyNouns.has(owned.lower) && !anybodys.test(owned.lower) ? -1 : 0
  }

  /** "Whitlock's The Quiet Harbour", "a staging of Whitlock's Harbour" */
  function isTitle(start: number): boolean {
    const capital = (index: number): boolean => hasCapital(at(index) ?? nowhere)
    if (!capital(start)) return false
    if (articles.test(at(start)!.text)) return capital(start + 1)
    return before?.lower === 'of' && makings.test(earlier?.lower ?? '')
  }

  function weighAfter(): number {
    let sum = 0
    if (next?.kind === 'number' && /^\d{1,2}(?:-\d{1,2})?$/.test(next.text)) sum -= 2
    if (next?.kind === 'word') sum += weighNext(next)
    if (next?.text === '(' && after && /^(?:who|[DRI]|[DRI]-.*|capt|aged|then|formerly)$/.test(after.text))
      sum += 3
    if (next?.text === ',' && after) {
      if (after.kind === 'number' && /^(?:\d{1,2}|1[01]\d)$/.test(after.text) && at(last + 2)?.text === ',')
        sum += 3
      else if (after.lower === 'aged') sum += 3
      else if (after.lower === 'who' || after.lower === 'whose') sum += isPlural() || isSource() ? 0 : 3
      else if (after.lower === 'which' || after.lower === 'where') sum -= 3
      // "born in Norton, the son of"
      else if (!placePrepositions.has(before?.lower ?? '')) sum += weighApposition(at, last + 1)
    }
    for (let index = last; index < last + 5; index++) if (at(index)?.lower === 'itself') sum -= 2
    // "Norton said its profit"
    if (next?.kind === 'word' && (at(last + 1)?.lower === 'its' || at(last + 2)?.lower === 'its')) sum -= 3
    return sum
  }

  function weighNext(word: Token): number {
    const {lower} = word
    if (lower === 'and' && isPartner(after)) return 2
    // "the pitch on Whitlock says": what follows a preposition is no subject.
    const subject = !before || tags.of[first - 1] !== 'ADP' || clauseOpeners.test(before.lower)
    const verb = tags.of[last] === 'VERB' || tags.of[last] === 'AUX'
    // "a nurse from Norton who came"
    if (lower === 'who' || lower === 'whose') return isPlural() || isSource() ? 0 : 3
    if (subject && verb && endsQuote()) return 2
    const act = tags.of[last] === 'ADV' && after ? after.lower : lower
    if (subject && personalVerbs.has(act)) return 2
    // "Norton continued leaking goals"
    if (act === 'continued' && /ing$|^to$/.test(after?.lower ?? '')) return 0.6
    if (subject && (speechVerbs.has(act) || judgingVerbs.has(act))) return isOfBusiness() ? 0.6 : 1
    // "said Whitlock of the harbour board"
    if (subject && isSpokesman()) return 1
    if (/^(?:of|at|from)$/.test(lower)) return (before && speechVerbs.has(before.lower)) || isOfBody() ? 1 : 0
    if (followings.has(lower)) return 1
    if (subject && /^(?:is|was|be|been|being)$/.test(lower) && isSuffered()) return 2
    if (subject && /^(?:is|was|became|remains)$/.test(lower) && isSomebody()) return 2
    // "Whitlock works for the ministry", "Whitlock lives in Norton"
    if (subject && occupied.test(lower) && /^(?:as|at|for|in|with)$/.test(after?.lower ?? '')) return 1
    if (/^(?:are|were|have)$/.test(lower)) return before?.lower === 'and' ? 0 : -1
    // "Norton shares"
    if (securities.has(lower)) return -3
    if (bodyNouns.has(lower) || isRole(word)) return -1
    if (/^vs?\.?$/.test(lower)) return -1
    // "Whitlock crude"
    if (tags.of[last] === 'NOUN' && word.spaced) return -1
    // "in Norton, Abara and Quist also affected"
    if (!subject || isPlural() || before?.lower === 'and') return 0
    // Towns and teams do things too.
    return verb || (tags.of[last] === 'ADV' && tags.of[last + 1] === 'VERB') ? 0.6 : 0
  }

  /** "Whitlock said that its sales fell": a company tells of business more often than a person without a given name. */
  function isOfBusiness(): boolean {
    for (let index = last + 1; index < last + 12; index++) {
      const token = at(index)
      if (!token || token.text === '.' || /^(?:his|her|he|she|who)$/.test(token.lower)) return false
      if (business.test(token.lower)) return true
    }
    return false
  }

  /** "Whitlock of the Harbour Union": a body is seldom of another. */
  function isOfBody(): boolean {
    if (next!.lower !== 'of' || english.has(bareWord(tokens[first]!.text).toLowerCase())) return false
    let index = after?.lower === 'the' ? last + 2 : last + 1
    // "of the University of Norton" as well as "of the Norton Institute of Technology"
    for (; hasCapital(at(index) ?? nowhere); index++) if (memberships.test(at(index)!.lower)) return true
    return false
  }

  /** "Whitlock of the harbour board said", "Whitlock, for the Harbour Union, says" */
  function isSpokesman(): boolean {
    if (!/^(?:of|at|from|for)$/.test(next!.lower)) return false
    let commas = 0
    for (let index = last + 1; index < last + 14; index++) {
      const token = at(index)
      // "Whitlock of Norton Bank, the largest in the town, said"
      if (token?.text === ',') {
        if (speechVerbs.has(at(index + 1)?.lower ?? '')) return true
        if (++commas > 1) return false
        continue
      }
      if (token?.kind !== 'word' || /^(?:VERB|AUX)$/.test(tags.of[index]!))
        return speechVerbs.has(token?.lower ?? '')
    }
    return false
  }

  /** "a nurse from Norton, who came" */
  function isSource(): boolean {
    return (
      !!before &&
      (before.lower === 'from' ||
        placePrepositions.has(before.lower) ||
        (before.lower === 'of' && /^\p{Lu}/u.test(earlier?.text ?? '')))
    )
  }

  /** "was arrested", "was born" */
  function isSuffered(): boolean {
    const verb = after && tags.of[last + 1] === 'ADV' ? at(last + 2) : after
    return !!verb && sufferings.has(verb.lower)
  }

  /** "Whitlock is a busy man", "Whitlock was the first lawyer to" */
  function isSomebody(): boolean {
    if (!/^(?:a|an|the|his|her|their|one)$/.test(after?.lower ?? '')) return false
    for (let index = last + 2; index < last + 6; index++) {
      const token = at(index)
      if (!token || token.kind !== 'word') return false
      if ((isRole(token) || isPersonNoun(token)) && !isNoun(at(index + 1))) return true
      if (/^(?:of|in|for|to|on|at|that|and)$/.test(token.lower)) return false
    }
    return false
  }

  /** "Whitlock and his wife", "Whitlock and colleagues" */
  function isPartner(token: Token | undefined): boolean {
    return !!token && /^(?:his|her|colleagues)$/.test(token.lower)
  }

  /** "Supporters who", "Americans died" */
  function isPlural(): boolean {
    const word = bareWord(tokens[last - 1]!.text).toLowerCase()
    // "one of the Klansmen who"
    if (/.men$/.test(word)) return before?.lower === 'the'
    if (last !== first + 1 || !/[^s]s$/.test(word)) return false
    const verb = next?.lower === 'who' ? after : next
    return english.has(word.slice(0, -1)) || pluralVerb.test(verb?.lower ?? '')
  }

  /** Whether a quotation ends before that is part of the sentence: `"…," Whitlock replied`. */
  function endsQuote(): boolean {
    const mark = before?.text === ',' ? first - 2 : first - 1
    return /^["”’']{1,2}$/.test(at(mark)?.text ?? '') && at(mark - 1)?.text !== '.'
  }
}

/** ", a spokesman for the mine," or ", the company that runs it," or ", Norton's longest-serving coach," */
function weighApposition(at: (index: number) => Token | undefined, from: number): number {
  const head = at(from)!
  const own = /['’]s?$/u.test(head.text) || at(from + 1)?.text === "'" || at(from + 1)?.text === '’'
  const bare = !own && !/^(?:a|an|the|that|this|his|her|its|their|our|my|one|another)$/.test(head.lower)
  const first = at(from + 1)?.kind === 'punctuation' ? from + 2 : from
  // Whether a body was named that the next noun may work for: "the company chairman".
  let body = false
  for (let index = first; index < first + (bare ? 4 : 8); index++) {
    const token = at(index)
    // "the Liberals' foreign affairs spokesman"
    if (/^['’]$/.test(token?.text ?? '')) continue
    if (!token || token.kind === 'punctuation') return body ? -2 : 0
    const next = at(index + 1)
    if (isRole(token) || offices.has(token.lower))
      return !bare || /^(?:,|\.|of|to|for|at|in|and|general)$/.test(next?.lower ?? '.') ? 2 : 0
    if (!bare && isPersonNoun(token) && !isNoun(next)) return 2
    // "a Norton quiz show host who"
    if (!bare && bodyPersons.has(token.lower) && !isNoun(next) && tellsSomebody(at, index + 1)) return 2
    // ", an Ohio Democrat on the panel,", ", a French-American from Lyon,"
    if (
      !bare &&
      index > from &&
      isOneOfPeople(token, head) &&
      !/^\p{Lu}/u.test(next?.text ?? '') &&
      !isNoun(next)
    )
      return 2
    // ", one of the mayor's aides,"
    if (token.lower === 'one' && next?.lower === 'of' && hasRoles(at, index + 2)) return 2
    if (index > from && token.lower === 'who') return bare ? 0 : 2
    // "a University of Norton professor"
    const named =
      /^\p{Lu}/u.test(token.text) && next?.lower === 'of' && /^\p{Lu}/u.test(at(index + 2)?.text ?? '')
    if (bodyNouns.has(token.lower)) {
      if (bare) return next && isRole(next) ? 2 : 0
      body = true
    }
    if (body && !named && !isNoun(next)) return -2
    if (named) index++
    if (/^(?:of|for|in|at|and|to|said|was|is)$/.test(token.lower)) return 0
  }
  return 0
}

/** "who used to run it", ", who": nobody says so of a company. */
function tellsSomebody(at: (index: number) => Token | undefined, index: number): boolean {
  return at(at(index)?.text === ',' ? index + 1 : index)?.lower === 'who'
}

/** "Democrat", "Iranian-American" */
function isOneOfPeople({text}: Token, {lower}: Token): boolean {
  if (isMember(text)) return true
  return (
    /^an?$/.test(lower) && /^\p{Lu}.*(?:an|ese)$/u.test(text) && properWords().has(text.split('-').at(-1)!)
  )
}

/** "the mayor's former aides" */
function hasRoles(at: (index: number) => Token | undefined, from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    const token = at(index)
    if (!token || token.kind !== 'word') return false
    if (isRoles(token)) return true
  }
  return false
}

/** "On Friday Whitlock was arrested" */
function isDay(word: string): boolean {
  return weekdays.has(word) || months.has(word)
}

/** Whether another noun may follow, of which the one before is a part: "a student loan". */
function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.spaced &&
    !/^(?:of|for|in|at|and|to|from|with|on|by|who|whose|that)$/.test(token.lower) &&
    !token.lower.endsWith('ing')
  )
}
