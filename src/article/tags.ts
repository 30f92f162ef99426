import model from 'wink-eng-lite-web-model'
import winkNLP, {type WinkMethods} from 'wink-nlp'
import type {Article} from './index.js'
import type {Token} from './token.js'
import {asker, hasCapital, teller} from './word.js'

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
    tagger = winkNLP(model, ['pos'])
    // A word that the model does not know gets the next free number, so the first one tells where its dictionary ends.
    dictionarySize = tagger.readDoc('qzxvkj').tokens().out(tagger.its.uniqueId)[0] as unknown as number
  }
  return tagger
}

// The tagger's time grows with the square of a word, and what is longer is none.
const longestWord = 100

/** Whether words are English, as far as somebody has asked; an editor asks for the same ones all day. */
const asked = new Map<string, boolean>()
const mostAsked = 50_000

/**
 * Which of some words are English: the tagger's dictionary has about 87,000 with their inflections, and few names.
 *
 * @param words Lower case, letters only.
 */
export function findEnglishWords(words: readonly string[]): string[] {
  if (asked.size > mostAsked) asked.clear()
  const unknown = words.filter((word) => word.length <= longestWord && !asked.has(word))
  if (unknown.length > 0) {
    const {readDoc, its} = getTagger()
    const pieces = readDoc(unknown.join(' ')).tokens()
    const numbers = pieces.out(its.uniqueId) as unknown as number[]
    for (const word of unknown) asked.set(word, false)
    for (const [index, value] of pieces.out().entries())
      if (numbers[index]! < dictionarySize) asked.set(value, true)
  }
  return words.filter((word) => asked.get(word))
}

/** Tags every token. */
export function tagTokens({passages}: Article): Tags {
  // In place of `flatMap`, which takes three times as long over long lists.
  const of: Tag[] = []
  const clitic: (Tag | null)[] = []
  for (const {tags} of passages.all) {
    for (const tag of tags.of) of.push(tag)
    for (const tag of tags.clitic) clitic.push(tag)
  }
  return {of, clitic}
}

// Enough for most articles, few enough for the tagger's lists to stay small.
const mostTokens = 4000
/** Stands between passages, so that no pattern of the tagger's reaches from one into the next. */
const between = '¶'

/** Tags the tokens of passages; the tagger looks but a few words to each side. */
export function tagPassages(passages: readonly (readonly Token[])[]): Tags[] {
  const all: Tags[] = []
  for (let first = 0; first < passages.length;) {
    let last = first + 1
    let count = passages[first]!.length
    while (last < passages.length && count + passages[last]!.length < mostTokens)
      count += passages[last++]!.length
    all.push(...tagTogether(passages.slice(first, last)))
    first = last
  }
  return all
}

/**
 * wink-nlp cuts words finer than the tree does, so it is given the tokens one by one: the pieces of each are those
 * that fill its length. A token gets the tag of its first piece; a hyphenated word that of its last.
 */
function tagTogether(passages: readonly (readonly Token[])[]): Tags[] {
  const {readDoc, its} = getTagger()
  const found = readDoc(
    passages.map((tokens) => tokens.map((token) => toPlain(token)).join(' ')).join(` ${between} `)
  ).tokens()
  const pieces = found.out()
  const tags = found.out(its.pos) as Tag[]
  let piece = 0
  return passages.map((tokens) => {
    const of: Tag[] = []
    const clitic: (Tag | null)[] = []
    for (const token of tokens) {
      const {length} = toPlain(token)
      let own: Tag = 'X'
      let attached: Tag | null = null
      for (let filled = 0; filled < length && piece < pieces.length; piece++) {
        const tag = tags[piece]!
        if (filled === 0) own = tag
        else if (/^(?:'|n't$)/i.test(pieces[piece]!)) attached = tag
        // "cannot" is what its "can" is.
        else if (tag !== 'PUNCT' && tag !== 'PART' && own !== 'PROPN') own = tag
        filled += pieces[piece]!.length
      }
      if (own === 'VERB' && isOfficeToBe(token)) own = 'NOUN'
      const contracted = attached === null && isContracted(token) ? contractionOf(token) : null
      if (contracted) {
        const {host, tail} = contracted
        own = pronouns.has(host) ? 'PRON' : own
        attached = tail === "n't" || (tail === "'s" && own !== 'PRON' && !adverbs.has(host)) ? 'PART' : 'AUX'
      }
      of.push(own === 'X' ? byShape(token) : own)
      clitic.push(attached)
    }
    // The mark between two passages.
    piece++
    return {of, clitic}
  })
}

/** "the mayor-elect", "the minister-designate": the last part is no verb. */
const isOfficeToBe = asker(({lower}) => /\p{L}-(?:designate|elect)(?:'s)?$/u.test(lower))

const unusual = /[’‘\s]/

const toPlain = teller(({text: whole}) => {
  const text = whole.slice(0, longestWord)
  return unusual.test(text) ? text.replace(/[’‘]/g, "'").replace(/\s+/g, '') : text
})

const contraction = /^(.+?)(n't|'(?:s|d|ll|re|ve|m))$/
const contractionOf = teller(({kind, lower}) => {
  const [, host, tail] = (kind === 'word' && contraction.exec(lower)) || []
  return host && tail ? {host, tail} : null
})
const isContracted = asker((word) => contractionOf({word}) !== null)
const pronouns = new Set(`i you he she it we they that this who what there everyone everybody`.split(' '))
const adverbs = new Set(`here how when where why`.split(' '))

/** The tag of a token that the tagger does not know. */
const byShape = teller((word): Tag => {
  if (word.kind === 'number') return 'NUM'
  if (word.kind === 'punctuation') return 'PUNCT'
  if (word.kind === 'symbol') return 'SYM'
  return hasCapital({word}) ? 'PROPN' : 'X'
})
