import type {Token, TokenKind} from './token.js'

/** A spelling: one object for all the places where it stands, so that what its letters tell is worked out once. */
export interface Word {
  readonly text: string
  /** The text in lower case with straight apostrophes. */
  readonly lower: string
  readonly kind: TokenKind
  /** What was told of it, by the number of who tells. */
  readonly told: unknown[]
}

const words = new Map<string, Word>()
// A long day's reading in an editor; what is dropped is only worked out again.
const mostWords = 50_000

/** @param kindOf Tells the kind of a text that has not come before; it may look at the text alone. */
export function wordOf(text: string, kindOf: (text: string) => TokenKind): Word {
  let word = words.get(text)
  if (word === undefined) {
    if (words.size >= mostWords) words.clear()
    word = {text, lower: toLower(text), kind: kindOf(text), told: []}
    words.set(text, word)
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

/** What stands where nothing stands. */
export const nowhere: Pick<Token, 'word'> = {word: {text: '', lower: '', kind: 'word', told: []}}

/** Whether it begins with a capital letter. */
export const hasCapital = teller(({text}) => /^\p{Lu}/u.test(text))

/** Whether it begins with a small letter. */
export const isSmall = teller(({text}) => /^\p{Ll}/u.test(text))

function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[’‘]/g, "'") : lower
}
