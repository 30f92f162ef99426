import {holds} from '../helpers/reports.js'

holds('quote-punctuation', 'stops behind the closing mark, in American copy', [
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck", he said.',
    'luck", → luck,"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck".',
    'luck". → luck."'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck," he said.'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck"; he said.'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck".5 he said.'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck".com.'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck"...'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was “bad ‘luck’”, he said.',
    '‘luck’”, → ‘luck,’”'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad \'luck\'", he said.',
    "'luck'\", → 'luck,'\""
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "luck!", he said.',
    'luck!", → luck!"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "luck?".',
    'luck?". → luck?"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "luck,", he said.',
    'luck,", → luck,"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "the U.S.", he said.',
    'U.S.", → U.S.,"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "the U.S.".',
    'U.S.". → U.S."'
  ],
  [
    "Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was 'luck', he said."
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in town,"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "luck".',
    'luck". → luck."'
  ],
  ['Mayor "honors", dock workers\n\nThe color of the harbor was gray, his neighbors said.']
])

holds('quote-punctuation', 'stops behind the closing mark, in British copy', [
  [
    'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "bad luck", he said.'
  ],
  [
    'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "bad luck".'
  ],
  [
    'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\n"It was bad luck in this town", he said.'
  ],
  [
    'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "bad luck.".',
    'luck.". → luck."'
  ],
  [
    'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "the U.S.".'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbour was grey.\n\n"It was bad luck in this town," he said. It was "luck". It was "rain".'
  ]
])

holds('quote-punctuation', 'stops behind the closing mark, by the habit of the article', [
  ['Town shuts bridge\n\nIt was "bad luck", he said.'],
  [
    'Town shuts bridge\n\nIt was "bad luck," he said. It was "rain," he said. It was "snow," he said. It was "wind", he said.',
    'wind", → wind,"'
  ],
  ['Town shuts bridge\n\nIt was "bad luck," he said. It was "rain," he said. It was "wind", he said.'],
  [
    'Town shuts bridge\n\n"It was bad luck in town," he said. "It was bad rain in town," he said. "It was bad snow in town," he said. It was "wind", he said.'
  ],
  [
    'Town shuts bridge\n\n"It was bad luck in town," he said. "It was bad rain in town," he said. "It was bad snow in town," he said. "It was bad wind in town", he said.',
    'town", → town," ?'
  ],
  [
    'Town shuts bridge\n\n"it was bad luck in town," he said. "It was bad rain in town," he said. "It was bad snow in town," he said. "It was bad wind in town", he said.',
    'town", → town,"'
  ],
  ['Town shuts bridge\n\n"It was bad luck in town," he said. "It was bad rain in town", he said.'],
  ['Town shuts bridge\n\nIt was "bad luck".']
])

holds(
  'quote-punctuation',
  'stops behind the closing mark, where the house sets them inside',
  [
    [
      'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "bad luck", he said.',
      'luck", → luck,"'
    ],
    [
      'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\nIt was "bad luck," he said.'
    ],
    ['Town shuts bridge\n\nIt was "bad luck.".', 'luck.". → luck."']
  ],
  {},
  {quotes: 'inside'}
)

holds(
  'quote-punctuation',
  'stops behind the closing mark, where the house sets them outside',
  [
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck", he said.'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck.".',
      'luck.". → luck."'
    ]
  ],
  {},
  {quotes: 'outside'}
)

holds(
  'quote-punctuation',
  'stops behind the closing mark, where the house writes American English',
  [
    ['Town shuts bridge\n\nIt was "bad luck", he said.', 'luck", → luck,"'],
    [
      'Mayor honours dock workers\n\nThe colour of the harbour was grey, his neighbours said.\n\n"It was bad luck in town," he said. It was "luck". It was "rain".',
      'luck". → luck."',
      'rain". → rain."'
    ]
  ],
  {},
  {variety: 'american'}
)

holds(
  'quote-punctuation',
  'stops behind the closing mark, where the house writes British English',
  [
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck", he said.'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in this town", he said.'
    ]
  ],
  {},
  {variety: 'british'}
)

holds(
  'quote-punctuation',
  'sentences with their stop inside, fragments with it outside: British copy in American spelling',
  [
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in this town," he said. It was "luck". It was "rain".'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in this town," he said. It was "luck".',
      'luck". → luck."'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in this town," he said. It was "luck". It was "rain". It was "snow."',
      'luck". → luck."',
      'rain". → rain."'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck in this town", he said. It was "luck". It was "rain".',
      'town", → town,"',
      'luck". → luck."',
      'rain". → rain."'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "luck". It was "rain".',
      'luck". → luck."',
      'rain". → rain."'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbour was grey.\n\n"It was bad luck in this town," he said. It was "luck".'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbour was grey.\n\n"It was bad luck in this town," he said. It was "luck". It was "snow."'
    ],
    [
      'Mayor honors dock workers\n\nThe color of the harbour was grey.\n\n"It was bad luck in this town," he said. It was "luck". It was "snow." It was "rain."',
      'luck". → luck."'
    ]
  ]
)

holds('quote-punctuation', 'what is a stop', [
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck" , he said.'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck".',
    'luck". → luck."'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was “‘luck’ ”, he said.',
    '‘luck’ ”, → ‘luck,’ ”'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "bad luck…", he said.',
    'luck…", → luck…"'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "a U.S.", and "no".',
    'U.S.", → U.S.,"',
    'no". → no."'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\nIt was "the end.", he said.',
    'end.", → end."'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n- "luck", he said\n- "rain", he said'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said.\n\n"It was bad luck.\n\n"It was rain", he said.',
    'rain", → rain,"'
  ]
])

holds('quote-punctuation', 'an article whose marks a machine moved', [
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day in the town", Mr Doe said.\n\n"It rained", Mr Doe said.\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    'town", → town,"',
    'rained", → rained,"'
  ],
  [
    'Talks with Russia went well\n\n"It was a good day in the town", Mr Doe said.\n\n"It rained", Mr Doe said.\n\nRussia agreed.'
  ]
])

holds(
  'quote-punctuation',
  'a house that sets stops outside, whatever the article does',
  [
    [
      'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day in the town", Mr Doe said.\n\n"It rained", Mr Doe said.\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
    ],
    [
      'Town shuts bridge\n\nIt was "bad luck," he said. It was "rain," he said. It was "snow," he said. It was "wind", he said.'
    ]
  ],
  {},
  {quotes: 'outside'}
)

holds(
  'quote-punctuation',
  'a house of British English, in an article whose marks a machine moved',
  [
    [
      'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day in the town", Mr Doe said.\n\n"It rained", Mr Doe said.\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
    ]
  ],
  {},
  {variety: 'british'}
)

holds('quote-punctuation', 'one British word in American copy', [
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said. The centre shut.\n\n"It was bad luck in this town," he said. It was "luck". It was "snow."'
  ],
  [
    'Mayor honors dock workers\n\nThe color of the harbor was gray, his neighbors said. The centre shut.\n\n"It was bad luck in this town," he said. It was "luck". It was "snow." It was "rain."',
    'luck". → luck."'
  ]
])
