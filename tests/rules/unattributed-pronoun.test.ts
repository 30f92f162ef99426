import {holds} from '../helpers/reports.js'

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
