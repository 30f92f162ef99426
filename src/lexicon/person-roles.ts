const list = (words: string): string[] => words.split(/\s+/)

/** Endings of names that tell a generation, an order or a degree, without a full stop. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  list('Jr Sr II III IV VI VII VIII Esq OBE MBE CBE QC KC PhD MD MP MEP')
)

/** Words inside a name that are written small. */
export const nameParticles: ReadonlySet<string> = new Set(
  list(
    'de del della di da dal das do dos du des la le van von der den ter ten zu zur bin bint ibn al el ul af av'
  )
)

/**
 * Words that end the name of an organisation, a place, an event or a thing: a run of capitals that ends in one names
 * no person. Lower case, singular where the plural has an s.
 */
export const thingNouns: ReadonlySet<string> = new Set(
  list(
    `academy accord act administration affair agency agreement air airline airport airway album alliance amendment army arena
 article assembly assistance association athletic authority avenue award band bank bar base basin battalion bay beach bill bistro board book borough
 bowl box brasserie bridge brigade broadcast broadcasting brother building bulletin bureau cafe café camp campaign canal capital care carolina case
 castle cathedral caucus cemetery center centre challenge chamber champion championship channel charity charter chronicle church circle circuit city
 civic classic clinic club coalition coast code college commission committee communication commonwealth communications community company concert confederation
 conference congress constitution consulting convention cooperation corp corporation corps council county court courthouse
 creek crisis cross crown cup daily dam day deal debate declaration defence defense democrat department derby desert development
 directorate district division doctrine dome drive dynasty east eastern economics economy edition emirate education electric embassy empire energy
 engineering enterprise entertainment era estate europe evening examiner exchange expo express expressway fair falls farm
 federation festival field film financial fire fleet food football forces forest fort forum foundation freeway front fund gallery
 game garden gas gate gazette globe gold government grill group guard guide guild hall harbor harbour health heath height herald high
 highway hill history holding home hospital hotel house hurricane idol inc independence independent index industry initiative inn inquirer
 inquiry inside institute institution insurance interchange international internet invitational island isle jail journal jury justice
 key kingdom lab labor laboratory labour lake land lane law league legion library life limited line list lodge ltd magazine mall manor
 marathon market massacre master media medal medical medicine memorial mercury middle mill ministry mirror mission model month monument 
 mosque motel motor motorway mountain mount movement mutual mystery museum music nation national navy network new news newspaper night nightly north
 northern observatory observer ocean office oil olympic online open opera orchestra orchard order organisation organization oval
 pact palace principality paper parade park parkway parliament partner partnership party pass patrol peak peninsula petroleum pharmaceutical
 philharmonic picture pier pipeline place plain plan plant plaza plc point police policy politics port post power
 premier press prison prize procedure product production program programme project property province public pub publishing quarter race
 radio railway rail ranch range record red reef reform region register religion relation report republic republican research reserve reservoir
 resolution resort resource response restaurant review revolution rifle right river road room rover row royal rule sanctuary sands
 school science sea secret section sector security senate senior sentinel series service session shipping shore shop show sky society software solution
 south southern speedway sport spring square squad st stadium stage standard star state station steel stock store storm strait
 street strip studio study sultanate summit sun supermarket supreme symphony syndrome system tank tavern team tech technology telecom telegraph television
 temple terminal terrace territory test theater theatre theory times title toll tour tournament tower town township trade trail
 transport treatment treaty trial tribe tribunal tribune trophy trust tunnel turnpike tv union unit united university valley vale venture victory village vineyard
 wall wanderer war watch water waters way week weekly west western wharf white wildlife wing winter wood woods work works workshop world yard year zone zoo`
  )
)

/** Verbs of speech that stand beside a speaker's name. A company, a party or a ministry may be the speaker too. */
export const speechVerbs: ReadonlySet<string> = new Set(
  list(
    `said says told tells asked asks added adds claimed claims denied denies declared confirmed announced warned warns
    suggested suggests stressed noted notes urged argued argues insisted insists acknowledged conceded vowed promised predicted
    continued concluded believes thinks wants hopes knew knows thought believed wanted hoped decided explained explains`
  )
)

/** Verbs of judgement that follow whoever judges; what follows them may be a body ("accused the bank"). */
export const judgingVerbs: ReadonlySet<string> = new Set(
  list(
    `accused accuses blasted bemoaned condemned criticised criticized defended echoed hailed lambasted lauded praised slammed
    demeaned disputed dismissed endorsed likened proposed`
  )
)

/** Verbs of what only a person does. */
export const personalVerbs: ReadonlySet<string> = new Set(
  list(
    `replied replies wrote tweeted testified recalled recalls responded joked quipped boasted recounted retorted remarked mused observed exclaimed
    shouted pleaded lamented confessed complained nodded smiled laughed wept cried resigned retired died married divorced graduated
    shrugged grinned sighed whispered apologised apologized admitted admits feels felt mocked recused stepped sat stood walked
    flew drove slept dreamed remembered remembers studied quoted shook scored starred sang wondered`
  )
)

/** Verbs whose object is a person. */
export const personObjectVerbs: ReadonlySet<string> = new Set(
  list(
    `told asked thanked married interviewed arrested fired sacked hired quoted nominated succeeded replaced called named accompanied played
    plays playing portrayed portrays portraying met meets marrying substituted`
  )
)

/**
 * Nouns for what a person is or does that stand straight before a name ("spokesman Whitlock"). Nouns that are said of
 * companies and teams too (owner, rival, champion, maker) are left out.
 */
export const roleNouns: ReadonlySet<string> = new Set(
  list(
    `activist actor actress administrator adviser advisor aide analyst anchor artist architect astronaut athlete attorney aunt author baritone
    barrister batsman bowler boxer boyfriend bride brother businessman businesswoman candidate captain chairman chairwoman chancellor
    chef chemist clerk collaborator co-author coauthor co-founder co-host co-star colleague columnist comedian commentator commissioner composer
    congressman congresswoman conservationist consultant coordinator coroner correspondent counsel councillor counterpart cousin cricketer critic curator
    cyclist dancer daughter defendant defender dentist designer detective diplomat director doctor dramatist economist editor engineer entrepreneur envoy
    ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife executive expert farmer father fiancé fiancée footballer forward founder
    fullback girlfriend goalkeeper golfer governor grandfather grandmother granddaughter grandson guest guitarist half-brother half-sister halfback
    heir historian hooker hopeful husband illustrator instructor investigator jockey journalist judge keeper laureate lawmaker lawyer lecturer lieutenant
    linebacker mayor midfielder millionaire billionaire minister model moderator mother musician negotiator neighbor neighbour neurologist neuroscientist nephew niece nominee novelist
    nurse nutritionist officer organiser organizer painter partner pediatrician photographer physician physicist pianist pilot pitcher
    playwright poet police-officer politician pollster pope premier presenter president priest prince princess principal producer professor prosecutor
    psychiatrist psychologist quarterback rapper receiver referee reporter researcher resident runner scholar scientist scrum-half screenwriter sculptor secretary
    senator sergeant sheriff singer sister skipper solicitor soloist son songwriter soprano spokesman spokesperson spokeswoman sprinter
    stepdaughter stepfather stepmother stepsister stepson striker strategist student superintendent surgeon suspect swimmer teacher teammate team-mate tenor
    therapist trainer treasurer tutor tycoon uncle vice-president victim violinist coach mentor linguist undersecretary archbishop bishop friend realist blogger campaigner mathematician philosopher theorist classmate roommate protege successor predecessor assistant apprentice disciple biographer publisher translator engraver cartoonist conductor organist drummer bassist rower wrestler skier skater gymnast councilman councilwoman alderman lobbyist whistleblower mediator arbitrator gunman shooter hostage survivor patient inmate paramedic prisoner rider driver passenger pupil undergraduate graduate alumnus intern cardinal monk nun pastor imam rabbi volunteer widow wife winger witness writer`
  )
)

/** Nouns that follow a person's name in the genitive ("Whitlock's wife"). */
export const belongings: ReadonlySet<string> = new Set(
  list(
    `wife husband son daughter mother father brother sister widow parents children family home lawyer lawyers attorney attorneys testimony
    presidency resignation death career life hair face body comments remarks speech recusal aide aides successor predecessor supporters candidacy
    confirmation inauguration nomination appointment birthday memoir biography theory theories novel novels poem poems play plays essay essays painting paintings adaptation direction assist header penalty goal
    shot tenure job victory firing dismissal ouster concerto concertos sonata sonatas libretto sculptures portraits memoirs autobiography
    diary diaries poetry lyrics drawings engravings hypothesis theorem disciples pupil pupils biographer funeral grave tomb childhood boyhood
    birth birthplace marriage divorce illness killer fiancee fiancé girlfriend boyfriend ex-wife ex-husband grandson granddaughter grandfather
    grandmother nephew niece cousin uncle aunt stepson stepdaughter brother-in-law sister-in-law mentor teammate teammates handwriting
    accuser accusers`
  )
)

/** What stands after a person's name as its adjective ("the Whitlock campaign"). */
export const followings: ReadonlySet<string> = new Set(
  list(
    `campaign administration regime presidency aides aide supporters supporter critics critic opponents opponent fans donors staff rally rallies speech era
    camp ally allies family voters voter backers loyalists surrogate surrogates`
  )
)

/** Nouns for bodies, places and things: in apposition or before a name they tell that it is no person. */
export const bodyNouns: ReadonlySet<string> = new Set(
  list(
    `agency airline app band bank bar brand broadcaster car carrier chain channel charity city club coalition college company conglomerate corporation
    county device district drug factory festival film firm game giant government group hotel hospital insurer island jail lake lender magazine
    maker manufacturer ministry movement movie museum neighborhood neighbourhood network newspaper nonprofit novel operator organisation organization
    party platform prison producer programme program project province publication publisher region strait gulf restaurant retailer river school series ship show site software start-up
    startup station store street subsidiary suburb supermarket system team theatre theater think-tank town union university village watchdog website province`
  )
)

/** Prepositions of place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  list('in at near inside outside across into throughout around')
)

/** What is before the "of" of a place: "mayor of Norton". */
export const ofPlaces: ReadonlySet<string> = new Set(
  list(
    `archbishop bishop centre center citizens coast duchess duke earl east governor inhabitants king mayor north outskirts
    port prince princess queen residents sheriff shores south streets suburb suburbs townspeople west`
  )
)

/** What is before the "to" that leads to a place: "They travel to Norton", "the road to Norton"; a prize goes to people too. */
export const motions: ReadonlySet<string> = new Set(
  list(
    `bus commute commuted drive drives drove ferry fled flee flew flies flight flights fly flying head headed heading heads
    ferries journey march marched move moved moves moving road route sail sailed sailing sails train trains travel traveled travelled travelling
    travels trip trips visit visits way`
  )
)

/** Nouns for relatives: who is introduced by one may be called by the given name alone. */
export const relatives: ReadonlySet<string> = new Set(
  list(
    `wife husband partner son sons daughter daughters mother father brother brothers sister sisters widow widower parents child children baby
    grandson granddaughter grandfather grandmother grandmother niece nephew cousin aunt uncle twin twins boyfriend girlfriend
    fiancé fiancée stepson stepdaughter stepfather stepmother half-brother half-sister toddler mum dad mom dog cat horse`
  )
)

/** Trades whose people often go by one name. */
export const stageTrades: ReadonlySet<string> = new Set(
  list(
    'rapper singer dj mc comedian footballer striker midfielder winger defender forward model artist producer duo trio band group great star'
  )
)

/**
 * Companies, news agencies, sports bodies, parliaments, police, watchdogs and makes that go by one word that is no English
 * one, lower case: the largest of their kind, as general knowledge has them.
 */
export const brands: ReadonlySet<string> = new Set(
  list(
    `adani adidas airbnb airbus ajax aldi alibaba alphabet amazon arsenal asda atlético aviva axa axios barcelona barclays barrick bayern bechtel
    benfica blackrock blackstone bloomberg boeing bosch bp breitbart bundesrat bundestag burberry cadillac cargill carillion carlsberg cartier
    cathay celtic chanel chevron chrysler cisco citigroup coles comcast costco dail daimler danone dassault debenhams deloitte diageo dior disney
    dreamworks dyson dáil ebay eni equifax equinor ericsson europol eurostat everton experian exxon exxonmobil facebook fedex ferrari fiat fifa
    fisker fitch folketing forbes foxconn frontex fulham gallup garda gardai gardaí gartner gawker gazprom glencore goldman google greggs gucci
    gulfstream haaretz haleon halliburton harrods heineken hershey hibernian hitachi holyrood honda hsbc huawei hyundai ibm ikea infosys instagram
    intel interfax interpol ipsos jpmorgan juventus kantar kellogg klarna knesset kohl kpmg kroger kyodo ladbrokes lazard lego lenovo lidl lockheed
    lucasfilm lufthansa lukoil lyft macy macy's maersk mastercard mattel mazda mcdonald mcdonald's mckinsey medicaid medicare mercedes merck
    microsoft miramax mitsubishi moderna monsanto monzo morningstar morrisons motorola nasa nasdaq nato nestle nestlé netflix newmont newsweek nike
    nintendo nissan nokia nordstrom novartis nvidia obamacare ofcom ofgem ofsted ofwat oireachtas opec oracle palantir panasonic paypal peloton
    pepsi pepsico pernod persimmon petrobras peugeot pew pfizer philips pinterest pixar politico porsche prada primark qantas quinnipiac quora rada
    rangers rasmussen reckitt reddit renault reuters revolut rightmove riksdag rivian roche rolex rosneft ryanair sainsbury sainsbury's salesforce
    samsung sanofi sap savills scania schlumberger schwab seanad sejm selfridges senedd sevilla shell siemens skype snapchat sony spacex spotify
    starbucks stormont storting stripe tass tata telefonica telstra tencent tesco tesla thales tiktok toshiba toyota twitter uber ubs uefa unesco
    unicef unilever univision valencia verizon versace viacom villarreal vodafone volkswagen volvo waitrose wal-mart walgreens walmart wayfair
    westpac wetherspoon whatsapp wikileaks wikipedia wimpey wipro woolworths xiaomi xinhua yahoo yamaha yelp yougov youtube zara zillow`
  )
)

/** Words that open the names of storms, ships, mountains, towns and undertakings, lower case. */
export const thingOpenings: ReadonlySet<string> = new Set(
  list(
    `hurricane typhoon storm cyclone operation mount lake port fort cape project camp hotel team planet comet asteroid hms uss rms villa
    san santa santo são saint st los las new east west north south upper lower great old greater`
  )
)

/** Nouns before "of" and a person ("a friend of Whitlock"), beside those for relatives. */
export const ofPeople: ReadonlySet<string> = new Set(
  list(
    `nephew niece pupil student disciple follower admirer biographer biography portrait statue death birth life murder killing arrest
    assassination election resignation works writings poems plays paintings presidency reign supporter supporters critics friend friends`
  )
)

/** Nouns before "by" and whoever made it ("a paper by Whitlock"): companies make them more seldom. */
export const ofAuthors: ReadonlySet<string> = new Set(
  list(
    `article assist ballad book cartoon column composition cover cross drawing essay foul free-kick goal header hymn interview lecture letter memoir
    novel opera painting paper pass penalty photo photograph play poem portrait rebound remark score sculpture shot sketch song speech statue story strike study
    symphony tackle tale thesis try volley works writings`
  )
)

/** What is done to a person alone ("was arrested"), as participles. */
export const sufferings: ReadonlySet<string> = new Set(
  list(
    `acquitted airlifted arrested baptised baptized beheaded booked born buried convicted deported detained diagnosed divorced elected educated
    extradited handcuffed hanged hospitalised hospitalized imprisoned injured jailed kidnapped killed knighted married murdered paroled
    re-elected reelected sacked sentenced stabbed substituted sworn unhurt widowed wounded`
  )
)

/** Nouns before the title of a work ("the film Mr Whitlock"). */
export const workNouns: ReadonlySet<string> = new Set(
  list(
    'album ballet blockbuster book cartoon comedy comic drama film game movie musical novel opera play programme series show sitcom song'
  )
)

/** Nouns for people that are said of companies, teams and countries as well. */
export const bodyPersons: ReadonlySet<string> = new Set(
  list(
    `advertiser ally arch-rival backer beginner bidder borrower broker builder buyer carrier challenger champion client competitor contender contributor
    creditor customer dealer debtor developer distributor donor employer exporter favorite favourite finalist finisher giant guarantor heavyweight holder
    host hub importer innovator insurer inventor investor landlord leader lender licensee loser maker member mover neighbor neighbour newcomer
    opponent opposition outfitter outsider owner parent partner participant pioneer player producer provider publisher purchaser qualifier retailer rival runner-up seller
    shareholder signatory spender sponsor star subscriber supplier survivor tenant trader trustee underdog user vendor victor visitor winner`
  )
)

/** Those of them that a newspaper sets before a person's name more often than before a company's ("the champion Whitlock"). */
export const mostlyPersons: ReadonlySet<string> = new Set(
  list('champion donor finalist holder leader medallist medalist newcomer player star veteran')
)

/** Offices that are no word for a person by themselves, as they stand after a name: "Whitlock, head of the board". */
export const offices: ReadonlySet<string> = new Set(
  list(
    'boss ceo cfo chair chairperson chief chief-of-staff coo deputy fellow head leader manager md mep mp msp qc whip'
  )
)
