import fs from 'node:fs'
import {refuse} from '../input/refused.js'
import type {NotChecked} from '../report/report.js'

/** How what Word wrote before 2007 begins. */
const oldWord = [0xd0, 0xcf, 0x11, 0xe0]

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Decodes the bytes of a file, or says why they cannot be checked. */
export function decode(bytes: Uint8Array, path: string): {source: string} | NotChecked {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {severity: 'error', path, reason: 'it is UTF-16, expected UTF-8'}
  }
  // What is in it need not be UTF-8.
  const refusal = refuse(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, 64)))
  if (refusal !== null) return {severity: 'error', path, reason: refusal}
  if (oldWord.every((byte, index) => bytes[index] === byte)) {
    return {severity: 'error', path, reason: 'it is a Word file of before 2007, save it as .docx'}
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) return {severity: 'error', path, reason: `it is a binary file (byte 0x00 at offset ${zero})`}
  let source: string
  try {
    source = utf8.decode(bytes)
  } catch {
    const offset = findInvalid(bytes)
    const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, offset))
    const lines = before.split(/\r\n|[\n\r]/)
    return {
      severity: 'error',
      path,
      reason: `it is not UTF-8 (byte 0x${bytes[offset]!.toString(16)} at offset ${offset})`,
      line: lines.length,
      column: lines.at(-1)!.length + 1
    }
  }
  if (!/[^\s\ufeff]/.test(source)) return {severity: 'note', path, reason: 'it is empty'}
  return {source}
}

/** Gives the offset of the first byte that no well-formed UTF-8 has there. */
function findInvalid(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const lead = bytes[index]!
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return index
    for (let next = 1; next < length; next++) {
      // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
      const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      const byte = bytes[index + next]
      if (byte === undefined || byte < least || byte > most) return index
    }
    index += length
  }
  return index
}

/** Says in words why the system refused. */
export function explainError(error: unknown): string {
  const {code, message, path} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      // Node gives names as text, and what is none cannot be opened by it.
      if (path?.includes('\ufffd')) return 'its name is not UTF-8'
      if (path !== undefined && isLink(path)) return 'it is a link that leads nowhere'
      return 'there is no such file'
    case 'ENOTDIR':
      return 'there is no such file, a part of its path is no folder'
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to read it'
    case 'ELOOP':
      return 'its links lead round in a circle'
    case 'ENAMETOOLONG':
      return 'its name is too long'
    default:
      return message
  }
}

function isLink(file: string): boolean {
  return fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() === true
}
