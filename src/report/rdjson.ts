import type {Severity} from '../rule/message.js'
import {toJsonText} from './json-text.js'
import type {FileReport, Report} from './report.js'

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  suggestion: 'INFO'
}

/** Writes the diagnostic format of reviewdog, which refuses fields of one's own. Its columns count bytes of UTF-8. */
export function toRdjson({files, notChecked}: Report): string {
  return toJsonText({
    source: {name: 'copydesk', url: 'https://github.com/copydesk/copydesk'},
    diagnostics: [
      ...files.flatMap((file) => {
        const place = toByteColumns(file)
        return file.messages.map(({ruleId, reason, severity, start, end, url, expected, related}) => {
          const range = {start: place(start), end: place(end)}
          return {
            message: reason,
            location: {path: file.path, range},
            severity: severities[severity],
            code: {value: ruleId, ...(url !== null && {url})},
            ...(expected.length > 0 && {suggestions: expected.map((text) => ({range, text}))}),
            ...(related.length > 0 && {
              relatedLocations: related.map((other) => ({
                message: other.reason,
                location: {path: file.path, range: {start: place(other.start), end: place(other.end)}}
              }))
            })
          }
        })
      }),
      ...notChecked.map(({path, reason, severity, line}) => ({
        message: `Not checked: ${reason}`,
        location: {path, ...(line !== undefined && {range: {start: {line}}})},
        severity: severity === 'error' ? 'ERROR' : 'INFO'
      }))
    ]
  })
}

function toByteColumns({
  source
}: FileReport): (point: {line: number; column: number; offset: number}) => object {
  return ({line, column, offset}) => ({
    line,
    column: Buffer.byteLength(source.slice(offset - column + 1, offset)) + 1
  })
}
