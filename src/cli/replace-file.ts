import {randomBytes} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

class ChangedError extends Error {}

/**
 * Puts a file in the place of another in one step: whoever reads it, and whatever stops this process, there is always
 * either the old file or the new one. Keeps its mode, and its owner where that may be; where it is a link, what it leads to is replaced.
 *
 * @param before What the file held when it was read; where it holds something else by now, it is left alone. Null where
 *   it does not matter, or where there need be no file.
 */
export function replaceFile(file: string, content: string | Uint8Array, before: Uint8Array | null): void {
  const real = before ? fs.realpathSync(file) : toReal(file)
  const stats = fs.statSync(real, {throwIfNoEntry: before !== null})
  if (stats && !stats.isFile()) throw new Error('it is no regular file')
  if (stats) fs.accessSync(real, fs.constants.W_OK)
  const temporary = path.join(
    path.dirname(real),
    `.copydesk-${process.pid}-${randomBytes(4).toString('hex')}`
  )
  try {
    const handle = fs.openSync(temporary, 'wx', stats?.mode ?? 0o666)
    try {
      fs.writeFileSync(handle, content)
      if (stats) {
        keepOwner(handle, stats)
        fs.fchmodSync(handle, stats.mode)
      }
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    if (before && !fs.readFileSync(real).equals(before)) throw new ChangedError()
    fs.renameSync(temporary, real)
  } catch (error) {
    fs.rmSync(temporary, {force: true})
    throw error
  }
}

/** Only root may give a file away: in a container it would take those of others. */
function keepOwner(handle: number, {uid, gid}: fs.Stats): void {
  const now = fs.fstatSync(handle)
  if (now.uid === uid && now.gid === gid) return
  try {
    fs.fchownSync(handle, uid, gid)
  } catch {
    // It is then the one's who fixes it.
  }
}

function toReal(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return file
  }
}

/** Says in words why a file was not written. */
export function explainWriting(error: unknown): string {
  if (error instanceof ChangedError) return 'it has changed since it was read'
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no space left'
    case 'EFBIG':
      return 'it would be larger than is allowed'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'there is no permission to write there'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return 'there is no such folder'
    case 'EISDIR':
      return 'it is a folder'
    default:
      return message
  }
}
