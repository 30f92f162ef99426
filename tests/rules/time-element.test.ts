import {holds, points} from '../helpers/reports.js'

holds('time-element', 'a time that hangs on a date nobody tells', [
  ['Harbour to be dredged\n\nThe council voted last week.\n\nWork begins in spring.'],
  [
    'Harbour to be dredged\n\nThe council voted yesterday.\n\nWork begins in spring.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nThe council votes tomorrow.\n\nWork begins in spring.',
    'tomorrow → Unexpected `tomorrow` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nThe council votes tonight.\n\nWork begins in spring.',
    'tonight → Unexpected `tonight` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  ['Harbour to be dredged\n\nThe council votes today.\n\nWork begins in spring.'],
  ['Harbour to be dredged\n\nThe council voted last year.\n\nWork begins in spring.'],
  ['Harbour to be dredged\n\nThe council votes next month.\n\nWork begins in spring.'],
  ['Harbour to be dredged\n\nThe council voted last Friday.\n\nWork begins in spring.'],
  ['Harbour to be dredged\n\n"The council voted last week," said Ada Moss.\n\nWork begins in spring.'],
  [
    'Harbour to be dredged\n\n"The council voted last week," said Ada Moss yesterday. It voted last week.\n\nWork begins in spring.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nThe council voted last week and yesterday.\n\nWork begins in spring.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted last week.\n\nWork begins in spring.'
  ],
  ['Harbour to be dredged\n\nOSLO (AP) — The council voted last week.\n\nWork begins in spring.'],
  ['Harbour to be dredged\n\n4 March 2021\n\nThe council voted last week.\n\nWork begins in spring.'],
  ['Council voted last week\n\nIt rained in the town on Monday.\n\nWork begins in spring.']
])

holds('time-element', 'a weekday and a date of this week', [
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Thursday, March 4, to go.\n\nWork begins in spring.',
    'Thursday, March 4, → Thursday'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Thursday, March 4 to go.\n\nWork begins in spring.',
    'Thursday, March 4 → Thursday'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Thursday, March 4.\n\nWork begins in spring.',
    'Thursday, March 4 → Thursday'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Friday, March 4, to go.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on March 4 to go.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Thursday, March 4, 2021, to go.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council votes on Tuesday, March 30, to go.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted from Monday to Thursday, March 4, to go.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\n"The council voted on Thursday, March 4," he said.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted in the harbour on Thursday, 4 March, to honour the colour of the centre.\n\nWork begins in spring.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 9, 2021\n\nThe council voted on Thursday March 4 and Friday, March 5.\n\nWork begins in spring.',
    'Thursday March 4 → Thursday',
    'Friday, March 5 → Friday'
  ],
  ['Harbour to be dredged\n\nThe council voted on Thursday, March 4, to go.\n\nWork begins in spring.']
])

holds('time-element', 'a day told twice over', [
  [
    'Harbour to be dredged\n\n9 March 2021\n\nThe council voted yesterday, on Monday, and left.',
    'yesterday → Unexpected `yesterday` beside `Monday`, expected one of them'
  ],
  [
    'Harbour to be dredged\n\n9 March 2021\n\nThe council votes on Friday 12 March tomorrow.',
    'tomorrow → Unexpected `tomorrow` beside `Friday 12 March`, expected one of them'
  ],
  ['Harbour to be dredged\n\n9 March 2021\n\nThe council voted yesterday (Monday 8 March).'],
  ['Harbour to be dredged\n\n9 March 2021\n\nThe council votes today, 9 March 2021.'],
  ['Harbour to be dredged\n\n9 March 2021\n\nThe council voted on Monday. Yesterday it left.'],
  ['Harbour to be dredged\n\n9 March 2021\n\nThe council voted on Monday, yesterday and today.'],
  ['Harbour to be dredged\n\n9 March 2021\n\n“It voted on Monday, yesterday,” she said.']
])

points('time-element', [
  [
    'Harbour to be dredged\n\nPublished: 9 March 2021\n\nThe council voted on Monday, 8 March, yesterday.',
    'yesterday → This is the same day: Monday, 8 March'
  ],
  [
    'Harbour to be dredged\n\nPublished: 9 March 2021\n\nThe council voted yesterday, Monday.',
    'yesterday → This is the same day: Monday'
  ]
])

holds('time-element', 'further cases', [
  [
    'Harbour to be dredged\n\nThe council voted yesterday Thursday to go.',
    'yesterday → Unexpected `yesterday` beside `Thursday`, expected one of them',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nThe council voted yesterday to go.\n\nIt met.\n\nIt left.\n\nIt was 4 March 2021.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  ['Harbour to be dredged\n\nThe council voted yesterday,Thursday.']
])

holds('time-element', 'further cases', [
  [
    'Harbour to be dredged\n\nPublished: 9 March 2021\n\nThe council votes today, Tuesday, on it.',
    'today → Unexpected `today` beside `Tuesday`, expected one of them'
  ],
  ['Harbour to be dredged today, Tuesday\n\nPublished: 9 March 2021\n\nThe council votes.'],
  ['Harbour to be dredged\n\nNORTON, March 9 — The council voted yesterday.'],
  [
    'Harbour to be dredged\n\nIt met in May 2021. The council voted yesterday.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  [
    'Harbour to be dredged\n\nIt met in 2021. The council voted yesterday. It met on 4 March.',
    'yesterday → Unexpected `yesterday` in an article without a date, expected a dateline, a published line or the day itself'
  ],
  ['Harbour to be dredged\n\nPublished: 9 March 2021\n\nThe council voted on Monday – yesterday, it seems.']
])
