import {toJsonText} from './json-text.js'
import type {Report} from './report.js'

/** Writes an object a line: one for each message, then one for each that was not checked. */
export function toNdjson({files, notChecked, ledger}: Report): string {
  return [
    ...files.flatMap(({path, messages}) =>
      messages.map((message) => toJsonText({type: 'message', path, ...message, context: undefined}))
    ),
    ...notChecked.map((entry) => toJsonText({type: 'not-checked', ...entry})),
    ...(ledger ? [toJsonText({type: 'ledger', ...ledger})] : [])
  ].join('')
}
