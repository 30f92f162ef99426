import {defineRule} from '../../src/rule/index.js'

const year = '((?:1[5-9]|20)\\d{2})'
const age = '(\\d{1,3})'
/** "born in 1950 … died in 1997 at 81", "died in 1997, aged 81 … was born on 3 May 1950" */
const lives: readonly {pattern: RegExp; born: number; died: number; age: number}[] = [
  {
    pattern: new RegExp(
      `\\bborn\\b[^.;\\n]{0,60}?\\b${year}\\b[^;\\n]{0,200}?\\b(?:died|dies|death)\\b[^.;\\n]{0,60}?\\b${year}\\b,? (?:at |aged |at the age of |at age )${age}\\b`,
      'g'
    ),
    born: 1,
    died: 2,
    age: 3
  },
  {
    pattern: new RegExp(
      `\\bborn\\b[^.;\\n]{0,60}?\\b${year}\\b[^;\\n]{0,200}?\\b(?:died|dies)(?: at| aged|, aged| at the age of| at age) ${age}\\b[^.;\\n]{0,40}?\\bin (?:\\p{Lu}\\p{Ll}+ )?${year}\\b`,
      'gu'
    ),
    born: 1,
    died: 3,
    age: 2
  },
  {
    pattern: new RegExp(
      `\\((?:born |b\\. )?(?:[^()\\n]{0,30} )?${year} ?[–—-] ?(?:[^()\\n]{0,30} )?${year}\\)[^;\\n]{0,120}?\\bdied\\b[^.;\\n]{0,40}?(?: at| aged| at the age of| at age) ${age}\\b`,
      'g'
    ),
    born: 1,
    died: 2,
    age: 3
  }
]
/** "Ada Moss, 34, born in 1950", "aged 34, who was born in 1950" */
const living = new RegExp(
  `(?:, (?:aged )?|\\b(?:aged?|is) )${age}(?:,| years old,?) (?:and |who )?(?:was |is )?born (?:in|on) [^.;,\\n]{0,40}?\\b${year}\\b`,
  'g'
)
/** "who was born in 1950, was 61 at the time of the storm on March 3, 2012" */
const then = new RegExp(
  `\\bborn (?:in|on) [^.;\\n]{0,40}?\\b${year},? (?:and )?(?:who )?(?:was|were|had been|is|turned|became|aged) ${age}(?: years old)?(?:,| at| when)?(?! and)(?: (?!and\\b|but\\b|then\\b)[\\p{L}’'-]+){0,8}? (?:in|on) (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+\\.? )?(?:\\d{1,2}, )?${year}\\b`,
  'gu'
)
/** "Ada Moss dies at 91" as a headline has it. */
const diesAt = /\b(?:dies|died|dead)(?: at(?: age)?|,? aged) (\d{1,3})\b/
/** What follows the name: ", who sailed the ferry, died on Sunday at 91". */
const diedAt =
  /(?:, (?:who|whose)\b[^,;.\n]{0,120},)? (?:has |had )?(?:died|passed away)\b[^.;\n]{0,40}?(?:,? aged|,? at the age of|,? at age|,? at) (\d{1,3})(?=[,.;]|$| in\b| on\b| of\b)(?!\.\d)/y
const apposition = /, (?:aged )?(\d{1,3})(?=,(?! ?\d)| and | who |\.(?:\s|$)|;)/y

const birthOrDeath = new Set(['born', 'died'])

export default defineRule({
  meta: {
    id: 'age-mismatch',
    description: 'Reports an age that does not go with the years beside it, or with the age given before',
    category: 'facts',
    severity: 'warning',
    needs: ['dates', 'people', 'quotes'],
    messages: {
      life: {
        reason: 'Unexpected age `{age}` of a life from {born} to {died}, expected {low} or {high}',
        note: 'The years of birth and death leave only these two ages. One of the three figures is wrong.'
      },
      now: {
        reason: 'Unexpected age `{age}` of somebody born in {born}, expected {low} or {high}',
        note: 'The article is of {today}, which leaves only these two ages.'
      },
      dated: {
        reason: 'Unexpected age `{age}` in {year} of somebody born in {born}, expected {low} or {high}',
        note: 'The two years leave only these two ages. One of the three figures is wrong.'
      },
      two: {
        reason: 'Unexpected age `{age}` of {name}, expected {other} as before',
        note: 'The article gives the same person two ages.'
      }
    },
    basis: [{name: 'BBC News Style Guide: numbers', url: 'https://www.bbc.co.uk/newsstyleguide/numbers'}]
  },
  check({article, report}) {
    const {text, outline, passages, quotes, people, dates, tokens} = article
    for (const block of new Set(passages.tokensIn(birthOrDeath).map((at) => tokens[at]!.block))) {
      const {prose, start, end} = outline.blocks[block]!
      if (!prose) continue
      const words = text.slice(start, end)
      for (const life of lives) {
        for (const match of words.matchAll(life.pattern)) {
          if (!isOneLife(words, match)) continue
          const [born, died, told] = [life.born, life.died, life.age].map((group) => Number(match[group]))
          checkLife(start, match, born!, died!, told!)
        }
      }
      for (const match of words.matchAll(living)) checkNow(start, match)
      for (const match of words.matchAll(then)) checkThen(start, match)
    }

    const namesakes = new Map<string, number>()
    for (const {surname} of people.all) namesakes.set(surname, (namesakes.get(surname) ?? 0) + 1)
    for (const {name, surname, mentions} of people.all) {
      let first: {age: number; start: number; end: number} | null = null
      for (const {end, form, first: token} of mentions) {
        // Of two of a name nobody knows which is meant.
        if (form !== 'full' && (form === 'given' || namesakes.get(surname)! > 1)) continue
        if (quotes.at(end - 1) || !outline.blocks[tokens[token]!.block]!.prose) continue
        apposition.lastIndex = end
        const match = apposition.exec(text)
        if (!match) continue
        const told = Number(match[1])
        if (told < 1 || told > 120) continue
        const place = {start: end + match[0].length - match[1]!.length, end: end + match[0].length}
        if (!first) first = {age: told, ...place}
        else if (first.age !== told)
          report({
            messageId: 'two',
            place,
            data: {age: told, name, other: first.age},
            related: [{reason: 'The age given first', start: first.start, end: first.end}]
          })
      }
    }

    checkDeath()

    /** The age at death in the headline, and the one in the sentence about the same person's death. */
    function checkDeath(): void {
      const {headline} = outline
      if (!headline) return
      const above = diesAt.exec(text.slice(headline.start, headline.end))
      if (!above) return
      const start = headline.start + above.index + above[0].length - above[1]!.length
      for (const {name, mentions} of people.all) {
        if (!mentions.some((mention) => mention.start < headline.end)) continue
        for (const mention of mentions) {
          if (mention.start < headline.end || quotes.at(mention.start)) continue
          diedAt.lastIndex = mention.end
          const match = diedAt.exec(text)
          if (!match || match[1] === above[1]) continue
          const end = mention.end + match[0].length
          report({
            messageId: 'two',
            place: {start: end - match[1]!.length, end},
            data: {age: Number(match[1]), name, other: Number(above[1])},
            related: [{reason: 'The age given first', start, end: start + above[1]!.length}]
          })
        }
      }
    }

    function checkLife(
      offset: number,
      match: RegExpExecArray,
      born: number,
      died: number,
      told: number
    ): void {
      const high = died - born
      if (!isWrong(told, high) || quotes.at(offset + match.index)) return
      report({
        messageId: 'life',
        place: placeOf(offset, match, told),
        data: {age: told, born, died, low: high - 1, high}
      })
    }

    function checkNow(offset: number, match: RegExpExecArray): void {
      const {today} = dates
      const told = Number(match[1])
      const born = Number(match[2])
      if (!today || quotes.at(offset + match.index)) return
      const high = today.year - born
      if (!isWrong(told, high)) return
      report({
        messageId: 'now',
        place: placeOf(offset, match, told),
        data: {age: told, born, low: high - 1, high, today: today.year}
      })
    }

    function checkThen(offset: number, match: RegExpExecArray): void {
      const [born, told, year] = [match[1], match[2], match[3]].map(Number) as [number, number, number]
      const high = year - born
      if (!isWrong(told, high) || quotes.at(offset + match.index)) return
      report({
        messageId: 'dated',
        place: placeOf(offset, match, told),
        data: {age: told, year, born, low: high - 1, high}
      })
    }

    function placeOf(offset: number, match: RegExpExecArray, told: number): {start: number; end: number} {
      const at = [...match[0].matchAll(new RegExp(`\\b${told}\\b`, 'g'))].at(-1)!.index
      const start = offset + match.index + at
      return {start, end: start + String(told).length}
    }
  }
})

/** Whether the years between two leave room for an age, and not for this one. */
function isWrong(told: number, high: number): boolean {
  return high > 0 && high <= 130 && told !== high && told !== high - 1
}

/**
 * Whether who died is the one who was born: not "She was born in 1990. Her father died", "She was born … He died" or
 * "Berg was born … Lund died".
 */
function isOneLife(words: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  const start = match.index!
  const born = match[0].search(/\bborn\b/)
  const died = match[0].search(/\b(?:died|dies|death)\b/)
  // Years in brackets follow the name.
  if (born < 0 || died < born) return true
  const between = match[0].slice(born, died)
  const before = words.slice(0, start + born)
  const [, last = '', comma = ''] = lastWord.exec(between) ?? []
  const opening = nextSentence.exec(between)?.[1]
  // "Berg, who was born in 1950 and sailed for years, died", but not "Her father, a miner, died"
  if (comma) return opening === undefined || (!/^H(?:er|is)$/.test(opening) && before.includes(opening))
  if (/^(?:he|his|she|her)$/i.test(last)) {
    const told = [...before.matchAll(/\b(s?he|his|her)\b/gi)].at(-1)?.[1]
    return told === undefined || /^h(?:e|is)$/i.test(told) === /^h(?:e|is)$/i.test(last)
  }
  if (/^\p{Lu}/u.test(last)) return before.includes(last)
  return /^(?:and|but|finally|later|or|then|who)$/.test(last) || last === ''
}

/** The first word of a sentence that begins in between. */
const nextSentence = /[.!?]["”’)]? +(\p{Lu}[\p{L}'’-]*)[^.!?]*$/u

/** The word before a verb, over an adverb, an auxiliary and a comma. */
const lastWord = /([\p{L}'’-]+)(,?) (?:(?:\p{Ll}+ly|had|has|also) )*$/u
