import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {parseStet} from '../../src/input/stet.js'

async function check(source: string, format: 'markdown' | 'html' = 'markdown', needReason = false) {
  const result = await checkSource(source, {format, needReason})
  return {
    reports: result.messages
      .filter(({ruleId}) => ruleId === 'repeated-word' || ruleId === 'stet')
      .map(({start, reason}) => `${start.line}:${start.column} ${reason}`),
    stets: result.stets.map(({stet, messages}) => `${stet.reason} (${messages.length})`)
  }
}

const repeated = 'Unexpected repeated `on`, expected it once'
const article = 'The council met on on Tuesday.'

test('a stet lets the next paragraph stand, and nothing before or after it', async () => {
  expect(await check(`# Head\n\n${article}\n\n<!-- stet -->\n\n${article}\n\n${article}\n`)).toEqual({
    reports: [`3:17 ${repeated}`, `9:17 ${repeated}`],
    stets: ['null (1)']
  })
})

test('a stet with a rule and a reason lets only that rule stand', async () => {
  expect(await check(`# Head\n\n<!-- stet repeated-word: sung that way -->\n\n${article}\n`)).toEqual({
    reports: [],
    stets: ['sung that way (1)']
  })
  expect(await check(`# Head\n\n<!-- stet split-word: no -->\n\n${article}\n`)).toEqual({
    reports: ['3:1 Unexpected stet: it lets nothing stand, take it out', `5:17 ${repeated}`],
    stets: ['no (0)']
  })
})

test('what stands between begin and end is let stand, in HTML too', async () => {
  const inner = `<p>${article}</p>`
  expect(
    await check(
      `<p>Head line here.</p>${inner}<!-- stet begin: a song -->${inner}${inner}<!-- stet end -->${inner}`,
      'html'
    )
  ).toMatchObject({reports: [`1:42 ${repeated}`, `1:197 ${repeated}`], stets: ['a song (2)']})
})

test('a stet of the file covers all of it, also from front matter', async () => {
  expect(await check(`# Head\n\n${article}\n\n<!-- stet file: archive -->\n`)).toEqual({
    reports: [],
    stets: ['archive (1)']
  })
  expect(await check(`---\ntitle: Head\nstet: "repeated-word: archive"\n---\n\n${article}\n`)).toEqual({
    reports: [],
    stets: ['archive (1)']
  })
})

test('a stet that names no rule of the desk, that lets nothing stand or that owes a reason is reported', async () => {
  expect(await check(`# Head\n\n<!-- stet repeated-wrod: x -->\n\n${article}\n`)).toMatchObject({
    reports: ['3:1 Unexpected rule `repeated-wrod` in a stet: there is no such rule', `5:17 ${repeated}`]
  })
  expect(await check(`# Head\n\n<!-- stet -->\n\n${article}\n`, 'markdown', true)).toMatchObject({
    reports: ['3:1 Unexpected stet without a reason, expected one after a colon']
  })
  expect(await check(`# Head\n\n${article}\n\n<!-- stet end -->\n`)).toMatchObject({
    reports: [`3:17 ${repeated}`, '5:1 Unexpected stet: it lets nothing stand, take it out']
  })
})

test('the words of a stet are read as the documentation says', () => {
  expect(parseStet(' stet ')).toEqual({form: 'next', rules: null, reason: null})
  expect(parseStet('stet: why not')).toEqual({form: 'next', rules: null, reason: 'why not'})
  expect(parseStet('stet begin repeated-word, split-word: both\n are fine')).toEqual({
    form: 'begin',
    rules: ['repeated-word', 'split-word'],
    reason: 'both are fine'
  })
  expect(parseStet('stetson hats')).toBeNull()
  expect(parseStet('TODO stet')).toBeNull()
})

test('code and bare addresses are read as part of the sentence, and nothing is reported on them', async () => {
  expect(await check('# Head\n\nThe tool prints `on on` and https://on.on/on on stderr.\n')).toEqual({
    reports: [],
    stets: []
  })
})
