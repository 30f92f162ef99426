import {
  adjectivePrepositions,
  attributiveDeterminers,
  falseGerunds,
  groups,
  objectVerbs,
  passiveAuxiliaries,
  pluralDeterminers,
  pluralSubjects,
  quantities,
  reducingWords,
  singularSubjects,
  statesOfMind
} from '../lexicon/grammar-words.js'
import {nounKinds} from '../lexicon/person-nouns.js'
import {roleNouns} from '../lexicon/person-roles.js'
import {finiteAuxiliaries, irregularBases, irregularForms, verbBases} from '../lexicon/verbs.js'
import type {Tag, Tags} from './tags.js'
import type {Token} from './token.js'
import {hasCapital, teller} from './word.js'

/** How sure it is that a word is a finite verb. */
export type Finiteness = 'certain' | 'possible' | 'unlikely' | 'none'

/** What form of a verb a word may be; `either` is the past or the participle ("made", "walked"). */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'either' | 'gerund'

/**
 * Tells how sure it is that the word at `at` is a finite verb. `first` is where its sentence begins. The tagger's word
 * is weighed against the word's form and its neighbours, since it takes one finite verb in thirty for something else.
 */
export function finitenessAt(tokens: readonly Token[], tags: Tags, at: number, first: number): Finiteness {
  const {kind, lower} = tokens[at]!
  if (kind !== 'word') return 'none'
  const tag = tags.of[at]!
  const attached = tags.clitic[at]
  if (attached === 'AUX' || attached === 'VERB') {
    // "his mother's previous marriage"
    return tag === 'NOUN' && lower.endsWith("'s") && opensNoun(tags, at + 1) ? 'possible' : 'certain'
  }
  const tagBefore = at > first ? tags.of[at - 1]! : null
  if (finiteAuxiliaries.has(lower)) {
    // "in May"
    if (tokens[at]!.text === 'May' && tagBefore === 'ADP') return 'none'
    if (tag === 'AUX' || tag === 'VERB') return 'certain'
    return tagBefore === 'DET' || tagBefore === 'ADJ' || (tag === 'PROPN' && at > first) ? 'none' : 'possible'
  }
  const form = verbForm(tokens[at]!)
  if (form === 'gerund' || form === 'participle') return 'none'
  // Most words are no verb in any way, and are not weighed.
  return form !== null || tag === 'VERB' || tag === 'AUX' ? weigh(tokens, tags, at, first, form) : 'none'
}

type Weighed = Exclude<VerbForm, 'gerund' | 'participle'>

/** @param form What form it may be; null of a word that only the tagger takes for a verb. */
function weigh(
  tokens: readonly Token[],
  tags: Tags,
  at: number,
  first: number,
  form: Weighed | null
): Finiteness {
  const {lower} = tokens[at]!
  const tag = tags.of[at]!
  const before = at > first ? tokens[at - 1]!.lower : ''
  const tagBefore = at > first ? tags.of[at - 1]! : null
  const isCapital = at > first && hasCapital(tokens[at]!)
  // "That said, we"
  if (lower === 'said' && before === 'that' && at === first + 1 && tokens[at + 1]?.text === ',') return 'none'
  return tag === 'VERB' || tag === 'AUX' ? asTagged() : form === null ? 'none' : againstTag(form)

  function asTagged(): Finiteness {
    // "the aim to cut"
    if (tokens[hostBefore()]?.lower === 'to' && form !== 'present' && verbBases().has(lower)) return 'none'
    switch (form) {
      case null:
        return lower.endsWith('ing') ? 'none' : 'possible'
      case 'base':
        if (singularSubjects.has(before)) return 'none'
        // "not available for comment"
        if (before === 'for' && tagBefore === 'SCONJ' && tags.of[at + 1] === 'PUNCT') return 'none'
        // "They sick of it"
        if (statesOfMind.has(lower) && !opensObject()) return 'none'
        if (tokens[at + 1]?.lower === 'of' && tagBefore === 'NOUN' && !agreesWithPlural()) return 'unlikely'
        return isAttributive() || isCapital || isSingular() ? 'possible' : 'certain'
      case 'either':
        if (isWithoutObject()) return 'none'
        if (passiveAuxiliaries.has(tokens[hostBefore()]?.lower ?? '') || reducingWords.has(before))
          return 'none'
        if (isAfterFloatingEach()) return 'certain'
        // "a lapse in the last somewhat marred the show": what a noun owns has no article behind it
        const owned = attributiveDeterminers.has(tokens[hostBefore()]?.lower ?? '') && !opensWithArticle()
        if (isAttributive() || owned || isPassive()) return 'none'
        if (at === first) return opensObject() ? 'possible' : 'none'
        // "the eighth most cited scholar"
        if (hostBefore() < at - 1 && opensNoun(tags, at + 1) && tags.of[hostBefore()] === 'ADJ') return 'none'
        return opensObject() && tagBefore !== 'ADJ' && !isCapital ? 'certain' : 'possible'
      case 'present':
        if (isCapital || isAttributive() || tagBefore === 'ADJ' || tagBefore === 'VERB') return 'possible'
        return isGerund(at - 1) ? 'possible' : 'certain'
      case 'past':
        return isCapital ? 'possible' : 'certain'
    }
  }

  /** The tagger took it for something else; its neighbours may allow a verb all the same. */
  function againstTag(form: Weighed): Finiteness {
    const next = tags.of[at + 1]
    // "Bill Clinton the …", "Like the mayor, …"
    if (at === first && (tag === 'ADP' || (tag === 'PROPN' && (next === 'PROPN' || next === 'ADJ'))))
      return 'none'
    if (at === first) return form === 'base' && (opensObject() || next === 'ADJ') ? 'unlikely' : 'none'
    // "Ann Berg's campaign a long call", "Reserve chairman Ben Berg", "clear about"
    if (form === 'base') {
      if (tag === 'NOUN' && (isSomebodys() || (next === 'PROPN' && roleNouns.has(lower)))) return 'none'
      if (tag === 'ADJ' && adjectivePrepositions.get(lower) === (tokens[at + 1]?.lower ?? '')) return 'none'
    }
    // "she minds."
    if (form === 'present' && singularSubjects.has(before)) return 'possible'
    // "Each runs a mill."
    if (form === 'present' && pronominal.has(before) && opensObject()) return 'possible'
    // "To win them over, strike a balance"
    if (
      form === 'base' &&
      lower !== 'like' &&
      tokens[at - 1]?.text === ',' &&
      (opensObject() || next === 'ADV')
    )
      return 'unlikely'
    if (form === 'either' && isAfterFloatingEach()) return 'certain'
    // "of these boats one leaks": "one" has no plural behind it
    if (form === 'present' && before === 'one' && tokens[at]!.text === lower) return 'possible'
    // "fighters loyal to the Emirate seized 21 villages"
    if (form === 'either' && (tagBefore === 'NOUN' || tagBefore === 'PROPN') && opensObject())
      return 'possible'
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'X' && form !== 'past') return 'none'
    // "the hit", but "Both hit the wall"
    if (form === 'past')
      return tagBefore === 'DET' && !(pluralSubjects.has(before) && opensObject()) ? 'none' : 'unlikely'
    if (isAttributive() || (isGerund(at - 1) && tagBefore !== 'NOUN')) return 'none'
    // "better than expected"
    if (form === 'base' && tag === 'ADJ' && tokens[at + 1]?.lower === 'than') return 'none'
    // "apply rules", "those protests", "the delegates' votes"
    if (form === 'present' && !opensObject()) {
      if (isInfinitive(at - 1) || pluralDeterminers.has(before) || /^['’]$/.test(before)) return 'none'
      if (tagBefore === 'NUM') return 'none'
    }
    // "so gifted", "concerned about"
    if (form === 'either' && tag === 'ADJ' && (degrees.has(before) || tokens[at + 1]?.lower === 'about'))
      return 'none'
    const openly = tagBefore !== 'ADJ' && tagBefore !== 'ADP' && tagBefore !== 'SCONJ' && tagBefore !== 'PART'
    // "the subject breaks down"
    const phrasal =
      form === 'present' && /^(?:up|down|out|off|over|into|on)$/.test(tokens[at + 1]?.lower ?? '')
    if (!openly && next !== 'DET' && !phrasal) return isAfterNominal(form) ? 'unlikely' : 'none'
    if (form === 'base') return agreesWithPlural() && !isJoined() && !isSingular() ? 'unlikely' : 'none'
    if (form === 'present') {
      if (tagBefore === 'CCONJ' || tagBefore === 'ADV' || next === 'PUNCT' || next === 'CCONJ') return 'none'
      if (tokens[at + 1]?.lower === 'of') return 'none'
      return next === 'ADP' && !phrasal && isObject() ? 'none' : 'unlikely'
    }
    return tag === 'ADJ' &&
      opensNoun(tags, at + 1) &&
      tagBefore !== 'ADV' &&
      !quantities.has(tokens[at + 1]!.lower)
      ? 'none'
      : 'unlikely'
  }

  /** "Both firms each gained 2 points": it goes with what stands before. */
  function isAfterFloatingEach(): boolean {
    return before === 'each' && at > first + 1 && nounPhrase.has(tags.of[at - 2]!)
  }

  function opensWithArticle(): boolean {
    return /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')
  }

  /** "The oldest lost her coat", "The fair runs from May", "The 20-year-old first won": an adjective that stands for a noun. */
  function isAfterNominal(form: Weighed): boolean {
    const host = hostBefore()
    if (tokens[host]?.lower.endsWith('-year-old')) return form !== 'base' && !opensNoun(tags, at + 1)
    if (tagBefore !== 'ADJ' || tags.of[at - 2] !== 'DET') return false
    return form === 'present'
      ? tags.of[at + 1] === 'ADP' || opensObject()
      : form === 'either' && opensObject()
  }

  /** "the elected council", "two ruling parties", but "these included", "the two argued". */
  function isAttributive(): boolean {
    // "Quist's unveiled plan", but "Quist's unveiled a plan": a shop that bears its apostrophe
    const owned = isOwned() && !opensWithArticle()
    if (attributiveDeterminers.has(before) || owned) return true
    // "in 1988 allowed Whitlock to"
    const dated = tagBefore === 'NUM' && /^\d{4}/.test(before)
    const counted = tagBefore === 'NUM' && !dated && !(at > first + 1 && tags.of[at - 2] === 'DET')
    return (tagBefore === 'DET' || counted) && opensNoun(tags, at + 1)
  }

  /** "the mayor's plan" */
  function isOwned(): boolean {
    return at > first && tags.clitic[at - 1] === 'PART' && before.endsWith('s')
  }

  /** "Ann Berg's campaign", "Berg's father"; but shops bear their apostrophe: "Quist's plan a sale" */
  function isSomebodys(): boolean {
    if (!isOwned()) return false
    const owner = tokens[at - 2]
    const named = at > first + 1 && hasCapital(owner!) && !/^(?:st|saint)\.?$/.test(owner!.lower)
    return named || /^(?:wo)?man$/.test(nounKinds().get(lower) ?? '')
  }

  /** "rain and fog", "and a joint pain" */
  function isJoined(): boolean {
    if (before !== 'and' && before !== 'or') return false
    return tag === 'ADJ' ? opensNoun(tags, at + 1) : tags.of[at - 2] === 'NOUN'
  }

  /** "an assault weapons ban", "that spring" */
  function isSingular(): boolean {
    // "that spring", but "Some question this"
    const all = before === 'some' && tags.of[at + 1] === 'DET'
    if (tag === 'NOUN' && tagBefore === 'DET' && !all && /^(?:that|some|any|this)$/.test(before)) return true
    let back = at - 1
    while (nounPhrase.has(tags.of[back]!) && tags.of[back] !== 'DET') {
      if (/^(?:few|dozen|hundred|thousand|couple|lot|host|number)$/.test(tokens[back]!.lower)) return false
      back--
    }
    return back >= first && /^an?$/.test(tokens[back]!.lower)
  }

  function isInfinitive(index: number): boolean {
    return tags.of[index] === 'VERB' && index > first && verbForm(tokens[index]!) === 'base'
  }

  function isGerund(index: number): boolean {
    const token = tokens[index]
    return token !== undefined && index >= first && verbForm(token) === 'gerund'
  }

  /** "granting wider river rights to", but "the boat docks at". */
  function isObject(): boolean {
    let back = at - 1
    while (nounPhrase.has(tags.of[back]!)) back--
    return back >= first && isGerund(back)
  }

  function opensObject(): boolean {
    const next = tags.of[at + 1]
    const word = tokens[at + 1]?.lower
    return objectTags.has(next!) || word === 'that' || word === 'no'
  }

  /** "attended by friends", but "fell by half", "responded by leaving". */
  function isPassive(): boolean {
    let next = at + 1
    while (tags.of[next] === 'ADV') next++
    if (tokens[next]?.lower !== 'by') return false
    const agent = tags.of[next + 1]
    if (/^(?:NUM|ADV|ADP|SYM|PUNCT)$/.test(agent ?? '')) return false
    const [word = '', after = ''] = [tokens[next + 1]?.lower, tokens[next + 2]?.lower]
    if (/^(?:more|less|fewer|several|many|half|double|between)$/.test(word)) return false
    // "talked by telephone", "failed by a 2-1 margin", "won by a narrow margin"
    if (means.test(word)) return false
    let head = next + 1
    while (/^(?:DET|ADJ|NUM)$/.test(tags.of[head] ?? '')) head++
    if (measures.test(tokens[head]?.lower ?? '')) return false
    return !isGerund(next + 1) && !measures.test(after)
  }

  /** "The company based in Oslo": a verb that is done to something, with nothing after it. */
  function isWithoutObject(): boolean {
    if (!isFormOf(lower, objectVerbs) || (tagBefore !== 'NOUN' && tagBefore !== 'PROPN')) return false
    const next = tags.of[at + 1]
    return (next === 'ADP' && tokens[at + 1]!.lower !== 'as') || next === 'PUNCT'
  }

  function agreesWithPlural(): boolean {
    let host = hostBefore()
    if (host < 0) return tagBefore === 'ADV'
    // "flats for two start at"
    if (tags.of[host] === 'NUM' && tokens[host - 1]?.lower === 'for' && host > first + 1) host -= 2
    const subject = tokens[host]!.lower
    if (pluralSubjects.has(subject)) return true
    // "The three meet again"
    if (tags.of[host] === 'NUM' && host > first && /^(?:all|the|these|those)$/.test(tokens[host - 1]!.lower))
      return true
    if (isPlural(subject) && !singularSubjects.has(subject)) return true
    if (tags.of[host] === 'NUM' && areMany(host)) return true
    // "Staff plan to strike", "The crew plan a tour"
    const wants = tokens[at + 1]?.lower === 'to' && tags.of[at + 2] === 'VERB'
    if (groups.has(subject) && (wants || tags.of[at + 1] === 'DET')) return true
    if (tags.of[host] !== 'PROPN' && tags.of[host] !== 'NOUN' && subject !== ')') return false
    // British teams are plural: "Norton face a long season"
    if (tags.of[host] === 'PROPN' && opensObject()) return true
    // "and the record holder"
    const compound = tags.of[host] === 'NOUN' && tags.of[at] === 'NOUN'
    if (compound && (tags.of[at + 1] === 'NOUN' || tags.of[at + 1] === 'PROPN')) return false
    // "friends in the farming union favor selling"
    const governs = isGerund(at + 1) || opensObject()
    for (let back = host - 1; back >= first && tags.of[back] !== 'VERB'; back--) {
      if (tokens[back]!.lower === 'and') return true
      if (governs && tags.of[back] === 'NOUN' && isPlural(tokens[back]!.lower)) return true
      if (/^[,;:]$/.test(tokens[back]!.text)) return false
    }
    return false
  }

  /** "Four in ten rent a flat", "two out of five smoke.", "$700 and $800 make $1,500", but "one in ten people left" */
  function areMany(host: number): boolean {
    const ends = /^[.,;]$/.test(tokens[at + 1]?.text ?? '')
    if (lower === 'people' || !(opensObject() || ends)) return false
    while (host > first && (tags.of[host] === 'NUM' || tags.of[host] === 'SYM')) host--
    const joint = tokens[host]!.lower
    if (joint === 'and') return tags.of[host - 1] === 'NUM' && tags.of[host + 1] === 'SYM'
    if (joint === 'of' && tokens[host - 1]?.lower === 'out') host--
    else if (joint !== 'in') return false
    return host > first && tags.of[host - 1] === 'NUM'
  }

  /** The index of the word before, adverbs and "not" skipped. */
  function hostBefore(): number {
    let host = at - 1
    while (host >= first && (tags.of[host] === 'ADV' || /^(?:not|first|then)$/.test(tokens[host]!.lower)))
      host--
    return host >= first ? host : -1
  }
}

/** What stands for one of several, as well as before a noun. */
const pronominal = new Set(['each', 'either', 'neither', 'another'])

const objectTags: ReadonlySet<Tag> = new Set<Tag>(['DET', 'PRON', 'PROPN', 'NUM', 'SYM'])

/** By what means or how things are done, after a "by" that names nobody. */
const means =
  /^(?:e-?mail|hand|letter|mail|phone|post|radio|telegram|telephone|text|video|bike|boat|bus|car|ferry|plane|rail|road|sea|ship|taxi|tram|train|truck|van|accident|chance|mistake)$/
const measures = /^(?:half|third|quarter|fraction|margin|lot)s?$/

/** "critics", but not "politics" */
const isPlural = (word: string): boolean =>
  word.endsWith('ics')
    ? nounKinds().get(word.slice(0, -1)) === 'person'
    : /[^s'’]s$/.test(word) && !/(?:us|is|^(?:gas|bias|canvas|lens|news|series|species))$/.test(word)
const degrees = new Set(['most', 'more', 'so', 'very', 'too', 'less', 'least'])
const nounPhrase: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

/** Whether adjectives and a noun stand from `at` on. */
function opensNoun(tags: Tags, at: number): boolean {
  while (tags.of[at] === 'ADJ') at++
  return tags.of[at] === 'NOUN' || tags.of[at] === 'PROPN'
}

/** What form of a verb a word may be, or null. */
export const verbForm = teller(({lower}): VerbForm | null => {
  const irregular = irregularForms().get(lower)
  if (irregular) return irregular
  if (lower.length > 5 && lower.endsWith('ing') && !falseGerunds.has(lower)) return 'gerund'
  if (isVerb(lower)) return 'base'
  if (lower.endsWith('ed')) {
    const stem = lower.slice(0, -2)
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : ''
    const ended = stem.endsWith('i') ? stem.slice(0, -1) + 'y' : ''
    if (isVerb(stem) || isVerb(stem + 'e') || isVerb(single) || isVerb(ended)) return 'either'
  } else if (lower.endsWith('s')) {
    if (isVerb(lower.slice(0, -1)) || (lower.endsWith('es') && isVerb(lower.slice(0, -2)))) return 'present'
    if (lower.endsWith('ies') && isVerb(lower.slice(0, -3) + 'y')) return 'present'
  }
  return null
})

function isVerb(word: string): boolean {
  const bases = verbBases()
  return bases.has(word) || (word.endsWith('ise') && bases.has(word.slice(0, -2) + 'ze'))
}

/** Whether a word is a form of one of some verbs, which are given in the base form. */
export function isFormOf(word: string, bases: ReadonlySet<string>): boolean {
  if (bases.has(irregularBases().get(word) ?? word)) return true
  const [, stem = ''] = /^(.+?)(?:ing|ed|es|s)$/.exec(word) ?? []
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, single, stem.replace(/i$/, 'y')].some((base) => bases.has(base))
}
