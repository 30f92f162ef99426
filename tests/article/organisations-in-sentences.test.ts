import {reads} from '../helpers/readings.js'

reads('organisations', 'bodies and their letters', [
  [
    'The Harbour Safety Board (HSB) came. HSB left.',
    'name Harbour Safety Board (HSB)',
    'acronym HSB (HSB)',
    'acronym HSB (HSB)',
    'letters HSB = Harbour Safety Board'
  ],
  [
    'HSB (Harbour Safety Board) came.',
    'acronym HSB (HSB)',
    'name Harbour Safety Board',
    'letters HSB = Harbour Safety Board'
  ],
  [
    'The Harbour Safety Board, or HSB, came.',
    'name Harbour Safety Board',
    'acronym HSB (HSB)',
    'letters HSB = Harbour Safety Board'
  ],
  [
    'The Harbour Safety Board (HSB Ltd) came.',
    'name Harbour Safety Board',
    'acronym HSB (HSB)',
    'letters HSB = Harbour Safety Board'
  ],
  [
    'The Harbour Safety Board came. HSB left.',
    'name Harbour Safety Board',
    'acronym HSB (HSB)',
    'letters HSB = Harbour Safety Board'
  ],
  [
    'The Harbour and Safety Board (HSB) came.',
    'name Harbour and Safety Board (HSB)',
    'acronym HSB (HSB)',
    'letters HSB = Harbour and Safety Board'
  ],
  [
    'The Board of Harbour Safety (BHS) came.',
    'name Board of Harbour Safety (BHS)',
    'acronym BHS (BHS)',
    'letters BHS = Board of Harbour Safety'
  ],
  ['The FBI came.', 'acronym FBI (FBI)', 'letters FBI'],
  ['The F.B.I. came.', 'acronym F.B.I. (FBI)', 'letters FBI'],
  ['The Federal Bureau of Investigation came.', 'name Federal Bureau of Investigation (FBI)'],
  [
    'The Federal Bureau of Investigation (FBI) came.',
    'name Federal Bureau of Investigation (FBI)',
    'acronym FBI (FBI)',
    'letters FBI = Federal Bureau of Investigation'
  ],
  [
    'The European Union came. The EU left.',
    'name European Union (EU)',
    'acronym EU (EU)',
    'letters EU = European Union'
  ],
  ['The Norton Post came. The Post left.', 'name Norton Post', 'short Post'],
  ['the Post left'],
  [
    'The Eastern Harbour Authority came. The Authority left.',
    'name Eastern Harbour Authority',
    'short Authority'
  ],
  ['British Airways and Air Norton came.', 'name British Airways'],
  ['The Harbour Safety Board and the Dock Board came.', 'name Harbour Safety Board', 'name Dock Board'],
  ['The Ministry of Trade and Harbours came.', 'name Ministry of Trade and Harbours'],
  ['USA and Dock Board came.', 'name Dock Board'],
  ['A boat left Norton, Ohio (HSB) today.', 'letters HSB'],
  ['NATO came. Nato left.', 'acronym NATO (NATO)', 'letters NATO'],
  ['UN and U.N. came.', 'acronym UN (UN)', 'acronym U.N. (UN)', 'letters UN'],
  ['The US came.'],
  ['A TV and a CEO came.', 'letters TV', 'letters CEO'],
  ['The G7 and the MI5 came.'],
  ['BBC News came.', 'name BBC News'],
  ['The BBC’s boat came.', 'acronym BBC (BBC)', 'letters BBC'],
  ['HSBs came.', 'letters HSB'],
  ['HSB-led boats came.', 'letters HSB'],
  [
    'Department of Defense and Department of Defence came.',
    'name Department of Defense (DOD)',
    'name Department of Defence (DOD)'
  ],
  [
    'The World Health Organization and the World Health Organisation came.',
    'name World Health Organization (WHO)',
    'name World Health Organisation (WHO)'
  ],
  [
    'the University of Norton (UN) came',
    'name University of Norton (UN)',
    'acronym UN (UN)',
    'letters UN = University of Norton'
  ],
  ['The Bank of Norton came. The bank left.', 'name Bank of Norton'],
  ['Lund Inc. came.'],
  ['North Atlantic Treaty Organization members came.', 'name North Atlantic Treaty Organization (NATO)']
])

reads('organisations', 'which names are bodies', [
  ['The Harbour Board met.', 'name Harbour Board'],
  ['The Norton Harbour Board met there.', 'name Norton Harbour Board'],
  [
    'The Harbour Board (HB) met. The HB slept.',
    'name Harbour Board (HB)',
    'acronym HB (HB)',
    'acronym HB (HB)',
    'letters HB = Harbour Board'
  ],
  [
    'The Harbour Board of Norton (HBN) met. HBN slept.',
    'name Harbour Board of Norton (HBN)',
    'acronym HBN (HBN)',
    'acronym HBN (HBN)',
    'letters HBN = Harbour Board of Norton'
  ],
  [
    'The Board of the Harbour (BOTH) met. BOTH slept.',
    'name Board of the Harbour (BOTH)',
    'acronym BOTH (BOTH)',
    'acronym BOTH (BOTH)',
    'letters BOTH = Board of the Harbour'
  ],
  [
    'The Bureau of Old Boats (BOB) met. The BOB slept.',
    'name Bureau of Old Boats (BOB)',
    'acronym BOB (BOB)',
    'acronym BOB (BOB)',
    'letters BOB = Bureau of Old Boats'
  ],
  ['HB (Harbour Board) met.', 'acronym HB (HB)', 'name Harbour Board', 'letters HB = Harbour Board'],
  ['HB (the Harbour Board) met.', 'acronym HB (HB)', 'name Harbour Board', 'letters HB = Harbour Board'],
  ['HB, the Harbour Board, met.', 'acronym HB (HB)', 'name Harbour Board', 'letters HB = Harbour Board'],
  ['HB, or Harbour Board, met.', 'acronym HB (HB)', 'name Harbour Board', 'letters HB = Harbour Board'],
  [
    'The HB met. The Harbour Board slept.',
    'acronym HB (HB)',
    'name Harbour Board',
    'letters HB = Harbour Board'
  ],
  [
    'The Harbour Board met. The HB slept.',
    'name Harbour Board',
    'acronym HB (HB)',
    'letters HB = Harbour Board'
  ],
  ['They met the Harbour board there.'],
  ['They met harbour board there.'],
  ['They met the Ministry of Defence there.', 'name Ministry of Defence (MOD)'],
  ['They met the Department of Old Boats and Harbours there.', 'name Department of Old Boats and Harbours'],
  ['They met the Department for Work there.', 'name Department for Work'],
  ['They met the Bank of Norton there.', 'name Bank of Norton'],
  ['They met the University of Norton there.', 'name University of Norton'],
  ['They met Norton University there.', 'name Norton University'],
  ['They met the Norton Council’s mayor there.', 'name Norton Council'],
  ['They met Norton Council there.', 'name Norton Council'],
  ['They met the Council there.'],
  ['They met Conservatives there.'],
  ['They met the Senate there.'],
  ['They met Congress there.'],
  ['They met the White House there.'],
  ['They met Downing Street there.'],
  ['They met the Norton Times there.', 'name Norton Times'],
  [
    "They met the Harbour Workers' Union (HWU) there.",
    'acronym HWU (HWU)',
    "letters HWU = Harbour Workers' Union"
  ],
  [
    'They met the National Institute of Boats and Ships (NIBS) there.',
    'name National Institute of Boats and Ships (NIBS)',
    'acronym NIBS (NIBS)',
    'letters NIBS = National Institute of Boats and Ships'
  ],
  [
    'They met the National Boats Service (NBS) there, and NBS slept.',
    'name National Boats Service (NBS)',
    'acronym NBS (NBS)',
    'acronym NBS (NBS)',
    'letters NBS = National Boats Service'
  ],
  [
    'They met the Old Boat-Builders Association (OBBA) there.',
    'name Old Boat-Builders Association (OBBA)',
    'acronym OBBA (OBBA)',
    'letters OBBA = Old Boat-Builders Association'
  ],
  [
    'They met the World Boat Organisation there. The WBO slept.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation there. The W.B.O. slept.',
    'name World Boat Organisation',
    'acronym W.B.O. (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation (W.B.O.) there.',
    'name World Boat Organisation (WBO)',
    'acronym W.B.O. (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the world boat organisation (WBO) there.',
    'acronym WBO (WBO)',
    'letters WBO = world boat organisation'
  ],
  ['They met the world boat organisation there. The WBO slept.', 'letters WBO'],
  [
    'They met the WBO (world boat organisation) there.',
    'acronym WBO (WBO)',
    'letters WBO = world boat organisation'
  ],
  ['They met the WBO there. The world boat organisation slept.', 'letters WBO'],
  [
    'They met the old world boat organisation (WBO) there.',
    'acronym WBO (WBO)',
    'letters WBO = world boat organisation'
  ],
  ['They met a kind of boat (KB) there.', 'acronym KB (KB)', 'letters KB = kind of boat'],
  ['They met (WBO) there.', 'letters WBO'],
  ['(WBO) slept.', 'letters WBO'],
  ['WBO slept.', 'letters WBO'],
  ['They met WBOs there. The WBO’s head slept.', 'letters WBO'],
  [
    'They met World Boat Organisation (WBO) and Old Boat Organisation (OBO) there.',
    'name World Boat Organisation (WBO)',
    'acronym WBO (WBO)',
    'name Old Boat Organisation (OBO)',
    'acronym OBO (OBO)',
    'letters WBO = World Boat Organisation',
    'letters OBO = Old Boat Organisation'
  ],
  [
    'They met the World Boat Organisation, or WBO, there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation – WBO – there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation [WBO] there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation (the WBO) there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation (“WBO”) there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation (WBO.) there.',
    'name World Boat Organisation',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation ( WBO ) there.',
    'name World Boat Organisation (WBO)',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation'
  ],
  [
    'They met the World Boat Organisation of Norton (WBO) there.',
    'name World Boat Organisation of Norton (WBO)',
    'acronym WBO (WBO)',
    'letters WBO = World Boat Organisation of Norton'
  ],
  [
    'They met the World Boat and Ship Organisation (WBSO) there.',
    'name World Boat and Ship Organisation (WBSO)',
    'acronym WBSO (WBSO)',
    'letters WBSO = World Boat and Ship Organisation'
  ],
  ['They met NASA there.', 'acronym NASA (NASA)', 'letters NASA'],
  [
    'They met NASA (the National Aeronautics and Space Administration) there.',
    'acronym NASA (NASA)',
    'name National Aeronautics and Space Administration (NASA)',
    'letters NASA = National Aeronautics and Space Administration'
  ],
  [
    'They met the FBI there.\n\nThe Federal Bureau of Investigation slept.',
    'acronym FBI (FBI)',
    'name Federal Bureau of Investigation (FBI)',
    'letters FBI = Federal Bureau of Investigation'
  ],
  [
    'They met the Federal Bureau of Investigation there.\n\nThe FBI slept.',
    'name Federal Bureau of Investigation (FBI)',
    'acronym FBI (FBI)',
    'letters FBI = Federal Bureau of Investigation'
  ],
  [
    'They met the Harbour Board\n\n(HB) there.',
    'name Harbour Board (HB)',
    'acronym HB (HB)',
    'letters HB = Harbour Board'
  ],
  ['They met the CEO there. They met the US there. They met the UK there.', 'letters CEO'],
  ['They met the Norton Harbour Board Press Office there.', 'name Norton Harbour Board Press Office'],
  ['They met The Harbour Board there.', 'name Harbour Board'],
  ['They met Board of Norton there.', 'name Board of Norton'],
  ['They met Boards there.'],
  ['They met the Harbour Boards there.'],
  ['They met the Harbour Board for Old Boats there.', 'name Harbour Board for Old Boats'],
  ['They met the Harbour Board in Norton there.', 'name Harbour Board in Norton'],
  ['They met the Harbour Board at Norton there.', 'name Harbour Board'],
  ['They met the Harbour and Quay Board there.', 'name Harbour and Quay Board'],
  ['They met the Harbour & Quay Board there.', 'name Harbour & Quay Board'],
  ['They met the Norton-Quist Board there.', 'name Norton-Quist Board'],
  ['They met the 3rd Harbour Board there.', 'name Harbour Board'],
  ['They met the Harbour Board 3 there.', 'name Harbour Board'],
  ['HARBOUR BOARD SLEEPS\n\nThe Harbour Board slept.', 'name Harbour Board']
])

reads('organisations', 'more bodies and letters', [
  [
    'The Justice Department and the Department of Justice met.',
    'name Justice Department (DOJ)',
    'name Department of Justice (DOJ)'
  ],
  ['The Bank of the North met. The Bank the North met.', 'name Bank of the North'],
  [
    'Ohio (AP) met. Norton (NAP) left.',
    'acronym AP (AP)',
    'acronym NAP (NAP)',
    'letters AP',
    'letters NAP = Norton'
  ],
  ['COVID-SRA met. SAR-COV met. ABCDEFG met. A met.', 'letters SAR-COV'],
  ['Board met. The Board met. Norton Board met. The Board left.', 'name Norton Board', 'short Board'],
  [
    'The Harbour Safety Board (H.S.B.) met. H.S.B. left.',
    'name Harbour Safety Board (HSB)',
    'acronym H.S.B. (HSB)',
    'acronym H.S.B. (HSB)',
    'letters HSB = Harbour Safety Board'
  ]
])
