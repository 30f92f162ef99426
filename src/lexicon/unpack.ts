/**
 * Unpacks a front-coded list: each entry is a digit or capital (base 36), how many letters it shares with the
 * entry before, and the rest. With a separator, entries may hold digits and capitals of their own.
 */
export function unpack(packed: string, separator = ''): string[] {
  const result: string[] = []
  let before = ''
  const add = (entry: string): void => {
    before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)
    result.push(before)
  }
  if (separator) {
    for (const entry of packed.split(separator)) if (entry) add(entry)
    return result
  }
  let from = 0
  for (let at = 1; at <= packed.length; at++) {
    const code = at < packed.length ? packed.charCodeAt(at) : 48
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) {
      add(packed.slice(from, at))
      from = at
    }
  }
  return result
}
