import {holds} from '../helpers/reports.js'

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
