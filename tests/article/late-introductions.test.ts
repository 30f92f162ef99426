import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** What is introduced late, as `kind: the name / the words that introduce it`. */
function read(...paragraphs: string[]): string[] {
  const article = createArticle(readText(['A town mends its hall', ...paragraphs].join('\n\n')))
  return article.lateIntroductions.map(
    ({kind, start, end, introduction}) =>
      `${kind}: ${article.text.slice(start, end)} / ${article.text.slice(introduction.start, introduction.end)}`
  )
}

const rain = 'It rained in Alder on Monday, and the river rose.'

test('a name before words that tell what bears it is introduced late', () => {
  expect(read('The crew of Ozzo saw it.', 'It was a boat called Ozzo.')).toEqual([
    'called: Ozzo / a boat called Ozzo'
  ])
  expect(read('Tug Ozzo saw it.', 'One boat, named the Ozzo, sank.')).toEqual([])
  expect(read('They ate at Ozzo’s.', 'There is a good café known locally as Ozzo.')).toEqual([
    'called: Ozzo / a good café known locally as Ozzo'
  ])
  expect(read('They broke the Harbour Act.', 'A new law called the Harbour Act was read.')).toEqual([
    'called: Harbour Act / A new law called the Harbour Act'
  ])
  expect(
    read('The crew of the Duke of Alder saw it.', 'One tug, nicknamed “The Duke of Alder”, sank.')
  ).toEqual(['called: Duke of Alder / One tug, nicknamed “The Duke of Alder”'])
})

test('so is somebody who goes by one word', () => {
  for (const words of [
    'a singer going by the name "Ozzo"',
    'a singer who goes by Ozzo',
    'a singer who calls herself "The Ozzo"',
    'a singer calling himself Ozzo',
    'a singer known as Ozzo',
    'a singer dubbed Ozzo'
  ])
    expect(read('The hall shook when Ozzo came.', `It was ${words}.`)).toEqual([`called: Ozzo / ${words}`])
})

test('a caption introduces as the story does, and a headline does not', () => {
  const boat = 'It was a boat called Ozzo.'
  expect(read(rain, 'The bow of Ozzo. Photo: Ada Abara.', boat)).toEqual([
    'called: Ozzo / a boat called Ozzo'
  ])
  expect(read(rain, 'Ozzo sinks', boat)).toEqual([])
  expect(read(boat, 'The crew of Ozzo saw it.')).toEqual([])
})

test('what somebody says, and what is part of another name, is not the first mention', () => {
  const boat = 'It was a boat called Ozzo.'
  expect(read('“We saw Ozzo,” they said.', boat)).toEqual([])
  expect(read('They saw Anna Ozzo.', boat)).toEqual([])
  expect(read('They saw Ozzo 2.', boat)).toEqual([])
  expect(read('They saw NASA/Ozzo.', boat)).toEqual([])
  expect(read('They saw Ozzo.', 'It was a boat called Ozzo 2.')).toEqual([])
})

test('the story may come back to how something began', () => {
  expect(read('They work for Ozzo.', 'In May they founded a firm called Ozzo.')).toEqual([])
  expect(read('They work for Ozzo.', 'In May they set up a firm called Ozzo.')).toEqual([])
  expect(read('They work for Ozzo.', 'In May they sued a firm called Ozzo.')).toEqual([
    'called: Ozzo / a firm called Ozzo'
  ])
})

test('the story may come back to how somebody was met, and who calls somebody does not introduce', () => {
  expect(read('They saw Anna Ozzo.', 'He met a girl named Anna Ozzo.')).toEqual([])
  expect(read('They saw the Norse.', 'It was then that a reporter called the Norse.')).toEqual([])
})

test('a name that lacks a word which it has later is not whole', () => {
  expect(read('They sang Tales of an Heir.', 'The Tales of an Idle Heir are long.')).toEqual([
    'whole: Tales of an Heir / Tales of an Idle Heir'
  ])
  expect(
    read('It is the Board of Health and Services.', 'The Board of Health and Human Services met.')
  ).toEqual(['whole: Board of Health and Services / Board of Health and Human Services'])
  expect(read('They sang Tales of an Heir.', 'The Tales of an Old and Idle Heir are long.')).toEqual([])
  expect(read('They sang Tales of an Heir.', 'The Tales of an Old Idle Heir are long.')).toEqual([
    'whole: Tales of an Heir / Tales of an Old Idle Heir'
  ])
})

test('a name that is whole first, short or with another word is let be', () => {
  expect(read('The Tales of an Idle Heir are long.', 'They sang Tales of an Heir.')).toEqual([])
  expect(read('It is the Centre for Trade.', 'The Centre for Fair Trade met.')).toEqual([])
  expect(read('They sang Tales of an Old Heir.', 'The Tales of an Idle Heir are long.')).toEqual([])
  expect(
    read('They sang Tales of an Heir and Friends.', 'The Tales of an Idle Duke and Friends are long.')
  ).toEqual([])
  expect(read('It is the Zarvan’s of Alder in May.', 'The Zarvan of Old Alder in May met.')).toEqual([])
  expect(read('They saw Ann Abara and Tom Berg.', 'Ann Abara and Mayor Tom Berg met.')).toEqual([])
  expect(read('“It is Tales of an Heir,” he said.', 'The Tales of an Idle Heir are long.')).toEqual([])
})

test('another of the same name, and a name that a noun tells of, are let be', () => {
  expect(read('The crew of Ozzo saw it.', 'A second boat called Ozzo sank.')).toEqual([])
  expect(read('The play Ozzo opens in May.', 'It is about a boat called Ozzo.')).toEqual([])
})

test('what is introduced late is told in the order of the text', () => {
  expect(
    read(
      'They sang Tales of an Heir to the crew of Ozzo.',
      'It was a boat called Ozzo. The Tales of an Idle Heir are long. They met a tug named Quist.',
      'The Quist left.'
    )
  ).toEqual(['whole: Tales of an Heir / Tales of an Idle Heir', 'called: Ozzo / a boat called Ozzo'])
})
