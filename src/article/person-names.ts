import {easternSurnames} from '../lexicon/eastern-surnames.js'
import type {NameWord} from './person-words.js'

/** The parts of a person's name. */
export interface NameParts {
  given: string
  surname: string
  suffix: string | null
  /** What may stand for the person later, lower case, the surname first. */
  keys: string[]
}

/** One or two syllables, as transcribed from Chinese, Korean or Vietnamese. */
const syllables = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouü]{1,4}(?:ng?|r|l|m|k|p)?h?){1,2}$/

/** The words of a name without "Jr" and the like, and that. */
export function withoutSuffix(words: readonly NameWord[]): {
  core: readonly NameWord[]
  suffix: string | null
} {
  const first = words.findIndex(({suffix}, index) => index > 0 && suffix)
  if (first < 0) return {core: words, suffix: null}
  return {core: words.filter(({suffix}, index) => index === 0 || !suffix), suffix: words[first]!.bare}
}

/** Parts a full name: "Ludwig van Beethoven", "Kim Jong-un", "Gabriel García Márquez", "George W. Bush Jr." */
export function partName(words: readonly NameWord[]): NameParts {
  let parts = parted.get(words)
  if (!parts) parted.set(words, (parts = part(words)))
  return parts
}

/** Names that were parted already: an editor asks for the same ones after every key. */
const parted = new WeakMap<readonly NameWord[], NameParts>()

function part(words: readonly NameWord[]): NameParts {
  const {core, suffix} = withoutSuffix(words)
  const join = (from: number, to?: number): string =>
    core
      .slice(from, to)
      .map(({bare}) => bare)
      .join(' ')
  if (isEastern(core)) {
    return {given: join(1), surname: join(0, 1), suffix, keys: [core[0]!.small]}
  }
  const particle = core.findIndex((word, index) => index > 0 && word.particle)
  const start = particle > 0 ? particle : core.length - 1
  const {small} = core.at(-1)!
  const keys = new Set([join(start).toLowerCase(), small, small.replace(/^(?:al|el)-/, '')])
  // "Peña Nieto"
  for (let at = 1; at < core.length; at++) keys.add(join(at).toLowerCase())
  return {given: join(0, start), surname: join(start), suffix, keys: [...keys]}
}

/** Whether the family name comes first: "Xi Jinping", "Kim Jong-un". */
function isEastern([family, ...others]: readonly NameWord[]): boolean {
  if (!family || others.length < 1 || others.length > 2 || !easternSurnames.has(family.small)) return false
  if (others.length === 1 && /^\p{Ll}+-\p{Ll}+$/u.test(others[0]!.small)) return true
  return others.every(({small, english, common}) => !english && !common && syllables.test(small))
}

/** What somebody is called by, lower case: "raghu" of "C Raghu", "anna" of "Anna Maria". */
export function calledOf(given: string): string {
  const words = given.toLowerCase().split(' ')
  return words.find((word) => /\p{L}{2}/u.test(word)) ?? words[0]!
}

/** Whether two given names may be one person's: "Timothy D." and "Timothy", "Chris" and "Christopher", "J." and "John". */
export function isSameGiven(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((given) =>
    toSound(given.split(' ')[0]!.toLowerCase().replace(/\./g, ''))
  )
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))
}

/** A name as it sounds, lower case: "Sergei" and "Sergey", "Viktor" and "Victor", "al-Masri" and "Masri" are one. */
export function toSound(name: string): string {
  let sound = sounds.get(name)
  if (sound === undefined) {
    if (sounds.size > mostSounds) sounds.clear()
    sounds.set(name, (sound = readSound(name)))
  }
  return sound
}

const sounds = new Map<string, string>()
const mostSounds = 20_000

function readSound(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=^| )(?:al|el)[- ]/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck?(?![hei])/g, 'k')
    .replace(/[iy]+/g, 'i')
    .replace(/(?<=\p{L})h(?=$| )/gu, '')
    .replace(/^m[ou]h/, 'moh')
    .replace(/(\p{L})\1/gu, '$1')
}
