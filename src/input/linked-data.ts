import type {Element, Root} from 'hast'
import {findNodeAtLocation, getNodeValue, parseTree, type Node} from 'jsonc-parser'
import type {DocumentBuilder} from './builder.js'
import type {BlockKind} from './document.js'
import {addJsonString} from './json-string.js'

/** A string of JSON in the file: half-open offsets, quotation marks included. */
interface Placed {
  start: number
  end: number
}

/** What a page says of its article in JSON-LD. */
export interface LinkedData {
  headline: Placed | null
  author: Placed | null
  published: Placed | null
  /** How long the article is said to be, in characters, or 0. */
  bodyLength: number
}

const types = /^(?:(?:Reportage|Analysis|Opinion|Background|Review)?NewsArticle|Article|BlogPosting|Report)$/

/** Reads the first article that a page describes in JSON-LD, or null. Broken JSON is passed over: it is no part of the copy. */
export function readLinkedData(tree: Root, source: string, base: number): LinkedData | null {
  for (const script of findScripts(tree)) {
    const text = script.children[0]
    if (text?.type !== 'text' || !text.position) continue
    const start = text.position.start.offset! + base
    const end = text.position.end.offset! + base
    const root = parse(source.slice(start, end))
    const article = root && findTyped(root)
    if (!article) continue
    const placed = (...path: (string | number)[]): Placed | null => {
      const node = findNodeAtLocation(article, path)
      return node?.type === 'string'
        ? {start: start + node.offset, end: start + node.offset + node.length}
        : null
    }
    const body = findNodeAtLocation(article, ['articleBody'])
    return {
      headline: placed('headline'),
      author: placed('author', 'name') ?? placed('author', 0, 'name'),
      published: placed('datePublished'),
      bodyLength: body?.type === 'string' ? String(getNodeValue(body)).length : 0
    }
  }
  return null
}

function parse(text: string): Node | undefined {
  try {
    return parseTree(text, [], {disallowComments: true})
  } catch (error) {
    // Nested deeper than the stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Adds a string of JSON-LD to a document. */
export function addLinkedData(
  builder: DocumentBuilder,
  source: string,
  {start, end}: Placed,
  kind: BlockKind
): void {
  builder.open(kind)
  addJsonString(builder, source, start, end)
  builder.close()
}

function* findScripts(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'script' && child.properties.type === 'application/ld+json') yield child
    else yield* findScripts(child)
  }
}

function findTyped(node: Node): Node | null {
  if (node.type === 'object') {
    const type = findNodeAtLocation(node, ['@type'])
    const names = type?.type === 'array' ? (type.children ?? []) : type ? [type] : []
    if (names.some(({value}) => typeof value === 'string' && types.test(value))) return node
    const graph = findNodeAtLocation(node, ['@graph'])
    return graph ? findTyped(graph) : null
  }
  for (const child of (node.type === 'array' && node.children) || []) {
    const found = findTyped(child)
    if (found) return found
  }
  return null
}
