import {leftovers} from '../../src/lexicon/leftovers.js'
import {defineRule, shorten} from '../../src/rule/index.js'

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
    const small = text.toLowerCase()
    for (const {kind, doubtful = false, spoken, pattern, hint, lower} of leftovers) {
      // Hardly an article has any of them.
      if (!(lower ? small : text).includes(hint)) continue
      const mayMatch = (words: string): boolean => (lower ? words.toLowerCase() : words).includes(hint)
      for (const {start, found: match} of passages.matchesOf(pattern, mayMatch)) {
        const quoted = quotes.at(start) !== null
        const end = start + match[0].trimEnd().length
        if (!quoted || !spoken) found.push({start, end, kind, doubtful: doubtful || quoted})
      }
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
