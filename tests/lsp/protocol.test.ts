import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {CancellationTokenSource, DocumentDiagnosticRequest, type Hover} from 'vscode-languageserver/node'
import {Client} from './client.js'

let folder: string
let root: string
let client: Client

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-protocol-')))
  root = pathToFileURL(folder).href
  client = new Client()
})

afterEach(async () => {
  await client.end()
  fs.rmSync(folder, {recursive: true, force: true})
})

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href

const article = `Council votes for bridge

The council of Brow met on on Tuesday, the mayor, Teresa Volkova, said.

"We owe them a bridge that works," Volkova said.
`

const onOn = {line: 2, character: 26}

/** Whether the server still reads articles. */
async function isWell(uri = uriOf('well.txt')): Promise<boolean> {
  await client.open(uri, article)
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: {uri},
    position: onOn
  })
  return JSON.stringify(hover).includes('Unexpected repeated')
}

test('nothing is served before initialize, and what was announced is not kept', async () => {
  await expect(
    client.request('textDocument/hover', {textDocument: {uri: uriOf('a.txt')}, position: onOn})
  ).rejects.toMatchObject({code: -32002, message: 'copydesk: textDocument/hover before initialize'})
  await client.open(uriOf('a.txt'), article)
  await client.start(root)
  expect(
    await client.request('textDocument/hover', {textDocument: {uri: uriOf('a.txt')}, position: onOn})
  ).toBeNull()
  expect(await isWell()).toBe(true)
})

test('a server is initialized once, and serves nothing after shutdown', async () => {
  await client.start(root)
  await expect(client.start(root)).rejects.toMatchObject({code: -32600})
  await client.request('shutdown', {})
  await expect(
    client.request('textDocument/hover', {textDocument: {uri: uriOf('a.txt')}, position: onOn})
  ).rejects.toMatchObject({code: -32600, message: 'copydesk: textDocument/hover after shutdown'})
  await client.connection.sendNotification('exit')
  expect(await client.exit).toBe(0)
})

test('a client that exits without shutdown is served to the end, which is a failure', async () => {
  await client.start(root)
  await client.connection.sendNotification('exit')
  expect(await client.exit).toBe(1)
})

test('a client that never said anything can leave', async () => {
  await client.connection.sendNotification('exit')
  expect(await client.exit).toBe(1)
})

test('a client that initializes with nothing, or with nonsense, gets an answer', async () => {
  for (const params of [
    {},
    {capabilities: null, rootUri: 'file://%zz', workspaceFolders: null, initializationOptions: null},
    {
      capabilities: {},
      processId: null,
      initializationOptions: {trusted: 'yes', config: 7, rules: ['a']},
      workspaceFolders: [{uri: 'http://elsewhere/news', name: ''}]
    }
  ]) {
    await client.end()
    client = new Client()
    await client.request('initialize', params)
    expect(await isWell('untitled:1'), JSON.stringify(params)).toBe(true)
  }
})

test('the server ends when the process of its client does, though its pipes stay open', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await client.start(root, {}, {}, parent.pid)
  expect(await isWell()).toBe(true)
  parent.kill('SIGKILL')
  expect(await client.exit).toBe(1)
}, 30_000)

test('the server can be killed', async () => {
  await client.start(root)
  client.process.kill('SIGTERM')
  await client.exit
  expect(client.process.signalCode ?? client.process.exitCode).not.toBeNull()
})

test('what is not the protocol is answered or passed over, and the server goes on', async () => {
  await client.start(root)
  const send = (body: string, length: number | string = Buffer.byteLength(body)): boolean =>
    client.process.stdin.write(`Content-Length: ${length}\r\n\r\n${body}`)
  send('{"x":')
  send('null')
  send('42')
  send('[]')
  send('{}')
  send('[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]')
  send('{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}')
  send('{"jsonrpc":"2.0","id":"a","result":1,"error":{"code":1}}')
  send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}')
  send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":7}}')
  send('{"jsonrpc":"2.0","method":"textDocument/didChange","params":[1,2]}')
  send('{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":null}')
  send('{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{}}')
  send('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":[]}}')
  send('{"jsonrpc":"2.0","method":"nonsense"}')
  expect(await isWell()).toBe(true)
})

test('a client whose messages have no length is told so, and left', async () => {
  for (const header of ['X: 1\r\n\r\n{}', 'Content-Length: a\r\n\r\n{}']) {
    await client.end()
    client = new Client()
    await client.start(root)
    let said = ''
    client.process.stderr.on('data', (data: Buffer) => (said += data.toString()))
    client.process.stdin.write(header)
    expect(await client.exit, header).toBe(1)
    expect(said).toMatch(/^copydesk: .*Content-Length/)
  }
})

test('a message that claims to be huge costs no memory and holds nobody up at the end', async () => {
  await client.start(root)
  expect(await isWell()).toBe(true)
  const before = residentSize()
  client.process.stdin.write('Content-Length: 9007199254740991\r\n\r\n{"jsonrpc": "2.0"')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(residentSize() - before).toBeLessThan(50 * 2 ** 20)
  client.process.stdin.end()
  expect(await client.exit).toBe(1)
})

function residentSize(): number {
  const status = `/proc/${client.process.pid}/status`
  if (!fs.existsSync(status)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))![1]) * 1024
}

const badUris = ['', 'nonsense', 'file://%ff', 'file:///', 'http://[', '../../etc/passwd', 7, null]
const badPositions = [
  {line: -1, character: -1},
  {line: 1e9, character: 1e9},
  {line: 0.5, character: 1e308},
  {line: '0', character: {}},
  {},
  null
]
const requests = [
  'hover',
  'completion',
  'definition',
  'references',
  'codeAction',
  'codeLens',
  'documentSymbol',
  'diagnostic'
]

test('wrong places and addresses get an answer from every request', async () => {
  await client.start(root)
  expect(await isWell()).toBe(true)
  await client.open(uriOf('.retextrc'), '{"rules": {', 'json')
  const uris = [uriOf('well.txt'), uriOf('.retextrc')]
  const answers: Promise<unknown>[] = []
  const ask = (method: string, params: object): void => {
    answers.push(client.request(method, params).catch((error: Error) => error.message))
  }
  for (const name of requests) {
    const method = `textDocument/${name}`
    for (const uri of uris) {
      for (const position of badPositions) {
        ask(method, {
          textDocument: {uri},
          position,
          range: {start: position, end: position},
          context: {diagnostics: [], includeDeclaration: true}
        })
      }
      ask(method, {textDocument: {uri}, context: null, range: null})
    }
    for (const uri of badUris)
      ask(method, {textDocument: {uri}, position: onOn, context: {diagnostics: []}, range: {}})
    ask(method, {})
  }
  for (const uri of [...badUris, ...uris]) {
    for (const command of ['letStand', 'letStandInFile', 'addToVocabulary', 'setRule', 'nonsense']) {
      ask('workspace/executeCommand', {command: `copydesk.${command}`, arguments: [uri]})
      ask('workspace/executeCommand', {
        command: `copydesk.${command}`,
        arguments: [uri, 'constructor', -1, 1e9, {}]
      })
      ask('workspace/executeCommand', {command: `copydesk.${command}`, arguments: 'x'})
    }
  }
  ask('workspace/diagnostic', {previousResultIds: null})
  await Promise.all(answers)
  expect(answers.length).toBeGreaterThan(200)
  expect(await isWell(uriOf('b.txt'))).toBe(true)
})

test('changes that make no sense leave the article readable', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.change(uri, 1, [{text: 'never opened'}])
  await client.close(uri)
  await client.open(uri, article)
  await client.change(uri, 2, [{range: null, text: null}])
  await client.change(uri, 3, [
    {range: {start: {line: 9e9, character: 0}, end: {line: -4, character: -9}}, text: '\ud800\u0000'}
  ])
  await client.open(uri, article, 'klingon', 4)
  await client.change(uri, 5, [{text: article}])
  expect(
    (await client.diagnostics(({version}) => version === 5)).filter(({code}) => code === 'repeated-word')
  ).toHaveLength(1)
})

test('a client that never answers is served on, and gets the answers that need none of its own', async () => {
  await client.end()
  client = new Client(['--stdio'], {answers: false})
  await client.start(
    root,
    {},
    {
      workspace: {
        applyEdit: true,
        didChangeWatchedFiles: {dynamicRegistration: true},
        didChangeConfiguration: {dynamicRegistration: true},
        diagnostics: {refreshSupport: true},
        codeLens: {refreshSupport: true}
      }
    }
  )
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.diagnostics(({version}) => version === 1)
  let answered = false
  void client
    .request('workspace/executeCommand', {
      command: 'copydesk.setRule',
      arguments: [uri, 'repeated-word', 'off']
    })
    .then(
      () => (answered = true),
      () => {}
    )
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf('.retextrc'), type: 1}]
  })
  expect(await isWell()).toBe(true)
  expect(answered).toBe(false)
  expect(await client.stop()).toBe(0)
})

test('what is cancelled is answered as cancelled, and not worked out', async () => {
  await client.start(root, {}, {textDocument: {diagnostic: {}}})
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.change(uri, 2, [{text: `${article}\nMore.\n`}])
  const source = new CancellationTokenSource()
  const pulled = client.connection.sendRequest(
    DocumentDiagnosticRequest.type,
    {textDocument: {uri}},
    source.token
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  source.cancel()
  await expect(pulled).rejects.toMatchObject({code: -32800, data: undefined})
  expect(await isWell()).toBe(true)
})

test('the server opens no connection and looks up no name, whatever is asked of it', async () => {
  await client.end()
  const log = path.join(folder, 'network.log')
  const spy = path.join(folder, 'spy.cjs')
  fs.writeFileSync(
    spy,
    `const {appendFileSync} = require('node:fs')
    const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram')
    const say = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n')
    say('spying')
    const {connect} = net.Socket.prototype
    net.Socket.prototype.connect = function (...rest) { say('connect'); return connect.apply(this, rest) }
    for (const of of [dns, dns.promises]) for (const name of Object.keys(of)) {
      if (typeof of[name] !== 'function' || !/^(?:lookup|resolve|reverse)/.test(name)) continue
      const own = of[name]
      of[name] = function (...rest) { say(name); return own.apply(this, rest) }
    }
    const {createSocket} = dgram
    dgram.createSocket = (...rest) => { say('datagram'); return createSocket(...rest) }
    globalThis.fetch = () => { say('fetch'); return Promise.reject(new Error('no')) }`
  )
  fs.writeFileSync(
    path.join(folder, '.retextrc'),
    '{"$schema": "https://example.org/schema.json", "extends": ["https://example.org/desk.json"], "plugins": ["https://example.org/plugin.js"]}'
  )
  client = new Client(['--stdio'], {env: {NODE_OPTIONS: `--require ${spy}`}})
  await client.start(root, {trusted: true})
  const text = `${article}\nSee https://example.org/a and <img src="https://example.org/b.png"/>.\n`
  for (const [name, language] of [
    ['a.txt', 'plaintext'],
    ['a.md', 'markdown'],
    ['a.html', 'html'],
    ['a.xml', 'xml']
  ] as const) {
    const uri = uriOf(name)
    const source =
      language === 'xml'
        ? `<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><nitf><body><p>${article}</p></body></nitf>`
        : text
    await client.open(uri, source, language)
    await client.diagnostics((params) => params.uri === uri)
    for (const request of requests) {
      await client
        .request(`textDocument/${request}`, {
          textDocument: {uri},
          position: onOn,
          range: {start: onOn, end: onOn},
          context: {diagnostics: [], includeDeclaration: true}
        })
        .catch(() => {})
    }
  }
  await client.request('workspace/diagnostic', {previousResultIds: []})
  await client.stop()
  expect(fs.readFileSync(log, 'utf8')).toBe('spying\n')
})

test('arguments that make no sense are refused, and a client that is not there is named', async () => {
  const run = async (args: readonly string[]): Promise<{status: number | null; said: string}> => {
    await client.end()
    client = new Client(args)
    let said = ''
    client.process.stderr.on('data', (data: Buffer) => (said += data.toString()))
    return {status: await client.exit, said}
  }
  expect(await run(['--socket', '0'])).toEqual({
    status: 2,
    said: expect.stringContaining('unexpected `0` after `--socket`, expected a port')
  })
  expect(await run(['--pipe=a'])).toEqual({
    status: 2,
    said: expect.stringContaining('unexpected `--pipe=a` after `lsp`, expected --stdio or --socket PORT')
  })
  expect(await run(['--socket=1'])).toEqual({
    status: 2,
    said: expect.stringContaining('cannot reach the client on port 1')
  })
})
