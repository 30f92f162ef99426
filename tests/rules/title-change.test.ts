import {holds, points} from '../helpers/reports.js'

holds('title-change', 'another title for one person', [
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Rep. Lopez left.',
    'Rep. Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before'
  ],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Senator Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Former Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. The then Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Then-Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Now-Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. "Rep. Lopez left," he said.'],
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Rep. Lopez left. Sen. Lopez slept. Rep. Lopez woke.',
    'Rep. Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before',
    'Rep. Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before'
  ],
  [
    'Harbour bill passes\n\nRep. Maria Lopez wrote the bill. Sen. Lopez left.',
    'Sen. Lopez → Unexpected `Sen.` for Lopez, expected `Rep.` as before'
  ],
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Rep. Maria Lopez left.',
    'Rep. Maria Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before'
  ],
  ['Harbour bill passes\n\nLt. Gen. Peter Abara came. Gen. Abara left.'],
  [
    'Harbour bill passes\n\nGen. Peter Abara came. Col. Abara left.',
    'Col. Abara → Unexpected `Col.` for Abara, expected `Gen.` as before'
  ],
  ['Harbour bill passes\n\nMr. Peter Abara came. Gen. Abara left.'],
  ['Harbour bill passes\n\nMr Abara came. Mrs Abara left.'],
  ['Harbour bill passes\n\nMr Peter Abara came. Mrs Abara left.'],
  [
    'Harbour bill passes\n\nMr Lee Abara came. Ms Lee Abara left.',
    'Ms Lee Abara → Unexpected `Ms` for Abara, expected `Mr` as before'
  ],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote it. Rep. Bo Lopez left.'],
  ['Sen. Maria Lopez leaves\n\nRep. Lopez left on Monday, and it rained.'],
  ['Harbour bill passes\n\nDr. Maria Lopez came. Prof. Lopez left.']
])

holds('title-change', 'a title and a full name told again', [
  [
    'Harbour bill passes\n\nForeign Minister Karen Quistgaard came. Then Foreign Minister Karen Quistgaard spoke.',
    'Foreign Minister Karen Quistgaard → Unexpected title and full name of Karen Quistgaard again, expected the surname'
  ],
  ['Harbour bill passes\n\nMinister Karen Quistgaard came. Then Minister Karen Quistgaard spoke.'],
  ['Harbour bill passes\n\nForeign Minister Karen Quistgaard came. Then Foreign Minister Quistgaard spoke.'],
  [
    'Harbour bill passes\n\nForeign Minister Karen Quistgaard came. Then Prime Minister Karen Quistgaard spoke.',
    'Prime Minister Karen Quistgaard → Unexpected title and full name of Karen Quistgaard again, expected the surname'
  ],
  ['Harbour bill passes\n\nForeign Minister Karen Quistgaard came. Then Minister Karen Quistgaard spoke.'],
  ['Harbour bill passes\n\nKaren Quistgaard came. Then Foreign Minister Karen Quistgaard spoke.'],
  [
    'Harbour bill passes\n\nForeign Minister Karen Quistgaard came. "Then Foreign Minister Karen Quistgaard spoke," he said.'
  ],
  [
    'Harbour bill passes\n\nForeign Minister Karen Quistgaard came. Then Defence Secretary Karen Quistgaard spoke.'
  ]
])

holds('title-change', 'titles elsewhere', [
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Ex-Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. The late Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. The future Rep. Lopez left.'],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill. Rep. Lopez left'],
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill. The latest Rep. Lopez left.',
    'Rep. Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before'
  ],
  ['Harbour bill passes\n\nSen. Maria Lopez wrote the bill.\n\nRep. Lopez with the bill on Monday'],
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill.\n\nRep. Lopez left on Monday.',
    'Rep. Lopez → Unexpected `Rep.` for Lopez, expected `Sen.` as before'
  ],
  ['Harbour bill passes\n\n“Sen. Maria Lopez wrote the bill,” he said. Rep. Lopez left.']
])

points('title-change', [
  [
    'Harbour bill passes\n\nSen. Maria Lopez wrote the bill.\n\n"It took ten years," Rep. Lopez said.',
    'Rep. Lopez → The other title: Sen. Maria Lopez'
  ],
  [
    'Harbour bill passes\n\nForeign Minister Karen Quistgaard came to the vote.\n\nThen Foreign Minister Karen Quistgaard spoke.',
    'Foreign Minister Karen Quistgaard → The other title: Foreign Minister Karen Quistgaard'
  ]
])
