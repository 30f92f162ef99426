/** A name to look for, and what it means. */
export interface Phrase<Value> {
  text: string
  value: Value
}

const firstWord = /^\p{L}+(?:\.\p{L}+)*/u

/** Finds names in a text by their first word. */
export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>()

  constructor(phrases: Iterable<Phrase<Value>>) {
    for (const phrase of phrases) {
      const key = firstWord.exec(phrase.text)![0]
      const known = this.#byFirst.get(key)
      if (known) known.push(phrase)
      else this.#byFirst.set(key, [phrase])
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.text.length - a.text.length)
  }

  /** Whether a name begins with this word. */
  has(word: string): boolean {
    return this.#byFirst.has(word)
  }

  /** The longest name that stands at an offset and begins with `word`; a space of a name may be any white space. */
  find(text: string, start: number, word: string): Phrase<Value> | null {
    return this.#byFirst.get(word)?.find((phrase) => isAt(text, start, phrase.text)) ?? null
  }
}

function isAt(text: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const here = text[start + at]
    const wanted = name[at]
    if (here === wanted) continue
    if (wanted === ' ' ? !/\s/.test(here ?? '') : wanted !== "'" || here !== '’') return false
  }
  return !/[\p{L}\p{N}$@]/u.test(text[start + name.length] ?? ' ')
}
