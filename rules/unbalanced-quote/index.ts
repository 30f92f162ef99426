import type {Quotes, StrayMark} from '../../src/article/quotes.js'
import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'unbalanced-quote',
    description: 'Reports a quotation mark without a partner, or set the wrong way round',
    category: 'quotations',
    severity: 'error',
    needs: ['quotes'],
    fix: 'suggest',
    messages: {
      unclosed: {
        reason: 'Unexpected `{mark}` before `{words}`, expected a mark that closes the quotation',
        note: 'Without its closing mark nobody can tell where the quotation ends and the reporter goes on.'
      },
      unopened: {
        reason: 'Unexpected `{mark}` after `{words}`, expected a mark that opens the quotation',
        note: 'Without its opening mark nobody can tell where the quotation begins.'
      },
      reopen: {
        reason:
          'Unexpected paragraph without an opening mark inside a quotation, expected `{mark}` before `{words}`',
        note: 'A quotation that runs over paragraphs opens each of them with a mark and closes only the last.'
      },
      odd: {
        reason: 'Unexpected third mark `{mark}` in `{words}`, expected a pair',
        note: 'Three marks make no quotation; one of them belongs elsewhere or to nothing.'
      },
      turned: {
        reason: 'Unexpected `{words}`, expected `{wanted}`',
        note: 'The mark is set like its partner: its curl or its space is on the wrong side.'
      }
    },
    basis: [
      {
        name: 'The Chicago Manual of Style, Q&A: quotations over paragraphs',
        url: 'https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Quotations.html'
      }
    ]
  },
  check({article, report}) {
    const {outline, quotes, text} = article
    const {stray, turned} = quotes
    for (let at = 0; at < stray.length; at++) {
      const {start, end, block, side} = stray[at]!
      const mark = text.slice(start, end)
      const next = stray[at + 1]
      const {end: blockEnd} = outline.blocks[block]!
      const from = outline.blocks[block + 1]?.start ?? blockEnd
      if (
        side === 'opening' &&
        next?.side === 'closing' &&
        next.block === block + 1 &&
        next.start > from &&
        !anyMark.test(text.slice(end, blockEnd) + text.slice(from, next.start))
      ) {
        const words = wordsAfter(text, from, next.start)
        const place = {start: from, end: from + words.length}
        report({
          messageId: 'reopen',
          place,
          data: {mark, words},
          expected: [mark + words],
          related: [
            {reason: 'The quotation opens here', start, end},
            {reason: 'It closes here', start: next.start, end: next.end}
          ]
        })
        at++
        continue
      }
      const around = surrounding(text, quotes, start)
      if (around !== null) {
        const place = {start: around, end}
        report({messageId: 'odd', place, data: {mark, words: shorten(text.slice(around, end))}})
      } else if (side === 'opening') {
        report({
          messageId: 'unclosed',
          place: {start, end},
          data: {mark, words: wordsAfter(text, end, blockEnd)}
        })
      } else {
        report({messageId: 'unopened', place: {start, end}, data: {mark, words: wordsBefore(text, start)}})
      }
    }
    for (const mark of turned) {
      const {place, wanted} = turn(text, mark)
      const words = text.slice(place.start, place.end)
      report({messageId: 'turned', place, data: {words, wanted}, expected: [wanted]})
    }
  }
})

const anyMark = /["“”«»]|''|``/

/** Where the quotation begins that a stray double mark stands in, or null. */
function surrounding(text: string, quotes: Quotes, start: number): number | null {
  const quote = quotes.at(start)
  // A mark that opens its paragraph and is never closed is the beginning of what it opens, not a mark inside it.
  if (quote?.start === start) return null
  return quote?.marks === 'double' && !/['‘’`](?!')/.test(text.slice(start, start + 2)) ? quote.start : null
}

/** The words on both sides of a mark, with the mark and its space as they should be. */
function turn(
  text: string,
  {start, end, side}: StrayMark
): {place: {start: number; end: number}; wanted: string} {
  const before = /(\S*) ?$/.exec(text.slice(Math.max(0, start - 30), start))!
  const after = /^ ?(\S*)/.exec(text.slice(end, end + 30))!
  const opens = side === 'opening'
  const mark = text
    .slice(start, end)
    .replace(/[“”]/, opens ? '“' : '”')
    .replace(/[‘’]/, opens ? '‘' : '’')
  const [left, right] = [before[1]!, after[1]!]
  // What stood without a space on the outer side may want one: `to" run`, but not `so“.`
  const spaceBefore = before[0].endsWith(' ') || /[\p{L}\p{N}.,;:]$/u.test(left) ? ' ' : ''
  const spaceAfter = after[0].startsWith(' ') || /^[\p{L}\p{N}]/u.test(right) ? ' ' : ''
  return {
    place: {start: start - before[0].length, end: end + after[0].length},
    wanted: opens ? left + spaceBefore + mark + right : left + mark + spaceAfter + right
  }
}

function wordsAfter(text: string, from: number, to: number): string {
  return /^\S+(?: \S+){0,2}/.exec(text.slice(from, Math.min(to, from + 60)))?.[0] ?? ''
}

function wordsBefore(text: string, to: number): string {
  return /(?:\S{1,30} ){0,2}\S{1,30}$/.exec(text.slice(Math.max(0, to - 60), to))?.[0] ?? ''
}

function shorten(words: string): string {
  return words.length > 50 ? `${words.slice(0, 24).trimEnd()} … ${words.slice(-24).trimStart()}` : words
}
