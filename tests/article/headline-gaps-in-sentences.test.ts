import {reads} from '../helpers/readings.js'

reads('headline', 'words, counts and names of the headline', [
  ["Storm 'Old Sad Song' sinks\n\nIt rained on Monday.\n\nIt rained all day in the town."],
  [
    "Old 'Sad Song' Sinks In Storm\n\nIt rained on Monday.\n\nIt rained all day in the town.",
    "words 'Sad Song'"
  ],
  [
    "'Old Sad Song' sinks in storm\n\nIt rained on Monday.\n\nIt rained all day in the town.",
    "words 'Old Sad Song'"
  ],
  ["Storm 'song' sinks\n\nIt rained on Monday.\n\nIt rained all day in the town.", "words 'song'"],
  ["Mayor 'suing' town\n\nThe mayor will sue on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'running' town\n\nThe mayor will run it on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'hopping' mad\n\nThe mayor will hop on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'embarrassment' grows\n\nThe mayor was embarrassed on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'all-time' low\n\nThe mayor saw a time of all on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'art' grows\n\nThe artist was there on Monday.\n\nIt rained all day in the town.", "words 'art'"],
  ["Mayor 'courage' grows\n\nThe courageous were there on Monday.\n\nIt rained all day in the town."],
  ["Mayor 'the' grows\n\nIt was wet on Monday.\n\nIt rained all day in the town."],
  [
    "Mayor saw 'old grey boats sinking fast'\n\nOld boats were sinking on Monday, grey.\n\nIt rained all day in the town."
  ],
  [
    "Mayor saw 'old grey boats sinking fast'\n\nOld boats were there on Monday.\n\nIt rained all day in the town.",
    "words 'old grey boats sinking fast'"
  ],
  ['Mayor "sad \'and\' old" now\n\nSad and old on Monday.\n\nIt rained all day in the town.'],
  [
    "Mayor 'sad' and 'glad'\n\nIt rained on Monday.\n\nIt rained all day in the town.",
    "words 'sad'",
    "words 'glad'"
  ],
  ['Storm kills 12\n\nTen people died on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['Storm kills 12 farmers\n\nTen farmers died on Monday.\n\nIt rained all day in the town.'],
  ['Storm killed 12\n\nTen were hurt on Monday.\n\nIt rained all day in the town.'],
  [
    '12 hurt in storm\n\nTen people were injured on Monday.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  [
    '12 wounded in storm\n\nTen people were injured on Monday.\n\nIt rained all day in the town.',
    'number 12 / Ten'
  ],
  ['20 hurt in storm\n\n19 people were injured on Monday.\n\nIt rained all day in the town.'],
  [
    '20 hurt in storm\n\nTen people were injured on Monday.\n\nIt rained all day in the town.',
    'number 20 / Ten'
  ],
  ['30 hurt in storm\n\n21 people were injured on Monday.\n\nIt rained all day in the town.'],
  [
    '10 hurt in storm\n\nNine people were injured on Monday.\n\nIt rained all day in the town.',
    'number 10 / Nine'
  ],
  ['12 hurt in storm\n\nTen or more people were injured on Monday.\n\nIt rained all day in the town.'],
  ['12 hurt in storm\n\nNine to ten people were injured on Monday.\n\nIt rained all day in the town.'],
  ['12 hurt in storm\n\nTen people were injured on Monday.\n\nEleven people were injured on Tuesday.'],
  ['12 hurt in storm\n\nTen people were injured on Monday.\n\nTen people were injured.', 'number 12 / Ten'],
  ['12 hurt in storm\n\nTen people were injured and 12 slept on Monday.\n\nIt rained all day in the town.'],
  ['12 or so hurt\n\nTen people were injured on Monday.\n\nIt rained all day in the town.'],
  ['Some 12 hurt\n\nTen people were injured on Monday.\n\nIt rained all day in the town.'],
  ['1 boats sink\n\nTwo boats sank on Monday.\n\nIt rained all day in the town.'],
  ['12 of the boats sink\n\nTen of the boats sank on Monday.\n\nIt rained all day in the town.'],
  ['12 big old grey boats sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  ['12 big old boats sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['9.30 boats sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  ['10-12 boats sink\n\nNine boats sank on Monday.\n\nIt rained all day in the town.'],
  ['12 have died\n\nTen have died on Monday.\n\nIt rained all day in the town.', 'number 12 / Ten'],
  ['12, boats sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  ['Boats: 12 sink\n\nTen boats sank on Monday.\n\nIt rained all day in the town.'],
  ['Quistgerd wins vote\n\nAda Quistgaard won on Monday.\n\nIt rained all day in the town.'],
  [
    'Quistgarrd wins vote\n\nAda Quistgaard won on Monday.\n\nIt rained all day in the town.',
    'name Quistgarrd / Quistgaard'
  ],
  [
    'Quistgaad wins vote\n\nAda Quistgaard won on Monday.\n\nIt rained all day in the town.',
    'name Quistgaad / Quistgaard'
  ],
  ['Bergman wins vote\n\nAda Bergmann won on Monday.\n\nBergmann left.'],
  ["Bergman's vote\n\nAda Bergmann won on Monday.\n\nBergmann left."],
  ['Bergman wins vote\n\nAda Bergmann won on Monday.\n\nBergman left.'],
  ['Berga wins vote\n\nAda Bergo won on Monday.\n\nIt rained all day in the town.'],
  ['bergman wins vote\n\nAda Bergmann won on Monday.\n\nIt rained all day in the town.']
])

reads('countries', 'countries in headlines and beside other names', [
  ['Norway Wins Vote\n\nIt rained on Monday.\n\nIt rained all day in the town.', 'NO name Norway+'],
  ['Oslo Boat Norway Wins Vote\n\nIt rained on Monday.\n\nIt rained all day in the town.', 'NO name Norway+'],
  ['NORWAY WINS\n\nIt rained on Monday.\n\nIt rained all day in the town.'],
  ['Norway Lund wins vote at sea\n\nIt rained on Monday.\n\nIt rained all day in the town.'],
  ['VOTE FOR US NOW, they said.'],
  ['The US NATO envoy left.'],
  ['The US BOATS left.'],
  ['The U.S. BOATS left.'],
  ['Take US 1 north.'],
  ['US vs Norway', 'NO name Norway'],
  ['#Norway'],
  ['&Norway'],
  ['Norway&Lund'],
  ['Norway.com'],
  ['Norway-5'],
  ['King of Norway came.', 'NO name Norway'],
  ['He saw Boats of Norway.'],
  ['the Boats of Norway.'],
  ['Boats of Norway sank.', 'NO name Norway'],
  ['President of Norway came.', 'NO name Norway'],
  ['He met Norway’s Lund.', 'NO name Norway’s'],
  ['Lund’s Norway won.', 'NO name Norway'],
  ['He saw Lund Norway.'],
  ['Lund Norway won.'],
  ['Old Norway won.'],
  ['The old Norway won.', 'NO name Norway'],
  ['Afro-American'],
  ['Latin-American'],
  ['anti-American', 'US adjective American+'],
  ['Anglo-American boats', 'US adjective American+'],
  ['the ambassador to the U.S. Ada Lund', 'US acronym U.S.+'],
  ['the envoy to Norway Ada Lund'],
  ['the US American team', 'US acronym US+', 'US adjective American+'],
  ['Norway Supreme Court', 'NO name Norway+'],
  ['Norway Court of Boats', 'NO name Norway+'],
  ['Norway and Oslo Court', 'NO name Norway'],
  ['Norwegians', 'NO demonym Norwegians'],
  ['Norwegian’s', 'NO adjective Norwegian’s+'],
  ['the Norwegians’ boat', 'NO demonym Norwegians’s'],
  ['the States’ boat'],
  ["'the United States' boat", 'US name United States'],
  ["They left 'the United States' now.", 'US name United States'],
  ['the Netherlands’ boat', 'NL name Netherlands’s'],
  ['The Netherlands, Norway', 'NL name Netherlands', 'NO name Norway'],
  ['a Frenchman and two Frenchmen', 'FR demonym Frenchman', 'FR demonym Frenchmen'],
  ['Welshmen', 'GB-WLS demonym Welshmen'],
  ['Poles and a Pole', 'PL demonym Poles', 'PL demonym Pole'],
  ['Finns', 'FI demonym Finns'],
  ['Swedes', 'SE demonym Swedes'],
  ['Danish-led', 'DK adjective Danish-'],
  ['Danish–led', 'DK adjective Danish-'],
  ['Danish/Norwegian', 'DK adjective Danish-', 'NO adjective Norwegian+']
])
