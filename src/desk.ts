import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../rules/index.js'
import {createArticle, type Article} from './article/index.js'
import {findReplacements, readDocuments, readText, type Document, type ReadOptions} from './input/index.js'
import {
  locatorOf,
  noHouse,
  applyStets,
  contextAt,
  joinStets,
  runRule,
  sortMessages,
  type House,
  type Message,
  type Severity,
  type StetResult,
  type UsedStet,
  type WordStet
} from './rule/index.js'

/** What to do with a rule: its severity or `off`, and its options. */
export interface RuleEntry {
  severity?: Severity | 'off'
  options?: Readonly<Record<string, unknown>>
}

/** A retext plugin of somebody else's, ready to run: `(tree, file) => …`, which may be async. */
export interface ForeignPlugin {
  name: string
  transform: (tree: Root, file: VFile) => unknown
  severity?: Severity | 'off'
}

export interface DeskSettings {
  /** By rule id; a rule that is not named runs as it comes. */
  rules?: Readonly<Record<string, RuleEntry>>
  house?: House
  plugins?: readonly ForeignPlugin[]
  /** Whether a message is let stand. */
  suppress?: (message: Message) => boolean
  /** Whether a stet must say why. */
  needReason?: boolean
  /** Words that are to be let stand. */
  stets?: readonly WordStet[]
  /** Path of the file, for plugins that look at it. */
  path?: string
  /** The articles of an earlier version of the file: what stands in both is not read again. */
  before?: readonly Article[]
}

/** What the desk has to say of a file. */
export interface SourceResult {
  /** The text that the places are in: the file's; of a Word file, a line for each paragraph. */
  source: string
  messages: Message[]
  /** The stets of the file, with what each let stand. */
  stets: UsedStet[]
  /** What a line is, where the file has none. */
  units: 'lines' | 'paragraphs'
  /** The articles of the file, as they were read. */
  articles: Article[]
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({meta}) => meta.id))

/**
 * Reads every article of a file and gives its messages in the order of the file.
 *
 * @param content The text as it is on disk; of a Word file, the bytes.
 * @throws InputError where it cannot be read as what it is said to be.
 */
export async function checkSource(
  content: string | Uint8Array,
  {format, pointer, ...settings}: DeskSettings & ReadOptions
): Promise<SourceResult> {
  const documents = await readDocuments(content, {format, pointer})
  const articles = documents.map((document, index) =>
    createArticle(document, {before: settings.before?.[index]})
  )
  const results: StetResult[] = []
  for (const article of articles) results.push(await checkStanding(article, settings))
  const {messages, used} = joinStets(results)
  const [first] = documents
  return {
    source: first?.map.source ?? String(content),
    messages: sortMessages(messages),
    stets: used,
    units: first?.units ?? 'lines',
    articles
  }
}

/** Reads an article with every rule that is on and gives the messages in the order of the text. */
export async function checkDocument(document: Document, settings: DeskSettings = {}): Promise<Message[]> {
  return sortMessages((await checkStanding(createArticle(document), settings)).messages)
}

async function checkStanding(article: Article, settings: DeskSettings): Promise<StetResult> {
  const messages = checkArticle(article, settings)
  for (const plugin of settings.plugins ?? []) messages.push(...(await runForeign(plugin, article, settings)))
  const {suppress, needReason = false} = settings
  return applyStets(
    suppress ? messages.filter((message) => !suppress(message)) : messages,
    article.document,
    {
      ruleIds: settings.plugins?.length
        ? new Set([...ruleIds, ...messages.map(({ruleId}) => ruleId)])
        : ruleIds,
      needReason,
      ...(settings.stets && {words: settings.stets})
    }
  )
}

/** Reads plain text; see `checkDocument`. */
export async function checkText(source: string, settings: DeskSettings = {}): Promise<Message[]> {
  return checkDocument(readText(source), settings)
}

/** Runs our own rules over an article; neither sorted across rules nor suppressed. */
export function checkArticle(article: Article, settings: DeskSettings = {}): Message[] {
  const messages: Message[] = []
  for (const rule of rules) {
    const {severity, options} = settings.rules?.[rule.meta.id] ?? {}
    if (severity === 'off') continue
    messages.push(
      ...runRule(rule, article, {
        house: settings.house ?? noHouse,
        ...(severity && {severity}),
        ...(options && {options})
      })
    )
  }
  return messages
}

async function runForeign(
  plugin: ForeignPlugin,
  article: Article,
  settings: DeskSettings
): Promise<Message[]> {
  const {severity} = plugin
  if (severity === 'off') return []
  const file = new VFile({value: article.text, ...(settings.path !== undefined && {path: settings.path})})
  await plugin.transform(article.tree, file)
  return file.messages.map((message) => fromVFileMessage(message, plugin.name, severity, article))
}

function fromVFileMessage(
  message: VFileMessage,
  plugin: string,
  severity: Severity | undefined,
  article: Article
): Message {
  const {map} = article.document
  const locate = locatorOf(article)
  const {place} = message
  const from = (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
  const to = (place && 'end' in place ? place.end.offset : undefined) ?? from
  const range = map.toSource(from, to)
  const expected = findReplacements(article.document, from, to, message.expected ?? [])
  return {
    ruleId: message.ruleId ?? plugin,
    source: message.source ?? plugin,
    severity:
      severity ?? (message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'suggestion'),
    reason: message.reason,
    start: locate(range.start),
    end: locate(range.end),
    actual: map.source.slice(range.start, range.end),
    expected,
    fix: expected.length > 0 ? 'suggest' : null,
    url: message.url ?? null,
    note: message.note ?? null,
    related: [],
    context: contextAt(article, from)
  }
}
