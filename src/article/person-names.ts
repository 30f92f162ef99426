import {easternSurnames} from '../lexicon/eastern-surnames.js'
import {nameParticles, nameSuffixes} from '../lexicon/person-roles.js'

/** The parts of a person's name. */
export interface NameParts {
  given: string
  surname: string
  suffix: string | null
  /** What may stand for the person later, lower case, the surname first. */
  keys: string[]
}

const syllables = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouü]{1,4}(?:ng?|r|l|m|k|p)?h?){1,2}$/i

/** Parts a full name: "Ludwig van Beethoven", "Kim Jong-un", "Gabriel García Márquez", "George W. Bush Jr." */
export function partName(words: readonly string[]): NameParts {
  const suffix = words.slice(1).find((word) => nameSuffixes.has(word)) ?? null
  const core = words.filter((word, index) => index === 0 || !nameSuffixes.has(word))
  const keys = new Set<string>()
  if (isEastern(core)) {
    keys.add(core[0]!.toLowerCase())
    return {given: core.slice(1).join(' '), surname: core[0]!, suffix, keys: [...keys]}
  }
  const particle = core.findIndex((word, index) => index > 0 && nameParticles.has(word.toLowerCase()))
  const start = particle > 0 ? particle : core.length - 1
  const surname = core.slice(start).join(' ')
  const last = core.at(-1)!
  for (const form of [surname, last, last.replace(/^(?:al|el)-/i, '')]) keys.add(form.toLowerCase())
  for (let index = 1; index < core.length; index++) keys.add(core.slice(index).join(' ').toLowerCase())
  return {given: core.slice(0, start).join(' '), surname, suffix, keys: [...keys]}
}

function isEastern(core: readonly string[]): boolean {
  if (core.length < 2 || core.length > 3 || !easternSurnames.has(core[0]!.toLowerCase())) return false
  if (core.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(core[1]!)) return true
  return core.slice(1).every((word) => syllables.test(word))
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

/** A name as it sounds, lower case: "Sergei" and "Sergey", "Viktor" and "Victor", "al-Assad" and "Assad" are one. */
export function toSound(name: string): string {
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
