import {toJsonText} from './json-text.js'
import {toWhole, type Stream} from './stream.js'

/** An object a line: one for each message, then one for each that was not checked, then what was left out. */
export const ndjson: Stream = {
  file: ({path, messages}) =>
    messages.map((message) => toJsonText({type: 'message', path, ...message, context: undefined})).join(''),
  end: ({notChecked, ledger}) =>
    notChecked.map((entry) => toJsonText({type: 'not-checked', ...entry})).join('') +
    (ledger ? toJsonText({type: 'ledger', ...ledger}) : '')
}

export const toNdjson = toWhole(ndjson)
