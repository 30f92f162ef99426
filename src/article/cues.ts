import {
  auxiliaries,
  clauseOpeners,
  middleAdverbs,
  passiveAuxiliaries,
  phraseOpeners,
  subjectPronouns,
  subordinators,
  timeNouns
} from '../lexicon/clause-words.js'
import {functionWords} from '../lexicon/function-words.js'
import {
  irregularForms,
  judgementVerbs,
  opinionVerbs,
  reportingVerbs,
  speechNouns,
  speechPhrases,
  speechVerbs,
  thoughtVerbs,
  unsureVerbs
} from '../lexicon/speech-verbs.js'
import type {Article} from './index.js'
import type {Passage, Reader} from './passages.js'
import type {Tag} from './tags.js'
import type {Token} from './token.js'
import {asker} from './word.js'

/** Tokens from `first` up to and not including `last`. */
export interface TokenRange {
  first: number
  last: number
}

/** Words that say that somebody speaks. */
export interface Cue extends TokenRange {
  /** A verb of saying, of judging, of thinking; "according to" and its like; a noun such as "claim". */
  kind: 'speech' | 'judgement' | 'thought' | 'source' | 'noun'
  /** Who speaks, or null where nobody is named. */
  subject: TokenRange | null
  /** Whether the subject follows: "said Jane Roe". */
  inverted: boolean
  /** A form that leans on another clause: "adding", "to say". */
  leaning: boolean
  /** Whether it tells of speech even where no quotation goes with it. */
  sure: boolean
  /** Whether news copy goes on with a speech in such words: "said". */
  reporting: boolean
  /** Whether it tells what somebody thinks: "she believes", "he condemned". */
  opinion: boolean
  /** Whether nothing was said: "she did not say". */
  negated: boolean
}

type VerbKind = 'speech' | 'judgement' | 'thought'
type Form = 'base' | 's' | 'ed' | 'ing'

interface Verb {
  base: string
  kind: VerbKind
  form: Form
}

const verbs = conjugate()

/** Verbs whose past participle tells what somebody was asked, and the words that follow it there. */
const askedVerbs = new Set(
  'ask question tell quote challenge remind greet inform blame accuse describe call cite'.split(' ')
)
const askedAbout = new Set(
  'whether if why how what about by on to in when for who where which during at last that as earlier later again'.split(
    ' '
  )
)
/** Verbs whose subject, in the passive, is who spoke. */
const quotedVerbs = new Set(['quote', 'cite', 'record', 'hear'])
/** What only some verbs can be. */
const rest = {sure: false, reporting: false, opinion: false, negated: false}
/** Marks that are part of a name or a word. */
const joiner = /^[-'’.&]$/

const isSpeechNoun = (lower: string): boolean =>
  speechNouns.has(lower) || (lower.endsWith('s') && speechNouns.has(lower.slice(0, -1)))

/** The words of which one begins a cue that is no verb and no noun. */
const sourceWords = new Set(['according', 'by', 'in', 'per'])

/** Whether a cue can begin with a word. */
const mayCue = asker(
  ({kind, lower}) => kind === 'word' && (verbs.has(lower) || isSpeechNoun(lower) || sourceWords.has(lower))
)

/** Finds cues among the tokens of an article; what is asked for lies in one block. */
export class CueFinder {
  readonly #article: Article

  constructor(article: Article) {
    this.#article = article
  }

  /**
   * The cues in a stretch of tokens that holds no quotation.
   *
   * @param first First token of the stretch.
   * @param last Token after the stretch.
   * @param afterQuote Whether the stretch follows a quotation in the same sentence.
   */
  find(first: number, last: number, afterQuote: boolean): Cue[] {
    const {finder, token: by} = this.#finderAt(first)
    return finder
      .find(first - by, last - by, afterQuote)
      .map((cue) => ({...cue, ...moveRange(cue, by), subject: cue.subject && moveRange(cue.subject, by)}))
  }

  /** What opens a clause: its subject, as a rule. */
  subjectOf(first: number, last: number): TokenRange | null {
    const {finder, token: by} = this.#finderAt(first)
    const subject = finder.subjectOf(first - by, last - by)
    return subject && moveRange(subject, by)
  }

  #finderAt(token: number): {finder: PassageCues; token: number} {
    const {passages, tokens} = this.#article
    const {block} = tokens[token]!
    return {finder: passages.all[block]!.read(finderReader)[0]!, token: passages.shiftOf(block).token}
  }
}

function moveRange({first, last}: TokenRange, by: number): TokenRange {
  return {first: first + by, last: last + by}
}

/** Finds cues among the tokens of a block, in each stretch once. */
class PassageCues {
  readonly #tokens: readonly Token[]
  readonly #tags: readonly Tag[]
  readonly #found = new Map<string, Cue[]>()

  constructor({tokens, tags}: Passage) {
    this.#tokens = tokens
    this.#tags = tags.of
  }

  find(first: number, last: number, afterQuote: boolean): readonly Cue[] {
    const key = `${first} ${last} ${afterQuote}`
    let cues = this.#found.get(key)
    if (!cues) this.#found.set(key, (cues = this.#findAll(first, last, afterQuote)))
    return cues
  }

  #findAll(first: number, last: number, afterQuote: boolean): Cue[] {
    const cues: Cue[] = []
    for (let at = first; at < last; at++) {
      const cue = this.#read(at, first, last, afterQuote)
      if (!cue) continue
      cues.push(cue)
      at = cue.last - 1
    }
    return cues
  }

  /** What opens a clause: its subject, as a rule. */
  subjectOf(first: number, last: number): TokenRange | null {
    let from = first
    for (let at = first; at < last; at++) {
      if (at < last - 1 && !/^[,:]$/.test(this.#tokens[at]!.text)) continue
      const subject = this.#asSubject(from, at)
      if (subject) return subject
      from = at + 1
    }
    return null
  }

  #read(at: number, first: number, last: number, afterQuote: boolean): Cue | null {
    const token = this.#tokens[at]!
    if (!mayCue(token)) return null
    const {lower} = token
    const verb = verbs.get(lower)
    if (verb) {
      const cue = this.#verb(at, verb, first, last, afterQuote)
      if (cue) return cue
    }
    if (isSpeechNoun(lower)) {
      return this.#noun(at, first, last)
    }
    const length = this.#sourceWords(at, first, afterQuote)
    if (length === 0) return null
    const subject = this.#phraseFrom(at + length, last)
    return {
      kind: 'source',
      first: at,
      last: at + length,
      subject,
      inverted: true,
      leaning: false,
      ...rest
    }
  }

  /** How many tokens "according to", "in the words of" or `called "…" by` take. */
  #sourceWords(at: number, first: number, afterQuote: boolean): number {
    const word = (offset: number): string | undefined => this.#tokens[at + offset]?.lower
    if (word(0) === 'according' && word(1) === 'to') return 2
    if (word(0) === 'per' && (at > first || afterQuote)) return 1
    if (word(0) === 'by' && at === first && afterQuote) return 1
    return word(0) === 'in' && word(1) === 'the' && word(2) === 'words' && word(3) === 'of' ? 4 : 0
  }

  #verb(at: number, {base, kind, form}: Verb, first: number, last: number, afterQuote: boolean): Cue | null {
    const tokens = this.#tokens
    const phrase = speechPhrases.get(base)?.has(tokens[at + 1]?.lower ?? '') === true && at + 1 < last
    const end = phrase ? at + 2 : at + 1
    if (!phrase && !(speechVerbs.has(base) || judgementVerbs.has(base) || thoughtVerbs.has(base))) return null
    if (!phrase && !this.#isVerb(at, base, form, first, afterQuote)) return null
    const {before, passive, progressive, infinitive, negated} = this.#auxiliariesBefore(at, base, form, first)
    const left = before >= first ? tokens[before]! : null
    const cue: Cue = {
      kind: phrase ? 'speech' : kind,
      first: at,
      last: end,
      subject: null,
      inverted: false,
      leaning: infinitive || (form === 'ing' && !progressive),
      sure: kind === 'speech' && !unsureVerbs.has(base),
      reporting: reportingVerbs.has(base),
      opinion: opinionVerbs.has(base),
      negated
    }
    if (passive) {
      if (quotedVerbs.has(base)) return {...cue, subject: this.#subjectBefore(before, first)}
      const subject = tokens[end]?.lower === 'by' ? this.#phraseFrom(end + 1, last) : null
      return subject && {...cue, subject, inverted: true, sure: false}
    }
    // "a letter written by Jane Roe", but "she responded by leaving"
    if (form === 'ed' && left && tokens[end]?.lower === 'by') {
      const subject = this.#phraseFrom(end + 1, last)
      if (subject) return {...cue, subject, inverted: true, sure: false}
    }
    if (form === 'ing' && !progressive) {
      return left?.lower === 'as' && before > first
        ? {...cue, subject: this.#quotedBefore(before - 1, first)}
        : cue
    }
    // "Asked why, she …", "Ms. Roe, asked why, …"
    const apart = !left || left.text === ','
    if (form === 'ed' && apart && askedVerbs.has(base) && askedAbout.has(tokens[end]?.lower ?? ''))
      return null
    let start = first
    while (start < at && (tokens[start]!.kind !== 'word' || isAdverb(tokens[start]!))) start++
    if (start < at) {
      const subject = left && this.#subjectBefore(before, first)
      // "The dog had died, she went on."
      const afterthought = subject && tokens[subject.first - 1]?.text === ',' && tokens[end]?.text === '.'
      return {...cue, subject, sure: cue.sure || (kind === 'speech' && afterthought === true)}
    }
    // "…," said Jane Roe
    const subject = this.#phraseFrom(end, last)
    return afterQuote || (subject && (form === 's' || base === 'say'))
      ? {...cue, subject, inverted: true}
      : null
  }

  /** Who is quoted "as saying": "it quoted her as", "she was quoted as". */
  #quotedBefore(at: number, first: number): TokenRange | null {
    if (verbs.get(this.#tokens[at]!.lower)?.form !== 'ed') return this.#phraseBefore(at, first)
    return this.#subjectBefore(this.#auxiliariesBefore(at, '', 'ed', first).before, first)
  }

  /** Steps back from a verb over adverbs and auxiliaries: `before` is the token that its subject ends with. */
  #auxiliariesBefore(
    at: number,
    base: string,
    form: Form,
    first: number
  ): {before: number; passive: boolean; progressive: boolean; infinitive: boolean; negated: boolean} {
    const tokens = this.#tokens
    let before = at - 1
    let passive = false
    let progressive = false
    let infinitive = false
    let negated = false
    for (; before >= first; before--) {
      const word = tokens[before]!
      // "he's", "they'd": the subject is in the same token.
      const contracted = /^\p{L}+['’](?:s|d|ll|ve|re)$/u.test(word.text)
      if (passiveAuxiliaries.has(word.lower)) {
        // "He's said so before" is no passive.
        passive = form === 'ed' && !(contracted && (base === 'say' || base === 'tell'))
        progressive = form === 'ing'
      } else if (word.lower === 'to') infinitive = true
      else if (!auxiliaries.has(word.lower) && !(isAdverb(word) && before > first)) break
      if (/^(?:not|never)$|n't$/.test(word.lower)) negated = true
      if (contracted) break
    }
    return {before, passive, progressive, infinitive, negated}
  }

  #isVerb(at: number, base: string, form: Form, first: number, afterQuote: boolean): boolean {
    const tag = this.#tags[at]
    if (base === 'say' || base === 'tell') return form !== 'base' || tag === 'VERB'
    const {text} = this.#tokens[at]!
    if (/^\p{Lu}/u.test(text) && at > first && !afterQuote) return false
    const before = at > first ? this.#tokens[at - 1]!.lower : ''
    // "alleged links", "reported deaths"
    if (form === 'ed')
      return tag === 'VERB' || tag === 'AUX' || (tag !== 'NOUN' && !this.#stringsNoun(at, first))
    if (
      /^(?:the|an?|his|her|its|their|this|these|those|such|of|no|any|for|on|in|with|by|from|about)$/.test(
        before
      )
    )
      return false
    if (subjectPronouns.has(before) || before === 'to' || tag === 'VERB') return true
    // "…," the owners state in their letter.
    const left = at > first ? this.#tags[at - 1] : undefined
    return afterQuote && at - first <= 6 && speechVerbs.has(base) && (left === 'NOUN' || left === 'PROPN')
  }

  /** Whether a participle stands between a determiner or a preposition and a noun. */
  #stringsNoun(at: number, first: number): boolean {
    const of = this.#tags
    return (
      at > first && /^(?:DET|ADP|ADJ)$/.test(of[at - 1]!) && /^(?:NOUN|PROPN|ADJ)$/.test(of[at + 1] ?? '')
    )
  }

  /** A noun of saying counts with whose it is: "her claim that", "a letter from the board". */
  #noun(at: number, first: number, last: number): Cue {
    const tokens = this.#tokens
    let subject: TokenRange | null = null
    // Over adjectives: "Ms. Roe's latest claim".
    for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
      const word = tokens[index]!
      if (/^(?:his|her|its|their|my|our|your)$/.test(word.lower)) subject = {first: index, last: index + 1}
      else if (/^\p{L}.*['’]s?$/u.test(word.text)) subject = this.#phraseBefore(index, first)
      else if (word.kind === 'word' && !functionWords.has(word.lower)) continue
      break
    }
    if (!subject && /^(?:by|from|of)$/.test(tokens[at + 1]?.lower ?? ''))
      subject = this.#phraseFrom(at + 2, last)
    if (!subject && at > first) subject = this.#phraseBefore(at, first)
    return {kind: 'noun', first: at, last: at + 1, subject, inverted: false, leaning: false, ...rest}
  }

  /** The noun phrase that begins at a token. */
  #phraseFrom(at: number, last: number): TokenRange | null {
    const tokens = this.#tokens
    while (at < last && isAdverb(tokens[at]!)) at++
    const opening = tokens[at]
    if (at >= last || !opening || opening.kind === 'punctuation' || isTime(opening)) return null
    const {lower, text} = opening
    if (functionWords.has(lower) && !phraseOpeners.has(lower)) return null
    const tag = this.#tags[at]!
    if (!phraseOpeners.has(lower) && !/^[\p{Lu}\d]/u.test(text) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag))
      return null
    let end = at + 1
    if (subjectPronouns.has(lower)) return {first: at, last: end}
    for (; end < last; end++) {
      const word = tokens[end]!
      if (word.kind === 'punctuation' && !joiner.test(word.text)) break
      if (functionWords.has(word.lower) && !/^(?:of|for|and|the|at|with)$/.test(word.lower)) break
      if (isTime(word)) break
    }
    while (end > at + 1 && /^(?:of|for|and|the|at|with|\.)$/.test(tokens[end - 1]!.lower)) end--
    return {first: at, last: end}
  }

  /** The noun phrase that ends at a token (included). */
  #phraseBefore(at: number, first: number): TokenRange {
    const tokens = this.#tokens
    let start = at
    for (; start > first; start--) {
      const {lower, text, kind} = tokens[start - 1]!
      if (kind === 'punctuation' && !joiner.test(text)) break
      if (functionWords.has(lower) && !/^(?:of|for|the|an?)$/.test(lower)) break
      if (this.#tags[start - 1] === 'VERB') break
    }
    return {first: start, last: at + 1}
  }

  /**
   * Who does what the verb after a token says: the noun phrase that ends there, an apposition or a relative clause
   * taken off, or what opens the sentence where something else stands between.
   */
  #subjectBefore(at: number, first: number): TokenRange | null {
    const tokens = this.#tokens
    if (at < first) return null
    const {lower} = tokens[at]!
    if (/^(?:who|which|that)$/.test(lower)) {
      const head = at > first && tokens[at - 1]!.text === ',' ? at - 2 : at - 1
      return head < first ? {first: at, last: at + 1} : this.#phraseBefore(head, first)
    }
    if (subjectPronouns.has(lower) || /^(?:he|she|it|they|i|we|you)'/.test(lower))
      return {first: at, last: at + 1}
    const start = this.#clauseStart(at, first)
    // The first part between commas that can be a subject: not "On Tuesday", "Asked why", "who is 40".
    let from = start
    let weak: TokenRange | null = null
    for (let index = start; index <= at + 1; index++) {
      const final = index > at
      if (!final && tokens[index]!.text !== ',') continue
      const subject = this.#asSubject(from, index, final)
      if (subject && (final || !this.#hasVerb(subject.last, index))) {
        const opening = tokens[subject.first]!
        if (phraseOpeners.has(opening.lower) || /^\p{Lu}/u.test(opening.text)) {
          // "They left, and Jane Roe said": the last clause is the verb's own.
          return this.#lastClause(index, at) ?? subject
        }
        weak ??= subject
      }
      from = index + 1
    }
    return weak
  }

  /** Back to the start of the clause that ends at a token. */
  #clauseStart(at: number, first: number): number {
    const tokens = this.#tokens
    let depth = 0
    for (let index = at; index >= first; index--) {
      const {lower, kind, spaced} = tokens[index]!
      if (lower === ')') depth++
      else if (lower === '(' && --depth < 0) return index + 1
      if (depth > 0) continue
      // A dash within a word parts nothing.
      if (kind === 'punctuation' && /^(?:[;:"“”…]|\.{3})$/.test(lower)) return index + 1
      if (/^(?:—|–|--?)$/.test(lower) && (spaced || lower === '—' || lower === '--')) return index + 1
      if (index < at && subordinators.has(lower)) return index + 1
    }
    return first
  }

  /** The subject of the clause after ", and" that ends at a token. */
  #lastClause(from: number, at: number): TokenRange | null {
    const tokens = this.#tokens
    for (let index = at; index > from; index--) {
      if (tokens[index - 1]!.text !== ',') continue
      return /^(?:and|but|so|or)$/.test(tokens[index]!.lower) ? this.#asSubject(index, at + 1) : null
    }
    return null
  }

  /** Whether a finite verb stands in a stretch, outside of a relative clause. */
  #hasVerb(first: number, last: number): boolean {
    for (let index = first; index < last; index++) {
      const {lower} = this.#tokens[index]!
      if (lower === 'who' || lower === 'which' || lower === 'whose') return false
      const tag = this.#tags[index]
      if (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(lower))) return true
    }
    return false
  }

  /**
   * The noun phrase that opens a part of a clause, or null where it opens with something else.
   *
   * @param final Whether the verb itself follows, so that a conjunction may stand before the subject.
   */
  #asSubject(first: number, to: number, final = false): TokenRange | null {
    const tokens = this.#tokens
    const tags = this.#tags
    let from = first
    for (; from < to; from++) {
      const word = tokens[from]!
      if (/^(?:and|or|but|then|so|yet|while)$/.test(word.lower) || isAdverb(word)) continue
      if (!final || !clauseOpeners.has(word.lower)) break
    }
    const opening = tokens[from]
    if (from >= to || !opening || opening.kind === 'punctuation') return null
    const {lower, text} = opening
    if (clauseOpeners.has(lower) || isTime(opening)) return null
    if (functionWords.has(lower) && !phraseOpeners.has(lower)) return null
    if (/(?:ing|ed)$/.test(lower) && (tags[from] === 'VERB' || (from === first && lower.endsWith('ing'))))
      return null
    if (/^(?:ADP|SCONJ|ADV)$/.test(tags[from]!) || (/^\d/.test(text) && to - from === 1)) return null
    let end = from + 1
    if (subjectPronouns.has(lower)) return {first: from, last: end}
    for (; end < to; end++) {
      const word = tokens[end]!
      if (word.kind === 'punctuation' && !joiner.test(word.text)) break
      if (tags[end] === 'VERB' || tags[end] === 'AUX' || word.lower === 'who') break
      if (auxiliaries.has(word.lower) || passiveAuxiliaries.has(word.lower)) break
    }
    // "Two days later" tells when, not who.
    return isTime(tokens[end - 1]!) ? null : {first: from, last: end}
  }
}

const finderReader: Reader<PassageCues> = {
  read: (passage) => [new PassageCues(passage)],
  move: (finder) => finder
}

/** Whether a token is an adverb that may stand between a subject and its verb; "Kelly" is none. */
function isAdverb({lower, text}: Token): boolean {
  return middleAdverbs.has(lower) || (/^\p{Ll}{3,}ly$/u.test(text) && lower !== 'family')
}

/** Whether a token tells time; "Day" with a capital may be a name. */
function isTime({lower, text}: Token): boolean {
  const bare = lower.replace(/'s$/, '')
  return timeNouns.has(bare) && (!/^\p{Lu}/u.test(text) || /.day$|[ryhle]$|august$/.test(bare))
}

/** Every form of every verb. */
function conjugate(): Map<string, Verb> {
  const forms = new Map<string, Verb>()
  const lists: readonly [VerbKind, Iterable<string>][] = [
    ['speech', speechPhrases.keys()],
    ['thought', thoughtVerbs],
    ['judgement', judgementVerbs],
    ['speech', speechVerbs]
  ]
  for (const [kind, bases] of lists) {
    for (const base of bases) {
      const stem = /[^aeo]e$/.test(base) ? base.slice(0, -1) : base
      const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base
      forms.set(base, {base, kind, form: 'base'})
      forms.set(`${soft}${soft !== base || /(?:s|sh|ch|x|z|o)$/.test(base) ? 'es' : 's'}`, {
        base,
        kind,
        form: 's'
      })
      forms.set(`${soft.replace(/e$/, '')}ed`, {base, kind, form: 'ed'})
      forms.set(`${stem}ing`, {base, kind, form: 'ing'})
    }
  }
  for (const [text, base] of irregularForms) {
    const {kind} = forms.get(base)!
    forms.set(text, {base, kind, form: text.endsWith('ing') ? 'ing' : 'ed'})
  }
  return forms
}
