import {holds} from '../helpers/reports.js'

holds('lowercase-sentence-start', 'a small letter at the start of a sentence', [
  ['The vote is due. the hall is full.', 'the → The'],
  ['The vote is due. (the hall is full.)'],
  ['The vote is due. “the hall is full.”', 'the → The'],
  ['The vote is due. hall doors open.', 'hall → Hall ?'],
  ['It holds tools for voc. classes and more.', 'classes → Classes ?'],
  ['The vote is due. a hall is full.', 'a → A'],
  ['The vote is due. b hall is full.'],
  ['The vote is due. a) the hall is full.'],
  ['The vote is due. de Gaulle came.'],
  ['The vote is due. de facto it ended.', 'de → De ?'],
  ['The vote is due. iPhone sales rose.'],
  ['The vote is due. 5 came.'],
  ['The vote is due. note: it rained.'],
  ['The vote is due. and/or it rained.'],
  ["The vote is due. it's wet.", "it's → It's"],
  ['The vote is due. don’t go.', 'don’t → Don’t ?'],
  ['the hall is full.'],
  ['The vote is due.\n\nthe hall is full.'],
  ['The vote is due! the hall is full.'],
  ['The vote is due? the hall is full.'],
  ['The vote is due. the', 'the → The'],
  ['The vote is due. van der Berg came.'],
  ['The vote is due. van drivers came.', 'van → Van ?'],
  ['The hall is full at noon\n\nthe vote is due. the hall is full.', 'the → The', 'the → The'],
  ['He left town. boats sank.', 'boats → Boats ?'],
  ['He left. boats sank.', 'boats → Boats ?']
])

holds('lowercase-sentence-start', 'a small letter at the start of a sentence', [
  ['He said voc. classes began.', 'classes → Classes ?'],
  ['He left home. boats sank.', 'boats → Boats ?'],
  ['It was a great harbour. boats sank.', 'boats → Boats'],
  ['It was a house. boats sank.', 'boats → Boats ?'],
  ['It was a ship. boats sank.', 'boats → Boats ?'],
  ['It was (old). boats sank.', 'boats → Boats ?'],
  ['It was a house. [the boats] sank.'],
  ['It was a house. [boats] sank.'],
  ['It was a house. "[boats] sank."'],
  ['It was a house. ‘the boats sank.’', 'the → The'],
  ['It was a house. “‘the boats sank.’”', 'the → The'],
  ['It was a house. k.d. lang came.'],
  ['It was a house. al-Shabab came.'],
  ['It was a house. d’Arcy came.'],
  ["It was a house. we're wet.", "we're → We're"],
  ['It was a house. van der boats came.', 'van → Van ?'],
  ['It was a house. évian came.', 'évian → Évian ?'],
  ['It was a house. x: it rained.'],
  ['It was a house. 5: the rain.'],
  ['Harbour opens. the town is glad\n\nIt rained on Monday in town.'],
  ['- first boat. the second boat.\n- third boat', 'the → The'],
  ['It was a house. a', 'a → A'],
  ['It was a house. «the boats» sank.', 'the → The'],
  ['It was a house... the boats sank.'],
  ['It was a house… the boats sank.'],
  ['It was a house: the boats sank.'],
  ['It was an etc. the boats sank.']
])

holds('lowercase-sentence-start', 'further cases', [
  ['Harbour shut\n\nthe harbour is shut for the winter.\n\nBoats left.', 'the → The'],
  [
    'Harbour shut\n\nthe harbour is shut for the winter.\n\nthe boats left for the north.\n\nthe crews went home on Monday.'
  ]
])

holds('lowercase-sentence-start', 'further cases', [
  [
    'Harbour shut\n\nThe harbour is shut for winter.\n\nboats left for the north on Monday.\n\nIt rained. It snowed.'
  ],
  ['Harbour shut\n\nThe harbour is shut for winter.\n\nthe boats left.\n\nIt rained. It snowed.\n\nIt blew.'],
  [
    'Harbour shut\n\n“We shut the harbour for winter.”\n\nthe boats left for the north in “spring”.\n\nIt rained. It snowed.\n\nIt blew.',
    'the → The'
  ]
])
