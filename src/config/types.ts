import type {Variety} from '../article/spelling.js'
import type {Term} from '../rule/house.js'
import type {Severity} from '../rule/message.js'
import type {WordStet} from '../rule/stets.js'

/** Where something stands in a configuration. */
export interface Place {
  path: string
  line?: number
  column?: number
}

/** What a configuration says of a rule, or of a plugin that it names like one. */
export interface RuleSetting {
  id: string
  severity: Severity | 'off' | null
  options: Readonly<Record<string, unknown>> | null
  place: Place
}

/** A plugin as a configuration names it, or, from a program, gives it. */
export interface PluginSetting {
  plugin: unknown
  /** `false` turns it off; otherwise what it is given. */
  options: unknown
  place: Place
}

/** A term of the house with the sentences that are its test. */
export interface TermSetting extends Term {
  /** A sentence as the house prints it, which draws no report. */
  good: string
  /** A sentence that draws one. */
  bad: string
  place: Place
}

/** What a newsroom has settled, as far as this part of a configuration, or a file of its own, says. */
export interface HouseSetting {
  /** What the house is called, and the guides that say so. */
  name?: string
  basis?: readonly {name: string; url: string}[]
  variety?: Variety
  quotes?: 'inside' | 'outside'
  acronyms?: readonly string[]
  people?: readonly string[]
  countries?: Readonly<Record<string, {noun: string; adjective: string}>>
  terms?: readonly TermSetting[]
}

/** A stet with the places of it and of the rules that it names. */
export interface PlacedStet extends WordStet {
  place: Place
  named: readonly {id: string; place: Place}[]
}

/** What may be said for all files or, in an override, for some. */
export interface Settings {
  plugins: readonly PluginSetting[]
  rules: readonly RuleSetting[]
  vocabulary: readonly string[]
  house: HouseSetting
  /** The file that holds the house, where it does not stand in the configuration itself. */
  houseFile: {name: string; place: Place} | null
  /** Whether a stet must say why; null where nothing is said. */
  needReason: boolean | null
  /** Of a JSON file, where the article is; null where nothing is said. */
  pointer: string | null
  /** Words that are to be let stand. */
  stets: readonly PlacedStet[]
}

/** Settings for the files that a glob of `files` matches and none of `excludedFiles` does. */
export interface Override extends Settings {
  files: readonly string[]
  excludedFiles: readonly string[]
}

/** A configuration as it stands in its file. */
export interface RawConfig extends Settings {
  /** Whether those of the folders above are left out. */
  root: boolean
  extends: readonly {name: string; place: Place}[]
  overrides: readonly Override[]
  ignore: readonly string[]
  /** What unified's own tools hand to every plugin. */
  settings: Readonly<Record<string, unknown>>
}
