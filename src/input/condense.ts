/** A text with less of its prose, and the way back from its offsets. */
export interface Condensed {
  text: string
  toSource: (offset: number) => number
}

// A run begins with a letter or a digit, so behind the marks of its line, and holds nothing that Markdown looks at; two
// spaces may fill up a line or a cell.
const prose = /[\p{L}\p{N}](?:[\p{L}\p{N},.;:'"“”‘’—–?!%$£€…/=-]| (?! )){40,}/u
const margin = 8

/**
 * Leaves out the middle of long runs of words: a parser of Markdown goes from character to character and takes longer
 * than all the rest, though nothing in such a run can be markup. What is cut out begins and ends behind a space, one of
 * which stays, so every word that stands beside a mark is whole.
 *
 * @param words What is a long run of words.
 */
export function condense(source: string, words: RegExp = prose): Condensed {
  const pieces = new RegExp(
    `(?<prose>${words.source})|[[\\]<>]|\\)|(?:\\r\\n?|\\n)[ \\t>]*(?=[\\r\\n])`,
    'gu'
  )
  // The words of a label are the name of a definition.
  const hasLabels = source.includes(']:')
  const cuts: number[] = []
  const gaps: number[] = []
  const parts: string[] = []
  let at = 0
  let gone = 0
  /** What is open: a label, a tag, where a link leads. */
  let open = ''
  for (const {0: piece, index, groups} of source.matchAll(pieces)) {
    const run = groups!.prose
    if (run === undefined) {
      if (piece === '[') open = hasLabels ? '[' : ''
      else if (piece === '<') open = '<'
      else if (piece === ']') open = source[index + 1] === '(' ? '(' : ''
      else if (piece !== ')' || open === '(') open = ''
      continue
    }
    if (open !== '') continue
    const from = run.indexOf(' ', margin) + 1
    const to = run.lastIndexOf(' ', run.length - margin) + 1
    if (from === 0 || to <= from || /www\.|\/\//i.test(run)) continue
    parts.push(source.slice(at, index + from))
    at = index + to
    cuts.push(index + from - gone)
    gone += to - from
    gaps.push(gone)
  }
  parts.push(source.slice(at))
  return {
    text: parts.join(''),
    toSource(offset) {
      let low = 0
      let high = cuts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (cuts[middle]! < offset) low = middle + 1
        else high = middle
      }
      return low === 0 ? offset : offset + gaps[low - 1]!
    }
  }
}
