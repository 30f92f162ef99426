import {wrap} from '../report/pretty.js'
import {createStyle, type Style} from '../report/style.js'

/** Dresses a readme for the terminal: headings, code and links show as what they are, paragraphs are wrapped. */
export function toTerminal(markdown: string, {colour, width}: {colour: boolean; width: number}): string {
  const style = createStyle(colour)
  const room = Math.min(width, 100)
  const blocks = markdown
    .replace(/<!--[^]*?-->\n?/g, '')
    .trim()
    .split(/\n{2,}(?=(?:(?!```)[^])*(?:```(?:(?!```)[^])*```(?:(?!```)[^])*)*$)/)
  return `${blocks.map((block) => dressBlock(block.replace(/^\n+/, ''), style, room)).join('\n\n')}\n`
}

function dressBlock(block: string, style: Style, room: number): string {
  const heading = /^(#{1,6}) (.+)$/.exec(block)
  if (heading) {
    const [, level, text] = heading
    return level!.length === 1 ? style.bold(style.underline(text!)) : style.bold(text!)
  }
  const fence = /^```(.*)\n([^]*?)\n?```$/.exec(block)
  if (fence) return dressFence(fence[1]!, fence[2]!, style)
  if (block.startsWith('|')) return dressTable(block.split('\n'), style)
  if (/^(?:[-*]|\d+\.) /.test(block)) {
    return block
      .split(/\n(?=(?:[-*]|\d+\.) )/)
      .map((item) => {
        const [, mark = '', text = ''] = /^([-*]|\d+\.) ([^]*)$/.exec(item)!
        const indent = ' '.repeat(mark.length + 1)
        return `${style.dim(mark)} ${wrap(text, room - indent.length)
          .map((line) => dressWords(line, style))
          .join(`\n${indent}`)}`
      })
      .join('\n')
  }
  return wrap(block, room)
    .map((line) => dressWords(line, style))
    .join('\n')
}

/** An example of a rule: what is wrong in it, and the messages that are drawn under it. */
function dressFence(info: string, code: string, style: Style): string {
  const kind = /\b(incorrect|correct)\b/.exec(info)?.[1]
  const title =
    kind === 'incorrect' ? style.red('✖ incorrect') : kind === 'correct' ? style.green('✔ correct') : null
  const lines = code.split('\n').map((line) => `    ${/^ *~+(?: |$)/.test(line) ? style.yellow(line) : line}`)
  return [...(title ? [`  ${title}`] : []), ...lines].join('\n')
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
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
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

function dressWords(text: string, style: Style): string {
  return text
    .replace(
      /\[([^\]]+)\]\(([^)]+)\)/g,
      (_, label: string, address: string) => `${label} (${style.underline(address)})`
    )
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => style.bold(words))
    .replace(/`([^`]+)`/g, (_, words: string) => style.cyan(words))
}
