import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

type Transformer = (tree: Root, file: VFile) => unknown

/** A message of a stock retext plugin: its place is in the text that rules read. */
export interface StockMessage {
  start: number
  end: number
  reason: string
  message: VFileMessage
}

/**
 * Runs a stock retext plugin over a tree and gives what it says, so that a rule of ours can report it with our id,
 * severity and options. Messages without a place are left out.
 */
export function runStockPlugin<Options>(
  plugin: (this: never, options?: Options) => unknown,
  tree: Root,
  text: string,
  options?: Options
): StockMessage[] {
  const file = new VFile(text)
  const transform = plugin.call(undefined as never, options) as Transformer
  transform(tree, file)
  const result: StockMessage[] = []
  for (const message of file.messages) {
    const {place} = message
    if (!place || !('start' in place)) continue
    const {start, end} = place
    if (start.offset === undefined || end.offset === undefined) continue
    result.push({start: start.offset, end: end.offset, reason: message.reason, message})
  }
  return result
}
