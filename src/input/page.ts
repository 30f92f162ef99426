import type {Element, Root} from 'hast'
import {dropped} from './elements.js'
import type {LinkedData} from './linked-data.js'

const furnitureName =
  /^(?:[\w-]*[-_])?(?:comments?|comment-?list|disqus|share|sharing|share-?bar|sharedaddy|social|social-?links|related|related-?(?:posts|articles|stories|content)|newsletter|newsletter-?signup|subscribe|promo|sidebar|advert|advertisement|ads?|ad-?slot|breadcrumbs?|cookie|cookies|cookie-?banner|paywall|toolbar|nav|navigation|menu|pagination|tags|tag-?list|most-?read|trending|recommended|outbrain|taboola|screen-reader-text|visually-hidden|sr-only|skip-link)$/i

const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'dialog',
  'toolbar'
])

/** Whether an element is no part of the article: navigation, scripts, comments, widgets. */
export function isFurniture(node: Element, page: boolean): boolean {
  const {tagName, properties} = node
  if (dropped.has(tagName)) return true
  if (properties.hidden !== undefined && properties.hidden !== false) return true
  if (properties.ariaHidden === 'true' || furnitureRoles.has(String(properties.role ?? ''))) return true
  if (!page || tagName === 'p' || tagName === 'body' || tagName === 'article' || tagName === 'main')
    return false
  if (tagName === 'footer' && page) return true
  const names = [
    ...[properties.className ?? []].flat(),
    ...(properties.id === undefined ? [] : [properties.id])
  ]
  return names.some((name) => furnitureName.test(String(name)))
}

/** Where the article of a page is: the element that holds it, and its headline where that stands elsewhere. */
export interface PageArticle {
  body: Root | Element
  headline: Element | null
}

interface Measured {
  node: Element
  /** Characters of text in paragraphs that belong to it. */
  prose: number
  order: number
}

/**
 * Finds the article on a page: the `article` or `main` with the most prose, or what is marked as its body; where none
 * is, the element whose own paragraphs hold the most text.
 */
export function findArticle(tree: Root, linked: LinkedData | null): PageArticle {
  const marked: Measured[] = []
  const dense: Measured[] = []
  const headlines: Element[] = []
  let order = 0
  const total = measure(tree, false)
  const enough = (found: Measured): boolean =>
    found.prose > 0 && found.prose * 4 >= Math.max(total, linked?.bodyLength ?? 0) * 0.9
  const best = (list: readonly Measured[]): Measured | undefined =>
    list.reduce<Measured | undefined>((a, b) => (!a || b.prose > a.prose ? b : a), undefined)
  const chosen = best(marked.filter(enough)) ?? best(dense)
  const body = chosen?.node ?? tree
  const headline = contains(body, headlines) ? null : (headlines.at(0) ?? null)
  return {body, headline}

  function measure(node: Root | Element, inParagraph: boolean): number {
    let prose = 0
    let own = 0
    const at = order++
    for (const child of node.children) {
      if (child.type === 'text' && inParagraph) prose += child.value.trim().length
      if (child.type !== 'element' || isFurniture(child, true)) continue
      if (child.tagName === 'h1') headlines.push(child)
      const paragraph = child.tagName === 'p'
      const amount = measure(child, inParagraph || paragraph)
      prose += amount
      if (paragraph) own += amount
    }
    if (node.type === 'element') {
      const property = String(node.properties.itemProp ?? '')
      if (
        node.tagName === 'article' ||
        node.tagName === 'main' ||
        node.properties.role === 'main' ||
        node.properties.role === 'article' ||
        property === 'articleBody'
      ) {
        // An article within main: the narrower one is meant, unless it holds less.
        marked.push({
          node,
          prose: node.tagName === 'article' || property === 'articleBody' ? prose * 1.01 : prose,
          order: at
        })
      }
      if (own > 0) dense.push({node, prose: own, order: at})
    }
    return prose
  }
}

function contains(node: Root | Element, wanted: readonly Element[]): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (wanted.includes(child) || contains(child, wanted))
  )
}
