import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {onTestFinished} from 'vitest'
import {run} from '../../src/cli/run.js'
import {childEnvironment} from './children.js'

const command = path.resolve(import.meta.dirname, '../../dist/copydesk.cjs')

/** What a run of the command came to. */
export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

export interface Circumstances {
  cwd?: string
  /** What is piped in; without it there is a terminal. */
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
  /** How many columns the terminal has that reads the report; without it there is none. */
  columns?: number
}

/** Makes a folder with files for one test, by path; `null` makes an empty folder, `→x` a link to x. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-test-')))
  onTestFinished(() => fs.rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    if (content === null) fs.mkdirSync(file)
    else if (typeof content === 'string' && content.startsWith('→')) fs.symlinkSync(content.slice(1), file)
    else fs.writeFileSync(file, content)
  }
  return folder
}

/** Runs the command inside this process. */
export async function desk(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const {cwd = process.cwd(), input, env = {}, columns} = circumstances
  let stdout = ''
  let stderr = ''
  const stdin = Readable.from(input === undefined ? [] : [Buffer.from(input)])
  const status = await run(args, {
    env,
    cwd: () => cwd,
    stdin: Object.assign(stdin, {isTTY: input === undefined}),
    stdout: {
      write: (text) => (stdout += text),
      isTTY: columns !== undefined,
      ...(columns !== undefined && {columns})
    },
    stderr: {write: (text) => (stderr += text), isTTY: false}
  })
  return {status, stdout, stderr}
}

/** Runs the built command as a program of its own. */
export function program(
  args: readonly string[],
  {cwd, input = '', env = {}}: Circumstances = {}
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      ...(cwd !== undefined && {cwd}),
      env: {PATH: process.env['PATH'], ...childEnvironment, ...env}
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({status, stdout, stderr}))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A configuration under which only doubled words are reported, and nothing above its folder is read. */
export const onlyRepeats = '{"root": true, "extends": "copydesk/none", "rules": {"repeated-word": "error"}}'
