import {holds, points} from '../helpers/reports.js'

holds('age-mismatch', 'a life and its years', [
  [
    'Ada Moss was born in 1950 and died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  ['Ada Moss was born in 1950 and died in 1997 at 46.'],
  ['Ada Moss was born in 1950. Her father died in 1997 at 81.'],
  ['She was born in 1950. He died in 1997 at 81.'],
  ['Ada Moss was born in 1950. Her father, a miner, died in 1997 at 81.'],
  ['Ada Moss was born in 1950. Bo Lund, a miner, died in 1997 at 81.'],
  [
    'Ada Moss was born in 1950. Moss, a sailor, died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  ['Ada Moss was born in 1950. Bo Lund died in 1997 at 81.'],
  ['Ada Moss, whom she knew, was born in 1950 and lived with a sister who died in 1997 at 46.'],
  [
    'She was born in 1950. She died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  [
    'Ada Moss was born in 1950. Moss died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  [
    'Ada Moss was born in 1950 in Elm and later died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  [
    'Ada Moss, who was born in 1950 and sailed for years, died in 1997 at 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  ['Ada Moss was born in 1950 and died in 1997 at 47.'],
  [
    'Ada Moss was born in 1950 and died in 1997 at 45.',
    '45 → Unexpected age `45` of a life from 1950 to 1997, expected 46 or 47'
  ],
  [
    'Ada Moss was born in 1950 and died in 1997 at 48.',
    '48 → Unexpected age `48` of a life from 1950 to 1997, expected 46 or 47'
  ],
  ['Ada Moss was born in 1997 and died in 1950 at 81.'],
  ['Ada Moss was born in 1750 and died in 1997 at 81.'],
  ['“Ada Moss was born in 1950 and died in 1997 at 81,” she said.'],
  [
    'Ada Moss (1950-1997) died at the age of 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ],
  ['Ada Moss died in 1997 at 81; she was born in 1950.'],
  [
    'Ada Moss, born in 1950, died in 1997 aged 81.',
    '81 → Unexpected age `81` of a life from 1950 to 1997, expected 46 or 47'
  ]
])

holds('age-mismatch', 'an age now', [
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 34, born in 1950, will take over.\n\nHe begins in May.',
    '34 → Unexpected age `34` of somebody born in 1950, expected 70 or 71'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 70, born in 1950, will take over.\n\nHe begins in May.'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 71, born in 1950, will take over.\n\nHe begins in May.'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 72, born in 1950, will take over.\n\nHe begins in May.',
    '72 → Unexpected age `72` of somebody born in 1950, expected 70 or 71'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 69, born in 1950, will take over.\n\nHe begins in May.',
    '69 → Unexpected age `69` of somebody born in 1950, expected 70 or 71'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\n“Robert Hale, 34, born in 1950, will take over,” she said.\n\nHe begins in May.'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 34, born in 2050, will take over.\n\nHe begins in May.'
  ],
  [
    'New captain for the ferry\n\nPublished: March 4, 2021\n\nRobert Hale, 34, born in 1850, will take over.\n\nHe begins in May.'
  ],
  [
    'New captain for the ferry\n\nIt rained.\n\nRobert Hale, 34, born in 1950, will take over.\n\nHe begins in May.'
  ]
])

holds('age-mismatch', 'an age at a time', [
  [
    'The mate, who was born in 1990, was 45 at the time of the accident in 2024.',
    '45 → Unexpected age `45` in 2024 of somebody born in 1990, expected 33 or 34'
  ],
  [
    'The mate, who was born in 1990, was 45 at the time of the accident on March 3, 2024.',
    '45 → Unexpected age `45` in 2024 of somebody born in 1990, expected 33 or 34'
  ],
  ['The mate, who was born in 1990, was 34 at the time of the accident on March 3, 2024.'],
  ['The mate, who was born in 1990, was 33 at the time of the accident on March 3, 2024.'],
  [
    'The mate, who was born in 1990, was 35 at the time of the accident on March 3, 2024.',
    '35 → Unexpected age `35` in 2024 of somebody born in 1990, expected 33 or 34'
  ],
  ['“The mate, who was born in 1990, was 45 at the time of the accident on March 3, 2024,” she said.'],
  ['The mate, who was born in 2030, was 45 at the time of the accident on March 3, 2024.']
])

holds('age-mismatch', 'two ages of one person', [
  [
    'Robert Hale, 34, spoke. Hale, 36, left.',
    '36 → Unexpected age `36` of Robert Hale, expected 34 as before'
  ],
  ['Robert Hale, 34, spoke. Hale, 34, left.'],
  [
    'Robert Hale, 34, spoke. Hale, 36, left. Hale, 34, slept. Hale, 38, woke.',
    '36 → Unexpected age `36` of Robert Hale, expected 34 as before',
    '38 → Unexpected age `38` of Robert Hale, expected 34 as before'
  ],
  ['Robert Hale, 34, spoke. Robert, 36, left.'],
  ['Robert Hale, 34, and Peter Hale, 61, spoke. Hale, 36, left.'],
  [
    'Robert Hale, 34, and Peter Hale, 61, spoke. Robert Hale, 36, left.',
    '36 → Unexpected age `36` of Robert Hale, expected 34 as before'
  ],
  ['Robert Hale, 34, spoke. “Hale, 36, left,” she said.'],
  [
    'Robert Hale, 34, spoke. Hale, 0, left. Hale, 121, left. Hale, 120, slept.',
    '120 → Unexpected age `120` of Robert Hale, expected 34 as before'
  ],
  ['Robert Hale (34) spoke. Hale (36) left.'],
  [
    'Robert Hale, aged 34, spoke. Hale, aged 36, left.',
    '36 → Unexpected age `36` of Robert Hale, expected 34 as before'
  ],
  ['Robert Hale, 34, takes over ferry\n\nHale, 36, begins in May.'],
  ['Robert Hale, 34 points ahead, spoke. Hale, 36, left.']
])

points('age-mismatch', [
  [
    'New captain for the ferry\n\nRobert Hale, 34, spoke at the pier.\n\nHale, 36, will take over the ferry.',
    '36 → The age given first: 34'
  ],
  [
    'Ada Moss, ferry captain, dies at 91\n\nAda Moss, who sailed the ferry for thirty years, died on Sunday at 81.',
    '81 → The age given first: 91'
  ]
])

holds('age-mismatch', 'further cases', [
  ['Ada Moss, ferry captain, dies at 91\n\nAda Moss died on Sunday at 4 once the boat was in.'],
  ['Ada Moss, ferry captain, dies at 91\n\nAda Moss died on Sunday at 4 inside the lighthouse.'],
  ['Ada Moss, ferry captain, dies at 91\n\nAda Moss died on Sunday at 4 officially.'],
  ['Ada Moss, who was born in Dunmore in 1950, died in 1997 at 81\n\nThe ferry will be named after her.']
])

holds('age-mismatch', 'further cases', [
  ['Ada Moss, ferry captain, dies at 91\n\n"Ada Moss died on Sunday at 81," he said.'],
  ['The undead at 91: Ada Moss\n\nAda Moss died on Sunday at 81.'],
  [
    'Ada Moss dies at 910\n\nAda Moss died on Sunday at 81.',
    '81 → Unexpected age `81` of Ada Moss, expected 910 as before'
  ],
  [
    'Ada Moss dies aged 91\n\nAda Moss died on Sunday at 81.',
    '81 → Unexpected age `81` of Ada Moss, expected 91 as before'
  ],
  [
    'Ferry lost\n\nAda Moss, born in 1850, died in 1980 at 131.',
    '131 → Unexpected age `131` of a life from 1850 to 1980, expected 129 or 130'
  ],
  [
    'Ferry lost\n\nPublished: March 4, 2021\n\nAda Moss, 99, born in 1891, left.',
    '99 → Unexpected age `99` of somebody born in 1891, expected 129 or 130'
  ],
  [
    'Ferry lost\n\nThe mate, who was born in 1890, was 45 at the time of the accident on March 3, 2020.',
    '45 → Unexpected age `45` in 2020 of somebody born in 1890, expected 129 or 130'
  ],
  ['Ferry lost\n\nThe mate, who was born in 1880, was 45 at the time of the accident on March 3, 2020.'],
  [
    'Ada Moss, ferry captain, dies at 91\n\nThe harbour mourned when Ada Moss died on Sunday aged 81',
    '81 → Unexpected age `81` of Ada Moss, expected 91 as before'
  ],
  [
    'Ada Moss, ferry captain, dies at 91\n\nAda Moss has died at the age of 81, her sons said.',
    '81 → Unexpected age `81` of Ada Moss, expected 91 as before'
  ],
  [
    'Ada Moss, ferry captain, dies at 91\n\nAda Moss passed away at age 81 in Dunmore.',
    '81 → Unexpected age `81` of Ada Moss, expected 91 as before'
  ],
  ['Robert Hale, 34, spoke. Robert Hale, 36.5 points ahead, left.'],
  ['Robert Hale, 34, spoke. Hale, 36,000 votes ahead, left.'],
  [
    'Robert Hale, 120, spoke. Robert Hale, 1, left.',
    '1 → Unexpected age `1` of Robert Hale, expected 120 as before'
  ],
  ['Ferry lost\n\nAda Moss, born in 1950, died in 1950, at 3 days.'],
  [
    'Ferry lost\n\nPublished: March 4, 2021\n\nAda Moss, 3, born in 2021, left. Bo Lund, 3, born in 2030, left.'
  ],
  ['Ferry lost\n\nThe mate, who was born in 2024, was 45 at the time of the accident on March 3, 2024.']
])
