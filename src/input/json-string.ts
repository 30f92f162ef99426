import type {DocumentBuilder} from './builder.js'

const escapes: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** Adds a string of JSON: half-open offsets of the file, quotation marks included. White space is collapsed. */
export function addJsonString(builder: DocumentBuilder, source: string, start: number, end: number): void {
  const pattern = /[^\\\s]+|\s+|\\(?:u[\da-fA-F]{4}(?:\\u[dD][c-fC-F][\da-fA-F]{2})?|[^])/g
  pattern.lastIndex = start + 1
  for (let match = pattern.exec(source); match && match.index < end - 1; match = pattern.exec(source)) {
    const from = match.index
    const to = Math.min(end - 1, from + match[0].length)
    if (/^\s/.test(match[0])) builder.space(from, to)
    else if (match[0][0] !== '\\') builder.verbatim(from, to)
    else {
      const value = unescape(match[0])
      if (/\s/.test(value)) builder.space(from, to)
      else builder.replace(value, from, to)
    }
  }
}

/** What an escape of JSON stands for. */
export function unescape(escape: string): string {
  if (escape[1] === 'u') {
    return escape.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16))
    )
  }
  return escapes[escape[1]!] ?? escape[1]!
}
