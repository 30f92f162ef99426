// By the numbers of `jsonc-parser`.
const faults: Readonly<Record<number, string>> = {
  1: 'unexpected symbol',
  2: 'unexpected number format',
  3: 'expected a property name in double quotes',
  4: 'expected a value',
  5: 'expected a colon',
  6: 'expected a comma',
  7: 'expected a closing brace',
  8: 'expected a closing bracket',
  9: 'expected the end of the file',
  10: 'unexpected comment',
  11: 'expected the end of the comment',
  12: 'expected the end of the string',
  13: 'expected the end of the number',
  14: 'unexpected escape in a string',
  15: 'unexpected escape in a string',
  16: 'unexpected character'
}

/** Says in a clause what is wrong with JSON, by the number that `jsonc-parser` gives it. */
export function explainJsonFault(code: number): string {
  return faults[code] ?? 'it cannot be parsed'
}
