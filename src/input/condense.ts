/** A text with less of its prose, and the way back from its offsets. */
export interface Condensed {
  text: string
  toSource: (offset: number) => number
  /**
   * Whole paragraphs of nothing but words and simple links that are left out, half-open in the source, by where in `text` the paragraph ends
   * that they follow.
   */
  paragraphs: ReadonlyMap<number, readonly Range[]>
}

interface Range {
  start: number
  end: number
}

// A run begins with a letter or a digit, so behind the marks of its line, and holds nothing that Markdown looks at; two
// spaces may fill up a line or a cell.
const prose = /[\p{L}\p{N}](?:[\p{L}\p{N},.;:'"“”‘’—–?!%$£€…/=-]| (?! )){40,}/u
const margin = 8

/** A link of words only: what it shows is its group. */
export const simpleLink =
  /(?<!!)\[((?!www\.|mailto:)[\p{L}\p{N}](?:[\p{L}\p{N},.;'"“”‘’—–?%$£€…-]| (?! ))*)\]\([\w.:/?#&=%+~-]+\)/giu
/** A line of nothing but words and such links, between blank ones or the ends of the text. */
const plainLine = new RegExp(
  String.raw`(?<=(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n))(?!www\.)\p{L}(?:[\p{L}\p{N},.;:'"“”‘’—–?!%$£€…()/&=+#@-]| (?! |www\.)|${simpleLink.source})+(?<! )(?=(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\r\n]|$)|$)`,
  'giu'
)
/** What may open something that goes on over blank lines: code and HTML. */
const openers = /```|~~~|</
const frontMatter = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??\1[ \t]*(?=[\r\n]|$)/
const blank = /^\s*$/

/**
 * Leaves out the middle of long runs of words: a parser of Markdown goes from character to character and takes longer
 * than all the rest, though nothing in such a run can be markup. What is cut out begins and ends behind a space, one of
 * which stays, so every word that stands beside a mark is whole.
 *
 * Of plain paragraphs that follow one another only the first stays, up to where something might go on over blank lines.
 *
 * @param words What is a long run of words.
 * @param opener What, beside what Markdown has, may go on over blank lines.
 */
export function condense(source: string, words: RegExp = prose, opener: RegExp = openers): Condensed {
  const groups = findPlain(source, opener)
  const pieces = new RegExp(
    `(?<prose>${words.source})|[[\\]<>]|\\)|(?:\\r\\n?|\\n)[ \\t>]*(?=[\\r\\n])`,
    'gu'
  )
  // The words of a label are the name of a definition.
  const hasLabels = source.includes(']:')
  const cuts: number[] = []
  const gaps: number[] = []
  const parts: string[] = []
  const paragraphs = new Map<number, readonly Range[]>()
  let group = 0
  let at = 0
  let gone = 0
  /** What is open: a label, a tag, where a link leads. */
  let open = ''
  const cut = (from: number, to: number): void => {
    parts.push(source.slice(at, from))
    at = to
    cuts.push(from - gone)
    gone += to - from
    gaps.push(gone)
  }
  /** Leaves out the paragraphs whose group ends before an offset. */
  const cutParagraphs = (before: number): void => {
    for (; group < groups.length && groups[group]![0]!.end <= before; group++) {
      const [first, ...others] = groups[group]!
      paragraphs.set(first!.end - gone, others)
      cut(first!.end, others.at(-1)!.end)
    }
  }
  for (const {0: piece, index, groups: named} of source.matchAll(pieces)) {
    cutParagraphs(index)
    if (index < at) continue
    const run = named!.prose
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
    cut(index + from, index + to)
  }
  cutParagraphs(source.length)
  parts.push(source.slice(at))
  return {
    text: parts.join(''),
    paragraphs,
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

/** Plain paragraphs that follow one another, two at least. */
function findPlain(source: string, opener: RegExp): Range[][] {
  const from = frontMatter.exec(source)?.[0].length ?? 0
  const body = source.slice(from)
  const limit = from + (opener.exec(body)?.index ?? body.length)
  const groups: Range[][] = []
  let group: Range[] = []
  for (const {0: words, index: start} of `\n\n${body}`.matchAll(plainLine)) {
    const range = {start: from + start - 2, end: from + start - 2 + words.length}
    if (range.start >= limit) break
    const before = group.at(-1)
    if (before && blank.test(source.slice(before.end, range.start))) group.push(range)
    else groups.push((group = [range]))
  }
  return groups.filter(({length}) => length > 1)
}
