import type {Reader} from '../../src/article/passages.js'
import {asker, defineRule, hasCapital, placesOf, sentencesOf} from '../../src/rule/index.js'
import {brokenPhrases} from './phrases.js'
import {detectors, type Found, type Text} from './swaps.js'

const isOpening = asker(({lower}) => brokenPhrases.has(lower) || detectors.has(lower))

const phraseReader: Reader<Found> = {
  read(passage) {
    const {tokens, tags, prose} = passage
    const found: Found[] = []
    for (const [at, {first, last}] of sentencesOf(passage, placesOf(tokens, isOpening))) {
      const place: Text = {tokens, tags, first, last, prose}
      const phrase = findPhrase(place, at) ?? detectors.get(tokens[at]!.lower)?.(place, at)
      if (phrase) found.push(phrase)
    }
    return found
  },
  move: ({message, from, to, right}, by) => ({message, from: from + by.token, to: to + by.token, right})
}

export default defineRule({
  meta: {
    id: 'spun-phrase',
    description: 'Reports a stock phrase that is broken as by swapping a word for one of like meaning',
    category: 'style',
    severity: 'warning',
    needs: [],
    fix: 'suggest',
    messages: {
      phrase: {
        reason: 'Unexpected `{words}`, expected `{right}`',
        note: 'English has a fixed expression here, and one of its words is swapped for another of like meaning. Machines that rewrite copy leave such phrases.'
      },
      time: {
        reason: 'Unexpected `{words}` without an article, expected `{right}`',
        note: 'Before a time "last" needs no article, but the words that are put in its place do.'
      },
      article: {
        reason: 'Unexpected `{words}`, expected `{right}`',
        note: 'The article does not go with what follows. Machines that rewrite copy swap "a", "the" and none.'
      },
      noun: {
        reason: 'Unexpected adjective in `{words}`, expected a noun',
        note: 'What stands between "a" and "of" is a noun. The phrase reads as one whose noun was swapped for a word of like meaning.'
      }
    },
    basis: [{name: 'Cabanac, Labbé and Magazinov, Tortured phrases', url: 'https://arxiv.org/abs/2107.06751'}]
  },
  check({article, report}) {
    const {tokens, text, passages} = article
    for (const found of passages.collect(phraseReader)) {
      const start = tokens[found.from]!.start
      const end = tokens[found.to]!.end
      const words = text.slice(start, end).replace(/\s+/g, ' ')
      const right = /^\p{Lu}/u.test(words)
        ? found.right[0]!.toUpperCase() + found.right.slice(1)
        : found.right
      if (found.message === 'noun') {
        report({messageId: 'noun', place: {start, end}, data: {words}})
        continue
      }
      report({messageId: found.message, place: {start, end}, data: {words, right}, expected: [right]})
    }
  }
})

/** The broken expression that begins at `at`; an "s" at its end is let stand. */
function findPhrase({tokens, tags, last}: Text, at: number): Found | null {
  for (const {words, right} of brokenPhrases.get(tokens[at]!.lower) ?? []) {
    const to = at + words.length - 1
    if (to >= last) continue
    const ending = tokens[to]!.lower
    const plural = to > at && ending === `${words.at(-1)!}s`
    if (!words.every((word, index) => tokens[at + index]!.lower === word || (plural && at + index === to)))
      continue
    if (
      /^\p{Lu}/u.test(right) &&
      !(hasCapital(tokens[to]!) && (words[0] === 'brand' || hasCapital(tokens[at]!)))
    )
      continue
    // "underneath construction hoardings", "excessive court fees"
    if (literal.has(words[0]!) && tags.of[to + 1] === 'NOUN') continue
    return {message: 'phrase', from: at, to, right: plural ? `${right}s` : right}
  }
  return null
}

/** First words that also stand before a compound of what follows. */
const literal = new Set([
  'actual',
  'excessive',
  'final',
  'first',
  'force',
  'genuine',
  'inexperienced',
  'second',
  'true',
  'underneath'
])
