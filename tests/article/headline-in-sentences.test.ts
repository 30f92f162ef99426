import {reads} from '../helpers/readings.js'

reads('headline', 'what the headline has and the body has not', [
  ["Mayor 'sad' after storm\n\nThe mayor was sad on Monday.\n\nIt rained all day in the town."],
  [
    "Mayor 'sad' after storm\n\nThe mayor was glad on Monday.\n\nIt rained all day in the town.",
    "words 'sad'"
  ],
  [
    "Mayor 'very sad' after storm\n\nThe mayor was very glad and sad on Monday.\n\nIt rained all day in the town."
  ],
  [
    "Mayor 'very sad' after storm\n\nThe mayor was very glad on Monday.\n\nHe was tired and old and went home by the sea, sad.",
    "words 'very sad'"
  ],
  ["Mayor 'is sad' after storm\n\nThe mayor was sad on Monday.\n\nIt rained all day in the town."],
  [
    "Mayor 'sad' after storm\n\nMayor 'sad' after storm\n\nIt rained all day in the town.\n\nIt rained all day in the town. And more.",
    "words 'sad'"
  ],
  ["Mayor 'sad' after storm\n\nHe was glad."],
  ['12 dead in storm\n\nTwelve people died on Monday.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen people died on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12 dead in storm\n\nTen were killed on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12 die in storm\n\nTen people died on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  [
    'Twelve die in storm\n\nTen people died on Monday.\n\nIt rained all day in the town.',
    'number Twelve / Ten'
  ],
  [
    '12 boats sink in storm\n\nTen boats sank on Monday.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['12 boats sink in storm\n\nTen ships sank on Monday.\n\nIt rained all day in the town.'],
  ['12 boats sink in storm\n\nAt least ten boats sank on Monday.\n\nIt rained all day in the town.'],
  ['More than 12 boats sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  [
    '1,200 boats sink in storm\n\n1,300 boats sank on Monday.\n\nIt rained all day in the town.',
    'number 1,200 / 1,300'
  ],
  ['12 boats sink in 2019\n\nTen boats sank on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  [
    '2 boats sink in storm\n\nThree boats sank on Monday.\n\nIt rained all day in the town.',
    'number 2 / Three'
  ],
  ['Boats sink: 12\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  ['12-year-old boat sinks\n\nA 10-year-old boat sank on Monday.\n\nIt rained all day in the town.'],
  ['$12 boat sinks\n\nA $10 boat sank on Monday.\n\nIt rained all day in the town.'],
  ['12% of boats sink\n\n10% of boats sank on Monday.\n\nIt rained all day in the town.'],
  [
    '12 Oslo boats sink\n\nTen Oslo boats sank on Monday.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['Jonson wins vote\n\nAda Jonson won the vote on Monday.\n\nJonson left.'],
  ['Jonson wins vote\n\nAda Lund won the vote on Monday.\n\nLund left.'],
  ['Johnsons win vote\n\nAda Johnson won the vote on Monday.\n\nJohnson left.'],
  ["Johnson's vote\n\nAda Johnson won the vote on Monday.\n\nJohnson left."],
  ['Jonson and Johnson win\n\nAda Johnson and Bo Jonson won on Monday.\n\nIt rained all day in the town.'],
  ['Winns comes\n\nAda Wins came on Monday.\n\nWins left.']
])

reads('variants', 'names that are spelt in two ways', [
  ['Ada Quistgaard came. Quistgard left. Quistgaard slept.', 'Quistgard for Quistgaard (letter)'],
  ['Ada Quistgaard came. Quistgaards left.'],
  ['Ada Quistgaard came. Ada Quistgard left.', 'Quistgaard for Quistgard (letter, doubtful)'],
  ['Ada Berg came. Bert left. Berg slept.'],
  ['Ada Johnson and Bo Jonson came.'],
  ['Ada Johnson came. Jonson left. Johnson slept.', 'Jonson for Johnson (letter)'],
  ['Ada O’Neill came. ONeill left.', 'ONeill for O’Neill (letter, doubtful)'],
  ['Ada O’Neill came. O Neill left. O’Neill slept.'],
  ['Ada O’Neill came. Oneill left. O’Neill slept.'],
  ['Ada McVelly came. MacVelly left. McVelly slept.', 'MacVelly for McVelly (letter)'],
  ['Ada McVelly came. Mcvelly left. McVelly slept.', 'Mcvelly for McVelly (letter)'],
  ['Ada Sorensen came. Sorenson left. Sorensen slept.', 'Sorenson for Sorensen (letter)'],
  ['Ada Sorensen came. Sörensen left. Sorensen slept.', 'Sörensen for Sorensen (letter)'],
  ['Ada Lund-Berg came. Lund Berg left. Lund-Berg slept.'],
  ['Norton came. Nortn left. Norton slept.', 'Nortn for Norton (letter)'],
  ['Ada Quistgaard came. “Quistgard left,” he said. Quistgaard slept.', 'Quistgard for Quistgaard (letter)'],
  [
    'Quistgard wins\n\nAda Quistgaard came on Monday.\n\nQuistgaard slept.',
    'Quistgard for Quistgaard (letter)'
  ]
])

reads('spelling', 'the English of an article', [
  ['The color of the harbor.', 'american', 'color american', 'harbor american'],
  ['The colour of the harbour.', 'british', 'colour british', 'harbour british'],
  ['The color of the harbour.', 'none', 'color american', 'harbour british'],
  ['He organized it.', 'none', 'organized american'],
  ['He organised it.', 'british', 'organised british'],
  ['He organised the color.', 'none', 'organised british', 'color american'],
  ['Mr Lund came.', 'none'],
  ['Mr. Lund came.', 'none'],
  ['It rose 5 percent.', 'american'],
  ['It rose 5 per cent.', 'british'],
  ['the Harbor Board', 'none', 'Harbor american name'],
  ['Pearl Harbor', 'none', 'Harbor american name'],
  ['the Department of Defence', 'none', 'Defence british name'],
  ['“The color,” he said.', 'none', 'color american'],
  ['Colors and coloured.', 'none', 'Colors american', 'coloured british'],
  ['It is gray and grey.', 'none', 'gray american', 'grey british'],
  ['The center and the centre.', 'none', 'center american', 'centre british'],
  ['He traveled and travelled.', 'none', 'traveled american', 'travelled british'],
  ['The theater.', 'american', 'theater american'],
  ['He said “no.”', 'none'],
  ['He said “no”.', 'none'],
  ['The tire and the tyre.', 'british', 'tyre british'],
  ['the labor of Labour', 'american', 'labor american', 'Labour british name'],
  ['analyse and analyze', 'none', 'analyse british', 'analyze american'],
  ['a program', 'none', 'program american'],
  ['a computer program', 'none'],
  ['a programme', 'british', 'programme british'],
  ['a check', 'none'],
  ['a cheque', 'british', 'cheque british'],
  ['jewelry', 'american', 'jewelry american'],
  ['jewellery', 'british', 'jewellery british']
])

reads('headline', 'words in quotation marks that the body has not', [
  [
    'Mayor ‘sad’ as ‘glad’ clerk leaves\n\nHe was old.\n\nIt rained all day in the town.',
    'words ‘sad’',
    'words ‘glad’'
  ],
  [
    'Mayor “says ‘sad’” after storm\n\nThe mayor was glad.\n\nIt rained all day in the town.',
    'words “says ‘sad’”'
  ],
  [
    'Mayor says “old ‘sad’ town” after storm\n\nThe mayor was sad in the old town.\n\nIt rained all day in the town.'
  ],
  [
    'Mayor says “old ‘sad’ town” after storm\n\nThe mayor was glad in the old town.\n\nIt rained all day in the town.',
    'words “old ‘sad’ town”'
  ],
  [
    'Mayor ‘glad’ after storm\n\nBy Glad Marsh\n\nThe mayor was old.\n\nIt rained all day in the town.',
    'words ‘glad’'
  ],
  [
    'Mayor ‘glad’ after storm\n\nREAD MORE: Glad days by the sea\n\nThe mayor was old.\n\nIt rained all day in the town.',
    'words ‘glad’'
  ],
  [
    'Mayor ‘glad’ after storm\n\nMayor ‘glad’ after storm\n\nThe mayor was old.\n\nIt rained all day in the town.',
    'words ‘glad’'
  ],
  [
    'Mayor ‘glad’ after storm\n\nSign up to our newsletter: glad news\n\nThe mayor was old.\n\nIt rained all day in the town.',
    'words ‘glad’'
  ],
  ['Storm over\n\nThe mayor was “glad” and old.\n\nIt rained all day in the town.'],
  ['Storm over\n\nThe mayor was “glad” and old.\n\nHe was “sad”.\n\nIt rained all day in the town.']
])

reads('headline', 'the name of a thing in quotation marks', [
  ['New film ‘Quiet Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.'],
  [
    '‘Quiet Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet Harbour’'
  ],
  [
    'New Film ‘Quiet Harbour’ Opens Today\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet Harbour’'
  ],
  [
    'New film ‘quiet harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘quiet harbour’'
  ],
  [
    'New film ‘Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Harbour’'
  ],
  [
    'New film ‘Quiet harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet harbour’'
  ],
  ['New film ‘Quiet of Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.'],
  [
    'New film ‘Quiet from Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet from Harbour’'
  ],
  [
    'Film ‘Quiet Harbour’ Opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet Harbour’'
  ],
  ['Norton’s ‘Quiet Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.'],
  ['Norton Film ‘Quiet Harbour’ opens today\n\nThe film was shown there.\n\nIt rained all day in the town.'],
  [
    'Norton Film ‘Quiet Harbour’ opens\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet Harbour’'
  ],
  ['A ‘Quiet Harbour’ is it\n\nThe film was shown there.\n\nIt rained all day in the town.'],
  [
    'A ‘Quiet-Harbour’ is it\n\nThe film was shown there.\n\nIt rained all day in the town.',
    'words ‘Quiet-Harbour’'
  ]
])

reads('headline', 'words that stand together in another form', [
  ['Mayor ‘brave’ in storm\n\nThe mayor’s bravery was told.\n\nIt rained all day in the town.'],
  ['Mayor ‘courageous’ in storm\n\nThe mayor’s courage was told.\n\nIt rained all day in the town.'],
  ['Mayor ‘embarrassed’ in storm\n\nThe mayor’s embarrassment was told.\n\nIt rained all day in the town.'],
  ['Mayor ‘suing’ town\n\nThe mayor will sue them.\n\nIt rained all day in the town.'],
  ['Mayor ‘sue’ threat\n\nThe mayor is suing them.\n\nIt rained all day in the town.'],
  ['Mayor ‘hoping’ for sun\n\nThe mayor hopes for it.\n\nIt rained all day in the town.'],
  ['Mayor ‘stopped’ boat\n\nThe mayor stops it.\n\nIt rained all day in the town.'],
  ['Mayor ‘running’ boat\n\nThe mayor runs it.\n\nIt rained all day in the town.'],
  ['Mayor ‘dies’ boat\n\nThe mayor died it.\n\nIt rained all day in the town.'],
  ['Mayor ‘ties’ boat\n\nThe mayor tied it.\n\nIt rained all day in the town.'],
  ['Mayor ‘dying’ boat\n\nThe mayor dies it.\n\nIt rained all day in the town.'],
  ['Mayor ‘lies’ boat\n\nThe mayor was lying about it.\n\nIt rained all day in the town.'],
  ['Mayor ‘used’ boat\n\nThe mayor is using it.\n\nIt rained all day in the town.'],
  ['Mayor ‘carrying’ boat\n\nThe mayor carries it.\n\nIt rained all day in the town.'],
  ['Mayor ‘needs’ boat\n\nThe nest is of the mayor.\n\nIt rained all day in the town.', 'words ‘needs’'],
  ['Mayor ‘loses’ boat\n\nThe loss is of the mayor.\n\nIt rained all day in the town.', 'words ‘loses’'],
  ['Mayor ‘rolling’ boat\n\nThe mayor rolled it.\n\nIt rained all day in the town.'],
  ['Mayor ‘passing’ boat\n\nThe mayor passed it.\n\nIt rained all day in the town.'],
  [
    'Mayor ‘contract’ there\n\nThe mayor contradicted it.\n\nIt rained all day in the town.',
    'words ‘contract’'
  ],
  ['Mayor ‘national’ there\n\nThe nation slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘boat’ there\n\nThe board slept.\n\nIt rained all day in the town.', 'words ‘boat’'],
  ['Mayor ‘harbour’ there\n\nThe harvest slept.\n\nIt rained all day in the town.', 'words ‘harbour’'],
  ['Mayor ‘harbour’ there\n\nThe harbinger slept.\n\nIt rained all day in the town.', 'words ‘harbour’'],
  ['Mayor ‘harbour’ there\n\nThe harbouring slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘be’ there\n\nThe mayor slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘by’ there\n\nThe mayor slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘all-time’ best\n\nThe mayor of all time slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘all–time’ best\n\nThe mayor of all time slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘time -’ best\n\nThe mayor of time slept.\n\nIt rained all day in the town.'],
  ['Mayor ‘10 boats’ there\n\nThe mayor had 10 boats.\n\nIt rained all day in the town.'],
  ['Mayor ‘!’ there\n\nThe mayor had boats.\n\nIt rained all day in the town.'],
  ['Mayor ‘!’ there\n\nThe mayor had!\n\nIt rained all day in the town.']
])

reads('headline', 'words that stand near each other', [
  [
    'Mayor ‘old red boat’ there\n\nThe boat was old.\n\nIt rained all day in the town.',
    'words ‘old red boat’'
  ],
  ['Mayor ‘old red boat’ there\n\nThe boat was old and red.\n\nIt rained all day in the town.'],
  ['Mayor ‘old red big boat’ there\n\nThe boat was old and red.\n\nIt rained all day in the town.'],
  [
    'Mayor ‘old red big boat’ there\n\nThe boat was old.\n\nIt rained all day in the town.',
    'words ‘old red big boat’'
  ],
  [
    'Mayor ‘old red big wide boat’ there\n\nThe boat was old and red.\n\nIt rained all day in the town.',
    'words ‘old red big wide boat’'
  ],
  [
    'Mayor ‘old red big wide boat’ there\n\nThe boat was old and red and wide.\n\nIt rained all day in the town.'
  ],
  [
    'Mayor ‘old boat’ there\n\nThe old man of the sea went home to his wife and to the dog there in a boat.\n\nIt rained all day in the town.',
    'words ‘old boat’'
  ],
  [
    'Mayor ‘old boat’ there\n\nThe old man of the sea and he went home to his wife and to the dog there in his boat.\n\nIt rained all day in the town.',
    'words ‘old boat’'
  ],
  [
    'Mayor ‘old boat’ there\n\nThe old man of the sea and he went home to his wife and to the dog there then in his boat.\n\nIt rained all day in the town.',
    'words ‘old boat’'
  ],
  [
    'Mayor ‘old boat’ there\n\nAn old old man of the sea and he went home to his wife and to the dog there in his boat.\n\nIt rained all day in the town.',
    'words ‘old boat’'
  ],
  [
    'Mayor ‘old boat’ there\n\nThe boat, an old thing, old, old, went down and was lost in the sea and it came up.\n\nIt rained all day in the town.'
  ],
  [
    'Mayor ‘old red boat’ there\n\nThe old, old, old man went home to his wife and the dog of his there, and saw the sea, and then slept there, red, in a boat.\n\nIt rained all day in the town.',
    'words ‘old red boat’'
  ]
])

reads('headline', 'counts that the body gives otherwise', [
  ['12 dead in storm\n\nThere were ten dead there.\n\nIt rained all day in the town.', 'number 12 / ten'],
  ['12 dead in storm\n\nThere were ten deaths there.\n\nIt rained all day in the town.', 'number 12 / ten'],
  [
    '12 dead in storm\n\nThere were ten fatalities there.\n\nIt rained all day in the town.',
    'number 12 / ten'
  ],
  ['12 dead in storm\n\nTen people perished there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12 perish in storm\n\nTen people perished there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12 undead in storm\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['12 deadly in storm\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['12 hurt in storm\n\nTen people were injured there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  [
    '12 injured in storm\n\nTen people were wounded there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['12 wounds in storm\n\nTen people were hurt there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12 unhurt in storm\n\nTen people were hurt there.\n\nIt rained all day in the town.'],
  ['12 hurtful in storm\n\nTen people were hurt there.\n\nIt rained all day in the town.'],
  ['12 hurt in storm\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['Storm kills 12\n\nTen people died there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['Storm killing 12\n\nTen people died there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['Storm killed 12 boats\n\nTen people died there.\n\nIt rained all day in the town.'],
  [
    'Storm killed 12 in Norton\n\nTen people died there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['Storm skills 12\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['Storm killers 12\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['Storm sinks 12\n\nTen people died there.\n\nIt rained all day in the town.'],
  ['Storm sinks 12 boats\n\nTen boats sank there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  [
    'Storm sinks 12 big red boats\n\nTen boats sank there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['Storm sinks 12 big old red boats\n\nTen boats sank there.\n\nIt rained all day in the town.'],
  [
    'Storm sinks 12 glass boats\n\nTen boats sank there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  [
    'Storm sinks 12 boats 10 ships\n\nTen boats and 11 ships sank there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['Storm sinks 12, boats\n\nTen boats sank there.\n\nIt rained all day in the town.'],
  ['Storm sinks 12 of boats\n\nTen boats sank there.\n\nIt rained all day in the town.'],
  ['Storm sinks 12 more boats\n\nTen boats sank there.\n\nIt rained all day in the town.'],
  ['Storm leaves 12 people who were hurt\n\nTen people were hurt there.\n\nIt rained all day in the town.'],
  ['Storm leaves 12 that slept hurt\n\nTen were hurt there.\n\nIt rained all day in the town.'],
  [
    'Storm leaves 12 old red big wide men dead\n\nTen died there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['Storm leaves 12 old red big wide long men dead\n\nTen died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen died there.\n\nTen more died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen died there.\n\nNine died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen died there.\n\nIt was 12 to one.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nAt least ten died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nUp to ten died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen or more died there.\n\nIt rained all day in the town.'],
  ['12 dead in storm\n\nTen to 11 died there.\n\nIt rained all day in the town.'],
  [
    '12 dead in storm\n\nMany of them slept. Ten died there.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['12 dead in storm\n\nMany.\n\nTen died there.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['About 12 dead in storm\n\nTen died there.\n\nIt rained all day in the town.'],
  ['12 or more dead in storm\n\nTen died there.\n\nIt rained all day in the town.'],
  ['One dead in storm\n\nTen died there.\n\nIt rained all day in the town.'],
  ['2 dead in storm\n\nTen died there.\n\nIt rained all day in the town.', 'number 2 / Ten'],
  ['20 dead in storm\n\n19 died there.\n\nIt rained all day in the town.'],
  ['20 dead in storm\n\n11 died there.\n\nIt rained all day in the town.'],
  ['20 dead in storm\n\nTen died there.\n\nIt rained all day in the town.', 'number 20 / Ten'],
  ['21 dead in storm\n\n19 died there.\n\nIt rained all day in the town.', 'number 21 / 19'],
  ['10 dead in storm\n\nNine died there.\n\nIt rained all day in the town.', 'number 10 / Nine'],
  ['30 dead in storm\n\n39 died there.\n\nIt rained all day in the town.'],
  ['30 dead in storm\n\n40 died there.\n\nIt rained all day in the town.', 'number 30 / 40'],
  ['1,200 dead in storm\n\n1,100 died there.\n\nIt rained all day in the town.', 'number 1,200 / 1,100'],
  ['1,200 dead in storm\n\n1200 died there.\n\nIt rained all day in the town.'],
  [
    '1,200,300 dead in storm\n\n1,200 died there.\n\nIt rained all day in the town.',
    'number 1,200,300 / 1,200'
  ],
  ['1,20 dead in storm\n\n11 died there.\n\nIt rained all day in the town.'],
  ['9.30 dead in storm\n\nTen died there.\n\nIt rained all day in the town.'],
  ['10-12 dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['10/12 dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['10 - 12 dead in storm\n\nNine died there.\n\nIt rained all day in the town.', 'number 12 / Nine'],
  ['10. Dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['10: dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['10; dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['10th dead in storm\n\nNine died there.\n\nIt rained all day in the town.'],
  ['x10 dead in storm\n\nNine died there.\n\nIt rained all day in the town.']
])

reads('headline', 'names that only the headline spells so', [
  ['Jonson wins vote\n\nAda Johnson won the vote.\n\nJohnson left.\n\nIt rained all day in the town.'],
  ['Jonson wins vote\n\nAda Johnson and Jonson won the vote.\n\nIt rained all day in the town.'],
  ['Jonson wins vote\n\nAda Johnson won the vote. Jonson’s dog slept.\n\nIt rained all day in the town.'],
  [
    'Jonson wins vote\n\nAda Johnson won the vote. Jonsons’ dog slept.\n\nIt rained all day in the town.',
    'name Jonson / Johnson'
  ],
  ['Jonson’s vote\n\nAda Johnson won the vote.\n\nJohnson left.\n\nIt rained all day in the town.'],
  ['jonson wins vote\n\nAda Johnson won the vote.\n\nIt rained all day in the town.'],
  ['Jons wins vote\n\nAda Johns won the vote.\n\nIt rained all day in the town.'],
  ['Writer wins vote\n\nAda Whiter won the vote.\n\nIt rained all day in the town.'],
  ['Jonson2 wins vote\n\nAda Johnson won the vote.\n\nIt rained all day in the town.'],
  [
    'McJonson wins vote\n\nAda McJohnson won the vote.\n\nIt rained all day in the town.',
    'name McJonson / McJohnson'
  ],
  [
    'Jonson and Whitlok win\n\nAda Johnson and Eve Whitlock won.\n\nWhitlock and Johnson left.\n\nIt rained all day in the town.'
  ],
  [
    'Eve Jonson wins vote\n\nAda Johnson won the vote.\n\nIt rained all day in the town.',
    'name Jonson / Johnson'
  ],
  [
    'Ada Jonson wins vote\n\nAda Johnson won the vote.\n\nIt rained all day in the town.',
    'name Jonson / Johnson'
  ],
  [
    'Ada Jonson wins vote\n\nAda Johnson won the vote.\n\nJohnson left. Johnson slept.\n\nIt rained all day in the town.'
  ],
  [
    'Jonson wins vote\n\nAda Johnson won the vote, and Bo Jonsen slept.\n\nIt rained all day in the town.',
    'name Jonson / Johnson'
  ],
  [
    '12 dead as Jonson says ‘glad’\n\nTen died there, Ada Johnson said.\n\nIt rained all day in the town.',
    'number 12 / Ten',
    'name Jonson / Johnson',
    'words ‘glad’'
  ]
])
