const list = (words: string): string[] => words.split(/\s+/)

/** Endings of family names and generations, as they stand after a name, without comma or full stop. */
export const nameSuffixes: ReadonlySet<string> = new Set(list('Jr Sr II III IV Esq OBE MBE CBE QC KC PhD MD'))

/** Words inside a name that are written small. */
export const nameParticles: ReadonlySet<string> = new Set(
  list(
    `de del della di da das do dos du des la le van von der den ter ten zu zur bin bint ibn al el ul ben e y af av`
  )
)

/** Words that end the name of an organisation, a place, a thing: a run of capitals that ends in one is no person. */
export const thingNouns: ReadonlySet<string> = new Set(
  list(
    `academy act administration agency agreement airlines airport airways alliance amendment army arena assembly
    association authority avenue award awards bank bay beach bill board book books borough bowl bridge broadcasting brothers
    building bureau café camp campaign canal capital castle cathedral center centre challenge champions championship championships
    charity church city clinic club coast college commission committee communications community company conference congress constitution
    convention cooperation corp corporation corps council county court courthouse cross cup daily day deal department district
    division drive east electric energy enquirer enterprises era estate europe evening examiner exchange express falls federation
    festival field films foundation front fund gallery games garden gardens gate gazette globe government group guard guardian hall
    harbor harbour health heights herald high hill hills holdings home hospital hotel house inc independent industries
    inquiry institute institution insurance international island islands isle journal justice lake lane laboratory law league legion library
    limited line lodge london ltd magazine market media memorial mercury ministry mirror mission monument mosque motel motor motors mountain mountains
    museum national navy network news north northern observer office olympics open opera orchestra organisation organization palace park parliament
    partners partnership party pass peninsula pictures place plain plains plaza point police post prison prize products program programme project
    province records reform region regiment register report republic research reservoir restaurant review rights river road rovers
    royal school sea senate series service services shipping show society south southern square stadium standard star state states station store stores
    straits street studio studios summit sun supreme syndrome system systems team telegraph television temple terrace territory theater theatre
    times tower towers town township treaty tribune trophy trust union united university valley vale village wanderers war west western
    wing woods works world zone zoo`
  )
)

/** Verbs of speech as they stand beside the speaker's name. */
export const speechVerbs: ReadonlySet<string> = new Set(
  list(
    `said says told tells asked asks added adds replied replies wrote writes tweeted tweets testified insisted insists argued argues
    explained explains acknowledged admitted admits claimed claims denied denies declared declares responded recalled recalls noted
    joked quipped conceded vowed warned warns cautioned suggested stressed remarked concluded continued countered complained promised
    boasted urged recounted retorted observed mused exclaimed shouted pleaded lamented predicted confirmed confessed announced understated thinks believes
    thought believed knew knows felt feels wants wanted hopes hoped`
  )
)

/** Nouns for what a person is or does, beside those in -er, -or, -ist, -ian, -man, -woman. */
export const roleNouns: ReadonlySet<string> = new Set(
  list(
    `actress adviser advisor aide analyst ally attorney aunt architect astronaut athlete baritone boss boyfriend bride brother
    candidate captain chair chancellor chef chief co-founder co-host colleague columnist comedian correspondent cousin critic daughter
    delegate dentist deputy detective diplomat doctor economist envoy ex-boyfriend ex-girlfriend ex-husband ex-wife executive expert
    father fiancé fiancée friend general girlfriend grandfather grandmother grandson granddaughter guard guest guitarist head heir hero husband
    intern judge king laureate lawyer leader lieutenant mayor midfielder militant minister mogul mother mp native neighbour neighbor nephew niece nominee
    nurse official opponent partner pilot playwright poet pope president priest prince princess principal prodigy professor prosecutor
    protégé queen rapper recruit resident rival scholar secretary sheriff sister skipper soloist son soprano spokesperson star strategist
    student suspect tenor treasurer tsar tycoon uncle veteran victim villain wife winger witness`
  )
)
