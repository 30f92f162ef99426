import {weekdayNames} from '../../src/lexicon/calendar.js'
import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'weekday-mismatch',
    description: 'Reports a date whose weekday is another, and a day that its month does not have',
    category: 'facts',
    severity: 'error',
    needs: ['dates'],
    fix: 'suggest',
    messages: {
      weekday: {
        reason: 'Unexpected `{found}` with {date}, expected `{weekday}`',
        note: '{date} is a {weekday}. Either the weekday or the date is wrong.'
      },
      byPublication: {
        reason: 'Unexpected `{found}` with {date}, expected `{weekday}`',
        note: 'The article is of {today}, which makes the day {date}, a {weekday}. Either the weekday or the date is wrong.'
      },
      noSuchDay: {
        reason: 'Unexpected date `{date}`, expected a day that {month} has',
        note: '{month} has {days} days.'
      }
    },
    basis: [
      {
        name: 'Reuters, standards and values',
        url: 'https://www.reutersagency.com/en/about/standards-values/'
      }
    ]
  },
  check({article, report}) {
    const {all, today} = article.dates
    for (const date of all) {
      const {start, end, day, month, weekday, weekdayPlace, monthLength, falls, range} = date
      if (day === null || month === null || monthLength === null) continue
      if (day > monthLength) {
        report({
          messageId: 'noSuchDay',
          place: {start, end},
          data: {
            date: article.text.slice(start, end).replace(/\s+/g, ' '),
            month: monthNames[month - 1]!,
            days: monthLength
          }
        })
        continue
      }
      if (range || !falls || weekday === null || !weekdayPlace || weekday === falls.weekday) continue
      const found = article.text.slice(weekdayPlace.start, weekdayPlace.end)
      const right = asWritten(found, falls.weekday)
      const offered =
        article.text.slice(start, weekdayPlace.start) + right + article.text.slice(weekdayPlace.end, end)
      const own = (
        weekdayPlace.start > start
          ? article.text.slice(start, weekdayPlace.start).replace(/[\s,(]+(?:a\s+)?$/, '')
          : article.text.slice(weekdayPlace.end, end).replace(/^[\s.,(]+|\)$/g, '')
      ).replace(/\s+/g, ' ')
      const dayFirst = /^(?:the )?\d/.test(own)
      const data = {
        found,
        weekday: weekdayNames[falls.weekday]!,
        date: falls.byPublication ? tell({...falls, month, day}, dayFirst) : own
      }
      if (!falls.byPublication) report({messageId: 'weekday', place: {start, end}, expected: [offered], data})
      else if (today)
        report({
          messageId: 'byPublication',
          place: {start, end},
          expected: [offered],
          data: {...data, today: tell(today, dayFirst)}
        })
    }
  }
})

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** A day in the order in which the article writes its dates. */
function tell({year, month, day}: {year: number; month: number; day: number}, dayFirst: boolean): string {
  const name = monthNames[month - 1]!
  return dayFirst ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`
}

/** The name of a weekday as long as the one that stands there: "Mon." → "Tue.". */
function asWritten(found: string, weekday: number): string {
  const name = weekdayNames[weekday]!
  if (found.replace('.', '').length >= 6) return name
  return name.slice(0, 3) + (found.endsWith('.') ? '.' : '')
}
