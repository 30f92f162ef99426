import type {Severity} from '../rule/message.js'
import type {FileReport, Report} from './report.js'

/** What a run comes to. */
export interface Counts extends Record<Severity, number> {
  files: number
  /** Files with a message. */
  touched: number
}

/** Adds the messages of files to the counts. */
export function count(
  files: readonly FileReport[],
  counts: Counts = {files: 0, touched: 0, error: 0, warning: 0, suggestion: 0}
): Counts {
  for (const {messages} of files) {
    counts.files++
    if (messages.length > 0) counts.touched++
    for (const {severity} of messages) counts[severity]++
  }
  return counts
}

/** "2 errors, 1 warning and 3 suggestions in 2 of 5 articles", or "nothing to report in 5 articles". */
export function summarise({files}: Report): string {
  return describe(count(files), (text) => text)
}

/** Puts counts into words; `dress` may colour each part. */
export function describe(counts: Counts, dress: (text: string, severity: Severity) => string): string {
  const articles = plural(counts.files, 'article')
  const parts = (['error', 'warning', 'suggestion'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => dress(plural(counts[severity], severity), severity))
  if (parts.length === 0) return `nothing to report in ${articles}`
  const last = parts.pop()!
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
  return `${list} in ${counts.touched === counts.files ? articles : `${group(counts.touched)} of ${articles}`}`
}

/** Writes a number with its noun: `1 error`, `2 errors`, `1,200 articles`. */
export function plural(number: number, noun: string): string {
  return `${group(number)} ${noun}${number === 1 ? '' : 's'}`
}

function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
