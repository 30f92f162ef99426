// Labelled articles, and how a rule's reports are counted against them.
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** The folders whose articles the project ships. */
export const ownFolders = ['faulty', 'professional'].map((name) => path.join(root, 'tests/articles', name))

/** Reads the articles of a folder: text and labels, whose categories are those of the rules. */
export function readArticles(folder, rules) {
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return names.map((name) => {
    const file = path.join(folder, name)
    const source = fs.readFileSync(file, 'utf8')
    if (name.endsWith('.marked.txt')) return {name, ...readMarks(source, name, rules)}
    const gold = file.replace(/\.txt$/, '.gold.json')
    return {name, text: source, labels: fs.existsSync(gold) ? JSON.parse(fs.readFileSync(gold, 'utf8')) : []}
  })
}

/** Takes the marks out of a text and gives what they say. */
function readMarks(source, name, rules) {
  let text = ''
  const open = []
  const labels = []
  const known = new Set(rules.map(({meta}) => meta.id))
  for (const [piece, id] of source.matchAll(/\[\[([a-z-]+): |\]\]|[^[\]]+|[[\]]/g)) {
    if (id) {
      if (!known.has(id)) throw new Error(`${name}: there is no rule ${id}`)
      open.push({category: id, start: text.length})
    } else if (piece === ']]') {
      const label = open.pop()
      if (!label)
        throw new Error(
          `${name}: a mark is closed that was not opened, after ${JSON.stringify(text.slice(-40))}`
        )
      labels.push({...label, end: text.length})
    } else text += piece
  }
  if (open.length > 0) throw new Error(`${name}: the mark of ${open[0].category} is not closed`)
  return {text, labels}
}

/**
 * Lints the articles and counts, for each rule, labels met and missed, reports right and wrong.
 *
 * @param desk What dist/index.js exports.
 * @param say Is told each label that was missed and each report that meets none.
 */
export async function measure(articles, {checkText, createArticle, readText, rules}, say = () => {}) {
  const counts = Object.fromEntries(
    rules.map(({meta}) => [meta.id, {labels: 0, found: 0, reports: 0, right: 0, alarms: 0}])
  )
  let words = 0
  let cleanWords = 0
  const curve = thresholds.map((at) => ({at, stitched: 0, whole: 0}))
  const kinds = {stitched: 0, whole: 0}
  for (const {name, text, labels} of articles) {
    const messages = await checkText(text)
    const kind = labels.some(({category, level}) => category === 'stitched-article' && level !== 'could')
      ? 'stitched'
      : labels.length === 0
        ? 'whole'
        : null
    if (kind) {
      const {score} = createArticle(readText(text)).provenance
      kinds[kind]++
      for (const point of curve) if (score >= point.at) point[kind]++
    }
    const length = text.split(/\s+/).filter(Boolean).length
    words += length
    if (labels.length === 0) cleanWords += length
    const meets = (message, label) =>
      message.ruleId === label.category &&
      message.start.offset < label.end &&
      message.end.offset > label.start
    for (const label of labels) {
      const count = counts[label.category]
      if (!count || label.level === 'could') continue
      count.labels++
      if (messages.some((message) => meets(message, label))) count.found++
      else say(`missed  ${name} ${label.category} ${JSON.stringify(text.slice(label.start, label.end))}`)
    }
    for (const message of messages) {
      const count = counts[message.ruleId]
      if (!count) continue
      count.reports++
      if (labels.some((label) => meets(message, label))) count.right++
      else {
        if (labels.length === 0) count.alarms++
        say(
          `extra   ${name}:${message.start.line}:${message.start.column} ${message.ruleId} ${JSON.stringify(message.actual)}`
        )
      }
    }
  }
  return {articles: articles.length, words, cleanWords, stitched: {...kinds, curve}, rules: counts}
}
