import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process'
import path from 'node:path'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
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
  /** The status with which the server ends. */
  readonly exit: Promise<number | null>
  /** The requests of the server, by method. */
  readonly asked: {method: string; params: unknown}[] = []
  #asking: (() => void)[] = []
  #waiting: ((params: PublishDiagnosticsParams) => void)[] = []

  /**
   * @param options.answers Whether the requests of the server get answers.
   * @param options.node The Node to run, and the command that it runs.
   * @param options.env What its environment has beside that of this process.
   */
  constructor(
    args: readonly string[] = ['--stdio'],
    {
      answers = true,
      env = {},
      node = [process.execPath, command]
    }: {answers?: boolean; env?: Readonly<Record<string, string>>; node?: readonly [string, string]} = {}
  ) {
    this.process = spawn(node[0], [node[1], 'lsp', ...args], {
      env: {...process.env, ...childEnvironment, ...env}
    })
    this.exit = new Promise((resolve) => this.process.once('exit', resolve))
    // A server that has ended takes no more messages.
    this.process.stdin.on('error', () => {})
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
    const everything = this.connection as unknown as MessageConnection
    everything.onRequest((method: string, params: unknown) => {
      this.asked.push({method, params})
      for (const waiting of this.#asking.splice(0)) waiting()
      if (!answers) return new Promise(() => {})
      if (method !== 'workspace/applyEdit') return null
      this.edits.push((params as {edit: WorkspaceEdit}).edit)
      return {applied: true}
    })
    this.connection.listen()
  }

  async start(
    root: string | null,
    options: object = {},
    capabilities: object = {},
    processId: number | undefined = process.pid,
    folders: readonly string[] = root === null ? [] : [root]
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId,
      rootUri: root,
      workspaceFolders: folders.map((uri) => ({uri, name: 'news'})),
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

  /** Waits until the server has asked for something. */
  async question(method: string): Promise<unknown> {
    for (;;) {
      const known = this.asked.find((entry) => entry.method === method)
      if (known) return known.params
      await new Promise<void>((resolve) => this.#asking.push(resolve))
    }
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params)
  }

  /** Says goodbye as the protocol wants it and gives the exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const status = await this.exit
    this.connection.dispose()
    return status
  }

  /** Ends the server, whatever its state; what a process ran is known when it has ended by itself. */
  async end(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const late = new Promise((resolve) => setTimeout(resolve, 2000).unref())
      await Promise.race([this.stop().catch(() => this.process.stdin.end()), late])
    }
    this.process.kill()
  }
}
