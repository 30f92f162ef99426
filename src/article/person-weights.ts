import {bodyNouns, bodyPersons, brands, placePrepositions, workNouns} from '../lexicon/person-roles.js'
import {placeNames, stateAbbreviations} from '../lexicon/places.js'
import {courtesyTitles} from '../lexicon/titles.js'
import type {Article} from './index.js'
import {stemsOf} from './names.js'
import type {Candidate} from './person-candidates.js'
import {weighSigns} from './person-signs.js'
import {withoutSuffix} from './person-names.js'
import {isCountry, type NameWord} from './person-words.js'
import type {Token} from './token.js'

/** Offices that go with any surname, even one that is an English word. */
const offices =
  /^(?:president|senators?|sens?|representatives?|reps?|governors?|govs?|mayor|secretary|minister|chancellor|sheriff|premier|ambassador|professor|director|congress\p{L}+)$/u

/** What a headline calls a company before its name: "Chipmaker", "Housebuilder". */
const makers =
  /^\p{L}{3,}(?:brewer|builder|grower|insurer|lender|maker|miner|operator|refiner|retailer|seller|supplier)$/u

/**
 * How much says that two words or more name a person: 2 will do, 3 is certain.
 *
 * @param unit All places of the article that have these words.
 * @param singles The words that stand alone somewhere, as a surname would, lower case; whether after "Mr" and the like.
 */
export function weighFullName(
  article: Article,
  unit: readonly Candidate[],
  singles: ReadonlyMap<string, boolean>
): number {
  const core = unit[0]!.words.filter(({suffix}) => !suffix)
  const [given, ...others] = core as [NameWord, ...NameWord[]]
  const last = core.at(-1)!
  const known = given.given
  const sure = known && !given.ambiguous
  if (core.some(({acronym}) => acronym) || last.initials || brands.has(unit[0]!.key)) return -3
  if (!known && (last.people || given.particle || makers.test(given.small))) return -3
  // "Harbour Chief"
  if (last.title && !last.commonFamily) return -3
  // "Tudor England", but not "Sarah England said"
  if (isCountry(last.bare))
    return given.common && (weighPlaces(article, unit).all > 0 || singles.get(last.small)) ? 3 : -3
  if (placeNames().has(core.map(({bare}) => bare).join(' '))) return -3
  // "Mark" in the middle of a sentence is nobody's mark.
  const inside = given.common && unit.some(({run, first}) => !run.opening || first > run.first)
  let sum = given.initials || sure ? 3 : known ? (inside ? 2 : 1) : given.place ? -2 : given.english ? -1 : 0
  for (const {initials, place, english, given: isGiven, particle} of others) {
    if (initials) sum += 2
    else if (place) sum -= given.english && !given.common ? 3 : 1
    else if (english) sum -= isGiven ? 0 : 1
    else if (!particle) sum += 1
  }
  // "Marcia Cross", "Sarah Hall": what stands around has to tell.
  // "Emory University … the University" does not make a surname of it.
  const nameable = (singles.has(last.small) && last.surname) || (given.common && last.commonFamily)
  if (last.thing) sum -= sure && core.length === 2 && nameable ? 1 : 4
  if (!known && !given.initials && !given.english && !unit[0]!.run.titleCase) sum += 1
  if (given.thingOpening) sum -= 3
  if (singles.get(last.small)) sum += 2
  // "Rem Whitlock … Whitlock"
  else if (!known && !last.ordinary && core.length === 2 && singles.has(last.small)) sum += 1
  // "Gary Player … Player"
  else if (known && !sure && given.common && last.family && !last.thing && singles.has(last.small)) sum += 2
  if (sure && sum >= 3) return sum
  // "into Sarah Whitlock": what stands before tells little where the given name is sure.
  return sum + weighPlaces(article, unit, sure ? 0 : -3).all
}

/** What the rest of the article tells of lone names. */
export interface Surroundings {
  /** Where people are named, by token: from the first to the one after. */
  starts: ReadonlyMap<number, number>
  ends: ReadonlySet<number>
  /** First and last words of longer names that are no people's, lower case. */
  things: ReadonlySet<string>
  /** What stands before "Inc." and the like, lower case. */
  companies: ReadonlySet<string>
}

/**
 * How much says that a word alone is a surname: 1 will do, 3 is certain. A half is a guess that only the word itself
 * speaks for, nought one that nothing speaks for, and less is none.
 */
export function weighLoneName(
  article: Article,
  unit: readonly Candidate[],
  surroundings: Surroundings
): number {
  const {tokens, names} = article
  const [word] = unit[0]!.words as [NameWord]
  const {best, worst, all} = weighPlaces(article, unit)
  const listed = unit.some(
    (candidate) => !candidate.run.titleCase && isListed(article, candidate, surroundings)
  )
  // Bands stand beside singers too.
  let sum = all + (listed ? (word.surname ? 2 : 1.5) : 0)
  if (unit.some(({titleFirst}) => titleFirst >= 0)) return Math.min(3, sum)
  // "Norton Inc. … Norton"
  if (surroundings.companies.has(word.small)) return -1
  // "told Morning": who is only told things, and not to do them, is a newspaper.
  if (!listed && !word.commonFamily && unit.every(({first, last}) => isTold(first, last))) return -1
  // "The Norton forward", "Norton 3": a club in one place of a match report is the club in all.
  if (!listed && worst <= -2 && article.matchReport) return -1
  // "Anna Berg of Norton", "Anna Berg of Norton and Quist"
  if (
    unit.some(
      ({first, last}) =>
        isOrigin(first - 1) ||
        (tokens[first - 1]?.lower === 'and' && isOrigin(first - 3) && !origin.test(tokens[last]?.lower ?? ''))
    )
  )
    sum -= 3
  // "in Quist, Norton, who"
  if (!word.commonFamily && unit.every(({first, last}) => isInPlaces(first, last))) sum -= 3
  // "Norton's Anna Berg", "Anna Berg's Norton"
  if (unit.some(({run, last}) => run.possessive && surroundings.starts.has(last))) sum -= 3
  if (unit.some(({first}) => surroundings.ends.has(first) && /['’]s?$/.test(tokens[first - 1]!.text)))
    sum -= 3
  // "Whitlock's Complaint", but not "Whitlock's A Quiet Harbour"
  if (unit.every(({run, last}) => run.possessive && isOpenedBy(last))) sum -= 3
  // "Jackson" may be where it is.
  if (word.place || word.people) sum -= !listed && (worst < 0 || (best < 2 && !word.commonFamily)) ? 3 : 1
  // Clubs bear the names of towns, and these bear those of families.
  const sport = !listed && best < 2 && article.matchReport
  if (word.surname && sum > 0 && !sport) sum++
  if (word.thing) sum--
  if (word.small.endsWith('s') && !word.commonFamily && names.english.has(word.small.slice(0, -1))) sum--
  // "Typhoon Whitlock" somewhere in the article tells what "Whitlock" is elsewhere.
  if (surroundings.things.has(word.small)) sum -= 2
  const opens = unit.every(({run}) => run.opening)
  if (opens && !word.family && isDerived(word.small, names.english)) sum--
  if (word.english) sum = weighEnglish(article, unit, sum, best, listed)
  if (sum >= 2) return Math.min(3, sum)
  if (sum >= 1 && (word.family || !word.english)) return word.family && !sport ? Math.max(sum, 1.5) : sum
  if (sum < 0) return sum
  if (sport) return 0
  return isLikely(word) && worst >= 0 && unit.every((candidate) => isOnItsOwn(article, candidate)) ? 0.5 : 0

  /** Whether a word with a capital that is no name follows, as in the title of a work. */
  function isOpenedBy(at: number): boolean {
    const next = tokens[at]
    return (
      next?.kind === 'word' &&
      next.spaced &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      !/^(?:an|the)$/.test(next.lower) &&
      names.english.has(next.lower)
    )
  }

  function isTold(first: number, last: number): boolean {
    const before = tokens[first - 1]?.lower ?? ''
    if (before === 'by') return tokens[first - 2]?.lower === 'quoted'
    // "told Whitlock to leave", "told Whitlock the truth"
    return /^(?:told|tells?|telling)$/.test(before) && !toSomebody.test(tokens[last]?.lower ?? '')
  }

  /** "in Zone II, Quist, Norton": one place in another, and no "and" between. */
  function isInPlaces(first: number, last: number): boolean {
    if (tokens[last]?.text !== ',') return false
    let at = first
    while (tokens[at - 1]?.text === ',') {
      at--
      while (/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) at--
    }
    return at < first && placePrepositions.has(tokens[at - 1]?.lower ?? '')
  }

  function isOrigin(at: number): boolean {
    return tokens[at]?.lower === 'of' && surroundings.ends.has(at)
  }
}

/** What follows who is told something and is no newspaper. */
const toSomebody = /^(?:to|so|about|of|off|how|what|why|where|when|whether|not|an?|the|his|her|their)$/

/** Takes off what speaks against a surname that is an English word too. */
function weighEnglish(
  {tokens, tags, spellings}: Article,
  unit: readonly Candidate[],
  sum: number,
  best: number,
  listed: boolean
): number {
  const [word] = unit[0]!.words as [NameWord]
  const opens = unit.every(({run}) => run.opening)
  // "People who", "Shorter bookings"
  if (opens && !word.commonFamily && unit.some(({first}) => tags.of[first] !== 'PROPN')) return -1
  const written = spellings.has(word.small)
  if (written) sum -= 2
  // "Miller" in the middle of a sentence is no miller.
  else if (word.commonFamily && !opens) return sum
  if (opens) sum -= word.commonFamily ? 1 : 2
  if (
    !listed &&
    unit.some(({first}) => /^(?:of|for|on|the|and|to|&)$|'s?$/.test(tokens[first - 1]?.lower ?? ''))
  )
    sum -= 4
  return best < (word.commonFamily ? 0.5 : 1) && unit.some(({run}) => run.opening) ? Math.min(sum, -1) : sum
}

/**
 * Whether nothing right beside a word says that it names a work, a place or a part of a longer name: not "the flops
 * Alexander and Whitlock", "from Salinas", "Salinas, Mexico", "Trujillo, Aragua and Norton", "Wednesday Martin".
 */
function isOnItsOwn({tokens, tags}: Article, {first, last}: Candidate): boolean {
  const {block} = tokens[first]!
  const at = (index: number): Token | undefined =>
    tokens[index]?.block === block ? tokens[index] : undefined
  const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
  const before = at(first - 1)
  const next = at(last)
  if (next && !next.spaced && next.kind !== 'punctuation') return false
  // "Canada's Whitlock"
  const owned = /^\p{Lu}.*['’]s$/u.test(before?.text ?? '')
  if (before?.kind === 'word' && !owned) {
    if (isCapital(before)) return false
    if (tags.of[first - 1] === 'NOUN' && !isWorker(before) && !before.lower.endsWith('ing')) return false
  }
  if (/^(?:from|on|and|or)$/.test(before?.lower ?? '')) return false
  // "the old section of Norton"
  if (before?.lower === 'of' && regions.test(at(first - 2)?.lower ?? '')) return false
  if (before?.text === ',' && isCapital(at(first - 2))) return false
  if (/^(?:and|or)$/.test(next?.lower ?? '')) return !isCapital(at(last + 1))
  return next?.text !== ',' || !isCapital(at(last + 1))
}

/** What a town has. */
const regions =
  /^(?:areas?|districts?|neighbou?rhoods?|outskirts|sections?|streets|suburbs?|town|village|city|borough|parish|municipality)$/

/** Whether a noun tells what somebody does, and is not said of companies: "plumber", "florist", "guitarist". */
function isWorker({lower}: Token): boolean {
  return (
    /..(?:er|or|ist|ian|eer)$/.test(lower) &&
    !bodyNouns.has(lower) &&
    !bodyPersons.has(lower) &&
    !lower.endsWith('maker')
  )
}

/** Whether a word is a family name and hardly anything else: "Klansmen" and "Berning" are made of other words. */
function isLikely(word: NameWord): boolean {
  const {small, family, historic, commonFamily, given, english, place, people, thing} = word
  if (/(?:men|ing)$/.test(small) && !commonFamily) return false
  return (commonFamily || (family && !given && !historic)) && !thing && !english && !place && !people
}

/** "Gamers" and "Polling": English makes them of words that it has. */
function isDerived(word: string, english: ReadonlySet<string>): boolean {
  return stemsOf(word).some((stem) => english.has(stem))
}

/** Whether a word, or two after a title, may be a surname at all. */
export function isLoneName(article: Article, candidate: Candidate): boolean {
  const {tokens} = article
  const {
    words,
    first,
    last,
    titleFirst,
    title: [title]
  } = candidate
  const [word, second] = withoutSuffix(words).core as [NameWord, NameWord?]
  if (word.title && word.bare !== 'King' && !(word.commonFamily && isTold(2))) return false
  if (word.suffix || contraction.test(word.bare)) return false
  // "Elm, Cal., wrote"
  if (tokens[first]!.text.endsWith('.') && tokens[last]?.text === ',') return false
  if (second || word.acronym || word.initials) {
    return (
      titleFirst >= 0 &&
      words.length === 2 &&
      !!second &&
      !second.ordinary &&
      !second.initials &&
      !word.acronym
    )
  }
  const before = tokens[(title ? titleFirst : first) - 1]
  // "A. Abara and Sons"
  if (kin.test(word.small) && /^(?:and|&)$/.test(before?.lower ?? '')) return false
  // "R Abara, I Quist, T Berg"
  if (before?.text === 'I' && /^[,;]$/.test(tokens[first - 2]?.text ?? '')) return false
  // "St. David's Church"
  if (word.thing && /['’]s$/.test(before?.text ?? '')) return false
  if (before && isNickname(tokens, first - 1)) return false
  // "the Premier League", "the Bank of Norton"
  if (word.thing && !word.commonFamily) {
    if (tokens[last]?.lower === 'of') return false
    if (title && /^(?:Chief|General|Major|Premier)$|s$/.test(title.bare)) return false
  }
  // "the final match against Tunisia"
  if (!title && isCountry(word.bare)) return false
  // "the film Mr Whitlock"
  if (title && before && isWork(before)) return false
  // "Anna and Mr Whitlock by Peter Abara"
  if (title && tokens[last]?.lower === 'by' && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) return false
  if (title && courtesyTitles.has(title.small)) return true
  if (stateAbbreviations.has(word.bare)) return false
  // "Governor Brown", "spokesman Jackson"
  if (
    (word.place && !word.family) ||
    (word.people && !word.commonFamily && !(title && offices.test(title.small))) ||
    abbreviatedMonths.test(word.bare)
  )
    return false
  if (brands.has(word.small) && !(word.family && (title || isTold(3)))) return false
  // "General Election", but not "Attorney General Sessions", "attorney Sessions" and "General Miller"
  if (title)
    return (
      !word.english ||
      word.commonFamily ||
      first - titleFirst > 1 ||
      title.bare === title.small ||
      offices.test(title.small)
    )
  // YouTube and T-shirt, but not McCain and O'Malley
  if (/^\p{Lu}-|^\p{Lu}{2}|-\p{Ll}{3}/u.test(word.bare)) return false
  if (
    /\p{Ll}\p{Lu}/u.test(word.bare) &&
    !/^(?:Ma?c|De|Di|Le|La|Van|Vander|Fitz|O['’])\p{Lu}/u.test(word.bare)
  )
    return false
  return true

  /** Whether what stands around tells a person: "Bishop, a teacher who", "run by McDonald, a professor". */
  function isTold(least: number): boolean {
    return (
      !/^(?:a|an|the|his|her|their|its)$/.test(tokens[first - 1]?.lower ?? '') &&
      weighSigns(article, first, last, candidate.run.possessive) >= least
    )
  }
}

/** What a firm is called after the name of who began it. */
const kin = /^(?:sons?|daughters?|brothers|bros|nephews?|associates|partners|co|company)$/

const abbreviatedMonths = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** "Wouldn't" */
const contraction = /(?:n['’]t|['’](?:ll|re|ve|d|m))$/i

/** 'George (Papa) Whitlock', '"Tex" Whitlock' */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return (
    /^[)"”]$/.test(tokens[at]!.text) &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    /^[("“]$/.test(tokens[at - 2]?.text ?? '')
  )
}

function isWork({lower}: Token): boolean {
  return workNouns.has(lower)
}

/** The best and the worst of what stands around some words, and what all of it comes to. */
function weighPlaces(
  article: Article,
  unit: readonly Candidate[],
  least = -3
): {best: number; worst: number; all: number} {
  let best = 0
  let worst = 0
  let helpful = 0
  for (const {run, first, last, titleFirst} of unit) {
    if (run.titleCase) continue
    const signs = titleFirst >= 0 ? 3 : weighSigns(article, first, last, run.possessive)
    best = Math.max(best, signs)
    worst = Math.min(worst, signs)
    if (signs > 0) helpful++
  }
  const again = helpful > 1 ? (best > 1 ? 1 : 0.4) : 0
  const all = best + Math.max(worst, least) / (best > 0 ? 2 : 1) + again
  return {best, worst, all}
}

/** "Whitlock and Anna Abara", "Anna Abara, Whitlock, Karen Berg": what stands in one list with people is a person. */
function isListed({tokens}: Article, {first, last, words}: Candidate, {starts, ends}: Surroundings): boolean {
  const and = (at: number): boolean => /^(?:and|or|nor)$/.test(tokens[at]?.lower ?? '')
  const comma = (at: number): boolean => tokens[at]?.text === ','
  // "in Norton, Abara and Whitlock"
  for (let at = first - 1; at > first - 8 && at >= 0; at--) {
    const {text, lower} = tokens[at]!
    if (placePrepositions.has(lower)) return false
    if (text !== ',' && lower !== 'and' && !/^\p{Lu}/u.test(text)) break
  }
  if (isParallel()) return true
  const before = endBefore(first)
  const after = startAfter(last)
  const previous = before >= 0 && ends.has(before)
  const next = after >= 0 && starts.has(after)
  if (previous && next) return true
  if (previous && (and(before) || and(before + 1) || and(last) || (comma(last) && and(last + 1)))) return true
  if (next) {
    const end = starts.get(after)!
    if (and(last) || and(last + 1) || and(end) || (comma(end) && (and(end + 1) || starts.has(end + 1))))
      return true
  }
  return (before >= 0 || after >= 0) && isAmongMany()

  /** "Anna Abara of Norton and Whitlock of Elm" */
  function isParallel(): boolean {
    if (!origin.test(tokens[last]?.lower ?? '')) return false
    let at = endBefore(first)
    while (at > 0 && isCapital(at - 1)) at--
    return at > 0 && origin.test(tokens[at - 1]!.lower) && ends.has(at - 1)
  }

  /** "Anna Abara, Peter Berg, Whitlock, Sue Tully and Karen Quist": most of a list are people. */
  function isAmongMany(): boolean {
    let people = 0
    let likely = 0
    let others = 0
    let joined = false
    const count = (from: number, to: number, sure: boolean): void => {
      if (sure) people++
      else if (to - from === 1) others++
      else likely++
    }
    for (let from = first, end = before, left = longestList; end >= 0 && left > 0; left--) {
      joined ||= and(end) || and(end + 1)
      from = end
      while (isCapital(from - 1)) from--
      if (from === end) break
      count(from, end, ends.has(end))
      end = endBefore(from)
    }
    for (let start = after, end = last, left = longestList; start >= 0 && left > 0; left--) {
      joined ||= and(end) || and(start - 1)
      end = start
      while (isCapital(end)) end++
      if (start === end) break
      count(start, end, starts.has(start))
      start = startAfter(end)
    }
    const enough = people > 1 || (people === 1 && likely > 0 && words[0]!.family)
    return joined && enough && people + likely > others
  }

  function isCapital(at: number): boolean {
    return tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]!.text)
  }

  /** Where the name before ends, with what stands in brackets after it: "Anna Abara (Norton), Whitlock". */
  function endBefore(at: number): number {
    if (and(at - 1)) at--
    if (comma(at - 1)) at--
    if (!comma(at) && !and(at)) return -1
    if (tokens[at - 1]?.text !== ')') return at
    for (let open = at - 2; open > at - 20; open--) if (tokens[open]?.text === '(') return open
    return -1
  }

  function startAfter(at: number): number {
    let start = at
    if (tokens[at]?.text === '(') while (start < at + 20 && tokens[start - 1]?.text !== ')') start++
    const from = start
    if (comma(start)) start++
    if (and(start)) start++
    return start > from ? start : -1
  }
}

const origin = /^(?:of|from|at)$/

/** How far a list is read to each side. */
const longestList = 8
