// Builds the extension: client and server as one file each, and its settings from the rules' metadata.
//   node build.mjs             writes dist/ and package.json's settings
//   node build.mjs --out DIR   writes there instead of dist/
//   node build.mjs --check     fails where package.json's settings are out of date
//   node build.mjs --package   also packs reports/copydesk-VERSION.vsix, with the vsce of VSCE or of npx
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const {rules} = await import('../../dist/index.js')

const out = process.argv.includes('--out')
  ? path.resolve(process.argv[process.argv.indexOf('--out') + 1])
  : path.join(here, 'dist')
const manifest = path.join(here, 'package.json')
const before = fs.readFileSync(manifest, 'utf8')
const value = JSON.parse(before)
value.contributes.configuration = toSettings()
const after = `${JSON.stringify(value, null, 2)}\n`
if (process.argv.includes('--check')) {
  if (JSON.stringify(JSON.parse(before)) !== JSON.stringify(value)) {
    console.error('editors/vscode/package.json is out of date: run `node editors/vscode/build.mjs`')
    process.exit(1)
  }
} else {
  if (JSON.stringify(JSON.parse(before)) !== JSON.stringify(value)) fs.writeFileSync(manifest, after)
  await bundle()
  if (process.argv.includes('--package')) {
    fs.mkdirSync(path.join(root, 'reports'), {recursive: true})
    const [vsce, ...first] = process.env.VSCE
      ? [process.execPath, process.env.VSCE]
      : ['npx', '@vscode/vsce@3']
    execFileSync(vsce, [...first, 'package', '--no-dependencies', '--out', path.join(root, 'reports')], {
      cwd: here,
      stdio: 'inherit'
    })
  }
}

function toSettings() {
  const severity = {type: 'string', enum: ['error', 'warning', 'suggestion', 'off']}
  return {
    title: 'Copydesk',
    properties: {
      'copydesk.enable': {
        type: 'boolean',
        default: true,
        scope: 'resource',
        markdownDescription: 'Whether articles are read at all.'
      },
      'copydesk.config': {
        type: 'string',
        default: '',
        scope: 'machine-overridable',
        markdownDescription:
          'The one configuration to use, instead of the `.retextrc` files beside the articles.'
      },
      'copydesk.rules': {
        type: 'object',
        default: {},
        scope: 'resource',
        additionalProperties: false,
        markdownDescription: 'The severity of rules in this editor, over what the configuration says.',
        properties: Object.fromEntries(
          rules.map(({meta}) => [
            meta.id,
            {...severity, markdownDescription: `${meta.description}. Default: \`${meta.severity}\`.`}
          ])
        )
      },
      'copydesk.wholeWorkspace': {
        type: 'boolean',
        default: false,
        scope: 'window',
        markdownDescription:
          'Whether the articles of the workspace are read that are not open, too. What is not to be read belongs under `ignore` in `.retextrc`.'
      },
      'copydesk.trace.server': {
        type: 'string',
        enum: ['off', 'messages', 'verbose'],
        default: 'off',
        description: 'What of the talk between the editor and the server is put into the output.'
      }
    }
  }
}

async function bundle() {
  await build({
    entryPoints: [path.join(here, 'src/extension.ts')],
    outfile: path.join(out, 'extension.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    logLevel: 'warning'
  })
  const server = path.join(out, 'server')
  fs.rmSync(server, {recursive: true, force: true})
  fs.mkdirSync(server, {recursive: true})
  fs.copyFileSync(path.join(root, 'dist/copydesk.cjs'), path.join(server, 'copydesk.cjs'))
  const model = path.dirname(path.join(root, 'node_modules/wink-eng-lite-web-model/package.json'))
  fs.cpSync(model, path.join(server, 'node_modules/wink-eng-lite-web-model'), {
    recursive: true,
    dereference: true
  })
  // The server shows their examples.
  for (const {meta} of rules) {
    const readme = path.join('rules', meta.id, 'readme.md')
    fs.mkdirSync(path.dirname(path.join(server, readme)), {recursive: true})
    fs.copyFileSync(path.join(root, readme), path.join(server, readme))
  }
  for (const name of ['LICENSE', 'CHANGELOG.md', 'NOTICE.md'])
    fs.copyFileSync(path.join(root, name), path.join(here, name))
}
