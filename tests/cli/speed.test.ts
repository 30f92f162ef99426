import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {Progress} from '../../src/cli/progress.js'
import {createFolder, desk, onlyRepeats, program, type Outcome} from '../helpers/command.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const faulty = 'The council met on on Tuesday.\n'
const cached = (cwd: string, ...args: string[]): Promise<Outcome> => program(['--cache', ...args, '.'], {cwd})

describe('--cache', () => {
  const plugin = (word: string): string =>
    `import fs from 'node:fs'
export default () => (tree, file) => {
  fs.appendFileSync('runs.log', '.')
  file.message('Unexpected ${word}')
}
`
  const create = (): string =>
    createFolder({
      '.retextrc': onlyRepeats.replace('"rules"', '"plugins": ["./note.mjs"], "rules"'),
      'note.mjs': plugin('this'),
      'a.txt': faulty,
      'b.txt': `It rained.\n\n${faulty}`
    })
  const runs = (cwd: string): number => fs.readFileSync(path.join(cwd, 'runs.log'), 'utf8').length

  test('gives the same report without checking again', async () => {
    const cwd = create()
    const first = await cached(cwd)
    expect(runs(cwd)).toBe(2)
    expect(await cached(cwd)).toEqual(first)
    expect(await cached(cwd, '--cache-location', '.copydesk-cache')).toEqual(first)
    expect(runs(cwd)).toBe(2)
    expect(first.stdout).toContain('✖ 2 errors and 2 warnings in 2 articles')
  })

  test('checks again what has changed: the article, the configuration or a plugin', async () => {
    const cwd = create()
    await cached(cwd)
    fs.writeFileSync(path.join(cwd, 'a.txt'), 'It snowed.\n')
    expect((await cached(cwd)).stdout).toContain('✖ 1 error and 2 warnings in 2 articles')
    expect(runs(cwd)).toBe(3)
    expect((await cached(cwd, '--rule', 'repeated-word:off')).stdout).toContain('⚠ 2 warnings in 2 articles')
    expect(runs(cwd)).toBe(5)
    fs.writeFileSync(path.join(cwd, 'note.mjs'), plugin('that'))
    expect((await cached(cwd)).stdout).toContain('Unexpected that')
    expect(runs(cwd)).toBe(7)
  })

  test('knows what can be fixed and what stets let stand', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': faulty,
      'b.md': `<!-- stet: a band -->\n\n${faulty}`
    })
    const first = await cached(cwd, '-f', 'json')
    expect(await cached(cwd, '-f', 'json')).toEqual(first)
    expect((await cached(cwd, '--fix')).stdout).toContain('1 fixed')
    expect((await cached(cwd)).stdout).toContain('✔ nothing to report in 2 articles')
  })

  test('knows an article by what it holds and its configuration', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty, 'b.txt': 'Fine.\n'})
    const run = (): Promise<Outcome> => desk(['--cache', '-f', 'unix', '.'], {cwd})
    const first = await run()
    const file = path.join(cwd, '.copydesk-cache')
    // What is known is believed.
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replace('Unexpected repeated', 'Remembered repeated')
    )
    expect((await run()).stdout).toBe(first.stdout.replace('Unexpected', 'Remembered'))
    fs.writeFileSync(
      path.join(cwd, '.retextrc'),
      onlyRepeats.replace('"root"', '"vocabulary": ["Okoro"], "root"')
    )
    expect(await run()).toEqual(first)
    fs.rmSync(path.join(cwd, 'b.txt'))
    fs.writeFileSync(path.join(cwd, 'a.txt'), 'Fine.\n')
    await run()
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
      entries: [[path.join(cwd, 'a.txt'), {messages: []}]]
    })
  })

  test('is done without where a configuration holds a program', async () => {
    const cwd = createFolder({
      '.retextrc.mjs': `export default {root: true, plugins: [[() => () => {}, {test: () => true}]]}\n`,
      'a.txt': faulty
    })
    await desk(['--cache', '.'], {cwd})
    expect(fs.existsSync(path.join(cwd, '.copydesk-cache'))).toBe(false)
  })

  test('leaves a file alone that holds something else', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty, 'b.txt': '', 'c.txt': '→a.txt'})
    for (const name of ['a.txt', 'c.txt']) {
      expect(await desk(['--cache-location', name, '.'], {cwd})).toEqual({
        status: 2,
        stdout: '',
        stderr: `copydesk: \`${name}\` holds something else than a cache and is left alone, remove it first or name another file with \`--cache-location\`\n`
      })
    }
    expect(fs.readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(faulty)
  })

  test('cannot forge a line of a report', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    const file = path.join(cwd, '.copydesk-cache')
    const honest = (await desk(['--cache', '-f', 'unix', '.'], {cwd})).stdout
    const written = fs.readFileSync(file, 'utf8')
    for (const [from, to] of [
      ['"severity":"error"', '"severity":"x]\\n::error::forged"'],
      ['"line":1', '"line":"1\\n::error::forged"']
    ] as const) {
      const forged = written.replace(from, to)
      expect(forged).not.toBe(written)
      fs.writeFileSync(file, forged)
      expect(await desk(['--cache', '-f', 'unix', '.'], {cwd})).toEqual({
        status: 1,
        stdout: honest,
        stderr: 'copydesk: the cache `.copydesk-cache` cannot be read and is dropped\n'
      })
    }
  })

  test('is dropped with a note where it is broken', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty, '.copydesk-cache': '{"writer":"'})
    const {status, stderr} = await cached(cwd)
    expect({status, stderr}).toEqual({
      status: 1,
      stderr: 'copydesk: the cache `.copydesk-cache` cannot be read and is dropped\n'
    })
    expect((await cached(cwd)).stderr).toBe('')
    const {writer} = JSON.parse(fs.readFileSync(path.join(cwd, '.copydesk-cache'), 'utf8')) as {
      writer: string
    }
    const entries = [[['x']], [['x', null]], [['x', {hash: 1}]], 'x', null, [[]]]
    const alike = entries.map((value) => JSON.stringify({writer, entries: value}))
    for (const broken of ['', '{"writer":null}', ...alike]) {
      fs.writeFileSync(path.join(cwd, '.copydesk-cache'), broken)
      expect((await cached(cwd)).status).toBe(1)
    }
  })

  test('of another build is not used', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': 'The council met on on Tuesday.\n'})
    await program(['--cache', 'a.txt'], {cwd})
    const file = path.join(cwd, '.copydesk-cache')
    const {writer, entries} = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      writer: string
      entries: [string, {messages: unknown[]}][]
    }
    expect(writer).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{32} \d+\.\d+\.\d+$/)
    entries[0]![1].messages = []
    const lie = (by: string): void => fs.writeFileSync(file, JSON.stringify({writer: by, entries}))
    lie(writer)
    expect((await program(['--cache', 'a.txt'], {cwd})).status).toBe(0)
    lie(writer.replace(/ [0-9a-f]{32} /, ` ${'0'.repeat(32)} `))
    expect(await program(['--cache', 'a.txt'], {cwd})).toMatchObject({status: 1, stderr: ''})
  })

  test('is not harmed by two runs at once', async () => {
    const files = Object.fromEntries(Array.from({length: 30}, (_, index) => [`${index}.txt`, faulty]))
    const cwd = createFolder({'.retextrc': onlyRepeats, ...files})
    const [one, ...others] = await Promise.all([cached(cwd), cached(cwd), cached(cwd)])
    expect(others).toEqual([one, one])
    expect(await cached(cwd)).toEqual(one)
  })
})

describe('--concurrency', () => {
  test('gives the same bytes however many articles are checked at once', async () => {
    const files = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`${index}.txt`, `Vote ${index}\n\n${faulty.repeat(index % 7)}`])
    )
    const cwd = createFolder({'.retextrc': onlyRepeats, ...files, 'bad.txt': 'a\0', 'empty.txt': ''})
    const [one, ...others] = await Promise.all(
      ['1', '2', '3', 'auto'].map((number) => program(['--concurrency', number, '.'], {cwd}))
    )
    expect(one!.status).toBe(2)
    expect(others).toEqual([one, one, one])
  })

  test('says so where a plugin never comes to an end', async () => {
    const files = Object.fromEntries(Array.from({length: 60}, (_, index) => [`${index}.txt`, faulty]))
    const cwd = createFolder({
      '.retextrc': '{"root": true, "extends": "copydesk/none", "plugins": ["./stuck.mjs"]}',
      'stuck.mjs': 'export default () => () => new Promise(() => {})\n',
      ...files
    })
    expect(await program(['--concurrency', '2', '.'], {cwd})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'copydesk: a plugin has not come to an end, so nothing more was checked\n'
    })
  })

  test('checks by itself what a worker has no memory for', async () => {
    const files = Object.fromEntries(Array.from({length: 30}, (_, index) => [`${index}.txt`, faulty]))
    const cwd = createFolder({
      '.retextrc': onlyRepeats.replace('"rules"', '"plugins": ["./greedy.mjs"], "rules"'),
      'greedy.mjs': `import {isMainThread} from 'node:worker_threads'
export default () => () => {
  const kept = []
  while (!isMainThread) kept.push(new Array(1e5).fill(kept.length))
}
`,
      ...files
    })
    const {status, stdout} = await program(['--concurrency', '2', '-f', 'unix', '.'], {cwd})
    expect({status, lines: stdout.trim().split('\n').length}).toEqual({status: 1, lines: 30})
  }, 60_000)

  test('expects a number', async () => {
    expect((await program(['--concurrency', '0', '.'])).stderr).toBe(
      'copydesk: unexpected `0` after `--concurrency`, expected a number from 1 to 99 or `auto`\n'
    )
  })
})

test('on a terminal a long run shows how far it is, and takes that away again', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let shown = ''
  const stream = {write: (text: string) => (shown += text), isTTY: true}
  const progress = new Progress({env: {}, stderr: stream}, 4)
  progress.step()
  progress.clear()
  expect(shown).toBe('')
  vi.advanceTimersByTime(1500)
  progress.step()
  progress.step()
  progress.clear()
  expect(shown).toBe('\r██████████░░░░░░░░░░ 2 of 4 articles\u001b[K\r\u001b[K')
})

test('1,000 articles take no more memory than is promised, and a warm cache a small part of the time', () => {
  const names = fs.readdirSync('tests/articles/professional').filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => fs.readFileSync(path.join('tests/articles/professional', name), 'utf8'))
  const bodies = texts.map((text) => text.slice(text.indexOf('\n\n')))
  const cwd = createFolder({'.retextrc': '{"root": true}'})
  for (let at = 0; at < 1000; at++) {
    const order = bodies.map((_, index) => bodies[(index + at) % bodies.length]!)
    const words = order.join('').split(' ')
    fs.writeFileSync(path.join(cwd, `${at}.txt`), `A day of news${words.slice(0, 740).join(' ')}.\n`)
  }
  const cold = measure(['--cache', '-f', 'json', '.'], cwd)
  const warm = measure(['--cache', '-f', 'json', '.'], cwd)
  expect(warm.stdout).toBe(cold.stdout)
  // What it takes by the clock is for `npm run bench:folder` to tell; the ratio is the same on a busy machine.
  expect(warm.seconds / cold.seconds).toBeLessThan(0.12)
  // MiB
  expect(Math.max(cold.peak, warm.peak)).toBeLessThan(400)
}, 300_000)

function measure(args: readonly string[], cwd: string): {stdout: string; seconds: number; peak: number} {
  const file = path.join(cwd, '.usage')
  const {stdout} = spawnSync(
    process.execPath,
    ['--require', path.resolve('bench/usage.cjs'), path.resolve('dist/copydesk.cjs'), ...args],
    {cwd, encoding: 'utf8', maxBuffer: 2 ** 30, env: {PATH: process.env['PATH'], USAGE_FILE: file}}
  )
  const usage = JSON.parse(fs.readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
  return {
    stdout,
    seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peak: usage.maxRSS / 1024
  }
}
