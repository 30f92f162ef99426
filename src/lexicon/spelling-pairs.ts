/**
 * Words that British and American English spell in two ways. Own table from general knowledge of both; no list was
 * taken over. A family is a set of stems that change one ending for another, with what may follow it
 * (`-` stands for nothing); endings that do not exist with a stem do no harm.
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
      misbehavi misdemean multicol neighb od parl ranc rum savi sav splend succ tum unfav val vap vig watercol`,
    endings: `- s ed ing er ers able ably less ful fully ite ites itism hood hoods ly al ally y ies ist ists`
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
      goit sepulch`,
    endings: '- s goer goers'
  },
  {
    british: 'l',
    american: '',
    stems: `travel model remodel label level fuel refuel signal total channel counsel marshal quarrel dial equal
      funnel initial jewel marvel panel pencil rival shovel snorkel spiral squirrel swivel tunnel unravel duel grovel
      libel pummel revel stencil towel barrel bevel chisel devil bedevil enamel gravel imperil kennel medal parcel pedal
      backpedal ravel shrivel weasel yodel dishevel empanel disembowel carol mislabel untrammel`,
    endings: 'ed ing er ers ings'
  },
  {
    british: 'ce',
    american: 'se',
    stems: 'defen offen preten',
    endings: '- s less'
  },
  {
    british: 'l',
    american: 'll',
    stems: 'fulfi enro insti disti appa enthra',
    endings: '- s ment ments'
  }
]

/** Stems of verbs in -ise, which American English, and some British houses, spell -ize. */
export const izeStems = `acclimat aggrand agon allegor american amort anglic anonym antagon apolog atom author bapt bastard
  brutal cannibal canon capital caramel categor cauter central character christian civil collectiv colon commercial
  commodit commun compartmental computer conceptual contextual criminal critic crystall custom decentral decolon
  decriminal dehuman delegitim demilitar demobil democrat demon demonet demoral deodor
  desensit destabil digit disorgan dramat econom editorial emphas energ epitom equal euthan evangel external factor
  familiar fantas federal femin fertil fictional final formal fossil fratern galvan general glamor global harmon
  homogen hospital human hybrid hypnot hypothes ideal idol immobil immortal immun incentiv individual
  industrial initial institutional internal international item jeopard legal legitim liberal lion local magnet marginal
  material maxim mechan memor memorial mesmer metabol militar miniatur minim mobil modern monet monopol moral motor
  national natural neutral normal operational optim organ ostrac overemphas oxid pasteur patron pedestrian penal personal
  philosoph plagiar polar polem politic popular pressur priorit privat proselyt public pulver radical random rational
  real recapital recogn reorgan revital revolution ritual roman sanit satir scandal scrutin secular securit sensational
  sensit serial sermon sexual social solemn special stabil standard steril stigmat strateg styl subsid summar symbol
  sympath synchron system systemat tantal territorial terror theor traumat trivial tyrann unauthor uncivil union
  unorgan unrecogn urban util vandal vapor verbal victim visual vocal vulgar weapon western winter woman`

export const izeEndings = 'e es ed ing er ers able ation ations ational'

/** Pairs of no family: British, American. Both spellings belong to their variety alone. */
export const spellingPairs = `
  centred centered|centring centering|centrepiece centerpiece|centrepieces centerpieces|fibreglass fiberglass
  manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|reconnoitre reconnoiter
  counsellor counselor|counsellors counselors|jewellery jewelry|marvellous marvelous|woollen woolen
  tranquilliser tranquilizer|tranquillisers tranquilizers|skilful skillful|skilfully skillfully|wilful willful
  wilfully willfully|instalment installment|instalments installments|mould mold|moulds molds|moulded molded|mouldy moldy
  moult molt|plough plow|ploughs plows|ploughed plowed|ploughing plowing|snowplough snowplow|sceptic skeptic
  sceptics skeptics|sceptical skeptical|sceptically skeptically|scepticism skepticism|pyjamas pajamas
  moustache mustache|moustaches mustaches|moustached mustached|aluminium aluminum|aeroplane airplane
  aeroplanes airplanes|ageing aging|cosy cozy|cosily cozily|grey gray|greys grays|greying graying|greyish grayish
  chequered checkered|furore furor|mollusc mollusk|molluscs mollusks|phoney phony|smoulder smolder
  smouldered smoldered|smouldering smoldering|smoulders smolders|liquorice licorice|carburettor carburetor
  anaemia anemia|anaemic anemic|anaesthetic anesthetic|anaesthetics anesthetics|anaesthetist anesthetist
  anaesthesia anesthesia|orthopaedic orthopedic|orthopaedics orthopedics|paediatric pediatric|paediatrics pediatrics
  paediatrician pediatrician|paediatricians pediatricians|paedophile pedophile|paedophiles pedophiles
  paedophilia pedophilia|gynaecologist gynecologist|gynaecology gynecology|oestrogen estrogen|diarrhoea diarrhea
  haemorrhage hemorrhage|haemorrhages hemorrhages|haemorrhaging hemorrhaging|haemoglobin hemoglobin
  haemophilia hemophilia|leukaemia leukemia|oesophagus esophagus|enrolment enrollment|enrolments enrollments
  fulfilment fulfillment`

/** The British word is of that variety alone; its American partner means something in British English too. */
export const britishOnlyPairs = `
  metre meter|metres meters|tyre tire|tyres tires|cheque check|cheques checks|kerb curb|kerbs curbs|storey story
  storeys stories|licence license|licences licenses|programme program|programmes programs|tonne metric_ton
  tonnes metric_tons|practise practice|practised practiced|practising practicing|practises practices|rigour rigor
  draught draft|draughts drafts|draughty drafty|artefact artifact|artefacts artifacts|sulphur sulfur|sulphuric sulfuric
  foetus fetus|foetuses fetuses|foetal fetal|analogue analog`

/** The American word is of that variety alone; its British partner is at home in American English too. */
export const americanOnlyPairs = `
  catalogue catalog|catalogues catalogs|catalogued cataloged|cataloguing cataloging|axe ax|cancelled canceled|cancelling canceling`
