import {overlaps, type Document, type Stet} from '../input/index.js'
import type {Message} from './message.js'
import {locatorOf} from './run-rule.js'

/** A stet and what it let stand. */
export interface UsedStet {
  stet: Stet
  messages: readonly Message[]
}

/** Words that a configuration lets stand wherever they are in a file: what has no comments is let stand like this. */
export interface WordStet {
  words: string
  /** Ids of rules, or null for all of them. */
  rules: readonly string[] | null
  reason: string | null
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
  {
    ruleIds,
    needReason = false,
    words = []
  }: {ruleIds: ReadonlySet<string>; needReason?: boolean; words?: readonly WordStet[]}
): StetResult {
  const {map} = document
  const worded = findWords(document, words)
  // A title may stand below what it is read before.
  const opaque = document.opaque
    .map(({start, end}) => map.toSource(start, end))
    .sort((a, b) => a.start - b.start)
  const covers = document.stets.map(({start, end}) => map.toSource(start, end))
  const found: Message[][] = document.stets.map(() => [])
  const kept = messages.filter((message) => {
    const {start, end} = message
    if (overlaps(opaque, start.offset, end.offset)) return false
    const index = document.stets.findIndex(
      ({rules}, at) =>
        (rules === null || rules.includes(message.ruleId)) &&
        start.offset >= covers[at]!.start &&
        start.offset < Math.max(covers[at]!.end, covers[at]!.start + 1)
    )
    if (index < 0) {
      const by = worded.find(
        ({stet: {rules}, source}) =>
          (rules === null || rules.includes(message.ruleId)) &&
          start.offset < source.end &&
          end.offset > source.start
      )
      by?.messages.push(message)
      return by === undefined
    }
    found[index]!.push(message)
    return false
  })
  for (const [index, stet] of document.stets.entries()) {
    const unknown = (stet.rules ?? []).filter((id) => !ruleIds.has(id))
    for (const id of unknown)
      kept.push(report(document, stet, `Unexpected rule \`${id}\` in a stet: there is no such rule`))
    if (unknown.length === 0 && found[index]!.length === 0) {
      kept.push(report(document, stet, unused))
    }
    if (needReason && stet.reason === null)
      kept.push(report(document, stet, 'Unexpected stet without a reason, expected one after a colon'))
  }
  return {
    messages: kept,
    used: [
      ...document.stets.map((stet, index) => ({stet, messages: found[index]!})),
      ...worded.filter(({messages}) => messages.length > 0).map(({stet, messages}) => ({stet, messages}))
    ]
  }
}

const unused = 'Unexpected stet: it lets nothing stand, take it out'

/**
 * Joins what was found in the articles of one file: a stet that is about all of them is one, and it has its use where
 * one of them needs it.
 */
export function joinStets(results: readonly StetResult[]): StetResult {
  const used = new Map<string, UsedStet>()
  for (const {stet, messages} of results.flatMap((result) => result.used)) {
    const key = `${stet.source.start}:${String(stet.rules)}`
    used.set(key, {stet, messages: [...(used.get(key)?.messages ?? []), ...messages]})
  }
  const useful = new Set(
    [...used.values()].filter(({messages}) => messages.length > 0).map(({stet}) => stet.source.start)
  )
  return {
    messages: results
      .flatMap(({messages}) => messages)
      .filter(({reason, start}) => reason !== unused || !useful.has(start.offset)),
    used: [...used.values()]
  }
}

/** Finds where the words of a configuration stand in an article. White space is white space. */
function findWords(
  {text, map}: Document,
  words: readonly WordStet[]
): {stet: Stet; source: {start: number; end: number}; messages: Message[]}[] {
  return words.flatMap(({words, rules, reason}) => {
    const pattern = words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return [...text.matchAll(new RegExp(pattern.join('\\s+'), 'g'))].map(({index, 0: found}) => {
      const source = map.toSource(index, index + found.length)
      return {stet: {rules, reason, source, start: index, end: index + found.length}, source, messages: []}
    })
  })
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
