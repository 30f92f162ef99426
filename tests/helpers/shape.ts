import {fromHtml} from 'hast-util-from-html'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {mdxFromMarkdown} from 'mdast-util-mdx'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {mdxjs} from 'micromark-extension-mdxjs'
import {fromXml} from 'xast-util-from-xml'
import type {RenderedFormat} from './rendered.js'

/** What a file is made of, but for the words of its text: nodes with all that they say, a line each. */
export function shapeOf(source: string, format: RenderedFormat): string[] {
  const lines: string[] = []
  if (format !== 'text') look(parse(source.replace(/^\uFEFF/, ''), format), '')
  return lines

  function look(node: object, indent: string): void {
    const {type, children, position, value, data, ...rest} = node as Record<string, unknown>
    void position
    void data
    // White space between elements may go with the words next to it.
    const isText = type === 'text' || type === 'cdata'
    if (isText && !/\S/.test(String(value))) return
    const said = isText ? '' : ` ${JSON.stringify([value, rest])}`
    lines.push(`${indent}${String(type)}${said}`)
    for (const child of (children ?? []) as Nodes[]) look(child, `${indent} `)
  }
}

function parse(source: string, format: RenderedFormat): object {
  switch (format) {
    case 'html':
      return fromHtml(source, {fragment: !/<(?:!doctype|html)/i.test(source)})
    case 'xml':
      // The parser knows few names.
      return fromXml(source.replace(/&(?!(?:amp|lt|gt|quot|apos);)[a-z]\w*;/gi, 'x'))
    default: {
      const matter = ['yaml', 'toml'] as const
      const mdx = format === 'mdx'
      return fromMarkdown(source, {
        extensions: [gfm(), frontmatter([...matter]), ...(mdx ? [mdxjs()] : [])],
        mdastExtensions: [
          gfmFromMarkdown(),
          frontmatterFromMarkdown([...matter]),
          ...(mdx ? [mdxFromMarkdown()] : [])
        ]
      })
    }
  }
}
