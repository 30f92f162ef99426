import fs from 'node:fs'
import path from 'node:path'
import {isIgnored, parseIgnoreFile, type IgnorePattern} from '../config/ignore-file.js'

interface Level {
  file: string
  patterns: readonly IgnorePattern[]
}

/** What `.retextignore` and, inside of a repository, `.gitignore` say of files. */
export class Ignores {
  readonly #usesGit: boolean
  readonly #levels = new Map<string, Level | null>()
  readonly #folders = new Map<string, string | null>()
  readonly #roots = new Map<string, boolean>()

  constructor({usesGit}: {usesGit: boolean}) {
    this.#usesGit = usesGit
  }

  /**
   * Gives the file that has a file or folder ignored, or null. Both are given in full.
   *
   * @param named Whether it was named itself: then only `.retextignore` counts.
   */
  by(full: string, {isFolder = false, named = false} = {}): string | null {
    const key = `${named} ${full}`
    const known = isFolder ? this.#folders.get(key) : undefined
    if (known !== undefined) return known
    const parent = path.dirname(full)
    // What is in an ignored folder cannot be taken back.
    const result =
      parent === full
        ? null
        : (this.by(parent, {isFolder: true, named}) ?? this.#decide(full, isFolder, named))
    if (isFolder) this.#folders.set(key, result)
    return result
  }

  #decide(full: string, isFolder: boolean, named: boolean): string | null {
    let inRepository = this.#usesGit && !named && this.#isInRepository(path.dirname(full))
    for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
      const relative = path.relative(folder, full).split(path.sep).join('/')
      for (const name of inRepository ? ['.retextignore', '.gitignore'] : ['.retextignore']) {
        const level = this.#read(path.join(folder, name))
        const verdict = level && isIgnored(level.patterns, relative, isFolder)
        if (level && verdict !== null) return verdict ? level.file : null
      }
      if (isRoot(folder)) inRepository = false
      if (folder === path.dirname(folder)) return null
    }
  }

  #read(file: string): Level | null {
    let level = this.#levels.get(file)
    if (level === undefined) {
      try {
        level = {file, patterns: parseIgnoreFile(fs.readFileSync(file, 'utf8'))}
      } catch {
        level = null
      }
      this.#levels.set(file, level)
    }
    return level
  }

  #isInRepository(folder: string): boolean {
    let known = this.#roots.get(folder)
    if (known === undefined) {
      const parent = path.dirname(folder)
      known = isRoot(folder) || (parent !== folder && this.#isInRepository(parent))
      this.#roots.set(folder, known)
    }
    return known
  }
}

function isRoot(folder: string): boolean {
  return fs.existsSync(path.join(folder, '.git'))
}
