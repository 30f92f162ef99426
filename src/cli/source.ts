import fs from 'node:fs'
import type {NotChecked} from '../report/report.js'

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Reads the text of a file, or says why it cannot be read. */
export function readSource(file: string, path: string): {source: string} | NotChecked {
  let bytes: Buffer
  try {
    bytes = fs.readFileSync(file)
  } catch (error) {
    return {severity: 'error', path, reason: explainError(error)}
  }
  return decode(bytes, path)
}

/** Decodes the bytes of a file, or says why they are no text. */
export function decode(bytes: Uint8Array, path: string): {source: string} | NotChecked {
  const zero = bytes.indexOf(0)
  if (zero >= 0) return {severity: 'error', path, reason: `it is a binary file (NUL at byte ${zero})`}
  let source: string
  try {
    source = utf8.decode(bytes)
  } catch {
    return {severity: 'error', path, reason: 'it is not UTF-8'}
  }
  if (!/[^\s\ufeff]/.test(source)) return {severity: 'note', path, reason: 'it is empty'}
  return {source}
}

/** Says in words why the system refused. */
export function explainError(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'permission to read it is denied'
    case 'EISDIR':
      return 'it is a folder'
    case 'ELOOP':
      return 'its links lead round in a circle'
    default:
      return message
  }
}
