import {functionWords} from '../lexicon/function-words.js'
import {numerals} from '../lexicon/numerals.js'
import {toStem} from './stems.js'
import type {Token} from './token.js'

/** A count and what is counted. */
export interface Count {
  value: number
  /** The stem of the noun, `dead`, `injured`, `age`, or `jail` with its unit. */
  unit: string
  /** Place of the number. Half-open. */
  start: number
  end: number
  /** Whether it is but about right: "at least 12". */
  hedged: boolean
}

const deaths = /^(?:dead|die[ds]?|dying|deaths?|kill(?:ed|s|ing)?|fatalit(?:y|ies)|perish(?:ed)?)$/
const injuries = /^(?:hurt|injur(?:ed|ies|es?|y)|wound(?:ed|s)?)$/
const hedges = new Set(
  `least than over about around some nearly almost up roughly approximately under below above estimated maybe perhaps
  possibly between or more as many most fewer another other further dozens hundreds`.split(/\s+/)
)

/** The numbers in the tokens, in figures and in words, counts or not. */
export function readNumbers(tokens: readonly Token[]): number[] {
  const values: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at)
    if (!number) {
      // "an eight-year sentence", "the 84-year-old"
      const [first = '', unit = ''] = tokens[at]!.lower.split('-')
      if (/^(?:year|month)/.test(unit)) values.push(numerals.get(first) ?? Number(first))
      continue
    }
    values.push(number.value)
    at = number.last
  }
  return values
}

/** What the tokens count, from two upward. */
export function readCounts(tokens: readonly Token[]): Count[] {
  const counts: Count[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const aged = /^(\d+)-year-old$/.exec(token.lower)
    const somebody = aged && whose(tokens[at + 1], token)
    if (somebody)
      counts.push({
        value: Number(aged[1]),
        unit: `age of ${somebody}`,
        start: token.start,
        end: token.end,
        hedged: false
      })
    const number = numberAt(tokens, at)
    if (!number || number.value < 2) continue
    const {value, last} = number
    const unit = unitAt(tokens, at, last)
    const before = tokens.slice(Math.max(0, at - 3), at).filter(({block}) => block === token.block)
    const hedged =
      before.some(({lower}) => hedges.has(lower)) ||
      (before.at(-1)?.lower === 'to' && !unit?.startsWith('jail')) ||
      /^(?:to|or|and|more|others?)$/.test(tokens[last + 1]?.lower ?? '')
    if (unit !== null) counts.push({value, unit, start: token.start, end: tokens[last]!.end, hedged})
    at = last
  }
  return counts
}

/** "man" of "the 34-year-old man", "woman" of "Woman, 45, rescued"; or null. */
function whose(noun: Token | undefined, {block}: Token): string | null {
  return noun?.block === block && /^(?:(?:wo)?man|boy|girl)$/.test(noun.lower) ? noun.lower : null
}

/** The number that begins at a token and its last token: "1,200" is three. */
function numberAt(tokens: readonly Token[], at: number): {value: number; last: number} | null {
  const {lower, text} = tokens[at]!
  const value = numerals.get(lower)
  if (value !== undefined) return {value, last: at}
  if (!/^\d[\d,]*$/.test(text)) return null
  let last = at
  let digits = text
  const joined = (index: number): boolean => tokens[index]?.spaced === false
  while (
    tokens[last + 1]?.text === ',' &&
    joined(last + 1) &&
    joined(last + 2) &&
    /^\d{3}$/.test(tokens[last + 2]!.text)
  ) {
    digits += tokens[(last += 2)]!.text
  }
  // 9.30, 10-12
  if (joined(last + 1) && /^[.:/–-]$/.test(tokens[last + 1]!.text) && joined(last + 2)) return null
  return {value: Number(digits.replaceAll(',', '')), last}
}

/** What a number counts: the dead, the injured, or the plural noun that follows. */
function unitAt(tokens: readonly Token[], at: number, last: number): string | null {
  const {block} = tokens[at]!
  // "kills 12", "death toll rises to 12" is hedged
  const before = tokens[at - 1]?.lower ?? ''
  const ofPeople = !isNoun(tokens[last + 1]) || tokens[last + 1]!.lower === 'people'
  if (/^kill(?:s|ed|ing)?$/.test(before) && ofPeople) return 'dead'
  if (/^(?:hurt(?:s|ing)?|(?:injur|wound)(?:e?s|ed|ing))$/.test(before) && ofPeople) return 'injured'
  const somebody =
    before === ',' && textBehind(tokens, last) === ',' && tokens[at - 2] && whose(tokens[at - 2], tokens[at]!)
  if (somebody) return `age of ${somebody}`
  const term = ageAt(tokens, at, last) ?? jailTermAt(tokens, at, last)
  if (term !== null) return term
  let noun: string | null = null
  for (let index = last + 1; index < Math.min(last + 7, tokens.length); index++) {
    const {lower, kind, block: own} = tokens[index]!
    if (own !== block || kind === 'punctuation' || kind === 'number') break
    if (deaths.test(lower)) return 'dead'
    if (injuries.test(lower)) return 'injured'
    if (functionWords.has(lower) && !/^(?:were|have|had|are|been|more|others?)$/.test(lower)) break
    if (index <= last + 3 && /[^s]s$/.test(lower)) noun ??= toStem(lower)
  }
  return noun
}

/** The age at which somebody died: "dies at 91", "She was 91." */
function ageAt(tokens: readonly Token[], at: number, last: number): 'age' | null {
  const [subject, before] = [tokens[at - 2], tokens[at - 1]]
  if (!subject || !before || subject.block !== tokens[at]!.block) return null
  if (/^(?:at|aged)$/.test(before.lower)) {
    const verb = subject.text === ',' ? tokens[at - 3] : subject
    return /^(?:dies|dead)$/.test(verb?.lower ?? '') && /^[,:;]?$/.test(textBehind(tokens, last))
      ? 'age'
      : null
  }
  const opens = tokens[at - 3]?.block !== subject.block || /^[.!?”"]$/.test(tokens[at - 3]!.text)
  return before.lower === 'was' && /^s?he$/.test(subject.lower) && opens && textBehind(tokens, last) === '.'
    ? 'age'
    : null
}

/** What follows in the block, or nothing. */
function textBehind(tokens: readonly Token[], last: number): string {
  const behind = tokens[last + 1]
  return behind?.block === tokens[last]!.block ? behind.text : ''
}

/** A term in jail, in its unit: "jailed for nine years", "sentenced to nine years in prison". */
function jailTermAt(tokens: readonly Token[], at: number, last: number): string | null {
  const unit = /^(year|month|week|day)s$/.exec(textBehind(tokens, last))
  if (!unit) return null
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .filter(({block}) => block === tokens[at]!.block)
      .map(({lower}) => lower)
      .join(' ')
  const jailed = /\b(?:(?:jailed|imprisoned) for|sentenced to)$/.test(words(at - 2, at))
  return jailed || /^in (?:jail|prison)\b/.test(words(last + 2, last + 4)) ? `jail ${unit[1]!}` : null
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !functionWords.has(token.lower)
}
