const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Closed classes of English, general knowledge; lower case, straight apostrophes.

/** Words that begin a clause that is no main clause. */
export const subordinators = set(
  'who whom whose which because although though if unless until whereas whether when whenever where wherever'
)

/** Prepositions and adverbs that begin such a clause where a subject follows. */
export const openingSubordinators = set('after as before once since than till until while')

/** Pronouns that are subjects. */
export const subjectPronouns = set('he she they we i it this')

/** Subjects and objects that a verb in the base form does not agree with. */
export const singularSubjects = set('he she it this')

/** Words after which a verb in the base form may be finite. */
export const pluralSubjects =
  set(`i you we they them us these those who which that people police women men children some many few several
  most others both all none and`)

/** Bodies of people that British English has in the plural: "the crew plan a tour". */
export const groups =
  set(`audience band board cabinet cast choir club committee company council couple crew crowd family
  firm gang government jury majority management minority opposition orchestra pair panel press public side squad staff
  team trio union youth`)

/** What opens a noun phrase that may stand after a copula. */
export const openingDeterminers = set('a an the one another my your his her its our their')

/** Determiners that make of a verb form before a noun an adjective or the noun itself. */
export const attributiveDeterminers = set('a an the my your his her its our their whose every each no')

/** Determiners that only a plural follows, or what is no verb in -s. */
export const pluralDeterminers = set('these those some many most several few both various other such')

/** Words after which a participle stands alone: "as expected". */
export const reducingWords = set('as if when than while though although unless until whether')

/** Forms of "be" and "get" that make the participle after them no finite verb. */
export const passiveAuxiliaries = set('be been being having get getting got gets')

/** Adjectives that are verbs as well, but seldom and with an object only: "they ready the boats". */
export const statesOfMind = set('busy content ready right sick weary wrong')

/** Adjectives that are verbs too, with the preposition that only the adjective takes: "clear about". */
export const adjectivePrepositions: ReadonlyMap<string, string> = new Map([
  ['clear', 'about'],
  ['free', 'of'],
  ['open', 'about'],
  ['perfect', 'for'],
  ['ready', 'for']
])

/** Verbs that are always done to somebody or something, so that "based in Oslo" has no subject. */
export const objectVerbs =
  set(`appoint arrest base build charge damage demolish destroy detain elect entitle estimate expect
  found hospitalise hospitalize imprison injure jail kill locate name nickname situate title value wound`)

/** Adjectives of quantity: the noun after them begins a phrase of its own. */
export const quantities = set('several many some few more most other various all numerous')

/** Words in -ing that are no verbs. */
export const falseGerunds = set(
  'bring fling cling sting swing string spring during nothing something anything everything'
)

/** Determiners that end no sentence. */
export const openDeterminers = set('the a an my your our their its every whose')

/** Conjunctions that end no sentence; "but" does after a few words ("anything but"). */
export const openConjunctions = set('and or nor but than because although whereas unless whether')

/** Words that "but" follows at the end of a sentence. */
export const beforeFinalBut = set('all anything everything nothing anyone anybody no none')

/** Prepositions that close no sentence unless something before them is their object ("what he spoke of"). */
export const openPrepositions = set(
  'of from with for into at against between among toward towards upon amid despite during via as'
)

/** Prepositions that stand alone as adverbs as well. */
export const particles = set('in on by over under about through')

/**
 * Verbs that a particle follows as an adverb: "went on". From WordNet 3.1, those that need no object, and some that it lacks.
 */
export const adverbialVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    set(`barge blend break breathe butt call cave check chime chip clock close come contract crawl creep cut dial dig dine dive draw
      drive drop eat edge factor fade fall file fill fit flood flow fly get give glide go hand hang join jump keep kick kneel lead let lie
      listen live lock log marry move muck muscle opt phone pile pitch plug plump pop pour pull punch push put rein ring roll run rush set
      settle shoulder sign sink sit sleep slip sneak stand stay step stream swoop tear throw tie tune turn usher wade walk weigh
      write zoom`)
  ],
  [
    'on',
    set(`battle be build carry catch clock cling clock come cotton crack cycle default drag drive drone fight fly follow get go grow hang hold
      keep latch lead linger listen live log look march moon move pass pile play plough plow press prey pull push put rabbit ramble rattle read
      roll rumble run sail sign sleep soldier spur stay struggle switch tag talk trail travel try turn urge wait walk watch wear work`)
  ],
  [
    'by',
    set(
      'abide come drift drop float fly get glide go hurry pass pop race run rush sail scrape sit slide slip speed squeak squeeze stand stop swing tick travel walk whisk zip'
    )
  ],
  [
    'over',
    set(`blow boil brim bubble carry change cloud come cross double drive fall film flick flip fly frost get go hold hunch ice keel knock lay lean mist
      move pass pull roll run sail sign sleep slip spill start stay stop swing switch take talk tick tide tip topple tumble turn walk win`)
  ],
  ['under', set('bob buckle come drift dive duck go knuckle slip')],
  [
    'about',
    set(
      'bandy beat bob bring bum bustle cast come get go hang kick knock lie lounge mess mill moon muck move run set stand stick swing talk think walk'
    )
  ],
  [
    'through',
    set(
      `break breeze bring bull burn carry come crash cut fall filter follow freeze get go let luck move ooze pass pour pull push rot rust seep shine sit slip
      soak squeeze wear win`
    )
  ]
])

/** Verbs that "by" goes with for good, and which nobody does to anything: "rules to be lived by". */
export const lastingVerbs = set('abide go live play stand swear')

/** Verbs that "to" goes with as a preposition: "the letters were replied to". */
export const addressingVerbs =
  set(`adhere allude appeal attend contribute listen lie object refer reply respond see speak stick
  subscribe swear talk write`)

/** Pairs of words that are one preposition. */
export const openPhrases = set(
  'according_to such_as due_to prior_to thanks_to as_to owing_to well_as compared_to because_of hopes_of'
)

/** What may be the object of a preposition at the end. */
export const relatives = set('who whom whose what which whatever whichever whoever wherever')

/** Verbs that may leave out what comes after "to". */
export const ellipticVerbs =
  set(`allowed asked forced going got had has have having invited lead leads led like liked likes love
  loved loves need needed needs ordered refused refuses supposed told used want wanted wants wish wished wishes`)

/** Adjectives whose infinitive has the subject of the sentence and leaves nothing out: "is likely to lose with". */
export const raisingAdjectives =
  set(`able afraid anxious apt bound certain content destined determined due eager expected free glad
  happy hesitant inclined keen liable likely poised prepared proud quick quicker ready reluctant set slow sure unable unlikely unwilling
  welcome willing`)

/** Nouns whose infinitive tells what they are, and leaves nothing out: "a plan to vote with". */
export const infinitiveNouns =
  set(`ability abilities agreement aim ambition appeal attempt attempts bid bids call calls capacity chance chances
  choice commitment decision decisions demand desire determination deal duty effort efforts failure failures fight freedom goal
  hope hopes inability incentive inclination intention invitation move moves need obligation offer opportunity
  opportunities option order orders permission plan plans pledge power powers pressure promise promises proposal proposals push
  readiness refusal reluctance request requests resolve right strategy struggle temptation tendency threat threats
  urge vote vow willingness wish`)

/** Verbs and adjectives after which a gerund has its object before it: "worth fighting for". */
export const beforeGerunds = set(
  'worth need needs needed want wants wanted require requires required bear bears deserve deserves'
)

/** Verbs, in the base form, after which "that" opens what is said, and seldom stands for a thing. */
export const clauseVerbs =
  set(`acknowledge admit allege announce argue assert assume believe boast claim complain concede conclude confirm contend
  declare deny disclose emphasise emphasize ensure estimate expect explain fear find hint hope imply indicate insist learn
  maintain note posit predict pretend promise prove realise realize reckon recommend report reveal rule say show
  speculate state stress suggest suppose suspect testify vow warn worry write`)

/** Words of one or two letters. */
export const shortWords =
  set(`ad ah al am an as at be by cm de do eh el et ex ft go ha he hi hz id if in is it kg km la lb le lo ma
  me mg ml mm my no of oh ok on or ow ox oz pa pi pm re so ta to tv uh um un up us we ye yo`)
