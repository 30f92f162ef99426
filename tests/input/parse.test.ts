import {expect, test} from 'vitest'
import {parseEnglish} from '../../src/input/index.js'

const text = `${'The river rose.\nNobody saw it coming, said Ada Marsh.\n\n'.repeat(40)}The town fled.\n\n\nIt rained on.`

test('a long text parsed in pieces gives the same tree as in one', () => {
  const whole = parseEnglish(text)
  expect(parseEnglish(text, 200)).toEqual(whole)
  expect(parseEnglish(`${text}\n\n`, 1)).toEqual(parseEnglish(`${text}\n\n`))
})
