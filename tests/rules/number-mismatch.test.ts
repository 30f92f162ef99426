import {holds, points} from '../helpers/reports.js'

holds('number-mismatch', 'parts and their whole', [
  [
    'The ferry carried 12 people: eight men and five women.',
    'eight men and five women → Unexpected `eight men and five women`, which make 13, expected parts of 12'
  ],
  ['The ferry carried 12 people: eight men and four women.'],
  ['The ferry carried about 12 people: eight men and five women.'],
  [
    'The ferry carried 12 people (eight men and five women).',
    'eight men and five women → Unexpected `eight men and five women`, which make 13, expected parts of 12'
  ],
  [
    'The ferry carried 12 people, eight men and five women.',
    'eight men and five women → Unexpected `eight men and five women`, which make 13, expected parts of 12'
  ],
  [
    'The ferry carried 12 people, eight men and three women, home.',
    'eight men and three women → Unexpected `eight men and three women`, which make 11, expected parts of 12 ?'
  ],
  ['The ferry carried 12 people, three cars and two dogs.'],
  [
    'The ferry carried 12 boats: eight sloops and five dinghies.',
    'eight sloops and five dinghies → Unexpected `eight sloops and five dinghies`, which make 13, expected parts of 12'
  ],
  ['The ferry carried 1,300 people: 800 men and 500 women.'],
  ['The ferry carried 3,200 people: 2,700 men and 500 women.'],
  ['The ferry carried 14 people: eight men, one child and five women.'],
  [
    'The ferry carried 10, 200 people: 700 men and 500 women.',
    '700 men and 500 women → Unexpected `700 men and 500 women`, which make 1200, expected parts of 200'
  ],
  ['The ferry carried 12 people: eight cars and five dogs.'],
  ['"The ferry carried 12 people: eight men and five women," she said.'],
  [
    'The ferry carried 1,200 people: 800 men and 500 women.',
    '800 men and 500 women → Unexpected `800 men and 500 women`, which make 1300, expected parts of 1,200'
  ],
  [
    'The ferry carried 12 people: eight men, one child and five women.',
    'eight men, one child and five women → Unexpected `eight men, one child and five women`, which make 14, expected parts of 12'
  ],
  [
    'The ferry carried 12 lawmakers, seven Democrats and six Republicans.',
    'seven Democrats and six Republicans → Unexpected `seven Democrats and six Republicans`, which make 13, expected parts of 12'
  ],
  [
    'The ferry carried 12 people: a man and five women.',
    'a man and five women → Unexpected `a man and five women`, which make 6, expected parts of 12'
  ],
  ['The ferry carried 12 policemen, eight seamen and five firemen.'],
  ['The ferry carried 12 doctors, eight nurses and five teachers.'],
  [
    'The ferry carried 12 doctors, eight women and five men.',
    'eight women and five men → Unexpected `eight women and five men`, which make 13, expected parts of 12'
  ],
  [
    'The ferry carried 12 people, eight nurses and five teachers.',
    'eight nurses and five teachers → Unexpected `eight nurses and five teachers`, which make 13, expected parts of 12'
  ],
  [
    'The ferry carried 12 people, eight dead and five injured.',
    'eight dead and five injured → Unexpected `eight dead and five injured`, which make 13, expected parts of 12'
  ],
  ['The ferry carried 12 people, eight others and five sheep.']
])

holds('number-mismatch', 'shares of a whole', [
  [
    'Of the 11 sailors, six were treated on the quay and four were taken to hospital.',
    'six were treated on the quay and four → Unexpected `six were treated on the quay and four`, which make 10, expected parts of 11 ?'
  ],
  ['Of the 11 sailors, six were treated on the quay and five were taken to hospital.'],
  [
    'Of the 11 sailors, six were treated on the quay and seven were taken to hospital.',
    'six were treated on the quay and seven → Unexpected `six were treated on the quay and seven`, which make 13, expected parts of 11 ?'
  ],
  ['Of the 40 sailors, six were treated on the quay and four were taken to hospital.'],
  ['“Of the 11 sailors, six were treated on the quay and four were taken to hospital,” she said.']
])

holds('number-mismatch', 'a count and its list', [
  [
    'The office named three steps: slower boats, new lights, a second pilot and a new crane.',
    'three → Unexpected count `three` before 4 points, expected as many as are listed ?'
  ],
  ['The office named four steps: slower boats, new lights, a second pilot and a new crane.'],
  ['The office named one step: slower boats, new lights, a second pilot and a new crane.'],
  ['“The office named three steps: slower boats, new lights, a second pilot and a new crane,” she said.'],
  [
    'Harbour to be dredged\n\nThe authority has four aims:\n\n• to dredge\n\n• to mend\n\n• to paint\n\nIt rained in the town on Monday.',
    'four → Unexpected count `four` before 3 points, expected as many as are listed'
  ],
  [
    'Harbour to be dredged\n\nThe authority has three aims:\n\n• to dredge\n\n• to mend\n\n• to paint\n\nIt rained in the town on Monday.'
  ],
  [
    'Harbour to be dredged\n\nThe authority has four aims:\n\n• to dredge\n\nIt rained in the town on Monday.'
  ],
  [
    'Harbour to be dredged\n\n"The authority has four aims:\n\n• to dredge\n\n• to mend\n\nIt rained in the town on Monday.'
  ],
  [
    'Harbour to be dredged\n\nThe authority has aims:\n\n• to dredge\n\n• to mend\n\nIt rained in the town on Monday.'
  ],
  [
    'Harbour to be dredged\n\nThe authority has four aims.\n\n• to dredge\n\n• to mend\n\nIt rained in the town on Monday.'
  ]
])

holds('number-mismatch', 'a change and its percentage', [
  [
    'It rose from $10 to $15, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from $10 to $15'
  ],
  ['It rose from $10 to $15, up 50 percent.'],
  ['It rose from $10 to $15, up 51.5 per cent.'],
  ['It rose from $10 to $15, up 20%.', '20% → Unexpected `20%`, expected about 50 percent from $10 to $15'],
  [
    'It rose from $10 to $15, up 20pc.',
    '20pc → Unexpected `20pc`, expected about 50 percent from $10 to $15'
  ],
  [
    'It fell from $15 to $10, down 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 33 percent from $15 to $10'
  ],
  ['It fell from $15 to $10, down 33 percent.'],
  ['It fell from $10 to $15, down 20 percent.'],
  ['It rose from $15 to $10, up 20 percent.'],
  [
    'It rose from 10 to $15 million, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from 10 to $15 million'
  ],
  ['It rose from 10 to 15 million, up 50 percent.'],
  ['It rose from $10 to £15, up 20 percent.'],
  ['It rose from $900,000 to $1.8 million, up 100 percent.'],
  ['It rose from $900,000 to $1.8 million, up 20 percent.'],
  [
    'It rose from 40 percent to 45 percent, up 5 percent.',
    '5 percent → Unexpected `5 percent`, expected 5 percentage points from 40 percent to 45 percent'
  ],
  [
    'It rose from 40 to 45 percent, up 5 percent.',
    '5 percent → Unexpected `5 percent`, expected 5 percentage points from 40 to 45 percent'
  ],
  ['It rose from 40 percent to 45 percent, up 12.5 percent.'],
  [
    'It rose from 40 percent to 45 percent, up 30 percent.',
    '30 percent → Unexpected `30 percent`, expected about 13 percent from 40 percent to 45 percent'
  ],
  [
    'It rose 20 percent, from $10 to $15.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from $10 to $15'
  ],
  [
    'It rose 20 percent to $15 from $10.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from $10 to $15'
  ],
  ['It rose 50 percent to $15 from $10.'],
  [
    'It fell 20 percent to $10 from $15.',
    '20 percent → Unexpected `20 percent`, expected about 33 percent from $15 to $10'
  ],
  ['It rose from $0 to $15, up 20 percent.'],
  ['"It rose from $10 to $15, up 20 percent," she said.'],
  [
    'It rose from 100 to 105, up 3.4 percent.',
    '3.4 percent → Unexpected `3.4 percent`, expected about 5 percent from 100 to 105'
  ],
  ['It rose from 100 to 105, up 3.6 percent.'],
  ['It rose from 100 to 200, up 91 percent.'],
  [
    'It rose from 100 to 200, up 89 percent.',
    '89 percent → Unexpected `89 percent`, expected about 100 percent from 100 to 200'
  ],
  [
    'It rose from £1.2bn to £2.4bn, a 20 percent rise.',
    '20 percent → Unexpected `20 percent`, expected about 100 percent from £1.2bn to £2.4bn'
  ],
  [
    'It rose from 5k to 10k, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 100 percent from 5k to 10k'
  ],
  [
    'It rose\nfrom $10 to $15, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from $10 to $15'
  ],
  [
    'It rose from US$10 to US$15, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from US$10 to US$15'
  ],
  ['Ticket prices rise from $10 to $15, up 20 percent\n\nIt rained in the town on Monday.']
])

points('number-mismatch', [
  ['The ferry carried 12 people: eight men and five women.', 'eight men and five women → The whole: 12']
])

holds('number-mismatch', 'further cases', [
  ['Of the sailors, six were treated and four were sent home.'],
  [
    'Of the 11 sailors on the ferry that left the harbour of the town, six were treated and four were sent home.'
  ],
  ['Of the 11 sailors, the mate said, six were treated and four were sent home.'],
  ['Of the 11 sailors, six were treated, and the boy four were for was sent home.'],
  [
    'Of its 30 boats, a was lost, 20 were sold and seven were moored.',
    'a was lost, 20 were sold and seven → Unexpected `a was lost, 20 were sold and seven`, which make 28, expected parts of 30 ?'
  ],
  ['Of'],
  ['Of the'],
  [
    'The office named three steps: slower boats, new lights, a second pilot, and new cranes.',
    'three → Unexpected count `three` before 4 points, expected as many as are listed ?'
  ],
  ['The office named four steps: lights, boats and including pilots.'],
  [
    'The office named two steps: an oar, the boats and a pilot;',
    'two → Unexpected count `two` before 3 points, expected as many as are listed ?'
  ],
  ['It rose to $15 from $10, a 20 percent fall.'],
  [
    'The town has forty-two boats: forty sloops and three dinghies.',
    'forty sloops and three dinghies → Unexpected `forty sloops and three dinghies`, which make 43, expected parts of forty-two'
  ],
  ['The town has twenty-one boats: twenty sloops and one dinghy.']
])

holds('number-mismatch', 'further cases', [
  [
    'It rose from 10 to 10, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 0 percent from 10 to 10'
  ],
  [
    'It fell from 10 to 10, down 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 0 percent from 10 to 10'
  ],
  [
    'It rose from $10 to 15, up 20 percent. It rose from 10 to $15, up 20 percent.',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from $10 to 15',
    '20 percent → Unexpected `20 percent`, expected about 50 percent from 10 to $15'
  ],
  [
    'The office named four steps: lights, boats and pilots of the harbour of the town of the north of the land.'
  ],
  [
    'Of the 40 sailors, 20 were treated and 16 were taken to hospital.',
    '20 were treated and 16 → Unexpected `20 were treated and 16`, which make 36, expected parts of 40 ?'
  ],
  [
    '12 people: eight men and five women\n\nIt rained.\n\nOf the 11 sailors, six were treated and four were sent home'
  ],
  ['It carried 3 people: a mate and a cook.']
])
