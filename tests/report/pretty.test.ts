import {describe, expect, test} from 'vitest'
import {createLocator} from '../../src/input/lines.js'
import {widthOf} from '../../src/report/cells.js'
import {toExcerpt} from '../../src/report/excerpt.js'
import {toPretty, toSummary, type PrettyOptions} from '../../src/report/pretty.js'
import {toPrintable} from '../../src/report/printable.js'
import {count, describe as sum} from '../../src/report/summary.js'
import {wrap} from '../../src/report/wrap.js'
import type {Message, Severity} from '../../src/rule/message.js'

const plain: PrettyOptions = {colour: false, width: 60, wraps: false, verbose: false}

function message(source: string, words: string, more: Partial<Message> = {}): Message {
  const locate = createLocator(source)
  const offset = source.indexOf(words)
  return {
    ruleId: 'a-rule',
    source: 'copydesk',
    severity: 'error',
    reason: `Unexpected \`${words}\``,
    start: locate(offset),
    end: locate(offset + words.length),
    actual: words,
    expected: [],
    fix: null,
    url: null,
    note: null,
    related: [],
    context: '',
    ...more
  }
}

/** The two lines of an excerpt: the article's and the marks under it. */
function excerpt(source: string, words: string, room = 40): string[] {
  const {start, end} = message(source, words)
  const {before, marked, after, indent, width} = toExcerpt(source, start, end, room)
  return [`${before}${marked}${after}`, `${' '.repeat(indent)}${'~'.repeat(width)}`]
}

const long =
  'The first of many words stands far away from the last one, and between them stand a great number of others.'

describe('an excerpt', () => {
  test('is the whole line where it fits', () => {
    expect(excerpt('One.\nThe cat sat.\r\nTwo.', 'cat')).toEqual(['The cat sat.', '    ~~~'])
  })

  test('is cut between words, with more before the marked words than after', () => {
    expect(excerpt(long, 'between')).toEqual([
      '… last one, and between them stand a …',
      '                ~~~~~~~'
    ])
    expect(excerpt(long, 'The')).toEqual(['The first of many words stands far …', '~~~'])
    expect(excerpt(long, 'others')).toEqual([
      '… them stand a great number of others.',
      '                               ~~~~~~'
    ])
  })

  test('shows words that are too long with their beginning and their end', () => {
    expect(excerpt(long, long)).toEqual(['The first of many … of others.', '~'.repeat(30)])
    expect(excerpt(long, long.slice(4, -8))).toEqual([
      'The first of many words … number of …',
      `    ${'~'.repeat(31)}`
    ])
  })

  test('shows words over more than one line as far as the first line goes', () => {
    expect(excerpt('One two\nthree four', 'two\nthree')).toEqual(['One two …', '    ~~~~~'])
    expect(excerpt('One two\r\nthree four', 'two\r\nthree')).toEqual(['One two …', '    ~~~~~'])
  })

  test('keeps the marks under wide, combining and joined characters, and under tabs', () => {
    expect(excerpt('首都は東京です。', '東京')).toEqual(['首都は東京です。', '      ~~~~'])
    expect(excerpt('Cafe\u0301 \u{1f469}\u200d\u{1f467} \u{1f1eb}\u{1f1f7} met met', 'met met')).toEqual([
      'Cafe\u0301 \u{1f469}\u200d\u{1f467} \u{1f1eb}\u{1f1f7} met met',
      '           ~~~~~~~'
    ])
    expect(excerpt('a\tb\tc', 'c')).toEqual(['a  b  c', '      ~'])
    expect(excerpt('a\u00ad\u200db', 'b')).toEqual(['a\u00ad\u200db', ' ~'])
    expect(widthOf('☎️ ☎ ｶ')).toBe(6)
  })

  test('shows a colon as a colon, whatever stands in the line', () => {
    expect(excerpt('“It is plain”: \u{1f600} the the town :: met', 'the the')).toEqual([
      '“It is plain”: \u{1f600} the the town :: met',
      '                  ~~~~~~~'
    ])
  })

  test('cuts a text without spaces where it must, and only there', () => {
    expect(excerpt(`${'a'.repeat(100)} b`, 'b')).toEqual([`… ${'a'.repeat(36)} b`, `${' '.repeat(39)}~`])
    expect(excerpt(`x${'a'.repeat(100)} b`, 'x')).toEqual([`x${'a'.repeat(37)} …`, '~'])
    expect(excerpt('a'.repeat(100), 'a'.repeat(100))).toEqual([
      `${'a'.repeat(20)} … ${'a'.repeat(9)}`,
      '~'.repeat(32)
    ])
  })

  test('of a place without words is the line', () => {
    expect(excerpt('One two', '')).toEqual(['One two', ''])
  })

  test('takes no longer in an article of one long line', () => {
    const source = 'word '.repeat(200_000)
    const locate = createLocator(source)
    const started = process.hrtime.bigint()
    for (let offset = 0; offset < source.length; offset += 1000)
      toExcerpt(source, locate(offset), locate(offset + 4), 80)
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(2)
  })
})

describe('the pretty report of a file', () => {
  const source = 'One met met two.\n\nTwo is far far away.\n'

  test('is nothing where there is nothing', () => {
    expect(toPretty({path: 'a.txt', source, messages: []}, plain)).toBe('')
  })

  test('lines up places, severities and messages, with related places under theirs', () => {
    const locate = createLocator(source)
    const related = [{reason: 'It was\u001b[1m met here', start: locate(4), end: locate(7)}]
    const messages = [
      message(source, 'met met', {severity: 'warning'}),
      message(source, 'far far', {severity: 'suggestion', related}),
      message(source, '.\n')
    ]
    expect(toPretty({path: 'a.txt', source, messages}, plain)).toBe(`a.txt

  1:5   warning     Unexpected \`met met\`  a-rule
       │ One met met two.
       │     ~~~~~~~

  3:8   suggestion  Unexpected \`far far\`  a-rule
       │ Two is far far away.
       │        ~~~~~~~
  1:5  │ One met met two.
       │     --- It was\\x1b[1m met here

  1:16  error       Unexpected \`.\\n\`  a-rule
       │ One met met two. …
       │                ~~~

`)
  })

  test('shows a few of many related places, and all where it is to say why', () => {
    const locate = createLocator(source)
    const related = [...'One met'].map((_, at) => ({reason: '', start: locate(at), end: locate(at + 1)}))
    const told = (count: number, verbose: boolean): string[] => {
      const messages = [message(source, 'two', {related: related.slice(0, count)})]
      return toPretty({path: 'a.txt', source, messages}, {...plain, verbose})
        .split('\n')
        .slice(5, -2)
    }
    expect(told(6, false)).toHaveLength(12)
    expect(told(7, true)).toHaveLength(14)
    expect(told(7, false).slice(-3)).toEqual([
      '  1:5  │ One met met two.',
      '       │     -',
      '       │ … and at 2 more places, see --verbose'
    ])
  })

  test('marks a place without words', () => {
    const messages = [message(source, '')]
    expect(toPretty({path: 'a.txt', source, messages}, plain)).toBe(`a.txt

  1:1  error  Unexpected \`\`  a-rule
      │ One met met two.
      │ ^

`)
  })

  test('says why where it is asked to, wrapped', () => {
    const note = 'A word that is printed twice is left behind by an edit, and the eye reads over it.'
    const messages = [
      message(source, 'met met', {note, url: 'https://example.org/a-rule'}),
      message(source, 'far far')
    ]
    expect(toPretty({path: 'a.txt', source, messages}, {...plain, verbose: true})).toBe(`a.txt

  1:5  error  Unexpected \`met met\`  a-rule
      │ One met met two.
      │     ~~~~~~~
      = A word that is printed twice is left behind by an
        edit, and the eye reads over it.
        https://example.org/a-rule

  3:8  error  Unexpected \`far far\`  a-rule
      │ Two is far far away.
      │        ~~~~~~~

`)
  })

  test('parts long messages on a terminal, and the id with them where it no longer fits', () => {
    const reason = 'Unexpected word that is printed twice in a row, expected it once or never at all'
    const messages = [
      message(source, 'met met', {reason}),
      message(source, 'far far', {reason: reason.slice(0, 41)})
    ]
    expect(toPretty({path: 'a.txt', source, messages}, {...plain, wraps: true})).toBe(`a.txt

  1:5  error  Unexpected word that is printed twice in a
              row, expected it once or never at all  a-rule
      │ One met met two.
      │     ~~~~~~~

  3:8  error  Unexpected word that is printed twice in
              a-rule
      │ Two is far far away.
      │        ~~~~~~~

`)
  })

  test('colours severities, marks and what is beside the point', () => {
    const messages = [message(source, 'met met', {severity: 'warning'})]
    expect(toPretty({path: 'a.txt', source, messages}, {...plain, colour: true})).toBe(
      [
        '\u001b[1m\u001b[4ma.txt\u001b[24m\u001b[22m',
        '',
        '  \u001b[2m1:5\u001b[22m  \u001b[33mwarning\u001b[39m  Unexpected `met met`  \u001b[2ma-rule\u001b[22m',
        '      \u001b[2m│\u001b[22m One \u001b[33mmet met\u001b[39m two.',
        '      \u001b[2m│\u001b[22m     \u001b[33m~~~~~~~\u001b[39m',
        '',
        ''
      ].join('\n')
    )
  })
})

describe('the sum of a run', () => {
  const file = (...severities: Severity[]) => ({
    path: 'a.txt',
    source: '',
    messages: severities.map((severity) => message('', '', {severity}))
  })

  test('is told in words, with what was found in how many articles', () => {
    const told = (...files: Severity[][]): string =>
      sum(count(files.map((severities) => file(...severities))), (text) => text)
    expect(told()).toBe('nothing to report in 0 articles')
    expect(told([])).toBe('nothing to report in 1 article')
    expect(told(['error'])).toBe('1 error in 1 article')
    expect(told(['error', 'error'], [])).toBe('2 errors in 1 of 2 articles')
    expect(told(['suggestion', 'error', 'warning'], ['warning'])).toBe(
      '1 error, 2 warnings and 1 suggestion in 2 articles'
    )
    expect(
      sum({files: 12_345_678, touched: 1234, error: 1000, warning: 0, suggestion: 0}, (text) => text)
    ).toBe('1,000 errors in 1,234 of 12,345,678 articles')
  })

  test('begins with a mark for the worst of it, and ends with what is not shown', () => {
    const options = {colour: false, hidden: 0}
    expect(toSummary(count([file('suggestion')]), [], options)).toBe('✔ 1 suggestion in 1 article\n')
    expect(toSummary(count([file('warning')]), [], options)).toBe('⚠ 1 warning in 1 article\n')
    expect(toSummary(count([file('error', 'warning')]), [], {...options, hidden: 1})).toBe(
      '✖ 1 error and 1 warning in 1 article (1 message not shown)\n'
    )
    expect(toSummary(count([file('error')]), [], {...options, colour: true})).toBe(
      '\u001b[31m✖\u001b[39m \u001b[31m1 error\u001b[39m in 1 article\n'
    )
  })

  test('comes after what was not checked and why', () => {
    const notChecked = [
      {severity: 'error' as const, path: 'b\u009b.txt', reason: 'there is no such\u202e file'},
      {severity: 'note' as const, path: '文.txt', reason: 'it is empty'},
      {severity: 'error' as const, path: '.retextrc', reason: 'unexpected key', line: 2, column: 3}
    ]
    expect(toSummary(count([file()]), notChecked, {colour: false, hidden: 0})).toBe(`Not checked

  b\\x9b.txt      there is no such\\u202e file
  文.txt         it is empty
  .retextrc:2:3  unexpected key

✖ nothing to report in 1 article, 2 not checked
`)
  })
})

describe('text for a terminal', () => {
  test('spells out what could move the cursor, colour, turn or hide text', () => {
    expect(
      toPrintable('a\u0000\t\n\r\u001b[1m\u007f\u0085\u200b\u2028\u202e\u2066\ufeff\ud800z é 東 👩‍👧')
    ).toBe('a\\x00\\t\\n\\r\\x1b[1m\\x7f\\x85\\u200b\\u2028\\u202e\\u2066\\ufeff\\ud800z é 東 👩‍👧')
  })

  test('is wrapped between words, whatever their width', () => {
    expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('東京 京都 a', 9)).toEqual(['東京 京都', 'a'])
    expect(wrap('extraordinarily long', 4)).toEqual(['extraordinarily', 'long'])
    expect(wrap('', 4)).toEqual([])
  })
})
