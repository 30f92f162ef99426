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

holds('doubled-reference', 'a country named twice in a row', [
  ['Italy’s Italian boats met.', 'Italy’s Italian → Italy’s'],
  ["Italy's Italian boats met.", "Italy's Italian → Italy's"],
  ['US American boats met.', 'US American → American'],
  ['The US American boats met.', 'US American → American'],
  ['In US American boats met.'],
  ['In the US American boats met.'],
  ['The U.S. American boats met.', 'U.S. American → American'],
  ['America’s U.S. Senate met.', 'America’s U.S. → America’s'],
  ['America’s US boats met.', 'America’s US → America’s'],
  ['The America’s US boats met.', 'America’s US → US'],
  ['Italy’s Italian Football Association met.'],
  ['Italy’s Italian President met.', 'Italy’s Italian → Italy’s'],
  ['Italy’s Italian Prime Minister met.', 'Italy’s Italian → Italy’s'],
  ['Italy’s Italian lessons met.'],
  ['Italy’s Italian language met.'],
  ['Italy’s Italian-born boats met.'],
  ['Italy-Italian boats met.'],
  ['Italy’s Italy met.'],
  ['Ferries leave US\n\nAmerican boats met.\n\nIt was Italy’s\n\nItalian boats met.'],
  ['Italy, Italian boats met.'],
  ['In Russia Russian officials met.'],
  ['Russia Russian officials met.'],
  ['Russian Russia met.', 'Russian Russia → Russia'],
  ['The Russian Russia met.', 'Russian Russia → Russia'],
  ['Russian Russia officials met.', 'Russian Russia → Russia'],
  ['Italy’s French boats met.'],
  ['Italy’s Italian.', 'Italy’s Italian → Italy’s'],
  ['Italy’s Italian “boats” met.', 'Italy’s Italian → Italy’s'],
  ['US  American boats met.', 'US  American → American']
])

holds('doubled-reference', 'a body and its letters in a row', [
  ['The World Boat Organisation (WBO) met.'],
  ['The World Boat Organisation, WBO, met.']
])

holds('doubled-reference', 'the kind of a body behind its name', [
  ['The Norton Harbour Board board met.', 'Norton Harbour Board board → Norton Harbour Board'],
  ['The Norton Board for Boats board met.', 'Norton Board for Boats board → Norton Board for Boats'],
  ['The Board of Norton board met.', 'Board of Norton board → Board of Norton'],
  ['The Board at Norton board met.'],
  ['The Commission of Norton commission met.', 'Commission of Norton commission → Commission of Norton'],
  ['The Norton Commission Office commission met.'],
  ['The Norton Commission’s Office commission met.'],
  ['The Norton Commission Board board met.', 'Norton Commission Board board → Norton Commission Board'],
  ['The Norton Commission-commission met.'],
  ['The Norton Commission commission’s boats met.', 'Norton Commission commission’s → Norton Commission’s'],
  ["The Norton Commission commission's boats met.", "Norton Commission commission's → Norton Commission's"],
  ['The Norton Commission commission.', 'Norton Commission commission → Norton Commission'],
  ['The Norton Commission'],
  ['The European Union bloc met.'],
  ['The European Union’s bloc met.']
])

holds('doubled-reference', 'a country named twice behind a preposition', [
  ['In Russian Russia they met.', 'Russian Russia → Russia'],
  ['In the Russian Russia they met.', 'Russian Russia → Russia']
])

holds('doubled-reference', 'further cases', [
  ["It met Italy's Italian Football League in Norton."],
  ['It rained, in the U.S. American officials say.']
])
