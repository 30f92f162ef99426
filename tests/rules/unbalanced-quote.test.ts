import {holds, points} from '../helpers/reports.js'

holds('unbalanced-quote', 'marks without a partner', [
  [
    'Bridge shut for repairs\n\n"We asked for this years ago, Jane Roe said on Monday.\n\nThe mayor was not there.',
    '" → Unexpected `"` before `We asked for`, expected a mark that closes the quotation'
  ],
  [
    'Bridge shut for repairs\n\nShe said the “bridge is shut.\n\nThe mayor was not there.',
    '“ → Unexpected `“` before `bridge is shut.`, expected a mark that closes the quotation'
  ],
  [
    'Bridge shut for repairs\n\nIt was never a secret” to anybody.\n\nThe mayor was not there.',
    '” → Unexpected `”` after `never a secret`, expected a mark that opens the quotation'
  ],
  [
    'Bridge shut for repairs\n\nIt was never a secret" to anybody.\n\nThe mayor was not there.',
    '" → Unexpected `"` after `never a secret`, expected a mark that opens the quotation'
  ],
  [
    'Bridge shut for repairs\n\nThey gave it "away.\n\nThe mayor was not there.',
    '" → Unexpected `"` before `away.`, expected a mark that closes the quotation'
  ],
  [
    'Bridge shut for repairs\n\n"The council asked the mayor to" conduct a search" of it.\n\nThe mayor was not there.',
    '"The council asked the mayor to" → Unexpected third mark `"` in `"The council asked the mayor to"`, expected a pair'
  ],
  [
    'Bridge shut for repairs\n\n“One “two” three.\n\nThe mayor was not there.',
    '“ → Unexpected `“` before `One “two” three.`, expected a mark that closes the quotation'
  ],
  ["Bridge shut for repairs\n\nHe said 'no' to all of them.\n\nThe mayor was not there."],
  [
    'Bridge shut for repairs\n\nHe said ‘no to all of them.\n\nThe mayor was not there.',
    '‘ → Unexpected `‘` before `no to all`, expected a mark that closes the quotation'
  ],
  [
    'Bridge shut for repairs\n\nHe said «no to all of them.\n\nThe mayor was not there.',
    '« → Unexpected `«` before `no to all`, expected a mark that closes the quotation'
  ],
  ["Bridge shut for repairs\n\nHe said ``no'' to all of them.\n\nThe mayor was not there."],
  [
    "Bridge shut for repairs\n\nIt was ''no to all.\n\nThe mayor was not there.",
    "'' → Unexpected `''` before `no to all.`, expected a mark that closes the quotation"
  ],
  ['Bridge shut for repairs\n\nIt was a 6" pipe.\n\nThe mayor was not there.'],
  [
    'Bridge shut for repairs\n\n“He said ‘no’ to all of them.\n\nThe mayor was not there.',
    '“ → Unexpected `“` before `He said ‘no’`, expected a mark that closes the quotation'
  ]
])

holds('unbalanced-quote', 'a speech over paragraphs', [
  [
    'Bridge shut for repairs\n\nJane Roe said: "We asked for this years ago.\n\nI kept the letters, and the envelopes." She smiled.',
    'I kept the → "I kept the'
  ],
  [
    'Bridge shut for repairs\n\nJane Roe said: "We asked for this years ago.\n\n"I kept the letters, and the envelopes." She smiled.'
  ],
  [
    'Bridge shut for repairs\n\nJane Roe said: “We asked for this years ago.\n\nI kept the letters, and the envelopes.” She smiled.',
    'I kept the → “I kept the'
  ],
  [
    'Bridge shut for repairs\n\nJane Roe said: "We asked for this years ago.\n\nI kept "two" letters, and the envelopes." She smiled.',
    '" → Unexpected `"` before `We asked for`, expected a mark that closes the quotation',
    '" → Unexpected `"` after `and the envelopes.`, expected a mark that opens the quotation'
  ],
  [
    'Bridge shut for repairs\n\nJane Roe said: "We asked for this.\n\nIt rained.\n\nI kept the letters, and the envelopes." She smiled.',
    '" → Unexpected `"` before `We asked for`, expected a mark that closes the quotation',
    '" → Unexpected `"` after `and the envelopes.`, expected a mark that opens the quotation'
  ],
  ['Bridge shut for repairs\n\nJane Roe said: "We asked for this.\n\nNo." She smiled.', 'No. → "No.']
])

holds('unbalanced-quote', 'marks the wrong way round', [
  ['Bridge shut for repairs\n\n“Not so,“ the mayor said.\n\nThe mayor was not there.', 'so,“ the → so,” the'],
  ['Bridge shut for repairs\n\n”Not so,” the mayor said.\n\nThe mayor was not there.', '”Not → “Not'],
  [
    'Bridge shut for repairs\n\nThey asked him to" conduct a search" of it.\n\nThe mayor was not there.',
    'to" conduct → to "conduct'
  ],
  [
    'Bridge shut for repairs\n\nThey asked him to "conduct a search "of it.\n\nThe mayor was not there.',
    'search "of → search" of'
  ],
  [
    'Bridge shut for repairs\n\nThey asked him to ” conduct a search” of it.\n\nThe mayor was not there.',
    'to ” conduct → to “conduct'
  ],
  ['Bridge shut for repairs\n\n‘Not so,‘ the mayor said.\n\nThe mayor was not there.', 'so,‘ the → so,’ the'],
  ['Bridge shut for repairs\n\n„Not so,“ the mayor said.\n\nThe mayor was not there.'],
  ['Bridge shut for repairs\n\n“Not so“.\n\nThe mayor was not there.', 'so“. → so”.'],
  ['Bridge shut for repairs\n\n“Not so“—the mayor.\n\nThe mayor was not there.', 'so“—the → so”—the'],
  ['Bridge shut for repairs\n\nHe said (”no”) twice.\n\nThe mayor was not there.', '(”no”) → (“no”)'],
  [
    'Bridge shut for repairs\n\nHe said—”no”—twice.\n\nThe mayor was not there.',
    'said—”no”—twice. → said—“no”—twice.'
  ],
  ['Bridge shut for repairs\n\n“Not so,“\n\nThe mayor was not there.', 'so,“ → so,”'],
  ['Bridge shut for repairs\n\nHe said ”no” twice.\n\nThe mayor was not there.', 'said ”no” → said “no”'],
  ['Bridge shut for repairs\n\n" Not so," she said.\n\nThe mayor was not there.']
])

holds('unbalanced-quote', 'single marks that are turned', [
  ['Bridge shut for repairs\n\n’Not so,’ the mayor said.\n\nThe mayor was not there.', '’Not → ‘Not'],
  ['Bridge shut for repairs\n\n‘Not so‘ was said.\n\nThe mayor was not there.', 'so‘ was → so’ was'],
  [
    'Bridge shut for repairs\n\nThey asked him to ” conduct a search” of it.\n\nThe mayor was not there.',
    'to ” conduct → to “conduct'
  ],
  [
    'Bridge shut for repairs\n\nThey asked him to “conduct a search “ of it.\n\nThe mayor was not there.',
    'search “ of → search” of'
  ],
  [
    'Bridge shut for repairs\n\nThey said,” no” twice.\n\nThe mayor was not there.',
    'said,” no” → said, “no”'
  ],
  ['Bridge shut for repairs\n\nThey said: ”no” twice.\n\nThe mayor was not there.', 'said: ”no” → said: “no”']
])

holds('unbalanced-quote', 'the words given in the message', [
  [
    'Bridge shut for repairs\n\n"The council of the harbour town asked the mayor of the other town across the river to" conduct a search" of it.\n\nThe mayor was not there.',
    '"The council of the harbour town asked the mayor of the other town across the river to" → Unexpected third mark `"` in `"The council of the harb … own across the river to"`, expected a pair'
  ],
  [
    'Bridge shut for repairs\n\n"The council asked the mayor of the town north to" conduct a search" of it.\n\nThe mayor was not there.',
    '"The council asked the mayor of the town north to" → Unexpected third mark `"` in `"The council asked the mayor of the town north to"`, expected a pair'
  ],
  [
    'Bridge shut for repairs\n\n"The council asked the mayor of the town to" conduct a search" of it.\n\nThe mayor was not there.',
    '"The council asked the mayor of the town to" → Unexpected third mark `"` in `"The council asked the mayor of the town to"`, expected a pair'
  ],
  [
    'Bridge shut for repairs\n\nHe was the one to say “no.\n\nThe mayor was not there.',
    '“ → Unexpected `“` before `no.`, expected a mark that closes the quotation'
  ],
  [
    'Bridge shut for repairs\n\nNo” was said.\n\nThe mayor was not there.',
    '” → Unexpected `”` after `No`, expected a mark that opens the quotation'
  ]
])

points('unbalanced-quote', [
  [
    'Bridge shut for repairs\n\nJane Roe said: "We asked for this years ago. Nobody answered.\n\nI kept the letters, and I kept the envelopes." She smiled.',
    'I kept the → The quotation opens here: "',
    'I kept the → It closes here: "'
  ]
])
