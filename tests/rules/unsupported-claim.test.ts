import {holds} from '../helpers/reports.js'

holds('unsupported-claim', 'studies and experts without a name', [
  [
    'Studies show that it rains.',
    'Studies show → Unexpected `Studies show` with nobody named, expected whose finding it is'
  ],
  ['The studies show that it rains.'],
  ['Norton’s critics say it rains.'],
  ['Port studies show that it rains.'],
  [
    'Leading economists agree that it rains.',
    'Leading economists agree → Unexpected `Leading economists agree` with nobody named, expected whose finding it is'
  ],
  ['Experts say so.'],
  [
    'It is widely believed that it rains.',
    'It is widely believed → Unexpected `It is widely believed` with nobody named, expected whose finding it is'
  ],
  ['It is believed that it rains.'],
  ['It is widely told that it rains.'],
  ['Scientists swim.'],
  ['Scientists saying it rains left.'],
  ['“Studies show that it rains,” they sang.'],
  ['Harbour to be dredged\n\nStudies show that it rains.\n\nJane Roe left.'],
  ['Harbour to be dredged\n\nJane Roe left.\n\nStudies show that it rains.'],
  [
    'Harbour to be dredged\n\nJane Roe left.\n\nThe town slept.\n\nStudies show that it rains.',
    'Studies show → Unexpected `Studies show` with nobody named, expected whose finding it is'
  ],
  ['Harbour to be dredged\n\nStudies show that it rains.\n\nThe town slept.\n\nIt snowed.\n\nJane Roe left.'],
  [
    'Harbour to be dredged\n\nStudies show that it rains.\n\nThe town slept.\n\nIt snowed.\n\nIt hailed.\n\nJane Roe left.',
    'Studies show → Unexpected `Studies show` with nobody named, expected whose finding it is'
  ],
  [
    'Harbour to be dredged\n\nThe town slept.\n\nStudies show that it rains.\n\nIt snowed.\n\nJane Roe left.',
    'Studies show → Unexpected `Studies show` with nobody named, expected whose finding it is'
  ],
  ['Harbour to be dredged\n\nStudies show that it rains.\n\nNATO left.'],
  ['Harbour to be dredged\n\nStudies show that it rains.\n\n“It rains a lot here,” the mayor said.'],
  [
    'Studies show that it rains. Experts say it snows.',
    'Studies show → Unexpected `Studies show` with nobody named, expected whose finding it is',
    'Experts say → Unexpected `Experts say` with nobody named, expected whose finding it is'
  ]
])

holds('unsupported-claim', 'superlatives without a source', [
  [
    'It was the first bridge ever built.',
    'the first bridge ever built → Unexpected superlative `the first bridge ever built` without a source, expected who says so'
  ],
  [
    'It was the worst flood in history.',
    'the worst flood in history → Unexpected superlative `the worst flood in history` without a source, expected who says so'
  ],
  [
    'It was the worst flood in recorded history.',
    'the worst flood in recorded history → Unexpected superlative `the worst flood in recorded history` without a source, expected who says so'
  ],
  [
    'It was the most costly bridge in the world.',
    'the most costly bridge in the world → Unexpected superlative `the most costly bridge in the world` without a source, expected who says so'
  ],
  [
    'It was the tallest mast on earth.',
    'the tallest mast on earth → Unexpected superlative `the tallest mast on earth` without a source, expected who says so'
  ],
  [
    'It was the best-ever boat in the world.',
    'the best-ever boat in the world → Unexpected superlative `the best-ever boat in the world` without a source, expected who says so'
  ],
  ['It was one of the worst floods in history.'],
  ['It was among the worst floods in history.'],
  ['It was a worst flood in history.'],
  ['It was the worst flood.'],
  ['It was the first bridge ever.'],
  ['“It was the worst flood in history,” they sang.'],
  ['Harbour to be dredged\n\nIt was the worst flood in history, Jane Roe said.'],
  [
    'Harbour to be dredged\n\nJane Roe left.\n\nIt was the worst flood in history.',
    'the worst flood in history → Unexpected superlative `the worst flood in history` without a source, expected who says so'
  ],
  ['Harbour to be dredged\n\nIt was the worst flood in history. “We all got wet in it,” the mayor said.'],
  [
    'It was the worst flood in history and the best boat on the planet.',
    'the worst flood in history → Unexpected superlative `the worst flood in history` without a source, expected who says so',
    'the best boat on the planet → Unexpected superlative `the best boat on the planet` without a source, expected who says so'
  ]
])

holds('unsupported-claim', 'sources without a name', [
  [
    'A source said it rains.',
    'A source said → Unexpected anonymous `A source said` without a reason, expected why nobody is named'
  ],
  [
    'Two senior sources told the paper of rain.',
    'Two senior sources told → Unexpected anonymous `Two senior sources told` without a reason, expected why nobody is named'
  ],
  [
    'A source close to the council said it rains.',
    'A source close to the council said → Unexpected anonymous `A source close to the council said` without a reason, expected why nobody is named'
  ],
  [
    'Sources confirmed the rain.',
    'Sources confirmed → Unexpected anonymous `Sources confirmed` without a reason, expected why nobody is named'
  ],
  ['A source of rain slept.'],
  ['Resources said it rains.'],
  ['“A source said it rains,” they sang.'],
  [
    'A source said it rains. A second source said it snows.',
    'A source said → Unexpected anonymous `A source said` without a reason, expected why nobody is named'
  ],
  [
    'Harbour to be dredged\n\nA source said it rains.\n\nAnother source said it snows.',
    'A source said → Unexpected anonymous `A source said` without a reason, expected why nobody is named'
  ],
  [
    'Harbour to be dredged\n\n“A source said so,” they sang.\n\nAnother source said it snows.',
    'Another source said → Unexpected anonymous `Another source said` without a reason, expected why nobody is named'
  ],
  ['A source said it rains and asked not to be named.'],
  ['Harbour to be dredged\n\nA source said it rains.\n\nShe spoke on condition of anonymity.'],
  ['Harbour to be dredged\n\nA source said it rains.\n\nShe was not authorised to speak.'],
  ['Harbour to be dredged\n\nA source said it rains.\n\nShe feared reprisals.'],
  [
    'Harbour to be dredged\n\nA source said it rains.\n\nShe feared rain.',
    'A source said → Unexpected anonymous `A source said` without a reason, expected why nobody is named'
  ],
  ['Harbour to be dredged\n\nA source said it rains.\n\nShe declined to be identified.']
])

holds('unsupported-claim', 'further cases', [
  [
    'She has the best cooks in the world this weekend.',
    'the best cooks in the world → Unexpected superlative `the best cooks in the world` without a source, expected who says so'
  ],
  ['They bathe best men in the world.']
])
