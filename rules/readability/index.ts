import type {Sentence as SentenceNode} from 'nlcst'
import retextReadability from 'retext-readability'
import type {ArticleBase, Quotes, Sentence} from '../../src/article/index.js'
import {defineRule, runStockPlugin} from '../../src/rule/index.js'

/** How many of the seven measures must agree; professional copy has one such sentence in 3,000 words. */
const agreeing = 5

/** For a grown reader, sentences with fewer letters a word are hard by few measures, and the plugin is slow. */
const shortWords = {age: 18, letters: 5.1}

export default defineRule({
  meta: {
    id: 'readability',
    description: 'Reports the sentences that are hardest to read',
    category: 'style',
    severity: 'suggestion',
    needs: ['quotes'],
    messages: {
      hard: {
        reason: 'Unexpected sentence of {words} words, hard to read {measures}, expected two',
        note: 'Readers lose the thread of a long sentence of long words. Names count as one word here, and what is quoted does not count.'
      }
    },
    options: {
      minimumWords: {
        type: 'number',
        default: 35,
        minimum: 5,
        description: 'How many words a sentence must have to be measured'
      },
      age: {
        type: 'number',
        default: 18,
        minimum: 6,
        maximum: 22,
        description: 'The age of the reader who should follow it with ease'
      }
    },
    basis: [
      {
        name: 'GOV.UK, Sentence length: why 25 words is our limit',
        url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/'
      },
      {name: 'retext-readability', url: 'https://github.com/retextjs/retext-readability'}
    ]
  },
  check({article, options, report}) {
    const letters = options.age < shortWords.age ? 0 : shortWords.letters
    for (const sentence of article.sentences) {
      // Most are short enough before anything is discounted.
      if (!sentence.prose || sentence.last - sentence.first < options.minimumWords) continue
      const counted = findPlainWords(article, sentence)
      if (counted.length < options.minimumWords || averageLetters(counted) < letters) continue
      const measures = measure(counted, options.age)
      if (measures === null) continue
      report({messageId: 'hard', place: sentence, data: {words: counted.length, measures}})
    }
  }
})

/** The words of the longest stretch of a sentence without a semicolon: a name as one of them, no quotation, no dateline. */
function findPlainWords(
  {tokens, outline, quotes}: ArticleBase & {quotes: Quotes},
  {first, last}: Sentence
): string[] {
  let longest: string[] = []
  let words: string[] = []
  let named = false
  for (let at = first; at < last; at++) {
    const {text, kind, start} = tokens[at]!
    if (text === ';') words = []
    if ((kind !== 'word' && kind !== 'number') || quotes.at(start)) continue
    if (outline.dateline && start < outline.dateline.end) continue
    const capital = at > first && /^\p{Lu}/u.test(text)
    if (!capital) words.push(text)
    else if (!named) words.push('Name')
    named = capital
    if (words.length > longest.length) longest = words
  }
  return longest
}

function averageLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0) / words.length
}

/** What was said of some words for readers of an age; an editor asks of the same sentences all day. */
const measured = new Map<string, string | null>()
const mostMeasured = 5000

/** By which measures words are too hard for readers of an age, in words for the message; null where too few agree. */
function measure(words: readonly string[], age: number): string | null {
  const key = `${age} ${words.join(' ')}`
  let measures = measured.get(key)
  if (measures === undefined) {
    if (measured.size > mostMeasured) measured.clear()
    const settings = {age, minWords: 1, threshold: agreeing / 7}
    const [message] = runStockPlugin(retextReadability, {text: ''}, [toNode(words)], settings)
    measures = message?.reason.replace(/^.*according to (.*) algorithms$/, 'by $1 measures') ?? null
    measured.set(key, measures)
  }
  return measures
}

// A tree of its own, since the plugin would count names and quotations too.
function toNode(words: readonly string[]): SentenceNode {
  const point = {line: 1, column: 1, offset: 0}
  return {
    type: 'SentenceNode',
    position: {start: point, end: point},
    children: words.map((value) => ({type: 'WordNode', children: [{type: 'TextNode', value}]}))
  }
}
