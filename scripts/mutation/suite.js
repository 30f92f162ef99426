// The part of vitest that the tests of rules and article use, without its files, workers and reports.
import {ArrayContaining, equals, iterableEquality, StringContaining, subsetEquality} from '@vitest/expect'
import {inspect} from 'node:util'

/** A test and the groups around it, the outermost first. */
let tests = []
let groups = []
let ending = []

/** Takes what was registered since the last call. */
export function takeTests() {
  const taken = tests
  tests = []
  groups = []
  return taken
}

/** Runs a test; it throws where that fails. */
export async function runTest({groups: around, run}) {
  for (const group of around) {
    for (const prepare of group.before.splice(0)) await prepare()
  }
  try {
    await run()
  } finally {
    for (const end of ending.splice(0)) end()
  }
}

function test(name, one, other) {
  const run = typeof one === 'function' ? one : other
  tests.push({name: [...groups.map((group) => group.name), name].join(' > '), groups: [...groups], run})
}

function describe(name, define) {
  groups.push({name, before: []})
  define()
  groups.pop()
}

const each = (define) => (rows) => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    let at = 0
    define(
      name.replace(/%[sdj]/g, () => String(values[at++])),
      () => run(...values)
    )
  }
}
test.each = each(test)
describe.each = each(describe)

const matchers = {
  toBe: (actual, expected) => Object.is(actual, expected),
  toEqual: (actual, expected) => equals(actual, expected, [iterableEquality]),
  toMatchObject: (actual, expected) => equals(actual, expected, [iterableEquality, subsetEquality]),
  toBeGreaterThan: (actual, expected) => actual > expected,
  toBeGreaterThanOrEqual: (actual, expected) => actual >= expected,
  toBeLessThan: (actual, expected) => actual < expected,
  toBeLessThanOrEqual: (actual, expected) => actual <= expected,
  toBeNull: (actual) => actual === null,
  toBeUndefined: (actual) => actual === undefined,
  toBeDefined: (actual) => actual !== undefined,
  toContain: (actual, expected) =>
    [...actual].includes(expected) || (typeof actual === 'string' && actual.includes(expected)),
  toContainEqual: (actual, expected) => [...actual].some((one) => equals(one, expected, [iterableEquality])),
  toHaveLength: (actual, expected) => actual.length === expected,
  toMatch: (actual, expected) =>
    typeof expected === 'string' ? actual.includes(expected) : expected.test(actual),
  toThrow: (actual) => {
    try {
      actual()
      return false
    } catch {
      return true
    }
  }
}

function expect(actual, message = '') {
  const of = (wanted) =>
    Object.fromEntries(
      Object.entries(matchers).map(([name, matches]) => [
        name,
        (expected) => {
          if (matches(actual, expected) !== wanted) throw new Failure(name, actual, expected, message)
        }
      ])
    )
  return {...of(true), not: of(false)}
}

expect.arrayContaining = (sample) => new ArrayContaining(sample)

expect.stringContaining = (sample) => new StringContaining(sample)

class Failure {
  constructor(...about) {
    this.about = about
  }

  toString() {
    return inspect(this.about, {depth: 4})
  }
}

export const vitest = {
  test,
  it: test,
  describe,
  expect,
  beforeAll: (prepare) => void groups.at(-1).before.push(prepare),
  onTestFinished: (end) => void ending.push(end)
}
