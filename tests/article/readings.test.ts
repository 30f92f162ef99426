import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createArticle} from '../../src/article/index.js'
import {readText} from '../../src/input/index.js'
import {tell} from '../helpers/telling.js'

const root = path.resolve(import.meta.dirname, '../..')
const writes = process.env.COPYDESK_READINGS === 'write'

for (const folder of ['tests/articles/faulty', 'tests/articles/professional']) {
  for (const name of fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.txt'))) {
    const article = path.basename(name, '.txt').replace('.marked', '')
    test(`the desk reads ${article} as its reading tells`, () => {
      const told = tell(
        createArticle(readText(unmark(fs.readFileSync(path.join(root, folder, name), 'utf8'))))
      )
      const file = path.join(root, 'tests/readings', `${article}.txt`)
      const reading = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n') : []
      if (writes) fs.writeFileSync(file, `${keepDoubts(told, reading).join('\n')}\n`)
      else expect(told).toEqual(reading.map((line) => line.replace(/^\? /, '  ')))
    })
  }
}

/** Takes out the marks of a labelled article: `[[rule-id: the words]]`. */
function unmark(text: string): string {
  return text.replace(/\[\[[a-z-]+: |\]\]/g, '')
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
