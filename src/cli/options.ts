import {parseArgs, type ParseArgsConfig} from 'node:util'
import {nearest} from '../config/nearest.js'

/** An option of the command; the help, the completion and the parser are made of these. */
export interface OptionMeta {
  name: string
  short?: string
  /** What stands for the value in the help; an option without one is a switch. */
  value?: string
  /** The values that it takes, where they are few. */
  values?: readonly string[]
  multiple?: boolean
  group: string
  description: string
}

export const options = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    values: ['pretty', 'json'],
    group: 'Report',
    description: 'How to report: pretty (default) or json'
  },
  {name: 'quiet', short: 'q', group: 'Report', description: 'Report errors only'},
  {name: 'help', short: 'h', group: 'Other', description: 'Print this help'},
  {name: 'version', short: 'v', group: 'Other', description: 'Print the version'}
] as const satisfies readonly OptionMeta[]

/** The options that were given, by name. */
export interface Options {
  format: 'pretty' | 'json'
  quiet: boolean
  help: boolean
  version: boolean
}

/** What is wrong with the way the command was called. */
export class UsageError extends Error {}

/** Reads the arguments of the command. Throws a `UsageError` where they make no sense. */
export function readArguments(args: readonly string[]): {given: Options; positionals: string[]} {
  const config: ParseArgsConfig['options'] = {}
  const table: readonly OptionMeta[] = options
  for (const {name, short, value, multiple} of table) {
    config[name] = {
      type: value ? 'string' : 'boolean',
      ...(short && {short}),
      ...(multiple && {multiple})
    }
  }
  const {tokens, values, positionals} = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = table.find(({name}) => name === token.name)
    if (!option) {
      const close = nearest(
        token.name,
        table.map(({name}) => name)
      )
      throw new UsageError(
        `Unknown option \`${token.rawName}\`${close ? `, did you mean \`--${close}\`?` : ''}`
      )
    }
    if (option.value && token.value === undefined) {
      throw new UsageError(`Expected a value after \`${token.rawName}\``)
    }
    if (!option.value && token.value !== undefined) {
      throw new UsageError(`Unexpected value of \`${token.rawName}\`, it takes none`)
    }
    if (option.values && !option.values.includes(token.value!)) {
      const close = nearest(token.value!, option.values)
      throw new UsageError(
        `Unexpected value \`${token.value}\` of \`${token.rawName}\`, expected ${close ? `\`${close}\`` : option.values.join(', ')}`
      )
    }
  }
  return {
    given: {format: 'pretty', quiet: false, help: false, version: false, ...values} as Options,
    positionals
  }
}
