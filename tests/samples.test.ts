import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {checkSource} from '../src/desk.js'
import {formatOf} from '../src/input/index.js'

const folder = path.join(import.meta.dirname, 'samples')

async function report(name: string): Promise<string[]> {
  const bytes = fs.readFileSync(path.join(folder, name))
  const {messages, source} = await checkSource(name.endsWith('.docx') ? bytes : bytes.toString('utf8'), {
    format: formatOf(name)!
  })
  for (const {actual, start, end} of messages) expect(source.slice(start.offset, end.offset)).toBe(actual)
  return messages.map(
    ({start, ruleId, actual}) => `${start.line}:${start.column} ${ruleId} ${actual.replace(/\s+/g, ' ')}`
  )
}

test('an Arc ANS document: its texts, lists and captions, through escapes of JSON and markup of HTML', async () => {
  expect(await report('arc-ans.json')).toEqual([
    '11:77 redundant-acronym PIN number',
    '13:71 repeated-word of of',
    '13:126 split-word can not',
    '14:106 repeated-word your your',
    '15:55 repeated-word the the'
  ])
})

test('an RSS feed: each item is an article, escaped or in CDATA', async () => {
  expect(await report('feed.rss.xml')).toEqual(['4:54 repeated-word to to', '6:147 split-word can not'])
})

test('a NewsML-G2 item: the XHTML in it', async () => {
  expect(await report('item.newsml.xml')).toEqual([
    '12:53 repeated-word the the',
    '13:101 indefinite-article an',
    '13:145 split-word can not'
  ])
})

test('an NITF item: the body, not the head; a stet lets a paragraph stand', async () => {
  expect(await report('item.nitf.xml')).toEqual([
    '17:72 indefinite-article an',
    '18:96 repeated-word with with',
    '20:32 repeated-word and and'
  ])
})

test('a Word file saved by LibreOffice: a line is a paragraph', async () => {
  expect(await report('libreoffice.docx')).toEqual([
    '3:50 repeated-word the the',
    '4:12 repeated-word run run',
    '5:19 split-word can not'
  ])
})

test('a post of a static site: front matter, quotation, table; no code; a stet lets a paragraph stand', async () => {
  expect(await report('static-site-post.md')).toEqual([
    '7:24 repeated-word in in',
    '13:74 split-word can not',
    '15:28 repeated-word for for',
    '17:97 indefinite-article an',
    '29:10 repeated-word the the'
  ])
})

test('a WordPress page: the article, not the navigation, the comments or the side column', async () => {
  expect(await report('wordpress-page.html')).toEqual([
    '22:45 repeated-word on on',
    '30:14 split-word can not',
    '34:52 repeated-word the the',
    '36:4 web-boilerplate Share on Facebook'
  ])
})
