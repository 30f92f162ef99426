import {SymbolKind, type DocumentSymbol, type Range} from 'vscode-languageserver'
import type {Article, Attribution} from '../article/index.js'
import type {Person, PersonMention} from '../article/people.js'
import type {Quote} from '../article/quotes.js'
import {holds, toFileRange} from './positions.js'

/** The person who is named at an offset of the file, with that mention and the first full one. */
export function findNames(
  article: Article,
  offset: number
): {person: Person; mention: PersonMention; first: PersonMention} | null {
  const mention = article.people.mentions.find((entry) => holds(article, entry, offset))
  if (!mention) return null
  const person = article.people.all[mention.person]!
  return {person, mention, first: introductionOf(person)}
}

/** Where a person is introduced: the first full name, or the first name of any form. */
export function introductionOf({mentions}: Person): PersonMention {
  return mentions.find(({form}) => form === 'full') ?? mentions[0]!
}

/** The pronoun at an offset of the file, and what it is taken to stand for. */
export function referentOf(
  article: Article,
  offset: number
): {pronoun: {start: number; end: number}; antecedent: {start: number; end: number} | null} | null {
  const token = article.tokens.find((entry) => entry.kind === 'word' && holds(article, entry, offset))
  if (
    !token ||
    !/^(?:he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves)$/.test(token.lower)
  )
    return null
  return {pronoun: token, antecedent: article.mentions.resolve(token.index)}
}

/** The innermost quotation at an offset of the file, with who is said to speak it. */
export function quoteAt(
  article: Article,
  offset: number
): {quote: Quote; attribution: Attribution | undefined} | null {
  const quote = article.quotes.all.findLast((entry) => holds(article, entry, offset))
  if (!quote || quote.words < 4) return null
  return {quote, attribution: article.attributions.find((entry) => entry.quote === quote.index)}
}

/** Where the name or the pronoun at an offset of the file is introduced; null where it is neither. */
export function findDefinition(articles: readonly Article[], offset: number): Range | null {
  for (const article of articles) {
    const name = findNames(article, offset)
    if (name) return toFileRange(article, name.first.start, name.first.end)
    const antecedent = referentOf(article, offset)?.antecedent
    if (antecedent) {
      const person = antecedentAt(article, offset)
      const target = person ? introductionOf(person) : antecedent
      return toFileRange(article, target.start, target.end)
    }
  }
  return null
}

/**
 * Every place where the person at an offset of the file is named, who may stand there as a pronoun.
 *
 * @param introduction Whether the place where the person is introduced is one of them.
 */
export function findReferences(articles: readonly Article[], offset: number, introduction: boolean): Range[] {
  for (const article of articles) {
    const person = findNames(article, offset)?.person ?? antecedentAt(article, offset)
    if (!person) continue
    const first = introductionOf(person)
    return person.mentions
      .filter((mention) => introduction || mention !== first)
      .map(({start, end}) => toFileRange(article, start, end))
  }
  return []
}

/** The person whom the pronoun at an offset of the file is taken to be. */
function antecedentAt(article: Article, offset: number): Person | null {
  const antecedent = referentOf(article, offset)?.antecedent
  const mention =
    antecedent &&
    article.people.mentions.find(({start, end}) => start < antecedent.end && end > antecedent.start)
  return mention ? article.people.all[mention.person]! : null
}

const longestLabel = 60

// A guess at a name is good enough to look for a surname, and not to be listed.
const surePerson = 2

/** The outline of a file: the headline of each article, with its paragraphs and its people below it. */
export function toSymbols(articles: readonly Article[]): DocumentSymbol[] {
  return articles.flatMap((article) => {
    const {text, outline, people} = article
    const label = (start: number, end: number): string => {
      const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
      return words.length > longestLabel ? `${words.slice(0, longestLabel - 1).trimEnd()}…` : words || '—'
    }
    const children: DocumentSymbol[] = outline.blocks
      .filter(({kind}) => kind !== 'headline' && kind !== 'furniture')
      .map(({kind, start, end}) => {
        const range = toFileRange(article, start, end)
        const symbol = kind === 'paragraph' || kind === 'quotation' ? SymbolKind.String : SymbolKind.Field
        return {name: label(start, end), detail: kind, kind: symbol, range, selectionRange: range}
      })
    for (const person of people.all) {
      if (person.certainty < surePerson) continue
      const {start, end} = introductionOf(person)
      const range = toFileRange(article, start, end)
      children.push({
        name: person.name,
        detail: 'person',
        kind: SymbolKind.Class,
        range,
        selectionRange: range
      })
    }
    const head = outline.headline
    if (!head) return children
    const selectionRange = toFileRange(article, head.start, head.end)
    const last = outline.blocks.at(-1)!
    const range = {start: selectionRange.start, end: toFileRange(article, last.start, last.end).end}
    return [
      {
        name: label(head.start, head.end),
        detail: 'headline',
        kind: SymbolKind.File,
        range,
        selectionRange,
        children
      }
    ]
  })
}
