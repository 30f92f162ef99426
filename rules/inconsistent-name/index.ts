import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'inconsistent-name',
    description: 'Reports names that the article spells in two ways',
    category: 'names',
    severity: 'warning',
    needs: ['nameVariants'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      spelling: {
        reason: 'Unexpected `{name}`, expected `{norm}` as elsewhere in the article',
        note: 'The article has both spellings. A name that is spelt in two ways is wrong in one of them; the commoner one is taken for right.'
      },
      close: {
        reason: 'Unexpected `{name}` beside `{norm}`, expected one spelling',
        note: 'The article has both spellings once or as often as each other, so they may be two names.'
      },
      person: {
        reason: 'Unexpected `{name}`, expected `{norm}` as elsewhere in the article',
        note: 'Both names seem to be one person’s, who may be called by one form throughout.'
      },
      apostrophe: {
        reason: 'Unexpected `{name}`, expected `{norm}` as the name ends in s',
        note: 'The apostrophe stands inside the name, which has its s everywhere else in the article.'
      }
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Spellings that are right beside one that differs by a letter'
      }
    },
    basis: [
      {name: 'BBC News style guide, names', url: 'https://www.bbc.co.uk/newsstyleguide/names'},
      {name: 'AP Stylebook, names', url: 'https://www.apstylebook.com/'}
    ]
  },
  check({article, house, options, report}) {
    const allowed = new Set([...house.vocabulary, ...options.allow])
    for (const {start, end, norm, other, kind, doubtful} of article.nameVariants) {
      const name = article.text.slice(start, end)
      if (allowed.has(name)) continue
      report({
        messageId:
          kind === 'apostrophe'
            ? 'apostrophe'
            : kind !== 'letter'
              ? 'person'
              : doubtful
                ? 'close'
                : 'spelling',
        place: {start, end},
        data: {name, norm},
        expected: [norm],
        related: [{reason: 'The other spelling', ...other}],
        doubtful
      })
    }
  }
})
