import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** The sentences of one paragraph. */
function sentencesOf(text: string): string[] {
  const article = createArticle(readText(text))
  return article.sentences.map(({start, end}) => article.text.slice(start, end))
}

/** Asserts that ` | ` stands where the sentences part. */
function expectParted(marked: string): void {
  expect(sentencesOf(marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked)
}

test('a full stop, a question mark and an exclamation mark end a sentence', () => {
  expectParted('The river rose. | Who knew? | Nobody! | So it went.')
})

test('the full stop of an abbreviation ends a sentence before a word of grammar', () => {
  expectParted('The strike plunged relations with the U.S. | But he left.')
  expectParted('The firm moved from Washington D.C. | The mayor wept.')
  expectParted('She founded Harbour Lights Inc. | She sold it later.')
  expectParted('Doors open at 9 p.m. | They close at midnight.')
})

test('an abbreviation before a name or a lower-case word ends nothing', () => {
  expectParted('The U.S. Senate and the D.C. Council met.')
  expectParted('Gov. Ada Marsh met Sen. Bo Lund, Lt. Gen. Cy Pell and then-Rep. Di Roe (R-Va.) on Sept. 11.')
  expectParted(
    'Harbour Lights Inc. said Mr. Pell of St. Ives, N.H., was No. 10, vs. nine others etc. last year.'
  )
  expectParted('J. R. Marsh, C.L. "Butch" Otter and Ada V. Lund sat.')
  expectParted('TRENTON, N.J. (AP) — The council met.')
  expectParted("The Presbyterian-St. Luke's hospital shut. | It was a no-no. | 12 men left.")
})

test('an acronym in capitals is no abbreviation', () => {
  expectParted('The plan was turned down by the SEC. | Shares fell.')
})

test('a number ends a sentence before a capital letter', () => {
  expectParted('The vote went from 9 to 10. | Also, a seat is open.')
  expectParted('It was shown on Channel 2. | Danish viewers liked it.')
  expectParted('He died on Jan. 27. | The funeral is today.')
  expectParted('No. 1 in 2004. | 2005 was worse.')
})

test('a lower-case word starts a sentence after a full stop', () => {
  expectParted('This is a disgrace. | those who signed it must resign.')
  expectParted('The vote ends in February. | the ceremony is in March.')
  expectParted('They said: "It is a disgrace. | those who signed must go".')
})

test('a lower-case word starts none after an abbreviation, an ellipsis, a bracket or a closed quotation', () => {
  expectParted('The firm etc. went on.')
  expectParted('We will not be... pretending. | And then … it ended. | Why . . . nobody said.')
  expectParted('The town (pop. 900.) is small.')
  expectParted('"We are here." he said.')
  expectParted('"Why?" he asked. | "Go!" one person shouted.')
})

test('a question in quotation marks stays with the name that says it', () => {
  expectParted('"Are you well?" Mrs. Marsh asked.')
  expectParted('"Are you well?" Nobody knew.'.replace('?" ', '?" | '))
})

test('marks that close stay with the sentence before, marks that open with the one after', () => {
  expectParted(
    '"It is late." | (The hall was empty.) | ‘We go.’ | “Now.” | He left".'.replace('left"', 'left')
  )
  expectParted('The mayor said it was "over". | "We lost," she said. | (Nobody did.)')
})

test('footnote marks stay with the sentence before them', () => {
  expectParted('She married in 2014. [1] [2] | They have two sons. [3] | He left.')
})

test('an ellipsis ends a sentence before a capital letter, unless it stands for words left out', () => {
  expectParted('They were glad of the rest… | I was tired as a dog.')
  expectParted('I have never met ... Marsh or Lund.')
  expectParted('The movement was ready. . . . | Because of him, it began.')
})

test('a missing space does not hide the start of a sentence', () => {
  expect(sentencesOf('Small donations came from individuals…This is how it began.')).toEqual([
    'Small donations came from individuals…',
    'This is how it began.'
  ])
})

test('a sentence never runs over blocks, and tells whether it is prose', () => {
  const article = createArticle(
    readText('Rain ends drought\n\nThe dams are full.\n\nLike this:\n\nFarmers cheered. So did others.')
  )
  expect(
    article.sentences.map(({start, end, block, prose}) => [article.text.slice(start, end), block, prose])
  ).toEqual([
    ['Rain ends drought', 0, false],
    ['The dams are full.', 1, true],
    ['Like this:', 2, false],
    ['Farmers cheered.', 3, true],
    ['So did others.', 3, true]
  ])
})

test('a credit after a caption is a sentence of its own', () => {
  expectParted('The two leaders in May | Image: Harbour News.')
})

test('offsets and tokens of a sentence agree', () => {
  const {sentences, tokens} = createArticle(readText('The river rose. The town fled.'))
  expect(sentences).toEqual([
    {index: 0, start: 0, end: 15, first: 0, last: 4, block: 0, prose: true},
    {index: 1, start: 16, end: 30, first: 4, last: 8, block: 0, prose: true}
  ])
  expect(tokens.slice(4, 8).map(({text}) => text)).toEqual(['The', 'town', 'fled', '.'])
})

test('an abbreviation that is a word without its capital is one only with it', () => {
  expectParted(
    'He fell ill. | Doctors went to Peoria, Ill. | They saw the sun. | Crews dug for ore. | Trucks came.'
  )
  expectParted('Of the 400 bbl. of oil, 12 bbl. were burnt.')
})
