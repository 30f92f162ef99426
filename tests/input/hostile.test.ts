import fs from 'node:fs'
import {deflateRawSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {InputError, type Format} from '../../src/input/index.js'

const words = 'The council met on on Tuesday in the town. '
const many = (part: string, count = 50_000): string => part.repeat(count)

/** What is said of a source: where words are repeated, or why it cannot be read and where. */
async function report(
  format: Format,
  source: string | Uint8Array,
  pointer?: string
): Promise<{repeats: string[]} | {refused: string}> {
  try {
    const {messages} = await checkSource(source, {format, pointer})
    for (const {start, end, actual} of messages) {
      if (typeof source === 'string') expect(source.slice(start.offset, end.offset)).toBe(actual)
    }
    return {
      repeats: messages
        .filter(({ruleId}) => ruleId === 'repeated-word')
        .map(({start, actual}) => `${start.offset} ${actual}`)
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {refused: `${error.offset}: ${error.message}`}
  }
}

/** A packed file with one file in it. */
function pack(name: string, content: Uint8Array): Buffer {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed])
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    head,
    Buffer.alloc(14),
    Buffer.from(name)
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

const deep = {refused: '0: it is nested too deeply'}
const marked = {refused: '0: it has too many marks of Markdown in one paragraph'}

// What took minutes, or brought the desk down, before it was seen to; each takes a second or two at most.
describe('a file that is made to do harm is read, or refused in one line', () => {
  test.each<[string, Format, string]>([
    ['elements of HTML', 'html', many('<div>') + words],
    ['faces of HTML on a page', 'html', `<!doctype html><body>${many('<b>')}${words}`],
    [
      'lists of HTML in JSON',
      'json',
      `{"content_elements": [{"type": "text", "content": "${many('<ul><li>')}"}]}`
    ],
    [
      'elements of HTML in a feed',
      'xml',
      `<rss><item><description><![CDATA[${many('<div>')}]]></description></item></rss>`
    ],
    ['elements of XML', 'xml', `<nitf><body>${many('<block>')}${many('</block>')}</body></nitf>`],
    ['elements of XML that are not closed', 'xml', `<nitf><body>${many('<block>')}`],
    ['lists of JSON', 'json', many('[')],
    ['objects of JSON', 'json', `${many('{"a":')}1${many('}')}`],
    ['block quotations of Markdown', 'markdown', many('>') + words],
    ['lists of Markdown', 'markdown', many('- ') + words],
    ['numbered lists of Markdown', 'markdown', many('1. ') + words]
  ])('nested: %s', async (_, format, source) => {
    expect(await report(format, source)).toEqual(deep)
  })

  test('nested lists of Markdown, a line each, are refused at the line that goes too far', async () => {
    const lines = Array.from({length: 1000}, (_, depth) => `${many('  ', depth)}- a\n`)
    expect(await report('markdown', lines.join(''))).toEqual({refused: '10504: it is nested too deeply'})
  })

  test.each<[string, string]>([
    ['brackets', '['],
    ['images', '!['],
    ['links that are not closed', '[a]('],
    ['stars', '*a **b '],
    ['both kinds of emphasis', '*a_ '],
    ['backticks', '`a ``b '],
    ['comments that are not closed', 'a <!--'],
    ['addresses', 'www.']
  ])('many marks in a paragraph of Markdown: %s', async (_, mark) => {
    expect(await report('markdown', many(mark) + words)).toEqual(marked)
  })

  test('marks are no harm in code, tables, raw HTML and one paragraph after the other', async () => {
    const inner = many('*a_ [b](c) <d> `e`\n', 1000)
    expect(
      await report(
        'markdown',
        `~~~\n${inner}~~~\n\n<table>\n${inner}</table>\n\n${many('*a* `b`\n\n', 1000)}${words}`
      )
    ).toMatchObject({repeats: [expect.stringMatching(/ on on$/)]})
  })

  test.each<[string, Format, string, number]>([
    ['marks without a space', 'text', many('&'), 50_000],
    ['letters without a space', 'html', `<p>${many('a', 500_000)} `, 500_004],
    ['references', 'html', `<p>${many('&amp;')} `, 250_004],
    ['capitals without a space', 'text', `${many('A', 200_000)} `, 200_001],
    ['people in a list', 'text', many('Anna Berg, Whitlock, ', 10_000), 210_000],
    ['words joined by marks', 'markdown', `${many('a@')} `, 100_001],
    ['apostrophes', 'text', many("'"), 50_000],
    ['words without a full stop', 'text', many('word upon '), 500_000],
    ['blank lines', 'markdown', many('\n'), 50_000],
    ['comments that are not closed', 'html', `<p>${words}${many('<!--')}`, 3],
    ['attributes', 'html', `<p ${many('a="b" ')}>`, 300_004],
    ['images', 'html', `<p>${many('<img alt="a b">', 10_000)}`, 150_003],
    ['comments', 'xml', `<nitf><body><p>${many('<!-- a -->', 10_000)}`, 100_015]
  ])('many %s', async (_, format, before, offset) => {
    const end = format === 'xml' ? '</p></body></nitf>' : ''
    expect(await report(format, before + words + end)).toEqual({repeats: [`${offset + 16} on on`]})
  })

  test('a bomb of aliases in front matter', async () => {
    const level = (name: string, inner: string): string =>
      `${name}: &${name} [${Array.from({length: 9}, () => inner).join(',')}]\n`
    const bomb = level('a', 'x') + [...'bcdefgh'].map((name, at) => level(name, `*${'abcdefg'[at]}`)).join('')
    expect(await report('markdown', `---\n${bomb}author: *h\n---\n\n${words}`)).toMatchObject({
      repeats: [expect.stringMatching(/ on on$/)]
    })
    expect(await report('markdown', `---\nauthor: &a [*a]\n---\n\n${words}`)).toEqual({repeats: ['41 on on']})
    expect(await report('markdown', `---\nauthor: ${many('[')}\n---\n\n${words}`)).toMatchObject({
      refused: expect.stringMatching(/^\d+: the front matter is nested too deeply$/)
    })
  })

  test('entities that XML declares, however far down; in the copy they are just words', async () => {
    expect(await report('xml', '<!DOCTYPE a [<!ENTITY b "c">]><nitf/>')).toEqual({
      refused: '13: it declares entities, which are never expanded here'
    })
    expect(
      await report('xml', `<!DOCTYPE a [${many('<!-- x -->')}<!ENTITY % b SYSTEM "/etc/hosts">%b;]><nitf/>`)
    ).toEqual({refused: '500013: it declares entities, which are never expanded here'})
    expect(
      await report('xml', `<nitf><body><p><![CDATA[<!ENTITY b "c">]]> ${words}</p></body></nitf>`)
    ).toEqual({repeats: ['59 on on']})
  })

  test('a document type that stands elsewhere is not asked for', async () => {
    expect(
      await report(
        'xml',
        `<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd" [<!ELEMENT p (#PCDATA)>]><nitf><body><p>${words}</p></body></nitf>`
      )
    ).toEqual({repeats: ['108 on on']})
  })

  test('what a page says of itself in broken, deep or odd JSON-LD is passed over', async () => {
    for (const data of [
      '{"@type": "NewsArticle", "headline": "A b c',
      many('['),
      many('{"@graph":'),
      '[1, null, {"@type": {"a": 1}}, {"@graph": {"@type": ["x", "NewsArticle"], "headline": ["a"], "author": "x"}}]'
    ]) {
      const head = `<!doctype html><head><script type="application/ld+json">${data}</script></head><body><article><p>`
      expect(await report('html', head + words)).toEqual({repeats: [`${head.length + 16} on on`]})
    }
  })

  test('keys that are twice there, of objects or of the wrong kind', async () => {
    const text = (words: string): string => JSON.stringify({type: 'text', content: words})
    expect(
      await report(
        'json',
        `{"__proto__": {"a": 1}, "headlines": "x", "credits": {"by": [1, null]}, "content_elements": [null, 1, [], {"type": "__proto__", "content": "on on"}, {"type": "constructor", "content": 5}, {"type": "list", "items": {"a": 1}}, {"type": "quote"}, ${text(words)}]}`
      )
    ).toMatchObject({repeats: [expect.stringMatching(/ on on$/)]})
    expect(await report('json', `{"__proto__": "${words}"}`, '/__proto__')).toEqual({repeats: ['31 on on']})
    expect(await report('json', '{"a": 1}', '/a')).toEqual({refused: '6: no text at /a'})
    expect(await report('json', '["a"]', '/1')).toEqual({refused: '0: no text at /1'})
  })

  test('a Word file that unpacks to more than the memory holds, and what is none', async () => {
    expect(await report('docx', pack('word/document.xml', new Uint8Array(120_000_000)))).toEqual({
      refused: '0: it unpacks to more than 100 MB'
    })
    const broken = {refused: '0: it is no Word file, or a broken one'}
    const sample = fs.readFileSync(new URL('../samples/libreoffice.docx', import.meta.url))
    expect(await report('docx', sample.subarray(0, 2000))).toEqual(broken)
    expect(await report('docx', pack('word/document.xml', new Uint8Array(100)))).toEqual(broken)
    expect(await report('docx', pack('a.xml', new Uint8Array(100)).fill(1, 32, 40))).toEqual(broken)
    expect(await report('docx', new Uint8Array())).toEqual(broken)
  })

  test('characters that are none', async () => {
    for (const sign of ['\0', '\uD800', '\uDC00', '\u0001', '\uFFFF']) {
      expect(await report('text', `The${sign} ${words}`)).toEqual({repeats: ['21 on on']})
      expect(await report('markdown', `The${sign} ${words}`)).toEqual({repeats: ['21 on on']})
      expect(await report('html', `<p>The${sign} ${words}`)).toEqual({repeats: ['24 on on']})
      expect(await report('xml', `<nitf><body><p>The${sign} ${words}</p></body></nitf>`)).toEqual({
        refused: '18: Invalid character'
      })
    }
  })
})
