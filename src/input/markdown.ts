import type {Nodes, Parents, Root, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {DocumentBuilder} from './builder.js'
import {addMarkdownText} from './decode.js'
import type {BlockKind, Document} from './document.js'
import {addTomlFrontMatter, addYamlFrontMatter} from './front-matter.js'

/**
 * Reads Markdown: CommonMark with the tables, footnotes and strikethrough of GitHub, and front matter in YAML or TOML.
 * Code, addresses and raw HTML are no prose. MDX is read as Markdown: its imports, exports and JSX are left out.
 *
 * @param source The file's text as it is on disk.
 */
export function readMarkdown(source: string, {mdx = false}: {mdx?: boolean} = {}): Document {
  // One character for one, so that all offsets stay.
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree = parse(source.slice(base))
  const builder = new DocumentBuilder(source, /[*_`~\\[\]<&#|{}\n]/)
  const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  const top = Math.min(...headings)
  let headline = false
  let kind: BlockKind = 'paragraph'
  for (const node of tree.children) block(node)
  return builder.finish()

  function startOf(node: Nodes): number {
    return node.position!.start.offset! + base
  }

  function endOf(node: Nodes): number {
    return node.position!.end.offset! + base
  }

  function block(node: RootContent): void {
    switch (node.type) {
      case 'yaml':
        builder.locked(
          () => (headline = addYamlFrontMatter(builder, source, startOf(node), endOf(node)) || headline)
        )
        return
      case 'toml' as never:
        headline =
          addTomlFrontMatter(builder, source, startOf(node as Nodes), endOf(node as Nodes)) || headline
        return
      case 'heading': {
        const isHeadline = !headline && node.depth === top
        headline ||= isHeadline
        phrase(node, isHeadline ? 'headline' : 'subheading')
        return
      }
      case 'paragraph':
        if (mdx && /^(?:import|export)\b|^<\/?[A-Z]/.test(source.slice(startOf(node), endOf(node)))) return
        phrase(node, kind)
        return
      case 'blockquote':
        within('quotation', node)
        return
      case 'listItem':
        within('list-item', node)
        return
      case 'list':
      case 'table':
      case 'tableRow':
        for (const child of node.children) block(child as RootContent)
        return
      case 'footnoteDefinition':
        within('list-item', node)
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

  function within(inner: BlockKind, node: Parents): void {
    const outer = kind
    kind = inner
    for (const child of node.children) block(child as RootContent)
    kind = outer
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
          addMarkdownText(builder, source, startOf(child), endOf(child))
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
        case 'break':
          builder.replace('\n', startOf(child), endOf(child))
          break
        case 'image':
        case 'imageReference':
          images.push(child)
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
    builder.open('caption')
    addMarkdownText(builder, source, start, end - 1)
    builder.close()
  }

  function comments(node: Nodes): void {
    const start = startOf(node)
    for (const match of source.slice(start, endOf(node)).matchAll(/<!--([\s\S]*?)-->/g)) {
      builder.comment(match[1]!, start + match.index, start + match.index + match[0].length)
    }
  }
}

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]
  })
}
