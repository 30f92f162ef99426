import {holds} from '../helpers/reports.js'

holds('split-word', '"can not"', [
  ['The board can not meet.', 'can not → cannot'],
  ['Can not the mayor wait?', 'Can not → Cannot'],
  ['The board can not only vote but fine.'],
  ['The board can not but try.'],
  ['The board Can not meet.'],
  ['The board CAN NOT meet.'],
  ['The board can Not meet.'],
  ['The can not shown is here.'],
  ['The board can\nnot meet.'],
  ['The board can not', 'can not → cannot'],
  ['The board can-not meet.']
])

holds('split-word', 'words apart', [
  ['None the less he came.', 'None the less → Nonetheless'],
  ['None the more he came.'],
  ['Never the less he came.', 'Never the less → Nevertheless'],
  ['What so ever he did.', 'What so ever → Whatsoever'],
  ['Not with standing that, he came.', 'Not with standing → Notwithstanding'],
  ['He did with out it.', 'with out → without'],
  ['She ran with out gay men.'],
  ['Any thing goes, any where too.', 'Any thing → Anything'],
  ['Al ready came. They al ready came. They Al ready came.', 'al ready → already'],
  ['The boats were through out the town.', 'through out → throughout'],
  ['Some what late he came.', 'Some what → Somewhat'],
  ['He came with\n\nout it.'],
  ['With'],
  ['They were be fore him.', 'be fore → before']
])

holds('split-word', '"in to" and "into"', [
  ['The rules came in to force.', 'in to → into'],
  ['The law came in to force on Monday.', 'in to → into'],
  ['The rules came in to force a vote.'],
  ['The rules come in to effect and stay.', 'in to → into'],
  ['It was brought in to being.', 'in to → into'],
  ['It went in to play the game.'],
  ['He gave in to force.'],
  ['The rules came in to'],
  ['They came in to power quickly.', 'in to → into'],
  ['They came in to power, he said.', 'in to → into'],
  ['They came in to town.']
])

holds('split-word', '"any more" of a quantity', [
  ['He has no anymore boats.', 'anymore → any more'],
  ['He has no anymore big boats.', 'anymore → any more'],
  ['It is not anymore than that.', 'anymore → any more'],
  ['It is not anymore of that.', 'anymore → any more'],
  ['Anymore boats came.', 'Anymore → Any more'],
  ['He has no any more boats.'],
  ['He does not live there anymore.'],
  ['He does not live there any more.'],
  ['Anymore']
])

holds('split-word', '"any more" in American copy', [
  [
    'The color of the harbor was gray, his neighbors said in the theater. He does not live there any more.',
    'any more → anymore ?'
  ],
  ['The color of the harbor was gray, his neighbors said in the theater. He does not live there anymore.'],
  [
    'The color of the harbor was gray, his neighbors said in the theater. He does not live there any more, she said.',
    'any more → anymore ?'
  ],
  [
    'The color of the harbor was gray, his neighbors said in the theater. He does not live there any more now.'
  ],
  ['The color of the harbor was gray, his neighbors said in the theater. He does not have any more.'],
  ['The color of the harbor was gray, his neighbors said in the theater. Are there any more?'],
  ['The color of the harbor was gray, his neighbors said in the theater. He wants any more.'],
  [
    'The color of the harbor was gray, his neighbors said in the theater. There any more.',
    'any more → anymore ?'
  ],
  [
    'The color of the harbor was gray, his neighbors said in the theater. He does not live there any more',
    'any more → anymore ?'
  ]
])

holds(
  'split-word',
  '"any more" as one word',
  [
    ['He does not live there any more.', 'any more → anymore'],
    ['He does not live there anymore.'],
    ['Any more.', 'Any more → Anymore']
  ],
  {anymore: 'one'}
)

holds(
  'split-word',
  '"any more" as two words',
  [
    ['He does not live there any more.'],
    ['He does not live there anymore.', 'anymore → any more'],
    ['He does not have anymore.', 'anymore → any more'],
    ['Anymore!', 'Anymore → Any more'],
    ['"He does not live there anymore," she said.', 'anymore → any more']
  ],
  {anymore: 'two'}
)

holds(
  'split-word',
  '"any more" as the house writes',
  [['He does not live there any more.', 'any more → anymore']],
  {},
  {variety: 'american'}
)

holds(
  'split-word',
  '"any more" as the British house writes',
  [
    [
      'The color of the harbor was gray, his neighbors said in the theater. He does not live there anymore.',
      'anymore → any more'
    ]
  ],
  {},
  {variety: 'british'}
)

holds('split-word', 'a word that opens the article', [['In to the harbour they came.'], ['In to']])

holds('split-word', 'further cases', [
  ['The color of the harbor is gray. He has any more.'],
  ['The color of the harbor is gray. They need any more.'],
  ['The color of the harbor is gray. They see any more.'],
  ['The color of the harbor is gray. They get any more.'],
  ['The color of the harbor is gray. They buy any more.'],
  ['The color of the harbor is gray. They take any more.'],
  ['The color of the harbor is gray. They find any more.'],
  ['The color of the harbor is gray. They want any more.'],
  ['The color of the harbor is gray. He does not overtake any more.', 'any more → anymore ?'],
  ['The colour of the harbour is grey. He does not live there anymore because of that.'],
  ['They ran with out transgender men, with out thereof.', 'with out → without'],
  ['The color of the harbor is gray. He wanted any more.', 'any more → anymore ?']
])
