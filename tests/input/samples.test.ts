import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkSource} from '../../src/desk.js'
import {formatOf, readDocuments, type Format} from '../../src/input/index.js'

const folder = new URL('../samples/', import.meta.url)

/** The blocks of each article of a sample. */
async function outlineOf(name: string, format: Format): Promise<string[][]> {
  const content = fs.readFileSync(new URL(name, folder))
  const documents = await readDocuments(format === 'docx' ? content : content.toString(), {format})
  return documents.map(({blocks, text}) =>
    blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)
  )
}

const samples: [string, string[][]][] = [
  [
    'arc-ans.json',
    [
      [
        'headline: Bank to replace every card after theft',
        'deck: Thieves used a device smaller than a coin',
        'byline: Ruth Abernethy',
        'published: 2024-02-02T10:00:00Z',
        'paragraph: A bank is to replace 1.2 million cards after thieves copied them at cash machines, Northern Provident said on Friday.',
        'paragraph: Customers should change their PIN number at once. “It is clever work,” said Det. Insp. Ruth Okafor of the police.',
        'subheading: Eleven devices',
        'paragraph: The police found eleven of of them in four cities, & more are feared. "We can not rest," Okafor said.',
        'list-item: Check your your account',
        'caption: One of the the devices'
      ]
    ]
  ],
  [
    'feed.rss.xml',
    [
      [
        'headline: Museum returns drum to its makers',
        'published: Sun, 05 May 2024 10:00:00 GMT',
        'paragraph: The museum has returned a drum to to the people who made it, the director, Ingrid Moss, said & wept.'
      ],
      [
        'headline: Village shop saved by its customers',
        'paragraph: Customers of the only shop in Nether Aldham have bought it for £212,000.',
        'paragraph: Mrs Jean Tranter said that she can not believe it.'
      ]
    ]
  ],
  [
    'item.newsml.xml',
    [
      [
        'headline: Choir of bus drivers wins national prize',
        'byline: Harriet Oyelaran',
        'byline: ASHGROVE, June 2',
        'paragraph: A choir of bus drivers from Ashgrove won the the national prize on Saturday at its first attempt.',
        'paragraph: The conductor, Margaret Hollis, said she had not dared to hope. ‘We rehearse in an depot,’ Hollis said. ‘We can not hear ourselves.’'
      ]
    ]
  ],
  [
    'item.nitf.xml',
    [
      [
        'headline: Zoo welcomes first baby tapir',
        'deck: Visitors may name her',
        'byline: By Amy Lund',
        'byline: LOWFOLD',
        'paragraph: A tapir has been born at Lowfold Zoo for the first time in its history, the zoo said Thursday.',
        'paragraph: The calf, a female, weighs 15 pounds & has stripes like an watermelon.',
        'caption: The calf with with her mother.',
        'subheading: Name wanted',
        'paragraph: “She is calm and and very proud,” said the keeper, Amy Lund.',
        'paragraph: Visitors sang Row, row, row to to her.'
      ]
    ]
  ],
  [
    'libreoffice.docx',
    [
      [
        'headline: Rail line to reopen after landslide',
        'paragraph: The rail line between Morvane and the coast will reopen on Saturday, five weeks after a landslide buried it, the company said.',
        'paragraph: Engineers have moved 20,000 tonnes of earth, and the the first train will leave at 6am. It has been “a misery”, said Colm Devane, who runs the line.',
        'list-item: Buses will run run until then',
        'paragraph: Mr Devane said he can not promise that it will be the last time.'
      ]
    ]
  ],
  [
    'static-site-post.md',
    [
      [
        'headline: Orchard gives land for a school',
        'byline: Tomas Brandvold',
        'published: 2024-05-17',
        'caption: The orchard in in bloom',
        'paragraph: An orchard outside Bremworth has given four acres of land for a school, the county said on Monday.',
        'paragraph: The gift is worth about $300,000. Its owner, Karel Novak, said that he can not use the land: "My knees are worn out."',
        'quotation: Children stole my apples for for fifty years. Now they can do it at recess.',
        'paragraph: The school* will take 340 pupils & open in two years. Its architect, Dana Okafor, will use an wooden frame.',
        'paragraph: Music came from Walla on on Walla.',
        'table-cell: year',
        'table-cell: pupils',
        'table-cell: 2026',
        'table-cell: the the 120',
        'paragraph: * The name of the school is not yet known.'
      ]
    ]
  ],
  [
    'wordpress-page.html',
    [
      [
        'headline: Ferry line to reopen after winter storms',
        'published: March 8, 2024',
        'byline: by Maeve Lindqvist',
        'paragraph: The ferry line on Lake Orran will reopen on on Monday, five weeks after a storm tore the roof from its terminal, the county said.',
        'caption: The ferry Sigrid at its berth & the terminal without a roof',
        'caption: The terminal in February. Photo: Ansel Roy',
        'paragraph: “We can not promise that it will run on time,” said the county’s engineer, Ingrid Holm. “But it will run.”',
        'paragraph: Repairs cost $1.2 million, and the the Sigrid has new engines.',
        'furniture: Share on Facebook'
      ]
    ]
  ]
]

describe.each(samples)('%s', (name, outline) => {
  const format = formatOf(name)!

  test('is read as its blocks, without markup', async () => {
    expect(await outlineOf(name, format)).toEqual(outline)
  })

  test('each report stands at its words in the file', async () => {
    const content = fs.readFileSync(new URL(name, folder))
    const {messages, source} = await checkSource(format === 'docx' ? content : content.toString(), {format})
    // Those that a stet lets stand are not said.
    const words = outline
      .flat()
      .join('\n')
      .match(/\b(\w+) \1\b(?! her\.| Walla)/g)!
    const repeats = messages.filter(({ruleId}) => ruleId === 'repeated-word')
    expect(repeats.map(({actual}) => actual.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))).toEqual(words)
    for (const {start, end, actual} of messages) expect(source.slice(start.offset, end.offset)).toBe(actual)
  })
})
