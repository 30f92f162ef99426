import {wantsColour} from './colour.js'
import type {Io} from './io.js'
import {commandNames, readArguments, UsageError, type Arguments} from './options.js'

/** Runs the command and gives its exit status: 0 clean, 1 faults were found, 2 it could not do what was asked. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    if (args[0] === 'lsp' && !args.includes('--help') && !args.includes('-h'))
      return await runServer(args.slice(1))
    return await runCommand(readArguments(args), io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const {toPrintable} = await import('../report/printable.js')
    io.stderr.write(`copydesk: ${toPrintable(error.message)}\n`)
    return 2
  }
}

async function runCommand(given: Arguments, io: Io): Promise<number> {
  const colour = wantsColour(given.colour, io.env, io.stdout.isTTY === true)
  const width = io.stdout.isTTY ? (io.stdout.columns ?? 80) : 100
  const [command, ...operands] = given.operands
  // As other commands have it: "copydesk help", "copydesk help init", "copydesk help RULE".
  const isHelp = command === 'help' && commandNames.some((name) => name === (operands[0] ?? name))
  if (given.help || isHelp) {
    const {toHelp} = await import('./help.js')
    io.stdout.write(toHelp(colour))
    return 0
  }
  if (given.version) {
    const {version} = await import('./package.js')
    io.stdout.write(`${version}\n`)
    return 0
  }
  if (given.completion) {
    const {toCompletion} = await import('./completion.js')
    io.stdout.write(await toCompletion(given.completion))
    return 0
  }
  if (given.listRules) {
    const {listRules} = await import('./list-rules.js')
    io.stdout.write(await listRules(given.format, {colour}))
    return 0
  }
  if (command === 'explain' || command === 'help') {
    const {explainRule} = await import('./explain.js')
    io.stdout.write(await explainRule(operands, {colour, width}))
    return 0
  }
  if (command === 'test-style') {
    const {runStyleTest} = await import('./test-style.js')
    return runStyleTest(operands, io, colour)
  }
  if (command === 'init') {
    const {initialise} = await import('./init.js')
    return initialise({...given, operands}, io)
  }
  if (command === 'baseline') {
    const {writeBaseline} = await import('./check-all.js')
    return writeBaseline({...given, operands}, io, {colour, width, wraps: false})
  }
  const {checkAll} = await import('./check-all.js')
  return checkAll(given, io, {colour, width, wraps: io.stdout.isTTY === true})
}

/** Serves an editor; the process ends with it, so this never comes back. */
async function runServer(args: readonly string[]): Promise<never> {
  const {readTransport, startServer} = await import('../lsp/main.js')
  const transport = readTransport(args)
  if (typeof transport === 'string') throw new UsageError(transport)
  startServer(transport)
  return new Promise(() => {})
}
