// A folder of 1,000 articles, from nothing, with a warm cache, and cut short: npm run bench:folder [-- FOLDER]
// By the clock, with the CPU time of all threads beside it, since other work on the machine counts in the one.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {composeText, countWords, readTexts} from './texts.js'

const root = path.resolve(import.meta.dirname, '..')
const command = path.join(root, 'dist/copydesk.cjs')
const texts = readTexts(path.resolve(process.argv[2] ?? path.join(root, 'tests/articles')))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'))
try {
  let words = 0
  for (let at = 0; at < 1000; at++) {
    const first = at % texts.length
    const text = composeText([...texts.slice(first), ...texts.slice(0, first)], 700 + (at % 80))
    words += countWords(text)
    fs.writeFileSync(path.join(folder, `${String(at).padStart(4, '0')}.txt`), text)
  }
  fs.writeFileSync(path.join(folder, '.retextrc'), '{"root": true}')
  console.log(`1,000 articles of ${Math.round(words / 1000)} words, ${os.availableParallelism()} cores\n`)
  row('', 's', 'CPU s', 'peak MiB')
  measure('without a cache', ['.'])
  measure('one at a time', ['--concurrency', '1', '.'])
  measure('making a cache', ['--cache', '.'])
  measure('a warm cache', ['--cache', '.'])
  for (const format of ['pretty', 'unix']) {
    const {first, end} = await cutShort(['-f', format, '.'])
    console.log(
      `\n-f ${format} | head -1: the first line after ${first.toFixed(2)} s, ended after ${end.toFixed(2)} s`
    )
  }
} finally {
  fs.rmSync(folder, {recursive: true})
}

function measure(name, args) {
  const usageFile = path.join(folder, '.usage')
  const from = performance.now()
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--require', path.join(import.meta.dirname, 'usage.cjs'), command, ...args],
    {cwd: folder, env: {...process.env, USAGE_FILE: usageFile}, maxBuffer: 2 ** 30}
  )
  const time = performance.now() - from
  if (status !== 0 && status !== 1) throw new Error(`the command ended with ${status}: ${stderr}`)
  const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(fs.readFileSync(usageFile, 'utf8'))
  row(
    name,
    (time / 1000).toFixed(2),
    ((userCPUTime + systemCPUTime) / 1e6).toFixed(2),
    (maxRSS / 1024).toFixed(0)
  )
}

/** Reads one piece of the report and closes the pipe, as `head` does. */
function cutShort(args) {
  return new Promise((resolve) => {
    const from = performance.now()
    const since = () => (performance.now() - from) / 1000
    const child = spawn(process.execPath, [command, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    let first = 0
    child.stdout.once('data', () => {
      first = since()
      child.stdout.destroy()
    })
    child.on('exit', () => resolve({first, end: since()}))
  })
}

function row(name, ...figures) {
  console.log(name.padEnd(18) + figures.map((figure) => figure.padStart(10)).join(''))
}
