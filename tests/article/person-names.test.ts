import {expect, test} from 'vitest'
import {isSlip} from '../../src/article/name-variants.js'
import {bareWord, isAcronym, isInitials, stemsOf} from '../../src/article/names.js'
import {isSameGiven, partName, toSound, withoutSuffix} from '../../src/article/person-names.js'
import {isCountry, readNameWord, withoutAccents, type NameWord} from '../../src/article/person-words.js'
import {wordOf} from '../../src/article/word.js'

const english = new Set(['old', 'mark', 'tribesmen', 'mill', 'bush', 'jong', 'rose'])
const nameWord = (text: string): NameWord => readNameWord({word: wordOf(text, () => 'word')}, english)
const wordsOf = (name: string): NameWord[] => name.split(' ').map(nameWord)

test.each([
  ['Norton’s', 'Norton'],
  ["Norton's", 'Norton'],
  ["NORTON'S", 'NORTON'],
  ['Nortons’', 'Nortons'],
  ["Nortons'", 'Nortons'],
  ['Jr.', 'Jr'],
  ['J.', 'J.'],
  ['U.S.', 'U.S.'],
  ['Nortons', 'Nortons'],
  ['O’Neill', 'O’Neill'],
  ['Norton', 'Norton']
])('the bare word of %s is %s', (text, bare) => {
  expect(bareWord(text)).toBe(bare)
})

test.each(
  'FBI U.N. U.S. U.S.A. u.k. D.C. N.C. S.D. W.Va. a.m. NATO AT&T NGOs A-B R.I. L.A. U.A.E. E.U.'.split(' ')
)('%s is an acronym', (text) => {
  expect([isAcronym(text), isInitials(text)]).toEqual([true, false])
})

test.each('J. J J.R. H.R.H. J.-P. É.'.split(' '))('%s is initials', (text) => {
  expect(isInitials(text)).toBe(true)
})

test.each('Norton Jr. McCain norton fbi Nortons 20 U.Norton xU.S. U.S.x J.x xJ. JohnSmith'.split(' '))(
  '%s is neither an acronym nor initials',
  (text) => {
    expect([isAcronym(text), isInitials(text)]).toEqual([false, false])
  }
)

test.each([
  ['gamers', ['gam', 'game']],
  ['polling', ['poll', 'polle']],
  ['tourists', ['tour', 'toure']],
  ['lists', []],
  ['king', []],
  ['ingot', []],
  ['norton', []]
])('%s may be made of these words', (word, stems) => {
  expect(stemsOf(word)).toEqual(stems)
})

test.each([
  ['Sarah Whitlock', 'Sarah', 'Whitlock', ['whitlock']],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', ['van beethoven', 'beethoven']],
  ['Anna de la Cruz', 'Anna', 'de la Cruz', ['de la cruz', 'cruz', 'la cruz']],
  ['Gabriel García Márquez', 'Gabriel García', 'Márquez', ['márquez', 'garcía márquez']],
  ['Kim Jong-un', 'Jong-un', 'Kim', ['kim']],
  ['Xi Jinping', 'Jinping', 'Xi', ['xi']],
  ['Lee Min Ho', 'Min Ho', 'Lee', ['lee']],
  ['Kim Whitlock', 'Kim', 'Whitlock', ['whitlock']],
  ['Kim Sarah', 'Kim', 'Sarah', ['sarah']],
  ['Kim Mill', 'Kim', 'Mill', ['mill']],
  ['Lee Min Ho Whitlock', 'Lee Min Ho', 'Whitlock', ['whitlock', 'min ho whitlock', 'ho whitlock']],
  ['Abu al-Masri', 'Abu', 'al-Masri', ['al-masri', 'masri']],
  ['Abu el-Masri', 'Abu', 'el-Masri', ['el-masri', 'masri']],
  ['Abu Royal-Masri', 'Abu', 'Royal-Masri', ['royal-masri']],
  ['Van Whitlock', 'Van', 'Whitlock', ['whitlock']],
  ['George W. Whitlock', 'George W.', 'Whitlock', ['whitlock', 'w. whitlock']]
])('%s is "%s" by given name and "%s" by surname', (name, given, surname, keys) => {
  expect(partName(wordsOf(name))).toEqual({given, surname, suffix: null, keys})
})

test('"Jr" and its like are no part of a surname', () => {
  expect(partName(wordsOf('George W. Whitlock Jr.'))).toEqual({
    given: 'George W.',
    surname: 'Whitlock',
    suffix: 'Jr',
    keys: ['whitlock', 'w. whitlock']
  })
  const {core, suffix} = withoutSuffix(wordsOf('Jr Whitlock III'))
  expect([core.map(({bare}) => bare), suffix]).toEqual([['Jr', 'Whitlock'], 'III'])
})

test.each([
  ['Timothy D.', 'Timothy'],
  ['Chris', 'Christopher'],
  ['Christopher', 'Chris'],
  ['J.', 'John'],
  ['John', 'J.'],
  ['J.', 'J'],
  ['Sergei', 'Sergey'],
  ['J.R.', 'Jr']
])('%s and %s may be one given name', (one, other) => {
  expect(isSameGiven(one, other)).toBe(true)
})

test.each([
  ['Timothy', 'Peter'],
  ['J.', 'Peter'],
  ['Peter', 'J.'],
  ['Al', 'Alan'],
  ['Alan', 'Al'],
  ['Anna', 'Hanna'],
  ['Hanna', 'Anna'],
  ['Bo', 'Ro'],
  ['Mary', 'Annmary']
])('%s and %s are two given names', (one, other) => {
  expect(isSameGiven(one, other)).toBe(false)
})

test.each([
  ['Sergei', 'Sergey'],
  ['Viktor', 'Victor'],
  ['al-Masri', 'Masri'],
  ['El Masri', 'Masri'],
  ['Abu al-Masri', 'Abu Masri'],
  ['Philipp', 'Filip'],
  ['Becker', 'Beker'],
  ['Muhammad', 'Mohamad'],
  ['Hannah', 'Hana'],
  ['Hannah Berg', 'Hana Berg'],
  ['Jürgen', 'Jurgen']
])('%s sounds like %s', (one, other) => {
  expect(toSound(one)).toBe(toSound(other))
})

test.each([
  ['Cesar', 'kesar', 'cesar'],
  ['Chen', 'ken', 'chen'],
  ['Cid', 'kid', 'cid'],
  ['Royal-Berg', 'Royberg', 'roial-berg'],
  ['Hoh', 'Oh', 'ho'],
  ['Hohe', 'Hoe', 'hohe'],
  ['Amouhan', 'Amohan', 'amouhan']
])('%s does not sound like %s', (one, other, sound) => {
  expect(toSound(one)).toBe(sound)
  expect(toSound(one)).not.toBe(toSound(other))
})

test.each([
  ['Whitlock', 'Whitlack'],
  ['Whitlock', 'Whitlcok'],
  ['Jonson', 'Johnson'],
  ['Johnson', 'Jonson'],
  ['Whitlock', 'Whitlocck'],
  ['Wolski', 'Wolsky'],
  ['Markov', 'Markoff'],
  ['Mull', 'Mul'],
  ['Horowitz', 'Horovitz']
])('%s may be a slip for %s', (one, other) => {
  expect(isSlip(one, other)).toBe(true)
})

test.each([
  ['Whitlock', 'Whitluck-Berg'],
  ['Whitlock', 'Whitmark'],
  ['Whitlock', 'Chitlock'],
  ['Whitlock', 'Whitlocs'],
  ['Whitlock', 'Whitlocks'],
  ['Ross', 'Ros'],
  ['Whitlock', 'Whitolkc'],
  ['Aki', 'Aky'],
  ['Whitlock', 'Whtlocks'],
  ['Berg', 'Berga'],
  ['Whitlock', 'Whtlokck']
])('%s is no slip for %s', (one, other) => {
  expect(isSlip(one, other)).toBe(false)
})

test('accents and apostrophes are left out for lists of names', () => {
  expect(['nuñez', "o'rourke", 'o’rourke', 'garcia', 'j.'].map(withoutAccents)).toEqual([
    'nunez',
    'orourke',
    'orourke',
    'garcia',
    'j.'
  ])
})

test('countries, their other names and their adjectives are known', () => {
  expect(['Jordan', 'French', 'Britain', 'Whitlock'].map(isCountry)).toEqual([true, true, true, false])
})

/** What is known of words, by what holds of them. */
const known: readonly (readonly [word: string, ...holds: string[]])[] = [
  ['Sarah', 'given', 'common', 'surname', 'family'],
  ['Peter', 'given', 'common', 'surname', 'family'],
  ['Mark', 'given', 'ambiguous', 'common', 'surname', 'family', 'english', 'people', 'ordinary'],
  ['Whitlock', 'surname', 'family', 'commonFamily'],
  ['Whitlock’s', 'surname', 'family', 'commonFamily'],
  ['Zarvan'],
  ['Miller', 'given', 'surname', 'family', 'commonFamily'],
  ['Mill', 'surname', 'family', 'english', 'thing', 'ordinary'],
  ['Mills', 'given', 'surname', 'family', 'commonFamily', 'thing'],
  ['Companies', 'thing'],
  ['Companys', 'thing'],
  ['Typhoon', 'thingOpening'],
  ['President', 'surname', 'family', 'people', 'title', 'ordinary'],
  ['Baron', 'given', 'surname', 'family', 'commonFamily', 'title', 'doubtfulTitle'],
  ['FBI', 'acronym', 'ordinary'],
  ['J.', 'initials'],
  ['Jr', 'given', 'surname', 'suffix'],
  ['van', 'given', 'surname', 'family', 'particle'],
  ['Swede', 'people', 'ordinary'],
  ['Swedes', 'people'],
  ['Tribesmen', 'english', 'people', 'ordinary'],
  ['Kelemen', 'surname', 'family'],
  ['African-American', 'people'],
  ['Mid-Atlantic', 'people'],
  ['Mid-Norton'],
  ['Zarvan-American'],
  ['Anna-Maria', 'given'],
  ['Bush', 'surname', 'family', 'commonFamily'],
  ['Washington', 'given', 'ambiguous', 'surname', 'family', 'place', 'people', 'ordinary'],
  ['Old', 'surname', 'family', 'english', 'people', 'thingOpening', 'ordinary'],
  ['Núñez', 'surname', 'family', 'commonFamily']
]

for (const [text, ...holds] of known) {
  test(`what is known of the word "${text}"`, () => {
    const word = nameWord(text)
    const told = Object.entries(word).flatMap(([name, value]) =>
      name === 'bare' || name === 'small' || !value ? [] : [name]
    )
    expect(told).toEqual(holds)
  })
}
