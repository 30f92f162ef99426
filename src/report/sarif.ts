import type {Message, Severity} from '../rule/message.js'
import {toFingerprints} from './fingerprint.js'
import {toJsonText} from './json-text.js'
import {describeLedger} from './ledger.js'
import type {NotChecked, Report, RuleInfo} from './report.js'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', suggestion: 'note'}

/** Writes SARIF 2.1.0 (OASIS). Columns count UTF-16 code units. */
export function toSarif(
  {files, notChecked, ledger}: Report,
  {version, rules}: {version: string; rules: readonly RuleInfo[]}
): string {
  const used = [...new Set(files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))].sort()
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const indices = new Map(used.map((id, index) => [id, index]))
  return toJsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'copydesk',
            version,
            informationUri: 'https://github.com/copydesk/copydesk',
            rules: used.map((id) => toRule(id, known.get(id)))
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !notChecked.some(({severity}) => severity === 'error'),
            toolExecutionNotifications: [
              ...notChecked.map((entry) => ({
                level: entry.severity === 'error' ? 'error' : 'note',
                message: {text: entry.reason},
                locations: [{physicalLocation: toNotCheckedPlace(entry)}]
              })),
              ...(ledger ? describeLedger(ledger) : []).map((clause) => ({
                level: 'note',
                message: {text: `Left out: ${clause}`}
              }))
            ]
          }
        ],
        artifacts: files.map(({path}) => ({location: {uri: toUri(path)}})),
        results: files.flatMap(({path, messages}, artifact) => {
          const fingerprints = toFingerprints(messages)
          return messages.map((message, index) =>
            toResult(message, path, artifact, indices.get(message.ruleId)!, fingerprints[index]!)
          )
        }),
        ...(ledger && {properties: {ledger}})
      }
    ]
  })
}

function toRule(id: string, rule: RuleInfo | undefined): object {
  if (!rule) return {id}
  return {
    id,
    shortDescription: {text: `${rule.description}.`},
    fullDescription: {text: `${rule.description}.`},
    help: {text: rule.help, markdown: rule.help},
    helpUri: rule.url,
    defaultConfiguration: {level: levels[rule.severity]},
    properties: {category: rule.category, tags: [rule.category]}
  }
}

function toResult(
  message: Message,
  path: string,
  artifact: number,
  ruleIndex: number,
  fingerprint: string
): object {
  const artifactLocation = {uri: toUri(path), index: artifact}
  const [expected] = message.expected
  return {
    ruleId: message.ruleId,
    ruleIndex,
    level: levels[message.severity],
    message: {text: message.note ? `${message.reason}\n\n${message.note}` : message.reason},
    locations: [{physicalLocation: {artifactLocation, region: toRegion(message)}}],
    partialFingerprints: {'copydesk/v1': fingerprint},
    ...(message.related.length > 0 && {
      relatedLocations: message.related.map((related, id) => ({
        id,
        message: {text: related.reason},
        physicalLocation: {artifactLocation, region: toRegion(related)}
      }))
    }),
    ...(expected !== undefined && {
      fixes: [
        {
          description: {text: expected === '' ? 'Take it out' : `Replace it with “${expected}”`},
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{deletedRegion: toRegion(message), insertedContent: {text: expected}}]
            }
          ]
        }
      ]
    })
  }
}

function toRegion({start, end}: Pick<Message, 'start' | 'end'>): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

function toNotCheckedPlace({path, line, column}: NotChecked): object {
  return {
    artifactLocation: {uri: toUri(path)},
    ...(line !== undefined && {region: {startLine: line, ...(column !== undefined && {startColumn: column})}})
  }
}

/** A path, with slashes, as a URI reference: relative where the path is. */
export function toUri(path: string): string {
  const [, drive = '', rest] = /^([a-z]:(?=\/))?(.*)$/is.exec(path)!
  const encoded = rest!
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return rest!.startsWith('/') ? `file://${drive && `/${drive}`}${encoded}` : encoded
}
