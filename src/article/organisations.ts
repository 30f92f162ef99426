import {weekdays} from '../lexicon/calendar.js'
import {functionWords} from '../lexicon/function-words.js'
import {organisationHeads, organisations, paperNames} from '../lexicon/organisations.js'
import type {Article} from './index.js'
import type {Passages, Reader} from './passages.js'
import {PhraseIndex, type Phrase} from './phrases.js'
import type {Token} from './token.js'
import {asker, hasCapital, teller} from './word.js'

/** A place where an organisation is named. Offsets are half-open; `end` is before a possessive "'s". */
export interface OrganisationMention {
  /** The name as the article spells it out first, or the abbreviation where it never does. */
  organisation: string
  /** Spelt out, by its letters, or by a part of its name ("the Post"). */
  form: 'name' | 'acronym' | 'short'
  /** Its abbreviation without full stops, where the article or common knowledge has one. */
  acronym: string | null
  start: number
  end: number
  first: number
  last: number
}

/** An abbreviation that the article uses: a word all in capitals that names no country. Offsets are half-open. */
export interface Acronym {
  /** Without full stops. */
  letters: string
  /** Where it stands first. */
  start: number
  end: number
  token: number
  /** Where the article spells it out, or null. */
  spelt: {start: number; end: number} | null
}

export interface Organisations {
  /** In the order of the text. */
  readonly mentions: readonly OrganisationMention[]
  /** One for each abbreviation, in the order of the text. */
  readonly acronyms: readonly Acronym[]
}

let names: PhraseIndex<string> | undefined
const readNames = (): PhraseIndex<string> => (names ??= makeNames())

/** Every known name, also as newspapers respell it and turn it round: "Justice Department". */
function makeNames(): PhraseIndex<string> {
  return new PhraseIndex(
    [...organisations.values()].flatMap(({acronym, name}) => {
      const turned = name.replace(/^Department of (?:the )?(.+)$/, '$1 Department')
      const texts = [name, turned].flatMap((text) => [
        text,
        text.replace('ization', 'isation').replace('Defense', 'Defence').replace('Labor', 'Labour'),
        text.replace('isation', 'ization').replace('Defence', 'Defense').replace('Labour', 'Labor')
      ])
      return [...new Set(texts)].map((text) => ({text, value: acronym}))
    })
  )
}

const firstWord = /^\p{L}+(?:\.\p{L}+)*/u
const abbreviation = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6}|\p{Lu}{3}-\p{Lu}{3})(?=$|['’]s?$|s$|s['’]$|-\p{Ll})/u

/** A name that is spelt out, or a word that may stand for one: an abbreviation, the last word of a name. */
interface Candidate extends Place {
  end: number
  last: number
  /** Of a name that is spelt out, what it is and its abbreviation as far as it is known. */
  name: {text: string; acronym: string | null} | null
}

interface Place {
  start: number
  first: number
}

const candidateReader: Reader<Candidate> = {
  read({text, tokens}) {
    const candidates: Candidate[] = []
    if (!/\p{Ll}/u.test(text)) return candidates
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.kind !== 'word' || !hasCapital(token)) continue
      const {start} = token
      const known = findKnown(text, token)
      const end = known ? start + known.text.length : endOfRun({text, tokens}, at)
      if (end > start) {
        let last = at + 1
        while (last < tokens.length && tokens[last]!.start < end) last++
        const name = {text: text.slice(start, end).replace(/\s+/g, ' '), acronym: known?.value ?? null}
        candidates.push({start, end, first: at, last, name})
        at = last - 1
      } else if (abbreviationOf(token) !== null || (tokens[at - 1]?.lower === 'the' && isHead(token))) {
        candidates.push({start, end: token.end, first: at, last: at + 1, name: null})
      }
    }
    return candidates
  },
  move: ({start, end, first, last, name}, by) => ({
    start: start + by.offset,
    end: end + by.offset,
    first: first + by.token,
    last: last + by.token,
    name
  })
}

/** Finds the organisations that the article names: by known names, by what kind of body they are, by their letters. */
export function findOrganisations(article: Article): Organisations {
  const {passages, tokens} = article
  const countries = new Set(article.countries.mentions.map(({start}) => start))
  const mentions: OrganisationMention[] = []
  const places: Token[] = []
  for (const {start, end, first, last, name} of passages.collect(candidateReader)) {
    if (name) {
      const {text: organisation, acronym} = name
      mentions.push({organisation, form: 'name', acronym, start, end, first, last})
    } else if (!countries.has(start)) places.push(tokens[first]!)
  }
  return read(article, mentions, places)
}

/** Ties abbreviations and short names to the names that are spelt out. */
function read(
  article: Article,
  names: readonly OrganisationMention[],
  places: readonly Token[]
): Organisations {
  const speller = new Speller(article, names)
  const acronyms = new Map<string, Acronym>()
  const mentions: OrganisationMention[] = names.map((mention) => ({
    ...mention,
    acronym: mention.acronym ?? speller.acronymOf(mention)
  }))
  const byEnding = new Map<string, string>()
  let next = 0
  for (const token of places) {
    for (; next < names.length && names[next]!.start < token.start; next++) {
      const {organisation} = names[next]!
      byEnding.set(organisation.slice(organisation.lastIndexOf(' ') + 1), organisation)
    }
    const word = abbreviationOf(token)
    const place = {start: token.start, first: token.index, last: token.index + 1}
    if (word === null) {
      const organisation = byEnding.get(bare(token))
      if (organisation === undefined) continue
      mentions.push({
        organisation,
        form: 'short',
        acronym: null,
        ...place,
        end: token.start + bare(token).length
      })
      continue
    }
    const letters = word.replaceAll('.', '')
    const end = token.start + word.length
    const entry = acronyms.get(letters) ?? {
      letters,
      start: token.start,
      end,
      token: token.index,
      spelt: speller.find(letters, token.index)
    }
    // A later place may be the one that spells it out: "(PTA)".
    if (!entry.spelt && acronyms.has(letters)) entry.spelt = speller.beside(letters, token.index)
    acronyms.set(letters, entry)
    if (organisations.has(letters) || entry.spelt) {
      const organisation = entry.spelt ? article.text.slice(entry.spelt.start, entry.spelt.end) : letters
      mentions.push({organisation, form: 'acronym', acronym: letters, ...place, end})
    }
  }
  mentions.sort((a, b) => a.start - b.start)
  return {mentions, acronyms: [...acronyms.values()]}
}

const bare = teller(({text}) => text.replace(/['’]s?$/, ''))

/** The abbreviation that a word is, without what it bears at its end, or null. */
const abbreviationOf = teller(({text}) => abbreviation.exec(text)?.[0] ?? null)

/** Whether a name with this word in it is an organisation's. */
const isHead = asker((word) => organisationHeads.has(bare({word})) || paperNames.has(bare({word})))

/** What a known name may begin with in a word, or null. */
const keyOf = teller(({text}) => {
  const key = firstWord.exec(text)?.[0] ?? ''
  return readNames().has(key) ? key : null
})

function findKnown(text: string, token: Token): Phrase<string> | null {
  const key = keyOf(token)
  return key === null ? null : readNames().find(text, token.start, key)
}

const inside = /^(?:of|for|and|on|in|&)$/

/** Where a run of capitals ends that is an organisation's name by one of its words, or 0. */
function endOfRun({text, tokens}: {text: string; tokens: readonly Token[]}, from: number): number {
  const opening = tokens[from]!
  if (functionWords.has(opening.lower)) return 0
  let end = 0
  let head = false
  for (let at = from; at < Math.min(from + 10, tokens.length); at++) {
    const token = tokens[at]!
    // "Harwell Crown Court on Friday"
    if (at > from && (!token.spaced || weekdays.has(token.lower) || findKnown(text, token))) break
    if (hasCapital(token) && !(at > from && functionWords.has(token.lower))) {
      head ||= isHead(token)
      end = token.start + bare(token).length
      // A genitive ends a name.
      if (bare(token) !== token.text) break
    } else if (!inside.test(token.lower) && !(token.lower === 'the' && inside.test(tokens[at - 1]!.lower)))
      break
    else if (token.lower === 'and' && isWhole(tokens, from, at)) break
  }
  return head && end > opening.end ? end : 0
}

/** Whether a name is over before "and": "British Airways and Air India", "USA and Norton Bank", not "Trade and Harbour Board". */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  if (to === from + 1) return abbreviation.test(tokens[from]!.text)
  for (let at = from; at < to; at++) if (/^(?:of|for|on|in)$/.test(tokens[at]!.lower)) return false
  return organisationHeads.has(bare(tokens[to - 1]!))
}

const small = new Set('a an and at by de for in of on the to with'.split(' '))

/** The initials of all words of a passage but small ones; letters that are set together count each. */
interface Initials {
  /** In their case. */
  letters: string
  /** In small letters, one for one. */
  small: string
  /** By position in `letters`, the index of the token in the block. */
  at: number[]
}

const initialsReader: Reader<Initials> = {
  read({tokens}) {
    let letters = ''
    const at: number[] = []
    for (const token of tokens) {
      const own = initialsOf(token)
      letters += own
      for (let count = 0; count < own.length; count++) at.push(token.index)
    }
    // Letter by letter, since some become two.
    return [{letters, small: letters.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase()[0]!), at}]
  },
  move: (initials) => initials
}

/** Finds the words that an abbreviation is made of. */
class Speller {
  readonly #tokens: readonly Token[]
  readonly #known = new Map<string, {start: number; end: number}>()
  readonly #passages: Passages
  #read: {initials: string; small: string; at: Int32Array} | undefined

  constructor({tokens, passages}: Article, names: readonly OrganisationMention[]) {
    this.#tokens = tokens
    this.#passages = passages
    for (const {acronym, start, end} of names) {
      if (acronym !== null && !this.#known.has(acronym)) this.#known.set(acronym, {start, end})
    }
  }

  get #all(): {initials: string; small: string; at: Int32Array} {
    if (!this.#read) {
      const found = this.#passages.all.map((passage) => passage.read(initialsReader)[0]!)
      const initials = found.map(({letters}) => letters).join('')
      const at = new Int32Array(initials.length)
      let to = 0
      for (const [block, passage] of found.entries()) {
        const {token: first} = this.#passages.shiftOf(block)
        for (const token of passage.at) at[to++] = first + token
      }
      this.#read = {initials, small: found.map(({small}) => small).join(''), at}
    }
    return this.#read
  }

  /** The initials of the article, in their case. */
  get #initials(): string {
    return this.#all.initials
  }

  /** The same in small letters. */
  get #small(): string {
    return this.#all.small
  }

  /** By position in these, the index of the token. */
  get #at(): Int32Array {
    return this.#all.at
  }

  /** Where the article spells an abbreviation out, or null. */
  find(letters: string, token: number): {start: number; end: number} | null {
    const known = this.#known.get(letters) ?? this.beside(letters, token)
    if (known) return known
    let at = this.#search(this.#initials, letters)
    if (at < 0 && letters.length > 3) at = this.#search(this.#small, letters.toLowerCase())
    return at < 0 ? null : this.#place(at, letters.length)
  }

  /** The first place of the letters that is not one word, as the abbreviation itself is. */
  #search(initials: string, letters: string): number {
    let at = initials.indexOf(letters)
    while (at >= 0 && this.#at[at] === this.#at[at + letters.length - 1])
      at = initials.indexOf(letters, at + 1)
    return at
  }

  /** Where it is spelt out right before or after it: "parent-teacher association (PTA)", "PTA (the …)". */
  beside(letters: string, token: number): {start: number; end: number} | null {
    const before = this.#tokens[token - 1]
    const after = this.#tokens[token + 1]
    const wanted = letters.toLowerCase()
    if (before && /^(?:\(|or|as)$/.test(before.lower)) {
      const to = this.#firstFrom(token - 1)
      const from = Math.max(0, to - letters.length)
      for (let at = from; at >= Math.max(0, from - 3); at--) {
        if (this.#small[at] !== wanted[0]) continue
        if (isSubsequence(wanted, this.#small.slice(at, to))) return this.#place(at, to - at)
      }
      const spelt = this.#wordsBefore(token - 1, wanted) ?? this.#compoundBefore(token - 1, wanted)
      if (spelt) return spelt
    }
    // "Mountain Rescue Union (USM)": the letters may be those of another language.
    const name = this.#tokens[token - 2]
    if (before?.text === '(' && after?.text === ')' && name && /^\p{Lu}/u.test(name.text)) {
      let first = token - 2
      while (first > 0 && isInName(this.#tokens[first - 1]!)) first--
      while (
        first < token - 2 &&
        (!/^\p{Lu}/u.test(this.#tokens[first]!.text) || small.has(this.#tokens[first]!.lower))
      )
        first++
      // "Ohio (AP)": one word is no name of three.
      if (first === token - 2 && !isSubsequence(wanted[0]!, name.lower[0]!)) return null
      return {start: this.#tokens[first]!.start, end: name.end}
    }
    if (after?.text === '(') {
      const at = this.#firstFrom(token + 1)
      const words = this.#tokens[token + 2]
      const spelt = isSubsequence(wanted, this.#small.slice(at, at + letters.length + 2))
      if (words && (spelt || /^\p{Lu}\p{Ll}/u.test(words.text))) return this.#place(at, letters.length)
    }
    return null
  }

  /** The words right before a token that have the letters, small words counted: "exchange for physical (EFP)". */
  #wordsBefore(token: number, wanted: string): {start: number; end: number} | null {
    const last = this.#tokens[token - 1]
    let initials = ''
    for (let at = token - 1; at >= 0 && initials.length < wanted.length + 2; at--) {
      const {kind, lower, start, block} = this.#tokens[at]!
      if (kind !== 'word' || block !== last!.block) break
      initials = lower[0]! + initials
      if (lower[0] === wanted[0] && isSubsequence(wanted, initials)) return {start, end: last!.end}
    }
    return null
  }

  /** The word right before a token that has the letters within it, as a compound does: "stormwater-drain (SWD)". */
  #compoundBefore(token: number, wanted: string): {start: number; end: number} | null {
    const word = this.#tokens[token - 1]
    if (this.#tokens[token]?.text !== '(' || word?.kind !== 'word' || word.lower[0] !== wanted[0]) return null
    return word.lower.length > 3 * wanted.length && isSubsequence(wanted, word.lower)
      ? {start: word.start, end: word.end}
      : null
  }

  /** The abbreviation that stands in brackets after a name: "Harbour Safety Board (HSB)". */
  acronymOf({last}: OrganisationMention): string | null {
    if (this.#tokens[last]?.text !== '(') return null
    const word = this.#tokens[last + 1]
    const letters = word && abbreviationOf(word)
    return letters && this.#tokens[last + 2]?.text === ')' ? letters.replaceAll('.', '') : null
  }

  #place(at: number, length: number): {start: number; end: number} {
    const last = this.#tokens[this.#at[at + length - 1] ?? this.#at.at(-1)!]!
    return {start: this.#tokens[this.#at[at]!]!.start, end: last.end}
  }

  /** The first position in `#initials` that belongs to a token or a later one. */
  #firstFrom(token: number): number {
    let low = 0
    let high = this.#at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#at[middle]! < token) low = middle + 1
      else high = middle
    }
    return low
  }
}

function isInName({text, lower}: Token): boolean {
  return (/^\p{Lu}/u.test(text) && !functionWords.has(lower)) || inside.test(lower) || lower === 'the'
}

/** The first letters of the parts of a word, all of one in capitals; none of a small word or a mark. */
const initialsOf = teller(({kind, text, lower}) => {
  if (kind !== 'word' || small.has(lower)) return ''
  const letters = /^\p{Lu}{2,}$/u.test(text) ? text : null
  return (
    letters ??
    text
      // "Al-Shams" is one word of a name.
      .replace(/^[ae]l-(?=\p{Lu})/u, '')
      .split(/[-–/]/)
      .map((part) => part[0] ?? '')
      .join('')
  )
})

function isSubsequence(letters: string, initials: string): boolean {
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at === letters.length
}
