import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver'
import type {Problem} from '../config/index.js'

/** Where configurations are shown, and what they hold. */
export interface ConfigView {
  /** The URI of a file, as the client spells it where it has it open. */
  uriOf(file: string): string
  /** The text of a file, as it is on the screen or on the disk. */
  textOf(file: string): string
  show(uri: string, diagnostics: Diagnostic[]): Promise<void>
}

/** The mistakes in configurations, which several documents may have come upon: each is shown once, in its file. */
export class ConfigProblems {
  readonly #view: ConfigView
  readonly #found = new Map<string, readonly Problem[]>()
  readonly #shown = new Map<string, string>()

  constructor(view: ConfigView) {
    this.#view = view
  }

  /** Takes what a document has come upon in its configurations; a configuration that is open is such a document too. */
  async set(uri: string, problems: readonly Problem[]): Promise<void> {
    if (problems.length > 0) this.#found.set(uri, problems)
    else if (!this.#found.delete(uri)) return
    await this.#show()
  }

  async #show(): Promise<void> {
    const byUri = new Map<string, Diagnostic[]>()
    const seen = new Set<string>()
    for (const problem of [...this.#found.values()].flat()) {
      const key = JSON.stringify(problem)
      if (seen.has(key)) continue
      seen.add(key)
      const uri = this.#view.uriOf(problem.path)
      byUri.set(uri, [...(byUri.get(uri) ?? []), toDiagnostic(problem, this.#view.textOf(problem.path))])
    }
    for (const uri of this.#shown.keys()) if (!byUri.has(uri)) byUri.set(uri, [])
    for (const [uri, diagnostics] of byUri) {
      const text = JSON.stringify(diagnostics)
      if (this.#shown.get(uri) === text) continue
      if (diagnostics.length > 0) this.#shown.set(uri, text)
      else this.#shown.delete(uri)
      await this.#view.show(uri, diagnostics)
    }
  }
}

function toDiagnostic({reason, line = 1, column = 1}: Problem, text: string): Diagnostic {
  const start = {line: line - 1, character: column - 1}
  const rest = (text.replace(/^\ufeff/, '').split(/\r?\n/)[start.line] ?? '').slice(start.character)
  const word = /^"(?:[^"\\]|\\.)*"?|^'[^']*'?|^[^\s"',:[\]{}]+/.exec(rest)?.[0] ?? ''
  return {
    range: {start, end: {line: start.line, character: start.character + Math.max(1, word.length)}},
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    message: reason
  }
}
