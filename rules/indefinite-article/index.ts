import retextIndefiniteArticle from 'retext-indefinite-article'
import {defineRule, findSentenceNodes, runStockPlugin} from '../../src/rule/index.js'
import type {Token} from '../../src/article/index.js'
import type {Reader} from '../../src/article/passages.js'
import {functionWords} from '../../src/lexicon/function-words.js'
import {toSound} from './sounds.js'

/** A wrong article and the word that it stands before. */
interface Slip {
  start: number
  end: number
  word: string
}

const slipReader: Reader<Slip> = {
  read(passage) {
    const {text, tokens, sentences} = passage
    const doubts: (Slip & {stock: boolean})[] = []
    for (const {first, last} of sentences) {
      for (let at = first; at < last; at++) {
        const {start, end, lower} = tokens[at]!
        if (lower !== 'a' && lower !== 'an') continue
        const word = isArticle(tokens, at, first) && findWord(text, tokens, at, last)
        if (!word) continue
        const sound = toSound(word.replace(/^[$£€]/, ''))
        if (sound === null || (sound === 'vowel') === (lower === 'an')) continue
        // The stock plugin judges plain words and numbers; of names and acronyms it knows few.
        doubts.push({start, end, word, stock: /^[\p{Ll}\d]/u.test(word) && word === word.toLowerCase()})
      }
    }
    const asked = doubts.filter(({stock}) => stock)
    const found = runStockPlugin(retextIndefiniteArticle, passage, findSentenceNodes(passage, asked))
    const confirmed = new Set(found.map(({start}) => start))
    return doubts.filter(({start, stock}) => !stock || confirmed.has(start))
  },
  move: ({start, end, word}, by) => ({start: start + by.offset, end: end + by.offset, word})
}

export default defineRule({
  meta: {
    id: 'indefinite-article',
    description: 'Reports `a` before a vowel sound and `an` before a consonant',
    category: 'grammar',
    severity: 'error',
    needs: [],
    fix: 'safe',
    messages: {
      wrong: {
        reason: 'Unexpected `{article}` before `{word}`, expected `{wanted}`',
        note: 'The sound that follows decides, not the letter: an hour, a European, an FBI agent. A wrong one often shows that the word behind it was swapped.'
      }
    },
    basis: [
      {
        name: 'National Geographic Style Manual, a, an',
        url: 'https://sites.google.com/a/ngs.org/ngs-style-manual/ng-style-manual/a/a-an'
      },
      {
        name: 'retext-indefinite-article',
        url: 'https://github.com/retextjs/retext-indefinite-article'
      }
    ]
  },
  check({article, report}) {
    const {text, passages} = article
    for (const {start, end, word} of passages.collect(slipReader)) {
      const actual = text.slice(start, end)
      const wanted = actual.length === 1 ? `${actual}n` : actual.slice(0, 1)
      report({
        messageId: 'wrong',
        place: {start, end},
        data: {article: actual, word, wanted},
        expected: [wanted]
      })
    }
  }
})

/** Whether an `a` or `an` is the article: not the letter of "Vitamin A" or "plan a or b", nor a headline in capitals. */
function isArticle(tokens: readonly Token[], at: number, first: number): boolean {
  const {text} = tokens[at]!
  const before = tokens[at - 1]
  if (before && at > first && !tokens[at]!.spaced && before.kind !== 'punctuation') return false
  if (text === 'AN') return false
  // "known locally as An Lochta": the article of an Irish name.
  if (
    text === 'An' &&
    at > first &&
    /^\p{Ll}/u.test(before!.text) &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
    return false
  return text !== 'A' || at === first || (at === first + 1 && before!.kind === 'punctuation')
}

/** The word that an article stands before, over an opening mark; a sum of money with its sign. */
function findWord(text: string, tokens: readonly Token[], at: number, last: number): string | null {
  let next = at + 1
  if (next >= last || !tokens[next]!.spaced) return null
  if (/^["“‘'([]$/.test(tokens[next]!.text)) next++
  const from = tokens[next]?.start
  if (/^[$£€]$/.test(tokens[next]?.text ?? '')) next++
  if (next >= last || from === undefined) return null
  const {kind, lower, end} = tokens[next]!
  // "… to a Instead, she …": a word is lost, and another article would not bring it back.
  if (/^\p{Lu}\p{Ll}/u.test(tokens[next]!.text) && functionWords.has(lower)) return null
  if (kind !== 'word' && kind !== 'number') return null
  // A stutter, or a letter: "a and b".
  if (/^(?:an?|and|n?or|ah|eh|er|uh|um)$/.test(lower)) return null
  return text.slice(from, end)
}
