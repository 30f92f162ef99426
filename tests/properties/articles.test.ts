import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {checkArticle, checkText} from '../../src/desk.js'
import {noHouse, runRule, type Message} from '../../src/rule/index.js'
import {readArticle} from '../helpers/rules.js'
import {encodings} from '../helpers/variants.js'

const root = path.resolve(import.meta.dirname, '../..')
const articles = ['examples', 'tests/articles/faulty', 'tests/articles/professional'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [
      `${folder}/${name}`,
      unmark(fs.readFileSync(path.join(root, folder, name), 'utf8'))
    ])
)

/** Takes out the marks of a labelled article: `[[rule-id: the words]]`. */
function unmark(text: string): string {
  const plain = text.replace(/\[\[[a-z-]+: ((?:(?!\[\[)[^])*?)\]\]/g, '$1')
  return plain === text ? text : unmark(plain)
}

const gist = ({ruleId, severity, reason, actual, start}: Message): unknown => [
  start.line,
  ruleId,
  severity,
  reason,
  actual.replace(/\r\n?/g, '\n')
]

describe.each(articles)('%s', (_, text) => {
  test('a paragraph at the end that has to do with nothing changes no report before it', async () => {
    const end = text.trimEnd()
    const more = `${end}\n\nThe museum opens at nine each morning, and entry is free at the weekend.\n`
    const before = await checkText(text)
    const after = await checkText(more)
    expect(after.filter(({start}) => start.offset < end.length).map(gist)).toEqual(before.map(gist))
    expect(after.length).toBe(before.length)
  })

  test('the same is said whatever the line ends, with and without a byte order mark', async () => {
    const plain = (await checkText(text)).map(gist)
    for (const encode of Object.values(encodings)) {
      expect((await checkText(encode(text))).map(gist)).toEqual(plain)
    }
  })

  test('each rule says alone what it says in company', () => {
    const alone = rules.flatMap((rule) => runRule(rule, readArticle(text), {house: noHouse}))
    expect(checkArticle(readArticle(text))).toEqual(alone)
  })
})
