import type {Article, Attribution, Quotes} from '../../src/article/index.js'
import {defineRule} from '../../src/rule/index.js'

/** From this score on, the provenance says that sentences of several stories stand side by side. */
const stitched = 0.5

export default defineRule({
  meta: {
    id: 'unattributed-quote',
    description: 'Reports a quotation that nobody is said to speak',
    category: 'quotations',
    severity: 'warning',
    needs: ['attributions', 'provenance', 'quotes'],
    messages: {
      nobody: {
        reason: 'Nobody is said to speak `{words}`, expected its speaker',
        note: 'Readers must know whose words they read. Nobody speaks in the sentence, in its paragraph or in the one before.'
      },
      cut: {
        reason: 'Unexpected end of a paragraph after the comma in `{words}`, expected who said it',
        note: 'A comma before the closing mark leads on to the speaker, who was cut off.'
      },
      torn: {
        reason: 'Nobody here is said to speak `{words}`, expected its speaker',
        note: 'A speaker is named nearby, but the article reads as sentences of several stories, so that nothing tells whose words these are.'
      }
    },
    options: {
      minimumWords: {
        type: 'number',
        default: 6,
        minimum: 1,
        description: 'How many words a quotation has at least to need a speaker'
      }
    },
    basis: [
      {
        name: 'Reuters Handbook of Journalism: quotes and sources',
        url: 'https://www.reutersagency.com/en/about/standards-values/'
      },
      {
        name: 'BBC News style guide: quotations',
        url: 'https://www.bbc.co.uk/newsstyleguide/'
      }
    ]
  },
  check({article, options, report}) {
    const {attributions, outline, provenance, quotes, text} = article
    for (const {start, end, innerStart, innerEnd, block, words, inside} of quotes.all) {
      const {prose, end: last} = outline.blocks[block]!
      if (inside >= 0 || !prose || words < 3 || text[innerEnd - 1] !== ',') continue
      if (text.slice(end, Math.min(last, end + 20)).trim()) continue
      // "…,"¶said the mayor: a line that broke
      if (/^\s*\p{Ll}/u.test(text.slice(last, last + 20))) continue
      report({
        messageId: 'cut',
        place: {start, end},
        data: {words: shorten(text.slice(innerStart, innerEnd))},
        // Who spoke may well stand before.
        doubtful: true
      })
    }
    let repeated: ReadonlySet<string> | undefined
    for (const [at, attribution] of attributions.entries()) {
      const quote = quotes.all[attribution.quote]!
      if (!attribution.alone || quote.words < options.minimumWords || quote.continued >= 0) continue
      if (!outline.blocks[quote.block]!.prose) continue
      const nobody = attribution.place === 'none'
      if (!nobody && (provenance.score < stitched || isFirm(quotes, attributions, at))) continue
      repeated ??= findRepeated(article)
      if (repeated.has(openingAt(text, quote.innerStart))) continue
      report({
        messageId: nobody ? 'nobody' : 'torn',
        place: {start: quote.start, end: quote.end},
        data: {words: shorten(text.slice(quote.innerStart, quote.innerEnd))}
      })
    }
  }
})

/** Whether a speaker is told even where neighbouring sentences may be strangers. */
function isFirm(quotes: Quotes, attributions: readonly Attribution[], at: number): boolean {
  const {place, quote} = attributions[at]!
  if (place === 'clause' || place === 'lead-in' || place === 'continued') return true
  // "…," she said. "…"
  const before = attributions[at - 1]
  return (
    place === 'paragraph' &&
    before !== undefined &&
    before.opens &&
    !before.alone &&
    quotes.all[before.quote]!.block === quotes.all[quote]!.block
  )
}

function openingAt(text: string, offset: number): string {
  return text
    .slice(offset, offset + 50)
    .replace(/^[\s.…]+/, '')
    .slice(0, 40)
}

/** How sentences open that stand in the article twice: one of the places is a pull quote. */
function findRepeated({
  quotes,
  sentences,
  text
}: Pick<Article, 'quotes' | 'sentences' | 'text'>): Set<string> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  const starts = [...quotes.all.map(({innerStart}) => innerStart), ...sentences.map(({start}) => start)]
  for (const start of starts) {
    const opening = openingAt(text, start)
    const place = places.get(opening)
    if (place === undefined) places.set(opening, start)
    else if (place !== start) repeated.add(opening)
  }
  return repeated
}

function shorten(words: string): string {
  const parts = words.split(/\s+/)
  return parts.length > 6
    ? `${parts
        .slice(0, 6)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`
    : words
}
