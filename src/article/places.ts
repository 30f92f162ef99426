import {areas, placeNames} from '../lexicon/places.js'
import type {Article} from './index.js'
import {bareWord} from './names.js'

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

/** Finds the places that the gazetteer knows, and those that the article calls a town, a river, a province. */
export function findPlaces({text, tokens, names, people}: Article): Places {
  const known = placeNames()
  const persons = new Set(people.mentions.flatMap(({first, last}) => range(first, last)))
  const mentions: PlaceMention[] = []
  const add = (first: number, last: number): void => {
    const {start} = tokens[first]!
    const end = tokens[last - 1]!
    const stop = end.start + end.text.replace(/['’]s$/u, '').replace(/(\p{L}{3})\.$/u, '$1').length
    mentions.push({name: text.slice(start, stop).replace(/\s+/g, ' '), start, end: stop, first, last})
  }
  for (const {first, last, titleCase} of names.runs) {
    for (let at = first; at < last; at++) {
      if (persons.has(at)) continue
      let to = Math.min(last, at + longest)
      while (to > at && !known.has(nameOf(at, to))) to--
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

  function nameOf(from: number, to: number): string {
    return tokens
      .slice(from, to)
      .map(({text}) => bareWord(text))
      .join(' ')
  }

  /** "the village of Norton", "Norton village" */
  function isCalledArea(first: number, last: number): boolean {
    const next = tokens[last]
    if (next?.spaced && areas.has(next.text)) return true
    return tokens[first - 1]?.lower === 'of' && areas.has(tokens[first - 2]?.text ?? '')
  }
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}
