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
    const {text, quotes} = article
    const lower = text.toLowerCase()
    const found: {start: number; end: number; kind: string; doubtful: boolean}[] = []
    for (const {kind, pattern, hint, lower: anyCase, doubtful = false, spoken} of leftovers) {
      if (!(anyCase ? lower : text).includes(hint)) continue
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const quoted = quotes.at(start) !== null
        if (quoted && spoken) continue
        found.push({start, end: start + match[0].trimEnd().length, kind, doubtful: doubtful || quoted})
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
