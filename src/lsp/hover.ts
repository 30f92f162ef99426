import type {Hover} from 'vscode-languageserver'
import type {Article} from '../article/index.js'
import type {Message, RuleMeta} from '../rule/index.js'
import {examplesOf} from './examples.js'
import {findNames, quoteAt, referentOf} from './names.js'
import {toFileRange, toRange} from './positions.js'

export interface HoverOptions {
  metaOf: (id: string) => RuleMeta | undefined
  /** Whether to begin with what a report says; not where the editor shows that itself. */
  reasons: boolean
}

/** What the desk knows of the words at an offset of the file: what is wrong with them, and who they are. */
export function toHover(
  messages: readonly Message[],
  articles: readonly Article[],
  offset: number,
  {metaOf, reasons}: HoverOptions
): Hover | null {
  const parts: string[] = []
  const here = messages.filter(({start, end}) => start.offset <= offset && offset <= end.offset)
  let range =
    here[0] &&
    toRange(here.reduce((a, b) => (b.end.offset - b.start.offset < a.end.offset - a.start.offset ? b : a)))
  for (const message of here) {
    const meta = metaOf(message.ruleId)
    const basis = meta?.basis.map(({name, url}) => `[${escape(name)}](${url})`).join(', ')
    parts.push(
      [
        reasons && `**${escape(message.reason)}**`,
        message.note && escape(message.note),
        `${message.url ? `[${message.ruleId}](${message.url})` : message.ruleId}${basis ? ` · ${basis}` : ''}`,
        examplesOf(message.ruleId)
      ]
        .filter(Boolean)
        .join('\n\n')
    )
  }
  for (const article of articles) {
    const name = findNames(article, offset)
    if (name) {
      const {person, mention, first} = name
      range ??= toFileRange(article, mention.start, mention.end)
      const count = person.mentions.length
      parts.push(
        `${escape(person.name)}${first === mention ? ': first named here' : ''}, named ${count === 1 ? 'once' : `${count} times`}`
      )
      continue
    }
    const referent = referentOf(article, offset)
    if (referent) {
      range ??= toFileRange(article, referent.pronoun.start, referent.pronoun.end)
      const {antecedent} = referent
      parts.push(
        antecedent
          ? `Taken to be \`${code(article.text.slice(antecedent.start, antecedent.end))}\``
          : 'Nobody before it that it could stand for'
      )
    }
    const quote = quoteAt(article, offset)
    if (quote) {
      range ??= toFileRange(article, quote.quote.start, quote.quote.end)
      const {attribution} = quote
      const speaker = attribution?.speaker
      parts.push(
        speaker
          ? `Spoken by \`${code(article.text.slice(speaker.start, speaker.end))}\``
          : 'Nobody is said to speak this quotation'
      )
    }
  }
  return parts.length > 0 && range
    ? {contents: {kind: 'markdown', value: parts.join('\n\n---\n\n')}, range}
    : null
}

/** Words of an article in Markdown: they show as they are and never become markup. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\*_{}[\]()#+!|~<>&$]/g, (character) =>
      character === '&' ? '&amp;' : character === '<' ? '&lt;' : `\\${character}`
    )
    .replace(/:\/\//g, ':\u200b//')
}

function code(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('`', "'")
}
