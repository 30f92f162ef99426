// Bundles the tests with the rules and the article, so that they can be evaluated anew for each mutant in a moment.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import vm from 'node:vm'
import {build} from 'esbuild'
import {isMutated, weave} from './mutants.js'

const root = path.resolve(import.meta.dirname, '../..')
/** What has no mutants is loaded once. */
const outside = /[/\\]src[/\\](?:lexicon|input|config)[/\\]/

/**
 * Loads what stays as it is, and gives a function that makes a program of the tests.
 *
 * @param files The test files, from the root of the project.
 * @param stubs Modules to put in the place of packages, by name.
 */
export async function createBundler(files, stubs) {
  const contents = `export const load = {${files
    .map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`)
    .join(',\n')}}`
  const names = new Set()
  await bundle({
    name: 'outside',
    setup({onResolve, onLoad}) {
      onResolve({filter: /./}, async (args) => resolve(args, names))
      onLoad({filter: /\.[jt]s$/}, ({path: file}) => load(file, (source) => source))
    }
  })
  const modules = {...(await loadModules([...names].filter((name) => !(name in stubs)))), ...stubs}

  /**
   * Makes the program.
   *
   * @param mutants By path from the root, some of what `listMutants` gave.
   * @param test Gives the code that tells whether a mutant is on; it sees `$mutation`.
   * @param forgets Whether each token is asked anew what its letters tell, so that every test comes by its own questions.
   * @returns A function that evaluates it anew, with that `$mutation`, and gives a loader for each test file.
   */
  return async (mutants, test, forgets = false) => {
    const code = await bundle({
      name: 'mutants',
      setup({onResolve, onLoad}) {
        onResolve({filter: /./}, async (args) => {
          const result = await resolve(args, names)
          return result?.external ? {path: result.path, namespace: 'outside'} : result
        })
        onLoad({filter: /./, namespace: 'outside'}, ({path: name}) => ({
          contents: [
            `const module = $modules[${JSON.stringify(name)}]`,
            ...Object.keys(modules[name]).map((key) =>
              key === 'default' ? 'export default module.default' : `export const ${key} = module.${key}`
            )
          ].join('\n'),
          loader: 'js'
        }))
        onLoad({filter: /\.[jt]s$/}, ({path: file}) =>
          load(file, (source) =>
            isMutated(path.relative(root, file))
              ? weave(
                  forgets && file.endsWith('article/word.ts') ? forget(source) : source,
                  mutants[path.relative(root, file)] ?? [],
                  test,
                  'if (--$mutation.turns < 0) $mutation.stop()'
                )
              : source
          )
        )
      }
    })
    const evaluate = vm.runInThisContext(`(function (module, exports, $modules, $mutation) {${code}\n})`, {
      filename: 'mutants.js'
    })
    return ($mutation) => {
      const module = {exports: {}}
      evaluate(module, module.exports, modules, $mutation)
      return module.exports.load
    }
  }

  async function bundle(plugin) {
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: root, loader: 'js'},
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      plugins: [plugin]
    })
    return outputFiles[0].text
  }
}

function resolve({path: name, resolveDir}, names) {
  if (!name.startsWith('.')) {
    names.add(name)
    return {path: name, external: true}
  }
  const plain = path.resolve(resolveDir, name)
  const typed = plain.replace(/\.js$/, '.ts')
  const source = fs.existsSync(typed) ? typed : plain
  if (outside.test(source)) {
    names.add(source)
    return {path: source, external: true}
  }
  return {path: source}
}

/** Keeps the length, since mutants have their places. */
function forget(source) {
  if (!source.includes('words.get(text)'))
    throw new Error('src/article/word.ts keeps its words otherwise now')
  return source.replace('words.get(text)', 'words.get(null)')
}

function load(file, change) {
  const source = fs
    .readFileSync(file, 'utf8')
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
  return {contents: change(source), loader: path.extname(file).slice(1)}
}

/** Imports modules, TypeScript too, as one bundle. */
async function loadModules(names) {
  const folder = path.join(root, 'reports/mutation')
  fs.mkdirSync(folder, {recursive: true})
  const outfile = path.join(folder, `outside-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: [
        ...names.map((name, index) => `import * as m${index} from ${JSON.stringify(name)}`),
        `export default {${names.map((name, index) => `${JSON.stringify(name)}: m${index}`).join(',')}}`
      ].join('\n'),
      resolveDir: root
    },
    absWorkingDir: root,
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error'
  })
  const {default: modules} = await import(pathToFileURL(outfile).href)
  fs.rmSync(outfile)
  return modules
}
