import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** What a package may call the file that `import` gets. */
const conditions = {import: true, node: true, default: true}

/** Whether a name is a path and not the name of a package. */
export function isPath(name: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|file:)/.test(name) || path.isAbsolute(name)
}

/**
 * Finds the file of a module as Node would for an `import` in the file `from`; null where there is none.
 *
 * @param name A path, or the name of a package that is installed in the folder of `from` or above it.
 */
export function resolveModule(name: string, from: string): string | null {
  const wanted = name.startsWith('file:') ? fileURLToPath(name) : name
  try {
    return createRequire(from).resolve(wanted)
  } catch {
    return isPath(name) ? null : resolveImport(name, from)
  }
}

// `require.resolve` does not see what a package only gives to `import`.
function resolveImport(name: string, from: string): string | null {
  const [, scoped, subpath = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.+)?$/.exec(name) ?? []
  if (!scoped) return null
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    const root = path.join(folder, 'node_modules', scoped)
    try {
      const {exports} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
        exports?: unknown
      }
      const target = pickExport(exports, `.${subpath}`)
      return target === null ? null : path.join(root, target)
    } catch {
      if (folder === path.dirname(folder)) return null
    }
  }
}

function pickExport(exports: unknown, subpath: string): string | null {
  if (typeof exports !== 'object' || exports === null) return null
  const isMap = Object.keys(exports).some((key) => key.startsWith('.'))
  return pickCondition(
    isMap ? (exports as Record<string, unknown>)[subpath] : subpath === '.' ? exports : null
  )
}

function pickCondition(target: unknown): string | null {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return null
  for (const [condition, value] of Object.entries(target)) {
    if (!Object.hasOwn(conditions, condition)) continue
    const found = pickCondition(value)
    if (found !== null) return found
  }
  return null
}
