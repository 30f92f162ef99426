// The exceptions are those that the CMU Pronouncing Dictionary (Carnegie Mellon University, public domain) shows
// against the rule of the first letter; what its speakers say in two ways is left open.

export type Sound = 'vowel' | 'consonant'

/** Begins with a vowel letter and a consonant: a European, a one-off, a unit. */
const glides =
  /^(?:e[uw]|(?:one|ones|once|oneself|oneness|onetime)$|ouag|oui|u(?:biq|ela|fo|gand|kr|kul|lys|nani|ni(?!dea|dent|m[ap]|n|ron|ss)|ra[ln]|re[at]|rin|rol|rug|s[au][abglr]|se|si[nc]|sur|suf|tah|ten|ter[iou]|til|top|v)|unesco)/

/** Begins with a consonant letter and a vowel: an hour, an Yves Klein. */
const silent = /^(?:heir|honest|honou?r|hour|y[^aeiou])/

/** Said in both ways, or too foreign to tell. */
const open =
  /^(?:h[ae]bit|hallucin|herb|hereditar|hermes|hermès|hernan|heroi[cn]|henri|hilari|hispan|histor|homage|homme|horrend|horrif|hors$|hote|hypot|hyst|i(?:an|e|oan|os|u)|oax|u(?:$|b|d|e|h|ig|k|l[aeiou]|ma|n$|r[iu]|s$|st|w|y)|x)/

const vowelLetters = /^[AEFHILMNORSX]/i

/** Acronyms that could be said as a word and are spelt. */
const spelt = new Set('HBO HIV HUD LA LAPD MEP MIT MI5 MI6 NIH NYPD RAF SEC SUV'.split(' '))

/** Tells how a word, a number or an acronym begins when it is read aloud; null where that is open. */
export function toSound(text: string): Sound | null {
  if (/^\d/.test(text)) return ofNumber(text)
  const head = text.split(/['’-]/, 1)[0]!
  if (/^(?:\p{L}\.){2,}\p{L}?$/u.test(head)) return ofLetter(head)
  if (/^\p{L}$/u.test(head)) return text === head ? null : ofLetter(head)
  if (/^\p{Lu}\d/u.test(head)) return ofLetter(head)
  if (/^[A-Z]{2,}\d?s?$/.test(head)) return ofAcronym(head.replace(/s$/, ''))
  if (/^\p{L}+$/u.test(head)) return ofWord(head)
  return null
}

function ofLetter(text: string): Sound {
  return vowelLetters.test(text) ? 'vowel' : 'consonant'
}

function ofNumber(text: string): Sound | null {
  // "an 1881 law" and "a 1,800-seat hall" are said in hundreds by some.
  if (/^1,?[18]\d\d(?!\d)/.test(text)) return null
  // "an 0-2 count": the figure is said as a letter.
  if (text.startsWith('0-')) return null
  return /^(?:8|1[18](?!\d))/.test(text) ? 'vowel' : 'consonant'
}

function ofAcronym(text: string): Sound | null {
  if (spelt.has(text)) return ofLetter(text)
  if (text.startsWith('U')) return text.length <= 3 ? 'consonant' : null
  if (/^(?:E[UW].|ON[CE]|OU)/.test(text)) return null
  if (!vowelLetters.test(text) || /^[AEIO]/.test(text)) return ofLetter(text)
  // FBI cannot be said as a word; NATO can, and FTSE is.
  const sayable = /^(?:FTSE|.[AEIOUY]|F[LR]|RH|S[CHKLMNPQTVW].?[AEIOUY])/.test(text)
  return sayable ? null : 'vowel'
}

function ofWord(text: string): Sound | null {
  const word = text.toLowerCase()
  if (silent.test(word)) return 'vowel'
  if (glides.test(word)) return 'consonant'
  if (open.test(word)) return null
  if (/^[aeiou]/.test(word)) return 'vowel'
  // Ngozi, Mbeki
  const named = text !== word && /^[flmnrs][^aeiouyhlrcktpmnw]/.test(word)
  return named || !/^[a-z]/.test(word) || !/[aeiouy]/.test(word) ? null : 'consonant'
}
