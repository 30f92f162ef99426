import type {Comment, Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {characterEntities} from 'character-entities'
import {DocumentBuilder} from './builder.js'
import {addMarkupText} from './decode.js'
import type {BlockKind, Document} from './document.js'
import {addHtml} from './html.js'
import {InputError} from './input-error.js'
import {xmlSyntax} from './syntax.js'

/**
 * Reads NITF, NewsML-G2, RSS and Atom. Each item of a feed is an article of its own; external entities and document
 * types are never loaded, and entities that a document declares itself are refused.
 *
 * @throws InputError where it is not well formed, declares entities, or is XML of another kind.
 */
export function readXml(source: string): Document[] {
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree = parse(source, base)
  const root = tree.children.find((child): child is Element => child.type === 'element')
  if (!root) throw new InputError('there is no element in it', 0)
  const read = (
    items: readonly Element[],
    add: (reader: XmlReader, builder: DocumentBuilder, item: Element) => void
  ): Document[] => {
    const outside = [...commentsOf(tree, new Set(items))]
    return items.map((item) => {
      const builder = new DocumentBuilder(source, xmlSyntax)
      const reader = new XmlReader(source, base)
      for (const comment of outside) reader.comment(builder, comment)
      add(reader, builder, item)
      // Those that stand before nothing that was read say so.
      for (const comment of commentsOf(item, new Set())) reader.comment(builder, comment)
      return builder.finish()
    })
  }
  switch (local(root)) {
    case 'nitf':
      return read([root], (reader, builder, item) => reader.nitf(builder, item))
    case 'newsItem':
    case 'newsMessage':
    case 'packageItem':
    case 'itemSet':
      return read([...all(root, 'newsItem')], (reader, builder, item) => reader.newsItem(builder, item))
    case 'rss':
    case 'RDF':
      return read([...all(root, 'item')], (reader, builder, item) => reader.feedItem(builder, item))
    case 'feed':
      return read([...all(root, 'entry')], (reader, builder, item) => reader.feedItem(builder, item))
    case 'html':
      return read([root], (reader, builder, item) => reader.html(builder, item))
    default:
      throw new InputError(
        `<${root.name}> is no article: NITF, NewsML-G2, RSS, Atom and XHTML are known`,
        root.position!.start.offset! + base,
        {isForeign: true}
      )
  }
}

function parse(source: string, base: number): Root {
  const root = source.search(/<[^!?]/)
  const declared = /<!ENTITY\b/.exec(root < 0 ? source : source.slice(0, root))
  if (declared) throw new InputError('it declares entities, which are never expanded here', declared.index)
  const known = source
    .slice(base)
    .replace(/\r(?=\n)/g, ' ')
    .replace(/\r/g, '\n')
    // The parser knows five names; those of HTML are put aside, one character for one, and decoded later.
    .replace(/&([a-zA-Z][a-zA-Z\d]*);/g, (whole, name: string) =>
      /^(?:amp|lt|gt|quot|apos)$/.test(name) || !Object.hasOwn(characterEntities, name)
        ? whole
        : '\uE000'.repeat(whole.length)
    )
  try {
    return fromXml(known)
  } catch (error) {
    if (error instanceof RangeError || (error as Error).cause instanceof RangeError) throw new RangeError()
    const {place, cause} = error as {place?: {offset?: number}; cause?: Error}
    const reason = (cause?.message ?? String(error)).split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '')
    throw new InputError(reason, (place?.offset ?? 0) + base)
  }
}

function local(node: Element): string {
  return node.name.replace(/^.*:/, '')
}

function* all(node: Root | Element, ...names: string[]): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (names.includes(local(child))) yield child
    else yield* all(child, ...names)
  }
  if (node.type === 'element' && names.includes(local(node))) yield node
}

function first(node: Root | Element, ...names: string[]): Element | null {
  for (const found of all(node, ...names)) return found
  return null
}

/** The comments in a tree, but those in some elements. */
function* commentsOf(node: Root | Element, but: ReadonlySet<Element>): Generator<Comment> {
  for (const child of node.children) {
    if (child.type === 'comment') yield child
    else if (child.type === 'element' && !but.has(child)) yield* commentsOf(child, but)
  }
}

const nitfKinds: Readonly<Record<string, BlockKind>> = {
  hl1: 'headline',
  hl2: 'subheading',
  byline: 'byline',
  dateline: 'byline',
  p: 'paragraph',
  bq: 'quotation',
  'media-caption': 'caption',
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  credit: 'byline',
  note: 'list-item'
}

const nitfDropped = new Set([
  'media-metadata',
  'media-producer',
  'media-reference',
  'pre',
  'table-metadata',
  'rights',
  'distributor',
  'byttl',
  'person.title'
])

class XmlReader {
  readonly #source: string
  readonly #base: number
  readonly #told = new Set<Comment>()

  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
  }

  nitf(builder: DocumentBuilder, root: Element): void {
    const body = first(root, 'body') ?? root
    this.#tree(builder, body)
  }

  newsItem(builder: DocumentBuilder, item: Element): void {
    const language = [
      item.attributes['xml:lang'],
      first(item, 'contentSet') && first(item, 'inlineXML')?.attributes['xml:lang']
    ].find(Boolean)
    if (language) builder.language = language
    const content = first(item, 'contentSet')
    const inner = content && (first(content, 'nitf') ?? first(content, 'html') ?? first(content, 'inlineXML'))
    const hasHeadline = inner && (first(inner, 'hl1') ?? first(inner, 'h1'))
    const meta = first(item, 'contentMeta')
    for (const [name, kind] of [
      ['headline', 'headline'],
      ['by', 'byline'],
      ['dateline', 'byline'],
      ['description', 'deck']
    ] as const) {
      const node = meta && first(meta, name)
      if (!node || (kind === 'headline' && hasHeadline)) continue
      this.#lead(builder, meta, node)
      builder.open(kind)
      this.#text(builder, node)
      builder.close()
    }
    if (inner) this.#tree(builder, first(inner, 'body') ?? inner)
    else {
      const data = content && first(content, 'inlineData')
      if (data) this.#lines(builder, data)
    }
  }

  feedItem(builder: DocumentBuilder, item: Element): void {
    for (const [names, kind] of [
      [['title'], 'headline'],
      [['creator', 'author'], 'byline'],
      [['pubDate', 'published', 'updated', 'date'], 'published']
    ] as const) {
      const node = item.children.find(
        (child): child is Element =>
          child.type === 'element' && (names as readonly string[]).includes(local(child))
      )
      if (!node) continue
      if (kind === 'byline' && first(node, 'email') && !first(node, 'name')) continue
      this.#lead(builder, item, node)
      if (kind === 'headline' && node.attributes.type === 'html') {
        this.#hypertext(builder, node, kind)
        continue
      }
      builder.open(kind)
      this.#text(builder, local(node) === 'author' ? (first(node, 'name') ?? node) : node)
      builder.close()
    }
    const bodies = ['encoded', 'content', 'description', 'summary'].flatMap((name) => {
      const node = item.children.find(
        (child): child is Element =>
          child.type === 'element' && local(child) === name && !child.name.startsWith('media:')
      )
      return node ? [node] : []
    })
    const [body] = bodies
    if (body) this.#lead(builder, item, body)
    if (body?.attributes.type === 'xhtml') this.#tree(builder, body)
    else if (body) this.#hypertext(builder, body)
  }

  html(builder: DocumentBuilder, root: Element): void {
    this.#tree(builder, first(root, 'body') ?? root)
  }

  /** Notes a comment, once. */
  comment(builder: DocumentBuilder, node: Comment): void {
    if (this.#told.has(node)) return
    this.#told.add(node)
    builder.comment(node.value, this.#start(node), this.#end(node))
  }

  /** Notes the comments right before an element: they are about it. */
  #lead(builder: DocumentBuilder, parent: Element, node: Element): void {
    const found: Comment[] = []
    for (let at = parent.children.indexOf(node) - 1; at >= 0; at--) {
      const child = parent.children[at]!
      if (child.type === 'comment') found.unshift(child)
      else if (child.type !== 'text' || /\S/.test(child.value)) break
    }
    for (const comment of found) this.comment(builder, comment)
  }

  /** HTML that stands in an element as text: escaped, or in CDATA. */
  #hypertext(builder: DocumentBuilder, node: Element, kind: BlockKind = 'paragraph'): void {
    const decoded = new DocumentBuilder(this.#source)
    decoded.open('paragraph')
    for (const child of node.children) {
      if (child.type === 'text')
        addMarkupText(decoded, this.#source, this.#start(child), this.#end(child), 'xml')
      else if (child.type === 'cdata') decoded.verbatim(this.#start(child) + 9, this.#end(child) - 3)
    }
    const {text, map} = decoded.finish()
    const inner = new DocumentBuilder(text)
    addHtml(inner, text)
    builder.graft(inner, map, kind)
  }

  /** Plain text in an element: a paragraph a line. */
  #lines(builder: DocumentBuilder, node: Element): void {
    for (const child of node.children) {
      if (child.type !== 'text' && child.type !== 'cdata') continue
      const from = this.#start(child) + (child.type === 'cdata' ? 9 : 0)
      const to = this.#end(child) - (child.type === 'cdata' ? 3 : 0)
      for (const line of this.#source.slice(from, to).matchAll(/[^\r\n]+/g)) {
        builder.open('paragraph')
        const start = from + line.index
        if (child.type === 'cdata') builder.verbatim(start, start + line[0].length)
        else addMarkupText(builder, this.#source, start, start + line[0].length, 'xml')
        builder.close()
      }
    }
  }

  #text(builder: DocumentBuilder, node: Element): void {
    for (const child of node.children) {
      if (child.type === 'text')
        addMarkupText(builder, this.#source, this.#start(child), this.#end(child), 'xml')
      else if (child.type === 'cdata') builder.verbatim(this.#start(child) + 9, this.#end(child) - 3)
      else if (child.type === 'comment') this.comment(builder, child)
      else if (child.type === 'element' && !nitfDropped.has(local(child))) {
        if (local(child) === 'br') builder.space(this.#start(child), this.#end(child))
        else this.#text(builder, child)
      }
    }
  }

  #tree(builder: DocumentBuilder, node: Element): void {
    for (const child of node.children) {
      if (child.type === 'comment') {
        this.comment(builder, child)
        continue
      }
      if (child.type !== 'element' || nitfDropped.has(local(child))) continue
      const name = local(child)
      const kind = name === 'hl2' && local(node) === 'hedline' ? 'deck' : kindOf(name)
      if (kind && !(kind === 'quotation' && first(child, 'p'))) {
        builder.open(kind)
        this.#text(builder, child)
        builder.close()
      } else this.#tree(builder, child)
    }
  }

  #start(node: {position?: {start: {offset?: number | undefined}} | undefined}): number {
    return node.position!.start.offset! + this.#base
  }

  #end(node: {position?: {end: {offset?: number | undefined}} | undefined}): number {
    return node.position!.end.offset! + this.#base
  }
}

function kindOf(name: string): BlockKind | null {
  if (Object.hasOwn(nitfKinds, name)) return nitfKinds[name]!
  if (name === 'h1') return 'headline'
  if (/^h[2-6]$/.test(name)) return 'subheading'
  if (name === 'blockquote') return 'quotation'
  if (name === 'figcaption') return 'caption'
  return null
}
