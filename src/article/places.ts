import {areas, placeNames} from '../lexicon/places.js'
import type {Article} from './index.js'
import {bareWord, runReader} from './names.js'
import type {Reader} from './passages.js'
import {teller} from './word.js'

/** A place on the map where it is named. Offsets are half-open; tokens run from `first` up to and not including `last`. */
export interface PlaceMention {
  name: string
  start: number
  end: number
  first: number
  last: number
}

export interface Places {
  /** In the order of the text; what names a person there is left out. */
  readonly mentions: readonly PlaceMention[]
}

/** The most words that the name of a place has ("Saint Kitts and Nevis" is read as two). */
const longest = 4

/** Where a name of the gazetteer begins and the token after the longest that begins there. */
interface Known {
  first: number
  last: number
}

const bare = teller(({text}) => bareWord(text))

const knownReader: Reader<Known> = {
  read(passage) {
    const names = placeNames()
    const known: Known[] = []
    for (const run of passage.read(runReader)) {
      const words = passage.tokens.slice(run.first, run.last).map((token) => bare(token))
      for (let at = 0; at < words.length; at++) {
        let to = Math.min(words.length, at + longest)
        while (to > at && !names.has(words.slice(at, to).join(' '))) to--
        if (to > at) known.push({first: run.first + at, last: run.first + to})
      }
    }
    return known
  },
  move: ({first, last}, by) => ({first: first + by.token, last: last + by.token})
}

/** Finds the places that the gazetteer knows, and those that the article calls a town, a river, a province. */
export function findPlaces({text, tokens, names, passages, people}: Article): Places {
  const persons = new Uint8Array(tokens.length)
  for (const {first, last} of people.mentions) persons.fill(1, first, last)
  const known = new Int32Array(tokens.length)
  for (const {first, last} of passages.collect(knownReader)) known[first] = last
  const mentions: PlaceMention[] = []
  const add = (first: number, last: number): void => {
    const {start} = tokens[first]!
    const end = tokens[last - 1]!
    const stop = end.start + end.text.replace(/['’]s$/u, '').replace(/(\p{L}{3})\.$/u, '$1').length
    mentions.push({name: text.slice(start, stop).replace(/\s+/g, ' '), start, end: stop, first, last})
  }
  for (const {first, last, titleCase} of names.runs) {
    for (let at = first; at < last; at++) {
      if (persons[at]) continue
      const to = known[at]!
      if (to > at) {
        add(at, to)
        at = to - 1
      } else if (!titleCase && at === first && isCalledArea(first, last)) {
        add(first, last)
        break
      }
    }
  }
  return {mentions}

  /** "the village of Norton", "Norton village" */
  function isCalledArea(first: number, last: number): boolean {
    const next = tokens[last]
    if (next?.spaced && areas.has(next.text)) return true
    return tokens[first - 1]?.lower === 'of' && areas.has(tokens[first - 2]?.text ?? '')
  }
}
