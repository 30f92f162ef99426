import {expect, test} from 'vitest'
import {createArticle, type Clauses} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** The clause of a sentence, with words instead of indices. */
function clauseOf(sentence: string): {
  finite: boolean
  verb: string | null
  gap: string | null
  cut: string | null
} {
  const article = createArticle(readText(`Rain ends drought\n\nIt rained. ${sentence}\n\nIt rained on.`))
  const {tokens, sentences} = article
  const clause: Clauses['of'][number] = article.clauses.of[2]!
  expect(clause.sentence).toBe(2)
  expect(article.text.slice(sentences[2]!.start, sentences[2]!.end)).toBe(sentence)
  const word = (at: number): string | null => (at < 0 ? null : tokens[at]!.text)
  return {
    finite: clause.finite,
    verb: word(clause.verb),
    gap: word(clause.gap),
    cut: clause.cut && `${clause.cut.kind} ${word(clause.cut.token)}`
  }
}

test('a whole sentence has its main finite verb', () => {
  const whole = (sentence: string, verb: string): void =>
    expect(clauseOf(sentence)).toEqual({finite: true, verb, gap: null, cut: null})
  whole('The council met on Tuesday.', 'met')
  whole('They’ve left the town.', 'They’ve')
  whole('When the rain came, the farmers cheered the mayor.', 'cheered')
  whole('The man who built the dam was a baker.', 'was')
  whole('Call the mayor.', 'Call')
})

test('a verb that the tagger takes for a noun still counts', () => {
  for (const sentence of [
    "Mr Marsh's bid values the brewery at £80m.",
    'Another walks home with three wet dogs.',
    'These included two boats from the harbour.',
    'The two squabbled at length over the bridge.',
    'Ada Marsh and Bo Lund score late goals for the town.',
    'The population declined by nearly 1,000.',
    'The board responded by easing the rules.',
    'None of these contained any sugar.',
    'Ms Lund also criticised bankers.',
    'Mr. Lund talked by telephone with the mayor.',
    'The bill failed by a 3-2 margin.',
    'Of all the boats in the harbour, one leaks badly.',
    'A gap in the last somewhat marred the show.',
    'Ada Marsh and Bo Lund each voiced regret about the closed road.'
  ]) {
    expect([sentence, clauseOf(sentence).finite, clauseOf(sentence).gap]).toEqual([sentence, true, null])
  }
})

test('a participle, an infinitive or a gerund is no finite verb', () => {
  for (const sentence of [
    'A bridge built by the town.',
    'A plan to mend the bridge.',
    'The mayor smiling at the crowd.',
    'Nothing taken from the hall.',
    'A song by one of the most loved singers.',
    'A boat steered by a 12-year-old girl.',
    'The last somewhat marred show of the tour.'
  ]) {
    expect([sentence, clauseOf(sentence).finite]).toEqual([sentence, false])
  }
})

test('the gap is where the verb is missing', () => {
  const gap = (sentence: string, word: string): void =>
    expect([sentence, clauseOf(sentence).gap]).toEqual([sentence, word])
  gap('Lund an important figure in the trade.', 'an')
  gap('The feast simple, with no more than ten guests.', 'simple')
  gap('In the 1950s he among the first members of the club.', 'among')
  gap('Ada Marsh (born 3 April 1978) an English painter.', 'an')
  gap('Her paintings the subject of a film by Bo Lund.', 'the')
  gap('Lund also a singer.', 'a')
  gap('The show currently in its third season.', 'in')
  gap('The council and the mayor to meet the farmers on Tuesday.', 'to')
  gap('Lund an important figure who was known for her feasts.', 'an')
  gap('This Marsh’s first victory since the flood.', 'Marsh’s')
})

test('there is no gap where a phrase of time or place stands before the subject', () => {
  for (const sentence of [
    'Last week the council met.',
    'After a brief stay in Ghent the family left.',
    'In all of this research, he showed care.',
    'After spending the past week at home, Lund spoke.',
    'A 6-foot 1-inch senior from Ghent, Lund practises nothing but sailing.'
  ]) {
    expect([sentence, clauseOf(sentence).gap]).toEqual([sentence, null])
  }
})

test('a dateline is no part of the first sentence', () => {
  const article = createArticle(
    readText('Rain ends drought\n\nGHENT, Feb. 8 (UPI) — Count the boats of the farmers.\n\nIt rained on.')
  )
  expect(article.clauses.of[1]!.finite).toBe(true)
})

test('a sentence that stops at a word that needs another is cut', () => {
  const cut = (sentence: string, expected: string): void =>
    expect([sentence, clauseOf(sentence).cut]).toEqual([sentence, expected])
  cut('The mayor spoke highly of the.', 'determiner the')
  cut('They were coaxing the board to a.', 'determiner a')
  cut('The children carried lamps in their hands and.', 'conjunction and')
  cut('Pay is to rise as part of.', 'preposition of')
  cut('The farmers came from.', 'preposition from')
  cut('The report, according to.', 'preposition to')
  cut('It was the rise in.', 'particle in')
  cut('The flood swamped U.S.', 'country U.S.')
  cut('In the days since the floods, U.S.', 'country U.S.')
  cut('The council told Gov.', 'title Gov.')
  cut('The council of 12 told Gov.', 'title Gov.')
  cut('The board said it had hoped for.', 'preposition for')
  cut('The envoy discussed U.', 'letters U')
  cut('It came amid a fierce dispute ov.', 'letters ov')
  cut('In the days since the flo.', 'letters flo')
})

test('a preposition whose object stands before it ends a sentence well', () => {
  for (const sentence of [
    'That is what the board stood for.',
    'She hid where she came from.',
    'This is the man I grew up with.',
    'The boat was paid for.',
    'There is more to choose from.',
    'It is a club that he is the captain of.',
    'It was a song and nothing in between.',
    'She ran through the fields and the dogs went in.',
    'The rain has not been as heavy as hoped for.',
    'The board got more than it or the town bargained for.',
    'The flood is by no means over.',
    'He did not want to.'
  ]) {
    expect([sentence, clauseOf(sentence).cut]).toEqual([sentence, null])
  }
})

test('a country with its article, a plan with its letter and a whole word end a sentence well', () => {
  for (const sentence of [
    'They plan to return to the U.S.',
    'The board chose Plan B.',
    'It was on tv.',
    'They live at 40 Mill Dr.',
    'They live at 12 North Elm St.',
    'He said “in the”.'
  ]) {
    expect([sentence, clauseOf(sentence).cut]).toEqual([sentence, null])
  }
})
