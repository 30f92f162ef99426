import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

function read(source: string) {
  const {people} = createArticle(readText(source))
  return people.all.map(({name, given, surname, gender, mentions}) => ({
    name,
    given,
    surname,
    gender,
    mentions: mentions.map(({start, end, form, title}) =>
      [form, ...(title ? [title.text] : []), source.slice(start, end)].join(' ')
    )
  }))
}

test('a full name carries its surname through the article', () => {
  expect(
    read(
      'The mine was closed by Sarah Whitlock last year. Residents thanked Whitlock, and Ms. Whitlock wept.'
    )
  ).toEqual([
    {
      name: 'Sarah Whitlock',
      given: 'Sarah',
      surname: 'Whitlock',
      gender: 'female',
      mentions: ['full Sarah Whitlock', 'surname Whitlock', 'titled Ms. Whitlock']
    }
  ])
})
