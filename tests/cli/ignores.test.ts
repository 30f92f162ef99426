import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {parseIgnoreFile, isIgnored} from '../../src/config/ignore-file.js'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'
import {createRepository} from '../helpers/repository.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const faulty = 'The council met on on Tuesday.\n'

async function checked(cwd: string, ...args: string[]): Promise<string[]> {
  const {stdout} = await program(['-f', 'json', ...args], {cwd})
  return (JSON.parse(stdout) as {files: {path: string}[]}).files.map(({path}) => path)
}

describe('.gitignore', () => {
  const files = {
    '.retextrc': onlyRepeats,
    '.gitignore': 'build/\n*.draft.txt\n!kept.draft.txt\n/top.txt\n',
    'a.txt': faulty,
    'a.draft.txt': faulty,
    'kept.draft.txt': faulty,
    'top.txt': faulty,
    'news/top.txt': faulty,
    'news/build/b.txt': faulty,
    'news/.gitignore': 'own.txt\n',
    'news/own.txt': faulty
  }

  test('is followed in folders and globs of a repository, and said to be', async () => {
    const {cwd} = createRepository(files)
    const seen = ['a.txt', 'kept.draft.txt', 'news/top.txt']
    expect(await checked(cwd, '.')).toEqual(seen)
    expect(await checked(cwd, '**/*.txt')).toEqual(seen)
    expect((await desk(['.'], {cwd})).stdout).toContain('\n  left out: 1 folder and 3 files ignored\n')
    expect(await checked(cwd, '--no-gitignore', '.')).toHaveLength(7)
  })

  test('does not stand in the way of a file that is named', async () => {
    const {cwd} = createRepository(files)
    expect(await checked(cwd, 'top.txt', 'news/build/b.txt')).toEqual(['top.txt', 'news/build/b.txt'])
  })

  test('means nothing outside of a repository', async () => {
    expect(await checked(createFolder(files), '.')).toHaveLength(7)
  })

  test('is read as git reads it', () => {
    const {cwd, git, write} = createRepository({'x.txt': ''})
    const patterns =
      'a*c\nd?e\n[x-z]1\n[!x-z]2\n**/deep/x\nleft/**\nm/**/n\n\\!bang\n\\#hash\nspace\\ \n  lead\ntail   \n(b)+{c}\n# no\n[z-a]\nonly/\n*st*r*.md\nt*/*u*v\n*?y*[0-9]*z\n'
    const names = [
      'abc',
      'a/c',
      'dre',
      'd/e',
      'x1',
      'w1',
      'x2',
      'w2',
      'p/deep/x',
      'deep/x',
      'left/q/r',
      'm/n',
      'm/o/p/n'
    ]
    names.push('!bang', '#hash', 'space ', '  lead', 'tail', '(b)+{c}', ' no', 'q/only', 'only/f', 'q/left/r')
    names.push(
      'star.md',
      'stst-r-r.md',
      's.md',
      'srst.md',
      't1/uuv',
      't/xuv',
      't/x/uv',
      'yay1z',
      'y1z',
      'ayy12zz',
      'ay/1z'
    )
    write({'.gitignore': patterns, names: names.join('\n')})
    let theirs: string[] = []
    try {
      theirs = git('check-ignore', '--no-index', ...names)
        .split('\n')
        .filter(Boolean)
    } catch {
      // None is ignored.
    }
    const parsed = parseIgnoreFile(patterns)
    const ours = names.filter((name) =>
      name.split('/').some((_, index, parts) => {
        const part = parts.slice(0, index + 1).join('/')
        return isIgnored(parsed, part, index + 1 < parts.length) === true
      })
    )
    const unquoted = theirs.map((name) => (name.startsWith('"') ? (JSON.parse(name) as string) : name))
    expect(ours, cwd).toEqual(unquoted)
  })
})

test('no pattern makes a name take for ever', async () => {
  const many = `${'*a'.repeat(20)}*b`
  const cwd = createFolder({
    '.retextrc': onlyRepeats,
    '.retextignore': `${many}\n`,
    [`${'a'.repeat(200)}.txt`]: faulty
  })
  expect(await checked(cwd, '.')).toEqual([`${'a'.repeat(200)}.txt`])
  for (const key of ['"ignore"', '"overrides": [{"rules": {}, "files"']) {
    const config = `{"root": true, ${key}: "${many}"${key.includes('[') ? '}]' : ''}}`
    fs.writeFileSync(path.join(cwd, '.retextrc'), config)
    expect((await desk(['.'], {cwd})).stdout).toContain(
      `unexpected \`${many}\`, expected at most 4 \`*\` in a name`
    )
  }
})

describe('.retextignore', () => {
  test('holds everywhere, and a file that is named says so', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      '.retextignore': 'old/\n',
      'a.txt': faulty,
      'old/b.txt': faulty
    })
    expect(await checked(cwd, '.')).toEqual(['a.txt'])
    expect((await desk(['old/b.txt'], {cwd})).stdout).toBe(
      'Not checked\n\n  old/b.txt  it is ignored by `.retextignore`\n\n✔ nothing to check\n'
    )
  })
})

test('a glob that matches nothing is an error unless that is allowed', async () => {
  const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': 'Fine.\n', empty: null})
  expect((await desk(['a.txt', '*.md', 'empty'], {cwd})).status).toBe(2)
  const allowed = ['--no-error-on-unmatched-pattern', 'a.txt', '*.md', 'empty']
  expect(await desk(allowed, {cwd})).toEqual({
    status: 0,
    stdout: '✔ nothing to report in 1 article\n',
    stderr: ''
  })
  expect((await desk(['--no-error-on-unmatched-pattern', 'gone.txt'], {cwd})).status).toBe(2)
})

test('a file that is named three ways is checked once', async () => {
  const cwd = createFolder({'.retextrc': onlyRepeats, 'news/a.txt': faulty, 'link.txt': '→news/a.txt'})
  expect(await checked(cwd, 'news/a.txt', './news', 'news/*.txt', 'link.txt')).toEqual(['news/a.txt'])
})
