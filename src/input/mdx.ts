import {fromMarkdown} from 'mdast-util-from-markdown'
import {mdxFromMarkdown} from 'mdast-util-mdx'
import {mdxjs} from 'micromark-extension-mdxjs'
import {findComments} from './comments.js'
import {condense} from './condense.js'
import type {Document} from './document.js'
import {InputError} from './input-error.js'
import {markdownOptions, readMarkdown} from './markdown.js'

/**
 * Reads MDX: Markdown in which imports, exports, expressions and tags are programs. What stands between tags is prose.
 *
 * @param source The file's text as it is on disk.
 * @throws InputError at the place where it is no MDX.
 */
export function readMdx(source: string): Document {
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  return readMarkdown(source, (markdown) => {
    const {text, toSource, paragraphs} = condense(maskComments(markdown), words, openers)
    try {
      return {tree: fromMarkdown(text, options), toSource, paragraphs}
    } catch (error) {
      const {place, reason} = error as {place?: Place; reason?: string}
      if (reason === undefined) throw error
      throw new InputError(reason, toSource((place?.start ?? place)?.offset ?? 0) + base)
    }
  })
}

const options = {
  extensions: [...markdownOptions.extensions, mdxjs()],
  mdastExtensions: [...markdownOptions.mdastExtensions, mdxFromMarkdown()]
}

/** Runs of words that a program can hold only in a text or a comment. */
const words = /[\p{L}\p{N}](?:[\p{L}\p{N},.’“”—–…]| (?! )){40,}/u

/** Programs go on over blank lines too. */
const openers = /```|~~~|[<{]|^(?:import|export)\b/m

interface Place {
  offset?: number
  start?: {offset?: number}
}

/** MDX knows no comments of HTML, but sites do: they become its own, one character for one. */
function maskComments(text: string): string {
  let result = ''
  let at = 0
  for (const {from, to} of findComments(text)) {
    const body = text.slice(from + 4, to - 3)
    // What spans code is no comment.
    if (/`|\*\//.test(body)) continue
    result += `${text.slice(at, from)}{/*-${body}*/}`
    at = to
  }
  return result + text.slice(at)
}
