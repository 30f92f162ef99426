import {execFile} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {createFolder, onlyRepeats, program} from '../helpers/command.js'

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string}
const clean = 'The council met on Tuesday.\n'
const faulty = 'The council met on on Tuesday.\n'

describe('the built command', () => {
  test('reports a fault with its line and ends with 1', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'story.txt': faulty})
    expect(await program(['story.txt'], {cwd})).toEqual({
      status: 1,
      stdout: `story.txt

  1:17  error  Unexpected repeated \`on\`, expected it once  repeated-word
       │ The council met on on Tuesday.
       │                 ~~~~~

✖ 1 error in 1 article
`,
      stderr: ''
    })
  })

  test('says so and ends with 0 where there is nothing to report', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'story.txt': clean})
    expect(await program(['story.txt'], {cwd})).toEqual({
      status: 0,
      stdout: '✔ nothing to report in 1 article\n',
      stderr: ''
    })
  })

  test('writes JSON with every place in the file, what is expected and why', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'story.txt': faulty})
    const {status, stdout, stderr} = await program(['--format', 'json', 'story.txt'], {cwd})
    expect({status, stderr, report: JSON.parse(stdout) as unknown}).toEqual({
      status: 1,
      stderr: '',
      report: {
        version: 1,
        files: [
          {
            path: 'story.txt',
            messages: [
              {
                ruleId: 'repeated-word',
                source: 'copydesk',
                severity: 'error',
                reason: 'Unexpected repeated `on`, expected it once',
                start: {line: 1, column: 17, offset: 16},
                end: {line: 1, column: 22, offset: 21},
                actual: 'on on',
                expected: ['on'],
                fix: 'safe',
                url: 'https://github.com/copydesk/copydesk/blob/main/rules/repeated-word/readme.md',
                note: 'The same word twice in a row is nearly always a slip of editing.',
                related: []
              }
            ]
          }
        ],
        notChecked: [],
        ledger: {ignored: [], stets: [], off: [], baseline: null, changes: null}
      }
    })
  })

  test('reads what is piped in, under the name that it is given', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats})
    const report = `1:17  error  Unexpected repeated \`on\`, expected it once  repeated-word
       │ The council met on on Tuesday.
       │                 ~~~~~

✖ 1 error in 1 article
`
    expect(await program([], {cwd, input: faulty})).toEqual({
      status: 1,
      stdout: `<stdin>\n\n  ${report}`,
      stderr: ''
    })
    expect(await program(['-', '--stdin-filename', 'desk/wire.txt'], {cwd, input: faulty})).toEqual({
      status: 1,
      stdout: `desk/wire.txt\n\n  ${report}`,
      stderr: ''
    })
  })

  test.each(['pretty', 'unix', 'ndjson', 'github'])(
    'ends at once and without a word when nobody reads on: %s',
    async (format) => {
      const files = Object.fromEntries(
        Array.from({length: 400}, (_, index) => [`${index}.txt`, faulty.repeat(40)])
      )
      const cwd = createFolder({
        ...files,
        '.retextrc': onlyRepeats.replace('"rules"', '"plugins": ["./count.mjs"], "rules"'),
        'count.mjs': `import fs from 'node:fs'\nexport default () => () => fs.appendFileSync('count.log', '.')\n`
      })
      const script = `"$0" "$1" -f ${format} . | head -1; echo "status \${PIPESTATUS[0]}"`
      const built = path.resolve('dist/copydesk.cjs')
      const {stdout, stderr} = await promisify(execFile)('bash', ['-c', script, process.execPath, built], {
        cwd
      })
      expect(stdout).toContain('0.txt')
      expect({lines: stdout.split('\n').slice(1), stderr}).toEqual({lines: ['status 1', ''], stderr: ''})
      // However busy the machine is: most of them were never looked at.
      expect(fs.statSync(path.join(cwd, 'count.log')).size).toBeLessThan(100)
    },
    60_000
  )

  test('prints its help and version without loading the tagger', async () => {
    const {status, stdout, stderr} = await program(['--version'], {env: {NODE_DEBUG: 'module'}})
    expect({status, stdout}).toEqual({status: 0, stdout: `${manifest.version}\n`})
    expect(stderr).not.toContain('wink')
    expect((await program(['--help'], {env: {NODE_DEBUG: 'module'}})).stderr).not.toContain('wink')
  })

  test('says so and ends with 2 when a plugin never comes to an end', async () => {
    const cwd = createFolder({
      '.retextrc': '{"root": true, "extends": "copydesk/none", "plugins": ["./stuck.mjs"]}',
      'stuck.mjs': 'export default () => () => new Promise(() => {})\n',
      'story.txt': clean
    })
    expect(await program(['story.txt'], {cwd})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: a plugin has not come to an end, so nothing more was checked\n'
    })
  })
})
