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
