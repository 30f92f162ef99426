/**
 * Words that British and American English spell in two ways. Own table from general knowledge of both, held
 * against VarCon (SCOWL, Kevin Atkinson) and the pairs of American-British-English-Translator (MIT); no list was taken over.
 * A family is a set of stems that change one ending for another, with what may follow it (`-` stands for nothing); endings
 * that do not exist with a stem do no harm.
 */
export interface SpellingFamily {
  british: string
  american: string
  stems: string
  endings: string
}

export const spellingFamilies: readonly SpellingFamily[] = [
  {
    british: 'our',
    american: 'or',
    stems: `arb ard arm behavi cand clam col disc discol dishon dol demean enam endeav fav ferv flav harb hon hum lab
      misbehavi misdemean multicol neighb od parl ranc rum savi sav splend succ tum unfav unsav val vap vig watercol
      belab disfav clang tricol technicol`,
    endings: `- s ed ing er ers able ably less ful fully ite ites itism hood hoods ly al ally y ies some ants ings liness`
  },
  {
    british: 'lys',
    american: 'lyz',
    stems: 'ana para cata psychoana electro breatha hydro',
    endings: 'e ed ing er ers'
  },
  {
    british: 're',
    american: 'er',
    stems: `cent epicent theat amphitheat kilomet centimet millimet lit millilit fib calib somb spect lust meag sab mit
      goit sepulch hypocent micromet nanomet decilit centilit kilolit saltpet scept louv och accout lacklust tit`,
    endings: `- s goer goers`
  },
  {
    british: 'l',
    american: '',
    stems: `travel model remodel label level fuel refuel signal total channel counsel marshal quarrel dial equal funnel
      initial jewel marvel panel pencil rival shovel snorkel spiral squirrel swivel tunnel unravel duel grovel
      libel pummel revel stencil towel barrel bevel chisel devil bedevil enamel gravel imperil kennel medal parcel
      pedal backpedal ravel shrivel weasel yodel dishevel empanel disembowel carol mislabel untrammel trial
      unrival unequal bejewel cudgel cavil drivel snivel gambol tassel gruel impanel dowel hovel metal nickel
      trammel trowel victual laurel pommel cruel repanel unlabel outduel`,
    endings: `ed ing er ers ings est ist ists ous ously`
  },
  {
    british: 'ce',
    american: 'se',
    stems: 'defen offen preten',
    endings: '- s less'
  },
  {
    british: 'aemi',
    american: 'emi',
    stems: 'an bacter hyperglyc hypoglyc isch leuk septic thalass tox ur',
    endings: 'a as c cs'
  },
  {
    british: 'aem',
    american: 'em',
    stems: 'h',
    endings: `atologist atologists atology atological atoma atomas oglobin ophilia ophiliac ophiliacs orrhage orrhages orrhaged
      orrhaging orrhagic orrhoid orrhoids`
  },
  {
    british: 'l',
    american: 'll',
    stems: 'fulfi enro insti disti appa enthra',
    endings: '- s ment ments'
  }
]

/**
 * Stems of verbs in -ise, which American English, and some British houses, spell -ize: the verbs in -ize of WordNet 3.1 but
 * those that are never spelt -ise ("capsize") or always ("advertise"), and some that it lacks.
 */
export const izeStems = `accessor acclimat acetyl actual aerosol aggrand agon alchem alcohol alkal alkalin allegor alphabet alumin american
  amort anagrammat analog anathem anathemat anatom anglic anim animal annual anod anonym antagon antholog anthropomorph
  aphor apolog apostat apostroph apotheos appet appr arab arbor archa aromat arterial atom attitudin author automat
  bacter balkan bapt barbar bastard bestial bitumin bolshev botan bowdler brutal bureaucrat burglar canal cannibal
  cannul canon capital capon capsul caramel carbon carbur carnal catabol catastroph catech categor catheter catholic
  cauter central channel character christian chronolog cicatr cinemat circular civil classic cocain cogn collateral
  collectiv colon color commercial commodit commun communal compartmental computer conceptual concert constitutional
  container contempor contextual conventional copolymer corporat creol criminal critic crystall custom cutin deamin
  decarbon decarbur decentral decimal decolon decolor decriminal defemin deglobal deglycerol dehuman deindustrial deion
  delegitim delocal demagnet demasculin dematerial demilitar demineral demobil democrat demon demonet demonopol demoral
  demytholog denational denatural deodor deoxid depersonal depolar depolitic depressur depriorit deput deradical
  derecogn desacral desalin desensit desexual destabil destalin destigmat desynchron detribal devil devital diabol
  diagonal diazot dichotom digit digital diphthong discolor disharmon disincentiv disorgan dogmat dollar domestic dramat
  dynam econom editorial eleg empath emphas energ epitom equal equilibr erotic etern eternal ether ethereal ethnic
  etymolog eulog euphem european euthan evangel exorc extempor exterior external factor familiar fantas federal femin
  fertil fetish feudal fictional final fluorid focal formal formular fossil fragment fratern galvan gelatin general
  ghetto glamor global glycerol gormand harmon homogen homolog hospital human hybrid hydrol hyperbol hypnot hypostat
  hypothes ideal idol illegal immobil immortal immun incentiv individual industrial infantil initial institutional
  instrumental intellectual interior internal international iod ion islam isomer italic item jeopard keratin labial laic lateral
  latin legal legitim legitimat lexical liberal linear lion liquid literal local lyophil lysogen macadam magnet marble
  marginal martyr masculin material maxim mechan melan melod memor memorial mercer mesmer metabol metal metastas metric
  militar mineral miniatur minim mobil modern moistur monet mongrel monopol monumental moral motor mythic mytholog
  narcot nasal national natural neutral nitrogen normal notar novel occidental odor official opal operational optim
  organ oriental ostrac overcapital overdramat overemphas overgeneral overspecial oxid oxygen ozon pagan palatal
  parallel particular pasteur patholog patron pauper pedestrian penal pept personal philosoph phlebotom photosensit
  plagiar plastic platin plural polar polem polemic politic polymer popular powder pressur priorit privat professional
  prolog propagand proselyt public pulver quant racial radical random raster rational real reauthor recapital recategor
  recogn reconceptual recrystall reemphas reenerg regional regular reharmon reindustrial relativ remilitar renormal
  reorgan repriorit resocial reutil revital revolution rhapsod ritual roman romantic routin rubber rugged russian sanit
  satir scandal schemat scrutin sectional secular securit sensational sensit sensual sentimental serial sermon sexual
  shaman signal simon singular slender social sodom solar solemn soliloqu soviet special spiritual stabil stalin
  standard steril stigmat strateg styl subsid subtil suburban subvocal summar summer syllog symbol symmetr sympath
  symphon synchron syncret synthes system systemat tabloid tabular tantal tempor tender territorial terror theolog theor
  token total traumat tribal trivial tyrann unauthor uncivil underemphas underutil union universal unorgan unrecogn
  urban util valor vandal vapor vascular vasectom verbal victim viril visual vital vocal volatil vulcan vulgar weapon
  western winter woman`

export const izeEndings = 'e es ed ing er ers able ably ation ations ational ingly ement ements'

/** Pairs of no family: British, American. Both spellings belong to their variety alone. */
export const spellingPairs = `
  behaviourism behaviorism|behaviourist behaviorist|behaviourists behaviorists|colourist colorist|colourists colorists
  moulders molders|mouldiest moldiest|mouldered moldered|remoulded remolded|encyclopaedic encyclopedic
  centred centered|centring centering|centrepiece centerpiece|centrepieces centerpieces|fibreglass fiberglass
  manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|reconnoitre reconnoiter
  counsellor counselor|counsellors counselors|jewellery jewelry|woollen woolen|tranquilliser tranquilizer
  tranquillisers tranquilizers|skilful skillful|skilfully skillfully|wilful willful|wilfully willfully
  instalment installment|instalments installments|mould mold|moulds molds|moulded molded|mouldy moldy|moult molt
  plough plow|ploughs plows|ploughed plowed|ploughing plowing|snowplough snowplow|sceptic skeptic|sceptics skeptics
  sceptical skeptical|sceptically skeptically|scepticism skepticism|pyjamas pajamas|moustache mustache
  moustaches mustaches|moustached mustached|aluminium aluminum|aeroplane airplane|aeroplanes airplanes|ageing aging
  cosy cozy|cosily cozily|grey gray|greys grays|greying graying|greyish grayish|chequered checkered|furore furor
  mollusc mollusk|molluscs mollusks|phoney phony|smoulder smolder|smouldered smoldered|smouldering smoldering
  smoulders smolders|liquorice licorice|carburettor carburetor|anaesthetic anesthetic|anaesthetics anesthetics
  anaesthetist anesthetist|anaesthesia anesthesia|orthopaedic orthopedic|orthopaedics orthopedics|paediatric pediatric
  paediatrics pediatrics|paediatrician pediatrician|paediatricians pediatricians|paedophile pedophile
  paedophiles pedophiles|paedophilia pedophilia|gynaecologist gynecologist|gynaecology gynecology|oestrogen estrogen
  diarrhoea diarrhea|oesophagus esophagus|enrolment enrollment|enrolments enrollments|fulfilment fulfillment
  practised practiced|practising practicing|centrefold centerfold|centrefolds centerfolds|cosier cozier
  cosiest coziest|cosiness coziness|manoeuvrable maneuverable|manoeuvrability maneuverability
  manoeuvrings maneuverings|outmanoeuvre outmaneuver|outmanoeuvred outmaneuvered|outmanoeuvres outmaneuvers
  outmanoeuvring outmaneuvering|reconnoitred reconnoitered|reconnoitring reconnoitering|accoutrements accouterments
  louvred louvered|woollens woolens|tranquillity tranquility|tranquillise tranquilize|tranquillised tranquilized
  tranquillising tranquilizing|moulding molding|mouldings moldings|mouldier moldier|moulder molder
  mouldering moldering|moulting molting|moulted molted|moults molts|remould remold|ploughman plowman|ploughmen plowmen
  ploughshare plowshare|ploughshares plowshares|snowploughs snowplows|moustachioed mustachioed|pyjama pajama
  anaesthetise anesthetize|anaesthetised anesthetized|anaesthetising anesthetizing|anaesthetists anesthetists
  gynaecologists gynecologists|gynaecological gynecological|orthopaedist orthopedist|palaeontologist paleontologist
  palaeontologists paleontologists|palaeontology paleontology|palaeolithic paleolithic|oesophageal esophageal
  oestrogens estrogens|oedema edema|coeliac celiac|faeces feces|faecal fecal|gonorrhoea gonorrhea|chequebook checkbook
  chequebooks checkbooks|greyed grayed|greyer grayer|greyness grayness|behove behoove|behoves behooves
  unskilful unskillful|skilfulness skillfulness|wilfulness willfulness|carburettors carburetors
  clarinettist clarinetist|clarinettists clarinetists|titbit tidbit|titbits tidbits`

/** The British word is of that variety alone; its American partner means something in British English too. */
export const britishOnlyPairs = `
  metre meter|metres meters|tyre tire|tyres tires|cheque check|cheques checks|kerb curb|kerbs curbs|storey story
  storeys stories|licence license|licences licenses|programme program|programmes programs|tonne metric_ton
  tonnes metric_tons|practise practice|practises practices|rigour rigor
  draught draft|draughts drafts|draughty drafty|artefact artifact|artefacts artifacts|sulphur sulfur|sulphuric sulfuric
  sulphate sulfate|sulphates sulfates|sulphide sulfide|baulk balk|baulked balked|baulking balking|draughtsman draftsman
  draughtsmen draftsmen|encyclopaedia encyclopedia|encyclopaedias encyclopedias|yoghurt yogurt|yoghurts yogurts
  foetus fetus|foetuses fetuses|foetal fetal|analogue analog`

/** The American word is of that variety alone; its British partner is at home in American English too. */
export const americanOnlyPairs = `
  catalogue catalog|catalogues catalogs|catalogued cataloged|cataloguing cataloging|axe ax|cancelled canceled|cancelling canceling`

/** Likewise American, where a number stands before it: "60 meters", "a two-story house". British, American. */
export const measuredPairs = `metre meter|metres meters|storey story|storeys stories`

/** American, save of computers: then British English has it too. British, American. */
export const computingPairs = `programme program|programmes programs`

/** Where one of these stands, a program may be a computer's. */
export const computingWords = `AI algorithm algorithms Android app apps bot bots chatbot chatbots code coder coding computer
  computers computing desktop digital encryption hacker hackers hardware internet laptop Linux Mac
  malware Microsoft online PC PCs programmed programmer programmers programming server servers
  smartphone smartphones software spyware Windows`
