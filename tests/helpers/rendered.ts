import fc from 'fast-check'
import {DocumentBuilder} from '../../src/input/builder.js'
import type {BlockKind, Document, Format} from '../../src/input/index.js'

/** How a character, a space or an element is written, where there is a choice: taken modulo the choices. */
type Way = number

/** A part of a paragraph: words, faces and links around others, code, and what is no word at all. */
export type Inline =
  | {type: 'word'; text: string; way: Way; space: Way; split: Way}
  | {type: 'span'; face: 'em' | 'strong' | 'link'; way: Way; space: Way; children: readonly Inline[]}
  | {type: 'code'; text: string; space: Way}
  | {type: 'comment'; way: Way; space: Way}

export interface RenderedBlock {
  kind: BlockKind
  way: Way
  children: readonly Inline[]
}

export interface RenderedArticle {
  blocks: readonly RenderedBlock[]
  lineEnd: string
  bom: boolean
  /** Whether Markdown has front matter, HTML is a page, XML has a document type. */
  dressed: boolean
}

/** An article in a format, with what is known of it by construction. */
export interface Rendered {
  source: string
  /** The article as the rules should read it, with nothing between it and its text. */
  plain: Document
  /** Where each code unit of the plain text is written in the source, half-open. */
  places: readonly {from: number; to: number}[]
}

export type RenderedFormat = Extract<Format, 'text' | 'markdown' | 'mdx' | 'html' | 'xml'>

const way = fc.nat(11)
const word = fc.record({
  type: fc.constant('word' as const),
  text: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...`the council met on Tuesday and voted for a bridge AT&T café R&D people 😀 👩‍🚀 naïve said U.S. Mayor Okafor an
        umbrella report 5<6 x*y snake_case he it river 100% [sic] “We won,” she he’d (late) a\\b c|d ~about~ e=mc² — … £5 "so" it's
        São I/O {x} 3&4 &amp C# x>y !`.split(/\s+/)
      )
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'on on',
        'the the',
        'can not',
        'an report',
        'PIN number',
        'of of',
        'a umbrella'
      )
    }
  ),
  way,
  space: way,
  split: way
})
const code = fc.record({
  type: fc.constant('code' as const),
  text: fc.constantFrom('on on', 'x', 'an report'),
  space: way
})
const comment = fc.record({type: fc.constant('comment' as const), way, space: way})
const span = (
  children: fc.Arbitrary<Inline>,
  ...faces: readonly ('em' | 'strong' | 'link')[]
): fc.Arbitrary<Inline> =>
  fc.record({
    type: fc.constant('span' as const),
    face: fc.constantFrom(...faces),
    way,
    space: way,
    children: fc.array(children, {minLength: 1, maxLength: 4})
  })

/** A link may hold emphasis, and that strong words; no face stands in the same one. */
const nest = (leaf: fc.Arbitrary<Inline>): fc.Arbitrary<Inline> => {
  const strong = fc.oneof({weight: 6, arbitrary: leaf}, {weight: 1, arbitrary: span(leaf, 'strong')})
  const emphasis = fc.oneof({weight: 6, arbitrary: strong}, {weight: 1, arbitrary: span(strong, 'em')})
  return fc.oneof({weight: 6, arbitrary: emphasis}, {weight: 1, arbitrary: span(emphasis, 'link')})
}

const article = (leaf: fc.Arbitrary<Inline>, kinds: readonly BlockKind[]): fc.Arbitrary<RenderedArticle> =>
  fc.record({
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        way,
        children: fc.array(nest(leaf), {minLength: 3, maxLength: 14})
      }),
      {
        minLength: 1,
        maxLength: 5
      }
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
    dressed: fc.boolean()
  })

/** Makes sentences of paragraphs, so that plain text too takes them for no headings. */
function proseOf(articles: fc.Arbitrary<RenderedArticle>): fc.Arbitrary<RenderedArticle> {
  const plain = (text: string): Inline => ({type: 'word', text, way: 0, space: 0, split: 0})
  return articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) => ({
      ...block,
      children: [plain('The mayor said'), ...block.children, plain('today.')]
    }))
  }))
}

/** Articles of paragraphs, which every format can tell. */
export const proseArticle = proseOf(
  article(fc.oneof({weight: 20, arbitrary: word}, {weight: 1, arbitrary: comment}), ['paragraph'])
)

/** Articles with all kinds of blocks. */
export const anyArticle = article(
  fc.oneof({weight: 20, arbitrary: word}, {weight: 1, arbitrary: code}, {weight: 1, arbitrary: comment}),
  ['paragraph', 'paragraph', 'subheading', 'quotation', 'list-item', 'table-cell']
)

const names: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  é: 'eacute',
  ï: 'iuml',
  ã: 'atilde',
  '’': 'rsquo',
  '“': 'ldquo',
  '”': 'rdquo',
  '—': 'mdash',
  '…': 'hellip',
  '£': 'pound',
  '²': 'sup2'
}
/** Names that HTML knows without their semicolon. */
const legacy = new Set(['amp', 'lt', 'gt', 'quot', 'eacute', 'iuml', 'atilde', 'pound', 'sup2'])
/** Numbers that stand for what Windows meant by them. */
const windows: Readonly<Record<string, number>> = {'’': 146, '“': 147, '”': 148, '—': 151, '…': 133}

/** Writes an article in a format, and keeps book of where every character goes. */
export function render(article: RenderedArticle, format: RenderedFormat): Rendered {
  return new Writer(article, format).write()
}

class Writer {
  #source = ''
  #text = ''
  readonly #places: {from: number; to: number}[] = []
  readonly #blocks: {kind: BlockKind; start: number; end: number}[] = []
  readonly #opaque: {start: number; end: number}[] = []
  readonly #article: RenderedArticle
  readonly #format: RenderedFormat
  readonly #eol: string
  /** What stands at the start of a further line of a block; null where it has one line only. */
  #indent: string | null = ''

  constructor(article: RenderedArticle, format: RenderedFormat) {
    this.#article = article
    this.#format = format
    this.#eol = article.lineEnd
  }

  get #isMarkdown(): boolean {
    return this.#format === 'markdown' || this.#format === 'mdx'
  }

  write(): Rendered {
    const {bom, dressed, blocks} = this.#article
    const title: RenderedBlock = {
      kind: 'headline',
      way: 0,
      children: [{type: 'word', text: 'Council meets in town', way: 0, space: 0, split: 0}]
    }
    if (bom) this.#raw('\uFEFF')
    if (dressed) this.#raw(this.#head())
    for (const [index, block] of [title, ...blocks].entries()) {
      if (this.#isMarkdown || this.#format === 'text') this.#markdownBlock(block, index)
      else this.#elementBlock(block)
    }
    if (dressed && this.#format === 'html') this.#raw(`</article></body></html>\n`)
    else if (this.#format === 'xml') this.#raw('</body.content></body></nitf>\n')
    const builder = new DocumentBuilder(this.#text)
    let opaque = 0
    for (const {kind, start, end} of this.#blocks) {
      builder.open(kind)
      let at = start
      for (; this.#opaque[opaque] && this.#opaque[opaque]!.end <= end; opaque++) {
        const range = this.#opaque[opaque]!
        builder.verbatim(at, range.start)
        builder.opaque(() => builder.verbatim(range.start, range.end))
        at = range.end
      }
      builder.verbatim(at, end)
      builder.close()
    }
    return {source: this.#source, plain: builder.finish(), places: this.#places}
  }

  #head(): string {
    switch (this.#format) {
      case 'markdown':
      case 'mdx':
        return '---\nlang: en\ntags: ["on on", \'the the\']\n---\n\n'
      case 'html':
        return '<!doctype html>\n<html lang="en"><head><title>On on</title><script type="application/ld+json">{"@type": "NewsArticle"}</script></head><body><nav>On on</nav><article>\n'
      case 'xml':
        return '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n'
      case 'text':
        return ''
    }
  }

  #markdownBlock(block: RenderedBlock, index: number): void {
    const {kind, way} = block
    if (index > 0) this.#raw('\n')
    const isMarkdown = this.#isMarkdown
    const [first, rest]: readonly [string, string | null] = !isMarkdown
      ? ['', null]
      : kind === 'headline'
        ? ['# ', null]
        : kind === 'subheading'
          ? ['## ', null]
          : kind === 'quotation'
            ? [['> ', '> > ', '>'][way % 3]!, ['> ', '> > ', ''][way % 3]!]
            : kind === 'list-item'
              ? (
                  [
                    ['- ', '  '],
                    ['1. ', '   '],
                    ['* ', '\t'],
                    ['> - ', '>   ']
                  ] as const
                )[way % 4]!
              : kind === 'table-cell'
                ? ['| ', null]
                : ['', ['', ' '][way % 2]!]
    if (kind === 'table-cell') {
      this.#raw('| ')
      this.#block(kind, () => this.#word('year', 0))
      this.#raw(' | ')
      this.#block(kind, () => this.#word('votes', 0))
      this.#raw(' |\n|---|:-:|\n')
    }
    this.#raw(first)
    this.#indent = rest
    this.#block(kind, () => this.#inlines(block.children))
    this.#raw(kind === 'table-cell' ? ' |\n' : '\n')
    this.#indent = ''
  }

  #elementBlock(block: RenderedBlock): void {
    const {kind, way} = block
    const html = this.#format === 'html'
    if (kind === 'headline') {
      this.#raw(html ? '<h1>' : '<nitf><body><body.head><hedline><hl1>')
    } else {
      const open: Partial<Record<BlockKind, readonly string[]>> = html
        ? {
            paragraph: ['<p>', '<P CLASS="a > b">', '<div>\n ', '<p\n id=x>'],
            subheading: ['<h2>', '<h3 id="on-on">'],
            quotation: ['<blockquote>', '<blockquote><p>', '<blockquote cite="x"><div><p>'],
            'list-item': ['<ul><li>', '<ol>\n<li><p>', '<dl><dd>'],
            'table-cell': ['<table><tr><td>', '<table><tbody><tr><th scope="row">']
          }
        : {
            paragraph: ['<p>', '<block><p lede="true">', '<p\n id="x">\n '],
            subheading: ['<hl2>'],
            quotation: ['<bq>'],
            'list-item': ['<ul><li>', '<ol>\n<li>'],
            'table-cell': ['<table><tr><td>']
          }
      const choices = open[kind]!
      this.#raw(choices[way % choices.length]!)
    }
    this.#indent = '  '
    this.#block(kind, () => this.#inlines(block.children))
    this.#raw(this.#closing(kind, way))
  }

  #closing(kind: BlockKind, way: Way): string {
    if (this.#format === 'html') {
      if (kind === 'headline') return '</h1>\n'
      const choices: Partial<Record<BlockKind, readonly string[]>> = {
        paragraph: ['</p>\n', '</P>\n', '\n</div>\n', '\n'],
        subheading: ['</h2>\n', '</h3>'],
        quotation: ['</blockquote>', '</p></blockquote>\n', '\n</div></blockquote>\n'],
        'list-item': ['</li></ul>', '\n</ol>\n', '</dd></dl>'],
        'table-cell': ['</td></tr></table>', '</table>\n']
      }
      return choices[kind]![way % choices[kind]!.length]!
    }
    if (kind === 'headline') return '</hl1></hedline></body.head><body.content>\n'
    const choices: Partial<Record<BlockKind, readonly string[]>> = {
      paragraph: ['</p>\n', '</p></block>', '\n</p>\n'],
      subheading: ['</hl2>'],
      quotation: ['</bq>\n'],
      'list-item': ['</li></ul>', '</li></ol>\n'],
      'table-cell': ['</td></tr></table>']
    }
    return choices[kind]![way % choices[kind]!.length]!
  }

  #block(kind: BlockKind, write: () => void): void {
    if (this.#text !== '') this.#put('\n\n', this.#source.length)
    const start = this.#text.length
    write()
    this.#blocks.push({kind, start, end: this.#text.length})
  }

  #inlines(nodes: readonly Inline[], inSpan = false): void {
    for (const [index, node] of nodes.entries()) {
      if (index > 0) this.#space(node.space)
      this.#inline(node, inSpan)
    }
  }

  #inline(node: Inline, inSpan: boolean): void {
    switch (node.type) {
      case 'word':
        // In Markdown two strong parts in each other are none.
        this.#word(node.text, node.way, inSpan && this.#isMarkdown ? 0 : node.split)
        return
      case 'code': {
        const [open, close] = this.#isMarkdown
          ? ['`', '`']
          : this.#format === 'html'
            ? ['<code>', '</code>']
            : ['', '']
        this.#raw(open!)
        const start = this.#text.length
        for (const character of node.text) this.#put(character, this.#source.length, character)
        if (open) this.#opaque.push({start, end: this.#text.length})
        this.#raw(close!)
        return
      }
      case 'comment':
        // A word stands with it, since a block of nothing else is none, and one at the start of a line is raw HTML.
        this.#word('and', 0)
        if (this.#format === 'mdx') this.#raw('{/* on on */}')
        else if (this.#format !== 'text') this.#raw(['<!-- on on -->', '<!--x-->'][node.way % 2]!)
        return
      case 'span': {
        const [open, close] = this.#face(node.face, node.way)
        this.#raw(open)
        this.#inlines(node.children, true)
        this.#raw(close)
      }
    }
  }

  #face(face: 'em' | 'strong' | 'link', way: Way): readonly [string, string] {
    switch (this.#format) {
      case 'text':
        return ['', '']
      case 'html':
        return face === 'link'
          ? [['<a href="x?a=1&amp;b=2" title="on > on">', "<A HREF='#'>"][way % 2]!, '</a>']
          : face === 'em'
            ? [['<em>', '<i class="x">'][way % 2]!, ['</em>', '</i>'][way % 2]!]
            : [['<b>', '<strong >'][way % 2]!, ['</b>', '</strong\n>'][way % 2]!]
      case 'xml':
        return face === 'link'
          ? ['<a href="x?a=1&amp;b=2">', '</a>']
          : face === 'em'
            ? ['<em class="x">', '</em>']
            : ['<person a="1">', '</person>']
      default:
        return face === 'link'
          ? ['[', ['](x)', '](<a b> "on on")', "](x_y_z 'the the')"][way % 3]!]
          : face === 'em'
            ? ['_', '_']
            : ['**', '**']
    }
  }

  #space(way: Way): void {
    const from = this.#source.length
    const isElement = this.#format === 'html' || this.#format === 'xml'
    if (isElement) {
      const choices = [' ', ' ', ' ', '\n', '\n   ', '  ', '\t', this.#format === 'html' ? '<br>' : '<br/>']
      this.#raw(choices[way % choices.length]!)
    } else if (this.#isMarkdown && this.#indent !== null) {
      const line = `\n${this.#indent}`
      const choices = [' ', ' ', ' ', ' ', line, `\\${line}`, `  ${line}`, '  ']
      this.#raw(choices[way % choices.length]!)
    } else this.#raw(' ')
    this.#text += ' '
    this.#places.push({from, to: this.#source.length})
  }

  /** Writes a word, each character in one of its ways; a face may begin and end within it. */
  #word(text: string, way: Way, split: Way = 0): void {
    const characters = [...text]
    const within = split > 9 && /^[a-z]{4,}$/i.test(text) && this.#format !== 'text'
    const cdata = this.#format === 'xml' && way === 11 && !within
    if (cdata) this.#raw('<![CDATA[')
    const [open, close] = within ? this.#face('strong', way) : ['', '']
    for (const [index, character] of characters.entries()) {
      if (within && index === 1) this.#raw(open)
      if (within && index === 3) this.#raw(close)
      const plain = cdata || within
      const next = characters[index + 1] ?? ' '
      this.#put(character, this.#source.length, plain ? character : this.#written(character, way, next))
    }
    if (cdata) this.#raw(']]>')
  }

  #written(character: string, way: Way, next: string): string {
    if (character === ' ' || this.#format === 'text') return character
    const code = character.codePointAt(0)!
    const name = names[character]
    const element = this.#format === 'html' || this.#format === 'xml'
    const must = element
      ? /[&<]/.test(character) || (this.#format === 'xml' && character === '>')
      : /[\\`*_[\]<&~|{}]/.test(character)
    const choices: string[] = must ? [] : [character, character, character]
    if (must || name || way > 8) {
      if (name) choices.push(`&${name};`)
      choices.push(`&#${code};`, `&#x${code.toString(16)};`)
      if (this.#format !== 'xml') choices.push(`&#X0${code.toString(16).toUpperCase()};`)
    }
    if (this.#isMarkdown && /[!-/:-@[-`{-~]/.test(character)) choices.push(`\\${character}`)
    if (this.#format === 'html' && !/[\da-z;#=]/i.test(next)) {
      if (name && legacy.has(name)) choices.push(`&${name}`)
      choices.push(`&#${code}`, `&#x${code.toString(16)}`)
      if (windows[character]) choices.push(`&#${windows[character]};`)
    }
    return choices[way % choices.length]!
  }

  /** Writes what is no text, with the line ends of the file. */
  #raw(markup: string): void {
    this.#source += markup.replace(/\n/g, this.#eol)
  }

  /** Writes text: `written` stands for it. */
  #put(text: string, from: number, written = ''): void {
    this.#source += written
    this.#text += text
    const verbatim = text === written
    for (let unit = 0; unit < text.length; unit++)
      this.#places.push(verbatim ? {from: from + unit, to: from + unit + 1} : {from, to: this.#source.length})
  }
}
