import {irregularVerbs} from '../../src/lexicon/verbs.js'
import type {Term} from '../../src/rule/index.js'

/** One way in which a term of the house may stand in an article when it should not. */
export interface Form {
  term: Term
  /** What the house has instead; `{number}` and `{name}` are filled in from the match. */
  use: string
  /** Matches at the start of a word, whole words only. */
  pattern: RegExp
  /** Written with a capital somewhere, so that case counts. */
  exact: boolean
  /** Begins with a capital wherever it stands. */
  capital: boolean
  /** Whether it takes in a name, so that a capital behind it is no reason to be silent. */
  takesName: boolean
  /** Phrases with a form in them that are right. */
  exceptions: readonly {pattern: RegExp; offset: number}[]
}

/** Forms by what they begin with, in lower case: letters, one mark, or `0` for a number. */
export type Forms = ReadonlyMap<string, readonly Form[]>

/** Gives what a word begins with, as `Forms` has it for a key. */
export function keyOf(word: string): string {
  return /^\p{L}+/u.exec(word)?.[0].toLowerCase() ?? (/^\p{N}/u.test(word) ? '0' : word[0]!)
}

/** Makes the forms of the terms of a house, the longer ones first. */
export function readForms(terms: readonly Term[]): Forms {
  const forms = new Map<string, Form[]>()
  const kept = new Set(terms.map(({use}) => use))
  for (const term of terms) {
    for (const not of term.not) {
      for (const [wrong, use] of inflect(not, term)) {
        if (wrong !== not && kept.has(wrong)) continue
        const exact = /\p{Lu}|\{name\}/u.test(wrong)
        const key = wrong.startsWith('{number}') ? '0' : keyOf(wrong)
        const form = {
          term,
          use,
          pattern: toPattern(wrong, exact ? 'u' : 'iu'),
          exact,
          capital: /^\p{Lu}/u.test(wrong),
          takesName: wrong.includes('{name}'),
          exceptions: [use, ...term.except].flatMap((phrase) => readException(phrase, not, wrong))
        }
        forms.set(key, [...(forms.get(key) ?? []), form])
      }
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.pattern.source.length - a.pattern.source.length)
  return forms
}

function readException(phrase: string, not: string, wrong: string): Form['exceptions'] {
  const offset = phrase.toLowerCase().indexOf(not.toLowerCase())
  if (offset < 0 || phrase.length <= not.length) return []
  const whole = phrase.slice(0, offset) + wrong + phrase.slice(offset + not.length)
  return [{pattern: toPattern(whole, 'iu'), offset}]
}

function toPattern(phrase: string, flags: string): RegExp {
  const source = phrase
    .replace(/[\\^$.*+?()[\]|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replaceAll('{number}', '(?<number>\\p{N}(?:[\\p{N}.,:]*\\p{N})?)')
    .replaceAll('{day}', '(?<day>(?:[12]\\d|3[01]|[1-9])(?!\\p{N}|[.,:]\\p{N}))')
    .replaceAll('{name}', "(?<name>\\p{Lu}(?:[\\p{L}’'-]*\\p{L}|\\.)?)")
    .replace(/ +/g, '\\s+')
  const edge = /[\p{L}\p{N}}]$/u.test(phrase)
    ? '(?![\\p{L}\\p{N}_]|[-–][\\p{L}\\p{N}])'
    : '(?![\\p{L}\\p{N}_])'
  // Any word may begin a sentence.
  const first = /^\p{Ll}/u.test(source) ? `[${source[0]}${source[0]!.toUpperCase()}]` : source[0]!
  return new RegExp(first + source.slice(1) + edge, `${flags}y`)
}

/** The forms of what is wrong with those of what is right, as far as both are regular. */
function inflect(not: string, {use, inflects}: Term): [string, string][] {
  const pairs: [string, string][] = [[not, use]]
  if (inflects === null) return pairs
  for (const ending of inflects === 'noun' ? (['s'] as const) : (['s', 'ed', 'ing'] as const)) {
    const wrong = withEnding(not, ending)
    const right = withEnding(use, ending)
    if (wrong && right && wrong !== right) pairs.push([wrong, right])
  }
  return pairs
}

/** Adds an ending; null where the word may double its consonant first. */
function withEnding(word: string, ending: 's' | 'ed' | 'ing'): string | null {
  if (ending === 's') {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
    return word + (/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's')
  }
  if (/(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(word)) return null
  if (ending === 'ed') {
    // "saw" and "sought" are to be listed by the house.
    if (irregularVerbs().has(word)) return null
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
    return word + (word.endsWith('e') ? 'd' : 'ed')
  }
  return word.replace(/([^eoy])e$/, '$1') + 'ing'
}
