import {toCheckstyle} from './checkstyle.js'
import {github, toGithub} from './github.js'
import {toGitlab} from './gitlab.js'
import {toHtml} from './html.js'
import {toJson} from './json.js'
import {toJunit} from './junit.js'
import {compact, toCompact, toUnix, unix} from './lines.js'
import {toMarkdown} from './markdown.js'
import {ndjson, toNdjson} from './ndjson.js'
import {toRdjson} from './rdjson.js'
import type {Report, RuleInfo} from './report.js'
import {toSarif} from './sarif.js'
import type {Stream} from './stream.js'
import {toTap} from './tap.js'

/** What a format may want to know beside the report. */
export interface Context {
  version: string
  /** The rules that the report may name; made only where they are asked for. */
  rules(): readonly RuleInfo[]
}

/** Every format for programs, by the name that `--format` knows it by. */
export const formats = {
  compact: toCompact,
  unix: toUnix,
  json: toJson,
  ndjson: toNdjson,
  sarif: (report, {version, rules}) => toSarif(report, {version, rules: rules()}),
  github: toGithub,
  gitlab: toGitlab,
  junit: toJunit,
  checkstyle: toCheckstyle,
  rdjson: toRdjson,
  tap: toTap,
  markdown: toMarkdown,
  html: toHtml
} satisfies Readonly<Record<string, (report: Report, context: Context) => string>>

export type FormatName = keyof typeof formats

/** Those that tell of each file as soon as it is checked. */
export const streams: Readonly<Partial<Record<FormatName, Stream>>> = {compact, unix, ndjson, github}

/** Those that have no place for what was left out, so that it is said beside them. */
export const terse: ReadonlySet<FormatName> = new Set(['compact', 'unix', 'gitlab', 'rdjson'])
