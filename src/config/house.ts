import type {House, Term} from '../rule/house.js'
import {createFields, type FieldReader, type Path} from './fields.js'
import type {Problem} from './problem.js'
import type {Located} from './read.js'
import type {HouseSetting, TermSetting} from './types.js'

const varieties = ['american', 'british'] as const
const sides = ['inside', 'outside'] as const
const endings = ['noun', 'verb'] as const
export const houseKeys = ['name', 'basis', 'variety', 'quotes', 'acronyms', 'people', 'countries', 'terms']
const termKeys = ['use', 'not', 'except', 'inflects', 'why', 'good', 'bad']
const basisKeys = ['name', 'url']
const countryKeys = ['noun', 'adjective']
const placeholder = /\{[^}]*\}?/g

/** Checks a file that holds a house and nothing else. */
export function validateHouse(located: Located): {house: HouseSetting; problems: Problem[]} {
  const problems: Problem[] = []
  const house = readHouse(located.value, [], createFields(located, problems))
  return {house, problems}
}

/** Reads what a newsroom has settled; `reader` notes what is wrong with it. */
export function readHouse(value: unknown, path: Path, reader: FieldReader): HouseSetting {
  const {asObject, asList, strings, asStrings, asString, lacks, fail, failValue, placeOf} = reader
  if (value === undefined) return {}
  const fields = asObject(value, path, houseKeys)
  const house: HouseSetting = {}
  const {name, basis, variety, quotes, acronyms, people, countries, terms} = fields
  const called = name === undefined ? null : asString(name, [...path, 'name'])
  if (called !== null) house.name = called
  if (basis !== undefined) house.basis = asList(basis, [...path, 'basis']).flatMap(readBasis)
  const english = variety === undefined ? null : oneOf(variety, [...path, 'variety'], varieties)
  if (english) house.variety = english
  const side = quotes === undefined ? null : oneOf(quotes, [...path, 'quotes'], sides)
  if (side) house.quotes = side
  if (acronyms !== undefined) house.acronyms = strings(acronyms, [...path, 'acronyms'])
  if (people !== undefined) house.people = strings(people, [...path, 'people'])
  if (countries !== undefined) house.countries = readCountries(countries, [...path, 'countries'])
  if (terms !== undefined) house.terms = readTerms(terms, [...path, 'terms'])
  return house

  function oneOf<Value extends string>(given: unknown, at: Path, values: readonly Value[]): Value | null {
    const found = values.find((one) => one === given)
    if (!found) failValue(given, at, values)
    return found ?? null
  }

  function readBasis([given, at]: [unknown, Path]): {name: string; url: string}[] {
    const item = asObject(given, at, basisKeys)
    const guide = required(item, 'name', basisKeys, at, 'a basis', 'the guide that says so')
    const url = required(item, 'url', basisKeys, at, 'a basis', 'where it can be read')
    return guide && url ? [{name: guide, url}] : []
  }

  function readCountries(given: unknown, at: Path): Record<string, {noun: string; adjective: string}> {
    const result: Record<string, {noun: string; adjective: string}> = {}
    for (const [code, forms] of Object.entries(asObject(given, at))) {
      const place = [...at, code]
      if (!/^[A-Z]{2}$/.test(code)) {
        fail(place, 'key', `unexpected \`${code}\`, expected a country's code of two capitals, as in \`US\``)
      }
      const item = asObject(forms, place, countryKeys)
      const [noun, adjective] = countryKeys.map((key) =>
        // What is no object at all has been told.
        item === forms
          ? required(item, key, countryKeys, place, 'a country', 'the form that the house prints')
          : null
      )
      if (noun && adjective) result[code] = {noun, adjective}
    }
    return result
  }

  function readTerms(given: unknown, at: Path): TermSetting[] {
    const seen = new Map<string, string>()
    return asList(given, at).flatMap(([item, place]) => {
      const term = readTerm(item, place)
      for (const [form, where] of term
        ? asStrings(asObject(item, place)['not'], [...place, 'not'], true)
        : []) {
        const other = seen.get(form)
        if (other)
          fail(where, 'value', `unexpected \`${form}\` again, it stands in the term for \`${other}\``)
        seen.set(form, term!.use)
      }
      return term ? [term] : []
    })
  }

  function readTerm(given: unknown, at: Path): TermSetting | null {
    const item = asObject(given, at, termKeys)
    if (item !== given) return null
    const use = required(item, 'use', termKeys, at, 'a term', 'what the house prints')
    const why = required(item, 'why', termKeys, at, 'a term', 'the reason')
    const good = required(item, 'good', termKeys, at, 'a term', 'a sentence as the house prints it')
    const bad = required(item, 'bad', termKeys, at, 'a term', 'a sentence that draws a report')
    const forms = asStrings(item['not'], [...at, 'not'], true)
    if (lacks(item, 'not', termKeys)) fail(at, 'value', 'a term expects `not`, what the house does not print')
    const inflects =
      item['inflects'] === undefined ? null : oneOf(item['inflects'], [...at, 'inflects'], endings)
    const except = strings(item['except'], [...at, 'except'], true)
    if (!use || !why || !good || !bad || forms.length === 0) return null
    for (const [form, where] of forms) {
      if (form === use) fail(where, 'value', `unexpected \`${form}\` under \`not\`, the house prints it`)
      for (const [part] of form.matchAll(placeholder)) {
        if (!/^\{(?:day|name|number)\}$/.test(part))
          fail(where, 'value', `unexpected \`${part}\`, expected \`{number}\`, \`{day}\` or \`{name}\``)
      }
      for (const [part] of use.matchAll(placeholder)) {
        if (!form.includes(part))
          fail([...at, 'use'], 'value', `unexpected \`${part}\`, \`${form}\` has none to put there`)
      }
    }
    return {
      use,
      not: forms.map(([form]) => form),
      why,
      except,
      inflects,
      good,
      bad,
      place: placeOf(at, 'value')
    }
  }

  function required(
    item: Readonly<Record<string, unknown>>,
    key: string,
    known: readonly string[],
    at: Path,
    owner: string,
    what: string
  ): string | null {
    if (item[key] !== undefined) return asString(item[key], [...at, key])
    if (lacks(item, key, known)) fail(at, 'value', `${owner} expects \`${key}\`, ${what}`)
    return null
  }
}

/** Makes one house of settings, the outermost first: lists add up, and what comes later wins. */
export function mergeHouses(houses: readonly HouseSetting[], vocabulary: readonly string[]): House {
  return {
    variety: houses.findLast(({variety}) => variety)?.variety ?? null,
    quotes: houses.findLast(({quotes}) => quotes)?.quotes ?? null,
    vocabulary: new Set(vocabulary),
    acronyms: new Set(houses.flatMap(({acronyms = []}) => acronyms)),
    people: new Set(houses.flatMap(({people = []}) => people)),
    countries: new Map(houses.flatMap(({countries = {}}) => Object.entries(countries))),
    terms: mergeTerms(houses.map(({terms = []}) => terms))
  }
}

/** Of two houses that want opposite things, the later has its way. */
function mergeTerms(houses: readonly (readonly Term[])[]): Term[] {
  return houses.flatMap((terms, index) => {
    const later = houses.slice(index + 1).flat()
    const settled = new Set(later.flatMap(({use, not}) => [use, ...not]))
    if (settled.size === 0) return terms
    return terms.flatMap((term) => {
      const not = term.not.filter((form) => !settled.has(form))
      return not.length > 0 ? [{...term, not}] : []
    })
  })
}
