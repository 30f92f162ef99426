import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {createFolder, desk, onlyRepeats, program, type Outcome} from '../helpers/command.js'
import {createGit, createRepository} from '../helpers/repository.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const old = 'The council met on on Tuesday.\n'
const fresh = 'The mayor spoke in in May.\n'
const long = 'The council of the town met again in the evening, as was planned, on'
const clean = 'Nothing was decided.\n'

/** What was found: `path:line`. */
function found({stdout}: Outcome): string[] {
  return stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(':').slice(0, 2).join(':'))
}

describe('--since', () => {
  test('reports what stands on changed lines, and files that are new', async () => {
    const {cwd, git, write} = createRepository({
      '.retextrc': onlyRepeats,
      'a.txt': `${old}\n${clean}`,
      'b.txt': old
    })
    write({'a.txt': `${old}\n${fresh}`, 'new.txt': old, 'committed.txt': old})
    git('add', 'committed.txt')
    git('commit', '-qm', 'Second')
    expect(found(await program(['--since', 'main~', '-f', 'unix', '.'], {cwd}))).toEqual([
      'a.txt:3',
      'committed.txt:1',
      'new.txt:1'
    ])
    expect(found(await desk(['--since=main', '-f', 'unix'], {cwd}))).toEqual(['a.txt:3', 'new.txt:1'])
    const {stdout} = await desk(['--since', 'main', '.'], {cwd})
    expect(stdout).toContain('✖ 2 errors in 2 articles\n  left out: what has not changed since main\n')
  })

  test('looks at what changed since the branch parted, not at what others did meanwhile', async () => {
    const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': `${old}\n${clean}`})
    git('checkout', '-qb', 'story')
    write({'b.txt': fresh})
    git('add', '.')
    git('commit', '-qm', 'Story')
    git('checkout', '-q', 'main')
    write({'a.txt': clean})
    git('commit', '-qam', 'Mend')
    git('checkout', '-q', 'story')
    expect(found(await desk(['--since', 'main', '-f', 'unix', '.'], {cwd}))).toEqual(['b.txt:1'])
  })

  test('follows a renamed file', async () => {
    const {cwd, git, write} = createRepository({
      '.retextrc': onlyRepeats,
      'a.txt': `${old}\n${clean.repeat(9)}`
    })
    git('mv', 'a.txt', 'with space "ö".txt')
    write({'with space "ö".txt': `${old}\n${clean.repeat(9)}\n${fresh}`})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', '.'], {cwd}))).toEqual([
      'with space "ö".txt:13'
    ])
  })

  test('sees where two lines came together, and is not misled by an article that looks like a diff', async () => {
    const {cwd, write} = createRepository({
      '.retextrc': onlyRepeats,
      'a.txt': `${long}\nzero\non Tuesday.\n`
    })
    write({'a.txt': `${long}\non Tuesday.\n`})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', '.'], {cwd}))).toEqual(['a.txt:1'])
    write({'a.txt': `${long}\nzero\non Tuesday.\n++ b/x.txt\n@@ -1 +1,99 @@\n\n${fresh}`})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', '.'], {cwd}))).toEqual(['a.txt:7'])
  })

  test('reports an unchanged place of which the cause has changed', async () => {
    const rules = '{"root": true, "extends": "copydesk/none", "rules": {"first-reference": "error"}}'
    const first = '"There is no place to land," Pryce said.'
    const last = 'Helen Pryce became the American ambassador to Norway in 2017.'
    const {cwd, git, write} = createRepository({'.retextrc': rules, 'a.txt': `${first}\n\n${clean}`})
    write({'a.txt': `${first}\n\n${clean}\n${last}\n`})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', 'a.txt'], {cwd}))).toEqual(['a.txt:1'])
    git('commit', '-qam', 'Second')
    write({'a.txt': `${first}\n\n${clean.trim()} It rained.\n\n${last}\n`})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', 'a.txt'], {cwd}))).toEqual([])
  })

  test('works in a folder of the repository, whatever git is set to', async () => {
    const {cwd, git, write} = createRepository({
      '.retextrc': onlyRepeats,
      'news/a.txt': clean,
      'b.txt': clean
    })
    git('config', 'diff.noprefix', 'true')
    git('config', 'diff.relative', 'true')
    git('config', 'color.ui', 'always')
    git('config', 'diff.context', '9')
    write({'news/a.txt': `${clean}\n${fresh}`, 'b.txt': fresh})
    expect(found(await desk(['--since', 'HEAD', '-f', 'unix', '.'], {cwd: path.join(cwd, 'news')}))).toEqual([
      'a.txt:3'
    ])
  })

  test('works in a work tree and in a shallow clone, and says which commit is missing there', async () => {
    const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': clean})
    write({'a.txt': `${clean}\n${fresh}`})
    git('commit', '-qam', 'Second')
    const other = createFolder({})
    git('worktree', 'add', '-q', '-b', 'story', path.join(other, 'tree'))
    expect(
      found(await desk(['--since', 'main~', '-f', 'unix', '.'], {cwd: path.join(other, 'tree')}))
    ).toEqual(['a.txt:3'])
    createGit(other)('clone', '-q', '--depth=1', `file://${cwd}`, 'clone')
    const clone = path.join(other, 'clone')
    expect(await desk(['--since', 'main~', '.'], {cwd: clone})).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'copydesk: there is no commit `main~` in this shallow clone, fetch it first (in a workflow: `fetch-depth: 0`)\n'
    })
    fs.writeFileSync(path.join(clone, 'b.txt'), fresh)
    expect(found(await desk(['--since', 'origin/main', '-f', 'unix', '.'], {cwd: clone}))).toEqual([
      'b.txt:1'
    ])
  })

  test('says plainly where git cannot tell', async () => {
    const {cwd} = createRepository({'.retextrc': onlyRepeats, 'a.txt': clean})
    expect((await desk(['--since', 'mian', '.'], {cwd})).stderr).toBe(
      'copydesk: there is no commit `mian` in this repository\n'
    )
    expect((await desk(['--since=--all', '.'], {cwd})).stderr).toBe(
      'copydesk: there is no commit `--all` in this repository\n'
    )
    const outside = createFolder({'.retextrc': onlyRepeats, 'a.txt': clean})
    expect(await desk(['--since', 'main', '.'], {cwd: outside})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: this folder is in no git repository, so nothing is known of changes\n'
    })
    expect((await program(['--since', 'main', '.'], {cwd, env: {PATH: ''}})).stderr).toBe(
      'copydesk: git is not installed\n'
    )
  })
})

describe('--staged', () => {
  test('reads what is staged, not what is on disk', async () => {
    const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': clean, 'b.txt': old})
    write({'a.txt': `${clean}\n${fresh}`, 'new.txt': fresh, 'unknown.txt': old})
    git('add', 'a.txt', 'new.txt')
    write({'a.txt': clean})
    fs.rmSync(path.join(cwd, 'new.txt'))
    expect(found(await program(['--staged', '-f', 'unix'], {cwd}))).toEqual(['a.txt:3', 'new.txt:1'])
    expect(found(await desk(['--staged', '-f', 'unix', 'new.txt'], {cwd}))).toEqual(['new.txt:1'])
  })

  test('works before the first commit', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': fresh, 'b.txt': fresh})
    createGit(cwd)('init', '-q')
    createGit(cwd)('add', 'a.txt')
    expect(found(await desk(['--staged', '-f', 'unix'], {cwd}))).toEqual(['a.txt:1'])
  })

  test('ends with 0 where nothing is staged', async () => {
    const {cwd} = createRepository({'.retextrc': onlyRepeats, 'a.txt': old})
    expect(await desk(['--staged'], {cwd})).toEqual({
      status: 0,
      stdout: '✔ nothing to check\n  left out: what is not staged\n',
      stderr: ''
    })
  })
})
