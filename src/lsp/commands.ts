import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {editConfig} from '../config/edit.js'
import {parseConfig} from '../config/read.js'
import type {RuleMeta} from '../rule/index.js'
import {commands} from './actions.js'
import {fileOf, type Checked} from './session.js'
import {canHoldStet, toFileStetInsertion, toStetInsertion, type Insertion} from './stet-edit.js'

export interface CommandContext {
  document: TextDocument
  checked: Checked
  /** The folder of the workspace that the document is in, or the first one. */
  root: string | null
  metaOf(id: string): RuleMeta | undefined
  /** Whether the client can make a file. */
  canCreate: boolean
  /** The text of a file that is open, or null. */
  open(file: string): string | null
}

// What stands in a stet until somebody says why.
const askReason = 'say why'

/** Gives the edit that a command asks for, or one clause that says why there is none. */
export async function runCommand(
  command: string,
  args: readonly unknown[],
  context: CommandContext
): Promise<WorkspaceEdit | string> {
  const {document, checked} = context
  const [, id, ...rest] = args
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return 'the second argument is the id of a rule'
  switch (command) {
    case commands.letStand: {
      const [start, end, reason] = rest
      if (typeof start !== 'number' || typeof end !== 'number') return 'the place is missing'
      const why = typeof reason === 'string' && reason.trim() ? reason : askReason
      if (!canHoldStet(checked.format)) {
        const words = document.getText().slice(start, end).replace(/\s+/g, ' ')
        return editSettings(context, ['stets'], (value) => [
          ...(Array.isArray(value) ? (value as unknown[]) : []),
          {rules: [id], words, reason: why}
        ])
      }
      const article = checked.articles.find(
        ({document: {map}, text}) => map.toSource(0, text.length).end >= start
      )
      const insertion = article && toStetInsertion(article, checked.format, start, id, why)
      return insertion ? insert(document.uri, insertion) : 'there is no paragraph there'
    }
    case commands.letStandInFile: {
      const [reason] = rest
      const why = typeof reason === 'string' && reason.trim() ? reason : askReason
      return canHoldStet(checked.format)
        ? insert(document.uri, toFileStetInsertion(document.getText(), checked.format, id, why))
        : 'this format has no comments to put it in'
    }
    case commands.addToVocabulary: {
      const [word] = rest
      if (typeof word !== 'string' || word.trim() === '') return 'the word is missing'
      const list = context.metaOf(id)?.settledIn === 'people' ? ['house', 'people'] : ['vocabulary']
      return editSettings(context, list, (value) => [
        ...new Set([...(Array.isArray(value) ? (value as unknown[]) : []), word])
      ])
    }
    case commands.setRule: {
      const [severity] = rest
      if (!['error', 'warning', 'suggestion', 'off'].includes(String(severity)))
        return 'the severity is missing'
      return editSettings(context, ['rules', id], (value) =>
        Array.isArray(value) ? [severity, ...(value as unknown[]).slice(1)] : severity
      )
    }
    default:
      return `there is no command ${command}`
  }
}

function insert(uri: string, {position, text}: Insertion): WorkspaceEdit {
  return {changes: {[uri]: [{range: {start: position, end: position}, newText: text}]}}
}

/** Changes the nearest configuration that is data, or makes one in the folder of the workspace. */
async function editSettings(
  {document, root, canCreate, open}: CommandContext,
  keys: readonly string[],
  change: (value: unknown) => unknown
): Promise<WorkspaceEdit | string> {
  const file = fileOf(document.uri)
  const start = file ? path.dirname(file) : root
  if (!start) return 'there is no folder to keep a configuration in'
  let target = nearestConfig(start, root) ?? path.join(root ?? start, '.retextrc')
  if (/\.[cm]?js$/.test(target))
    return `\`${path.basename(target)}\` is a program, expected its author to change it`
  const readSource = (): string =>
    open(target) ?? (fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '')
  let at = keys
  let source: string
  let text: string
  try {
    source = readSource()
    const {house} = (await parseConfig(source, target)).value as {house?: unknown}
    if (keys[0] === 'house' && typeof house === 'string') {
      target = path.resolve(path.dirname(target), house)
      at = keys.slice(1)
      source = readSource()
    }
    text = await editConfig(target, source, at, change)
  } catch {
    return `\`${path.basename(target)}\` cannot be changed before it is mended`
  }
  const uri = pathToFileURL(target).href
  const exists = fs.existsSync(target)
  const lines = source.split('\n')
  const whole = {
    start: {line: 0, character: 0},
    end: {line: lines.length - 1, character: lines.at(-1)!.length}
  }
  const edits = [{range: whole, newText: text}]
  // A client that knows no such step opens a new file to put the text into.
  if (!canCreate) return {changes: {[uri]: edits}}
  return {
    documentChanges: [
      ...(exists ? [] : [{kind: 'create' as const, uri, options: {ignoreIfExists: true}}]),
      {textDocument: {uri, version: null}, edits}
    ]
  }
}

const names = ['', '.json', '.yml', '.yaml', '.js', '.cjs', '.mjs'].map((end) => `.retextrc${end}`)

function nearestConfig(folder: string, root: string | null): string | null {
  for (;;) {
    const files = names.map((name) => path.join(folder, name))
    const inPackage = path.join(folder, 'package.json')
    if (fs.existsSync(inPackage) && fs.readFileSync(inPackage, 'utf8').includes('"retextConfig"'))
      files.push(inPackage)
    const found = files.find((file) => fs.existsSync(file))
    if (found) return found
    const parent = path.dirname(folder)
    if (folder === root || parent === folder) return null
    folder = parent
  }
}
