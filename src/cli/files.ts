import fs from 'node:fs'
import path from 'node:path'
import {extensions as known} from '../input/format.js'
import type {NotChecked} from '../report/report.js'
import {relativeTo} from './check.js'
import {explainError} from './decode.js'
import type {Ignores} from './ignores.js'

export interface FoundFile {
  /** As reports name it: from the working folder, or as it was asked for where it lies elsewhere; with `/`. */
  path: string
  /** Where it lies, in full. */
  full: string
  /** Whether it was named itself, and not found in a folder. */
  named: boolean
}

/** A file, or a folder with a slash at its end, that is passed over, and what says so. */
export interface IgnoredFile {
  path: string
  by: string
}

export interface FindOptions {
  cwd: string
  extensions?: readonly string[]
  ignores: Ignores
  /** Whether a folder or a pattern may come to nothing. */
  mayMiss?: boolean
}

/**
 * Finds the files that are asked for by files, folders and globs.
 *
 * @returns Each file once, in the order of what was asked; those of a folder by name. What could not be found is told apart.
 */
export async function findFiles(
  asked: readonly string[],
  {cwd, extensions = [], ignores, mayMiss = false}: FindOptions
): Promise<{files: FoundFile[]; notChecked: NotChecked[]; ignored: IgnoredFile[]}> {
  const wanted = new Set([...known, ...extensions])
  const files = new Map<string, FoundFile>()
  const notChecked: NotChecked[] = []
  const ignored = new Map<string, IgnoredFile>()
  for (const name of asked) {
    let stats: fs.Stats
    try {
      stats = fs.statSync(path.resolve(cwd, name))
    } catch (error) {
      if (!(await addGlob(name)) && !(mayMiss && isGlob(name))) fail(name, explain(name, error))
      continue
    }
    if (stats.isDirectory()) addFolder(name)
    else add(name, true)
  }
  return {files: [...files.values()], notChecked, ignored: [...ignored.values()]}

  function add(name: string, named: boolean): void {
    const full = path.resolve(cwd, name)
    const real = toReal(full)
    const before = files.get(real)
    if (before) before.named ||= named
    else files.set(real, {path: display(name), full, named})
  }

  function addFolder(name: string): void {
    const before = notChecked.length
    let found = 0
    const visited = new Set<string>()
    walk(name)
    if (found === 0 && !mayMiss && notChecked.length === before) {
      fail(name, 'there is no article in this folder')
    }

    function walk(folder: string): void {
      const full = path.resolve(cwd, folder)
      const real = toReal(full)
      // Links may lead round in a circle.
      if (visited.has(real)) return
      visited.add(real)
      let entries: fs.Dirent[]
      try {
        entries = fs.readdirSync(full, {withFileTypes: true})
      } catch (error) {
        fail(folder, explainError(error))
        return
      }
      for (const entry of entries.sort(byName)) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const child = path.join(folder, entry.name)
        const kind = entry.isSymbolicLink() ? kindOf(path.resolve(cwd, child)) : entry
        const isFolder = kind?.isDirectory() === true
        if (!isFolder && !wanted.has(path.extname(entry.name).toLowerCase())) continue
        if (passesOver(child, isFolder)) {
          found++
        } else if (isFolder) {
          walk(child)
        } else {
          found++
          // A pipe or a device may never come to an end; nobody asked for it by name.
          if (kind && !kind.isFile()) note(child, 'it is no regular file')
          else add(child, false)
        }
      }
    }
  }

  async function addGlob(pattern: string): Promise<boolean> {
    if (!isGlob(pattern)) return false
    const {glob} = await import('tinyglobby')
    const slashed = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
    const found = await glob(slashed, {
      cwd,
      ignore: ['**/node_modules/**'],
      expandDirectories: false
    })
    // A glob that names an extension means it.
    const isOpen = !/\.[^/.*]+$/.test(slashed)
    const fitting = found.filter((name) => !isOpen || wanted.has(path.extname(name).toLowerCase()))
    for (const name of withoutLinks(fitting)) {
      if (passesOver(name, false)) continue
      const kind = kindOf(path.resolve(cwd, name))
      if (kind && !kind.isFile()) note(name, 'it is no regular file')
      else add(name, false)
    }
    return fitting.length > 0
  }

  /** Of several names of a file, keeps the one that leads over no link. */
  function withoutLinks(names: readonly string[]): string[] {
    const here = toReal(cwd)
    const kept = new Map<string, string>()
    for (const name of [...names].sort()) {
      const real = toReal(path.resolve(cwd, name))
      if (!kept.has(real) || real === path.resolve(here, name)) kept.set(real, name)
    }
    return [...kept.values()].sort()
  }

  function passesOver(name: string, isFolder: boolean): boolean {
    const by = ignores.by(path.resolve(cwd, name), {isFolder})
    if (by === null) return false
    const shown = display(name) + (isFolder ? '/' : '')
    ignored.set(shown, {path: shown, by: relativeTo(cwd, by)})
    return true
  }

  function fail(name: string, reason: string): void {
    notChecked.push({severity: 'error', path: display(name), reason})
  }

  function note(name: string, reason: string): void {
    notChecked.push({severity: 'note', path: display(name), reason})
  }

  function explain(name: string, error: unknown): string {
    if (isGlob(name)) return 'no file matches this pattern'
    return explainError(error)
  }

  function display(name: string): string {
    const relative = path.relative(cwd, path.resolve(cwd, name))
    const isOutside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative)
    return (isOutside ? name : relative).split(path.sep).join('/')
  }
}

/** Links come last, so that what they lead to is known by its own name. */
function byName(a: fs.Dirent, b: fs.Dirent): number {
  const links = Number(a.isSymbolicLink()) - Number(b.isSymbolicLink())
  return links || (a.name < b.name ? -1 : 1)
}

function isGlob(name: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]+\}|[!@+]\(/.test(name)
}

function kindOf(full: string): fs.Stats | null {
  try {
    return fs.statSync(full)
  } catch {
    return null
  }
}

function toReal(full: string): string {
  try {
    return fs.realpathSync(full)
  } catch {
    // A pipe of the shell (`<(…)`) has no path of its own.
    return full
  }
}
