import path from 'node:path'
import * as vscode from 'vscode'
import {
  CodeActionRequest,
  LanguageClient,
  State,
  TransportKind,
  type CodeAction,
  type Command
} from 'vscode-languageclient/node'

const articles = ['plaintext', 'markdown', 'mdx', 'html', 'xml', 'asciidoc'].flatMap((language) =>
  ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({scheme, language}))
)

let client: LanguageClient | undefined

/** Starts the server, and restarts it when trust is granted or the settings change. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Copydesk', {log: true})
  const status = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90)
  status.name = 'Copydesk'
  status.command = 'copydesk.showOutput'
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand('copydesk.restart', restart),
    vscode.commands.registerCommand('copydesk.showOutput', () => output.show()),
    vscode.commands.registerCommand('copydesk.fixAll', fixAll),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk')) void restart()
    }),
    vscode.languages.onDidChangeDiagnostics(showStatus),
    vscode.window.onDidChangeActiveTextEditor(showStatus)
  )
  await start()

  async function start(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('copydesk')
    if (!settings.get<boolean>('enable', true)) {
      status.hide()
      return
    }
    const module = context.asAbsolutePath(path.join('dist', 'server', 'copydesk.cjs'))
    const started = new LanguageClient(
      'copydesk',
      'Copydesk',
      {module, args: ['lsp'], transport: TransportKind.stdio},
      {
        documentSelector: [...articles, {scheme: 'file', pattern: '**/.retextrc{,.json,.yml,.yaml}'}],
        outputChannel: output,
        initializationOptions: {
          trusted: vscode.workspace.isTrusted,
          // VS Code shows the report above the hover.
          reasons: false,
          workspace: settings.get<boolean>('wholeWorkspace', false),
          config: settings.get<string>('config') || undefined,
          rules: settings.get<Record<string, string>>('rules') ?? {}
        },
        middleware: {executeCommand}
      }
    )
    client = started
    started.onDidChangeState(showStatus)
    await started.start()
    showStatus()
  }

  async function restart(): Promise<void> {
    const old = client
    client = undefined
    await old?.stop()
    await start()
  }

  /** Says how many messages the article has that is in front; where there is no article there is nothing to say. */
  function showStatus(): void {
    const document = vscode.window.activeTextEditor?.document
    if (!client || !document || vscode.languages.match(articles, document) === 0) {
      status.hide()
      return
    }
    const count = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({source}) => source === 'copydesk').length
    const isRunning = client.state === State.Running
    status.text = !isRunning
      ? '$(circle-slash) Copydesk'
      : count === 0
        ? '$(check) Copydesk'
        : `$(edit) Copydesk ${count}`
    status.tooltip = !isRunning
      ? 'The server does not run'
      : count === 0
        ? 'Nothing to report in this article'
        : `${count} message${count === 1 ? '' : 's'} in this article`
    status.show()
  }
}

/** Stops the server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

/** A stet wants a reason, for which the editor asks; what is written into a configuration holds when it is saved. */
async function executeCommand(
  command: string,
  args: unknown[],
  next: (command: string, args: unknown[]) => Promise<unknown> | unknown
): Promise<unknown> {
  const isStet = command === 'copydesk.letStand' || command === 'copydesk.letStandInFile'
  const reason = isStet
    ? await vscode.window.showInputBox({
        title: 'Let it stand',
        prompt: `Why does ${String(args[1])} not apply here?`,
        placeHolder: 'quoted in the lead'
      })
    : null
  if (reason === undefined) return undefined
  const unsaved = new Set(vscode.workspace.textDocuments.filter(({isDirty}) => isDirty))
  const result = await next(command, reason === null ? args : [...args, reason])
  for (const document of vscode.workspace.textDocuments) {
    const isArticle = document.uri.toString() === args[0]
    if (document.isDirty && !isArticle && !unsaved.has(document)) await document.save()
  }
  return result
}

/** Asks the server itself: the editor's own ways give up without a word when marks arrive while they wait. */
async function fixAll(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (!client || !document || vscode.languages.match(articles, document) === 0) return
  const {code2ProtocolConverter: toProtocol, protocol2CodeConverter: toCode} = client
  let version: number
  let actions: (Command | CodeAction)[] | null
  do {
    version = document.version
    actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: toProtocol.asTextDocumentIdentifier(document),
      range: toProtocol.asRange(new vscode.Range(0, 0, document.lineCount, 0)),
      context: {diagnostics: [], only: ['source.fixAll.copydesk']}
    })
  } while (version !== document.version)
  const edit = actions?.map((action) => ('edit' in action ? action.edit : null)).find(Boolean)
  if (edit) await vscode.workspace.applyEdit(await toCode.asWorkspaceEdit(edit))
  else vscode.window.setStatusBarMessage('Copydesk: there is no safe fix to make', 5000)
}
