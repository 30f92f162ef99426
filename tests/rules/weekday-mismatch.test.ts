import {holds} from '../helpers/reports.js'

holds('weekday-mismatch', 'weekdays as they are written', [
  ['It was Monday, March 14, 2023.', 'Monday, March 14, 2023 → Tuesday, March 14, 2023'],
  ['It was Mon., March 14, 2023.', 'Mon., March 14, 2023 → Tue., March 14, 2023'],
  ['It was Mon, March 14, 2023.', 'Mon, March 14, 2023 → Tue, March 14, 2023'],
  ['It was Sunday, March 14, 2023.', 'Sunday, March 14, 2023 → Tuesday, March 14, 2023'],
  ['It was Friday, March 14, 2023.', 'Friday, March 14, 2023 → Tuesday, March 14, 2023'],
  ['It was Thurs., March 14, 2023.', 'Thurs., March 14, 2023 → Tue., March 14, 2023'],
  ['It was Wed, March 14, 2023.', 'Wed, March 14, 2023 → Tue, March 14, 2023'],
  ['It was Tuesday, March 14, 2023.'],
  ['It was Tue., March 14, 2023.'],
  ['It was 14 March 2023, a Monday.', '14 March 2023, a Monday → 14 March 2023, a Tuesday'],
  ['It was March 14, 2023 (a Monday).', 'March 14, 2023 (a Monday → March 14, 2023 (a Tuesday'],
  ['It was Monday (14 March 2023).', 'Monday (14 March 2023) → Tuesday (14 March 2023)'],
  ['It was Monday to Wednesday, March 14, 2023.'],
  ['It was Monday, March 14.'],
  [
    'It was Monday, February 29, 2023.',
    'Monday, February 29, 2023 → Unexpected date `Monday, February 29, 2023`, expected a day that February has'
  ],
  ['It was February 29, 2024.'],
  ['It was February 30.', 'February 30 → Unexpected date `February 30`, expected a day that February has'],
  ['It was April 31.', 'April 31 → Unexpected date `April 31`, expected a day that April has'],
  ['It was\nMonday,\nMarch 14, 2023.'],
  ['Monday, March 14, 2023', 'Monday, March 14, 2023 → Tuesday, March 14, 2023']
])

holds('weekday-mismatch', 'weekdays by the day of publication', [
  [
    'Harbour to be dredged\n\nPublished: January 5, 2023\n\nIt was Tuesday, December 12.',
    'Tuesday, December 12 → Monday, December 12'
  ],
  ['Harbour to be dredged\n\nPublished: January 5, 2023\n\nIt was Monday, December 12.'],
  ['Harbour to be dredged\n\nPublished: January 5, 2023\n\nIt was Tuesday, July 12.'],
  [
    'Harbour to be dredged\n\nPublished: January 5, 2023\n\nIt was Tuesday, January 10. It meets on Monday, January 10.',
    'Monday, January 10 → Tuesday, January 10'
  ]
])

holds('weekday-mismatch', 'days that no month has, and spans', [
  ['It was June 31.', 'June 31 → Unexpected date `June 31`, expected a day that June has'],
  ['It was June 30.'],
  [
    'It was 31 November 2023.',
    '31 November 2023 → Unexpected date `31 November 2023`, expected a day that November has'
  ],
  [
    'It was February 29, 2023.',
    'February 29, 2023 → Unexpected date `February 29, 2023`, expected a day that February has'
  ],
  ['It was Monday, March 13, to Friday, March 17, 2023.'],
  ['It was from Sunday, March 13, 2023.', 'Sunday, March 13, 2023 → Monday, March 13, 2023'],
  ['It was on Tues., March 13, 2023.', 'Tues., March 13, 2023 → Mon., March 13, 2023'],
  ['It was on Sept 31.', 'Sept 31 → Unexpected date `Sept 31`, expected a day that September has'],
  ['Harbour to be dredged\n\nPublished: March 14, 2023\n\nIt was Monday, March 13.'],
  [
    'Harbour to be dredged\n\nPublished: March 14, 2023\n\nIt was Sunday, March 13.',
    'Sunday, March 13 → Monday, March 13'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 14, 2023\n\nIt was Sun., March 13.',
    'Sun., March 13 → Mon., March 13'
  ]
])
