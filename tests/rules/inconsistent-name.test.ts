import {holds, points} from '../helpers/reports.js'

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

holds('inconsistent-name', 'forms of a given name, compounds and places', [
  [
    'Harbour to be dredged\n\nSergei Volkov came. Sergey Volkov left. Sergei Volkov slept.',
    'Sergey Volkov → Sergei Volkov'
  ],
  ['Harbour to be dredged\n\nPeter Whitlock came. Pete Whitlock left. Whitlock slept.'],
  [
    'Harbour to be dredged\n\n“Peter Whitlok came,” she said. Peter Whitlock spoke. Whitlock left.',
    'Whitlok → Whitlock'
  ],
  ['Harbour to be dredged\n\nAda Brown came. Bo Browne spoke. Brown left. Browne slept.'],
  ['Harbour to be dredged\n\nAda Oduya came. Ms Odouya spoke. Oduya left. Oduya slept.', 'Odouya → Oduya'],
  [
    'Harbour to be dredged\n\nThe boats of Alderney came. The boats of Alderny left. Alderney slept.',
    'Alderny → Alderney'
  ]
])

points('inconsistent-name', [
  [
    'Harbour to be dredged\n\nSarah Whitlock has asked for new dredgers. The council heard Whitlock on Friday.\n\nPilots stand behind Whittlock.',
    'Whittlock → The other spelling: Whitlock'
  ]
])
