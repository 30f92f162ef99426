import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process'
import path from 'node:path'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {childEnvironment} from '../helpers/children.js'

const command = path.resolve(import.meta.dirname, '../../dist/copydesk.cjs')

/** A client of the real server: spawns it and speaks the protocol with it. */
export class Client {
  readonly process: ChildProcessWithoutNullStreams
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly edits: WorkspaceEdit[] = []
  readonly log: string[] = []
  #waiting: ((params: PublishDiagnosticsParams) => void)[] = []

  constructor(args: readonly string[] = ['--stdio']) {
    this.process = spawn(process.execPath, [command, 'lsp', ...args], {
      env: {...process.env, ...childEnvironment}
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      for (const waiting of this.#waiting.splice(0)) waiting(params)
    })
    this.connection.onNotification(
      'window/logMessage',
      ({message}: {message: string}) => void this.log.push(message)
    )
    this.connection.onRequest('workspace/applyEdit', ({edit}: {edit: WorkspaceEdit}) => {
      this.edits.push(edit)
      return {applied: true}
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.listen()
  }

  async start(
    root: string | null,
    options: object = {},
    capabilities: object = {}
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: root === null ? null : [{uri: root, name: 'news'}],
      initializationOptions: options,
      capabilities: {
        textDocument: {publishDiagnostics: {relatedInformation: true, versionSupport: true}},
        workspace: {
          applyEdit: true,
          workspaceFolders: true,
          workspaceEdit: {documentChanges: true, resourceOperations: ['create']}
        },
        ...capabilities
      }
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version, text}
    })
  }

  change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  /** Waits for diagnostics that are true to a condition, those that have come included. */
  async diagnostics(wanted: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]> {
    const known = this.published.findLast(wanted)
    if (known) return known.diagnostics
    for (;;) {
      const params = await new Promise<PublishDiagnosticsParams>((resolve) => this.#waiting.push(resolve))
      if (wanted(params)) return params.diagnostics
    }
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params)
  }

  /** Says goodbye as the protocol wants it and gives the exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const status = await ended
    this.connection.dispose()
    return status
  }
}
