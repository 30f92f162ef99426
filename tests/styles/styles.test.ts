import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {testStyle} from '../../src/cli/test-style.js'
import {mergeHouses, validateHouse} from '../../src/config/house.js'
import {parseConfig, readConfig} from '../../src/config/read.js'
import {readStyle, styleNames} from '../../src/config/styles.js'
import type {HouseSetting} from '../../src/config/types.js'
import {checkText} from '../../src/desk.js'

const folder = path.resolve(import.meta.dirname, '../../styles')
const names = fs.readdirSync(folder).map((file) => path.basename(file, '.yml'))

async function read(yaml: string): Promise<{house: HouseSetting; problems: string[]}> {
  const {house, problems} = validateHouse(await parseConfig(yaml, 'style.yml'))
  return {house, problems: problems.map(({line, column, reason}) => `${line}:${column} ${reason}`)}
}

describe.each(names)('the style %s', (name) => {
  test('is one, and its sentences do what they are there for', async () => {
    const {house, problems} = validateHouse(await readConfig(path.join(folder, `${name}.yml`)))
    expect(problems).toEqual([])
    expect(testStyle(house).map(({term, reason}) => `${term.place.line}: ${reason}`)).toEqual([])
    expect(house.terms!.length).toBeGreaterThanOrEqual(25)
  })

  test('says where its facts stand and why each term is there', async () => {
    const house = (await readStyle(name))!
    expect(house.name).toMatch(/\w/)
    expect(house.basis!.length).toBeGreaterThan(0)
    for (const {url} of house.basis!) expect(url).toMatch(/^https:/)
    for (const {why} of house.terms!) expect(why).toMatch(/^[A-Z].*[^.]$/)
  })

  test('is the same in the bundle', async () => {
    const {house} = validateHouse(await readConfig(path.join(folder, `${name}.yml`)))
    const bare = (setting: HouseSetting): unknown => ({
      ...setting,
      terms: setting.terms?.map((term) => ({...term, place: null}))
    })
    expect(await styleNames()).toContain(name)
    expect(bare((await readStyle(name))!)).toEqual(bare(house))
  })
})

describe('the trial of a style', () => {
  const term = (more: string): string =>
    `terms:\n  - {use: adviser, not: advisor, why: With an e, good: An adviser left., bad: An advisor left.${more}}\n`

  test('finds a bad sentence that draws nothing', async () => {
    const {house} = await read(term('').replace('bad: An advisor', 'bad: An adviser'))
    expect(testStyle(house).map(({reason}) => reason)).toEqual([
      'nothing is reported in the bad sentence “An adviser left.”'
    ])
  })

  test('finds a good sentence that draws the report of any term', async () => {
    const more =
      '  - {use: left, not: an adviser left, why: Short, good: He left., bad: Then an adviser left.}\n'
    const {house} = await read(term('') + more)
    expect(testStyle(house).map(({reason}) => reason)).toEqual([
      "the good sentence “An adviser left.” draws: Unexpected `An adviser left`, expected the house's `Left`"
    ])
  })

  test('says nothing of a style without terms', async () => {
    expect(testStyle((await read('variety: british')).house)).toEqual([])
  })
})

describe('the documentation of house styles', async () => {
  const documentation = fs.readFileSync('docs/house-style.md', 'utf8')
  const [example = ''] = /(?<=```yaml\n)# style\.yml\n[^]*?(?=```)/.exec(documentation) ?? []

  test('shows a style that holds', async () => {
    const {house, problems} = await read(example)
    expect(problems).toEqual([])
    expect(testStyle(house)).toEqual([])
    expect(house.terms).toHaveLength(3)
  })

  test('has every key, and shows it', async () => {
    for (const yaml of ['"": 1', 'terms: [{"": 1}]']) {
      const {problems} = await read(yaml)
      const keys = [...problems[0]!.matchAll(/`(\w+)`/g)].map(([, key]) => key!)
      expect(keys.length).toBeGreaterThan(5)
      for (const key of keys) {
        expect(documentation).toMatch(new RegExp(`^\\| \`${key}\` `, 'm'))
        expect(example).toMatch(new RegExp(`^[ -]*${key}:`, 'm'))
      }
    }
  })
})

describe('what is wrong with a style is told with its place', () => {
  const term = {use: 'adviser', not: 'advisor', why: 'So', good: 'An adviser.', bad: 'An advisor.'}
  const wrong = async (value: unknown): Promise<string[]> =>
    (await read(JSON.stringify(value))).problems.map((problem) => problem.replace(/^\S+ /, ''))

  test('by line and column', async () => {
    expect((await read('variety: british\ntermz: []\n')).problems).toEqual([
      '2:1 unexpected key `termz`, expected `terms`'
    ])
  })

  test.each<[string, unknown, string[]]>([
    ['an unknown key of a term', {terms: [{...term, note: ''}]}, ['unexpected key `note`, expected `not`']],
    ['a side', {quotes: 'insides'}, ['unexpected `insides`, expected `inside`']],
    ['an ending', {terms: [{...term, inflects: 'nuon'}]}, ['unexpected `nuon`, expected `noun`']],
    ['a term that is none', {terms: ['adviser']}, ['unexpected text for `terms`, expected an object']],
    [
      'a term without its parts',
      {terms: [{}]},
      [
        'a term expects `use`, what the house prints',
        'a term expects `why`, the reason',
        'a term expects `good`, a sentence as the house prints it',
        'a term expects `bad`, a sentence that draws a report',
        'a term expects `not`, what the house does not print'
      ]
    ],
    [
      'a form that the house prints',
      {terms: [{...term, not: ['adviser']}]},
      ['unexpected `adviser` under `not`, the house prints it']
    ],
    [
      'a form of two terms',
      {terms: [term, {...term, use: 'counsellor'}]},
      ['unexpected `advisor` again, it stands in the term for `adviser`']
    ],
    [
      'a part that stands for nothing',
      {terms: [{...term, not: 'advisor {nmae}'}]},
      ['unexpected `{nmae}`, expected `{number}`, `{day}` or `{name}`']
    ],
    [
      'a part that nothing fills',
      {terms: [{...term, use: 'adviser {name}'}]},
      ['unexpected `{name}`, `advisor` has none to put there']
    ],
    ['a guide without an address', {basis: [{name: 'Ours'}]}, ['a basis expects `url`, where it can be read']]
  ])('%s', async (_, value, expected) => {
    expect(await wrong(value)).toEqual(expected)
  })
})

describe('houses that are merged', () => {
  const houseOf = async (...terms: string[]): Promise<HouseSetting[]> =>
    Promise.all(
      terms.map(async (pair) => {
        const [use, not] = pair.split('/')
        return (await read(JSON.stringify({terms: [{use, not, why: 'So', good: 'g', bad: 'b'}]}))).house
      })
    )

  test.each([
    [['adviser/advisor', 'advisor/adviser'], ['advisor/adviser']],
    [['adviser/advisor', 'counsel/advisor'], ['counsel/advisor']],
    [
      ['adviser/advisor', 'email/e-mail'],
      ['adviser/advisor', 'email/e-mail']
    ]
  ])('%j come to %j', async (given, expected) => {
    const {terms} = mergeHouses(await houseOf(...given), [])
    expect(terms.map(({use, not}) => `${use}/${not.join()}`)).toEqual(expected)
  })
})

describe('house-term in articles', () => {
  const report = async (yaml: string, text: string): Promise<string[]> => {
    const house = mergeHouses([(await read(yaml)).house], ['Advisor'])
    const messages = await checkText(text, {house})
    return messages.filter(({ruleId}) => ruleId === 'house-term').map(({reason}) => reason)
  }
  const sentences = 'why: So, good: g, bad: b'

  test('headlines may leave out stops and set capitals', async () => {
    const yaml = `terms:\n  - {use: U.N., not: UN, ${sentences}}\n  - {use: internet, not: Internet, ${sentences}}\n`
    const text = 'UN wants a faster Internet\n\nThe UN envoy spoke of the Internet.'
    expect(await report(yaml, text)).toEqual([
      "Unexpected `UN`, expected the house's `U.N.`",
      "Unexpected `Internet`, expected the house's `internet`"
    ])
  })

  test('one stop ends an abbreviation and its sentence', async () => {
    const yaml = `terms:\n  - {use: '{number} p.m.', not: '{number} pm', ${sentences}}\n`
    const house = mergeHouses([(await read(yaml)).house], [])
    const [message] = await checkText('The ferry left at 6:30 pm.', {house})
    expect(message).toMatchObject({actual: '6:30 pm.', expected: ['6:30 p.m.']})
  })

  test('days of a month are told from years and amounts', async () => {
    const yaml = `terms:\n  - {use: 'Sept. {day}', not: 'September {day}', ${sentences}}\n`
    const text =
      'On September 4 it sank. In September 2019 it rose, and September 31,000 times. On September 4-6 it lay there.'
    expect(await report(yaml, text)).toEqual(["Unexpected `September 4`, expected the house's `Sept. 4`"])
  })

  test('a verb takes its endings where they are certain', async () => {
    const yaml = `terms:\n  - {use: reply, not: respond, inflects: verb, ${sentences}}\n  - {use: halt, not: stop, inflects: verb, ${sentences}}\n`
    const text = 'She responds, he responded and they are responding. It stops, it stopped.'
    expect(await report(yaml, text)).toEqual([
      "Unexpected `responds`, expected the house's `replies`",
      "Unexpected `responded`, expected the house's `replied`",
      "Unexpected `responding`, expected the house's `replying`",
      "Unexpected `stops`, expected the house's `halts`"
    ])
  })

  test('an indefinite article that would have to change keeps the word from being put in', async () => {
    const house = mergeHouses(
      [(await read(`terms:\n  - {use: actor, not: thespian, ${sentences}}\n`)).house],
      []
    )
    const [first, second] = await checkText('A thespian met the thespian.', {house})
    expect([first!.expected, second!.expected]).toEqual([[], ['actor']])
  })

  test('vocabulary puts a form out of force', async () => {
    const yaml = `terms:\n  - {use: adviser, not: advisor, ${sentences}}\n`
    expect(await report(yaml, 'Advisor and advisor met.')).toEqual([
      "Unexpected `advisor`, expected the house's `adviser`"
    ])
  })
})
