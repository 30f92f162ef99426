/** What a format has to say of a replacement in a file. */
export interface Syntax {
  /** What a replacement may not hold, since it would be markup. */
  markup: RegExp
  /** Whether `value` between what stands around it is no markup either: half-open offsets of the file. */
  allows: (source: string, start: number, end: number, value: string) => boolean
}

const word = /[\p{L}\p{N}]/u

/** HTML, and what holds it. */
export const htmlSyntax: Syntax = {
  markup: /[<&]/,
  allows: (source, start, end, value) =>
    !isReference(source, start, value) &&
    !(value.trim() === '' && touches(source, start, end, />\s*$/, /^\s*</)) &&
    !(source[start - 1] === '<' && /^[a-z!/?]/i.test(value || source.slice(end, end + 1)))
}

export const xmlSyntax: Syntax = {...htmlSyntax, markup: /[<&>]|\p{Cc}/u}

/** A string of JSON, which may hold HTML. */
export const jsonSyntax: Syntax = {...htmlSyntax, markup: /["\\<&\p{Cc}]/u}

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)]|#{1,6})(?=[ \t])|\[[ xX]\](?=[ \t])))*[ \t]*$/
const lineStart = /^(?!(?:import|export)\b|\d{1,9}[.)](?:\s|$))(?:["'“‘”’(…—–£$€]|\p{L}|\p{N})/u
const plain = /[\p{L}\p{N}.,;!?’”)]/u

export const markdownSyntax: Syntax = {
  markup: /[*_`~\\[\]<&#|{}@\p{Cc}]|:\/\/|www\./iu,
  allows(source, start, end, value) {
    if (isReference(source, start, value)) return false
    const line = source.slice(Math.max(0, start - 500), start).replace(/^[^]*[\r\n]/, '')
    const rest = source.slice(end, end + 500).replace(/[\r\n][^]*$/, '')
    if (containers.test(line) && !lineStart.test(value + rest)) return false
    // White space at the end of a line breaks it; blank words leave a mark with nothing in it.
    if (rest === '' && !plain.test(value.at(-1) ?? '')) return false
    if (
      value.trim() === '' &&
      !(plain.test(line.trimEnd().at(-1) ?? '') && plain.test(rest.trimStart()[0] ?? ''))
    )
      return false
    // A mark opens or closes by what stands beside it.
    const [first, last] = [source[start] ?? '', source[end - 1] ?? '']
    return (
      (!isMark(line.at(-1)) || classOf(first) === classOf(value[0] ?? rest[0])) &&
      (!isMark(rest[0]) || classOf(last) === classOf(value.at(-1) ?? line.at(-1)))
    )
  }
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && /[!-/:-@[-`{-~]/.test(character)
}

function classOf(character: string | undefined): 'space' | 'word' | 'mark' {
  return character === undefined || /\s/.test(character) ? 'space' : word.test(character) ? 'word' : 'mark'
}

/** Whether a replacement would be the rest of a reference: `amp` after `&`. */
function isReference(source: string, start: number, value: string): boolean {
  return value !== '' && /&#?\w*$/.test(source.slice(Math.max(0, start - 40), start))
}

function touches(source: string, start: number, end: number, before: RegExp, after: RegExp): boolean {
  return (
    before.test(source.slice(Math.max(0, start - 200), start)) && after.test(source.slice(end, end + 200))
  )
}
