import path from 'node:path'
import * as vscode from 'vscode'
import {LanguageClient, State, TransportKind} from 'vscode-languageclient/node'

const languages = ['plaintext', 'markdown', 'mdx', 'html', 'xml', 'asciidoc']

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
    vscode.languages.onDidChangeDiagnostics(showCount),
    vscode.window.onDidChangeActiveTextEditor(showCount)
  )
  await start()

  async function start(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('copydesk')
    if (!settings.get<boolean>('enable', true)) {
      status.hide()
      return
    }
    const module = context.asAbsolutePath(path.join('dist', 'server', 'copydesk.cjs'))
    client = new LanguageClient(
      'copydesk',
      'Copydesk',
      {module, args: ['lsp'], transport: TransportKind.stdio},
      {
        documentSelector: [
          ...languages.flatMap((language) => ['file', 'untitled'].map((scheme) => ({scheme, language}))),
          {scheme: 'file', pattern: '**/.retextrc{,.json,.yml,.yaml}'}
        ],
        outputChannel: output,
        initializationOptions: {
          trusted: vscode.workspace.isTrusted,
          config: settings.get<string>('config') || undefined,
          rules: settings.get<Record<string, string>>('rules') ?? {}
        },
        middleware: {executeCommand: askForReason}
      }
    )
    client.onDidChangeState(({newState}) => {
      if (newState === State.Stopped) status.text = '$(circle-slash) Copydesk'
      else showCount()
    })
    await client.start()
    showCount()
    status.show()
  }

  async function restart(): Promise<void> {
    const old = client
    client = undefined
    await old?.stop()
    await start()
  }

  function showCount(): void {
    const uri = vscode.window.activeTextEditor?.document.uri
    const count = uri
      ? vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'copydesk').length
      : 0
    status.text = count === 0 ? '$(check) Copydesk' : `$(edit) Copydesk ${count}`
    status.tooltip =
      count === 0
        ? 'Nothing to report in this article'
        : `${count} message${count === 1 ? '' : 's'} in this article`
  }
}

/** Stops the server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

/** A stet wants a reason; the server cannot ask for it, so the editor does. */
async function askForReason(
  command: string,
  args: unknown[],
  next: (command: string, args: unknown[]) => Promise<unknown> | unknown
): Promise<unknown> {
  if (command !== 'copydesk.letStand' && command !== 'copydesk.letStandInFile') return next(command, args)
  const reason = await vscode.window.showInputBox({
    title: 'Let it stand',
    prompt: `Why does ${String(args[1])} stand here?`,
    placeHolder: 'quoted in the lead'
  })
  return reason === undefined ? undefined : next(command, [...args, reason])
}

async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.copydesk',
    apply: 'first'
  })
}
