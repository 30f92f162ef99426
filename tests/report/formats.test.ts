import fs from 'node:fs'
import {createRequire} from 'node:module'
import AjvDraft04 from 'ajv-draft-04'
import {fromXml} from 'xast-util-from-xml'
import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {toCheckstyle} from '../../src/report/checkstyle.js'
import {toFingerprints} from '../../src/report/fingerprint.js'
import {toGithub} from '../../src/report/github.js'
import {toGitlab} from '../../src/report/gitlab.js'
import {toHtml} from '../../src/report/html.js'
import {toJunit} from '../../src/report/junit.js'
import {toCompact, toUnix} from '../../src/report/lines.js'
import {toMarkdown} from '../../src/report/markdown.js'
import {toNdjson} from '../../src/report/ndjson.js'
import {toRdjson} from '../../src/report/rdjson.js'
import type {Report, RuleInfo} from '../../src/report/report.js'
import {toSarif} from '../../src/report/sarif.js'
import {summarise} from '../../src/report/summary.js'
import {toTap} from '../../src/report/tap.js'
import type {Message} from '../../src/rule/index.js'

const point = (line: number, column: number, offset: number) => ({line, column, offset})

const message: Message = {
  ruleId: 'repeated-word',
  source: 'copydesk',
  severity: 'error',
  reason: 'Unexpected repeated `on`, expected it once',
  start: point(3, 17, 22),
  end: point(3, 22, 27),
  actual: 'on on',
  expected: ['on'],
  fix: 'safe',
  url: 'https://example.org/rule.md',
  note: 'It is a slip.',
  related: [{reason: 'here too', start: point(1, 1, 0), end: point(1, 5, 4)}],
  context: 'The council met on on Tuesday.'
}

const report: Report = {
  files: [
    {path: 'news/rain.txt', source: 'Head\n\nThe council met on on Tuesday.\n', messages: [message]},
    {path: 'news/sun.txt', source: 'Sun\n', messages: []}
  ],
  notChecked: [{severity: 'error', path: 'gone.txt', reason: 'there is no such file'}]
}

const rules: RuleInfo[] = [
  {
    id: 'repeated-word',
    description: 'Reports a doubled word',
    category: 'grammar',
    severity: 'error',
    url: 'https://example.org/rule.md',
    help: '# repeated-word'
  }
]

// What an article or a file name may hold to break out of a report.
const nasty =
  '\u001b[31m\u0007 ::error file=x::y\r\n::set-output name=a::b ]]> </script><!-- <b onclick="x"> & \u202e \u0000 \uD800 `|` @all %0A 😀\u2028\u009b'
const hostile: Report = {
  files: [
    {
      path: `a\n::error::${nasty}.txt`,
      source: `Head ${nasty}\n`,
      messages: [
        {
          ...message,
          ruleId: `x${nasty}`,
          reason: nasty,
          note: nasty,
          actual: nasty,
          expected: [nasty],
          start: point(1, 1, 0),
          end: point(1, 5, 4),
          url: `javascript:${nasty}`,
          related: [{reason: nasty, start: point(1, 1, 0), end: point(1, 2, 1)}],
          context: nasty
        }
      ]
    }
  ],
  notChecked: [{severity: 'error', path: nasty, reason: nasty}]
}

const writers: Readonly<Record<string, (report: Report) => string>> = {
  unix: toUnix,
  compact: toCompact,
  ndjson: toNdjson,
  sarif: (value) => toSarif(value, {version: '1.2.3', rules}),
  github: toGithub,
  gitlab: toGitlab,
  junit: toJunit,
  checkstyle: toCheckstyle,
  rdjson: toRdjson,
  tap: toTap,
  markdown: toMarkdown,
  html: toHtml
}

test('unix: a line for each message and for each file that was not checked', () => {
  expect(toUnix(report)).toBe(
    'news/rain.txt:3:17: Unexpected repeated `on`, expected it once [error/repeated-word]\n' +
      'gone.txt:1:1: there is no such file [error/not-checked]\n'
  )
})

test('compact: a line for each message', () => {
  expect(toCompact(report)).toBe(
    'news/rain.txt: line 3, col 17, Error - Unexpected repeated `on`, expected it once (repeated-word)\n' +
      'gone.txt: Error - not checked: there is no such file\n'
  )
})

test('github: a workflow command for each message', () => {
  expect(toGithub(report)).toBe(
    '::error file=news/rain.txt,line=3,endLine=3,col=17,endColumn=22,title=copydesk repeated-word::Unexpected repeated `on`, expected it once%0AIt is a slip.\n' +
      '::error file=gone.txt,line=1,title=copydesk::Not checked: there is no such file\n'
  )
})

test('gitlab: an entry for each message, with what GitLab reads', () => {
  const [fingerprint] = toFingerprints([message])
  expect(JSON.parse(toGitlab(report))).toEqual([
    {
      description: 'Unexpected repeated `on`, expected it once',
      check_name: 'repeated-word',
      fingerprint: `${fingerprint}-news/rain.txt`,
      severity: 'major',
      location: {path: 'news/rain.txt', lines: {begin: 3, end: 3}}
    }
  ])
})

test('junit: a failed case for each message, a passed one for a clean file, an error for what was not checked', () => {
  expect(toJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="copydesk" tests="3" failures="1" errors="1" time="0">
  <testsuite name="news/rain.txt" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="news/rain.txt" name="repeated-word (line 3, column 17)" time="0">
      <failure type="error" message="Unexpected repeated \`on\`, expected it once">line 3, column 17: on on&#10;It is a slip.</failure>
    </testcase>
  </testsuite>
  <testsuite name="news/sun.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="news/sun.txt" name="copydesk" time="0"/>
  </testsuite>
  <testsuite name="gone.txt" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase classname="gone.txt" name="copydesk" time="0">
      <error type="not-checked" message="there is no such file"/>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('checkstyle: an error element for each message', () => {
  expect(toCheckstyle(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="news/rain.txt">
    <error line="3" column="17" severity="error" message="Unexpected repeated \`on\`, expected it once" source="copydesk.repeated-word"/>
  </file>
  <file name="news/sun.txt">
  </file>
  <file name="gone.txt">
    <error line="1" severity="error" message="Not checked: there is no such file" source="copydesk.not-checked"/>
  </file>
</checkstyle>
`)
})

test('rdjson: columns count bytes, as reviewdog has it', () => {
  const source = 'Head\n\né😀 on on.\n'
  const accented = {...message, start: point(3, 5, 10), end: point(3, 10, 15), related: []}
  expect(
    JSON.parse(toRdjson({files: [{path: 'a.txt', source, messages: [accented]}], notChecked: []}))
  ).toEqual({
    source: {name: 'copydesk', url: 'https://github.com/copydesk/copydesk'},
    diagnostics: [
      {
        message: 'Unexpected repeated `on`, expected it once',
        location: {path: 'a.txt', range: {start: {line: 3, column: 8}, end: {line: 3, column: 13}}},
        severity: 'ERROR',
        code: {value: 'repeated-word', url: 'https://example.org/rule.md'},
        suggestions: [{range: {start: {line: 3, column: 8}, end: {line: 3, column: 13}}, text: 'on'}]
      }
    ]
  })
})

test('tap: a test for each file', () => {
  expect(toTap(report)).toBe(`TAP version 13
1..3
not ok 1 - news/rain.txt
  ---
  messages:
    - ruleId: "repeated-word"
      severity: error
      message: "Unexpected repeated \`on\`, expected it once"
      line: 3
      column: 17
  ...
ok 2 - news/sun.txt
not ok 3 - gone.txt
  # not checked: there is no such file
`)
})

test('markdown: a table for each file with messages, and what was not checked', () => {
  expect(toMarkdown(report)).toBe(`### copydesk: 1 error in 1 of 2 articles

**news/rain.txt**

| place | | message | rule |
| --- | --- | --- | --- |
| 3:17 | error | Unexpected repeated &#96;on&#96;, expected it once | [repeated&#45;word](https://example.org/rule.md) |

**Not checked**

- gone.txt: there is no such file
`)
})

test('ndjson: an object a line', () => {
  const {context: _, ...rest} = message
  expect(
    toNdjson(report)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  ).toEqual([
    {type: 'message', path: 'news/rain.txt', ...rest},
    {type: 'not-checked', severity: 'error', path: 'gone.txt', reason: 'there is no such file'}
  ])
})

test('html: the words of a message are underlined in the article, with a link to what is said of them', () => {
  const page = toHtml(report)
  expect(page).toContain(
    'The council met <mark id="p0-0" class="error">on on</mark><a href="#m0-0"><sup>1</sup></a> Tuesday.'
  )
  expect(page).toContain('<h1>copydesk: 1 error in 1 of 2 articles</h1>')
  expect(page).not.toMatch(/<script|https?:\/\/(?!example\.org)/)
})

const schema: unknown = JSON.parse(
  fs.readFileSync(
    createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif')
      .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
    'utf8'
  )
)

test('sarif: it is valid, and a place, a fix, a related place and a fingerprint are in it', () => {
  const ajv = new (AjvDraft04 as unknown as typeof AjvDraft04.default)({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false
  })
  const validate = ajv.compile(schema as object)
  for (const value of [report, hostile, {files: [], notChecked: []}]) {
    expect(
      validate(JSON.parse(toSarif(value, {version: '1.2.3', rules}))),
      JSON.stringify(validate.errors)
    ).toBe(true)
  }
  const {runs} = JSON.parse(toSarif(report, {version: '1.2.3', rules}))
  expect(runs[0].columnKind).toBe('utf16CodeUnits')
  expect(runs[0].results[0]).toEqual({
    ruleId: 'repeated-word',
    ruleIndex: 0,
    level: 'error',
    message: {text: 'Unexpected repeated `on`, expected it once\n\nIt is a slip.'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'news/rain.txt', index: 0},
          region: {startLine: 3, startColumn: 17, endLine: 3, endColumn: 22, charOffset: 22, charLength: 5}
        }
      }
    ],
    partialFingerprints: {'copydesk/v1': toFingerprints([message])[0]},
    relatedLocations: [
      {
        id: 0,
        message: {text: 'here too'},
        physicalLocation: {
          artifactLocation: {uri: 'news/rain.txt', index: 0},
          region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 5, charOffset: 0, charLength: 4}
        }
      }
    ],
    fixes: [
      {
        description: {text: 'Replace it with “on”'},
        artifactChanges: [
          {
            artifactLocation: {uri: 'news/rain.txt', index: 0},
            replacements: [
              {
                deletedRegion: {
                  startLine: 3,
                  startColumn: 17,
                  endLine: 3,
                  endColumn: 22,
                  charOffset: 22,
                  charLength: 5
                },
                insertedContent: {text: 'on'}
              }
            ]
          }
        ]
      }
    ]
  })
})

test('no article and no file name can colour a terminal, in any format', () => {
  for (const [name, write] of Object.entries(writers)) {
    expect(write(hostile), name).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/
    )
  }
})

test('no article and no file name can forge a line of a report that is read by lines', () => {
  expect(toUnix(hostile).trimEnd().split('\n')).toHaveLength(2)
  expect(toCompact(hostile).trimEnd().split('\n')).toHaveLength(2)
  expect(toNdjson(hostile).trimEnd().split('\n')).toHaveLength(2)
  const commands = toGithub(hostile).trimEnd().split('\n')
  expect(commands).toHaveLength(2)
  for (const line of commands) expect(line).toMatch(/^::error file=[^,]*,(?:\w+=[^,:]*,?)+::/)
  expect(
    toTap(hostile)
      .split('\n')
      .filter((line) => /^(?:not )?ok|^1\.\./.test(line))
  ).toHaveLength(3)
})

test('XML and HTML stay whole with anything in them', () => {
  for (const write of [toJunit, toCheckstyle]) {
    const tree = fromXml(write(hostile))
    expect(tree.children.filter(({type}) => type === 'element')).toHaveLength(1)
  }
  const page = toHtml(hostile)
  expect(page).not.toMatch(/<b onclick|<\/script|<!--|href="javascript/)
})

test('markdown: nothing of an article becomes markup, a mention or a link', () => {
  const row = toMarkdown(hostile)
    .split('\n')
    .find((line) => line.startsWith('| 1:1'))!
  expect(row.split('|')).toHaveLength(6)
  expect(row).not.toMatch(/<|@all|`/)
})

test('a fingerprint survives edits above, reflowing and moving, and two alike differ', async () => {
  const prints = async (source: string): Promise<string[]> =>
    toFingerprints(
      (await checkSource(source, {format: 'text'})).messages.filter(({ruleId}) => ruleId === 'repeated-word')
    )
  const line = 'The council met on on Tuesday, and nobody in the town knew of it.'
  const [first] = await prints(`Head\n\n${line}\n`)
  expect(await prints(`Other head\n\nA paragraph above it.\n\n${line}\n`)).toEqual([first])
  expect(
    await prints(`Head\n\nThe council met on on Tuesday, and nobody in\nthe town knew of it.\n`)
  ).toEqual([first])
  const twice = await prints(`Head\n\n${line}\n\n${line}\n`)
  expect(twice[0]).toBe(first)
  expect(new Set(twice).size).toBe(2)
})

test('the summary counts what there is', () => {
  expect(summarise(report)).toBe('1 error in 1 of 2 articles')
  expect(summarise({files: [], notChecked: []})).toBe('nothing to report in 0 articles')
  const two: Message[] = [
    message,
    {...message, severity: 'warning'},
    {...message, severity: 'suggestion'},
    {...message, severity: 'suggestion'}
  ]
  expect(summarise({files: [{path: 'a', source: '', messages: two}], notChecked: []})).toBe(
    '1 error, 1 warning and 2 suggestions in 1 article'
  )
})
