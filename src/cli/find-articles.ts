import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../config/nearest.js'
import {formatOf} from '../input/format.js'
import type {NotChecked} from '../report/report.js'
import type {Changes} from './changes.js'
import {relativeTo, type Article} from './check.js'
import {explainError} from './decode.js'
import {findFiles, type IgnoredFile} from './files.js'
import type {Ignores} from './ignores.js'
import type {Io} from './io.js'
import {commandNames, UsageError, type Arguments} from './options.js'

/** An article that was found; its bytes are read when they are needed. */
export interface Found extends Omit<Article, 'bytes'> {
  bytes(): Promise<{bytes: Uint8Array} | NotChecked>
  /** Whether it was named itself, and not found in a folder. */
  named: boolean
}

interface Finding {
  changes: Changes | null
  ignores: Ignores
  /** Told what could not be found. */
  fail: (entry: NotChecked) => void
  /** Told what is passed over. */
  ignore: (entry: IgnoredFile) => void
}

/** Finds the articles that were asked for, in order, each once. */
export async function findArticles(
  given: Arguments,
  io: Io,
  {changes, ignores, fail, ignore}: Finding
): Promise<Found[]> {
  const found: Found[] = []
  const {stdinFilename, extensions} = given
  const cwd = io.cwd()
  const isOpen = given.operands.length === 0 && changes === null
  const usesStdin = isOpen && (stdinFilename !== null || io.stdin.isTTY !== true)
  const operands = usesStdin ? ['-'] : changes && given.operands.length === 0 ? ['.'] : given.operands
  if (operands.length === 0) {
    throw new UsageError(
      'nothing to check, expected a file, a folder, a glob or piped text; see `copydesk --help`'
    )
  }
  if (operands.includes('-')) {
    if (given.fix !== null && !given.dryRun) {
      throw new UsageError('what is piped in cannot be fixed in place, see `--fix-dry-run`')
    }
    const bytes = await readAll(io.stdin)
    const name = stdinFilename ?? '<stdin>'
    found.push({
      path: name,
      file: path.resolve(cwd, name),
      bytes: () => Promise.resolve({bytes}),
      named: true
    })
  }
  const asked = operands.filter((operand) => operand !== '-')
  const {files, notChecked, ignored} = await findFiles(asked, {
    cwd,
    extensions,
    ignores,
    mayMiss: given.mayMiss
  })
  ignored.forEach(ignore)
  const missing = (changes?.missing ?? []).filter((file) => isAsked(file, asked, cwd))
  for (const entry of notChecked) {
    // What is in the index need not be in its folder.
    if (!missing.some((file) => isAsked(file, [entry.path], cwd))) fail(explainCommand(entry, given.operands))
  }
  for (const {path: name, full, named} of files) {
    if (changes && !changes.has(full)) continue
    found.push({path: name, file: full, bytes: () => readBytes(full, name, changes), named})
  }
  for (const file of missing) {
    const name = relativeTo(cwd, file)
    found.push({path: name, file, bytes: () => readBytes(file, name, changes), named: false})
  }
  return found
}

/** What is asked for first and is not there may be a command that is misspelt. */
function explainCommand(entry: NotChecked, [first]: readonly string[]): NotChecked {
  const {path: name, reason} = entry
  if (name !== first || !/^[\w-]+$/.test(name)) return entry
  const close = nearest(name, commandNames)
  return close ? {...entry, reason: `${reason}, did you mean the command \`${close}\`?`} : entry
}

function isAsked(file: string, asked: readonly string[], cwd: string): boolean {
  return asked.some((name) => {
    const relative = path.relative(path.resolve(cwd, name), file)
    if (relative === '') return true
    return !relative.startsWith('..') && !path.isAbsolute(relative) && formatOf(file) !== null
  })
}

async function readBytes(
  file: string,
  name: string,
  changes: Changes | null
): Promise<{bytes: Uint8Array} | NotChecked> {
  try {
    return {bytes: (await changes?.read(file)) ?? fs.readFileSync(file)}
  } catch (error) {
    return {severity: 'error', path: name, reason: explainError(error)}
  }
}

async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
