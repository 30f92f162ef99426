import {holds} from '../helpers/reports.js'

holds('unattributed-quote', 'who speaks', [
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"We asked for this inspection years ago, all of us."\n\nThe repairs will cost two million.',
    '"We asked for this inspection years ago, all of us." → Nobody is said to speak `We asked for this inspection years …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"We asked for this inspection years ago," Jane Roe said.\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"We asked for this inspection years ago, all of us." Jane Roe said she had kept the letters.\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nJane Roe was angry. "We asked for this inspection years ago, all of us."\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nJane Roe said she was angry.\n\n"We asked for this inspection years ago, all of us."\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nThe mayor had one answer:\n\n"We asked for this inspection years ago, all of us."\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody answered us at all."\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody has ever answered us at all."\n\nThe repairs will cost two million.',
    '"Nobody has ever answered us at all." → Nobody is said to speak `Nobody has ever answered us at …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n“We asked for this inspection years ago, all of us.”\n\nThe repairs will cost two million.',
    '“We asked for this inspection years ago, all of us.” → Nobody is said to speak `We asked for this inspection years …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nA sign reads "no way across until the spring, sorry".\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nJane Roe said: "We asked for this years ago.\n\n"I kept the letters, and all the envelopes too."\n\nThe repairs will cost two million.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"We asked for this inspection years ago.\n\n"I kept the letters, and all the envelopes too."\n\nThe repairs will cost two million.',
    '"We asked for this inspection years ago. → Nobody is said to speak `We asked for this inspection years …`, expected its speaker'
  ],
  [
    'Bridge shut "until the end of the spring at least"\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nIt rained.'
  ],
  [
    '"We asked for this inspection years ago, all of us"\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nIt rained.'
  ]
])

holds('unattributed-quote', 'words given in the message', [
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here answered six of us."\n\nThe repairs will cost two million.',
    '"Nobody here answered six of us." → Nobody is said to speak `Nobody here answered six of us.`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here has answered six of us."\n\nThe repairs will cost two million.',
    '"Nobody here has answered six of us." → Nobody is said to speak `Nobody here has answered six of …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"So nobody, not even one, answered, nobody at all."\n\nThe repairs will cost two million.',
    '"So nobody, not even one, answered, nobody at all." → Nobody is said to speak `So nobody, not even one, answered …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here has ever heard it, not even one of us."\n\nThe repairs will cost two million.',
    '"Nobody here has ever heard it, not even one of us." → Nobody is said to speak `Nobody here has ever heard it …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here has ever heard it; not even one of us."\n\nThe repairs will cost two million.',
    '"Nobody here has ever heard it; not even one of us." → Nobody is said to speak `Nobody here has ever heard it …`, expected its speaker'
  ]
])

holds('unattributed-quote', 'pull quotes', [
  [
    'Bridge shut for repairs\n\n"We asked for this inspection years ago, all of us."\n\nThe bridge was shut. Jane Roe was angry. "We asked for this inspection years ago, all of us," she said.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nThe council explained itself. "The bridge is safe," it said. "Fares on the ferry will rise so that boats can be hired."\n\nFerries run each hour.\n\n"Fares on the ferry will rise so that boats can be hired."\n\nThat part nobody had asked about.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nThe council explained itself. "The bridge is safe," it said. "Fares on the ferry will rise so that boats can be hired."\n\nFerries run each hour.\n\n"... Fares on the ferry will rise so that boats can be hired."\n\nThat part nobody had asked about.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nThe council explained itself. Fares on the ferry will rise so that boats can be hired.\n\nFerries run each hour.\n\n"Fares on the ferry will rise so that boats can be hired."\n\nThat part nobody had asked about.'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nFerries run each hour.\n\n"Fares on the ferry will rise so that boats can be hired."\n\nThat part nobody had asked about.',
    '"Fares on the ferry will rise so that boats can be hired." → Nobody is said to speak `Fares on the ferry will rise …`, expected its speaker'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\nFerries run each hour. Fares will rise.\n\n"Fares on the ferry will rise so that boats can be hired."\n\nThat part nobody had asked about.',
    '"Fares on the ferry will rise so that boats can be hired." → Nobody is said to speak `Fares on the ferry will rise …`, expected its speaker'
  ]
])

holds('unattributed-quote', 'an article of several stories', [
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\n"We know that the bridge was never safe, and that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    '"We know that the bridge was never safe, and that nobody wanted to hear of it" → Nobody here is said to speak `We know that the bridge was …`, expected its speaker'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\n"We know that the bridge was never safe, and that nobody wanted to hear of it," Jane Roe said.\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nJane Roe said: "We know that the bridge was never safe, and that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nThe mayor had one answer:\n\n"We know that the bridge was never safe, and that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\n"The bridge was never safe", Jane Roe said. "We know that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nJane Roe said that the bridge was never safe. "We know that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    '"We know that nobody wanted to hear of it" → Nobody here is said to speak `We know that nobody wanted to …`, expected its speaker'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nJane Roe called it "never safe". "We know that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    '"We know that nobody wanted to hear of it" → Nobody here is said to speak `We know that nobody wanted to …`, expected its speaker'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nJane Roe said: "It was safe.\n\n"We know that the bridge was never safe, and that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\nIt rained. "We know that nobody wanted to hear of it".\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    '"We know that nobody wanted to hear of it" → Nobody is said to speak `We know that nobody wanted to …`, expected its speaker'
  ],
  [
    'Talks with Russian Federation went well\n\nIn the days since, US officials met Russian Federation officials. "It was a good day", Mr Doe said.\n\n"We know that nobody wanted to hear of it". Jane Roe said that the bridge was never safe.\n\nThe USA and Russian Federation agreed. The U.S. president will visit previous year.',
    '"We know that nobody wanted to hear of it" → Nobody here is said to speak `We know that nobody wanted to …`, expected its speaker'
  ]
])

holds(
  'unattributed-quote',
  'minimumWords 5',
  [
    [
      'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here answered us."\n\nThe repairs will cost two million.'
    ],
    [
      'Bridge shut for repairs\n\nThe bridge over the Alder was shut on Monday. Ferries will run until spring.\n\n"Nobody here ever answered us."\n\nThe repairs will cost two million.',
      '"Nobody here ever answered us." → Nobody is said to speak `Nobody here ever answered us.`, expected its speaker'
    ]
  ],
  {minimumWords: 5}
)
