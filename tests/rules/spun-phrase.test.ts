import {holds} from '../helpers/reports.js'

holds('spun-phrase', '"last" swapped, before a time and behind a verb or a noun', [
  ['The envoy met the farmers previous year.', 'previous year → last year'],
  ['The envoy met the farmers past Monday.', 'past Monday → last Monday'],
  ['The flood came past year.', 'past year → last year'],
  ['They lost the vote past year.', 'past year → last year'],
  ['The farmers left preceding week.', 'preceding week → last week'],
  ['The farmers won the vote final year.', 'final year → last year'],
  ['The farmers left final year.'],
  ['The farmers won the vote final year of the reign.'],
  ['The harvest was smaller than in past month.', 'past month → the past month'],
  ['The harvest was smaller than in previous January.'],
  ['The harvest was smaller than in preceding year.'],
  ['It was the coldest of previous season.', 'previous season → the previous season'],
  ['Previous year was cold.'],
  ['The farmers met the previous year.'],
  ['The farmers met in previous years.'],
  ['It was his previous year.'],
  ['It was this past year.'],
  ["It was the town's previous year."],
  ['The previous-year harvest was good.'],
  ['They left previous year results.'],
  ["They left previous year's farm."],
  ['They met previous day.'],
  ['They ran past Monday.'],
  ['They walked slowly past May.'],
  ['They met previous'],
  ['They met, previous year, in town.'],
  ['The two previous weeks were wet.'],
  ['It was cold and previous week was warm.']
])

holds('spun-phrase', '"international" swapped for "worldwide" or "global"', [
  ['Observers of worldwide law spoke.', 'worldwide law → international law'],
  ['Observers of worldwide lawyers spoke.', 'worldwide lawyers → international lawyers'],
  ['Observers of global law spoke.'],
  ['Observers of Worldwide law spoke.'],
  ['Observers of worldwide Law spoke.'],
  ['It was an global inquiry.', 'global inquiry → international inquiry'],
  ['It was an worldwide deal.', 'worldwide deal → international deal'],
  ['It was a global inquiry.'],
  ['It was an global'],
  ['Worldwide law is old.'],
  ['It was an global, open inquiry.'],
  ['It was an global Inquiry.']
])

holds('spun-phrase', '"fired" swapped, of weapons', [
  ['The missile was sacked at a high angle.', 'sacked → fired'],
  ['Two rockets were quickly dismissed on Monday.', 'dismissed → fired'],
  ['It was sacked with four other missiles.', 'sacked → fired'],
  ['They were dismissed like clerks.'],
  ['She was sacked over the missile.'],
  ['The missile sacked the clerk.'],
  ['Sacked was the missile.'],
  ['The chief was sacked.'],
  ['Was sacked.']
])

holds('spun-phrase', '"told", "said" and "rule out" swapped', [
  ['The mayor instructed reporters that it rained.', 'instructed → told'],
  ['The mayor instructed CNN the town was safe.', 'instructed → told'],
  ['The mayor instructed farmers that it rained.'],
  ['The mayor instructed reporters to leave.'],
  ['The mayor instructed reporters not to stay.'],
  ['The mayor instructed reporters and clerks.'],
  ['The mayor instructed reporters in the hall.'],
  ['The mayor instructed reporters on Monday.'],
  ['The mayor instructed reporters.'],
  ['The mayor instructed reporters, who left.'],
  ['The town pronounced it was glad.', 'pronounced → said'],
  ['The town pronounced there had been rain.', 'pronounced → said'],
  ['The town pronounced that the rain was over.', 'pronounced → said'],
  ['The town pronounced that Norton was safe.', 'pronounced → said'],
  ['The town pronounced that they left.', 'pronounced → said'],
  ['The town pronounced that quickly.'],
  ['The town pronounced it dead.'],
  ['The town pronounced them dead.'],
  ['The town pronounced it.'],
  ['The town pronounced that.'],
  [
    'The board did not eliminate the possibility of rain.',
    'eliminate the possibility → rule out the possibility'
  ],
  [
    'The board never removed doubt and did not remove the possibility.',
    'remove the possibility → rule out the possibility'
  ],
  ['The board cannot remove the possibility.', 'remove the possibility → rule out the possibility'],
  ["The board didn't eliminate the possibility.", 'eliminate the possibility → rule out the possibility'],
  ['The board did eliminate the possibility.'],
  ['The board did not eliminate a possibility.'],
  ['The board did not eliminate the risk.'],
  ['The board did not eliminate the.'],
  ['It was not he who came to eliminate the possibility.']
])

holds('spun-phrase', '"received" and "long" swapped, after "have"', [
  ['The town has perceived new equipment.', 'perceived → received'],
  ["They've perceived two large shipments.", 'perceived → received'],
  ['The town had quickly perceived money.', 'perceived → received'],
  ['The town has perceived a threat to funding.'],
  ['The town perceived new equipment.'],
  ['Perceived money is no money.'],
  ['The town has perceived new.'],
  ['The town has prolonged supported the mayor.', 'prolonged → long'],
  ['The town has prolonged been poor.', 'prolonged → long'],
  ['The town has prolonged the count.'],
  ['The town was prolonged supported.'],
  ['The town has prolonged.'],
  ['They had also prolonged denied it.', 'prolonged → long']
])

holds('spun-phrase', "articles in each other's place", [
  ['It was the worst flood of a 20th century.', 'a 20th century → the 20th century'],
  ['It was the worst of a 21st century, he said.', 'a 21st century → the 21st century'],
  ['It was a 20th century flood.'],
  ['It was a 20th century-old mill.'],
  ['It was a 3rd floor.'],
  ['A 20th century ended.'],
  [
    'They fought under a powerful of the town.',
    'a powerful of → Unexpected adjective in `a powerful of`, expected a noun'
  ],
  ['They fought under a powerful man of the town.'],
  [
    'They saw an important of them.',
    'an important of → Unexpected adjective in `an important of`, expected a noun'
  ],
  ['The envoy left a United States.', 'a United States → the United States'],
  ['The envoy left a United States embassy.'],
  ['The envoy left an United Nations that slept.'],
  ['The envoy left a United Kingdom and fled.', 'a United Kingdom → the United Kingdom'],
  ['The envoy met a United team.'],
  ['They left a Kremlin.', 'a Kremlin → the Kremlin'],
  ['They left a Kremlin aide.'],
  ['They left a kremlin.'],
  ['They left a Kremlin was silent.', 'a Kremlin → the Kremlin'],
  ['They left a Kremlin (again).'],
  ['They left a Kremlin-backed town.'],
  ['They left a Kremlin & co.', 'a Kremlin → the Kremlin'],
  ['They met a angry farmers.', 'a angry farmers → the angry farmers'],
  ['They met a farmers.', 'a farmers → the farmers'],
  ['They met an old, poor farmers.'],
  ["They met a farmers' club."],
  ['They met a farmers club.'],
  ['They met a headquarters.'],
  ['They met a series of farmers.'],
  ['They met a physics.'],
  ['They met a gas-powered boats.'],
  ['They met a bus.'],
  ['They met a famous glass.'],
  ['They met a crisis.'],
  ['They met a boats-only rule.'],
  ['They met a boats'],
  ['It was a lot of boats.'],
  ['Vitamin A farmers left. Plan A boats left.']
])

holds('spun-phrase', 'an article before a name that stands without', [
  ['They fought the NATO.', 'the NATO → NATO'],
  ['They fought the NATO and lost.', 'the NATO → NATO'],
  ['They fought the NATO chief.'],
  ['They fought the NATO was sure.', 'the NATO → NATO'],
  ['They fought the NATO & co.', 'the NATO → NATO'],
  ['They fought the NATO-led force.'],
  ['They fought the "NATO".'],
  ['They fought the nato.'],
  ["They fought the NATO's army."],
  ['They fought the Army.'],
  ['They fought the NATO', 'the NATO → NATO'],
  ['The Hamas was there.', 'The Hamas → Hamas'],
  ['They fought the NATO (again).'],
  ['They fought the NATO to win.']
])

holds('spun-phrase', 'an election without its article', [
  ['He won in 2016 presidential election.', '2016 presidential election → the 2016 presidential election'],
  ['He won in 2016 general election by far.', '2016 general election → the 2016 general election'],
  ['He won in 1998 midterm election.', '1998 midterm election → the 1998 midterm election'],
  ['He won in 2016 parliamentary elections.'],
  ['He won in 1898 general election.'],
  ['He won the 2016 presidential election.'],
  ['He won in 2016 presidential election campaigns.'],
  ["He won in 2016 presidential election's wake."],
  ['He won 2016 presidential election.'],
  ['In 2016 presidential election he won.', '2016 presidential election → the 2016 presidential election'],
  ['He won in 2016 presidential race.'],
  ['Of 2016 presidential'],
  ['2016 presidential election was held.']
])

holds('spun-phrase', 'fixed expressions', [
  ['The prime clergymen met.'],
  ['The prime clergyman met.', 'prime clergyman → prime minister'],
  ['They feared death tolls and demise tolls.', 'demise tolls → death tolls'],
  ['They met at the White Home.', 'White Home → White House'],
  ['They met at the white home.'],
  ['They met at the White home.'],
  ['They met at the excessive court.', 'excessive court → high court'],
  ['They met excessive court fees.'],
  ['They met underneath pressure.', 'underneath pressure → under pressure'],
  ['They met underneath pressure groups.'],
  ['They met human privileges', 'human privileges → human rights'],
  ['They were properly-known.', 'properly-known → well-known'],
  ['They met the human'],
  ['They met at the high court.'],
  ['He got brought to equity.', 'brought to equity → brought to justice'],
  ['The demise penalties came.']
])

holds('spun-phrase', 'words at the edges of the sentence', [
  ['They met a farmers.', 'a farmers → the farmers'],
  ['They met a farmers & clerks.', 'a farmers → the farmers'],
  ['They met a farmers and clerks.', 'a farmers → the farmers'],
  ['They left a Kremlin & slept.', 'a Kremlin → the Kremlin'],
  ['They fought the NATO chiefs & clerks.'],
  ['The board does not now and here remove the possibility.'],
  ['The board noted it and removed the possibility.'],
  ['The board will note and remove the possibility.'],
  ['The mayor having perceived money left.', 'perceived → received'],
  ['The mayor has perceived.'],
  ['The town has prolonged red.'],
  ['The town has prolonged hoped.', 'prolonged → long'],
  ['The town has prolonged hope.'],
  ['It was the year 2016 general election.'],
  ['He won during 1999 general election, he said.', '1999 general election → the 1999 general election'],
  ['He won in the 2016 general election.'],
  ['He won in 216 general election.'],
  ['He won in 20160 general election.'],
  ['It rained. Previous year was warm.'],
  ['It rained previous year.', 'previous year → last year'],
  ['It rained the previous year.'],
  ['It rained more than in previous year.', 'previous year → the previous year'],
  ['It rained in past years.'],
  ['He left final week.'],
  ['He left final week of it.'],
  ['It rained past Monday.'],
  ['He ran past Monday.'],
  ['It rained twice preceding month.', 'preceding month → last month'],
  ['It rained its previous year.'],
  ['It rained in preceding year.'],
  ['It rained in previous decade.'],
  ['It rained previous-year rain.']
])

holds('spun-phrase', 'further cases', [
  [
    'He won in 2016 presidential election. He won in 12016 presidential election.',
    '2016 presidential election → the 2016 presidential election'
  ]
])

holds('spun-phrase', 'words of two paragraphs', [
  ['They saw an\n\nglobal investigation began.'],
  ['He instructed\n\nreporters that it rained.'],
  ['She pronounced\n\nit has won.'],
  ['They did not eliminate the\n\npossibility of it.'],
  ['It has perceived\n\nweapons came.'],
  ['It has prolonged\n\nbeen so.'],
  ['It was a 20th century–old boat.'],
  ['It was a 20th century - an old one.', 'a 20th century → the 20th century'],
  ['It was a 20th century', 'a 20th century → the 20th century'],
  ['They were sacked at a high trajectory. It was sacked.', 'sacked → fired'],
  ['The mayor met a United Nations. The mayor met a Norton States.', 'a United Nations → the United Nations'],
  ['He met its past year. He met theirs past year.', 'past year → last year'],
  ['He instructed Reuters that it rained. He instructed reporterships that it rained.', 'instructed → told'],
  ['He instructed reporters to go. He instructed reporters toward noon.', 'instructed → told'],
  [
    'He pronounced there are three. He pronounced them dead. He pronounced thereof is three.',
    'pronounced → said'
  ],
  [
    'He knew that it has won. He could not eliminate the possibility. He notes eliminate the possibility.',
    'eliminate the possibility → rule out the possibility'
  ],
  [
    'He’s perceived aid. They’ve perceived aid. He had often perceived aid. Haves perceived aid.',
    'perceived → received',
    'perceived → received'
  ]
])
