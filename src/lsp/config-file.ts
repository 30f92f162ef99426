import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Hover,
  type Position
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {ruleUrl, type Rule} from '../rule/index.js'

/** Whether a document is a configuration of ours that is data. */
export function isConfigFile(uri: string): boolean {
  return /\/\.retextrc(?:\.json|\.ya?ml)?$/.test(uri)
}

const severities = ['error', 'warning', 'suggestion', 'off']

/** Rule ids, severities and options where they can stand: in the part `rules` of a configuration. */
export function completeConfig(
  document: TextDocument,
  position: Position,
  rules: readonly Rule[]
): CompletionItem[] {
  const offset = document.offsetAt(position)
  const before = document.getText().slice(0, offset)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const keys = keysAt(before)
  if (keys[0] !== 'rules') return []
  const rule = rules.find(({meta}) => meta.id === keys[1])
  if (!rule) {
    if (/:\s*"?[\w-]*$/.test(line.replace(/^.*[{,]/, ''))) return []
    return rules.map(({meta}) => ({
      label: meta.id,
      kind: CompletionItemKind.Property,
      detail: `${meta.category}, ${meta.severity}`,
      documentation: `${meta.description}.`,
      insertTextFormat: InsertTextFormat.PlainText
    }))
  }
  if (keys[2] === '{') {
    return Object.entries(rule.meta.options ?? {}).map(([name, {description}]) => ({
      label: name,
      kind: CompletionItemKind.Field,
      documentation: `${description}.`
    }))
  }
  return severities.map((label) => ({label, kind: CompletionItemKind.EnumMember}))
}

/** What a rule id in a configuration stands for. */
export function hoverConfig(
  document: TextDocument,
  position: Position,
  rules: readonly Rule[]
): Hover | null {
  const text = document.getText()
  const offset = document.offsetAt(position)
  const start = offset - /[\w-]*$/.exec(text.slice(0, offset))![0].length
  const end = offset + /^[\w-]*/.exec(text.slice(offset))![0].length
  const rule = rules.find(({meta}) => meta.id === text.slice(start, end))
  if (!rule) return null
  const {id, description, category, severity, options = {}} = rule.meta
  const list = Object.entries(options).map(
    ([name, option]) => `- \`${name}\` (${option.type}): ${option.description}`
  )
  return {
    contents: {
      kind: 'markdown',
      value: [`**[${id}](${ruleUrl(id)})** · ${category} · ${severity}`, `${description}.`, list.join('\n')]
        .filter(Boolean)
        .join('\n\n')
    },
    range: {start: document.positionAt(start), end: document.positionAt(end)}
  }
}

/**
 * The keys that lead to the end of a text that may be broken off: `rules`, an id, and `{` inside its options. Reads
 * both JSON and YAML, since what is being typed is seldom either.
 */
function keysAt(before: string): string[] {
  if (/^\s*[{]/.test(before.replace(/\/\/.*|\/\*[^]*?\*\//g, ''))) {
    const stack: string[] = []
    let key = ''
    for (const [piece, name] of before.matchAll(/"((?:[^"\\\n]|\\.)*)"?|[{}[\],:]/g)) {
      if (name !== undefined) key = name
      else if (piece === '{' || piece === '[')
        stack.push(piece === '{' && stack.at(-1)?.startsWith('[') ? '{' : `${piece === '[' ? '[' : ''}${key}`)
      else if (piece === '}' || piece === ']') stack.pop()
      else if (piece === ',') key = ''
    }
    const path = stack.slice(1).map((entry) => entry.replace(/^\[/, ''))
    const line = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(',')) + 1)
    const open = /"([\w-]+)"\s*:\s*"?\w*$/.exec(line)
    return open ? [...path, open[1]!] : path
  }
  const path: {indent: number; key: string}[] = []
  const lines = before.split('\n')
  for (const line of lines) {
    const match = /^(\s*)([\w-]+):/.exec(line)
    const indent = /^\s*/.exec(line)![0].length
    if (line.trim() !== '' || line === lines.at(-1))
      while (path.length > 0 && path.at(-1)!.indent >= indent) path.pop()
    if (match) path.push({indent: match[1]!.length, key: match[2]!})
  }
  return path.map(({key}) => key)
}
