// What the texts of a folder take in one format, in a process of their own, as a folder of one format is read:
// node bench/format.js FORMAT FOLDER. Prints milliseconds of CPU time for 1,000 words.
import {loadInside} from './inside.js'
import {dress, now, readTexts} from './texts.js'

const [kind, target] = process.argv.slice(2)
const {checkSource} = await loadInside()
const texts = readTexts(target)
const words = texts.reduce((sum, text) => sum + text.words, 0)
const sources = texts.map(({text}) => (kind === 'text' ? text : dress[kind](text)))
const format = kind === 'body' || kind === 'page' ? 'html' : kind
// A few thousand words at least, so that a round is long enough to time.
const rounds = Math.ceil(20_000 / words)
let best = Infinity
for (let turn = 0; turn < 8; turn++) {
  const from = now()
  for (let round = 0; round < rounds; round++)
    for (const source of sources) await checkSource(source, {format})
  // The first turns make the code warm.
  if (turn > 3) best = Math.min(best, now() - from)
}
console.log((1000 * best) / rounds / words)
