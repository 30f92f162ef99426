import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {setTimeout as sleep} from 'node:timers/promises'
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.js'
import {extensions} from '../input/index.js'
import type {Severity} from '../rule/index.js'
import {commands, fixAllKind, toActions, toFixAll} from './actions.js'
import {completeConfig, hoverConfig, isConfigFile} from './config-file.js'
import {runCommand} from './commands.js'
import {ConfigProblems} from './config-problems.js'
import {toDiagnostics} from './diagnostics.js'
import {toHover} from './hover.js'
import {toLenses} from './lens.js'
import {findDefinition, findReferences, toSymbols} from './names.js'
import {fileOf, Session, type Checked} from './session.js'
import {canHoldStet} from './stet-edit.js'
import {Watcher} from './watch.js'
import {WorkspaceReports} from './workspace.js'

/** How long typing rests before an article is read again, in milliseconds, unless the client says otherwise. */
const defaultPause = 120

/** What a client may set, as `initializationOptions` and later as the settings of `copydesk`. */
interface ClientSettings {
  /** The one configuration to use. */
  config?: unknown
  /** The severity of rules in this editor, by id. */
  rules?: unknown
}

/** What a client may say when it starts the server, and not later. */
interface InitializationOptions extends ClientSettings {
  /** Whether programs of the workspace may be run: configurations in JavaScript, and plugins. */
  trusted?: unknown
  /** How long typing rests before an article is read again, in milliseconds. */
  pause?: unknown
  /** Whether a client that asks for the reports of the whole workspace gets them; it does without a word. */
  workspace?: unknown
  /** Whether a hover begins with what the report says; false where the editor shows that itself. */
  reasons?: unknown
}

/** Serves a client over a connection until it says goodbye. */
export function serve(connection: Connection, version: string): void {
  const documents = new TextDocuments(TextDocument)
  const timers = new Map<string, NodeJS.Timeout>()
  /** When each open document was last typed in, in milliseconds; 0 until then. */
  const typed = new Map<string, number>()
  /** By what a client that pulls knows a result. */
  const resultIds = new WeakMap<Checked, string>()
  let results = 0
  const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
  const configProblems = new ConfigProblems({
    uriOf: (file) => openAs(file)?.uri ?? pathToFileURL(file).href,
    textOf: (file) => openAs(file)?.getText() ?? readText(file),
    show: (uri, diagnostics) => connection.sendDiagnostics({uri, diagnostics})
  })
  const watcher = new Watcher(() => reload())
  let folders: string[] = []
  let trusted = false
  let pause = defaultPause
  let reasons = true
  let session = createSession({})
  const reports = new WorkspaceReports({
    folders: () => folders,
    isIgnored: (file) => session.isIgnored(file),
    openAs,
    check: async (document) => {
      const result = await session.check(document)
      if (!documents.get(document.uri)) session.forget(document.uri)
      return toDiagnostics(result.messages, document.uri, client.related)
    }
  })
  let client = {
    pull: false,
    related: false,
    refresh: false,
    refreshLenses: false,
    watch: false,
    configuration: false,
    folders: false,
    canCreate: false
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const {textDocument, workspace} = params.capabilities
    const options = (params.initializationOptions ?? {}) as InitializationOptions
    client = {
      pull: textDocument?.diagnostic !== undefined,
      related:
        textDocument?.publishDiagnostics?.relatedInformation === true ||
        textDocument?.diagnostic?.relatedInformation === true,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      refreshLenses: workspace?.codeLens?.refreshSupport === true,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      folders: workspace?.workspaceFolders === true,
      canCreate:
        workspace?.workspaceEdit?.documentChanges === true &&
        workspace.workspaceEdit.resourceOperations?.includes('create') === true
    }
    folders = (params.workspaceFolders ?? []).flatMap(({uri}) => fileOf(uri) ?? [])
    if (folders.length === 0 && params.rootUri) folders = [fileOf(params.rootUri) ?? []].flat()
    trusted = options.trusted === true
    if (typeof options.pause === 'number' && options.pause >= 0) pause = Math.min(options.pause, 10_000)
    reasons = options.reasons !== false
    session = createSession(options)
    return {
      serverInfo: {name: 'copydesk', version},
      capabilities: {
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: {includeText: false}
        },
        diagnosticProvider: {
          identifier: 'copydesk',
          interFileDependencies: false,
          workspaceDiagnostics: options.workspace !== false
        },
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
        codeLensProvider: {resolveProvider: false},
        documentSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        completionProvider: {triggerCharacters: ['"', ':', ' ']},
        executeCommandProvider: {commands: Object.values(commands)},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })

  connection.onInitialized(() => {
    if (client.watch) {
      const names = ['.retextrc', '.retextrc.*', '.retextignore', 'package.json', '*.{yml,yaml}']
      const articles = client.pull ? [`*{${extensions.join(',')}}`] : []
      const watchers = [...names, ...articles].map((name) => ({globPattern: `**/${name}`}))
      void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(logError)
    }
    if (client.configuration) {
      void connection.client.register(DidChangeConfigurationNotification.type, undefined).catch(logError)
    }
    if (client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(({uri}) => fileOf(uri)))
        folders = [
          ...folders.filter((folder) => !gone.has(folder)),
          ...added.flatMap(({uri}) => fileOf(uri) ?? [])
        ]
        reload()
      })
    }
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => !extensions.some((end) => uri.endsWith(end)))) reload()
    else reports.change()
  })
  connection.onDidChangeConfiguration(({settings}) => {
    const given = (settings as {copydesk?: unknown} | null)?.copydesk
    if (typeof given === 'object' && given !== null) session = createSession(given)
    reload()
  })

  documents.onDidChangeContent(({document}) => {
    // When it is opened there is no typing to wait for.
    typed.set(document.uri, typed.has(document.uri) ? Date.now() : 0)
    schedule(document)
  })
  documents.onDidOpen(({document: {uri}}) => {
    const file = fileOf(uri)
    if (file) watcher.addChain(file, (folder) => client.watch && folders.some((root) => isIn(folder, root)))
    if (isConfigFile(uri)) documents.all().forEach(schedule)
  })
  documents.onDidSave(({document: {uri}}) => {
    if (isConfigFile(uri)) reload()
  })
  documents.onDidClose(({document: {uri}}) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    typed.delete(uri)
    session.forget(uri)
    reports.change()
    if (isConfigFile(uri)) documents.all().forEach(schedule)
    void configProblems.set(uri, []).catch(logError)
    if (!client.pull && !isConfigFile(uri)) void connection.sendDiagnostics({uri, diagnostics: []})
  })

  connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}, token) => {
    await rest(uri)
    // Without data: a client that reads there that it need not ask again never shows what it cancelled this for.
    if (token.isCancellationRequested)
      return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'copydesk: cancelled')
    const document = documents.get(uri)
    if (!document || isConfigFile(uri)) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const {version} = document
    const checked = await session.check(document)
    if (documents.get(uri)?.version !== version) {
      const data = {retriggerRequest: true}
      return new ResponseError(LSPErrorCodes.ServerCancelled, `copydesk: ${uri} was typed in`, data)
    }
    const resultId = resultIds.get(checked) ?? String(++results)
    resultIds.set(checked, resultId)
    if (resultId === previousResultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    const items = toDiagnostics(checked.messages, uri, client.related)
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items}
  })

  connection.languages.diagnostics.onWorkspace(({previousResultIds}, token) =>
    reports.give(previousResultIds, token)
  )

  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    if (isConfigFile(document.uri)) return hoverConfig(document, position, rules)
    const {messages, articles} = await session.check(document)
    return toHover(messages, articles, document.offsetAt(position), {
      metaOf: (id) => metas.get(id),
      reasons
    })
  })

  connection.onCompletion(({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    return document && isConfigFile(document.uri) ? completeConfig(document, position, rules) : []
  })

  connection.onCodeAction(async ({textDocument, range, context}) => {
    const document = documents.get(textDocument.uri)
    if (!document || isConfigFile(document.uri)) return []
    const {messages, format} = await session.check(document)
    const wants = (kind: string): boolean =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
    const all = wants(fixAllKind) && context.only ? toFixAll(textDocument.uri, messages) : null
    return [
      ...(wants(CodeActionKind.QuickFix)
        ? toActions(textDocument.uri, messages, {range, context}, canHoldStet(format), (id) => metas.get(id))
        : []),
      ...(all ? [all] : [])
    ]
  })

  connection.onCodeLens(async ({textDocument}) => {
    const checked = await checkOpen(textDocument.uri)
    return checked ? toLenses(checked.articles, checked.messages) : []
  })

  connection.onDocumentSymbol(async ({textDocument}) => {
    const checked = await checkOpen(textDocument.uri)
    return checked ? toSymbols(checked.articles) : []
  })

  connection.onDefinition(async ({textDocument, position}) => {
    const checked = await checkOpen(textDocument.uri)
    const range =
      checked && findDefinition(checked.articles, documents.get(textDocument.uri)!.offsetAt(position))
    return range ? {uri: textDocument.uri, range} : null
  })

  connection.onReferences(async ({textDocument, position, context}) => {
    const checked = await checkOpen(textDocument.uri)
    if (!checked) return []
    const offset = documents.get(textDocument.uri)!.offsetAt(position)
    const ranges = findReferences(checked.articles, offset, context.includeDeclaration)
    return ranges.map((range) => ({uri: textDocument.uri, range}))
  })

  connection.onExecuteCommand(async ({command, arguments: args = []}) => {
    const document = documents.get(String(args[0]))
    if (!document) return new ResponseError(-32602, `copydesk: ${String(args[0])} is not open`)
    const checked = await session.check(document)
    const file = fileOf(document.uri)
    const edit = await runCommand(command, args, {
      document,
      checked,
      root:
        (file
          ? folders
              .filter((folder) => isIn(file, folder))
              .sort()
              .at(-1)
          : folders[0]) ?? null,
      canCreate: client.canCreate,
      metaOf: (id) => metas.get(id),
      open: (path) => openAs(path)?.getText() ?? null
    })
    if (typeof edit === 'string') return new ResponseError(-32602, `copydesk: ${edit}`)
    const {applied} = await connection.workspace.applyEdit({label: 'copydesk', edit})
    return applied
  })

  connection.onShutdown(() => {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  })

  documents.listen(connection)
  connection.listen()

  function createSession({config, rules: given}: ClientSettings): Session {
    const root = folders[0] ?? null
    return new Session({
      rules,
      trusted,
      root,
      configFile: typeof config === 'string' && config !== '' ? path.resolve(root ?? '.', config) : null,
      severities: readSeverities(given, metas),
      log: (line) => connection.console.warn(line)
    })
  }

  /** The document that shows a file, however its client spells it. */
  function openAs(file: string): TextDocument | undefined {
    return documents.get(pathToFileURL(file).href) ?? documents.all().find(({uri}) => fileOf(uri) === file)
  }

  /** Waits until typing in a document has rested. */
  async function rest(uri: string): Promise<void> {
    for (let left; (left = (typed.get(uri) ?? 0) + pause - Date.now()) > 0;) await sleep(left)
  }

  function schedule({uri}: TextDocument): void {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri)
        void publish(uri).catch(logError)
      }, pause)
    )
  }

  /** Shows what is wrong with a document and its configuration; a client that pulls asks for the former itself. */
  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri)
    if (!document) return
    const {version} = document
    const file = fileOf(uri)
    reports.change()
    if (file) {
      const problems = isConfigFile(uri)
        ? await session.problemsIn(document.getText(), file)
        : // What is wrong with a configuration that is open is told by itself, as it stands on the screen.
          (await session.problemsOf(file)).filter(
            ({path}) => !isConfigFile(pathToFileURL(path).href) || !openAs(path)
          )
      if (documents.get(uri)?.version !== version) return
      await configProblems.set(uri, problems)
      watcher.addFiles(await session.filesOf(file))
    }
    if (client.pull || isConfigFile(uri)) return
    const {messages} = await session.check(document)
    // What was typed meanwhile has a check of its own.
    if (documents.get(uri)?.version !== version) return
    await connection.sendDiagnostics({
      uri,
      version,
      diagnostics: toDiagnostics(messages, uri, client.related)
    })
  }

  async function checkOpen(uri: string): Promise<Checked | null> {
    const document = documents.get(uri)
    return document && !isConfigFile(uri) ? session.check(document) : null
  }

  function reload(): void {
    session.reload()
    reports.reload()
    if (client.pull && client.refresh)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(logError)
    if (client.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(logError)
    for (const document of documents.all()) schedule(document)
  }

  function logError(error: unknown): void {
    connection.console.error(error instanceof Error ? error.message : String(error))
  }
}

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'suggestion', 'off'])

function readSeverities(
  given: unknown,
  metas: ReadonlyMap<string, unknown>
): ReadonlyMap<string, Severity | 'off'> {
  const entries = Object.entries(given ?? {}).filter(
    ([id, severity]) => metas.has(id) && severities.has(severity)
  )
  return new Map(entries as [string, Severity | 'off'][])
}

function isIn(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way))
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
