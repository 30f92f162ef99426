import {holds, points} from '../helpers/reports.js'

holds('inconsistent-country-name', 'one abbreviation in an article', [
  ['The US envoy left on Monday. The US won. The U.S. lost.', 'U.S. → US'],
  ['The US envoy left on Monday. The US won. The USA lost.', 'USA → US'],
  ['The US envoy left on Monday. The US won. The U.S.A. lost.', 'U.S.A. → US'],
  ['The US envoy left on Monday. The US won. A U.S. ship sank.', 'U.S. → US'],
  ['The US envoy left on Monday. The US won. A USA ship sank.'],
  ['The US envoy left on Monday. The US won. The USA women’s team won.'],
  ['The US envoy left on Monday. The US won. A USA-led force came.', 'USA → US'],
  ['The US envoy left on Monday. The US won. "The USA lost," he said.', 'USA → US ?'],
  ['The US envoy left on Monday. The US won. "USA!" they cried.'],
  ['The US envoy left on Monday. The US won. "USA" they cried.', 'USA → US ?'],
  ['The US envoy left on Monday. The US won. "A U.S. ship!" they cried.', 'U.S. → US'],
  ['The U.S. envoy left on Monday. The U.S. won. A US ship sank.', 'US → U.S.'],
  ['US envoy leaves\n\nThe U.S. envoy left on Monday. The U.S. won. It rained.'],
  ['U.S. envoy leaves\n\nThe US envoy left on Monday. The US won. It rained.', 'U.S. → US'],
  ['USA envoy leaves\n\nThe US envoy left on Monday. The US won. It rained.'],
  ['USA leaves\n\nThe US envoy left on Monday. The US won. It rained.', 'USA → US']
])

holds('inconsistent-country-name', 'the name in full before a noun', [
  ['The US envoy left on Monday. The US won. A United States official spoke.', 'United States → US'],
  ['The US envoy left on Monday. The US won. The United States official spoke.', 'United States → US'],
  ['The US envoy left on Monday. The US won. The United States officials spoke.'],
  ['The US envoy left on Monday. The US won. The United States embassy in Oslo shut.', 'United States → US'],
  ['The US envoy left on Monday. The US won. The United States lifted sanctions.'],
  [
    'The US envoy left on Monday. The US won. An United States official spoke.',
    'United States → Unexpected `United States` before `official`, expected `US` as elsewhere in the article'
  ],
  ['The US envoy left on Monday. The US won. A United States Official spoke.'],
  ['The US envoy left on Monday. The US won. A United States-led force came.'],
  ['The US envoy left on Monday. The US won. The United States left.'],
  [
    'The US envoy left on Monday. The US won. "A United States official spoke," he said.',
    'United States → US ?'
  ],
  ['A United States official spoke. A United States envoy left.'],
  ['The UK left. A United Kingdom official spoke.', 'United Kingdom → UK'],
  ['A Norway official spoke. Norway left.']
])

holds('inconsistent-country-name', 'a country that was renamed', [
  [
    'Soldiers left Myanmar. Towns of Burma were quiet.',
    'Burma → Unexpected `Burma` beside `Myanmar`, expected one name for the country ?'
  ],
  [
    'Soldiers left Myanmar. Myanmar and Burma were quiet.',
    'Burma → Unexpected `Burma` beside `Myanmar`, expected one name for the country ?'
  ],
  [
    'Soldiers left Burma. Myanmar and Myanmar were quiet.',
    'Burma → Unexpected `Burma` beside `Myanmar`, expected one name for the country ?'
  ],
  ['Soldiers left Myanmar, also Burma. Towns of Burma were quiet.'],
  ['Soldiers left Myanmar. "Towns of Burma were quiet," he said.'],
  ['Soldiers left Myanmar. Myanmar was quiet.'],
  [
    'Soldiers left Burma. A Burmese ship left Myanmar.',
    'Myanmar → Unexpected `Myanmar` beside `Burma`, expected one name for the country ?'
  ]
])

holds(
  'inconsistent-country-name',
  'what the house has settled',
  [
    ['The US left.', 'US → United States'],
    ['US ships left.', 'US → U.S.'],
    ['The USA left.'],
    ['A United States ship left.', 'United States → U.S.'],
    ['US leaves Oslo\n\nIt rained on Monday.'],
    ['USA leaves Oslo\n\nIt rained on Monday.'],
    ['The UK left. A UK ship sank.', 'UK → Britain', 'UK → British'],
    ['The U.S. ships left.']
  ],
  {},
  {
    countries: {
      US: {noun: 'the United States', adjective: 'U.S.'},
      GB: {noun: 'Britain', adjective: 'British'}
    },
    vocabulary: ['USA']
  }
)

points('inconsistent-country-name', [
  [
    'Talks end\n\nThe U.S. sent ships on Monday. The U.S. sent planes as well.\n\nIt rained on US ships.',
    'US → `U.S.` stands here: U.S.'
  ],
  [
    'Talks end\n\nTroops went to Burma on Monday. Burma sent them back.\n\nThe road to Myanmar was shut.',
    'Myanmar → `Burma` stands here: Burma'
  ]
])

holds('inconsistent-country-name', 'further cases', [
  ['Talks end\n\nThe U.S. sent ships. U.S. crews left.\n\nIt met United States Army officials.']
])

holds('inconsistent-country-name', 'further cases', [
  ['Talks end\n\nThe U.S. sent ships. U.S. crews left.\n\nIt is America. It is American work.'],
  [
    'Talks end\n\nThe U.S. sent ships. U.S. crews left.\n\n"They met USA Army officials," she said.',
    'USA → U.S.'
  ],
  [
    'Talks end\n\nThe U.S. sent ships. U.S. crews left.\n\n"US! Now it is US!" she said.',
    'US → U.S.',
    'US → U.S.'
  ],
  [
    'Talks end\n\nIt was once cold in the far north of the land. Burma is cold. Myanmar is cold.',
    'Myanmar → Unexpected `Myanmar` beside `Burma`, expected one name for the country ?'
  ],
  ['Talks end\n\nTroops went to Burma, now called Myanmar. Myanmar sent them back.'],
  ['Talks end\n\nTroops went to Burma. "Myanmar is cold," she said.']
])

holds(
  'inconsistent-country-name',
  'further cases',
  [['USA wins gold\n\nThe US sent ships. US crews left.', 'USA → U.S.', 'US → U.S.', 'US → U.S.']],
  {},
  {countries: {US: {noun: 'the U.S.', adjective: 'U.S.'}}}
)
