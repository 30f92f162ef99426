import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {expect, test} from 'vitest'
import {condense, type Condensed} from '../../src/input/condense.js'
import {markdownOptions} from '../../src/input/markdown.js'
import {patience, runs} from '../helpers/property.js'

/** The nodes of a tree with their places, a line each. */
/** @param whole Of which a part is read. */
function placesOf(
  source: string,
  whole: string,
  {toSource, paragraphs}: Pick<Condensed, 'toSource' | 'paragraphs'>
): string[] {
  const lines: string[] = []
  const look = (node: Nodes, depth: number): void => {
    const {start, end} = node.position!
    lines.push(`${' '.repeat(depth)}${node.type} ${toSource(start.offset!)}-${toSource(end.offset!)}`)
    if (!('children' in node)) return
    for (const child of node.children) {
      look(child, depth + 1)
      for (const {start, end} of paragraphs.get(child.position!.end.offset!) ?? []) {
        const own = {toSource: (offset: number) => start + offset, paragraphs: new Map()}
        if (depth === 0) lines.push(...placesOf(whole.slice(start, end), whole, own).slice(1))
      }
    }
  }
  look(fromMarkdown(source, markdownOptions), 0)
  return lines
}

function compare(source: string): void {
  const condensed = condense(source)
  const whole = {toSource: (offset: number) => offset, paragraphs: new Map()}
  expect(placesOf(condensed.text, source, condensed).slice(1)).toEqual(
    placesOf(source, source, whole).slice(1)
  )
}

const prose =
  'the council met on Tuesday in the town, it said; "nobody" was there - or so - and it\'s over: 1. that / this = 5% (of it)'
const words = fc
  .tuple(fc.nat(60), fc.nat(120))
  .map(([from, length]) => `${prose}, and ${prose}`.slice(from, from + length))
const plain = fc.constantFrom(
  '\n\nThe council met.\n\nNobody said a word: “It is late.”\n\nIt went on',
  'Rain fell\n\nand fell\r\n\r\nall day\n',
  'Rain fell\r\rand fell\n \t\nall day.',
  '\n\nThe council met.\n\nThe [town council](https://x.org/a_b?c=1&d) met [today](/a), see ![it](b).\n\nIt ended',
  '\n\nRain fell [a](b)[c d](e)\n\nand fell! [a](b) (c)\n\n',
  '[a](b)',
  '\n\nRain fell &amp; (it) fell & on\n\na/b = c + #d, a@b.org (a)\n\nhttps://x.org/ it is #\n\nend',
  '[www.x.org](b)'
)
const mark = fc.constantFrom(
  ...'* ** _ ` `` ~~ [ ] ( ) ]( ]: ![ < > <b> </b> <!-- --> & &amp; \\ | # \t'.split(' '),
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n# ',
  '\n    ',
  '\n```\n',
  '\n| - | - |\n',
  '\n===\n',
  '\n---\n',
  '\n[^1]: ',
  '  \n',
  ' ',
  'www.x.org',
  'https://x.org/',
  '<a title="',
  '">',
  '](x "',
  '")',
  '\n<div>\n',
  '\n[a label of many words that goes on and on]: x\n',
  '[a label of many words that goes on and on]',
  '[a label of many odd and even words that goes on and on]',
  '\r\n',
  ' '.repeat(50),
  '\r'
)

test(
  'Markdown without the middle of its prose has the same nodes at the same places',
  () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, mark, plain), {maxLength: 24}), (parts) =>
        compare(parts.join(''))
      ),
      runs(1000)
    )
  },
  patience
)

test('so have the pages of this project, and far less is left of them', () => {
  const root = path.resolve(import.meta.dirname, '../..')
  for (const name of [
    'README.md',
    'CHANGELOG.md',
    'NOTICE.md',
    'docs/formats.md',
    'rules/first-reference/readme.md'
  ])
    compare(fs.readFileSync(path.join(root, name), 'utf8'))
  expect(condense(`${prose} ${prose} **${prose}**\n`).text.length).toBeLessThan(200)
})
