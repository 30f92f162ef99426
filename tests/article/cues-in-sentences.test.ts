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

reads('cues', 'what was said, and what was not', [
  ['The council said so.', 'speech said: The council, sure'],
  ['The council has said so.', 'speech said: The council, sure'],
  ['The council has not said so.', 'speech said: The council, sure, negated'],
  ['The council never said so.', 'speech said: The council, sure, negated'],
  ["The council didn't say so.", 'speech say: The council, sure, negated'],
  ['The council said nothing.', 'speech said: The council, sure'],
  ['The council who said so slept.', 'speech said: The council, sure']
])

reads('cues', 'verbs that need another word to tell of speech', [
  ['She put it well.', 'speech put it: She'],
  ['She went on quickly.', 'speech went on: She'],
  ['She went home.'],
  ['They hit back hard.', 'speech hit back: They'],
  ['They set out a plan.', 'speech set out: They'],
  ['She spoke out.', 'speech spoke out: She, sure']
])

reads('cues', 'what somebody thinks of something', [
  ['He believes in it.', 'thought believes: He, opinion'],
  ['He believed it.', 'thought believed: He, opinion'],
  ['He condemned it.', 'judgement condemned: He, opinion'],
  ['He is condemning it.', 'judgement condemning: He, opinion'],
  ['Condemning it, he slept.', 'judgement Condemning: nobody, leaning, opinion']
])

reads('cues', 'a form that leans on another clause', [
  ['He slept, adding that it rained.', 'speech adding: nobody, leaning, sure'],
  ['He slept, quickly adding that it rained.', 'speech adding: nobody, leaning, sure'],
  ['He wants to say so.', 'thought wants: He', 'speech say: He, leaning, sure'],
  ['He wants to tell them.', 'thought wants: He', 'speech tell: He, leaning, sure'],
  ['He is to tell them.', 'speech tell: He, leaning, sure']
])

reads('cues', 'the passive, and who is quoted', [
  ['He was told by the mayor.', 'speech told: the mayor, inverted'],
  ['He was told by.'],
  ['He was told so.'],
  ['He was quoted by the mayor.', 'speech quoted: He'],
  ['He was quoted on Monday.', 'speech quoted: He'],
  ['It quoted her as saying so.', 'speech quoted: It', 'speech saying: her, leaning, sure'],
  ['It quoted the mayor as saying so.', 'speech quoted: It', 'speech saying: the mayor, leaning, sure'],
  ['She was quoted as saying so.', 'speech quoted: She', 'speech saying: She, leaning, sure'],
  ['She was cited as saying so.', 'judgement cited: She', 'speech saying: She, leaning, sure'],
  ['She cited as saying so.', 'judgement cited: She', 'speech saying: She, leaning, sure'],
  ['The mayor saw her as saying so.', 'thought saw: The mayor', 'speech saying: her, leaning, sure']
])

reads('cues', 'a subject that has its auxiliary attached', [
  ['He’s said so.', 'speech said: He’s, sure'],
  ['He’s told them.', 'speech told: He’s, sure'],
  ['He’s asked them.'],
  ['He’s condemned it.'],
  ['He’s asking them.', 'speech asking: He’s'],
  ['He’d asked them.', 'speech asked: He’d'],
  ['They’ve asked.', 'speech asked: They’ve'],
  ['He’ll ask.', 'speech ask: He’ll'],
  ['Who’s asked?'],
  ['The mayor’s asked them.', 'speech asked: The mayor’s']
])

reads('cues', 'a participle with who did it', [
  ['Written by Jane Roe, it came.'],
  ['She responded by leaving.', 'speech responded: She, sure'],
  ['A letter written near Jane Roe came.', 'noun letter: A letter', 'speech written: A letter, sure']
])

reads('cues', 'what somebody was asked', [
  ['Asked why, she slept.'],
  ['Asked, she slept.'],
  ['Asked the mayor, she slept.'],
  ['Jane Roe, asked why, slept.'],
  ['Jane Roe, asked the way, slept.', 'speech asked: Jane Roe'],
  ['Jane Roe asked why.', 'speech asked: Jane Roe'],
  ['Jane Roe asked.', 'speech asked: Jane Roe'],
  ['Told that it rained, she slept.'],
  ['Greeted by cheers, she slept.'],
  ['Greeted, she slept.'],
  ['Then asked why, she slept.']
])

reads('cues', 'a telling that stands behind what it tells', [
  ['The dog had died, she went on.', 'speech went on: she, sure'],
  ['The dog had died, she went on then.', 'speech went on: she'],
  ['The dog had died, she hoped.', 'thought hoped: she, opinion'],
  ['The dog had died, she noted.', 'speech noted: she, sure'],
  ['The dog had died, she noted then.', 'speech noted: she'],
  ['The dog had died she noted.', 'speech noted: she'],
  ['The dog had died. She noted.', 'speech noted: She']
])

reads('cues', 'a verb that opens its sentence', [
  ['Noted the mayor.'],
  ['Says the mayor.', 'speech Says: the mayor, inverted, sure'],
  ['Say the mayor.', 'speech Say: the mayor, inverted, sure'],
  ['Said the mayor.', 'speech Said: the mayor, inverted, sure'],
  ['Notes the mayor.', 'noun Notes: nobody'],
  ['Notes/NOUN the mayor.', 'noun Notes: nobody'],
  ['Noted the old mayor of Norton.'],
  ['Quickly says the mayor.', 'speech says: the mayor, inverted, sure'],
  ['Quickly said the mayor.', 'speech said: the mayor, inverted, sure'],
  ['Then said the mayor.', 'speech said: the mayor, inverted, sure'],
  ['Tells the mayor.', 'speech Tells: the mayor, inverted, sure'],
  ['Told the mayor.']
])

reads('cues', 'where words come from', [
  ['According to the mayor, it rained.', 'source According to: the mayor, inverted'],
  ['According the mayor, it rained.'],
  ['It rained, according to.', 'source according to: nobody, inverted'],
  ['It rained, according to the mayor.', 'source according to: the mayor, inverted'],
  ['It rained, according to Monday.', 'source according to: nobody, inverted'],
  ['Per the mayor, it rained.'],
  ['It rained, per the mayor.', 'source per: the mayor, inverted'],
  ['It rained, per Jane Roe.', 'source per: Jane Roe, inverted'],
  ['By Jane Roe.'],
  ['In the words of Jane Roe, it rained.', 'source In the words of: Jane Roe, inverted'],
  ['In the words at Jane Roe, it rained.', 'noun words: the words'],
  ['On the words of Jane Roe, it rained.', 'noun words: Jane Roe'],
  ['The words of Jane Roe were clear.', 'noun words: Jane Roe'],
  ['In words of Jane Roe, it rained.', 'noun words: Jane Roe'],
  ['In a letter of Jane Roe, it rained.', 'noun letter: Jane Roe'],
  ['In the letters of Jane Roe, it rained.', 'noun letters: Jane Roe']
])

reads('cues', 'a noun for what was said, and whose it is', [
  ['Her latest formal claim was lost.', 'noun claim: Her'],
  ['The mayor’s claim was lost.', 'noun claim: The mayor’s'],
  ['A quick claim by the mayor was lost.', 'noun claim: the mayor'],
  ['A claim from Norton was lost.', 'noun claim: Norton'],
  ['A claim of theirs was lost.', 'noun claim: A claim'],
  ['A claim beside the mayor was lost.', 'noun claim: A claim'],
  ['Claim by the mayor.', 'noun Claim: the mayor'],
  ['The mayor in a claim was lost.', 'noun claim: a claim'],
  ['It is, the mayor’s claim.', 'noun claim: the mayor’s'],
  ['Our claims were lost.', 'noun claims: Our']
])

reads('cues', 'a participle that may stand before its noun', [
  ['The links, alleged/VERB by him, were lost.', 'speech alleged: The links, sure'],
  ['The alleged/ADJ links were lost.'],
  ['The alleged/NOUN links were lost.'],
  ['In alleged/X links they met.'],
  ['In alleged/NOUN links they met.'],
  ['In alleged/ADJ links they met.'],
  ['In alleged/ADP links/NOUN they met.'],
  ['In alleged/ADP Norton/PROPN they met.'],
  ['In alleged/ADP old/ADJ links they met.'],
  ['They alleged/ADJ links were lost.', 'speech alleged: They, sure'],
  ['They alleged/X links were lost.', 'speech alleged: They, sure'],
  ['They alleged/NOUN links were lost.'],
  ['Big/ADJ alleged/ADP links/NOUN were lost.'],
  ['Alleged/ADP links/NOUN were lost.'],
  ['Alleged/X links/NOUN were lost.']
])

reads('cues', 'a word that may be a noun', [
  ['The board argue/NOUN it.'],
  ['They argue/NOUN it.', 'speech argue: They, sure'],
  ['They argue/VERB it.', 'speech argue: They, sure'],
  ['The argue/VERB was lost.'],
  ['Another argue/VERB was lost.', 'speech argue: Another, sure'],
  ['To argue/NOUN is good.', 'speech argue: nobody, leaning, sure'],
  ['The crews argue/NOUN it.'],
  ['The crews argue/VERB it.', 'speech argue: The crews, sure'],
  ['The crews hear/NOUN it.'],
  ['Marsh Argue/VERB it.'],
  ['Marsh Argues/VERB it.'],
  ['Argues/VERB Marsh.', 'speech Argues: Marsh, inverted, sure'],
  ['Marsh Say/NOUN so.'],
  ['Marsh say/NOUN so.'],
  ['Marsh say/VERB so.', 'speech say: Marsh, sure'],
  ['Marsh tell/NOUN so.'],
  ['Marsh tell/VERB so.', 'speech tell: Marsh, sure'],
  ['Marsh says/NOUN so.', 'speech says: Marsh, sure'],
  ['The mayor (said by many) slept.', 'speech said: many, inverted']
])

reads('cues', 'adverbs and times are no speakers', [
  ['Kelly argues it.', 'speech argues: Kelly, sure'],
  ['The family argues it.', 'speech argues: The family, sure'],
  ['The mayor quickly argues it.', 'speech argues: The mayor, sure'],
  ['The mayor Quickly argues it.', 'speech argues: The mayor, sure'],
  ['The mayor only argues it.', 'speech argues: The mayor, sure'],
  ['The mayor fly argues it.', 'speech argues: The mayor, sure'],
  ['The mayor multiply argues it.', 'speech argues: The mayor, sure'],
  ['Monday argues it.', 'speech argues: nobody, sure'],
  ['The day argues it.', 'speech argues: nobody, sure'],
  ['The Day argues it.', 'speech argues: nobody, sure'],
  ['Time argues it.', 'speech argues: nobody, sure'],
  ['The Time argues it.', 'speech argues: nobody, sure'],
  ['Day’s argues it.', 'speech argues: nobody, sure'],
  ['May argues it.', 'speech argues: nobody, sure'],
  ['The holiday argues it.', 'speech argues: The holiday, sure'],
  ['The Holiday argues it.', 'speech argues: The Holiday, sure'],
  ['Julia, said Monday.', 'speech said: Julia, sure'],
  ['The mayor, said Sunday.', 'speech said: The mayor, sure']
])

reads('cuesBehind', 'the phrase behind a verb that follows a quotation', [
  ['said the mayor.', 'speech said: the mayor, inverted, sure'],
  ['noted the mayor.', 'speech noted: the mayor, inverted'],
  ['noted quickly the mayor.', 'speech noted: the mayor, inverted'],
  ['noted quickly.', 'speech noted: nobody, inverted'],
  ['noted.', 'speech noted: nobody, inverted'],
  ['noted (the mayor).', 'speech noted: nobody, inverted'],
  ['noted – the mayor.', 'speech noted: nobody, inverted'],
  ['noted – old – the mayor.', 'speech noted: nobody, inverted'],
  ['noted - mayor.', 'speech noted: nobody, inverted'],
  ['noted & mayor.', 'speech noted: nobody, inverted'],
  ['noted of mayor.', 'speech noted: nobody, inverted'],
  ['noted from mayor.', 'speech noted: nobody, inverted'],
  ['noted then mayor.', 'speech noted: mayor, inverted'],
  ['noted The Mayor.', 'speech noted: The Mayor, inverted'],
  ['noted old/ADJ mayor.', 'speech noted: old mayor, inverted'],
  ['noted quick/VERB mayor.', 'speech noted: nobody, inverted'],
  ['noted ten/NUM men.', 'speech noted: ten men, inverted'],
  ['noted 10 men.', 'speech noted: 10 men, inverted'],
  ['noted boats/NOUN.', 'speech noted: boats, inverted'],
  ['noted boats/X.', 'speech noted: nobody, inverted'],
  ['noted Marsh/X.', 'speech noted: Marsh, inverted'],
  ['noted marsh/X.', 'speech noted: nobody, inverted'],
  ['noted he.', 'speech noted: he, inverted'],
  ['noted he then.', 'speech noted: he, inverted'],
  ['noted mr. Marsh.', 'speech noted: mr. Marsh, inverted'],
  ['noted Mr. Marsh.', 'speech noted: Mr. Marsh, inverted'],
  ['noted Mr. Marsh of Norton.', 'speech noted: Mr. Marsh of Norton, inverted'],
  ['noted Marsh of.', 'speech noted: Marsh, inverted'],
  ['noted Marsh and.', 'speech noted: Marsh, inverted'],
  ['noted Marsh and then.', 'speech noted: Marsh, inverted'],
  ['noted Marsh with the.', 'speech noted: Marsh, inverted'],
  ['noted Marsh at the board and Lund.', 'speech noted: Marsh at the board and Lund, inverted'],
  ['noted Marsh for the board, Lund.', 'speech noted: Marsh for the board, inverted'],
  ['noted Marsh the.', 'speech noted: Marsh, inverted'],
  ['noted Marsh on Monday.', 'speech noted: Marsh, inverted'],
  ['noted Marsh Monday.', 'speech noted: Marsh, inverted'],
  ['noted Marsh in Norton.', 'speech noted: Marsh, inverted'],
  ['noted Marsh who slept.', 'speech noted: Marsh, inverted'],
  ['noted Marsh Jr.', 'speech noted: Marsh Jr, inverted'],
  ['noted Marsh Jr. of Norton.', 'speech noted: Marsh Jr. of Norton, inverted'],
  ['noted Marsh-Lund.', 'speech noted: Marsh-Lund, inverted'],
  ['noted Marsh & Lund.', 'speech noted: Marsh & Lund, inverted'],
  ['noted Marsh – Lund.', 'speech noted: Marsh, inverted'],
  ['noted Marsh ’ Lund.', 'speech noted: Marsh ’ Lund, inverted']
])

reads('cuesBehind', 'a word that may be a noun, behind a quotation', [
  ['the owners/NOUN state in their letter.', 'speech state: the owners, sure', 'noun letter: their'],
  ['the owners/NOUN of the old red boat state/NOUN in it.'],
  ['the old owners/NOUN of boats state/NOUN in it.', 'speech state: the old owners of boats, sure'],
  ['the red old owners/NOUN of boats of it state/NOUN in it.', 'speech state: it, sure'],
  ['owners/NOUN state/NOUN in it.', 'speech state: owners, sure'],
  ['Owners/PROPN state/NOUN in it.', 'speech state: Owners, sure'],
  ['owners/X state/NOUN in it.'],
  ['old/ADJ state/NOUN in it.'],
  ['owners/NOUN hear/NOUN it.'],
  ['owners/NOUN State/NOUN it.', 'speech State: owners, sure'],
  ['State/NOUN the owners.'],
  ['state/NOUN the owners.']
])

reads('cuesBehind', 'where words come from, behind a quotation', [
  ['by the mayor.', 'source by: the mayor, inverted'],
  ['By Jane Roe.', 'source By: Jane Roe, inverted'],
  ['per the mayor.', 'source per: the mayor, inverted'],
  [', per the mayor.', 'source per: the mayor, inverted'],
  ['according to the mayor.', 'source according to: the mayor, inverted']
])

reads('cuesBehind', 'who speaks behind a quotation', [
  ['she said.', 'speech said: she, sure'],
  ['she went on.', 'speech went on: she'],
  ['the mayor, who is 40, said.', 'speech said: the mayor, sure'],
  ['the mayor, which is 40, said.', 'speech said: the mayor, sure'],
  ['the mayor, whose dog slept, said.', 'speech said: the mayor, sure'],
  ['mayors, whose dog slept, said.', 'speech said: mayors, sure'],
  ['mayors, who are old, said.', 'speech said: mayors, sure'],
  ['mayors, which are old, said.', 'speech said: mayors, sure'],
  ['mayors that said.', 'speech said: mayors, sure'],
  [', who said.', 'speech said: who, sure'],
  ['who said.', 'speech said: who, sure'],
  ['that said.', 'speech said: that, sure'],
  ['the mayor who said.', 'speech said: the mayor, sure'],
  ['the mayor, who said.', 'speech said: the mayor, sure'],
  ['the mayor, that said.', 'speech said: the mayor, sure'],
  ['the mayor wholly said.', 'speech said: the mayor, sure'],
  ['they said.', 'speech said: they, sure'],
  ['it said.', 'speech said: it, sure'],
  ['others said.', 'speech said: others, sure'],
  ['some said.', 'speech said: some, sure'],
  ['it’s said.', 'speech said: it’s, sure'],
  ['he’d said.', 'speech said: he’d, sure'],
  ['she’ll say.', 'speech say: she’ll, sure']
])

reads('cuesBehind', 'the clause that is the verb’s own', [
  ['They left, and Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, but Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, so Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, or Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, nor Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, Jane Roe said.', 'speech said: Jane Roe, sure'],
  ['They left, and later Jane Roe said.', 'speech said: Jane Roe, sure']
])

reads('cuesBehind', 'what can be no speaker, and who is one', [
  ['On Tuesday, the mayor said.', 'speech said: the mayor, sure'],
  ['On Tuesday, boats said.', 'speech said: boats, sure'],
  ['Boats on Tuesday, mayors said.', 'speech said: mayors, sure'],
  ['Boats, mayors said.', 'speech said: Boats, sure'],
  ['Boats slept, mayors said.', 'speech said: mayors, sure'],
  ['Boats were/AUX old, mayors said.', 'speech said: mayors, sure'],
  ['Boats sleep/VERB, mayors said.', 'speech said: mayors, sure'],
  ['Boats slept/VERB, mayors said.', 'speech said: mayors, sure'],
  ['Boats sleeping/VERB, mayors said.', 'speech said: Boats, sure'],
  ['Boats painted/VERB, mayors said.', 'speech said: Boats, sure'],
  ['Boats who were/AUX old, mayors said.', 'speech said: Boats, sure'],
  ['Boats which were/AUX old, mayors said.', 'speech said: mayors, sure'],
  ['Boats whose dog were/AUX old, mayors said.', 'speech said: mayors, sure'],
  ['The boats were/AUX old, mayors said.', 'speech said: mayors, sure'],
  ['The boats, mayors said.', 'speech said: The boats, sure'],
  ['Running/VERB home, mayors said.', 'speech said: mayors, sure'],
  ['Running/NOUN home, mayors said.', 'speech said: mayors, sure'],
  ['Mill Running/NOUN home, mayors said.', 'speech said: Mill Running home, sure'],
  ['And running/NOUN home, mayors said.', 'speech said: running home, sure'],
  ['And running/VERB home, mayors said.', 'speech said: mayors, sure'],
  ['Tired/VERB, mayors said.', 'speech said: mayors, sure'],
  ['Tired/VERB men slept, mayors said.', 'speech said: mayors, sure'],
  ['Tired/ADJ men slept, mayors said.', 'speech said: mayors, sure'],
  ['Of/ADP men, mayors said.', 'speech said: mayors, sure'],
  ['Thus/ADV men, mayors said.', 'speech said: mayors, sure'],
  ['Men/ADP, mayors said.', 'speech said: mayors, sure'],
  ['Men/SCONJ, mayors said.', 'speech said: mayors, sure'],
  ['Men/ADV, mayors said.', 'speech said: mayors, sure'],
  ['40, mayors said.', 'speech said: mayors, sure'],
  ['40 men, mayors said.', 'speech said: 40 men, sure'],
  ['40 of them said.', 'speech said: 40 of them, sure'],
  ['40 said.', 'speech said: nobody, inverted, sure'],
  ['A 40 said.', 'speech said: A 40, sure'],
  ['Two days later, mayors said.', 'speech said: mayors, sure']
])

reads('cuesBehind', 'what parts a clause from what stands before it', [
  ['(the mayor) said.', 'speech said: nobody, sure'],
  ['the mayor (old) said.', 'speech said: the mayor, sure'],
  ['the mayor (old (red) man) said.', 'speech said: the mayor, sure'],
  ['the dog (the mayor said.', 'speech said: the mayor, sure'],
  ['the dog (old) (the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept: the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept; the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept… the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept ... the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept — the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept—the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept – the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept -- the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept--the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept - the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept because the mayor said.', 'speech said: the mayor, sure'],
  ['dogs slept although mayors said.', 'speech said: mayors, sure'],
  ['But the mayor said.', 'speech said: the mayor, sure'],
  ['But then the mayor said.', 'speech said: the mayor, sure'],
  ['And so the mayor said.', 'speech said: the mayor, sure'],
  ['As mayors said.', 'speech said: mayors, sure'],
  ['As often mayors said.', 'speech said: mayors, sure'],
  ['Because mayors said.', 'speech said: mayors, sure'],
  ['When mayors said.', 'speech said: mayors, sure'],
  ['Mayors and men who slept said.', 'speech said: Mayors and men, sure'],
  ['Mayors have said.', 'speech said: Mayors, sure'],
  ['Mayors quickly said.', 'speech said: Mayors, sure'],
  ['Mayors, all old, said.', 'speech said: Mayors, sure'],
  ['Dr. Marsh said.', 'speech said: Dr. Marsh, sure'],
  ['dr. Marsh said.', 'speech said: dr. Marsh, sure'],
  ['M. & S. said.', 'speech said: M. & S., sure'],
  ['the dog, old, said.', 'speech said: the dog, sure']
])

reads('subjects', 'who does something', [
  ['On Tuesday, the mayor slept.', 'the mayor'],
  ['The mayor slept.', 'The mayor'],
  ['Mayors, old, slept.', 'Mayors'],
  ['Then the mayor slept.', 'the mayor'],
  ['While the mayor slept.', 'the mayor'],
  ['And yet so the mayor slept.', 'the mayor'],
  ['Because the mayor slept.', 'nobody'],
  ['Tuesday.', 'nobody'],
  ['40.', 'nobody'],
  ['40 men.', '40 men'],
  [', the mayor.', 'the mayor'],
  ['The mayor,', 'The mayor'],
  ['Two days later, the mayor slept.', 'the mayor'],
  ['Mr. Marsh, old, slept.', 'Mr. Marsh'],
  ['“The mayor slept.”', 'nobody']
])
reads('cues', 'every form of a verb', [
  ['She implies it.', 'speech implies: She, sure'],
  ['She implied it.', 'speech implied: She, sure'],
  ['She is implying it.', 'speech implying: She, sure'],
  ['She denies it.', 'speech denies: She, sure'],
  ['She denied it.', 'speech denied: She, sure'],
  ['She stresses it.', 'speech stresses: She, sure'],
  ['She stressed it.', 'speech stressed: She, sure'],
  ['She preaches it.', 'speech preaches: She'],
  ['She hisses it.', 'speech hisses: She'],
  ['She wishes it.', 'thought wishes: She'],
  ['She goes on.', 'speech goes on: She'],
  ['She went on.', 'speech went on: She'],
  ['She is going on.', 'speech going on: She'],
  ['She portrays it.', 'judgement portrays: She'],
  ['She portrayed it.', 'judgement portrayed: She'],
  ['She is portraying it.', 'judgement portraying: She'],
  ['She agrees.', 'speech agrees: She, sure'],
  ['She agreed.', 'speech agreed: She, sure'],
  ['She is agreeing.', 'speech agreeing: She, sure'],
  ['She writes.', 'speech writes: She, sure'],
  ['She is writing.', 'speech writing: She, sure'],
  ['She jokes.', 'speech jokes: She, sure'],
  ['She joked.', 'speech joked: She, sure'],
  ['She is joking.', 'speech joking: She, sure'],
  ['She is admitting it.', 'speech admitting: She, sure'],
  ['She admitted it.', 'speech admitted: She, sure'],
  ['She sees it.', 'thought sees: She'],
  ['She saw it.', 'thought saw: She'],
  ['She knows it.', 'thought knows: She'],
  ['She knew it.', 'thought knew: She'],
  ['She blames it.', 'judgement blames: She'],
  ['She mutters it.', 'speech mutters: She, sure'],
  ['She concludes it.', 'speech concludes: She, sure'],
  ['She promises it.', 'speech promises: She, sure'],
  ['She has written it.', 'speech written: She, sure'],
  ['She fies it.'],
  ['She cris it.'],
  ['She denys it.'],
  ['She denyes it.'],
  ['She writs it.'],
  ['She muts it.']
])

reads('cues', 'a passive that ends the article', [['He was told']])
