const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stretches of time that "last" may stand before without an article. */
export const times =
  set(`year month week weekend night season summer winter spring autumn fall monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december`)

/** What "international" stands before in fixed terms where "worldwide" does not. */
export const internationalThings =
  set(`airspace arbitration arbitrators community custody diplomacy diplomats inquiry inspectors
  law lawyers mediation mediators monitors norms obligation obligations observers peacekeepers treaty treaties tribunal
  tribunals waters`)

/** What is fired from a weapon, and what tells that the talk is of it. */
export const firedThings =
  set(`missile missiles rocket rockets warhead warheads projectile projectiles torpedo torpedoes bullet
  bullets shell shells mortar mortars trajectory`)

/** What is received and never perceived. */
export const receivedThings =
  set(`aid ammunition arms calls cash compensation donation donations equipment funding funds letter
  letters money payment payments shipment shipments supplies training visit visits weaponry weapons`)

/** Plurals in form that "a" may stand before. */
export const pluralForms =
  set(`barracks bellows crossroads gallows headquarters innings links means premises series shambles species works
  news forces sports sales systems arms savings thanks lot few couple dozen half gross`)

/** Names that have "the", never "a", as nouns. */
export const definiteNames = set('kremlin pentagon taliban u.k. u.n. u.s. uk un us vatican')

/** Names that stand without an article. */
export const bareNames = set(
  'HAMAS HEZBOLLAH Hamas Hezbollah IS ISIS Isis NASA NATO Nasa Nato OPEC Opec UNESCO UNICEF Unesco Unicef'
)

/** Adjectives that are no nouns. */
export const adjectivesOnly =
  set(`beautiful careful dangerous different difficult enormous famous global huge important large
  massive obvious possible powerful previous ready serious severe simple strong successful sudden sure terrible tremendous
  useful various violent wonderful worldwide`)
