/** How a file is read. */
export type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'xml' | 'json' | 'docx'

/** The formats by name, with the extensions that stand for them. */
export const formats: ReadonlyMap<Format, readonly string[]> = new Map([
  ['text', ['.txt', '.text']],
  ['markdown', ['.md', '.markdown', '.mdown', '.mkd']],
  ['mdx', ['.mdx']],
  ['html', ['.html', '.htm', '.xhtml']],
  ['xml', ['.xml', '.nitf', '.newsml', '.rss', '.atom']],
  ['json', ['.json', '.ans']],
  ['docx', ['.docx']]
])

const byExtension: ReadonlyMap<string, Format> = new Map(
  [...formats].flatMap(([format, names]) => names.map((name) => [name, format] as const))
)

/**
 * The extensions that make a file of a folder an article, with their dots. JSON and XML are read where they are named:
 * a folder is full of those that are no article.
 */
export const extensions: readonly string[] = [...byExtension.keys()].filter(
  (name) => name !== '.json' && name !== '.xml'
)

/** Gives the format of a path by its extension, or null where the extension is not known. */
export function formatOf(path: string): Format | null {
  return byExtension.get(/\.[^./\\]+$/.exec(path.toLowerCase())?.[0] ?? '') ?? null
}

/** Guesses the format of a text without a name by how it begins. */
export function guessFormat(source: string): Format {
  const start = source
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<\?xml\b|^<(?:nitf|newsItem|newsMessage|rss|feed)\b/.test(start))
    return /<html\b/i.test(start) ? 'html' : 'xml'
  if (/^<!doctype html|^<(?:html|head|body|article|main|div|p|h1|section|!--)\b/i.test(start)) return 'html'
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'json'
  if (/^(?:---|\+\+\+)[ \t]*\r?\n|^#{1,6} |\n#{1,6} |\n\s*\n[-*] |\]\(\S+\)/.test(start)) return 'markdown'
  return 'text'
}
