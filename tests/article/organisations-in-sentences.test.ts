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
