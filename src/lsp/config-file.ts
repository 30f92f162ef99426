import {
  CompletionItemKind,
  type CompletionItem,
  type Hover,
  type MarkupContent,
  type Position
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import schemaJson from '../../docs/retextrc.schema.json' with {type: 'json'}
import {ruleUrl, type Rule} from '../rule/index.js'
import {findConfigPlace} from './config-path.js'

/** As much of a JSON schema as ours uses. */
interface Schema {
  $ref?: string
  type?: string | readonly string[]
  description?: string
  default?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  additionalProperties?: boolean | Schema
  items?: Schema | readonly Schema[]
  definitions?: Readonly<Record<string, Schema>>
}

const root = schemaJson as Schema

/** What each severity means, for those who have to choose one. */
const severities: Readonly<Record<string, string>> = {
  error: 'Certain and wrong: the build fails',
  warning: 'An editor would want to see it',
  suggestion: 'A matter of taste, or in doubt',
  off: 'Not reported'
}

/** Whether a document is a configuration of ours that is data. */
export function isConfigFile(uri: string): boolean {
  return /\/\.retextrc(?:\.json|\.ya?ml)?$/.test(uri)
}

/** The keys, rule ids, severities and options that can stand at a position of a configuration. */
export function completeConfig(
  document: TextDocument,
  position: Position,
  rules: readonly Rule[]
): CompletionItem[] {
  const text = document.getText()
  const {path, at, start, end, isJson} = findConfigPlace(text, document.offsetAt(position), document.uri)
  const schemas = schemasAt(path)
  const range = {start: document.positionAt(start), end: document.positionAt(end)}
  const item = (label: string, kind: CompletionItemKind, schema: Schema | string): CompletionItem => {
    const newText = isJson && !/^(?:true|false)$/.test(label) ? JSON.stringify(label) : label
    const documentation = typeof schema === 'string' ? schema : describe(label, schema, rules)
    return {
      label,
      kind,
      filterText: newText,
      textEdit: {range, newText},
      ...(documentation && {documentation})
    }
  }
  const names =
    at === 'value'
      ? []
      : schemas.flatMap(({properties = {}}) =>
          Object.entries(properties).map(([name, schema]) => item(name, CompletionItemKind.Property, schema))
        )
  const values =
    at === 'key'
      ? []
      : schemas.flatMap(({enum: values = [], type}) =>
          (type === 'boolean' ? ['true', 'false'] : values.map(String)).map((value) =>
            item(value, CompletionItemKind.EnumMember, severities[value] ?? '')
          )
        )
  return [...new Map([...names, ...values].map((entry) => [entry.label, entry])).values()]
}

/** What the key or the value at a position of a configuration stands for. */
export function hoverConfig(
  document: TextDocument,
  position: Position,
  rules: readonly Rule[]
): Hover | null {
  const text = document.getText()
  const {path, at, start, end} = findConfigPlace(text, document.offsetAt(position), document.uri)
  const word = text.slice(start, end).replace(/^["']|["']$/g, '')
  if (word === '') return null
  const range = {start: document.positionAt(start), end: document.positionAt(end)}
  // In YAML only what follows tells a key from a value.
  const isKey = at === 'key' || /^["']?\s*:/.test(text.slice(end))
  const found = isKey
    ? schemasAt(path).flatMap(({properties}) =>
        properties && Object.hasOwn(properties, word) ? [properties[word]!] : []
      )
    : schemasAt(path).filter(({enum: values}) => values?.includes(word))
  const [schema] = found
  if (!schema) return null
  const contents = isKey ? describe(word, schema, rules) : markdown(`**${word}**`, severities[word])
  return contents ? {contents, range} : null
}

function describe(name: string, schema: Schema, rules: readonly Rule[]): MarkupContent | null {
  const rule = schema.anyOf && rules.find(({meta}) => meta.id === name)
  if (rule) {
    const {id, description, category, severity, options = {}} = rule.meta
    const list = Object.entries(options).map(
      ([option, {type, description}]) => `- \`${option}\` (${type}): ${description}`
    )
    return markdown(
      `**[${id}](${ruleUrl(id)})** · ${category} · ${severity}`,
      `${description}.`,
      list.join('\n')
    )
  }
  const {description, default: value, enum: values} = schema
  if (!description) return null
  return markdown(
    `**${name}**`,
    `${description}.`,
    values && `One of ${values.map((entry) => `\`${String(entry)}\``).join(', ')}.`,
    value === undefined ? undefined : `Default: \`${JSON.stringify(value)}\`.`
  )
}

function markdown(...parts: (string | undefined)[]): MarkupContent {
  return {kind: 'markdown', value: parts.filter(Boolean).join('\n\n')}
}

/** The schemas that hold for what lies at a path. */
function schemasAt(path: readonly (string | number)[]): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)).flatMap(expand),
    expand(root)
  )
}

function step({properties, additionalProperties, items}: Schema, key: string | number): Schema[] {
  if (typeof key === 'number') {
    const item: Schema | undefined = isList(items) ? items[key] : items
    return item ? [item] : []
  }
  if (properties && Object.hasOwn(properties, key)) return [properties[key]!]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

function expand(schema: Schema): Schema[] {
  const {$ref, anyOf} = schema
  if ($ref) return expand(root.definitions![$ref.slice('#/definitions/'.length)]!)
  return anyOf ? anyOf.flatMap(expand) : [schema]
}

function isList(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items)
}
