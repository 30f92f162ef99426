import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'headline-mismatch',
    description: 'Reports quoted words, numbers and names in the headline that the body does not bear out',
    category: 'facts',
    severity: 'warning',
    needs: ['headlineGaps'],
    messages: {
      words: {
        reason: 'Nobody in the body says `{words}`, expected the quoted words of the headline there',
        note: 'A headline may quote only what the article quotes. Neither these words nor other forms of them stand together in the body.'
      },
      number: {
        reason: 'Unexpected `{words}` in the headline, expected `{other}` as in the body',
        note: 'The body counts the same and gets another number; the number of the headline is nowhere in it.'
      },
      name: {
        reason: 'Unexpected `{words}` in the headline, expected `{other}` as in the body',
        note: 'The names differ by a letter, and the body never spells it as the headline does.'
      }
    },
    basis: [
      {
        name: 'BBC Editorial Guidelines: accuracy of headlines',
        url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'
      }
    ]
  },
  check({article, report}) {
    for (const {kind, start, end, other} of article.headlineGaps) {
      const words = article.text.slice(start, end)
      if (other === null) {
        report({messageId: 'words', place: {start, end}, data: {words}})
        continue
      }
      report({
        messageId: kind === 'name' ? 'name' : 'number',
        place: {start, end},
        data: {words, other: article.text.slice(other.start, other.end)},
        related: [{reason: 'The body has it here', ...other}]
      })
    }
  }
})
