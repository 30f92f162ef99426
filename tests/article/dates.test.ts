import {expect, test} from 'vitest'
import {createArticle, type Article} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

function read(body: string, published = ''): Article {
  const rest = 'The harbour authority will dredge the eastern channel in spring, it said after a meeting.'
  return createArticle(readText(`Harbour to be dredged\n\n${published}${rest}\n\n${body}`))
}

function dates(body: string, published?: string): [string, ...(number | null)[]][] {
  const {dates, text} = read(body, published)
  return dates.all
    .filter(({month}) => month !== null)
    .map(({start, end, weekday, day, month, year}) => [text.slice(start, end), weekday, day, month, year])
}

test('dates are read in American, British and numeric order, with and without weekday and year', () => {
  expect(
    dates(
      'Monday, March 14, 2023; Tues., Sept. 5; 14 March 2023; Friday the 3rd of May, 2024; 9th May; June 2020; 2021-02-03; 14/3/2019; 3/14/2019; 14.3.2019.'
    )
  ).toEqual([
    ['Monday, March 14, 2023', 1, 14, 3, 2023],
    ['Tues., Sept. 5', 2, 5, 9, null],
    ['14 March 2023', null, 14, 3, 2023],
    ['Friday the 3rd of May, 2024', 5, 3, 5, 2024],
    ['9th May', null, 9, 5, null],
    ['June 2020', null, null, 6, 2020],
    ['2021-02-03', null, 3, 2, 2021],
    ['14/3/2019', null, 14, 3, 2019],
    ['3/14/2019', null, 14, 3, 2019],
    ['14.3.2019', null, 14, 3, 2019]
  ])
})

test('a weekday may stand behind the date', () => {
  expect(dates('It was 14 March 2023, a Tuesday, and not March 15, 2023 (a Wednesday).')).toEqual([
    ['14 March 2023, a Tuesday', 2, 14, 3, 2023],
    ['March 15, 2023 (a Wednesday', 3, 15, 3, 2023]
  ])
  expect(dates('On Tuesday (14 March 2023) it rained.')).toEqual([
    ['Tuesday (14 March 2023)', 2, 14, 3, 2023]
  ])
})

test('words that are months by accident are no dates', () => {
  expect(dates('They may march on. Theresa May 3 times. The Sun set. 5 may do. May I? March on!')).toEqual([
    ['May 3', null, 3, 5, null]
  ])
  expect(
    dates('On 3/4/2019 nobody knows which is the month, and 31/13/2019 and 2019-13-01 are none.')
  ).toEqual([])
  expect(dates('The Sun, March 5, 2020, had it.')).toEqual([['March 5, 2020', null, 5, 3, 2020]])
})

test('the ends of a stretch are marked, since its weekday may belong to the other end', () => {
  const {dates, text} = read(
    'From Monday to Friday, March 13-17, 2023, and 4 to 6 May, and June 1 and 2, 2020.'
  )
  expect(
    dates.all.filter(({month}) => month).map(({start, end, range}) => [text.slice(start, end), range])
  ).toEqual([
    ['Friday, March 13-17, 2023', true],
    ['6 May', true],
    ['June 1 and 2, 2020', true]
  ])
})

test('weekdays that stand alone are dates without a day', () => {
  const {dates, text} = read("On Tuesday the council met; Wednesday's vote was off. A Sun dress is no day.")
  expect(dates.all.map(({start, end, weekday, falls}) => [text.slice(start, end), weekday, falls])).toEqual([
    ['Tuesday', 2, null],
    ['Wednesday', 3, null]
  ])
})

test('words that hang on the day of publication are read as relative', () => {
  const {dates, text} = read(
    "Yesterday and last week, next month's vote, this weekend, last Friday, tonight; not the last week, last man or this month."
  )
  expect(dates.relative.map(({start, end}) => text.slice(start, end))).toEqual([
    'Yesterday',
    'last week',
    'next month',
    'this weekend',
    'last Friday',
    'tonight'
  ])
})

test('today is what the published line, the dateline or the end of the headline says, and never the clock', () => {
  expect(read('It rained.').dates.today).toBe(null)
  expect(read('It rained.', 'Published: Fri, April 21, 2017\n\n').dates.today).toEqual({
    year: 2017,
    month: 4,
    day: 21
  })
  expect(read('It rained.', 'PARIS, April 3, 2019 (AP) — ').dates.today).toEqual({
    year: 2019,
    month: 4,
    day: 3
  })
  expect(
    createArticle(readText('Harbour talks end Sunday, May 28, 2006\n\nIt rained.\n\nIt snowed.')).dates.today
  ).toEqual({year: 2006, month: 5, day: 28})
})

test('the weekday of a day is reckoned by the Gregorian calendar, leap years included', () => {
  const falls = (date: string): number | undefined => {
    const {dates} = read(`It was ${date}.`)
    return dates.all.find(({month}) => month)?.falls?.weekday
  }
  for (const [date, weekday] of [
    ['January 1, 1970', 4],
    ['February 29, 2000', 2],
    ['March 1, 1900', 4],
    ['July 4, 1776', 4],
    ['December 31, 1999', 5],
    ['February 29, 2024', 4],
    ['March 14, 2023', 2]
  ] as const) {
    expect(falls(date), date).toBe(weekday)
  }
  // Not before the calendar was in use, and not a day that does not exist.
  expect(falls('October 13, 1307')).toBe(undefined)
  expect(falls('February 29, 1900')).toBe(undefined)
})

test('a date without a year falls on the one nearest to the day of publication, unless another year is told beside it', () => {
  const falls = (body: string, published = 'Published: January 5, 2023\n\n'): unknown => {
    const found = read(body, published)
      .dates.all.filter(({month}) => month)
      .at(-1)!
    return found.falls
  }
  expect(falls('It rained on December 12.')).toEqual({year: 2022, weekday: 1, byPublication: true})
  expect(falls('It rained on January 9.')).toEqual({year: 2023, weekday: 1, byPublication: true})
  expect(falls('It rained on July 9.')).toBe(null)
  expect(falls('In 1987 it rained on January 9.')).toBe(null)
  expect(falls('It rained on January 9.', '')).toBe(null)
})

/** The dates of a text as `words: weekday day.month.year`, with `…` where it is an end of a stretch. */
function told(body: string): string[] {
  const {dates, text} = read(body)
  const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  return dates.all.map(
    ({start, end, weekday, day, month, year, range}) =>
      `${text.slice(start, end)}: ${[weekday === null ? '' : `${week[weekday]} `, range ? '…' : '', [day, month, year].map((part) => part ?? '?').join('.')].join('')}`
  )
}

test.each([
  ['It was the 14th of March.', ['the 14th of March: 14.3.?']],
  ['It met on 14-16 March 2023.', ['14-16 March 2023: …14.3.2023']],
  ['It met on March 14–16.', ['March 14–16: …14.3.?']],
  ['It met between 3 and 5 April.', ['5 April: …5.4.?']],
  ['It met on 3 or 5 April.', ['5 April: …5.4.?']],
  ['It met with 3 of 5 April.', ['5 April: 5.4.?']],
  ['It met on April 3 through 5, 2020.', ['April 3 through 5, 2020: …3.4.2020']],
  ['It met on April 3 or 5.', ['April 3 or 5: …3.4.?']],
  ['It met on April 3, 5 and 7.', ['April 3: 3.4.?']],
  ['Chapter 5 May 3, 2020 was it.', ['May 3, 2020: 3.5.2020']],
  ['It was May 2020, cold.', ['May 2020: ?.5.2020']],
  ['In March, 2019 people came.', []],
  ['It was 5 Sept. 2020.', ['5 Sept. 2020: 5.9.2020']],
  ['It ended on Dec. 31, 1990. it said.', ['Dec. 31, 1990: 31.12.1990']],
  ['It was 14 March 2023 (Tuesday) then.', ['14 March 2023 (Tuesday: Tue 14.3.2023']],
  ['It was 14 March 2023, a Tuesday that all know.', ['14 March 2023: 14.3.2023', 'Tuesday: Tue ?.?.?']],
  ['On Mon. 14 March it rained.', ['Mon. 14 March: Mon 14.3.?']],
  ['On Mon., 14 March it rained.', ['Mon., 14 March: Mon 14.3.?']],
  ['It met on Monday. March 14 was wet.', ['Monday: Mon ?.?.?', 'March 14: 14.3.?']],
  ['It met on Monday.\n\nMarch 14 was wet.', ['Monday: Mon ?.?.?', 'March 14: 14.3.?']],
  ['It met on Monday,\n\nMarch 14 was wet.', ['Monday: Mon ?.?.?', 'March 14: 14.3.?']],
  ['It was 14 March 2023,\n\na Tuesday.', ['14 March 2023: 14.3.2023', 'Tuesday: Tue ?.?.?']],
  ['On the 14\n\nMarch came.', []],
  ['It came in March\n\n2019 people left.', []],
  ['The Mon, March 5 had it.', ['March 5: 5.3.?']],
  ['On Sun, March 5 it came.', ['Sun, March 5: Sun 5.3.?']],
  ['From Monday until Friday, March 17.', ['Monday: Mon ?.?.?', 'Friday, March 17: Fri …17.3.?']],
  ['They came, Friday, March 17.', ['Friday, March 17: Fri 17.3.?']],
  [
    'Sunday March 5, 2023 to Monday March 6, 2023',
    ['Sunday March 5, 2023: Sun 5.3.2023', 'Monday March 6, 2023: Mon 6.3.2023']
  ],
  ['2021-00-10, 2021-12-32, 2021-12-31, 2021-01-01', ['2021-12-31: 31.12.2021', '2021-01-01: 1.1.2021']],
  ['31/12/2020, 12/31/2020, 12/12/2020', ['31/12/2020: 31.12.2020', '12/31/2020: 31.12.2020']],
  ['13/12/2020, 12/13/2020, 32/1/2020', ['13/12/2020: 13.12.2020', '12/13/2020: 13.12.2020']],
  ['14.3.2019, 3.14.2019, 14.3.20190', ['14.3.2019: 14.3.2019', '3.14.2019: 14.3.2019']],
  ['March 0, March 32, March 31, March 1', ['March 31: 31.3.?', 'March 1: 1.3.?']],
  ['March 3000, March 1999, March 2999', ['March 1999: ?.3.1999', 'March 2999: ?.3.2999']],
  ['june 5, June 5 and monday', ['June 5: 5.6.?']],
  ['MONDAY came; Sun came; Monday’s vote; Mondays; Fri. came', ['MONDAY: Mon ?.?.?', 'Monday: Mon ?.?.?']],
  ['14March; March14; March-14; (March 14)', ['March 14: 14.3.?']]
])('reads the dates of: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a month is as long as the calendar has it', () => {
  const lengths = (body: string): (number | null)[] =>
    read(body).dates.all.map(({monthLength}) => monthLength)
  expect(
    lengths('Feb 29, 2023; Feb 29, 2024; Feb 3, 1900; Feb 3, 2000; Feb 30; June 31; July 3; Monday')
  ).toEqual([28, 29, 28, 29, 29, 30, 31, null])
})

test('a day that does not exist falls on no weekday, nor does one before the calendar', () => {
  const falls = (body: string): unknown => read(body).dates.all.map(({falls: day}) => day && day.weekday)
  expect(
    falls('Feb 29, 2023; Feb 28, 2023; April 31, 2023; March 5, 1753; March 5, 1752; March 2020')
  ).toEqual([null, 2, null, 1, null, null])
})

test('a date is near where it lies within a week of the day of publication', () => {
  const near = (body: string, published = 'Published: March 10, 2023\n\n'): unknown =>
    read(body, published)
      .dates.all.slice(published ? 1 : 0)
      .map((date) => date.near)
  expect(near('March 17; March 18; March 3; March 2; Monday')).toEqual([true, false, true, false, false])
  expect(near('March 10, 2022')).toEqual([false])
  expect(near('March 10, 2023', '')).toEqual([false])
})

test('a date may lie sixty days from the day of publication, before and after the turn of the year', () => {
  const years = (body: string, published: string): unknown =>
    read(body, `Published: ${published}\n\n`)
      .dates.all.slice(1)
      .map(({falls}) => falls?.year ?? null)
  expect(years('Nov. 20; Dec. 31; Jan. 1; Feb. 18; Feb. 19', 'December 20, 2022')).toEqual([
    2022,
    2022,
    2023,
    2023,
    null
  ])
  expect(years('It was in 2021 and on Dec. 30.', 'December 20, 2022')).toEqual([null])
  expect(years('It was in 2022 and on Dec. 30.', 'December 20, 2022')).toEqual([2022])
})

test('relative words are read with a genitive, after no article and in no other sense', () => {
  const relative = (body: string): string[] => {
    const {dates, text} = read(body)
    return dates.relative.map(({start, end}) => text.slice(start, end))
  }
  expect(relative("Last Week, this weekend, this Friday, next year's, tonight's, today's, tomorrow")).toEqual(
    ['Last Week', 'this weekend', 'this Friday', 'next year', 'tonight', 'today', 'tomorrow']
  )
  expect(relative('the next week, this month, this year, last sun, last mon, last-week, at last')).toEqual([])
})
