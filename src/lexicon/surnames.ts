import {surnames} from './generated/surnames.js'
import {unpack} from './unpack.js'

let table: ReadonlySet<string> | undefined

/** Last names of persons of history, lower case. From WordNet 3.1 (WordNet licence), see scripts/lexicon-names.js. */
export function surnameTable(): ReadonlySet<string> {
  table ??= new Set(unpack(surnames))
  return table
}

/** How family names of many languages begin and end. */
export const surnameShape =
  /(?:sson|son|sen|ov|ova|ev|eva|sky|ski|ska|skaya|enko|chuk|stein|berg|mann|ez|escu|oulos|yan|shvili|adze|oglu|sohn|ini|elli|etti|ucci|strom|ström|lund|quist|qvist|wicz|czyk|vić|vich)$|^(?:Ma?c|O['’]|Fitz|D['’]|De|Di|Van|Le)\p{Lu}\p{L}|^[Aa]l-/u
