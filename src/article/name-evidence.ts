import {givenNames} from '../lexicon/given-names.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import type {Article} from './index.js'
import type {Draft} from './mentions.js'
import {surnames as familyNames, surnameShape} from '../lexicon/surnames.js'
import {bareWord, isAcronym} from './names.js'
import type {Gender, Person} from './people.js'

/** What the article itself tells of a name, by the last word of the name. */
interface Evidence {
  human: boolean
  thing: boolean
  female: number
  male: number
}

/**
 * Tells, of names that nobody knows, people from things by how the article goes on about them ("Huang lost her
 * house", "the trader Elena", "Zhou, 34,"), and gives each person the gender that it is told with. Names that
 * nothing speaks for become things.
 *
 * @param drafts Mentions in the order of the text; they are changed.
 */
export function judgeNames(article: Article, drafts: Draft[]): void {
  const {tokens, sentences, people} = article
  const byPerson: (Evidence | undefined)[] = []
  const byName = new Map<string, Evidence>()
  const {gender: genderOf, ambiguous} = givenNames()
  const surnames = new Set(people.all.map(({surname}) => surname.toLowerCase()))
  let sentence = 0
  let last: Draft | null = null
  for (const draft of drafts) {
    while (sentence < sentences.length && sentences[sentence]!.end <= draft.start) {
      sentence++
      last = null
    }
    if (draft.kind === 'pronoun') {
      if (last && draft.gender && !draft.plural && (last.kind === 'person' || last.kind === 'name')) {
        const found = evidenceOf(last)
        found.human = true
        found[draft.gender]++
      }
    } else if (!draft.plural && draft.kind !== 'body' && draft.kind !== 'thing') {
      const vague = isVague(draft)
      if (draft.kind === 'name' || vague) {
        if (isIntroduced(draft)) evidenceOf(draft).human = true
        if (isThing(draft, sentence)) evidenceOf(draft).thing = true
      }
      last = draft
    }
  }
  for (const draft of drafts) {
    if (draft.kind !== 'person' && draft.kind !== 'name') continue
    const found = draft.kind === 'person' ? byPerson[draft.person] : byName.get(keyOf(draft))
    const told = toldGender(found)
    if (draft.kind === 'person') {
      if (isVague(draft) && found?.thing && !found.human) {
        draft.kind = 'thing'
        continue
      }
      // "Bernie" is a woman's name more often than not.
      draft.gender =
        draft.gender === null || told === null || told === draft.gender ? (draft.gender ?? told) : null
      continue
    }
    const word = bareWord(tokens[draft.token]!.text).toLowerCase()
    // "Mark" may be a word, "Bill Clinton" beside Hillary Clinton is a man.
    const isName = !ambiguous.has(word) || (keyOf(draft) !== word && surnames.has(keyOf(draft)))
    // Whoever is known by "said" alone (`person` is set) is somebody unless the article says "its".
    const human =
      (isName && genderOf.has(word)) ||
      found?.human ||
      (isSurnamed(draft) && !found?.thing) ||
      (draft.person >= 0 && !found?.thing && isSomebody(people.all[draft.person]!))
    if (!human) draft.kind = 'thing'
    else draft.gender = told ?? (isName ? genderOf.get(word) : null) ?? null
  }

  /** A person without a title whose given name is none that is known. */
  function isVague({kind, gender, person}: Draft): boolean {
    if (kind !== 'person' || gender !== null || person < 0) return false
    const {given} = people.all[person]!
    return given === null || !genderOf.has(given.split(/[ -]/)[0]!.toLowerCase())
  }

  function evidenceOf(draft: Draft): Evidence {
    if (draft.kind === 'person') return (byPerson[draft.person] ??= nothing())
    const key = keyOf(draft)
    let found = byName.get(key)
    if (!found) byName.set(key, (found = nothing()))
    return found
  }

  /** Named more than once, or introduced beyond doubt. */
  function isSomebody({mentions, certainty}: Person): boolean {
    return mentions.length > 1 || certainty >= 3
  }

  /** The last word of a name. */
  function keyOf({start, end}: Draft): string {
    const name = bareWord(article.text.slice(start, end))
    return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  }

  /** "Jok Pederson": a word that is no English one before a family name. */
  function isSurnamed({start, end}: Draft): boolean {
    const [first, ...others] = article.text.slice(start, end).split(/\s+/).map(bareWord)
    const last = others.at(-1)
    if (!last || article.names.english.has(first!.toLowerCase()) || isAcronym(first!)) return false
    return surnameShape.test(last) || familyNames().all.has(last.toLowerCase())
  }

  /** "Microsoft said its", "Microsoft won. Its shares", "Microsoft's Windows". */
  function isThing(draft: Draft, index: number): boolean {
    const after = endOf(draft)
    for (let at = after; at < after + 4; at++) if (tokens[at]?.lower === 'its') return true
    const next = sentences[index + 1]
    if (next && draft.token - sentences[index]!.first < 3 && tokens[next.first]!.lower === 'its') return true
    return /['’]s?$/.test(tokens[after - 1]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[after]?.text ?? '')
  }

  function endOf({token, end}: Draft): number {
    let after = token + 1
    while (tokens[after] && tokens[after]!.start < end) after++
    return after
  }

  /** "Zhou, 34,", "Zhou, who", "the trader Elena", "Trader Elena", "Mr Kennedy". */
  function isIntroduced(draft: Draft): boolean {
    const {token} = draft
    const after = endOf(draft)
    const [next, second, third] = [tokens[after], tokens[after + 1], tokens[after + 2]]
    if (next?.lower === 'who' || (next?.text === ',' && /^who(?:se|m)?$/.test(second?.lower ?? '')))
      return true
    if (next?.text === ',' && second?.kind === 'number' && third?.text === ',')
      return /^\d\d$/.test(second.text)
    const kinds = nounKinds()
    const isPerson = (at: number): boolean =>
      /^(?:person|man|woman)$/.test(kinds.get(bareWord(tokens[at]?.text ?? '').toLowerCase()) ?? '') ||
      /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady)\.?$/.test(tokens[at]?.lower ?? '')
    return (
      isPerson(token - 1) ||
      tokens[token - 1]?.lower.endsWith('-year-old') === true ||
      (after - token > 1 && isPerson(token))
    )
  }
}

function nothing(): Evidence {
  return {human: false, thing: false, female: 0, male: 0}
}

function toldGender(found: Evidence | undefined): Gender | null {
  if (!found) return null
  if (found.male >= 3 && found.male >= 4 * found.female) return 'male'
  if (found.female >= 3 && found.female >= 4 * found.male) return 'female'
  return null
}
