// The parts of the desk, which the package keeps to itself, bundled from the sources.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundleModule} from '../scripts/bundle.js'

const root = path.resolve(import.meta.dirname, '..')

const contents = `
  export {rules} from './rules/index.js'
  export {createArticle} from './src/article/index.js'
  export {checkSource, checkText} from './src/desk.js'
  export {parseEnglish, readText} from './src/input/index.js'
  export {noHouse, runRule} from './src/rule/index.js'`

/** Gives what the bench times: reading, parsing, the article and its facets, rules, the whole desk. */
export async function loadInside() {
  const outfile = path.join(root, 'dist', `.bench-${process.pid}.mjs`)
  try {
    await bundleModule({stdin: {resolveDir: root, loader: 'ts', contents}}, outfile)
    return await import(pathToFileURL(outfile).href)
  } finally {
    fs.rmSync(outfile, {force: true})
  }
}
