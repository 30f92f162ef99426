import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Article, ArticleBase, FacetName} from '../article/index.js'
import {articleOf} from '../article/index.js'
import {noHouse, type House} from './house.js'
import type {Severity} from './message.js'
import {runRule, toVFileMessages} from './run-rule.js'

/** The kinds of faults, as `copydesk --list-rules` groups them. */
export type Category = 'grammar' | 'names' | 'pronouns' | 'quotations' | 'style' | 'structure' | 'facts'

/** An option of a rule: its type, its default and what it does ("Whether …", "Names …"). */
export type OptionMeta =
  | {type: 'boolean'; default: boolean; description: string}
  | {type: 'number'; default: number; minimum?: number; maximum?: number; description: string}
  | {type: 'string'; default: string; values?: readonly string[]; description: string}
  | {type: 'strings'; default: readonly string[]; description: string}

/** Everything about a rule that is not its function; the schema, the readme's tables and the index are made of it. */
export interface RuleMeta {
  /** The folder's name. */
  id: string
  /** "Reports …", without a full stop at the end. */
  description: string
  category: Category
  severity: Severity
  /** The facets that it reads. */
  needs: readonly FacetName[]
  /** Whether a fix may be applied without asking; leave out where there is none. */
  fix?: 'safe' | 'suggest'
  /** The list of the house that takes the words it reports, so that they are right from then on. */
  settledIn?: 'vocabulary' | 'people'
  /** By message id: the sentence and the reason why. `{name}` is a place for data. */
  messages: Readonly<Record<string, {reason: string; note: string}>>
  options?: Readonly<Record<string, OptionMeta>>
  /** The style guides that say so. */
  basis: readonly {name: string; url: string}[]
}

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type MessageData<Entry extends {reason: string; note: string}> = Placeholders<Entry['reason'] | Entry['note']>

type OptionValue<Option extends OptionMeta> = Option['type'] extends 'boolean'
  ? boolean
  : Option['type'] extends 'number'
    ? number
    : Option['type'] extends 'strings'
      ? readonly string[]
      : string

/** A rule's options with every default filled in. */
export type Settings<Meta extends RuleMeta> =
  Meta['options'] extends Readonly<Record<string, OptionMeta>>
    ? {readonly [Name in keyof Meta['options']]: OptionValue<Meta['options'][Name]>}
    : Record<string, never>

/** What a rule reports. The place is half-open, in the text that rules read. */
export type Report<Meta extends RuleMeta> = {
  [Id in keyof Meta['messages'] & string]: {
    messageId: Id
    place: {start: number; end: number}
    /** What may stand there instead, the best first. */
    expected?: readonly string[]
    related?: readonly {reason: string; start: number; end: number}[]
    /** The rule itself is not sure: whatever the rule's severity, this one is a suggestion. */
    doubtful?: boolean
  } & (MessageData<Meta['messages'][Id]> extends never
    ? {data?: Record<string, never>}
    : {data: {readonly [Name in MessageData<Meta['messages'][Id]>]: string | number}})
}[keyof Meta['messages'] & string]

/** What a rule is given: the article with the facets that it says it needs, its settings, the house's. */
export interface Context<Meta extends RuleMeta> {
  readonly article: ArticleBase & Pick<Article, Meta['needs'][number]>
  readonly options: Settings<Meta>
  readonly house: House
  report(report: Report<Meta>): void
}

/** A rule: a unified plugin that also carries its meta and its check for the desk. */
export interface Rule {
  (options?: Readonly<Record<string, unknown>>): (tree: Root, file: VFile) => void
  readonly meta: RuleMeta
  readonly check: (context: Context<RuleMeta>) => void
}

/**
 * Makes a rule of its meta and its function.
 *
 * @returns A plugin: `retext().use(rule, options)` reports on the file, without anything else of copydesk.
 */
export function defineRule<const Meta extends RuleMeta>(definition: {
  meta: Meta
  check: (context: Context<Meta>) => void
}): Rule {
  const plugin = (options: Readonly<Record<string, unknown>> = {}) => {
    return (tree: Root, file: VFile): void => {
      const article = articleOf(tree, file)
      toVFileMessages(runRule(rule, article, {options, house: noHouse}), file)
    }
  }
  const rule: Rule = Object.assign(plugin, {
    meta: definition.meta as RuleMeta,
    check: definition.check as unknown as Rule['check']
  })
  Object.defineProperty(rule, 'name', {value: definition.meta.id})
  return rule
}
