import type {Document} from './document.js'
import type {Format} from './format.js'
import {InputError} from './input-error.js'
import {refuse} from './refused.js'
import {readText} from './text.js'

export interface ReadOptions {
  format: Format
  /** Of JSON, where the article is: a JSON Pointer (RFC 6901). */
  pointer?: string | undefined
}

/**
 * Reads the articles of a file; most hold one. Parsers are loaded when they are needed.
 *
 * @param content The text as it is on disk; of `docx`, the bytes.
 * @throws InputError where it cannot be read as what it is said to be.
 */
export async function readDocuments(content: string | Uint8Array, options: ReadOptions): Promise<Document[]> {
  try {
    return await read(content, options)
  } catch (error) {
    // Parsers go down with what is nested, as far as the stack lets them.
    if (error instanceof RangeError) throw new InputError('it is nested too deeply', 0)
    throw error
  }
}

async function read(content: string | Uint8Array, {format, pointer}: ReadOptions): Promise<Document[]> {
  if (format === 'docx') {
    const {readDocx} = await import('./docx.js')
    return [await readDocx(typeof content === 'string' ? new TextEncoder().encode(content) : content)]
  }
  const source =
    typeof content === 'string' ? content : new TextDecoder('utf-8', {ignoreBOM: true}).decode(content)
  const refusal = refuse(source)
  if (refusal !== null) throw new InputError(refusal, 0)
  switch (format) {
    case 'text':
      return [readText(source)]
    case 'markdown': {
      const {readMarkdown} = await import('./markdown.js')
      return [readMarkdown(source)]
    }
    case 'mdx': {
      const {readMdx} = await import('./mdx.js')
      return [readMdx(source)]
    }
    case 'html': {
      const {readHtml} = await import('./html.js')
      return [readHtml(source)]
    }
    case 'xml': {
      const {readXml} = await import('./xml.js')
      return readXml(source)
    }
    case 'json': {
      const {readJson} = await import('./json.js')
      return readJson(source, {pointer})
    }
  }
}
