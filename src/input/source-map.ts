/** A stretch of text and the stretch of the file that it was read from; `verbatim` when they are the same characters. */
export interface Run {
  text: number
  textLength: number
  source: number
  sourceLength: number
  verbatim: boolean
}

/** A half-open range of UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** Whether some of these ranges, which are in order and apart, share a character with another. */
export function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low < ranges.length && ranges[low]!.start < end
}

/**
 * The way from offsets in the text that rules read to offsets in the file as it is on disk.
 *
 * Runs are in the order of the text, without gaps in it; the file may hold more between them (line ends, markup).
 * A character that was not read verbatim (a reference, an escape) maps to the whole stretch that stands for it.
 */
export class SourceMap {
  readonly #runs: readonly Run[]
  readonly #source: string
  readonly #text: string

  constructor(source: string, text: string, runs: readonly Run[]) {
    this.#source = source
    this.#text = text
    this.#runs = runs
  }

  /** The map of a text that is its own file. */
  static identity(source: string): SourceMap {
    return new SourceMap(source, source, [
      {text: 0, textLength: source.length, source: 0, sourceLength: source.length, verbatim: true}
    ])
  }

  /** The file's text. */
  get source(): string {
    return this.#source
  }

  /** The range of the file that holds a range of the text. */
  toSource(start: number, end: number): Range {
    const from = this.#at(start, 'start')
    return {start: from, end: end > start ? Math.max(from, this.#at(end - 1, 'end')) : from}
  }

  /**
   * Whether a range of the text is one piece of the file, so that it may be replaced there: no markup and no
   * reference lies inside. A line end counts as one space however the file spells it.
   */
  isVerbatim(start: number, end: number): boolean {
    const range = this.toSource(start, end)
    const words = this.#source.slice(range.start, range.end)
    return words.replace(/\r\n?|\n/g, ' ') === this.#text.slice(start, end).replace(/\n/g, ' ')
  }

  /**
   * Cuts a range of the text where its way to the file changes: `from` and `to` are offsets of the text, `start` and
   * `end` those of the file.
   */
  *pieces(start: number, end: number): Generator<Range & {from: number; to: number; verbatim: boolean}> {
    for (let index = this.#find(start); index < this.#runs.length; index++) {
      const run = this.#runs[index]!
      const from = Math.max(start, run.text)
      const to = Math.min(end, run.text + run.textLength)
      if (run.text >= end) return
      if (from >= to) continue
      const {verbatim} = run
      if (verbatim)
        yield {from, to, verbatim, start: run.source + from - run.text, end: run.source + to - run.text}
      else yield {from, to, verbatim, start: run.source, end: run.source + run.sourceLength}
    }
  }

  #find(offset: number): number {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#runs[middle]!.text <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #at(offset: number, side: 'start' | 'end'): number {
    const run = this.#runs[this.#find(offset)]
    if (!run) return 0
    const within = offset - run.text
    if (run.verbatim) {
      return run.source + Math.min(within + (side === 'end' ? 1 : 0), run.sourceLength)
    }
    return side === 'end' || within >= run.textLength ? run.source + run.sourceLength : run.source
  }
}
