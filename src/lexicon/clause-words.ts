/** Words that hold a clause together. Closed classes, put together by hand; lower case, straight apostrophes. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Forms of "be" and "get", which make a passive with a past participle. */
export const passiveAuxiliaries: ReadonlySet<string> = list(
  `is was are were be been being 's 're get got gets getting it's he's she's that's who's there's isn't wasn't aren't weren't`
)

/** What may stand between a subject and its verb besides adverbs. */
export const auxiliaries: ReadonlySet<string> = list(
  `has had have having will would can could may might shall should must did does do 'll 'd didn't doesn't don't won't
  wouldn't couldn't can't cannot never not hasn't hadn't haven't to he'd she'd they'd i'd we'd he'll she'll they'll i'll we'll
  they've we've i've you've`
)

/** Adverbs without "-ly" that stand between a subject and its verb, or before a clause. */
export const middleAdverbs: ReadonlySet<string> = list(
  `also then later earlier again even once just still often always never now soon first only simply merely instead
  further quickly rather almost sometimes ever already since too yet long openly all both`
)

/** Words that open a clause. */
export const clauseOpeners: ReadonlySet<string> = list(
  `but that while because when after before if though although whether where since unless until whereas so yet nor
  how why what than and or once as`
)

/** Conjunctions that part a clause from the one that it stands in. */
export const subordinators: ReadonlySet<string> = list(
  'but that because if though although whether whereas unless'
)

/** Words that a noun phrase may open with, besides names and nouns. */
export const phraseOpeners: ReadonlySet<string> = list(
  `the a an this that these those his her its their our my your one two three four five six seven eight nine ten
  several some many most other another both all no few each every any he she they it we i you who mr mrs ms dr
  mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. former`
)

/** Words that are a noun phrase by themselves. */
export const subjectPronouns: ReadonlySet<string> = list(
  'he she they it we i you who everyone nobody someone somebody one others many some'
)

/** Nouns for points and lengths of time. */
export const timeNouns: ReadonlySet<string> = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tomorrow tonight day days week weeks month months year years hour hours
  minute minutes morning afternoon evening night later earlier ago time moment moments weekend spring summer autumn
  winter`
)
