import type {Block} from './document.js'

/** A comment of the file: `body` is what stands between its marks; the offsets are of the file. */
export interface StetComment {
  body: string
  start: number
  end: number
}

/** "Let it stand": a part of the article on which something, or everything, is not reported. */
export interface Stet {
  /** Ids of rules, or null for all of them. */
  rules: readonly string[] | null
  /** Why, in the writer's words, or null. */
  reason: string | null
  /** Where the comment stands in the file, half-open. */
  source: {start: number; end: number}
  /** What it covers, half-open, in the text that rules read. */
  start: number
  end: number
}

interface Parsed {
  form: 'next' | 'begin' | 'end' | 'file'
  rules: string[] | null
  reason: string | null
}

/** Reads the words of a comment; null where it is no stet. */
export function parseStet(body: string): Parsed | null {
  const match =
    /^\s*stet(?=[\s:]|$)\s*(begin|end|file)?\s*([a-z][\w-]*(?:[\s,]+[a-z][\w-]*)*)?\s*(?::\s*([\s\S]*?))?\s*$/.exec(
      body
    )
  if (!match) return null
  return {
    form: (match[1] as Parsed['form'] | undefined) ?? 'next',
    rules: match[2] ? match[2].split(/[\s,]+/) : null,
    reason: match[3]?.replace(/\s+/g, ' ').trim() || null
  }
}

/**
 * Turns the comments of a file into what they cover. `at` is the offset of the text where the comment stands; a
 * stet never covers anything before it.
 */
export function findStets(
  comments: readonly (StetComment & {at: number})[],
  blocks: readonly Block[],
  length: number
): Stet[] {
  const result: Stet[] = []
  const begun: (Parsed & {source: {start: number; end: number}; at: number})[] = []
  for (const {body, start, end, at} of comments) {
    const parsed = parseStet(body)
    if (!parsed) continue
    const source = {start, end}
    const {rules, reason} = parsed
    switch (parsed.form) {
      case 'file':
        result.push({rules, reason, source, start: 0, end: length + 1})
        break
      case 'begin':
        begun.push({...parsed, source, at})
        break
      case 'end': {
        const index = begun.findLastIndex((entry) => rules === null || String(entry.rules) === String(rules))
        const [open] = index < 0 ? [] : begun.splice(index, 1)
        if (open)
          result.push({rules: open.rules, reason: open.reason, source: open.source, start: open.at, end: at})
        else result.push({rules, reason, source, start: at, end: at})
        break
      }
      case 'next': {
        // In a paragraph it covers what is left of that.
        const next = firstAfter(blocks, at)
        result.push({
          rules,
          reason,
          source,
          start: next ? Math.max(at, next.start) : length,
          end: next?.end ?? length
        })
      }
    }
  }
  // One that is never ended covers the rest.
  for (const {rules, reason, source, at} of begun)
    result.push({rules, reason, source, start: at, end: length + 1})
  return result.sort((a, b) => a.source.start - b.source.start)
}

/** The first block that ends after an offset. */
function firstAfter(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return blocks[low]
}
