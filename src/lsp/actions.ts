import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import {toEdits} from '../fix/edits.js'
import type {Message, RuleMeta} from '../rule/index.js'
import {toPosition, toRange} from './positions.js'

/** The kind of the action that makes every safe fix. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`

/** What the server does when it is asked to; an editor sends these back to it. */
export const commands = {
  letStand: 'copydesk.letStand',
  letStandInFile: 'copydesk.letStandInFile',
  addToVocabulary: 'copydesk.addToVocabulary',
  setRule: 'copydesk.setRule'
} as const

/**
 * The actions for reports of a file: fixes first, then the ways to let it stand. A client that sends none of our
 * diagnostics back, as it should, gets those for what touches the range.
 */
export function toActions(
  uri: string,
  messages: readonly Message[],
  {range, context: {diagnostics}}: Pick<CodeActionParams, 'range' | 'context'>,
  canStet: boolean,
  metaOf: (id: string) => RuleMeta | undefined
): CodeAction[] {
  const ours = diagnostics.filter(({source}) => source === undefined || source === 'copydesk')
  const wanted = ours.flatMap((diagnostic) => {
    const message = findMessage(messages, diagnostic)
    return message ? [{message, on: {diagnostics: [diagnostic]}}] : []
  })
  const touched =
    ours.length > 0
      ? wanted
      : messages.filter((entry) => touches(toRange(entry), range)).map((message) => ({message, on: {}}))
  return touched.flatMap(({message, on}): CodeAction[] => {
    const fixes = message.expected.map((text, index): CodeAction => ({
      ...on,
      title: describe(message, text),
      kind: CodeActionKind.QuickFix,
      isPreferred: index === 0 && message.fix === 'safe',
      edit: change(uri, [{range: toRange(message), newText: text}])
    }))
    const id = message.ruleId
    const command = (title: string, name: string, ...rest: unknown[]): CodeAction => ({
      ...on,
      title,
      kind: CodeActionKind.QuickFix,
      command: {title, command: name, arguments: [uri, id, ...rest]}
    })
    const list = metaOf(id)?.settledIn
    const isWord = /^[\p{L}\p{M}\d'’.&-]+(?: [\p{L}\p{M}\d'’.&-]+){0,4}$/u.test(message.actual)
    return [
      ...fixes,
      command(`Let it stand here: ${id} (stet)`, commands.letStand, message.start.offset, message.end.offset),
      ...(canStet ? [command(`Let ${id} stand in this file (stet)`, commands.letStandInFile)] : []),
      ...(list && isWord
        ? [
            command(
              `Add “${message.actual}” to the ${list === 'people' ? 'people that the house knows' : 'house vocabulary'}`,
              commands.addToVocabulary,
              message.actual
            )
          ]
        : []),
      ...(message.severity === 'suggestion'
        ? []
        : [command(`Set ${id} to suggestion`, commands.setRule, 'suggestion')]),
      command(`Turn ${id} off`, commands.setRule, 'off')
    ]
  })
}

/** The action that makes every fix that is safe without asking, or null where there is none. */
export function toFixAll(uri: string, messages: readonly Message[]): CodeAction | null {
  const edits = toEdits(messages, 'safe')
  if (edits.length === 0) return null
  const places = new Map(
    messages.flatMap(({start, end}) => [
      [start.offset, start],
      [end.offset, end]
    ])
  )
  const changes = edits.map(({start, end, text}): TextEdit => ({
    range: {start: toPosition(places.get(start)!), end: toPosition(places.get(end)!)},
    newText: text
  }))
  return {title: 'Make all safe fixes (copydesk)', kind: fixAllKind, edit: change(uri, changes)}
}

/**
 * The message that a diagnostic was made of. Some clients send it back at another column (Neovim 0.7 counts bytes), so
 * the nearest in the line is meant.
 */
function findMessage(
  messages: readonly Message[],
  {code, range, message: reason}: Diagnostic
): Message | null {
  const distance = ({start}: Message): number => Math.abs(start.column - 1 - range.start.character)
  return messages
    .filter((entry) => entry.ruleId === code && entry.reason === reason)
    .filter(({start}) => start.line - 1 === range.start.line)
    .reduce<Message | null>((best, entry) => (best && distance(best) <= distance(entry) ? best : entry), null)
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (x: Position, y: Position): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character)
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function change(uri: string, edits: TextEdit[]): WorkspaceEdit {
  return {changes: {[uri]: edits}}
}

function describe({actual}: Message, text: string): string {
  const short = (words: string): string => {
    const line = words.replace(/\s+/g, ' ')
    return line.length > 40 ? `${line.slice(0, 39)}…` : line
  }
  return text === '' ? `Take out “${short(actual)}”` : `Replace “${short(actual)}” with “${short(text)}”`
}
