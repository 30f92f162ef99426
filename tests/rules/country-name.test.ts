import {holds} from '../helpers/reports.js'

holds('country-name', 'formal names of countries', [
  ['He met ministers of the Russian Federation on Monday.', 'the Russian Federation → Russia'],
  ['The Russian Federation left.', 'The Russian Federation → Russia'],
  ['Russian Federation left.', 'Russian Federation → Russia'],
  ['The Kingdom of the Netherlands left.', 'The Kingdom of the Netherlands → The Netherlands'],
  ['Kingdom of the Netherlands ships left.', 'Kingdom of the Netherlands → Dutch / Netherlands'],
  ['A Kingdom of Spain ship left.', 'Kingdom of Spain → Spanish / Spain'],
  ['An Islamic Republic of Iran ship left.', 'Islamic Republic of Iran → Iranian / Iran'],
  ['He met a Kingdom of the Netherlands official.', 'Kingdom of the Netherlands → Dutch / Netherlands'],
  ['The Minister of State of Qatar spoke.'],
  ['The minister of State of Qatar spoke.', 'State of Qatar → Qatar'],
  ['The Chair of Russian Federation spoke.', 'Russian Federation → Russia'],
  ['The Republic of Korea Navy sent a ship.'],
  ['The Russian Federation President spoke.', 'Russian Federation → Russian / Russia'],
  ['The Russian Federation Foreign Minister spoke.', 'Russian Federation → Russian / Russia'],
  ['The Russian Federation, officially so, left.', 'The Russian Federation → Russia'],
  ['South Korea, officially the Republic of Korea, left.'],
  ['It was renamed the Republic of Korea.'],
  ['"We love the Kingdom of Spain," he said.'],
  ['"We love Kingdom of Spain ships," he said.', 'Kingdom of Spain → Spanish / Spain'],
  ["The People's Republic of China left.", "The People's Republic of China → China ?"],
  ["People's Republic of China officials left.", "People's Republic of China → Chinese / China"],
  ["The People's Republic of China officials left.", "People's Republic of China → Chinese / China"],
  ['The Republic of Korea left on Monday.', 'The Republic of Korea → South Korea'],
  ['the\n\nRussian Federation left.', 'Russian Federation → Russia'],
  ['Talks with Russian Federation on\n\nIt rained in the town on Monday.', 'Russian Federation → Russia']
])

holds('country-name', 'a noun where its adjective is wanted', [
  ['Three USA officials left.', 'USA → US'],
  ['Three U.S.A. officials left.', 'U.S.A. → U.S.'],
  ['The USA coach left.'],
  ['The USA-led force left.'],
  ['USA Officials left.'],
  ['Three UK officials left.'],
  ['Russia leader Ivan Orlov spoke.', 'Russia → Russian'],
  ['Russia president Ivan Orlov spoke.', 'Russia → Russian'],
  ['Russia leader spoke.'],
  ['Russia minister Ivan Orlov spoke.'],
  ['Scotland leader Ada Holm spoke.'],
  ['UK leader Ada Holm spoke.'],
  ['Britain leader Ada Holm spoke.'],
  ['He met an Iran leader Ivan Orlov.', 'Iran → Iranian'],
  ['He met a Iran leader Ivan Orlov.', 'Iran → Unexpected `Iran` before `leader`, expected `Iranian`'],
  ['He met a Russia leader Ivan Orlov.', 'Russia → Russian'],
  ['He met an USA official.', 'USA → Unexpected `USA` before `official`, expected `US`'],
  ['He met a USA official.', 'USA → US'],
  ['Russia leader Ivan Orlov comes\n\nIt rained in the town on Monday.'],
  ['U.S. leaders met USA officials and U.S. envoys.', 'USA → U.S.'],
  ['He met the USA']
])

holds('country-name', 'names that have an article', [
  ['She moved to Netherlands.', 'Netherlands → the Netherlands'],
  ['She moved to Netherlands in May.', 'Netherlands → the Netherlands'],
  ['She moved to Netherlands and Spain.'],
  ['She moved to Netherlands, Spain and France.'],
  ["She moved to Netherlands' coast."],
  ['She moved to Netherlands’ coast.'],
  ['She moved to Dutch towns.'],
  ['She wrote Netherlands.'],
  ['She moved to, Netherlands.'],
  ['She moved to the Netherlands.'],
  ['She moved to Netherlands City.'],
  ['"She moved to Netherlands."'],
  ['She moved to Netherlands is what he said.', 'Netherlands → the Netherlands'],
  ['She moved to US.', 'US → the US'],
  ['She moved to US in May.', 'US → the US'],
  ['She moved to U.S.A. in May.', 'U.S.A. → the U.S.A.'],
  ['She moved to UK because it rained.', 'UK → the UK'],
  ['She moved to America.'],
  ['She moved to Netherlands\n\nIt rained in the town on Monday.'],
  ['Netherlands is flat.']
])

holds(
  'country-name',
  'what the house has settled for a country',
  [
    ['A Kingdom of Spain ship left.'],
    ['He went to the Kingdom of the Netherlands.', 'the Kingdom of the Netherlands → the Netherlands'],
    ['A Russian Federation ship left.', 'Russian Federation → Russian / Russia'],
    ['Kingdom of the Netherlands ships left.', 'Kingdom of the Netherlands → Dutch / Netherlands'],
    ['Russia leader Ivan Orlov spoke.', 'Russia → Russian']
  ],
  {},
  {
    countries: {
      RU: {noun: 'Russia', adjective: 'Russian'},
      NL: {noun: 'the Netherlands', adjective: 'Dutch'}
    },
    vocabulary: ['Kingdom of Spain']
  }
)

holds('country-name', 'a formal name', [
  ['The Russian Federation met.', 'The Russian Federation → Russia'],
  ['They met in the Russian Federation.', 'the Russian Federation → Russia'],
  ['They met in Russian Federation.', 'Russian Federation → Russia'],
  ['The Russian Federation’s mayor met.', 'The Russian Federation → Russia'],
  ['The Russian Federation mayor met.', 'Russian Federation → Russian / Russia'],
  ['A Russian Federation mayor met.', 'Russian Federation → Russian / Russia'],
  [
    'An Russian Federation mayor met.',
    'Russian Federation → Unexpected formal name `Russian Federation`, expected `Russian`'
  ],
  ['The Russian Federation Navy met.'],
  ['The Russian Federation President met.', 'Russian Federation → Russian / Russia'],
  ['The Islamic Republic of Iran met.', 'The Islamic Republic of Iran → Iran'],
  ['An Islamic Republic of Iran boat met.', 'Islamic Republic of Iran → Iranian / Iran'],
  [
    'A Islamic Republic of Iran boat met.',
    'Islamic Republic of Iran → Unexpected formal name `Islamic Republic of Iran`, expected `Iranian`'
  ],
  ['The President of the Russian Federation met.'],
  ['The president of the Russian Federation met.', 'the Russian Federation → Russia'],
  ['The President of Russian Federation met.', 'Russian Federation → Russia'],
  ['The Minister of State of Qatar met.'],
  ['It is officially the Russian Federation.'],
  ['It was named the Russian Federation.'],
  ['It was renamed Russian Federation.'],
  ['It was the old Russian Federation.', 'Russian Federation → Russia'],
  ['Officially old big Russian Federation met.', 'Russian Federation → Russia'],
  ['“The Russian Federation met,” she said.'],
  ['“A Russian Federation mayor met,” she said.', 'Russian Federation → Russian / Russia'],
  ['They met in the Republic of China there.', 'the Republic of China → Taiwan ?'],
  ['They met in the  Russian Federation.', 'Russian Federation → Russia'],
  ['The Kingdom of the Netherlands met.', 'The Kingdom of the Netherlands → The Netherlands'],
  ['They met in Kingdom of the Netherlands.', 'Kingdom of the Netherlands → the Netherlands'],
  ['A Kingdom of the Netherlands mayor met.', 'Kingdom of the Netherlands → Dutch / Netherlands']
])

holds('country-name', 'a noun where an adjective belongs', [
  ['USA officials met.', 'USA → US'],
  ['The USA officials met.', 'USA → US'],
  ['A USA official met.', 'USA → US'],
  ['An USA official met.', 'USA → Unexpected `USA` before `official`, expected `US`'],
  ['USA team met.'],
  ['USA-led officials met.'],
  ['USA Officials met.'],
  ['USA, officials met.'],
  ['U.S.A. officials met.', 'U.S.A. → U.S.'],
  ['US officials met.'],
  ['UK officials met.'],
  ['Russia leader Vladimir Putin met.', 'Russia → Russian'],
  ['Russia president Vladimir Putin met.', 'Russia → Russian'],
  ['Russia leader slept.'],
  ['Russia leaders Ada Marsh met.'],
  ['Russia mayor Ada Marsh met.'],
  ['France leader Ada Marsh met.', 'France → French'],
  ['A France leader Ada Marsh met.', 'France → French'],
  ['A Iran leader Ada Marsh met.', 'Iran → Unexpected `Iran` before `leader`, expected `Iranian`'],
  ['An Iran leader Ada Marsh met.', 'Iran → Iranian'],
  ['Britain leader Ada Marsh met.'],
  ['U.S. officials met. USA officials met.', 'USA → U.S.'],
  ['England leader Ada Marsh met.'],
  ['Ukraine leader Ada Marsh met.', 'Ukraine → Ukrainian'],
  [
    'An Ukraine leader Ada Marsh met.',
    'Ukraine → Unexpected `Ukraine` before `leader`, expected `Ukrainian`'
  ],
  ['An Uzbekistan leader Ada Marsh met.', 'Uzbekistan → Uzbek'],
  [
    'A Uzbekistan leader Ada Marsh met.',
    'Uzbekistan → Unexpected `Uzbekistan` before `leader`, expected `Uzbek`'
  ],
  ['Russia Leader Ada Marsh Opens Old Quay\n\nIt was open.']
])

holds('country-name', 'a name without its article', [
  ['They met in United States.', 'United States → the United States'],
  ['They met in United States of America.', 'United States of America → the United States'],
  ['They met in US.', 'US → the US'],
  ['They met in USA.', 'USA → the USA'],
  ['They met in UAE.', 'UAE → the UAE'],
  ['They met in Philippines.', 'Philippines → the Philippines'],
  ['They met in Netherlands and slept.'],
  ['They met in Netherlands to sleep.'],
  ['They met in Netherlands is old.', 'Netherlands → the Netherlands'],
  ['They met in Netherlands, slept.'],
  ['They met in Netherlands’ bay.'],
  ["They met in Netherlands' bay."],
  ['They met in Netherlands bay.'],
  ['They met in US and Canadian towns.'],
  ['They met in the Netherlands.'],
  ['They met the Netherlands.'],
  ['They met old Netherlands.'],
  ['They met from Netherlands.', 'Netherlands → the Netherlands'],
  ['They met for Netherlands.', 'Netherlands → the Netherlands'],
  ['They met near Netherlands.'],
  ['They met (in Netherlands.)', 'Netherlands → the Netherlands'],
  ['“They met in Netherlands,” she said.'],
  ['They met in “Netherlands”.'],
  ['They met in Netherlands', 'Netherlands → the Netherlands'],
  ['They met in Norton. Netherlands slept.'],
  ['Netherlands slept.'],
  ['They met in France.'],
  ['They met in Netherlands that slept.', 'Netherlands → the Netherlands'],
  ['They met in Netherlands because it rained.', 'Netherlands → the Netherlands'],
  ['They met in Netherlands she said.', 'Netherlands → the Netherlands']
])
