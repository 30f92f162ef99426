import fs from 'node:fs'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {explainOptions, validate} from '../src/config/validate.js'

interface Schema {
  definitions?: Record<string, Schema>
  additionalProperties?: boolean
  properties: Record<string, Schema>
  items?: Schema
}

const schema = JSON.parse(
  fs.readFileSync(new URL('../docs/retextrc.schema.json', import.meta.url), 'utf8')
) as Schema
const metas = new Map(rules.map(({meta}) => [meta.id, meta]))

/** What the configuration says is wrong with a value, without its place. */
const explain = (value: unknown): string[] =>
  validate({value, file: '.retextrc', place: () => ({})}, metas).problems.map(({reason}) => reason)

// Of each key something that it may hold.
const settings = {
  plugins: ['retext-passive'],
  rules: {'repeated-word': 'off', readability: ['warning', {minimumWords: 30}]},
  vocabulary: ['Okoro'],
  house: {
    name: 'Gazette',
    basis: [{name: 'The style of the Gazette', url: 'https://example.org/style'}],
    variety: 'british',
    quotes: 'outside',
    acronyms: ['BBC'],
    people: ['Okoro'],
    countries: {US: {noun: 'US', adjective: 'US'}},
    terms: [
      {
        use: 'adviser',
        not: ['advisor'],
        except: 'advisor pack',
        inflects: 'noun',
        why: 'Spelled with an e',
        good: 'The adviser left.',
        bad: 'The advisor left.'
      }
    ]
  },
  needReason: true,
  pointer: '/body',
  stets: [{words: 'had had', rules: ['repeated-word'], reason: 'as it was sung'}]
}
const overrides = [{files: '*.txt', excludedFiles: ['a.txt'], ...settings}]
const everything = {
  $schema: './schema.json',
  root: true,
  extends: ['copydesk/strict'],
  ...settings,
  overrides,
  ignore: ['drafts'],
  settings: {}
}

test('the schema has the keys that a configuration may have, and no others', () => {
  expect(explain(everything)).toEqual([])
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(everything).sort())
  expect(schema.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties['overrides']!.items!.properties).sort()).toEqual(
    Object.keys(overrides[0]!).sort()
  )
  expect(Object.keys(schema.definitions!['house']!.properties).sort()).toEqual(
    Object.keys(settings.house).sort()
  )
  expect(explain({...everything, rulez: {}})).toEqual(['unexpected key `rulez`, expected `rules`'])
})

test('the schema has every rule, and its options with defaults that it takes', () => {
  expect(Object.keys(schema.properties['rules']!.properties).sort()).toEqual(
    rules.map(({meta}) => meta.id).sort()
  )
  for (const {meta} of rules) {
    const defaults = Object.fromEntries(
      Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default])
    )
    expect(explainOptions(meta, defaults)).toEqual([])
  }
})

test('the schema takes what the configuration takes, and refuses what it refuses', () => {
  const isValid = new Ajv({strict: false}).compile(schema)
  const cases: [unknown, boolean][] = [
    [everything, true],
    [{}, true],
    [{rulez: {}}, false],
    [{rules: {'repeated-word': 'fatal'}}, false],
    [{rules: {readability: ['warning', {minimumWords: 'many'}]}}, false],
    [{rules: {readability: ['warning', {maximumWords: 30}]}}, false],
    [{house: {variety: 'scottish'}}, false],
    [{house: {countries: {usa: {noun: 'US', adjective: 'US'}}}}, false],
    [{house: './style.yml'}, true],
    [{house: {quotes: 'both'}}, false],
    [{house: {terms: [{use: 'adviser', not: 'advisor'}]}}, false],
    [{house: {terms: [{use: 'a', not: 'b', why: 'c', good: 'd', bad: 'e', note: 'f'}]}}, false],
    [{overrides: [{rules: {}}]}, false],
    [{root: 'yes'}, false]
  ]
  for (const [value, right] of cases) {
    expect(isValid(value), JSON.stringify(value)).toBe(right)
    expect(explain(value).length === 0, JSON.stringify(value)).toBe(right)
  }
})
