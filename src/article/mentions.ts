import {thingNouns} from '../lexicon/person-roles.js'
import {placeNames} from '../lexicon/places.js'
import {doubtfulTitles, titles} from '../lexicon/titles.js'
import {findLooseTie, findStanding, type Standing} from './antecedents.js'
import type {Article} from './index.js'
import {bareWord, isAcronym, type NameRun} from './names.js'
import type {Gender} from './people.js'
import {judgeNames} from './name-evidence.js'
import {
  anybody,
  body,
  isMember,
  readNoun,
  readTagged,
  somebody,
  somePeople,
  unknownName,
  type Noun
} from './nouns.js'
import type {Reader} from './passages.js'
import {findLoosePointers, findPointers, type Pointer} from './pointers.js'
import {findPronouns, type Pronoun} from './pronouns.js'
import {createResolver} from './resolve.js'
import type {Token} from './token.js'
import {asker, type Word} from './word.js'

/**
 * What is mentioned: a person by name; a name of whom or what nobody knows; a noun for one person; everyone, anyone or no
 * one; a noun for several; a beast; a body such as a government or a country; other things in the plural or with a name; a
 * pronoun, which carries on what it stands for.
 */
export type MentionKind =
  'person' | 'name' | 'person-noun' | 'anybody' | 'people-noun' | 'animal' | 'body' | 'thing' | 'pronoun'

/** Tokens with their tags: of an article or of one block. */
type Words = Pick<Article, 'tokens' | 'tags'>

/** Something that a pronoun may stand for. Offsets are half-open. */
export interface Mention {
  index: number
  start: number
  end: number
  /** Index of its first token. */
  token: number
  kind: MentionKind
  gender: Gender | null
  plural: boolean
  /** Index of the person, where it is a name; else -1. */
  person: number
}

export interface Mentions {
  /** In the order of the text. */
  readonly all: readonly Mention[]
  /** Third-person pronouns for people in the order of the text; each is in `all` too. */
  readonly pronouns: readonly Pronoun[]
  /** What stands where the antecedent of one of the pronouns ought to be. */
  standing(pronoun: Pronoun): Standing
  /**
   * The words that a pronoun seems to carry on although the sentence before it, or the paragraph, was not about them;
   * null where it is tied. Only in a text of sentences from several stories does this tell of a fault.
   */
  looseTie(pronoun: Pronoun): {start: number; end: number} | null
  /** What the pronoun at a token most likely stands for: a mention that is no pronoun, or null. */
  resolve(token: number): Mention | null
  /** "That tweet", "that one": words that point at something of a kind, with nothing of the kind before them. */
  readonly pointers: readonly Pointer[]
  /** More of them, which are a fault only in a text of sentences from several stories. */
  loosePointers(): readonly Pointer[]
}

/** A mention before its place among the others is known. */
export type Draft = {-readonly [Key in keyof Mention]: Mention[Key]}

/** Finds everything that "he", "she" and "they" may stand for. */
export function findMentions(article: Article): Mentions {
  const {tokens, tags, names, people, countries, organisations, places} = article
  const all: Draft[] = []
  // Tokens of names and titles, so that "Prime Minister" is read once.
  const named = new Uint8Array(tokens.length)
  readNames()
  const pronouns = findPronouns(article, named)
  for (const {token, start, end, gender, plural} of pronouns) {
    all.push({index: -1, kind: 'pronoun', gender, plural, person: -1, token, start, end})
  }
  for (const {noun, token, start, end} of article.passages.collect(nounReader)) {
    if (!named[token]) add(noun, token, start, end)
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const [index, mention] of all.entries()) mention.index = index
  judgeNames(article, all)
  return {
    all,
    pronouns,
    pointers: findPointers(article),
    loosePointers: () => findLoosePointers(article),
    resolve: createResolver(article, all, pronouns),
    standing: (pronoun) => findStanding(article, all, search(all, pronoun.end), pronoun),
    looseTie: (pronoun) => findLooseTie(article, all, search(all, pronoun.end), pronoun)
  }

  function readNames(): void {
    // Nothing but "said" made a person of it: Microsoft says things too.
    const lones = people.all.map(
      ({gender, given, mentions}) => !gender && !given && !mentions.some(({title}) => title)
    )
    for (const {person, first, last, title} of people.mentions) {
      for (let at = first - 1; title && at >= 0 && tokens[at]!.start >= title.start; at--) named[at] = 1
      const {gender, name} = people.all[person]!
      const lone = lones[person]!
      const noun = lone ? (readNoun(name.toLowerCase()) ?? readPeople(name.toLowerCase())) : null
      if (noun) take(noun, first, last)
      else if (lone) take(unknownName, first, last, person)
      else take({kind: 'person', gender, plural: false}, first, last, person)
    }
    for (const {first, last} of organisations.mentions) if (!named[first]) take(body, first, last)
    for (const {first, last, form} of countries.mentions) {
      // An adjective of a country is nobody, and its people are people.
      if (named[first]) continue
      // "sold to a Brazilian", "the Russian said"
      if (form === 'adjective' && isAfterDeterminer(first) && !isModifier(last - 1))
        take(somebody, first, last)
      else if (form === 'adjective') named.fill(1, first, last)
      else if (form !== 'demonym') take(body, first, last)
      else take(tokens[last - 1]!.lower.endsWith('s') ? somePeople : somebody, first, last)
    }
    const spans = new Map(places.mentions.map(({first, last}) => [first, last]))
    let before: NameRun | null = null
    for (const run of names.runs) {
      let {first} = run
      while (first < run.last && named[first]) first++
      let last = first
      while (last < run.last && !named[last]) last++
      if (last > first) {
        // "Clinton" alone is a town, the Clinton of "Bill Clinton" is none.
        const place = spans.get(first) === last && !isMember(tokens[first]!.text)
        const noun = place ? body : readName(run, first, last, before)
        if (noun) take(noun, first, last)
      }
      before = run
    }
    for (const {first, last} of places.mentions) if (!named[first]) take(body, first, last)
  }

  function take(noun: Noun, first: number, last: number, person = -1): void {
    for (let at = first; at < last; at++) named[at] = 1
    add(noun, first, tokens[first]!.start, tokens[last - 1]!.end, person)
  }

  function add({kind, gender, plural}: Noun, token: number, start: number, end: number, person = -1): void {
    all.push({index: -1, kind, gender, plural, person, token, start, end})
  }

  /** Reads capitalised words that no other facet knows; null where they are no name. */
  function readName(run: NameRun, first: number, last: number, before: NameRun | null): Noun | null {
    const word = bareWord(tokens[last - 1]!.text)
    const lower = word.toLowerCase()
    const single = last - first === 1
    const tag = tags.of[first]!
    if (single && isMonth(first)) return null
    if (single && run.opening && tag !== 'PROPN' && tag !== 'NOUN' && tag !== 'X') return null
    const isTitle = titles.has(lower)
    const after = tokens[first - 1]?.lower
    // "a Republican", "the Londoner"
    if (single && isAfterDeterminer(first) && isMember(word)) return isModifier(first) ? null : somebody
    const noun = single || isTitle ? readNoun(lower) : null
    // "the Pope" is a man, "the Guardian" is none.
    if (noun) return noun.kind === 'person-noun' && !isTitle && after === 'the' && !run.opening ? body : noun
    if (single) {
      const several = readPeople(lower)
      if (several) return several
      if (plainAdjective.test(lower)) {
        if (isModifier(first)) return null
        if (isAfterDeterminer(first)) return somebody
      }
      if (isAcronym(word)) return body
    }
    if (hasTitle(first, last)) return somebody
    if (thingNouns.has(lower) || after === 'the') return body
    // "Department of Agriculture", "Institute of Technology"
    if (before && before.last === first - 1 && /^(?:of|for|and)$/.test(tokens[first - 1]!.lower)) {
      const head = bareWord(tokens[before.last - 1]!.text).toLowerCase()
      if (thingNouns.has(head) || readNoun(head)?.kind === 'body') return body
    }
    const isPlace = placeNames().has(article.text.slice(tokens[first]!.start, tokens[last - 1]!.end))
    return isPlace ? body : unknownName
  }

  /** "Marlin CEO Ada Green": a title inside a run of capitalised words, which a name follows. */
  function hasTitle(first: number, last: number): boolean {
    for (let at = first + 1; at < last - 1; at++) {
      const lower = tokens[at]!.lower
      if (titles.has(lower) && !doubtfulTitles.has(lower) && !thingNouns.has(lower)) return true
    }
    return false
  }

  /** "in May", "last August", "May 3": no May and no August. */
  function isMonth(at: number): boolean {
    if (!months.has(tokens[at]!.lower)) return false
    const before = tokens[at - 1]
    return (
      tokens[at + 1]?.kind === 'number' ||
      (!!before && (before.kind === 'number' || before.lower === 'last' || before.lower === 'next')) ||
      /^(?:ADP|SCONJ|ADJ)$/.test(tags.of[at - 1] ?? '')
    )
  }

  function isModifier(at: number): boolean {
    return isModifierIn(article, at)
  }

  function isAfterDeterminer(at: number): boolean {
    return isDetermined(tokens, at)
  }
}

/** A word for people, a body or things that is no name. */
interface NounPlace {
  noun: Noun
  token: number
  start: number
  end: number
}

const nounReader: Reader<NounPlace> = {
  read(passage) {
    const nouns: NounPlace[] = []
    for (const token of passage.tokens) {
      const noun = readWord(passage, token)
      if (noun) nouns.push({noun, token: token.index, start: token.start, end: token.end})
    }
    return nouns
  },
  move: ({noun, token, start, end}, by) => ({
    noun,
    token: token + by.token,
    start: start + by.offset,
    end: end + by.offset
  })
}

const withoutGenitive = ({lower}: Word): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

/** Whether a word can stand for somebody or several things at all, whatever its tag. */
const mayMean = asker((word) => {
  const bare = withoutGenitive(word)
  return (
    word.kind === 'word' &&
    (indefinites.has(bare) ||
      bare === 'one' ||
      bare.includes('-year-old') ||
      bare === 'chair' ||
      bare === 'head' ||
      readTagged(bare, 'NOUN') !== null)
  )
})

function readWord(words: Words, token: Token): Noun | null {
  if (!mayMean(token)) return null
  const {tokens, tags} = words
  const {index} = token
  const tag = tags.of[index]!
  // "One gave his name": one of whoever was told of.
  if (token.lower === 'one') return isOneOfThem(words, index) ? anybody : null
  const isNoun = tag === 'NOUN' || tag === 'PROPN' || tag === 'X'
  const word = withoutGenitive(token.word)
  if (!isNoun) {
    if (indefinites.has(word)) return indefinites.get(word)!
    // "a US airline attendant", by its tag an adjective
    const before = tags.of[index - 1]
    if (!isDetermined(tokens, index) && (tag !== 'ADJ' || (before !== 'NOUN' && before !== 'PROPN')))
      return null
  }
  if (word.includes('-year-old')) {
    if (isModifierIn(words, index)) return null
    return word.endsWith('s') ? somePeople : somebody
  }
  if (indefinites.has(word)) return indefinites.get(word)!
  if (!isNoun && !isHead(words, index)) return null
  // "the chair of the council"
  if (/^(?:chair|head)$/.test(word) && tokens[index + 1]?.lower === 'of' && isDetermined(tokens, index))
    return somebody
  const noun = readTagged(word, tag)
  if (noun?.kind !== 'person-noun') return noun
  // "It protects the user."
  if (audience.has(word) && /^(?:the|a)$/.test(tokens[index - 1]?.lower ?? '')) return anybody
  return isPart(words, index) ? null : noun
}

/** Whether "one" is a subject by itself: "One gave his name.", but not "the one gave". */
function isOneOfThem({tokens, tags}: Words, at: number): boolean {
  return (
    /^(?:VERB|AUX)$/.test(tags.of[at + 1] ?? '') && !isDetermined(tokens, at) && tags.of[at - 1] !== 'DET'
  )
}

/** Whoever uses, buys, reads or sees a thing: nobody in particular. */
const audience: ReadonlySet<string> = new Set('user consumer reader viewer listener'.split(' '))

/** Whether a word that is no noun by its tag stands where one does: "the accused said", "one chief saying that". */
function isHead({tokens, tags}: Words, at: number): boolean {
  const next = tags.of[at + 1]
  return (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') || tokens[at + 1]!.lower.endsWith('ing')
}

/**
 * Whether a noun is the first part of another: "student loan". A word in -s may be a verb ("the minister plans"), but
 * not right behind a preposition: "by student groups".
 */
function isPart({tokens, tags}: Words, at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || !next.spaced || tags.of[at + 1] !== 'NOUN') return false
  return tags.of[at - 1] === 'ADP' ? !next.lower.endsWith('ing') : !/(?:[^s]s|ing)$/.test(next.lower)
}

/** Whether a word tells what kind of thing follows: "Russian officials". */
function isModifierIn({tokens, tags}: Words, at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || !next.spaced) return false
  const tag = tags.of[at + 1]
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !!before && determiners.has(before.lower)
}

/** Months that are given names too. */
const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

const determiners: ReadonlySet<string> = new Set(
  'a an the this that another every each one former new old young'.split(' ')
)

/** "Russian", "British", "Japanese", "Democratic". */
const plainAdjective = /(?:[iec]an|ish|ese|ic|i|ch|ist|im)$/

/** "Russians", "Democrats", "Islamists". */
const plainPeople = /(?:[iec]ans|rats|ists|lims|jews|ites)$/

/** Words for somebody nobody names. */
const indefinites: ReadonlyMap<string, Noun> = new Map([
  ...['someone', 'somebody', 'whoever'].map((word) => [word, somebody] as const),
  ...['anyone', 'anybody', 'everyone', 'everybody', 'nobody'].map((word) => [word, anybody] as const)
])

function readPeople(word: string): Noun | null {
  return word.endsWith('s') && plainPeople.test(word) ? somePeople : null
}

/** Index of the first mention that starts at or after an offset. */
function search(all: readonly Mention[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
