// Builds the extension: client and server as one file each. `npm run generate` writes its settings from the rules' metadata.
//   node build.mjs             writes dist/
//   node build.mjs --out DIR   writes there instead of dist/
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
await bundle()
if (process.argv.includes('--package')) {
  fs.mkdirSync(path.join(root, 'reports'), {recursive: true})
  const [vsce, ...first] = process.env.VSCE ? [process.execPath, process.env.VSCE] : ['npx', '@vscode/vsce@3']
  execFileSync(vsce, [...first, 'package', '--no-dependencies', '--out', path.join(root, 'reports')], {
    cwd: here,
    stdio: 'inherit'
  })
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
