import {findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError} from 'jsonc-parser'
import {DocumentBuilder} from './builder.js'
import type {BlockKind, Document} from './document.js'
import {addHtml} from './html.js'
import {InputError} from './input-error.js'
import {explainJsonFault} from './json-faults.js'
import {addJsonString, unescape} from './json-string.js'
import {SourceMap, type Run} from './source-map.js'
import {jsonSyntax} from './syntax.js'

/**
 * Reads an article that a content management system keeps as JSON: Arc ANS (`content_elements`), or the string at a
 * JSON Pointer (RFC 6901) of any other.
 *
 * @throws InputError where it is no JSON, where nothing stands at the pointer, or where it is no article.
 */
export function readJson(source: string, {pointer}: {pointer?: string | undefined} = {}): Document[] {
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const errors: ParseError[] = []
  const root = parseTree(source.slice(base), errors, {disallowComments: true})
  const [error] = errors
  if (error) throw new InputError(`it is not JSON: ${explainJsonFault(error.error)}`, error.offset + base)
  if (!root) throw new InputError('there is nothing in it', 0)
  const reader = new JsonReader(source, base)
  if (pointer !== undefined) return [reader.at(root, pointer)]
  const articles = root.type === 'array' ? (root.children ?? []) : [root]
  return articles.map((article) => {
    if (!findNodeAtLocation(article, ['content_elements'])) {
      throw new InputError(
        'no `content_elements` of Arc ANS in it; say where the article is with `--json-pointer` or `pointer`',
        article.offset + base,
        {isForeign: true}
      )
    }
    return reader.ans(article)
  })
}

const elementKinds: Readonly<Record<string, BlockKind>> = {
  text: 'paragraph',
  header: 'subheading',
  image: 'caption',
  quote: 'quotation',
  list_element: 'list-item'
}

class JsonReader {
  readonly #source: string
  readonly #base: number

  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
  }

  at(root: Node, pointer: string): Document {
    const node = follow(root, pointer)
    const builder = new DocumentBuilder(this.#source, jsonSyntax)
    const strings =
      node?.type === 'string'
        ? [node]
        : node?.type === 'array'
          ? (node.children ?? []).filter(({type}) => type === 'string')
          : []
    if (strings.length === 0) {
      throw new InputError(`no text at ${pointer || 'the root'}`, (node?.offset ?? root.offset) + this.#base)
    }
    for (const string of strings) this.#content(builder, string, 'paragraph')
    return builder.finish()
  }

  ans(article: Node): Document {
    const builder = new DocumentBuilder(this.#source, jsonSyntax)
    const language = findNodeAtLocation(article, ['language'])
    if (language?.type === 'string') builder.language = String(getNodeValue(language))
    this.#plain(builder, findNodeAtLocation(article, ['headlines', 'basic']), 'headline')
    this.#plain(builder, findNodeAtLocation(article, ['subheadlines', 'basic']), 'deck')
    for (const by of findNodeAtLocation(article, ['credits', 'by'])?.children ?? []) {
      this.#plain(builder, findNodeAtLocation(by, ['name']), 'byline')
    }
    this.#plain(builder, findNodeAtLocation(article, ['display_date']), 'published')
    for (const element of findNodeAtLocation(article, ['content_elements'])?.children ?? [])
      this.#element(builder, element)
    return builder.finish()
  }

  #element(builder: DocumentBuilder, element: Node): void {
    const type = findNodeAtLocation(element, ['type'])
    const name = type?.type === 'string' ? String(getNodeValue(type)) : ''
    const kind = Object.hasOwn(elementKinds, name) ? elementKinds[name] : undefined
    const content = findNodeAtLocation(element, [name === 'image' ? 'caption' : 'content'])
    if (kind && content?.type === 'string') this.#content(builder, content, kind)
    if (name === 'list' || name === 'quote') {
      const inner = findNodeAtLocation(element, [name === 'list' ? 'items' : 'content_elements'])
      for (const item of inner?.children ?? []) {
        const text = findNodeAtLocation(item, ['content'])
        if (text?.type === 'string') this.#content(builder, text, name === 'list' ? 'list-item' : 'quotation')
      }
    }
  }

  #plain(builder: DocumentBuilder, node: Node | undefined, kind: BlockKind): void {
    if (node?.type !== 'string') return
    builder.open(kind)
    addJsonString(builder, this.#source, node.offset + this.#base, node.offset + node.length + this.#base)
    builder.close()
  }

  /** A string that may be HTML, or plain text with a paragraph a line. */
  #content(builder: DocumentBuilder, node: Node, kind: BlockKind): void {
    const {text, map} = decode(this.#source, node.offset + this.#base, node.offset + node.length + this.#base)
    const inner = new DocumentBuilder(text)
    if (/<[a-z!/]|&[a-z#]/i.test(text)) addHtml(inner, text)
    else {
      for (const line of text.matchAll(/[^\r\n]+/g)) {
        inner.open('paragraph')
        inner.verbatim(line.index, line.index + line[0].length)
        inner.close()
      }
    }
    builder.graft(inner, map, kind)
  }
}

function follow(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~')
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key])
  }
  return node
}

function decode(source: string, start: number, end: number): {text: string; map: SourceMap} {
  const runs: Run[] = []
  let text = ''
  for (const match of source.slice(start + 1, end - 1).matchAll(/[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g)) {
    const verbatim = match[0][0] !== '\\'
    const value = verbatim ? match[0] : unescape(match[0])
    const from = start + 1 + match.index
    runs.push({
      text: text.length,
      textLength: value.length,
      source: from,
      sourceLength: match[0].length,
      verbatim
    })
    text += value
  }
  return {text, map: new SourceMap(source, text, runs)}
}
