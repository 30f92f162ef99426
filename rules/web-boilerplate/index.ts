import {defineRule, shorten} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'web-boilerplate',
    description: 'Reports furniture of a web page that stands in the copy',
    category: 'structure',
    severity: 'error',
    needs: ['furniture'],
    messages: {
      line: {
        reason: 'Unexpected {kind} `{words}`, expected only the article',
        note: 'The line is part of a page, not of the story; it came along when the text was copied.'
      },
      inline: {
        reason: 'Unexpected {kind} `{words}` in the copy, expected it to be taken out',
        note: 'Credits, buttons and tags belong to the page; left in running copy they print as words of the story.'
      }
    },
    basis: [
      {
        name: 'The Associated Press: caption and credit go with the picture',
        url: 'https://www.ap.org/about/news-values-and-principles/telling-the-story/visuals'
      }
    ]
  },
  check({article, report}) {
    for (const {kind, start, end, whole} of article.furniture) {
      report({
        messageId: whole ? 'line' : 'inline',
        place: {start, end},
        data: {kind, words: shorten(article.text.slice(start, end))}
      })
    }
  }
})
