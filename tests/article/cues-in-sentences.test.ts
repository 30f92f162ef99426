import {reads} from '../helpers/readings.js'

reads('speakers', 'words that say that somebody speaks', [
  ['In the way she put it, "it rains".', 'clause: she / put it'],
  ['In the words of her mother, "it rains".', 'clause: her mother / In the words of'],
  ['She put it well: "It rains."', 'clause: She / put it'],
  ['"It rains," she put it.', 'clause: she / put it'],
  ['"It rains," as she puts', 'none: - / -'],
  ['She went on: "It rains."', 'clause: She / went on'],
  ['She went home: "It rains."', 'lead-in: She / -'],
  ['She was asking: "It rains?"', 'clause: She / asking'],
  ['She was asked: "It rains?"', 'lead-in: She / -'],
  ['She has asked: "It rains?"', 'clause: She / asked'],
  ['She, asking: "It rains?"', 'clause: She / asking'],
  ['He’s told "it rains".', 'clause: He’s / told'],
  ['He’s asked "it rains".', 'none: - / -'],
  ['He’s quoted: "It rains."', 'clause: He’s / quoted'],
  ['You’ve said "it rains".', 'clause: You’ve / said'],
  ['Who’d say "it rains"?', 'clause: Who’d / say'],
  ['To him she said "it rains".', 'clause: she / said'],
  ['She often says "it rains".', 'clause: She / says'],
  ['Often says "it rains".', 'none: - / -'],
  ['She could not have said "it rains".', 'clause: She / said'],
  ['She couldn’t say "it rains".', 'clause: She / say'],
  ['She had, she said, "rain".', 'clause: she / said'],
  ['The say "rain".', 'none: - / -'],
  ['A say in "rain".', 'none: - / -'],
  ['They say "rain".', 'clause: They / say'],
  ['I say "rain".', 'clause: I / say'],
  ['The Say "rain".', 'none: - / -'],
  ['The claims "rain".', 'clause: The claims / claims'],
  ['In claims "rain".', 'clause: claims / claims'],
  ['She claims "rain".', 'clause: She / claims'],
  ['Her claims "rain".', 'clause: Her / claims'],
  ['No claims "rain".', 'clause: claims / claims'],
  ['"Rain," she claims.', 'clause: she / claims'],
  ['She claimed "rain".', 'clause: She / claimed'],
  ['Claimed: "rain".', 'lead-in: - / -'],
  ['The man (she said) had "rain".', 'clause: she / said'],
  ['The man; she said "rain".', 'clause: she / said'],
  ['It rained: she said "rain".', 'clause: she / said'],
  ['It rained… she said "rain".', 'clause: she / said'],
  ['It rained - she said "rain".', 'clause: she / said'],
  ['It rained -- she said "rain".', 'clause: she / said'],
  ['A man, if asked, said "rain".', 'clause: A man / asked'],
  ['As if asked, the man said "rain".', 'clause: the man / said'],
  ['Jane Roe, mayor of Norton and head of the board, said "rain".', 'clause: Jane Roe / said'],
  ['Jane Roe and Bo Lund said "rain".', 'clause: Jane Roe and Bo Lund / said'],
  ['Jane Roe of the board said "rain".', 'clause: Jane Roe of the board / said'],
  ['The head of the board and the mayor said "rain".', 'clause: The head of the board and the mayor / said'],
  ['In a letter to the board, the mayor said "rain".', 'clause: the mayor / said'],
  ['Some 40 of them said "rain".', 'clause: Some / said'],
  ['40 of them said "rain".', 'clause: 40 of them / said'],
  ['Those who came said "rain".', 'clause: Those / said'],
  ['All said "rain".', 'none: - / -'],
  ['Everybody said "rain".', 'clause: Everybody / said'],
  ['Nobody said "rain".', 'clause: Nobody / said'],
  ['What she said was "rain".', 'clause: she / said'],
  ['Running home, she said "rain".', 'clause: she / said'],
  ['Tired, she said "rain".', 'clause: she / said'],
  ['The tired man said "rain".', 'clause: The tired man / said'],
  ['Still, she said "rain".', 'clause: she / said'],
  ['However, the man said "rain".', 'clause: the man / said'],
  ['Yesterday, the man said "rain".', 'clause: the man / said'],
  ['This week, she said "rain".', 'clause: she / said'],
  ['The man, whose dog left, said "rain".', 'clause: The man / said'],
  ['The man, which is old, said "rain".', 'clause: The man / said'],
  ['The man has a dog, and said "rain".', 'clause: The man / said'],
  ['The man slept, but the dog, she said, saw "rain".', 'clause: she / said'],
  ['She slept and, he said, saw "rain".', 'clause: he / said'],
  ['"Rain," wrote Jane Roe in her book of boats.', 'clause: Jane Roe / wrote'],
  ['"Rain," wrote Jane Roe who left.', 'clause: Jane Roe / wrote'],
  ['"Rain," wrote Jane Roe, who left.', 'clause: Jane Roe / wrote'],
  ['"Rain," wrote the mayor of the town.', 'clause: the mayor of the town / wrote'],
  ['"Rain," wrote quickly the mayor.', 'clause: the mayor / wrote'],
  ['"Rain," wrote on.', 'clause: - / wrote'],
  ['"Rain," wrote Monday.', 'clause: - / wrote'],
  ['"Rain," wrote the 40-year-old.', 'clause: the 40-year-old / wrote'],
  ['"Rain," wrote 40 men.', 'clause: 40 men / wrote'],
  ['"Rain," wrote he.', 'clause: he / wrote'],
  ['"Rain," wrote then.', 'clause: - / wrote'],
  ['"Rain," wrote O’Neill & Co. of Norton.', 'clause: O’Neill & Co. of Norton / wrote'],
  ['A statement by the board read "rain".', 'clause: A statement by the board / read'],
  ['A statement of the board read "rain".', 'clause: A statement of the board / read'],
  ['Its statement read "rain".', 'clause: Its statement / read'],
  ['The statement, "rain", is old.', 'clause: The statement / statement'],
  ['A signed statement: "rain".', 'clause: A signed statement / statement'],
  ['Comments: "rain".', 'clause: Comments / Comments'],
  ['He went to comment: "rain".', 'clause: He / comment'],
  ['Without comment, "rain".', 'clause: - / comment']
])

reads('speakers', 'who of a paragraph spoke before a quotation alone', [
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe believes in it.\n\n"It rains again today."',
    'neighbour: Jane Roe / believes'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe talked about it.\n\n"It rains again today."',
    'neighbour: Jane Roe / talked'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe talked of it.\n\n"It rains again today."',
    'neighbour: Jane Roe / talked'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe board talked about it.\n\n"It rains again today."',
    'neighbour: The board / talked'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe town crier said so.\n\n"It rains again today."',
    'neighbour: The town crier / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe old women of Alder said so.\n\n"It rains again today."',
    'neighbour: The old women of Alder / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nA boat in Alder said so.\n\n"It rains again today."',
    'neighbour: A boat in Alder / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe crew said so.\n\n"It rains again today."',
    'neighbour: The crew / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nWomen from Alder said so.\n\n"It rains again today."',
    'neighbour: Women from Alder / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nDogs said so.\n\n"It rains again today."',
    'neighbour: Dogs / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nHe said so.\n\n"It rains again today."',
    'neighbour: He / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nWe said so.\n\n"It rains again today."',
    'neighbour: We / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThey’d said so.\n\n"It rains again today."',
    'neighbour: They’d / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThat said so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nBoats came, said Jane Roe.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nBoats came, the mayor said.\n\n"It rains again today."',
    'neighbour: the mayor / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\n“Yes,” said the mayor.\n\n"It rains again today."',
    'clause: the mayor / said',
    'neighbour: the mayor / said'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe mayor was asked.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe welcomed it and slept.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe hoped for it.\n\n"It rains again today."',
    'neighbour: Jane Roe / hoped'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe thought so.\n\n"It rains again today."',
    'neighbour: Jane Roe / thought'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe was told so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nJane Roe’s boat was told so.\n\n"It rains again today."',
    'none: - / -'
  ],
  [
    'Bridge shut for repairs\n\nThe bridge was shut on Monday.\n\nThe Roe family said so.\n\n"It rains again today."',
    'neighbour: The Roe family / said'
  ]
])

reads('speakers', 'who says so, among what stands around', [
  ['The words of the board were clear: "It rains."', 'clause: the board / words'],
  ['Nothing said "it rains".', 'clause: - / said'],
  [`The council's latest formal claim was "it rains".`, "clause: The council's / claim"],
  ['Her claim, "it rains", was false.', 'clause: Her / claim'],
  ['A letter from the board said "it rains".', 'clause: A letter from the board / said'],
  ['The claim by Jane Roe that "it rains" was false.', 'clause: Jane Roe / claim'],
  ['"It rains," the owners state in their letter.', 'clause: the owners / state'],
  ['The alleged links were "it rains".', 'none: - / -'],
  ['A letter written by Jane Roe said "it rains".', 'clause: A letter / said'],
  ['She responded by leaving: "It rains."', 'clause: She / responded'],
  ['Asked why, Ms. Roe said "it rains".', 'clause: Ms. Roe / said'],
  ['Ms. Roe, asked why, said "it rains".', 'clause: Ms. Roe / said'],
  ['Ms. Roe (who is 40) said "it rains".', 'clause: Ms. Roe / said'],
  ['Ms. Roe (who said no (twice) then) called it "rain".', 'clause: Ms. Roe / called'],
  ['They left, and Jane Roe said "it rains".', 'clause: Jane Roe / said'],
  ['On Tuesday, the board said "it rains".', 'clause: the board / said'],
  ['The board, which is old, said "it rains".', 'clause: The board / said'],
  ['The board – an old one – said "it rains".', 'clause: The board / said'],
  ['The board: she said "it rains".', 'clause: she / said'],
  ['It quoted her as saying "it rains".', 'clause: her / saying'],
  ['She was quoted as saying "it rains".', 'clause: She / saying'],
  ['"It rains," Jane Roe is quoted as saying.', 'clause: Jane Roe / quoted'],
  [
    '"It rains," said the head of the board of trade and the mayor.',
    'clause: the head of the board of trade and the mayor / said'
  ],
  ['"It rains," said Jane Roe on Tuesday.', 'clause: Jane Roe / said'],
  ['"It rains," according to the board.', 'clause: the board / according to'],
  ['As per the board, "it rains".', 'clause: the board / per'],
  ['"It rains," by Jane Roe.', 'clause: Jane Roe / by'],
  [`She didn't say "it rains".`, 'clause: She / say'],
  ['She has never really said "it rains".', 'clause: She / said'],
  ['Kelly said "it rains".', 'clause: Kelly / said'],
  ['The family said "it rains".', 'clause: The family / said'],
  ['But then the board said "it rains".', 'clause: the board / said'],
  ['Having left, the board said "it rains".', 'clause: the board / said'],
  ['The thing that the board said was "it rains".', 'clause: the board / said'],
  ['She thought "it rains".', 'clause: She / thought'],
  ['She replied: "It rains."', 'clause: She / replied'],
  ['She shouted "it rains" and left.', 'clause: She / shouted'],
  ['He denied that "it rains".', 'clause: He / denied'],
  ['She tried to say "it rains".', 'clause: She / say']
])
