const opening = /[\s([—–]/
const closing = /[\s)\]—–.,;:!?]/

interface Mark {
  at: number
  role: 'opening' | 'closing'
}

/**
 * Finds the quotation marks and apostrophes whose direction their neighbours settle.
 *
 * @returns Null where one could be either.
 */
function readMarks(text: string): Mark[] | null {
  const result: Mark[] = []
  for (const {index: at, 0: mark} of text.matchAll(/["“”'‘’]/g)) {
    const before =
      text
        .slice(0, at)
        .replace(/["“”'‘’]+$/, '')
        .at(-1) ?? ' '
    const after = /["“”'‘’]*([^])?/.exec(text.slice(at + 1))![1] ?? ' '
    const opens = opening.test(before) && !closing.test(after)
    const closes = !opening.test(before)
    if (opens === closes) return null
    if (opens && /['‘’]/.test(mark) && /[\d]/.test(after)) return null
    result.push({at, role: opens ? 'opening' : 'closing'})
  }
  return result
}

/** Gives the text with curly marks, or null where a mark's direction is not plain. */
export function toCurly(text: string): string | null {
  return replaceMarks(text, (mark, role) =>
    /["“”]/.test(mark) ? (role === 'opening' ? '“' : '”') : role === 'opening' ? '‘' : '’'
  )
}

/** Gives the text with straight marks, or null where their direction would be lost by it. */
export function toStraight(text: string): string | null {
  const curly = toCurly(text)
  return curly !== null && curly === toCurlyAsIs(text)
    ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    : null
}

/** What the text would be if only its straight marks were made curly. */
function toCurlyAsIs(text: string): string | null {
  return replaceMarks(text, (mark, role) =>
    mark === '"' ? (role === 'opening' ? '“' : '”') : mark === "'" ? (role === 'opening' ? '‘' : '’') : mark
  )
}

function replaceMarks(text: string, replace: (mark: string, role: Mark['role']) => string): string | null {
  const marks = readMarks(text)
  if (!marks) return null
  let result = ''
  let from = 0
  for (const {at, role} of marks) {
    result += text.slice(from, at) + replace(text[at]!, role)
    from = at + 1
  }
  return result + text.slice(from)
}

/** The same text as other systems store it. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a byte order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
}
