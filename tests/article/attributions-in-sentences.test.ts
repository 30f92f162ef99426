import {reads} from '../helpers/readings.js'

reads('speakers', 'a speaker in the sentence of the quotation', [
  ['"It rains again," she thought.', 'clause: she / thought'],
  ['"It rains again," Jane Roe believes.', 'clause: Jane Roe / believes'],
  ['Jane Roe thinks that "it rains again", she said.', 'clause: she / said'],
  ['Jane Roe believes Bo Lund said "it rains again".', 'clause: Jane Roe / said'],
  ['She said and he thought: "It rains again."', 'clause: She / said'],
  ['"It rains again," the owners state in their letter.', 'clause: the owners / state'],
  ['"It rains again," the report states.', 'clause: the report / states'],
  ['"It rains again," state the owners.', 'none: - / -'],
  ['"It rains again," and then the crowd left, Jane Roe said.', 'clause: Jane Roe / said'],
  ['"It rains again," a very old friend of hers said.', 'clause: a very old friend of hers / said'],
  ['"It rains again," or so Jane Roe said.', 'clause: Jane Roe / said'],
  ['"It rains," Jane Roe, who is 40, and Bo Lund said.', 'clause: Bo Lund / said'],
  ['"It rains," Ms. Roe, asked why, said.', 'clause: Ms. Roe / said'],
  ['Ms. Roe, asked why, said: "It rains."', 'clause: Ms. Roe / said'],
  ['Asked about it, Jane Roe said: "It rains."', 'clause: Jane Roe / said'],
  ['Asked again, she said: "It rains."', 'clause: she / said'],
  ['"It rains," he’s said.', 'clause: he’s / said'],
  ['He’d told them "it rains".', 'clause: He’d / told'],
  ['"It rains" was what he’s told them.', 'clause: he’s / told'],
  ['They’re told "it rains" by Jane Roe.', 'clause: Jane Roe / by'],
  ['"It rains," Jane Roe did not say.', 'clause: Jane Roe / say'],
  ['She never said "it rains".', 'clause: She / said'],
  ['Jane Roe was told "it rains" by Bo Lund.', 'clause: Bo Lund / by'],
  ['Jane Roe was quoted: "It rains."', 'clause: Jane Roe / quoted'],
  ['Jane Roe was heard saying "it rains".', 'clause: Jane Roe / saying'],
  ['A letter written by Jane Roe: "It rains."', 'clause: Jane Roe / written'],
  ['She responded by leaving: "It rains."', 'clause: She / responded'],
  ['She responded by saying "it rains".', 'clause: She / responded'],
  ['"It rains," per Jane Roe.', 'clause: Jane Roe / per'],
  ['The mayor-elect said "it rains."', 'clause: The mayor-elect / said'],
  ['The paper quoted her as saying "it rains".', 'clause: her / saying'],
  ['He was quoted as having said "it rains".', 'clause: He / said'],
  ['She went on to say: "It rains."', 'clause: She / say'],
  ['To say "it rains" is not enough.', 'clause: - / say'],
  ['"It rains," to quote Jane Roe.', 'clause: - / quote'],
  ['"It rains," added Jane Roe on Monday.', 'clause: Jane Roe / added'],
  ['"It rains," on Monday added Jane Roe.', 'clause: - / added'],
  ['"It rains," Jane Roe adds.', 'clause: Jane Roe / adds'],
  ['Adds Jane Roe: "It rains."', 'clause: Jane Roe / Adds'],
  ['In the words of the mayor: "It rains."', 'clause: the mayor / In the words of'],
  ['According to Jane Roe, "it rains".', 'clause: Jane Roe / According to'],
  ['"It rains" by Jane Roe.', 'clause: Jane Roe / by'],
  ['"It rains," (according to the mayor).', 'clause: the mayor / according to'],
  ['The mayor (a farmer) said "it rains".', 'clause: The mayor / said'],
  ['The mayor — a farmer — said "it rains".', 'clause: The mayor / said'],
  ['Two days later, the mayor said "it rains".', 'clause: the mayor / said'],
  ['The dog had died, she went on. "It rains."', 'paragraph: she / went on'],
  ['They left, but Jane Roe, a farmer, said "it rains".', 'clause: Jane Roe / said'],
  ['When they left, Jane Roe said "it rains".', 'clause: Jane Roe / said'],
  ['The man who left said "it rains".', 'clause: The man / said'],
  ['It was Jane Roe who said "it rains".', 'clause: Jane Roe / said'],
  ['Jane Roe, which said "it rains".', 'clause: Jane Roe / said'],
  ['That said "it rains".', 'clause: That / said'],
  ['While Bo Lund slept, he said "it rains".', 'clause: he / said'],
  ['Sitting there, Jane Roe said "it rains".', 'clause: Jane Roe / said'],
  ['The 5 said "it rains".', 'clause: The 5 / said'],
  ['And yet she said "it rains".', 'clause: she / said'],
  ['Then, so, she said "it rains".', 'clause: she / said']
])

reads('speakers', 'a noun that says so', [
  ['Her latest claim: "It rains."', 'clause: Her / claim'],
  ['Jane Roe’s latest claim: "It rains."', 'clause: Jane Roe’s / claim'],
  ['The claim of Jane Roe: "It rains."', 'clause: Jane Roe / claim'],
  ['A letter from the board: "It rains."', 'clause: the board / letter'],
  ['A claim: "It rains."', 'clause: A claim / claim'],
  ['In a claim, "it rains".', 'clause: a claim / claim'],
  ['The board’s claims: "It rains."', 'clause: The board’s / claims'],
  ['Claims by Jane Roe: "It rains."', 'clause: Jane Roe / Claims'],
  ['The promise "it rains" is old.', 'clause: The promise / promise'],
  ['Their claim that "it rains" is old.', 'clause: Their / claim']
])

reads('speakers', 'what says nothing', [
  ['The alleged thefts: "It rains."', 'lead-in: The alleged thefts / -'],
  ['The reported deaths "rose".', 'none: - / -'],
  ['The State Department: "It rains."', 'lead-in: The State Department / -'],
  ['The "best" boat won.', 'none: - / -'],
  ['He had no say: "It rains."', 'lead-in: He / -'],
  ['The record of "rain".', 'none: - / -'],
  ['On record "it rains".', 'none: - / -'],
  ['They report "rain".', 'clause: They / report'],
  ['To report "rain".', 'clause: - / report']
])

reads('speakers', 'a speaker in another sentence', [
  ['For Jane Roe, it was a shock. "It rains again and nobody mends it."', 'person: Jane Roe / -'],
  ['For the harbour, it was a shock. "It rains again and nobody mends it."', 'none: - / -'],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"It rains again today." She said so.',
    'paragraph: She / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"It rains again today." That is what she said.',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"It rains again today." "We know," she said. "It rains again today."',
    'paragraph: she / said',
    'clause: she / said',
    'paragraph: she / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe walked home. "It rains again today."',
    'person: She / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe bridge fell. "It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe walked home. "It rains again today."',
    'person: Jane Roe / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"Home," Jane Roe walked. "It rains again today."',
    'none: - / -',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe’s dog walked home. "It rains again today."',
    'person: Jane Roe’s dog / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe Roe campaign walked home. "It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nWalking home, she slept. "It rains again today."',
    'person: she / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nOn Monday she slept. "It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThey walked home. "It rains again today."',
    'person: They / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nWe walked home. "It rains again today."',
    'person: We / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nIt walked home. "It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe said it was late. They slept. "It rains again today."',
    'paragraph: She / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe did not say it was late. "It rains again today."',
    'paragraph: She / say'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe said it was late: "It rains again today."',
    'clause: She / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"It rains again today." In May, she said so.',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n"It rains again today." And she said so.',
    'paragraph: she / said'
  ]
])

reads('speakers', 'a speaker in the paragraph before', [
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said so.\n\n"It rains again today."',
    'neighbour: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe spoke about it.\n\n"It rains again today."',
    'neighbour: She / spoke'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nShe wrote about it and slept.\n\n"It rains again today."',
    'neighbour: She / wrote'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nAnother woman from Alder spoke about it.\n\n"It rains again today."',
    'neighbour: Another woman from Alder / spoke'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe dog barked about it.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nA cat said so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe board said so.\n\n"It rains again today."',
    'neighbour: The board / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nA sign said so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe boat from Alder said so.\n\n"It rains again today."',
    'neighbour: The boat from Alder / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe did not say so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe never said so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nAdding this, she slept.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe condemned it.\n\n"It rains again today."',
    'neighbour: Jane Roe / condemned'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe condemned it. It rained.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said so. It rained.\n\n"It rains again today."',
    'neighbour: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe believes it. It rained.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n“Yes,” she said. It rained.\n\n"It rains again today."',
    'clause: she / said',
    'neighbour: she / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n“Yes.” It rained.\n\n"It rains again today."',
    'none: - / -',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe mayor had three rules:\n\n"It rains again today."',
    'lead-in: The mayor / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said this:\n\n"It rains again today."',
    'lead-in: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n“Yes,” she said:\n\n"It rains again today."',
    'clause: she / said',
    'lead-in: she / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nIn short:\n\n"It rains again today."',
    'lead-in: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe dam held, according to the owners.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe owners’ claim was this.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe head of the board said so.\n\n"It rains again today."',
    'neighbour: The head of the board / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nSomebody said so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nIt rained.\n\n"It rains again today."',
    'none: - / -'
  ]
])

reads('speakers', 'a speaker two paragraphs before', [
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said so.\n\nIt rained.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said so.\n\n"It rains again today."\n\n"It rains again today."',
    'neighbour: Jane Roe / said',
    'neighbour: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n• "It rains"\n\nJane Roe said so.\n\n"It rains again today."',
    'none: - / -',
    'neighbour: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said: "It was late.\n\n"Then it rained." It snowed.\n\n"It rains again today."',
    'clause: Jane Roe / said',
    'continued: Jane Roe / said',
    'neighbour: Jane Roe / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe said: "It was late.\n\n"Then it rained. "It froze," she said.',
    'clause: Jane Roe / said',
    'continued: Jane Roe / said',
    'clause: she / said'
  ]
])

reads('speakers', 'a quotation that goes on after its speaker', [
  ['"It rains?" Jane Roe asked.', 'clause: Jane Roe / asked'],
  ['"It rains." Jane Roe asked.', 'none: - / -'],
  ['"It rains!" said Jane Roe.', 'clause: Jane Roe / said'],
  ['"It rains." said Jane Roe.', 'clause: Jane Roe / said'],
  ['"It rains" — Jane Roe said.', 'clause: Jane Roe / said'],
  ['"It rains": Jane Roe said.', 'clause: Jane Roe / said'],
  ['"It rains?" In May, Jane Roe asked.', 'none: - / -'],
  ['"It rains?" The old mayor of the town asked.', 'clause: The old mayor of the town / asked'],
  ['"It rains?" Jane Roe left.', 'none: - / -'],
  ['"It rains?" Nobody asked.', 'clause: Nobody / asked'],
  [
    '"It rains," Jane Roe said. "It snows," she said, "again."',
    'clause: Jane Roe / said',
    'clause: she / said',
    'clause: she / said'
  ],
  [
    'She said "it rains," "it snows" and "it freezes".',
    'clause: She / said',
    'paragraph: She / said',
    'paragraph: She / said'
  ],
  [
    'She left. "It rains," he said, "and snows." "It freezes."',
    'clause: he / said',
    'clause: he / said',
    'paragraph: he / said'
  ],
  ['Mr. Roe said "it rains."', 'clause: Mr. Roe / said'],
  ['The U.S. said "it rains." "It snows."', 'clause: The U.S. / said', 'paragraph: The U.S. / said'],
  ['"It rains...". "It snows," she said.', 'paragraph: she / said', 'clause: she / said'],
  ['She asked... "It rains."', 'person: She / -']
])

reads('speakers', 'which of several speaks', [
  ['She said "it rains" or he said it snows.', 'clause: She / said'],
  ['She said, "It rains," slowly he said "it snows".', 'clause: he / said', 'clause: he / said'],
  ['She said, "It rains," the old grey man of the sea said.', 'clause: the old grey man of the sea / said'],
  ['"It rains" was her plea, and she said so.', 'clause: she / said'],
  ['The answer of the mayor: "It rains."', 'clause: the mayor / answer'],
  [
    '"It rains," believed Bo Lund, and said: "It snows."',
    'clause: Bo Lund / believed',
    'clause: Bo Lund / said'
  ],
  ['"It rains?" The boat left. "It snows?"', 'none: - / -', 'none: - / -'],
  ['"It rains?" The mayor thought so. "It snows?"', 'none: - / -', 'person: The mayor / -'],
  ['A nurse who lives there laughed. "It rains."', 'person: A nurse / -'],
  ['The bridge is shut. "It rains."', 'none: - / -'],
  ['Jane Roe left. "It rains." "It snows."', 'person: Jane Roe / -', 'none: - / -'],
  ['"It rains."\n\nJane Roe said it snows.', 'none: - / -'],
  ['"It rains.\n\n"It snows." She left.', 'none: - / -', 'none: - / -'],
  ['The man said so.\n\n"It rains."', 'neighbour: The man / said']
])
