import {reads} from '../helpers/readings.js'

reads('signs', 'signs that an article was stitched together', [
  [
    'Harbour to be dredged\n\nRussian Federation ships left.\n\nIt rained.',
    'formal-name: Russian Federation'
  ],
  [
    'Harbour to be dredged\n\nThe US left. The U.S. won. The USA lost.\n\nIt rained.',
    'competing-forms: U.S.',
    'competing-forms: USA'
  ],
  ['Harbour to be dredged\n\nThe color of the harbour.\n\nThe colour of the harbor.'],
  ['Harbour to be dredged\n\nHe left.\n\nIt rained.', 'lost-pronoun: He'],
  [
    'Harbour to be dredged\n\n“It rained all day in the town,” she said.\n\n"It snowed all day in the town," he said.',
    'lost-pronoun: she',
    'mixed-marks: "It snowed all day in the town,"',
    'lost-pronoun: he'
  ],
  [
    'Harbour to be dredged\n\nLund came.\n\nAda Lund left.',
    'late-introduction: Lund',
    'named-again: Ada Lund'
  ],
  ['Harbour to be dredged\n\nIt can not rain.\n\nIt rained previous year.'],
  ['Harbour to be dredged\n\nThe announcement came late.\n\nIt rained.', 'lost-pointer: The announcement'],
  [
    'Harbour to be dredged\n\n"It rained all day in the town and nobody came."\n\nIt rained.',
    'lone-quotation: "It rained all day in the town and nobody came."'
  ],
  [
    'Harbour to be dredged\n\nHarbour to be dredged\n\nIt rained on Monday in the town.',
    'printed-again: Harbour to be dredged'
  ],
  [
    'Harbour to be dredged\n\nADVERTISEMENT\n\nIt rained on Monday in the town.\n\nRead more: Boats sink',
    'furniture: ADVERTISEMENT'
  ],
  [
    'Harbour to be dredged\n\nIt rained on Monday in the old town of Norton by the sea.\n\nIt rained on Monday in the old town of Norton by the sea.',
    'told-again: It rained on Monday in the old town of Norton by the sea.'
  ],
  [
    'Harbour to be dredged\n\n"It rained", he said. "It snowed," she said.\n\nIt rained.',
    'lost-pronoun: he',
    'lost-pronoun: she'
  ],
  ['Harbour to be dredged\n\nIt rained. it snowed. the boats left.\n\nIt rained.'],
  ['Harbour to be dredged\n\nThe boats left. However, it rained.\n\nMeanwhile, it snowed.'],
  ['Harbour to be dredged\n\nAmerica’s US envoy left.\n\nIt rained.'],
  ['Harbour to be dredged\n\nThe newspaper said so.\n\nThe two leaders left.']
])

reads('blocks', 'the lines of a page', [
  [
    'Harbour to be dredged\n\nBy Ada Lund\n\nIt rained on Monday.\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'byline: By Ada Lund',
    'paragraph: It rained on Monday.',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\nPublished: March 4, 2021\n\nIt rained on Monday.\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'published: Published: March 4, 2021',
    'paragraph: It rained on Monday.',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\n4 March 2021\n\nIt rained on Monday.\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'published: 4 March 2021',
    'paragraph: It rained on Monday.',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\nNORTON, March 4 (AP) — It rained on Monday.\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'paragraph: NORTON, March 4 (AP) — It rained on Monday.',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\n• a pilot\n\n• a tug\n\nIt rained on Monday.',
    'headline: Harbour to be dredged',
    'list-item: • a pilot',
    'list-item: • a tug',
    'paragraph: It rained on Monday.'
  ],
  [
    'Harbour to be dredged\n\nIt rained on Monday.\n\nWhat it costs\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'paragraph: It rained on Monday.',
    'subheading: What it costs',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\nADVERTISEMENT\n\nIt rained on Monday.\n\nRead more',
    'headline: Harbour to be dredged',
    'furniture: ADVERTISEMENT',
    'paragraph: It rained on Monday.',
    'furniture: Read more'
  ],
  [
    'Harbour to be dredged\n\nIt rained on Monday.\n\nPhoto: Ada Lund\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'paragraph: It rained on Monday.',
    'furniture: Photo: Ada Lund',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\nWork begins in spring\n\nIt rained on Monday.\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'deck: Work begins in spring',
    'paragraph: It rained on Monday.',
    'paragraph: It snowed.'
  ],
  [
    'Harbour to be dredged\n\n“It rained on Monday.”\n\nIt snowed.',
    'headline: Harbour to be dredged',
    'paragraph: “It rained on Monday.”',
    'paragraph: It snowed.'
  ],
  ['It rained on Monday.', 'paragraph: It rained on Monday.'],
  ['Harbour', 'paragraph: Harbour'],
  [
    'Harbour to be dredged\n\n1. a pilot\n\n2. a tug',
    'headline: Harbour to be dredged',
    'list-item: 1. a pilot',
    'list-item: 2. a tug'
  ],
  [
    'Harbour to be dredged\n\n- a pilot\n- a tug',
    'headline: Harbour to be dredged',
    'list-item: - a pilot',
    'list-item: - a tug'
  ],
  [
    'Harbour to be dredged\n\nHarbour to be dredged\n\nIt rained.',
    'headline: Harbour to be dredged',
    'headline: Harbour to be dredged',
    'paragraph: It rained.'
  ],
  [
    'Harbour to be dredged\n\n***\n\nIt rained.',
    'headline: Harbour to be dredged',
    'deck: ***',
    'paragraph: It rained.'
  ],
  [
    'Harbour to be dredged\n\n(Reporting by Ada Lund)\n\nIt rained.',
    'headline: Harbour to be dredged',
    'deck: (Reporting by Ada Lund)',
    'paragraph: It rained.'
  ]
])

reads('repeats', 'what is told twice', [
  [
    'Harbour to be dredged\n\nThe harbour authority will dredge the eastern channel in spring.\n\nThe harbour authority will dredge the eastern channel in spring.',
    'sentence: The harbour authority will dredge the eastern channel in spring. / The harbour authority will dredge the eastern channel in spring.'
  ],
  [
    'Harbour to be dredged\n\nThe harbour authority will dredge the eastern channel in spring.\n\nIn spring the eastern channel will be dredged by the harbour authority.',
    'sentence: In spring the eastern channel will be dredged by the harbour authority. / The harbour authority will dredge the eastern channel in spring.'
  ],
  [
    'Harbour to be dredged\n\nHarbour to be dredged\n\nIt rained on Monday.',
    'headline: Harbour to be dredged / Harbour to be dredged'
  ],
  [
    'Harbour to be dredged\n\n“The harbour authority will dredge the eastern channel in spring.”\n\nThe harbour authority will dredge the eastern channel in spring.',
    'sentence: The harbour authority will dredge the eastern channel in spring. / “The harbour authority will dredge the eastern channel in spring.”'
  ],
  [
    'Harbour to be dredged\n\nThe harbour authority will dredge the eastern channel. It rained.\n\nThe harbour authority will mend the old western pier. It rained.'
  ],
  ['Harbour to be dredged\n\nIt rained.\n\nIt rained.']
])

reads('furniture', 'words of the page', [
  ['Harbour to be dredged\n\nADVERTISEMENT\n\nIt rained.', 'advertising label: ADVERTISEMENT'],
  [
    'Harbour to be dredged\n\nRead more: Boats sink\n\nIt rained.',
    'link to other pages: Read more: Boats sink'
  ],
  ['Harbour to be dredged\n\nShare\n\nIt rained.', 'sharing button: Share'],
  ['Harbour to be dredged\n\nIt rained. READ MORE: Boats sink\n\nIt snowed.'],
  ['Harbour to be dredged\n\nLike this: \n\nIt rained.', 'sharing button: Like this:'],
  ['Harbour to be dredged\n\nAdvertisement It rained.\n\nIt snowed.'],
  ['Harbour to be dredged\n\nPosted by Ada\n\nIt rained.'],
  ['Harbour to be dredged\n\nShare this: Facebook\n\nIt rained.'],
  [
    'Harbour to be dredged\n\nSign up to our newsletter\n\nIt rained.',
    'newsletter form: Sign up to our newsletter'
  ],
  [
    'Harbour to be dredged\n\nClick here to read more\n\nIt rained.',
    'link to other pages: Click here to read more'
  ],
  ['Harbour to be dredged\n\nHe said “share”.\n\nIt rained.'],
  ['Harbour to be dredged\n\nThe advertisement said so.\n\nIt rained.']
])
