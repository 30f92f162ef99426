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
