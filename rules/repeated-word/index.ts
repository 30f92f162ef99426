import retextRepeatedWords from 'retext-repeated-words'
import {defineRule, findSentenceNodes, runStockPlugin} from '../../src/rule/index.js'
import type {Token} from '../../src/article/index.js'
import type {Reader} from '../../src/article/passages.js'
import {
  emphaticTwice,
  grammarWords,
  grammaticalTwice,
  namedTwice,
  particles,
  particleVerbs,
  sometimesTwice,
  spokenOnce
} from './words.js'

/** A word that stands twice or more in a row. */
interface Run {
  /** Index of the first token. */
  first: number
  start: number
  end: number
  /** Whether it opens its sentence. */
  opens: boolean
}

const runReader: Reader<Run> = {
  read(passage) {
    const {tokens, sentences} = passage
    const runs: Run[] = []
    for (const sentence of sentences) {
      for (let at = sentence.first; at + 1 < sentence.last; at++) {
        if (!isTwice(tokens[at]!, tokens[at + 1]!)) continue
        const first = at
        while (at + 1 < sentence.last && isTwice(tokens[at]!, tokens[at + 1]!)) at++
        const {start} = tokens[first]!
        runs.push({first, start, end: tokens[at]!.end, opens: first === sentence.first})
      }
    }
    const found = runStockPlugin(retextRepeatedWords, passage, findSentenceNodes(passage, runs))
    const starts = new Set(found.map(({start}) => start))
    return runs.filter(({start}) => starts.has(start))
  },
  move: ({first, start, end, opens}, by) => ({
    first: first + by.token,
    start: start + by.offset,
    end: end + by.offset,
    opens
  })
}

const justAn = new Set(['an'])

export default defineRule({
  meta: {
    id: 'repeated-word',
    description: 'Reports a word that is printed twice in a row',
    category: 'grammar',
    severity: 'error',
    needs: ['quotes'],
    fix: 'safe',
    messages: {
      repeated: {
        reason: 'Unexpected repeated `{word}`, expected it once',
        note: 'The same word twice in a row is nearly always a slip of editing.'
      },
      articles: {
        reason: 'Unexpected two articles `{words}`, expected one',
        note: 'One of them was left behind by an edit.'
      }
    },
    basis: [{name: 'retext-repeated-words', url: 'https://github.com/retextjs/retext-repeated-words'}]
  },
  check({article, report}) {
    const {tokens, passages, quotes} = article
    for (const {first, start, end, opens} of passages.collect(runReader)) {
      const doubt = weigh(tokens, first, opens, quotes.at(start) !== null)
      if (doubt === 'right') continue
      const word = tokens[first]!.text
      report({
        messageId: 'repeated',
        place: {start, end},
        data: {word},
        expected: [word],
        doubtful: doubt === 'perhaps'
      })
    }
    // "a an excellent job"; one after a comma or in a quotation may be a stutter or a letter.
    for (const at of passages.tokensIn(justAn)) {
      if (tokens[at]!.text !== 'an') continue
      const first = tokens[at - 1]?.text === 'a' ? at - 1 : at
      const [one, two, next] = tokens.slice(first, first + 3)
      if (one?.block !== next?.block || !two?.spaced || (first === at && two.text !== 'a')) continue
      if (
        !next?.spaced ||
        !/^(?!cappella|priori|posteriori|la$)\p{Ll}{2,}$/u.test(next.text) ||
        quotes.at(one!.start)
      )
        continue
      const place = {start: one!.start, end: two.end}
      report({messageId: 'articles', place, data: {words: article.text.slice(place.start, place.end)}})
    }
  }
})

function isTwice(one: Token, two: Token): boolean {
  return one.lower === two.lower && one.kind === 'word' && two.kind === 'word' && two.spaced
}

/** Tells whether a repeated word is wrong, right as it stands, or perhaps one or the other. */
function weigh(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
  spoken: boolean
): 'wrong' | 'perhaps' | 'right' {
  const {text, lower} = tokens[at]!
  const second = tokens[at + 1]!.text
  // "told us US troops", "Mr May may", "USA USA"; "The the" opens a sentence.
  const known = grammarWords.has(lower)
  if (text !== second && !(opens && known && second === lower && /^\p{Lu}\p{Ll}*$/u.test(text)))
    return 'right'
  if (text !== lower && text === second && !known) return 'right'
  if (!/\p{L}/u.test(text) || (text.length === 1 && !known)) return 'right'
  if (grammaticalTwice.has(lower) || namedTwice.has(lower)) return 'right'
  // "what it was was a start", but "it was was a start"
  if (/^(?:is|was|are|were)$/.test(lower)) {
    if (hasClauseBefore(tokens, at)) return spoken ? 'right' : 'perhaps'
    return spoken ? 'perhaps' : 'wrong'
  }
  if (emphaticTwice.has(lower)) return spoken ? 'right' : 'perhaps'
  // A speaker may stumble; print seldom tells.
  if (sometimesTwice.has(lower) || (spoken && spokenOnce.has(lower))) return 'perhaps'
  if (particles.has(lower) && at > 0 && particleVerbs.has(tokens[at - 1]!.lower)) return 'perhaps'
  return spoken && !known ? 'right' : 'wrong'
}

/** Whether a word before it in the sentence may open a clause that is the subject. */
function hasClauseBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 25; back--) {
    if (tokens[back]!.block !== tokens[at]!.block || /^[.?!]$/.test(tokens[back]!.text)) return false
    if (/^(?:what|who|which|where|when|why|how|that|all|whatever|whoever|as)\b/.test(tokens[back]!.lower))
      return true
  }
  return false
}
