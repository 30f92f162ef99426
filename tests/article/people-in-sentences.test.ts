import {reads} from '../helpers/readings.js'

reads('people', 'names', [
  ['Anna Berg came. Berg left.', 'Anna Berg (female): Anna Berg, Berg'],
  ['It was Tudor England.'],
  ['Sarah England said so. England left.', 'Sarah England (female): Sarah England'],
  ['Mark my words.'],
  ['Kim Lund Jr. came.', 'Kim Lund Jr: Kim Lund Jr.'],
  ['Kim Lund III came.', 'Kim Lund III: Kim Lund III'],
  ['J. R. Lund came.', 'J. R. Lund: J. R. Lund'],
  ['Anna B. Berg came.', 'Anna B. Berg (female): Anna B. Berg'],
  ['Anna Berg-Lund came.', 'Anna Berg-Lund (female): Anna Berg-Lund'],
  ['Prof. Anna Berg came.', 'Anna Berg (female): [Prof.] Anna Berg'],
  ['Anna NASA came.'],
  ['Anna B. came.'],
  ['The Anna Berg Foundation came.'],
  ['Anna Berg Harbour came.'],
  ['Hurricane Anna came.'],
  ['Storm Anna Berg came.'],
  ['Oslo Berg came.'],
  ['Green Berg came.', 'Berg: Berg'],
  ['Zarvan Oslo came.'],
  ['Will Berg came. He will come.', 'Will Berg (male): Will Berg'],
  ['Will Berg come?', 'Will Berg (male): Will Berg'],
  ['Rose Berg rose.', 'Rose Berg (female): Rose Berg'],
  ['May Berg came in May.', 'May Berg (female): May Berg, May'],
  ['April 5 came.'],
  ['Anna and Peter Berg came.', 'Anna Berg (female): Anna', 'Peter Berg (male): Peter Berg'],
  ['Bergs came. Anna Berg left. The Bergs slept.', 'Anna Berg (female): Anna Berg'],
  ['Both Bergs came.'],
  ['Mr and Mrs Berg came.', 'Berg (female): [Mrs] Berg'],
  ['Anna Berg’s boat sank.', 'Anna Berg (female): Anna Berg’s'],
  ['James Hastings’ boat sank.', 'James Hastings (male): James Hastings’s'],
  ['the Berg bill'],
  ['Anna Berg campaign aides came.', 'Anna Berg (female): Anna Berg+'],
  ['The Anna Berg campaign came.', 'Anna Berg (female): Anna Berg+'],
  ['A Berg boat sank. Anna Berg came.', 'Anna Berg (female): Berg+, Anna Berg'],
  ['Anna Berg came. Berg & Co. left.', 'Anna Berg (female): Anna Berg'],
  ['Anna Berg came to Berg.', 'Anna Berg (female): Anna Berg, Berg'],
  ['Anna Berg came. They live in Berg.', 'Anna Berg (female): Anna Berg, Berg'],
  ['Anna Oslo came. Oslo left.', 'Anna Oslo (female): Anna Oslo, Oslo'],
  ['Anna Oslo came. They live in Oslo.', 'Anna Oslo (female): Anna Oslo'],
  ['Lindsey Berg came. Mr. Berg left.', 'Lindsey Berg (male): Lindsey Berg, [Mr.] Berg'],
  ['Anna Berg came. Mr. Berg left.', 'Anna Berg (female): Anna Berg', 'Berg (male): [Mr.] Berg'],
  [
    'Anna Berg and Bo Berg came. Mr. Berg left.',
    'Anna Berg (female): Anna Berg',
    'Bo Berg (male): Bo Berg, [Mr.] Berg'
  ],
  ['Anna Berg and Bo Berg came. Berg left.', 'Anna Berg (female): Anna Berg', 'Bo Berg: Bo Berg, Berg'],
  ['Anna Berg came. Anna left.', 'Anna Berg (female): Anna Berg, Anna'],
  [
    'Peter Sorensen Jr. came. Peter Sorensen left.',
    'Peter Sorensen Jr (male): Peter Sorensen Jr.',
    'Peter Sorensen (male): Peter Sorensen'
  ],
  [
    'Peter Sorensen Jr. came. Sorensen Jr. left.',
    'Peter Sorensen Jr (male): Peter Sorensen Jr., Sorensen Jr.'
  ],
  ['Viktor Berg came. Victor Berg left.', 'Viktor Berg (male): Viktor Berg, Victor Berg'],
  [
    'Enrique Velmora Nieto came. Velmora Nieto left.',
    'Enrique Velmora Nieto (male): Enrique Velmora Nieto, Velmora Nieto'
  ]
])

reads('people', 'titles', [
  ['President Berg came.', 'Berg: [President] Berg'],
  ['He met former president Berg.', 'Berg: [former president] Berg'],
  ['Foreign Minister Anna Berg came.', 'Anna Berg (female): [Foreign Minister] Anna Berg'],
  ['Sen. Anna Berg came.', 'Anna Berg (female): [Sen.] Anna Berg'],
  ['U.S. Sen. Anna Berg came.', 'Anna Berg (female): [Sen.] Anna Berg'],
  ['The president Berg came.', 'Berg: [president] Berg'],
  ['Judge Berg came.', 'Berg: [Judge] Berg'],
  ['Sir Bo Berg came.', 'Bo Berg (male): [Sir] Bo Berg'],
  ['Dame Anna came.', 'Anna (female): [Dame] Anna'],
  ['Lady Berg came.', 'Berg (female): [Lady] Berg'],
  ['King Bo came.', 'King Bo (male): King Bo'],
  ['Pope Bo came.', 'Bo (male): [Pope] Bo'],
  ['Mrs. Berg came. Berg left.', 'Berg (female): [Mrs.] Berg, Berg'],
  ['Mr Justice Berg came.', 'Berg (male): [Mr Justice] Berg'],
  ['Coach Berg came.', 'Berg: [Coach] Berg'],
  ['Congresswoman Berg came.', 'Berg (female): [Congresswoman] Berg'],
  ['Mayor Green came.', 'Green: [Mayor] Green'],
  ['Mayor Oslo came.'],
  ['Dr. Green came.', 'Green: [Dr.] Green'],
  ['Miss Berg came.', 'Berg (female): [Miss] Berg'],
  ['Ms. Berg came.', 'Berg (female): [Ms.] Berg'],
  ['Chief Executive Berg came.', 'Berg: [Chief Executive] Berg'],
  ['Deputy Berg came.', 'Berg: [Deputy] Berg'],
  ['Sheriff Berg came.', 'Berg: [Sheriff] Berg'],
  ['General Berg came.', 'Berg: [General] Berg'],
  ['The General Election came.']
])

reads('people', 'lone surnames by what stands around them', [
  ['“Yes,” Quistgaard said.', 'Quistgaard: Quistgaard'],
  ['“Yes,” said Quistgaard.', 'Quistgaard: Quistgaard'],
  ['Quistgaard said yes.', 'Quistgaard: Quistgaard'],
  ['Quistgaard, 34, came.', 'Quistgaard: Quistgaard'],
  ['Quistgaard, 34 boats came.', 'perhaps Quistgaard'],
  ['Quistgaard, aged 34, came.', 'Quistgaard: Quistgaard'],
  ['Quistgaard (D) came.', 'Quistgaard: Quistgaard'],
  ['Quistgaard (who came) left.', 'Quistgaard: Quistgaard'],
  ['It was Quistgaard, who came.', 'Quistgaard: Quistgaard'],
  ['It was Quistgaard, whose boat sank.', 'Quistgaard: Quistgaard'],
  ['It was Quistgaard, which came.'],
  ['It was Quistgaard, where it rained.'],
  ['It was from Quistgaard, who came.', 'perhaps Quistgaard'],
  ['They left Quistgaard, a spokesman.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard, the company chairman.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard, the company.'],
  ['They left Quistgaard, a woman of means.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard, chairman of the board.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard, chairman boat.', 'perhaps Quistgaard'],
  ['They left Quistgaard, Norton’s coach.', 'Quistgaard: Quistgaard', 'perhaps Norton'],
  ['They left Quistgaard and his wife.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard and colleagues.', 'Quistgaard: Quistgaard'],
  ['They left Quistgaard and boats.', 'perhaps Quistgaard'],
  ['They left Quistgaard itself.'],
  ['They left Quistgaard 3-1.'],
  ['They left Quistgaard vs. Norton.', 'perhaps Norton'],
  ['They left Quistgaard County.'],
  ['They invest in Quistgaard.'],
  ['They bought shares in Quistgaard.'],
  ['They left in Quistgaard.'],
  ['They left near Quistgaard.'],
  ['They left the Quistgaard.'],
  ['They left a Quistgaard.'],
  ['They left Quistgaard crude.'],
  ['They left Quistgaard & Lund.'],
  ['They left Quistgaard, Lund & Berg.'],
  ['They left 5 Quistgaard.'],
  ['They left (Quistgaard).'],
  ['They left the town of Quistgaard.'],
  ['The company Quistgaard came.'],
  ['The surgeon Quistgaard came.', 'Quistgaard: Quistgaard'],
  ['surgeons Quistgaard and Lund came.', 'Quistgaard: Quistgaard'],
  ['Surgeons like Quistgaard came.', 'Quistgaard: Quistgaard'],
  ['Surgeons such as Quistgaard came.', 'Quistgaard: Quistgaard'],
  ['Boats such as Quistgaard came.', 'perhaps Quistgaard'],
  ['The late Quistgaard came.', 'Quistgaard: Quistgaard'],
  ['They met opposite Quistgaard.', 'Quistgaard: Quistgaard'],
  ['They married Quistgaard.', 'Quistgaard: Quistgaard'],
  ['They had lunch with Quistgaard.', 'Quistgaard: Quistgaard'],
  ['They left with Quistgaard.', 'perhaps Quistgaard'],
  ['It was written by Quistgaard.', 'Quistgaard: Quistgaard'],
  ['It stood by Quistgaard.', 'perhaps Quistgaard'],
  ['He was cast as Quistgaard.', 'Quistgaard: Quistgaard'],
  ['He left as Quistgaard.', 'perhaps Quistgaard'],
  ['A nephew of Quistgaard came.', 'Quistgaard: Quistgaard'],
  ['A boat of Quistgaard came.', 'perhaps Quistgaard'],
  ['The harbour, Quistgaard, came.', 'perhaps Quistgaard'],
  ['The president of the region, Quistgaard, came.', 'Quistgaard: Quistgaard'],
  ['Mill Lane, Quistgaard, is long.'],
  ['On Friday Quistgaard was arrested.', 'Quistgaard: Quistgaard'],
  ['Quistgaard was arrested.', 'Quistgaard: Quistgaard'],
  ['Quistgaard was quickly arrested.', 'Quistgaard: Quistgaard'],
  ['Quistgaard are here.'],
  ['Quistgaard slept.', 'Quistgaard: Quistgaard'],
  ['Quistgaard often slept.', 'Quistgaard: Quistgaard'],
  ['Quistgaard’s wife came.', 'Quistgaard: Quistgaard’s'],
  ['Quistgaard’s board came.', 'perhaps Quistgaard'],
  ['Quistgaard’s boat came.', 'perhaps Quistgaard'],
  ['Quistgaards want boats.', 'perhaps Quistgaards'],
  ['the pitch on Quistgaard says so', 'perhaps Quistgaard'],
  ['“Yes,” Quistgaard of the board.', 'perhaps Quistgaard'],
  ['said Quistgaard of the board', 'Quistgaard: Quistgaard'],
  ['Anna Berg and Quistgaard came.', 'Anna Berg (female): Anna Berg', 'Quistgaard: Quistgaard'],
  ['Quistgaard and Anna Berg came.', 'Quistgaard: Quistgaard', 'Anna Berg (female): Anna Berg'],
  [
    'They asked Quistgaard, Anna Berg and Bo Lund.',
    'Quistgaard: Quistgaard',
    'Anna Berg (female): Anna Berg',
    'Bo Lund: Bo Lund'
  ],
  ['He told Quistgaard so.', 'Quistgaard: Quistgaard'],
  ['Norton: Bell; Ames, Okonjo, Tully, Frith; Crook, Vance, Marsh.'],
  ['Mr. Quistgaard and the Quistgaard came.', 'Quistgaard (male): [Mr.] Quistgaard, Quistgaard']
])

reads('candidates', 'what stands before a name', [
  ['They met President Whitlock there.', '[President] Whitlock'],
  ['They met Vice President Ada Whitlock there.', '[Vice President] Ada Whitlock'],
  ['They met Prime Minister Ada Whitlock there.', '[Prime Minister] Ada Whitlock'],
  ['They met former president Whitlock there.', '[former president] Whitlock'],
  ['They met former vice president Ada Whitlock there.', '[former vice president] Ada Whitlock'],
  ['They met former secretary of state Whitlock there.', '[former secretary of state] Whitlock'],
  ['They met Secretary of State Whitlock there.', 'Secretary', '[Secretary of State] Whitlock'],
  ['They met Secretary of State Ada Whitlock there.', 'Secretary', '[Secretary of State] Ada Whitlock'],
  ['They met Secretary of Harbour Whitlock there.', 'Secretary', '[Secretary of Harbour] Whitlock'],
  ['They met Secretary of Harbour Ada Whitlock there.', 'Secretary', '[Secretary of Harbour] Ada Whitlock'],
  ['They met Secretary of State Harbour there.', 'Secretary'],
  ['They met Secretary of State Miller there.', 'Secretary', '[Secretary of State] Miller'],
  ['Secretary of Norton was shut.', 'Secretary', 'Norton'],
  ['They met president’s Whitlock there.', 'Whitlock'],
  ['They met crown Whitlock there.', 'Whitlock'],
  ['They met sister Whitlock there.', 'Whitlock'],
  ['They met Dean Whitlock there.', 'Dean Whitlock'],
  ['They met Dean Ada Whitlock there.', '[Dean] Ada Whitlock'],
  ['They met Baron Ada Whitlock there.', '[Baron] Ada Whitlock'],
  ['They met Mr Whitlock there.', '[Mr] Whitlock'],
  ['They met Political Correspondent Whitlock there.', '[Correspondent] Whitlock'],
  ['They met Political Correspondent Zarvan there.', 'Political Correspondent Zarvan'],
  ['They met Correspondent Mill there.', 'Correspondent Mill'],
  ['They met Correspondent Ada Whitlock there.', 'Ada Whitlock'],
  ['They met Shadow Minister Whitlock there.', '[Shadow Minister] Whitlock'],
  ['They met Virginia Governor Whitlock there.', '[Governor] Whitlock'],
  ['They met Virginia Whitlock there.', 'Virginia Whitlock'],
  ['They met Harbour Ada Whitlock there.', 'Ada Whitlock, cut'],
  ['They met Republican Ada Whitlock there.', 'Ada Whitlock'],
  ['They met Liberal Democrat Whitlock there.', 'Whitlock'],
  ['They met the Swede Larsson there.', 'Larsson'],
  ['They met the Swede Miller there.', 'Miller'],
  ['They met the stars Ada Cross and Miller there.', 'Ada Cross', 'Miller'],
  ['They met the Swede Zarvan there.', 'Swede Zarvan'],
  ['They met the Swede England there.', 'Swede England'],
  ['They met the Swedes Larsson there.', 'Swedes Larsson'],
  ['They met the Swede Ada there.', 'Swede Ada'],
  ['They met the Swede Mill there.', 'Swede Mill'],
  ['They met Norwegians Jeb Whitlock and Anna Abara there.', 'Jeb Whitlock', 'Anna Abara'],
  ['Norwegians Jeb Whitlock and Anna Abara slept.', 'Jeb Whitlock', 'Anna Abara'],
  ['Norwegians Abara slept.', 'Norwegians Abara'],
  ['When Whitlock came, they slept.', 'Whitlock'],
  ['Boats Whitlock owned sank.', 'Whitlock, cut'],
  ['Old Whitlock slept.', 'Whitlock'],
  ['Harbour Whitlock slept.', 'Harbour Whitlock'],
  ['Typhoon Whitlock raged.', 'Typhoon Whitlock'],
  ['Hurricane Whitlock raged.', 'Hurricane Whitlock'],
  ['Old Ada Whitlock slept.', 'Ada Whitlock'],
  ['They met the nurse Old Whitlock there.', 'Whitlock'],
  ['They met Old Whitlock there.', 'Whitlock'],
  ['They met Spokesman Quick Whitlock there.', '[Spokesman] Quick Whitlock'],
  ['They met Senator’s Whitlock there.', 'Senator’s', 'Whitlock'],
  ['They met Attorney General Whitlock there.', '[Attorney General] Whitlock'],
  ['They met King Whitlock there.', 'King Whitlock'],
  ['They met King Ada Whitlock there.', '[King] Ada Whitlock'],
  ['They met Majority Leader Ada Whitlock there.', '[Majority Leader] Ada Whitlock'],
  ['They met Acting Interim Deputy Mayor Whitlock there.', '[Acting Interim Deputy Mayor] Whitlock'],
  ['They met Lt. Col. Ada Whitlock there.', '[Lt. Col.] Ada Whitlock'],
  ['They met Joseph “Joe” Whitlock there.', 'Joseph “Joe” Whitlock'],
  ['Ada Whitlock Opens Harbour Show Again\n\nIt was open.', 'Ada Whitlock', 'Opens', 'Harbour', 'Show'],
  [
    'Mayor Whitlock Opens Harbour Show Again\n\nIt was open.',
    'Mayor',
    'Whitlock',
    'Opens',
    'Harbour',
    'Show'
  ],
  ['Ada Harbour Opens Quiet Show Again\n\nIt was open.', 'Ada', 'Harbour', 'Opens', 'Quiet', 'Show'],
  ['Quiet Show Opens With Ada Whitlock\n\nIt was open.', 'Quiet', 'Show', 'Opens', 'Ada Whitlock'],
  ['By Ada Whitlock\n\nIt was open.']
])

reads('fullNames', 'how much says that some words are a full name', [
  ['They saw Ada Whitlock there.', 'ada whitlock 4'],
  ['They saw Sarah Whitlock there.', 'sarah whitlock 4'],
  ['They saw Sarah Whitlock there. Mr Whitlock slept.', 'sarah whitlock 6'],
  ['They saw Sarah Whitlock there. Whitlock slept.', 'sarah whitlock 4'],
  ['They saw FBI Whitlock there.', 'fbi whitlock -3'],
  ['They saw Sarah FBI there.', 'sarah fbi -3'],
  ['They saw Sarah W. there.', 'sarah w. -3'],
  ['They saw Sarah W. Whitlock there.', 'sarah w. whitlock 6'],
  ['They saw S. Whitlock there.', 's. whitlock 4'],
  ['They saw S. W. Whitlock there.', 's. w. whitlock 6'],
  ['They saw Zarvan Whitlock there.', 'zarvan whitlock 2'],
  ['They saw Zarvan Swedes there.', 'zarvan swedes -3'],
  ['They saw Van Whitlock there.', 'van whitlock 4'],
  ['They saw Al Whitlock there.', 'al whitlock 4'],
  ['Sarah England said so.', 'sarah england 3'],
  ['Sarah England slept there.', 'sarah england 3'],
  ['They saw Sarah England there. Mr England slept.', 'sarah england 3'],
  ['They saw Tudor England there.', 'tudor england -3'],
  ['They went to San Francisco.', 'san francisco -3'],
  ['They saw Los Angeles there.', 'los angeles -3'],
  ['They saw Mark Quist there.', 'mark quist 3'],
  ['Mark Quist slept there.', 'mark quist 4'],
  ['Then Mark Quist slept there.', 'mark quist 5'],
  ['Will Quist slept there.', 'will quist 4'],
  ['They saw Will Quist there.', 'will quist 2'],
  ['They saw Old Whitlock there.'],
  ['They saw Quick Zarvan there.', 'quick zarvan 0'],
  ['They saw Norton Zarvan there.', 'norton zarvan 2'],
  ['They saw Paris Zarvan there.', 'paris zarvan 3'],
  ['They saw London Zarvan there.', 'london zarvan 2'],
  ['They saw Sarah London there.', 'sarah london 2'],
  ['They saw Sarah Norton there.', 'sarah norton 4'],
  ['They saw Old London there.', 'old london -7'],
  ['They saw Old Norton there.'],
  ['They saw Mark London there.', 'mark london 1'],
  ['They saw Zarvan London there.', 'zarvan london 0'],
  ['They saw Sarah Old there.', 'sarah old 2'],
  ['They saw Sarah Old Whitlock there.'],
  ['They saw Zarvan Old there.', 'zarvan old -3'],
  ['They saw Zarvan Mark there.', 'zarvan mark -3'],
  ['They saw Zarvan Rose there.', 'zarvan rose 1'],
  ['They saw Zarvan Grace Quist there.', 'zarvan grace quist 2'],
  ['They saw Sarah Mill there.', 'sarah mill -2'],
  ['They saw Sarah Mill there. Mill slept.', 'sarah mill 1'],
  ['They saw Sarah Jane Mill there. Mill slept.', 'sarah jane mill -1'],
  ['They saw Rose Mill there. Mill slept.', 'rose mill 1'],
  ['They saw Zarvan Mill there. Mill slept.', 'zarvan mill -4'],
  ['They saw Zarvan van der Quist there.', 'zarvan van der quist 2'],
  ['They saw Sarah van der Quist there.', 'sarah van der quist 4'],
  ['They saw Typhoon Sarah there.', 'typhoon sarah -3'],
  ['They saw Mount Whitlock there.', 'mount whitlock -3'],
  ['They saw Hurricane Whitlock there.', 'hurricane whitlock -3'],
  ['They saw Sarah Whitlock Jr there.', 'sarah whitlock jr 4'],
  ['They saw Zarvan Whitlock III there.', 'zarvan whitlock iii 2'],
  ['They saw Zarvan Quist, 34, there.', 'zarvan quist 5'],
  ['They saw the Sarah Whitlock there.', 'sarah whitlock 4'],
  ['They saw the Rose Whitlock there.', 'rose whitlock 4'],
  ['They saw the Zarvan Whitlock there.', 'zarvan whitlock 0'],
  ['They slept in Sarah Whitlock.', 'sarah whitlock 4'],
  ['They slept in Rose Whitlock.', 'rose whitlock 4'],
  ['They slept in Zarvan Whitlock.', 'zarvan whitlock 0'],
  ['They slept in Zarvan Whitlock. Zarvan Whitlock replied.', 'zarvan whitlock 3'],
  ['Zarvan Whitlock replied. Zarvan Whitlock smiled.', 'zarvan whitlock 5'],
  ['Zarvan Whitlock said so. Zarvan Whitlock says so.', 'zarvan whitlock 3.4'],
  ['Zarvan Quist Opens Harbour Show Again\n\nIt was open.'],
  ['Ada Quist Opens Harbour Show Again\n\nIt was open.', 'ada quist 4']
])

reads('persons', 'who is carried on by what name', [
  [
    'Sarah Whitlock slept. Whitlock ate. Sarah drank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock, given Sarah'
  ],
  [
    'Sarah Whitlock slept. Whitlock’s dog ate. The Whitlock boat sank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock’s, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. Mr Whitlock ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock',
    'Whitlock = - | Whitlock | male, 3: titled [Mr] Whitlock'
  ],
  [
    'Lindsey Abara slept. Mr. Abara ate.',
    'Lindsey Abara = Lindsey | Abara | male, 3: full Lindsey Abara, titled [Mr.] Abara'
  ],
  [
    'Sarah Whitlock and Peter Whitlock slept. Mr Whitlock ate. Ms Whitlock laughed. Whitlock ran.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Ms] Whitlock',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock, titled [Mr] Whitlock, surname Whitlock'
  ],
  [
    'Sarah Whitlock slept. Peter Whitlock ate. Whitlock drank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock, surname Whitlock'
  ],
  [
    'Whitlock slept. Sarah Whitlock ate. Peter Whitlock drank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: surname Whitlock, full Sarah Whitlock',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  [
    'Peter Whitlock Jr slept. Peter Whitlock ate. Whitlock Jr drank.',
    'Peter Whitlock Jr = Peter | Whitlock | Jr | male, 3: full Peter Whitlock Jr, surname Whitlock Jr',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  [
    'Peter Whitlock slept. Peter Whitlock Jr ate. Whitlock Jr drank.',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock',
    'Peter Whitlock Jr = Peter | Whitlock | Jr | male, 3: full Peter Whitlock Jr, surname Whitlock Jr'
  ],
  [
    'Peter Whitlock slept. Whitlock Jr drank.',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  [
    'P. Whitlock slept. Peter Whitlock ate.',
    'Peter Whitlock = Peter | Whitlock | male, 3: full P. Whitlock, full Peter Whitlock'
  ],
  [
    'Peter Whitlock slept. Peter J. Whitlock ate. Pete Whitlock drank.',
    'Peter J. Whitlock = Peter J. | Whitlock | male, 3: full Peter Whitlock, full Peter J. Whitlock, full Pete Whitlock'
  ],
  [
    'Peter J. Whitlock slept. Peter Whitlock ate.',
    'Peter J. Whitlock = Peter J. | Whitlock | male, 3: full Peter J. Whitlock, full Peter Whitlock'
  ],
  [
    'Anna and Peter Whitlock slept. Anna ate.',
    'Anna Whitlock = Anna | Whitlock | female, 3: given Anna, given Anna',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  ['Anna, and Peter Whitlock slept.', 'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'],
  [
    'Anna and Peter Jan Whitlock slept.',
    'Peter Jan Whitlock = Peter Jan | Whitlock | male, 3: full Peter Jan Whitlock'
  ],
  ['Anna or Peter Whitlock slept.', 'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'],
  ['Anna and Zarvan Whitlock slept.', 'Zarvan Whitlock = Zarvan | Whitlock, 3: full Zarvan Whitlock'],
  ['Grant and Peter Whitlock slept.', 'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'],
  [
    'Sarah Whitlock met Peter Abara. Whitlock did not tell Abara Sorensen had called.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  [
    'Sarah Whitlock met Peter Abara. They saw Whitlock Abara slept.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara, surname Abara'
  ],
  [
    'Enrique Velmora Nieto slept. Velmora Nieto ate.',
    'Enrique Velmora Nieto = Enrique Velmora | Nieto | male, 3: full Enrique Velmora Nieto, surname Velmora Nieto'
  ],
  [
    'Enrique Velmora Nieto slept. Nieto ate. Velmora drank.',
    'Enrique Velmora Nieto = Enrique Velmora | Nieto | male, 3: full Enrique Velmora Nieto, surname Nieto'
  ],
  ['Ada Velmora slept. Velmora Quist ate.', 'Ada Velmora = Ada | Velmora | female, 3: full Ada Velmora'],
  [
    'Ada Velmora slept. Velmora Quist Abara ate.',
    'Ada Velmora = Ada | Velmora | female, 3: full Ada Velmora',
    'Velmora Quist Abara = Velmora Quist | Abara, 3: full Velmora Quist Abara'
  ],
  [
    'Ada Velmora slept. Sarah Velmora ate.',
    'Ada Velmora = Ada | Velmora | female, 3: full Ada Velmora',
    'Sarah Velmora = Sarah | Velmora | female, 3: full Sarah Velmora'
  ],
  [
    'Abu Bakr al-Masri slept. Masri ate. al-Masri drank.',
    'Abu Bakr al-Masri = Abu Bakr | al-Masri | male, 3: full Abu Bakr al-Masri, surname Masri, surname al-Masri'
  ],
  [
    'Theresa May slept. In May it rained. May ate.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, surname May'
  ],
  ['Theresa May slept. On May 5 it rained.', 'Theresa May = Theresa | May | female, 3: full Theresa May'],
  ['Theresa May slept. On 5 May it rained.', 'Theresa May = Theresa | May | female, 3: full Theresa May'],
  [
    'Theresa May slept. Mrs May ate.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, titled [Mrs] May'
  ],
  ['Theresa May slept. It rained since May.', 'Theresa May = Theresa | May | female, 3: full Theresa May'],
  [
    'Theresa May slept. They saw May there.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, surname May'
  ],
  [
    'Theresa May slept. They came within May there.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, surname May'
  ],
  [
    'Theresa May slept. Five May boats sank.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, surname May'
  ],
  [
    'Sarah London slept. They went to London.',
    'Sarah London = Sarah | London | female, 3: full Sarah London, surname London'
  ],
  [
    'Sarah London slept. They slept in London.',
    'Sarah London = Sarah | London | female, 3: full Sarah London'
  ],
  [
    'Sarah London slept. London replied.',
    'Sarah London = Sarah | London | female, 3: full Sarah London, surname London'
  ],
  [
    'Sarah London slept. Ms London ate in London.',
    'Sarah London = Sarah | London | female, 3: full Sarah London, titled [Ms] London'
  ],
  [
    'Sarah Jordan slept. They saw Jordan there.',
    'Sarah Jordan = Sarah | Jordan | female, 3: full Sarah Jordan'
  ],
  [
    'Sarah Jordan slept. Jordan said so.',
    'Sarah Jordan = Sarah | Jordan | female, 3: full Sarah Jordan, surname Jordan'
  ],
  ['Sarah Jordan slept. Jordan moved.', 'Sarah Jordan = Sarah | Jordan | female, 3: full Sarah Jordan'],
  [
    'Sarah Whitlock slept. Whitlock & Quist sank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock'
  ],
  [
    'Sarah Whitlock slept. Peter Abara ate. Sarah drank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, given Sarah',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  [
    'Sarah Whitlock slept. Sarah Abara ate. Sarah drank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock',
    'Sarah Abara = Sarah | Abara | female, 3: full Sarah Abara'
  ],
  [
    'Mark Whitlock slept. Mark ate. They saw Mark there.',
    'Mark Whitlock = Mark | Whitlock | male, 3: full Mark Whitlock, given Mark'
  ],
  [
    'Will Whitlock slept. Will ate. They saw Will there.',
    'Will Whitlock = Will | Whitlock | male, 3: full Will Whitlock, given Will'
  ],
  [
    'Paris Whitlock slept. They saw Paris there.',
    'Paris Whitlock = Paris | Whitlock, 3: full Paris Whitlock'
  ],
  [
    'Sarah Whitlock slept. The Whitlocks ate. They met the Whitlocks.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock'
  ],
  ['They met the Millers. Two Millers slept.'],
  ['They met both former president Millers.'],
  ['Three Millers slept. Four Millers ate.'],
  ['Millers slept there.', 'Millers = - | Millers, 0: surname Millers'],
  ['They met the Reyes there.'],
  ['Sarah Jones slept. They met the Joneses.', 'Sarah Jones = Sarah | Jones | female, 3: full Sarah Jones'],
  [
    'Peter Rubens slept. They met the Rubens.',
    'Peter Rubens = Peter | Rubens | male, 3: full Peter Rubens, surname Rubens'
  ],
  [
    'Kim Jong-un slept. Kim ate. Jong-un drank.',
    'Kim Jong-un = Jong-un | Kim, 3: full Kim Jong-un, surname Kim, given Jong-un'
  ],
  [
    'President Xi Jinping slept. Xi ate.',
    'Xi Jinping = Jinping | Xi, 3: full [President] Xi Jinping, surname Xi'
  ],
  ['Mrs Sarah Whitlock slept.', 'Sarah Whitlock = Sarah | Whitlock | female, 3: full [Mrs] Sarah Whitlock']
])

reads('persons', 'what stands behind a name, and how the name ends', [
  [
    'Sarah Whitlock slept. The Whitlock campaign ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. Whitlock supporters ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. The Whitlock boat/NOUN ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. A Whitlock boat/NOUN ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. Then Whitlock boat/NOUN ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock'
  ],
  [
    'Sarah Whitlock slept. The Whitlock boat/VERB ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock'
  ],
  [
    'Sarah Whitlock slept. The Whitlock old/ADJ boat ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. The Whitlock-old boat ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock'
  ],
  [
    'Sarah Whitlock slept. Norton’s Whitlock boat/NOUN ate.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, surname Whitlock+'
  ],
  [
    'Sarah Whitlock slept. A Captain Whitlock jacket/NOUN tore.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Captain] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock plans/NOUN it.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock plan/NOUN is/AUX it.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock plan/NOUN eats/VERB it.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock plan/NOUN there/ADV.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock+'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock yesterday/NOUN there.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock Plan/NOUN there.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock plan/VERB there.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock, boat/NOUN there.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock'
  ],
  [
    'Sarah Whitlock slept. Governor Whitlock’s boat/NOUN sank.',
    'Sarah Whitlock = Sarah | Whitlock | female, 3: full Sarah Whitlock, titled [Governor] Whitlock’s'
  ],
  [
    'They saw Peter Whitlock Jr. there.',
    'Peter Whitlock Jr = Peter | Whitlock | Jr | male, 3: full Peter Whitlock Jr.'
  ],
  [
    'They saw Peter Whitlock Jr.',
    'Peter Whitlock Jr = Peter | Whitlock | Jr | male, 3: full Peter Whitlock Jr'
  ],
  ['They saw Peter Whitlock.', 'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'],
  [
    'They saw Peter J. Whitlock’s boat.',
    'Peter J. Whitlock = Peter J. | Whitlock | male, 3: full Peter J. Whitlock’s'
  ],
  ['They saw Peter Abbot. They slept.', 'Peter Abbot = Peter | Abbot | male, 3: full Peter Abbot'],
  ['They met J. R. there.']
])

reads('persons', 'lists of names, where surnames are enough', [
  ['Norton: Bell; Ames, Okonjo, Tully, Quist.'],
  ['81 min: Abara off, Whitlock said.'],
  [
    '81 miles: Abara off, Whitlock said.',
    'Whitlock = - | Whitlock, 2: surname Whitlock',
    'Abara = - | Abara, 0: surname Abara'
  ],
  ['81’ Abara off, Whitlock said.'],
  ['12:30 Whitlock said so.'],
  ['12.30 Whitlock said so.'],
  ['Team: Whitlock said; (Ames) Bell.'],
  [
    'Ames, Bell, Whitlock, Zarvan.',
    'Ames = - | Ames, 0: surname Ames',
    'Bell = - | Bell, 0: surname Bell',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Zarvan = - | Zarvan, 0: surname Zarvan'
  ],
  [
    'Ames Bell Whitlock Zarvan Quist, they came.',
    'Ames Bell Whitlock Zarvan Quist = Ames Bell Whitlock Zarvan | Quist | male, 3: full Ames Bell Whitlock Zarvan Quist'
  ],
  [
    'Ada Bell, Eve Ames, Ulf Okonjo, Tim Tully.',
    'Ada Bell = Ada | Bell | female, 3: full Ada Bell',
    'Eve Ames = Eve | Ames | female, 3: full Eve Ames',
    'Ulf Okonjo = Ulf | Okonjo, 3: full Ulf Okonjo',
    'Tim Tully = Tim | Tully | male, 3: full Tim Tully'
  ],
  [
    'Norton: bell; ames, Okonjo, tully, Quist.',
    'Norton = - | Norton, 0.5: surname Norton',
    'Okonjo = - | Okonjo, 0: surname Okonjo',
    'Quist = - | Quist, 0.5: surname Quist'
  ]
])

reads('persons', 'a word that stands alone as a name', [
  ['They met Whitlock there.', 'Whitlock = - | Whitlock, 2: surname Whitlock'],
  ['They met Zarvan there.', 'Zarvan = - | Zarvan, 1: surname Zarvan'],
  ['They met Miller there.', 'Miller = - | Miller, 2: surname Miller'],
  ['Miller slept.', 'Miller = - | Miller, 2: surname Miller'],
  ['Mr Miller slept.', 'Miller = - | Miller | male, 3: titled [Mr] Miller'],
  ['Whitlock replied.', 'Whitlock = - | Whitlock, 3: surname Whitlock'],
  ['They met Jr there.'],
  ['They met Wouldn’t there.'],
  ['They met NASA there. Mr NASA slept.'],
  [
    'They met R Abara, I Quist, T Berg.',
    'R Abara = R | Abara, 3: full R Abara',
    'T Berg = T | Berg, 3: full T Berg'
  ],
  ['They saw St. David’s Church. They met David’s Mill replied.'],
  [
    'George “Tex” Whitlock replied.',
    'George Tex Whitlock = George Tex | Whitlock | male, 3: full George “Tex” Whitlock'
  ],
  ['The film Mr Whitlock replied.'],
  ['The nurse Mr Whitlock replied.', 'Whitlock = - | Whitlock | male, 3: titled [Mr] Whitlock'],
  [
    'They saw Anna and Mr Whitlock by Peter Abara.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Anna = - | Anna, 0: surname Anna'
  ],
  ['They saw Mr Whitlock by the mill.', 'Whitlock = - | Whitlock | male, 3: titled [Mr] Whitlock'],
  [
    'They saw Mr Whitlock near Peter Abara.',
    'Whitlock = - | Whitlock | male, 3: titled [Mr] Whitlock',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  ['Governor Brown replied.', 'Brown = - | Brown, 3: titled [Governor] Brown'],
  ['spokesman Jackson replied.', 'Jackson = - | Jackson | male, 3: titled [spokesman] Jackson'],
  ['They met Calif there. Calif replied.'],
  ['Feb replied. They met Sept there.'],
  ['Sept. Whitlock replied.', 'Whitlock = - | Whitlock, 3: surname Whitlock'],
  ['They met Google there. Google replied.'],
  ['Mr Google replied.', 'Google = - | Google | male, 3: titled [Mr] Google'],
  ['Spokesman Disney replied.', 'Disney = - | Disney | male, 3: titled [Spokesman] Disney'],
  ['The General Election replied.'],
  ['Attorney General Sessions replied.', 'Sessions = - | Sessions, 3: titled [Attorney General] Sessions'],
  ['They met attorney Sessions there.', 'Sessions = - | Sessions, 3: titled [attorney] Sessions'],
  ['General Miller replied.', 'Miller = - | Miller, 3: titled [General] Miller'],
  ['YouTube replied.'],
  ['T-shirt replied.'],
  ['McCain replied.', 'McCain = - | McCain, 3: surname McCain'],
  ['O’Malley replied.', 'O’Malley = - | O’Malley, 3: surname O’Malley'],
  ['DeVries replied.', 'DeVries = - | DeVries, 1.5: surname DeVries'],
  ['MacOld replied.', 'MacOld = - | MacOld, 3: surname MacOld'],
  ['XYarvan replied.'],
  ['Al-qaeda replied.'],
  ['Abara-led replied.'],
  ['LaZarvan replied.', 'LaZarvan = - | LaZarvan, 2: surname LaZarvan'],
  ['iZarvan replied.'],
  ['Norton replied. They met Norton there.', 'Norton = - | Norton, 3: surname Norton, surname Norton'],
  ['They met Swede there. Swede replied.'],
  ['Mill replied.', 'Mill = - | Mill, 0: surname Mill'],
  ['They saw Typhoon Zarvan there. Zarvan replied.', 'Zarvan = - | Zarvan, 0: surname Zarvan'],
  ['They saw the Harbour Zarvan Mill. Zarvan replied.', 'Zarvan = - | Zarvan, 2: surname Zarvan'],
  ['Anna Berg of Zarvan slept. Zarvan replied.', 'Anna Berg = Anna | Berg | female, 3: full Anna Berg'],
  [
    'Norton’s Anna Berg slept. Zarvan’s Anna Berg ate. Zarvan replied.',
    'Anna Berg = Anna | Berg | female, 3: full Anna Berg, full Anna Berg'
  ],
  ['Walker slept. The walker ate.', 'Walker = - | Walker, 0: surname Walker'],
  ['They met Walker there. The walker ate.', 'Walker = - | Walker, 0: surname Walker'],
  ['They met Walker there.', 'Walker = - | Walker, 2: surname Walker'],
  ['They went to Walker there.', 'Walker = - | Walker, 0: surname Walker'],
  ['They went on Walker there.', 'Walker = - | Walker, 0: surname Walker'],
  ['They met the boat’s Walker there.', 'Walker = - | Walker, 0: surname Walker'],
  ['People who came slept.'],
  ['Shorter bookings fell.'],
  ['Hunter replied. Hunter slept.', 'Hunter = - | Hunter, 2: surname Hunter, surname Hunter'],
  ['Fisher moved there.', 'Fisher = - | Fisher, 0: surname Fisher'],
  [
    'They met Peter Abara, Whitlock and Ada Quist.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Whitlock = - | Whitlock, 3: surname Whitlock',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Peter Abara, Zarvan and Ada Quist.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Peter Abara and Zarvan there.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan'
  ],
  [
    'They met Peter Abara, Zarvan, and Ulf there.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan',
    'Ulf = - | Ulf, 0: surname Ulf'
  ],
  [
    'They met Peter Abara, Zarvan then.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 0: surname Zarvan'
  ],
  [
    'They met Zarvan and Peter Abara there.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  [
    'They met Zarvan, and Peter Abara there.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  [
    'They met Zarvan, Peter Abara and Ada Quist there.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Zarvan, Peter Abara, Ada Quist there.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Zarvan, Peter Abara then.',
    'Zarvan = - | Zarvan, 1: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara'
  ],
  [
    'They met Peter Abara (Norton), Zarvan and Ada Quist.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Peter Abara (of Norton in the old big hills there), Zarvan and Ada Quist.',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist',
    'Norton = - | Norton, 0.5: surname Norton'
  ],
  [
    'They met Zarvan (Norton), Peter Abara and Ada Quist.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'They met Zarvan (of Norton in the old big hills there), Peter Abara and Ada Quist.',
    'Zarvan = - | Zarvan, 2.5: surname Zarvan',
    'Peter Abara = Peter | Abara | male, 3: full Peter Abara',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist',
    'Norton = - | Norton, 0.5: surname Norton'
  ],
  [
    'They slept in Norton, Abara and Zarvan.',
    'Abara = - | Abara, 0: surname Abara',
    'Zarvan = - | Zarvan, 0: surname Zarvan'
  ],
  [
    'They slept in old Norton, Ada Abara and Zarvan.',
    'Norton = - | Norton, 3: surname Norton',
    'Ada Abara = Ada | Abara | female, 3: full Ada Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan'
  ],
  [
    'In Norton they met Ada Abara and Zarvan.',
    'Ada Abara = Ada | Abara | female, 3: full Ada Abara',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan'
  ],
  [
    'They met Ada Abara; Zarvan.',
    'Ada Abara = Ada | Abara | female, 3: full Ada Abara',
    'Zarvan = - | Zarvan, 0: surname Zarvan'
  ],
  ['They met Ada Abara of Zarvan and Quist.', 'Ada Abara = Ada | Abara | female, 3: full Ada Abara'],
  [
    'They met the flops Alexander and Whitlock.',
    'Alexander = - | Alexander, 0: surname Alexander',
    'Whitlock = - | Whitlock, 0: surname Whitlock'
  ],
  ['They came from Sorlinas.', 'Sorlinas = - | Sorlinas, 0: surname Sorlinas'],
  ['They came from Whitlock.', 'Whitlock = - | Whitlock, 0: surname Whitlock'],
  ['They saw Whitlock, Mexico.', 'Whitlock = - | Whitlock, 0: surname Whitlock'],
  [
    'They saw Trujillo, Whitlock and Norton.',
    'Trujillo = - | Trujillo, 0: surname Trujillo',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Norton = - | Norton, 0: surname Norton'
  ],
  ['They saw Wednesday Whitlock there.', 'Whitlock = - | Whitlock, 0: surname Whitlock'],
  ['They saw boats/NOUN Whitlock there.', 'Whitlock = - | Whitlock, 0: surname Whitlock'],
  ['They saw Whitlock-boats there.'],
  [
    'They saw Whitlock and Norton there.',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Norton = - | Norton, 0: surname Norton'
  ],
  ['They saw Whitlock and boats there.', 'Whitlock = - | Whitlock, 0.5: surname Whitlock'],
  [
    'They saw Whitlock or Norton there.',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Norton = - | Norton, 0: surname Norton'
  ],
  [
    'They saw Norton or Whitlock there.',
    'Norton = - | Norton, 0: surname Norton',
    'Whitlock = - | Whitlock, 0: surname Whitlock'
  ],
  [
    'They saw Norton on Whitlock there.',
    'Norton = - | Norton, 0.5: surname Norton',
    'Whitlock = - | Whitlock, 0: surname Whitlock'
  ],
  ['They saw boats and Whitlock there.', 'Whitlock = - | Whitlock, 0: surname Whitlock'],
  [
    'They saw Whitlock, Norton there.',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Norton = - | Norton, 0: surname Norton'
  ],
  ['They saw Whitlock, boats there.', 'Whitlock = - | Whitlock, 0.5: surname Whitlock'],
  [
    'They saw Norton, Whitlock there.',
    'Norton = - | Norton, 0: surname Norton',
    'Whitlock = - | Whitlock, 0: surname Whitlock'
  ],
  ['They saw boats, Whitlock there.', 'Whitlock = - | Whitlock, 0.5: surname Whitlock'],
  ['They saw Whitlock/boats there.'],
  [
    'They saw Berning there. They saw Whitmen there.',
    'Berning = - | Berning, 0: surname Berning',
    'Whitmen = - | Whitmen, 0: surname Whitmen'
  ],
  ['They saw Washington there. They saw Tyson there.', 'Tyson = - | Tyson, 0.5: surname Tyson'],
  [
    'They met senator Whitlock there. Whitlock slept.',
    'Whitlock = - | Whitlock, 3: titled [senator] Whitlock, surname Whitlock'
  ],
  ['They met Sen. Mill there.', 'Mill = - | Mill, 3: titled [Sen.] Mill'],
  ['They met congresswoman Mill there.', 'Mill = - | Mill | female, 3: titled [congresswoman] Mill'],
  ['They met Nurse Mill there.'],
  ['They met Mayor Mill there.', 'Mill = - | Mill, 3: titled [Mayor] Mill'],
  ['They met Captain Mill there.'],
  ['They met Captain Miller there.', 'Miller = - | Miller, 3: titled [Captain] Miller'],
  ['They met captain Mill there.', 'Mill = - | Mill, 3: titled [captain] Mill'],
  ['They met Captain Zarvan there.', 'Zarvan = - | Zarvan, 3: titled [Captain] Zarvan']
])

reads('persons', 'a title that opens the article', [
  [
    'Mr Whitlock slept. Peter Whitlock ate.',
    'Peter Whitlock = Peter | Whitlock | male, 3: titled [Mr] Whitlock, full Peter Whitlock'
  ],
  ['Governor Whitlock jacket/NOUN tore.', 'Whitlock = - | Whitlock, 3: titled [Governor] Whitlock'],
  [
    'Governor Whitlock and Zarvan slept.',
    'Whitlock = - | Whitlock, 3: titled [Governor] Whitlock',
    'Zarvan = - | Zarvan, 3: surname Zarvan'
  ],
  [
    'Governor Whitlock, Zarvan and Ada Quist slept.',
    'Whitlock = - | Whitlock, 3: titled [Governor] Whitlock',
    'Zarvan = - | Zarvan, 1.5: surname Zarvan',
    'Ada Quist = Ada | Quist | female, 3: full Ada Quist'
  ],
  [
    'Mrs May slept. Theresa May ate.',
    'Theresa May = Theresa | May | female, 3: titled [Mrs] May, full Theresa May'
  ],
  ['President Millers slept.', 'Millers = - | Millers, 3: titled [President] Millers'],
  [
    'Peter Whitlock slept. President Whitlocks ate.',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ]
])

reads('persons', 'surnames in a list under a match', [
  ['Team news\n\nThe match was played there.\n\nNorton: Miller; Whitlock, Walker, Johnson, Baker.'],
  ['Team news\n\nThe match was played there.\n\nNorton (Miller, Whitlock, Walker, Johnson, Baker).'],
  ['Team news\n\nThe match was played there.\n\nThey saw Miller; Whitlock, Walker, Johnson, Baker.'],
  ['Team news\n\nThe match was played there.\n\n81 min: Whitlock replied.'],
  ['Team news\n\nThe match was played there.\n\n81 mins: Whitlock replied.'],
  [
    'Team news\n\nThe match was played there.\n\n81 boats: Whitlock replied.',
    'Whitlock = - | Whitlock, 3: surname Whitlock'
  ],
  ['Team news\n\nThe match was played there.\n\n8 pm: Whitlock replied.'],
  ["Team news\n\nThe match was played there.\n\n81' Whitlock replied."],
  ['Team news\n\nThe match was played there.\n\n81’ Whitlock replied.'],
  ['Team news\n\nThe match was played there.\n\n8.15 Whitlock replied.'],
  ['Team news\n\nThe match was played there.\n\n8:15 Whitlock replied.'],
  ['Team news\n\nThe match was played there.\n\nWhitlock', 'Whitlock = - | Whitlock, 0.5: surname Whitlock'],
  [
    'Team news\n\nThe match was played there.\n\nMiller, Whitlock.',
    'Whitlock = - | Whitlock, 0: surname Whitlock'
  ],
  [
    'Team news\n\nThe match was played there.\n\nAda Miller, Eve Whitlock, Ann Walker, Jo Baker; Johnson.',
    'Ada Miller = Ada | Miller | female, 3: full Ada Miller',
    'Eve Whitlock = Eve | Whitlock | female, 3: full Eve Whitlock',
    'Ann Walker = Ann | Walker | female, 3: full Ann Walker',
    'Jo Baker = Jo | Baker, 3: full Jo Baker',
    'Johnson = - | Johnson, 0.5: surname Johnson'
  ]
])

reads('persons', 'names with particles and two surnames', [
  [
    'Ludwig van Beethoven slept. Beethoven ate. Ludwig ran.',
    'Ludwig van Beethoven = Ludwig | van Beethoven | male, 3: full Ludwig van Beethoven, surname Beethoven, given Ludwig'
  ],
  [
    'Gabriel García Márquez slept. Márquez ate.',
    'Gabriel García Márquez = Gabriel García | Márquez | male, 3: full Gabriel García Márquez, surname Márquez'
  ]
])

reads('persons', 'particles and regions', [
  [
    'Mr Mac Allister said so, and Ó Briain replied.',
    'Mac Allister = - | Mac Allister | male, 3: titled [Mr] Mac Allister',
    'Ó Briain = - | Ó Briain, 3: surname Ó Briain'
  ],
  [
    'Mr de la Vega said so. De la Vega left.',
    'de la Vega = - | de la Vega | male, 3: titled [Mr] de la Vega, surname De la Vega'
  ]
])

reads('persons', 'who is somebody, and who the same', [
  [
    'Anna Abara, Glen White and Tom Berg met.',
    'Anna Abara = Anna | Abara | female, 3: full Anna Abara',
    'Glen White = Glen | White | male, 3: full Glen White',
    'Tom Berg = Tom | Berg | male, 3: full Tom Berg'
  ],
  [
    'Anna Abara, Tom Berg, Joy White left.',
    'Anna Abara = Anna | Abara | female, 3: full Anna Abara',
    'Tom Berg = Tom | Berg | male, 3: full Tom Berg'
  ],
  [
    'Anna and the Peter Whitlock said so.',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  [
    'James Anna came. Anna and Peter Whitlock said so.',
    'James Anna = James | Anna | male, 3: full James Anna, surname Anna',
    'Peter Whitlock = Peter | Whitlock | male, 3: full Peter Whitlock'
  ],
  [
    'Lindsey Abara went with her husband, Tom. Mr Abara said so.',
    'Lindsey Abara = Lindsey | Abara | female, 3: full Lindsey Abara',
    'Tom = - | Tom, 2: surname Tom',
    'Abara = - | Abara | male, 3: titled [Mr] Abara'
  ],
  [
    'Lindsey Abara went with her wife, Ann. Mr Abara said so.',
    'Lindsey Abara = Lindsey | Abara | male, 3: full Lindsey Abara, titled [Mr] Abara',
    'Ann = - | Ann, 2: surname Ann'
  ],
  [
    'Theresa May said so. In May she left. May 5 came. May left.',
    'Theresa May = Theresa | May | female, 3: full Theresa May, surname May'
  ],
  [
    'Tom Whitlock said so. A Captain Whitlock jacket came. Governor Whitlock plans rest.',
    'Tom Whitlock = Tom | Whitlock | male, 3: full Tom Whitlock, titled [Captain] Whitlock, titled [Governor] Whitlock'
  ],
  ['81 min: Abara off. Zarvan on.'],
  ['8:15 Abara off. Zarvan said so.'],
  ['81 Abara off. Zarvan said so.', 'Zarvan = - | Zarvan, 1: surname Zarvan'],
  ['Anna Maria de la Vega Nieto Abara Sorensen Whitlock said so.']
])

reads('persons', 'lists of people, and what speaks for a name', [
  [
    'In Norton and Zarvan and Anna Berg it rained.',
    'Anna Berg = Anna | Berg | female, 3: full Anna Berg',
    'Zarvan = - | Zarvan, 0: surname Zarvan'
  ],
  ["Anna Berg's Zarvan said so.", 'Anna Berg = Anna | Berg | female, 3: full Anna Berg’s'],
  [
    "They read Whitlock's Complaint. They read Whitlock's A Quiet Harbour.",
    'Whitlock = - | Whitlock, 1.6: surname Whitlock’s, surname Whitlock’s'
  ],
  [
    'Anna Abara, Zarvan Quist, Norvan Elmo and Whitlock met.',
    'Anna Abara = Anna | Abara | female, 3: full Anna Abara',
    'Zarvan Quist = Zarvan | Quist, 3: full Zarvan Quist',
    'Norvan Elmo = Norvan | Elmo, 3: full Norvan Elmo',
    'Whitlock = - | Whitlock, 3: surname Whitlock'
  ],
  [
    'Anna Abara, Tom Berg, Zarvan, Norvan and Quistan met.',
    'Anna Abara = Anna | Abara | female, 3: full Anna Abara',
    'Tom Berg = Tom | Berg | male, 3: full Tom Berg',
    'Zarvan = - | Zarvan, 0: surname Zarvan',
    'Norvan = - | Norvan, 0: surname Norvan',
    'Quistan = - | Quistan, 0: surname Quistan'
  ],
  ['Polling said so.', 'Polling = - | Polling, 0: surname Polling'],
  ['It is run by McDonald.'],
  [
    'Governor England said so. Senator German left.',
    'England = - | England, 3: titled [Governor] England',
    'German = - | German, 3: titled [Senator] German'
  ],
  [
    'It rained on Whitlock. It rained on Abbott or Marsh.',
    'Whitlock = - | Whitlock, 0: surname Whitlock',
    'Abbott = - | Abbott, 0: surname Abbott',
    'Marsh = - | Marsh, 0: surname Marsh'
  ]
])
