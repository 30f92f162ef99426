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
