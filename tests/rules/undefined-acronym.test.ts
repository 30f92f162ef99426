import {holds, points} from '../helpers/reports.js'

holds('undefined-acronym', 'letters that nothing spells out', [
  [
    'The mayor asked HSBO to pay.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  [
    'The mayor asked the HSBO to pay, and HSBO paid.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['The mayor asked FBI to pay.'],
  ['The mayor asked KXLT and WXL to pay.'],
  [
    'The mayor asked KXLTS to pay.',
    'KXLTS → Unexpected `KXLTS` with nothing that spells it out, expected its words at the first mention'
  ],
  ['The mayor asked TK, TKTK and XXX to pay.'],
  [
    'The mayor asked XXA to pay.',
    'XXA → Unexpected `XXA` with nothing that spells it out, expected its words at the first mention'
  ],
  ['LISBON (dpa-HSBO) - The mayor was next to the harbour.'],
  ['"Call the HSBO," she said.'],
  ['The mayor asked HSBO. Then Hsbo paid.'],
  [
    'The mayor asked HSB. Then Hsb paid.',
    'HSB → Unexpected `HSB` with nothing that spells it out, expected its words at the first mention'
  ],
  ['The mayor asked HSBO. Then Hsbo’s boat came.'],
  ['Marlin <HSBO> fell.'],
  ['Marlin <HSBO.N> fell.'],
  [
    'Marlin <HSBO fell.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['Marlin (HSBO: 5) fell.'],
  ['Marlin (NYSE: HSBO) fell.'],
  [
    'Marlin, NYSE: HSBO fell.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['They cried: GOAL!'],
  ['They cried GOAL at sea.'],
  ['A BOAT came.'],
  ['The polling company HSBO paid.'],
  ['They met HSBO, a pollster.'],
  ['They met HSBO, the pollster.'],
  ['They met HSBO, which paid.'],
  ['They met HSBO, who paid.'],
  [
    'They met HSBO, pollsters.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  [
    'They met HSBO, Ada and Bo.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['It is known as HSBO today.'],
  ['It is called HSBO today.'],
  ['It is named HSBO today.'],
  ['They met @HSBO and #HSBO today.'],
  ['They met a/HSBO today.'],
  ['HSBO, it said, paid.'],
  ['HSBO: it paid.'],
  ['HSBO – it paid.'],
  [
    'HSBO paid.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['They met HSBO Nabisco today.'],
  ['They met Nabisco HSBO today.'],
  [
    'They met The HSBO today.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  [
    'They met HSBO\n\nNabisco came to the town on Monday.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ],
  [
    'It rained in Norton\n\nHSBO came to the town on Monday.',
    'HSBO → Unexpected `HSBO` with nothing that spells it out, expected its words at the first mention'
  ]
])

holds('undefined-acronym', 'a name in full after its letters', [
  ['The FBI came. The Federal Bureau of Investigation left.', 'Federal Bureau of Investigation → FBI'],
  ['The Federal Bureau of Investigation left. The FBI came.'],
  [
    'The FBI came. A Federal Bureau of Investigation clerk left.',
    'Federal Bureau of Investigation → Unexpected `Federal Bureau of Investigation` where the article says `FBI` already, expected `FBI`'
  ],
  ['The EU came. The European Union left.'],
  ['The FBI came. The Federal Bureau of Investigation (FBI) left.'],
  ['FBI comes\n\nThe Federal Bureau of Investigation left on Monday.'],
  ['The Harbour Safety Board Office (HSBO) came. The Harbour Safety Board Office left.'],
  [
    'The FBI came. The Federal Bureau of Investigation left. The Federal Bureau of Investigation slept.',
    'Federal Bureau of Investigation → FBI',
    'Federal Bureau of Investigation → FBI'
  ]
])

holds('undefined-acronym', 'a name in full before a noun', [
  ['He spoke to Central Intelligence Agency officers.', 'Central Intelligence Agency → CIA'],
  ['He met the Central Intelligence Agency officers.'],
  ['He praised Central Intelligence Agency officers.', 'Central Intelligence Agency → CIA'],
  ['After meeting Central Intelligence Agency officers he left.', 'Central Intelligence Agency → CIA'],
  ['Central Intelligence Agency officers left.'],
  ['He left, Central Intelligence Agency officers said.'],
  ['He spoke to Central Intelligence Agency.'],
  ['He spoke to\n\nCentral Intelligence Agency officers on Monday.']
])

holds(
  'undefined-acronym',
  'letters that the house knows',
  [
    ['The mayor asked HSBO and ORVX to pay.'],
    [
      'The mayor asked HSBX to pay.',
      'HSBX → Unexpected `HSBX` with nothing that spells it out, expected its words at the first mention'
    ]
  ],
  {},
  {acronyms: ['HSBO'], vocabulary: ['ORVX']}
)

holds('undefined-acronym', 'letters that end the article', [
  [
    'The crew met the QZB',
    'QZB → Unexpected `QZB` with nothing that spells it out, expected its words at the first mention'
  ]
])

points('undefined-acronym', [
  [
    'The FBI opened a case. The Federal Bureau of Investigation director resigned.',
    'Federal Bureau of Investigation → `FBI` stands here: FBI'
  ]
])

holds('undefined-acronym', 'further cases', [['The mayor met TKTK and XX on TKTKTK.']])
