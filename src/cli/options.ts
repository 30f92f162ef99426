import {parseArgs, type ParseArgsConfig} from 'node:util'
import {nearest} from '../config/nearest.js'
import {formats, type Format} from '../input/format.js'
import {workflowNames} from './workflows.js'
import type {FixKind} from '../fix/edits.js'
import type {Severity} from '../rule/message.js'

/** An option of the command; the parser, the help and the completions are made of these. */
export interface OptionMeta {
  name: string
  short?: string
  /** What stands for the value in the help; an option without one is a switch. */
  value?: string
  /** The values that it takes, where they are few. */
  values?: readonly string[]
  multiple?: boolean
  group: 'Report' | 'Fix' | 'Configuration' | 'Input' | 'Baseline' | 'Speed' | 'Other'
  description: string
}

export const formatNames = [
  'pretty',
  'compact',
  'unix',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'tap',
  'markdown',
  'html'
] as const
export const severities = ['error', 'warning', 'suggestion', 'off'] as const
export const commandNames = ['explain', 'test-style', 'init', 'baseline', 'lsp'] as const
export const shells = ['bash', 'zsh', 'fish'] as const

export const optionTable: readonly OptionMeta[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    values: formatNames,
    group: 'Report',
    description: `${formatNames.slice(0, -1).join(', ')} or html`
  },
  {
    name: 'output-file',
    value: 'NAME:FILE',
    multiple: true,
    group: 'Report',
    description: 'write a report of this format to a file too; may be repeated'
  },
  {name: 'report-stets', group: 'Report', description: 'list every stet with its reason'},
  {name: 'quiet', short: 'q', group: 'Report', description: 'show errors only'},
  {name: 'verbose', group: 'Report', description: 'say with each message why, and where to read more'},
  {name: 'frail', group: 'Report', description: 'exit with 1 for warnings too'},
  {
    name: 'max-warnings',
    value: 'N',
    group: 'Report',
    description: 'exit with 1 when there are more than N warnings'
  },
  {name: 'color', group: 'Report', description: 'use colours, even where there is no terminal'},
  {name: 'no-color', group: 'Report', description: 'use no colours'},
  {name: 'fix', group: 'Fix', description: 'put in the fixes that are safe without asking'},
  {
    name: 'fix-suggested',
    group: 'Fix',
    description: 'put in the fixes that are safe and those that are offered'
  },
  {name: 'fix-dry-run', group: 'Fix', description: 'write nothing, print what would be fixed as a diff'},
  {
    name: 'rule',
    value: 'ID:SEVERITY',
    multiple: true,
    group: 'Configuration',
    description: `set a rule to ${severities.slice(0, -1).join(', ')} or off; may be repeated`
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    group: 'Configuration',
    description: 'read this configuration and look for no other'
  },
  {name: 'no-config', group: 'Configuration', description: 'look for no configuration'},
  {
    name: 'ext',
    value: '.EXT',
    multiple: true,
    group: 'Input',
    description: 'in folders, check files of this extension too; may be repeated'
  },
  {
    name: 'stdin-filename',
    value: 'FILE',
    group: 'Input',
    description: 'read standard input as if it were this file'
  },
  {
    name: 'input-format',
    value: 'FORMAT',
    values: [...formats.keys()],
    group: 'Input',
    description: `read every file as ${[...formats.keys()].join(', ').replace(/, (?=[^,]*$)/, ' or ')}, whatever its name`
  },
  {
    name: 'json-pointer',
    value: 'POINTER',
    group: 'Input',
    description: 'of a JSON file, where the article is, as in /story/body'
  },
  {
    name: 'no-gitignore',
    group: 'Input',
    description: 'in folders, check what git ignores too; what .retextignore names is never checked'
  },
  {
    name: 'no-error-on-unmatched-pattern',
    group: 'Input',
    description: 'let a glob or a folder come to nothing'
  },
  {
    name: 'since',
    value: 'REF',
    group: 'Input',
    description: 'report only what touches lines that changed since this branch, tag or commit of git'
  },
  {
    name: 'staged',
    group: 'Input',
    description: 'check what is staged in git, and report only what touches it'
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'Baseline',
    description: 'leave out what this file knows, in place of .copydesk-baseline.json'
  },
  {
    name: 'no-baseline',
    group: 'Baseline',
    description: 'report all that is found, whatever the baseline knows'
  },
  {
    name: 'update-baseline',
    group: 'Baseline',
    description: 'let the baseline know all that is found now in the files that are checked'
  },
  {name: 'prune', group: 'Baseline', description: 'take out of the baseline what is fixed'},
  {name: 'cache', group: 'Speed', description: 'remember what was found, and check only what has changed'},
  {
    name: 'cache-location',
    value: 'FILE',
    group: 'Speed',
    description: 'remember it in this file, in place of .copydesk-cache'
  },
  {
    name: 'concurrency',
    value: 'N',
    group: 'Speed',
    description:
      'check so many articles at once; auto, as many as there are cores, is what is done without it'
  },
  {
    name: 'workflow',
    value: 'SYSTEM',
    values: workflowNames,
    group: 'Other',
    description: 'with init, write the workflow for github, gitlab or pre-commit too'
  },
  {name: 'list-rules', group: 'Other', description: 'print every rule with its severity'},
  {
    name: 'completion',
    value: 'SHELL',
    values: shells,
    group: 'Other',
    description: 'print a completion script for bash, zsh or fish'
  },
  {name: 'help', short: 'h', group: 'Other', description: 'print this help'},
  {name: 'version', short: 'v', group: 'Other', description: 'print the version'}
]

// The first of each does not go with any of the others.
const exclusive: readonly (readonly [string, ...string[]])[] = [
  ['config', 'no-config'],
  ['since', 'staged', 'fix', 'fix-suggested', 'fix-dry-run', 'update-baseline', 'prune'],
  ['staged', 'fix', 'fix-suggested', 'fix-dry-run', 'update-baseline', 'prune'],
  ['no-baseline', 'baseline', 'update-baseline', 'prune']
]

/** What the command was asked. */
export interface Arguments {
  /** Files, folders, globs, `-`; or a command and what it is about. */
  operands: readonly string[]
  format: (typeof formatNames)[number]
  quiet: boolean
  verbose: boolean
  frail: boolean
  maxWarnings: number
  /** Null where nothing was said. */
  colour: boolean | null
  /** Which fixes are put in; null for none. */
  fix: FixKind | null
  /** Whether fixes are only shown. */
  dryRun: boolean
  rules: ReadonlyMap<string, Severity | 'off'>
  config: string | null
  search: boolean
  extensions: readonly string[]
  stdinFilename: string | null
  /** What every file is read as; null for what its name or its words tell. */
  inputFormat: Format | null
  /** Where the article is in a JSON file; null for what the configuration says. */
  jsonPointer: string | null
  workflow: (typeof workflowNames)[number] | null
  gitignore: boolean
  /** Whether a glob or a folder may come to nothing. */
  mayMiss: boolean
  cache: boolean
  cacheLocation: string | null
  /** How many articles are checked at once; null for as many as there are cores. */
  concurrency: number | null
  outputs: readonly {format: Arguments['format']; file: string}[]
  reportStets: boolean
  /** Only what changed since this commit is reported; null for all. */
  since: string | null
  staged: boolean
  /** Null for the one in the working folder, where there is one; false for none. */
  baseline: string | null | false
  /** What is done to the baseline at the end. */
  writeBaseline: 'update' | 'prune' | null
  listRules: boolean
  completion: (typeof shells)[number] | null
  help: boolean
  version: boolean
}

/** What is wrong with the way the command was called. */
export class UsageError extends Error {}

/** Reads the arguments of the command; throws a `UsageError` where they make no sense. */
export function readArguments(args: readonly string[]): Arguments {
  const config: ParseArgsConfig['options'] = {}
  for (const {name, short, value, multiple = false} of optionTable) {
    config[name] = {type: value ? 'string' : 'boolean', multiple, ...(short && {short})}
  }
  // Not strict, so that what is wrong is said in our words.
  const {tokens, positionals} = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    checkOption(token.name, token.rawName, token.value, token.inlineValue === true)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ''])
  }
  const last = (name: string): string | null => given.get(name)?.at(-1) ?? null
  for (const [one, ...others] of exclusive) {
    const other = given.has(one) && others.find((name) => given.has(name))
    if (other) throw new UsageError(`\`--${one}\` and \`--${other}\` do not go together`)
  }
  if (given.has('workflow') && positionals[0] !== 'init')
    throw new UsageError('`--workflow` goes with `init`, as in `copydesk init --workflow github`')
  const lastColour = tokens.findLast(
    (token) => token.kind === 'option' && (token.name === 'color' || token.name === 'no-color')
  )
  return {
    operands: positionals,
    format: (last('format') ?? 'pretty') as Arguments['format'],
    quiet: given.has('quiet'),
    verbose: given.has('verbose'),
    frail: given.has('frail'),
    maxWarnings: readMaximum(last('max-warnings')),
    colour: lastColour?.kind === 'option' ? lastColour.name === 'color' : null,
    fix: given.has('fix-suggested')
      ? 'suggested'
      : given.has('fix') || given.has('fix-dry-run')
        ? 'safe'
        : null,
    dryRun: given.has('fix-dry-run'),
    rules: new Map((given.get('rule') ?? []).map(readRule)),
    config: last('config'),
    search: !given.has('no-config'),
    extensions: (given.get('ext') ?? []).flatMap((list) => list.split(',')).map(readExtension),
    outputs: (given.get('output-file') ?? []).map(readOutput),
    reportStets: given.has('report-stets'),
    since: last('since'),
    staged: given.has('staged'),
    baseline: given.has('no-baseline') ? false : last('baseline'),
    writeBaseline: given.has('update-baseline') ? 'update' : given.has('prune') ? 'prune' : null,
    cache: given.has('cache') || given.has('cache-location'),
    cacheLocation: last('cache-location'),
    concurrency: readConcurrency(last('concurrency')),
    gitignore: !given.has('no-gitignore'),
    mayMiss: given.has('no-error-on-unmatched-pattern'),
    workflow: last('workflow') as Arguments['workflow'],
    stdinFilename: last('stdin-filename'),
    inputFormat: last('input-format') as Format | null,
    jsonPointer: readPointer(last('json-pointer')),
    listRules: given.has('list-rules'),
    completion: last('completion') as Arguments['completion'],
    help: given.has('help'),
    version: given.has('version')
  }
}

function checkOption(name: string, raw: string, value: string | undefined, inline: boolean): void {
  const option = optionTable.find((option) => option.name === name)
  if (!option) {
    const close =
      name.length > 1
        ? nearest(
            name,
            optionTable.map(({name}) => name)
          )
        : null
    throw new UsageError(
      `unknown option \`${raw}\`, ${close ? `did you mean \`--${close}\`?` : 'see `copydesk --help`'}`
    )
  }
  if (!option.value) {
    if (value !== undefined) throw new UsageError(`\`${raw}\` takes no value`)
    return
  }
  if (value === undefined || value === '' || (!inline && /^-./.test(value))) {
    throw new UsageError(`\`${raw}\` expects a value: \`${raw} ${option.value}\``)
  }
  if (option.values && !option.values.includes(value)) {
    throw new UsageError(`unexpected \`${value}\` after \`${raw}\`, expected ${choice(option.values)}`)
  }
}

function choice(values: readonly string[]): string {
  return `one of ${values.map((value) => `\`${value}\``).join(', ')}`
}

function readMaximum(value: string | null): number {
  if (value === null) return Infinity
  if (!/^\d+$/.test(value))
    throw new UsageError(`unexpected \`${value}\` after \`--max-warnings\`, expected a number`)
  return Number(value)
}

function readConcurrency(value: string | null): number | null {
  if (value === null || value === 'auto') return null
  if (!/^[1-9]\d?$/.test(value)) {
    throw new UsageError(
      `unexpected \`${value}\` after \`--concurrency\`, expected a number from 1 to 99 or \`auto\``
    )
  }
  return Number(value)
}

function readOutput(value: string): {format: Arguments['format']; file: string} {
  const [, name = '', file] = /^([^:]*):(.+)$/s.exec(value) ?? []
  if (file === undefined)
    throw new UsageError(
      `unexpected \`${value}\` after \`--output-file\`, expected NAME:FILE, as in \`sarif:copydesk.sarif\``
    )
  if (!formatNames.includes(name as Arguments['format'])) {
    throw new UsageError(
      `unexpected format \`${name}\` in \`--output-file ${value}\`, expected ${choice(formatNames)}`
    )
  }
  return {format: name as Arguments['format'], file}
}

function readRule(value: string): [string, Severity | 'off'] {
  const colon = value.lastIndexOf(':')
  if (colon < 1)
    throw new UsageError(
      `unexpected \`${value}\` after \`--rule\`, expected ID:SEVERITY, as in \`readability:off\``
    )
  const severity = value.slice(colon + 1)
  if (!severities.includes(severity as Severity)) {
    throw new UsageError(
      `unexpected severity \`${severity}\` in \`--rule ${value}\`, expected ${choice(severities)}`
    )
  }
  return [value.slice(0, colon), severity as Severity]
}

function readPointer(value: string | null): string | null {
  if (value !== null && !value.startsWith('/'))
    throw new UsageError(
      `unexpected \`${value}\` after \`--json-pointer\`, expected a JSON Pointer, as in \`/story/body\``
    )
  return value
}

function readExtension(value: string): string {
  const extension = value.replace(/^\*?\.?/, '.').toLowerCase()
  if (!/^\.[^./\\*]+$/.test(extension))
    throw new UsageError(`unexpected \`${value}\` after \`--ext\`, expected an extension, as in \`.copy\``)
  return extension
}
