import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {createRepository} from '../helpers/repository.js'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const one = 'The council met on on Tuesday.\n'
const two = 'The mayor spoke in in May.\n'
const evening = 'The council of the town met in the evening, as was planned, on'
const clean = 'Nothing was decided.\n'
const name = '.copydesk-baseline.json'

interface Written {
  version: number
  files: Record<string, Record<string, string>>
}

function read(cwd: string, file = name): Written {
  return JSON.parse(fs.readFileSync(path.join(cwd, file), 'utf8')) as Written
}

describe('the baseline', () => {
  test('knows what was found, by path and fingerprint, in order', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'b.txt': `${two}\n${one}`,
      'a.txt': one,
      'c.txt': clean
    })
    expect(await program(['baseline'], {cwd})).toEqual({
      status: 0,
      stdout: '.copydesk-baseline.json: 3 messages in 2 articles\n',
      stderr: ''
    })
    const {version, files} = read(cwd)
    expect(version).toBe(1)
    expect(Object.keys(files)).toEqual(['a.txt', 'b.txt'])
    expect(Object.values(files['b.txt']!)).toEqual(['repeated-word', 'repeated-word'])
    expect(Object.keys(files['b.txt']!)).toEqual(Object.keys(files['b.txt']!).sort())
    const before = fs.readFileSync(path.join(cwd, name), 'utf8')
    await desk(['baseline', '.'], {cwd})
    expect(fs.readFileSync(path.join(cwd, name), 'utf8')).toBe(before)
  })

  test('lets only what is new be reported, wherever the known moves', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': `${evening} on Tuesday.\n\n${clean}`})
    await desk(['baseline', '.'], {cwd})
    expect(await desk(['.'], {cwd})).toEqual({
      status: 0,
      stdout: '✔ nothing to report in 1 article\n  left out: 1 message known from the baseline\n',
      stderr: ''
    })
    fs.writeFileSync(path.join(cwd, 'a.txt'), `${two}\n${clean}\n${evening}\non Tuesday.\n`)
    const {status, stdout} = await desk(['-f', 'unix', '.'], {cwd})
    expect({status, lines: stdout.split('\n').filter(Boolean).length, start: stdout.slice(0, 8)}).toEqual({
      status: 1,
      lines: 1,
      start: 'a.txt:1:'
    })
    expect(
      (await desk(['--no-baseline', '-f', 'unix', '.'], {cwd})).stdout.split('\n').filter(Boolean)
    ).toHaveLength(2)
  })

  test('does not let one that is fixed hide a new one', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': one})
    await desk(['baseline', '.'], {cwd})
    fs.writeFileSync(path.join(cwd, 'a.txt'), two)
    const {status, stdout} = await desk(['.'], {cwd})
    expect(status).toBe(1)
    expect(stdout).toContain('✖ 1 error in 1 article\n  left out: 1 message of the baseline fixed\n')
  })

  test('--prune takes out what is fixed and files that are gone, and nothing else', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': `${one}\n${two}`,
      'b.txt': one,
      'c.txt': one,
      'd.txt': one
    })
    await desk(['baseline', '.'], {cwd})
    const {files} = read(cwd)
    fs.writeFileSync(path.join(cwd, 'a.txt'), `${one}\nThe vote fell on on Friday.\n`)
    fs.rmSync(path.join(cwd, 'b.txt'))
    fs.writeFileSync(path.join(cwd, 'c.txt'), clean)
    expect((await desk(['--prune', 'a.txt'], {cwd})).status).toBe(1)
    expect(Object.keys(read(cwd).files)).toEqual(['a.txt', 'c.txt', 'd.txt'])
    expect(Object.keys(read(cwd).files['a.txt']!)).toHaveLength(1)
    await desk(['--prune', '.'], {cwd})
    expect(Object.keys(read(cwd).files)).toEqual(['a.txt', 'd.txt'])
    expect(read(cwd).files['d.txt']).toEqual(files['d.txt'])
  })

  test('--update-baseline takes in what is new', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': one, 'b.txt': one})
    await desk(['baseline', '.'], {cwd})
    fs.writeFileSync(path.join(cwd, 'a.txt'), `${one}\n${two}`)
    expect((await desk(['--update-baseline', 'a.txt'], {cwd})).status).toBe(0)
    expect(Object.keys(read(cwd).files['a.txt']!)).toHaveLength(2)
    expect(Object.keys(read(cwd).files['b.txt']!)).toHaveLength(1)
    expect((await desk(['.'], {cwd})).status).toBe(0)
  })

  test('written anew for some files, it goes on knowing what it knew of the others', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': one, 'b.txt': one, 'gone.txt': two})
    await desk(['baseline', '.'], {cwd})
    fs.writeFileSync(path.join(cwd, 'a.txt'), clean)
    fs.rmSync(path.join(cwd, 'gone.txt'))
    expect(await desk(['baseline', 'a.txt'], {cwd})).toEqual({
      status: 0,
      stdout: '.copydesk-baseline.json: 1 message in 1 article\n',
      stderr: ''
    })
    expect(await desk(['baseline', 'misspelt'], {cwd})).toEqual({
      status: 2,
      stdout: '.copydesk-baseline.json: 1 message in 1 article\n',
      stderr: 'copydesk: misspelt: there is no such file\n'
    })
    expect(Object.keys(read(cwd).files)).toEqual(['b.txt'])
  })

  test('keeps --fix from what it knows, unless it is told to know nothing', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'old.txt': one})
    await desk(['baseline', '.'], {cwd})
    fs.renameSync(path.join(cwd, 'old.txt'), path.join(cwd, 'a.txt'))
    fs.writeFileSync(path.join(cwd, 'a.txt'), `${two}\n${one}`)
    expect((await desk(['--fix-dry-run', '.'], {cwd})).stdout).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n-The mayor spoke in in May.\n+The mayor spoke in May.\n \n The council met on on Tuesday.\n'
    )
    expect(await desk(['--fix', '.'], {cwd})).toEqual({
      status: 0,
      stdout:
        '✔ nothing to report in 1 article, 1 fixed\n  left out: 1 message known from the baseline; 1 article of the baseline known under a new name\n',
      stderr: ''
    })
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(`The mayor spoke in May.\n\n${one}`)
    expect((await desk(['--fix', '--no-baseline', '.'], {cwd})).stdout).toBe(
      '✔ nothing to report in 1 article, 1 fixed\n'
    )
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(
      'The mayor spoke in May.\n\nThe council met on Tuesday.\n'
    )
  })

  test('follows a file that is renamed, says so, and writes its new name when it is written', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'old.txt': `${one}\n${two}`, 'b.txt': one})
    await desk(['baseline', '.'], {cwd})
    const before = read(cwd)
    fs.renameSync(path.join(cwd, 'old.txt'), path.join(cwd, 'new.txt'))
    fs.appendFileSync(path.join(cwd, 'new.txt'), '\nThe vote fell on on Friday.\n')
    const {status, stdout} = await desk(['-f', 'json', '.'], {cwd})
    const {files, ledger} = JSON.parse(stdout) as {
      files: {path: string; messages: {start: {line: number}}[]}[]
      ledger: {baseline: unknown}
    }
    expect(status).toBe(1)
    expect(files.map(({path, messages}) => [path, messages.map(({start}) => start.line)])).toEqual([
      ['b.txt', []],
      ['new.txt', [5]]
    ])
    expect(ledger.baseline).toEqual({
      known: 3,
      fixed: [],
      moved: [{from: 'old.txt', to: 'new.txt', messages: 2}]
    })
    expect((await desk(['.'], {cwd})).stdout).toContain(
      'left out: 3 messages known from the baseline; 1 article of the baseline known under a new name'
    )
    expect(read(cwd)).toEqual(before)
    await desk(['--prune', '.'], {cwd})
    expect(read(cwd).files).toEqual({'b.txt': before.files['b.txt'], 'new.txt': before.files['old.txt']})
    await desk(['--update-baseline', '.'], {cwd})
    expect(Object.keys(read(cwd).files['new.txt']!)).toHaveLength(3)
  })

  test('says nothing of files that are gone where only changes are looked at', async () => {
    const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': one, 'old.txt': two})
    await desk(['baseline', '.'], {cwd})
    git('mv', 'old.txt', 'new.txt')
    write({'a.txt': `${one}\nThe vote fell on on Friday.\n`})
    const {stdout} = await desk(['--since', 'main', '.'], {cwd})
    expect(stdout).toContain('✖ 1 error in 1 article\n')
    expect(stdout).toContain('left out: what has not changed since main; 1 message known from the baseline\n')
  })

  test('takes no file for a renamed one that shares little with it, nor one that is still there', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': `${one}\n${two}\nIt fell on on Friday.\n`})
    await desk(['baseline', '.'], {cwd})
    fs.writeFileSync(path.join(cwd, 'copy.txt'), one)
    expect((await desk(['-f', 'unix', '.'], {cwd})).stdout).toMatch(/^copy\.txt:1:17: .*\n$/)
    fs.rmSync(path.join(cwd, 'a.txt'))
    expect((await desk(['-f', 'unix', '.'], {cwd})).stdout).toMatch(/^copy\.txt:1:17: .*\n$/)
  })

  test('is the same whatever names its files have', async () => {
    const names = ['__proto__', 'constructor.txt', '12.txt', '7.txt', 'with "quotes" & ünï.txt', '-x.txt']
    const cwd = createFolder({'.retextrc': onlyRepeats})
    for (const file of names) fs.writeFileSync(path.join(cwd, file), one)
    const asked = names.map((file) => `./${file}`)
    await desk(['baseline', ...asked], {cwd})
    const text = fs.readFileSync(path.join(cwd, name), 'utf8')
    expect(Object.keys(read(cwd).files).sort()).toEqual([...names].sort())
    expect((await desk(asked, {cwd})).status).toBe(0)
    await desk(['--update-baseline', ...asked.toReversed()], {cwd})
    expect(fs.readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
  })

  test('may lie elsewhere', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'news/a.txt': one, ci: null})
    await desk(['baseline', '--baseline', 'ci/known.json', 'news'], {cwd})
    expect(Object.keys(read(cwd, 'ci/known.json').files)).toEqual(['../news/a.txt'])
    expect((await desk(['--baseline', 'ci/known.json', '.'], {cwd})).status).toBe(0)
    expect((await desk(['.'], {cwd})).status).toBe(1)
  })

  test('is not written over something else, even through a link', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': one, [name]: '→a.txt'})
    expect(await desk(['baseline', '.'], {cwd})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: `.copydesk-baseline.json` holds something else and is left alone, remove it first\n'
    })
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(one)
    fs.rmSync(path.join(cwd, name))
    fs.writeFileSync(path.join(cwd, name), '<<<<<<< HEAD\n{"version": 1, "files": {}}')
    expect((await desk(['baseline', '.'], {cwd})).stdout).toBe(
      '.copydesk-baseline.json: 1 message in 1 article\n'
    )
  })

  test('is refused with one line where it cannot be used', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': one, [name]: '{"version": 9}'})
    expect(await desk(['.'], {cwd})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: `.copydesk-baseline.json` is no baseline, write it anew with `copydesk baseline`\n'
    })
    for (const broken of [
      '',
      '{',
      '[]',
      'null',
      '{"version": 1}',
      '{"version": 1, "files": []}',
      '{"version": 1, "files": {"a.txt": null}}',
      '{"version": 1, "files": {"a.txt": {"x": 1}}}',
      '<<<<<<< HEAD\n{"version": 1, "files": {}}'
    ]) {
      fs.writeFileSync(path.join(cwd, name), broken)
      expect((await desk(['.'], {cwd})).stderr).toContain('is no baseline, write it anew')
    }
    expect((await desk(['--baseline', 'x.json', '.'], {cwd})).stderr).toBe(
      'copydesk: the baseline `x.json` cannot be read: there is no such file\n'
    )
    expect((await desk(['--prune', '--no-baseline', '.'], {cwd})).stderr).toBe(
      'copydesk: `--no-baseline` and `--prune` do not go together\n'
    )
    expect((await desk(['baseline', '--baseline', 'no/x.json', '.'], {cwd})).stderr).toBe(
      'copydesk: the baseline `x.json` was not written: there is no such folder\n'
    )
  })
})
