import type {Nodes, Root} from 'nlcst'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** A word, a number or a mark. Offsets are half-open, in the text that rules read. */
export interface Token {
  index: number
  text: string
  /** The text in lower case with straight apostrophes. */
  lower: string
  kind: TokenKind
  start: number
  end: number
  /** Index of the block of the outline that it stands in. */
  block: number
  /** Whether white space stands before it. */
  spaced: boolean
}

/** Walks the tree once into flat tokens. */
export function readTokens(
  tree: Root,
  text: string,
  blocks: readonly {start: number; end: number}[]
): Token[] {
  const tokens: Token[] = []
  let block = 0
  walk(tree)
  return tokens

  function walk(node: Nodes): void {
    switch (node.type) {
      case 'RootNode':
      case 'ParagraphNode':
      case 'SentenceNode':
        for (const child of node.children) walk(child)
        return
      case 'WordNode':
        return add(node, 'word')
      case 'PunctuationNode':
        return add(node, 'punctuation')
      case 'SymbolNode':
        return add(node, 'symbol')
    }
  }

  function add(node: Nodes, kind: TokenKind): void {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    const value = text.slice(start, end)
    while (block < blocks.length - 1 && start >= blocks[block]!.end) block++
    tokens.push({
      index: tokens.length,
      text: value,
      lower: value.toLowerCase().replace(/[’‘]/g, "'"),
      kind:
        kind === 'word' && /^[\p{N}][\p{N}.,:/-]*(?:st|nd|rd|th|s|m|bn|k|p|pm|am|%)?$/iu.test(value)
          ? 'number'
          : kind,
      start,
      end,
      block,
      spaced: start === 0 || /\s/.test(text[start - 1]!)
    })
  }
}
