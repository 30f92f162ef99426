import {DocumentBuilder} from './builder.js'
import type {Document} from './document.js'
import {addHtml} from './html.js'
import {InputError} from './input-error.js'
import {checkUnpackedSize} from './zip.js'

/**
 * Reads a Word file. It has no lines of its own: a place is the number of the paragraph, as line, and the character
 * in it, as column; offsets count from the start of the text with a line end after each paragraph.
 *
 * @throws InputError where it is no Word file.
 */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  await checkUnpackedSize(bytes)
  const {default: mammoth} = await import('mammoth')
  let html: string
  try {
    const result = await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({src: ''}))
      }
    )
    html = result.value
  } catch {
    throw new InputError('it is no Word file, or a broken one', 0)
  }
  const builder = new DocumentBuilder(html)
  addHtml(builder, html)
  const read = builder.finish()
  const source = read.blocks.map(({start, end}) => read.text.slice(start, end).replace(/\n/g, ' ')).join('\n')
  const paragraphs = new DocumentBuilder(source)
  let at = 0
  for (const {kind, start, end} of read.blocks) {
    paragraphs.open(kind)
    paragraphs.verbatim(at, at + end - start)
    paragraphs.close()
    at += end - start + 1
  }
  return {...paragraphs.finish(), units: 'paragraphs'}
}
