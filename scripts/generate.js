// Writes what can be derived from the rules' folders: node scripts/generate.js [--check]
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale = []

const ids = fs
  .readdirSync(path.join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(root, 'rules', entry.name, 'index.ts')))
  .map((entry) => entry.name)
  .sort()

write('rules/index.ts', ruleIndex())

if (stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`: ${stale.join(', ')}`)
  process.exit(1)
}

function ruleIndex() {
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const imports = ids.map((id) => `import ${name(id)} from './${id}/index.js'`)
  return `// Written by scripts/generate.js from the folders here.
import type {Rule} from '../src/rule/index.js'
${imports.join('\n')}

/** Every rule, by id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${name(id)}`).join(',\n')}
]
`
}

function write(file, content) {
  const target = path.join(root, file)
  const current = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : null
  if (current === content) return
  if (check) stale.push(file)
  else fs.writeFileSync(target, content)
}
