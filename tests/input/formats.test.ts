import {describe, expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {guessFormat, InputError, readDocuments, type Format} from '../../src/input/index.js'

/** The blocks of each article of a source, `kind: words`. */
async function read(format: Format, source: string, pointer?: string): Promise<string[][]> {
  const documents = await readDocuments(source, {format, pointer})
  return documents.map((document) => {
    // Every word of the text leads to the file, and every place in it is one of the file.
    for (const {start, end} of document.blocks) {
      const range = document.map.toSource(start, end)
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeLessThanOrEqual(source.length)
    }
    return document.blocks.map(({kind, start, end}) => `${kind}: ${document.text.slice(start, end)}`)
  })
}

/** Where words are repeated in a source, and what stands there. */
async function places(format: Format, source: string): Promise<string[]> {
  const {messages} = await checkSource(source, {format})
  return messages
    .filter(({ruleId}) => ruleId === 'repeated-word')
    .map(({start, end, actual}) => {
      expect(source.slice(start.offset, end.offset)).toBe(actual)
      return `${start.line}:${start.column} ${actual}`
    })
}

/** What is said of a source that cannot be read, behind the offset where it breaks. */
async function refuse(format: Format, source: string | Uint8Array, pointer?: string): Promise<string> {
  try {
    await readDocuments(source, {format, pointer})
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return `${(error as InputError).offset}: ${(error as InputError).message}`
  }
  throw new Error('it was read')
}

const body = 'The council met on Tuesday.\n\nIt voted for the bridge, the mayor said.\n'
const paragraphs = [
  'paragraph: The council met on Tuesday.',
  'paragraph: It voted for the bridge, the mayor said.'
]

describe('Markdown', () => {
  test('TOML and YAML front matter tell the headline, the byline and the date', async () => {
    const outline = ['headline: Bridge wins', 'byline: Ines Okoro', 'published: 2024-05-17', ...paragraphs]
    expect(
      await read(
        'markdown',
        `+++\ntitle = "Bridge wins"\nauthor = "Ines Okoro"\ndate = "2024-05-17"\n+++\n\n${body}`
      )
    ).toEqual([outline])
    expect(
      await read(
        'markdown',
        `---\ntitle: "Bridge wins"\nauthor:\n  - name: Ines Okoro\ndate: 2024-05-17\n---\n\n${body}`
      )
    ).toEqual([outline])
  })

  test('a title in front matter may be printed again as a heading, once', async () => {
    const heading = '# Bridge wins the vote\n\n'
    const reports = async (headings: string): Promise<string[]> =>
      (
        await checkSource(`---\ntitle: Bridge wins the vote\n---\n\n${headings}${body}`, {format: 'markdown'})
      ).messages.map(({start, reason}) => `${start.line}:${start.column} ${reason}`)
    expect(await reports(heading)).toEqual([])
    expect(await reports(heading + heading)).toEqual([
      '7:3 Unexpected headline `Bridge wins the vote` printed again, expected it once'
    ])
  })

  test('a value that YAML folds or escapes is read as it is meant', async () => {
    expect(await read('markdown', `---\ntitle: "Bridge \\u2018wins\\u2019"\n---\n\n${body}`)).toEqual([
      ['headline: Bridge ‘wins’', ...paragraphs]
    ])
  })

  test('broken front matter is refused', async () => {
    const refused = (front: string): Promise<string> => refuse('markdown', `${front}\n\n${body}`)
    expect(await refused('+++\ntitle = \n+++')).toBe('13: the front matter is not TOML: invalid value')
    expect(await refused('---\ntitle: [a\n---')).toBe(
      '14: the front matter is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]'
    )
    expect(await refused('---\ntags:\n  - [a,\nb]\n---')).toBe(
      '18: the front matter is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]'
    )
  })

  test('breaks, notes, images, code and comments are no words of a sentence', async () => {
    expect(
      await read(
        'markdown',
        '# Bridge wins\n\nThe council\\\nmet[^1] at `town()` ![A crowd \\[large\\]](a.jpg) on *Tuesday* evening.<!-- no -->\n\n```js\nlet a\n```\n\n![The bridge][b]\n\n[^1]: It met late.\n\n[b]: b.jpg\n'
      )
    ).toEqual([
      [
        'headline: Bridge wins',
        'paragraph: The council met at town() on Tuesday evening.',
        'caption: A crowd [large]',
        'caption: The bridge',
        'list-item: It met late.'
      ]
    ])
  })

  test('a value of front matter that is folded, escaped or shared has every word at its place', async () => {
    const yaml =
      '---\r\ntitle: >-\r\n  Bridge wins\r\n  the the day\r\nauthor: &ines "Ines \\"I\\u00F1\\" Ok\\\r\n  oro"\r\nbyline: *ines\r\nimage:\r\n  caption: \'It\'\'s the the bridge\'\r\n---\r\n\r\nThe council met.\r\n'
    expect(await read('markdown', yaml)).toEqual([
      [
        'headline: Bridge wins the the day',
        'byline: Ines "Iñ" Okoro',
        'byline: Ines "Iñ" Okoro',
        "caption: It's the the bridge",
        'paragraph: The council met.'
      ]
    ])
    expect(await places('markdown', yaml)).toEqual(['4:3 the the', '9:19 the the'])
    const toml =
      '+++\ntitle = "Bridge \\u2018wins\\u2019 the the day"\ndescription = """\nIt it rained \\\n  again"""\nauthors = ["Ines Okoro", \'Bo Moss\']\nimage = {src = "a.jpg", caption = "The the bridge"}\n+++\n\nThe council met.\n'
    expect(await read('markdown', toml)).toEqual([
      [
        'headline: Bridge ‘wins’ the the day',
        'deck: It it rained again',
        'byline: Ines Okoro',
        'byline: Bo Moss',
        'caption: The the bridge',
        'paragraph: The council met.'
      ]
    ])
    expect(await places('markdown', toml)).toEqual(['2:34 the the', '7:36 The the'])
  })

  test('nothing is reported on addresses, whatever stands before them', async () => {
    const source =
      'Ask "me.me@desk.org (www.desk.org/on_on_on) or _you@desk.org on on, https://desk.org/on/on?on=on&on=on.\n'
    expect(await read('markdown', source)).toEqual([[`paragraph: ${source.trim()}`]])
    const [document] = await readDocuments(source, {format: 'markdown'})
    expect(document!.opaque.map(({start, end}) => document!.text.slice(start, end))).toEqual([
      'me.me@desk.org',
      'www.desk.org/on_on_on',
      '_you@desk.org',
      'https://desk.org/on/on?on=on&on=on'
    ])
    expect(await places('markdown', source)).toEqual(['1:62 on on'])
  })
})

describe('MDX', () => {
  test('programs are left out, and what stands between tags is prose, at its place', async () => {
    const source = `---
title: Bridge wins
---

import {Chart} from './chart.js'
export const year = 2018

<Chart data={[1, 2]} />

The council met <Link to="/on">on</Link> on Tuesday&nbsp;in
{year}, <b>it</b> said.<br/>It voted. {/* no words */}

<Note kind="aside">
  The mayor was was away, and *so*
  was he.

  <figcaption>By by night</figcaption>
</Note>

> A <Em>quotation quotation</Em>.

<h2>What now</h2>

<style>{\`p {color: red red}\`}</style>

{years.map((year) => <li>on on {year}</li>)}
`
    expect(await read('mdx', source)).toEqual([
      [
        'headline: Bridge wins',
        'paragraph: The council met on on Tuesday\u00A0in year, it said. It voted. ',
        'paragraph: The mayor was was away, and so was he.',
        'caption: By by night',
        'quotation: A quotation quotation.',
        'subheading: What now'
      ].map((block) => block.trimEnd())
    ])
    expect(await places('mdx', source)).toEqual([
      '10:32 on</Link> on',
      '14:13 was was',
      '17:15 By by',
      '20:9 quotation quotation'
    ])
  })

  test('what is no MDX is refused at its place', async () => {
    expect(await refuse('mdx', '\uFEFFThe town.\n\nA <b>met on.\n')).toBe(
      '12: Expected a closing tag for `<b>` (3:3-3:6) before the end of `paragraph`'
    )
    expect(await refuse('mdx', 'The {council met.\n')).toMatch(/^17: Unexpected end of file in expression/)
  })
})

describe('HTML', () => {
  test('a fragment is read as its blocks', async () => {
    expect(
      await read(
        'html',
        '<h1>Bridge <em>wins</em></h1><p>The council<br>met, <q>late</q>.</p><pre>code</pre><ul><li>One vote</li></ul><figure><img alt="The bridge" src="a.jpg"><figcaption>By night</figcaption></figure>'
      )
    ).toEqual([
      [
        'headline: Bridge wins',
        'paragraph: The council met, “late”.',
        'list-item: One vote',
        'caption: The bridge',
        'caption: By night'
      ]
    ])
  })

  test('two breaks part paragraphs, and bare words are a paragraph', async () => {
    expect(await read('html', '<div>The council met.<br><br>It voted for the bridge.</div>')).toEqual([
      ['paragraph: The council met.', 'paragraph: It voted for the bridge.']
    ])
  })
})

test('what is markup in plain letters but no prose is refused, whatever its name', async () => {
  const remedy = 'save it as .docx, .html or .txt'
  expect(await refuse('text', '{\\rtf1\\ansi The council met on on Tuesday.}')).toBe(
    `0: it is RTF, ${remedy}`
  )
  expect(await refuse('markdown', '\ufeff%PDF-1.7\n')).toBe(`0: it is PDF, ${remedy}`)
  expect(await refuse('text', '%!PS-Adobe-3.0\n')).toBe(`0: it is PostScript, ${remedy}`)
  expect(await read('text', 'What {\\rtf1} means, and why a name ends in %PDF-1.')).toEqual([
    ['paragraph: What {\\rtf1} means, and why a name ends in %PDF-1.']
  ])
})

describe('JSON', () => {
  test('a pointer says where the article is', async () => {
    const source = JSON.stringify({items: [{story: {title: 'Bridge wins', body: body.trim()}}]})
    expect(await read('json', source, '/items/0/story/body')).toEqual([paragraphs])
  })

  test('what is no JSON, or has nothing at the pointer, is refused', async () => {
    expect(await refuse('json', '{"a": ')).toBe('6: it is not JSON: expected a value')
    expect(await refuse('json', '{"a" "b"}')).toBe('5: it is not JSON: expected a colon')
    expect(await refuse('json', '{"a": 1} // b')).toBe('9: it is not JSON: unexpected comment')
    expect(await refuse('json', '{"a": "b"}', '/c')).toBe('0: no text at /c')
  })
})

describe('other files', () => {
  test('broken XML and what is no Word file are refused', async () => {
    expect(await refuse('xml', '<nitf><body></nitf>')).not.toBe('')
    expect(await refuse('docx', new TextEncoder().encode('no zip'))).not.toBe('')
  })

  test('the format of a text without a name is guessed from how it begins', () => {
    expect(
      [
        '<?xml version="1.0"?><nitf/>',
        '<!doctype html><p>',
        '{"type": "story"}',
        '# Bridge wins',
        '---\na: b',
        'Rain'
      ].map(guessFormat)
    ).toEqual(['xml', 'html', 'json', 'markdown', 'markdown', 'text'])
  })
})
