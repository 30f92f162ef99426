import {holds, points} from '../helpers/reports.js'

holds('headline-mismatch', 'the headline and the body', [
  [
    'Mayor calls plan “a sad joke”\n\nIt rained in the town on Monday. The council met at noon and 14 people came.\n\nThe boats were late.',
    '“a sad joke” → Nobody in the body says `“a sad joke”`, expected the quoted words of the headline there'
  ],
  [
    'Mayor calls plan “a sad joke”\n\nIt rained in the town on Monday. The council met at noon and 14 people came.\n\nThe boats were late.\n\nThe mayor called it a sad joke.'
  ],
  [
    '14 people come to council\n\nIt rained in the town on Monday. The council met at noon and 14 people came.\n\nThe boats were late.'
  ],
  [
    'Council meets in town\n\nIt rained in the town on Monday. The council met at noon and 14 people came.\n\nThe boats were late.'
  ]
])

holds('headline-mismatch', 'numbers and names', [
  [
    '12 dead in ferry fire\n\nTen people died when a ferry burned off Alder on Monday.\n\nForty passengers were saved.',
    '12 → Unexpected `12` in the headline, expected `Ten` as in the body'
  ],
  [
    'Ten dead in ferry fire\n\n10 people died when a ferry burned off Alder on Monday.\n\nForty passengers were saved.'
  ],
  [
    '12 dead in ferry fire\n\nTen people died when a ferry burned off Alder on Monday.\n\nOf 12 who were missing, all are dead.'
  ],
  [
    '12 saved in ferry fire\n\nTen people died when a ferry burned off Alder on Monday.\n\nNobody was on board.'
  ],
  [
    'Jonson quits as mayor\n\nThe mayor of Alder, Peter Johnson, resigned on Monday.\n\nThe council will meet on Friday.',
    'Jonson → Unexpected `Jonson` in the headline, expected `Johnson` as in the body'
  ],
  [
    'Jonson quits as mayor\n\nThe mayor of Alder, Peter Johnson, resigned on Monday.\n\nMr Jonson will meet on Friday.'
  ],
  [
    'Johnson quits as mayor\n\nThe mayor of Alder, Peter Johnson, resigned on Monday.\n\nThe council will meet on Friday.'
  ],
  ['12 dead in ferry fire\n\nTen people died when a ferry burned off Alder on Monday.']
])

points('headline-mismatch', [
  [
    '12 dead in ferry fire\n\nTen people died when a ferry burned off Alder on Monday.\n\nForty passengers were saved.',
    '12 → The body has it here: Ten'
  ],
  [
    'Jonson quits as mayor\n\nThe mayor of Alder, Peter Johnson, resigned on Monday.\n\nThe council will meet on Friday.',
    'Jonson → The body has it here: Johnson'
  ]
])
