import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {fixSource} from '../../src/fix/fix-source.js'
import {toUnifiedDiff} from '../../src/fix/unified-diff.js'
import {readDocuments, type Format} from '../../src/input/index.js'

const check = (format: Format) => async (source: string) => (await checkSource(source, {format})).messages

test('safe fixes are made until nothing is left to fix, and say what still stands', async () => {
  const {source, applied, messages} = await fixSource(
    'Head\n\nThe council met on on Tuesday in in town.\n\nIt voted, she said.\n',
    'safe',
    async (text) => (await check('text')(text)).filter(({ruleId}) => ruleId === 'repeated-word')
  )
  expect(source).toBe('Head\n\nThe council met on Tuesday in town.\n\nIt voted, she said.\n')
  expect(applied).toBe(2)
  expect(messages).toEqual([])
})

test('nothing inside a quotation is fixed without being asked', async () => {
  const article = 'Head\n\nThe mayor said: "We met on on Tuesday."\n'
  const repeated = async (text: string) =>
    (await check('text')(text)).filter(({ruleId}) => ruleId === 'repeated-word')
  expect((await fixSource(article, 'safe', repeated)).source).toBe(article)
  expect((await fixSource(article, 'suggested', repeated)).source).toBe(
    'Head\n\nThe mayor said: "We met on Tuesday."\n'
  )
})

test('a fix never touches markup, references, front matter, code or line ends', async () => {
  const article =
    '---\r\ntitle: The the head\r\n---\r\n\r\nMet **on** on Tuesday, `on on`, and the the AT&amp;T AT&T of\r\nof it on on.\r\n'
  const {source} = await fixSource(article, 'suggested', check('markdown'))
  expect(source).toBe(
    '---\r\ntitle: The the head\r\n---\r\n\r\nMet **on** on Tuesday, `on on`, and the AT&amp;T AT&T of it on.\r\n'
  )
})

const words = fc.constantFrom(
  'on on',
  'the the',
  'can not',
  'of',
  '*of* of',
  '[on](x) on',
  '`a a`',
  'an report',
  '<b>is is</b>',
  '&amp;',
  'it',
  'said',
  '\n'
)

test('fixing Markdown and HTML leaves their structure as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, {minLength: 3, maxLength: 20}),
      fc.constantFrom('markdown', 'html'),
      async (parts, format) => {
        const article =
          format === 'html'
            ? `<p>The mayor said ${parts.join(' ')} so.</p>`
            : `The mayor said ${parts.join(' ')} so.`
        const {source, messages} = await fixSource(article, 'suggested', check(format as Format))
        const tags = (text: string): string[] => text.match(/<[^>]*>|&amp;|[*`]|\]\(x\)/g) ?? []
        expect(tags(source)).toEqual(tags(article))
        const kinds = async (text: string): Promise<string[]> =>
          (await readDocuments(text, {format: format as Format})).flatMap(({blocks}) =>
            blocks.map(({kind}) => kind)
          )
        expect(await kinds(source)).toEqual(await kinds(article))
        expect(messages.filter(({fix}) => fix === 'safe')).toEqual([])
      }
    ),
    {numRuns: 200}
  )
}, 120_000)

test('a unified diff turns the one text into the other with patch', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-diff-'))
  fc.assert(
    fc.property(
      fc.array(line, {minLength: 1, maxLength: 30}),
      fc.array(line, {minLength: 1, maxLength: 30}),
      fc.boolean(),
      (a, b, ends) => {
        const before = a.join('\n') + (ends ? '\n' : '')
        const after = b.join('\n') + '\n'
        const diff = toUnifiedDiff('x.txt', before, after)
        if (before === after) {
          expect(diff).toBe('')
          return
        }
        fs.writeFileSync(path.join(folder, 'x.txt'), before)
        execFileSync('git', ['apply', '--unidiff-zero', '-'], {
          cwd: folder,
          input: diff,
          stdio: ['pipe', 'ignore', 'pipe']
        })
        expect(fs.readFileSync(path.join(folder, 'x.txt'), 'utf8')).toBe(after)
      }
    ),
    {numRuns: 60}
  )
  fs.rmSync(folder, {recursive: true})
}, 60_000)
