// Measures every rule on labelled articles: node scripts/evaluate.js [--check | --misses] [folder …]
//
// Without a folder: on the articles in tests/articles, and writes docs/quality.md and docs/quality.json; with --check it
// writes nothing and fails where a figure there is better than what was measured now.
// With folders: prints the table for them. A folder holds NAME.txt, each with NAME.gold.json ([{category, start, end}],
// half-open JavaScript offsets) or without, when nothing is to be reported; or NAME.marked.txt, where the words of each
// fault stand in marks that are taken out before reading: `[[rule-id: the words]]`, which may be nested.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import * as desk from '../dist/index.js'
import {measure, ownFolders, readArticles} from './labelled.js'

const root = path.resolve(import.meta.dirname, '..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean'}, misses: {type: 'boolean'}}
})
const folders = positionals.length > 0 ? positionals : ownFolders
const result = await measure(
  folders.flatMap((folder) => readArticles(folder, desk.rules)),
  desk,
  values.misses && console.log
)

if (positionals.length > 0) console.log(`${toTable(result)}\n\n${toCurve(result)}`)
else if (values.check) compare()
else write()

/** How well the score of provenance parts stitched articles from those without a fault. */
function toCurve({stitched: {stitched, whole, curve}}) {
  return [
    '| score at or above | stitched articles | articles without a fault |',
    '| ---: | ---: | ---: |',
    ...curve.map((point) => `| ${point.at} | ${point.stitched} of ${stitched} | ${point.whole} of ${whole} |`)
  ].join('\n')
}

/** The 95 % score interval of a share (Wilson, JASA 22, 1927), as "97 % (88–99)". */
function share(part, whole) {
  if (whole === 0) return '–'
  const z = 1.96
  const p = part / whole
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))
  const percent = (value) => Math.round(100 * Math.min(1, Math.max(0, value)))
  return `${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`
}

function toTable({rules: counts, cleanWords}) {
  const lines = [
    '| rule | labels | recall | reports | precision | false alarms per 1,000 words |',
    '| --- | ---: | ---: | ---: | ---: | ---: |'
  ]
  const sum = {labels: 0, found: 0, reports: 0, right: 0, alarms: 0}
  const row = (name, {labels, found, reports, right, alarms}) =>
    `| ${name} | ${labels} | ${share(found, labels)} | ${reports} | ${share(right, reports)} | ${cleanWords > 0 ? ((1000 * alarms) / cleanWords).toFixed(2) : '–'} |`
  for (const [id, count] of Object.entries(counts)) {
    for (const key of Object.keys(sum)) sum[key] += count[key]
    lines.push(row(`\`${id}\``, count))
  }
  lines.push(row('all', sum))
  return lines.join('\n')
}

function write() {
  const page = `# Quality

What each rule finds, and how often it is right, on the ${result.articles} articles in \`tests/articles\`
(${result.words} words, ${result.cleanWords} of them in articles without a fault). They were written for this project: half of them are faulty in
the ways that the rules know, half are professional and full of traps. \`npm run evaluate\` prints and writes this page; the
build fails when a figure here falls. The articles are few and the rules were made by people who knew them, so read the
intervals (95 %, Wilson), and measure on your own copy: \`npm run evaluate -- FOLDER\`.

Recall is the share of the labelled faults that were reported; precision the share of the reports that meet a label; false
alarms are reports in articles without a fault.

${toTable(result)}

## Stitched articles

The rule stitched-article reports an article whose score of provenance is high; the articles here are labelled by whether they
read as sentences of several stories.

${toCurve(result)}
`
  fs.writeFileSync(path.join(root, 'docs/quality.md'), page)
  fs.writeFileSync(path.join(root, 'docs/quality.json'), `${JSON.stringify(result, null, 2)}\n`)
  console.log(toTable(result))
}

/** Fails where a rule finds less or is wrong more often than the page says. */
function compare() {
  const before = JSON.parse(fs.readFileSync(path.join(root, 'docs/quality.json'), 'utf8'))
  const fallen = []
  for (const [id, then] of Object.entries(before.rules)) {
    const now = result.rules[id]
    if (!now) fallen.push(`${id}: there is no such rule any more`)
    else {
      if (now.found * then.labels < then.found * now.labels)
        fallen.push(`${id}: found ${now.found} of ${now.labels}, was ${then.found} of ${then.labels}`)
      if (now.right * then.reports < then.right * now.reports)
        fallen.push(`${id}: right ${now.right} of ${now.reports}, was ${then.right} of ${then.reports}`)
      if (now.alarms > then.alarms) fallen.push(`${id}: ${now.alarms} false alarms, were ${then.alarms}`)
    }
  }
  if (JSON.stringify(before) !== JSON.stringify(result) && fallen.length === 0) {
    fallen.push('docs/quality.json is out of date: run `npm run evaluate`')
  }
  for (const line of fallen) console.error(line)
  if (fallen.length > 0) process.exit(1)
  console.log(`No figure of docs/quality.md has fallen (${result.articles} articles).`)
}
