import {reads} from '../helpers/readings.js'

reads('quotations', 'marks in doubt', [
  ["He said 'yes, 'n' no'.", "'yes, 'n' no' (3)"],
  ["He liked fish 'n' chips."],
  ["'tis the boys' best '90s' song, 'Late', he said", "'Late' (1)"],
  ["the dogs' 'owners' left", "'owners' (1)"],
  ["the dogs' he left"],
  ['the dogs\' "owners"', '"owners" (1)'],
  ["the dog' left"],
  ["the fox' left him"],
  ["goin' 'Home'", "'Home' (1)"],
  ["He's been 'round the 'block'.", "'block' (1)"],
  ["It's 5' by 6'."],
  ["It's 5'. It rained."],
  ["(5') it"],
  ['‘5 boats’', '‘5 boats’ (2)'],
  ['‘five’ ‘six’', '‘five’ (1)', '‘six’ (1)'],
  ["'A' and 'b'", "'A' (1)", "'b' (1)"],
  ["He said, 'It is late.' She left.", "'It is late.' (3)"],
  ["He said, 'it is late,' and left.", "'it is late,' (3)"],
  ["He said, 'it is late!' and left.", "'it is late!' (3)"],
  ["He said 'it is late."],
  ["late.' She left.", 'stray closing at 5'],
  ["late,' she said", 'stray closing at 5'],
  ["late' she said"],
  ["the 'late"],
  ["'late' 'later' 'latest'", "'late' (1)", "'later' (1)", "'latest' (1)"],
  ["“It is 'late”", "“It is 'late” (3)"],
  ['“It is ‘late,’” she said.', '“It is ‘late,’” (3)', '‘late,’ (1, inside)'],
  ['“It is ‘late’,” she said.', '“It is ‘late’,” (3)', '‘late’ (1, inside)'],
  ['"It is \'late\'"', '"It is \'late\'" (3)', "'late' (1, inside)"],
  ['"It is \'late.\'" She left.', '"It is \'late.\'" (3)', "'late.' (1, inside)"],
  ["'''late'''", "'''late''' (1)", "'late' (1, inside)"],
  ['“‘late’”', '“‘late’” (1)', '‘late’ (1, inside)'],
  ['“ ‘late’ ”', '“ ‘late’ ” (1)', '‘late’ (1, inside)'],
  ['it’s ‘it’s’', '‘it’s’ (1)'],
  ['‘it’s late’', '‘it’s late’ (2)'],
  ['‘it’s late', 'stray opening at 0'],
  ['She said “late”“later”.', '“late” (1)', '“later” (1)'],
  ['asked him to "run" and', '"run" (1)'],
  ['asked him to " run', 'stray opening at 13'],
  ['to the" end', 'stray closing at 6'],
  ['his" end', 'stray closing at 3'],
  ['late" end', 'stray closing at 4'],
  ['(late" end', 'stray closing at 5'],
  ['5\'10"'],
  ['10" and 12" pipes'],
  ['"10" and "12"', '"10" (1)', '"12" (1)'],
  ['"10" pipe', '"10" (1)'],
  ['a 10" "pipe"', '"pipe" (1)'],
  ['He had “late” and ”later”.', '“late” (1)', '”later” (1)', 'turned opening at 18'],
  ['He had “late“ and “later“.', '“late“ (1)', '“later“ (1)', 'turned closing at 12', 'turned closing at 24'],
  ['He had ”late” and ”later”.', '”late” (1)', '”later” (1)', 'turned opening at 7', 'turned opening at 18'],
  ['„late” he', '„late” (1)'],
  ['„late‟ he', '„late‟ (1)'],
  ['‚late’ he', '‚late’ (1)'],
  ['‹late› ‹later›', '‹late› (1)', '‹later› (1)'],
  ['``late"', '``late" (1)'],
  ["`late'", "`late' (1)"],
  ['`late`', '`late` (1)'],
  ["\"late''", "\"late'' (1)"],
  ['«late" he', '«late" (1)']
])

reads('quotations', 'speech that nobody closed', [
  [
    '"We came, and it rained. She said: "It is late."',
    '"We came, and it rained. She said: (7, goes on)',
    '"It is late." (3, carried on)'
  ],
  ['"We came, and it rained." "It is late.', '"We came, and it rained." (5)', 'stray opening at 26'],
  [
    '"We came. It rained," she said. "It is late.\n\n"It snowed. It froze."',
    '"We came. It rained," (4)',
    '"It is late. (3, goes on)',
    '"It snowed. It froze." (4, carried on)'
  ],
  [
    'She said: "We came. "It rained. "It snowed."',
    '"We came. (2, goes on)',
    '"It rained. (2, goes on, carried on)',
    '"It snowed." (2, carried on)'
  ],
  ['She said: "We came, "it rained."', '"it rained." (2)', 'stray opening at 10'],
  ['She “said: “We came.”', '“We came.” (2)', 'stray opening at 4'],
  ['It “was “the end.” he said.', '“the end.” (2)', 'stray opening at 3'],
  ['“We came, Lund said.\n\n“It rained.”', '“It rained.” (2)', 'stray opening at 0'],
  [
    '“We came, he told me.\n\n“It rained.”',
    '“We came, he told me. (5, goes on)',
    '“It rained.” (2, carried on)'
  ],
  [
    '“We came, and he said.\n\n“It rained.”',
    '“We came, and he said. (5, goes on)',
    '“It rained.” (2, carried on)'
  ],
  ['“We came! the old mayor of the town said.\n\n“It rained.”', '“It rained.” (2)', 'stray opening at 0'],
  ['“We came? I said.\n\n“It rained.”', '“We came? I said. (4, goes on)', '“It rained.” (2, carried on)'],
  [
    '“We came, that he added.\n\n“It rained.”',
    '“We came, that he added. (5, goes on)',
    '“It rained.” (2, carried on)'
  ],
  [
    '“We came, Lund of the big old board of boats of Norton said.\n\n“It rained.”',
    '“We came, Lund of the big old board of boats of Norton said. (13, goes on)',
    '“It rained.” (2, carried on)'
  ],
  ['“We came:\n\n“It rained.”', '“We came: (2, goes on)', '“It rained.” (2, carried on)'],
  ['“We came.)\n\n“It rained.”', '“We came.) (2, goes on)', '“It rained.” (2, carried on)'],
  ['“We came.\n\n‘It rained.’', '“We came. (2)', '‘It rained.’ (2)', 'stray opening at 0'],
  ['‘We came.\n\n“It rained.”', '‘We came. (2)', '“It rained.” (2)', 'stray opening at 0'],
  ['“We came.\n\nIt snowed.\n\n“It rained.”', '“We came. (2)', '“It rained.” (2)', 'stray opening at 0'],
  ['“We came.\n\n• “It rained.”', '“We came. (2)', '“It rained.” (2)', 'stray opening at 0'],
  ['“We came.\n\n"It rained."', '“We came. (2, goes on)', '"It rained." (2, carried on)']
])
