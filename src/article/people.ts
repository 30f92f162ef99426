import {relativeDays} from '../lexicon/calendar.js'
import {givenNames} from '../lexicon/given-names.js'
import {companyEndings} from '../lexicon/organisations.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import {bodyNouns, followings, relatives, roleNouns} from '../lexicon/person-roles.js'
import {surnames} from '../lexicon/surnames.js'
import {courtesyTitles, genderedTitles} from '../lexicon/titles.js'
import type {Article} from './index.js'
import type {Reader} from './passages.js'
import {candidateReader, type Candidate} from './person-candidates.js'
import {calledOf, isSameGiven, partName, withoutSuffix} from './person-names.js'
import {weighSigns} from './person-signs.js'
import {hasCapital, nowhere} from './word.js'
import {isLoneName, weighFullName, weighLoneName} from './person-weights.js'
import {isCountry, type NameWord} from './person-words.js'

export type Gender = 'female' | 'male'

/** How a mention names its person. */
export type NameForm = 'full' | 'surname' | 'titled' | 'given'

/** A place where a person is named. Offsets are half-open; tokens run from `first` up to and not including `last`. */
export interface PersonMention {
  /** Index of the person in `People.all`. */
  person: number
  start: number
  end: number
  first: number
  last: number
  form: NameForm
  /** The title or office that stands before the name ("President", "Mr."), or null; `start` does not include it. */
  title: {text: string; start: number; end: number} | null
  /** Whether the name stands in the genitive. */
  possessive: boolean
  /** Whether the name only tells what kind of thing follows: "the Clinton campaign". */
  attributive: boolean
}

/** A person, as far as the article tells. */
export interface Person {
  index: number
  /** The fullest form of the name in the article. */
  name: string
  given: string | null
  surname: string
  /** "Jr", "III" … */
  suffix: string | null
  gender: Gender | null
  /** How much says that it is a person and no company or thing: 3 is certain, 1 a guess. */
  certainty: number
  /** In the order of the text. */
  mentions: readonly PersonMention[]
}

export interface People {
  readonly all: readonly Person[]
  /** All mentions of all people in the order of the text. */
  readonly mentions: readonly PersonMention[]
  /** Words that may be surnames, though nothing around says so; in none of the other lists, with indices of their own. */
  readonly guesses: readonly Person[]
}

type Draft = Omit<Person, 'index' | 'mentions'> & {
  mentions: Omit<PersonMention, 'person'>[]
  /** Whether the gender comes from a title, or from a given name that leaves no doubt. */
  genderSure: boolean
}

/**
 * Finds the people of an article: full names first, by given names, titles and what stands around them; then their
 * surnames wherever they come again; then lone surnames that speak, bear a title or stand beside people.
 */
export function findPeople(article: Article): People {
  const {tokens} = article
  const candidates = article.passages.collect(candidateReader)
  const drafts: Draft[] = []
  const guesses: Draft[] = []
  const byKey = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const taken = new Set<Candidate>()
  // The keys of full names that are surely people's.
  const certain = new Set<string>()
  // Where people are named, by token: from the first to the one after.
  const starts = new Map<number, number>()
  const ends = new Set<number>()

  takeFullNames()
  for (const candidate of candidates) if (!taken.has(candidate)) carry(candidate)
  takeLoneNames()
  const all = toPeople(drafts)
  return {
    all,
    mentions: all.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start),
    guesses: toPeople(guesses)
  }

  function takeFullNames(): void {
    const singles = new Map<string, boolean>()
    for (const {words, key, title} of candidates) {
      if (words.length !== 1) continue
      singles.set(key, singles.get(key) || (title.length > 0 && courtesyTitles.has(title[0]!.small)))
    }
    const people = new Set<string>()
    const units = groupBy(
      candidates.filter(({words}) => isFullLength(words)),
      ({key}) => key
    )
    const families = new Set<string>()
    const likely = new Set<string>()
    // Words that nothing speaks against, whose last one stands alone elsewhere.
    const possible = new Set<string>()
    for (const [key, unit] of units) {
      const weight = weighFullName(article, unit, singles)
      const {words} = unit[0]!
      if (weight < 2 && words[0]!.given && words.at(-1)!.commonFamily) likely.add(key)
      if (weight < 2 && weight >= 0 && words.length === 2 && singles.has(words[1]!.small)) possible.add(key)
      if (weight >= 2) {
        people.add(key)
        for (const surname of partName(unit[0]!.words).keys) families.add(surname)
      }
      // "Marcia Cross": a cross is one, but who is called Marcia is somebody.
      const {common, ambiguous} = unit[0]!.words[0]!
      if (weight >= 3 || (weight >= 2 && common && !ambiguous)) certain.add(key)
    }
    // "Anna Abara, Glen White and Tom Berg": whoever stands between people is one.
    const isBeside = (one?: Candidate, other?: Candidate): boolean =>
      one !== undefined &&
      other !== undefined &&
      other.first === one.last + 1 &&
      /^(?:,|and)$/.test(tokens[one.last]!.lower)
    for (const [index, candidate] of candidates.entries()) {
      if (!likely.has(candidate.key) && !possible.has(candidate.key)) continue
      const [before, after] = [candidates[index - 1], candidates[index + 1]]
      const preceded = isBeside(before, candidate) && people.has(before!.key)
      // "the pianists Anna Berg and Chick Abara … Abara"
      if (preceded && arePeople(tokens[before!.first - 1]?.lower ?? '')) people.add(candidate.key)
      if (!likely.has(candidate.key)) continue
      const followed = isBeside(candidate, after) && people.has(after!.key)
      const earlier = candidates[index - 2]
      const closes =
        preceded && !candidate.words.at(-1)!.thing && isBeside(earlier, before) && people.has(earlier!.key)
      if ((preceded && followed) || closes) people.add(candidate.key)
    }
    for (const unit of units.values()) if (isSurnames(unit[0]!, families)) people.delete(unit[0]!.key)
    for (const [index, candidate] of candidates.entries()) {
      const next = candidates[index + 1]
      if (taken.has(candidate)) continue
      if (next && isEntry(candidate, next, people)) {
        addFull({...candidate, last: next.last, words: [...next.words, ...candidate.words]}, 'full')
        taken.add(candidate)
        taken.add(next)
      } else if (people.has(candidate.key)) addFull(candidate, 'full')
      // "Anna and Peter Whitlock"
      else if (
        next &&
        people.has(next.key) &&
        !families.has(candidate.words[0]!.small) &&
        isSibling(candidate, next)
      ) {
        addFull({...candidate, words: [...candidate.words, ...next.words.slice(1)]}, 'given')
        taken.add(candidate)
      }
    }
  }

  /** "pianists", "septuagenarians" */
  function arePeople(noun: string): boolean {
    const one = noun.endsWith('s') ? noun.slice(0, -1) : ''
    return roleNouns.has(one) || /^(?:person|man|woman)$/.test(nounKinds().get(one) ?? '')
  }

  function isFullLength(words: Candidate['words']): boolean {
    const {core} = withoutSuffix(words)
    return core.length >= 2 && core.length <= 6
  }

  /** Whether the words are surnames only: "Velmora Nieto" of Enrique Velmora Nieto, or two people's side by side. */
  function isSurnames({words, key}: Candidate, families: ReadonlySet<string>): boolean {
    const [first] = words
    if (first!.given || partName(words).surname === first!.bare) return false
    return families.has(key) || (words.length === 2 && families.has(first!.small))
  }

  function isSibling({words, last, run}: Candidate, next: Candidate): boolean {
    const [word] = words as [NameWord]
    return (
      words.length === 1 &&
      word.common &&
      !run.titleCase &&
      tokens[last]?.lower === 'and' &&
      next.first === last + 1 &&
      next.words.length === 2 &&
      next.words[0]!.common &&
      // "Morris and Anna Whitlock": whoever has that for a surname comes again.
      (!word.commonFamily || isOnce(word.small))
    )
  }

  /** "WHITLOCK, ANNA JANE, who died": the surname in capitals and the given names open an entry. */
  function isEntry(
    {words: [word], first, last, words, titleFirst}: Candidate,
    next: Candidate,
    people: ReadonlySet<string>
  ): boolean {
    const {text, block, start} = tokens[first]!
    // "LEEDS, England, May 3", "DARWIN, Charlotte"
    if (start === article.outline.dateline?.start || next.words.some(({place}) => place)) return false
    return (
      words.length === 1 &&
      titleFirst < 0 &&
      /^\p{Lu}{3,}$/u.test(text) &&
      !word!.people &&
      !word!.place &&
      // "ELM, Anna Berg, a baker"
      (!people.has(next.key) || /^\p{Lu}+$/u.test(tokens[next.last - 1]!.text)) &&
      tokens[first - 1]?.block !== block &&
      tokens[last]?.text === ',' &&
      next.first === last + 1 &&
      next.words.length < 4 &&
      next.words[0]!.given &&
      tokens[next.last]?.text === ','
    )
  }

  function isOnce(key: string): boolean {
    return candidates.filter((other) => other.key === key).length === 1
  }

  function addFull(candidate: Candidate, form: NameForm): void {
    const {given, surname, suffix, keys} = partName(candidate.words)
    const name = candidate.words.map(({bare}) => bare).join(' ')
    const bearers = [...(byKey.get(keys[0]!) ?? []), ...(byKey.get(keys.at(-1)!) ?? [])]
    let draft = bearers.find(
      (other) => other.suffix === suffix && other.given !== null && isSameGiven(other.given, given)
    )
    if (!draft) {
      draft = {name, given, surname, suffix, gender: null, genderSure: false, certainty: 3, mentions: []}
      drafts.push(draft)
      for (const key of keys) push(byKey, key, draft)
      push(byGiven, calledOf(given), draft)
    } else if (name.length > draft.name.length) {
      draft.name = name
      if (given.length > draft.given!.length) draft.given = given
    }
    setGender(draft, titleGender(candidate))
    if (!draft.gender) {
      const gender = givenGender(given)
      // "Jess Abara, 43, a nurse, was on her morning swim": a Jess of the rarer kind.
      draft.gender = gender && isCalled(candidate, gender) ? null : gender
      draft.genderSure ||= draft.gender !== null && candidate.words[0]!.common
    }
    addMention(draft, candidate, form)
  }

  /** Whether a name with an age has "her" or "his" of the other gender in its sentence, and nobody else stands before it. */
  function isCalled({run: {block}, last}: Candidate, gender: Gender): boolean {
    if (tokens[last]?.text !== ',' || tokens[last + 1]?.kind !== 'number') return false
    const other = gender === 'male' ? 'her' : 'his'
    for (let at = last + 2; at < last + 24 && tokens[at]?.block === block; at++) {
      const {lower, text} = tokens[at]!
      if (lower === other) return article.tags.of[at + 1] === 'NOUN' || article.tags.of[at + 1] === 'ADJ'
      if (/^(?:[.!?:;"“]|who(?:se)?|with|and|s?he|him|his|hers?)$/.test(lower)) return false
      const kind = nounKinds().get(lower)
      if (kind === 'man' || kind === 'woman' || (text !== lower && givenNames().gender.has(lower)))
        return false
    }
    return false
  }

  function setGender(draft: Draft, gender: Gender | null): void {
    if (!gender || draft.genderSure) return
    draft.gender = gender
    draft.genderSure = true
  }

  /** Gives a candidate to whoever's surname or given name it is. */
  function carry(candidate: Candidate): void {
    const {run, first, last, words, titleFirst, title, key} = candidate
    // "Whitlock did not tell Abara Sorensen had called"
    if (words.length === 2 && !byKey.has(key) && words.every(({small}) => byKey.has(small))) {
      const [one, two] = words as [NameWord, NameWord]
      const cut = false
      carryOne({run, first, last: last - 1, titleFirst, title, words: [one], key: one.small, cut})
      carryOne({run, first: last - 1, last, titleFirst: -1, title: [], words: [two], key: two.small, cut})
      taken.add(candidate)
    } else carryOne(candidate)
  }

  function carryOne(candidate: Candidate): void {
    const {core, suffix} = withoutSuffix(candidate.words)
    const key = core.map(({small}) => small).join(' ')
    const gender = titleGender(candidate)
    const namesakes = (byKey.get(key) ?? []).filter((draft) => !suffix || draft.suffix === suffix)
    const bearers = namesakes.filter(
      (draft) =>
        !gender ||
        !draft.gender ||
        draft.gender === gender ||
        // "Lindsey Abara … Mr. Abara": a title knows better than a list of names.
        (namesakes.length === 1 && !draft.genderSure && !hasRelative(draft, candidate.first, gender))
    )
    const {start} = tokens[candidate.first]!
    const bearer = bearers.findLast(({mentions}) => mentions[0]!.start < start) ?? bearers[0]
    if (bearer) {
      if (isMonth(candidate) || isPlaceHere(candidate) || isBodyHere(candidate)) return
      if (tokens[candidate.last]?.text === '&') return
      setGender(bearer, gender)
      addMention(bearer, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
      return
    }
    const [word] = core
    const friends = byGiven.get(key) ?? []
    if (friends.length !== 1 || core.length > 1 || word!.place) return
    if (!candidate.run.opening || !word!.ambiguous) addMention(friends[0]!, candidate, 'given')
  }

  /** "Lindsey Abara went with her husband, Tom. Mr Abara": who is meant is the one beside whom the article has named. */
  function hasRelative({mentions: [mention]}: Draft, before: number, gender: Gender): boolean {
    const other = gender === 'male' ? 'woman' : 'man'
    for (let at = mention!.last; at < Math.min(before, mention!.last + 60); at++)
      if (isRelative(tokens[at]!.lower) && /^(?:her|his|their)$/.test(tokens[at - 1]?.lower ?? ''))
        return true
    return false

    function isRelative(noun: string): boolean {
      return relatives.has(noun) && nounKinds().get(noun) !== other
    }
  }

  /** "in May", "May 5" */
  function isMonth({key, first, last, titleFirst}: Candidate): boolean {
    if (key !== 'may' || titleFirst >= 0) return false
    const before = tokens[first - 1]
    return (
      tokens[last]?.kind === 'number' ||
      before?.kind === 'number' ||
      /^(?:in|by|since|until|till|last|next|this|early|late|mid|from|through|on|during|before)$/.test(
        before?.lower ?? ''
      )
    )
  }

  /** Whether a surname that is a place too is the place here. */
  function isPlaceHere({words, run, first, last, titleFirst}: Candidate): boolean {
    if (!words[0]!.place || titleFirst >= 0 || run.titleCase) return false
    return weighSigns(article, first, last, run.possessive) < (isCountry(words[0]!.bare) ? 1 : 0)
  }

  /** "the charity Whitlock, which", but not "the charity Whitlock founded" */
  function isBodyHere({first, last, titleFirst}: Candidate): boolean {
    const before = tokens[first - 1]
    if (titleFirst >= 0 || !before || before.text !== before.lower || !bodyNouns.has(before.lower))
      return false
    return tokens[last]?.kind !== 'word' && /^[,.)]/.test(tokens[last]?.text ?? '.')
  }

  function takeLoneNames(): void {
    const left = candidates.filter((candidate) => !taken.has(candidate))
    const isRoster = ({run}: Candidate): boolean => article.passages.all[run.block]!.read(rosterReader)[0]!
    const lone = left.filter(
      (candidate) => isLoneName(article, candidate) && !isFamily(candidate) && !isRoster(candidate)
    )
    const longer = left.filter(({words}) => words.length > 1)
    const things = new Set(longer.flatMap(({words}) => [words[0]!.small, words.at(-1)!.small]))
    const companies = new Set(
      longer
        .filter(({words}) => words.slice(1).some(({small}) => companyEndings.has(small.replace(/\.$/, ''))))
        .map(({words}) => words[0]!.small)
    )
    for (const unit of groupBy(lone, surnameOf).values()) {
      // "Whitey Abara … Abara": who knows whether Whitey is a name.
      if (unit[0]!.cut) continue
      const certainty = weighLoneName(article, unit, {starts, ends, things, companies})
      if (certainty < 0) continue
      const {core, suffix} = withoutSuffix(unit[0]!.words)
      const surname = core.map(({bare}) => bare).join(' ')
      const draft: Draft = {
        name: surname,
        given: null,
        surname,
        suffix,
        gender: null,
        genderSure: false,
        certainty,
        mentions: []
      }
      ;(certainty < 1 ? guesses : drafts).push(draft)
      for (const candidate of unit) {
        setGender(draft, titleGender(candidate))
        addMention(draft, candidate, candidate.titleFirst >= 0 ? 'titled' : 'surname')
      }
    }
  }

  /** "the Whitlocks", "both former president Bushes" */
  function isFamily({key, first, titleFirst}: Candidate): boolean {
    if (!key.endsWith('s')) return false
    const singular = [key.slice(0, -1), key.replace(/es$/, '')]
    if (singular.some((name) => byKey.has(name))) return true
    const before = tokens[(titleFirst >= 0 ? titleFirst : first) - 1]?.lower ?? ''
    return /^(?:the|both|two|three)$/.test(before) && singular.some((name) => surnames().all.has(name))
  }

  function titleGender({title}: Candidate): Gender | null {
    for (const {small} of title) {
      const gender = genderedTitles.get(small)
      if (gender) return gender
    }
    return null
  }

  function addMention(draft: Draft, candidate: Candidate, form: NameForm): void {
    const {first, last, titleFirst, run} = candidate
    const possessive = run.possessive && last === run.last
    taken.add(candidate)
    if (form === 'full' ? certain.has(candidate.key) : form !== 'given' && draft.certainty >= 3) {
      starts.set(titleFirst >= 0 ? titleFirst : first, last)
      ends.add(last)
    }
    draft.mentions.push({
      start: tokens[first]!.start,
      end: endOfName(last - 1),
      first,
      last,
      form,
      title: titleFirst < 0 ? null : titleOf(titleFirst, first),
      possessive,
      attributive:
        isEponym(first, last) ||
        (!possessive && (titleFirst < 0 ? isAttributive(first, last) : isBeforeNoun(last)))
    })
  }

  /** Where a name ends: before a possessive ending and before the full stop of a sentence, but after that of "Jr." */
  function endOfName(at: number): number {
    const {start, text} = tokens[at]!
    const bare = text.replace(/['’]s$/u, '')
    return start + (/^\p{L}{4,}\.$/u.test(bare) ? bare.length - 1 : bare.length)
  }

  /** "the Whitlock bill", "Whitlock campaign aides" */
  function isAttributive(first: number, last: number): boolean {
    const next = tokens[last]
    if (next?.kind !== 'word' || !next.spaced) return false
    if (followings.has(next.lower)) return true
    return (
      /^(?:NOUN|ADJ)$/.test(article.tags.of[last]!) &&
      /^(?:the|a|an|this|that|former|new|old)$|'s$/.test(tokens[first - 1]?.lower ?? '')
    )
  }

  /** "the first known Whitlock’s whale": an article does not go with somebody's name. */
  function isEponym(first: number, last: number): boolean {
    const end = /['’]s?$/u.test(tokens[last - 1]!.text)
      ? last
      : /^['’]$/.test(tokens[last]?.text ?? '')
        ? last + 1
        : -1
    if (end < 0 || !/^\p{Ll}/u.test(tokens[end]?.text ?? '')) return false
    let at = first - 1
    while (article.tags.of[at] === 'ADJ' || article.tags.of[at] === 'ADV' || article.tags.of[at] === 'VERB')
      at--
    return at < first - 1 && /^(?:the|an?)$/.test(tokens[at]?.lower ?? '')
  }

  /** "a Captain Whitlock jacket", but not "Governor Whitlock plans" */
  function isBeforeNoun(last: number): boolean {
    const next = tokens[last]
    return (
      next?.kind === 'word' &&
      next.spaced &&
      !relativeDays.has(next.lower) &&
      article.tags.of[last] === 'NOUN' &&
      !/^(?:VERB|AUX)$/.test(article.tags.of[last + 1] ?? '') &&
      /^\p{Ll}.*[^s]$/u.test(next.text)
    )
  }

  function titleOf(from: number, to: number): PersonMention['title'] {
    const {start} = tokens[from]!
    const {end} = tokens[to - 1]!
    return {text: article.text.slice(start, end), start, end}
  }
}

/**
 * Whether surnames are enough in a block: a list of them, as under a match ("Norton: Bell; Ames, Okonjo, Tully"), or an
 * entry of a running commentary ("81 min: Abara off").
 */
const rosterReader: Reader<boolean> = {
  read({tokens}) {
    const [head, unit] = tokens
    if (head?.kind === 'number' && (/[:.]\d\d|['’]$/.test(head.text) || minutes.test(unit?.lower ?? '')))
      return [true]
    let words = 0
    let upper = 0
    let full = 0
    let marks = 0
    for (const token of tokens) {
      if (token.kind === 'word') {
        words++
        if (!hasCapital(token)) continue
        upper++
        if (hasCapital(tokens[token.index + 1] ?? nowhere)) full++
      } else if (rosterMarks.has(token.text)) marks++
    }
    return [words > 4 && upper / words > 0.75 && full / upper < 0.2 && marks / words > 0.3]
  },
  move: (roster) => roster
}

const rosterMarks: ReadonlySet<string> = new Set([',', ';', ':', '('])
const minutes = /^(?:mins?|minutes?|am|pm|['’])$/

function givenGender(given: string): Gender | null {
  const word = given.split(' ')[0]!.toLowerCase()
  const {gender} = givenNames()
  return (gender.has(word) ? gender.get(word) : gender.get(word.split('-')[0]!)) ?? null
}

function surnameOf({words}: Candidate): string {
  return withoutSuffix(words)
    .core.map(({small}) => small)
    .join(' ')
}

function groupBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) push(groups, keyOf(candidate), candidate)
  return groups
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function toPeople(drafts: Draft[]): Person[] {
  for (const {mentions} of drafts) mentions.sort((a, b) => a.start - b.start)
  drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return drafts.map(({name, given, surname, suffix, gender, certainty, mentions}, index) => ({
    index,
    name,
    given,
    surname,
    suffix,
    gender,
    certainty,
    mentions: mentions.map((mention) => ({...mention, person: index}))
  }))
}
