import type {Token} from '../../src/article/index.js'
import type {Passage, Reader} from '../../src/article/passages.js'
import {defineRule} from '../../src/rule/index.js'

type Kind = 'joined' | 'apart' | 'doubled'

/** A slip of the hand at a mark. Half-open. */
interface Slip {
  kind: Kind
  start: number
  end: number
  /** What should stand there. */
  wanted: string
}

/** What opens a sentence after a full stop without its space: "slept.The". */
const openers = /^(?:The|He|She|They|But|However|This|There|These|After|When|While)$/
/** The same after a word in small letters, which is no name: "slept.It". */
const shortOpeners = /^(?:A|An|And|As|At|In|It|His|Her|On|That|We)$/
const joinedByStop = /^(\p{L}*\p{Ll}{2})([.?])(\p{Lu}\p{Ll}*)$/u

/** What one of these slips cannot do without. */
const suspect = /\p{L},\p{L}| [,;.](?:\s|$)|,,|\.\.|\p{Ll}[.?!]\p{Lu}/u

const marks: ReadonlySet<string> = new Set([',', ';', '.', '!', '..', ',,'])

/** Whether a token may be part of a slip at all, which most are not. */
function mayBeSlip({kind, text}: Token): boolean {
  if (kind === 'punctuation') return marks.has(text)
  return kind === 'word' && (text.includes('.') || text.includes('?')) && joinedByStop.test(text)
}

/** Signs of an address, a formula, a handle or a row of data. */
const data = /[()<>{}=/\\_:@#|+*\d[\]]|,[^,]+,/

/** So many commas with a space before them, if they are most, are the habit of a text that was cut into words. */
const habit = 3

const slipReader: Reader<Slip> = {
  read: findSlips,
  move: ({kind, start, end, wanted}, by) => ({kind, start: start + by.offset, end: end + by.offset, wanted})
}

export default defineRule({
  meta: {
    id: 'punctuation-slip',
    description: 'Reports a comma or a stop that is doubled, or whose space is missing or on the wrong side',
    category: 'grammar',
    severity: 'warning',
    needs: ['quotes'],
    fix: 'safe',
    messages: {
      joined: {
        reason: 'Unexpected `{words}` without a space, expected `{wanted}`',
        note: 'A space follows the mark. Where it is missing, words were often cut out or two sentences joined.'
      },
      apart: {
        reason: 'Unexpected space in `{words}`, expected `{wanted}`',
        note: 'The mark stands at its word. A space before it is often left where words were cut out.'
      },
      doubled: {
        reason: 'Unexpected doubled mark in `{words}`, expected `{wanted}`',
        note: 'One mark is enough, and an ellipsis has three.'
      }
    },
    basis: [
      {
        name: 'Guardian style guide, commas',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-c'
      },
      {
        name: 'The Chicago Manual of Style, Q&A: punctuation',
        url: 'https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Punctuation.html'
      }
    ]
  },
  check({article, report}) {
    const {text, passages, quotes} = article
    const slips = passages.collect(slipReader)
    const apart = slips.filter(({kind}) => kind === 'apart').length
    const commas = apart < habit ? 0 : text.split(/,(?=\s)/).length - 1
    for (const {kind, start, end, wanted} of slips) {
      if (kind === 'apart' && apart >= habit && apart * 2 > commas) continue
      // What somebody typed is quoted as it was typed.
      if (kind === 'doubled' && quotes.at(start)) continue
      const words = text.slice(start, end)
      const found = {place: {start, end}, data: {words, wanted}, expected: [wanted]}
      if (kind === 'joined') report({messageId: 'joined', ...found})
      else if (kind === 'apart') report({messageId: 'apart', ...found})
      else report({messageId: 'doubled', ...found})
    }
  }
})

function findSlips({kind, text, tokens}: Passage): Slip[] {
  const slips: Slip[] = []
  if (kind === 'table-cell' || kind === 'furniture' || !suspect.test(text)) return slips
  for (const token of tokens) {
    if (!mayBeSlip(token)) continue
    const before = tokens[token.index - 1]
    const after = tokens[token.index + 1]
    const add = (kind: Kind, first: Token, last: Token, wanted: string): void => {
      if (!data.test(chunkAt(text, token.start)))
        slips.push({kind, start: first.start, end: last.end, wanted})
    }
    if (token.kind === 'word') {
      const [, word, stop, opener] = joinedByStop.exec(token.text)!
      if (openers.test(opener!) || (shortOpeners.test(opener!) && /^\p{Ll}/u.test(word!)))
        add('joined', token, token, `${word!}${stop!} ${opener!}`)
      continue
    }
    const ends = !after || after.spaced
    if (before?.kind !== 'word') continue
    if (token.text.length === 2) {
      if (!token.spaced && ends) add('doubled', before, token, before.text + token.text[0]!)
      continue
    }
    if (token.spaced) {
      // ". . ." and ".net" are none.
      const stop = token.text === '.' && after && !/^\p{Lu}/u.test(after.text)
      if (/^[,;.]$/.test(token.text) && ends && !stop && text[token.start - 1] === ' ')
        add('apart', before, token, before.text + token.text)
      continue
    }
    if (!after || after.spaced || after.kind !== 'word' || !/\p{L}{2}$/u.test(before.text)) continue
    const joined =
      token.text === ',' ? /^\p{L}{2}/u.test(after.text) : token.text === '!' && openers.test(after.text)
    if (joined) add('joined', before, after, `${before.text}${token.text} ${after.text}`)
  }
  return slips
}

/** What stands between two spaces around a place. */
function chunkAt(text: string, offset: number): string {
  const from = text.slice(Math.max(0, offset - 60), offset).search(/\S*$/)
  const start = Math.max(0, offset - 60) + from
  return /^\S*/.exec(text.slice(start, offset + 60))![0]
}
