import type {Nodes, Root, Sentence} from 'nlcst'
import {VFile} from 'vfile'
import type {ArticleBase} from '../article/index.js'
import {parseEnglish} from '../input/index.js'

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
 * @param sentences The nodes to read; their offsets are those of the text.
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

/**
 * Parses the sentences of an article that hold one of these places, which are in the order of the text. Only these are
 * parsed: a tree of the whole article is the larger part of a check.
 */
export function findSentenceNodes(
  {text, sentences}: Pick<ArticleBase, 'text' | 'sentences'>,
  places: readonly Place[]
): Sentence[] {
  const result: Sentence[] = []
  let at = 0
  let parsed = 0
  for (const place of places) {
    while (at < sentences.length && sentences[at]!.end <= place.start) at++
    const sentence = sentences[at]
    if (!sentence || place.start < parsed) continue
    // The marks that close it are its own; a place at its end may run over into the next.
    let last = at
    while (last + 1 < sentences.length && sentences[last]!.end < place.end) last++
    const start = Math.max(sentence.start, parsed, spaceBefore(text, place.start - widest))
    const end = Math.min(sentences[last]!.end, spaceBefore(text, place.start + 2 * widest))
    parsed = end
    for (const node of collect(parseEnglish(text.slice(start, end)))) {
      moveBy(node, start)
      result.push(node)
    }
  }
  return result
}

// What is no sentence at all, thousands of words without a stop, is read around the place only.
const widest = 2000

/** The last white space before an offset, if it is near. */
function spaceBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - 50 && at > 0; at--) if (/\s/.test(text[at] ?? ' ')) return at
  return offset
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

/** Moves the offsets of a node, which count from the start of its sentence, to those of the text. */
function moveBy(node: Nodes, offset: number): void {
  const {position} = node
  if (position) {
    position.start = {...position.start, offset: position.start.offset! + offset}
    position.end = {...position.end, offset: position.end.offset! + offset}
  }
  if ('children' in node) for (const child of node.children) moveBy(child, offset)
}
