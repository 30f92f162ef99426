import {expect, test} from 'vitest'
import {noHouse, runRule} from '../../src/rule/index.js'
import {rules} from '../../rules/index.js'
import {readArticle} from '../helpers/rules.js'
import {tell} from '../helpers/telling.js'

// An editor reads the article at every key: it begins and stops at any word.
const lines = [
  'On Friday, 4 March 2021, Mr. Whitlock (aged 41), a teacher at Norton Bank, said: “It ‘rains’ here.”',
  'Whitlock, Md., and Ohio Gov. Anna Berg of the U.S. met 12 people: eight men and five women.',
  'Norton, who goes by one name, drew 2-2, up 20 percent.',
  'Of the 11 sailors, six were treated and four went to the Pentagon’s 20th century.',
  'Unaccounted for, or as good as, the boats had seats left to sit on.'
]

for (const line of lines) {
  const words = line.split(' ')
  test(`it is read to its last word, wherever it begins and stops: ${line}`, () => {
    for (let at = 1; at < words.length; at++) {
      const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
      for (const text of [head, tail, `${tail}\n\n${head}`]) {
        const article = readArticle(text)
        expect(tell(article).join('\n')).toContain(text.split(/\s+/).at(-1))
        for (const rule of rules) {
          const messages = runRule(rule, article, {options: {}, house: noHouse})
          for (const {start, end, actual} of messages) {
            expect(text.slice(start.offset, end.offset)).toBe(actual)
          }
        }
      }
    }
  })
}
