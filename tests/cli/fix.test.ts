import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test, vi} from 'vitest'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const built = path.resolve('dist/copydesk.cjs')
const faulty = 'The council met on on Tuesday.\n'
const clean = 'The council met on Tuesday.\n'
const read = (cwd: string, name: string): string => fs.readFileSync(path.join(cwd, name), 'utf8')

describe('--fix', () => {
  test('puts in what is safe, says how much and leaves no other file behind', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty, 'b.txt': clean})
    expect(await program(['--fix', '.'], {cwd})).toEqual({
      status: 0,
      stdout: '✔ nothing to report in 2 articles, 1 fixed\n',
      stderr: ''
    })
    expect(read(cwd, 'a.txt')).toBe(clean)
    expect(fs.readdirSync(cwd).sort()).toEqual(['.retextrc', 'a.txt', 'b.txt'])
  })

  test('leaves Word files as they are, says so and offers no fix for them', async () => {
    const word = fs.readFileSync(new URL('../samples/libreoffice.docx', import.meta.url))
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.docx': word, 'b.docx': word, 'c.txt': faulty})
    expect(await desk(['--fix-dry-run', 'a.docx'], {cwd})).toEqual({
      status: 1,
      stdout: '',
      stderr: 'copydesk: a.docx: Word files are not fixed\n'
    })
    const {stdout, stderr} = await desk(['--fix', '-f', 'json', '.'], {cwd})
    expect(stderr).toBe('copydesk: a.docx and 1 more file: Word files are not fixed\n')
    const {files} = JSON.parse(stdout) as {files: {path: string; messages: {fix: unknown}[]}[]}
    expect(files.map(({path, messages}) => [path, messages.map(({fix}) => fix)])).toEqual([
      ['a.docx', [null, null]],
      ['b.docx', [null, null]],
      ['c.txt', []]
    ])
    expect(fs.readFileSync(path.join(cwd, 'a.docx')).equals(word)).toBe(true)
    expect((await desk(['a.docx'], {cwd})).stderr).toBe('')
  })

  test('keeps the byte order mark, the line ends and the mode', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': `\ufeffA vote\r\n\r\n${faulty.trim()}\r\nIt began in in May.`
    })
    fs.chmodSync(path.join(cwd, 'a.txt'), 0o640)
    expect((await desk(['--fix', 'a.txt'], {cwd})).status).toBe(0)
    expect(read(cwd, 'a.txt')).toBe(`\ufeffA vote\r\n\r\n${clean.trim()}\r\nIt began in May.`)
    expect(fs.statSync(path.join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
  })

  test.skipIf(process.getuid?.() !== 0)('leaves the files of others to them, as root', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    fs.chownSync(path.join(cwd, 'a.txt'), 1234, 4321)
    await desk(['--fix', 'a.txt'], {cwd})
    const {uid, gid} = fs.statSync(path.join(cwd, 'a.txt'))
    expect([read(cwd, 'a.txt'), uid, gid]).toEqual([clean, 1234, 4321])
  })

  test('goes on until there is nothing left to fix', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': 'The council met on on on on Tuesday.\n'})
    await desk(['--fix', 'a.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe(clean)
  })

  test('replaces what a link leads to, not the link', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'real/a.txt': faulty, 'link.txt': '→real/a.txt'})
    await desk(['--fix', 'link.txt'], {cwd})
    expect(fs.readlinkSync(path.join(cwd, 'link.txt'))).toBe('real/a.txt')
    expect(read(cwd, 'real/a.txt')).toBe(clean)
  })

  test('leaves what a link in a folder leads to outside of it, unless it is named', async () => {
    const folder = createFolder({
      'outside/a.txt': faulty,
      'desk/.retextrc': onlyRepeats,
      'desk/link.txt': '→../outside/a.txt',
      'desk/news': '→../outside'
    })
    const cwd = path.join(folder, 'desk')
    const {status, stdout} = await desk(['--fix', '-f', 'unix', '*.txt'], {cwd})
    expect({status, stdout}).toEqual({
      status: 2,
      stdout:
        'link.txt:1:17: Unexpected repeated `on`, expected it once [error/repeated-word]\n' +
        'link.txt:1:1: its fixes were not written: it is a link that leads elsewhere, name it to have it fixed [error/not-checked]\n'
    })
    expect(read(folder, 'outside/a.txt')).toBe(faulty)
    expect((await desk(['--fix', 'news'], {cwd})).stdout).toBe('✔ nothing to report in 1 article, 1 fixed\n')
    expect(read(folder, 'outside/a.txt')).toBe(clean)
  })

  test('puts in what is only offered with --fix-suggested alone', async () => {
    const rules = '{"root": true, "extends": "copydesk/none", "rules": {"redundant-acronym": "error"}}'
    const before = 'He used the ATM machine on Tuesday.\n'
    const cwd = createFolder({'.retextrc': rules, 'a.txt': before})
    await desk(['--fix', 'a.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe(before)
    await desk(['--fix-suggested', 'a.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe('He used the ATM on Tuesday.\n')
  })

  test('does not write a file that changed since it was read', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats.replace('"rules"', '"plugins": ["./meddle.mjs"], "rules"'),
      'meddle.mjs': `import fs from 'node:fs'\nexport default () => () => fs.writeFileSync('a.txt', 'Mine now.')\n`,
      'a.txt': faulty
    })
    const {status, stdout} = await program(['--fix', 'a.txt'], {cwd})
    expect(status).toBe(2)
    expect(stdout).toContain('a.txt  its fixes were not written: it has changed since it was read')
    expect(read(cwd, 'a.txt')).toBe('Mine now.')
  })

  test('leaves the old file whole where the new one cannot be written', async () => {
    const long = faulty.repeat(2000)
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': long})
    const script = `ulimit -f 8; "$0" "$1" --fix -f json a.txt 2>&1 >/dev/null; echo "status $?"`
    expect(execFileSync('bash', ['-c', script, process.execPath, built], {cwd, encoding: 'utf8'})).toBe(
      'copydesk: a.txt: its fixes were not written: it would be larger than is allowed\nstatus 2\n'
    )
    expect(read(cwd, 'a.txt')).toBe(long)
    expect(fs.readdirSync(cwd).sort()).toEqual(['.retextrc', 'a.txt'])
  })

  test('leaves every file either old or new when it is killed', async () => {
    const names = Array.from({length: 40}, (_, index) => `${index}.txt`)
    const old = faulty.repeat(200)
    const fixed = clean.repeat(200)
    const cwd = createFolder({'.retextrc': onlyRepeats})
    const states = new Set<boolean>()
    const kills = Number(process.env['COPYDESK_KILLS'] ?? 20)
    for (let kill = 0; kill < kills; kill++) {
      for (const name of names) fs.writeFileSync(path.join(cwd, name), old)
      const child = spawn(process.execPath, [built, '--fix', '.'], {cwd, stdio: 'ignore'})
      const ended = new Promise((resolve) => child.on('close', resolve))
      // Most moments are wanted after the first file was written.
      while (child.exitCode === null && read(cwd, '0.txt') === old && kill % 4 !== 0) await setTimeout(1)
      await setTimeout(Math.random() * 200)
      child.kill('SIGKILL')
      await ended
      for (const name of names) {
        const content = read(cwd, name)
        expect(content === old || content === fixed, `${name} after kill ${kill}`).toBe(true)
        states.add(content === fixed)
      }
    }
    expect(states).toEqual(new Set([true, false]))
  }, 600_000)

  test('refuses what is piped in', async () => {
    expect(await desk(['--fix', '-'], {input: faulty})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: what is piped in cannot be fixed in place, see `--fix-dry-run`\n'
    })
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that git can apply, and writes nothing', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': faulty,
      'say "so".txt': `A vote\n\n${faulty}`
    })
    const {status, stdout, stderr} = await program(['--fix-dry-run', '.'], {cwd})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain(`--- a/a.txt
+++ b/a.txt
@@ -1 +1 @@
-The council met on on Tuesday.
+The council met on Tuesday.
--- "a/say \\"so\\".txt"
`)
    expect(read(cwd, 'a.txt')).toBe(faulty)
    execFileSync('git', ['apply', '-'], {cwd, input: stdout})
    expect([read(cwd, 'a.txt'), read(cwd, 'say "so".txt')]).toEqual([clean, `A vote\n\n${clean}`])
  })

  test('colours no terminal with an article, and gives no runner a command of it', async () => {
    const hostile = `\u001b[31mRed ##[error]forged\n::error::forged\n${faulty}`
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': hostile})
    const exact = (await desk(['--fix-dry-run', 'a.txt'], {cwd})).stdout
    expect(exact).toContain(' \u001b[31mRed ##[error]forged\n ::error::forged\n-The council')
    expect((await desk(['--fix-dry-run', 'a.txt'], {cwd, columns: 80})).stdout).toContain(
      ' \\x1b[31mRed ##[error]forged\n ::error::forged\n-The council'
    )
    const {stdout} = await desk(['--fix-dry-run', 'a.txt'], {cwd, env: {GITHUB_ACTIONS: 'true'}})
    const [, word] = /^::stop-commands::([0-9a-f]{64})\n/.exec(stdout)!
    expect(stdout).toBe(`::stop-commands::${word}\n${exact}::${word}::\n`)
    execFileSync('git', ['apply', '-'], {cwd, input: stdout})
    expect(read(cwd, 'a.txt')).toBe(hostile.replace(faulty, clean))
  })

  test('shows what would be fixed in what is piped in', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats})
    const {stdout} = await desk(['--fix-dry-run', '--stdin-filename', 'a.txt'], {cwd, input: faulty})
    expect(stdout).toContain('+The council met on Tuesday.\n')
  })
})
