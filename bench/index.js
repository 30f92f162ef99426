// How fast, how big: npm run bench [-- FOLDER|FILE]
// Times are CPU time of one process, so that other work on the machine does not count; "cold" is by the clock.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {loadInside} from './inside.js'
import {isInstalled, peerNames} from './peers/index.js'
import {composeText, countWords, dress, fastest, now, readTexts} from './texts.js'

const root = path.resolve(import.meta.dirname, '..')
const target = path.resolve(process.argv[2] ?? path.join(root, 'examples'))
const command = path.join(root, 'dist/copydesk.cjs')
if (!fs.existsSync(command)) {
  console.error('There is no dist/copydesk.cjs: run `npm run build` first.')
  process.exit(2)
}

const texts = readTexts(target)
if (texts.length === 0) {
  console.error(`There are no .txt files in ${target}.`)
  process.exit(2)
}
const words = texts.reduce((sum, text) => sum + text.words, 0)
// A few thousand words at least, so that a round is long enough to time.
const rounds = Math.ceil(20_000 / words)
const inside = await loadInside()
const {checkSource, checkText, createArticle, noHouse, parseEnglish, readText, rules, runRule} = inside

console.log(`${texts.length} texts, ${words} words: ${path.relative(process.cwd(), target) || '.'}`)
console.log(`node ${process.version}, ${os.cpus()[0]?.model ?? os.arch()}`)

await benchChain()
benchParts()
await benchLength()
await benchFormats()
benchCommand()
benchPeers()

async function benchChain() {
  const round = async () => {
    for (let at = 0; at < rounds; at++) for (const {text} of texts) await checkText(text)
  }
  // The compiler goes on for a while.
  for (let turn = 0; turn < 3; turn++) await round()
  const best = await fastest(round)
  const speed = (words * rounds) / (best / 1000)
  title('The whole chain, warm')
  row('words a second', speed.toFixed(0))
  row('ms per 1,000 words', (1e6 / speed).toFixed(2))
}

/** What each part takes of the whole: facets without those that they ask for, rules when all facets are there. */
function benchParts() {
  const spent = new Map()
  const add = (name, from) => spent.set(name, (spent.get(name) ?? 0) + now() - from)
  let read = 0
  for (let round = 0; round < 3 * rounds; round++) {
    if (round === rounds) {
      spent.clear()
      read = 0
    }
    for (const {text, words: count} of texts) {
      read += count
      let from = now()
      const document = readText(text)
      add('read the text', from)
      from = now()
      const tree = parseEnglish(document.text)
      add('parse', from)
      from = now()
      const article = createArticle(document, {tree})
      add('tokens, sentences, outline', from)
      for (const [name, time] of timeFacets(article)) spent.set(name, (spent.get(name) ?? 0) + time)
      for (const rule of rules) {
        from = now()
        runRule(rule, article, {house: noHouse})
        add(`rule ${rule.meta.id}`, from)
      }
    }
  }
  const sum = [...spent.values()].reduce((a, b) => a + b, 0)
  title('Its parts, ms per 1,000 words')
  for (const [name, time] of [...spent].sort((a, b) => b[1] - a[1])) {
    row(name, ((1000 * time) / read).toFixed(3), `${((100 * time) / sum).toFixed(1)}%`)
  }
}

/** Asks for every facet and gives the time of each without that of those which it asks for itself. */
function timeFacets(article) {
  const prototype = Object.getPrototypeOf(article)
  const names = Object.keys(Object.getOwnPropertyDescriptors(prototype)).filter(
    (name) => name !== 'constructor'
  )
  const own = new Map()
  const open = []
  for (const name of names) {
    const {get} = Object.getOwnPropertyDescriptor(prototype, name)
    Object.defineProperty(article, name, {
      configurable: true,
      get() {
        const parent = open.at(-1)
        const from = now()
        if (parent) own.set(parent.name, (own.get(parent.name) ?? 0) + from - parent.from)
        open.push({name, from})
        const value = get.call(this)
        const self = open.pop()
        const to = now()
        own.set(name, (own.get(name) ?? 0) + to - self.from)
        if (parent) parent.from = to
        return value
      }
    })
  }
  for (const name of names) void article[name]
  return new Map([...own].map(([name, time]) => [`facet ${name}`, time]))
}

async function benchLength() {
  title('One long article, ms per 1,000 words')
  for (const wanted of [1000, 10_000, 100_000]) {
    const text = composeText(texts, wanted)
    const count = countWords(text)
    const times = Math.max(1, Math.round(20_000 / wanted))
    const best = await fastest(async () => {
      for (let at = 0; at < times; at++) await checkText(text)
    })
    row(`${count} words`, ((1000 * best) / times / count).toFixed(2))
  }
}

/** The same texts as newsrooms keep them, beside plain text; and a page of a megabyte. */
async function benchFormats() {
  title('Formats, ms per 1,000 words')
  let plain = 0
  for (const kind of ['text', ...Object.keys(dress)]) {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, 'format.js'), kind, target],
      {encoding: 'utf8'}
    )
    if (status !== 0) {
      row(kind, `failed: ${stderr.trim().split('\n').at(-1)}`)
      continue
    }
    const time = Number(stdout)
    if (kind === 'text') plain = time
    const more = kind === 'text' ? [] : [`+${((100 * time) / plain - 100).toFixed(0)}%`]
    row(kind === 'body' ? 'html' : kind, time.toFixed(2), ...more)
  }
  let page = ''
  for (let at = 0; page.length < 1_000_000; at++) page += dress.body(texts[at % texts.length].text)
  const html = `<!doctype html><html><body><article>${page}</article></body></html>`
  const count = countWords(page.replace(/<[^>]*>/g, ' '))
  const best = await fastest(() => checkSource(html, {format: 'html'}))
  row('1 MB of HTML, s', (best / 1000).toFixed(2), `${count} words`)
}

function benchCommand() {
  const [{name}] = texts
  title(`The command on ${path.basename(name)}, the median of 9 runs`)
  const nothing = spawnTimes(['-e', '0'])
  const one = spawnTimes([command, '--no-config', name])
  row('cold start, s', (one.time / 1000).toFixed(2), `node alone ${(nothing.time / 1000).toFixed(2)}`)
  row('peak memory, MiB', one.peak.toFixed(0), `node alone ${nothing.peak.toFixed(0)}`)
  const all = spawnTimes([command, '--no-config', target], 3)
  row(`all ${texts.length} texts, s`, (all.time / 1000).toFixed(2), `${all.peak.toFixed(0)} MiB`)
}

function spawnTimes(args, runs = 9) {
  const usageFile = path.join(os.tmpdir(), `copydesk-usage-${process.pid}`)
  const env = {...process.env, USAGE_FILE: usageFile, NO_COLOR: '1'}
  const usage = path.join(import.meta.dirname, 'usage.cjs')
  const times = []
  let highest = 0
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    const {status, stderr} = spawnSync(process.execPath, ['--require', usage, ...args], {
      env,
      maxBuffer: 2 ** 30
    })
    times.push(performance.now() - from)
    if (status !== 0 && status !== 1) throw new Error(`the command ended with ${status}: ${stderr}`)
    highest = Math.max(highest, JSON.parse(fs.readFileSync(usageFile, 'utf8')).maxRSS / 1024)
  }
  fs.rmSync(usageFile, {force: true})
  return {time: times.sort((a, b) => a - b)[runs >> 1], peak: highest}
}

function benchPeers() {
  const names = peerNames.filter(isInstalled)
  title('Beside others, on the same texts')
  row('', 'messages/1,000', 'words/s', 'first text, s', 'peak MiB')
  for (const name of names) {
    const args = [path.join(import.meta.dirname, 'peers/index.js'), name, target]
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 30})
    if (status !== 0) {
      row(name, `failed: ${stderr.trim().split('\n').at(-1)}`)
      continue
    }
    const {messages, speed, first, peak} = JSON.parse(stdout.trim().split('\n').at(-1))
    row(name, messages.toFixed(1), speed.toFixed(0), (first / 1000).toFixed(2), peak.toFixed(0))
  }
  if (names.length === 1) console.log('  No other is installed: npm install --prefix bench/peers')
}

function title(text) {
  console.log(`\n${text}`)
}

function row(name, ...cells) {
  console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(16)).join('')}`.trimEnd())
}
