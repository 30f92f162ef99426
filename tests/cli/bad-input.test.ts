import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {explainError} from '../../src/cli/decode.js'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'

const faulty = 'The council met on on Tuesday.\n'
const faults = `good.txt

  1:17  error  Unexpected repeated \`on\`, expected it once  repeated-word
       │ The council met on on Tuesday.
       │                 ~~~~~
`

describe('what cannot be checked costs nothing else', () => {
  test.each<[string, Record<string, string | Uint8Array | null>, string[], string, number?]>([
    ['a missing file', {}, ['missing.txt'], '  missing.txt  there is no such file\n'],
    [
      'a path through a file',
      {},
      ['good.txt/a.txt'],
      '  good.txt/a.txt  there is no such file, a part of its path is no folder\n'
    ],
    [
      'a folder without articles',
      {'empty/notes.log': 'x'},
      ['empty'],
      '  empty  there is no article in this folder\n'
    ],
    ['a pattern that nothing matches', {}, ['*.story'], '  *.story  no file matches this pattern\n'],
    ['a binary file', {'a.txt': 'It\0'}, ['a.txt'], '  a.txt  it is a binary file (byte 0x00 at offset 2)\n'],
    [
      'RTF, whatever its name',
      {'a.rtf': '{\\rtf1\\ansi The council met on on Tuesday.}', 'b.txt': '\ufeff\n{\\rtf1 It met.}'},
      ['a.rtf', 'b.txt'],
      '  a.rtf  it is RTF, save it as .docx, .html or .txt\n' +
        '  b.txt  it is RTF, save it as .docx, .html or .txt\n',
      2
    ],
    [
      'what other programs wrote',
      {'a.pdf': '%PDF-1.7\n\0', 'b.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex')},
      ['a.pdf', 'b.doc'],
      '  a.pdf  it is PDF, save it as .docx, .html or .txt\n' +
        '  b.doc  it is a Word file of before 2007, save it as .docx\n',
      2
    ],
    [
      'a file in another encoding',
      {'a.txt': Buffer.from('One.\nThe cafe\u00e9 shut.', 'latin1')},
      ['a.txt'],
      '  a.txt:2:9  it is not UTF-8 (byte 0xe9 at offset 13)\n'
    ],
    [
      'a file in UTF-16',
      {'a.txt': Buffer.from('\ufeffIt', 'utf16le')},
      ['a.txt'],
      '  a.txt  it is UTF-16, expected UTF-8\n'
    ],
    [
      'a link that leads nowhere',
      {'a.txt': '→gone.txt'},
      ['a.txt'],
      '  a.txt  it is a link that leads nowhere\n'
    ],
    [
      'links that lead round',
      {'a.txt': '→b.txt', 'b.txt': '→a.txt'},
      ['a.txt'],
      '  a.txt  its links lead round in a circle\n'
    ],
    [
      'an article that is nested too deeply',
      {'a.md': '> '.repeat(20_000)},
      ['a.md'],
      '  a.md:1:1  it is nested too deeply\n'
    ],
    ['a name that is too long', {}, ['a'.repeat(300)], `  ${'a'.repeat(300)}  its name is too long\n`]
  ])('%s', async (_, files, names, ledger, failed = 1) => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'good.txt': faulty, ...files})
    expect(await desk([...names, 'good.txt'], {cwd})).toEqual({
      status: 2,
      stdout: `${faults}\nNot checked\n\n${ledger}\n✖ 1 error in 1 article, ${failed} not checked\n`,
      stderr: ''
    })
  })

  test('a document that breaks off is placed where it breaks', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.json': '{"headline":\n '})
    const {status, stdout} = await desk(['a.json'], {cwd})
    expect(status).toBe(2)
    expect(stdout).toMatch(/^Not checked\n\n {2}a\.json:2:2 {2}\S.*\n\n✖ 1 not checked\n$/)
  })

  test('what the system refuses is said in words', () => {
    expect(explainError({code: 'EACCES'})).toBe('there is no permission to read it')
    expect(explainError(new Error('the disk is on fire'))).toBe('the disk is on fire')
  })

  test('an empty file is noted and no failure', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': '',
      'b.txt': '\ufeff \r\n\t\n',
      'c.txt': 'Fine.\n'
    })
    expect(await desk(['a.txt', 'b.txt', 'c.txt'], {cwd})).toEqual({
      status: 0,
      stdout: `Not checked

  a.txt  it is empty
  b.txt  it is empty

✔ nothing to report in 1 article
`,
      stderr: ''
    })
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'good.txt': faulty, 'a.txt': 'x', 'shut/b.txt': 'x'})
    fs.chmodSync(path.join(cwd, 'a.txt'), 0)
    fs.chmodSync(path.join(cwd, 'shut'), 0)
    const {status, stdout} = await desk(['.'], {cwd})
    fs.chmodSync(path.join(cwd, 'shut'), 0o700)
    expect({status, stdout}).toEqual({
      status: 2,
      stdout: `${faults}\nNot checked

  shut   there is no permission to read it
  a.txt  there is no permission to read it

✖ 1 error in 1 article, 2 not checked
`
    })
  })

  test.skipIf(process.platform === 'win32')(
    'a pipe, a device, a bad link and a bad name in a folder',
    async () => {
      const cwd = createFolder({
        '.retextrc': onlyRepeats,
        'd/good.txt': faulty,
        'd/gone.txt': '→nowhere',
        'd/zero.txt': '→/dev/zero'
      })
      execFileSync('mkfifo', [path.join(cwd, 'd/pipe.txt')])
      fs.writeFileSync(
        Buffer.concat([Buffer.from(`${cwd}/d/b`), Buffer.from([0xff]), Buffer.from('.txt')]),
        faulty
      )
      const linesOf = async (asked: string): Promise<string[]> =>
        (await program(['-f', 'unix', asked], {cwd})).stdout.split('\n').slice(0, -1).sort()
      const lines = [
        'd/b\ufffd.txt:1:1: its name is not UTF-8 [error/not-checked]',
        'd/gone.txt:1:1: it is a link that leads nowhere [error/not-checked]',
        'd/good.txt:1:17: Unexpected repeated `on`, expected it once [error/repeated-word]',
        'd/pipe.txt:1:1: it is no regular file [note/not-checked]',
        'd/zero.txt:1:1: it is no regular file [note/not-checked]'
      ]
      expect(await linesOf('d')).toEqual(lines)
      // A glob does not match what is no file at all.
      expect(await linesOf('d/*.txt')).toEqual([lines[0], lines[2], lines[4]])
    }
  )

  test('for a program that reads the report, the one who runs it is told too', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'good.txt': 'Fine.\n',
      'a.txt': '',
      'b.txt': 'It\xff\0'
    })
    expect(await desk(['--format', 'json', 'good.txt', 'a.txt', 'b.txt', 'c\u001b[1m.txt'], {cwd})).toEqual({
      status: 2,
      stdout:
        '{"version":1,"files":[{"path":"good.txt","messages":[]}],"notChecked":[' +
        '{"severity":"error","path":"c\\u001b[1m.txt","reason":"there is no such file"},' +
        '{"severity":"note","path":"a.txt","reason":"it is empty"},' +
        '{"severity":"error","path":"b.txt","reason":"it is a binary file (byte 0x00 at offset 4)"}]' +
        ',"ledger":{"ignored":[],"stets":[],"off":[],"baseline":null,"changes":null}}\n',
      stderr:
        'copydesk: c\\x1b[1m.txt: there is no such file\n' +
        'copydesk: b.txt: it is a binary file (byte 0x00 at offset 4)\n'
    })
  })

  test('many files with the same fault are named together', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`${number}.txt`, 'a\0']))
    const cwd = createFolder({'.retextrc': onlyRepeats, ...files})
    expect((await desk(['.'], {cwd})).stdout).toBe(`Not checked

  1.txt             it is a binary file (byte 0x00 at offset 1)
  2.txt             it is a binary file (byte 0x00 at offset 1)
  and 3 more files  it is a binary file (byte 0x00 at offset 1)

✖ 5 not checked
`)
  })

  test.each<[string, number[], number]>([
    ['a lone continuation', [0x41, 0x80], 1],
    ['an overlong form', [0x41, 0xc0, 0xaf], 1],
    ['an overlong form of three', [0xe0, 0x80, 0x80], 0],
    ['a surrogate', [0xc3, 0xa9, 0xed, 0xa0, 0x80], 2],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], 0],
    ['four bytes cut short', [0x41, 0xf0, 0x9f, 0x98], 1],
    ['a byte that is never used', [0x41, 0xff], 1]
  ])('invalid UTF-8 is placed at its first byte: %s', async (_, bytes, offset) => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': Uint8Array.from(bytes)})
    expect((await desk(['a.txt'], {cwd})).stdout).toContain(
      `it is not UTF-8 (byte 0x${bytes[offset]!.toString(16)} at offset ${offset})`
    )
  })
})

describe('which files are checked', () => {
  const paths = async (
    args: string[],
    files: Record<string, string | null>,
    folder = ''
  ): Promise<string[]> => {
    const cwd = createFolder({'.retextrc': onlyRepeats, ...files})
    const {stdout} = await desk(['--format', 'json', ...args], {cwd: path.join(cwd, folder)})
    return (JSON.parse(stdout) as {files: {path: string}[]}).files.map((file) => file.path)
  }

  test('in a folder, those with a known extension, sorted, and none of installed packages or hidden ones', async () => {
    expect(
      await paths(['.'], {
        'b.txt': 'x',
        'a/z.md': 'x',
        'a/B.TXT': 'x',
        'a.log': 'x',
        'node_modules/p/a.txt': 'x',
        '.git/a.txt': 'x'
      })
    ).toEqual(['a/B.TXT', 'a/z.md', 'b.txt'])
  })

  test('in a folder, those with an extension of --ext too', async () => {
    const files = {'a.txt': 'x', 'b.copy': 'x', 'c.wire': 'x', 'd.log': 'x'}
    expect(await paths(['--ext', 'copy,.wire', '.'], files)).toEqual(['a.txt', 'b.copy', 'c.wire'])
  })

  test('what is named, whatever it is called', async () => {
    expect(await paths(['story', 'b.copy', '[a].txt'], {story: 'x', 'b.copy': 'x', '[a].txt': 'x'})).toEqual([
      'story',
      'b.copy',
      '[a].txt'
    ])
  })

  test('what a glob matches: known extensions, or the one that it names', async () => {
    const files = {'n/a.txt': 'x', 'n/b.copy': 'x', 'n/d/c.txt': 'x'}
    expect(await paths(['n/**'], files)).toEqual(['n/a.txt', 'n/d/c.txt'])
    expect(await paths(['n/*.copy'], files)).toEqual(['n/b.copy'])
    expect(await paths(['n/*.{copy,txt}'], files)).toEqual(['n/a.txt', 'n/b.copy'])
  })

  test('each once, in the order of what was asked', async () => {
    const files = {'b.txt': 'x', 'a.txt': 'x', 'l.txt': '→b.txt', 'd/round': '→..'}
    expect(await paths(['b.txt', './b.txt', '.', '*.txt', 'l.txt'], files)).toEqual(['b.txt', 'a.txt'])
  })

  test('each by its own name, where a link leads to it too', async () => {
    const files = {'b/a.txt': 'x', a: '→b', 'c/d': '→..'}
    expect(await paths(['.'], files)).toEqual(['b/a.txt'])
    expect(await paths(['**/*.txt'], files)).toEqual(['b/a.txt'])
  })

  test('those outside of the working folder go by the name that they were given', async () => {
    expect(await paths(['../b.txt', '../d/a.txt'], {'b.txt': 'x', 'd/a.txt': 'x'}, 'd')).toEqual([
      '../b.txt',
      'a.txt'
    ])
  })
})

describe('nothing in an article or a name can reach the terminal raw', () => {
  const article = 'The\u001b[31m dam\u202e met met \u0007all, \u200bshe said.\n'

  test('pretty spells it out, and the mark still stands under the words', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a\u001b]0;b\u0007\n.txt': article})
    expect((await desk(['.'], {cwd})).stdout).toBe(`a\\x1b]0;b\\x07\\n.txt

  1:15  error  Unexpected repeated \`met\`, expected it once  repeated-word
       │ The\\x1b[31m dam\\u202e met met \\x07all, \\u200bshe said.
       │                       ~~~~~~~

✖ 1 error in 1 article
`)
  })

  test('no format lets a control character or a turned line through', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a\u001b[1m.txt': `${article}\u009b1m it it \u0085\n`
    })
    const {optionTable} = await import('../../src/cli/options.js')
    const formats = optionTable.find(({name}) => name === 'format')!.values!
    for (const format of formats) {
      const {stdout} = await desk(['--format', format, '.'], {cwd})
      expect(stdout.replace(/\n/g, ''), format).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })
})
