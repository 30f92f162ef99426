import type {BlockKind} from './document.js'

/** What the elements of HTML that are blocks hold. */
export const blockKinds: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
  main: 'paragraph',
  header: 'paragraph',
  footer: 'paragraph',
  body: 'paragraph',
  figure: 'paragraph',
  hgroup: 'paragraph',
  details: 'paragraph',
  summary: 'subheading',
  center: 'paragraph',
  h1: 'headline',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  ul: 'list-item',
  ol: 'list-item',
  dl: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  address: 'byline',
  blockquote: 'quotation',
  td: 'table-cell',
  th: 'table-cell',
  tr: 'table-cell',
  table: 'table-cell',
  tbody: 'table-cell',
  thead: 'table-cell',
  hr: 'paragraph'
}

/** Elements of HTML that hold no prose, but stand in its place. */
export const codeTags = new Set(['code', 'kbd', 'samp', 'var', 'tt'])

/** Elements of HTML that are no part of an article. */
export const dropped = new Set(
  'script style noscript template nav aside form button select option svg math iframe object embed video audio canvas dialog input textarea label menu head'.split(
    ' '
  )
)
