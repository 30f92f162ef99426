import fs from 'node:fs'
import path from 'node:path'
import {rules} from '../../rules/index.js'
import {Configuration} from '../config/index.js'
import {nearest} from '../config/nearest.js'
import {toUnifiedDiff} from '../fix/unified-diff.js'
import type {Ledger, StetEntry} from '../report/ledger.js'
import {toPretty, toStets, toSummary} from '../report/pretty.js'
import {toPrintable} from '../report/printable.js'
import type {FileReport, NotChecked, Report} from '../report/report.js'
import {count, plural} from '../report/summary.js'
import {Baseline, baselineName} from './baseline.js'
import {Changes} from './changes.js'
import {check, configOf, relativeTo, type Outcome} from './check.js'
import {findArticles, type Found} from './find-articles.js'
import type {Io} from './io.js'
import {UsageError, type Arguments} from './options.js'
import {format, writeJobSummary, writeOutputs} from './outputs.js'
import {explainWriting, replaceFile} from './replace-file.js'

/** How to write for the one who reads. */
export interface Terminal {
  colour: boolean
  width: number
  wraps: boolean
}

/** Checks what was asked for, reports it, and gives the exit status. */
export async function checkAll(given: Arguments, io: Io, terminal: Terminal): Promise<number> {
  return new Run(given, io, terminal, openBaseline(given, io.cwd())).report()
}

/** Writes down what is found in what was asked for, so that it is not reported again; gives the exit status. */
export async function writeBaseline(given: Arguments, io: Io, terminal: Terminal): Promise<number> {
  const file = given.baseline || baselineName
  const baseline = Baseline.create(path.resolve(io.cwd(), file))
  const operands = given.operands.length > 0 ? given.operands : ['.']
  const run = new Run({...given, operands, format: 'json', fix: null}, io, terminal, baseline)
  const status = await run.note()
  const {messages, files} = baseline.write('update')
  const known =
    messages === 0 ? 'nothing was found' : `${plural(messages, 'message')} in ${plural(files, 'article')}`
  io.stdout.write(`${toPrintable(file)}: ${known}\n`)
  return status
}

function openBaseline({baseline, writeBaseline}: Arguments, cwd: string): Baseline | null {
  if (baseline === false) return null
  const file = path.resolve(cwd, baseline ?? baselineName)
  if (baseline !== null || fs.existsSync(file)) {
    if (writeBaseline !== 'update' || fs.existsSync(file))
      return Baseline.read(file, baseline ?? baselineName)
  }
  if (writeBaseline === 'prune')
    throw new UsageError('there is no baseline to prune, write one with `copydesk baseline`')
  return writeBaseline === 'update' ? Baseline.create(file) : null
}

class Run {
  readonly #given: Arguments
  readonly #io: Io
  readonly #terminal: Terminal
  readonly #baseline: Baseline | null
  readonly #configuration: Configuration
  readonly #reports: FileReport[] = []
  readonly #notChecked = new Map<string, NotChecked>()
  readonly #ignored: {path: string; by: string}[] = []
  readonly #stets: StetEntry[] = []
  readonly #off = new Map<string, string[]>()
  readonly #counts = count([])
  #changes: Changes | null = null
  #hidden = 0
  #mended = 0

  constructor(given: Arguments, io: Io, terminal: Terminal, baseline: Baseline | null) {
    this.#given = given
    this.#io = io
    this.#terminal = terminal
    this.#baseline = baseline
    this.#configuration = createConfiguration(given, io.cwd())
  }

  async report(): Promise<number> {
    const given = this.#given
    await this.#readAll()
    const status = this.#status
    if (given.writeBaseline !== null) this.#baseline?.write(given.writeBaseline)
    const report: Report = {
      files: this.#reports,
      notChecked: [...this.#notChecked.values()],
      ledger: this.#ledger
    }
    this.#write(report, status)
    writeOutputs(report, given, this.#io.cwd())
    writeJobSummary(report, given, this.#io)
    if (this.#counts.warning > given.maxWarnings) {
      this.#io.stderr.write(
        `copydesk: ${plural(this.#counts.warning, 'warning')}, more than the ${given.maxWarnings} that are allowed\n`
      )
    }
    return status
  }

  /** Checks without a report; gives 0 where all could be checked. */
  async note(): Promise<number> {
    await this.#readAll()
    this.#complain()
    return this.#status === 2 ? 2 : 0
  }

  async #readAll(): Promise<void> {
    const {since, staged} = this.#given
    const cwd = this.#io.cwd()
    this.#changes = staged
      ? await Changes.staged(cwd)
      : since === null
        ? null
        : await Changes.since(since, cwd)
    const found = findArticles(this.#given, this.#io, {
      changes: this.#changes,
      fail: (entry) => this.#fail(entry)
    })
    for await (const article of found) {
      await this.#readOne(article)
      // Lets the process hear that nobody reads on.
      await new Promise(setImmediate)
    }
  }

  async #readOne(article: Found): Promise<void> {
    const {path, file, named} = article
    const cwd = this.#io.cwd()
    const config = await configOf(this.#configuration, file, cwd)
    if ('problems' in config) {
      for (const problem of config.problems) this.#fail(problem)
      this.#fail({severity: 'error', path, reason: `its configuration \`${config.by}\` cannot be used`})
      return
    }
    const ignoredBy = await this.#configuration.ignoredBy(file)
    if (ignoredBy !== null) {
      const by = relativeTo(cwd, ignoredBy)
      if (named) this.#fail({severity: 'note', path, reason: `it is ignored by \`${by}\``})
      else this.#ignored.push({path, by})
      return
    }
    const read = await article.bytes()
    if ('reason' in read) {
      this.#fail(read)
      return
    }
    const outcome = await check({path, file, bytes: read.bytes}, config, this.#given.fix)
    for (const entry of outcome.notChecked) this.#fail(entry)
    const {report, stets} = (outcome.fixed && this.#applyFixes(outcome, article, read.bytes)) ?? outcome
    if (report) {
      this.#stets.push(...stets)
      for (const id of config.off) this.#off.set(id, [...(this.#off.get(id) ?? []), path])
      this.#add(report, file)
    }
    this.#io.exitCode = this.#status
  }

  /** Writes or shows the fixes of an article and gives what is then to be said of it; null where they failed. */
  #applyFixes({report, fixed}: Outcome, {path, file}: Found, before: Uint8Array): Outcome['fixed'] {
    if (this.#given.dryRun) {
      this.#io.stdout.write(toUnifiedDiff(path, report!.source, fixed!.source))
    } else {
      try {
        replaceFile(file, fixed!.source, before)
      } catch (error) {
        this.#fail({severity: 'error', path, reason: `its fixes were not written: ${explainWriting(error)}`})
        return null
      }
    }
    this.#mended += fixed!.count
    return fixed
  }

  #add(whole: FileReport, file: string): void {
    const fresh = this.#baseline?.sift(whole, file)
    const known = this.#given.writeBaseline === 'update' ? [] : (fresh ?? whole.messages)
    const found = this.#changes?.sift(known, file, whole.source) ?? known
    const messages = this.#given.quiet ? found.filter(({severity}) => severity === 'error') : found
    count([{...whole, messages: found}], this.#counts)
    this.#hidden += found.length - messages.length
    const report = {...whole, messages}
    const {format, dryRun, outputs, verbose} = this.#given
    if (format !== 'pretty' || outputs.length > 0) this.#reports.push(report)
    if (format === 'pretty' && !dryRun) this.#io.stdout.write(toPretty(report, {...this.#terminal, verbose}))
  }

  #write(report: Report, status: number): void {
    const {dryRun, format: name, quiet, reportStets} = this.#given
    // A diff is to be read by a program, and there is nothing else on standard output.
    if (dryRun) {
      this.#complain()
    } else if (name !== 'pretty') {
      this.#io.stdout.write(format(report, name, this.#given))
      this.#complain()
    } else if (!quiet || status !== 0) {
      const {colour} = this.#terminal
      if (reportStets) this.#io.stdout.write(toStets(this.#stets, colour))
      this.#io.stdout.write(
        toSummary(this.#counts, report.notChecked, {
          colour,
          hidden: this.#hidden,
          mended: this.#mended,
          ...(report.ledger && {ledger: report.ledger})
        })
      )
    }
  }

  /** A report for a program hides what went wrong from the one who runs it. */
  #complain(): void {
    for (const {severity, path, line, column, reason} of this.#notChecked.values()) {
      if (severity === 'note') continue
      const place = line === undefined ? path : `${path}:${line}:${column}`
      this.#io.stderr.write(`copydesk: ${toPrintable(place)}: ${toPrintable(reason)}\n`)
    }
  }

  #fail(entry: NotChecked): void {
    this.#notChecked.set(JSON.stringify(entry), entry)
  }

  get #ledger(): Ledger {
    return {
      ignored: this.#ignored,
      stets: this.#stets,
      off: [...this.#off].map(([ruleId, paths]) => ({ruleId, paths})),
      baseline: this.#baseline?.ledger ?? null,
      changes: this.#changes?.description ?? null
    }
  }

  get #status(): number {
    if ([...this.#notChecked.values()].some(({severity}) => severity === 'error')) return 2
    const {frail, maxWarnings} = this.#given
    const isOver = this.#counts.warning > (frail ? 0 : maxWarnings)
    return this.#counts.error > 0 || isOver ? 1 : 0
  }
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
