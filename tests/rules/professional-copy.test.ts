import {holds} from '../helpers/reports.js'

// What professional copy of many kinds has, and its neighbour that is still reported.

const dredged =
  'Harbour to be dredged\n\nThe eastern channel is closed to ships of any size, and it will be so until the spring of the coming year, when the dredgers are due to come up from the south.\n\n'

holds('first-reference', 'a name of a thing, a team or a body', [
  [
    `${dredged}The find is a new species of Whitlockia. Whitlockia was a small cousin of the eel, said Ada Moss.`
  ],
  [
    `${dredged}The find is a gift of Whitlock. Whitlock was a cousin of the mayor, said Ada Moss.`,
    'Whitlock → Unexpected `Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [`${dredged}She played Waitress #1 in a film, and left.`],
  [`${dredged}Residents met after Gardaí warned of the tide. Gardaí said nothing was found.`],
  [
    `${dredged}Residents met after Abarasen warned of the tide. Abarasen said nothing was found.`,
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [
    `${dredged}The plan is for Mill Street and a Chief Whitlock bridge. She named Chief Whitlock as the first.`
  ],
  [
    `${dredged}The plan is for Mill Street and a bridge. She named Chief Whitlock as the first.`,
    'Chief Whitlock → Unexpected `Chief Whitlock` without an introduction, expected the full name at the first mention'
  ],
  [
    'Tarne 3-12 Whitlock 0-13\n\nThe match was level at 1-9 to 0-9 when the Whitlock forward was sent off, and the goal that came before half-time hurt. Whitlock retired at the break a man down.'
  ],
  [
    'Tarne win the final\n\nThe harbour was full when the boats came in, and the songs that came before the speeches were loud. Whitlock retired at the break and thanked them all.',
    'Whitlock → Unexpected `Whitlock` without an introduction, expected the full name at the first mention'
  ]
])

holds('repeated-information', 'a standfirst', [
  [
    'Harbour closed\n\nDredgers expected to be out in force Wednesday to clear eastern channel with start of three days of tides.\n\nThe council met Tuesday in the old hall. Dredgers were expected to be out in force Wednesday to clear the eastern channel with the start of three days of high tides.\n\nNobody spoke.'
  ],
  [
    'Harbour closed\n\nThe council met Tuesday in the old hall.\n\nDredgers expected to be out in force Wednesday to clear eastern channel with start of three days of tides.\n\nDredgers were expected to be out in force Wednesday to clear the eastern channel with the start of three days of high tides.',
    'Dredgers were expected to be out in force Wednesday to clear the eastern channel with the start of three days of high tides. → Unexpected sentence `Dredgers were expected to be out in force Wednesday to clea…` printed again, expected it once'
  ]
])

holds('spun-phrase', 'a measure after an article', [
  ['She found an extra 0.3s on the last lap.'],
  ['She found an extra seconds on the last lap.', 'an extra seconds → the extra seconds']
])

holds('unattributed-pronoun', 'who spoke last, and several in between', [
  [
    'Harbour to be dredged\n\nHarbour master Ada Moss said the channel would be closed.\n\nIn addition, the harbour will continue its tours.\n\nFollowing a trend, the harbour will meet readers’ demand for maps.\n\n“We are printing the maps,” she said.'
  ],
  [
    'Harbour to be dredged\n\nThe council said the channel would be closed.\n\nIn addition, the harbour will continue its tours.\n\nFollowing a trend, the harbour will meet readers’ demand for maps.\n\n“We are printing the maps,” she said.',
    'she → Unexpected `she`: nobody before it that it could stand for; the nearest is `readers`'
  ]
])

holds('undefined-acronym', 'letters in brackets after what they stand for', [
  ['Shares of Marlin Freight Inc. (MRLO, Marine) fell.'],
  ["Marlin Freight Co.'s (MRLO) shares fell."],
  [
    'Shares of the old line (MRLO, Marine) fell.',
    'MRLO → Unexpected `MRLO` with nothing that spells it out, expected its words at the first mention'
  ],
  ['He saw the stormwater-drain (SWD) work, and the SWD staff.'],
  [
    'He saw the drain (SWD) work.',
    'SWD → Unexpected `SWD` with nothing that spells it out, expected its words at the first mention'
  ]
])

holds('unattributed-quote', 'somebody who is heard speaking in the paragraph before', [
  [
    'Harbour to be dredged\n\nSpeaking to the Courier, harbour master Ada Moss shared her view of the channel.\n\n"We have waited for the dredgers for two long winters now."'
  ],
  [
    'Harbour to be dredged\n\nWaiting for the ferry, harbour master Ada Moss watched the long channel.\n\n"We have waited for the dredgers for two long winters now."',
    '"We have waited for the dredgers for two long winters now." → Nobody is said to speak `We have waited for the dredgers …`, expected its speaker'
  ]
])

holds('first-reference', 'a name of a newspaper, an association or a company', [
  [`${dredged}She told Tidewind that it rained.`],
  [
    `${dredged}She told Abarasen to leave. Abarasen left the hall, said Ada Moss.`,
    'Abarasen → Unexpected `Abarasen` without an introduction, expected the full name at the first mention'
  ],
  [`${dredged}"It rains," he said, quoted by Tidewind.`],
  [`${dredged}He met the Democratic Governors Association but left early.`],
  [
    `${dredged}He met Governor Abarasen but left early.`,
    `Governor Abarasen → Unexpected \`Governor Abarasen\` without an introduction, expected the full name at the first mention`
  ],
  [`${dredged}The boats are run by Quistgaard Inc. of the town. Quistgaard said that it rained.`],
  [
    `${dredged}The boats are run by the lines of the town. Quistgaard said that it rained.`,
    'Quistgaard → Unexpected `Quistgaard` without an introduction, expected the full name if this is a person ?'
  ],
  [`${dredged}Mayor Ada Moss left. Coun. Jenny Hale called it a waste of time and money.`],
  [
    `${dredged}It was called in by ward councillors Zarvia Daniels and Neil Hale. Cllr Daniels told them that it rained.`
  ],
  [
    `${dredged}It was called in by ward councillors. Cllr Daniels told them that it rained.`,
    'Cllr Daniels → Unexpected `Cllr Daniels` without an introduction, expected the full name at the first mention'
  ],
  [`${dredged}Tipperary burst out of the rain, and the hall was full of songs.`]
])

holds('sentence-fragment', 'a clause that not all do', [
  ['It lent some haste to the vote for a plan not all of the councillors agreed upon.'],
  [
    'The council has not agreed on all that it hung upon. The plan is one that it hung and agreed. It has hung upon.',
    'hung upon. → Unexpected end of a sentence after `hung upon`, expected it to go on'
  ]
])

holds('spun-phrase', 'thumbs', [
  ['The street gave it a thumbs down on Monday.'],
  ['The street gave it a songs on Monday.', 'a songs → the songs']
])

holds('inconsistent-name', 'words with an apostrophe', [
  ["'Don't you dare,' she said. The council left.\n\n“Don’t you dare,” she said. Don’t you dare."]
])

holds('sentence-fragment', 'a shop that bears its apostrophe', [
  ['Quistgaard’s unveiled a fall of 1.1 per cent in sales to the end of September – its seventh in a row.'],
  [
    'Quistgaard’s unveiled fall of 1.1 per cent in sales to the end of September – its seventh in a row.',
    'Quistgaard’s unveiled fall of 1.1 per cent in sales to the end of September – its seventh in a row. → Unexpected sentence without a finite verb, expected a whole sentence ?'
  ]
])

holds('sentence-fragment', 'a lost "have"', [
  [
    'It emerged that nearly £160m of public money been set aside for the ferries.',
    'It emerged that nearly £160m of public money been set aside for the ferries. → Unexpected sentence without a main verb, expected one after `public money`'
  ],
  ['It emerged that nearly £160m of public money has been set aside for the ferries.'],
  ['It emerged that the money’s been set aside, and the plans been shelved.'],
  ['Had the money been set aside for the ferries, it would have been spent.']
])

holds('spun-phrase', 'two determiners and none', [
  ['The boat came in with its the new sails.', 'its the → the'],
  ['The boat is old. Its the last of its kind.', "Its the → It's the"],
  ['The boat came in with its new sails, the last of its kind.'],
  ['The body of 39-year-old man was found.', '39-year-old man → a 39-year-old man'],
  ['The body of 18-year-old woman was found.', '18-year-old woman → an 18-year-old woman'],
  ['The body of a 39-year-old man was found.'],
  ['The body of 39-year-old woman diver Ada Moss was found.'],
  ['Search for 39-year-old man goes on\n\nThe boats went out on Monday.']
])

holds('first-reference', 'a club under a result', [
  [
    'Quistgaard 3 Elm City 1: spirit is rewarded\n\nThe afternoon was long and the harbour end was loud, as it had been all season. It was a match to please Quistgaard supporters. Ada Moss saw two goals, and Quistgaard continued to press for the league.'
  ],
  [
    'Spirit is rewarded\n\nThe afternoon was long and the harbour end was loud, as it had been all season. It was a match to please Quistgaard. Ada Moss saw two goals, and Quistgaard, who smiled, said so.',
    'Quistgaard → Unexpected `Quistgaard` without an introduction, expected the full name at the first mention'
  ]
])

holds('first-reference', 'a pair behind what both are', [
  [
    `${dredged}The pianists Anna Berg and Chick Zarva were leaving the hall. Ada Moss sat in on Zarva’s stool.`
  ],
  [
    `${dredged}It was told to Anna Berg and to those of the hall. Ada Moss sat in on what Zarva said. Zarva left.`,
    'Zarva → Unexpected `Zarva` without an introduction, expected the full name if this is a person ?'
  ]
])
