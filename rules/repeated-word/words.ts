const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

// Closed classes and set phrases, from Quirk et al., A Comprehensive Grammar of the English Language, chapters 2 and 7.

/** Twice in a row as grammar has it: "gave her her coat", "I tell you you can". */
export const grammaticalTwice = set('had her that can you')

/** Right twice now and then: "what it is is a start", "those who who knows". */
export const sometimesTwice = set('am are did do does have is it there this was were what who')

/** Words of grammar that a speaker doubles when he stumbles, which is rarely printed. */
export const spokenOnce = set('be been get got him how just me not should such us you your')

/** Doubled for emphasis: "a very very long day". */
export const emphaticTwice = set(
  `big far good great long many more much never no now quite real really same so too tiny very way yes`
)

/** Words that are two of the same by nature. */
export const namedTwice = set(
  `aye beep bling blah boo bye cha choo chop chow couscous dum go ha hear hee hip ho hubba hush knock la mau night oh
  ok pom rah sapiens sic so-so ta there tick tom tse tut uh um woof win yadda yeah yo`
)

/** Words that belong to the verb before them as often as to the noun behind: "moved in in May". */
export const particles = set('by in off on out over through up')

/** Verbs with which they do. */
export const particleVerbs = set(
  `bring bringing broke brought call called came carried carry check checked come comes coming drag dragged fill filled
  gave give given go goes going gone handed kick kicked later live lived lives living log logged look looked move moved
  moves moving pass passed press pressed put sign signed so step stepped stepping swear sworn take taken takes took tune
  tuned turn turned went`
)

/** Words that nobody doubles on purpose, even in speech. */
export const grammarWords = set(
  `a about after against an and any as at because been before being between but by during each for from has he his i if
  in into its my of off on or our out over she than the their them then these they those through to under until up upon
  was we were when where which while whose will with would`
)
