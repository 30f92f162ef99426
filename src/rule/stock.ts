import type {Root, Sentence} from 'nlcst'
import {VFile} from 'vfile'
import type {ArticleBase} from '../article/index.js'

type Transformer = (tree: Root, file: VFile) => unknown

/** A half-open range of the text that rules read. */
interface Place {
  start: number
  end: number
}

/** A message of a stock retext plugin: its place is in the text that rules read. */
export interface StockMessage extends Place {
  reason: string
}

/**
 * Runs a stock retext plugin over some sentences of an article and gives what it says, so that a rule of ours can
 * report it with our id, severity and options. Stock plugins walk every word of a tree again, so a rule first finds
 * out where they can have anything to say.
 *
 * @param sentences The nodes to read: the tree's own, which the plugin is trusted not to change.
 * @returns What has a place, in the order of the sentences.
 */
export function runStockPlugin<Options>(
  plugin: (this: never, options?: Options) => unknown,
  article: Pick<ArticleBase, 'text'>,
  sentences: readonly Sentence[],
  options?: Options
): StockMessage[] {
  if (sentences.length === 0) return []
  const file = new VFile(article.text)
  const transform = plugin.call(undefined as never, options) as Transformer
  transform({type: 'RootNode', children: [...sentences]}, file)
  const result: StockMessage[] = []
  for (const {place, reason} of file.messages) {
    if (!place || !('start' in place)) continue
    const {start, end} = place
    if (start.offset === undefined || end.offset === undefined) continue
    result.push({start: start.offset, end: end.offset, reason})
  }
  return result
}

const sentenceNodes = new WeakMap<Root, readonly Sentence[]>()

/** Finds the sentences of the parser that hold one of these places, which are in the order of the text. */
export function findSentenceNodes({tree}: Pick<ArticleBase, 'tree'>, places: readonly Place[]): Sentence[] {
  let nodes = sentenceNodes.get(tree)
  if (!nodes) sentenceNodes.set(tree, (nodes = collect(tree)))
  const result: Sentence[] = []
  let at = 0
  for (const {start} of places) {
    while (at < nodes.length && nodes[at]!.position!.end.offset! <= start) at++
    const node = nodes[at]
    if (node && node !== result.at(-1)) result.push(node)
  }
  return result
}

function collect(tree: Root): Sentence[] {
  return tree.children.flatMap((child) =>
    child.type === 'SentenceNode'
      ? child
      : child.type === 'ParagraphNode'
        ? child.children.filter((node) => node.type === 'SentenceNode')
        : []
  )
}
