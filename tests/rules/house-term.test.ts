import {holds} from '../helpers/reports.js'

holds(
  'house-term',
  'a term and its forms',
  [
    ['The advisor came.', 'advisor → adviser'],
    ['Advisors came.', 'Advisors → Advisers'],
    ['The advisor’s boat sank.', 'advisor → adviser'],
    ["The advisor's boat sank.", 'advisor → adviser'],
    [
      'He e-mails, e-mailed and is e-mailing.',
      'e-mails → emails',
      'e-mailed → emailed',
      'e-mailing → emailing'
    ],
    ['They line up and lined up.', 'line up → queue'],
    ['Both townies came.', 'townies → cities'],
    ['He porties, portied and is portying.', 'porties → carries', 'portied → carried', 'portying → carrying'],
    [
      'He complesh, compleshes, compleshed and is compleshing.',
      'complesh → finish',
      'compleshes → finishes',
      'compleshed → finished',
      'compleshing → finishing'
    ],
    ['He utilises, utilised and is utilising it.', 'utilises → uses', 'utilised → used', 'utilising → using'],
    ['He stips, stipped, stiped and is stipping.', 'stips → stops'],
    ['He toyes, toyed, is toyeing.', 'toyes → plays', 'toyed → played', 'toyeing → playing'],
    ['E-mail it.', 'E-mail → Email'],
    ['He sent an e-mail.', 'e-mail → email'],
    ['An advisor came.', 'advisor → adviser'],
    ['The Advisor Group came.'],
    ['The Advisor came.'],
    ['Advisor Ada Holm came.'],
    ['Advisor came.', 'Advisor → Adviser'],
    ["Advisor's Guild came."],
    ['ADVISOR CAME. The ADVISOR came.'],
    ['The @advisor, #advisor, /advisor, my_advisor, x-advisor, $advisor and advisor@b.org came.'],
    ['The advisor/clerk, advisor&co, advisor.org, advisor-led and advisors_b came.'],
    ['The advisory board came.'],
    ['The advisor. It rained.', 'advisor → adviser'],
    ['"The advisor came," he said.'],
    ['Line\nup here. They line  up.', 'Line\nup → Queue', 'line  up → queue'],
    ['Advisors leave\n\nIt rained in the town on Monday.', 'Advisors → Advisers']
  ],
  {},
  {
    terms: [
      {use: 'adviser', not: ['advisor'], why: 'The house has it so.', inflects: 'noun'},
      {use: 'email', not: ['e-mail'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'queue', not: ['line up'], why: 'The house has it so.', inflects: null},
      {use: 'city', not: ['towny'], why: 'The house has it so.', inflects: 'noun'},
      {use: 'carry', not: ['porty'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'finish', not: ['complesh'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'use', not: ['utilise'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'stop', not: ['stip'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'play', not: ['toye'], why: 'The house has it so.', inflects: 'verb'}
    ]
  }
)

holds(
  'house-term',
  'numbers, days and names',
  [
    ['It rose 2.5 percent, 1,200 per cent and 5percent.', '2.5 percent → 2.5%', '1,200 per cent → 1,200%'],
    ['It rose by some percent.'],
    [
      'Mr. Okoro, Mr. O’Neill-Berg and Mr. J. Berg came.',
      'Mr. Okoro → Mr Okoro',
      'Mr. O’Neill-Berg → Mr O’Neill-Berg',
      'Mr. J. → Mr J.'
    ],
    ['mr. okoro came.'],
    ['It was March 14.', 'March 14 → 14 March'],
    ['It was March 32.'],
    ['It was March 1.5.'],
    ['It was march 14.'],
    ['It was number 5.', 'number 5 → No. 5'],
    ['Number 5 came.', 'Number 5 → No. 5'],
    ['It was 10 percentage points.'],
    ['It was “10 percent”.']
  ],
  {},
  {
    terms: [
      {use: '{number}%', not: ['{number} percent', '{number} per cent'], why: 'The house has it so.'},
      {use: 'Mr {name}', not: ['Mr. {name}'], why: 'The house has it so.'},
      {use: '{day} March', not: ['March {day}'], why: 'The house has it so.'},
      {use: 'No. {number}', not: ['number {number}'], why: 'The house has it so.'}
    ]
  }
)

holds(
  'house-term',
  'capitals',
  [
    ['It is on the Internet.', 'Internet → internet'],
    ['Internet users came. Internet came.'],
    ['It is on Internet Street.'],
    ['He likes Norton Internet.'],
    ['He has a Ph.D. He has a Ph.D.', 'Ph.D. → PhD'],
    ['He is in the U.S.', 'U.S. → US'],
    ['U.S. rules ended\n\nIt rained in the U.S. on Monday.', 'U.S. → US'],
    ['He had COVID.', 'COVID → Covid'],
    ['He had COVID and the COVID Act.', 'COVID → Covid'],
    ['The Covid act and COVID act.'],
    ['It was 10 a.m. in town.', 'a.m. → am'],
    ['It was 10 a.m.', 'a.m. → am'],
    ['Internet.']
  ],
  {},
  {
    terms: [
      {use: 'internet', not: ['Internet'], why: 'The house has it so.'},
      {use: 'PhD', not: ['Ph.D.', 'PHD'], why: 'The house has it so.'},
      {use: 'US', not: ['U.S.'], why: 'The house has it so.'},
      {use: 'Covid', not: ['COVID'], why: 'The house has it so.', except: ['COVID Act']},
      {use: 'am', not: ['a.m.'], why: 'The house has it so.'}
    ]
  }
)

holds(
  'house-term',
  'what is right in a phrase',
  [
    ['The actress came.', 'actress → actor'],
    ['The best actress came.'],
    ['The Best Actress came.'],
    ['The actress of the year came.'],
    ['The best actresses came.'],
    ['A cell, a gaol cell and a man.', 'cell → gaol cell', 'man → best man'],
    ['The actress', 'actress → actor']
  ],
  {},
  {
    terms: [
      {
        use: 'actor',
        not: ['actress'],
        why: 'The house has it so.',
        except: ['best actress', 'actress of the year']
      },
      {use: 'gaol cell', not: ['cell'], why: 'The house has it so.'},
      {use: 'best man', not: ['man'], why: 'The house has it so.'}
    ],
    vocabulary: ['steward']
  }
)

holds(
  'house-term',
  'endings, and forms that end with a mark',
  [
    ['He plonks, plonked and is plonking.', 'plonks → drops'],
    ['He plonk.', 'plonk → drop'],
    ['It is in C++.', 'C++ → C+'],
    ['It is in C++ now.', 'C++ → C+'],
    ['It is in C++x.'],
    ['It is in C++_x.'],
    ['It is in C++-led work.', 'C++ → C+'],
    ['It is a caf. here.', 'caf. → cafe'],
    ['It is a caf.x here.'],
    ['The cartons came.', 'cartons → boxes'],
    ['The carton came.', 'carton → box'],
    ['The lads came.', 'lads → boys'],
    ['He utilises, utilised and is utilising it.', 'utilises → stops'],
    ['He drowses, drowsed and is drowsing.', 'drowses → visits'],
    ['He schemets, schemeted and is schemeting.', 'schemets → plans']
  ],
  {},
  {
    terms: [
      {use: 'cafe', not: ['caf.'], why: 'The house has it so.', inflects: null},
      {use: 'C+', not: ['C++'], why: 'The house has it so.'},
      {use: 'plan', not: ['schemet'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'stop', not: ['utilise'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'visit', not: ['drowse'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'drop', not: ['plonk'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'box', not: ['carton'], why: 'The house has it so.', inflects: 'noun'},
      {use: 'boy', not: ['lad'], why: 'The house has it so.', inflects: 'noun'},
      {use: 'see', not: ['espy'], why: 'The house has it so.', inflects: 'verb'},
      {use: 'tie', not: ['bind up'], why: 'The house has it so.', inflects: 'verb'}
    ]
  }
)

holds(
  'house-term',
  'an article before, and a stop behind',
  [
    ['An urchin came.', "urchin → Unexpected `urchin`, expected the house's `boy`"],
    ['The urchin came.', 'urchin → boy'],
    ['It was January. It rained.', 'January. → Jan.'],
    ['It was January then.', 'January → Jan.'],
    ['It was in January', 'January → Jan.']
  ],
  {},
  {
    terms: [
      {use: 'boy', not: ['urchin'], why: 'The house has it so.'},
      {use: 'Jan.', not: ['January'], why: 'The house has it so.'}
    ]
  }
)
