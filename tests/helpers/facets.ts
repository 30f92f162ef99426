import {createArticle, type FacetName} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** The name of every facet, and of the tree. */
export const facetNames = Object.keys(
  Object.getOwnPropertyDescriptors(Object.getPrototypeOf(createArticle(readText(''))))
).filter((name) => name !== 'constructor') as FacetName[]
