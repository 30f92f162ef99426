import {
  commonSurnames as packedCommon,
  historicSurnames as packedHistoric,
  surnames as packed
} from './generated/surnames.js'
import {unpack} from './unpack.js'

/** Family names, lower case, without accents. */
export interface Surnames {
  /** The commonest 30,000 of the United States Census of 1990. */
  readonly all: ReadonlySet<string>
  /** The commonest 3,000, without those that are much commoner as given names ("thomas", but not "james"). */
  readonly common: ReadonlySet<string>
  /** Those of the persons of history in WordNet 3.1. */
  readonly historic: ReadonlySet<string>
}

let table: Surnames | undefined

/** The table, see scripts/lexicon-names.js; unpacked when first asked for, since that takes a few milliseconds. */
export function surnames(): Surnames {
  table ??= {
    all: new Set(unpack(packed)),
    common: new Set(unpack(packedCommon)),
    historic: new Set(unpack(packedHistoric))
  }
  return table
}

/** How family names of many languages begin and end. */
export const surnameShape =
  /(?:sson|son|sen|ov|ova|ev|eva|sky|ski|ska|skaya|enko|chuk|stein|berg|mann|ez|escu|oulos|yan|shvili|adze|oglu|sohn|ini|elli|etti|ucci|strom|ström|lund|quist|qvist|wicz|czyk|vić|vich)$|^(?:Ma?c|O['’]|Fitz|D['’]|De|Di|Van|Le)\p{Lu}\p{L}|^[Aa]l-/u
