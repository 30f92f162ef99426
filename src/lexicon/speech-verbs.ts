/**
 * Verbs of saying, in their base form. Put together by hand from what news copy uses; the classes follow Levin,
 * English Verb Classes and Alternations (1993), 37 (communication), 33 (judgement), 29 (calling) and 25 (writing).
 */

/** To say something: their subject speaks. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `say tell add tweet retweet write explain reply respond answer ask inquire enquire query note argue insist claim declare announce understate
  state warn admit acknowledge concede confess recall remember reminisce remark observe joke quip jest suggest imply hint
  contend assert maintain allege confirm deny stress emphasize emphasise underline underscore highlight urge continue
  conclude predict forecast vow promise pledge swear boast brag complain lament muse mutter mumble murmur whisper
  shout yell scream shriek cry exclaim chant sing recite quote retort counter rejoin interject interrupt opine posit
  reason reckon wonder caution advise counsel propose recommend demand plead beg implore exhort appeal instruct command remind
  report reveal disclose divulge testify recount relate narrate describe characterize characterise mention comment
  post blog email message text caption summarize summarise tease mock taunt echo repeat reiterate affirm reaffirm
  attest avow speak talk elaborate clarify specify detail gush enthuse rave fume rage rant rail thunder
  bark snap sneer scoff sniff snort sigh groan moan grumble gripe vent crow gloat marvel ponder venture volunteer offer
  profess proclaim pronounce protest object demur stipulate decree rule hold apologize apologise thank congratulate
  greet welcome explode erupt blurt drawl deadpan laugh chuckle smile grin nod shrug croak bellow roar hiss growl
  snarl preach lecture scold chide admonish reproach dictate intone declaim inform notify assure reassure
  guarantee advocate instigate point speculate surmise hypothesize hypothesise theorize theorise tout enquire bemoan
  bewail regret rue agree disagree concur dissent chime pipe extol ad-lib riff confide tattle coo vouch
  express wisecrack read charge estimate gasp stammer stutter sob wail weep broadcast publish transmit voice utter phrase articulate`.split(
    /\s+/
  )
)

/**
 * Those that news copy tells a speech with from paragraph to paragraph, so that a paragraph of nothing but a quotation may follow
 * anywhere; the others tell of an act as often ("The zoo revealed", "he pledged").
 */
export const reportingVerbs: ReadonlySet<string> = new Set(
  'say tell add write tweet explain recall recount note state remark comment reply testify'.split(' ')
)

/** To judge somebody or something, in words: their subject speaks where a quotation goes with them. */
export const judgementVerbs: ReadonlySet<string> = new Set(
  `call label brand dub term deem style christen denounce decry condemn slam blast criticize criticise attack lash assail castigate
  lambast lambaste berate excoriate pan rip savage bash praise laud hail applaud salute commend compliment defend
  dismiss reject rebuke rebuff rebut refute accuse blame fault deride ridicule disparage belittle question challenge
  dispute doubt cite credit liken compare invoke refer characterise address tackle endorse back target hit knock needle
  skewer savage lampoon parody hammer pummel scorn disavow repudiate renounce justify portray depict diagnose celebrate
  trumpet promote pitch`.split(/\s+/)
)

/** To think: their subject is the source where a quotation goes with them. */
export const thoughtVerbs: ReadonlySet<string> = new Set(
  `believe think feel hope fear worry expect know understand realize realise conclude decide figure guess suppose
  suspect assume imagine dream learn hear find consider see show want wish mean intend promise`.split(/\s+/)
)

/** Verbs of saying that mean something else as often: without a quotation in their sentence they tell of no speech. */
export const unsureVerbs: ReadonlySet<string> = new Set(
  `hold rule point post charge offer estimate publish transmit broadcast read claim report describe remember greet
  welcome thank smile grin laugh nod shrug sing express advocate guarantee notify assure reassure specify decree continue
  echo highlight underline underscore sound detail answer sob weep wail cry bark roar growl hiss thunder pipe press order
  command text email message blog quote phrase query ask appeal note indicate record set dictate mock lecture preach decree intone recite articulate break cut make take strike push
  fire shoot hit double weigh come chip trail utter voice go put sum spell`.split(/\s+/)
)

/** Verbs of thinking and judging that tell what somebody's words would be. */
export const opinionVerbs: ReadonlySet<string> = new Set(
  `believe think feel fear worry hope wonder condemn denounce criticize criticise praise defend dismiss`.split(
    /\s+/
  )
)

/** Words that follow a verb to make it one of saying, by its base form. */
export const speechPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['go', new Set(['on', 'further'])],
  ['put', new Set(['it'])],
  ['shoot', new Set(['back'])],
  ['fire', new Set(['back', 'off'])],
  ['hit', new Set(['back', 'out'])],
  ['strike', new Set(['back'])],
  ['push', new Set(['back'])],
  ['come', new Set(['back'])],
  ['weigh', new Set(['in'])],
  ['sum', new Set(['up'])],
  ['trail', new Set(['off'])],
  ['lash', new Set(['out'])],
  ['speak', new Set(['out', 'up'])],
  ['sound', new Set(['off'])],
  ['set', new Set(['out'])],
  ['spell', new Set(['out'])],
  ['double', new Set(['down'])],
  ['press', new Set(['on'])],
  ['pipe', new Set(['up'])],
  ['chip', new Set(['in'])],
  ['cut', new Set(['in'])],
  ['break', new Set(['in'])],
  ['make', new Set(['clear', 'plain'])],
  ['take', new Set(['issue', 'aim'])]
])

/** Forms that do not follow the rules, with their base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `said:say told:tell wrote:write written:write read:read spoke:speak spoken:speak swore:swear sworn:swear sang:sing
  sung:sing held:hold forecast:forecast admitted:admit admitting:admit begged:beg begging:beg bragged:brag
  bragging:brag quipped:quip quipping:quip snapped:snap snapping:snap sobbed:sob sobbing:sob dubbed:dub dubbing:dub
  panned:pan panning:pan ripped:rip ripping:rip referred:refer referring:refer rebutted:rebut rebutting:rebut
  demurred:demur demurring:demur concurred:concur concurring:concur slammed:slam slamming:slam grinned:grin
  grinning:grin blogged:blog blogging:blog went:go gone:go put:put putting:put shot:shoot hit:hit hitting:hit
  struck:strike came:come thought:think felt:feel knew:know known:know understood:understand meant:mean heard:hear
  found:find saw:see seen:see made:make took:take taken:take broke:break wept:weep broadcast:broadcast set:set
  setting:set spelt:spell cut:cut cutting:cut riffed:riff chipped:chip chipping:chip summed:sum summing:sum
  rued:rue`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string])
)

/** Nouns for something said: "his claim that", "in a statement". */
export const speechNouns: ReadonlySet<string> = new Set(
  `statement claim comment remark message tweet letter email e-mail post warning suggestion assertion promise pledge vow call
  note memo speech address interview assessment description answer reply response question quote quotation testimony
  allegation accusation complaint criticism argument contention prediction declaration announcement acknowledgment
  acknowledgement admission confession insistence belief view opinion conclusion demand request plea appeal advice
  quip joke boast reminder retort rebuttal denial defense defence explanation verdict words news release lines line refrain
  mantra pitch tirade rant outburst charge observation recommendation proposal ruling filing report study essay
  editorial column article op-ed review book memoir diary blog text transcript recording video caption summary`.split(
    /\s+/
  )
)
