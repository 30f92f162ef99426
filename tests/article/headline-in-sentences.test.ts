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
  ['a program', 'none'],
  ['a programme', 'british', 'programme british'],
  ['a check', 'none'],
  ['a cheque', 'british', 'cheque british'],
  ['jewelry', 'american', 'jewelry american'],
  ['jewellery', 'british', 'jewellery british']
])
