import {reads} from '../helpers/readings.js'
import {describe, expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

function variants(source: string): string[] {
  return createArticle(readText(source)).nameVariants.map(
    ({start, end, norm, other, kind, doubtful}) =>
      `${source.slice(start, end)} → ${norm} (${kind}${doubtful ? ', doubtful' : ''}), as ${source.slice(other.start, other.end)}`
  )
}

const twice = 'Then Quistgaard left. Then Quistgaard came.'

describe('one letter astray inside a name is another spelling of it', () => {
  test.each([
    ['twice', 'Quisstgaard'],
    ['missing', 'Quitgaard'],
    ['another', 'Quistgoard'],
    ['in the place of its neighbour', 'Quitsgaard']
  ])('%s', (_, odd) => {
    expect(variants(`${twice} Then ${odd} slept.`)).toEqual([`${odd} → Quistgaard (letter), as Quistgaard`])
  })
})

describe('another name is left alone', () => {
  test.each([
    ['by its first letter', `${twice} Then Duistgaard slept.`],
    ['by its ending', `${twice} Then Quistgaards and Quistgaardi slept.`],
    ['by two letters', `${twice} Then Quostgoard slept.`],
    ['by being short', 'Then Zaru left. Then Zaru came. Then Zauu slept.'],
    ['by being known', 'The Iranian met Iranians in Iran. Maria met Marta, Marta and Marta.'],
    ['by another given name', 'Anna Hansen met Peter Hanssen. Hansen slept, and Hansen woke.']
  ])('%s', (_, source) => {
    expect(variants(source)).toEqual([])
  })
})

test('the same person keeps a slip in the surname', () => {
  expect(variants('Anna Quistgaard met Quistgaard. Then Anna Quistgoard slept.')).toEqual([
    'Quistgoard → Quistgaard (letter), as Quistgaard'
  ])
})

test('parts of a compound are looked at by themselves', () => {
  expect(variants('The African-American vote. The Afrrican-American vote.')).toEqual([
    'Afrrican → African (letter), as African'
  ])
})

test('the first half of a compound is looked at too', () => {
  expect(variants('The Afrrican-built ship left. Two African ships came.')).toEqual([
    'Afrrican → African (letter), as African'
  ])
})

test('a doubled letter is a slip even of somebody who speaks', () => {
  expect(variants('A Glazer came. A Glazer left. Mr Glazzer, who slept, woke.')).toEqual([
    'Glazzer → Glazer (letter), as Glazer'
  ])
})

test('what follows no given name is no surname', () => {
  expect(
    variants('The Harbour Department met. The Department left. Then the Harbour Deppartment slept.')
  ).toEqual(['Deppartment → Department (letter), as Department'])
})

test('a person is no slip for a word', () => {
  expect(variants('Tonnel, 34, is the author. She came by the Tunnel. The Tunnel closed.')).toEqual([])
})

test('a surname that nobody bears is no other person’s, where four places have it otherwise', () => {
  const many = 'Anna Velmora came. Velmora slept. Velmora left.'
  expect(variants(`${many} Velmora woke. Peter Vellmora stayed.`)).toEqual([
    'Vellmora → Velmora (letter, doubtful), as Velmora'
  ])
  expect(variants(`${many} Peter Vellmora stayed.`)).toEqual([])
  expect(variants('Anna Jansen came. Jansen slept. Jansen left. Jansen woke. Peter Janssen stayed.')).toEqual(
    []
  )
})

test('of two spellings that come as often, the known one is right, else it is doubtful', () => {
  expect(variants('He is Europpean. She is European.')).toEqual([
    'Europpean → European (letter), as European'
  ])
  expect(variants('He saw Vellmora. She saw Velmora.')).toEqual([
    'Vellmora → Velmora (letter, doubtful), as Velmora'
  ])
})

test('full names that sound alike are one person', () => {
  expect(
    variants(
      'Sergei Sorokin came. Sergey Sorokin left. Sergei Sorokin slept. Hassan al-Tarik met Hassan Tarik.'
    )
  ).toEqual([
    'Sergey Sorokin → Sergei Sorokin (form), as Sergei Sorokin',
    'Hassan Tarik → Hassan al-Tarik (form), as Hassan al-Tarik'
  ])
})

test('Jr goes with its stop or without, not both', () => {
  expect(variants('Peter Sorensen Jr. came, and Peter Sorensen Jr left.')).toEqual([
    'Jr → Jr. (form), as Jr.'
  ])
  expect(variants('Peter Sorensen Jr came, and Peter Sorensen Jr left.')).toEqual([])
})

test('an apostrophe stands after the s that ends a name', () => {
  expect(variants("Mary Hastings left. We read Hasting's letter and Hastings' will.")).toEqual([
    "Hasting's → Hastings' (apostrophe), as Mary Hastings"
  ])
})

reads('variants', 'two spellings', [
  ['Whitlok played. Whitlock sang.', 'Whitlok for Whitlock (letter, doubtful)'],
  ['Wikipedia and Wikimedia came.'],
  ['Marland/Marlend: the crews of Marland and the crews of Marlend came.'],
  [
    'Wikipedia came, and Wikimedia sang. Wikipedia slept when Wikimedia left.',
    'Wikimedia for Wikipedia (letter, doubtful)',
    'Wikimedia for Wikipedia (letter, doubtful)'
  ],
  ['The Justice Deppartment came. The Justice Department left.', 'Deppartment for Department (letter)'],
  ['Bill Whitlok came. Whitlock, Whitlock and Whitlock left.', 'Whitlok for Whitlock (letter)'],
  ["Wednesdaay's boat came. Wednesday's boat left.", 'Wednesdaay for Wednesday (letter)'],
  ['The NATTO ships came. The NATO ships left.'],
  [
    'Victor Sorokin came. Viktor Sorokin left. Viktor Sorokin slept. Victor  Sorokin woke. Viktor Sorokin sang.',
    'Victor Sorokin for Viktor Sorokin (form)',
    'Victor  Sorokin for Viktor Sorokin (form)'
  ]
])
