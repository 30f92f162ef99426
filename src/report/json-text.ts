import {logCommand} from './printable.js'

// JSON itself only escapes C0 controls; these too would reach a terminal raw, or break a line of a log.
const unsafe = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g
// An escaped backslash, or half a character: that is no Unicode, and there are parsers that refuse all of a report for one.
const half = /\\\\|\\(ud[89a-f][\da-f]{2})/g

/** Writes a value as one line of JSON that a terminal shows as it is and no log takes for a command. */
export function toJsonText(value: unknown): string {
  return (
    JSON.stringify(value)
      .replace(half, (escape, surrogate?: string) => (surrogate ? '\\ufffd' : escape))
      .replace(unsafe, spell)
      .replace(logCommand, spell) + '\n'
  )
}

function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
