import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {parseEnglish, readText, type Document} from '../input/index.js'
import {findAttributions, type Attribution} from './attributions.js'
import {readClauses, type Clauses} from './clauses.js'
import {findCountries, type Countries} from './countries.js'
import {findDates, type Dates} from './dates.js'
import {findFurniture, type Furniture} from './furniture.js'
import {findHeadlineGaps, type HeadlineGap} from './headline-gaps.js'
import {readMatchReport} from './match-report.js'
import {findLateIntroductions, type LateIntroduction} from './late-introductions.js'
import {findMentions, type Mentions} from './mentions.js'
import {findNameVariants, type NameVariant} from './name-variants.js'
import {findNames, type Names} from './names.js'
import {findOrganisations, type Organisations} from './organisations.js'
import {readOutline, type Outline} from './outline.js'
import {findPeople, type People} from './people.js'
import {findPlaces, type Places} from './places.js'
import {weighProvenance, type Provenance} from './provenance.js'
import {findQuotes, type Quotes} from './quotes.js'
import {findRepeats, type Repeat} from './repeats.js'
import {sentenceReader, type Sentence} from './sentences.js'
import {weighSpelling, type Spelling} from './spelling.js'
import {numberStems, type Stems} from './stems.js'
import {tagTokens, type Tags} from './tags.js'
import {findThreads, type Threads} from './threads.js'
import {Passages} from './passages.js'
import {tokenReader} from './scan.js'
import {findSpellings, type Token} from './token.js'

/** What every rule gets without asking. */
export interface ArticleBase {
  /** The text that rules read; all offsets are into it. */
  readonly text: string
  readonly document: Document
  /** The nlcst tree, for plugins that are not ours; made when it is asked for. Read only. */
  readonly tree: Root
  readonly tokens: readonly Token[]
  readonly outline: Outline
  readonly sentences: readonly Sentence[]
  /** The blocks, with what was read in each by itself. */
  readonly passages: Passages
}

/** What is worked out only when a rule that runs needs it. */
export interface Facets {
  /** Part of speech of each token. */
  readonly tags: Tags
  /** The words and marks as they are spelt, each once. */
  readonly spellings: ReadonlySet<string>
  /** Finite verbs and how sentences end. */
  readonly clauses: Clauses
  readonly quotes: Quotes
  /** Whether it tells of games. */
  readonly matchReport: boolean
  /** Runs of capitalised words. */
  readonly names: Names
  readonly people: People
  /** Names that stand before the words that introduce them. */
  readonly lateIntroductions: readonly LateIntroduction[]
  /** Names that the article spells in two ways. */
  readonly nameVariants: readonly NameVariant[]
  readonly countries: Countries
  readonly organisations: Organisations
  readonly places: Places
  readonly dates: Dates
  /** Words of the page that stand in the copy. */
  readonly furniture: readonly Furniture[]
  /** What is told twice. */
  readonly repeats: readonly Repeat[]
  /** Words with a meaning of their own, by number. */
  readonly stems: Stems
  /** Which words run through the article. */
  readonly threads: Threads
  readonly mentions: Mentions
  readonly attributions: readonly Attribution[]
  readonly headlineGaps: readonly HeadlineGap[]
  readonly spelling: Spelling
  readonly provenance: Provenance
}

export type FacetName = keyof Facets

/** An article as a copy editor sees it. Readonly; each facet is computed at most once. */
export type Article = ArticleBase & Facets

/** Facets by name and what computes each. A facet may ask for others; a ring of them is a mistake here. */
const facets: {readonly [Name in FacetName]: (article: Article) => Facets[Name]} = {
  tags: tagTokens,
  spellings: findSpellings,
  clauses: readClauses,
  quotes: findQuotes,
  matchReport: readMatchReport,
  names: findNames,
  people: findPeople,
  lateIntroductions: findLateIntroductions,
  nameVariants: findNameVariants,
  countries: findCountries,
  organisations: findOrganisations,
  places: findPlaces,
  dates: findDates,
  furniture: findFurniture,
  repeats: findRepeats,
  stems: numberStems,
  threads: findThreads,
  mentions: findMentions,
  attributions: findAttributions,
  headlineGaps: findHeadlineGaps,
  spelling: weighSpelling,
  provenance: weighProvenance
}

class LazyArticle implements ArticleBase {
  readonly text: string
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly outline: Outline
  readonly sentences: readonly Sentence[]
  readonly passages: Passages
  /** Those that were asked for. */
  readonly computed: {-readonly [Name in FacetName]?: Facets[Name]} = {}
  #tree: Root | undefined

  constructor(document: Document, {tree, before}: ArticleOptions) {
    this.document = document
    this.text = document.text
    this.#tree = tree
    this.passages = new Passages(document, before?.passages ?? null)
    this.tokens = this.passages.collect(tokenReader)
    this.sentences = this.passages.collect(sentenceReader)
    this.outline = readOutline(document, this.sentences)
  }

  get tree(): Root {
    return (this.#tree ??= parseEnglish(this.text))
  }
}

for (const name of Object.keys(facets) as FacetName[]) {
  Object.defineProperty(LazyArticle.prototype, name, {
    get(this: LazyArticle) {
      return (this.computed[name] ??= facets[name](this as ArticleBase as Article) as never)
    }
  })
}

export interface ArticleOptions {
  /** The tree of the text, where somebody has parsed it. */
  tree?: Root
  /** An earlier version of the same article: what stands in both is not read again. */
  before?: Article | undefined
}

/** Makes the article of a document. */
export function createArticle(document: Document, options: ArticleOptions = {}): Article {
  return new LazyArticle(document, options) as ArticleBase as Article
}

const articles = new WeakMap<Root, Article>()

/**
 * Gives the article of a tree that somebody else's pipeline parsed. Made on first use and kept as long as the tree.
 *
 * @param tree What retext-english made of the file.
 * @param file The file; its value is the text as it is on disk.
 */
export function articleOf(tree: Root, file: VFile): Article {
  let article = articles.get(tree)
  if (!article) {
    const source = String(file)
    const document = readText(source)
    article = createArticle(document, document.text === source && tree.position ? {tree} : {})
    articles.set(tree, article)
  }
  return article
}

export {placesOf} from './passages.js'
export {asker, hasCapital} from './word.js'
export type {
  Attribution,
  HeadlineGap,
  Clauses,
  Countries,
  Dates,
  Furniture,
  LateIntroduction,
  Mentions,
  Names,
  NameVariant,
  Organisations,
  Outline,
  People,
  Places,
  Provenance,
  Quotes,
  Repeat,
  Sentence,
  Spelling,
  Stems,
  Tags,
  Threads,
  Token
}
