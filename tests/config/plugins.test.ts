import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {Configuration} from '../../src/config/index.js'
import {createFolder, desk, type Outcome} from '../helpers/command.js'

const modules = path.resolve('node_modules')
const article = 'It is what it it was.\n'
const shout = `export default function retextShout(options = {}) {
  const {word = 'what'} = options
  return (tree, file) => {
    const offset = String(file).indexOf(word)
    file.message('Unexpected ' + word, {place: {
      start: {line: 1, column: offset + 1, offset},
      end: {line: 1, column: offset + word.length + 1, offset: offset + word.length}
    }, ruleId: word, source: 'retext-shout'})
  }
}
`

/** Checks an article under a configuration with our own rules off, in a folder with these files. */
async function check(config: object, files: Record<string, string> = {}): Promise<Outcome> {
  const cwd = createFolder({
    '.retextrc': JSON.stringify({root: true, extends: 'copydesk/none', ...config}),
    'a.txt': article,
    ...files
  })
  const {stdout, ...rest} = await desk(['--format', 'unix', 'a.txt'], {cwd})
  return {stdout: stdout.replaceAll(cwd, '…'), ...rest}
}

const plugin = {
  'node_modules/retext-shout/package.json':
    '{"name": "retext-shout", "type": "module", "exports": "./index.js"}',
  'node_modules/retext-shout/index.js': shout
}
const what = 'a.txt:1:7: Unexpected what [warning/what]\n'

describe('plugins join the chain', () => {
  test('by their short name or their full name, from beside the configuration', async () => {
    expect(await check({plugins: ['shout']}, plugin)).toEqual({status: 0, stdout: what, stderr: ''})
    expect((await check({plugins: ['retext-shout']}, plugin)).stdout).toBe(what)
  })

  test('with options, in a list or in an object', async () => {
    const was = 'a.txt:1:18: Unexpected was [warning/was]\n'
    expect((await check({plugins: [['shout', {word: 'was'}]]}, plugin)).stdout).toBe(was)
    expect((await check({plugins: {shout: {word: 'was'}}}, plugin)).stdout).toBe(was)
    expect((await check({plugins: {shout: null}}, plugin)).stdout).toBe(what)
    expect((await check({plugins: {shout: false}}, plugin)).stdout).toBe('')
    expect((await check({plugins: [['shout', false]]}, plugin)).stdout).toBe('')
  })

  test('by a path from the configuration that names them, be it one that is extended', async () => {
    expect((await check({plugins: ['./own/shout.mjs']}, {'own/shout.mjs': shout})).stdout).toBe(what)
    const files = {'own/shout.mjs': shout, 'own/desk.yml': 'plugins: [./shout.mjs]'}
    expect((await check({extends: ['copydesk/none', './own/desk.yml']}, files)).stdout).toBe(what)
  })

  test('from a scope, and where a package gives its file to `import` alone', async () => {
    const manifest = '{"name": "x", "type": "module", "exports": {".": {"import": {"default": "./main.js"}}}}'
    const files = {
      'node_modules/@wire/retext-shout/package.json': manifest,
      'node_modules/@wire/retext-shout/main.js': shout
    }
    expect((await check({plugins: ['@wire/shout']}, files)).stdout).toBe(what)
  })

  test('from a program, as functions', async () => {
    const cwd = createFolder({
      '.retextrc.mjs': `import shout from './shout.mjs'
export default {root: true, extends: 'copydesk/none', plugins: [shout, [shout, {word: 'was'}]]}`,
      'shout.mjs': shout,
      'a.txt': article
    })
    expect((await desk(['--format', 'unix', 'a.txt'], {cwd})).stdout).toBe(
      'a.txt:1:18: Unexpected was [warning/was]\n'
    )
  })

  test('as a preset, which may bring settings and a preset of its own', async () => {
    const files = {
      'preset.mjs': `import inner from './inner.mjs'
export default {settings: {word: 'was'}, plugins: [inner]}`,
      'inner.mjs': `export default {plugins: [[function tell(options) {
  const {word} = this.data('settings')
  return (tree, file) => void file.message('Heard ' + word + options.mark)
}, {mark: '!'}]]}`
    }
    expect((await check({plugins: ['./preset.mjs']}, files)).stdout).toBe(
      'a.txt:1:1: Heard was! [warning/tell]\n'
    )
    expect((await check({plugins: [['./preset.mjs', false]]}, files)).stdout).toBe('')
  })

  test('with the severity that `rules` gives them, also for some files', async () => {
    const rules = {'retext-shout': 'error'}
    expect(await check({plugins: ['shout'], rules}, plugin)).toEqual({
      status: 1,
      stdout: 'a.txt:1:7: Unexpected what [error/what]\n',
      stderr: ''
    })
    const overrides = [{files: 'a.*', rules: {'retext-shout': 'off'}}]
    expect((await check({plugins: ['shout'], rules, overrides}, plugin)).stdout).toBe('')
  })

  test('once, with the options of an inner configuration over those of an outer', async () => {
    const {stdout} = await check(
      {plugins: {shout: {word: 'was'}}, overrides: [{files: '*.txt', plugins: {'retext-shout': {}}}]},
      plugin
    )
    expect(stdout).toBe('a.txt:1:18: Unexpected was [warning/was]\n')
  })

  test('as other people wrote them', async () => {
    const cwd = createFolder({
      '.retextrc.yml': `root: true
extends: copydesk/none
plugins:
  - english
  - [${path.join(modules, 'retext-indefinite-article')}/index.js, ]
  - repeated-words
`,
      node_modules: `→${modules}`,
      'a.txt': 'It saw an dog dog.\n'
    })
    expect((await desk(['--format', 'unix', 'a.txt'], {cwd})).stdout).toBe(
      `a.txt:1:8: Unexpected article \`an\` before \`dog\`, expected \`a\` [warning/retext-indefinite-article]
a.txt:1:11: Unexpected repeated \`dog\`, remove one occurrence [warning/dog]
`
    )
  })

  test('and a rule of ours that is made of one steps aside, unless it is asked for', async () => {
    const files = {
      'node_modules/retext-repeated-words/package.json': '{"type": "module", "exports": "./index.js"}',
      'node_modules/retext-repeated-words/index.js': shout
    }
    const config = (rules: object): object => ({extends: [], plugins: ['repeated-words'], rules})
    const ours = 'a.txt:1:12: Unexpected repeated `it`, expected it once'
    expect((await check(config({}), files)).stdout).not.toContain(ours)
    expect((await check(config({'repeated-word': 'error'}), files)).stdout).toContain(ours)
  })
})

describe('our own rules stand among plugins', () => {
  test('all by `copydesk`, one by its id with options or `false`', async () => {
    const cwd = createFolder({
      '.retextrc': JSON.stringify({
        root: true,
        plugins: ['copydesk', ['repeated-word', false], ['readability', {minimumWords: 5}]]
      }),
      'a.txt': 'The council met met nobody.\n'
    })
    expect((await desk(['--format', 'unix', 'a.txt'], {cwd})).stdout).toBe('')
  })

  test('and their options are looked at', async () => {
    expect(
      await check({
        plugins: [
          ['repeated-word', {wors: 1}],
          ['copydesk', {}]
        ]
      })
    ).toEqual({
      status: 2,
      stdout: `.retextrc:1:52: unexpected option \`wors\`, \`repeated-word\` has none [error/not-checked]
.retextrc:1:81: \`copydesk\` takes no options here, expected them under \`rules\` [error/not-checked]
a.txt:1:1: its configuration \`.retextrc\` cannot be used [error/not-checked]
`,
      stderr: expect.stringContaining('copydesk: .retextrc:1:52: unexpected option')
    })
  })

  test('a stet may name what a plugin reports, also where the plugin is not run', async () => {
    const config = {plugins: ['shout'], stets: [{words: 'what', rules: ['what']}]}
    expect(await check(config, plugin)).toEqual({
      status: 0,
      stdout: '',
      stderr: 'copydesk: left out: 1 message let stand by 1 stet\n'
    })
    const cwd = createFolder({'.retextrc': JSON.stringify({root: true, ...config}), ...plugin})
    const {plugins} = await new Configuration({rules: new Map(), trusted: false}).of(path.join(cwd, 'a.txt'))
    expect(plugins).toEqual([])
  })

  test('also as functions of the package', async () => {
    const cwd = createFolder({
      '.retextrc.mjs': `const rule = Object.assign(() => {}, {meta: {id: 'repeated-word'}})
export default {root: true, extends: 'copydesk/none', plugins: [rule], rules: {'repeated-word': 'warning'}}`,
      'a.txt': 'He met met nobody.\n'
    })
    expect((await desk(['--format', 'unix', 'a.txt'], {cwd})).stdout).toBe(
      'a.txt:1:4: Unexpected repeated `met`, expected it once [warning/repeated-word]\n'
    )
  })
})

describe('a plugin that cannot be used is named with its place', () => {
  const problem = async (plugins: unknown, files: Record<string, string> = {}): Promise<string> => {
    const {status, stdout} = await check({plugins}, files)
    expect(status).toBe(2)
    return /^(?:\.retextrc:1:\d+: )?(.*) \[error/.exec(stdout)![1]!
  }

  test('where there is none of that name', async () => {
    expect(await problem(['shuot'], plugin)).toBe(
      'there is no plugin `shuot` (nor `retext-shuot`), expected `shout`'
    )
    expect(await problem(['retext-shuot'], plugin)).toBe(
      'there is no plugin `retext-shuot`, expected `retext-shout`'
    )
    expect(await problem(['weather-forecast'])).toBe(
      'there is no plugin `weather-forecast` (nor `retext-weather-forecast`), is it installed?'
    )
    expect(await problem(['./gone.mjs'])).toBe('there is no plugin at `./gone.mjs`')
  })

  test('where it is no plugin', async () => {
    expect(await problem(['./a.mjs'], {'a.mjs': 'export default 1'})).toBe(
      '`a` is no plugin: it exports neither a function nor a preset'
    )
    expect(await problem([[1, {}]])).toBe(
      'unexpected list, expected the name of a plugin, or a list of it and its options'
    )
    expect(await problem([''])).toBe(
      'unexpected empty text, expected the name of a plugin, or a list of it and its options'
    )
  })

  test('where it cannot be loaded', async () => {
    expect(await problem(['./a.mjs'], {'a.mjs': 'throw new Error("no way")'})).toBe(
      'the plugin `./a.mjs` cannot be loaded: no way'
    )
  })
})

describe('a plugin that fails', () => {
  test('costs that file nothing but what the plugin would have said, and the others nothing', async () => {
    const cwd = createFolder({
      '.retextrc': JSON.stringify({
        root: true,
        extends: 'copydesk/none',
        plugins: ['./fail.mjs'],
        rules: {'repeated-word': 'error'}
      }),
      'fail.mjs': `export default () => (tree, file) => {
  if (file.path.endsWith('b.txt')) throw new Error('no\\u001b[31m way\\nat all')
}`,
      'a.txt': 'All is well.\n',
      'b.txt': 'He met met nobody.\n'
    })
    expect(await desk(['.'], {cwd})).toEqual({
      status: 2,
      stdout: `b.txt

  1:4  error  Unexpected repeated \`met\`, expected it once  repeated-word
      │ He met met nobody.
      │    ~~~~~~~

Not checked

  b.txt  the plugin \`fail\` failed on it: no\\x1b[31m way

✖ 1 error in 1 of 2 articles, 1 not checked
`,
      stderr: ''
    })
  })

  test('by `file.fail` has said so itself', async () => {
    const files = {'fail.mjs': "export default () => (tree, file) => file.fail('Unfit to print')"}
    expect(await check({plugins: ['./fail.mjs']}, files)).toEqual({
      status: 1,
      stdout: 'a.txt:1:1: Unfit to print [error/fail]\n',
      stderr: ''
    })
  })

  test('when it is attached fails on each file', async () => {
    const files = {'fail.mjs': "export default () => { throw 'bad options' }"}
    expect((await check({plugins: ['./fail.mjs']}, files)).stdout).toBe(
      'a.txt:1:1: the plugin `fail` failed on it: bad options [error/not-checked]\n'
    )
  })
})

test('the stock plugins that these tests take are installed', () => {
  expect(fs.existsSync(path.join(modules, 'retext-indefinite-article'))).toBe(true)
})
