import retextRepeatedWords from 'retext-repeated-words'
import {defineRule, runStockPlugin} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'repeated-word',
    description: 'Reports a word that is printed twice in a row',
    category: 'grammar',
    severity: 'error',
    needs: [],
    fix: 'safe',
    messages: {
      repeated: {
        reason: 'Unexpected repeated `{word}`, expected it once',
        note: 'The same word twice in a row is nearly always a slip of editing.'
      }
    },
    basis: [{name: 'retext-repeated-words', url: 'https://github.com/retextjs/retext-repeated-words'}]
  },
  check({article, report}) {
    for (const {start, end} of runStockPlugin(retextRepeatedWords, article.tree, article.text)) {
      const words = article.text.slice(start, end)
      const [first = words] = words.split(/\s+/)
      report({messageId: 'repeated', place: {start, end}, data: {word: first}, expected: [first]})
    }
  }
})
