// Tries whether the tests notice changes in rules/ and src/article: node scripts/mutate.js [--seed N] [--sample N] [--write] [file …]
//
// Takes a sample of all mutants, or of those of some files, the same share of each; --sample all takes every one. Prints how
// many the tests kill and which survive; --write puts that into docs/mutation.md. What a sample gives, another seed
// gives too, within the error of its size.
import {fork} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {listAll} from './mutation/mutants.js'
import {toPage, toLines} from './mutation/page.js'

const root = path.resolve(import.meta.dirname, '..')
const patience = 60_000
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: '1'},
    sample: {type: 'string', default: '1200'},
    write: {type: 'boolean', default: false}
  }
})
os.setPriority(10)

const all = listAll().filter(({file}) => positionals.length === 0 || positionals.includes(file))
const size = values.sample === 'all' ? all.length : Math.min(all.length, Number(values.sample))
const sample = draw(all, size / all.length, Number(values.seed))
const start = Date.now()
const results = new Map()
// A program holds so many that it is still quick.
for (let from = 0; from < sample.length; from += 1500) await runAll(sample.slice(from, from + 1500))
const judged = JSON.parse(fs.readFileSync(path.join(root, 'scripts/mutation/judged.json'), 'utf8'))
const tried = sample.map((mutant) => ({...mutant, ...results.get(mutant.id)}))
console.log(toLines(tried, judged))
console.log(`${Math.round((Date.now() - start) / 60_000)} minutes`)
if (values.write)
  fs.writeFileSync(
    path.join(root, 'docs/mutation.md'),
    toPage(tried, judged, {count: all.length, seed: values.seed})
  )

/** Draws a share of the mutants of each file. */
function draw(mutants, share, seed) {
  const random = createRandom(seed)
  const shuffled = mutants
    .map((mutant) => ({mutant, key: random()}))
    .sort((a, b) => (a.mutant.file < b.mutant.file ? -1 : a.mutant.file > b.mutant.file ? 1 : a.key - b.key))
  const result = []
  let due = 0
  for (const {mutant} of shuffled) {
    due += share
    if (due >= result.length + 0.5) result.push(mutant)
  }
  return result.sort((a, b) => a.id - b.id)
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Runs mutants in a process of their own; one that does not come back is ended, and another goes on behind it. */
async function runAll(mutants) {
  let left = mutants.map(({id}) => id)
  while (left.length > 0) {
    const {stuck, error} = await run(left)
    if (error) throw error
    if (stuck !== null) results.set(stuck, {result: 'killed', by: 'it does not end'})
    left = left.filter((id) => !results.has(id))
  }
}

function run(ids) {
  return new Promise((done) => {
    const child = fork(path.join(root, 'scripts/mutation/run.js'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--max-old-space-size=3000']
    })
    let current = null
    let timer
    child.on('message', ({started, id, ...result}) => {
      clearTimeout(timer)
      if (started !== undefined) {
        current = started
        timer = setTimeout(() => child.kill('SIGKILL'), patience)
        return
      }
      results.set(id, result)
      current = null
      if (process.stderr.isTTY || results.size % 100 === 0) {
        const killed = [...results.values()].filter((one) => one.result === 'killed').length
        process.stderr.write(`${results.size} of ${sample.length} tried, ${killed} killed\n`)
      }
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      const failed = current === null && code !== 0
      done({stuck: current, error: failed ? new Error(`the tests could not be run (${code})`) : null})
    })
    child.send(ids)
  })
}
