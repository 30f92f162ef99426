import type {Token} from '../../src/article/index.js'
import type {NameRun} from '../../src/article/names.js'
import type {Person, PersonMention} from '../../src/article/people.js'
import {givenNames} from '../../src/lexicon/given-names.js'
import {nounKinds} from '../../src/lexicon/person-nouns.js'
import {companyEndings} from '../../src/lexicon/organisations.js'
import {offices, relatives, roleNouns, stageTrades} from '../../src/lexicon/person-roles.js'
import {surnames} from '../../src/lexicon/surnames.js'
import {courtesyTitles, titles} from '../../src/lexicon/titles.js'

const somebody = /^(?:person|man|woman)$/

/** "a man named Ozzo", "known as Ozzo", "whose surname is Abara" */
export function isAfterName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const earlier = tokens[first - 2]?.lower ?? ''
  if (relatives.has(before)) return !(spouses.test(before) && isOnlySurname(tokens[first]!.lower))
  if (/^(?:named|nicknamed|dubbed|surnamed|known|identified)$/.test(before === 'as' ? earlier : before))
    return true
  // "going by the name Ozzo", "under the name of Ozzo"
  const naming = before === 'of' ? first - 2 : first - 1
  if (
    /^(?:nick|pen)?name$/.test(tokens[naming]?.lower ?? '') &&
    /^(?:by|under)$/.test(tokens[naming - 2]?.lower ?? '')
  )
    return true
  if (before === 'is' || before === 'was') return /^(?:sur|nick)?name$/.test(earlier)
  return before === 'called' && !/^(?:has|have|had|who|he|she|they|and|also|once)$/.test(earlier)
}

/** Relatives whom copy seldom calls by the given name alone, as it does children and pets. */
const spouses = /^(?:cousin|husband|partner|widow|widower|wife)$/

/** "Cardew", but not "Taylor" */
function isOnlySurname(small: string): boolean {
  return surnames().all.has(small) && !givenNames().gender.has(small)
}

/** "Kathy, 15," */
export function isAged(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.text === ',' && tokens[last + 1]?.kind === 'number'
}

/** "Ozzo, who goes by one name", "Ozzo, whose real name is not known" */
export function isBeforeName(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + 12 && tokens[at] && !/^[.!?]$/.test(tokens[at]!.text); at++) {
    const {lower} = tokens[at]!
    if (lower === 'mononym' || (lower === 'goes' && tokens[at + 1]?.lower === 'by')) return true
    if (lower === 'name' && /^(?:one|single|first|full|real|stage|pen|other)$/.test(tokens[at - 1]!.lower))
      return true
  }
  return false
}

/** "the rapper Ozzo", "the comedy duo French and Saunders" */
export function isAfterTrade(tokens: readonly Token[], first: number): boolean {
  const from = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1
  return stageTrades.has(tokens[from]?.lower ?? '')
}

/** "his daughter, Mia", "The young man on the stage, Ozzo, knew", but not "the harbour master, Whitlock," */
export function isIntroducedAlone(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false
  if (relatives.has(tokens[first - 2]!.lower)) return true
  if (tokens[last]?.text !== ',') return false
  for (let at = first - 2; at > first - 10 && tokens[at]?.kind === 'word'; at--) {
    const {text, lower} = tokens[at]!
    if (roleNouns.has(lower) || titles.has(lower) || offices.has(lower)) return false
    if (text !== lower || !somebody.test(nounKinds().get(lower) ?? '')) continue
    return at === first - 2 || /^(?:of|in|on|from|at|with|near)$/.test(tokens[at + 1]!.lower)
  }
  return false
}

/** "columnist Henry", "Henry, an economist at the bank," */
function isWithTrade(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]!
  if (isTrade(before)) return true
  if (tokens[last]?.text !== ',') return false
  for (let at = last + 1; at < last + 9 && tokens[at]?.kind === 'word'; at++)
    if (isTrade(tokens[at]!)) return true
  return false
}

function isTrade({lower}: Token): boolean {
  return (
    (roleNouns.has(lower) || titles.has(lower)) &&
    !relatives.has(lower) &&
    !stageTrades.has(lower) &&
    !unnamed.has(lower)
  )
}

/** What may be said of somebody who is rightly called by the given name. */
const unnamed = new Set(
  'victim pupil student resident neighbor neighbour friend patient survivor hostage inmate prisoner passenger roommate classmate partner volunteer witness model suspect'.split(
    ' '
  )
)

/** "Mr. and Mrs. Whitlock" */
export function isCouple(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'and' && courtesyTitles.has(tokens[at - 2]?.lower.replace(/\.$/, '') ?? '')
}

/** Whether a name alone is a given name first of all. */
export function isGivenName(surname: string): boolean {
  const name = surname.normalize('NFD').replace(/\p{M}/gu, '')
  return givenNames().common.has(name) && !surnames().common.has(name)
}

export function isFamilyName(name: string): boolean {
  const {all, historic} = surnames()
  return (all.has(name.toLowerCase()) || historic.has(name.toLowerCase())) && !isGivenName(name.toLowerCase())
}

/** "captain Bruno": of those whom a match report calls so, some bear no other name. */
export function isPlayer(title: string, surname: string): boolean {
  if (!/^(?:captain|goalkeeper|keeper|skipper)$/.test(title)) return false
  return !isFamilyName(surname) || givenNames().gender.has(surname.toLowerCase())
}

/** "his late brother, Tom Whitlock": a relative of whom the article named before, and so not the same. */
function isRelated(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  return relatives.has(tokens[before]?.lower ?? '')
}

/** A full name at which readers learn who it is. */
export function isIntroduction(tokens: readonly Token[], {form, first, title}: PersonMention): boolean {
  return form === 'full' && (title !== null || !isRelated(tokens, first))
}

/** "coach Thomas", "Arnold, 32,", "midfielder Abara": some of them bear no other. */
export function isOftenOneName(
  tokens: readonly Token[],
  surname: string,
  {first, last}: {first: number; last: number}
): boolean {
  const small = surname.toLowerCase()
  if (isGivenName(small) || (givenNames().gender.has(small) && isAged(tokens, last))) return true
  return stageTrades.has(tokens[first - 1]?.lower ?? '')
}

/** "the Captain Whitlock bridge … Captain Whitlock": whether a thing bore the name and its title before a place. */
export function isNameOfThing(mentions: readonly PersonMention[], before: number): boolean {
  return mentions.some(({title, attributive, start}) => title !== null && attributive && start < before)
}

/** Whether a word, in lower case, is rather a surname than a given name. */
function isSurname(small: string): boolean {
  return surnames().common.has(small) || !givenNames().gender.has(small)
}

/** "Sir Whitlock": knights and dames bear the title with the given name. */
export function isKnightBySurname({given, surname}: Person, title: string): boolean {
  if (!/^(?:sir|dame)$/.test(lastWord(title))) return false
  const small = surname.toLowerCase()
  return given !== null || (!givenNames().common.has(small) && isSurname(small))
}

/** Whether somebody of the same surname stands in full before a place. */
export function isIntroducedAsFamily(
  people: readonly Person[],
  {index, surname}: Person,
  start: number
): boolean {
  return people.some(
    (other) =>
      other.index !== index &&
      other.surname === surname &&
      other.mentions.some((mention) => mention.form === 'full' && mention.start < start)
  )
}

/** "Maria Osorio Ruiz … Osorio": the first of two surnames, of somebody who stands in full before a place. */
export function isFirstSurname(people: readonly Person[], {surname}: Person, start: number): boolean {
  return people.some(
    ({name, mentions}) =>
      name.split(' ').slice(1, -1).includes(surname) &&
      mentions.some((mention) => mention.form === 'full' && mention.start < start)
  )
}

/** Whether a company of that name stands somewhere: "Whitlock Semiconductor Corp." */
export function isCompany(tokens: readonly Token[], runs: readonly NameRun[], surname: string): boolean {
  return runs.some(({first, last}) => {
    const [word, ...others] = tokens.slice(first, last)
    return word!.text === surname && others.some(({lower}) => companyEndings.has(lower.replace(/\.$/, '')))
  })
}

/** Whether an office or a trade goes with the name, so that it is hardly the first one: "Ryan, the speaker of the house". */
export function isProfessional(tokens: readonly Token[], {certainty, mentions}: Person): boolean {
  return certainty >= 3 && mentions.some(({first, last}) => isWithTrade(tokens, first, last))
}

/** "President Whitlock", "president-elect Whitlock" */
export function isPresident(tokens: readonly Token[], {title, first}: PersonMention): boolean {
  return /president/i.test(title?.text ?? tokens[first - 1]?.text ?? '')
}

/** Whether somebody who is surely one has no given name anywhere. */
export function isAlone({certainty, given}: Person): boolean {
  return certainty >= 3 && given === null
}

/** The last word of a title, in lower case and without a stop: "mr" of "Mr." */
export function lastWord(title: string): string {
  return title.split(/\s+/).at(-1)!.toLowerCase().replace(/\.$/, '')
}
