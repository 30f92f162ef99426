import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {Diagnostic, TextDocumentEdit} from 'vscode-languageserver/node'
import {Client} from './client.js'

let folder: string
let root: string
let client: Client

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-folders-')))
  root = pathToFileURL(folder).href
  client = new Client()
})

afterEach(async () => {
  await client.end()
  fs.rmSync(folder, {recursive: true, force: true})
})

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href

const write = (name: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
  fs.writeFileSync(path.join(folder, name), text)
}

const article = 'Council votes for bridge\n\nThe council of Brow met on on Tuesday, the mayor said.\n'
const off = '{"rules": {"repeated-word": "off"}}'

const count = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({code}) => code === 'repeated-word').length

/** Waits until so many repeated words are shown in an article. */
const shows = async (uri: string, wanted: number): Promise<void> => {
  await client.diagnostics(
    (params) =>
      params.uri === uri &&
      params === client.published.findLast((entry) => entry.uri === uri) &&
      count(params.diagnostics) === wanted
  )
}

const pulls = {textDocument: {diagnostic: {}}}

interface Report {
  kind: 'full' | 'unchanged'
  resultId: string
  items: Diagnostic[]
}

const pull = (uri: string, previousResultId?: string): Promise<Report> =>
  client.request('textDocument/diagnostic', {textDocument: {uri}, previousResultId})

test('each folder has its own configuration, and folders come and go', async () => {
  write('north/.retextrc', off)
  write('south/a.txt', article)
  await client.start(root, {}, {}, process.pid, [uriOf('north'), uriOf('south')])
  await client.open(uriOf('north/a.txt'), article)
  await client.open(uriOf('south/a.txt'), article)
  await shows(uriOf('north/a.txt'), 0)
  await shows(uriOf('south/a.txt'), 1)
  const seen = async (): Promise<string[]> => {
    const {items} = await client.request<{items: {uri: string}[]}>('workspace/diagnostic', {
      previousResultIds: []
    })
    return items.map(({uri}) => uri)
  }
  expect(await seen()).toEqual([uriOf('south/a.txt')])
  write('west/b.md', '# Head\n')
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: {
      added: [{uri: uriOf('west'), name: 'west'}],
      removed: [{uri: uriOf('south'), name: 'south'}]
    }
  })
  expect(await seen()).toEqual([uriOf('west/b.md')])
})

test('what is settled for an article is written into the configuration of its own folder', async () => {
  write('north/.retextrc', '{}')
  await client.start(root, {}, {}, process.pid, [uriOf('north'), uriOf('south')])
  await client.open(uriOf('south/desk/a.txt'), article)
  await client.request('workspace/executeCommand', {
    command: 'copydesk.setRule',
    arguments: [uriOf('south/desk/a.txt'), 'repeated-word', 'off']
  })
  const [edit] = client.edits
  expect((edit!.documentChanges!.at(-1) as TextDocumentEdit).textDocument.uri).toBe(uriOf('south/.retextrc'))
})

test('a client that cannot make files gets plain edits; nothing is written beside a program, or into what is broken', async () => {
  await client.start(root, {}, {workspace: {applyEdit: true}})
  await client.open(uriOf('a.txt'), article)
  const set = (): Promise<unknown> =>
    client.request('workspace/executeCommand', {
      command: 'copydesk.setRule',
      arguments: [uriOf('a.txt'), 'repeated-word', 'off']
    })
  await set()
  expect(Object.keys(client.edits[0]!.changes!)).toEqual([uriOf('.retextrc')])
  write('.retextrc', '{"rules": ')
  await expect(set()).rejects.toThrow('copydesk: `.retextrc` cannot be changed before it is mended')
  fs.rmSync(path.join(folder, '.retextrc'))
  write('.retextrc.mjs', 'export default {}')
  await expect(set()).rejects.toThrow('copydesk: `.retextrc.mjs` is a program')
  fs.rmSync(path.join(folder, '.retextrc.mjs'))
  write('package.json', '{"retextConfig": {}}')
  await set()
  expect(JSON.stringify(client.edits[1])).toContain('package.json')
})

test('where the client watches nothing the server does: beside the article, above it, and the files it extends', async () => {
  const uri = uriOf('news/today/a.txt')
  write('news/today/a.txt', article)
  write('styles/other.yml', '{}')
  await client.start(uriOf('news'))
  await client.open(uri, article)
  await shows(uri, 1)
  write('news/today/.retextrc', off)
  await shows(uri, 0)
  fs.rmSync(path.join(folder, 'news/today/.retextrc'))
  await shows(uri, 1)
  write('.retextrc', off)
  await shows(uri, 0)
  write('.retextrc', '{"extends": "./styles/other.yml"}')
  await shows(uri, 1)
  write('styles/other.yml', 'rules:\n  repeated-word: off\n')
  await shows(uri, 0)
})

test('a client that watches is asked to, and what it sees is read again', async () => {
  const uri = uriOf('a.txt')
  await client.start(
    root,
    {},
    {
      ...pulls,
      workspace: {
        didChangeWatchedFiles: {dynamicRegistration: true},
        diagnostics: {refreshSupport: true},
        codeLens: {refreshSupport: true}
      }
    }
  )
  const asked = (await client.question('client/registerCapability')) as {
    registrations: {method: string; registerOptions: {watchers: {globPattern: string}[]}}[]
  }
  expect(asked.registrations[0]!.method).toBe('workspace/didChangeWatchedFiles')
  expect(asked.registrations[0]!.registerOptions.watchers.map(({globPattern}) => globPattern)).toEqual(
    expect.arrayContaining(['**/.retextrc', '**/.retextrc.*', '**/*.{yml,yaml}'])
  )
  await client.open(uri, article)
  expect(count((await pull(uri)).items)).toBe(1)
  write('.retextrc', off)
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf('.retextrc'), type: 1}]
  })
  await client.question('workspace/diagnostic/refresh')
  await client.question('workspace/codeLens/refresh')
  expect(count((await pull(uri)).items)).toBe(0)
})

test('who pulls gets what has changed, once typing rests', async () => {
  const uri = uriOf('a.txt')
  await client.start(root, {}, pulls)
  await client.open(uri, article)
  const first = await pull(uri)
  expect([first.kind, count(first.items)]).toEqual(['full', 1])
  expect(await pull(uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  await client.change(uri, 2, [{text: article.replace('on on', 'on')}])
  const typed = pull(uri, first.resultId)
  setTimeout(() => void client.change(uri, 3, [{text: article.replace('on on', 'of of of')}]), 60)
  const second = await typed
  // What stood there in between is never shown.
  expect(second.items.map(({message}) => message)).toEqual(['Unexpected repeated `of`, expected it once'])
  expect(second.resultId).not.toBe(first.resultId)
})

test('a client can have its own pause', async () => {
  const uri = uriOf('a.txt')
  await client.start(root, {pause: 2000}, pulls)
  await client.open(uri, article)
  await pull(uri)
  await client.change(uri, 2, [{text: `${article}\n`}])
  const start = Date.now()
  await pull(uri)
  expect(Date.now() - start).toBeGreaterThan(1500)
})

test('the reports of the workspace come again only when there is something new', async () => {
  write('a.txt', article)
  write('b.txt', 'Rain ends drought\n\nFarmers cheered on Monday.\n')
  await client.start(root, {}, pulls)
  const ask = (
    previousResultIds: {uri: string; value: string}[]
  ): Promise<{items: (Report & {uri: string})[]}> =>
    client.request('workspace/diagnostic', {previousResultIds})
  const ids = (items: (Report & {uri: string})[]): {uri: string; value: string}[] =>
    items.map(({uri, resultId}) => ({uri, value: resultId}))
  const first = (await ask([])).items
  expect(first.map(({uri, kind, items}) => [uri, kind, count(items)])).toEqual([
    [uriOf('a.txt'), 'full', 1],
    [uriOf('b.txt'), 'full', 0]
  ])
  let isAnswered = false
  const second = ask(ids(first)).then((report) => ((isAnswered = true), report.items))
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(isAnswered).toBe(false)
  await client.open(uriOf('b.txt'), 'Rain ends drought\n\nFarmers cheered on on Monday.\n')
  expect((await second).map(({uri, kind, items}) => [uri, kind, items && count(items)])).toEqual([
    [uriOf('a.txt'), 'unchanged', undefined],
    [uriOf('b.txt'), 'full', 1]
  ])
  fs.rmSync(path.join(folder, 'a.txt'))
  const third = (await ask(ids(first))).items
  expect(third.find(({uri}) => uri === uriOf('a.txt'))).toMatchObject({kind: 'full', items: []})
})

test('what .retextignore has is not read, open or not; what git ignores is read when it is open', async () => {
  fs.mkdirSync(path.join(folder, '.git'))
  write('.gitignore', 'build\n')
  write('.retextignore', 'old\n')
  for (const name of ['build/a.txt', 'old/a.txt', 'new/a.txt']) write(name, article)
  await client.start(root)
  const {items} = await client.request<{items: {uri: string}[]}>('workspace/diagnostic', {
    previousResultIds: []
  })
  expect(items.map(({uri}) => uri)).toEqual([uriOf('new/a.txt')])
  await client.open(uriOf('old/a.txt'), article)
  await client.open(uriOf('build/a.txt'), article)
  await shows(uriOf('old/a.txt'), 0)
  await shows(uriOf('build/a.txt'), 1)
  write('.retextignore', '')
  await shows(uriOf('old/a.txt'), 1)
})

test('a client can do without the reports of the workspace', async () => {
  const {capabilities} = await client.start(root, {workspace: false}, pulls)
  expect(capabilities.diagnosticProvider!.workspaceDiagnostics).toBe(false)
})

test('what the editor itself sets goes over the configuration, from the start and later', async () => {
  write('.retextrc', off)
  write('desk.json', '{"rules": {"repeated-word": "suggestion"}}')
  const uri = uriOf('a.txt')
  await client.start(root, {rules: {'repeated-word': 'warning', nonsense: 'error'}})
  await client.open(uri, article)
  await shows(uri, 1)
  const set = (settings: object): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', {settings})
  await set({copydesk: {rules: {}}})
  await shows(uri, 0)
  await set({copydesk: {config: 'desk.json'}})
  await shows(uri, 1)
  await set({other: {}})
  await shows(uri, 1)
})

test('trust is given at the start and never by settings', async () => {
  write('.retextrc.mjs', `export default ${off}`)
  await client.start(root, {})
  await client.open(uriOf('a.txt'), article)
  await shows(uriOf('a.txt'), 1)
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: {copydesk: {trusted: true}}
  })
  await client.change(uriOf('a.txt'), 2, [{text: `${article}\n`}])
  await client.diagnostics(({version}) => version === 2)
  await shows(uriOf('a.txt'), 1)
})

test('plugins of a workspace that is not trusted are not run, and the rest of its configuration holds', async () => {
  write(
    'node_modules/retext-mark/package.json',
    '{"name": "retext-mark", "main": "index.js", "type": "module"}'
  )
  write(
    'node_modules/retext-mark/index.js',
    `import fs from 'node:fs'
    fs.writeFileSync(${JSON.stringify(path.join(folder, 'ran'))}, '')
    export default () => (tree, file) => { file.message('Marked', tree.children[0], 'retext-mark:mark') }`
  )
  write('.retextrc', '{"plugins": ["retext-mark"], "rules": {"repeated-word": "off"}}')
  const uri = uriOf('a.txt')
  await client.start(root)
  await client.open(uri, article)
  await shows(uri, 0)
  expect(fs.existsSync(path.join(folder, 'ran'))).toBe(false)
  expect(client.log.join('\n')).toMatch(/not loaded, since the workspace is not trusted: .*retext-mark/)
  await client.end()
  client = new Client()
  await client.start(root, {trusted: true})
  await client.open(uri, article)
  const diagnostics = await client.diagnostics((params) => params.uri === uri)
  expect(diagnostics.map(({message}) => message)).toContain('Marked')
  expect(fs.existsSync(path.join(folder, 'ran'))).toBe(true)
})

test('each language is read as what it is; AsciiDoc as text; a language that is not known by the name of the file', async () => {
  await client.start(root)
  const cases: [name: string, language: string, source: string, line: number, character: number][] = [
    ['a', 'plaintext', 'Head\n\nWe met on on Monday, she said.\n', 2, 7],
    ['b', 'markdown', '# Head\n\nWe met **on** on Monday, she said.\n', 2, 9],
    ['c', 'mdx', 'import {A} from "a"\n\n# Head\n\n<A b={1} />\n\nWe met on on Monday, she said.\n', 6, 7],
    ['d', 'html', '<h1>Head</h1><p>We &amp; they met on <b>on</b> Monday, she said.</p>', 0, 34],
    [
      'e',
      'xml',
      '<nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head><body.content><p>We met on on Monday, she said.</p></body.content></body></nitf>',
      0,
      93
    ],
    ['f', 'asciidoc', 'Head\n\nWe met on on Monday, she said.\n', 2, 7],
    ['g.md', 'klingon', '# Head\n\nWe met _on_ on Monday, she said.\n', 2, 8]
  ]
  for (const [name, language, source, line, character] of cases) {
    await client.open(uriOf(name), source, language)
    const found = await client.diagnostics(({uri}) => uri === uriOf(name))
    expect(
      found.filter(({code}) => code === 'repeated-word').map(({range}) => range.start),
      language
    ).toEqual([{line, character}])
  }
})

test('what is no article draws nothing, and an article that is broken says where', async () => {
  await client.start(root)
  await client.open(uriOf('pom.xml'), '<project><name>The the tool</name></project>', 'xml')
  await client.open(uriOf('package.json'), '{"name": "the the tool"}', 'json')
  await client.open(uriOf('a.xml'), '<nitf>\n<body>\n', 'xml')
  for (const name of ['pom.xml', 'package.json'])
    expect(await client.diagnostics(({uri}) => uri === uriOf(name))).toEqual([])
  const [broken] = await client.diagnostics(({uri}) => uri === uriOf('a.xml'))
  expect(broken).toMatchObject({code: 'input', severity: 1})
})

test('a document that was never saved is read as the folder wants it', async () => {
  write('.retextrc', off)
  await client.start(root)
  await client.open('untitled:Untitled-1', article)
  await shows('untitled:Untitled-1', 0)
})

test('mistakes of a configuration show while it is written, and where it is read from', async () => {
  const config = uriOf('.retextrc')
  const mistakes = async (version: string): Promise<unknown> =>
    (
      await client.diagnostics(
        ({uri, diagnostics}) =>
          uri === config &&
          String(diagnostics[0]?.message ?? '').includes(version) &&
          diagnostics.length === 1
      )
    ).map(({message, range: {start, end}}) => [message, start.line, start.character, end.character])
  await client.start(root)
  await client.open(config, '{\n  "rules": {"repeated-wrod": "off"}\n}\n', 'json')
  expect(await mistakes('wrod')).toEqual([
    ['unexpected rule `repeated-wrod`, expected `repeated-word`', 1, 12, 27]
  ])
  await client.change(config, 2, [{text: '{\n  "rules": {"repeated-word": "of"}\n}\n'}])
  expect(await mistakes('`of`')).toEqual([[expect.stringContaining('unexpected `of`'), 1, 29, 33]])
  await client.change(config, 3, [{text: '{"rules": {}}'}])
  await client.diagnostics(({uri, diagnostics}) => uri === config && diagnostics.length === 0)
  // What is on the disk counts when it is no longer on the screen.
  write('.retextrc', 'rules:\n  readability: fatal\n')
  await client.close(config)
  await client.open(uriOf('a.txt'), article)
  expect(await mistakes('fatal')).toEqual([[expect.stringContaining('unexpected `fatal`'), 1, 15, 20]])
  await client.close(uriOf('a.txt'))
  await client.diagnostics(
    (params) =>
      params.uri === config &&
      params === client.published.findLast(({uri}) => uri === config) &&
      params.diagnostics.length === 0
  )
})

test('two articles with broken configurations do not hide each other’s mistakes', async () => {
  write('north/.retextrc', '{"rules": {"a": "off"}}')
  write('south/.retextrc', '{"rules": {"b": "off"}}')
  await client.start(root)
  await client.open(uriOf('north/a.txt'), article)
  await client.open(uriOf('south/a.txt'), article)
  await client.diagnostics(({uri}) => uri === uriOf('south/a.txt'))
  await client.diagnostics(({uri}) => uri === uriOf('north/a.txt'))
  const last = (name: string): number =>
    client.published.findLast(({uri}) => uri === uriOf(name))?.diagnostics.length ?? 0
  expect([last('north/.retextrc'), last('south/.retextrc')]).toEqual([1, 1])
})
