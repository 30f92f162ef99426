import {places} from './generated/places.js'
import {unpack} from './unpack.js'

let table: ReadonlySet<string> | undefined

/** Counties of Ireland and Britain that are hardly anybody's family name, which WordNet leaves out. Own list. */
const counties = `Antrim Armagh Bedfordshire Buckinghamshire Cambridgeshire Carlow Carmarthenshire Ceredigion Cumbria Derbyshire Donegal
  Fermanagh Galway Gloucestershire Herefordshire Hertfordshire Kildare Kilkenny Laois Lanarkshire Leicestershire Leitrim Limerick
  Lincolnshire Monmouthshire Northamptonshire Northumberland Nottinghamshire Offaly Oxfordshire Pembrokeshire Perthshire Powys
  Renfrewshire Roscommon Shropshire Sligo Staffordshire Tipperary Warwickshire Waterford Westmeath Wexford Wicklow
  Wiltshire Worcestershire`

/** Names of countries, cities, rivers, mountains, as printed. From WordNet 3.1 (WordNet licence), see scripts/lexicon-names.js. */
export function placeNames(): ReadonlySet<string> {
  table ??= new Set([...unpack(places, '_'), ...counties.split(/\s+/)])
  return table
}

/** Names of states cut short, as the Associated Press prints them after a city, without the full stop. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man`.split(/\s+/)
)

/** Nouns for kinds of places that stand after or before their names ("Norton village"), lower case. */
export const areas: ReadonlySet<string> = new Set(
  `airport area bay beach borough bridge canal city coast county district forest harbour harbor hill island islands lake metro municipality
  neighborhood neighbourhood park peninsula port prefecture province railway region resort river road square state station strait street
  suburb town township valley village`.split(/\s+/)
)

/** Nouns that end the names of streets, lower case. */
export const streets: ReadonlySet<string> = new Set(
  `alley avenue boulevard close court crescent drive gardens grove lane mews parade parkway place rise road row street terrace walk
  way yard`.split(/\s+/)
)

/** The United States by name, as they stand after a town: those of one word. */
export const usStates: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
  Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma
  Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming`.split(/\s+/)
)
