import type {Message, Severity} from '../rule/message.js'
import {widthOf} from './cells.js'
import {toExcerpt} from './excerpt.js'
import {toPrintable} from './printable.js'
import type {FileReport, NotChecked} from './report.js'
import {createStyle, type Style} from './style.js'

export interface PrettyOptions {
  /** Whether to use colours. */
  colour: boolean
  /** How many columns an excerpt of the article may take, its margin included. */
  width: number
  /** Whether to say why, below each message. */
  verbose: boolean
}

/** Writes what was found in one file, with the words in their lines; nothing for a file without messages. */
export function toPretty({path, source, messages}: FileReport, options: PrettyOptions): string {
  if (messages.length === 0) return ''
  const style = createStyle(options.colour)
  const margin = messages.reduce(
    (most, {start, related}) =>
      Math.max(most, ...[start, ...related.map(({start}) => start)].map(({line}) => String(line).length)),
    0
  )
  const places = messages.map(({start}) => `${start.line}:${start.column}`)
  const widest = Math.max(...places.map((place) => place.length))
  const severities = Math.max(...messages.map(({severity}) => severity.length))
  let text = `${style.underline(style.bold(toPrintable(path)))}\n`
  for (const [index, message] of messages.entries()) {
    const {severity, reason, ruleId, start, end} = message
    const colour = colourOf(severity, style)
    text += `\n  ${style.dim(places[index]!.padEnd(widest))}  ${colour(severity.padEnd(severities))}  ${toPrintable(reason)}  ${style.dim(toPrintable(ruleId))}\n`
    text += quote(start, end, '~', colour, '')
    for (const other of message.related) {
      text += quote(other.start, other.end, '-', style.cyan, toPrintable(other.reason))
    }
    if (options.verbose) text += notes(message)
  }
  return `${text}\n`

  function quote(
    start: Message['start'],
    end: Message['end'],
    mark: string,
    colour: (text: string) => string,
    reason: string
  ): string {
    const room = Math.max(24, options.width - margin - 5)
    const {before, marked, after, indent, width} = toExcerpt(source, start, end, room)
    const bar = style.dim('│')
    const line = `  ${style.dim(String(start.line).padStart(margin))} ${bar} ${before}${colour(marked)}${after}`
    const under = `  ${' '.repeat(margin)} ${bar} ${' '.repeat(indent)}${colour((mark.repeat(width) || '^') + (reason && ` ${reason}`))}`
    return `${line}\n${under}\n`
  }

  function notes({note, url}: Message): string {
    const indent = ' '.repeat(margin + 3)
    const lines = note ? wrap(toPrintable(note), Math.max(24, options.width - margin - 5)) : []
    if (url) lines.push(toPrintable(url))
    return lines
      .map((line, index) => `${indent}${style.dim(`${index === 0 ? '=' : ' '} ${line}`)}\n`)
      .join('')
  }
}

/** What a run comes to. */
export interface Counts {
  files: number
  error: number
  warning: number
  suggestion: number
  /** Found, and not shown. */
  hidden: number
}

/** Adds the messages of files to the counts. */
export function count(
  files: readonly FileReport[],
  counts: Counts = {files: 0, error: 0, warning: 0, suggestion: 0, hidden: 0}
): Counts {
  counts.files += files.length
  for (const {messages} of files) for (const {severity} of messages) counts[severity]++
  return counts
}

/** Writes the end of a report: what was not checked and why, and the sum. */
export function toSummary(
  counts: Counts,
  notChecked: readonly NotChecked[],
  {colour}: Pick<PrettyOptions, 'colour'>
): string {
  const style = createStyle(colour)
  let text = ''
  if (notChecked.length > 0) {
    const places = notChecked.map(
      ({path, line, column}) => toPrintable(path) + (line ? `:${line}:${column}` : '')
    )
    const widest = Math.min(40, Math.max(...places.map(widthOf)))
    text += `${style.bold('Not checked')}\n`
    for (const [index, {severity, reason}] of notChecked.entries()) {
      const place = places[index]!
      const pad = ' '.repeat(Math.max(0, widest - widthOf(place)))
      text += `  ${place}${pad}  ${severity === 'error' ? style.red(toPrintable(reason)) : style.dim(toPrintable(reason))}\n`
    }
    text += '\n'
  }
  const parts = (['error', 'warning', 'suggestion'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colourOf(severity, style)(plural(counts[severity], severity)))
  const where = plural(counts.files, 'article')
  const failed = notChecked.filter(({severity}) => severity === 'error').length
  const mark =
    counts.error + failed > 0 ? style.red('✖') : counts.warning > 0 ? style.yellow('⚠') : style.green('✔')
  if (parts.length === 0) parts.push('nothing found')
  return `${text}${mark} ${parts.join(', ')} in ${where}${counts.hidden > 0 ? style.dim(` (${counts.hidden} not shown)`) : ''}\n`
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  return severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.blue
}

/** Writes a number with its noun: `1 error`, `2 errors`, `1,200 articles`. */
export function plural(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`
}

/** Parts text into lines of at most `width` columns, between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line ? `${line} ${word}` : word
    }
  }
  if (line) lines.push(line)
  return lines
}
