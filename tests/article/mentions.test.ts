import {describe, expect, test} from 'vitest'
import type {Mention} from '../../src/article/mentions.js'
import type {Pronoun} from '../../src/article/pronouns.js'
import {readArticle} from '../helpers/rules.js'

const body = (...paragraphs: string[]): string =>
  ['Harbour to be dredged', 'The harbour will be dredged in May.', ...paragraphs].join('\n\n')

/** What is mentioned in a paragraph, as "words: kind gender number". */
function mentionsIn(paragraph: string): string[] {
  const {text, mentions} = readArticle(body(paragraph))
  const start = text.length - paragraph.length
  return mentions.all.filter((mention) => mention.start >= start).map((mention) => draw(text, mention))
}

const draw = (text: string, {start, end, kind, gender, plural}: Mention): string =>
  [`${text.slice(start, end)}:`, kind, gender, plural && 'plural'].filter(Boolean).join(' ')

/** What stands for each pronoun of the last paragraph. */
function standings(...paragraphs: string[]): string[] {
  const {text, mentions, outline} = readArticle(body(...paragraphs))
  const last = outline.blocks.length - 1
  return mentions.pronouns
    .filter(({block}) => block === last)
    .map((pronoun) => {
      const {antecedent, rival} = mentions.standing(pronoun)
      const words = text.slice(pronoun.start, pronoun.end)
      if (antecedent) return `${words} = ${text.slice(antecedent.start, antecedent.end)}`
      return `${words} ≠ ${rival ? text.slice(rival.start, rival.end) : 'nothing'}`
    })
}

function pronounsIn(paragraph: string): Pronoun[] {
  return [...readArticle(body(paragraph)).mentions.pronouns]
}

describe('what a pronoun may stand for', () => {
  test('people by name, with the gender of their given names and titles', () => {
    expect(mentionsIn('Ines Okoro told Tom Brandt about it.')).toEqual([
      'Ines Okoro: person female',
      'Tom Brandt: person male'
    ])
  })

  test('nouns for people, one and many, with their gender where they have one', () => {
    expect(mentionsIn('The pilot and an actress met three lawyers, two widows and some children.')).toEqual([
      'pilot: person-noun',
      'actress: person-noun female',
      'lawyers: people-noun plural',
      'widows: people-noun female plural',
      'children: people-noun plural'
    ])
  })

  test('nouns with a hyphen are what their head is', () => {
    expect(
      mentionsIn('The co-founder, the president-elect, a father-of-two and a 34-year-old arrived.')
    ).toEqual([
      'co-founder: person-noun',
      'president-elect: person-noun',
      'father-of-two: person-noun male',
      '34-year-old: person-noun'
    ])
    expect(mentionsIn('It is a 28-member club.')).toEqual(['club: body'])
  })

  test('somebody whom nobody names', () => {
    expect(mentionsIn('Nobody came, but someone rang.')).toEqual(['Nobody: anybody', 'someone: person-noun'])
  })

  test('bodies: groups of people, countries and organisations', () => {
    expect(
      mentionsIn('The government of Norway wrote to the committee and to the Harbour Authority.')
    ).toEqual(['government: body', 'Norway: body', 'committee: body', 'Harbour Authority: body'])
  })

  test('beasts and other things in the plural', () => {
    expect(mentionsIn('The cat slept on the nets.')).toEqual(['cat: animal', 'nets: thing plural'])
  })

  test('an adjective of a nation is nobody, its noun is somebody', () => {
    expect(mentionsIn('It was a Brazilian ship.')).toEqual([])
    expect(mentionsIn('It was sold to a Brazilian.')).toEqual(['Brazilian: person-noun'])
    expect(mentionsIn('It was sold to Brazilians.')).toEqual(['Brazilians: people-noun plural'])
  })
})

describe('a name that nobody knows', () => {
  test('is a person where the article goes on with he or she', () => {
    expect(mentionsIn('The bay is where Quoyle moored her boat.')).toContain('Quoyle: name')
  })

  test('is a person after a noun for people, before an age and before "who"', () => {
    expect(mentionsIn('It was the trader Quoyle.')).toContain('Quoyle: name')
    expect(mentionsIn('It was Quoyle, 34, at last.')).toContain('Quoyle: name')
    expect(mentionsIn('It was Quoyle, who dived.')).toContain('Quoyle: name')
  })

  test('is a person by a given name that is a word too, beside somebody of that surname', () => {
    expect(mentionsIn('Ines Okoro came. Bill Okoro was the first.')).toContain('Bill Okoro: person male')
  })

  test('is a thing where nothing speaks for a person', () => {
    expect(mentionsIn('They met near Quoyle on Monday.')).toContain('Quoyle: thing')
  })
})

describe('a noun for people', () => {
  test('is nobody in particular as whoever uses or reads a thing', () => {
    expect(mentionsIn('It protects the user.')).toContain('user: anybody')
    expect(mentionsIn('It protects this user.')).toContain('user: person-noun')
  })

  test('is nobody as the first part of another noun', () => {
    expect(mentionsIn('The student loan was cut.')).toEqual([])
    expect(mentionsIn('The minister plans a cut.')).toContain('minister: person-noun')
    expect(mentionsIn('It was made by student groups.')).not.toContain('student: person-noun')
  })

  test('is a title after "the" in capitals, and a newspaper otherwise', () => {
    expect(mentionsIn('They told the Pope.')).toContain('Pope: person-noun')
    expect(mentionsIn('They told the Guardian.')).toContain('Guardian: body')
  })
})

describe('pronouns', () => {
  test('are told with their gender, number and role', () => {
    expect(
      pronounsIn("He's late, and they gave her coat to him themselves.").map(
        ({gender, plural, role}) => `${gender} ${plural} ${role}`
      )
    ).toEqual([
      'male false subject',
      'null true subject',
      'female false possessive',
      'male false object',
      'null true reflexive'
    ])
  })

  test('end before what is contracted to them', () => {
    const paragraph = 'Now he’s late.'
    const [{start, end}] = pronounsIn(paragraph) as [Pronoun]
    expect(body(paragraph).slice(start, end)).toBe('he')
  })

  test('that stand for nobody are left out', () => {
    for (const idiom of [
      'Every guest brings his or her glass.',
      'The towels were his and hers.',
      'Only he who waits will win.',
      'They called Her Majesty.',
      'The film Her won.',
      'A sign said HIS.'
    ]) {
      expect(
        pronounsIn(idiom).map(({role}) => role),
        idiom
      ).toEqual(idiom.startsWith('They') ? ['subject'] : [])
    }
  })

  test('open a paragraph until the writer has told something in it', () => {
    expect(
      pronounsIn('"We left. It was cold," she said. Then she wept.').map(({opening}) => opening)
    ).toEqual([true, false])
  })

  test('tell whether they stand in a quotation and whether they start their sentence', () => {
    expect(pronounsIn('But he asked: "Is she there?"').map(({quoted, initial}) => [quoted, initial])).toEqual(
      [
        [false, true],
        [true, false]
      ]
    )
  })
})

describe('the standing of a pronoun', () => {
  test('is the nearest mention of its gender in the paragraph', () => {
    expect(standings('Ines Okoro met Tom Brandt. She was ill, and he was tired.')).toEqual([
      'She = Ines Okoro',
      'he = Tom Brandt'
    ])
  })

  test('is another pronoun where that comes first', () => {
    expect(standings('Tom Brandt was ill. He said that he would go.')).toEqual(['He = Tom Brandt', 'he = He'])
  })

  test('reaches from a first sentence over two paragraphs and not over three', () => {
    expect(standings('Tom Brandt was ill.', 'The bridge is shut.', 'He will go.')).toEqual([
      'He = Tom Brandt'
    ])
    expect(standings('Tom Brandt was ill.', 'The bridge is shut.', 'It is old.', 'He will go.')).toEqual([
      'He ≠ nothing'
    ])
  })

  test('does not reach over the start of a paragraph from a later sentence, unless nobody came between', () => {
    expect(standings('Tom Brandt was ill.', 'The council met. He will go.')).toEqual(['He ≠ The council'])
    expect(standings('Tom Brandt was ill.', 'It was bad. He will go.')).toEqual(['He = Tom Brandt'])
  })

  test('is found after it in its sentence where it does not start that', () => {
    expect(standings('In his speech, Tom Brandt was brief.')).toEqual(['his = Tom Brandt'])
    expect(standings('When she came, Ines Okoro was ill.')).toEqual(['she = Ines Okoro'])
    expect(standings('She met Ines Okoro.')).toEqual(['She ≠ nothing'])
  })

  test('is nobody named in a headline or a byline', () => {
    const {mentions} = readArticle(
      'Tom Brandt resigns\n\nBy Paul Moss\n\nHe will go in May, and the council will miss a friend.'
    )
    expect(mentions.pronouns.map((pronoun) => mentions.standing(pronoun).antecedent)).toEqual([null])
  })
})

describe('a pronoun', () => {
  test('may be told by the second paragraph where it is the whole first one', () => {
    const {text, mentions} = readArticle(
      'Mayor returns\n\nHe is back.\n\nTom Brandt was seen at the harbour on Monday.'
    )
    const {antecedent} = mentions.standing(mentions.pronouns[0]!)
    expect(text.slice(antecedent!.start, antecedent!.end)).toBe('Tom Brandt')
  })

  test('may be an age: "The 53-year-old sailor" needs somebody before it', () => {
    expect(standings('Tom Brandt was ill. The 53-year-old sailor left.')).toEqual([
      'The 53-year-old sailor = Tom Brandt'
    ])
    expect(standings('The council met. The 53-year-old sailor left.')).toEqual([
      'The 53-year-old sailor ≠ The council'
    ])
  })

  test('stands for a beast as well', () => {
    expect(standings('The cat slept on the nets. She was old.')).toEqual(['She = cat'])
  })

  test('does not stand for several, nor they for one of them alone', () => {
    expect(standings('Two sailors and three women met. He was late, and they were cross.')).toEqual([
      'He ≠ Two sailors',
      'they = women'
    ])
  })
})

describe('a loose tie', () => {
  const ties = (...paragraphs: string[]): (string | null)[] => {
    const {text, mentions, outline} = readArticle(body(...paragraphs))
    return mentions.pronouns
      .filter(({block}) => block === outline.blocks.length - 1)
      .map((pronoun) => mentions.looseTie(pronoun))
      .map((tie) => tie && text.slice(tie.start, tie.end))
  }

  test('is that of a pronoun that opens a paragraph', () => {
    expect(ties('Mayor Tom Brandt was ill.', 'He left.')).toEqual(['Mayor Tom Brandt'])
    expect(ties('Mayor Tom Brandt was ill. He left.')).toEqual([null])
  })

  test('is that of a pronoun after a sentence about somebody else', () => {
    expect(ties('The council wrote to Tom Brandt. He left.')).toEqual(['Tom Brandt'])
    expect(ties('The minister wrote to Tom Brandt. He left.')).toEqual(['Tom Brandt'])
    expect(ties('The minister wrote to the council. He left.')).toEqual([null])
    expect(ties('Brandt’s council wrote to the tall Tom Brandt. He left.')).toEqual(['the tall Tom Brandt'])
  })

  test('is that of the speaker of a quotation after a paragraph without anybody', () => {
    expect(ties('Tom Brandt was ill.', 'It was bad.', '"I am well," he said.')).toEqual(['Tom Brandt'])
    expect(ties('It was bad.', 'Tom Brandt was ill.', '"I am well," he said.')).toEqual([null])
  })
})

describe('words that point back', () => {
  const pointers = (source: string, how: 'certain' | 'loose' = 'certain'): string[] => {
    const {text, mentions} = readArticle(source)
    const found = how === 'certain' ? mentions.pointers : mentions.loosePointers()
    return found.map(({start, end, thing}) => `${text.slice(start, end)}: ${thing}`)
  }

  test('to something of a kind, in the first words of the text', () => {
    expect(pointers('Bridge shut\n\nAt that same hearing, Tom Brandt wept.')).toEqual([
      'that same hearing: a hearing'
    ])
    expect(pointers('Bridge shut\n\nThose remarks came late.')).toEqual(['Those remarks: remarks'])
    expect(pointers('Bridge shut\n\nThe announcement came late.')).toEqual([
      'The announcement: an announcement'
    ])
  })

  test('find it in the headline, in a clause of their own or in the calendar', () => {
    expect(pointers('Hearing told of cracks\n\nAt that hearing, Tom Brandt wept.')).toEqual([])
    expect(pointers('Bridge shut\n\nOf those sailors who came, two wept.')).toEqual([])
    expect(pointers('Bridge shut\n\nOn that day, Tom Brandt wept.')).toEqual([])
    expect(pointers('Bridge shut\n\nThe announcement of the mayor came late.')).toEqual([])
  })

  test('to one of several', () => {
    expect(pointers('Bridge shut\n\nThat one was old.')).toEqual(['That one: null'])
    expect(pointers('Bridge shut\n\nDoubts grew. But that one was old.')).toEqual(['that one: null'])
    expect(pointers('Bridge shut\n\nA bridge fell. But that one was old.')).toEqual([])
    expect(pointers('Bridge shut\n\nIt has 3 bridges. But that one was old.')).toEqual([])
    expect(pointers('Bridge shut\n\nDoubts grew.\n\nThat one was old.')).toEqual([])
  })

  test('may do so anywhere in a text of pieces', () => {
    const source = 'Bridge shut\n\nTom Brandt wept. Few had faith in him in that role. The ruling came late.'
    expect(pointers(source)).toEqual([])
    expect(pointers(source, 'loose')).toEqual(['that role: a role', 'The ruling: a ruling'])
    expect(pointers('Bridge shut\n\nTom Brandt played a role. He wept in that role.', 'loose')).toEqual([])
  })

  test('to a newspaper that nobody named, in a text of pieces', () => {
    expect(pointers('Bridge shut\n\nTom Brandt told the newspaper.', 'loose')).toEqual([
      'the newspaper: a newspaper'
    ])
    expect(
      pointers('Bridge shut\n\nTom Brandt told the Veld Herald. The newspaper printed it.', 'loose')
    ).toEqual([])
  })
})

describe('whom a pronoun stands for', () => {
  const resolve = (paragraph: string): string[] => {
    const {text, mentions} = readArticle(body(paragraph))
    return mentions.pronouns.map((pronoun) => {
      const mention = mentions.resolve(pronoun.token)
      return `${text.slice(pronoun.start, pronoun.end)} = ${mention ? text.slice(mention.start, mention.end) : null}`
    })
  }

  test('is the subject rather than the nearest', () => {
    expect(resolve('Tom Brandt wrote to Paul Moss. He was ill.')).toEqual(['He = Tom Brandt'])
  })

  test('is never another pronoun', () => {
    expect(resolve('Ines Okoro was ill. She said that she would go.')).toEqual([
      'She = Ines Okoro',
      'she = Ines Okoro'
    ])
  })

  test('is not the subject for an object of the same clause', () => {
    expect(resolve('Tom Brandt was tired. Paul Moss saw him.')).toEqual(['him = Tom Brandt'])
  })

  test('is the name rather than the office before it', () => {
    expect(resolve('The defender Tom Brandt scored. He wept.')).toEqual(['He = Tom Brandt'])
  })

  test('is the one that comes after it where nobody comes before', () => {
    expect(resolve('In his speech, Tom Brandt was brief.')).toEqual(['his = Tom Brandt'])
  })

  test('is several for they', () => {
    expect(resolve('Tom Brandt met three sailors. They were wet.')).toEqual(['They = sailors'])
  })

  test('is nobody for a token that is no pronoun, and where nobody is told of', () => {
    expect(readArticle(body('It rained.')).mentions.resolve(0)).toBe(null)
    expect(resolve('He was ill.')).toEqual(['He = null'])
  })
})
