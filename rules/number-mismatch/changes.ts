import {amount} from './numbers.js'

// How news tells a change in percent; the groups are those that the rule reads in this order.

const up =
  'rose|risen|increased|grew|grown|climbed|jumped|surged|soared|gained|went up|up|rise|increase|gain|jump|growth'
const down =
  'fell|fallen|dropped|declined|decreased|slid|slumped|plunged|shrank|shrunk|sank|went down|down|fall|drop|decline|decrease|cut|reduction'
const percent = '(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent|pc)(?! points?)'
/** ", up 20 percent", ", a fall of 20%". */
const told = `(?:,| —| –| -|;) ?(?:which is |that is |or )?(?:an? )?(?:(${up})|(${down}))?(?: of| by)? ?${percent}(?: (${up})| (${down}))?(?!\\w)`
/** "from $10 to $15, up 20 percent", "a fall of 20 per cent". */
export const changeAfter = new RegExp(
  `\\bfrom (${amount})(?: [\\p{L} ,-]{1,30}?)?? to (${amount})(?: [\\p{L} -]{1,30}?)?${told}`,
  'giu'
)
/** "to $15 from $10 a year earlier, a rise of 20 percent". */
export const changeBack = new RegExp(
  `\\bto (${amount}) from (${amount})(?: [\\p{L} -]{1,30}?)?${told}`,
  'giu'
)
const then = '(?: in \\d{4}| last year| a year (?:ago|earlier|before))?'
/** "rose 20 percent from $10 to $15", "fell 20 percent, from 100 in 2019 to 80", "fell by 20% to 80 from 100". */
export const changeBefore = new RegExp(
  `\\b(?:(${up})|(${down}))(?: by)? ${percent}(?:,)? (?:to (${amount}) from (${amount})|from (${amount})${then} to (${amount}))`,
  'giu'
)
