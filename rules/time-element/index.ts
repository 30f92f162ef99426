import {defineRule} from '../../src/rule/index.js'

/** Days; what tells of weeks and years is clear enough for as long as news is read, and stands in every second article. */
const hanging = /^(?:yesterday|tomorrow|tonight|last night)$/

/** "yesterday (Thursday)", "yesterday morning, Thursday" */
const named =
  /^(?: (?:afternoon|evening|morning|night))?(?:,| ?\() ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

export default defineRule({
  meta: {
    id: 'time-element',
    description: 'Reports a time that the reader cannot place, and a day that is told twice over',
    category: 'facts',
    severity: 'suggestion',
    needs: ['dates', 'quotes', 'spelling'],
    messages: {
      undated: {
        reason:
          'Unexpected `{words}` in an article without a date, expected a dateline, a published line or the day itself',
        note: 'Nothing in the article says when it was written, so the words point nowhere once it is read on another day.'
      },
      both: {
        reason: 'Unexpected weekday and date `{words}` for a day of this week, expected `{weekday}` alone',
        note: 'Within seven days of publication American style gives the weekday, beyond them the date, and never both.'
      },
      twice: {
        reason: 'Unexpected `{words}` beside `{date}`, expected one of them',
        note: 'One day is told in two ways, and a reader wonders whether two are meant.'
      }
    },
    basis: [
      {
        name: 'The Associated Press Stylebook: time element',
        url: 'https://www.apstylebook.com/'
      }
    ]
  },
  check({article, report}) {
    const {text, outline, quotes, spelling} = article
    const {all, relative, today} = article.dates
    if (!today && !outline.dateline && !outline.published && !isDated()) {
      const first = relative.find(
        ({start, end, block}) =>
          outline.blocks[block]!.prose &&
          hanging.test(text.slice(start, end)) &&
          !quotes.at(start) &&
          !named.test(text.slice(end))
      )
      // Once is enough: a date mends them all.
      if (first) {
        const words = text.slice(first.start, first.end)
        report({messageId: 'undated', place: {start: first.start, end: first.end}, data: {words}})
      }
    }
    let next = 0
    for (const {start, end, block} of relative) {
      const words = text.slice(start, end)
      if (!(hanging.test(words) || words === 'today') || !outline.blocks[block]!.prose || quotes.at(start))
        continue
      // "Monday, yesterday and today" are three.
      if (/^ (?:and|or) /.test(text.slice(end, end + 5))) continue
      while (next < all.length && all[next]!.start < start) next++
      const [before, after] = [all[next - 1], all[next]]
      const date = isBeside(before?.end, start, /^,? $/)
        ? before
        : isBeside(end, after?.start, /^,? (?:on )?$/) && after
      if (!date || date.year !== null) continue
      report({
        messageId: 'twice',
        place: {start, end},
        data: {words, date: text.slice(date.start, date.end)},
        related: [{reason: 'This is the same day', start: date.start, end: date.end}]
      })
    }
    if (spelling.variety === 'british') return
    for (const {start, end, weekday, weekdayPlace, falls, year, range, near, block} of all) {
      if (!weekdayPlace || range || !near || falls?.weekday !== weekday || year !== null) continue
      if (!outline.blocks[block]!.prose || quotes.at(start)) continue
      const name = text.slice(weekdayPlace.start, weekdayPlace.end)
      report({
        messageId: 'both',
        // The comma that closes the date goes with it.
        place: {start, end: text[end] === ',' ? end + 1 : end},
        data: {words: text.slice(start, end), weekday: name},
        expected: [name]
      })
    }

    function isBeside(from: number | undefined, to: number | undefined, gap: RegExp): boolean {
      return from !== undefined && to !== undefined && to - from < 6 && gap.test(text.slice(from, to))
    }

    /** Whether one of the first paragraphs gives the whole date of a day. */
    function isDated(): boolean {
      const end = outline.paragraphs[3]?.start ?? text.length
      return all.some(
        (date) => date.start < end && date.day !== null && date.month !== null && date.year !== null
      )
    }
  }
})
