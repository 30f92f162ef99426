// Writes what can be derived from the rules' folders: node scripts/generate.js [--check]
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {parse} from 'yaml'
import {bundleCommand, bundleModule} from './bundle.js'
import {toSchema} from './schema.js'
import {toSettings} from './settings.js'

const root = path.resolve(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale = []
// Of the example's report, what the first screen of the README has room for.
const shown = [
  'split-word',
  'first-reference',
  'indefinite-article',
  'unattributed-pronoun',
  'unattributed-quote'
]

const ids = fs
  .readdirSync(path.join(root, 'rules'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(root, 'rules', entry.name, 'index.ts')))
  .map((entry) => entry.name)
  .sort()

write('src/config/generated/styles.ts', styleModule())

// Before the rules are loaded: a new rule is found there.
write('rules/index.ts', ruleIndex())

const metas = await readMetas()
for (const meta of metas) {
  const file = `rules/${meta.id}/readme.md`
  write(file, await withHeader(read(file) ?? `# ${meta.id}\n`, meta))
}
write('docs/rules.md', await toPretty(ruleTables(), 'markdown'))
write('README.md', withReport(read('README.md'), await readReport('examples/ferry-deal.txt')))
write('docs/retextrc.schema.json', await toPretty(JSON.stringify(toSchema(metas)), 'json'))
write('editors/vscode/package.json', withSettings(read('editors/vscode/package.json')))

if (stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`: ${stale.join(', ')}`)
  process.exit(1)
}

/** The house styles as code, so that the bundles hold them. */
function styleModule() {
  const folder = path.join(root, 'styles')
  const styles = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => [path.basename(name, '.yml'), parse(fs.readFileSync(path.join(folder, name), 'utf8'))])
  return `// Written by scripts/generate.js from styles/.

/** Houses as their files have them, by name; each is read when it is asked for. */
export const styles: Readonly<Record<string, unknown>> = ${JSON.stringify(Object.fromEntries(styles), null, 1)}
`
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

/** Bundles the rules, since Node cannot read their language, and gives what they say of themselves. */
async function readMetas() {
  const bundle = path.join(root, 'dist', `.rules-${process.pid}.mjs`)
  try {
    await bundleModule({entryPoints: ['rules/index.ts']}, bundle)
    const {rules} = await import(pathToFileURL(bundle).href)
    return rules.map((rule) => rule.meta)
  } finally {
    fs.rmSync(bundle, {force: true})
  }
}

/** Puts what the meta says between the marks of a readme; without marks, below its title. */
async function withHeader(readme, meta) {
  const header = await toPretty(
    `${summary(meta)}\n\n${optionTable(meta)}\n\n${configuration(meta)}`,
    'markdown'
  )
  const block = `<!-- generated -->\n\n${header}\n<!-- /generated -->`
  const marks = /<!-- generated -->[^]*?<!-- \/generated -->/
  if (marks.test(readme)) return readme.replace(marks, () => block)
  return readme.replace(/^# .*\n/, (title) => `${title}\n${block}\n`)
}

function summary({description, category, severity, fix}) {
  const mended = fix === 'safe' ? 'mended by a safe fix' : fix ? 'fix on request' : 'no fix'
  return `${description}. ${category} · ${severity} · ${mended}`
}

function optionTable({options = {}}) {
  const rows = Object.entries(options).map(([name, {type, values, default: value, description}]) => {
    const kind = values
      ? values.map((each) => `\`${each}\``).join(', ')
      : type === 'strings'
        ? 'list of strings'
        : type
    return `| \`${name}\` | ${kind} | \`${JSON.stringify(value)}\` | ${description} |`
  })
  return rows.length > 0 ? `| option | type | default | |\n| --- | --- | --- | --- |\n${rows.join('\n')}` : ''
}

function configuration({id, severity, options = {}}) {
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
  const entry = Object.keys(options).length > 0 ? [severity, defaults] : severity
  return `As it comes, in \`.retextrc\` (\`"off"\` silences it):\n\n\`\`\`json\n${JSON.stringify({rules: {[id]: entry}})}\n\`\`\``
}

function ruleTables() {
  const categories = [...new Set(metas.map(({category}) => category))].sort()
  const tables = categories.map((category) => {
    const rows = metas
      .filter((meta) => meta.category === category)
      .map(({id, severity, fix = '', description}) => {
        const what = description.replace(/^Reports /, '')
        return `| [\`${id}\`](../rules/${id}/readme.md) | ${severity} | ${fix} | ${what} |`
      })
    const title = category[0].toUpperCase() + category.slice(1)
    return `## ${title}\n\n| rule | level | fix | reports |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# Rules

<!-- Written by scripts/generate.js from the rules. -->

An \`error\` is certain and wrong; a \`warning\` is what an editor would want to see; a \`suggestion\` is taste or doubt.
A \`safe\` fix changes no meaning and never touches what somebody said; one to \`suggest\` is for a person to take.

${tables.join('\n\n')}
`
}

/** Runs the command, from the sources as they are, and gives what it prints of an article, but for the rules in `shown`. */
async function readReport(article) {
  const command = path.join(root, 'dist', `.command-${process.pid}.cjs`)
  try {
    await bundleCommand(command)
    const {stdout} = spawnSync(process.execPath, [command, '--no-config', '--no-color', article], {
      cwd: root,
      encoding: 'utf8'
    })
    const [head, ...blocks] = stdout.trim().split('\n\n')
    const total = blocks.pop()
    const few = blocks.filter((block) => shown.some((id) => block.split('\n')[0].endsWith(`  ${id}`)))
    return [head, ...few, '  …', total].join('\n\n')
  } finally {
    fs.rmSync(command, {force: true})
  }
}

function withReport(readme, report) {
  const block = `<!-- report -->\n\n\`\`\`text\n${report}\n\`\`\`\n\n<!-- /report -->`
  return readme.replace(/<!-- report -->[^]*<!-- \/report -->/, () => block)
}

function withSettings(manifest) {
  const value = JSON.parse(manifest)
  value.contributes.configuration = toSettings(metas)
  return `${JSON.stringify(value, null, 2)}\n`
}

async function toPretty(text, parser) {
  const config = await resolveConfig(path.join(root, 'readme.md'))
  return format(text, {...config, parser})
}

function read(file) {
  const target = path.join(root, file)
  return fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : null
}

function write(file, content) {
  if (read(file) === content) return
  if (check) stale.push(file)
  else {
    fs.mkdirSync(path.join(root, path.dirname(file)), {recursive: true})
    fs.writeFileSync(path.join(root, file), content)
  }
}
