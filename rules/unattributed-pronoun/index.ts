import {defineRule} from '../../src/rule/index.js'

/** From this score on, an article reads as sentences of several stories; up to the second one, that is doubtful. */
const stitched = 0.65
const certain = 0.8

export default defineRule({
  meta: {
    id: 'unattributed-pronoun',
    description: 'Reports pronouns with nobody before them that they could stand for',
    category: 'pronouns',
    severity: 'warning',
    needs: ['mentions', 'provenance'],
    messages: {
      nobody: {
        reason: 'Unexpected `{pronoun}`: nobody is named before it that it could stand for',
        note: 'A reader looks for the person in the sentences before. Where nobody stands there, a sentence was cut or moved.'
      },
      rival: {
        reason: 'Unexpected `{pronoun}`: nobody before it that it could stand for; the nearest is `{rival}`',
        note: 'A reader looks for the person in the same paragraph and finds somebody or something else: the pronoun seems to have come from another text, or its sentence was moved.'
      },
      torn: {
        reason:
          'Unexpected `{pronoun}` after `{nearest}` in an article that reads as pieces of several: expected a name',
        note: 'Other signs show that the sentences of this article come from several stories, and the sentence before this one is not about the person: most likely somebody else is meant.'
      },
      one: {
        reason: 'Unexpected `{words}`: nothing before it tells of several that it could be one of',
        note: 'A reader looks for one of a kind, or several, in the sentence before and finds none: a sentence was cut or moved.'
      },
      nothing: {
        reason: 'Unexpected `{words}`: nothing before it tells of {thing}',
        note: 'These words take up something that the reader knows already. Where nothing of the kind stands before them, a sentence was cut or moved.'
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
    const {score} = article.provenance
    const isStitched = score >= stitched
    const doubtful = score < certain
    const loose = isStitched ? mentions.loosePointers() : []
    for (const [index, {start, end, thing}] of [...mentions.pointers, ...loose].entries()) {
      const words = text.slice(start, end)
      const found = {place: {start, end}, doubtful: doubtful && index >= mentions.pointers.length}
      if (thing) report({messageId: 'nothing', data: {words, thing}, ...found})
      else report({messageId: 'one', data: {words}, ...found})
    }
    for (const pronoun of mentions.pronouns) {
      if (pronoun.role === 'reflexive' || !outline.blocks[pronoun.block]!.prose) continue
      if (pronoun.quoted && !options.checkQuotes) continue
      const {antecedent, rival} = mentions.standing(pronoun)
      const place = {start: pronoun.start, end: pronoun.end}
      const word = text.slice(place.start, place.end)
      if (!antecedent && rival) {
        report({
          messageId: 'rival',
          place,
          data: {pronoun: word, rival: text.slice(rival.start, rival.end)},
          related: [{reason: 'The nearest, which it cannot stand for', ...rival}]
        })
      } else if (!antecedent) {
        report({messageId: 'nobody', place, data: {pronoun: word}})
      } else {
        const tie = isStitched ? mentions.looseTie(pronoun) : null
        if (!tie) continue
        report({
          messageId: 'torn',
          place,
          data: {pronoun: word, nearest: text.slice(tie.start, tie.end)},
          doubtful,
          related: [{reason: 'The nearest that it could stand for', ...tie}]
        })
      }
    }
  }
})
