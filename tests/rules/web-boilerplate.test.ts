import {holds} from '../helpers/reports.js'

holds('web-boilerplate', 'furniture', [
  [
    'Harbour to be dredged\n\nIt rained in the town on Monday.\n\nClick here to subscribe\n\nThe hall was shut.',
    'Click here to subscribe → Unexpected link to other pages `Click here to subscribe`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained in the town on Monday.\n\nAdvertisement\n\nThe hall was shut.',
    'Advertisement → Unexpected advertising label `Advertisement`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained in the town on Monday.\n\nShare this article\n\nThe hall was shut.',
    'Share this article → Unexpected sharing button `Share this article`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained in the town on Monday. (Photo: Jane Roe)\n\nThe hall was shut.',
    '(Photo: Jane Roe) → Unexpected picture credit `(Photo: Jane Roe)` in the copy, expected it to be taken out'
  ],
  ['Harbour to be dredged\n\nThe mayor asked all to share this article of the town.'],
  [
    'Harbour to be dredged\n\nSubscribe to our newsletter\n\nIt rained in the town on Monday.',
    'Subscribe to our newsletter → Unexpected newsletter form `Subscribe to our newsletter`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained in the town on Monday.\n\nSign up for our daily newsletter to get the best of the news of the harbour every morning\n\nThe hall was shut.',
    'Sign up for our daily newsletter to get the best of the news of the harbour every morning → Unexpected newsletter form `Sign up for our daily newsletter to get the best of the new…`, expected only the article'
  ],
  ['Harbour to be dredged\n\nThe advertisement cost a lot.']
])

holds('web-boilerplate', 'lines and credits', [
  [
    'Harbour to be dredged\n\nIt rained.\n\nRelated: Norton wins cup\n\nThe hall was shut.',
    'Related: Norton wins cup → Unexpected link to other pages `Related: Norton wins cup`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained.\n\nFollow us on Facebook\n\nThe hall was shut.',
    'Follow us on Facebook → Unexpected sharing button `Follow us on Facebook`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained.\n\nRead more: Norton wins cup\n\nThe hall was shut.',
    'Read more: Norton wins cup → Unexpected link to other pages `Read more: Norton wins cup`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained.\n\nPhoto: Jane Roe\n\nThe hall was shut.',
    'Photo: Jane Roe → Unexpected picture credit `Photo: Jane Roe`, expected only the article'
  ],
  [
    'Harbour to be dredged\n\nIt rained.\n\nCopyright 2023 Harbour News. All rights reserved.',
    'Copyright 2023 Harbour News. All rights reserved. → Unexpected legal notice `Copyright 2023 Harbour News. All rights reserved.`, expected only the article'
  ],
  ['Harbour to be dredged\n\nIt rained.\n\nThe related boats left.'],
  ['Harbour to be dredged\n\nIt rained.\n\nThe photo was of Jane Roe.'],
  ['Harbour to be dredged\n\nIt rained.\n\n“Follow us on the road,” she said.'],
  [
    'Harbour to be dredged\n\nIt rained.\n\nComments (3)\n\nThe hall was shut.',
    'Comments (3) → Unexpected comment form `Comments (3)`, expected only the article'
  ]
])
