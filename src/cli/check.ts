import path from 'node:path'
import {ConfigError, type Configuration, type FileConfig} from '../config/index.js'
import {messageOf} from '../config/read.js'
import type {DeskSettings, SourceResult} from '../desk.js'
import {InputError} from '../input/input-error.js'
import {formatOf, guessFormat, type Format} from '../input/format.js'
import {createLocator} from '../input/lines.js'
import type {FixKind} from '../fix/edits.js'
import {fixSource, type Chooser} from '../fix/fix-source.js'
import type {StetEntry} from '../report/ledger.js'
import type {FileReport, NotChecked} from '../report/report.js'
import type {Message} from '../rule/message.js'
import {decode} from './decode.js'

/** An article to check: its bytes, and what they go by. */
export interface Article {
  /** As reports name it. */
  path: string
  /** Where it lies, in full: its configurations are looked for from there. */
  file: string
  bytes: Uint8Array
}

/** What became of an article: its report, what kept it from being checked, or both where a plugin failed. */
export interface Outcome {
  report: FileReport | null
  notChecked: NotChecked[]
  /** What its fixes make of it; null where there are none. */
  fixed: Fixed | null
  stets: readonly StetEntry[]
}

/** An article with its fixes in it. */
export interface Fixed {
  source: string
  /** How many there are. */
  count: number
  /** What is still to be said of it. */
  report: FileReport
  stets: readonly StetEntry[]
}

/**
 * Checks one article as its configuration wants it. Throws nothing that is the article's or a plugin's fault.
 *
 * @param choose Gives those messages whose fixes are wanted.
 */
export async function check(
  article: Article,
  config: FileConfig,
  fix: FixKind | null = null,
  choose?: Chooser
): Promise<Outcome> {
  const {path, bytes} = article
  const notChecked: NotChecked[] = []
  const format = packedFormatOf(article, config)
  const content = format === 'docx' ? {source: bytes} : decode(bytes, path)
  if ('reason' in content) return failure([content])
  try {
    const {checkSource} = await import('../desk.js')
    const options = {
      format: format ?? guess(content.source),
      pointer: config.pointer ?? undefined,
      ...(await toSettings(config, article, notChecked))
    }
    const first = await checkSource(content.source, options)
    // A Word file holds more than its text, so nothing is put into it.
    const isFixed = typeof content.source === 'string'
    const found = isFixed ? first.messages : first.messages.map((message) => ({...message, fix: null}))
    const outcome = {
      report: {path, source: first.source, messages: found},
      notChecked,
      fixed: null,
      stets: toStets(first, path)
    }
    if (fix === null || !isFixed) return outcome
    let last = first
    const again = async (text: string): Promise<readonly Message[]> => {
      if (text !== first.source) last = await checkSource(text, options)
      return last.messages
    }
    const {source, messages, applied} = await fixSource(first.source, fix, again, choose)
    if (source === first.source) return outcome
    return {
      ...outcome,
      fixed: {source, count: applied, report: {path, source, messages}, stets: toStets(last, path)}
    }
  } catch (error) {
    return failure([...notChecked, explain(error, article, content.source)])
  }
}

function failure(notChecked: NotChecked[]): Outcome {
  return {report: null, notChecked, fixed: null, stets: []}
}

function toStets({source, stets}: SourceResult, path: string): StetEntry[] {
  if (stets.length === 0) return []
  const locate = createLocator(source)
  return stets.map(({stet, messages}) => {
    const {line, column} = locate(stet.source.start)
    return {path, line, column, rules: stet.rules, reason: stet.reason, messages: messages.length}
  })
}

/** Whether an article is read as a Word file. */
export function isWord(article: Article, config: FileConfig): boolean {
  return packedFormatOf(article, config) === 'docx'
}

/** What the configuration, the name or the first bytes say that an article is; null where it may be any text. */
function packedFormatOf({path, bytes}: Article, config: FileConfig): Format | null {
  return config.format ?? formatOf(path) ?? guessPacked(bytes)
}

/** A Word file that is piped in shows itself by its first bytes. */
function guessPacked([first, second, third, fourth]: Uint8Array): Format | null {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4 ? 'docx' : null
}

function guess(source: string | Uint8Array): Format {
  return typeof source === 'string' ? guessFormat(source) : 'text'
}

async function toSettings(
  {rules, house, needReason, stets, plugins, settings}: FileConfig,
  {path, file}: Article,
  notChecked: NotChecked[]
): Promise<DeskSettings> {
  const own: DeskSettings = {rules, house, needReason, stets, path: file}
  if (plugins.length === 0) return own
  const {toForeignPlugin} = await import('../config/foreign.js')
  return {
    ...own,
    plugins: plugins.map((plugin) =>
      toForeignPlugin(plugin, settings, (error) =>
        notChecked.push({
          severity: 'error',
          path,
          reason: `the plugin \`${plugin.name}\` failed on it: ${messageOf(error)}`
        })
      )
    )
  }
}

function explain(error: unknown, {path}: Article, source: string | Uint8Array): NotChecked {
  if (!(error instanceof InputError)) {
    return {severity: 'error', path, reason: `copydesk itself failed on it: ${messageOf(error)}`}
  }
  if (typeof source !== 'string') return {severity: 'error', path, reason: error.message}
  const {line, column} = createLocator(source)(error.offset)
  return {severity: 'error', path, reason: error.message, line, column}
}

/** Gives what holds for a file, or why there is nothing to go by. */
export async function configOf(
  configuration: Configuration,
  file: string,
  cwd: string
): Promise<FileConfig | {problems: NotChecked[]; by: string}> {
  try {
    return await configuration.of(file)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const problems = error.problems.map((problem): NotChecked => {
      return {severity: 'error', ...problem, path: relativeTo(cwd, problem.path)}
    })
    return {problems, by: problems[0]!.path}
  }
}

/** Names a file from the working folder where it lies in it. */
export function relativeTo(cwd: string, file: string): string {
  const relative = path.relative(cwd, file)
  return (relative.startsWith('..') ? file : relative || '.').split(path.sep).join('/')
}
