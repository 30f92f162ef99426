import type {Report} from '../report/report.js'
import {readArguments, UsageError} from './options.js'
import {findFiles} from './files.js'
import {readSource} from './source.js'

/** What the command touches of the process. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>
  cwd(): string
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  stdout: {write(text: string): unknown; isTTY?: boolean; columns?: number}
  stderr: {write(text: string): unknown; isTTY?: boolean}
}

/** Runs the command and gives its exit status: 0 clean, 1 faults were found, 2 it could not do what was asked. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(args, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`copydesk: ${error.message}\n`)
    return 2
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const {given, positionals} = readArguments(args)
  if (given.version) {
    io.stdout.write(`${process.env['COPYDESK_VERSION']}\n`)
    return 0
  }
  const cwd = io.cwd()
  const {files, notChecked} = await findFiles(positionals, cwd)
  const {checkText} = await import('../desk.js')
  const checked = []
  for (const file of files) {
    const result = readSource(file.real, file.path)
    if ('reason' in result) notChecked.push(result)
    else
      checked.push({
        path: file.path,
        source: result.source,
        messages: await checkText(result.source, {path: file.path})
      })
  }
  const report: Report = {files: checked, notChecked}
  if (given.format === 'json') {
    const {toJson} = await import('../report/json.js')
    io.stdout.write(toJson(report))
  } else {
    const {toPretty} = await import('../report/pretty.js')
    io.stdout.write(toPretty(report))
  }
  if (notChecked.some(({severity}) => severity === 'error')) return 2
  return checked.some(({messages}) => messages.some(({severity}) => severity === 'error')) ? 1 : 0
}
