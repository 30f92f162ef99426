import {toOwnText} from './own-text.js'
import type {Token, TokenKind} from './token.js'

/** A spelling: one object for all the places where it stands, so that what its letters tell is worked out once. */
export interface Word {
  readonly text: string
  /** The text in lower case with straight apostrophes. */
  readonly lower: string
  readonly kind: TokenKind
  /** What was told of it, by the number of the question. */
  readonly told: unknown[]
  /** Questions of yes or no, a bit each: those that were asked, and those whose answer is yes. */
  asked: number
  yes: number
}

const words = new Map<string, Word>()
// A long day's reading in an editor; what is dropped is only worked out again.
const mostWords = 50_000

/** @param kindOf Tells the kind of a text that has not come before; it may look at the text alone. */
export function wordOf(text: string, kindOf: (text: string) => TokenKind): Word {
  let word = words.get(text)
  if (word === undefined) {
    if (words.size >= mostWords) words.clear()
    const own = toOwnText(text)
    word = {text: own, lower: toLower(own), kind: kindOf(text), told: [], asked: 0, yes: 0}
    words.set(own, word)
  }
  return word
}

let tellers = 0

/** Makes a question about tokens whose answer hangs on the letters alone, so that it is asked once for each spelling. */
export function teller<Told extends NonNullable<unknown> | null>(
  tell: (word: Word) => Told
): (token: Pick<Token, 'word'>) => Told {
  const number = tellers++
  return ({word}) => {
    const known = word.told[number] as Told | undefined
    if (known !== undefined) return known
    const told = tell(word)
    word.told[number] = told
    return told
  }
}

let askers = 0
// As many bits as a small integer has in V8.
const mostAskers = 30

/** The same for a question of yes or no, whose answer is quicker to look up; there may be thirty of them. */
export function asker(ask: (word: Word) => boolean): (token: Pick<Token, 'word'>) => boolean {
  if (askers === mostAskers) throw new Error('There are too many askers; let some be tellers.')
  const bit = 1 << askers++
  return ({word}) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit
      if (ask(word)) word.yes |= bit
    }
    return (word.yes & bit) !== 0
  }
}

/** What stands where nothing stands. */
export const nowhere: Pick<Token, 'word'> = {
  word: {text: '', lower: '', kind: 'word', told: [], asked: 0, yes: 0}
}

/** Whether it begins with a capital letter. */
export const hasCapital = asker(({text}) => /^\p{Lu}/u.test(text))

/** Whether it begins with a small letter. */
export const isSmall = asker(({text}) => /^\p{Ll}/u.test(text))

function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower
}
