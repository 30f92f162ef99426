const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Closed classes of English, general knowledge; lower case, straight apostrophes.

/** Words that begin a clause that is no main clause. */
export const subordinators = set(
  'who whom whose which because although though if unless until whereas whether when whenever where wherever'
)

/** Pronouns that are subjects. */
export const subjectPronouns = set('he she they we i it this')

/** Subjects and objects that a verb in the base form does not agree with. */
export const singularSubjects = set('he she it this')

/** Words after which a verb in the base form may be finite. */
export const pluralSubjects =
  set(`i you we they them us these those who which that people police women men children some many
  most others both all none and`)

/** What opens a noun phrase that may stand after a copula. */
export const openingDeterminers = set('a an the one another my your his her its our their')

/** Determiners that make of a verb form before a noun an adjective or the noun itself. */
export const attributiveDeterminers = set('a an the my your his her its our their whose every each no')

/** Words after which a participle stands alone: "as expected". */
export const reducingWords = set('as if when than while though although unless until whether')

/** Forms of "be" and "get" that make the participle after them no finite verb. */
export const passiveAuxiliaries = set('be been being having get getting got gets')

/** Adjectives of quantity: the noun after them begins a phrase of its own. */
export const quantities = set('several many some few more most other various all numerous')

/** Words in -ing that are no verbs. */
export const falseGerunds = set(
  'bring fling cling sting swing string spring during nothing something anything everything'
)

/** Determiners that end no sentence. */
export const openDeterminers = set('the a an my your our their its every whose')

/** Conjunctions that end no sentence. */
export const openConjunctions = set('and or nor but than because although whereas unless whether')

/** Prepositions that close no sentence unless something before them is their object ("what he spoke of"). */
export const openPrepositions = set(
  'of from with for into at against between among toward towards upon amid despite during via'
)

/** Prepositions that stand alone as adverbs as well. */
export const particles = set('in on by over under about through')

/** Pairs of words that are one preposition. */
export const openPhrases = set(
  'according_to such_as due_to prior_to thanks_to as_to owing_to well_as compared_to because_of hopes_of'
)

/** What may be the object of a preposition at the end. */
export const relatives = set('who whom whose what which whatever whoever wherever')

/** Verbs that may leave out what comes after "to". */
export const ellipticVerbs =
  set(`allowed asked forced going got had has have having invited lead leads led like liked likes love
  loved loves need needed needs ordered refused refuses supposed told used want wanted wants wish wished wishes`)

/** Words of one or two letters. */
export const shortWords =
  set(`ad ah al am an as at be by cm de do eh el et ex ft go ha he hi hz id if in is it kg km la lb le lo ma
  me mg ml mm my no of oh ok on or ow ox oz pa pi pm re so ta to tv uh um un up us we ye yo`)
