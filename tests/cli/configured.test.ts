import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createFolder, desk, onlyRepeats} from '../helpers/command.js'

const faulty = 'The council met on on Tuesday.\n'

describe('a configuration that cannot be used', () => {
  test('is told once, with its place, and costs the articles of other folders nothing', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': 'Fine.\n',
      'news/.retextrc': '{\n  "rules": {"repeated-wrod": "error", "readability": "of"}\n}\n',
      'news/1.txt': faulty,
      'news/2.txt': faulty,
      'news/sport/.retextrc.yml': onlyRepeats,
      'news/sport/3.txt': faulty
    })
    expect(await desk(['.'], {cwd})).toEqual({
      status: 2,
      stdout: `news/sport/3.txt

  1:17  error  Unexpected repeated \`on\`, expected it once  repeated-word
       │ The council met on on Tuesday.
       │                 ~~~~~

Not checked

  news/.retextrc:2:54  unexpected \`of\`, expected \`off\`
  news/1.txt           its configuration \`news/.retextrc\` cannot be used
  news/2.txt           its configuration \`news/.retextrc\` cannot be used

✖ 1 error in 1 of 2 articles, 2 not checked
`,
      stderr: ''
    })
  })

  test('is named in full where it lies outside of the working folder', async () => {
    const folder = createFolder({'.retextrc': '{"rulez": {}}', 'news/a.txt': faulty})
    const {stdout} = await desk(['--format', 'unix', 'a.txt'], {cwd: `${folder}/news`})
    expect(stdout.replaceAll(folder, '…'))
      .toBe(`…/.retextrc:1:2: unexpected key \`rulez\`, expected \`rules\` [error/not-checked]
a.txt:1:1: its configuration \`…/.retextrc\` cannot be used [error/not-checked]
`)
  })

  test('is no article, however many mistakes are in it', async () => {
    const cwd = createFolder({'.retextrc': '{"root": 1, "rulez": {}}', 'a.txt': faulty})
    expect((await desk(['a.txt'], {cwd})).stdout).toBe(`Not checked

  .retextrc:1:10  unexpected number for \`root\`, expected true or false
  .retextrc:1:13  unexpected key \`rulez\`, expected \`rules\`
  a.txt           its configuration \`.retextrc\` cannot be used

✖ 1 not checked
`)
  })

  test('given by --config may be one that is not there', async () => {
    const cwd = createFolder({'a.txt': faulty})
    expect((await desk(['--config', 'desk.json', 'a.txt'], {cwd})).stdout).toBe(`Not checked

  desk.json  there is no such file
  a.txt      its configuration \`desk.json\` cannot be used

✖ 1 not checked
`)
  })

  test('given by --config may be no folder', async () => {
    const cwd = createFolder({'a.txt': faulty})
    expect((await desk(['--config', '.', 'a.txt'], {cwd})).stdout).toBe(`Not checked

  .      it is a folder, expected a file
  a.txt  its configuration \`.\` cannot be used

✖ 1 not checked
`)
  })
})

describe('what is ignored', () => {
  const config =
    '{"root": true, "extends": "copydesk/none", "ignore": ["old/"], "rules": {"repeated-word": "error"}}'

  test('is passed over in a folder, and noted where it is named', async () => {
    const cwd = createFolder({'.retextrc': config, 'a.txt': 'Fine.\n', 'old/b.txt': faulty})
    expect((await desk(['.'], {cwd})).stdout).toBe(
      '✔ nothing to report in 1 article\n  left out: 1 file ignored\n'
    )
    expect(await desk(['.', 'old/b.txt'], {cwd})).toEqual({
      status: 0,
      stdout: `Not checked

  old/b.txt  it is ignored by \`.retextrc\`

✔ nothing to report in 1 article
`,
      stderr: ''
    })
  })

  test('holds for what is piped in under such a name too', async () => {
    const cwd = createFolder({'.retextrc': config})
    const {status, stdout} = await desk(['--stdin-filename', 'old/b.txt'], {cwd, input: faulty})
    expect({status, stdout}).toEqual({
      status: 0,
      stdout: `Not checked

  old/b.txt  it is ignored by \`.retextrc\`

✔ nothing to check
`
    })
  })
})

describe('what is piped in', () => {
  test('is read by its name, or by how it begins', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats})
    const html = '<!doctype html><p>The council met on&#32;on Tuesday.</p>'
    const actual = async (...args: string[]): Promise<unknown> => {
      const {stdout} = await desk(['--format', 'json', ...args], {cwd, input: html})
      const report = JSON.parse(stdout) as {files: {path: string; messages: {actual: string}[]}[]}
      return report.files.map(({path, messages}) => [path, messages.map(({actual}) => actual)])
    }
    expect(await actual()).toEqual([['<stdin>', ['on&#32;on']]])
    expect(await actual('-')).toEqual([['<stdin>', ['on&#32;on']]])
    expect(await actual('--stdin-filename', 'a.html')).toEqual([['a.html', ['on&#32;on']]])
    expect(await actual('--stdin-filename', 'a.txt')).toEqual([['a.txt', []]])
    expect(await actual('--stdin-filename', 'a.txt', '--input-format', 'html')).toEqual([
      ['a.txt', ['on&#32;on']]
    ])
  })

  test('comes before the files that are named beside it', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    const {stdout} = await desk(['--format', 'unix', 'a.txt', '-'], {cwd, input: faulty})
    expect(stdout).toBe(`<stdin>:1:17: Unexpected repeated \`on\`, expected it once [error/repeated-word]
a.txt:1:17: Unexpected repeated \`on\`, expected it once [error/repeated-word]
`)
  })

  test('may be nothing', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats})
    expect((await desk([], {cwd, input: ''})).stdout).toBe(
      'Not checked\n\n  <stdin>  it is empty\n\n✔ nothing to check\n'
    )
  })
})

test('a plugin takes its severity from the command line by its full name', async () => {
  const cwd = createFolder({
    '.retextrc': '{"root": true, "extends": "copydesk/none", "plugins": ["./retext-shout.mjs"]}',
    'retext-shout.mjs': "export default () => (tree, file) => void file.message('Loud')",
    'a.txt': 'Fine.\n'
  })
  expect(await desk(['--rule', 'retext-shout:error', '--format', 'unix', 'a.txt'], {cwd})).toEqual({
    status: 1,
    stdout: 'a.txt:1:1: Loud [error/retext-shout]\n',
    stderr: ''
  })
})

test('an article in a JSON file is found by its pointer, and a Word file that is piped in by its bytes', async () => {
  const cwd = createFolder({
    '.retextrc': onlyRepeats,
    'a.json': '{"story": {"body": "The council met on on Tuesday."}}'
  })
  expect((await desk(['--json-pointer', '/story/body', '--format', 'unix', 'a.json'], {cwd})).stdout).toMatch(
    /^a\.json:1:37: Unexpected repeated `on`/
  )
  expect((await desk(['--json-pointer', '/story', 'a.json'], {cwd})).status).toBe(2)
  const word = fs.readFileSync(new URL('../samples/libreoffice.docx', import.meta.url))
  expect((await desk(['--format', 'unix', '-'], {cwd, input: word})).stdout).toMatch(
    /:3:50: Unexpected repeated `the`/
  )
})
