import type {SignKind} from '../../src/article/provenance.js'
import {defineRule} from '../../src/rule/index.js'

/** From here on the signs are more than any professional article bears; see the readme. */
const enough = 0.5
const doubtful = 0.4

/** What a sign is, in words for one and for several. */
const signs: Readonly<Record<SignKind, readonly [one: string, several: string]>> = {
  'formal-name': ['a formal name of a state', 'formal names of states'],
  'competing-forms': ['one country in competing forms', 'one country in competing forms'],
  'outside-marks': [
    'a comma or full stop outside the closing mark beside American style',
    'commas and full stops outside the closing marks beside American style'
  ],
  'printed-again': ['the headline printed again', 'the headline printed again'],
  'told-again': ['a sentence that tells again what was told', 'sentences that tell again what was told'],
  furniture: ['furniture of a page between the paragraphs', 'furniture of a page between the paragraphs'],
  'torn-opening': [
    'a first sentence that leans on words before it',
    'a first sentence that leans on words before it'
  ],
  'late-introduction': ['a surname before its introduction', 'surnames before their introductions'],
  'no-introduction': ['a surname that is never introduced', 'surnames that are never introduced'],
  'second-introduction': ['a person introduced a second time', 'people introduced a second time'],
  'named-again': ['a full name once more after the surname', 'full names once more after the surnames'],
  'lost-pointer': ['words that point at nothing told before', 'words that point at nothing told before'],
  'name-variant': ['a name spelt as another house spells it', 'names spelt as other houses spell them'],
  'lost-pronoun': ['a pronoun with nobody before it', 'pronouns with nobody before them'],
  'mixed-marks': ['curly and straight quotation marks', 'curly and straight quotation marks'],
  'article-clash': ['an article that does not go with its word', 'articles that do not go with their words'],
  'cut-sentence': ['a sentence cut short', 'sentences cut short'],
  'mixed-titles': ['courtesy titles in two styles', 'courtesy titles in two styles'],
  'lone-quotation': ['a quotation without a speaker', 'quotations without a speaker'],
  'no-thread': [
    'a paragraph that shares nothing with those before it',
    'paragraphs that share nothing with those before them'
  ]
}

export default defineRule({
  meta: {
    id: 'stitched-article',
    description: 'Reports an article that reads as sentences of several stories put together',
    category: 'structure',
    severity: 'warning',
    needs: ['provenance'],
    messages: {
      stitched: {
        reason:
          'Unexpected sentences of several stories in one article, expected one story from its beginning',
        note: 'Signs that speak for it together, though hardly alone: {evidence}.'
      },
      perhaps: {
        reason: 'Perhaps sentences of several stories in one article, expected one story from its beginning',
        note: 'Doubtful: a few signs speak for it together, {evidence}.'
      }
    },
    basis: [
      {
        name: 'The Associated Press: news values and principles',
        url: 'https://www.ap.org/about/news-values-and-principles/'
      }
    ]
  },
  check({article, report}) {
    const {provenance, outline, sentences} = article
    const place = outline.headline ?? sentences[0]
    if (provenance.score < doubtful || !place) return
    const counts = new Map<SignKind, number>()
    for (const {kind} of provenance.signs) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const evidence = [...counts].map(([kind, count]) => signs[kind][count > 1 ? 1 : 0])
    report({
      messageId: provenance.score < enough ? 'perhaps' : 'stitched',
      place,
      data: {evidence: evidence.join('; ')},
      related: provenance.signs.map(({kind, start, end}) => ({
        reason: capitalise(signs[kind][0]),
        start,
        end
      })),
      doubtful: provenance.score < enough
    })
  }
})

function capitalise(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}
