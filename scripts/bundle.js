// How the command and the library are bundled.
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))

// Stands for the hash of the command until that is known, and is as long.
const unknownBuild = '-'.repeat(32)

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  define: {'process.env.COPYDESK_VERSION': JSON.stringify(version)}
}

/**
 * Writes the command: one CommonJS file, since it starts in half the time.
 *
 * @param map Where to put a source map; without it there is none.
 */
export async function bundleCommand(outfile, map) {
  await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    sourcemap: map ? 'external' : false,
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: {
      ...shared.define,
      'process.env.COPYDESK_BUILD': JSON.stringify(unknownBuild),
      'import.meta.dirname': '__dirname',
      'import.meta.url': '__moduleUrl'
    },
    // JSON is read faster from its own file than as code.
    external: ['wink-eng-lite-web-model'],
    banner: {
      js: "#!/usr/bin/env node\nconst __moduleUrl = require('node:url').pathToFileURL(__filename).href"
    }
  })
  const file = path.resolve(root, outfile)
  const code = fs.readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(code).digest('hex').slice(0, unknownBuild.length)
  fs.writeFileSync(file, code.replace(JSON.stringify(unknownBuild), JSON.stringify(hash)))
  fs.chmodSync(file, 0o755)
  if (!map) return
  fs.mkdirSync(path.resolve(root, path.dirname(map)), {recursive: true})
  fs.renameSync(path.resolve(root, `${outfile}.map`), path.resolve(root, map))
}

/** Writes what an entry exports as one ES module; packages stay outside. */
export async function bundleModule(entry, outfile) {
  await build({...shared, ...entry, outfile, format: 'esm', packages: 'external'})
}
