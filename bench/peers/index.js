// Other linters of prose on the same texts, each in a process of its own: node bench/peers/index.js NAME FOLDER
// They are installed apart: npm install --prefix bench/peers
import fs from 'node:fs'
import path from 'node:path'
import {fastest, readTexts} from '../texts.js'

/** By name: makes a function that gives the number of messages for a text. */
const peers = {
  copydesk: async () => {
    const {checkText} = await import('../../dist/index.js')
    return async (text) => (await checkText(text)).length
  },
  'write-good': async () => {
    const {default: writeGood} = await import('write-good')
    return (text) => writeGood(text).length
  },
  alex: async () => {
    const {text: check} = await import('alex')
    return (text) => check(text).messages.length
  },
  'stock retext': async () => {
    const names = [
      'contractions',
      'diacritics',
      'equality',
      'indefinite-article',
      'intensify',
      'passive',
      'quotes',
      'readability',
      'redundant-acronyms',
      'repeated-words',
      'simplify'
    ]
    const {unified} = await import('unified')
    const processor = unified().use((await import('retext-english')).default)
    for (const name of names) processor.use((await import(`retext-${name}`)).default)
    processor.freeze()
    const {VFile} = await import('vfile')
    return async (text) => {
      const file = new VFile(text)
      await processor.run(processor.parse(file), file)
      return file.messages.length
    }
  },
  textlint: async () => {
    const {createLinter} = await import('textlint')
    const {TextlintKernelDescriptor} = await import('@textlint/kernel')
    const rules = ['common-misspellings', 'terminology', 'write-good']
    const plugin = await load('@textlint/textlint-plugin-text')
    const descriptor = new TextlintKernelDescriptor({
      rules: await Promise.all(
        rules.map(async (ruleId) => ({ruleId, rule: await load(`textlint-rule-${ruleId}`)}))
      ),
      plugins: [{pluginId: 'text', plugin}],
      filterRules: []
    })
    const linter = createLinter({descriptor})
    return async (text) => (await linter.lintText(text, 'article.txt')).messages.length
  },
  'harper.js': async () => {
    const {LocalLinter} = await import('harper.js')
    const {binary} = await import('harper.js/binary')
    const linter = new LocalLinter({binary})
    await linter.setup()
    return async (text) => (await linter.lint(text, {language: 'plaintext'})).length
  }
}

export const peerNames = Object.keys(peers)

/** Whether a peer is installed. */
export function isInstalled(name) {
  if (name === 'copydesk') return true
  const folder = {'stock retext': 'retext-simplify'}[name] ?? name
  return fs.existsSync(path.join(import.meta.dirname, 'node_modules', folder))
}

if (process.argv[1] === import.meta.filename) {
  const [, , name, folder] = process.argv
  const texts = readTexts(folder)
  const words = texts.reduce((sum, text) => sum + text.words, 0)
  const start = performance.now()
  const check = await peers[name]()
  await check(texts[0].text)
  const first = performance.now() - start
  let messages = 0
  for (const {text} of texts) messages += await check(text)
  const best = await fastest(async () => {
    for (const {text} of texts) await check(text)
  })
  console.log(
    JSON.stringify({
      messages: (1000 * messages) / words,
      speed: words / (best / 1000),
      first,
      peak: process.resourceUsage().maxRSS / 1024
    })
  )
  // Some keep a worker.
  process.exit(0)
}

/** Of packages in the older form of modules, what they export by default. */
async function load(name) {
  const {default: inner} = await import(name)
  return inner.default ?? inner
}
