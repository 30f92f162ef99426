import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'
import {findFences} from '../helpers/fences.js'
import {tell} from '../helpers/telling.js'

const root = path.resolve(import.meta.dirname, '../..')
const writes = process.env.COPYDESK_READINGS === 'write'

for (const folder of ['tests/articles/faulty', 'tests/articles/professional']) {
  for (const name of fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.txt'))) {
    const article = path.basename(name, '.txt').replace('.marked', '')
    test(`the desk reads ${article} as its reading tells`, () => {
      const marked = fs.readFileSync(path.join(root, folder, name), 'utf8')
      compare(`${article}.txt`, tellText(marked.replace(/\[\[[a-z-]+: |\]\]/g, '')))
    })
  }
}

for (const rule of fs.readdirSync(path.join(root, 'rules'))) {
  const readme = path.join(root, 'rules', rule, 'readme.md')
  if (!fs.existsSync(readme)) continue
  test(`the desk reads the examples of ${rule} as their reading tells`, () => {
    const texts = new Set(findFences(fs.readFileSync(readme, 'utf8')).map(({text}) => text))
    const told = [...texts].flatMap((text, index) => [`example ${index + 1}`, ...tellText(text), ''])
    compare(`rules/${rule}.txt`, told.slice(0, -1))
  })
}

function tellText(text: string): string[] {
  return tell(createArticle(readText(text)))
}

/** Holds what the desk reads to a file of readings, or writes that. */
function compare(name: string, told: readonly string[]): void {
  const file = path.join(root, 'tests/readings', name)
  const reading = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n') : []
  if (writes) fs.writeFileSync(file, `${keepDoubts(told, reading).join('\n')}\n`)
  else
    expect(told, 'npm run readings writes it anew; read the difference').toEqual(
      reading.map((line) => line.replace(/^\? /, '  '))
    )
}

/** Marks again what was marked as wrong in the same sentence. */
function keepDoubts(told: readonly string[], reading: readonly string[]): string[] {
  const doubts = new Set(withSentence(reading).filter((line) => line.startsWith('? ')))
  const lines = withSentence(told)
  return told.map((line, index) =>
    doubts.has(lines[index]!.replace(/^ {2}/, '? ')) ? line.replace(/^ {2}/, '? ') : line
  )
}

/** Each line with the line above it that is no fact. */
function withSentence(lines: readonly string[]): string[] {
  let sentence = ''
  return lines.map((line) => {
    if (!/^(?: {2}|\? )/.test(line)) sentence = line
    return `${line}\n${sentence}`
  })
}
