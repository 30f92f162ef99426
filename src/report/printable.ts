// C0 and C1 controls, line and paragraph separators, marks that turn the direction of a line, invisible marks, lone surrogates.
const unsafe = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/gu

/**
 * What the logs of runners take for a command, wherever it stands on a line: `##[…]` of GitHub and Azure, `##vso[…]` of
 * Azure, `##teamcity[…]`.
 */
export const logCommand = /#(?=#(?:vso|teamcity)?\[)/gi

// What GitHub takes for a command at the beginning of a line, and a line may be wrapped between any two words.
const lineCommand = /(?<!\S):(?=:|$)/g

/**
 * Makes text safe to show on a line of a terminal or of a log: what could move the cursor, change colours, turn or hide
 * text, or give the runner a command, is spelt out (`\x1b`, `\u202e`).
 */
export function toPrintable(text: string): string {
  return spellOut(text).replace(logCommand, escape).replace(lineCommand, escape)
}

/** Spells out what is not safe to show, character by character; what a runner takes for a command stays. */
export function spellOut(text: string): string {
  return text.replace(unsafe, escape)
}

function escape(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  const code = character.charCodeAt(0)
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
