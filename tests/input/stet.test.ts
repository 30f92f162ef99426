import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import type {Format} from '../../src/input/index.js'
import {parseStet} from '../../src/input/stet.js'

async function check(source: string, format: Format = 'markdown', needReason = false) {
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

test('front matter lists stets, and gives rules their reasons', async () => {
  for (const matter of [
    '---\nstet:\n  - "repeated-word: archive"\n---',
    '---\nstet:\n  repeated-word: archive\n---',
    '+++\nstet = "repeated-word: archive"\n+++',
    '+++\nstet = ["repeated-word: archive"]\n+++',
    '+++\nstet = {repeated-word = "archive"}\n+++',
    '+++\n[stet]\nrepeated-word = "archive"\n+++'
  ]) {
    expect(await check(`${matter}\n\n${article}\n`)).toEqual({reports: [], stets: ['archive (1)']})
  }
  for (const matter of ['---\nstet: true\n---', '+++\nstet = true\n+++']) {
    expect(await check(`${matter}\n\n${article}\n`)).toEqual({reports: [], stets: ['null (1)']})
  }
  expect(await check(`---\nstet: [repeated-wrod, split-word]\n---\n\n${article}\n`)).toMatchObject({
    reports: [
      '2:8 Unexpected rule `repeated-wrod` in a stet: there is no such rule',
      '2:23 Unexpected stet: it lets nothing stand, take it out',
      `5:17 ${repeated}`
    ]
  })
})

test('a stet within a paragraph covers what is left of it, never what stands before', async () => {
  const two = 'It met on on Monday, <!-- stet --> and on on Tuesday.'
  const all = [`1:8 ${repeated}`]
  expect((await check(`${two}\n\nIt rained.\n`)).reports).toEqual(all)
  expect((await check(`<p>${two}</p><p>It rained.</p>`, 'html')).reports).toEqual([`1:11 ${repeated}`])
  expect((await check(`<nitf><body><p>${two}</p><p>It rained.</p></body></nitf>`, 'xml')).reports).toEqual([
    `1:23 ${repeated}`
  ])
  const content = JSON.stringify(`<p>${two}</p><p>It rained.</p>`)
  expect(
    (await check(`{"content_elements": [{"type": "text", "content": ${content}}]}`, 'json')).reports
  ).toEqual([`1:62 ${repeated}`])
})

test('in MDX a stet is a comment of an expression, or of HTML', async () => {
  expect(
    await check(`{/* stet: sung */}\n\n${article}\n\n<!-- stet: twice -->\n\n${article}\n\n${article}`, 'mdx')
  ).toEqual({
    reports: [`9:17 ${repeated}`],
    stets: ['sung (1)', 'twice (1)']
  })
})

test('on a page a stet may stand outside of the article', async () => {
  const page = (before: string, after: string): string =>
    `<!doctype html><html><head><title>x</title></head><body>${before}<article><h1>Head line here</h1>\n<p>${article}</p></article>${after}</body></html>`
  expect(await check(page('', '<!-- stet file: archive -->'), 'html')).toEqual({
    reports: [],
    stets: ['archive (1)']
  })
  expect(await check(page('<!-- stet -->', ''), 'html')).toMatchObject({
    reports: ['1:57 Unexpected stet: it lets nothing stand, take it out', `2:20 ${repeated}`]
  })
})

test('in a feed a stet stands in an item, before a part of it, or outside for all of them', async () => {
  const feed = (outside: string, lead: string, inner: string, end: string): string =>
    `<?xml version="1.0"?>\n<rss>${outside}<channel>\n<item><title>Rain ends</title>${lead}<description><![CDATA[${inner}<p>${article}</p>]]></description></item>\n<item><title>Sun comes</title><description>The sun came out. ${article}</description>${end}</item></channel></rss>`
  const second = `4:78 ${repeated}`
  expect((await check(feed('', '', '', ''), 'xml')).reports).toEqual([`3:72 ${repeated}`, second])
  expect(await check(feed('<!-- stet file: all -->', '', '', ''), 'xml')).toEqual({
    reports: [],
    stets: ['all (2)']
  })
  expect(await check(feed('', '<!-- stet: lead -->', '', ''), 'xml')).toEqual({
    reports: [second],
    stets: ['lead (1)']
  })
  expect(await check(feed('', '', '<!-- stet: inner -->', ''), 'xml')).toEqual({
    reports: [second],
    stets: ['inner (1)']
  })
  expect(await check(feed('', '', '', '<!-- stet file: item -->'), 'xml')).toEqual({
    reports: [`3:72 ${repeated}`],
    stets: ['item (1)']
  })
  expect((await check(feed('<!-- stet split-word -->', '', '', '<!-- stet -->'), 'xml')).reports).toEqual([
    '2:6 Unexpected stet: it lets nothing stand, take it out',
    `3:72 ${repeated}`,
    second,
    '4:106 Unexpected stet: it lets nothing stand, take it out'
  ])
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
