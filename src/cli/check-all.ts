import fs from 'node:fs'
import path from 'node:path'
import {rules} from '../../rules/index.js'
import {Configuration} from '../config/index.js'
import {nearest} from '../config/nearest.js'
import {formats} from '../report/formats.js'
import {toPretty, toSummary} from '../report/pretty.js'
import {toPrintable} from '../report/printable.js'
import type {FileReport, NotChecked} from '../report/report.js'
import {count, plural} from '../report/summary.js'
import {toUnifiedDiff} from '../fix/unified-diff.js'
import {check, configOf, relativeTo, type Article, type Outcome} from './check.js'
import {explainError} from './decode.js'
import {findFiles} from './files.js'
import type {Io} from './io.js'
import {UsageError, type Arguments} from './options.js'
import {toRuleInfo, version} from './package.js'
import {explainWriting, replaceFile} from './replace-file.js'

/** How to write for the one who reads. */
export interface Terminal {
  colour: boolean
  width: number
  wraps: boolean
}

/** Checks what was asked for, reports it, and gives the exit status. */
export async function checkAll(given: Arguments, io: Io, {colour, width, wraps}: Terminal): Promise<number> {
  const cwd = io.cwd()
  const configuration = createConfiguration(given, cwd)
  const reports: FileReport[] = []
  const notChecked = new Map<string, NotChecked>()
  const counts = count([])
  let hidden = 0
  let mended = 0
  for await (const article of findArticles(given, io, fail)) {
    await checkOne(article)
    // Lets the process hear that nobody reads on.
    await new Promise(setImmediate)
  }
  const status = statusOf()
  if (given.dryRun) {
    // Standard output is the diff, and nothing else.
    complain([...notChecked.values()], io)
  } else if (given.format !== 'pretty') {
    const report = {files: reports, notChecked: [...notChecked.values()]}
    const used = new Set(reports.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
    io.stdout.write(
      formats[given.format](report, {
        version,
        rules: () => rules.filter(({meta}) => used.has(meta.id)).map(({meta}) => toRuleInfo(meta))
      })
    )
    complain(report.notChecked, io)
  } else if (!given.quiet || status !== 0) {
    io.stdout.write(toSummary(counts, [...notChecked.values()], {colour, hidden, mended}))
  }
  if (counts.warning > given.maxWarnings) {
    io.stderr.write(
      `copydesk: ${plural(counts.warning, 'warning')}, more than the ${given.maxWarnings} that are allowed\n`
    )
  }
  return status

  async function checkOne({article, named}: Found): Promise<void> {
    const config = await configOf(configuration, article.file, cwd)
    if ('problems' in config) {
      for (const problem of config.problems) fail(problem)
      fail({
        severity: 'error',
        path: article.path,
        reason: `its configuration \`${config.by}\` cannot be used`
      })
      return
    }
    const ignoredBy = await configuration.ignoredBy(article.file)
    if (ignoredBy !== null) {
      if (named)
        fail({
          severity: 'note',
          path: article.path,
          reason: `it is ignored by \`${relativeTo(cwd, ignoredBy)}\``
        })
      return
    }
    const bytes = article.bytes()
    if ('reason' in bytes) {
      fail(bytes)
      return
    }
    const outcome = await check({...article, bytes: bytes.bytes}, config, given.fix)
    for (const entry of outcome.notChecked) fail(entry)
    const report = outcome.fixed ? applyFixes(outcome, article, bytes.bytes) : outcome.report
    if (report) add(report)
    io.exitCode = statusOf()
  }

  /** Writes or shows the fixes of an article and gives what is then to be said of it. */
  function applyFixes(
    {report, fixed}: Outcome,
    {path, file}: Found['article'],
    before: Uint8Array
  ): FileReport {
    if (given.dryRun) {
      io.stdout.write(toUnifiedDiff(path, report!.source, fixed!.source))
    } else {
      try {
        replaceFile(file, Buffer.from(fixed!.source), before)
      } catch (error) {
        fail({severity: 'error', path, reason: `its fixes were not written: ${explainWriting(error)}`})
        return report!
      }
    }
    mended += fixed!.count
    return fixed!.report
  }

  function add(report: FileReport): void {
    const messages = given.quiet
      ? report.messages.filter(({severity}) => severity === 'error')
      : report.messages
    count([report], counts)
    hidden += report.messages.length - messages.length
    if (given.format !== 'pretty') reports.push({...report, messages})
    else if (!given.dryRun)
      io.stdout.write(toPretty({...report, messages}, {colour, width, wraps, verbose: given.verbose}))
  }

  function fail(entry: NotChecked): void {
    notChecked.set(JSON.stringify(entry), entry)
  }

  function statusOf(): number {
    if ([...notChecked.values()].some(({severity}) => severity === 'error')) return 2
    const isOver = counts.warning > (given.frail ? 0 : given.maxWarnings)
    return counts.error > 0 || isOver ? 1 : 0
  }
}

interface Found {
  article: Omit<Article, 'bytes'> & {bytes(): {bytes: Uint8Array} | NotChecked}
  named: boolean
}

async function* findArticles(
  given: Arguments,
  io: Io,
  fail: (entry: NotChecked) => void
): AsyncGenerator<Found> {
  const {stdinFilename, extensions} = given
  const cwd = io.cwd()
  const usesStdin = given.operands.length === 0 && (stdinFilename !== null || io.stdin.isTTY !== true)
  const operands = usesStdin ? ['-'] : given.operands
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
    yield {article: {path: name, file: path.resolve(cwd, name), bytes: () => ({bytes})}, named: true}
  }
  const {files, notChecked} = await findFiles(
    operands.filter((operand) => operand !== '-'),
    {cwd, extensions}
  )
  for (const entry of notChecked) fail(entry)
  for (const {path: name, full, named} of files) {
    yield {article: {path: name, file: full, bytes: () => readBytes(full, name)}, named}
  }
}

function readBytes(file: string, name: string): {bytes: Uint8Array} | NotChecked {
  try {
    return {bytes: fs.readFileSync(file)}
  } catch (error) {
    return {severity: 'error', path: name, reason: explainError(error)}
  }
}

async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function createConfiguration({config, search, rules: overrides}: Arguments, cwd: string): Configuration {
  const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
  for (const id of overrides.keys()) {
    // A plugin of a configuration goes by its own name.
    if (metas.has(id) || id.includes('retext-')) continue
    const close = nearest(id, metas.keys())
    throw new UsageError(
      `unknown rule \`${id}\`${close ? `, did you mean \`${close}\`?` : ', see `copydesk --list-rules`'}`
    )
  }
  return new Configuration({
    rules: metas,
    file: config === null ? null : path.resolve(cwd, config),
    search,
    overrides
  })
}

/** A report for a program hides what went wrong from the one who runs it. */
function complain(notChecked: readonly NotChecked[], io: Io): void {
  for (const {severity, path, line, column, reason} of notChecked) {
    if (severity === 'note') continue
    const place = line === undefined ? path : `${path}:${line}:${column}`
    io.stderr.write(`copydesk: ${toPrintable(place)}: ${toPrintable(reason)}\n`)
  }
}
