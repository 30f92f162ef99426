import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {pathToFileURL} from 'node:url'
import {glob} from 'tinyglobby'
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Ignores} from '../cli/ignores.js'
import {extensions} from '../input/index.js'

export interface Workspace {
  folders(): readonly string[]
  isIgnored(file: string): Promise<boolean>
  /** The document that shows a file, where one does. */
  openAs(file: string): TextDocument | undefined
  check(document: TextDocument): Promise<Diagnostic[]>
}

/**
 * The reports of all articles of a workspace. A client asks for them again as soon as it has them, so an answer waits
 * until there is something new in it.
 */
export class WorkspaceReports {
  readonly #workspace: Workspace
  #configuration = 0
  #changes = 0
  readonly #waiting = new Set<() => void>()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** Says that an article has changed. */
  change(): void {
    this.#changes++
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }

  /** Says that a configuration has changed. */
  reload(): void {
    this.#configuration++
    this.change()
  }

  /** Gives the reports, without those that the client has. */
  async give(
    known: readonly PreviousResultId[],
    token: CancellationToken
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(known.map(({uri, value}) => [uri, value]))
    for (;;) {
      const changes = this.#changes
      const items = await this.#read(before, token)
      const isNew = items.some(({kind}) => kind === DocumentDiagnosticReportKind.Full)
      if (isNew || before.size === 0 || token.isCancellationRequested) return {items}
      if (changes === this.#changes) await this.#change(token)
    }
  }

  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve)
      token.onCancellationRequested(() => resolve())
    })
  }

  async #read(
    before: ReadonlyMap<string, string>,
    token: CancellationToken
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = []
    const seen = new Set<string>()
    const {folders, isIgnored, openAs, check} = this.#workspace
    for (const file of await findArticles(folders(), isIgnored)) {
      if (token.isCancellationRequested) return items
      const open = openAs(file)
      const uri = open?.uri ?? pathToFileURL(file).href
      const version = open?.version ?? null
      const resultId = `${this.#configuration} ${open ? hash(open.getText()) : stampOf(file)}`
      seen.add(uri)
      if (before.get(uri) === resultId) {
        items.push({kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId})
        continue
      }
      const document = open ?? (await read(uri, file))
      if (!document) continue
      items.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version,
        resultId,
        items: await check(document)
      })
    }
    for (const uri of before.keys()) {
      if (!seen.has(uri)) items.push({kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: []})
    }
    return items
  }
}

/** Finds the articles of folders as the command does, without those that are ignored, in a stable order. */
async function findArticles(
  folders: readonly string[],
  isIgnored: (file: string) => Promise<boolean>
): Promise<string[]> {
  const patterns = extensions.filter((name) => name !== '.docx').map((name) => `**/*${name}`)
  const result = new Set<string>()
  const ignores = new Ignores({usesGit: true})
  for (const folder of folders) {
    const files = await glob(patterns, {
      cwd: folder,
      absolute: true,
      ignore: ['**/node_modules/**', '**/.git/**']
    })
    for (const file of files.sort()) if (!ignores.by(file) && !(await isIgnored(file))) result.add(file)
  }
  return [...result]
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}

function stampOf(file: string): string {
  const stat = fs.statSync(file, {throwIfNoEntry: false})
  return stat ? `${stat.mtimeMs}-${stat.size}` : ''
}

async function read(uri: string, file: string): Promise<TextDocument | null> {
  try {
    return TextDocument.create(uri, '', 0, await fs.promises.readFile(file, 'utf8'))
  } catch {
    return null
  }
}
