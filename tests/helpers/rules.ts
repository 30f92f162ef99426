import fs from 'node:fs'
import path from 'node:path'
import {createArticle, type Article} from '../../src/article/index.js'
import {parseEnglish, readText} from '../../src/input/index.js'
import {noHouse, runRule, type House, type Message, type Rule, type Term} from '../../src/rule/index.js'
import {findFences, type Fence} from './fences.js'

const folder = path.resolve(import.meta.dirname, '../../rules')

/** What stands in a rule's folder. */
export interface RuleFolder {
  id: string
  code: string
  readme: string
  fences: readonly Fence[]
}

/** Reads the folder of a rule. */
export function readRuleFolder(id: string): RuleFolder {
  const readme = fs.readFileSync(path.join(folder, id, 'readme.md'), 'utf8')
  return {
    id,
    code: fs.readFileSync(path.join(folder, id, 'index.ts'), 'utf8'),
    readme,
    fences: findFences(readme)
  }
}

/** Makes the article of a plain text; the tree cannot be changed afterwards. */
export function readArticle(source: string): Article {
  const document = readText(source)
  return createArticle(document, {tree: freeze(parseEnglish(document.text))})
}

/** Runs a rule as an example asks, over its text or another. */
export function lint(rule: Rule, {text, options, house}: Fence, source = text): Message[] {
  return runRule(rule, readArticle(source), {options, house: readHouse(house)})
}

/** A house as JSON has it: lists for sets, an object for the countries, terms without what may be left out. */
export function readHouse(given: Fence['house']): House {
  const result: Record<string, unknown> = {...noHouse}
  for (const [name, value] of Object.entries(given)) {
    if (name === 'terms') {
      result[name] = (value as Partial<Term>[]).map((term) => ({except: [], inflects: null, ...term}))
      continue
    }
    result[name] = Array.isArray(value)
      ? new Set(value)
      : typeof value === 'object' && value !== null
        ? new Map(Object.entries(value))
        : value
  }
  return result as unknown as House
}

export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) freeze(child)
  }
  return value
}
