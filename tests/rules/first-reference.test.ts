import {holds, points} from '../helpers/reports.js'

holds('first-reference', 'a short name before the full one', [
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe council heard Mr. Whitlock.\n\nSarah Whitlock left.',
    'Mr. Whitlock → Unexpected `Mr. Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe council listened as Whitlock warned it.\n\nSarah Whitlock, the harbour master, left.',
    'Whitlock → Unexpected `Whitlock` before the introduction, expected the full name `Sarah Whitlock` here'
  ],
  [
    'Harbour to be dredged\n\nThe council heard President Whitlock.\n\nSarah Whitlock left.\n\nIt rained.',
    'President Whitlock → Unexpected `President Whitlock` before the introduction, expected the full name `Sarah Whitlock` here ?'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\n“Whitlock warned us,” he said.\n\nSarah Whitlock left. Whitlock slept.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\n“Whitlock warned us,” he said. Whitlock said so.\n\nSarah Whitlock left.',
    'Whitlock → Unexpected `Whitlock` before the introduction, expected the full name `Sarah Whitlock` here'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe Whitlock bill passed.\n\nSarah Whitlock left.'
  ],
  [
    'Sarah Whitlock wins\n\nIt rained on Monday all day long in the town and the hall was shut.\n\nWhitlock said so, and Sarah Whitlock left.',
    'Whitlock → Unexpected `Whitlock` before the introduction, expected the full name `Sarah Whitlock` here ?'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAnna Whitlock came. Mr. Whitlock left. Bo Whitlock slept.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nPresident Truman came.\n\nHarry Truman left.',
    'President Truman → Unexpected `President Truman` before the introduction, expected the full name `Harry Truman` here ?'
  ]
])

holds('first-reference', 'a short name alone', [
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe bill was signed by Governor Abarasen.',
    'Governor Abarasen → Unexpected `Governor Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe bill was signed by Gov. Abarasen. He left.',
    'Gov. Abarasen → Unexpected `Gov. Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nKing Harald sent his regards.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nPope Clement sent his regards.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMrs Justice Oduya heard the case.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nLord Justice Oduya heard the case.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nBill and Jean Tranter sold oysters. Mrs Tranter left.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr. and Mrs. Abarasen came.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nSenator Cruz came.',
    'Senator Cruz → Unexpected `Senator Cruz` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr Thomas came.',
    'Mr Thomas → Unexpected `Mr Thomas` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nCoach Thomas came. Thomas said so.',
    'Coach Thomas → Unexpected `Coach Thomas` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nPresident Truman came.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nPresident-elect Abarasen came.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention ?'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr. Whitlock warned it.',
    'Mr. Whitlock → Unexpected `Mr. Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe man known as Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nA man named Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nA man nicknamed as Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nHe is known to Abarasen, who said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nHis surname was Abarasen, who said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nA man called Abarasen, who said so, came.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nShe called Abarasen, who said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nHis brother Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nA 40-year-old Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen, who goes by one name, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen, who goes home, said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen, whose real name is not known, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen, a mononym, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen said so. He goes by one name.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe rapper Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe rapper Mr. Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe rapper Thomas said so.',
    'Thomas → Unexpected `Thomas` without an introduction, expected the full name at the first mention ?'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nHis daughter, Mia, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe young man on the stage, Abarasen, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe harbour master, Abarasen, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe boat, Abarasen, said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nA work by Abarasen, the composer, was heard.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThe plan goes back to Abarasen.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\n“It was Abarasen,” he said.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nThey ate at the Abarasen.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nSarah Whitlock came, and Abarasen said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  ['Abarasen wins vote\n\nThe result came late, and Abarasen said so.\n\nIt rained.'],
  [
    'Sarah Whitlock wins\n\nThe result came late, and Whitlock thanked them.\n\nIt rained.',
    'Whitlock → Unexpected `Whitlock` without the full name, which stands in the headline alone ?'
  ],
  ['Abarasen said so\n\nIt rained.\n\nIt snowed.'],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\n• Abarasen said so.\n\nAbarasen said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMidfielder Abarasen said so.'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen, 34, said so.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nAbarasen said so. Quistgaard said so. Mr. Whitlock left.',
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention',
    'Quistgaard → Unexpected `Quistgaard` without an introduction, expected the full name if this is a person ?',
    'Mr. Whitlock → Unexpected `Mr. Whitlock` without an introduction, expected the full name at the first mention'
  ]
])

holds(
  'first-reference',
  'names that the house allows',
  [
    [
      'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr. Whitlock warned it.'
    ],
    [
      'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr. Whitlock warned it.\n\nSarah Whitlock left.'
    ],
    [
      'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMs. Berg came.\n\nAnna Berg left.'
    ],
    [
      'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south with their long arms and deep buckets.\n\nMr. Abarasen warned it.',
      'Mr. Abarasen → Unexpected `Mr. Abarasen` without an introduction, expected the full name at the first mention'
    ]
  ],
  {allow: ['whitlock']},
  {people: ['Anna Berg']}
)

points('first-reference', [
  [
    'Harbour to be dredged\n\nThe council listened as Whitlock warned that the channel was silting up.\n\nSarah Whitlock, the harbour master, has asked for new dredgers since spring.',
    'Whitlock → The full name comes here: Sarah Whitlock'
  ]
])

holds('first-reference', 'further cases', [
  ['Harbour to be dredged\n\nA report by Sir Henry was shelved in spring.'],
  [
    'Zarvan left the town on Monday, Mr Zarvan said.',
    'Zarvan → Unexpected `Zarvan` without an introduction, expected the full name at the first mention'
  ],
  ['Harbour to be dredged\n\nA woman from the north, Zarvan, knew the songs, said Zarvan.'],
  [
    'Harbour to be dredged\n\nThe boat, with the woman, was there, Zarvan, said Zarvan.',
    'Zarvan → Unexpected `Zarvan` without an introduction, expected the full name if this is a person ?'
  ],
  ['Harbour to be dredged\n\n"It rains," said Henry, who left.'],
  [
    'Harbour to be dredged\n\n"It rains," said columnist Henry.',
    'Henry → Unexpected `Henry` without an introduction, expected the full name at the first mention ?'
  ],
  [
    'Harbour to be dredged\n\nZarvan, who lost his name, said that it rained.',
    'Zarvan → Unexpected `Zarvan` without an introduction, expected the full name at the first mention'
  ],
  ['Harbour to be dredged\n\nA woman whose surname is Zarvan said that it rained.'],
  [
    'Harbour to be dredged\n\nNorton captain Whitlock said that it rained.',
    'captain Whitlock → Unexpected `captain Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nWhitlock said that it rained.\n\nHis brother, Tom Whitlock, left.',
    'Whitlock → Unexpected `Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [
    'Harbour to be dredged\n\nWhitlock said that it rained.\n\nHis late brother Tom Whitlock left.',
    'Whitlock → Unexpected `Whitlock` without an introduction, expected the full name at the first mention'
  ]
])

holds('first-reference', 'further cases', [
  ['Harbour to be dredged\n\nZarvan, who goes by his nickname, said that it rained.'],
  [
    'Harbour to be dredged\n\nZarvan, who went by his nickname, said that it rained.',
    'Zarvan → Unexpected `Zarvan` without an introduction, expected the full name at the first mention'
  ],
  ['Harbour to be dredged\n\nThe rapper Zarvan said that it rained.'],
  [
    'Harbour to be dredged\n\nThe woman on the stage, Zarvan said, knew it.',
    'Zarvan → Unexpected `Zarvan` without an introduction, expected the full name if this is a person ?'
  ],
  ['Harbour to be dredged\n\n"It rains," said Henry, who taught at the old school of the town as teacher.'],
  ['Harbour to be dredged\n\n"It rains," said Henry at the school, a teacher.'],
  [
    'Harbour to be dredged\n\nA report by Sir Zarvan was shelved in spring.',
    'Sir Zarvan → Unexpected `Sir Zarvan` without an introduction, expected the full name at the first mention'
  ],
  ['Harbour to be dredged\n\nA man whose name was Zarvan said that it rained.']
])

holds('first-reference', 'a company and who it is named after', [
  [
    'Works to be shut\n\nZarvan Marine Corp. shut the works in May.\n\nZarvan said on Monday that 900 jobs were lost. Karl Zarvan, the founder, left.'
  ],
  [
    'Works to be shut\n\nThe owners shut the works in May.\n\nZarvan said on Monday that 900 jobs were lost. Karl Zarvan, the founder, left.',
    'Zarvan → Unexpected `Zarvan` before the introduction, expected the full name `Karl Zarvan` here'
  ],
  ['Chipmaker Zarvan to cut jobs\n\nIt rained in May. Zarvan’s shares fell by a third. Karl Berg left.'],
  [
    'Ada Zarvan to cut jobs\n\nIt rained in May. Zarvan’s spokesman said so. Karl Berg left.',
    'Zarvan → Unexpected `Zarvan` without the full name, which stands in the headline alone ?'
  ]
])
