import {describe, expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

function read(source: string) {
  return createArticle(readText(source)).people
}

/** Each person: the fullest name, then the mentions as they are printed, titles in brackets. */
function people(source: string): string[] {
  return read(source).all.map(({name, mentions}) =>
    [
      name,
      ...mentions.map(({start, end, form, title}) =>
        [form, ...(title ? [`[${title.text}]`] : []), source.slice(start, end)].join(' ')
      )
    ].join(' | ')
  )
}

const names = (source: string): string[] => read(source).all.map(({name}) => name)

test('a full name carries its surname through the article, with all that is known of it', () => {
  const source =
    'The mine was closed by Sarah Whitlock last year. Residents thanked Whitlock, and Ms. Whitlock’s dog.'
  const [person, ...others] = read(source).all
  expect(others).toEqual([])
  expect(person).toMatchObject({
    index: 0,
    name: 'Sarah Whitlock',
    given: 'Sarah',
    surname: 'Whitlock',
    suffix: null,
    gender: 'female',
    certainty: 3
  })
  expect(person!.mentions.map(({start, end}) => source.slice(start, end))).toEqual([
    'Sarah Whitlock',
    'Whitlock',
    'Whitlock'
  ])
  expect(
    person!.mentions.map(({form, possessive, title}) => [form, possessive, title?.text ?? null])
  ).toEqual([
    ['full', false, null],
    ['surname', false, null],
    ['titled', true, 'Ms.']
  ])
})

test('all mentions stand in the order of the text and know their person', () => {
  const {all, mentions} = read(
    'Anna Berg met Peter Sorensen. Sorensen thanked Berg, and Berg thanked Sorensen.'
  )
  expect(mentions.map(({person}) => all[person]!.surname)).toEqual([
    'Berg',
    'Sorensen',
    'Sorensen',
    'Berg',
    'Berg',
    'Sorensen'
  ])
  expect(mentions.map(({start}) => start)).toEqual(mentions.map(({start}) => start).sort((a, b) => a - b))
})

describe('names are read as they are written', () => {
  test.each([
    [
      'initials',
      'It was H.R. Quistgaard who came. Quistgaard left.',
      'H.R. Quistgaard | full H.R. Quistgaard | surname Quistgaard'
    ],
    [
      'initials with a hyphen',
      'It was J.-P. Quistgaard who came. Quistgaard left.',
      'J.-P. Quistgaard | full J.-P. Quistgaard | surname Quistgaard'
    ],
    [
      'a middle initial',
      'It was Timothy D. Quistgaard who came.',
      'Timothy D. Quistgaard | full Timothy D. Quistgaard'
    ],
    [
      'particles',
      'It was Ursula von der Weide who came. Yet von der Weide left.',
      'Ursula von der Weide | full Ursula von der Weide | surname von der Weide'
    ],
    [
      'an Arabic article',
      'It was Hassan al-Tarik who came. Tarik left.',
      'Hassan al-Tarik | full Hassan al-Tarik | surname Tarik'
    ],
    [
      'two surnames',
      'It was Enrique Velmora Nieto who came. Velmora Nieto left.',
      'Enrique Velmora Nieto | full Enrique Velmora Nieto | surname Velmora Nieto'
    ],
    [
      'the family name first',
      'It was Kim Sung-min who came. Kim left.',
      'Kim Sung-min | full Kim Sung-min | surname Kim'
    ],
    [
      'the family name first in two words',
      'It was Xi Lanfeng who came. Xi left.',
      'Xi Lanfeng | full Xi Lanfeng | surname Xi'
    ],
    ['a generation', 'It was Peter Sorensen Jr. who came.', 'Peter Sorensen Jr | full Peter Sorensen Jr.'],
    [
      'a nickname',
      'It was Joseph "Joe" Quistgaard who came. Quistgaard left.',
      'Joseph Joe Quistgaard | full Joseph "Joe" Quistgaard | surname Quistgaard'
    ],
    [
      'a hyphen',
      'It was Marie-Claire Dupont-Abara who came.',
      'Marie-Claire Dupont-Abara | full Marie-Claire Dupont-Abara'
    ],
    [
      'a possessive s after an s',
      "We read James Hastings' letter. Hastings's wife wrote it.",
      'James Hastings | full James Hastings | surname Hastings'
    ],
    [
      'Irish and Scottish names',
      'It was Fiona McVelly who met Sean O’Darren.',
      'Fiona McVelly | full Fiona McVelly'
    ],
    ['a month', 'It was April Quistgaard who came in April.', 'April Quistgaard | full April Quistgaard'],
    ['unknown given names', 'The winner was Zarvan Okelune.', 'Zarvan Okelune | full Zarvan Okelune']
  ])('%s', (_, source, expected) => {
    expect(people(source)).toContain(expected)
  })
})

describe('titles stand before the name and are no part of it', () => {
  test.each([
    ['He met President Abara Quistgaard.', ['Abara Quistgaard | full [President] Abara Quistgaard']],
    [
      'He met Foreign Minister Karen Quistgaard.',
      ['Karen Quistgaard | full [Foreign Minister] Karen Quistgaard']
    ],
    [
      'He met Secretary of State Karen Quistgaard.',
      ['Karen Quistgaard | full [Secretary of State] Karen Quistgaard']
    ],
    ['He met U.S. Rep. Karen Quistgaard.', ['Karen Quistgaard | full [Rep.] Karen Quistgaard']],
    ['He met former president Quistgaard.', ['Quistgaard | titled [former president] Quistgaard']],
    [
      'He met Shadow Home Secretary Karen Quistgaard.',
      ['Karen Quistgaard | full [Shadow Home Secretary] Karen Quistgaard']
    ],
    ['He met Republican Karen Quistgaard.', ['Karen Quistgaard | full Karen Quistgaard']],
    ['He met Attorney General Sessions.', ['Sessions | titled [Attorney General] Sessions']],
    ['He met Mr and Mrs Quistgaard.', ['Quistgaard | titled [Mrs] Quistgaard']],
    ['The General Election and the Chief Executive were early.', []]
  ])('%s', (source, expected) => {
    expect(people(source)).toEqual(expected)
  })
})

test('a given name tells no gender where an age and then "her" or "his" of the other follow', () => {
  const genderOf = (words: string) =>
    createArticle(readText(`Boats late\n\n${words}\n\nIt rained.`)).people.all[0]!.gender
  expect(genderOf('Jess Zarvan, 43, a district nurse, was on her way.')).toBe(null)
  expect(genderOf('Jess Zarvan, 43, a district nurse, was on his way.')).toBe('male')
  expect(genderOf('Jess Zarvan, 43, a district nurse, left. Her boat was late.')).toBe('male')
  expect(genderOf('Jess Zarvan, 43, a nurse, left his boat to her.')).toBe('male')
  expect(genderOf('Jess Zarvan left the boat on her way.')).toBe('male')
  expect(genderOf('Jess Zarvan, 43, a district nurse, saw her on Monday.')).toBe('male')
  expect(genderOf('Jess Zarvan left the boat to a woman and her sister.')).toBe('male')
  expect(genderOf('Mr Jess Zarvan, 43, a district nurse, was on her way.')).toBe('male')
  expect(genderOf('Boats sank off Jess Zarvan')).toBe('male')
})

test('gender comes from the title before the given name', () => {
  const {all} = read('Mrs. Whitlock met Sir Ronan Abara, Karen Berg and Zarvan Okelune. Mr. Okelune left.')
  expect(all.map(({surname, gender}) => [surname, gender])).toEqual([
    ['Whitlock', 'female'],
    ['Abara', 'male'],
    ['Berg', 'female'],
    ['Okelune', 'male']
  ])
})

test('a title tells which of two bearers of a surname is meant, else the one named last', () => {
  expect(
    people('Anna Whitlock and Peter Whitlock came. Mrs. Whitlock sat, Mr. Whitlock stood, Whitlock spoke.')
  ).toEqual([
    'Anna Whitlock | full Anna Whitlock | titled [Mrs.] Whitlock',
    'Peter Whitlock | full Peter Whitlock | titled [Mr.] Whitlock | surname Whitlock'
  ])
})

test('brothers may share their surname', () => {
  expect(people('The company of David and Charles Quistgaard failed.')).toEqual([
    'David Quistgaard | given David',
    'Charles Quistgaard | full Charles Quistgaard'
  ])
})

test('two surnames may stand side by side', () => {
  expect(people('Anna Berg met Peter Sorensen. She did not tell Berg Sorensen had called.')).toEqual([
    'Anna Berg | full Anna Berg | surname Berg',
    'Peter Sorensen | full Peter Sorensen | surname Sorensen'
  ])
})

test('given names, nicknames and transliterations of one person are one person', () => {
  expect(
    people('Viktor Sorokin came. Victor Sorokin left. V. Sorokin wrote, and later Viktor slept.')
  ).toEqual(['Viktor Sorokin | full Viktor Sorokin | full Victor Sorokin | full V. Sorokin | given Viktor'])
})

describe('a lone surname is found by what stands around it', () => {
  test.each([
    ['speech', '"It is over", Quistgaard replied.'],
    ['a clause', 'It was Quistgaard, who had come by sea.'],
    ['an age', 'It was Quistgaard, 34, of Norton.'],
    ['an apposition', 'It was Quistgaard, a spokesman for the mine.'],
    ['a trade', 'It was surgeon Quistgaard they asked.'],
    ['company', 'It was Anna Berg and Quistgaard they asked.'],
    ['a list', 'They asked Quistgaard, Anna Berg and Peter Sorensen.'],
    ['one of two with where they are from', 'They asked Anna Berg of Elm and Quistgaard of Oak.'],
    ['an adviser', 'They asked an adviser to Quistgaard.'],
    ['a clause behind a preposition', 'It rained after Quistgaard announced it.'],
    ['one of neither', 'It was neither Anna Berg nor Quistgaard.'],
    ['a long list', 'They asked Anna Berg, Peter Sorensen, Quistgaard, Tully and Karen Abara.'],
    [
      'a list of people that nobody knows',
      'They asked Quistgaard, Zarvan Hythe, Anna Berg and Peter Sorensen.'
    ],
    ['a courtesy title', 'They asked Mr Quistgaard.'],
    ['a clause in brackets', 'It was Quistgaard (who had come by sea).'],
    ['what he made', 'The film was directed by Quistgaard.'],
    ['whom he was with', 'She had a dinner with Quistgaard.'],
    ['whose friend it was', 'She was a nephew of Quistgaard.'],
    ['a part', 'She was cast as Quistgaard on the stage.'],
    ['a sample', 'There were linguists such as Quistgaard.'],
    ['a plural trade', 'She met the painters Quistgaard once, and singers Okelune.'],
    ['what is his', 'It was Quistgaard’s wife who left.'],
    ['a partner on the stage', 'She stood opposite Quistgaard there.'],
    ['an apposition without an article', 'It was Quistgaard, Norton coach, they asked.'],
    ['a trade of a company', 'It was Quistgaard, the company chairman, they asked.']
  ])('%s', (_, source) => {
    expect(names(source)).toContain('Quistgaard')
  })
})

describe('what is no person is left out', () => {
  test.each([
    ['places', 'He went to Paris, lives in Norton, and left Velmora, which is burning.'],
    ['organisations', 'He works at Quistgaard Bank, the Abara Foundation and Johns Hopkins University.'],
    ['companies', 'It was Microsoft, and Reuters said so.'],
    ['peoples and days', 'On Monday the Russians and two Americans, who were Muslims, met Democrats.'],
    ['first words', 'Meteorologists said so. Gamers who want it pay. Congress replied.'],
    ['acronyms', 'The FBI told NATO, and U.N. officials said so.'],
    ['compounds', 'The Norton-based firm and the African-American voters left.'],
    ['a storm', 'Typhoon Quistgaard came. On Friday Quistgaard moved north.'],
    ['an acronym in brackets', 'The institute (Quibda) closed.'],
    ['numbers', 'In group 7 Quistgaard leads.'],
    ['shares', 'He holds shares in Quistgaard.'],
    ['a company told by an apposition', 'They asked Quistgaard, the company that owns the mine.'],
    ['a company told by a clause', 'They asked Quistgaard, which owns the mine.'],
    [
      'a town',
      'They left Quistgaard village. They left the town of Okelune, and nurses from Zarvan who wept.'
    ],
    ['a title in the street', 'They met in Quistgaard, and the Okelune was closed.'],
    ['results', 'Then Quistgaard 2-1 and Okelune v Zarvanne.'],
    ['plurals', 'The Quistgaards have left, and Okelunes want more.'],
    ['itself', 'They helped Quistgaard sell itself.'],
    ['what is its', 'They read Quistgaard’s website. Okelune spokesmen wept.'],
    ['names of two words', 'He read the Evening Globe at Madison Square.']
  ])('%s', (_, source) => {
    expect(names(source)).toEqual([])
  })
})

test('a surname that is a place too is the person only where it is not the place', () => {
  expect(people('Sam Winchester came. He was born in Winchester. The award went to Winchester.')).toEqual([
    'Sam Winchester | full Sam Winchester | surname Winchester'
  ])
})

test('May is a month unless it cannot be', () => {
  expect(people('Theresa May came in May. On May 5 Mrs May left, and May wept.')).toEqual([
    'Theresa May | full Theresa May | titled [Mrs] May | surname May'
  ])
})

test('a surname that only tells what kind of thing follows is attributive', () => {
  const {mentions} = read('The Whitlock campaign began. Sarah Whitlock smiled, and Whitlock left.')
  expect(mentions.map(({attributive}) => attributive)).toEqual([true, false, false])
})

test('a headline with a capital on each word gives the people of the body', () => {
  expect(
    people(
      'Whitlock Tells Council That Harbour Needs Dredging\n\nSarah Whitlock wants it done.\n\nShe said so.'
    )
  ).toEqual(['Sarah Whitlock | surname Whitlock | full Sarah Whitlock'])
})

test('bylines name nobody in the story', () => {
  expect(
    people('Harbour to be dredged\n\nBy Karen Quistgaard\n\nSarah Whitlock wants it done.\n\nShe said so.')
  ).toEqual(['Sarah Whitlock | full Sarah Whitlock'])
})

test('a word that only may be a surname is a guess', () => {
  const {all, guesses} = read('The paper was drafted under Quistgaard in March.')
  expect(all).toEqual([])
  expect(guesses.map(({index, name, certainty}) => [index, name, certainty < 1])).toEqual([
    [0, 'Quistgaard', true]
  ])
})

test('families are no person of their own', () => {
  expect(names('Sarah Whitlock came. Guests of the Whitlocks, who wept, stayed.')).toEqual(['Sarah Whitlock'])
})

test('the fullest form is the name', () => {
  expect(read('V. Sorokin came. Then Viktor Sorokin left.').all).toMatchObject([
    {name: 'Viktor Sorokin', given: 'Viktor', surname: 'Sorokin'}
  ])
})

describe('a surname alone is a person by what the article goes on to say', () => {
  const certainty = (source: string, name: string): number | undefined => {
    const {all, guesses} = read(source)
    return [...all, ...guesses].find(({surname}) => surname === name)?.certainty
  }

  test.each([
    [
      'an office far before the comma',
      'The president of the western region, Quistgaard, has replied.',
      'Quistgaard'
    ],
    [
      'an office after it',
      'But Quistgaard, director general of the harbour board, was not there.',
      'Quistgaard'
    ],
    ['a party and a state in brackets', 'It fell to Quistgaard (D-Md.) to close the debate.', 'Quistgaard'],
    ['what is done to people alone', 'On Friday Quistgaard was arrested at the ferry.', 'Quistgaard'],
    ['an age in words', 'On Friday Quistgaard, aged 41, took the ferry.', 'Quistgaard'],
    ['company', 'On Friday Quistgaard and his wife took the ferry.', 'Quistgaard'],
    ['death', 'It is the house of the late Quistgaard.', 'Quistgaard'],
    [
      'a list with brackets',
      'They chose Anna Berg (Norton), Quistgaard (Elm) and Peter Sorensen (Oak).',
      'Quistgaard'
    ],
    ['a name that is a word as well', 'The price was low, said Miller of the harbour board.', 'Miller'],
    ['a trade with a capital', 'BBC Political Correspondent Whitlock said the plan was dead.', 'Whitlock'],
    ['a party', 'Then Liberal Democrat Whitlock was elected.', 'Whitlock'],
    ['an office and a name that is a people too', 'Then Senator Boxer spoke.', 'Boxer'],
    ['offices', 'It was left to Sens. Carper and Quist.', 'Carper'],
    ['a trade that opens the sentence', 'It rained. Longshoreman Zarvan, who slept, woke.', 'Zarvan'],
    ['a secretary of State', 'They asked former secretary of State Quist there.', 'Quist'],
    [
      'an office before brackets',
      'The head of the board (nine bishops), Quistgaard, has replied.',
      'Quistgaard'
    ],
    ['what somebody is', 'It rained, and Quistgaard was a busy man.', 'Quistgaard'],
    ['an earlier office in brackets', 'They thanked Quistgaard (then head of the board) too.', 'Quistgaard'],
    ['what an author has', 'She was praised for her part in Quistgaard’s adaptation.', 'Quistgaard'],
    ['trust', 'The board has no confidence in Whitlock.', 'Whitlock'],
    ['a generation', 'The board thanked Whitlock III, a lawyer, for it.', 'Whitlock'],
    ['an apostrophe that lists of names leave out', 'Then O’Connell said no.', 'O’Connell'],
    ['an office in several words', 'They met former secretary of state Whitlock.', 'Whitlock']
  ])('%s', (_, source, name) => {
    expect(certainty(source, name)).toBeGreaterThanOrEqual(1)
  })

  test('a known family name is a guess of its own, one that nobody knows is a lesser one', () => {
    expect(certainty('The plan goes back to Whitlock.', 'Whitlock')).toBe(0.5)
    expect(certainty('The plan goes back to Quorvane.', 'Quorvane')).toBe(0)
  })

  test.each([
    ['a town', 'The plan was made in Whitlock.'],
    ['a street', 'He lives in Mill Lane, Whitlock, with two dogs.'],
    ['a team under a match', 'Norton: Whitlock; Abara, Okonjo, Tully, Frith; Crook, Vance, Marsh.'],
    ['where somebody is from', 'Anna Berg of Whitlock won the race.'],
    ['a town in a state', 'She went to Whitlock, Texas, to speak.'],
    ['a town near by', 'He drove to nearby Whitlock.'],
    ['a church', 'It was heard at the First Church of Whitlock.'],
    ['whose player somebody is', 'He beat Whitlock’s Anna Berg.'],
    ['a word with a capital from the start of a sentence', 'People who saw it cried. Wouldn’t you?'],
    ['a part of a longer name', 'He met George (Papa) Whitlock, and "Tex" Whitlock.'],
    ['a realm', 'He dances with the Queen of Comus.'],
    ['a county behind an office', 'Anna Berg, MP for Elm-on-Sea, Whitlockshire, said no.'],
    ['a firm of two', 'Analyst Anna Berg of Ingram and Whitlock said no.'],
    ['an entry of a commentary', '81 min: Booking for Whitlock. Deserved.'],
    ['a month', 'It was the prime minister’s Dec. 28 speech.'],
    ['a firm', 'The law firm, Whitlock, Abara & Quist, said nothing.'],
    ['a film', 'He was seen in the film Mr Whitlock.'],
    ['a family', 'It is the home of the Whitlocks.'],
    ['an era', 'It was built in Tudor England. England was poor.']
  ])('%s is no person', (_, source) => {
    const {all, guesses} = read(source)
    const found = [...all, ...guesses.filter(({certainty}) => certainty > 0)].map(({name}) => name)
    expect(found.filter((name) => !/^(?:Anna Berg|George)$/.test(name))).toEqual([])
  })
})

test('who shares a surname is somebody, who shares the sign of a firm is nobody', () => {
  expect(names('The police named the two as Morris and Anna Whitlock, a couple from Elm.')).toEqual([
    'Morris Whitlock',
    'Anna Whitlock'
  ])
  expect(names('The police named Morris and Anna Whitlock. “We left,” Morris said.')).toEqual([
    'Morris',
    'Anna Whitlock'
  ])
  expect(names('The bid from A. Whitlock and Sons of Elm was the lowest.')).toEqual(['A. Whitlock'])
})

test('a school that bears a given name is nobody', () => {
  const source =
    "Emory University's board will meet on Friday. The University owns the field, said the 33-man Emory board."
  expect(names(source)).toEqual([])
})

test('a surname that is a word is one where it speaks', () => {
  expect(people('Gary Player, the small South African, won. “It can bite,” Player said.')).toEqual([
    'Gary Player | full Gary Player | surname Player'
  ])
})

test('initials before a given name do not hide it', () => {
  expect(people('It is late, said C Mukesh Kumar, who runs the forum. Mukesh and his wife left.')).toEqual([
    'C Mukesh Kumar | full C Mukesh Kumar | given Mukesh'
  ])
})

test('a place in another place is nobody', () => {
  expect(names('He met an officer in Zone II, Onikan, Lagos, who said little.')).toEqual([])
  expect(names('He met an officer, Onikan, who said little.')).toEqual(['Onikan'])
})

test('what bears the name of who found it is not told of that person', () => {
  const attributive = (source: string): boolean[] =>
    read(source).all[0]!.mentions.map(({attributive}) => attributive)
  expect(
    attributive('The first known Hubbs’ beaked whale lay there. A biologist, Carl Hubbs, saw it.')
  ).toEqual([true, false])
  expect(attributive('On Friday Hubbs’ old whale lay there. A biologist, Carl Hubbs, saw it.')).toEqual([
    false,
    false
  ])
})

test('an entry may begin with the surname in capitals', () => {
  expect(
    people('WHITLOCK, ANNA JANE, who died on Friday, aged 81, taught at Elm. Whitlock played the harp.')
  ).toEqual(['ANNA JANE WHITLOCK | full WHITLOCK, ANNA JANE | surname Whitlock'])
  expect(names('MARSH, Tom, the second of the brothers, left. Marsh sang.')).toEqual(['Tom MARSH'])
  expect(names('Rain\n\nLEEDS, England, May 3, 2023 — It rained.\n\nLEEDS, England, was wet.')).toEqual([])
  expect(names('LONDON, Anna Berg, a baker, said so. Berg wept.')).toEqual(['Anna Berg'])
  expect(names('QUISTGAARD, Anna Berg, a baker, said so. Berg wept.')).toEqual(['Anna Berg'])
})
