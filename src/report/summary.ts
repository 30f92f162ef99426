import type {Report} from './report.js'

/** "2 errors, 1 warning and 3 suggestions in 2 of 5 articles", or "nothing to report in 5 articles". */
export function summarise({files}: Report): string {
  const messages = files.flatMap((file) => file.messages)
  const touched = files.filter((file) => file.messages.length > 0).length
  if (messages.length === 0) return `nothing to report in ${count(files.length, 'article')}`
  const parts = (['error', 'warning', 'suggestion'] as const).flatMap((severity) => {
    const number = messages.filter((message) => message.severity === severity).length
    return number > 0 ? [count(number, severity)] : []
  })
  const last = parts.pop()!
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
  return `${list} in ${touched === files.length ? count(files.length, 'article') : `${touched} of ${count(files.length, 'article')}`}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
