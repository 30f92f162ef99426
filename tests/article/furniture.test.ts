import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

const lead =
  'The harbour authority will dredge the eastern channel in spring, it said on Tuesday after a meeting.'

function furniture(block: string): [string, string, boolean][] {
  const {furniture, text} = createArticle(readText(`Harbour to be dredged\n\n${lead}\n\n${block}\n\n${lead}`))
  return furniture.map(({kind, start, end, whole}) => [kind, text.slice(start, end), whole])
}

test('whole lines of a page are told by what they are', () => {
  for (const [line, kind] of [
    ['ADVERTISEMENT', 'advertising label'],
    ['Story continues below advertisement', 'advertising label'],
    ['Advertisement - Continue Reading Below', 'advertising label'],
    ['View image on Twitter', 'sharing button'],
    ['Watch the full video below', 'link to other pages'],
    ['Spotted an error?', 'comment form'],
    ['Save my name, email, and website in this browser for the next time I comment.', 'comment form'],
    ['Join our WhatsApp channel', 'newsletter form'],
    ['3 min read', 'page navigation'],
    ['Posted on May 3 by admin', 'page navigation'],
    ['2 hours ago', 'page navigation'],
    ['Cookies on the Harbour News website', 'legal notice'],
    ['Share on Facebook', 'sharing button'],
    ['Click to share on Twitter (Opens in new window)', 'sharing button'],
    ['Facebook Twitter WhatsApp', 'sharing button'],
    ['Regolare Commento Stampare', 'sharing button'],
    ['• Share this article', 'sharing button'],
    ['Follow us on Twitter', 'sharing button'],
    ['Related Articles', 'link to other pages'],
    ['Continue reading the main story', 'link to other pages'],
    ['More news: Ferry runs aground off the pier', 'link to other pages'],
    ['Click here to see the pictures of the storm', 'link to other pages'],
    ['Leave a Reply', 'comment form'],
    ['12 Comments', 'comment form'],
    ['Your email address will not be published.', 'comment form'],
    ['Sign up for our newsletter', 'newsletter form'],
    ['Photo by Ada Moss/Getty Images', 'picture credit'],
    ['Image copyright Getty Images', 'picture credit'],
    ['Copyright © 2017 Harbour News. All rights reserved.', 'legal notice'],
    ['This site uses cookies to improve your experience.', 'legal notice'],
    ['Loading…', 'player message'],
    ['Media playback is unsupported on your device', 'player message'],
    ['Posted in World News', 'page navigation'],
    ['.image-wrap img {', 'stray code']
  ] as const) {
    expect(furniture(line), line).toEqual([[kind, line, true]])
  }
})

test('parts of a line are told where brackets, capitals or their own form mark them off', () => {
  expect(
    furniture(
      'Boats (AP Photo/Ada Moss) of nine metres (pictured below) and<br>more&nbsp;(Opens in new window) Facebook Twitter Pinterest ADVERTISEMENT SIGN UP FOR OUR NEWSLETTER came in.'
    )
  ).toEqual([
    ['picture credit', '(AP Photo/Ada Moss)', false],
    ['picture credit', '(pictured below)', false],
    ['stray code', '<br>', false],
    ['stray code', '&nbsp;', false],
    ['sharing button', '(Opens in new window)', false],
    ['sharing button', 'Facebook Twitter Pinterest', false],
    ['advertising label', 'ADVERTISEMENT', false],
    ['newsletter form', 'SIGN UP FOR OUR NEWSLETTER', false]
  ])
})

test('a button that runs on from a paragraph is told as well', () => {
  expect(
    furniture(
      'The boats came in at low tide on Monday, which nobody had thought they could. Continue reading'
    )
  ).toEqual([['link to other pages', 'Continue reading', false]])
  expect(furniture('The boats came in at low tide on Monday. They were late.')).toEqual([])
})
