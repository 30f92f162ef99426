const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Whole numbers spelt out, up to ninety-nine, with their values; "a" and "an" are no numbers here. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, 10 * (index + 2)]),
  ...tens.flatMap((ten, index) =>
    units.slice(0, 9).map((unit, one): [string, number] => [`${ten}-${unit}`, 10 * (index + 2) + one + 1])
  ),
  ['dozen', 12]
])
