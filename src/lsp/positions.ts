import type {Position, Range} from 'vscode-languageserver'
import type {Article} from '../article/index.js'
import type {Point} from '../input/index.js'
import {locatorOf} from '../rule/index.js'

/** Our points count lines and columns from 1, the protocol's from 0; both count UTF-16 code units. */
export function toPosition({line, column}: Point): Position {
  return {line: line - 1, character: column - 1}
}

export function toRange({start, end}: {start: Point; end: Point}): Range {
  return {start: toPosition(start), end: toPosition(end)}
}

/** The range of the file that holds a range of the text of an article. */
export function toFileRange(article: Article, start: number, end: number): Range {
  const range = article.document.map.toSource(start, end)
  const locate = locatorOf(article)
  return toRange({start: locate(range.start), end: locate(range.end)})
}

/** Whether an offset of the file stands in a range of the text, its end included, as a cursor does. */
export function holds(article: Article, {start, end}: {start: number; end: number}, offset: number): boolean {
  const range = article.document.map.toSource(start, end)
  return range.start <= offset && offset <= range.end
}
