import type {Message} from '../rule/message.js'

/** A replacement in a file: half-open offsets in UTF-16 code units. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Which fixes are wanted: only those that are safe without asking, or also those that are offered. */
export type FixKind = 'safe' | 'suggested'

/**
 * Gives the edits of messages, in order and without overlap: where two meet, the first in the file stands and the other
 * waits for the next round. Edits that touch are kept apart too, since each was made without knowing of the other.
 */
export function toEdits(messages: readonly Message[], kind: FixKind): Edit[] {
  const edits = messages
    .flatMap((message): Edit[] => {
      const [text] = message.expected
      const wanted = message.fix === 'safe' || (kind === 'suggested' && message.fix === 'suggest')
      return wanted && text !== undefined && text !== message.actual
        ? [{start: message.start.offset, end: message.end.offset, text}]
        : []
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of edits) {
    const before = kept.at(-1)
    if (!before || edit.start > before.end) kept.push(edit)
  }
  return kept
}

/** Puts edits into a text. They are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text} of edits) {
    result += source.slice(at, start) + text
    at = end
  }
  return result + source.slice(at)
}
