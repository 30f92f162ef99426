// How much of src and rules the tests run, the processes counted that they start: node scripts/coverage.js [--worst]
//
// Reads what `COPYDESK_COVERAGE=1 vitest run --coverage` left: coverage/coverage-final.json of the tests' own process, and
// reports/children/*.json of the built command. Ends with 1 where fewer lines are run than must be.
import fs from 'node:fs'
import {SourceMap} from 'node:module'
import path from 'node:path'

const least = 95
const root = path.resolve(import.meta.dirname, '..')
const lines = readOwn()
for (const [file, line] of readChildren()) {
  const known = lines.get(file)
  if (known?.has(line)) known.set(line, true)
}

let total = 0
let covered = 0
const files = []
for (const [file, known] of lines) {
  const missed = [...known].filter(([, isRun]) => !isRun).map(([line]) => line)
  total += known.size
  covered += known.size - missed.length
  files.push({file: path.relative(root, file), missed, of: known.size})
}
if (process.argv.includes('--worst')) {
  files.sort((a, b) => b.missed.length - a.missed.length)
  for (const {file, missed, of} of files.filter((each) => each.missed.length > 0)) {
    console.log(`${file}: ${missed.length} of ${of} lines: ${missed.slice(0, 20).join(' ')}`)
  }
}
const share = (100 * covered) / total
console.log(`Lines run by the tests: ${covered} of ${total}, ${share.toFixed(2)}% (at least ${least}%)`)
if (share < least) process.exitCode = 1

/** By file, the lines on which a statement begins, and whether one of them was run. */
function readOwn() {
  const result = new Map()
  const report = JSON.parse(fs.readFileSync(path.join(root, 'coverage/coverage-final.json'), 'utf8'))
  for (const [file, {statementMap, s}] of Object.entries(report)) {
    const known = new Map()
    for (const [id, {start}] of Object.entries(statementMap)) {
      known.set(start.line, known.get(start.line) || s[id] > 0)
    }
    result.set(file, known)
  }
  return result
}

/** The lines of the sources, as file and line, that a started command ran. */
function* readChildren() {
  const folder = path.join(root, 'reports/children')
  if (!fs.existsSync(folder)) return
  const mapped = readBundle()
  const isRun = new Array(mapped.length).fill(false)
  for (const name of fs.readdirSync(folder)) {
    const {result} = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
    const script = result.find(({url}) => url.endsWith('/dist/copydesk.cjs'))
    if (!script) continue
    // Ranges come from the outside in, so the last that holds a line tells.
    const counts = new Array(mapped.length).fill(0)
    for (const {ranges} of script.functions) {
      for (const {startOffset, endOffset, count} of ranges) {
        for (let at = find(mapped, startOffset); at < mapped.length && mapped[at].offset < endOffset; at++) {
          counts[at] = count
        }
      }
    }
    for (const [at, count] of counts.entries()) if (count > 0) isRun[at] = true
  }
  for (const [at, {file, line}] of mapped.entries()) if (isRun[at]) yield [file, line]
}

/** The lines of the bundle that come from src and rules: where the code of each begins, and its file and line. */
function readBundle() {
  const map = new SourceMap(JSON.parse(fs.readFileSync(path.join(root, 'reports/copydesk.cjs.map'), 'utf8')))
  const result = []
  let offset = 0
  for (const [index, text] of fs
    .readFileSync(path.join(root, 'dist/copydesk.cjs'), 'utf8')
    .split('\n')
    .entries()) {
    const indent = text.length - text.trimStart().length
    const {originalSource, originalLine} = map.findEntry(index, indent)
    const file = originalSource && path.resolve(root, 'dist', originalSource)
    if (file && /^(?:src|rules)\//.test(path.relative(root, file))) {
      result.push({offset: offset + indent, file, line: originalLine + 1})
    }
    offset += text.length + 1
  }
  return result
}

function find(mapped, offset) {
  let low = 0
  let high = mapped.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mapped[middle].offset < offset) low = middle + 1
    else high = middle
  }
  return low
}
