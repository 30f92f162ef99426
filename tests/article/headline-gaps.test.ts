import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** What the headline says and the body does not, as `kind: words / what the body has`. */
function read(headline: string, ...paragraphs: string[]): string[] {
  const article = createArticle(readText([headline, ...paragraphs].join('\n\n')))
  return article.headlineGaps.map(
    ({kind, start, end, other}) =>
      `${kind}: ${article.text.slice(start, end)} / ${other ? article.text.slice(other.start, other.end) : '-'}`
  )
}

const rain = 'It rained in Alder on Monday, and the river rose.'

test('quoted words that do not stand in the body are a gap', () => {
  expect(read("Mayor calls bridge 'unsafe'", 'The mayor shut the bridge.', rain)).toEqual([
    "words: 'unsafe' / -"
  ])
  expect(read("Ties 'at all-time low'", 'Ties are at a low point.', rain)).toEqual([
    "words: 'at all-time low' / -"
  ])
  expect(read('“Beyond repair”, says mayor', 'The mayor shut the bridge.', rain)).toEqual([
    'words: “Beyond repair” / -'
  ])
})

test('quoted words that stand in the body in any form, near each other, are none', () => {
  expect(read("Mayor is 'courageous'", 'She showed courage, they said.', rain)).toEqual([])
  expect(read("Man 'suing council'", 'A man plans to sue the council.', rain)).toEqual([])
  expect(read("Bridge is 'dead weight'", 'The weight is dead, he said.', rain)).toEqual([])
  expect(read("'You both have a part to play in it'", 'You both will have parts to play.', rain)).toEqual([])
  expect(read("Mayor: 'it is all in it'", 'The mayor shut the bridge.', rain)).toEqual([
    "words: 'it is all in it' / -"
  ])
})

test('words that stand far from each other in the body are a gap', () => {
  const far = 'and it rained and it blew and the river rose and the boats sank and nobody came to the quay'
  expect(read("Bridge 'dead weight'", `The dog was dead, ${far}, for all its weight.`, rain)).toEqual([
    "words: 'dead weight' / -"
  ])
})

test('the name of a thing between marks is no quotation', () => {
  expect(read("Putting a face to 'Tall Sister'", 'The statue was shown.', rain)).toEqual([])
})

test('the headline printed again does not bear itself out', () => {
  const headline = "Mayor calls bridge 'unsafe'"
  expect(read(headline, headline, 'The mayor shut the bridge.', rain)).toEqual(["words: 'unsafe' / -"])
})

test('a count that the body has otherwise is a gap', () => {
  expect(read('12 dead in ferry fire', 'Ten people died on the ferry.', rain)).toEqual(['number: 12 / Ten'])
  expect(read('Fire kills 12', 'Ten people were killed on the ferry.', rain)).toEqual(['number: 12 / Ten'])
  expect(read('Nine hurt in crash', 'The crash left seven injured.', rain)).toEqual(['number: Nine / seven'])
  expect(read('Yard to cut 42 jobs', 'The yard will cut 45 jobs.', rain)).toEqual(['number: 42 / 45'])
  expect(read('Yard loses 1,200 ships', 'The yard lost 1,300 ships.', rain)).toEqual([
    'number: 1,200 / 1,300'
  ])
})

test('a term in jail and an age at death that the body has otherwise are gaps', () => {
  expect(read('Man jailed for 9 years', 'He was sentenced to eight years on Monday.', rain)).toEqual([
    'number: 9 / eight'
  ])
  expect(read('Man jailed for six months', 'He will spend 8 months in prison.', rain)).toEqual([
    'number: six / 8'
  ])
  expect(
    read('Man jailed for six years', 'He was jailed for 8 months. He sailed for two years.', rain)
  ).toEqual([])
  expect(
    read('Man jailed for six years', 'He got a six-year term. She was jailed for two years.', rain)
  ).toEqual([])
  expect(read('Ada Moss dies at 90', 'Ada Moss died. She was 89.', rain)).toEqual(['number: 90 / 89'])
  expect(read('Ada Moss dies, aged 90', 'Ada Moss died. He was 89.', rain)).toEqual(['number: 90 / 89'])
  expect(read('Ada Moss dies at 90', 'Ada Moss died, at 90. She was 89 then.', rain)).toEqual([])
  expect(read('Ada Moss dies at 10 Hill Road', 'She was 89.', rain)).toEqual([])
})

test('counts that may well agree are none', () => {
  expect(read('12 dead in ferry fire', 'Ten people died. Twelve were aboard.', rain)).toEqual([])
  expect(read('12 dead in ferry fire', 'At least ten people died.', rain)).toEqual([])
  expect(read('At least 12 dead in fire', 'Ten people died on the ferry.', rain)).toEqual([])
  expect(read('12 dead in ferry fire', 'Ten people died, then nine more died.', rain)).toEqual([])
  expect(read('Yard to cut 40 jobs', 'The yard will cut 42 jobs.', rain)).toEqual([])
  expect(read('12 dead in ferry fire', 'Ten boats burned.', rain)).toEqual([])
  expect(read('Route 12 opens', 'Ten cars came.', rain)).toEqual([])
})

test('a name that only the headline spells so is a gap, unless an inconsistent name says it already', () => {
  expect(read('Jonson quits as mayor', 'The mayor, Peter Johnson, resigned.', rain)).toEqual([
    'name: Jonson / Johnson'
  ])
  expect(read('Jonson quits', 'The mayor, Peter Johnson, resigned.', 'Mr Johnson was tired.')).toEqual([])
})

test('an article without a headline or with next to no body has no gaps', () => {
  expect(read('It rained in Alder on Monday, and the river rose over the "old" quay.', rain)).toEqual([])
  expect(read("Mayor calls bridge 'unsafe'", rain)).toEqual([])
})
