import retextRedundantAcronyms from 'retext-redundant-acronyms'
import type {Reader} from '../../src/article/passages.js'
import {defineRule, findSentenceNodes, runStockPlugin} from '../../src/rule/index.js'
import {bodies, lastWords, manifold, names, stockWords} from './kinds.js'

/** An acronym and a word after it that it may have in it already. */
interface Pair {
  /** Index of the acronym. */
  first: number
  start: number
  end: number
  kind: string
}

const pairReader: Reader<Pair> = {
  read({tokens, sentences}) {
    const pairs: Pair[] = []
    for (const sentence of sentences) {
      for (let first = sentence.first; first + 1 < sentence.last; first++) {
        const acronym = tokens[first]!
        const next = tokens[first + 1]!
        if (!next.spaced || !/^[A-Z]{2,6}$/.test(acronym.text) || names.has(acronym.text)) continue
        const kind = toSingular(next.text)
        if (stockWords.has(kind) || lastWords.get(acronym.text) === kind)
          pairs.push({first, start: acronym.start, end: next.end, kind})
      }
    }
    return pairs
  },
  move: ({first, start, end, kind}, by) => ({
    first: first + by.token,
    start: start + by.offset,
    end: end + by.offset,
    kind
  })
}

export default defineRule({
  meta: {
    id: 'redundant-acronym',
    description: 'Reports an acronym followed by the word that its last letter stands for',
    category: 'style',
    severity: 'warning',
    needs: ['quotes', 'tags'],
    fix: 'suggest',
    messages: {
      redundant: {
        reason: 'Unexpected `{kind}` after `{acronym}`, expected `{acronym}` alone',
        note: 'The letters already stand for it: `{acronym}` has `{kind}` in it.'
      }
    },
    basis: [
      {
        name: 'retext-redundant-acronyms',
        url: 'https://github.com/retextjs/retext-redundant-acronyms'
      }
    ]
  },
  check({article, report}) {
    const {text, tokens, passages, tags, quotes} = article
    // What people say is theirs.
    const pairs = passages.collect(pairReader).filter(({start}) => quotes.at(start) === null)
    const stock = runStockPlugin(
      retextRedundantAcronyms,
      article,
      findSentenceNodes(
        article,
        pairs.filter(({kind}) => stockWords.has(kind))
      )
    )
    const known = new Map(stock.map(({start, end}) => [start, end]))
    for (const {first, start, end: second, kind} of pairs) {
      const acronym = tokens[first]!.text
      const end = known.get(start) ?? (lastWords.get(acronym) === kind ? second : -1)
      if (end < 0) continue
      const after = tags.of[first + 2]
      if (bodies.has(kind) && (after === 'NOUN' || after === 'PROPN')) continue
      const many = text.endsWith('s', end) && !kind.endsWith('s') && !acronym.endsWith('S')
      // "IMF funds" are its money, "EU courts" those of its members.
      if (many && bodies.has(kind) && !manifold.has(acronym)) continue
      report({
        messageId: 'redundant',
        place: {start, end},
        data: {acronym, kind: text.slice(start + acronym.length + 1, end)},
        expected: [many ? `${acronym}s` : acronym]
      })
    }
  }
})

function toSingular(noun: string): string {
  return noun
    .replace(/isation/, 'ization')
    .replace(/(?<!^ga|[su])s$/, '')
    .replace(/ie$/, 'y')
}
