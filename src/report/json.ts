import type {Report} from './report.js'

// JSON itself only escapes C0 controls; these too would reach a terminal raw.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Writes a report as one line of JSON. */
export function toJson({files, notChecked}: Report): string {
  const value = {
    version: 1,
    files: files.map(({path, messages}) => ({path, messages})),
    notChecked
  }
  return (
    JSON.stringify(value).replace(
      unsafe,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    ) + '\n'
  )
}
