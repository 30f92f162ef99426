import {verbs} from './generated/verbs.js'
import {unpack} from './unpack.js'

/** The forms of be, have, do and the modals that are always finite, contractions aside; straight apostrophes. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set(
  `am is are was were has does did can could will would shall should may might must cannot ought ain't isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shan't shouldn't mightn't mustn't
  needn't daren't had`.split(/\s+/)
)

/** Irregular verbs of English, general knowledge: base, past, participle. */
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|
befall befell befallen|beget begot begotten|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|
broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|
dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got|get got gotten|
give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|
lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|
misunderstand misunderstood misunderstood|mow mowed mown|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame overcome|
overdo overdid overdone|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|overrun overran overrun|pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|
read read read|rebuild rebuilt rebuilt|rerun reran rerun|reset reset reset|retell retold retold|rethink rethought rethought|
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|
speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|
stink stank stunk|stride strode stridden|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|
think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|
wake woke woken|wear wore worn|weave wove woven|weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn|
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|bear bore born|undercut undercut undercut|
sublet sublet sublet|offset offset offset|outbid outbid outbid|outsell outsold outsold|partake partook partaken|
recast recast recast|redo redid redone|remake remade remade|repay repaid repaid|resell resold resold|retake retook retaken|
unwind unwound unwound|uphold upheld upheld`

/** Base, past and participle of each irregular verb. */
const irregularRows = irregular.split(/\|\s*/).map((entry) => entry.split(' ') as [string, string, string])

/** How an irregular form may be used. */
export type IrregularForm = 'past' | 'participle' | 'either'

let irregularTable: ReadonlyMap<string, IrregularForm> | undefined

/** What the irregular forms are: of the past alone ("went"), participles alone ("gone"), or either ("made", "put"). */
export function irregularForms(): ReadonlyMap<string, IrregularForm> {
  if (irregularTable) return irregularTable
  const table = new Map<string, IrregularForm>()
  const add = (form: string, use: IrregularForm): void => {
    table.set(form, (table.get(form) ?? use) === use ? use : 'either')
  }
  for (const [base, past, participle] of irregularRows) {
    add(past, 'past')
    // "they become", "we run": the participle is the base form too.
    if (participle !== base) add(participle, 'participle')
  }
  irregularTable = table
  return table
}

let irregularBaseTable: ReadonlyMap<string, string> | undefined

/** The base form of each irregular form that is none itself: "sank" is of "sink". */
export function irregularBases(): ReadonlyMap<string, string> {
  if (irregularBaseTable) return irregularBaseTable
  const table = new Map<string, string>()
  for (const [base, ...forms] of irregularRows) {
    for (const form of forms) if (!table.has(form)) table.set(form, base)
  }
  for (const [base] of irregularRows) table.delete(base)
  irregularBaseTable = table
  return table
}

let irregularVerbTable: ReadonlySet<string> | undefined

/** Verbs, in the base form, whose past does not end in -ed: "see", "cut". */
export function irregularVerbs(): ReadonlySet<string> {
  irregularVerbTable ??= new Set(
    irregularRows.filter(([base, past]) => past !== `${base}ed` && past !== `${base}d`).map(([base]) => base)
  )
  return irregularVerbTable
}

let baseForms: ReadonlySet<string> | undefined

/** Verbs in the base form. From WordNet 3.1, see scripts/lexicon-verbs.js. */
export function verbBases(): ReadonlySet<string> {
  baseForms ??= new Set(unpack(verbs))
  return baseForms
}
