import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.js'
import type {Severity} from '../rule/index.js'
import {commands, fixAllKind, toActions, toFixAll} from './actions.js'
import {completeConfig, hoverConfig, isConfigFile} from './config-file.js'
import {runCommand} from './commands.js'
import {toDiagnostics} from './diagnostics.js'
import {toHover} from './hover.js'
import {toLenses} from './lens.js'
import {findDefinition, findReferences, toSymbols} from './names.js'
import {fileOf, Session, type Checked} from './session.js'
import {canHoldStet} from './stet-edit.js'
import {findArticles} from './workspace.js'

/** How long typing rests before an article is read again, in milliseconds. */
const pause = 120

/** What a client may say when it starts the server. */
interface InitializationOptions {
  /** Whether programs of the workspace may be run: configurations in JavaScript, and plugins. */
  trusted?: boolean
  /** The one configuration to use. */
  config?: string
  /** The severity of rules in this editor, by id. */
  rules?: Readonly<Record<string, unknown>>
}

/** Serves a client over a connection until it says goodbye. */
export function serve(connection: Connection, version: string): void {
  const documents = new TextDocuments(TextDocument)
  const timers = new Map<string, NodeJS.Timeout>()
  const configProblems = new Set<string>()
  const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
  let session: Session
  let folders: string[] = []
  let client = {
    pull: false,
    related: false,
    refresh: false,
    watch: false,
    configuration: false,
    folders: false
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const {capabilities} = params
    const options = (params.initializationOptions ?? {}) as InitializationOptions
    client = {
      pull: capabilities.textDocument?.diagnostic !== undefined,
      related:
        capabilities.textDocument?.publishDiagnostics?.relatedInformation === true ||
        capabilities.textDocument?.diagnostic?.relatedInformation === true,
      refresh: capabilities.workspace?.diagnostics?.refreshSupport === true,
      watch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      configuration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
      folders: capabilities.workspace?.workspaceFolders === true
    }
    folders = (params.workspaceFolders ?? []).flatMap(({uri}) => fileOf(uri) ?? [])
    if (folders.length === 0 && params.rootUri) folders = [fileOf(params.rootUri) ?? []].flat()
    session = new Session({
      rules,
      trusted: options.trusted === true,
      root: folders[0] ?? null,
      configFile: typeof options.config === 'string' ? path.resolve(folders[0] ?? '.', options.config) : null,
      severities: readSeverities(options.rules, metas),
      log: (line) => connection.console.warn(line)
    })
    return {
      serverInfo: {name: 'copydesk', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: false},
        diagnosticProvider: {
          identifier: 'copydesk',
          interFileDependencies: false,
          workspaceDiagnostics: true
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
      const watchers = ['**/.retextrc', '**/.retextrc.*', '**/package.json', '**/*.{yml,yaml}'].map(
        (globPattern) => ({
          globPattern
        })
      )
      void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(logError)
    } else watchFolders()
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

  connection.onDidChangeWatchedFiles(reload)
  connection.onDidChangeConfiguration(reload)

  documents.onDidChangeContent(({document}) => schedule(document))
  documents.onDidClose(({document: {uri}}) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    session.forget(uri)
    if (!client.pull) void connection.sendDiagnostics({uri, diagnostics: []})
  })

  connection.languages.diagnostics.on(async ({textDocument}) => {
    const document = documents.get(textDocument.uri)
    return {kind: DocumentDiagnosticReportKind.Full, items: document ? await diagnose(document) : []}
  })

  connection.languages.diagnostics.onWorkspace(async (_params, token) => {
    const items: WorkspaceDocumentDiagnosticReport[] = []
    for (const file of await findArticles(folders, (path) => session.isIgnored(path))) {
      if (token.isCancellationRequested) break
      const uri = pathToFileURL(file).href
      const document = documents.get(uri) ?? (await read(uri, file))
      if (!document) continue
      const checked = await session.check(document)
      if (!documents.get(uri)) session.forget(uri)
      items.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: documents.get(uri)?.version ?? null,
        items: toDiagnostics(checked.messages, uri, client.related)
      })
    }
    return {items}
  })

  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    if (isConfigFile(document.uri)) return hoverConfig(document, position, rules)
    const {messages, articles} = await session.check(document)
    return toHover(messages, articles, document.offsetAt(position), (id) => metas.get(id))
  })

  connection.onCompletion(({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    return document && isConfigFile(document.uri) ? completeConfig(document, position, rules) : []
  })

  connection.onCodeAction(async ({textDocument, context}) => {
    const document = documents.get(textDocument.uri)
    if (!document || isConfigFile(document.uri)) return []
    const {messages, format} = await session.check(document)
    const wants = (kind: string): boolean =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
    const all = wants(fixAllKind) && context.only ? toFixAll(textDocument.uri, messages) : null
    return [
      ...(wants(CodeActionKind.QuickFix)
        ? toActions(textDocument.uri, messages, context.diagnostics, canHoldStet(format))
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

  connection.onReferences(async ({textDocument, position}) => {
    const checked = await checkOpen(textDocument.uri)
    if (!checked) return []
    const offset = documents.get(textDocument.uri)!.offsetAt(position)
    return findReferences(checked.articles, offset).map((range) => ({uri: textDocument.uri, range}))
  })

  connection.onExecuteCommand(async ({command, arguments: args = []}) => {
    const document = documents.get(String(args[0]))
    if (!document) return new ResponseError(-32602, `copydesk: ${String(args[0])} is not open`)
    const checked = await session.check(document)
    const edit = await runCommand(command, args, {
      document,
      checked,
      root: folders[0] ?? null,
      open: (uri) => documents.get(uri)?.getText() ?? null
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

  function schedule(document: TextDocument): void {
    const {uri} = document
    if (client.pull) return
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri)
        void publish(uri).catch(logError)
      }, pause)
    )
  }

  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri)
    if (!document) return
    const {version} = document
    const diagnostics = await diagnose(document)
    // What was typed meanwhile has a check of its own.
    if (documents.get(uri)?.version !== version) return
    await connection.sendDiagnostics({uri, version, diagnostics})
  }

  async function diagnose(document: TextDocument): Promise<Diagnostic[]> {
    if (isConfigFile(document.uri)) return []
    const file = fileOf(document.uri)
    if (file) await showConfigProblems(file)
    const {messages} = await session.check(document)
    return toDiagnostics(messages, document.uri, client.related)
  }

  /** Mistakes of a configuration are shown in it, wherever the article is. */
  async function showConfigProblems(file: string): Promise<void> {
    const byFile = new Map<string, Diagnostic[]>()
    for (const problem of await session.problemsOf(file)) {
      const uri = pathToFileURL(problem.path).href
      const start = {line: (problem.line ?? 1) - 1, character: (problem.column ?? 1) - 1}
      const list = byFile.get(uri) ?? []
      byFile.set(uri, list)
      list.push({
        range: {start, end: {line: start.line, character: start.character + 1}},
        severity: 1,
        source: 'copydesk',
        message: problem.reason
      })
    }
    for (const uri of configProblems)
      if (!byFile.has(uri)) await connection.sendDiagnostics({uri, diagnostics: []})
    configProblems.clear()
    for (const [uri, diagnostics] of byFile) {
      configProblems.add(uri)
      await connection.sendDiagnostics({uri, diagnostics})
    }
  }

  async function checkOpen(uri: string): Promise<Checked | null> {
    const document = documents.get(uri)
    return document && !isConfigFile(uri) ? session.check(document) : null
  }

  function reload(): void {
    session.reload()
    if (client.pull && client.refresh)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(logError)
    for (const document of documents.all()) schedule(document)
  }

  /** Where the client cannot watch files, the server does. */
  function watchFolders(): void {
    for (const folder of folders) {
      try {
        const watcher = fs.watch(folder, (_event, name) => {
          // A house style may be of any name.
          if (name === null || /^(?:\.retextrc|package\.json$)|\.ya?ml$/.test(name)) reload()
        })
        watcher.unref()
        watcher.on('error', () => watcher.close())
      } catch (error) {
        logError(error)
      }
    }
  }

  function logError(error: unknown): void {
    connection.console.error(error instanceof Error ? error.message : String(error))
  }
}

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'suggestion', 'off'])

function readSeverities(
  given: InitializationOptions['rules'],
  metas: ReadonlyMap<string, unknown>
): ReadonlyMap<string, Severity | 'off'> {
  const entries = Object.entries(given ?? {}).filter(
    ([id, severity]) => metas.has(id) && severities.has(severity)
  )
  return new Map(entries as [string, Severity | 'off'][])
}

async function read(uri: string, file: string): Promise<TextDocument | null> {
  try {
    return TextDocument.create(uri, '', 0, await fs.promises.readFile(file, 'utf8'))
  } catch {
    return null
  }
}
