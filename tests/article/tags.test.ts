import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'
import {reads} from '../helpers/readings.js'

/** The tokens of a text with their tags: "word/TAG" or "word/TAG+CLITIC". */
function tagged(text: string): string {
  const {tokens, tags} = createArticle(readText(text))
  expect(tags.of).toHaveLength(tokens.length)
  expect(tags.clitic).toHaveLength(tokens.length)
  return tokens
    .map((token, at) => `${token.text}/${tags.of[at]}${tags.clitic[at] ? `+${tags.clitic[at]}` : ''}`)
    .join(' ')
}

test('every token has a tag', () => {
  expect(tagged('The council met in Ghent.')).toBe('The/DET council/NOUN met/VERB in/ADP Ghent/PROPN ./PUNCT')
})

test('a contraction has the tag of its first part, and its second apart', () => {
  expect(tagged("She can't go; they've gone.")).toBe(
    "She/PRON can't/AUX+PART go/VERB ;/PUNCT they've/PRON+AUX gone/VERB ./PUNCT"
  )
  expect(tagged("I'm late, and here's why.")).toBe(
    "I'm/PRON+AUX late/ADJ ,/PUNCT and/CCONJ here's/ADV+AUX why/ADV ./PUNCT"
  )
})

test('curly apostrophes are as good as straight ones', () => {
  const straight = tagged("It's the mayor's car, and he hasn't paid.")
  expect(tagged('It’s the mayor’s car, and he hasn’t paid.').replaceAll('’', "'")).toBe(straight)
})

test('a possessive is a particle', () => {
  expect(tagged("the mayor's car")).toBe("the/DET mayor's/NOUN+PART car/NOUN")
})

test('a hyphenated word is one token with one tag, and marks are punctuation', () => {
  expect(tagged('a 10-year-old plan')).toBe('a/DET 10-year-old/ADJ plan/NOUN')
  expect(tagged('“Go — now …”')).toMatch(/^“\/PUNCT Go\/VERB —\/PUNCT now\/ADV …\/PUNCT ”\/PUNCT$/)
})

test('what the tagger does not know is tagged by its shape', () => {
  expect(tagged('De Grünwald paid £9.')).toMatch(/^De\/PROPN Grünwald\/PROPN paid\/VERB £\/SYM 9/)
})

reads('tags', 'contractions that the tagger leaves whole', [
  ["Zarvan'll sleep.", "Zarvan'll/PROPN+AUX", 'sleep/NOUN', './PUNCT'],
  ['Zarvan’ve slept.', 'Zarvan’ve/PROPN+AUX', 'slept/VERB', './PUNCT'],
  ["Zarvan'd slept.", "Zarvan'd/PROPN+AUX", 'slept/VERB', './PUNCT'],
  ["Here's it.", "Here's/ADV+AUX", 'it/PRON', './PUNCT'],
  ["When's it?", "When's/ADV+AUX", 'it/PRON', '?/PUNCT'],
  ["Zarvan's here.", "Zarvan's/PROPN+PART", 'here/ADV', './PUNCT'],
  ["Zarvann't sleep.", "Zarvann't/PROPN+PART", 'sleep/NOUN', './PUNCT'],
  ["There'm men.", "There'm/PRON+AUX", 'men/NOUN', './PUNCT'],
  ["What're they?", "What're/PRON+AUX", 'they/PRON', '?/PUNCT'],
  ["Who's there?", "Who's/PRON+AUX", 'there/PRON', '?/PUNCT']
])
