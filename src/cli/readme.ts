import {widthOf} from '../report/cells.js'
import {toExcerpt} from '../report/excerpt.js'
import {createStyle, type Style} from '../report/style.js'
import {wrap} from '../report/wrap.js'

const widest = 100
// Keeps the words of a code span on one line.
const glue = '\u00a0'

/** Dresses a readme for the terminal: headings, examples, tables and links show as what they are, lines are wrapped. */
export function toTerminal(markdown: string, {colour, width}: {colour: boolean; width: number}): string {
  const style = createStyle(colour)
  const room = Math.min(width, widest)
  const blocks = toBlocks(markdown).map((block) => dressBlock(block, style, room))
  return `${blocks.join('\n\n')}\n`
}

/** Parts Markdown at its blank lines, of which a fence may have some of its own. */
function toBlocks(markdown: string): string[] {
  const plain = markdown.replace(/<!--[^]*?-->/g, '').trim()
  return [...plain.matchAll(/^```[^]*?^```$|^(?!```)(?:.+(?:\n(?!```)|$))+/gm)].map(([block]) => block.trim())
}

function dressBlock(block: string, style: Style, room: number): string {
  const heading = /^(#{1,6}) (.+)$/.exec(block)
  if (heading) {
    const [, level, text] = heading
    return level!.length === 1 ? style.bold(style.underline(text!)) : style.bold(text!)
  }
  const fence = /^```(.*)\n([^]*?)\n?```$/.exec(block)
  if (fence) return dressFence(fence[1]!, fence[2]!, style, room)
  if (block.startsWith('|')) return dressTable(block.split('\n'), style)
  if (!/^(?:[-*]|\d+\.) /.test(block)) return dressText(block, style, room).join('\n')
  return block
    .split(/\n(?=(?:[-*]|\d+\.) )/)
    .map((item) => {
      const mark = item.slice(0, item.indexOf(' '))
      const indent = ' '.repeat(mark.length + 1)
      const lines = dressText(item.slice(indent.length), style, room - indent.length)
      return `${style.dim(mark)} ${lines.join(`\n${indent}`)}`
    })
    .join('\n')
}

function dressText(text: string, style: Style, room: number): string[] {
  const glued = text
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/`[^`]+`/g, (code) => code.replace(/\s+/g, glue))
  return wrap(glued, room).map((line) =>
    line
      .replaceAll(glue, ' ')
      .replace(/`[^`]+`/g, (code) => style.cyan(code))
      .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => style.bold(words))
      .replace(/https?:\/\/[^\s)]+/g, (address) => style.underline(address))
  )
}

/** An example; the messages that are drawn under its lines stay under their words. */
function dressFence(info: string, code: string, style: Style, room: number): string {
  const [, kind, options = ''] = /\b(incorrect|correct)\b\s*(.*)$/.exec(info) ?? []
  const given = options && style.dim(` with ${options}`)
  const result: string[] = []
  if (kind === 'incorrect') result.push(`  ${style.red('✖ incorrect')}${given}`)
  if (kind === 'correct') result.push(`  ${style.green('✔ correct')}${given}`)
  const space = room - 4
  let line = ''
  for (const raw of code.split('\n')) {
    const marker = kind ? /^( *)(~+)(?: (.+))?$/.exec(raw) : null
    if (!marker) {
      line = raw
      result.push(
        ...(fits(raw, space) || !kind ? [raw] : wrap(raw, space)).map((part) => `    ${part}`.trimEnd())
      )
      continue
    }
    const [, before, under, message = ''] = marker
    const start = before!.length
    const end = start + under!.length
    let indent = start
    let mark = under!
    if (!fits(line, space)) {
      const point = (offset: number) => ({line: 1, column: offset + 1, offset})
      const excerpt = toExcerpt(line, point(start), point(end), space)
      result.push(`    ${excerpt.before}${excerpt.marked}${excerpt.after}`.trimEnd())
      indent = excerpt.indent
      mark = '~'.repeat(excerpt.width)
    }
    const isLong = indent + mark.length + 1 + widthOf(message) > space
    result.push(`    ${' '.repeat(indent)}${style.yellow(mark + (isLong ? '' : ` ${message}`))}`)
    if (isLong) result.push(...wrap(message, space).map((part) => `    ${style.yellow(part)}`))
  }
  return result.join('\n')
}

function fits(line: string, space: number): boolean {
  return widthOf(line) <= space
}

function dressTable(lines: readonly string[], style: Style): string {
  const rows = lines
    .filter((line) => !/^\|[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', ''))
    )
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows
    .map((row, index) => {
      const line = row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
      return `  ${index === 0 ? style.bold(line) : line}`
    })
    .join('\n')
}
