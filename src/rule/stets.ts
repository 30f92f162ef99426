import type {Document, Stet} from '../input/index.js'
import type {Message} from './message.js'
import {locatorOf} from './run-rule.js'

/** A stet and what it let stand. */
export interface UsedStet {
  stet: Stet
  messages: readonly Message[]
}

export interface StetResult {
  /** What is still reported, with what is wrong with the stets themselves. */
  messages: Message[]
  used: UsedStet[]
}

/**
 * Takes out the messages that are let stand or stand on what is no prose, and reports stets that let nothing stand,
 * that name a rule that there is not, or that give no reason where the desk wants one.
 */
export function applyStets(
  messages: readonly Message[],
  document: Document,
  {ruleIds, needReason = false}: {ruleIds: ReadonlySet<string>; needReason?: boolean}
): StetResult {
  const {map} = document
  const opaque = document.opaque.map(({start, end}) => map.toSource(start, end))
  const covers = document.stets.map(({start, end}) => map.toSource(start, end))
  const found: Message[][] = document.stets.map(() => [])
  const kept = messages.filter((message) => {
    const {start, end} = message
    if (opaque.some((range) => start.offset < range.end && end.offset > range.start)) return false
    const index = document.stets.findIndex(
      ({rules}, at) =>
        (rules === null || rules.includes(message.ruleId)) &&
        start.offset >= covers[at]!.start &&
        start.offset < Math.max(covers[at]!.end, covers[at]!.start + 1)
    )
    if (index < 0) return true
    found[index]!.push(message)
    return false
  })
  for (const [index, stet] of document.stets.entries()) {
    const unknown = (stet.rules ?? []).filter((id) => !ruleIds.has(id))
    for (const id of unknown)
      kept.push(report(document, stet, `Unexpected rule \`${id}\` in a stet: there is no such rule`))
    if (unknown.length === 0 && found[index]!.length === 0) {
      kept.push(report(document, stet, 'Unexpected stet: it lets nothing stand, take it out'))
    }
    if (needReason && stet.reason === null)
      kept.push(report(document, stet, 'Unexpected stet without a reason, expected one after a colon'))
  }
  return {messages: kept, used: document.stets.map((stet, index) => ({stet, messages: found[index]!}))}
}

function report(document: Document, stet: Stet, reason: string): Message {
  const locate = locatorOf({document})
  const {start, end} = stet.source
  return {
    ruleId: 'stet',
    source: 'copydesk',
    severity: 'warning',
    reason,
    start: locate(start),
    end: locate(end),
    actual: document.map.source.slice(start, end),
    expected: [],
    fix: null,
    url: null,
    note: 'A stet that lets nothing stand hides the next fault that comes to its place.',
    related: [],
    context: document.map.source.slice(start, end).replace(/\s+/g, ' ')
  }
}
