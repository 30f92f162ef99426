// JSON itself only escapes C0 controls; these too would reach a terminal raw, or break a line of a log.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Writes a value as one line of JSON that a terminal shows as it is. */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value)
  return (
    text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) + '\n'
  )
}
