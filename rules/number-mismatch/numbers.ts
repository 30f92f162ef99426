import type {Reader} from '../../src/article/passages.js'
import type {Token} from '../../src/article/token.js'
import {asker, placesOf} from '../../src/rule/index.js'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const names = new Map<string, number>([
  ...small.map((name, value): [string, number] => [name, value]),
  ...tens.map((name, index): [string, number] => [name, (index + 2) * 10]),
  ...tens.flatMap((name, index) =>
    small.slice(1, 10).map((unit, one): [string, number] => [`${name}-${unit}`, (index + 2) * 10 + one + 1])
  ),
  ['a', 1],
  ['an', 1],
  ['another', 1]
])

/** A whole number as news copy writes it, in figures or spelt out up to ninety-nine: the source of a pattern. */
export const wholeNumber = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).reverse().join('|')})`

/** The value of a whole number or an article, or null. */
export function readWhole(words: string): number | null {
  if (/^[\d,]+$/.test(words)) return Number(words.replaceAll(',', ''))
  return names.get(words.toLowerCase()) ?? null
}

/** Whether a token is the comma of "1,200". */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at]
  const after = tokens[at + 1]
  return comma?.text === ',' && !comma.spaced && after?.kind === 'number' && !after.spaced
}

const isWhole = asker(({lower}) => readWhole(lower) !== null)

/** Tokens that are whole numbers, or begin one. */
export const countReader: Reader<{token: number; start: number; block: number}> = {
  read: ({tokens}) =>
    placesOf(tokens, isWhole)
      .filter(
        (at) => (tokens[at]!.lower.length > 1 || isThousands(tokens, at + 1)) && !isThousands(tokens, at - 1)
      )
      .map((at) => ({token: at, start: tokens[at]!.start, block: tokens[at]!.block})),
  move: ({token, start, block}, by) => ({
    token: token + by.token,
    start: start + by.offset,
    block: block + by.block
  })
}

const scales = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12]
])

/** An amount in figures, with its unit before or after: the source of a pattern. */
export const amount =
  '(?:[$£€]|US\\$)?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:thousand|million|billion|trillion|bn|mn|tn|[mkb]))?(?![\\w-])(?: ?(?:%|percent|per cent|pc))?'

export interface Amount {
  value: number
  /** The sign of a currency, "%" or nothing. */
  unit: string
}

/** The value and unit of words that are an amount in figures. */
export function readAmount(words: string): Amount {
  const [, sign = '', figures = '', scale = '', rest = ''] =
    /^(\D*)([\d,]+(?:\.\d+)?) ?([a-z]*) ?(.*)$/i.exec(words)!
  const percent = /^(?:%|percent|per cent|pc|per)$/i.test(rest || scale)
  const value = Number(figures.replaceAll(',', '')) * (scales.get(scale.toLowerCase()) ?? 1)
  return {value, unit: percent || /%/.test(words) ? '%' : sign.trim()}
}
