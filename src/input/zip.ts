import {InputError} from './input-error.js'

// The text of a long book takes a tenth of it.
const mostBytes = 100_000_000

/**
 * Refuses a packed file whose texts would fill the memory when they are unpacked, whatever it says of their sizes.
 *
 * @throws InputError where they would.
 */
export async function checkUnpackedSize(bytes: Uint8Array): Promise<void> {
  const {inflateRawSync} = await import('node:zlib')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostBytes
  for (let at = findDirectory(view); at >= 0 && at + 46 <= view.byteLength;) {
    if (view.getUint32(at, true) !== 0x02014b50) return
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    if (/\.(?:xml|rels)$/.test(name) && local + 30 <= view.byteLength) {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
      left -= view.getUint16(at + 10, true) === 8 ? unpackedSize(inflateRawSync, packed, left) : packed.length
    }
    if (left < 0) throw new InputError('it unpacks to more than 100 MB', 0)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

/** Finds where the list of what is packed begins, or gives -1. */
function findDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_600; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true)
  }
  return -1
}

function unpackedSize(
  unpack: typeof import('node:zlib').inflateRawSync,
  packed: Uint8Array,
  most: number
): number {
  try {
    return unpack(packed, {maxOutputLength: most + 1}).length
  } catch (error) {
    // What is broken is the parser's to tell.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}
