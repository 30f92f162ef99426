import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'

/** Whole sentences that end in a preposition, a particle, "to", "that", "his" or an auxiliary. */
const sentences = [
  'The deck had rusted through.',
  'The club has a debt it cannot live with.',
  'The rivals would have to wait and see, as would his.',
  'The deal was done, or as good as.',
  'It was the day the music died on.',
  'They were told to stay put and ring in.',
  'They had everything to play for.',
  'The rules are made to be lived by.',
  'Even so, two of the boats remain unaccounted for.',
  'Three of the crew are still unaccounted for.',
  'The house had gone unlived in for years, and it was not much to look at.',
  'The bed had not been slept in.',
  'Nobody knew where the smoke came from.',
  'The bridge will be closed while the work is carried out and traffic let through.',
  'The rain had set in.',
  'By noon the fog had closed in.',
  'The tide was coming in and the light was giving out.',
  'The bank holiday is a chance to dress up and join in.',
  'The striker was sent off and his replacement came on.',
  'The train she was meant to be on never arrived and her father rang round.',
  'He had a wife and three children to provide for.',
  'The charity has six hundred dogs to find homes for.',
  'There is nothing to be afraid of.',
  'It is a risk the board is willing to live with.',
  'This is the hill the party has chosen to die on.',
  'The council has no money to pay with.',
  'The mayor said the plan was one he could live with.',
  'It is the town his mother grew up in.',
  'She gave the police a name to work with.',
  'There were no seats left to sit on.',
  'The road was too icy to drive on.',
  'The knife was too blunt to cut with.',
  'The flat was big enough to raise a child in.',
  'The letters were never replied to.',
  'The claim has yet to be looked into.',
  'The problem was one nobody had thought of.',
  'It was the worst storm the island had lived through.',
  'The minister declined to say what the money would be spent on.',
  'The jury could not say which of them the voice belonged to.',
  'The firm would not say who it had sold the site to.',
  'The children had been well looked after.',
  'The theft went unnoticed until the shutters were pulled up and the lights put on.',
  'He said he would vote the way he always had.',
  'She paid more than she could afford to.',
  'They will play on if they are allowed to.',
  'The club would like to keep him but may not be able to.',
  'He signed because his father wanted him to.',
  'The house next door is his.',
  'The blame, she said, was entirely his.',
  'Her vote counted as much as his.',
  'No voice in the hall was as loud as his.',
  'The council said it could do no more than that.',
  'The judge said there was more to it than that.',
  'He earned twice that.',
  'It is as simple as that.',
  'The family asked for privacy and were given just that.',
  'The ferry left later than it should have.',
  'He trains harder than anyone else does.',
  'The shop opened earlier than the owner had said it would.',
  'The bill passed, as everyone knew it would.',
  'The crowd sang louder than it ever had.',
  'She had not voted but her husband had.',
  'Few believed the wall would hold, but it did.',
  'The officers knew what they were looking for.',
  'The family has been through enough and has enough to cope with.',
  'The power went off at six and has yet to come back on.',
  'He was the last man anyone would have wanted to fall out with.',
  'The pitch was frozen and the game called off.',
  'The engines cut out and the pilot had to glide in.',
  'The walkers were dug out after the roof fell in.',
  'What the fund is for nobody could say, or who it is run by.',
  'The paper was the only one he ever wrote for.',
  'The plan needs to be voted on.',
  'The fees are to be done away with.',
  'The old mill is being built over.',
  'The wreck was towed away after divers had been down to it and gone over.',
  'The team went through on penalties after the hosts had gone through.',
  'Prices are high and wages have a long way to go to catch up and move on.',
  'The company knows what it is up against.',
  'The bank said it did not know how many accounts had been broken into.',
  'There was a queue of people waiting to be let in.',
  'The neighbours say they are used to being lied to.',
  'In the vote 40 percent were for it and 51 percent were against.',
  'Most of the council was firmly against.',
  'The lamps went out and the band played on.',
  'There was not much she could turn to.'
]

for (const sentence of sentences) {
  test(`a whole sentence is not cut: ${sentence}`, () => {
    const {clauses} = createArticle(readText(`Council approves library\n\nIt rained. ${sentence}`))
    expect(clauses.of.slice(1).map(({cut}) => cut)).toEqual([null, null])
  })
}

/** Whole sentences whose verb the tagger takes for a noun. */
const finite = [
  'Each runs a mill of its own.',
  'Both hit the wall.',
  'The oldest lost her mother.',
  'The 20-year-old first won at 17.',
  'The fair runs from May to June.',
  'Two out of five smoke there.',
  'Four in ten rent their homes.',
  'Staff plan to strike.',
  'Critics aim to strike.',
  'Few plan to leave.',
  'The final covers three towns.',
  'The crew plan a tour.',
  'The grants of $500, $700 and $800 make $2,000 altogether.'
]

for (const sentence of finite) {
  test(`a whole sentence has its verb: ${sentence}`, () => {
    const {clauses} = createArticle(readText(`Council approves library\n\nIt rained. ${sentence}`))
    expect(clauses.of.at(-1)).toMatchObject({finite: true, gap: -1, cut: null})
  })
}

test.each([
  ['The crew of the old boat a danger to the town.', 6],
  ['The oldest house in the town a ruin.', 6],
  ['The runs from the mill to the sea.', -1]
])('a sentence without its verb is still none: %s', (sentence, gap) => {
  const {clauses} = createArticle(readText(`Council approves library\n\nIt rained. ${sentence}`))
  const {first} = createArticle(readText(`Council approves library\n\nIt rained. ${sentence}`)).sentences.at(
    -1
  )!
  const clause = clauses.of.at(-1)!
  expect([clause.finite, clause.gap < 0 ? -1 : clause.gap - first]).toEqual([false, gap])
})

test.each(['color meanwhile 8-year-old', 'suddenly his', 'fighting for', 'strike', 'how to', 'only how of'])(
  'a text that is nothing but “%s” is read to its end',
  (text) => {
    expect(createArticle(readText(text)).clauses.of).toHaveLength(1)
  }
)
