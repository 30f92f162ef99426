import type {DocumentBuilder} from './builder.js'

/** What an escape of YAML or TOML stands for, by the sign after the backslash. */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029'
}

const doubleQuoted =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n\s*)|([^]))|(\s+)|[^\\\s]+/g
const singleQuoted = /''|(\s+)|[^'\s]+|'/g

/**
 * Adds what stands between the quotation marks of a string of YAML or TOML, each character at its place; white space is
 * collapsed.
 *
 * @param quote `"` where a backslash escapes, `'` where nothing does.
 * @param doubled Whether a mark written twice is one, as between the single ones of YAML.
 */
export function addQuoted(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number,
  {quote, doubled = false}: {quote: string; doubled?: boolean}
): void {
  const pattern = new RegExp(quote === '"' ? doubleQuoted : singleQuoted)
  pattern.lastIndex = start
  for (let match = pattern.exec(source); match && match.index < end; match = pattern.exec(source)) {
    const from = match.index
    const to = Math.min(end, from + match[0].length)
    const value = quote === '"' ? unescape(match) : doubled && match[0] === "''" ? "'" : null
    if (value === '') continue
    if (/^\s/.test(value ?? match[0])) builder.space(from, to)
    else if (value === null) builder.verbatim(from, to)
    else builder.replace(value, from, to)
  }
}

/** What an escape stands for; null where the characters are just that. */
function unescape([whole, byte, short, long, fold, sign]: RegExpExecArray): string | null {
  if (whole[0] !== '\\') return null
  if (fold !== undefined) return ''
  const code = byte ?? short ?? long
  if (code === undefined) return escapes[sign!] ?? sign!
  const point = Number.parseInt(code, 16)
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
}
