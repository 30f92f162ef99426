import {expect, test} from 'vitest'
import {createArticle, type Quotes} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'
import {timeOf} from '../helpers/time.js'

function quotesOf(source: string): {quotes: Quotes; text: string} {
  const article = createArticle(readText(source))
  return {quotes: article.quotes, text: article.text}
}

/** The quotations with their marks; those within another are set in by `> `. */
function read(source: string): string[] {
  const {quotes, text} = quotesOf(source)
  return quotes.all.map(({start, end, inside}) => (inside < 0 ? '' : '> ') + text.slice(start, end))
}

function stray(source: string): string[] {
  const {quotes, text} = quotesOf(source)
  return quotes.stray.map(({start, end, side}) => `${side} ${text.slice(start, end)} at ${start}`)
}

test('straight and curly double marks, doubled apostrophes, backticks and guillemets hold quotations', () => {
  expect(read('"Yes," she said. "No."')).toEqual(['"Yes,"', '"No."'])
  expect(read('“Yes,” she said. “No.”')).toEqual(['“Yes,”', '“No.”'])
  expect(read("''Yes,'' she said.")).toEqual(["''Yes,''"])
  expect(read("``Yes,'' she said.")).toEqual(["``Yes,''"])
  expect(read('«Yes,» she said. „No,“ he said.')).toEqual(['«Yes,»', '„No,“'])
})

test('offsets with and without the marks are given, and words are counted', () => {
  const {quotes, text} = quotesOf('She said: "It rains at 9 a.m. here."')
  const [quote] = quotes.all
  expect(quote).toEqual({
    index: 0,
    start: 10,
    end: 36,
    innerStart: 11,
    innerEnd: 35,
    marks: 'double',
    block: 0,
    inside: -1,
    words: 6,
    continues: false,
    continued: -1
  })
  expect(text.slice(quote!.innerStart, quote!.innerEnd)).toBe('It rains at 9 a.m. here.')
})

test('quotations stand within quotations, in either order of marks', () => {
  expect(read(`"He said 'no' to me," she said.`)).toEqual([`"He said 'no' to me,"`, "> 'no'"])
  expect(read(`'He said "no" to me,' she said.`)).toEqual([`'He said "no" to me,'`, '> "no"'])
  expect(read(`"He said "no" to me," she said.`)).toEqual([`"He said "no" to me,"`, '> "no"'])
  expect(read(`“He told me, ‘Go home.’” Nobody laughed.`)).toEqual([
    `“He told me, ‘Go home.’”`,
    '> ‘Go home.’'
  ])
})

test('closing marks that touch close both quotations, whichever comes first', () => {
  const marks = (source: string) => quotesOf(source).quotes.all.map(({marks, inside}) => `${marks} ${inside}`)
  expect(marks(`"I heard them say, 'Go home,'" she said.`)).toEqual(['double -1', 'single 0'])
  expect(marks(`"I heard them say, 'Go home,"' she said.`)).toEqual(['double -1', 'single 0'])
  expect(marks(`''I heard them say, 'Go home,''' she said.`)).toEqual(['double -1', 'single 0'])
})

test('an apostrophe is no mark: in a word, at its end, at its front, of a year', () => {
  for (const source of [
    "It's the workers' rights and the bosses' money.",
    "'Twas the summer of '69 and the '90s were far off.",
    "They played rock 'n' roll and were goin' home.",
    "The Joneses' dog ate James' lunch.",
    '’Tis the season, they sang in the ’60s.'
  ]) {
    expect(read(source)).toEqual([])
    expect(stray(source)).toEqual([])
  }
})

test('single marks hold quotations beside apostrophes', () => {
  expect(read("'We back the workers' rights,' he said of the unions' plan.")).toEqual([
    "'We back the workers' rights,'"
  ])
  expect(read("Mayor calls plan 'the bosses' charter' in speech")).toEqual(["'the bosses' charter'"])
  expect(read("Her 'no' is the unions' too.")).toEqual(["'no'"])
  expect(read("It was 'the '60s all over again', she said.")).toEqual(["'the '60s all over again'"])
})

test('feet, inches, minutes and seconds are no marks', () => {
  for (const source of [
    `He is 5'10" tall and she is 6' 1".`,
    'They laid 6" pipes and a 12" slab.',
    `The ship lay at 40° 26' 46" north.`
  ]) {
    expect(read(source)).toEqual([])
    expect(stray(source)).toEqual([])
  }
  expect(read('"We laid a 6" pipe," he said.')).toEqual(['"We laid a 6" pipe,"'])
  expect(read('"We came in 1990," he said. "Not in 1985".')).toEqual(['"We came in 1990,"', '"Not in 1985"'])
})

test('a speech that opens each paragraph and closes only the last is one speech', () => {
  const {quotes, text} = quotesOf(
    'Talk\n\nHe said: "We came first. It was late.\n\n"Then it rained.\n\n"We left." Nobody laughed.'
  )
  expect(
    quotes.all.map((quote) => [text.slice(quote.start, quote.end), quote.continues, quote.continued])
  ).toEqual([
    ['"We came first. It was late.', true, -1],
    ['"Then it rained.', true, 0],
    ['"We left."', false, 1]
  ])
  expect(quotes.stray).toEqual([])
})

test('a speech whose paragraphs were run together opens again in the middle', () => {
  const {quotes, text} = quotesOf('He said: "We came first. It was late. "Then it rained." She laughed.')
  expect(
    quotes.all.map((quote) => [text.slice(quote.start, quote.end), quote.continues, quote.continued])
  ).toEqual([
    ['"We came first. It was late.', true, -1],
    ['"Then it rained."', false, 0]
  ])
  expect(quotes.stray).toEqual([])
})

test('a mark without a partner is stray', () => {
  expect(stray('"We came first, he said. "It was late," she said.')).toEqual(['opening " at 0'])
  expect(stray('We came first," he said. "It was late," she said.')).toEqual(['closing " at 14'])
  expect(stray('They waved "Peace signs and sang.')).toEqual(['opening " at 11'])
  expect(stray('She called it "odd” and “wrong and left.')).toEqual(['opening “ at 24'])
  expect(stray("'I asked them to stop by.")).toEqual(["opening ' at 0"])
  expect(stray('We asked them to stop by,’ she said.')).toEqual(['closing ’ at 25'])
  expect(stray('One\n\n"We came first, he said.\n\n"It was late," she said.')).toEqual(['opening " at 5'])
  expect(stray(`"They told me, 'Go home," she said.`)).toEqual([`opening ' at 15`])
})

test('a paragraph that opens with a stray mark and has no other is a quotation to its end', () => {
  expect(read('Bridge\n\n"We came first. It was late.')).toEqual(['"We came first. It was late.'])
  expect(read("Bridge\n\n'We came first. It was late.")).toEqual(["'We came first. It was late."])
  expect(read('Bridge\n\n"We came first, the mayor said.')).toEqual([])
  expect(read('Bridge\n\nShe said: "We came first. It was late.')).toEqual([])
})

test('a mark that is set the wrong way round still has its partner, and is known as turned', () => {
  const turned = (source: string) => {
    const {quotes, text} = quotesOf(source)
    expect(quotes.stray).toEqual([])
    return quotes.turned.map(({start, end, side}) => `${side} ${text.slice(start, end)} at ${start}`)
  }
  expect(turned('“Not so,“ he said. “Yes.”')).toEqual(['closing “ at 8'])
  expect(turned('They let aides ”get close” to him.')).toEqual(['opening ” at 15'])
  expect(turned('They asked him to" conduct a" search.')).toEqual(['opening " at 17'])
  expect(turned('She said "yes " and left.')).toEqual([])
  expect(turned('„So,“ he said.')).toEqual([])
})

test('the innermost quotation around an offset is found', () => {
  const {quotes, text} = quotesOf(`"He said 'no' to me," she said.`)
  const around = (word: string) => {
    const quote = quotes.at(text.indexOf(word))
    return quote && text.slice(quote.start, quote.end)
  }
  expect(around('no')).toBe("'no'")
  expect(around('to me')).toBe(`"He said 'no' to me,"`)
  expect(around('she')).toBeNull()
  expect(quotesOf('No quotation.').quotes.at(3)).toBeNull()
})

test('a long paragraph takes no more than its share of time', () => {
  const time = (count: number) => {
    const article = createArticle(readText(`"a 'b' c," d's said. "e `.repeat(count)))
    return timeOf(() => expect(article.quotes.all.length).toBeGreaterThan(count))
  }
  time(200)
  const once = time(400)
  expect(time(3200)).toBeLessThan(Math.max(once, 2) * 32)
})

test('tokens know whether they stand within a quotation, its marks included', () => {
  const {tokens, quotes} = createArticle(readText('Harbour\n\n“It is ‘late’ now,” she said.'))
  const within = tokens.filter((_, index) => quotes.within[index] === 1).map(({text}) => text)
  expect(within).toEqual(['“', 'It', 'is', '‘', 'late', '’', 'now', ',', '”'])
  expect(quotes.all.map(({words}) => words)).toEqual([4, 1])
})
