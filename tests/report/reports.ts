// Reports that the tests of the formats share.
import {toCheckstyle} from '../../src/report/checkstyle.js'
import {toGithub} from '../../src/report/github.js'
import {toGitlab} from '../../src/report/gitlab.js'
import {toHtml} from '../../src/report/html.js'
import {toJson} from '../../src/report/json.js'
import {toJunit} from '../../src/report/junit.js'
import {emptyLedger} from '../../src/report/ledger.js'
import {toCompact, toUnix} from '../../src/report/lines.js'
import {toMarkdown} from '../../src/report/markdown.js'
import {toNdjson} from '../../src/report/ndjson.js'
import {toRdjson} from '../../src/report/rdjson.js'
import type {Report, RuleInfo} from '../../src/report/report.js'
import {toSarif} from '../../src/report/sarif.js'
import {toTap} from '../../src/report/tap.js'
import type {Message} from '../../src/rule/index.js'

export const point = (line: number, column: number, offset: number) => ({line, column, offset})

export const message: Message = {
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

export const report: Report = {
  files: [
    {path: 'news/rain.txt', source: 'Head\n\nThe council met on on Tuesday.\n', messages: [message]},
    {path: 'news/sun.txt', source: 'Sun\n', messages: []}
  ],
  notChecked: [{severity: 'error', path: 'gone.txt', reason: 'there is no such file'}]
}

export const rules: RuleInfo[] = [
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
  '\u001b[31m\u0007 ::error file=x::y\r\n::set-output name=a::b ]]> </script><!-- <b onclick="x"> & \u202e \u0000 \uD800 `|` @all %0A 😀\u2028\u009b -- ##[error]forged ##vso[task.setvariable variable=a]b ##teamcity[message text=\'x\'] ::warning::forged'
export const hostile: Report = {
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
  notChecked: [
    {severity: 'error', path: nasty, reason: nasty, line: 2, column: 3},
    {severity: 'note', path: `##[warning]${nasty}`, reason: `::error::${nasty}`}
  ],
  ledger: {
    ignored: [{path: `${nasty}/`, by: nasty}],
    stets: [{path: nasty, line: 1, column: 1, rules: [nasty], reason: nasty, messages: 1}],
    off: [{ruleId: nasty, paths: [nasty]}],
    baseline: {
      known: 1,
      fixed: [{path: nasty, ruleId: nasty, fingerprint: '0'.repeat(32)}],
      moved: [{from: nasty, to: nasty, messages: 1}]
    },
    changes: nasty
  }
}

/** A report of a run that found nothing to do. */
export const empty: Report = {files: [], notChecked: [], ledger: emptyLedger}

/** Every format for programs. */
export const writers: Readonly<Record<string, (report: Report) => string>> = {
  json: toJson,
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
