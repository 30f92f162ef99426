import type {CodeLens} from 'vscode-languageserver'
import type {Article} from '../article/index.js'
import type {Message} from '../rule/index.js'
import {toFileRange} from './positions.js'

/** A line above the headline of each article: its length, how hard it reads, what was found, and whether it is stitched. */
export function toLenses(articles: readonly Article[], messages: readonly Message[]): CodeLens[] {
  return articles.flatMap((article) => {
    const {outline, document} = article
    const head = outline.headline ?? outline.paragraphs[0]
    if (!head) return []
    const {words, age} = measure(article)
    const last = outline.blocks.at(-1)!
    const span = document.map.toSource(outline.blocks[0]!.start, last.end)
    const found = messages.filter(({start}) => start.offset >= span.start && start.offset < span.end).length
    const parts = [
      `${words} word${words === 1 ? '' : 's'}`,
      `reading age ${age}`,
      found === 0 ? 'nothing to report' : `${found} message${found === 1 ? '' : 's'}`,
      `stitched ${Math.round(article.provenance.score * 100)} %`
    ]
    return [
      {range: toFileRange(article, head.start, head.end), command: {title: parts.join(' · '), command: ''}}
    ]
  })
}

/**
 * Counts the words of the prose and gives its reading age: the grade of the automated readability index
 * (4.71 · characters per word + 0.5 · words per sentence − 21.43; Smith and Senter, 1967) and five years.
 */
function measure({tokens, sentences}: Article): {words: number; age: number} {
  let words = 0
  let characters = 0
  let count = 0
  for (const {first, last, prose} of sentences) {
    if (!prose) continue
    count++
    for (let at = first; at < last; at++) {
      const {kind, text} = tokens[at]!
      if (kind !== 'word' && kind !== 'number') continue
      words++
      characters += text.length
    }
  }
  const grade = words === 0 ? 0 : (4.71 * characters) / words + (0.5 * words) / count - 21.43
  return {words, age: Math.max(5, Math.round(grade) + 5)}
}
