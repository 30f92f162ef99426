import {holds} from '../helpers/reports.js'

holds('sentence-fragment', 'no main verb', [
  [
    'Lund an important figure in the trade, and the hall his gift.',
    'Lund an important figure in the trade, and the hall his gift. → Unexpected sentence without a main verb, expected one after `Lund`'
  ],
  [
    'In the 1950s he among the first members of the club.',
    'In the 1950s he among the first members of the club. → Unexpected sentence without a main verb, expected one after `1950s he`'
  ],
  ['Lund a figure.', 'Lund a figure. → Unexpected sentence without a main verb, expected one after `Lund`'],
  [
    'The truth clear.',
    'The truth clear. → Unexpected sentence without a main verb, expected one after `The truth`'
  ],
  ['Lund ill.'],
  ['“Lund an important figure in the trade,” she said.'],
  ['“Lund an important figure in the trade.”'],
  [
    'Lund “an important figure in the trade” of boats.',
    'Lund “an important figure in the trade” of boats. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  ['Lund an important figure in the trade!'],
  ['Lund an important figure in the trade?'],
  [
    'Lund an important figure in the trade: boats.',
    'Lund an important figure in the trade: boats. → Unexpected sentence without a main verb, expected one after `Lund`'
  ],
  ['Lund an important figure in the trade;'],
  ['Lund an important figure in the trade —'],
  ['LUND AN IMPORTANT FIGURE in the trade of boats.'],
  ['Lund an important figure in the trade at http://a.org today.'],
  ['Lund an important figure in the <b> trade of boats.']
])

holds('sentence-fragment', 'no finite verb', [
  [
    'The harbour town known for its herring.',
    'The harbour town known for its herring. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  ['The harbour town known.'],
  ['Enough for a year in the town: 60 boats of herring.'],
  ['Not the harbour town known for its herring.'],
  ['Another harbour town known for its herring.'],
  ['Fishing in the town known for its herring.'],
  ['More boats and the town known for its herring.'],
  ['Ada Marsh, Bo Lund, Ines Okoro and Peter Hale.'],
  [
    'Ada Marsh, Bo Lund and the four boats of the town.',
    'Ada Marsh, Bo Lund and the four boats of the town. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  ['Which boats are late? The slow ferry from the island and the tug.'],
  [
    'The boats are late. The slow ferry from the island and the tug.',
    'The slow ferry from the island and the tug. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nThe slow ferry from the island and the tug'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nThe slow ferry from the island and the tug.',
    'The slow ferry from the island and the tug. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nThe slow ferry from the island and the tug.”',
    'The slow ferry from the island and the tug.” → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nThe slow ferry from the island. The tug of the town and its crew',
    'The slow ferry from the island. → Unexpected sentence without a finite verb, expected a whole sentence ?',
    'The tug of the town and its crew → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ]
])

holds('sentence-fragment', 'cut short', [
  [
    'Pay is to rise as part of.',
    'part of. → Unexpected end of a sentence after `part of`, expected it to go on'
  ],
  [
    'Analysts welcomed the decline in.',
    'decline in. → Unexpected end of a sentence after `decline in`, expected it to go on ?'
  ],
  [
    'The ruling angered U.S.',
    'angered U.S. → Unexpected end of a sentence after `angered U.S.`, expected it to go on'
  ],
  ['They then told Sen.', 'told Sen. → Unexpected end of a sentence after `told Sen.`, expected it to go on'],
  ['“Pay is to rise as part of.”'],
  ['She said pay was “part of.”'],
  ['Pay is to rise as part of\n\nIt rained in the town on Monday.'],
  ['They went to the.', 'to the. → Unexpected end of a sentence after `to the`, expected it to go on'],
  ['Pay is to rise and.', 'rise and. → Unexpected end of a sentence after `rise and`, expected it to go on'],
  ['They saw the town of th.', 'of th. → Unexpected end of a sentence after `of th`, expected it to go on']
])

holds('sentence-fragment', 'entries with a label', [
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nTrains: No services north of Bergen until noon.',
    'Trains: No services north of Bergen until noon. → Unexpected sentence without a main verb, expected one after `services north`'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nTrains: No services north of Bergen until noon.\n\nRoads: No lorries on the bridge until noon.'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nThe trains are late: No services north of Bergen until noon.\n\nThe roads are shut: No lorries on the bridge until noon.'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\n“Trains: No services north of Bergen until noon.”\n\nRoads: No lorries on the bridge until noon.'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nAda Marsh, 34, of Mill Lane, Bergen: towing a boat without a licence.\n\nBo Lund, 30, of Hill Lane, Bergen: no boat at the quay of the town.'
  ]
])

holds('sentence-fragment', 'blocks that are no prose', [
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\n- Trains: No services north of Bergen until noon.\n- Roads: No lorries on the bridge until noon.'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\n- The harbour town known for its herring.\n- The island known for its boats.'
  ],
  ['The harbour town known for its herring\n\nIt rained on Monday.'],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nTrains: No services north of Bergen until noon.\n\nRoads: The bridge is shut.'
  ],
  [
    'Storm over the town\n\nIt rained in the town on Monday and the hall was shut.\n\nTrains were late: No services north of Bergen until noon.\n\nRoads: No lorries on the bridge until noon.'
  ]
])

holds('sentence-fragment', 'what is no statement', [
  ['The harbour town known for its herring!'],
  ['The harbour town known for its herring?'],
  ['The harbour town known for its herring:'],
  ['The harbour town known for its herring;'],
  ['The harbour town known for its herring –'],
  ['The harbour town known for its “herring?”'],
  ['The harbour town known for <its> herring.'],
  ['The harbour town known at http://a.org for herring.'],
  ['THE HARBOUR TOWN known for its herring.'],
  [
    'The town known for herring.',
    'The town known for herring. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  [
    'The town known for cod and herring.',
    'The town known for cod and herring. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  ['“The harbour town known for its herring.”'],
  ['Perhaps the harbour town known for its herring.'],
  ['Thanks to the harbour town known for its herring.'],
  ['Reporting by the harbour town known for its herring.'],
  [
    'The ring of the harbour town.',
    'The ring of the harbour town. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ]
])

holds('sentence-fragment', 'a clause that is none alone', [
  [
    'After a trial that lasted ten days in town.',
    'After a trial that lasted ten days in town. → Unexpected subordinate clause after `After`, expected a main clause beside it ?'
  ],
  ['After a trial that lasted ten days in town, he was free.'],
  ['Because the trial that he saw was long.'],
  ['Who held the trial was told of it.'],
  ['And when the trial ended.'],
  ['When he left it.'],
  ['“After a trial that lasted ten days in town.”']
])

holds('sentence-fragment', 'what stands beside names', [
  [
    'Ada Marsh, a baker of Ghent.',
    'Ada Marsh, a baker of Ghent. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  [
    'Captain Ada Marsh of Ghent, a baker.',
    'Captain Ada Marsh of Ghent, a baker. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ],
  ['Ada Marsh, Bo Lund, Jane Roe of Ghent.'],
  ['And a quiet night.'],
  [
    'And a quiet night in the harbour of the town.',
    'And a quiet night in the harbour of the town. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ]
])

holds('sentence-fragment', 'a pronoun without a verb', [
  ['It amazing.', 'It amazing. → Unexpected sentence without a main verb, expected one after `It`'],
  ['It amazes.'],
  ['She too.'],
  [
    'He Bo Marsh’s chief defender.',
    'He Bo Marsh’s chief defender. → Unexpected sentence without a main verb, expected one after `He`'
  ],
  [
    'Who was late? She in the harbour of the town.',
    'She in the harbour of the town. → Unexpected sentence without a main verb, expected one after `She`'
  ],
  ['Who was late? The ferry from the harbour of the town.']
])
