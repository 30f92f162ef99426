import type {VFile} from 'vfile'
import type {Article} from '../article/index.js'
import {createLocator, findReplacements, type Point} from '../input/index.js'
import type {Context, Rule, RuleMeta} from './define-rule.js'
import type {House} from './house.js'
import type {Message, Severity} from './message.js'
import {toOneLine} from './shorten.js'

export interface RuleSettings {
  /** What the user gave; what is missing gets its default. */
  options?: Readonly<Record<string, unknown>>
  /** Instead of the rule's own severity. */
  severity?: Severity
  house: House
}

const locators = new WeakMap<object, (offset: number) => Point>()

/** Gives the point of an offset of the file; the table of lines is made once an article. */
export function locatorOf(article: Pick<Article, 'document'>): (offset: number) => Point {
  const {map} = article.document
  let locate = locators.get(map)
  if (!locate) locators.set(map, (locate = createLocator(map.source)))
  return locate
}

/** Where the documentation of a rule stands. */
export function ruleUrl(id: string): string {
  return `https://github.com/copydesk/copydesk/blob/main/rules/${id}/readme.md`
}

/** Runs one rule over an article and gives its messages, with places in the file, in the order of the text. */
export function runRule(rule: Rule, article: Article, settings: RuleSettings): Message[] {
  const {meta} = rule
  const messages: Message[] = []
  const locate = locatorOf(article)
  const {map} = article.document
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(meta.options ?? {})) {
    options[name] = settings.options?.[name] ?? option.default
  }
  const context: Context<RuleMeta> = {
    article,
    options: options as Context<RuleMeta>['options'],
    house: settings.house,
    report({messageId, place, data = {}, expected = [], related = [], doubtful = false}) {
      const template = meta.messages[messageId]
      if (!template) throw new Error(`${meta.id}: there is no message ${messageId}`)
      const {settledIn} = meta
      if (settledIn && settings.house[settledIn].has(article.text.slice(place.start, place.end))) return
      const range = map.toSource(place.start, place.end)
      const offered = findReplacements(article.document, place.start, place.end, expected)
      const quoted = offered.length > 0 && article.quotes.at(place.start) !== null
      messages.push({
        ruleId: meta.id,
        source: 'copydesk',
        severity: doubtful ? 'suggestion' : (settings.severity ?? meta.severity),
        reason: fill(template.reason, data),
        start: locate(range.start),
        end: locate(range.end),
        actual: map.source.slice(range.start, range.end),
        expected: offered,
        fix: offered.length === 0 || !meta.fix ? null : quoted || doubtful ? 'suggest' : meta.fix,
        url: ruleUrl(meta.id),
        note: fill(template.note, data),
        related: related.map(({reason, start, end}) => {
          const other = map.toSource(start, end)
          return {reason, start: locate(other.start), end: locate(other.end)}
        }),
        context: contextAt(article, place.start)
      })
    }
  }
  rule.check(context)
  return sortMessages(messages)
}

// What is no sentence at all, thousands of words without a stop, is read around the place only.
const widestContext = 500

/** The words of the sentence at an offset of the text; of the rest of the line where there is none. */
export function contextAt({text, sentences}: Pick<Article, 'text' | 'sentences'>, offset: number): string {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  const words =
    sentence && sentence.start <= offset && offset < sentence.end
      ? text.slice(
          Math.max(sentence.start, offset - widestContext),
          Math.min(sentence.end, offset + widestContext)
        )
      : text.slice(offset, offset + 80).split('\n')[0]!
  return toOneLine(words).trim()
}

/** Sorts by place, then rule; drops a message that says the same of the same place. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const sorted = [...messages].sort(
    (a, b) =>
      a.start.offset - b.start.offset ||
      a.end.offset - b.end.offset ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.reason, b.reason)
  )
  return sorted.filter((message, index) => {
    const before = sorted[index - 1]
    return !(
      before &&
      before.ruleId === message.ruleId &&
      before.reason === message.reason &&
      before.start.offset === message.start.offset &&
      before.end.offset === message.end.offset
    )
  })
}

// Not by locale: a report is the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  if (!template.includes('{')) return template
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in data ? toOneLine(String(data[name])) : whole
  )
}

/** Puts messages on a file, for pipelines of unified. */
export function toVFileMessages(messages: readonly Message[], file: VFile): void {
  for (const message of messages) {
    const result = file.message(message.reason, {
      place: {start: message.start, end: message.end},
      ruleId: message.ruleId,
      source: message.source
    })
    // VFile knows true (error), false (warning) and undefined (information).
    result.fatal = message.severity === 'error' ? true : message.severity === 'warning' ? false : undefined
    result.actual = message.actual
    result.expected = [...message.expected]
    if (message.url) result.url = message.url
    if (message.note) result.note = message.note
  }
}
