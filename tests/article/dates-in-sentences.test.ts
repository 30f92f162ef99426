import {reads} from '../helpers/readings.js'

reads('dates', 'a date with its month', [
  ['It rained on 14 March 2023.', '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 14 March, 2023.', '14 March, 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on March 14, 2023.', 'March 14, 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on March 14 2023.', 'March 14 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on March 14.', 'March 14: ?-3-14, of 31'],
  ['It rained in March 2023.', 'March 2023: 2023-3-?, of 31'],
  ['It rained in March.'],
  ['It rained on 14 March.', '14 March: ?-3-14, of 31'],
  ['It rained on the 14th of March.', 'the 14th of March: ?-3-14, of 31'],
  ['It rained on the 14th of March 2023.', 'the 14th of March 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on the 1st March 2023.', 'the 1st March 2023: 2023-3-1, of 31, falls on 3 of 2023'],
  ['It rained on the 2nd of March.', 'the 2nd of March: ?-3-2, of 31'],
  ['It rained on the 3rd of March.', 'the 3rd of March: ?-3-3, of 31'],
  ['It rained on 14th March.', '14th March: ?-3-14, of 31'],
  ['It rained on 0 March 2023.', 'March 2023: 2023-3-?, of 31'],
  ['It rained on 31 March 2023.', '31 March 2023: 2023-3-31, of 31, falls on 5 of 2023'],
  ['It rained on 32 March 2023.', 'March 2023: 2023-3-?, of 31'],
  ['It rained on March 0, 2023.'],
  ['It rained on march 14, 2023.'],
  ['It rained on Mar. 14, 2023.', 'Mar. 14, 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on Mar 14, 2023.', 'Mar 14, 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on Mar . 14, 2023.'],
  ['It rained on Sept. 14.', 'Sept. 14: ?-9-14, of 30'],
  ['It rained on March14.'],
  ['It rained on 14March 2023.'],
  ['It rained on March 14, 12023.', 'March 14: ?-3-14, of 31'],
  ['It rained on March 14, 3023.', 'March 14: ?-3-14, of 31'],
  ['It rained on March 14, 2023 boats sank.', 'March 14, 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained in March 1990. boats sank.', 'March 1990: 1990-3-?, of 31'],
  ['It rained on March 14. boats sank.', 'March 14: ?-3-14, of 31'],
  ['It rained on 14 March 15.', 'March 15: ?-3-15, of 31'],
  ['It rained on 14 March 15 boats.', 'March 15: ?-3-15, of 31'],
  ['It rained, 14, March 15.', 'March 15: ?-3-15, of 31']
])

reads('dates', 'a stretch of days', [
  ['It rained on 14-16 March 2023.', '14-16 March 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'],
  ['It rained on 14–16 March 2023.', '16 March 2023: 2023-3-16, of 31, of a stretch, falls on 4 of 2023'],
  ['It rained on 14 - 16 March 2023.', '16 March 2023: 2023-3-16, of 31, of a stretch, falls on 4 of 2023'],
  ['It rained on 14 to 16 March 2023.', '16 March 2023: 2023-3-16, of 31, of a stretch, falls on 4 of 2023'],
  ['It rained on 14 and 16 March 2023.', '16 March 2023: 2023-3-16, of 31, of a stretch, falls on 4 of 2023'],
  ['It rained on 14 or 16 March 2023.', '16 March 2023: 2023-3-16, of 31, of a stretch, falls on 4 of 2023'],
  ['It rained on 14 into 16 March 2023.', '16 March 2023: 2023-3-16, of 31, falls on 4 of 2023'],
  [
    'It rained on March 14-16, 2023.',
    'March 14-16, 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on March 14 to 16, 2023.',
    'March 14 to 16, 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on March 14 and 16, 2023.',
    'March 14 and 16, 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on March 14 through 16, 2023.',
    'March 14 through 16, 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on March 14 – 16, 2023.',
    'March 14 – 16, 2023: 2023-3-14, of 31, of a stretch, falls on 2 of 2023'
  ],
  ['It rained on March 14 to Norton.', 'March 14: ?-3-14, of 31'],
  ['It rained on March 14 then 16, 2023.', 'March 14: ?-3-14, of 31'],
  ['It rained on 14-x March 2023.', 'March 2023: 2023-3-?, of 31']
])

reads('dates', 'a weekday with its date', [
  [
    'It rained on Monday, 14 March 2023.',
    'Monday, 14 March 2023: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Monday 14 March 2023.',
    'Monday 14 March 2023: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Monday (14 March 2023).',
    'Monday (14 March 2023): 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Mon. 14 March 2023.',
    'Mon. 14 March 2023: 2023-3-14, weekday 1 (Mon.), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Mon 14 March 2023.',
    'Mon 14 March 2023: 2023-3-14, weekday 1 (Mon), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Monday. 14 March 2023 was cold.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Tues. 14 March 2023.',
    'Tues. 14 March 2023: 2023-3-14, weekday 2 (Tues.), of 31, falls on 2 of 2023'
  ],
  ['It rained on monday 14 March 2023.', '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained in the Sun, March 5 2023.', 'March 5 2023: 2023-3-5, of 31, falls on 0 of 2023'],
  [
    'It rained in the Sunday, March 5 2023.',
    'Sunday, March 5 2023: 2023-3-5, weekday 0 (Sunday), of 31, falls on 0 of 2023'
  ],
  [
    'It rained in Sun, March 5 2023.',
    'Sun, March 5 2023: 2023-3-5, weekday 0 (Sun), of 31, falls on 0 of 2023'
  ],
  [
    'It rained on 14 March 2023 (a Monday).',
    '14 March 2023 (a Monday: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on 14 March 2023 (Monday).',
    '14 March 2023 (Monday: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on 14 March 2023, a Monday.',
    '14 March 2023, a Monday: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on 14 March 2023, a Monday, there.',
    '14 March 2023, a Monday: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on 14 March 2023, a Monday there.',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023',
    'Monday: ?-?-?, weekday 1 (Monday)'
  ],
  [
    'It rained on 14 March 2023, the Monday.',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023',
    'Monday: ?-?-?, weekday 1 (Monday)'
  ],
  [
    'It rained on 14 March 2023, Monday.',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023',
    'Monday: ?-?-?, weekday 1 (Monday)'
  ],
  ['It rained on 14 March 2023, a boat.', '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 14 March 2023 (a boat).', '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'],
  [
    'It rained on 14 March 2023, a Monday',
    '14 March 2023, a Monday: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on Monday to Friday, 14 March 2023.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on Monday – Friday, 14 March 2023.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on Monday until Friday, 14 March 2023.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, of a stretch, falls on 2 of 2023'
  ],
  [
    'It rained on Monday, Friday, 14 March 2023.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on boats to Friday, 14 March 2023.',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained to Friday, 14 March 2023.',
    'Friday, 14 March 2023: 2023-3-14, weekday 5 (Friday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained on March 14 and Monday, March 15.',
    'March 14: ?-3-14, of 31',
    'Monday, March 15: ?-3-15, weekday 1 (Monday), of 31'
  ],
  [
    'It rained on 14 March; Monday 15 March.',
    '14 March: ?-3-14, of 31',
    'Monday 15 March: ?-3-15, weekday 1 (Monday), of 31'
  ],
  ['It rained on Monday, the 14th of March.', 'Monday, the 14th of March: ?-3-14, weekday 1 (Monday), of 31'],
  [
    'It rained (Monday, 14 March 2023) there.',
    'Monday, 14 March 2023: 2023-3-14, weekday 1 (Monday), of 31, falls on 2 of 2023'
  ],
  [
    'It rained (Monday) 14 March 2023.',
    'Monday: ?-?-?, weekday 1 (Monday)',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023'
  ]
])

reads('dates', 'a weekday alone', [
  ['It rained on Monday.', 'Monday: ?-?-?, weekday 1 (Monday)'],
  ['It rained on Monday’s boats.', 'Monday: ?-?-?, weekday 1 (Monday)'],
  ['It rained on Mondays.'],
  ['It rained on Mon.'],
  ['It rained on monday.'],
  ['It rained on MONDAY.', 'MONDAY: ?-?-?, weekday 1 (MONDAY)'],
  [
    'It rained on Friday and Sunday.',
    'Friday: ?-?-?, weekday 5 (Friday)',
    'Sunday: ?-?-?, weekday 0 (Sunday)'
  ]
])

reads('dates', 'numbers that are dates', [
  ['It rained on 2023-03-14.', '2023-03-14: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 2023-13-14.'],
  ['It rained on 2023-03-32.'],
  ['It rained on 2023-00-14.'],
  ['It rained on 2023-03-00.'],
  ['It rained on 14/3/2023.', '14/3/2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 3/14/2023.', '3/14/2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 3/4/2023.'],
  ['It rained on 14.3.2023.', '14.3.2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 3.14.2023.', '3.14.2023: 2023-3-14, of 31, falls on 2 of 2023'],
  ['It rained on 14/13/2023.'],
  ['It rained on 31/12/2023.', '31/12/2023: 2023-12-31, of 31, falls on 0 of 2023'],
  ['It rained on 13/12/2023.', '13/12/2023: 2023-12-13, of 31, falls on 3 of 2023'],
  ['It rained on 12/13/2023.', '12/13/2023: 2023-12-13, of 31, falls on 3 of 2023'],
  ['It rained on 12/31/2023.', '12/31/2023: 2023-12-31, of 31, falls on 0 of 2023'],
  ['It rained on 14/3/20234.'],
  ['It rained on 14/3/23.']
])

reads('dates', 'words that tell when', [
  ['It rained yesterday.', 'when: yesterday'],
  ['It rained in yesterday’s town.', 'when: yesterday'],
  ['It rained today and tomorrow.', 'when: today', 'when: tomorrow'],
  ['It rained last week.', 'when: last week'],
  ['It rained last week’s day.', 'when: last week'],
  ['It rained next month.', 'when: next month'],
  ['It rained this week.', 'when: this week'],
  ['It rained this weekend.', 'when: this weekend'],
  ['It rained this month.'],
  ['It rained this year.'],
  ['It rained last Monday.', 'Monday: ?-?-?, weekday 1 (Monday)', 'when: last Monday'],
  ['It rained last Mon.'],
  ['It rained this Monday.', 'Monday: ?-?-?, weekday 1 (Monday)', 'when: this Monday'],
  ['It rained next Monday’s day.', 'Monday: ?-?-?, weekday 1 (Monday)', 'when: next Monday'],
  ['It rained the last week.'],
  ['It rained last-week.'],
  ['It rained last boat.'],
  ['It rained last.'],
  ['It rained at last year’s end.', 'when: last year']
])

reads('dates', 'the day that a date falls on', [
  [
    'Storm on 14 March 2023\n\nIt rained on 15 March.\n\nIt rained on Monday 13 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '15 March: ?-3-15, of 31, falls on 3 of 2023 by publication, near',
    'Monday 13 March: ?-3-13, weekday 1 (Monday), of 31, falls on 1 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 15 March 2022.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '15 March 2022: 2022-3-15, of 31, falls on 2 of 2022'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 21 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '21 March: ?-3-21, of 31, falls on 2 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 22 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '22 March: ?-3-22, of 31, falls on 3 of 2023 by publication'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 7 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '7 March: ?-3-7, of 31, falls on 2 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 6 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '6 March: ?-3-6, of 31, falls on 1 of 2023 by publication'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 13 May.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '13 May: ?-5-13, of 31, falls on 6 of 2023 by publication'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 14 May.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '14 May: ?-5-14, of 31'
  ],
  [
    'Storm on 14 January 2023\n\nIt rained there.\n\nIt rained on 20 December.',
    'today 2023-1-14',
    '14 January 2023: 2023-1-14, of 31, falls on 6 of 2023, near',
    '20 December: ?-12-20, of 31, falls on 2 of 2022 by publication'
  ],
  [
    'Storm on 14 December 2023\n\nIt rained there.\n\nIt rained on 20 January.',
    'today 2023-12-14',
    '14 December 2023: 2023-12-14, of 31, falls on 4 of 2023, near',
    '20 January: ?-1-20, of 31, falls on 6 of 2024 by publication'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 20 March in 2019.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 20 March in 2023.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31, falls on 1 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 20 March in 12019.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31, falls on 1 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained there.\n\nIt rained on 20 March in 2019.\n\nIt rained on 20 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31',
    '20 March: ?-3-20, of 31, falls on 1 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023\n\nIt rained on 20 March.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31, falls on 1 of 2023 by publication, near'
  ],
  [
    'Storm on 14 March 2023 there\n\nIt rained on 20 March.',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023',
    '20 March: ?-3-20, of 31'
  ],
  [
    'Published 14 March 2023\n\nIt rained on 20 March.\n\nIt was 2023.',
    'today 2023-3-14',
    '14 March 2023: 2023-3-14, of 31, falls on 2 of 2023, near',
    '20 March: ?-3-20, of 31, falls on 1 of 2023 by publication, near'
  ],
  ['It rained on 29 February 2024.', '29 February 2024: 2024-2-29, of 29, falls on 4 of 2024'],
  ['It rained on 29 February 2023.', '29 February 2023: 2023-2-29, of 28'],
  ['It rained on 29 February 1900.', '29 February 1900: 1900-2-29, of 28'],
  ['It rained on 29 February 2000.', '29 February 2000: 2000-2-29, of 29, falls on 2 of 2000'],
  ['It rained on 29 February.', '29 February: ?-2-29, of 29'],
  ['It rained on 30 February.', '30 February: ?-2-30, of 29'],
  ['It rained on 30 April 2023.', '30 April 2023: 2023-4-30, of 30, falls on 0 of 2023'],
  ['It rained on 31 April 2023.', '31 April 2023: 2023-4-31, of 30'],
  [
    'It rained on 31 June 2023. It rained on 31 September 2023. It rained on 31 November 2023.',
    '31 June 2023: 2023-6-31, of 30',
    '31 September 2023: 2023-9-31, of 30',
    '31 November 2023: 2023-11-31, of 30'
  ],
  ['It rained on 31 July 2023.', '31 July 2023: 2023-7-31, of 31, falls on 1 of 2023'],
  ['It rained on 1 January 1753.', '1 January 1753: 1753-1-1, of 31, falls on 1 of 1753'],
  ['It rained on 1 January 1752.', '1 January 1752: 1752-1-1, of 31'],
  ['It rained on 1 January 1970.', '1 January 1970: 1970-1-1, of 31, falls on 4 of 1970'],
  ['It rained on 1 March 1969.', '1 March 1969: 1969-3-1, of 31, falls on 6 of 1969'],
  ['It rained on 28 February 1969.', '28 February 1969: 1969-2-28, of 28, falls on 5 of 1969'],
  [
    'It rained on 1 January 1800. It rained on 31 December 1999. It rained on 1 March 1900.',
    '1 January 1800: 1800-1-1, of 31, falls on 3 of 1800',
    '31 December 1999: 1999-12-31, of 31, falls on 5 of 1999',
    '1 March 1900: 1900-3-1, of 31, falls on 4 of 1900'
  ],
  [
    'It rained on 1 February 2023. It rained on 1 May 2023. It rained on 1 August 2024.',
    '1 February 2023: 2023-2-1, of 28, falls on 3 of 2023',
    '1 May 2023: 2023-5-1, of 31, falls on 1 of 2023',
    '1 August 2024: 2024-8-1, of 31, falls on 4 of 2024'
  ]
])

reads('dates', 'dates beside other words', [['March 8', 'March 8: ?-3-8, of 31']])
