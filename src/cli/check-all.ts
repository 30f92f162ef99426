import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Configuration, FileConfig} from '../config/index.js'
import type {Chooser} from '../fix/fix-source.js'
import {toUnifiedDiff} from '../fix/unified-diff.js'
import {streams, terse} from '../report/formats.js'
import {describeLedger, type Ledger, type StetEntry} from '../report/ledger.js'
import {toPretty, toStets, toSummary} from '../report/pretty.js'
import {toPrintable} from '../report/printable.js'
import {placeOf, type FileReport, type NotChecked, type Report} from '../report/report.js'
import type {Stream} from '../report/stream.js'
import {count, plural} from '../report/summary.js'
import {Baseline, baselineName} from './baseline.js'
import {Cache, cacheName} from './cache.js'
import {Changes} from './changes.js'
import {check, configOf, isWord, relativeTo, type Article, type Outcome} from './check.js'
import {createConfiguration} from './configuration.js'
import {findArticles, type Found} from './find-articles.js'
import {Ignores} from './ignores.js'
import type {Io} from './io.js'
import {UsageError, type Arguments} from './options.js'
import {format, writeJobSummary, writeOutputs} from './outputs.js'
import {Pool} from './pool.js'
import {Progress} from './progress.js'
import {explainWriting, replaceFile} from './replace-file.js'
import {toShownDiff} from './shown-diff.js'

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
  const baseline = Baseline.renew(path.resolve(io.cwd(), file), file)
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

/** An article that is being checked. */
interface Waiting {
  article: Article
  config: FileConfig
  outcome: Promise<Outcome>
  isDone: boolean
}

// Workers are not worth their start for fewer articles, nor more of them their memory.
const few = 24
const most = 8
// What a worker may have no memory for: bytes.
const large = 100_000

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
  readonly #cache: Cache | null
  readonly #ignores: Ignores
  readonly #stream: Stream | null
  #changes: Changes | null = null
  #pool: Pool | null = null
  #progress: Progress | null = null
  readonly #unfixed: string[] = []
  readonly #configurations = new Set<string>()
  #named: readonly string[] | null = null
  #hidden = 0
  #mended = 0

  constructor(given: Arguments, io: Io, terminal: Terminal, baseline: Baseline | null) {
    this.#given = given
    this.#io = io
    this.#terminal = terminal
    this.#baseline = baseline
    this.#configuration = createConfiguration(given, io.cwd())
    this.#ignores = new Ignores({usesGit: given.gitignore})
    this.#stream = given.format === 'pretty' ? null : (streams[given.format] ?? null)
    this.#cache = given.cache
      ? Cache.open(path.resolve(io.cwd(), given.cacheLocation ?? cacheName), (text) => this.#tell(text))
      : null
  }

  async report(): Promise<number> {
    const given = this.#given
    await this.#readAll()
    const status = this.#status
    if (given.writeBaseline !== null) this.#baseline?.write(given.writeBaseline)
    const report: Report = {
      files: this.#reports,
      notChecked: [...this.#notChecked.values()],
      configurations: [...this.#configurations],
      ledger: this.#ledger
    }
    this.#write(report, status)
    this.#tellUnfixed()
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
    const found = await findArticles(this.#given, this.#io, {
      changes: this.#changes,
      ignores: this.#ignores,
      fail: (entry) => this.#fail(entry),
      ignore: (entry) => this.#ignored.push(entry)
    })
    this.#progress = new Progress(this.#io, found.length)
    this.#pool = this.#createPool(found.length)
    const waiting: Waiting[] = []
    try {
      for (const article of found) {
        await this.#pool?.ready()
        const next = await this.#open(article)
        if (next) waiting.push(next)
        // Lets workers report, and the process hear that nobody reads on.
        await new Promise(setImmediate)
        while (waiting[0]?.isDone) await this.#conclude(waiting.shift()!)
      }
      for (const next of waiting) await this.#conclude(next)
    } finally {
      this.#progress.clear()
      await this.#pool?.close()
    }
    this.#cache?.save((text) => this.#tell(text))
  }

  /** Reads an article and has it checked; null where there is nothing to check. */
  async #open({path, file, named, bytes}: Found): Promise<Waiting | null> {
    const cwd = this.#io.cwd()
    const config = await configOf(this.#configuration, file, cwd)
    if ('problems' in config) {
      for (const problem of config.problems) {
        this.#configurations.add(problem.path)
        this.#fail(problem)
      }
      this.#fail({severity: 'error', path, reason: `its configuration \`${config.by}\` cannot be used`})
      return null
    }
    const ignoredBy =
      (await this.#configuration.ignoredBy(file)) ?? (named ? this.#ignores.by(file, {named}) : null)
    if (ignoredBy !== null) {
      const by = relativeTo(cwd, ignoredBy)
      if (named) this.#fail({severity: 'note', path, reason: `it is ignored by \`${by}\``})
      else this.#ignored.push({path, by})
      return null
    }
    const read = await bytes()
    if ('reason' in read) {
      this.#fail(read)
      return null
    }
    const article = {path, file, bytes: read.bytes}
    const waiting: Waiting = {article, config, isDone: false, outcome: this.#check(article, config)}
    const done = (): void => {
      waiting.isDone = true
    }
    waiting.outcome.then(done, done)
    return waiting
  }

  async #check(article: Article, config: FileConfig): Promise<Outcome> {
    const {fix} = this.#given
    const known = this.#cache?.get(article, config)
    if (known && (fix === null || known.report!.messages.every((message) => message.fix === null)))
      return known
    const pool = article.bytes.length > large ? null : this.#pool
    const outcome =
      (await pool?.check(article)) ?? (await check(article, config, fix, this.#chooser(article)))
    this.#cache?.set(article, config, outcome)
    return outcome
  }

  /** What the baseline knows is not reported, and not mended either. */
  #chooser({file}: Article): Chooser | undefined {
    const baseline = this.#baseline
    return baseline ? (messages) => baseline.pick(messages, file) : undefined
  }

  #createPool(articles: number): Pool | null {
    const {concurrency, fix, config, search, rules, inputFormat, jsonPointer} = this.#given
    const size = concurrency ?? Math.min(os.availableParallelism(), most)
    if (size < 2 || articles < few || !Pool.isPossible) return null
    // What is to be mended is known here, and not in a worker.
    if (fix !== null && this.#baseline) return null
    return new Pool(size, {
      copydesk: true,
      given: {config, search, rules, inputFormat, jsonPointer},
      cwd: this.#io.cwd(),
      fix
    })
  }

  async #conclude({article, config, outcome: promise}: Waiting): Promise<void> {
    const outcome = await promise
    this.#progress?.step()
    for (const entry of outcome.notChecked) this.#fail(entry)
    if (this.#given.fix !== null && outcome.report?.messages.length && isWord(article, config))
      this.#unfixed.push(article.path)
    const {report, stets} = (outcome.fixed && this.#applyFixes(outcome, article)) ?? outcome
    if (report) {
      this.#stets.push(...stets)
      for (const id of config.off) {
        const paths = this.#off.get(id)
        if (paths) paths.push(article.path)
        else this.#off.set(id, [article.path])
      }
      this.#add(report, article.file)
    }
    this.#io.exitCode = this.#status
  }

  /** Writes or shows the fixes of an article and gives what is then to be said of it; null where they failed. */
  #applyFixes({report, fixed}: Outcome, {path, file, bytes}: Article): Outcome['fixed'] {
    if (this.#given.dryRun) {
      const diff = toUnifiedDiff(path, report!.source, fixed!.source)
      this.#tellNow(toShownDiff(diff, {isTerminal: this.#terminal.wraps, env: this.#io.env}))
    } else {
      try {
        if (this.#leadsOut(file))
          throw new Error('it is a link that leads elsewhere, name it to have it fixed')
        replaceFile(file, fixed!.source, bytes)
      } catch (error) {
        this.#fail({severity: 'error', path, reason: `its fixes were not written: ${explainWriting(error)}`})
        return null
      }
    }
    this.#mended += fixed!.count
    return fixed
  }

  /** Whether a file that a folder or a glob came to lies outside of all that was named, and of the working folder. */
  #leadsOut(file: string): boolean {
    const cwd = this.#io.cwd()
    this.#named ??= ['.', ...this.#given.operands]
      .map((operand) => path.resolve(cwd, operand))
      .filter((operand) => fs.existsSync(operand))
      .map((operand) => fs.realpathSync(operand))
    const real = fs.realpathSync(file)
    return !this.#named.some((named) => real === named || real.startsWith(path.join(named, path.sep)))
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
    const isWhole = format !== 'pretty' && (!this.#stream || format === 'github')
    if (isWhole || outputs.length > 0) this.#reports.push(report)
    if (dryRun) return
    if (this.#stream) this.#tellNow(this.#stream.file(report))
    else if (format === 'pretty') this.#tellNow(toPretty(report, {...this.#terminal, verbose}))
  }

  #tellNow(text: string): void {
    if (text === '') return
    this.#progress?.clear()
    this.#io.stdout.write(text)
  }

  #write(report: Report, status: number): void {
    const {dryRun, format: name, quiet, reportStets} = this.#given
    // A diff is to be read by a program, and there is nothing else on standard output.
    if (dryRun) {
      this.#complain()
    } else if (name !== 'pretty') {
      this.#io.stdout.write(this.#stream ? this.#stream.end(report) : format(report, name, this.#given))
      this.#complain()
      if (!quiet && terse.has(name)) this.#tellLeft(report.ledger!)
    } else if (!quiet || status !== 0) {
      const {colour} = this.#terminal
      if (reportStets) this.#io.stdout.write(toStets(this.#stets, colour))
      this.#io.stdout.write(
        toSummary(this.#counts, report.notChecked, {
          colour,
          hidden: this.#hidden,
          mended: this.#mended,
          configurations: [...this.#configurations],
          ...(report.ledger && {ledger: report.ledger})
        })
      )
    }
  }

  /** A report for a program hides what went wrong from the one who runs it. */
  #complain(): void {
    for (const entry of this.#notChecked.values()) {
      if (entry.severity === 'note') continue
      this.#io.stderr.write(`copydesk: ${toPrintable(placeOf(entry))}: ${toPrintable(entry.reason)}\n`)
    }
  }

  #tellLeft(ledger: Ledger): void {
    const left = describeLedger(ledger)
    if (left.length > 0) this.#tell(`left out: ${left.join('; ')}`)
  }

  #tellUnfixed(): void {
    const [first, ...others] = this.#unfixed
    if (first === undefined) return
    const more = others.length > 0 ? ` and ${plural(others.length, 'more file')}` : ''
    this.#tell(`${first}${more}: Word files are not fixed`)
  }

  #tell(text: string): void {
    this.#io.stderr.write(`copydesk: ${toPrintable(text)}\n`)
  }

  #fail(entry: NotChecked): void {
    this.#notChecked.set(JSON.stringify(entry), entry)
  }

  get #ledger(): Ledger {
    return {
      ignored: this.#ignored,
      stets: this.#stets,
      off: [...this.#off].map(([ruleId, paths]) => ({ruleId, paths})),
      baseline: this.#baseline?.tell({whole: this.#changes === null}) ?? null,
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
