import type {Article} from './index.js'
import type {Gender} from './people.js'
import {placesOf, type Reader} from './passages.js'
import type {Token} from './token.js'
import {asker, hasCapital, teller} from './word.js'

export type PronounRole = 'subject' | 'object' | 'possessive' | 'reflexive'

/** A pronoun of the third person that stands for people. Offsets are half-open, without what is contracted to it. */
export interface Pronoun {
  /** Index of its token. */
  token: number
  start: number
  end: number
  gender: Gender | null
  plural: boolean
  role: PronounRole
  /** Index of its sentence. */
  sentence: number
  /** Index of its block. */
  block: number
  /** Whether somebody's words hold it. */
  quoted: boolean
  /**
   * Whether the writer has told nothing before it in its paragraph: it stands in the first sentence, or only
   * quoted sentences stand before it. Such a pronoun reaches back over the paragraph's start.
   */
  opening: boolean
  /** Whether its sentence starts with it, but for "But", "Now" and the like. */
  initial: boolean
}

const forms: ReadonlyMap<string, readonly [Gender | null, PronounRole]> = new Map([
  ['he', ['male', 'subject']],
  ['him', ['male', 'object']],
  ['his', ['male', 'possessive']],
  ['himself', ['male', 'reflexive']],
  ['she', ['female', 'subject']],
  ['her', ['female', 'object']],
  ['hers', ['female', 'possessive']],
  ['herself', ['female', 'reflexive']],
  ['they', [null, 'subject']],
  ['them', [null, 'object']],
  ['their', [null, 'possessive']],
  ['theirs', [null, 'possessive']],
  ['themselves', [null, 'reflexive']]
])

/** "he" of "he's". */
const stemOf = teller(({lower}) => {
  const cut = lower.indexOf("'")
  return cut > 0 ? lower.slice(0, cut) : lower
})

const formOf = teller((word) => forms.get(stemOf({word})) ?? null)

const isPronoun = asker((word) => formOf({word}) !== null || word.lower.endsWith('-year-old'))

/** The tokens of a block that stand for people or may. */
const wordReader: Reader<number> = {
  read: ({tokens}) => placesOf(tokens, isPronoun),
  move: (token, by) => token + by.token
}

/** Finds the pronouns that stand for people. `named` tells of each token whether a name or a title holds it. */
export function findPronouns(article: Article, named: Uint8Array): Pronoun[] {
  const {tokens, sentences, outline, passages, quotes, tags} = article
  const result: Pronoun[] = []
  for (const {firstSentence, lastSentence, index: block} of outline.blocks) {
    if (passages.all[block]!.read(wordReader).length === 0) continue
    let told = false
    for (const sentence of sentences.slice(firstSentence, lastSentence)) {
      let own = false
      let words = 0
      let initial = true
      for (let index = sentence.first; index < sentence.last; index++) {
        const token = tokens[index]!
        if (token.kind !== 'word' && token.kind !== 'number') continue
        const form = named[index] ? null : formOf(token)
        if (form && !isIdiom(tokens, index, words === 0)) {
          const [gender, plain] = form
          const role = token.lower === 'her' && isBeforeNoun(index) ? 'possessive' : plain
          result.push({
            token: index,
            start: token.start,
            end: token.start + stemOf(token).length,
            gender,
            plural: gender === null,
            role,
            sentence: sentence.index,
            block,
            quoted: quotes.within[index] === 1,
            opening: !told,
            initial
          })
        }
        const age = named[index] ? -1 : endOfAge(index, sentence.last)
        if (age > 0 && words === 1) {
          result.push({
            token: index - 1,
            start: tokens[index - 1]!.start,
            end: tokens[age - 1]!.end,
            gender: null,
            plural: false,
            role: 'subject',
            sentence: sentence.index,
            block,
            quoted: quotes.within[index] === 1,
            opening: !told,
            initial: true
          })
        }
        words++
        initial &&= openers.has(token.lower)
        own ||= quotes.within[index] === 0
      }
      told ||= own
    }
  }
  return result

  /** Where "The 53-year-old general" ends, or -1. */
  function endOfAge(at: number, limit: number): number {
    if (!tokens[at]!.lower.endsWith('-year-old') || tokens[at - 1]?.lower !== 'the') return -1
    let end = at + 1
    while (end < limit && /^(?:NOUN|ADJ)$/.test(tags.of[end]!)) end++
    return end
  }

  /** "her coat", "her new coat": whose it is. */
  function isBeforeNoun(at: number): boolean {
    const next = tokens[at + 1]
    return next?.kind === 'word' && next.spaced && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tags.of[at + 1]!)
  }
}

/** Words before a subject that leave it the first of its sentence. */
const openers: ReadonlySet<string> = new Set(
  'and but so yet or now then also still instead later however meanwhile nor once again today yesterday'.split(
    ' '
  )
)

/** Whether the words stand for nobody in the text: "he or she", "he who laughs last", "Her Majesty", "the film Her". */
function isIdiom(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next && (next.text === '/' || isJoined(tokens, at, 1))) return true
  if (before && (before.text === '/' || isJoined(tokens, at, -1))) return true
  if (/^(?:he|she|they|them|him)$/.test(token.lower) && (next?.lower === 'who' || next?.lower === 'whose'))
    return true
  if (!hasCapital(token)) return false
  if (token.text.length > 2 && token.text === token.text.toUpperCase()) return true
  if (next && /^\p{Lu}\p{Ll}/u.test(next.text) && /^(?:his|her|their)$/.test(token.lower)) return true
  return !first && !/^["“‘'([:;•—–-]$/.test(before?.text ?? '')
}

/** "he or she", "his and hers". */
function isJoined(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const joint = tokens[at + step]
  const other = tokens[at + 2 * step]
  if (!joint || !other || (joint.lower !== 'or' && joint.lower !== 'and')) return false
  const one = forms.get(tokens[at]!.lower)
  const two = forms.get(other.lower)
  return !!one && !!two && one[0] !== two[0] && (joint.lower === 'or' || one[1] === 'possessive')
}
