import type {Comment, Element, ElementContent, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {DocumentBuilder} from './builder.js'
import {addMarkupText} from './decode.js'
import type {BlockKind, Document} from './document.js'
import {blockKinds, codeTags} from './elements.js'
import {addLinkedData, readLinkedData} from './linked-data.js'
import {findArticle, isFurniture} from './page.js'
import {parseStet} from './stet.js'
import {htmlSyntax} from './syntax.js'

/** Reads HTML, a fragment or a whole page; of a page, only the article. */
export function readHtml(source: string): Document {
  const builder = new DocumentBuilder(source, htmlSyntax)
  addHtml(builder, source)
  return builder.finish()
}

/** Adds the article of a page or a fragment to a document. */
export function addHtml(builder: DocumentBuilder, source: string): void {
  // Carriage returns become spaces: white space all the same, and every offset stays.
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const page = /<(?:!doctype|html|head|body)\b/i.test(source.slice(0, 4096))
  const tree = fromHtml(
    source
      .slice(base)
      .replace(/\r(?=\n)/g, ' ')
      .replace(/\r/g, '\n'),
    {fragment: !page}
  )
  const linked = readLinkedData(tree, source, base)
  const root = page ? findArticle(tree, linked) : {body: tree, headline: null}
  const language = page && languageOf(tree)
  if (language) builder.language = language
  const headlines = countHeadlines(root.body)
  let kind: BlockKind = 'paragraph'
  let headline = false
  let afterBreak = false
  const captions: Element[] = []
  const [before, after] = findStetsOutside(tree, root.body)
  for (const node of before) comment(node)
  if (root.headline) {
    headline = true
    builder.open('headline')
    inlineOnly(root.headline)
    builder.close()
  } else if (page && headlines === 0 && linked?.headline) {
    headline = true
    builder.locked(() => addLinkedData(builder, source, linked.headline!, 'headline'))
  }
  for (const child of root.body.children) visit(child)
  builder.close()
  flushCaptions()
  for (const node of after) comment(node)

  function visit(node: RootContent | ElementContent): void {
    switch (node.type) {
      case 'text':
        if (!builder.isOpen && /\S/.test(node.value)) builder.open(kind)
        afterBreak = afterBreak && !/\S/.test(node.value)
        if (node.position) addMarkupText(builder, source, startOf(node), endOf(node), 'html')
        return
      case 'comment':
        comment(node)
        return
      case 'element':
        element(node)
        return
      default:
    }
  }

  function comment(node: Comment): void {
    if (node.position) builder.comment(node.value, startOf(node), endOf(node))
  }

  function element(node: Element): void {
    if (node === root.headline || isFurniture(node, page)) return
    const {tagName} = node
    if (tagName === 'br') {
      if (afterBreak) {
        builder.close()
        if (kind !== 'paragraph') builder.open(kind)
      } else if (builder.isOpen && node.position) builder.space(startOf(node), endOf(node))
      afterBreak = true
      return
    }
    if (tagName === 'img') {
      if (node.properties.alt && node.position) captions.push(node)
      return
    }
    if (tagName === 'pre') {
      builder.close()
      return
    }
    if (codeTags.has(tagName)) {
      builder.opaque(() => node.children.forEach(visit))
      return
    }
    if (tagName === 'q' && node.position) {
      builder.replace('“', startOf(node), startOf(node))
      node.children.forEach(visit)
      builder.replace('”', endOf(node), endOf(node))
      return
    }
    const own = kindOf(node)
    if (!own) {
      node.children.forEach(visit)
      return
    }
    builder.close()
    flushCaptions()
    const outer = kind
    // A paragraph in a block quotation is part of it.
    kind = own === 'paragraph' && outer !== 'headline' && outer !== 'byline' ? outer : own
    builder.open(kind)
    afterBreak = false
    node.children.forEach(visit)
    builder.close()
    flushCaptions()
    kind = outer
  }

  function kindOf(node: Element): BlockKind | null {
    const {tagName, properties} = node
    if (tagName === 'time' || properties.itemProp?.toString() === 'datePublished') {
      return builder.kind === null || (kind === 'paragraph' && !builder.isOpen) ? 'published' : null
    }
    if (tagName === 'h1' || properties.itemProp?.toString() === 'headline') {
      if (headline) return 'subheading'
      headline = true
      return 'headline'
    }
    if (/^h[2-6]$/.test(tagName) && headlines === 0 && !headline && !page) {
      headline = true
      return 'headline'
    }
    if (tagName === 'cite' && kind === 'quotation') return 'byline'
    const classes = String(properties.className ?? '').split(/[\s,]+/)
    if (
      classes.some((name) => /^(?:[\w-]*-)?(?:byline|author)(?:-name)?$/i.test(name)) ||
      properties.itemProp?.toString() === 'author'
    ) {
      return 'byline'
    }
    if (classes.some((name) => /^(?:wp-caption-text|caption|image-caption|media-caption)$/i.test(name)))
      return 'caption'
    if (classes.some((name) => /^(?:entry-date|post-date|published|pub-?date|timestamp)$/i.test(name)))
      return 'published'
    return Object.hasOwn(blockKinds, tagName) ? blockKinds[tagName]! : null
  }

  function inlineOnly(node: Element): void {
    for (const child of node.children) {
      if (child.type === 'text' && child.position)
        addMarkupText(builder, source, startOf(child), endOf(child), 'html')
      else if (child.type === 'element') inlineOnly(child)
    }
  }

  /** Alternatives of images follow the block that the images stand in. */
  function flushCaptions(): void {
    for (const image of captions.splice(0)) {
      const tag = source.slice(startOf(image), endOf(image))
      const match = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(tag)
      const value = match && (match[1] ?? match[2] ?? match[3])
      if (!match || !value) continue
      const start = startOf(image) + match.index + match[0].lastIndexOf(value)
      builder.open('caption')
      addMarkupText(builder, source, start, start + value.length, 'html')
      builder.close()
    }
  }

  function startOf(node: RootContent | ElementContent): number {
    return node.position!.start.offset! + base
  }

  function endOf(node: RootContent | ElementContent): number {
    return node.position!.end.offset! + base
  }
}

function countHeadlines(node: Root | Element): number {
  let count = 0
  for (const child of node.children) {
    if (child.type === 'element') count += child.tagName === 'h1' ? 1 : countHeadlines(child)
  }
  return count
}

function languageOf(tree: Root): string | null {
  const html = tree.children.find((child) => child.type === 'element' && child.tagName === 'html')
  const language = html?.type === 'element' ? html.properties.lang : null
  return typeof language === 'string' ? language : null
}

/** The stets of a page that stand before its article and after it. */
function findStetsOutside(tree: Root, body: Root | Element): [Comment[], Comment[]] {
  const before: Comment[] = []
  const after: Comment[] = []
  let passed = false
  if (body !== tree) look(tree)
  return [before, after]

  function look(node: Root | Element): void {
    for (const child of node.children) {
      if (child === body) passed = true
      else if (child.type === 'element') look(child)
      else if (child.type === 'comment' && parseStet(child.value)) (passed ? after : before).push(child)
    }
  }
}
