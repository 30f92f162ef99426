import fs from 'node:fs'
import path from 'node:path'
import {rules} from '../../rules/index.js'
import {formats} from '../report/formats.js'
import {toMarkdown} from '../report/markdown.js'
import {toPretty, toStets, toSummary} from '../report/pretty.js'
import type {Report} from '../report/report.js'
import {count, summarise} from '../report/summary.js'
import type {Io} from './io.js'
import {UsageError, type Arguments} from './options.js'
import {toRuleInfo, version} from './package.js'
import {explainWriting, replaceFile} from './replace-file.js'

type Format = Arguments['format']

/** Writes a report in any format; `pretty` as for a file, without colours. */
export function format(
  report: Report,
  name: Format,
  given: Pick<Arguments, 'verbose' | 'reportStets'>
): string {
  if (name === 'pretty') {
    const {files, notChecked, ledger, configurations = []} = report
    const options = {colour: false, width: 100, wraps: false, verbose: given.verbose}
    return [
      ...files.map((file) => toPretty(file, options)),
      given.reportStets && ledger ? toStets(ledger.stets, false) : '',
      toSummary(count(files), notChecked, {colour: false, hidden: 0, configurations, ...(ledger && {ledger})})
    ]
      .filter((part) => part !== '')
      .join('')
  }
  const used = new Set(report.files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
  return formats[name](report, {
    version,
    rules: () => rules.filter(({meta}) => used.has(meta.id)).map(({meta}) => toRuleInfo(meta))
  })
}

/** Writes the reports that go to files, and the folders that they lie in. Throws a `UsageError` where one cannot be written. */
export function writeOutputs(report: Report, given: Arguments, cwd: string): void {
  for (const {format: name, file} of given.outputs) {
    try {
      const full = path.resolve(cwd, file)
      fs.mkdirSync(path.dirname(full), {recursive: true})
      replaceFile(full, format(report, name, given), null)
    } catch (error) {
      throw new UsageError(`the report \`${file}\` was not written: ${explainWriting(error)}`)
    }
  }
}

// GitHub takes no more than 1 MiB for a step.
const mostSummary = 1_000_000

/** Adds the report to the summary of the job, where GitHub runs one and its format was asked for. */
export function writeJobSummary(report: Report, given: Arguments, io: Io): void {
  const file = io.env['GITHUB_STEP_SUMMARY']
  if (!file || (given.format !== 'github' && !given.outputs.some(({format}) => format === 'github'))) return
  const whole = toMarkdown(report)
  const fits = Buffer.byteLength(whole) < mostSummary
  try {
    fs.appendFileSync(file, fits ? whole : `### copydesk: ${summarise(report)}\n`)
  } catch (error) {
    io.stderr.write(`copydesk: the summary of the job was not written: ${explainWriting(error)}\n`)
  }
}
