import {execFile} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import type {Message} from '../rule/message.js'
import {UsageError} from './options.js'

/** Lines that changed, counted from 1, both ends in; where lines were only taken out, `last` is the one before them. */
interface Hunk {
  first: number
  last: number
}

/** What changed in the files of a repository. */
export class Changes {
  readonly #root: string
  /** By path from the root; null stands for the whole file. */
  readonly #hunks: ReadonlyMap<string, readonly Hunk[] | null>
  readonly #isStaged: boolean
  /** One clause that says what is not looked at. */
  readonly description: string

  private constructor(
    root: string,
    hunks: ReadonlyMap<string, readonly Hunk[] | null>,
    isStaged: boolean,
    description: string
  ) {
    this.#root = root
    this.#hunks = hunks
    this.#isStaged = isStaged
    this.description = description
  }

  /** What the index has beyond the last commit. Throws a `UsageError` outside of a repository. */
  static async staged(cwd: string): Promise<Changes> {
    const root = await findRoot(cwd)
    return new Changes(root, await diff(root, ['--cached']), true, 'what is not staged')
  }

  /**
   * What the files have beyond the commit where this branch parted from `ref`, with those that git does not know yet.
   * Throws a `UsageError` where git cannot tell.
   */
  static async since(ref: string, cwd: string): Promise<Changes> {
    const root = await findRoot(cwd)
    const commit = await git(root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`
    ])
    const isShallow = (await git(root, ['rev-parse', '--is-shallow-repository'])) === 'true\n'
    if (commit === null) {
      throw new UsageError(
        isShallow
          ? `there is no commit \`${ref}\` in this shallow clone, fetch it first (in a workflow: \`fetch-depth: 0\`)`
          : `there is no commit \`${ref}\` in this repository`
      )
    }
    // A shallow clone may end before the two meet; then all that tells them apart counts.
    const base = (await git(root, ['merge-base', commit.trim(), 'HEAD'])) ?? commit
    const hunks = await diff(root, [base.trim()])
    const untracked = (await git(root, ['ls-files', '--others', '--exclude-standard', '-z'])) ?? ''
    for (const name of untracked.split('\0')) if (name !== '') hunks.set(name, null)
    return new Changes(root, hunks, false, `what has not changed since ${ref}`)
  }

  /** Whether anything changed in a file, given in full. */
  has(file: string): boolean {
    return this.#hunks.has(this.#nameOf(file))
  }

  /** The staged files that are no longer in their folder, in full. */
  get missing(): string[] {
    if (!this.#isStaged) return []
    return [...this.#hunks.keys()]
      .map((name) => path.join(this.#root, name))
      .filter((file) => !fs.existsSync(file))
  }

  /** Gives what is staged of a file, or null where its content on disk is meant. */
  async read(file: string): Promise<Uint8Array | null> {
    if (!this.#isStaged) return null
    const {stdout} = await promisify(execFile)('git', ['cat-file', 'blob', `:0:${this.#nameOf(file)}`], {
      cwd: this.#root,
      encoding: 'buffer',
      maxBuffer: 2 ** 30
    })
    return stdout
  }

  /** Gives the messages that touch what changed, or of which a related place does. */
  sift(messages: readonly Message[], file: string, source: string): readonly Message[] {
    const hunks = this.#hunks.get(this.#nameOf(file))
    // A Word file has no lines.
    if (!hunks || file.toLowerCase().endsWith('.docx')) return messages
    const lineOf = createLines(source)
    const touches = ({start, end}: Pick<Message, 'start' | 'end'>): boolean => {
      const from = lineOf(start.offset)
      const to = lineOf(Math.max(start.offset, end.offset - 1))
      return hunks.some(({first, last}) => from <= last && to >= first)
    }
    return messages.filter((message) => touches(message) || message.related.some(touches))
  }

  #nameOf(file: string): string {
    let real = file
    try {
      real = fs.realpathSync(file)
    } catch {
      // It is only in the index.
    }
    return path.relative(this.#root, real).split(path.sep).join('/')
  }
}

/** Counts lines as git does: only `\n` ends one. */
function createLines(source: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

async function findRoot(cwd: string): Promise<string> {
  const root = await git(cwd, ['rev-parse', '--show-toplevel'], (reason) => {
    // In a container the folder may belong to somebody else.
    if (/dubious ownership/.test(reason))
      throw new UsageError(
        'git does not trust this folder, which belongs to somebody else: `git config --global --add safe.directory "$PWD"`'
      )
  })
  if (root === null)
    throw new UsageError('this folder is in no git repository, so nothing is known of changes')
  return path.resolve(root.replace(/\n$/, ''))
}

/** Asks git; null where it refuses, of which `refused` is told the reason. */
async function git(
  cwd: string,
  args: readonly string[],
  refused: (reason: string) => void = () => {}
): Promise<string | null> {
  try {
    const {stdout} = await promisify(execFile)('git', args, {cwd, maxBuffer: 2 ** 30})
    return stdout
  } catch (error) {
    const {code, stderr} = error as NodeJS.ErrnoException & {stderr?: string}
    if (code === 'ENOENT') throw new UsageError('git is not installed')
    refused(stderr ?? '')
    return null
  }
}

/** Reads what `git diff` says, whatever the one who runs it has set for it. */
async function diff(root: string, args: readonly string[]): Promise<Map<string, readonly Hunk[] | null>> {
  const flags =
    '-c core.quotePath=false diff --no-color --no-ext-diff --no-textconv --no-relative --text --find-renames ' +
    '--unified=0 --inter-hunk-context=0 --ignore-submodules --src-prefix=a/ --dst-prefix=b/'
  const text = await git(root, [...flags.split(' '), ...args, '--'])
  if (text === null) throw new UsageError('git cannot tell what changed')
  const result = new Map<string, Hunk[]>()
  let hunks: Hunk[] = []
  // Lines of a hunk are counted, so that none of an article is taken for a line of git's.
  let rest = 0
  for (const line of text.split('\n')) {
    if (rest > 0 && /^[+-]/.test(line)) {
      rest--
      continue
    }
    const [, removed, start, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start !== undefined) {
      const length = Number(added ?? 1)
      rest = Number(removed ?? 1) + length
      // Where lines were taken out, what now meets across the gap has changed.
      hunks.push(
        length > 0
          ? {first: Number(start), last: Number(start) + length - 1}
          : {first: Number(start) + 1, last: Number(start)}
      )
    } else if (line.startsWith('+++ ')) {
      hunks = []
      const name = unquote(line.slice(4).replace(/\t$/, ''))
      if (name.startsWith('b/')) result.set(name.slice(2), hunks)
    }
  }
  return result
}

/** Undoes the quotes that git puts around a name with characters of its own. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name
  const named: Readonly<Record<string, number>> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13}
  const bytes: Buffer[] = []
  for (const [, escape, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|([^\\]+)/g)) {
    if (plain !== undefined) bytes.push(Buffer.from(plain))
    else if (escape!.length === 3) bytes.push(Buffer.from([Number.parseInt(escape!, 8)]))
    else
      bytes.push(Buffer.from(named[escape!] === undefined ? escape! : String.fromCharCode(named[escape!]!)))
  }
  return Buffer.concat(bytes).toString()
}
