import {holds, points} from '../helpers/reports.js'

holds('inconsistent-spelling', 'a word of the other variety', [
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Its neighbours disagree.',
    'neighbours → neighbors'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Its neighbors disagree.'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Neighbours disagree.',
    'Neighbours → Neighbors'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. The Labour Party disagrees.'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. The Centre Theatre Group left.'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. The grey boat left.',
    'grey → gray'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Its neighbours’ boats left.',
    'neighbours → neighbors'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Its neighbours disagree. Its neighbours left.',
    'neighbours → neighbors',
    'neighbours → neighbors'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. She said “the neighbours left”.',
    'neighbours → neighbors ?'
  ],
  ['The neighbours complained about the colour of the centre. The theater shut.', 'theater → theatre'],
  ['The neighbours complained about the colour of the centre. The theatre shut.'],
  ['The neighbours complained about the colour of the centre. He lives at Pearl Harbor.'],
  ['The neighbours complained about the colour of the centre. It realized this.', 'realized → realised ?'],
  ['The neighbours complained about the colour of the centre. It realized this and organized that.'],
  [
    'The neighbours complained about the colour of the centre. It realized this and apologised.',
    'realized → realised'
  ],
  ['The neighbours complained about the colour of the centre. It analyzed this.', 'analyzed → analysed'],
  ['The neighbours complained about the colour of the centre. It is a program.', 'program → programme ?'],
  ['The neighbours complained about the colour of the centre. It is a computer program.'],
  ['The neighbours complained about the colour of the centre. It is 60 meters long.', 'meters → metres'],
  ['The neighbours left.'],
  ['The center shut. The neighbours left.', 'neighbours → neighbors ?'],
  ['The neighbours left. The center shut.', 'center → centre ?'],
  ['The center shut. Its centre was old.', 'centre → center ?'],
  ['On Nov. 3 the neighbours left.', 'neighbours → neighbors ?'],
  ['On Nov. 3 the Labour Party left.'],
  ['The neighbours complained about the colour of the centre. Labor’s spokesman left. Labor has won.'],
  ['The neighbours complained about the colour of the centre. Labor costs rose.', 'Labor → Labour'],
  ['The Centre shut. The centre was old, and the center too.', 'center → centre ?'],
  ['It rained in the town.'],
  ['The color of the neighbours changed, and the colour too.', 'color → colour'],
  ['The colour of the harbour changed. The center shut.', 'center → centre'],
  ['The colour of the harbour and the theatre changed. The center shut.', 'center → centre'],
  [
    'The colour and the harbour changed. The theatre and the center shut. Its color was grey.',
    'center → centre',
    'color → colour'
  ]
])

holds('inconsistent-spelling', 'organisations', [
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Mr. Holm of the Department of Defence left.',
    'Defence → Defense'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Mr. Holm of the Department of Defense left.'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Mr. Holm of the World Health Organisation left.',
    'Organisation → Organization'
  ],
  [
    'The mayor criticized the plan to close the center in August, and said Tuesday that 40 percent of its visitors had traveled there by bus. Mr. Holm of the Organisation for the Prohibition of Chemical Weapons left.'
  ],
  ['The neighbours complained about the colour of the centre. Ms Holm of the World Trade Organization left.'],
  ['The neighbours complained about the colour of the centre. Ms Holm of the World Trade Organisation left.'],
  ['The neighbours complained about the colour of the centre. Ms Holm of the Harbor Board left.'],
  ['The neighbours complained about the colour of the centre. Ms Holm of the Department of Defense left.']
])

holds(
  'inconsistent-spelling',
  'a house of British spelling',
  [
    ['The organizer left.', 'organizer → organiser'],
    ['The organiser left.'],
    ['The center shut.', 'center → centre'],
    ['The Center Party left.'],
    ['She said “the center shut”.', 'center → centre ?']
  ],
  {},
  {variety: 'british'}
)

holds(
  'inconsistent-spelling',
  'a house of American spelling',
  [
    ['The centre shut.', 'centre → center'],
    ['The center shut.'],
    ['The organiser left.', 'organiser → organizer'],
    [
      'The neighbours complained about the colour of the centre. ',
      'neighbours → neighbors',
      'colour → color',
      'centre → center'
    ]
  ],
  {},
  {variety: 'american'}
)

holds(
  'inconsistent-spelling',
  'words that the house has settled',
  [
    ['The neighbours complained about the colour of the centre. The theater shut.'],
    ['The neighbours complained about the colour of the centre. The Theater shut. Theater is old.'],
    ['The neighbours complained about the colour of the centre. The center shut.', 'center → centre']
  ],
  {},
  {vocabulary: ['theater']}
)

holds(
  'inconsistent-spelling',
  'quotes',
  [
    [
      'The neighbours complained about the colour of the centre. She said “the theater shut”.',
      'theater → theatre'
    ]
  ],
  {checkQuotes: true}
)

points('inconsistent-spelling', [
  [
    'Talks end\n\nThe colour of the harbour was grey. The neighbours said so.\n\nIt was the color of lead.',
    'color → This is in British spelling: colour'
  ]
])
