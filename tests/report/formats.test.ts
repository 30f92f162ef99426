import {fromXml} from 'xast-util-from-xml'
import {expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {toCheckstyle} from '../../src/report/checkstyle.js'
import {toFingerprints} from '../../src/report/fingerprint.js'
import {toGithub} from '../../src/report/github.js'
import {toGitlab} from '../../src/report/gitlab.js'
import {toHtml} from '../../src/report/html.js'
import {toJunit} from '../../src/report/junit.js'
import {emptyLedger} from '../../src/report/ledger.js'
import {toCompact, toUnix} from '../../src/report/lines.js'
import {toMarkdown} from '../../src/report/markdown.js'
import {toNdjson} from '../../src/report/ndjson.js'
import {toRdjson} from '../../src/report/rdjson.js'
import type {Report} from '../../src/report/report.js'
import {toSarif, toUri} from '../../src/report/sarif.js'
import {summarise} from '../../src/report/summary.js'
import {toTap} from '../../src/report/tap.js'
import type {Message} from '../../src/rule/index.js'
import {hostile, message, point, report, rules, writers} from './reports.js'

test('unix: a line for each message and for each file that was not checked', () => {
  expect(toUnix(report)).toBe(
    'news/rain.txt:3:17: Unexpected repeated `on`, expected it once [error/repeated-word]\n' +
      'gone.txt:1:1: there is no such file [error/not-checked]\n'
  )
})

test('compact: a line for each message', () => {
  expect(toCompact(report)).toBe(
    'news/rain.txt: line 3, col 17, Error - Unexpected repeated `on`, expected it once (repeated-word)\n' +
      'gone.txt: line 1, col 1, Error - Not checked: there is no such file (not-checked)\n'
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
    },
    {
      description: 'Not checked: there is no such file',
      check_name: 'not-checked',
      fingerprint: 'not-checked-gone.txt',
      severity: 'critical',
      location: {path: 'gone.txt', lines: {begin: 1}}
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
    <error line="1" column="1" severity="error" message="Not checked: there is no such file" source="copydesk.not-checked"/>
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
  ---
  message: "Not checked: there is no such file"
  ...
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

test('sarif: a place, a fix, a related place and a fingerprint are in it', () => {
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

test('no article and no file name can give the runner of a pipeline a command, in any format', () => {
  for (const [name, write] of Object.entries(writers)) {
    const text = write(hostile)
    expect(text, name).not.toMatch(/##(?:vso|teamcity)?\[/)
    if (name !== 'github') expect(text, name).not.toMatch(/^\s*::/m)
  }
})

test('no article and no file name can forge a line of a report that is read by lines', () => {
  const linesOf = (text: string): string[] => text.trimEnd().split('\n')
  expect(linesOf(toUnix(hostile))).toHaveLength(3)
  expect(linesOf(toCompact(hostile))).toHaveLength(3)
  expect(linesOf(toNdjson(hostile))).toHaveLength(4)
  const lines = linesOf(toGithub(hostile))
  expect(lines).toHaveLength(4)
  expect(lines.pop()).toMatch(/^left out: /)
  for (const line of lines) expect(line).toMatch(/^::(?:error|notice) file=[^,]*,(?:\w+=[^,:]*,?)+::/)
  expect(linesOf(toTap(hostile)).filter((line) => /^(?:not )?ok|^1\.\./.test(line))).toHaveLength(4)
})

test('github: the runner reads back the words of the report', () => {
  // As actions/runner parses a line: the properties end at the next two colons.
  const [, command, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(toGithub(report).split('\n')[0]!)!
  const unescape = (text: string): string =>
    text.replace(/%(0A|0D|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  expect(command).toBe('error')
  expect(
    Object.fromEntries(properties!.split(',').map((pair) => pair.split('=').map(unescape))) as unknown
  ).toEqual({
    file: 'news/rain.txt',
    line: '3',
    endLine: '3',
    col: '17',
    endColumn: '22',
    title: 'copydesk repeated-word'
  })
  expect(unescape(data!)).toBe('Unexpected repeated `on`, expected it once\nIt is a slip.')
})

test('sarif: a path becomes a URI that leads to the file', () => {
  expect(toUri('news/100% "new"\\.txt')).toBe('news/100%25%20%22new%22%5C.txt')
  expect(toUri('/srv/news/a b.txt')).toBe('file:///srv/news/a%20b.txt')
  expect(toUri('C:/news/a.txt')).toBe('file:///C:/news/a.txt')
})

test('every format tells where a file breaks that cannot be read', () => {
  const broken: Report = {
    files: [],
    notChecked: [{severity: 'error', path: 'a.mdx', line: 7, column: 3, reason: 'expected a closing tag'}]
  }
  expect(toUnix(broken)).toBe('a.mdx:7:3: expected a closing tag [error/not-checked]\n')
  expect(toCompact(broken)).toBe(
    'a.mdx: line 7, col 3, Error - Not checked: expected a closing tag (not-checked)\n'
  )
  expect(toGithub(broken)).toBe(
    '::error file=a.mdx,line=7,col=3,title=copydesk::Not checked: expected a closing tag\n'
  )
  expect(toCheckstyle(broken)).toContain(
    '<error line="7" column="3" severity="error" message="Not checked: expected a closing tag" source="copydesk.not-checked"/>'
  )
  expect(toJunit(broken)).toContain(
    '<testcase classname="a.mdx" name="copydesk (line 7, column 3)" time="0">'
  )
  expect(toTap(broken)).toContain(
    'not ok 1 - a.mdx\n  ---\n  message: "Not checked: expected a closing tag"\n  line: 7\n  column: 3\n  ...\n'
  )
  expect(toMarkdown(broken)).toContain('- a.mdx:7:3: expected a closing tag\n')
  expect(toHtml(broken)).toContain('<li>a.mdx:7:3: expected a closing tag</li>')
})

const left: Report = {
  files: [{path: 'a.txt', source: '', messages: []}],
  notChecked: [{severity: 'note', path: 'b.txt', reason: 'it is ignored by `.retextrc`'}],
  ledger: {
    ...emptyLedger,
    off: [{ruleId: 'split-word', paths: ['a.txt']}],
    baseline: {known: 2, fixed: [], moved: [{from: 'old.txt', to: 'a.txt', messages: 2}]}
  }
}

test('every format that has a place for it ends with what was left out', () => {
  const clause = 'split-word off in 1 article by an override'
  const moved = '1 article of the baseline known under a new name'
  expect(toGithub(left)).toBe(
    '::notice file=b.txt,line=1,title=copydesk::Not checked: it is ignored by `.retextrc`\n' +
      `left out: 2 messages known from the baseline; ${moved}; ${clause}\n`
  )
  expect(toTap(left)).toBe(`TAP version 13
1..2
ok 1 - a.txt
ok 2 - b.txt # SKIP it is ignored by \`.retextrc\`
# left out: 2 messages known from the baseline
# left out: ${moved}
# left out: ${clause}
`)
  expect(toJunit(left))
    .toContain(`  <testsuite name="b.txt" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase classname="b.txt" name="copydesk" time="0">
      <skipped message="it is ignored by \`.retextrc\`"/>
    </testcase>
  </testsuite>
  <testsuite name="left out" tests="3" failures="0" errors="0" skipped="3" time="0">
`)
  expect(toCheckstyle(left)).toContain(`  <!-- left out: ${clause} -->\n</checkstyle>`)
  const {runs} = JSON.parse(toSarif(left, {version: '1.2.3', rules})) as {
    runs: {
      invocations: {toolExecutionNotifications: {message: {text: string}}[]}[]
      properties: {ledger: unknown}
    }[]
  }
  expect(runs[0]!.invocations[0]!.toolExecutionNotifications.map(({message}) => message.text)).toContain(
    `Left out: ${clause}`
  )
  expect(runs[0]!.properties.ledger).toEqual(left.ledger)
  expect(toMarkdown(left)).toContain('_Left out: 2 messages known from the baseline; ')
  expect(toHtml(left)).toContain('Left out: 2 messages known from the baseline; ')
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
