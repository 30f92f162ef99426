import type {Reader} from '../../src/article/passages.js'
import {leftovers, type Leftover} from '../../src/lexicon/leftovers.js'
import {defineRule, shorten} from '../../src/rule/index.js'

const leftoverReader: Reader<{start: number; end: number; leftover: Leftover}> = {
  read({text}) {
    const lower = text.toLowerCase()
    return leftovers.flatMap((leftover) => {
      const {pattern, hint, lower: anyCase} = leftover
      if (!(anyCase ? lower : text).includes(hint)) return []
      return Array.from(text.matchAll(pattern), ({0: words, index}) => ({
        start: index,
        end: index + words.trimEnd().length,
        leftover
      }))
    })
  },
  move: ({start, end, leftover}, by) => ({start: start + by.offset, end: end + by.offset, leftover})
}

export default defineRule({
  meta: {
    id: 'leftover',
    description:
      'Reports what was left for later: TK, XX, notes to the desk, template marks, words of a chat program',
    category: 'structure',
    severity: 'error',
    needs: ['quotes'],
    messages: {
      left: {
        reason: 'Unexpected {kind} `{words}`, expected the finished text',
        note: 'It was put there to be replaced or taken out before the article is printed.'
      },
      doubtful: {
        reason: 'Unexpected {kind} `{words}`, expected the finished text',
        note: 'It may have been put there to be settled before the article is printed. Doubtful: it may be meant.'
      }
    },
    basis: [
      {
        name: 'Wikipedia, To come (publishing)',
        url: 'https://en.wikipedia.org/wiki/To_come_(publishing)'
      }
    ]
  },
  check({article, report}) {
    const {text, passages, quotes} = article
    const found: {start: number; end: number; kind: string; doubtful: boolean}[] = []
    for (const {start, end, leftover} of passages.collect(leftoverReader)) {
      const {kind, doubtful = false, spoken} = leftover
      const quoted = quotes.at(start) !== null
      if (!quoted || !spoken) found.push({start, end, kind, doubtful: doubtful || quoted})
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let last = 0
    for (const {start, end, kind, doubtful} of found) {
      if (start < last) continue
      last = end
      report({
        messageId: doubtful ? 'doubtful' : 'left',
        place: {start, end},
        data: {kind, words: shorten(text.slice(start, end))},
        doubtful
      })
    }
  }
})
