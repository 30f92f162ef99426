import {holds} from '../helpers/reports.js'

holds('doubled-reference', 'one country twice', [
  ["America's U.S. Senate met.", "America's U.S. → America's"],
  ["America's US Senate met.", "America's US → America's"],
  ["The America's U.S. rules met.", "America's U.S. → U.S."],
  ["Italy's Italian football met."],
  ["Italy's Italian Prime Minister met.", "Italy's Italian → Italy's"],
  ["Italy's Italian Football League met."],
  ["Italy's Italian-led force met."],
  ["Italy's Italian newspapers met.", "Italy's Italian → Italy's"],
  ["Italy's Italian language met."],
  ["Italy's Italian.", "Italy's Italian → Italy's"],
  ["Italy's Italians met."],
  ["Italy's Italy met."],
  ["Italy's, Italian rules met."],
  ['Italy-Italian rules met.'],
  ['Italian Italy rules met.', 'Italian Italy → Italy'],
  ['US American rules met.'],
  ['The US American rules met.'],
  ['In US American rules met.'],
  ['In the US American rules met.'],
  ['On the U.S. American rules met.'],
  ["The USA's US's rules met.", "USA's US → US"],
  ['America’s U.S. rules met.', 'America’s U.S. → America’s'],
  ['Italian Italian rules met.'],
  ["The Britain's UK government met.", "Britain's UK → UK"],
  ['Russia Russian officials met.'],
  ["French France's rules met."],
  ["Italy's\nItalian rules met."],
  ["Italy's Italian\n\nrules met and all was well.", "Italy's Italian → Italy's"],
  ['US-American rules met.']
])

holds('doubled-reference', 'one organisation twice', [
  [
    'The North Atlantic Treaty Organization NATO met.',
    'North Atlantic Treaty Organization NATO → North Atlantic Treaty Organization'
  ],
  ["NATO's North Atlantic Treaty Organization met.", "NATO's North Atlantic Treaty Organization → NATO"],
  ['NATO North Atlantic Treaty Organization met.', 'NATO North Atlantic Treaty Organization → NATO'],
  ['NATO, North Atlantic Treaty Organization, met.'],
  ['NATO NATO met.'],
  ['The North Atlantic Treaty Organization (NATO) met.'],
  ['The European Union NATO met.'],
  ["NATO's EU met."],
  [
    "The North Atlantic Treaty Organization's NATO met.",
    "North Atlantic Treaty Organization's NATO → North Atlantic Treaty Organization"
  ],
  ['The European Union EU met.', 'European Union EU → European Union']
])

holds('doubled-reference', "a body's kind behind its name", [
  ['The European Union union met.', 'European Union union → European Union'],
  ["The European Union's union met."],
  ['The European Union unions met.'],
  ['The European Union Union met.'],
  ['The European Union-union met.'],
  ['The European Union, union met.'],
  ['The Bank of England bank met.'],
  [
    "The Eastern Harbour Authority authority's boats met.",
    "Eastern Harbour Authority authority's → Eastern Harbour Authority's"
  ],
  ['The Eastern Harbour Authority’s authority met.'],
  [
    'The Eastern Harbour Authority authority’s boats met.',
    'Eastern Harbour Authority authority’s → Eastern Harbour Authority’s'
  ],
  ['The Eastern Harbour Authority council met.'],
  ['The Union Bank union met.'],
  ['The Union Bank bank met.'],
  [
    'The North Atlantic Treaty Organisation alliance met.',
    'North Atlantic Treaty Organisation alliance → North Atlantic Treaty Organisation'
  ],
  [
    'The North Atlantic Treaty Organisation organisation met.',
    'North Atlantic Treaty Organisation organisation → North Atlantic Treaty Organisation'
  ],
  ['The Commission for Rain commission met.', 'Commission for Rain commission → Commission for Rain'],
  ['The European Commission commission', 'European Commission commission → European Commission']
])

holds('doubled-reference', 'a people and its country', [
  ["Italy's Italians met."],
  ['Italians Italy met.'],
  ['The Danes Denmark sent met.'],
  ["In Denmark's Danes we trust."],
  ["The French's France met.", "French's France → France"],
  ["The Bank of England's bank met."]
])

holds('doubled-reference', 'a people and what is theirs', [
  ["The Danes' Danish boats met."],
  ['The Danes Danish boats carry met.'],
  ['The Danish Danes met.']
])
