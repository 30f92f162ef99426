import {logCommand} from './printable.js'

// What XML 1.0 cannot hold at all, not even as a reference, and lone surrogates.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Writes text for an attribute or an element; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, '\uFFFD')
    .replace(/[&<>"']/g, (character) => names[character]!)
    .replace(
      /[\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `&#${character.charCodeAt(0)};`
    )
    .replace(logCommand, '&#35;')
}
