import type {Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import {fromMarkdown, type Options} from 'mdast-util-from-markdown'
import type {MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression} from 'mdast-util-mdx'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {DocumentBuilder} from './builder.js'
import {addMarkdownText} from './decode.js'
import type {BlockKind, Document} from './document.js'
import {blockKinds, codeTags, dropped} from './elements.js'
import {addTomlFrontMatter, addYamlFrontMatter} from './front-matter.js'
import {findComments} from './comments.js'
import {condense, simpleLink, type Condensed} from './condense.js'
import {checkMarkdownLimits} from './markdown-limits.js'
import {markdownSyntax} from './syntax.js'

/** A tree, and the way from its offsets to those of the text that it was made of. */
export interface MarkdownTree {
  tree: Root
  toSource: (offset: number) => number
  /** Paragraphs that are not in the tree, half-open in the source, by where the node ends that they follow. */
  paragraphs: Condensed['paragraphs']
}

/**
 * Reads Markdown: CommonMark with the tables, footnotes and strikethrough of GitHub, and front matter in YAML or TOML.
 * Code, addresses and raw HTML are no prose; of MDX, imports, exports, expressions and tags are not.
 *
 * @param source The file's text as it is on disk.
 * @param parse Of MDX, its parser.
 */
export function readMarkdown(
  source: string,
  parse: (source: string) => MarkdownTree = parseMarkdown
): Document {
  // One character for one, so that all offsets stay.
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  checkMarkdownLimits(source)
  const {tree, toSource, paragraphs} = parse(source.slice(base))
  const builder = new DocumentBuilder(source, markdownSyntax)
  const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  const top = Math.min(...headings)
  let headline = false
  let kind: BlockKind = 'paragraph'
  for (const node of tree.children) {
    block(node)
    for (const {start, end} of paragraphs.get(node.position!.end.offset!) ?? []) {
      plain(start + base, end + base)
    }
  }
  return builder.finish()

  function startOf(node: Nodes): number {
    return toSource(node.position!.start.offset!) + base
  }

  function endOf(node: Nodes): number {
    return toSource(node.position!.end.offset!) + base
  }

  function block(node: RootContent): void {
    switch (node.type) {
      case 'yaml':
        builder.locked(
          () => (headline = addYamlFrontMatter(builder, source, startOf(node), endOf(node)) || headline)
        )
        return
      case 'toml' as never:
        builder.locked(
          () =>
            (headline =
              addTomlFrontMatter(builder, source, startOf(node as Nodes), endOf(node as Nodes)) || headline)
        )
        return
      case 'heading': {
        const isHeadline = !headline && node.depth === top
        headline ||= isHeadline
        phrase(node, isHeadline ? 'headline' : 'subheading')
        return
      }
      case 'paragraph': {
        // `<figcaption>The bridge</figcaption>` on a line of its own is a block.
        const element = onlyElement(node)
        if (element) within(kindOf(element), () => phrase(element, kind))
        else phrase(node, kind)
        return
      }
      case 'mdxJsxFlowElement':
        builder.close()
        if (!isLeftOut(node.name)) within(kindOf(node), () => blocks(node))
        return
      case 'mdxFlowExpression':
        builder.close()
        comments(node)
        return
      case 'blockquote':
        within('quotation', () => blocks(node))
        return
      case 'listItem':
        within('list-item', () => blocks(node))
        return
      case 'list':
      case 'table':
      case 'tableRow':
        blocks(node)
        return
      case 'footnoteDefinition':
        within('list-item', () => blocks(node))
        return
      case 'tableCell':
        phrase(node, 'table-cell')
        return
      case 'html':
        builder.close()
        comments(node)
        return
      default:
    }
  }

  /** A paragraph of words and simple links. */
  function plain(start: number, end: number): void {
    builder.open('paragraph')
    let at = start
    for (const {0: link, 1: words, index} of source.slice(start, end).matchAll(simpleLink)) {
      const from = start + index + 1
      addText(at, from - 1)
      addText(from, from + words!.length)
      at = start + index + link.length
    }
    addText(at, end)
    builder.close()
  }

  function blocks(node: Parents): void {
    for (const child of node.children) block(child as RootContent)
  }

  function within(inner: BlockKind, read: () => void): void {
    const outer = kind
    kind = inner
    read()
    kind = outer
  }

  /** What an element of MDX holds: what it does in HTML, or what stands around it. */
  function kindOf({name}: MdxJsxFlowElement | MdxJsxTextElement): BlockKind {
    const own = name && Object.hasOwn(blockKinds, name) ? blockKinds[name]! : 'paragraph'
    if (own !== 'headline') return own === 'paragraph' ? kind : own
    if (headline) return 'subheading'
    headline = true
    return 'headline'
  }

  function phrase(node: Parents, as: BlockKind): void {
    const images: Nodes[] = []
    builder.open(as)
    inline(node, images)
    builder.close()
    for (const image of images) alternative(image)
  }

  function inline(node: Parents, images: Nodes[]): void {
    for (const child of node.children) {
      switch (child.type) {
        case 'text':
          addText(startOf(child), endOf(child))
          break
        case 'inlineCode':
          builder.opaque(() => {
            const ticks = /^`*/.exec(source.slice(startOf(child)))![0].length
            builder.verbatim(startOf(child) + ticks, endOf(child) - ticks)
          })
          break
        case 'link': {
          const only = child.children.length === 1 ? child.children[0]! : null
          // A bare address is no prose.
          if (only?.type === 'text' && /^(?:https?:\/\/|www\.|mailto:|[^\s@]+@[^\s@]+$)/i.test(only.value)) {
            builder.opaque(() => builder.verbatim(startOf(only), endOf(only)))
          } else inline(child, images)
          break
        }
        case 'linkReference':
          // Its words are the name of where it leads.
          if (child.referenceType === 'full') inline(child, images)
          else builder.locked(() => inline(child, images))
          break
        case 'break':
          builder.space(startOf(child), endOf(child))
          break
        case 'image':
        case 'imageReference':
          images.push(child)
          break
        case 'mdxTextExpression':
          expression(child)
          break
        case 'mdxJsxTextElement':
          if (child.name === 'br') builder.space(startOf(child), endOf(child))
          else if (codeTags.has(child.name ?? '')) builder.opaque(() => inline(child, images))
          else if (!isLeftOut(child.name)) inline(child, images)
          break
        case 'html':
          comments(child)
          break
        case 'footnoteReference':
          break
        default:
          if ('children' in child) inline(child, images)
      }
    }
  }

  /** Adds words; an address that stands among them is no prose. */
  function addText(start: number, end: number): void {
    let at = start
    for (const {0: found, index} of source.slice(start, end).matchAll(address)) {
      addMarkdownText(builder, source, at, start + index)
      at = start + index + found.length
      builder.opaque(() => addMarkdownText(builder, source, at - found.length, at))
    }
    addMarkdownText(builder, source, at, end)
  }

  /** The alternative of an image: what stands between `![` and its `]`. */
  function alternative(node: Nodes): void {
    const alt = 'alt' in node ? node.alt : null
    if (!alt) return
    const start = startOf(node) + 2
    let depth = 1
    let end = start
    for (; end < endOf(node) && depth > 0; end++) {
      if (source[end] === '\\') end++
      else if (source[end] === '[') depth++
      else if (source[end] === ']') depth--
    }
    const add = (): void => addMarkdownText(builder, source, start, end - 1)
    builder.open('caption')
    if (node.type === 'imageReference' && node.referenceType !== 'full') builder.locked(add)
    else add()
    builder.close()
  }

  /** What an expression of MDX gives is not known: it stands in the sentence as a word that nothing is said of. */
  function expression(node: MdxTextExpression): void {
    const start = startOf(node)
    const end = endOf(node)
    if (/^\s*\/\*/.test(node.value)) comments(node)
    else if (/^\s*(["'`])\s*\1\s*$/.test(node.value)) builder.space(start, end)
    else
      builder.opaque(() =>
        builder.replace(
          source
            .slice(start + 1, end - 1)
            .replace(/\s+/g, ' ')
            .trim(),
          start,
          end
        )
      )
  }

  function comments(node: Nodes): void {
    const start = startOf(node)
    const words = source.slice(start, endOf(node))
    if (node.type !== 'html' && !words.startsWith('<!--')) {
      // An expression of MDX that is a comment, with its braces.
      const body = /^\{\s*\/\*([^]*)\*\/\s*\}$/.exec(words)?.[1]
      if (body !== undefined) builder.comment(body, start, start + words.length)
      return
    }
    for (const {from, to} of findComments(words))
      builder.comment(words.slice(from + 4, to - 3), start + from, start + to)
  }
}

/** An address without marks around it, and without the stop of its sentence. */
const address =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<]*[^\s<.,;:!?'"”’)\]*_~]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi

function isLeftOut(name: string | null): boolean {
  return name !== null && (dropped.has(name) || name === 'pre')
}

/** The element that a paragraph of MDX is nothing but, where that is a block. */
function onlyElement({children}: {children: readonly PhrasingContent[]}): MdxJsxTextElement | null {
  const [only, ...rest] = children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
  return only?.type === 'mdxJsxTextElement' && rest.length === 0 && Object.hasOwn(blockKinds, only.name ?? '')
    ? only
    : null
}

function parseMarkdown(source: string): MarkdownTree {
  const {text, toSource, paragraphs} = condense(source)
  return {tree: fromMarkdown(text, markdownOptions), toSource, paragraphs}
}

/** The Markdown that newsrooms write. */
export const markdownOptions = {
  extensions: [withoutAddresses(gfm()), frontmatter(['yaml', 'toml'])],
  mdastExtensions: [
    ...gfmFromMarkdown().map((extension) => ({...extension, transforms: []})),
    frontmatterFromMarkdown(['yaml', 'toml'])
  ]
} satisfies Options

type Extension = ReturnType<typeof gfm>

/** Bare addresses are found by themselves: the parser looks for one at every letter, and gives some of them no place. */
function withoutAddresses(extension: Extension): Extension {
  const text: NonNullable<Extension['text']> = {}
  for (const [code, constructs] of Object.entries(extension.text ?? {})) {
    const kept = [constructs ?? []].flat().filter(({name}) => !name?.endsWith('Autolink'))
    if (kept.length > 0) text[Number(code)] = kept
  }
  return {...extension, text}
}
