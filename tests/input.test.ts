import {expect, test} from 'vitest'
import {readText} from '../src/input/index.js'

const source =
  '\uFEFFRain ends drought\r\n\r\nThe reservoirs are full again, the water board said.\r\n\r\nFarmers cheered.'

test('the text that rules read has no byte order mark and `\\n` line ends, and the map leads back to the file', () => {
  const {text, map, blocks} = readText(source)
  expect(text).toBe(
    'Rain ends drought\n\nThe reservoirs are full again, the water board said.\n\nFarmers cheered.'
  )
  expect(blocks.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
    ['headline', 'Rain ends drought'],
    ['paragraph', 'The reservoirs are full again, the water board said.'],
    ['paragraph', 'Farmers cheered.']
  ])
  for (const word of ['Rain', 'drought', 'reservoirs', 'Farmers', 'cheered.']) {
    const start = text.indexOf(word)
    const range = map.toSource(start, start + word.length)
    expect(source.slice(range.start, range.end)).toBe(word)
    expect(map.isVerbatim(start, start + word.length)).toBe(true)
  }
})
