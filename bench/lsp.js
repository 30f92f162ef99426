// Measures the language server: npm run bench:lsp [-- EDITS [FOLDER]]
// Random edits, 10,000 unless told, each second of which takes the one before it back, to an article of 1,500 and one of 20,000
// words, put together from the texts of FOLDER or from the project's own; after each the client asks for the diagnostics. Prints p50, p95 and p99 of the time from the edit to
// the answer, beside a full check of the same text in a fresh article, and the memory at the start, at each quarter and at the end.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {checkText} from '../dist/index.js'

const root = path.resolve(import.meta.dirname, '..')
const edits = Number(process.argv[2] ?? 10_000)
const folder = path.resolve(process.argv[3] ?? path.join(root, 'tests/articles/professional'))
const articles = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n').slice(2).join('\n').trim())

console.log(`${edits} random edits each`)
console.log('| article | p50 ms | p95 ms | p99 ms | full check p50 ms | memory MiB, by quarters |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const words of [1500, 20000]) console.log(await measure(words))

function article(words) {
  let text = 'Council votes for bridge\n\n'
  for (let at = 0; text.split(/\s+/).length < words; at++) text += `${articles[at % articles.length]}\n\n`
  return text
}

async function measure(words) {
  let text = article(words)
  const server = spawn(process.execPath, [path.join(root, 'dist/copydesk.cjs'), 'lsp'])
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    // What is measured is the work.
    initializationOptions: {pause: 0},
    capabilities: {textDocument: {diagnostic: {}}}
  })
  await connection.sendNotification('initialized', {})
  const uri = 'untitled:bench'
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'plaintext', version: 1, text}
  })
  const ask = () => connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
  await ask()
  await ask()
  // A plain generator of numbers, so that every run makes the same edits.
  let seed = 42
  const random = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
  const times = []
  const memory = [rss(server.pid)]
  const full = []
  let last = null
  for (let version = 2; version < edits + 2; version++) {
    // Each second edit takes the one before it back, so that the article stays what it is.
    const undone = version % 2 === 1 ? last : null
    const start = undone?.start ?? random(text.length)
    const end = undone ? start + undone.insert.length : text[start] === '\n' ? start : start + random(2)
    const insert = undone?.removed ?? ['a', ' ', 'the ', '. ', 'x'][random(5)]
    last = {start, insert, removed: text.slice(start, end)}
    const range = {start: pointOf(text, start), end: pointOf(text, end)}
    text = text.slice(0, start) + insert + text.slice(end)
    const from = process.hrtime.bigint()
    void connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [{range, text: insert}]
    })
    await ask()
    times.push(Number(process.hrtime.bigint() - from) / 1e6)
    if ((version - 1) % Math.ceil(edits / 4) === 0) memory.push(rss(server.pid))
    // In a process that has grown warm, as the server has.
    if (version % Math.ceil(edits / 100) === 0) {
      const start = process.hrtime.bigint()
      await checkText(text)
      full.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  server.kill()
  connection.dispose()
  const at = (list, share) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))].toFixed(1)
  return `| ${words} words | ${at(times, 0.5)} | ${at(times, 0.95)} | ${at(times, 0.99)} | ${at(full, 0.5)} | ${memory.join(', ')} |`
}

/** A place as the protocol tells it. */
function pointOf(text, offset) {
  const before = text.slice(0, offset)
  return {line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1}
}

function rss(pid) {
  const line = /VmRSS:\s+(\d+)/.exec(
    fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  )
  return line ? Math.round(Number(line[1]) / 1024) : NaN
}
