import fs from 'node:fs'
import path from 'node:path'
import houseTerm from '../../rules/house-term/index.js'
import {createArticle} from '../article/index.js'
import {mergeHouses, validateHouse} from '../config/house.js'
import {nearest} from '../config/nearest.js'
import {ConfigError, type Problem} from '../config/problem.js'
import {readConfig} from '../config/read.js'
import {readStyle, styleNames} from '../config/styles.js'
import type {HouseSetting, TermSetting} from '../config/types.js'
import {readText} from '../input/index.js'
import {toPrintable} from '../report/printable.js'
import {createStyle} from '../report/style.js'
import {plural} from '../report/summary.js'
import {noHouse, runRule, type House, type Message} from '../rule/index.js'
import type {Io} from './io.js'
import {UsageError} from './options.js'

/** A sentence of a term that does not do what it is there for. */
export interface StyleFault {
  term: TermSetting
  /** One clause, without a full stop. */
  reason: string
}

/** Tries the terms of a house: each bad sentence is to draw the report of its term, each good one none of any. */
export function testStyle(setting: HouseSetting): StyleFault[] {
  const house = mergeHouses([setting], [])
  return (setting.terms ?? []).flatMap((term): StyleFault[] => {
    const own = new Set(lint(term.bad, {...noHouse, terms: [term]}).map(({reason}) => reason))
    const isCaught = lint(term.bad, house).some(({reason}) => own.has(reason))
    return [
      ...(isCaught ? [] : [{term, reason: `nothing is reported in the bad sentence “${term.bad}”`}]),
      ...lint(term.good, house).map(({reason}) => ({
        term,
        reason: `the good sentence “${term.good}” draws: ${reason}`
      }))
    ]
  })
}

function lint(sentence: string, house: House): Message[] {
  return runRule(houseTerm, createArticle(readText(sentence)), {house})
}

/** Tries a house style, of a file or by name, and gives the exit status: 1 where a sentence fails, 2 where it is no style. */
export async function runStyleTest(names: readonly string[], io: Io, colour: boolean): Promise<number> {
  const [name, ...others] = names
  if (name === undefined || others.length > 0) {
    throw new UsageError('`test-style` expects one file or name, as in `copydesk test-style style.yml`')
  }
  const {green, red, cyan, dim} = createStyle(colour)
  const {setting, problems} = await read(name, io.cwd())
  if (problems.length > 0) {
    for (const problem of problems) {
      io.stderr.write(`${toPrintable(`${placeOf({...problem, path: name})}: ${problem.reason}`)}\n`)
    }
    return 2
  }
  const terms = setting.terms ?? []
  const faults = testStyle(setting)
  for (const {term, reason} of faults) {
    const index = terms.indexOf(term)
    const place =
      term.place.line === undefined ? `${name}: term ${index + 1}` : placeOf({...term.place, path: name})
    io.stdout.write(`${dim(place)}  ${cyan(toPrintable(term.use))}  ${toPrintable(reason)}\n`)
  }
  const failed = new Set(faults.map(({term}) => term)).size
  io.stdout.write(
    failed > 0
      ? `${red('✖')} ${failed} of ${plural(terms.length, 'term')} of ${name} ${failed === 1 ? 'fails' : 'fail'}\n`
      : `${green('✔')} ${plural(terms.length, 'term')} of ${name}, and every sentence does what it is there for\n`
  )
  return failed > 0 ? 1 : 0
}

async function read(
  name: string,
  cwd: string
): Promise<{setting: HouseSetting; problems: readonly Problem[]}> {
  const file = path.resolve(cwd, name)
  if (!fs.existsSync(file)) {
    const shipped = name.replace(/^copydesk\//, '')
    const setting = await readStyle(shipped)
    if (setting) return {setting, problems: []}
    const close = nearest(shipped, await styleNames())
    throw new UsageError(
      `there is no style \`${name}\`${close ? `, did you mean \`${close}\`?` : ', expected a file or one of ' + (await styleNames()).map((style) => `\`${style}\``).join(', ')}`
    )
  }
  try {
    const {house, problems} = validateHouse(await readConfig(file))
    return {setting: house, problems}
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return {setting: {}, problems: error.problems}
  }
}

function placeOf({path: file, line, column}: {path: string; line?: number; column?: number}): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`
}
