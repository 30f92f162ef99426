import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {
  createProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type TextDocumentEdit
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Client} from './client.js'

let folder: string
let root: string
let client: Client

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-lsp-')))
  root = pathToFileURL(folder).href
  client = new Client()
})

afterEach(async () => {
  await client.end()
  fs.rmSync(folder, {recursive: true, force: true})
})

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href

const article = `Council votes for bridge

😀 The council of Évora met on on Tuesday, the mayor, Teresa Volkova, said.

"We owe them a bridge that works," Volkova said.
`

const wordsAt = (text: string, range: Diagnostic['range']): string => {
  const document = TextDocument.create('', '', 0, text)
  return document.getText(range)
}

const only = (diagnostics: readonly Diagnostic[], code: string): Diagnostic[] =>
  diagnostics.filter((entry) => entry.code === code)

test('an article that is opened gets its reports, at columns that count UTF-16 code units', async () => {
  await client.start(root)
  await client.open(uriOf('a.txt'), article)
  const diagnostics = await client.diagnostics(({uri}) => uri === uriOf('a.txt'))
  expect(only(diagnostics, 'repeated-word')).toEqual([
    {
      range: {start: {line: 2, character: 28}, end: {line: 2, character: 33}},
      severity: 1,
      source: 'copydesk',
      code: 'repeated-word',
      codeDescription: {href: 'https://github.com/copydesk/copydesk/blob/main/rules/repeated-word/readme.md'},
      message: 'Unexpected repeated `on`, expected it once'
    }
  ])
  expect(await client.stop()).toBe(0)
})

test('an RTF file, which is markup to its last word, gets one notice', async () => {
  await client.start(root)
  await client.open(
    uriOf('a.rtf'),
    '{\\rtf1\\ansi {\\fonttbl{\\f0 Times;}}\n\\f0 It met on on Tuesday.\\par}\n'
  )
  expect(await client.diagnostics(({uri}) => uri === uriOf('a.rtf'))).toEqual([
    {
      range: {start: {line: 0, character: 0}, end: {line: 0, character: 1}},
      severity: 1,
      source: 'copydesk',
      code: 'input',
      message: 'it is RTF, save it as .docx, .html or .txt'
    }
  ])
})

test('typing rests before the article is read again, and no stale result is shown', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.diagnostics(({version}) => version === 1)
  const before = client.published.length
  for (let version = 2; version <= 41; version++) {
    await client.change(uri, version, [
      {range: {start: {line: 4, character: 1}, end: {line: 4, character: 1}}, text: 'x'}
    ])
  }
  await client.diagnostics(({version}) => version === 41)
  expect(client.published.length - before).toBeLessThanOrEqual(3)
  expect(client.published.at(-1)!.version).toBe(41)
})

test('what is wrong is gone when it is mended, and everything when the article is closed', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.diagnostics(({version}) => version === 1)
  await client.change(uri, 2, [
    {range: {start: {line: 2, character: 28}, end: {line: 2, character: 31}}, text: ''}
  ])
  expect(only(await client.diagnostics(({version}) => version === 2), 'repeated-word')).toEqual([])
  await client.close(uri)
  expect(
    await client.diagnostics(({version, diagnostics}) => version === undefined && diagnostics.length === 0)
  ).toEqual([])
})

test('a client that pulls is pushed nothing', async () => {
  await client.start(root, {}, {textDocument: {diagnostic: {}}})
  const uri = uriOf('a.md')
  await client.open(uri, '# Head\n\nWe met **on** on Tuesday, she said.\n', 'markdown')
  const report = await client.request<{kind: string; items: Diagnostic[]}>('textDocument/diagnostic', {
    textDocument: {uri}
  })
  expect(report.kind).toBe('full')
  expect(only(report.items, 'repeated-word').map(({range}) => range)).toEqual([
    {start: {line: 2, character: 9}, end: {line: 2, character: 16}}
  ])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(client.published).toEqual([])
})

test('the articles of the workspace are checked on request, without those that are ignored', async () => {
  fs.writeFileSync(path.join(folder, 'a.txt'), article)
  fs.mkdirSync(path.join(folder, 'old'))
  fs.writeFileSync(path.join(folder, 'old', 'b.txt'), article)
  fs.writeFileSync(path.join(folder, '.retextrc'), '{"ignore": ["old"]}')
  await client.start(root, {}, {textDocument: {diagnostic: {}}})
  const {items} = await client.request<{items: {uri: string; items: Diagnostic[]}[]}>(
    'workspace/diagnostic',
    {previousResultIds: []}
  )
  expect(items.map(({uri, items}) => [uri, only(items, 'repeated-word').length])).toEqual([
    [uriOf('a.txt'), 1]
  ])
})

test('a fix says what it does, is preferred when it is safe, and all safe fixes come at once', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  const diagnostics = only(await client.diagnostics(({version}) => version === 1), 'repeated-word')
  const range = diagnostics[0]!.range
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics}
  })
  expect(actions.map(({title, isPreferred}) => [title, isPreferred ?? false])).toEqual([
    ['Replace “on on” with “on”', true],
    ['Let it stand here: repeated-word (stet)', false],
    ['Set repeated-word to suggestion', false],
    ['Turn repeated-word off', false]
  ])
  expect(actions[0]!.edit).toEqual({changes: {[uri]: [{range, newText: 'on'}]}})
  const all = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics: [], only: ['source.fixAll.copydesk']}
  })
  expect(all).toEqual([
    {
      title: 'Make all safe fixes (copydesk)',
      kind: 'source.fixAll.copydesk',
      edit: {changes: {[uri]: [{range, newText: 'on'}]}}
    }
  ])
})

const conflicts = `Pier plan put off

The harbor board met on on Monday. The color of the harbor was light, and the harbour was the center of it.

"We are late with the pier, and we know it," Volkova said.

Teresa Volkova, the mayor, was in Rome. Volkova left on Friday. She was tired.
`

test('both ends of a conflict are told: the other spelling, the late introduction', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, conflicts)
  const diagnostics = await client.diagnostics(({version}) => version === 1)
  const related = (code: string): unknown =>
    only(diagnostics, code).map(({range, relatedInformation = []}) => [
      wordsAt(conflicts, range),
      relatedInformation.map(({location, message}) => [
        location.uri === uri && wordsAt(conflicts, location.range),
        message
      ])
    ])
  expect(related('inconsistent-spelling')).toEqual([
    ['harbour', [['harbor', 'This is in American spelling']]]
  ])
  expect(related('first-reference')).toEqual([['Volkova', [['Teresa Volkova', 'The full name comes here']]]])
})

test('a client that cannot show related places is sent none', async () => {
  await client.start(root, {}, {textDocument: {}})
  await client.open(uriOf('a.txt'), conflicts)
  const diagnostics = await client.diagnostics(({version}) => version === 1)
  expect(only(diagnostics, 'first-reference')).toHaveLength(1)
  expect(diagnostics.filter(({relatedInformation}) => relatedInformation)).toEqual([])
})

test('what is only a suggestion to mend is never preferred, and never made with all safe fixes', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, conflicts)
  const diagnostics = await client.diagnostics(({version}) => version === 1)
  const ask = (context: object): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', {
      textDocument: {uri},
      range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}},
      context
    })
  const mend = await ask({diagnostics: only(diagnostics, 'inconsistent-spelling')})
  expect(mend.slice(0, 2).map(({title, isPreferred}) => [title, isPreferred ?? false])).toEqual([
    ['Replace “harbour” with “harbor”', false],
    ['Let it stand here: inconsistent-spelling (stet)', false]
  ])
  const [all, ...others] = await ask({diagnostics: [], only: ['source.fixAll']})
  expect(others).toEqual([])
  expect(all!.edit!.changes![uri]!.map(({range, newText}) => [wordsAt(conflicts, range), newText])).toEqual([
    ['on on', 'on']
  ])
  expect(await ask({diagnostics: [], only: ['source.organizeImports']})).toEqual([])
  // A client that sends no diagnostics gets the actions for what it points at.
  const titles = (await ask({diagnostics: []})).map(({title}) => title)
  expect(titles).toEqual(expect.arrayContaining(['Replace “on on” with “on”', 'Turn first-reference off']))
})

test('a pronoun leads to all mentions of whom it is taken to be, with the introduction or without', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, conflicts)
  const find = async (includeDeclaration: boolean): Promise<string[]> => {
    const position = {line: 6, character: conflicts.split('\n')[6]!.indexOf('She') + 1}
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: {uri},
      position,
      context: {includeDeclaration}
    })
    return found.map(({range}) => wordsAt(conflicts, range))
  }
  expect(await find(true)).toEqual(['Volkova', 'Teresa Volkova', 'Volkova'])
  expect(await find(false)).toEqual(['Volkova', 'Volkova'])
})

test('a stet goes above its paragraph, and the report is gone', async () => {
  await client.start(root)
  const uri = uriOf('a.md')
  const source = '# Head\n\nFirst.\n\nThe council met on on Tuesday, she said.\n'
  await client.open(uri, source, 'markdown')
  await client.diagnostics(({version}) => version === 1)
  const offset = source.indexOf('on on')
  await client.request('workspace/executeCommand', {
    command: 'copydesk.letStand',
    arguments: [uri, 'repeated-word', offset, offset + 5, 'sung that way']
  })
  const position = {line: 4, character: 0}
  const newText = '<!-- stet repeated-word: sung that way -->\n\n'
  expect(client.edits).toEqual([{changes: {[uri]: [{range: {start: position, end: position}, newText}]}}])
  await client.change(uri, 2, [{range: {start: position, end: position}, text: newText}])
  expect(only(await client.diagnostics(({version}) => version === 2), 'repeated-word')).toEqual([])
})

test('a stet for the file goes to its end; in HTML a stet goes before the tag of its paragraph', async () => {
  await client.start(root)
  const uri = uriOf('a.html')
  const source = '<h1>Head</h1>\n  <p>The council met on on Tuesday, she said.</p>\n'
  await client.open(uri, source, 'html')
  await client.diagnostics(({version}) => version === 1)
  const offset = source.indexOf('on on')
  await client.request('workspace/executeCommand', {
    command: 'copydesk.letStand',
    arguments: [uri, 'repeated-word', offset, offset + 5]
  })
  await client.request('workspace/executeCommand', {
    command: 'copydesk.letStandInFile',
    arguments: [uri, 'repeated-word', 'it --> is']
  })
  const at = (line: number, character: number) => ({start: {line, character}, end: {line, character}})
  expect(client.edits).toEqual([
    {changes: {[uri]: [{range: at(1, 2), newText: '<!-- stet repeated-word: say why -->\n  '}]}},
    {changes: {[uri]: [{range: at(2, 0), newText: '\n<!-- stet file repeated-word: it –  is -->\n'}]}}
  ])
})

const textOf = (index: number): string =>
  ((client.edits[index]!.documentChanges!.at(-1) as TextDocumentEdit).edits[0] as {newText: string}).newText

test('plain text is let stand in the configuration, which is made where there is none', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.diagnostics(({version}) => version === 1)
  const offset = article.indexOf('on on')
  await client.request('workspace/executeCommand', {
    command: 'copydesk.letStand',
    arguments: [uri, 'repeated-word', offset, offset + 5, 'a name']
  })
  expect(client.edits[0]!.documentChanges![0]).toEqual({
    kind: 'create',
    uri: uriOf('.retextrc'),
    options: {ignoreIfExists: true}
  })
  expect(JSON.parse(textOf(0))).toEqual({
    stets: [{rules: ['repeated-word'], words: 'on on', reason: 'a name'}]
  })
  fs.writeFileSync(path.join(folder, '.retextrc'), textOf(0))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf('.retextrc'), type: 1}]
  })
  await client.diagnostics(
    ({uri: of, diagnostics}) => of === uri && only(diagnostics, 'repeated-word').length === 0
  )
})

test('words join the vocabulary and rules are set in the configuration that there is, its comments kept', async () => {
  fs.writeFileSync(
    path.join(folder, '.retextrc'),
    '# The house\nvocabulary:\n  - Évora\nrules:\n  readability: off # for now\n'
  )
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  await client.diagnostics(({uri: of}) => of === uri)
  await client.request('workspace/executeCommand', {
    command: 'copydesk.addToVocabulary',
    arguments: [uri, 'inconsistent-spelling', 'harbour']
  })
  await client.request('workspace/executeCommand', {
    command: 'copydesk.setRule',
    arguments: [uri, 'repeated-word', 'suggestion']
  })
  expect(textOf(0)).toBe(
    '# The house\nvocabulary:\n  - Évora\n  - harbour\nrules:\n  readability: off # for now\n'
  )
  expect(textOf(1)).toBe(
    '# The house\nvocabulary:\n  - Évora\nrules:\n  readability: off # for now\n  repeated-word: suggestion\n'
  )
})

test('a surname joins the people of the house, in the file that the house is kept in', async () => {
  fs.mkdirSync(path.join(folder, 'styles'))
  fs.writeFileSync(path.join(folder, 'styles', 'house.yml'), 'people: [Okoro]\n')
  fs.writeFileSync(path.join(folder, '.retextrc'), '{"house": "./styles/house.yml"}')
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, conflicts)
  const diagnostics = only(await client.diagnostics(({uri: of}) => of === uri), 'first-reference')
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: diagnostics[0]!.range,
    context: {diagnostics}
  })
  const {command} = actions.find(({title}) => title === 'Add “Volkova” to the people that the house knows')!
  await client.request('workspace/executeCommand', {...command})
  expect(textOf(0)).toBe('people:\n  - Okoro\n  - Volkova\n')
  fs.writeFileSync(path.join(folder, 'styles', 'house.yml'), textOf(0))
  await client.diagnostics(
    (params) => params.uri === uri && only(params.diagnostics, 'first-reference').length === 0
  )
})

test('hover tells why, from which style guide, who somebody is and who speaks', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  const hover = async (word: string): Promise<string> => {
    const before = article.slice(0, article.indexOf(word) + 1).split('\n')
    const position = {line: before.length - 1, character: before.at(-1)!.length}
    const result = await client.request<Hover | null>('textDocument/hover', {textDocument: {uri}, position})
    return (result?.contents as {value: string} | undefined)?.value ?? ''
  }
  expect(await hover('on on')).toMatch(
    /^\*\*Unexpected repeated `on`, expected it once\*\*\n\n.+\n\n\[repeated-word\]\(https:.+retext-repeated-words/s
  )
  expect(await hover('on on')).toContain('~~~~~ Unexpected repeated `on`, expected it once\n')
  expect(await hover('on on')).toContain('Right:\n\n```text\n')
  expect(await hover('Teresa')).toContain('Teresa Volkova: first named here, named 2 times')
  expect(await hover('bridge that')).toContain('Spoken by `Volkova`')
  expect(await hover('council of')).toBe('')
})

test('in an editor that shows the report itself a hover does not say it again', async () => {
  await client.start(root, {reasons: false})
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  const before = article.slice(0, article.indexOf('on on')).split('\n')
  const position = {line: before.length - 1, character: before.at(-1)!.length}
  const hover = await client.request<Hover>('textDocument/hover', {textDocument: {uri}, position})
  expect((hover.contents as {value: string}).value).toMatch(
    /^The same word twice in a row is .+\n\n\[repeated-word\]/
  )
})

test('a pronoun leads to the introduction of whom it is taken to be', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  const text =
    'Zoo names calf\n\nThe keeper, Amy Lund, fed the calf on Tuesday. Lund said that she was tired.\n'
  await client.open(uri, text)
  const position = {line: 2, character: text.split('\n')[2]!.indexOf(' she ') + 2}
  const definition = await client.request<Location>('textDocument/definition', {
    textDocument: {uri},
    position
  })
  expect(definition).toEqual({uri, range: {start: {line: 2, character: 12}, end: {line: 2, character: 20}}})
  const hover = await client.request<Hover>('textDocument/hover', {textDocument: {uri}, position})
  expect((hover.contents as {value: string}).value).toBe('Taken to be `Lund`')
})

test('a surname leads to its introduction and to all its mentions', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  const position = {line: 4, character: 37}
  const definition = await client.request<Location>('textDocument/definition', {
    textDocument: {uri},
    position
  })
  expect(definition).toEqual({uri, range: {start: {line: 2, character: 54}, end: {line: 2, character: 68}}})
  const references = await client.request<Location[]>('textDocument/references', {
    textDocument: {uri},
    position,
    context: {includeDeclaration: true}
  })
  expect(references.map(({range}) => range.start)).toEqual([
    {line: 2, character: 54},
    {line: 4, character: 35}
  ])
})

test('the outline has the headline, its paragraphs and its people; a lens has the measures of the article', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await client.open(uri, article)
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
  expect(symbols.map(({name, detail}) => [name, detail])).toEqual([['Council votes for bridge', 'headline']])
  expect(symbols[0]!.children!.map(({name, detail}) => [name, detail])).toEqual([
    ['😀 The council of Évora met on on Tuesday, the mayor, Teres…', 'paragraph'],
    ['"We owe them a bridge that works," Volkova said.', 'paragraph'],
    ['Teresa Volkova', 'person']
  ])
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
  expect(lenses.map(({command}) => command!.title)).toEqual([
    expect.stringMatching(/^22 words · reading age \d+ · \d+ messages? · stitched \d+ %$/)
  ])
})

test('mistakes of a configuration are shown in it, and the article is still read', async () => {
  fs.writeFileSync(path.join(folder, '.retextrc'), '{\n  "rules": {"repeated-wrod": "off"}\n}\n')
  await client.start(root)
  await client.open(uriOf('a.txt'), article)
  const mistakes = await client.diagnostics(({uri}) => uri === uriOf('.retextrc'))
  expect(mistakes).toEqual([
    {
      range: {start: {line: 1, character: 12}, end: {line: 1, character: 27}},
      severity: 1,
      source: 'copydesk',
      message: 'unexpected rule `repeated-wrod`, expected `repeated-word`'
    }
  ])
  const diagnostics = await client.diagnostics(({uri}) => uri === uriOf('a.txt'))
  expect(only(diagnostics, 'repeated-word')).toHaveLength(1)
})

test('nothing of an untrusted workspace is run, and the server says what it left', async () => {
  const mark = path.join(folder, 'ran')
  const program = `import fs from 'node:fs'\nfs.writeFileSync(${JSON.stringify(mark)}, '')\nexport default {rules: {'repeated-word': 'off'}}\n`
  fs.writeFileSync(path.join(folder, '.retextrc.mjs'), program)
  await client.start(root)
  await client.open(uriOf('a.txt'), article)
  const diagnostics = await client.diagnostics(({uri}) => uri === uriOf('a.txt'))
  expect(only(diagnostics, 'repeated-word')).toHaveLength(1)
  expect(fs.existsSync(mark)).toBe(false)
  expect(client.log.join('\n')).toContain('not loaded, since the workspace is not trusted')
  await client.stop()
  client = new Client()
  await client.start(root, {trusted: true})
  await client.open(uriOf('a.txt'), article)
  expect(only(await client.diagnostics(({uri}) => uri === uriOf('a.txt')), 'repeated-word')).toEqual([])
  expect(fs.existsSync(mark)).toBe(true)
})

test('a document that was never saved is read too', async () => {
  await client.start(null)
  await client.open('untitled:Untitled-1', article)
  expect(
    only(await client.diagnostics(({uri}) => uri === 'untitled:Untitled-1'), 'repeated-word')
  ).toHaveLength(1)
})

test('wrong and hostile requests get an answer, and the server goes on', async () => {
  await client.start(root)
  const uri = uriOf('a.txt')
  await expect(client.request('textDocument/nonsense', {})).rejects.toThrow(/Unhandled method/)
  expect(
    await client.request('textDocument/hover', {
      textDocument: {uri: 'file:///nowhere'},
      position: {line: 9, character: 9}
    })
  ).toBeNull()
  await expect(
    client.request('workspace/executeCommand', {
      command: 'copydesk.setRule',
      arguments: [uri, '../../etc', 'off']
    })
  ).rejects.toThrow('copydesk:')
  await client.open(uri, article)
  await expect(
    client.request('workspace/executeCommand', {
      command: 'copydesk.setRule',
      arguments: [uri, '__proto__\n', 'off']
    })
  ).rejects.toThrow('copydesk: the second argument is the id of a rule')
  client.process.stdin.write('Content-Length: 5\r\n\r\n{"x":')
  await client.change(uri, 2, [
    {range: {start: {line: 999, character: 999}, end: {line: 9999, character: 0}}, text: '\u0000\ud800'}
  ])
  expect(only(await client.diagnostics(({version}) => version === 2), 'repeated-word')).toHaveLength(1)
})

test('the server ends with its client, however that ends', async () => {
  await client.start(root)
  const ended = new Promise<number | null>((resolve) =>
    client.process.once('exit', (status) => resolve(status))
  )
  client.process.stdin.end()
  expect(await ended).toBe(1)
})

test('a client may listen on a socket', async () => {
  const sockets: net.Socket[] = []
  const listener = net.createServer((socket) => sockets.push(socket))
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const {port} = listener.address() as net.AddressInfo
  const other = new Client([`--socket=${port}`])
  const ended = new Promise<number | null>((resolve) =>
    other.process.once('exit', (status) => resolve(status))
  )
  await new Promise<void>((resolve) => listener.once('connection', () => resolve()))
  const connection = createProtocolConnection(
    new SocketMessageReader(sockets[0]!),
    new SocketMessageWriter(sockets[0]!)
  )
  connection.listen()
  const {serverInfo} = await connection.sendRequest<{serverInfo: {name: string}}>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {}
  })
  expect(serverInfo.name).toBe('copydesk')
  sockets[0]!.destroy()
  expect(await ended).toBe(1)
  listener.close()
  connection.dispose()
})
