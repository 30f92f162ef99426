import type {Attribution} from '../../src/article/attributions.js'
import type {Quote} from '../../src/article/quotes.js'
import {defineRule} from '../../src/rule/index.js'

/** From this score on, the provenance says that somebody moved the marks of agency copy. */
const stitched = 0.5

export default defineRule({
  meta: {
    id: 'quote-punctuation',
    description:
      "Reports a comma or full stop on the wrong side of a closing quotation mark, for the article's English, and a comma that is missing there",
    category: 'quotations',
    severity: 'warning',
    needs: ['attributions', 'provenance', 'quotes', 'spelling'],
    fix: 'suggest',
    messages: {
      outside: {
        reason: 'Unexpected {mark} after the closing mark in `{words}`, expected `{wanted}`',
        note: 'American copy sets a comma or full stop before the closing mark, whether or not it belongs to the quotation. This article is written in American English.'
      },
      moved: {
        reason: 'Unexpected {mark} after the closing mark in `{words}`, expected `{wanted}`',
        note: 'The article reads as agency copy that a machine went over: stops stand behind the closing marks, even after whole sentences.'
      },
      mixed: {
        reason:
          'Unexpected {mark} after the closing mark in `{words}`, expected `{wanted}` as elsewhere in the article',
        note: 'After a quoted sentence the article has its comma or full stop before the closing mark; here it stands behind.'
      },
      house: {
        reason: "Unexpected {mark} after the closing mark in `{words}`, expected the house's `{wanted}`",
        note: 'The house sets a comma or full stop before the closing mark, whether or not it belongs to the quotation.'
      },
      doubled: {
        reason: 'Unexpected second {mark} in `{words}`, expected `{wanted}`',
        note: 'One mark ends the sentence; no style prints it on both sides of the closing mark.'
      },
      missing: {
        reason: 'Unexpected `{words}` before who says it, expected `{wanted}`',
        note: 'A comma stands between a quoted sentence and who says it.'
      }
    },
    basis: [
      {
        name: 'The Chicago Manual of Style, Q&A: punctuation and quotation marks',
        url: 'https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Punctuation.html'
      },
      {
        name: 'Guardian style guide: quotation marks',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-q'
      }
    ]
  },
  check({article, house, report}) {
    const {attributions, outline, provenance, quotes, spelling, text} = article
    const stops = quotes.all.flatMap((quote) =>
      quote.marks === 'double' && !quote.continues && outline.blocks[quote.block]!.prose
        ? findStops(text, quote)
        : []
    )
    const variety = house.variety ?? spelling.variety
    const american = house.quotes
      ? house.quotes === 'inside'
      : house.variety === 'american' || (variety === 'american' && !isLogical(stops, spelling.weight.british))
    const moved =
      house.quotes === null &&
      house.variety === null &&
      provenance.score >= stitched &&
      (variety === null || stops.some(({kind, sentence}) => sentence && kind === 'outside'))
    // Where nothing tells the English, the article's own habit does.
    const within = stops.filter(({kind}) => kind === 'inside')
    const strayed = stops.length - within.length
    const mixed = house.quotes === null && variety === null && strayed <= within.length / 2
    // `"It buys time," she said` is a sentence, short as it is.
    const fragments = strayed <= within.length / 3 && within.some(({small}) => small)
    for (const stop of stops) {
      const {kind, words, wanted, start, end} = stop
      const strays = american || moved || (mixed && (fragments || stop.sentence))
      if (kind === 'inside' || (kind === 'outside' && !strays)) continue
      const why = house.quotes ? 'house' : american ? 'outside' : moved ? 'moved' : 'mixed'
      report({
        messageId: kind === 'doubled' ? 'doubled' : why,
        place: {start, end},
        data: {mark: text[end - 1] === ',' ? 'comma' : 'full stop', words, wanted},
        expected: [wanted],
        doubtful: why === 'mixed' && kind === 'outside' && !fragments
      })
    }

    for (const attribution of attributions) {
      const quote = quotes.all[attribution.quote]!
      if (!outline.blocks[quote.block]!.prose || !isUnparted(text, quote, attribution)) continue
      const start = quote.innerEnd - /\S+$/.exec(text.slice(quote.innerStart, quote.innerEnd))![0].length
      const words = text.slice(start, quote.end)
      const wanted = `${text.slice(start, quote.innerEnd)},${text.slice(quote.innerEnd, quote.end)}`
      report({
        messageId: 'missing',
        place: {start, end: quote.end},
        data: {words, wanted},
        expected: [wanted]
      })
    }
  }
})

/** Fewer words may be a title: "“Hamlet” she called a bore". */
const fewestWords = 5

/** Whether a quoted sentence runs into its speaker: “It was a good day” Ms Berg said. */
function isUnparted(text: string, quote: Quote, {speaker, cue, opens}: Attribution): boolean {
  const {innerStart, innerEnd, end, marks, continues, words} = quote
  if (!opens || continues || marks !== 'double' || words < fewestWords) return false
  // "“Orange Is the New Black” star Anna Berg said" is no speech, and neither is what has capitals as a title has.
  if (!speaker || !cue || speaker.start !== end + 1 || !unled.test(text.slice(speaker.start, speaker.end)))
    return false
  const inner = text.slice(innerStart, innerEnd)
  const small = inner.match(/(?<!\S)\p{Ll}{4}/gu)?.length ?? 0
  const adjoined = cue.start > speaker.end && /^\s+$/.test(text.slice(speaker.end, cue.start))
  return adjoined && small > 1 && /[\p{L}\p{N}]$/u.test(inner) && text[end] === ' '
}

/** What a speaker begins with: a name, "the mayor", "she". */
const unled = /^(?:\p{Lu}|(?:an?|the|his|her|their|our|my|he|she|they|it|we)\b)/u

/** A comma or full stop beside a closing mark. Offsets are half-open: the last word, the marks, the stop. */
interface Stop {
  kind: 'inside' | 'outside' | 'doubled'
  /** Whether the quotation is a sentence and no mere fragment. */
  sentence: boolean
  /** Whether it begins with a small letter, as only a fragment does. */
  small: boolean
  start: number
  end: number
  words: string
  wanted: string
}

function findStops(text: string, quote: Quote): Stop[] {
  const {innerStart, innerEnd, end, words} = quote
  const sentence = words > 4 && /^[[(\s.…]*\p{Lu}/u.test(text.slice(innerStart, innerStart + 8))
  const small = /^[[(\s.…]*\p{Ll}/u.test(text.slice(innerStart, innerStart + 8))
  // Quotations that close together share their stop: 'no'".
  let closing = innerEnd
  while (
    closing > innerEnd - 8 &&
    /['’‘\s]/.test(text[closing - 1]!) &&
    /[\p{L}\p{N}.,!?…'’‘]/u.test(text[closing - 2] ?? '')
  )
    closing--
  const inside = /[.,]/.test(text[closing - 1]!)
  const outside = /[.,]/.test(text[end] ?? '') && !/[\p{L}\p{N}.]/u.test(text[end + 1] ?? '')
  if (!inside && !outside) return []
  let start = closing
  while (start > innerStart && /\S/.test(text[start - 1]!)) start--
  if (!outside) return [{kind: 'inside', sentence, small, start, end, words: '', wanted: ''}]
  const word = text.slice(start, closing)
  const marks = text.slice(closing, end)
  const abbreviation = /\.\p{L}\.$/u.test(word)
  const ended = /[.,!?…]$/.test(word) && !(abbreviation && text[end] === ',')
  // U.S.". of a fragment is right in British copy: one stop is the abbreviation's.
  const doubled = inside && !abbreviation
  return [
    {
      kind: doubled ? 'doubled' : 'outside',
      sentence,
      small,
      start,
      end: end + 1,
      words: text.slice(start, end + 1),
      wanted: (ended ? word : word + text[end]!) + marks
    }
  ]
}

/** Sentences with their stop inside, fragments with it outside: British style, whatever the spelling. */
function isLogical(stops: readonly Stop[], british: number): boolean {
  const count = (kind: Stop['kind'], sentence: boolean): number =>
    stops.filter((stop) => stop.kind === kind && stop.sentence === sentence).length
  const fragments = count('outside', false)
  const within = count('inside', false)
  return (
    count('outside', true) === 0 &&
    count('inside', true) > 0 &&
    fragments >= within &&
    (british > 0 || (within === 0 && fragments > 1))
  )
}
