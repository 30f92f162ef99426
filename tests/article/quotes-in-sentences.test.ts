import {reads} from '../helpers/readings.js'

reads('quotations', 'pairs of marks', [
  ['He said "no".', '"no" (1)'],
  ['He said “no”.', '“no” (1)'],
  ['He said ‘no’.', '‘no’ (1)'],
  ["He said 'no'.", "'no' (1)"],
  ["He said 'No'.", "'No' (1)"],
  ["He said ``no''.", "``no'' (1)"],
  ["He said ''no''.", "''no'' (1)"],
  ['He said «no».', '«no» (1)'],
  ['He said ‹no›.', '‹no› (1)'],
  ['He said „no“.', '„no“ (1)'],
  ['He said "no" and "yes".', '"no" (1)', '"yes" (1)'],
  ['He said “no ‘never’ no”.', '“no ‘never’ no” (3)', '‘never’ (1, inside)'],
  ['He said ‘no “never” no’.', '‘no “never” no’ (3)', '“never” (1, inside)'],
  ['He said "no \'never\' no".', '"no \'never\' no" (3)', "'never' (1, inside)"],
  ['He said \'no "never" no\'.', '\'no "never" no\' (3)', '"never" (1, inside)'],
  ['"He said \'no,\'" she said.', '"He said \'no,\'" (3)', "'no,' (1, inside)"],
  ['"He said \'no\'", she said.', '"He said \'no\'" (3)', "'no' (1, inside)"],
  ['"He said "no" again," she said.', '"He said "no" again," (4)', '"no" (1, inside)'],
  ['“He said “no” again,” she said.', '“He said “no” again,” (4)', '“no” (1, inside)'],
  ['He said—"no"—twice.', '"no" (1)'],
  ['He said ("no") twice.', '"no" (1)'],
  ['He said ["no"] twice.', '"no" (1)'],
  ['"no"', '"no" (1)'],
  ['""', '"" (0)'],
  ['He said "no"…', '"no" (1)'],
  ['He said "no"/"yes".', '"no" (1)', '"yes" (1)'],
  ['He said "no"-"yes".', '"no" (1)', '"yes" (1)'],
  ['He said "5" and "a".', '"5" (1)', '"a" (1)'],
  ['"I am," she said, "late." "And you?"', '"I am," (2)', '"late." (1)', '"And you?" (2)']
])

reads('quotations', 'apostrophes and signs of measure', [
  ["It was the workers' day."],
  ["It was the workers' 'best' day.", "'best' (1)"],
  ["'Twas late in '69."],
  ["'Tis 'late'.", "'late' (1)"],
  ["rock 'n' roll"],
  ["He was goin' home."],
  ["He was runnin' 'round."],
  ["the '90s"],
  ["the '90s' end"],
  ["the boss' desk"],
  ["the boss' 'desk'", "'desk' (1)"],
  ["James' boat"],
  ["It was Jones'."],
  ["the fox' den"],
  ["the boys' and girls' boats"],
  ["It was 'the boys' boats'.", "'the boys' boats' (3)"],
  ["It was 'the boys' own'.", "'the boys' own' (3)"],
  ["O'Neill's dog"],
  ['He is 5\'10" tall.'],
  ['He is 5\' 10" tall.'],
  ['a 6" pipe'],
  ['a 6.5" pipe'],
  ['a 1,200" pipe', 'stray closing at 7'],
  ['a "6" pipe"', '"6" pipe" (2)'],
  ['It was "in 1969".', '"in 1969" (2)'],
  ['It was "in 69".', '"in 69" (2)'],
  ['at 12\' 4" mast'],
  ['"It is 6" wide," she said.', '"It is 6" wide," (4)'],
  ["'Em and 'er"],
  ['the ’90s'],
  ['’Twas late'],
  ['‘Twas late'],
  ['It was ‘90s music’.', '‘90s music’ (2)'],
  ["He said 'em."],
  ["He said 'I am'.", "'I am' (2)"],
  ["He said 'it is late'.", "'it is late' (3)"],
  ["'99 boats'"],
  ["('no')", "'no' (1)"],
  ["no' (no)"],
  ["1990' end"],
  ["(no)' end"],
  ["U.S.' end"]
])

reads('quotations', 'marks without a partner', [
  ['He said "no.', 'stray opening at 8'],
  ['He said “no.', 'stray opening at 8'],
  ['He said no".', 'stray closing at 10'],
  ['He said no”.', 'stray closing at 10'],
  ['"He said no.', '"He said no. (3)', 'stray opening at 0'],
  ['“He said no', 'stray opening at 0'],
  ['“He said no to the', 'stray opening at 0'],
  ['He said ‘No to it.', 'stray opening at 8'],
  ["He said 'No to it.", 'stray opening at 8'],
  ["He said 'no to it."],
  ['He said no." She said "yes".', '"yes" (1)', 'stray closing at 11'],
  ['He said "no. She said yes." It rained." It snowed.', '"no. She said yes." (4)', 'stray closing at 38'],
  ['"He said no," "she said', '"He said no," (3)', 'stray opening at 14'],
  ['He said "no" "yes" "maybe.', '"no" (1)', '"yes" (1)', 'stray opening at 19'],
  ['" no "', '" no " (1)'],
  ['He said " no ".', '" no " (1)', 'turned closing at 13'],
  ['He said «no.', 'stray opening at 8'],
  ['He said no».', 'stray closing at 10'],
  ["He said ''no.", 'stray opening at 8'],
  ["He said no''.", 'stray closing at 10']
])

reads('quotations', 'marks that are turned', [
  ['“Not so,“ he said.', '“Not so,“ (2)', 'turned closing at 8'],
  ['”Not so,” he said.', '”Not so,” (2)', 'turned opening at 0'],
  ['They asked him to" run away" again.', '" run away" (2)', 'turned opening at 17'],
  ['They asked him "to run "away.', '"to run " (2)', 'turned closing at 23'],
  ['He said”no”.', '”no” (1)', 'turned opening at 7'],
  ['He said “ no” twice.', '“ no” (1)'],
  ['He said “no ” twice.', '“no ” (1)'],
  ['„Not so“ he said.', '„Not so“ (2)'],
  ['‘Not so‘ he said.', '‘Not so‘ (2)', 'turned closing at 7'],
  ['He had to" go.', 'stray closing at 9'],
  ['He went with" go" on.', '" go" (1)', 'turned opening at 12'],
  ['It was a “b“.', '“b“ (1)', 'turned closing at 11'],
  ['It was ”b“.', '”b“ (1)', 'turned opening at 7', 'turned closing at 9']
])

reads('quotations', 'a speech over paragraphs', [
  ['She said: "We came.\n\n"It rained."', '"We came. (2, goes on)', '"It rained." (2, carried on)'],
  ['She said: "We came\n\n"It rained."', '"It rained." (2)', 'stray opening at 10'],
  ['She said: "We came.\n\nIt rained."', 'stray opening at 10', 'stray closing at 31'],
  ['She said: “We came.\n\n“It rained.”', '“We came. (2, goes on)', '“It rained.” (2, carried on)'],
  [
    'She said: “We came.\n\n“It rained.\n\n“It froze.”',
    '“We came. (2, goes on)',
    '“It rained. (2, goes on, carried on)',
    '“It froze.” (2, carried on)'
  ],
  ['She said: ‘We came.\n\n‘It rained.’', '‘We came. (2, goes on)', '‘It rained.’ (2, carried on)'],
  ["She said: 'We came.\n\n'It rained.'", "'We came. (2, goes on)", "'It rained.' (2, carried on)"],
  ["She said: 'We came.\n\n'it rained.'", "'it rained.' (2)", 'stray opening at 10'],
  ['She said: ‘We came.\n\n‘…rained.’', '‘We came. (2, goes on)', '‘…rained.’ (1, carried on)'],
  [
    'She said: “We ‘came.\n\n“It rained.”',
    '“We ‘came. (2, goes on)',
    '“It rained.” (2, carried on)',
    'stray opening at 14'
  ],
  ['She said: "We came," the mayor said.\n\n"It rained."', '"We came," (2)', '"It rained." (2)'],
  ['She said: "We came, the mayor said.\n\n"It rained."', '"It rained." (2)', 'stray opening at 10'],
  [
    'She said: "We came, as he said.\n\n"It rained."',
    '"We came, as he said. (5, goes on)',
    '"It rained." (2, carried on)'
  ],
  [
    'She said: "We came, he said to me.\n\n"It rained."',
    '"We came, he said to me. (6, goes on)',
    '"It rained." (2, carried on)'
  ],
  [
    '“We came. It rained.\n\nIt froze.”',
    '“We came. It rained. (4)',
    'stray opening at 0',
    'stray closing at 31'
  ],
  ['“We came. “It rained.”', '“We came. (2, goes on)', '“It rained.” (2, carried on)'],
  [
    '“We came.” “It rained. “It froze.”',
    '“We came.” (2)',
    '“It rained. (2, goes on)',
    '“It froze.” (2, carried on)'
  ],
  ['“We came.) “It rained.”', '“We came.) (2, goes on)', '“It rained.” (2, carried on)'],
  ['“We came," I said.\n\n"It rained."', '“We came," (2)', '"It rained." (2)'],
  ['• “We came.\n\n“It rained.”', '“It rained.” (2)', 'stray opening at 2'],
  ['She said: «We came.\n\n«It rained.»', '«We came. (2, goes on)', '«It rained.» (2, carried on)'],
  ["She said: ``We came.\n\n``It rained.''", '``We came. (2, goes on)', "``It rained.'' (2, carried on)"],
  [
    '“It was all that he wrote home.”\n\n“So it was.”',
    '“It was all that he wrote home.” (7)',
    '“So it was.” (3)'
  ],
  ['“It was all.  \n\n“So it was.”', '“It was all. (3, goes on)', '“So it was.” (3, carried on)']
])

reads('quotations', 'what opens and what closes', [
  ['“It rained,” she said.', '“It rained,” (2)'],
  ['“It rained”, she said.', '“It rained” (2)'],
  ['"It rained," she said.', '"It rained," (2)'],
  ["'It rained,' she said.", "'It rained,' (2)"],
  ['‘It rained,’ she said.', '‘It rained,’ (2)'],
  ["''It rained,'' she said.", "''It rained,'' (2)"],
  ['«It rained,» she said.', '«It rained,» (2)'],
  ['“It rained,« she said.', '“It rained,« (2)'],
  ['”It rained,“ she said.', '”It rained,“ (2)', 'turned opening at 0', 'turned closing at 11'],
  ['”It rained,” she said.', '”It rained,” (2)', 'turned opening at 0'],
  ['“It rained,“ she said.', '“It rained,“ (2)', 'turned closing at 11'],
  ['She said “it rained.', 'stray opening at 9'],
  ['She said it rained.”', 'stray closing at 19'],
  ['She said " it rained."', '" it rained." (2)'],
  ["She said 'it rained'.", "'it rained' (2)"],
  ['She said ’it rained’.'],
  ['She said ‘it rained‘.', '‘it rained‘ (2)', 'turned closing at 19'],
  ['She said “it ‘rained’ then”.', '“it ‘rained’ then” (3)', '‘rained’ (1, inside)'],
  ['She said "it \'rained\' then".', '"it \'rained\' then" (3)', "'rained' (1, inside)"],
  ['She said ‘it “rained” then’.', '‘it “rained” then’ (3)', '“rained” (1, inside)'],
  ['She said “it ‘rained then”.', '“it ‘rained then” (3)', 'stray opening at 13'],
  ['She said “it rained’ then”.', '“it rained’ then” (3)'],
  ['She said “it “rained” then”.', '“rained” (1)', 'stray opening at 9', 'stray closing at 26'],
  ['She said "it "rained" then".', '"rained" (1)', 'stray opening at 9', 'stray closing at 26'],
  ['“It rained.” “It snowed.”', '“It rained.” (2)', '“It snowed.” (2)'],
  ['“It rained.”“It snowed.”', '“It rained.” (2)', '“It snowed.” (2)'],
  ['"It rained.""It snowed."', '"It rained." (2)', '"It snowed." (2)'],
  ['(“It rained.”)', '“It rained.” (2)'],
  ['[“It rained.”]', '“It rained.” (2)'],
  ['“(It rained.)”', '“(It rained.)” (2)'],
  ['–“It rained”–', '“It rained” (2)'],
  ['She said–“it rained”–then.', '“it rained” (2)'],
  ['She said-"it rained"-then.', '"it rained" (2)'],
  ['She said:“it rained”.', '“it rained” (2)'],
  ['She said,"it rained".', '"it rained" (2)'],
  ['“It rained…” she said.', '“It rained…” (2)'],
  ['“…it rained,” she said.', '“…it rained,” (2)'],
  ['“It rained?” she said.', '“It rained?” (2)'],
  ['“It rained!” she said.', '“It rained!” (2)'],
  ['“It rained” she said.', '“It rained” (2)'],
  ['“10 boats sank,” she said.', '“10 boats sank,” (3)'],
  ['“$10 sank,” she said.', '“$10 sank,” (2)'],
  ['“it rained”.', '“it rained” (2)'],
  ['“”', '“” (0)'],
  ['"" she said.', '"" (0)'],
  ['“ ” she said.', '“ ” (0)']
])

reads('quotations', 'apostrophes', [
  ['The boats’ men slept.'],
  ["The boats' men slept."],
  ['The boat’s men slept.'],
  ["It was ’tis and 'twas then."],
  ["It was the ’90s and the '80s then."],
  ['It was rock ’n’ roll then.'],
  ["It was rock 'n' roll then."],
  ['She said ‘the boats’ men slept’.', '‘the boats’ men slept’ (4)'],
  ["She said 'the boats' men slept'.", "'the boats' men slept' (4)"],
  ['She said ‘don’t’ then.', '‘don’t’ (1)'],
  ["She said 'don't' then.", "'don't' (1)"],
  ["She said 'the boat's men' then.", "'the boat's men' (3)"],
  ['She said ‘’tis’ then.', '‘’tis’ (1)'],
  ['It was 6\'2" then.'],
  ['It was 6’2” then.'],
  ['It was 6\' 2" tall then.'],
  ['It was 12" long and 3" wide.'],
  ["O'Neill and 'O'Neill' slept.", "'O'Neill' (1)"],
  ["Runnin' and jumpin' men slept."],
  ["'Runnin' and jumpin',' she said.", "'Runnin' and jumpin',' (3)"],
  ["The Joneses' and the Browns' boats sank."],
  ["'The Joneses' and the Browns' boats sank,' she said.", "'The Joneses' and the Browns' boats sank,' (7)"],
  ["She said 'it' and 'then' there.", "'it' (1)", "'then' (1)"],
  ["She slept in James' house, 'it' said.", "'it' (1)"],
  ["Fish 'n' chips and '99 flakes."]
])

reads('quotations', 'over paragraphs', [
  ['“It rained.\n\n“It snowed,” she said.', '“It rained. (2, goes on)', '“It snowed,” (2, carried on)'],
  ['“It rained.\n\nIt snowed,” she said.', '“It rained. (2)', 'stray opening at 0', 'stray closing at 23'],
  [
    '“It rained.\n\n“It snowed.\n\n“It froze,” she said.',
    '“It snowed. (2, goes on)',
    '“It froze,” (2, carried on)',
    'stray opening at 0'
  ],
  ['“It rained.”\n\n“It snowed,” she said.', '“It rained.” (2)', '“It snowed,” (2)'],
  ['"It rained.\n\n"It snowed," she said.', '"It rained. (2, goes on)', '"It snowed," (2, carried on)'],
  ["'It rained.\n\n'It snowed,' she said.", "'It rained. (2, goes on)", "'It snowed,' (2, carried on)"],
  ['‘It rained.\n\n‘It snowed,’ she said.', '‘It rained. (2, goes on)', '‘It snowed,’ (2, carried on)'],
  ['“It rained.\n\n‘It snowed,’ she said.', '“It rained. (2)', '‘It snowed,’ (2)', 'stray opening at 0'],
  ['“It rained\n\nIt snowed.', 'stray opening at 0'],
  ['It rained.”\n\nIt snowed.', 'stray closing at 10'],
  [
    'She said: “It rained.\n\n“It snowed.”\n\nShe slept.',
    '“It rained. (2, goes on)',
    '“It snowed.” (2, carried on)'
  ],
  ['“It rained.\n\nShe slept.\n\n“It snowed,” she said.', '“It snowed,” (2)', 'stray opening at 0'],
  [
    '“It ‘rained.\n\n“It snowed’ then,” she said.',
    '“It ‘rained. (2, goes on)',
    '“It snowed’ then,” (3, carried on)',
    'stray opening at 4'
  ],
  ['Storm “over\n\nIt rained.”', 'stray opening at 6', 'stray closing at 23'],
  ['Storm ‘over’\n\nIt rained.', '‘over’ (1)'],
  ["Storm 'over' in boats' town\n\nIt rained.", "'over' (1)"]
])

reads('quotations', 'marks that are wrong', [
  ['She said “it rained” then”.', '“it rained” (2)', 'stray closing at 25'],
  [
    '"It rained, the mayor said. "We waited. We sang," she said. "It is late." "It snowed," he said.',
    '"We waited. We sang," (4)',
    '"It is late." (3)',
    '"It snowed," (2)',
    'stray opening at 0'
  ],
  ['“It rained, they conclude. “It snowed.”', '“It snowed.” (2)', 'stray opening at 0'],
  [
    '“It rained, wrote the boatmen’s friend.\n\n“It snowed,” she said.',
    '“It snowed,” (2)',
    'stray opening at 0'
  ],
  [
    '“It rained, wrote the sailors’ friend.\n\n“It snowed,” she said.',
    '“It snowed,” (2)',
    'stray opening at 0'
  ],
  [
    '“It rained on the sailors’ friend.\n\n“It snowed,” she said.',
    '“It rained on the sailors’ friend. (6, goes on)',
    '“It snowed,” (2, carried on)'
  ],
  ['She said “it “rained then”.', '“rained then” (2)', 'stray opening at 9'],
  ['She said “it rained,” “then.', '“it rained,” (2)', 'stray opening at 22'],
  ['She said ”it rained” then.', '”it rained” (2)', 'turned opening at 9'],
  ['She said “it rained“ then.', '“it rained“ (2)', 'turned closing at 19'],
  ['She said "it rained” then.', '"it rained” (2)'],
  ['She said “it rained" then.', '“it rained" (2)'],
  ["She said ‘it rained' then.", "‘it rained' (2)"],
  ["She said 'it rained’ then.", "'it rained’ (2)"],
  ["She said ''it rained\" then.", "''it rained\" (2)"],
  ['She said “it” and “then and ”there”.', '“it” (1)', '“then and ”there” (3)', 'stray opening at 28'],
  ['“It rained,” she said. “It snowed. She slept.', '“It rained,” (2)', 'stray opening at 23'],
  ['It rained,” she said. “It snowed.”', '“It snowed.” (2)', 'stray closing at 10'],
  ['"It rained, she said. "It snowed."', '"It snowed." (2)', 'stray opening at 0']
])

reads('quotations', 'marks of all kinds', [
  ['‘He said, “it rains,”’ she said.', '‘He said, “it rains,”’ (4)', '“it rains,” (2, inside)'],
  ['\'He said, "it rains,"\' she said.', '\'He said, "it rains,"\' (4)', '"it rains," (2, inside)'],
  ['"He said, \'it rains,\'" she said.', '"He said, \'it rains,\'" (4)', "'it rains,' (2, inside)"],
  ['“It rains, she said.', 'stray opening at 0'],
  ['The "old "new" boat" left.', '"new" (1)', 'stray opening at 4', 'stray closing at 19']
])
