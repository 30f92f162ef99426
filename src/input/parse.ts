import type {Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const processor = unified().use(retextEnglish).freeze()

/**
 * Parses text into nlcst.
 *
 * @param pieceLength A longer text is parsed in pieces of about as many characters, parted at blank lines: the parser's
 *   time grows with the square of the length, and a paragraph knows nothing of the others.
 */
export function parseEnglish(text: string, pieceLength = 30_000): Root {
  if (text.length <= pieceLength) return processor.parse(text)
  const root: Root = {type: 'RootNode', children: []}
  let line = 0
  let offset = 0
  let end: {line: number; column: number; offset: number} = {line: 1, column: 1, offset: 0}
  while (offset < text.length) {
    const blank = text.indexOf('\n\n', offset + pieceLength)
    let next = blank < 0 ? text.length : blank
    while (text[next] === '\n') next++
    const piece = processor.parse(text.slice(offset, next))
    for (const child of piece.children) {
      move(child, line, offset)
      root.children.push(child)
    }
    const last = piece.position!.end
    end = {line: last.line + line, column: last.column, offset: next}
    line += last.line - 1
    offset = next
  }
  root.position = {start: {line: 1, column: 1, offset: 0}, end}
  return root
}

function move(node: Nodes, line: number, offset: number): void {
  const {start, end} = node.position!
  node.position = {
    start: {line: start.line + line, column: start.column, offset: start.offset! + offset},
    end: {line: end.line + line, column: end.column, offset: end.offset! + offset}
  }
  if ('children' in node) for (const child of node.children) move(child, line, offset)
}
