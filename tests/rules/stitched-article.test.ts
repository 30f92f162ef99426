import {holds, points} from '../helpers/reports.js'

holds('stitched-article', 'one story or several', [
  [
    'Harbour talks with US end\n\nHarbour talks with US end\n\nInstead, Moss said that the U.S. would pay for 455 metres of the eastern channel.\n\nThe USA had said before that it would not. "We have waited for two winters", Mr. Hale added. "Nobody came".\n\nAda Moss, who leads the authority, expected the Americans to pay for the 455 metres of the channel in the east.',
    'Harbour talks with US end → Unexpected sentences of several stories in one article, expected one story from its beginning'
  ],
  [
    'Harbour talks with US end\n\nHarbour talks with US end\n\nHale said that the U.S. would pay for the eastern channel.\n\nThe USA had said before that it would not pay for the channel.\n\nRobert Hale, who leads the harbour authority, expected it to pay for the channel.',
    'Harbour talks with US end → Perhaps sentences of several stories in one article, expected one story from its beginning ?'
  ],
  [
    'Harbour talks with US end\n\nHarbour talks with US end\n\nRobert Hale said that the U.S. would pay for the eastern channel.\n\nThe U.S. had said before that it would not pay for the channel.\n\nHale, who leads the harbour authority, expected it to pay for the channel.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\n"We know that the bridge was never safe, and that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    'Talks with Russian Federation went well → Unexpected sentences of several stories in one article, expected one story from its beginning'
  ],
  ['It rained.'],
  ['']
])

points('stitched-article', [
  [
    'Harbour talks with US end\n\nHarbour talks with US end\n\nInstead, Moss said that the U.S. would pay for 455 metres of the eastern channel.\n\nThe USA had said before that it would not.\n\nAda Moss, who leads the authority, expected the Americans to pay for the 455 metres of the channel in the east.',
    'Harbour talks with US end → The headline printed again: Harbour talks with US end',
    'Harbour talks with US end → A first sentence that leans on words before it: Instead, Moss said that the U.S. would pay for 455 metres of the eastern channel.',
    'Harbour talks with US end → A surname before its introduction: Moss',
    'Harbour talks with US end → One country in competing forms: USA',
    'Harbour talks with US end → A sentence that tells again what was told: Ada Moss, who leads the authority, expected the Americans to pay for the 455 metres of the channel in the east.',
    'Harbour talks with US end → A full name once more after the surname: Ada Moss'
  ]
])
