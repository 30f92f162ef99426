import {spawn} from 'node:child_process'
import {once} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const faulty = 'The council met on on Tuesday.\n'

describe('--output-file', () => {
  test('writes several reports beside the one on standard output', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    const {status, stdout} = await program(
      [
        '--output-file',
        'sarif:new/folder/a.sarif',
        '--output-file=json:a.json',
        '--output-file',
        'pretty:a.log',
        'a.txt'
      ],
      {cwd}
    )
    expect(status).toBe(1)
    expect(fs.readFileSync(path.join(cwd, 'a.log'), 'utf8')).toBe(stdout)
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      version: 1,
      files: [{path: 'a.txt', messages: [{ruleId: 'repeated-word'}]}]
    })
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'new/folder/a.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0'
    })
  })

  test('says in one line what is wrong with it', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    const stderrOf = async (value: string): Promise<string> =>
      (await desk(['-f', 'json', '--output-file', value, 'a.txt'], {cwd})).stderr
    expect(await stderrOf('a.json')).toBe(
      'copydesk: unexpected `a.json` after `--output-file`, expected NAME:FILE, as in `sarif:copydesk.sarif`\n'
    )
    expect(await stderrOf('srif:x')).toBe(
      'copydesk: unexpected format `srif` in `--output-file srif:x`, expected one of `pretty`, `compact`, `unix`, `json`, `ndjson`, `sarif`, `github`, `gitlab`, `junit`, `checkstyle`, `rdjson`, `tap`, `markdown`, `html`\n'
    )
    expect(await stderrOf('sarif:a.txt/x')).toBe(
      'copydesk: the report `a.txt/x` was not written: there is no such folder\n'
    )
    expect(await stderrOf('sarif:.')).toBe(
      'copydesk: the report `.` was not written: it is no regular file\n'
    )
  })
})

test('a format of lines tells of each article before the next is checked', async () => {
  const meddling = onlyRepeats.replace('"rules"', '"plugins": ["./wait.mjs"], "rules"')
  const cwd = createFolder({
    '.retextrc': meddling,
    // The second article is not done before somebody has read of the first.
    'wait.mjs': `import fs from 'node:fs'
import {setTimeout} from 'node:timers/promises'
export default () => async (tree, file) => {
  if (file.path.endsWith('b.txt')) while (!fs.existsSync('seen')) await setTimeout(10)
}
`,
    'a.txt': faulty,
    'b.txt': faulty
  })
  for (const format of ['unix', 'compact', 'ndjson', 'github', 'pretty']) {
    fs.rmSync(path.join(cwd, 'seen'), {force: true})
    const child = spawn(
      process.execPath,
      [path.resolve('dist/copydesk.cjs'), '-f', format, 'a.txt', 'b.txt'],
      {
        cwd,
        stdio: ['ignore', 'pipe', 'inherit']
      }
    )
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      fs.writeFileSync(path.join(cwd, 'seen'), '')
    })
    await once(child, 'close')
    expect(stdout, format).toContain('b.txt')
  }
})

test('with the format of GitHub the summary of the job gets the report too', async () => {
  const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty, 'summary.md': 'Before\n'})
  const env = {GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md')}
  await desk(['-f', 'json', 'a.txt'], {cwd, env})
  expect(fs.readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('Before\n')
  const {stdout} = await desk(['-f', 'github', 'a.txt'], {cwd, env})
  expect(stdout).toMatch(/^::error file=a\.txt,line=1,endLine=1,col=17,endColumn=22,/)
  expect(fs.readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(
    /^Before\n### copydesk: 1 error in 1 article\n/
  )
})

describe('the ledger', () => {
  const config = `{
    "root": true, "extends": "copydesk/none", "rules": {"repeated-word": "error"},
    "overrides": [{"files": "sport/**", "rules": {"repeated-word": "off"}}],
    "ignore": ["archive/"]
  }`
  const files = {
    '.retextrc': config,
    'a.md': `<!-- stet repeated-word: the name of a band -->\n\n${faulty}\n<!-- stet -->\n\n${faulty}`,
    'sport/b.txt': faulty,
    'archive/c.txt': faulty
  }

  test('ends the report with what was left out', async () => {
    expect(await desk(['.'], {cwd: createFolder(files)})).toEqual({
      status: 0,
      stdout: `✔ nothing to report in 2 articles
  left out: 2 messages let stand by 2 stets; repeated-word off in 1 article by an override; 1 file ignored
`,
      stderr: ''
    })
    const {stdout} = await desk(['-f', 'markdown', '.'], {cwd: createFolder(files)})
    expect(stdout).toContain('_Left out: 2 messages let stand by 2 stets; repeated&#45;word off')
  })

  test('is told beside a report that has no place for it, unless errors alone are wanted', async () => {
    const cwd = createFolder(files)
    const left =
      'copydesk: left out: 2 messages let stand by 2 stets; repeated-word off in 1 article by an override; 1 file ignored\n'
    for (const format of ['unix', 'compact', 'gitlab', 'rdjson']) {
      expect((await desk(['-f', format, '.'], {cwd})).stderr, format).toBe(left)
      expect((await desk(['-q', '-f', format, '.'], {cwd})).stderr, format).toBe('')
    }
    for (const format of ['json', 'ndjson', 'sarif', 'github', 'junit', 'checkstyle', 'tap', 'html']) {
      const {stdout, stderr} = await desk(['-f', format, '.'], {cwd})
      expect(stderr, format).toBe('')
      expect(stdout, format).toMatch(/repeated-word off in 1 article|"off":\[\{"ruleId":"repeated-word"/)
    }
  })

  test('is in JSON in full', async () => {
    const {stdout} = await desk(['-f', 'json', '.'], {cwd: createFolder(files)})
    expect((JSON.parse(stdout) as {ledger: unknown}).ledger).toEqual({
      ignored: [{path: 'archive/c.txt', by: '.retextrc'}],
      stets: [
        {
          path: 'a.md',
          line: 1,
          column: 1,
          rules: ['repeated-word'],
          reason: 'the name of a band',
          messages: 1
        },
        {path: 'a.md', line: 5, column: 1, rules: null, reason: null, messages: 1}
      ],
      off: [{ruleId: 'repeated-word', paths: ['sport/b.txt']}],
      baseline: null,
      changes: null
    })
  })

  test('--report-stets lists every stet with its reason', async () => {
    const {stdout} = await desk(['--report-stets', 'a.md'], {cwd: createFolder(files)})
    expect(stdout).toContain(`Stets

  a.md:1:1  repeated-word: 1 message  │ the name of a band
  a.md:5:1  every rule: 1 message  │ no reason given
`)
  })
})
