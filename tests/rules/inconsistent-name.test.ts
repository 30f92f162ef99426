import {holds} from '../helpers/reports.js'

holds('inconsistent-name', 'names spelt in two ways', [
  ['Harbour to be dredged\n\nPeter Whitlock came. Whitlock spoke. Whitlok left.', 'Whitlok → Whitlock'],
  ['Harbour to be dredged\n\nPeter Whitlock came. Whitlock spoke. Whitlock left.'],
  [
    'Harbour to be dredged\n\nSergei Volkov came. Volkov spoke. Then Sergey Volkov left.',
    'Sergey Volkov → Sergei Volkov'
  ],
  [
    'Harbour to be dredged\n\nJane Roberts came. Roberts spoke. Robert’s boat sank. Roberts left.',
    'Robert’s → Roberts’'
  ],
  ['Harbour to be dredged\n\nJane Roberts came. Roberts spoke. Roberts’ boat sank. Roberts left.'],
  [
    'Harbour to be dredged\n\nThe Alderney boats came. Alderney slept. The Aldernay ferry left. Alderney woke.',
    'Aldernay → Alderney'
  ],
  ['Harbour to be dredged\n\nPeter Whitlock came. Anna Whitlow spoke. Whitlock left.']
])

holds(
  'inconsistent-name',
  'spellings that the house knows',
  [['Harbour to be dredged\n\nPeter Whitlock came. Whitlock spoke. Whitlok left.']],
  {},
  {vocabulary: ['Whitlok']}
)

holds(
  'inconsistent-name',
  'spellings that are allowed',
  [['Harbour to be dredged\n\nPeter Whitlock came. Whitlock spoke. Whitlok left.']],
  {allow: ['Whitlok']}
)
