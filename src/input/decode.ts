import {characterEntities} from 'character-entities'
import {characterEntitiesLegacy} from 'character-entities-legacy'
import {characterReferenceInvalid} from 'character-reference-invalid'
import type {DocumentBuilder} from './builder.js'

const longestLegacy = 6
const legacy = new Set<string>(characterEntitiesLegacy)

/** A character reference at an offset of the source: what it stands for and where it ends, or null where `&` is just that. */
export function readReference(
  source: string,
  start: number,
  end: number,
  form: 'html' | 'xml'
): {value: string; end: number} | null {
  const match = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z\d]{1,31}))(;?)/.exec(
    source.slice(start, Math.min(end, start + 40))
  )
  if (!match) return null
  const [whole, hex, decimal, name, semicolon] = match
  if (name === undefined) {
    const code = Number.parseInt((hex ?? decimal)!, hex ? 16 : 10)
    return {value: characterOf(code), end: start + whole.length}
  }
  if (semicolon && Object.hasOwn(characterEntities, name))
    return {value: characterEntities[name]!, end: start + whole.length}
  if (form === 'xml') return null
  for (let length = Math.min(name.length, longestLegacy); length > 1; length--) {
    const part = name.slice(0, length)
    if (legacy.has(part)) return {value: characterEntities[part]!, end: start + 1 + length}
  }
  return null
}

function characterOf(code: number): string {
  const replaced = characterReferenceInvalid[code]
  if (replaced !== undefined) return replaced
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return String.fromCodePoint(code)
}

/** Adds a stretch of HTML or XML text to a document: references are decoded, white space is collapsed, tags are left out. */
export function addMarkupText(
  builder: DocumentBuilder,
  source: string,
  start: number,
  end: number,
  form: 'html' | 'xml'
): void {
  const pattern = /[ \t\n\f\r]+|[^ \t\n\f\r&<]+|[&<]/g
  pattern.lastIndex = start
  for (let match = pattern.exec(source); match && match.index < end; match = pattern.exec(source)) {
    const from = match.index
    const first = match[0][0]!
    if (first === '&') {
      const reference = readReference(source, from, end, form)
      if (reference) {
        builder.replace(reference.value, from, reference.end)
        pattern.lastIndex = reference.end
      } else builder.verbatim(from, from + 1)
    } else if (first === '<') {
      // Text that the parser moved together stands on both sides of a tag.
      const close = /^<[/!a-zA-Z]/.test(source.slice(from, from + 2)) ? source.indexOf('>', from) : -1
      if (close >= 0 && close < end) pattern.lastIndex = close + 1
      else builder.verbatim(from, from + 1)
    } else {
      const to = Math.min(end, from + match[0].length)
      if (' \t\n\f\r'.includes(first)) builder.space(from, to)
      else builder.verbatim(from, to)
    }
  }
}

/** Adds a stretch of Markdown text: escapes and references are decoded, the marks of containers at the start of a line are left out. */
export function addMarkdownText(builder: DocumentBuilder, source: string, start: number, end: number): void {
  const pattern = /[^\\&\r\n]+|[\\&]|\r\n?|\n/g
  pattern.lastIndex = start
  for (let match = pattern.exec(source); match && match.index < end; match = pattern.exec(source)) {
    const from = match.index
    const first = match[0][0]!
    if (first === '\\') {
      if (from + 1 < end && /[!-/:-@[-`{-~]/.test(source[from + 1]!)) {
        builder.replace(source[from + 1]!, from, from + 2)
        pattern.lastIndex = from + 2
      } else builder.verbatim(from, from + 1)
    } else if (first === '&') {
      const reference = readReference(source, from, end, 'xml')
      if (reference) {
        builder.replace(reference.value, from, reference.end)
        pattern.lastIndex = reference.end
      } else builder.verbatim(from, from + 1)
    } else if (first === '\r' || first === '\n') {
      const prefix = /[ \t>]*/y
      prefix.lastIndex = from + match[0].length
      const to = Math.min(end, prefix.lastIndex + prefix.exec(source)![0].length)
      builder.space(from, to)
      pattern.lastIndex = to
    } else addWords(builder, source, from, Math.min(end, from + match[0].length))
  }
}

/** Adds words of one line; white space between them is one space. */
function addWords(builder: DocumentBuilder, source: string, start: number, end: number): void {
  const words = source.slice(start, end)
  if (!/^[ \t]|[ \t]{2}|\t/.test(words)) {
    builder.verbatim(start, end)
    return
  }
  for (const {0: part, index} of words.matchAll(/[ \t]+|[^ \t]+/g)) {
    const from = start + index
    if (/^[ \t]/.test(part)) builder.space(from, from + part.length)
    else builder.verbatim(from, from + part.length)
  }
}
