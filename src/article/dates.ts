import {months, relativeDays, relativeStretches, weekdays} from '../lexicon/calendar.js'
import type {Article} from './index.js'
import {movePlace, type Reader} from './passages.js'
import type {Token} from './token.js'
import {asker} from './word.js'

/** A date where it is told. Offsets are half-open; months and days count from 1, weekdays from 0 (Sunday). */
export interface DateMention {
  start: number
  end: number
  weekday: number | null
  day: number | null
  month: number | null
  year: number | null
  /** The word for the weekday, half-open, or null. */
  weekdayPlace: {start: number; end: number} | null
  /** Whether it is one end of a stretch: "March 14-16", "Monday to Friday". */
  range: boolean
  /** How many days the month has, or null where no month is told. */
  monthLength: number | null
  /** The day that is meant and its weekday: by the year that is told, or else by the day of publication; or null. */
  falls: {year: number; weekday: number; byPublication: boolean} | null
  /** Whether it falls within seven days of the day of publication. */
  near: boolean
  /** Index of the block. */
  block: number
}

type Found = Omit<DateMention, 'monthLength' | 'falls' | 'near'>

/** Words that tell when by the day of publication: "yesterday", "last week". Offsets are half-open. */
export interface RelativeTime {
  start: number
  end: number
  block: number
}

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

export interface Dates {
  /** In the order of the text; weekdays that stand alone are here too. */
  readonly all: readonly DateMention[]
  readonly relative: readonly RelativeTime[]
  /** The day of publication as the article itself tells it, never the clock's; null where it does not. */
  readonly today: CalendarDay | null
}

/** Whether a date or a time may begin or turn on a word, which it does on few. */
const mayTell = asker(({kind, lower}) => {
  if (kind === 'number') return true
  const bare = lower.replace(/'s$|\.$/, '')
  return (
    kind === 'word' &&
    (months.has(bare) ||
      weekdays.has(bare) ||
      relativeDays.has(bare) ||
      lower === 'last' ||
      lower === 'next' ||
      lower === 'this')
  )
})

/** The dates of a block and the words that tell when by the day of publication. */
interface Told {
  all: Found[]
  relative: RelativeTime[]
}

const dateReader: Reader<Told> = {
  read({text, tokens}) {
    const all: Found[] = []
    const relative: RelativeTime[] = []
    let from = 0
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (!mayTell(token)) continue
      const date = readNumeric(text, token) ?? readMonth(tokens, at, from) ?? readWeekday(tokens, at)
      if (date) {
        // "Tuesday, 14 March" takes in the weekday that was read before it.
        while (all.length > 0 && all.at(-1)!.start >= date.start) all.pop()
        all.push(date)
        while (at + 1 < tokens.length && tokens[at + 1]!.start < date.end) at++
        from = at + 1
        continue
      }
      const end = readRelative(tokens, at)
      if (end) relative.push({start: token.start, end, block: token.block})
    }
    return [{all, relative}]
  },
  move: ({all, relative}, by) => ({
    all: all.map((date) => ({
      ...date,
      ...movePlace(date, by),
      weekdayPlace: date.weekdayPlace && movePlace(date.weekdayPlace, by),
      block: date.block + by.block
    })),
    relative: relative.map((time) => ({...movePlace(time, by), block: time.block + by.block}))
  })
}

/** Finds the dates of an article. */
export function findDates({text, outline, passages}: Article): Dates {
  const told = passages.collect(dateReader)
  const all = told.flatMap((block) => block.all)
  const relative = told.flatMap((block) => block.relative)
  const today = findToday()
  return {
    all: all.map((date) => {
      const {day, month, year} = date
      const falls = settle(date)
      return {
        ...date,
        monthLength: month === null ? null : countDays(month, year),
        falls,
        near:
          today !== null &&
          falls !== null &&
          Math.abs(toDayNumber({year: falls.year, month: month!, day: day!}) - toDayNumber(today)) <= 7
      }
    }),
    relative,
    today
  }

  function findToday(): CalendarDay | null {
    const {published, dateline, headline} = outline
    for (const {start, end, day, month, year} of all) {
      if (day === null || month === null || year === null) continue
      const told =
        (published && start >= published.start && end <= published.end) ||
        (dateline && start >= dateline.start && end <= dateline.end) ||
        (headline && end === headline.end)
      if (told) return {year, month, day}
    }
    return null
  }

  function settle({day, month, year, block}: Found): DateMention['falls'] {
    if (day === null || month === null) return null
    const own = year ?? nearestYear(month, day, block)
    // England and her colonies reckoned by the Julian calendar before.
    if (own === null || own < 1753 || day > countDays(month, own)) return null
    return {year: own, weekday: toWeekday({year: own, month, day}), byPublication: year === null}
  }

  /** The year that puts a day near the day of publication, if its paragraph tells of no other year. */
  function nearestYear(month: number, day: number, block: number): number | null {
    if (!today) return null
    const now = toDayNumber(today)
    for (const year of [today.year, today.year - 1, today.year + 1]) {
      if (Math.abs(toDayNumber({year, month, day}) - now) > near) continue
      const {start, end} = outline.blocks[block]!
      const told = text.slice(start, end).match(/\b[12]\d{3}\b/g) ?? []
      return told.every((other) => Number(other) === year) ? year : null
    }
    return null
  }
}

/** How many days from the day of publication a date without a year may lie to be settled by it. */
const near = 60

/** The weekday of a day, from Sunday, 0; the calendar is the Gregorian one also where another was in use. */
function toWeekday({year, month, day}: CalendarDay): number {
  return (((toDayNumber({year, month, day}) + 4) % 7) + 7) % 7
}

/** Days since 1 January 1970. */
function toDayNumber({year, month, day}: CalendarDay): number {
  // Years begin in March here, so that the leap day is the last.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** How many days a month has; February has 29 where the year is not told. */
function countDays(month: number, year: number | null): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
}

/** "2023-03-14", and "14/3/2023" where only one order makes sense. */
function readNumeric(text: string, {kind, start, block}: Token): Found | null {
  if (kind !== 'number') return null
  numeric.lastIndex = start
  const match = numeric.exec(text)
  if (!match) return null
  const [one = 0, two = 0, three = 0] = match[0].split(/[-/.]/).map(Number)
  const parts =
    one > 31 ? [one, two, three] : one > 12 ? [three, two, one] : two > 12 ? [three, one, two] : null
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const end = start + match[0].length
  return {start, end, weekday: null, day, month, year, weekdayPlace: null, range: false, block}
}

const numeric = /(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\b/y

/** Reads the date around the name of a month: what stands before it from token `from` on, and what follows. */
function readMonth(tokens: readonly Token[], at: number, from: number): Found | null {
  const token = tokens[at]!
  const month = monthOf(token)
  if (month === null) return null
  let first = at
  let last = at
  let day: number | null = null
  let year: number | null = null
  let range = false

  // Before: "14 March", "the 14th of March", "14-16 March".
  let before = at - 1
  if (tokens[before]?.lower === 'of') before--
  const earlier = tokens[before]
  const earlierDay = earlier && before >= from ? dayOf(earlier) : null
  if (earlierDay !== null && !isDay(tokens, next(tokens, at))) {
    day = earlierDay
    first = before
    const dash = tokens[before - 1]
    if (
      /^\d+[-–]\d/.test(earlier!.text) ||
      (dash && /^(?:[-–—]|to|and|or)$/.test(dash.lower) && dayOf(tokens[before - 2]))
    )
      range = true
    if (tokens[first - 1]?.lower === 'the') first--
  }

  // After: "March 14", "March 14, 2023", "March 2023", "14 March, 2023".
  let after = next(tokens, at)
  if (day === null && isDay(tokens, after)) {
    day = dayOf(tokens[after])
    last = after
    if (/^\d+[-–]\d/.test(tokens[after]!.text)) range = true
    after++
    if (
      /^(?:[-–—]|to|and|through|or)$/.test(tokens[after]?.lower ?? '') &&
      dayOf(tokens[after + 1]) !== null
    ) {
      range = true
      after += 2
      last = after - 1
    }
  }
  const comma = tokens[after]?.text === ',' ? after + 1 : after
  const told = yearOf(tokens[comma])
  if (told !== null && (comma === after || day !== null)) {
    year = told
    last = comma
  }
  if (day === null && year === null) return null

  const week = weekdayAround(tokens, first, last, from)
  if (week && week.at < first) first = week.at
  if (week && week.at > last) last = week.at
  const close = week && tokens[last + 1]?.text === ')' && tokens[first]!.start < token.start ? last + 1 : last
  const closing = tokens[week?.bracketed ? close : last]!
  return {
    start: tokens[first]!.start,
    // "1990." before a lower-case start is one token.
    end: closing.end - (/\d\.$/.test(closing.text) ? 1 : 0),
    weekday: week?.weekday ?? null,
    day,
    month,
    year,
    weekdayPlace: week ? {start: tokens[week.at]!.start, end: tokens[week.at]!.end} : null,
    range: range || (week?.range ?? false),
    block: token.block
  }
}

/** The weekday of a date: "Monday, 14 March", "Monday (14 March)", "14 March 2023, a Monday". */
function weekdayAround(
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number
): {at: number; weekday: number; range: boolean; bracketed: boolean} | null {
  let at = first - 1
  const bracketed = tokens[at]?.text === '('
  if (bracketed || tokens[at]?.text === ',') at--
  // A full stop belongs to "Mon."; behind "Monday" it ends the sentence.
  if (tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 9) < 6) at--
  const before = tokens[at]
  if (before && at >= from - 1) {
    // "The Sun, March 5" is a paper.
    const paper = before.text.length < 5 && tokens[at - 1]?.lower === 'the'
    const weekday = paper ? null : weekdayOf(before)
    if (weekday !== null) {
      const joint = tokens[at - 1]
      const range =
        !!joint &&
        /^(?:[-–—]|to|and|or|through|until)$/.test(joint.lower) &&
        weekdayOf(tokens[at - 2]) !== null
      return {at, weekday, range, bracketed}
    }
  }
  let after = last + 1
  if (tokens[after]?.text === '(') after += tokens[after + 1]?.lower === 'a' ? 2 : 1
  else if (tokens[after]?.text === ',' && tokens[after + 1]?.lower === 'a') after += 2
  else return null
  const behind = tokens[after]
  const weekday = weekdayOf(behind)
  return weekday === null || !/^[,.)]$/.test(tokens[after + 1]?.text ?? ',')
    ? null
    : {at: after, weekday, range: false, bracketed: false}
}

/** A weekday that stands alone, spelt out. */
function readWeekday(tokens: readonly Token[], at: number): Found | null {
  const {text, start, end, block} = tokens[at]!
  const bare = text.replace(/['’]s$/, '')
  if (bare.length < 6 || !/^\p{Lu}/u.test(bare)) return null
  const weekday = weekdays.get(bare.toLowerCase())
  if (weekday === undefined) return null
  return {
    start,
    end: end - text.length + bare.length,
    weekday,
    day: null,
    month: null,
    year: null,
    weekdayPlace: {start, end: end - text.length + bare.length},
    range: false,
    block
  }
}

/** Where "yesterday", "last week" or "next month" ends, or 0. */
function readRelative(tokens: readonly Token[], at: number): number {
  const {lower, end} = tokens[at]!
  const bare = lower.replace(/'s$/, '')
  if (relativeDays.has(bare)) return end - (lower.length - bare.length)
  if (lower !== 'last' && lower !== 'next' && lower !== 'this') return 0
  const following = tokens[at + 1]
  if (!following?.spaced || tokens[at - 1]?.lower === 'the') return 0
  const stretch = following.lower.replace(/'s$/, '')
  const known =
    (relativeStretches.has(stretch) && !(lower === 'this' && stretch !== 'week' && stretch !== 'weekend')) ||
    (weekdays.has(stretch) && stretch.length > 5)
  return known ? following.end - (following.lower.length - stretch.length) : 0
}

function monthOf({text, lower}: Token): number | null {
  if (!/^\p{Lu}/u.test(text)) return null
  return months.get(lower.replace(/\.$/, '')) ?? null
}

function weekdayOf(token: Token | undefined): number | null {
  if (!token || !/^\p{Lu}/u.test(token.text)) return null
  return weekdays.get(token.lower.replace(/\.$/, '')) ?? null
}

/** The token after a month, past the full stop of its abbreviation. */
function next(tokens: readonly Token[], at: number): number {
  const after = tokens[at + 1]
  return after?.text === '.' && !after.spaced ? at + 2 : at + 1
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]!.spaced && dayOf(tokens[at]) !== null
}

function dayOf(token: Token | undefined): number | null {
  if (!token || token.kind === 'punctuation') return null
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–]\d{1,2}(?:st|nd|rd|th)?)?\.?$/.exec(token.lower)
  if (!match) return null
  const day = Number(match[1])
  return day >= 1 && day <= 31 ? day : null
}

function yearOf(token: Token | undefined): number | null {
  if (!token || !/^[12]\d{3}\.?$/.test(token.text)) return null
  return parseInt(token.text, 10)
}
