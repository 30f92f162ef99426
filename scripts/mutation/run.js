// Runs mutants one after the other in a process of its own, started by scripts/mutate.js.
import fs from 'node:fs'
import path from 'node:path'
import winkNLP from 'wink-nlp'
import {createBundler} from './bundle.js'
import {listAll} from './mutants.js'
import {runTest, takeTests, vitest} from './suite.js'

const root = path.resolve(import.meta.dirname, '../..')
const list = (folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .sort()
const files = [
  ...list('tests/article'),
  'tests/rules.test.ts',
  ...list('tests/rules'),
  'scripts/mutation/quality.js',
  'tests/properties/places.test.ts'
]
let tagger
const stubs = {
  vitest,
  // The tagger takes a second to make, and spoils the model for the next. What it learns does not matter to others.
  'wink-nlp': {default: (...given) => (tagger ??= winkNLP(...given))}
}
// Tables that the first article makes are made again by whichever test comes first.
const slack = {turns: 400_000, times: 10}

// A tenth of the random articles: what they find here is what throws.
process.env.COPYDESK_TIMES = '0.1'

process.once('message', async (wanted) => {
  const mutants = pick(wanted)
  const makeProgram = await createBundler(files, stubs)
  const tests = await record(mutants, makeProgram)
  const evaluate = await makeProgram(mutants, (id) => `$mutation.on === ${id}`)
  for (const [mutant] of Object.values(mutants).slice(0, 5)) {
    const {by} = await judge({...mutant, id: null}, tests, evaluate)
    if (by) throw new Error(`without a mutant fails ${by}`)
  }
  for (const list of Object.values(mutants)) {
    for (const mutant of list) {
      process.send({started: mutant.id})
      process.send({id: mutant.id, ...(await judge(mutant, tests, evaluate))})
    }
  }
  // The tests read files: whoever changed one meanwhile has spoilt what came out.
  await record({}, makeProgram)
  process.disconnect()
})

/** The mutants with these numbers, by file. */
function pick(wanted) {
  const ids = new Set(wanted)
  const result = {}
  for (const mutant of listAll()) if (ids.has(mutant.id)) (result[mutant.file] ??= []).push(mutant)
  return result
}

/** Runs every test once without a mutant, notes which mutants each comes by, and how much it works. */
async function record(mutants, makeProgram) {
  const evaluate = await makeProgram(mutants, (id) => `$mutation.meet(${id})`, true)
  const result = []
  for (const file of files) {
    let met = new Set()
    const state = {
      turns: Infinity,
      meet(id) {
        met.add(id)
        return false
      }
    }
    evaluate(state)[file]()
    for (const [index, one] of takeTests().entries()) {
      met = new Set()
      state.turns = 1e12
      const start = performance.now()
      try {
        await runTest(one)
      } catch (error) {
        throw new Error(`${file}: ${one.name} fails without a mutant: ${error}`)
      }
      const time = performance.now() - start
      result.push({file, index, name: one.name, met, turns: 1e12 - state.turns, time, kills: {}})
    }
  }
  // What runs when a module is loaded, or once for all articles, is no single test's: all tests of its file are asked.
  for (const list of Object.values(mutants)) {
    const ofFile = result.filter(({met}) => list.some(({id}) => met.has(id)))
    for (const mutant of list) {
      const met = ofFile.filter((one) => one.met.has(mutant.id))
      const files = new Set(met.map(({file}) => file))
      mutant.once = files.size === met.length
      const tests = mutant.once ? (mutant.static ? result : ofFile) : met
      // For what the rules share, each example is enough: what else is tried with it tells of the rule.
      mutant.tests = mutant.file.startsWith('rules/')
        ? tests
        : tests.filter(({file, name}) => file !== 'tests/rules.test.ts' || name.includes(' > line '))
    }
  }
  return result
}

/** Runs the tests that come by a mutant until one fails. */
async function judge(mutant, tests, evaluate) {
  const {file, id} = mutant
  const own = path.basename(file, '.ts')
  const [, rule] = /^rules\/([^/]+)/.exec(file) ?? []
  const isOwn = (one) =>
    rule
      ? one.name.startsWith(`${rule} > `) || one.name.startsWith(`${rule}: `)
      : one.file === `tests/article/${own}.test.ts`
  const weigh = (one) => (one.kills[file] ?? 0) + (isOwn(one) ? 5 : 0)
  const order = mutant.tests.toSorted((a, b) => weigh(b) - weigh(a) || a.time - b.time)
  const state = {
    on: id,
    turns: 1e9,
    stop() {
      throw new Error('too many turns')
    }
  }
  const loaded = new Map()
  let load
  try {
    load = evaluate(state)
    for (const one of order) {
      if (!loaded.has(one.file)) {
        load[one.file]()
        loaded.set(one.file, takeTests())
      }
      state.turns = slack.turns + slack.times * one.turns
      try {
        await runTest(loaded.get(one.file)[one.index])
      } catch {
        one.kills[file] = (one.kills[file] ?? 0) + 1
        return {result: 'killed', by: `${one.file}: ${one.name}`}
      }
    }
  } catch (error) {
    takeTests()
    return {result: 'killed', by: `loading: ${error}`}
  }
  return {result: order.length === 0 ? 'not run' : 'survived'}
}
