// Builds the page: dist/copydesk.html, one file that needs nothing else, neither a server nor the network.
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const here = import.meta.dirname
const root = path.resolve(here, '../..')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  // No more than the page says of itself: in a file, what is not English needs no escapes.
  charset: 'utf8',
  logLevel: 'warning',
  write: false,
  // Word files are not for a box of text.
  external: ['mammoth', 'node:zlib']
}

const bundle = async (name, settings) => {
  const {outputFiles} = await build({...shared, entryPoints: [path.join(here, name)], ...settings})
  return outputFiles[0].text
}

// A worker has no document, by which some packages decode references.
const desk = await bundle('desk.ts', {conditions: ['worker']})
const page = await bundle('page.ts', {define: {DESK: 'globalThis.desk'}})
// A script in a page ends at its first end tag.
const toScript = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
const program = `globalThis.desk = ${toScript(JSON.stringify(desk))}\n${toScript(page)}`
const article = fs.readFileSync(path.join(root, 'examples/ferry-deal.txt'), 'utf8')
const html = fs
  .readFileSync(path.join(here, 'page.html'), 'utf8')
  .replace('<!-- article -->\n', () => article.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  .replace('/* program */', () => program)
fs.mkdirSync(path.join(here, 'dist'), {recursive: true})
fs.writeFileSync(path.join(here, 'dist/copydesk.html'), html)
console.log(`editors/web/dist/copydesk.html, ${(Buffer.byteLength(html) / 2 ** 20).toFixed(1)} MiB`)
