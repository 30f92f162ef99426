// Builds the command (one CommonJS file, since it starts in half the time) and the library (one ES module): dist/
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)
const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8'))

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  define: {'process.env.COPYDESK_VERSION': JSON.stringify(version)}
}

await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/copydesk.cjs',
  format: 'cjs',
  mainFields: ['module', 'main'],
  define: {...shared.define, 'import.meta.dirname': '__dirname', 'import.meta.url': '__moduleUrl'},
  // JSON is read faster from its own file than as code.
  external: ['wink-eng-lite-web-model'],
  banner: {js: "#!/usr/bin/env node\nconst __moduleUrl = require('node:url').pathToFileURL(__filename).href"}
})
await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  packages: 'external'
})
fs.chmodSync('dist/copydesk.cjs', 0o755)
