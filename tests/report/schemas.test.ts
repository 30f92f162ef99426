import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Ajv} from 'ajv'
import AjvDraft04 from 'ajv-draft-04'
import {fromHtml} from 'hast-util-from-html'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {parse} from 'yaml'
import {checkSource} from '../../src/desk.js'
import {emptyLedger} from '../../src/report/ledger.js'
import type {Report} from '../../src/report/report.js'
import {createFolder} from '../helpers/command.js'
import {empty, hostile, report, writers} from './reports.js'

const here = import.meta.dirname
const readJson = (file: string): object => JSON.parse(fs.readFileSync(file, 'utf8')) as object

/** What the rules really find, in articles with all that may stand in them. */
async function createReal(): Promise<Report> {
  const names = [
    'tests/samples/wordpress-page.html',
    'examples/ferry-deal.txt',
    'tests/samples/static-site-post.md'
  ]
  const files = names.map(async (name) => {
    const format = {html: 'html', txt: 'text', md: 'markdown'}[name.split('.').pop()!] as 'html'
    const {source, messages} = await checkSource(fs.readFileSync(name, 'utf8'), {format})
    return {path: name, source, messages}
  })
  return {files: await Promise.all(files), notChecked: [], ledger: emptyLedger}
}

const real = await createReal()
const reports: Readonly<Record<string, Report>> = {
  'a short report': {...report, ledger: emptyLedger},
  'a hostile report': hostile,
  'an empty report': empty,
  'a report of the rules': real
}

/** Tests a format with every report. */
function eachReport(format: string, check: (text: string, report: Report) => void | Promise<void>): void {
  describe(format, () => {
    for (const [name, value] of Object.entries(reports)) {
      test(`${name} is of the form that is published`, () => check(writers[format]!(value), value))
    }
  })
}

test('the report of the rules has something in it', () => {
  expect(real.files.flatMap(({messages}) => messages).length).toBeGreaterThan(10)
})

const ajv = new Ajv({strict: true, allowUnionTypes: true, strictRequired: false})

function expectValid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema)
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
}

const own = readJson(path.resolve(here, '../../docs/schema/report.schema.json')) as {
  definitions: Record<string, object>
}
const ownLine = readJson(path.resolve(here, '../../docs/schema/report-line.schema.json'))

eachReport('json', (text) => expectValid(own, JSON.parse(text)))

eachReport('ndjson', (text, {files, notChecked}) => {
  const kinds = {message: 'message', 'not-checked': 'notChecked', ledger: 'ledger'}
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) {
    const value = JSON.parse(line) as {type: keyof typeof kinds; path: string}
    expectValid(ownLine, value)
    const {type, path: file, ...rest} = value
    const part = type === 'not-checked' ? {path: file, ...rest} : rest
    expectValid({definitions: own.definitions, $ref: `#/definitions/${kinds[type]}`}, part)
  }
  expect(lines).toHaveLength(files.flatMap(({messages}) => messages).length + notChecked.length + 1)
})

const rdjson = readJson(path.join(here, 'schemas/rdjson.json'))
eachReport('rdjson', (text) => {
  expectValid(rdjson, JSON.parse(text))
  // Its parser wants whole characters.
  expect(text).not.toMatch(/\\ud[89a-f]/i)
})

const gitlab = readJson(path.join(here, 'schemas/gitlab.json'))
eachReport('gitlab', (text) => {
  const entries = JSON.parse(text) as {fingerprint: string}[]
  expectValid(gitlab, entries)
  expect(new Set(entries.map(({fingerprint}) => fingerprint)).size).toBe(entries.length)
})

const sarif = readJson(
  createRequire(import.meta.url)
    .resolve('@microsoft/jest-sarif')
    .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json')
)
const validateSarif = new (AjvDraft04 as unknown as typeof AjvDraft04.default)({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false
}).compile(sarif)
eachReport('sarif', (text) => {
  expect(validateSarif(JSON.parse(text)), JSON.stringify(validateSarif.errors)).toBe(true)
})

for (const format of ['junit', 'checkstyle']) {
  eachReport(format, async (text) => {
    const schema = fs.readFileSync(path.join(here, `schemas/${format}.xsd`), 'utf8')
    const {valid, errors} = await validateXML({xml: text, schema})
    expect({valid, errors}).toEqual({valid: true, errors: []})
  })
}

eachReport('junit', (text) => {
  // What a reader adds up is what is said.
  for (const [, suite, cases] of text.matchAll(/<testsuite (.*?)>\n([^]*?)<\/testsuite>/g)) {
    const sums = Object.fromEntries(
      [...suite!.matchAll(/(tests|failures|errors|skipped)="(\d+)"/g)].map(([, name, sum]) => [
        name,
        Number(sum)
      ])
    )
    const countOf = (element: string): number =>
      cases!.match(new RegExp(`<${element}[ />]`, 'g'))?.length ?? 0
    expect(sums).toEqual({
      tests: countOf('testcase'),
      failures: countOf('failure'),
      errors: countOf('error'),
      skipped: countOf('skipped')
    })
  }
})

/** Reads TAP by its grammar; throws where a line is none of it. Gives how many tests passed and failed. */
function readTap(text: string): {passed: number; failed: number} {
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.shift()).toMatch(/^TAP version 1[34]$/)
  const plan = Number(/^1\.\.(\d+)$/.exec(lines.shift()!)![1])
  const result = {passed: 0, failed: 0}
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line.startsWith('# ')) continue
    if (line === '  ---') {
      const block = lines.splice(0, lines.indexOf('  ...') + 1).slice(0, -1)
      for (const inner of block) expect(inner).toMatch(/^  /)
      expect(parse(block.join('\n'))).toBeTypeOf('object')
      continue
    }
    const [, not, number] =
      /^(not )?ok (\d+) - (?:[^#\\]|\\[#\\])*(?: # SKIP .*)?$/.exec(line) ?? expect.fail(`no TAP: ${line}`)
    result[not ? 'failed' : 'passed']++
    expect(Number(number)).toBe(result.passed + result.failed)
  }
  expect(result.passed + result.failed).toBe(plan)
  return result
}

eachReport('tap', (text, {files, notChecked}) => {
  const {failed} = readTap(text)
  expect(failed).toBe(
    files.filter(({messages}) => messages.some(({severity}) => severity === 'error')).length +
      notChecked.filter(({severity}) => severity === 'error').length
  )
})

const isProveThere = spawnSync('prove', ['--version']).status === 0
test.skipIf(!isProveThere)('tap: Perl’s `prove` reads it', () => {
  for (const [name, value] of Object.entries(reports)) {
    if (value === empty) continue
    const {passed, failed} = readTap(writers['tap']!(value))
    const folder = createFolder({'report.tap': writers['tap']!(value)})
    const {stdout} = spawnSync('prove', ['--exec', 'cat', 'report.tap'], {cwd: folder, encoding: 'utf8'})
    expect(stdout, name).not.toContain('Parse errors')
    expect(stdout, name).toContain(`Tests=${passed + failed}, `)
  }
})

eachReport('markdown', (text) => {
  const tree = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  visit(tree, (node) => {
    expect(node.type).not.toMatch(/^(?:html|image|code|inlineCode|definition|footnote.*|break)$/)
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/(?:github\.com\/copydesk|example\.org)\//)
  })
})

eachReport('html', (text) => {
  const errors: string[] = []
  const tree = fromHtml(text, {onerror: (error) => void errors.push(String(error))})
  expect(errors).toEqual([])
  visit(tree, 'element', ({tagName, properties}) => {
    expect(tagName).not.toMatch(/^(?:script|iframe|img|link|object|form)$/)
    for (const [name, value] of Object.entries(properties)) {
      expect(name).not.toMatch(/^on/i)
      if (name === 'href') expect(String(value)).toMatch(/^(?:#|https:)/)
    }
  })
})

for (const [format, line] of [
  ['unix', /^.*:\d+:\d+: .* \[(?:error|warning|suggestion|note)\/[^\]]*.*\]$/],
  ['compact', /^.*: line \d+, col \d+, (?:Error|Warning|Suggestion|Info) - .*\(.*\)$/]
] as const) {
  eachReport(format, (text) => {
    for (const one of text.split('\n').slice(0, -1)) expect(one).toMatch(line)
  })
}
