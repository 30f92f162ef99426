import type {Point} from '../input/lines.js'
import type {Message, Severity} from '../rule/message.js'
import {widthOf} from './cells.js'
import {toExcerpt} from './excerpt.js'
import {describeLedger, emptyLedger, type Ledger, type StetEntry} from './ledger.js'
import {toPrintable} from './printable.js'
import {placeOf, type FileReport, type NotChecked} from './report.js'
import {createStyle, type Style} from './style.js'
import {describe, plural, type Counts} from './summary.js'
import {wrap} from './wrap.js'

export interface PrettyOptions {
  colour: boolean
  /** How many columns an excerpt of the article may take, its margin included. */
  width: number
  /** Whether long messages are parted at `width`; where lines are read by programs they are better left whole. */
  wraps: boolean
  /** Whether to say why, below each message. */
  verbose: boolean
}

const narrowest = 24
// Evidence enough for one message.
const mostRelated = 6

/** Writes what was found in one file, with the words in their lines; nothing for a file without messages. */
export function toPretty({path, source, messages}: FileReport, options: PrettyOptions): string {
  if (messages.length === 0) return ''
  const style = createStyle(options.colour)
  const places = messages.flatMap(({start, related}) => [start, ...related.map(({start}) => start)])
  const margin = Math.max(...places.map((place) => nameOf(place).length))
  const room = Math.max(narrowest, options.width - margin - 5)
  const rule = Math.max(...messages.map(({severity}) => severity.length))
  return `${style.bold(style.underline(toPrintable(path)))}\n\n${messages.map(toBlock).join('\n')}\n`

  function toBlock(message: Message): string {
    const colour = colourOf(message.severity, style)
    const lines = [
      ...toHead(message),
      ...quote(message.start, message.end, {place: '', mark: '~', colour, reason: ''}),
      ...toRelated(message.related),
      ...(options.verbose ? toNotes(message) : [])
    ]
    return lines.map((line) => `  ${line.trimEnd()}\n`).join('')
  }

  function toRelated(related: Message['related']): string[] {
    const shown =
      options.verbose || related.length <= mostRelated ? related : related.slice(0, mostRelated - 1)
    const lines = shown.flatMap(({start, end, reason}) =>
      quote(start, end, {place: nameOf(start), mark: '-', colour: style.cyan, reason})
    )
    const rest = related.length - shown.length
    if (rest > 0)
      lines.push(
        `${' '.repeat(margin)} ${style.dim(`│ … and at ${plural(rest, 'more place')}, see --verbose`)}`
      )
    return lines
  }

  function toHead({start, severity, reason, ruleId}: Message): string[] {
    const id = toPrintable(ruleId)
    const indent = margin + 2 + rule + 2
    const room = options.wraps ? Math.max(narrowest, options.width - indent - 2) : Infinity
    const lines = wrap(toPrintable(reason), room)
    const last = lines.pop() ?? ''
    if (widthOf(last) + 2 + id.length <= room) lines.push(`${last}  ${style.dim(id)}`)
    else lines.push(last, style.dim(id))
    const place = style.dim(nameOf(start)) + ' '.repeat(margin - nameOf(start).length)
    const name = colourOf(severity, style)(severity) + ' '.repeat(rule - severity.length)
    return lines.map((line, index) =>
      index === 0 ? `${place}  ${name}  ${line}` : ' '.repeat(indent) + line
    )
  }

  function quote(
    start: Point,
    end: Point,
    {
      place,
      mark,
      colour,
      reason
    }: {place: string; mark: string; colour: (text: string) => string; reason: string}
  ): string[] {
    const {before, marked, after, indent, width} = toExcerpt(source, start, end, room)
    const bar = style.dim('│')
    const gap = ' '.repeat(margin)
    const under = colour(mark.repeat(width) || '^') + (reason && ` ${colour(toPrintable(reason))}`)
    return [
      `${style.dim(place) + gap.slice(place.length)} ${bar} ${before}${colour(marked)}${after}`,
      `${gap} ${bar} ${' '.repeat(indent)}${under}`
    ]
  }

  function toNotes({note, url}: Message): string[] {
    const lines = note ? wrap(toPrintable(note), room) : []
    if (url) lines.push(toPrintable(url))
    return lines.map(
      (line, index) => `${' '.repeat(margin)} ${style.dim(`${index === 0 ? '=' : ' '} ${line}`)}`
    )
  }
}

export interface SummaryOptions extends Pick<PrettyOptions, 'colour'> {
  /** How many messages were found and are not shown. */
  hidden: number
  /** How many fixes were put in. */
  mended?: number
  ledger?: Ledger
  /** The files of configurations with mistakes, which are no articles. */
  configurations?: readonly string[]
}

const fewest = 3

/** Writes the end of a report: what was not checked and why, and the sum. */
export function toSummary(
  counts: Counts,
  notChecked: readonly NotChecked[],
  {colour, hidden, mended = 0, ledger = emptyLedger, configurations = []}: SummaryOptions
): string {
  const style = createStyle(colour)
  // The mistakes of a configuration are told beside the articles that they are about.
  const articles = notChecked.filter(
    ({severity, path}) => severity === 'error' && !configurations.includes(path)
  )
  const failed = new Set(articles.map(({path}) => path)).size
  const mark =
    counts.error + failed > 0 ? style.red('✖') : counts.warning > 0 ? style.yellow('⚠') : style.green('✔')
  const sum = counts.files > 0 ? [describe(counts, (text, severity) => colourOf(severity, style)(text))] : []
  if (failed > 0) sum.push(style.red(`${failed} not checked`))
  if (sum.length === 0) sum.push('nothing to check')
  if (mended > 0) sum.push(`${mended} fixed`)
  const more = hidden > 0 ? style.dim(` (${plural(hidden, 'message')} not shown)`) : ''
  return `${toLedger(notChecked, style)}${mark} ${sum.join(', ')}${more}\n${toLeft(ledger, style)}`
}

/** What was left out on purpose. */
function toLeft(ledger: Ledger, style: Style): string {
  const left = describeLedger(ledger)
  return left.length === 0 ? '' : `${style.dim(`  left out: ${toPrintable(left.join('; '))}`)}\n`
}

/** Writes every stet with its place, what it is about, how much it let stand, and why. */
export function toStets(stets: readonly StetEntry[], colour: boolean): string {
  const style = createStyle(colour)
  if (stets.length === 0) return 'no stets\n\n'
  const rows = stets.map(({path, line, column, rules, messages, reason}) => {
    const what = `${rules?.map(toPrintable).join(', ') ?? 'every rule'}: ${plural(messages, 'message')}`
    const why = reason === null ? style.yellow('no reason given') : toPrintable(reason)
    return `  ${toPrintable(path)}:${line}:${column}  ${what}  ${style.dim('│')} ${why}\n`
  })
  return `${style.bold('Stets')}\n\n${rows.join('')}\n`
}

/** What was not checked: files for which the same is to be said are named together. */
function toLedger(notChecked: readonly NotChecked[], style: Style): string {
  if (notChecked.length === 0) return ''
  const groups = new Map<string, NotChecked[]>()
  for (const entry of notChecked) {
    const key = `${entry.severity} ${entry.reason}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const rows = [...groups.values()].flatMap((group) => {
    const shown = group.length > fewest ? group.slice(0, fewest - 1) : group
    const rows = shown.map((entry) => ({place: toPrintable(placeOf(entry)), entry}))
    const rest = group.length - shown.length
    return rest > 0 ? [...rows, {place: `and ${plural(rest, 'more file')}`, entry: group[0]!}] : rows
  })
  const widest = Math.min(48, Math.max(...rows.map(({place}) => widthOf(place))))
  const lines = rows.map(({place, entry: {severity, reason}}) => {
    const gap = ' '.repeat(Math.max(0, widest - widthOf(place)))
    return `  ${place}${gap}  ${(severity === 'error' ? style.red : style.dim)(toPrintable(reason))}\n`
  })
  return `${style.bold('Not checked')}\n\n${lines.join('')}\n`
}

function nameOf({line, column}: Point): string {
  return `${line}:${column}`
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  return severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.blue
}
