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

/** A sentence as the parser found it: tokens from `first` up to and not including `last`. */
export interface RawSentence {
  first: number
  last: number
}

/** Walks the tree once into flat tokens and the parser's own sentences. */
export function readTokens(
  tree: Root,
  text: string,
  blocks: readonly {start: number; end: number}[]
): {tokens: Token[]; sentences: RawSentence[]} {
  const tokens: Token[] = []
  const sentences: RawSentence[] = []
  let block = 0
  walk(tree)
  return {tokens, sentences}

  function walk(node: Nodes): void {
    switch (node.type) {
      case 'RootNode':
      case 'ParagraphNode':
        for (const child of node.children) walk(child)
        return
      case 'SentenceNode': {
        const first = tokens.length
        for (const child of node.children) walk(child)
        if (tokens.length > first) sentences.push({first, last: tokens.length})
        return
      }
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
