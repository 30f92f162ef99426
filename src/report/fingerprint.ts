import {createHash} from 'node:crypto'
import type {Message} from '../rule/message.js'

/**
 * Gives each message of a file a fingerprint that stays the same when the text around it changes: of the rule, the
 * words of the sentence and which occurrence of these it is, never of the line.
 *
 * @returns 32 hexadecimal digits each, in the order of the messages.
 */
export function toFingerprints(
  messages: readonly Pick<Message, 'ruleId' | 'context' | 'actual'>[]
): string[] {
  const seen = new Map<string, number>()
  return messages.map(({ruleId, context, actual}) => {
    const key = JSON.stringify([ruleId, context, actual.replace(/\s+/g, ' ')])
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return createHash('sha256').update(`${key}${occurrence}`).digest('hex').slice(0, 32)
  })
}
