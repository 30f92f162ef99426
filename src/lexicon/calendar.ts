// Months and weekdays with the abbreviations of the AP and Guardian style books. Own list.

/** Months by name or abbreviation, lower case without a full stop, counted from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec'
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1]))
)

/** Weekdays from Sunday, 0, as they are spelt out. */
export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday'
] as const

/** Weekdays by name or abbreviation, lower case without a full stop, counted from Sunday, 0. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.map((name, index): [string, number] => [name.toLowerCase(), index]),
  ...weekdayNames.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4]
])

/** Words for a day that hang on the day of publication. */
export const relativeDays: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])

/** "last …", "next …" and "this …": stretches of time that hang on the day of publication. */
export const relativeStretches: ReadonlySet<string> = new Set(
  `week weekend month year night summer autumn fall winter spring`.split(/\s+/)
)
