import {expect, test} from 'vitest'
import {createArticle, type Attribution} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** Each quotation as `place: speaker / cue`. */
function read(source: string): string[] {
  const article = createArticle(readText(source))
  return article.attributions.map(({place, speaker, cue}: Attribution) => {
    const of = (range: {start: number; end: number} | null) =>
      range ? article.text.slice(range.start, range.end) : '-'
    return `${place}: ${of(speaker)} / ${of(cue)}`
  })
}

test('the speaker stands before or after the verb, after the quotation', () => {
  expect(read('"We are late," Jane Roe said.')).toEqual(['clause: Jane Roe / said'])
  expect(read('"We are late," said Jane Roe, the mayor of Alder, on Monday.')).toEqual([
    'clause: Jane Roe / said'
  ])
  expect(read('"We are late", he later told reporters.')).toEqual(['clause: he / told'])
  expect(read('"Are we late?" she asked.')).toEqual(['clause: she / asked'])
  expect(read('"Are we late?" Jane Roe asked.')).toEqual(['clause: Jane Roe / asked'])
  expect(read('"We are late," according to Jane Roe.')).toEqual(['clause: Jane Roe / according to'])
  expect(read('"We are late," as Jane Roe put it.')).toEqual(['clause: Jane Roe / put it'])
})

test('the speaker stands before the quotation', () => {
  expect(read('Jane Roe said: "We are late."')).toEqual(['clause: Jane Roe / said'])
  expect(read('She added that the town was "late for no reason".')).toEqual(['clause: She / added'])
  expect(read('In the words of Jane Roe, "we are late."')).toEqual(['clause: Jane Roe / In the words of'])
  expect(read('The mayor called the plan "a waste of good money".')).toEqual(['clause: The mayor / called'])
  expect(read('Says Jane Roe: "We are late."')).toEqual(['clause: Jane Roe / Says'])
})

test('appositions, relative clauses and adverbials are taken off the speaker', () => {
  expect(read('"We are late," Jane Roe, 40, who runs the harbour, said.')).toEqual([
    'clause: Jane Roe / said'
  ])
  expect(read('On Tuesday, Jane Roe, a farmer, said: "We are late."')).toEqual(['clause: Jane Roe / said'])
  expect(read('Asked why it rained, she said, "We are late."')).toEqual(['clause: she / said'])
  expect(read('After the mayor left, John Doe said, "We are late."')).toEqual(['clause: John Doe / said'])
  expect(read('John Doe left, and Jane Roe said, "We are late."')).toEqual(['clause: Jane Roe / said'])
  expect(read('There was John Doe, who said, "We are late."')).toEqual(['clause: John Doe / said'])
})

test('documents and bodies speak too', () => {
  expect(read('The report said: "The bridge is not safe."')).toEqual(['clause: The report / said'])
  expect(read('"The bridge is not safe," read one sign.')).toEqual(['clause: one / read'])
  expect(read('The council tweeted: "The bridge is shut."')).toEqual(['clause: The council / tweeted'])
  expect(read('The letter, written by Jane Roe, said "the bridge is not safe".')).toEqual([
    'clause: The letter / said'
  ])
})

test('nouns of saying count with whose they are', () => {
  expect(read('Nobody believed her claim that "the bridge is safe".')[0]).toMatch(/^clause: (?:her|Nobody) /)
  expect(read('It was the latest promise by Jane Roe, "the bridge by spring".')).toEqual([
    'clause: Jane Roe / promise'
  ])
  expect(read(`Jane Roe's latest claim: "The bridge is safe."`)).toEqual([`clause: Jane Roe's / claim`])
})

test('the passive names its speaker with "by", or quotes its subject', () => {
  expect(read('The plan was called "a waste of money" by Jane Roe.')).toEqual(['clause: Jane Roe / by'])
  expect(read('Jane Roe was quoted as saying "the plan is a waste".')).toEqual(['clause: Jane Roe / saying'])
  expect(read('The paper quoted Jane Roe as saying: "The plan is a waste."')[0]).toMatch(
    /^clause: .*Jane Roe \/ saying/
  )
})

test('what is alleged or reported by nobody is no speech', () => {
  expect(read('The alleged thefts went on. "Nobody saw a thing that night."')).toEqual(['none: - / -'])
})

test('a participle leans on the subject of its sentence', () => {
  expect(read('Jane Roe shook her head, adding "the bridge is safe".')).toEqual(['clause: Jane Roe / adding'])
  expect(read('Jane Roe left in tears, saying that "the bridge is safe".')).toEqual([
    'clause: Jane Roe / saying'
  ])
})

test('a quotation that is split has one speaker', () => {
  expect(read('"We are late," she said, "and it rains."')).toEqual([
    'clause: she / said',
    'clause: she / said'
  ])
  expect(read('"We," she said, "are late." "And it rains."')).toEqual([
    'clause: she / said',
    'clause: she / said',
    'paragraph: she / said'
  ])
})

test('words that end with a colon lead in, in the sentence or in the paragraph before', () => {
  expect(read('The mayor was blunt: "We are late again."')).toEqual(['lead-in: The mayor / -'])
  expect(read('Bridge\n\nThe mayor had three rules:\n\n"We are never late again."')).toEqual([
    'lead-in: The mayor / -'
  ])
  expect(read('Bridge\n\nThe mayor said this to the crowd:\n\n"We are never late again."')).toEqual([
    'lead-in: The mayor / said'
  ])
})

test('other sentences of the paragraph tell the speaker', () => {
  expect(read('"We are late," she said. "It rains again."')[1]).toBe('paragraph: she / said')
  expect(read('Jane Roe said she was tired. "It rains again today."')).toEqual(['paragraph: Jane Roe / said'])
  expect(read('"It rains again today." Jane Roe said she was tired.')).toEqual(['paragraph: Jane Roe / said'])
  expect(read('"It rains again." "We are late," she said.')).toEqual([
    'paragraph: she / said',
    'clause: she / said'
  ])
  expect(read('"It rains again today." In May, Jane Roe said no.')).toEqual(['none: - / -'])
})

test('a person whom the sentence before is about is weak evidence', () => {
  expect(read('She walked to the bridge. "It rains again today."')).toEqual(['person: She / -'])
  expect(read('The bridge was shut. "It rains again today."')).toEqual(['none: - / -'])
})

test('the paragraph before tells the speaker of a paragraph that is a quotation', () => {
  const after = (paragraph: string) => read(`Bridge\n\n${paragraph}\n\n"It rains again today."`).at(-1)
  expect(after('"We are late," Jane Roe said.')).toBe('neighbour: Jane Roe / said')
  expect(after('Jane Roe said she was tired.')).toBe('neighbour: Jane Roe / said')
  expect(after('Jane Roe condemned the plan.')).toBe('neighbour: Jane Roe / condemned')
  expect(after('Jane Roe believes that it is late.')).toBe('neighbour: Jane Roe / believes')
  expect(after('Jane Roe’s brother admitted that it was late.')).toBe(
    'neighbour: Jane Roe’s brother / admitted'
  )
  expect(after('On Monday she admitted that it was late.')).toBe('neighbour: she / admitted')
  expect(after('The Alder Boat Club posted about it.')).toBe('neighbour: The Alder Boat Club / posted')
  expect(after('Jane Roe walked home.')).toBe('none: - / -')
  expect(after('The dam held, according to the owners.')).toBe('none: - / -')
})

test('a speech over paragraphs keeps its speaker', () => {
  expect(read('Bridge\n\nShe said: "We came first. It was late.\n\n"Then it rained."')).toEqual([
    'clause: She / said',
    'continued: She / said'
  ])
})

test('quotations within quotations and headlines have no attribution of their own', () => {
  expect(read(`"He said 'no' to me," she said.`)).toEqual(['clause: she / said'])
  expect(read("Bridge 'not safe'\n\nIt was shut on Monday.")).toEqual(['none: - / -'])
  expect(read('Nobody spoke.')).toEqual([])
})

test('how a quotation stands in its sentence is told', () => {
  const article = createArticle(readText('"We are late," she said. "It rains." She called it "wet".'))
  expect(article.attributions.map(({opens, alone}) => [opens, alone])).toEqual([
    [true, false],
    [true, true],
    [false, false]
  ])
})

test('what may be an act is no speech of several, of a body, in another clause or before the last sentence', () => {
  const after = (before: string): string | undefined =>
    read(`The bridge\n\n${before}\n\n"It is late, and we are tired of it."\n\nIt rained.`).at(-1)
  for (const before of [
    'They admitted that it was late.',
    'The brothers admitted that it was late.',
    'The club admitted that it was late.',
    'It fell to Jane Roe, who admitted that it was late.',
    'When she admitted that it was late it rained.',
    'She promised to come.',
    'Jane Roe admitted that it was late. It rained.'
  ])
    expect(after(before), before).toBe('none: - / -')
})
