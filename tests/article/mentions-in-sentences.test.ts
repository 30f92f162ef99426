import {reads} from '../helpers/readings.js'

reads('mentioned', 'who and what is mentioned', [
  ['A pilot and two lawyers came.', 'pilot: person-noun', 'lawyers: people-noun plural'],
  ['The co-founder and the actress came.', 'co-founder: person-noun', 'actress: person-noun female'],
  ['A widow met widows.', 'widow: person-noun female', 'widows: people-noun female plural'],
  ['The 34-year-old came.', 'The 34-year-old: pronoun', '34-year-old: person-noun'],
  ['The 34-year-old man came.', 'The 34-year-old man: pronoun', 'man: person-noun male'],
  ['34-year-olds came.', '34-year-olds: people-noun plural'],
  ['Somebody and nobody came.', 'Somebody: person-noun', 'nobody: anybody'],
  ['Anyone’s boat came.', 'Anyone’s: anybody'],
  ['The chair of the board came.', 'chair: person-noun', 'board: body'],
  ['A chair stood there.'],
  ['The head of the board came.', 'head: person-noun', 'board: body'],
  ['The accused spoke.', 'accused: person-noun'],
  ['The student loan was late.'],
  ['The minister plan was late.'],
  ['The Russian said so.', 'Russian: person-noun'],
  ['A Brazilian came.', 'Brazilian: person-noun'],
  ['Russian boats came.', 'boats: thing plural'],
  ['The Russian boats came.', 'boats: thing plural'],
  ['Russians came.', 'Russians: people-noun plural'],
  ['A Russian came.', 'Russian: person-noun'],
  ['Democrats came.', 'Democrats: people-noun plural'],
  ['Democratic boats came.', 'boats: thing plural'],
  ['Islamists came.', 'Islamists: people-noun plural'],
  ['The Pope came.', 'Pope: person-noun'],
  ['The Guardian came.', 'Guardian: body'],
  ['Microsoft said its boats came.', 'Microsoft: thing', 'boats: thing plural'],
  ['Microsoft said so. Its boats came.', 'Microsoft: thing', 'boats: thing plural'],
  ['Microsoft said so.', 'Microsoft: thing'],
  ['Microsoft’s Windows came.', 'Microsoft’s: thing', 'Windows: thing'],
  ['Zhou, 34, came.', 'Zhou: name'],
  ['Zhou, who came, left.', 'Zhou: name'],
  ['The trader Zhou came.', 'trader: person-noun', 'Zhou: name'],
  ['Trader Zhou came.', 'Trader Zhou: name'],
  ['Bernie Zhou came. He left.', 'Bernie Zhou: person', 'He: pronoun male'],
  ['Jok Pederson came.', 'Jok Pederson: person'],
  ['In May it rained.'],
  ['May 3 was wet.'],
  ['Last August it rained.'],
  ['April came.'],
  ['August boats came.', 'boats: thing plural'],
  ['Norton came. They live in Norton.', 'Norton: thing', 'They: pronoun plural', 'Norton: thing'],
  ['The Department of Agriculture came.', 'Department of Agriculture: body'],
  ['The Institute of Technology came.', 'Institute of Technology: body'],
  ['The NATO came.', 'NATO: body'],
  ['HSB came.', 'HSB: body'],
  ['The Norton Bridge fell.', 'Norton Bridge: body'],
  ['Wonder came.', 'Wonder: thing'],
  ['Quickly came Wonder.', 'Wonder: thing'],
  ['The police and the crew came.', 'police: body', 'crew: body'],
  ['A dog and two cats came.', 'dog: animal', 'cats: thing plural'],
  ['Boats and a boat came.', 'Boats: thing'],
  ['The government and governments came.', 'government: body', 'governments: body plural'],
  ['The family and the couple came.', 'family: body', 'couple: body'],
  ['Fans and a fan came.', 'Fans: people-noun plural', 'fan: person-noun'],
  ['Both came.'],
  ['Three came.']
])

reads('pronouns', 'whom a pronoun stands for', [
  ['Ines Okoro came. She left.', 'She = Ines Okoro'],
  ['Ines Okoro came. He left.', 'He = nobody, not Ines Okoro'],
  ['Ines Okoro met Tom Brandt. He left.', 'He = Tom Brandt'],
  ['Ines Okoro met Tom Brandt. She left.', 'She = Ines Okoro'],
  ['Ines Okoro met Ada Lund. She left.', 'She = Ines Okoro'],
  ['Tom Brandt told Bo Lund about him.', 'him = Bo Lund'],
  ['Tom Brandt told Bo Lund he was late.', 'he = Tom Brandt'],
  ['Tom Brandt, who saw him, left.', 'him = Tom Brandt'],
  ['Tom Brandt’s father saw him.', 'him = Tom Brandt’s'],
  ['The pilot came. He left.', 'He = pilot'],
  ['The pilot came. She left.', 'She = pilot'],
  ['The pilots came. He left.', 'He = nobody, not The pilots'],
  ['The pilots came. They left.', 'They = pilots'],
  ['The board came. They left.', 'They = board'],
  ['The board came. He left.', 'He = nobody, not The board'],
  ['The dog came. He left.', 'He = dog'],
  ['A boat came. He left.', 'He = nobody'],
  ['Pilot Tom Brandt came. He left.', 'He = Pilot Tom Brandt'],
  ['Ines Okoro’s boat came. She left.', 'She = Ines Okoro’s'],
  ['In her speech, Ines Okoro spoke.', 'her = Ines Okoro'],
  ['In his speech, Ines Okoro spoke.', 'his = nobody'],
  ['When she came, Ines Okoro spoke.', 'she = Ines Okoro'],
  ['She came when Ines Okoro spoke.', 'She = nobody'],
  ['Ines Okoro came. Ada Lund came. Ines Okoro left. She slept.', 'She = Ines Okoro'],
  ['Tom Brandt came. He left. He slept. He woke.', 'He = Tom Brandt', 'He = Tom Brandt', 'He = Tom Brandt'],
  ['“She left,” Ines Okoro said.', 'She = nobody'],
  ['“Ada Lund came. She left,” Ines Okoro said. She slept.', 'She = Ada Lund', 'She = Ines Okoro'],
  ['“He left,” Tom Brandt said. He slept.', 'He = nobody', 'He = Tom Brandt'],
  ['Ines Okoro said that she left.', 'she = Ines Okoro'],
  ['They came. The pilots left.', 'They = nobody'],
  ['The team’s boat came. They left. The team slept. They woke.', 'They = team’s', 'They = team'],
  ['Ines Okoro hurt herself.', 'herself = Ines Okoro'],
  ['Tom Brandt saw his boat.', 'his = Tom Brandt'],
  ['Ines Okoro saw her new boat.', 'her = Ines Okoro'],
  ['It was hers.', 'hers = nobody'],
  ['He or she came.'],
  ['He who laughs last came.'],
  ['s/he came.'],
  ['Her Majesty came.'],
  ['They say it is late.', 'They = nobody'],
  ['the film Her'],
  ['HE CAME. She left.', 'She = nobody'],
  ['Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nShe left.', 'She = nobody'],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nShe left.',
    'She = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nIt rained.\n\nShe left.',
    'She = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nIt rained.\n\nIt snowed.\n\nShe left.',
    'She = nobody'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nIt rained. She left.',
    'She = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nThe police came. She left.',
    'She = nobody, not The police'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nThe government came. She left.',
    'She = nobody, not The government'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nTom Brandt came. She left.',
    'She = nobody, not Tom Brandt'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nThe fans came. She left.',
    'She = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\n“It rained,” she said.',
    'she = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\nIt rained on the boat. “It rained,” she said.',
    'she = Ines Okoro'
  ],
  [
    'Harbour to be dredged\n\nThe harbour will be dredged in May.\n\nInes Okoro came.\n\n“It rained. She left,” Tom Brandt said.',
    'She = Ines Okoro'
  ],
  ['Ines Okoro wins\n\nShe left on Monday, and it rained.', 'She = nobody'],
  ['Ines Okoro wins\n\nIt rained on Monday in the town.\n\nShe left.', 'She = nobody'],
  ['She was nine and it rained all day.\n\nInes Okoro left.', 'She = nobody'],
  ['The 53-year-old came. Tom Brandt left.', 'The 53-year-old = nobody'],
  ['Tom Brandt came. The 53-year-old pilot left.', 'The 53-year-old pilot = Tom Brandt'],
  ['Tom Brandt came. A 53-year-old left.'],
  ['But she left. Now he came.', 'she = nobody', 'he = nobody']
])

reads('pointers', 'words that point at nothing', [
  ['Asked about that tweet, she left.', 'that tweet'],
  ['Asked about that same tweet, she left.', 'that same tweet'],
  ['Asked about that new tweet, she left.', 'that new tweet'],
  ['Asked about the tweet, she left.'],
  ['Asked about that tweet who came, she left.'],
  ['Asked about those tweets that came, she left.'],
  ['Asked about that tweet boat, she left.'],
  ['Asked about that day, she left.'],
  ['Asked about such talks, she left.', 'such talks'],
  ['“Asked about that tweet, she left.”'],
  ['She left after that tweet came.', 'that tweet'],
  ['Officials said that talks failed.'],
  ['The tweet came. Asked about that tweet, she left.'],
  ['Tweeting came. Asked about that tweet, she left.'],
  ['Tweet wins\n\nAsked about that tweet, she left on Monday.'],
  ['The announcement came late.', 'The announcement'],
  ['The announcement, late, came.'],
  ['The announcer announced it. The announcement came late.'],
  ['Such comments came late.', 'Such comments'],
  ['It rained. The announcement came late.', 'The announcement (loose)'],
  ['It rained. But that one would come.', 'that one'],
  ['It rained. That one would come.', 'That one'],
  ['It rained. This one is late.', 'This one'],
  ['A boat came. But that one would come.'],
  ['Two boats came. But that one would come.'],
  ['The first boat came. But that one would come.'],
  ['It rained; and it snowed. But that one would come.'],
  ['It rained in 1990. But that one would come.'],
  ['It rained. “But that one would come.”'],
  ['It rained. But that one boat would come.'],
  ['It rained.\n\nBut that one would come.'],
  ['It rained. But that one.'],
  ['Many came. But that one would come.'],
  ['Another came. That one would come.'],
  ['The newspaper said so.', 'The newspaper (loose)'],
  ['A newspaper said so. The newspaper left.'],
  ['The Norton Post came. The newspaper said so.'],
  ['The paper said so. The magazine left.', 'The paper (loose)'],
  ['“The newspaper said so.”'],
  ['Newspaper wins\n\nThe newspaper said so on Monday.'],
  ['It rained. Asked about that tweet, she left.', 'that tweet (loose)'],
  ['It rained. After that tweet, she left. After that tweet, he left.', 'that tweet (loose)'],
  ['That'],
  ['That tweet'],
  ['It rained. Of those who came, she left.'],
  ['It rained. At that same hearing she left.', 'that same hearing (loose)'],
  ['It rained. With that boat in May, she left.']
])

reads('mentioned', 'names that the words around tell of', [
  ['Zarvan, 34, came to it.', 'Zarvan: name'],
  ['Zarvan, 340, came to it.', 'Zarvan: thing'],
  ['The boat of 34-year-old Zarvan sank.', 'Zarvan: name'],
  ['Zarvan said its boats sank.', 'Zarvan: thing', 'boats: thing plural'],
  ['Zarvan won. Its boats sank.', 'Zarvan: thing', 'boats: thing plural'],
  ['The trader Zarvan came.', 'trader: person-noun', 'Zarvan: name'],
  ['Trader Zarvan came.', 'Trader Zarvan: name'],
  ["Zarvan's Harbour sank.", "Zarvan's: thing", 'Harbour: body'],
  ['They met Mr Zarvan and Ms Quist.', 'They: pronoun plural', 'Zarvan: person male', 'Quist: person female'],
  [
    'Bernie Zarvan came. He sang. He slept. He left.',
    'Bernie Zarvan: person',
    'He: pronoun male',
    'He: pronoun male',
    'He: pronoun male'
  ]
])

reads('mentioned', 'a name that nobody knows, and what the article goes on to call it', [
  [
    'Zarvan slept. He ate. He ran. He drank.',
    'Zarvan: thing',
    'He: pronoun male',
    'He: pronoun male',
    'He: pronoun male'
  ],
  [
    'Zarvan slept. She ate. She ran. She drank.',
    'Zarvan: thing',
    'She: pronoun female',
    'She: pronoun female',
    'She: pronoun female'
  ],
  ['Zarvan slept. It ate.', 'Zarvan: thing'],
  [
    'Zarvan slept as he ate. Zarvan slept as he ate. Zarvan slept as he ate.',
    'Zarvan: name male',
    'he: pronoun male',
    'Zarvan: name male',
    'he: pronoun male',
    'Zarvan: name male',
    'he: pronoun male'
  ],
  [
    'Zarvan slept as she ate. Zarvan slept as she ate. Zarvan slept as she ate.',
    'Zarvan: name female',
    'she: pronoun female',
    'Zarvan: name female',
    'she: pronoun female',
    'Zarvan: name female',
    'she: pronoun female'
  ],
  [
    'Zarvan slept as he ate. Zarvan slept as he ate.',
    'Zarvan: name',
    'he: pronoun male',
    'Zarvan: name',
    'he: pronoun male'
  ],
  [
    'Zarvan slept as she ate. Zarvan slept as she ate.',
    'Zarvan: name',
    'she: pronoun female',
    'Zarvan: name',
    'she: pronoun female'
  ],
  [
    'Zarvan slept as he ate. Zarvan slept as he ate. Zarvan slept as he ate. Zarvan slept as she ate.',
    'Zarvan: name',
    'he: pronoun male',
    'Zarvan: name',
    'he: pronoun male',
    'Zarvan: name',
    'he: pronoun male',
    'Zarvan: name',
    'she: pronoun female'
  ],
  [
    'Zarvan slept as he ate, and he ran and he drank and he sang while she ate.',
    'Zarvan: name male',
    'he: pronoun male',
    'he: pronoun male',
    'he: pronoun male',
    'he: pronoun male',
    'she: pronoun female'
  ],
  [
    'Zarvan slept as she ate, and she ran and she drank while he ate.',
    'Zarvan: name',
    'she: pronoun female',
    'she: pronoun female',
    'she: pronoun female',
    'he: pronoun male'
  ],
  [
    'Zarvan slept as she ate, and she ran and she drank and she sang while he ate.',
    'Zarvan: name female',
    'she: pronoun female',
    'she: pronoun female',
    'she: pronoun female',
    'she: pronoun female',
    'he: pronoun male'
  ],
  ['They saw Zarvan as he ate.', 'They: pronoun plural', 'Zarvan: name', 'he: pronoun male'],
  ['They saw Zarvan as she ate.', 'They: pronoun plural', 'Zarvan: name', 'she: pronoun female'],
  ['They saw Zarvan as they ate.', 'They: pronoun plural', 'Zarvan: thing', 'they: pronoun plural'],
  ['They saw Zarvan. He ate.', 'They: pronoun plural', 'Zarvan: thing', 'He: pronoun male'],
  ['They saw Zarvan as it ate.', 'They: pronoun plural', 'Zarvan: thing'],
  [
    'They saw Zarvan and boats as he ate.',
    'They: pronoun plural',
    'Zarvan: name',
    'boats: thing plural',
    'he: pronoun male'
  ],
  [
    'They saw Zarvan and the board as he ate.',
    'They: pronoun plural',
    'Zarvan: name',
    'board: body',
    'he: pronoun male'
  ],
  [
    'They saw Zarvan and men as he ate.',
    'They: pronoun plural',
    'Zarvan: name',
    'men: people-noun male plural',
    'he: pronoun male'
  ],
  [
    'They saw Zarvan and Quist Mill as he ate.',
    'They: pronoun plural',
    'Zarvan: name',
    'Quist Mill: body',
    'he: pronoun male'
  ],
  ['They saw Zarvan, who ate.', 'They: pronoun plural', 'Zarvan: name'],
  ['They saw Zarvan who ate.', 'They: pronoun plural', 'Zarvan: name'],
  ['They saw Zarvan, whose dog ate.', 'They: pronoun plural', 'Zarvan: name', 'dog: animal'],
  ['They saw Zarvan, whom they ate.', 'They: pronoun plural', 'Zarvan: name', 'they: pronoun plural'],
  ['They saw Zarvan, which ate.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan, 34, there.', 'They: pronoun plural', 'Zarvan: name'],
  ['They saw Zarvan, 340, there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan, 3, there.', 'They: pronoun plural', 'Zarvan: name'],
  ['They saw Zarvan, 34 there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan; 34, there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan 34, there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan, old, there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw the trader Elenko there.', 'They: pronoun plural', 'trader: person-noun', 'Elenko: name'],
  ['They saw the trader Zarvan there.', 'They: pronoun plural', 'trader: person-noun', 'Zarvan: name'],
  [
    'They saw the trader Quist Zarvan there.',
    'They: pronoun plural',
    'trader: person-noun',
    'Quist Zarvan: person'
  ],
  ['They saw the boat Zarvan there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Trader Zarvan there.', 'They: pronoun plural', 'Trader Zarvan: name'],
  ['They saw Trader’s Zarvan there.', 'They: pronoun plural', 'Trader’s: person-noun', 'Zarvan: name'],
  ['They saw traders Zarvan there.', 'They: pronoun plural', 'traders: people-noun plural', 'Zarvan: thing'],
  ['They saw woman Zarvan there.', 'They: pronoun plural', 'woman: person-noun female', 'Zarvan: name'],
  ['They saw Mr Zarvan there.', 'They: pronoun plural', 'Zarvan: person male'],
  ['They saw Mrs Zarvan there.', 'They: pronoun plural', 'Zarvan: person female'],
  ['They saw Mr. Zarvan there.', 'They: pronoun plural', 'Zarvan: person male'],
  ['They saw Sir Zarvan there.', 'They: pronoun plural', 'Zarvan: person male'],
  ['They saw the 34-year-old Zarvan there.', 'They: pronoun plural', 'Zarvan: name'],
  ['They saw 34-year-olds Zarvan there.', 'They: pronoun plural', 'Zarvan: thing'],
  ['They saw Zarvan Trader there.', 'They: pronoun plural', 'Zarvan Trader: name'],
  ['They saw Jok Pederson there.', 'They: pronoun plural', 'Jok Pederson: person'],
  ['They saw Jok Whitlock there.', 'They: pronoun plural', 'Jok Whitlock: person'],
  ['They saw Jok Zarvan there.', 'They: pronoun plural', 'Jok Zarvan: person'],
  ['They saw Old Pederson there.', 'They: pronoun plural', 'Old Pederson: thing'],
  ['They saw NATO Pederson there.', 'They: pronoun plural', 'NATO: body', 'Pederson: thing'],
  [
    'They saw Jok Pederson there. Pederson said its shares fell.',
    'They: pronoun plural',
    'Jok Pederson: thing',
    'Pederson: thing',
    'shares: thing plural'
  ],
  ['Zarvan said so.', 'Zarvan: thing'],
  ['Zarvan said so. Zarvan said no.', 'Zarvan: name', 'Zarvan: name'],
  ['Zarvan said its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan said that its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan said that all its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan said that all of its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan said so. Its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Then Zarvan said so. Its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['And then Zarvan said so. Its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['And then the Zarvan said so. Its shares fell.', 'Zarvan: body', 'shares: thing plural'],
  [
    'They saw all of the Zarvan. Its shares fell.',
    'They: pronoun plural',
    'Zarvan: body',
    'shares: thing plural'
  ],
  ['Zarvan said so. It fell.', 'Zarvan: thing'],
  ['It slept. Zarvan said so. Its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan’s Harbour fell.', 'Zarvan’s: thing', 'Harbour: body'],
  ['Zarvan’s 34 fell.', 'Zarvan’s: thing'],
  ['Zarvan’s HARBOUR fell.', 'Zarvan’s: thing', 'HARBOUR: body'],
  ['Zarvan Harbour fell.', 'Zarvan Harbour: body'],
  ['Zarvans’ Harbour fell.', 'Zarvans: thing', 'Harbour: body'],
  [
    'Microsoft said its shares fell. Microsoft’s Windows fell.',
    'Microsoft: thing',
    'shares: thing plural',
    'Microsoft’s: thing',
    'Windows: thing'
  ],
  ['Zarvan replied. Zarvan’s Windows fell.', 'Zarvan: thing', 'Zarvan’s: thing', 'Windows: thing'],
  ['Zarvan replied. Zarvan said its shares fell.', 'Zarvan: thing', 'Zarvan: thing', 'shares: thing plural'],
  [
    'Zarvan replied. He said so. Zarvan said its shares fell.',
    'Zarvan: thing',
    'He: pronoun male',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  ['Elena slept. They saw Elena there.', 'Elena: name female', 'They: pronoun plural', 'Elena: name female'],
  ['Sarah slept.', 'Sarah: name female'],
  ['Mark slept. They saw Mark there.', 'Mark: thing', 'They: pronoun plural', 'Mark: thing'],
  ['Bernie Whitlock slept. He ate.', 'Bernie Whitlock: person', 'He: pronoun male'],
  [
    'Bernie Whitlock slept as he ate. Whitlock ran as he ate. Whitlock drank as he sang.',
    'Bernie Whitlock: person male',
    'he: pronoun male',
    'Whitlock: person male',
    'he: pronoun male',
    'Whitlock: person male',
    'he: pronoun male'
  ],
  [
    'Beverly Whitlock slept as he ate. Whitlock ran as he ate. Whitlock drank as he sang.',
    'Beverly Whitlock: person',
    'he: pronoun male',
    'Whitlock: person',
    'he: pronoun male',
    'Whitlock: person',
    'he: pronoun male'
  ],
  [
    'Sarah Whitlock slept as he ate. Whitlock ran as he ate. Whitlock drank as he sang.',
    'Sarah Whitlock: person',
    'he: pronoun male',
    'Whitlock: person',
    'he: pronoun male',
    'Whitlock: person',
    'he: pronoun male'
  ],
  [
    'Sarah Whitlock slept as she ate. Whitlock ran as she ate. Whitlock drank as she sang.',
    'Sarah Whitlock: person female',
    'she: pronoun female',
    'Whitlock: person female',
    'she: pronoun female',
    'Whitlock: person female',
    'she: pronoun female'
  ],
  [
    'Zarvan Whitlock slept as she ate. Whitlock ran as she ate. Whitlock drank as she sang.',
    'Zarvan Whitlock: person female',
    'she: pronoun female',
    'Whitlock: person female',
    'she: pronoun female',
    'Whitlock: person female',
    'she: pronoun female'
  ],
  [
    'Zarvan Whitlock slept as he ate. Whitlock ran as he ate. Whitlock drank as he sang.',
    'Zarvan Whitlock: person male',
    'he: pronoun male',
    'Whitlock: person male',
    'he: pronoun male',
    'Whitlock: person male',
    'he: pronoun male'
  ],
  [
    'Zarvan Whitlock slept as he ate. Whitlock ran as he ate. Whitlock drank.',
    'Zarvan Whitlock: person',
    'he: pronoun male',
    'Whitlock: person',
    'he: pronoun male',
    'Whitlock: person'
  ],
  ['Zarvan Whitlock said its shares fell.', 'Zarvan Whitlock: thing', 'shares: thing plural'],
  [
    'Zarvan Whitlock said its shares fell. Whitlock slept.',
    'Zarvan Whitlock: thing',
    'shares: thing plural',
    'Whitlock: thing'
  ],
  ['Zarvan Whitlock, who slept, said its shares fell.', 'Zarvan Whitlock: person', 'shares: thing plural'],
  [
    'Hillary Clinton slept. They saw Bill Clinton there.',
    'Hillary Clinton: person female',
    'They: pronoun plural',
    'Bill Clinton: person male'
  ],
  [
    'Sarah Zarvan slept. They saw Mark Zarvan there.',
    'Sarah Zarvan: person female',
    'They: pronoun plural',
    'Mark Zarvan: person male'
  ],
  ['They saw Zarvan there.\n\nHe ate.', 'They: pronoun plural', 'Zarvan: thing', 'He: pronoun male'],
  [
    'They saw Zarvan there. It rained as he ate.',
    'They: pronoun plural',
    'Zarvan: thing',
    'he: pronoun male'
  ],
  ['He ate. Zarvan slept.', 'He: pronoun male', 'Zarvan: thing'],
  ['He ate as Zarvan slept.', 'He: pronoun male', 'Zarvan: thing']
])

reads('mentioned', 'a name that says something twice, unless the article says "its"', [
  [
    'Zarvan said no. Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  ['Zarvan said no. Zarvan said so. It fell.', 'Zarvan: name', 'Zarvan: name'],
  [
    'Zarvan said no. Then Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. And then Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. And so then Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  ['Zarvan said no. It rained. Its shares fell.', 'Zarvan: thing', 'shares: thing plural'],
  [
    'Its shares fell. Zarvan said no. Zarvan said so.',
    'shares: thing plural',
    'Zarvan: name',
    'Zarvan: name'
  ],
  ['Zarvan said no. Zarvan said its shares fell.', 'Zarvan: thing', 'Zarvan: thing', 'shares: thing plural'],
  ['Zarvan said no. Zarvan said of its shares.', 'Zarvan: thing', 'Zarvan: thing', 'shares: thing plural'],
  [
    'Zarvan said no. Zarvan said all of its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan said that all of its shares fell.',
    'Zarvan: name',
    'Zarvan: name',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan said so. Zarvan’s Windows fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'Zarvan’s: thing',
    'Windows: thing'
  ],
  [
    'Zarvan said no. Zarvan said so. Zarvan’s windows fell.',
    'Zarvan: name',
    'Zarvan: name',
    'Zarvan’s: name',
    'windows: thing plural'
  ],
  [
    'Zarvan said no. Zarvan said so. Zarvan’s NATO fell.',
    'Zarvan: name',
    'Zarvan: name',
    'Zarvan’s: name',
    'NATO: body'
  ],
  [
    'Zarvan said no. Zarvan said so. Zarvan’s old Windows fell.',
    'Zarvan: name',
    'Zarvan: name',
    'Zarvan’s: name',
    'Windows: thing'
  ],
  [
    'Zarvan said no. Zarvan said so. Zarvan, Windows fell.',
    'Zarvan: name',
    'Zarvan: name',
    'Zarvan: name',
    'Windows: thing'
  ],
  [
    'Zarvan said no. Zarvan said so. They saw Zarvan’s',
    'Zarvan: name',
    'Zarvan: name',
    'They: pronoun plural',
    'Zarvan’s: name'
  ],
  [
    'Zarvan said no. Zarvan, who slept, said so. Its shares fell.',
    'Zarvan: name',
    'Zarvan: name',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. The trader Zarvan said so. Its shares fell.',
    'Zarvan: name',
    'trader: person-noun',
    'Zarvan: name',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan, 34, said so. Its shares fell.',
    'Zarvan: name',
    'Zarvan: name',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan, 34 boats, said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'boats: thing plural',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan, of 34, said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan; who slept, said so. Its shares fell.',
    'Zarvan: thing',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Zarvan said so as he slept. Its shares fell.',
    'Zarvan: name',
    'Zarvan: name',
    'he: pronoun male',
    'shares: thing plural'
  ],
  ['Zarvan said no. Zarvan said so.', 'Zarvan: name', 'Zarvan: name'],
  [
    'Zarvan said no as it saw the people. Zarvan said so as he slept.',
    'Zarvan: name',
    'people: body',
    'Zarvan: name',
    'he: pronoun male'
  ],
  [
    'Zarvan said no. The board met as he slept. Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'board: body',
    'he: pronoun male',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan said no. Boats sank as he slept. Zarvan said so. Its shares fell.',
    'Zarvan: thing',
    'Boats: name',
    'he: pronoun male',
    'Zarvan: thing',
    'shares: thing plural'
  ],
  [
    'Sarah Whitlock said no. Whitlock said its shares fell.',
    'Sarah Whitlock: person female',
    'Whitlock: person female',
    'shares: thing plural'
  ],
  [
    'Zarvan Whitlock said no. Whitlock said its shares fell.',
    'Zarvan Whitlock: thing',
    'Whitlock: thing',
    'shares: thing plural'
  ],
  [
    'Zarvan Whitlock said no. Whitlock said so. Its shares fell.',
    'Zarvan Whitlock: thing',
    'Whitlock: thing',
    'shares: thing plural'
  ]
])

reads('pointers', 'words that point at nothing', [
  ['Board meets\n\nThat tweet was lost.\n\nIt rained.', 'That tweet', 'That tweet (loose)'],
  ['Board meets\n\nA tweet was lost.\n\nThat tweet was old.'],
  ['Board meets\n\nThose tweets were lost.', 'Those tweets', 'Those tweets (loose)'],
  ['Board meets\n\nThat tweets that were lost came.'],
  ['Board meets\n\nThat same tweet was lost.', 'That same tweet', 'That same tweet (loose)'],
  ['Board meets\n\nThat old tweet was lost.', 'That old tweet', 'That old tweet (loose)'],
  ['Board meets\n\nThat day was lost.'],
  ['Board meets\n\nThat midday was lost.'],
  ['Board meets\n\nAt that hearing they slept.', 'that hearing', 'that hearing (loose)'],
  ['Board meets\n\nOfficials said that talks failed.'],
  ['Board meets\n\nThat tweet storm was lost.'],
  ['Board meets\n\nThat tweet who slept was lost.'],
  ['Board meets\n\nThat tweet of hers was lost.'],
  ['Board meets\n\nThat tweet wholly was lost.', 'That tweet', 'That tweet (loose)'],
  ['Board meets\n\n“That tweet was lost,” she said.'],
  ['Board meets\n\nSuch tweets were lost.', 'Such tweets', 'Such tweets (loose)'],
  ['Board meets\n\nThat one would sleep.', 'That one'],
  ['Board meets\n\nBut that one would sleep.', 'that one'],
  ['Board meets\n\nBut then that one would sleep.', 'that one'],
  ['Board meets\n\nBut this one would sleep.', 'this one'],
  ['Board meets\n\nBut that one, asleep, ate.'],
  ['Board meets\n\nBut these one would sleep.'],
  ['Board meets\n\nA bill was lost. But that one would sleep.'],
  ['Board meets\n\nBills were lost. But that one would sleep.', 'that one'],
  ['Board meets\n\nTwo bills were lost. But that one would sleep.'],
  ['Board meets\n\nBills, and men, were lost. But that one would sleep.'],
  ['Board meets\n\nThe first bill was lost. But that one would sleep.'],
  ['Board meets\n\nBills 5 were lost. But that one would sleep.'],
  ['Board meets\n\nBills were lost.\n\nBut that one would sleep.'],
  ['Board meets\n\nThe newspaper slept.', 'The newspaper (loose)'],
  ['Board meets\n\nThe Norton Times slept. The newspaper slept.'],
  ['Board meets\n\nThe newspapers slept.'],
  ['Board meets\n\nA newspaper slept. The newspaper slept.'],
  ['Board meets\n\n“The newspaper slept,” she said.'],
  ['Board meets\n\nOld newspaper slept.'],
  ['Board meets\n\nThe announcement came late.', 'The announcement', 'The announcement (loose)'],
  ['Board meets\n\nAn announcement came. The announcement came late.'],
  ['Board meets\n\nThe announcement old came late.'],
  ['Board meets\n\nThe announcement is late.', 'The announcement', 'The announcement (loose)'],
  ['Board meets\n\nThe two leaders slept.'],
  ['Board meets\n\nAda Marsh and Bo Lund slept. The two leaders ate.'],
  ['The newspaper sleeps\n\nIt rained.']
])

reads('pronouns', 'whom a pronoun stands for', [
  ['Ada Marsh slept. She ate.', 'She = Ada Marsh'],
  ['Tom Lund slept. She ate.', 'She = nobody, not Tom Lund'],
  ['The Republican slept. She ate.', 'She = Republican'],
  ['Zarvan, a Tory from Elm, slept. He ate.', 'He = Tory'],
  ['A Londoner slept. He ate.', 'He = Londoner'],
  ['The chancellor slept. She ate.', 'She = chancellor'],
  ['The cleaner slept. He ate.', 'He = cleaner'],
  ['Her fiancé slept. He ate.', 'Her = nobody', 'He = fiancé'],
  ['Sam Lund slept. She ate.', 'She = Sam Lund'],
  ['Sam Lund slept. He ate.', 'He = Sam Lund'],
  ['Terry Lund slept. She ate.', 'She = Terry Lund'],
  ['Terry Lund slept. He ate.', 'He = Terry Lund'],
  ['Andrea Lund slept. He ate.', 'He = Andrea Lund'],
  ['Joan Lund slept. She ate.', 'She = Joan Lund'],
  ['Mr Terry Lund slept. She ate.', 'She = nobody, not Mr Terry Lund'],
  ['SHE slept. Ada Marsh ate.'],
  ['Ada Marsh slept. SHE ate.'],
  ['Ada Marsh slept. HER dog ate.'],
  ['Ada Marsh slept. Her dog ate.', 'Her = Ada Marsh'],
  ['Ada Marsh met Eve Quist. She ate.', 'She = Ada Marsh'],
  ['The mayor slept. He ate.', 'He = mayor'],
  ['The mayors slept. They ate.', 'They = mayors'],
  ['The board slept. They ate.', 'They = board'],
  ['She/he slept.'],
  ['S/he slept.'],
  ['Ada Marsh slept.\n\nShe ate.\n\nShe ran.', 'She = Ada Marsh', 'She = Ada Marsh'],
  ['Ada Marsh slept.\n\nIt rained.\n\nIt snowed.\n\nShe ran.', 'She = nobody'],
  ['Ada Marsh, 34, slept. She ate.', 'She = Ada Marsh'],
  ['Ada Marsh’s sister Eve slept. She ate.', 'She = sister'],
  ['When she slept, Ada Marsh ate.', 'she = Ada Marsh'],
  ['It was she who slept.'],
  ['Ada Marsh slept. Herself she ate.', 'Herself = Ada Marsh', 'she = Ada Marsh']
])
