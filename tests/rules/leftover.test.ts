import {holds} from '../helpers/reports.js'

holds('leftover', 'placeholders', [
  ['It cost TKTK on Monday.', 'TKTK → Unexpected placeholder `TKTK`, expected the finished text'],
  ['It cost TK on Monday.', 'TK → Unexpected placeholder `TK`, expected the finished text'],
  ['It cost TK, TK on Monday.', 'TK, TK → Unexpected placeholder `TK, TK`, expected the finished text'],
  ['TK Maxx shut.'],
  ['Bishop TK Jakes left.'],
  ['The TK-led group left.'],
  ['It cost $XX on Monday.', '$XX → Unexpected placeholder `$XX`, expected the finished text'],
  ['It cost $X,XXX on Monday.', '$X,XXX → Unexpected placeholder `$X,XXX`, expected the finished text'],
  ['It cost XX million on Monday.', 'XX → Unexpected placeholder `XX`, expected the finished text'],
  ['The XX chromosome is known.'],
  ['It was aged XX.', 'XX → Unexpected placeholder `XX`, expected the finished text'],
  ['It hurt XXX people.', 'XXX → Unexpected placeholder `XXX`, expected the finished text'],
  ['It cost x,xxx in all.', 'x,xxx → Unexpected placeholder `x,xxx`, expected the finished text'],
  ['It cost xx in all.', 'xx → Unexpected placeholder `xx`, expected the finished text'],
  ['It was [name] who came.', '[name] → Unexpected placeholder `[name]`, expected the finished text'],
  [
    'It was [spokesman’s name] who came.',
    '[spokesman’s name] → Unexpected placeholder `[spokesman’s name]`, expected the finished text'
  ],
  [
    'It was [insert figure] who came.',
    '[insert figure] → Unexpected placeholder `[insert figure]`, expected the finished text'
  ],
  ['It was [TK] who came.', '[TK] → Unexpected placeholder `[TK]`, expected the finished text'],
  ['It was {{name}} who came.', '{{name}} → Unexpected template `{{name}}`, expected the finished text'],
  ['It was ${name} who came.', '${name} → Unexpected template `${name}`, expected the finished text'],
  [
    'It was <%= name %> who came.',
    '<%= name %> → Unexpected template `<%= name %>`, expected the finished text'
  ],
  ['It was %%NAME%% who came.', '%%NAME%% → Unexpected template `%%NAME%%`, expected the finished text'],
  [
    'It rained.[citation needed]',
    '[citation needed] → Unexpected template `[citation needed]`, expected the finished text'
  ],
  ['It rained. [who?]', '[who?] → Unexpected template `[who?]`, expected the finished text'],
  ['It rained. [edit]', '[edit] → Unexpected template `[edit]`, expected the finished text'],
  ['It rained. [sic]'],
  ['“It cost TKTK,” she said.', 'TKTK → Unexpected placeholder `TKTK`, expected the finished text ?']
])

holds('leftover', 'notes, filler and a chat program’s words', [
  [
    'It rained. Lorem ipsum dolor sit.',
    'Lorem ipsum → Unexpected filler text `Lorem ipsum`, expected the finished text'
  ],
  ['“Lorem ipsum,” she said.'],
  [
    'It rained. Your text here.',
    'Your text here → Unexpected filler text `Your text here`, expected the finished text'
  ],
  [
    'NOTE TO SELF: call the mayor.',
    'NOTE TO SELF: call the mayor. → Unexpected note to the desk `NOTE TO SELF: call the mayor.`, expected the finished text'
  ],
  [
    'EDITOR’S NOTE: please check the age.',
    'EDITOR’S NOTE: please check the age. → Unexpected note to the desk `EDITOR’S NOTE: please check the age.`, expected the finished text'
  ],
  ['EDITOR’S NOTE: The age has been mended.'],
  [
    'DO NOT PUBLISH before noon.',
    'DO NOT PUBLISH → Unexpected note to the desk `DO NOT PUBLISH`, expected the finished text'
  ],
  ['Do not publish before noon.'],
  [
    'FACT CHECK: the age.',
    'FACT CHECK: → Unexpected note to the desk `FACT CHECK:`, expected the finished text'
  ],
  ['The fact check: it rained.'],
  ['It rained (ck) on Monday.', '(ck) → Unexpected note to the desk `(ck)`, expected the finished text'],
  ['It rained (sp?) on Monday.', '(sp?) → Unexpected note to the desk `(sp?)`, expected the finished text'],
  ['It rained (spelling) on Monday.'],
  [
    'It rained [ck age] on Monday.',
    '[ck age] → Unexpected note to the desk `[ck age]`, expected the finished text'
  ],
  [
    'It rained [note the age] on Monday.',
    '[note the age] → Unexpected note to the desk `[note the age]`, expected the finished text'
  ],
  [
    'As an AI language model, it cannot tell.',
    "As an AI language model → Unexpected chat program's words `As an AI language model`, expected the finished text"
  ],
  ['The robot spoke as an AI language model.'],
  ['“As an AI language model, I cannot tell,” it wrote.'],
  [
    'I cannot assist with this request.',
    "I cannot assist with this request → Unexpected chat program's words `I cannot assist with this request`, expected the finished text"
  ],
  ['I cannot assist you at noon.'],
  [
    'Here is the rewritten article:',
    "Here is the rewritten article → Unexpected chat program's words `Here is the rewritten article`, expected the finished text"
  ],
  ['Here is the article:'],
  [
    'Let me know if you want any changes.',
    "Let me know if you want any changes → Unexpected chat program's words `Let me know if you want any changes`, expected the finished text"
  ],
  ['Let me know if you go.'],
  [
    'I hope this helps you.',
    "I hope this helps → Unexpected chat program's words `I hope this helps`, expected the finished text"
  ],
  ['I hope this helps them.'],
  [
    'As of my last knowledge update, it rained.',
    "As of my last knowledge update → Unexpected chat program's words `As of my last knowledge update`, expected the finished text"
  ],
  ['It cost ??? in all.', '??? → Unexpected question mark for later `???`, expected the finished text'],
  ['It cost 500??? in all.', '??? → Unexpected question mark for later `???`, expected the finished text ?'],
  ['It cost (?) in all.', '(?) → Unexpected question mark for later `(?)`, expected the finished text ?'],
  ['Why did it rain?'],
  ['Why??'],
  ['“It cost ??? in all,” she said.'],
  [
    '“It cost (?) in all,” she said.',
    '(?) → Unexpected question mark for later `(?)`, expected the finished text ?'
  ],
  ['<<<<<<< HEAD', '<<<<<<< HEAD → Unexpected merge mark `<<<<<<< HEAD`, expected the finished text'],
  ['It doesnâ€™t rain.', 'doesnâ€™t → Unexpected broken character `doesnâ€™t`, expected the finished text'],
  ['The cafÃ© shut.', 'cafÃ© → Unexpected broken character `cafÃ©`, expected the finished text'],
  ['The caf� shut.', 'caf� → Unexpected broken character `caf�`, expected the finished text'],
  [
    'It cost [TK] and [TK] and ???.',
    '[TK] → Unexpected placeholder `[TK]`, expected the finished text',
    '[TK] → Unexpected placeholder `[TK]`, expected the finished text',
    '??? → Unexpected question mark for later `???`, expected the finished text'
  ]
])
