import {expect, test} from 'vitest'
import {desk} from '../helpers/command.js'

test('the faulty example shows what the rules find, and the edited one is fit to print', async () => {
  const {status, stdout} = await desk(['--format', 'json', 'examples'])
  const {files} = JSON.parse(stdout) as {files: {path: string; messages: {ruleId: string}[]}[]}
  const found = new Map(files.map(({path, messages}) => [path, new Set(messages.map(({ruleId}) => ruleId))]))
  expect(status).toBe(1)
  expect(found.get('examples/ferry-deal-edited.txt')).toEqual(new Set())
  expect([...found.get('examples/ferry-deal.txt')!]).toEqual(
    expect.arrayContaining([
      'country-name',
      'doubled-reference',
      'first-reference',
      'inconsistent-country-name',
      'indefinite-article',
      'lowercase-sentence-start',
      'quote-punctuation',
      'repeated-word',
      'split-word',
      'stitched-article',
      'unattributed-pronoun',
      'unattributed-quote',
      'web-boilerplate'
    ])
  )
})
