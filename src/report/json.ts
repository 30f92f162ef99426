import {toJsonText} from './json-text.js'
import type {Report} from './report.js'

/** Writes a report as one line of JSON. */
export function toJson({files, notChecked, ledger}: Report): string {
  return toJsonText({
    version: 1,
    files: files.map(({path, messages}) => ({
      path,
      messages: messages.map((message) => ({...message, context: undefined}))
    })),
    notChecked,
    ledger
  })
}
