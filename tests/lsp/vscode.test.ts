import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import Module, {createRequire} from 'node:module'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'

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
              visibleNotebookEditors: [],
              tabGroups: {all: [], onDidChangeTabs: event, onDidChangeTabGroups: event}
            } as Record<string, unknown>,
            {get: (object, key: string) => (key === 'activeTextEditor' ? undefined : (object[key] ?? event))}
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
    expect(status.text).toBe('$(check) Copydesk')
    await deactivate()
  } finally {
    loader._load = load
  }
}, 60_000)

test('the settings of the extension are made from the rules, and its limits are declared', () => {
  execFileSync(process.execPath, [path.join(extension, 'build.mjs'), '--check'], {stdio: 'pipe'})
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'))
  expect(manifest.contributes.configuration.properties['copydesk.rules'].properties['repeated-word']).toEqual(
    {
      type: 'string',
      enum: ['error', 'warning', 'suggestion', 'off'],
      markdownDescription: 'Reports a word that is printed twice in a row. Default: `error`.'
    }
  )
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited')
})
