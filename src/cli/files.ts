import fs from 'node:fs'
import path from 'node:path'
import {extensions} from '../input/format.js'
import type {NotChecked} from '../report/report.js'
import {explainError} from './source.js'

export interface FoundFile {
  /** As reports name it. */
  path: string
  /** The file itself, links resolved. */
  real: string
}

/** Finds the files that the arguments name: files, folders and globs, each file once, in the order of the arguments. */
export async function findFiles(
  patterns: readonly string[],
  cwd: string
): Promise<{files: FoundFile[]; notChecked: NotChecked[]}> {
  const files = new Map<string, FoundFile>()
  const notChecked: NotChecked[] = []
  for (const pattern of patterns) {
    try {
      const real = fs.realpathSync(path.resolve(cwd, pattern))
      if (fs.statSync(real).isDirectory()) {
        const {glob} = await import('tinyglobby')
        const found = await glob(`**/*{${extensions.join(',')},}`, {
          cwd: real,
          ignore: ['**/node_modules/**']
        })
        for (const name of found.filter((name) => extensions.includes(path.extname(name))).sort()) {
          add(path.join(pattern, name), path.join(real, name))
        }
      } else {
        add(pattern, real)
      }
    } catch (error) {
      notChecked.push({severity: 'error', path: pattern, reason: explainError(error)})
    }
  }
  return {files: [...files.values()], notChecked}

  function add(name: string, real: string): void {
    if (!files.has(real)) files.set(real, {path: name, real})
  }
}
