import model from 'wink-eng-lite-web-model'
import winkNLP, {type WinkMethods} from 'wink-nlp'
import type {Article} from './index.js'

/** A part of speech of Universal Dependencies. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Parts of speech, by the index of the token. */
export interface Tags {
  /** The tag of the token; of a contraction, of its first part ("he's" is PRON). */
  readonly of: readonly Tag[]
  /** The tag of what is contracted to it ("he's": AUX, "week's": PART), or null. */
  readonly clitic: readonly (Tag | null)[]
}

// The model takes a fifth of a second to build, so it waits for the first article.
let tagger: WinkMethods | undefined
let dictionarySize = 0

function getTagger(): WinkMethods {
  if (!tagger) {
    tagger = winkNLP(model, ['sbd', 'pos'])
    // A word that the model does not know gets the next free number, so the first one tells where its dictionary ends.
    dictionarySize = tagger.readDoc('qzxvkj').tokens().out(tagger.its.uniqueId)[0] as unknown as number
  }
  return tagger
}

/**
 * Which of some words are English: the tagger's dictionary has about 87,000 with their inflections, and few names.
 *
 * @param words Lower case, letters only.
 */
export function findEnglishWords(words: readonly string[]): ReadonlySet<string> {
  const {readDoc, its} = getTagger()
  const pieces = readDoc(words.join(' ')).tokens()
  const values = pieces.out()
  const numbers = pieces.out(its.uniqueId) as unknown as number[]
  return new Set(values.filter((_, index) => numbers[index]! < dictionarySize))
}

/** Tags every token. wink-nlp cuts words finer than the tree does; a token gets the tag of its first piece. */
export function tagTokens({text, tokens}: Article): Tags {
  const {readDoc, its} = getTagger()
  const pieces = readDoc(text).tokens()
  const values = pieces.out()
  const tags = pieces.out(its.pos) as Tag[]
  const of: Tag[] = new Array(tokens.length).fill('X')
  const clitic: (Tag | null)[] = new Array(tokens.length).fill(null)
  let offset = 0
  let at = 0
  for (const [index, value] of values.entries()) {
    const found = text.indexOf(value, offset)
    if (found < 0) continue
    offset = found + value.length
    while (at < tokens.length && tokens[at]!.end <= found) at++
    const token = tokens[at]
    if (!token || offset <= token.start) continue
    if (found <= token.start) of[at] = tags[index]!
    else if (/^(?:['’]|n['’]t$)/i.test(value)) clitic[at] = tags[index]!
    else if (offset === token.end && tags[index] !== 'PUNCT')
      of[at] = of[at] === 'PROPN' ? 'PROPN' : tags[index]!
  }
  return {of, clitic}
}
