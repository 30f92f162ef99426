import fs from 'node:fs'
import path from 'node:path'
import {createArticle} from '../article/index.js'
import type {Variety} from '../article/spelling.js'
import {findConfig} from '../config/load.js'
import {ConfigError} from '../config/problem.js'
import {formatOf} from '../input/format.js'
import {readDocuments} from '../input/index.js'
import {plural} from '../report/summary.js'
import {findFiles} from './files.js'
import {Ignores} from './ignores.js'
import type {Io} from './io.js'
import {UsageError, type Arguments} from './options.js'
import {explainWriting} from './replace-file.js'
import {workflows} from './workflows.js'

/** Writes a configuration made of what the articles of the folder show, and the workflow that was asked for. */
export async function initialise({operands, workflow}: Arguments, io: Io): Promise<number> {
  if (operands.length > 0)
    throw new UsageError('`init` expects nothing, it is about the folder that it is run in')
  const cwd = io.cwd()
  const wanted = workflow === null ? [] : [workflows[workflow]]
  const taken = wanted.find(({file}) => fs.existsSync(path.join(cwd, file)))
  if (taken) throw new UsageError(`\`${taken.file}\` is there already, see docs/ci.md for what to add to it`)
  const isConfigured = await hasConfig(cwd)
  if (isConfigured && wanted.length === 0)
    throw new UsageError('there is a configuration already, see docs/configuration.md for what to add to it')
  if (!isConfigured) {
    const {variety, articles} = await readVariety(cwd)
    write(cwd, '.retextrc', toConfig(cwd, variety))
    const seen = variety
      ? `, for ${variety === 'british' ? 'British' : 'American'} English as in ${plural(articles, 'article')}`
      : ''
    io.stdout.write(`wrote .retextrc${seen}\n`)
  }
  for (const {file, content} of wanted) {
    write(cwd, file, content)
    io.stdout.write(`wrote ${file}\n`)
  }
  io.stdout.write('next: `copydesk .`, or `copydesk baseline` where there is much to find\n')
  return 0
}

async function hasConfig(cwd: string): Promise<boolean> {
  try {
    return (await findConfig(cwd)) !== null
  } catch (error) {
    if (error instanceof ConfigError) return true
    throw error
  }
}

function toConfig(cwd: string, variety: Variety | null): string {
  const schema = 'node_modules/copydesk/docs/retextrc.schema.json'
  const config = {
    ...(fs.existsSync(path.join(cwd, schema)) && {$schema: `./${schema}`}),
    root: true,
    ...(variety && {house: {variety}}),
    rules: {}
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

// Enough to tell by.
const most = 100
const few = 3

/** Tells which English nearly all of the articles are written in that show it; null where they do not agree. */
async function readVariety(cwd: string): Promise<{variety: Variety | null; articles: number}> {
  const {files} = await findFiles(['.'], {cwd, ignores: new Ignores({usesGit: true}), mayMiss: true})
  const counts = {american: 0, british: 0}
  for (const {full} of files.slice(0, most)) {
    try {
      const format = formatOf(full) ?? 'text'
      const documents = await readDocuments(fs.readFileSync(full), {format})
      for (const document of documents) {
        const {variety} = createArticle(document).spelling
        if (variety) counts[variety]++
      }
    } catch {
      // What cannot be read shows nothing.
    }
  }
  const all = counts.american + counts.british
  const variety = counts.american > counts.british ? 'american' : 'british'
  const isSure = all >= few && counts[variety] >= 0.9 * all
  return {variety: isSure ? variety : null, articles: counts[variety]}
}

function write(cwd: string, file: string, content: string): void {
  try {
    fs.mkdirSync(path.dirname(path.join(cwd, file)), {recursive: true})
    // Never in the place of another.
    fs.writeFileSync(path.join(cwd, file), content, {flag: 'wx'})
  } catch (error) {
    throw new UsageError(`\`${file}\` was not written: ${explainWriting(error)}`)
  }
}
