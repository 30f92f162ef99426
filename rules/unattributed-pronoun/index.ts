import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'unattributed-pronoun',
    description: 'Reports pronouns with nobody before them that they could stand for',
    category: 'pronouns',
    severity: 'warning',
    needs: ['mentions'],
    messages: {
      nobody: {
        reason: 'Unexpected `{pronoun}`: nobody is named before it that it could stand for',
        note: 'A reader looks for the person in the sentences before. Where nobody stands there, a sentence was cut or moved.'
      },
      rival: {
        reason: 'Unexpected `{pronoun}`: nobody before it that it could stand for; the nearest is `{rival}`',
        note: 'A reader looks for the person in the same paragraph and finds somebody or something else: the pronoun seems to have come from another text, or its sentence was moved.'
      }
    },
    options: {
      checkQuotes: {
        type: 'boolean',
        default: false,
        description: 'Whether to look at pronouns in quotations too'
      }
    },
    basis: [
      {
        name: 'NPR: keep your enemies close and your antecedents closer',
        url: 'https://www.npr.org/sections/memmos/2015/11/11/605690232/keep-your-enemies-close-and-your-antecedents-closer'
      },
      {
        name: 'Massey University: pronoun reference',
        url: 'https://owll.massey.ac.nz/academic-writing/pronoun-reference.php'
      }
    ]
  },
  check({article, options, report}) {
    const {mentions, outline, text} = article
    for (const pronoun of mentions.pronouns) {
      if (pronoun.role === 'reflexive' || !outline.blocks[pronoun.block]!.prose) continue
      if (pronoun.quoted && !options.checkQuotes) continue
      const {antecedent, rival} = mentions.standing(pronoun)
      if (antecedent) continue
      const place = {start: pronoun.start, end: pronoun.end}
      const word = text.slice(place.start, place.end)
      if (!rival) {
        report({messageId: 'nobody', place, data: {pronoun: word}})
        continue
      }
      report({
        messageId: 'rival',
        place,
        data: {pronoun: word, rival: text.slice(rival.start, rival.end)},
        related: [{reason: 'It cannot stand for this', ...rival}]
      })
    }
  }
})
