import {holds, points} from '../helpers/reports.js'

holds('unattributed-pronoun', 'nobody before a pronoun', [
  [
    'Harbour to be dredged\n\nIt rained. He said that the boats were late.',
    'He → Unexpected `He`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nPeter Whitlock came. He said that the boats were late.'],
  [
    'Harbour to be dredged\n\nPeter Whitlock came. She said that the boats were late.',
    'She → Unexpected `She`: nobody before it that it could stand for; the nearest is `Peter Whitlock`'
  ],
  [
    'Harbour to be dredged\n\nThe boats were late, and he said so.',
    'he → Unexpected `he`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nIt rained. “He said that the boats were late,” they sang.'],
  [
    'Harbour to be dredged\n\nThe town slept.\n\nShe left at noon.',
    'She → Unexpected `She`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nAnna Whitlock came.\n\nShe left at noon.'],
  ['He left at noon\n\nIt rained in the town on Monday.'],
  [
    'Harbour to be dredged\n\nAnna Whitlock came. His boat sank.',
    'His → Unexpected `His`: nobody before it that it could stand for; the nearest is `Anna Whitlock`'
  ],
  [
    'Harbour to be dredged\n\nOne of them left at noon.',
    'them → Unexpected `them`: nobody is named before it that it could stand for'
  ]
])

holds('unattributed-pronoun', 'everyone and no one', [
  ['Harbour to be dredged\n\nThe boat sank. Everyone has his price, and nobody said that she was lost.'],
  [
    'Harbour to be dredged\n\nThe boat sank. Nobody was hurt. She said that the tide was low.',
    'She → Unexpected `She`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nThe boat sank. Nobody was hurt. They said that the tide was low.'],
  ['Harbour to be dredged\n\nThe boat sank. Somebody was hurt. She said that the tide was low.']
])

const story =
  'Harbour to be dredged\n\nAnna Whitlock ran the harbour. Whitlock left in May. Her son said that Whitlock was tired. Whitlock gave no reason.\n\nThe cranes were sold.\n\nThe rain went on.\n\nThe trial was short.'

holds('unattributed-pronoun', 'whom a story is about', [
  [`${story} They took three hours to convict her.`],
  [
    `${story} They took three hours to convict him.`,
    'him → Unexpected `him`: nobody is named before it that it could stand for'
  ],
  [
    `${story} It took the jury three hours to convict him.`,
    'him → Unexpected `him`: nobody before it that it could stand for; the nearest is `the jury`'
  ]
])

holds(
  'unattributed-pronoun',
  'a pronoun in a quotation',
  [
    [
      'Harbour to be dredged\n\nIt rained. “He said that the boats were late,” they sang.',
      'He → Unexpected `He`: nobody is named before it that it could stand for'
    ]
  ],
  {checkQuotes: true}
)

holds('unattributed-pronoun', 'pronouns of other kinds', [
  [
    'Harbour to be dredged\n\nIt rained. They left at noon.',
    'They → Unexpected `They`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nThe boats came. They left at noon.'],
  [
    'Harbour to be dredged\n\nIt rained. Her boat sank.',
    'Her → Unexpected `Her`: nobody is named before it that it could stand for'
  ],
  ['Harbour to be dredged\n\nIt rained. The mayor hurt himself.'],
  ['Harbour to be dredged\n\nA woman came. She left at noon.'],
  [
    'Harbour to be dredged\n\nA woman came. He left at noon.',
    'He → Unexpected `He`: nobody before it that it could stand for; the nearest is `A woman`'
  ],
  ['Harbour to be dredged\n\nThe mayor came. He left at noon.'],
  ['Harbour to be dredged\n\n- He left at noon.\n- She left at one.'],
  ['Harbour to be dredged\n\nIt was he who left, Peter Whitlock said.'],
  ['Harbour to be dredged\n\nWhen she left, Anna Whitlock said so.'],
  [
    'Harbour to be dredged\n\nThe council came. She left at noon.',
    'She → Unexpected `She`: nobody before it that it could stand for; the nearest is `The council`'
  ]
])

points('unattributed-pronoun', [
  [
    'Bridge stays shut for a year\n\nMayor Ines Okoro shut the bridge on Monday.\n\nHe said that the pillars were cracked.',
    'He → The nearest, which it cannot stand for: Mayor Ines Okoro'
  ],
  [
    'Talks on the harbor end without a treaty\n\nTalks on the harbor end without a treaty\n\nThe talks with the USA have failed. The U.S. delegation left on Friday, and US ships with it.\n\nDeputy minister Tom Brandt said on Saturday that the Russian Federation would not wait.\n\nHe promised help to the port of Veld and the villages around it.\n\nThe Russian Federation sent help to the villages around the port last year.',
    'He → The nearest that it could stand for: Deputy minister Tom Brandt'
  ]
])
