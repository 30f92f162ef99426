import fs from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {validate} from '../src/config/validate.js'
import {checkText} from '../src/index.js'

const read = (name: string): string => fs.readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')

test('the configuration in the README is a right one', () => {
  const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
  const fences = [...readme.matchAll(/```json\n([^]*?)```/g)]
  expect(fences).toHaveLength(1)
  for (const [, json] of fences) {
    const value: unknown = JSON.parse(json!)
    expect(validate({value, file: '.retextrc', place: () => ({})}, metas).problems).toEqual([])
  }
})

test('the program in the README prints what it says', async () => {
  const [, text] = /checkText\('(.+)'\)/.exec(readme)!
  const [, printed] = /console\.log\(messages\[0\]\.reason\) \/\/ (.+)/.exec(readme)!
  expect((await checkText(text!)).map(({reason}) => reason)).toEqual([printed])
})

test('the options in the README are those of the rule', () => {
  const [, options] = /\.use\(rule, \{(\w+): \d+\}\)/.exec(readme)!
  const [, id] = /meta\.id === '(.+)'/.exec(readme)!
  const rule = rules.find(({meta}) => meta.id === id)
  expect(Object.keys(rule?.meta.options ?? {})).toContain(options)
})

test('what the README and the guide link to is there', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
    for (const [, target] of read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(fs.existsSync(new URL(`../${target}`, import.meta.url)), `${name}: ${target}`).toBe(true)
    }
  }
})

test('no file names a registry or a place of one machine', () => {
  const lock = read('package-lock.json')
  expect(lock).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/)
})
