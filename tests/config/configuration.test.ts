import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  ConfigError,
  Configuration,
  type ConfigurationOptions,
  type FileConfig
} from '../../src/config/index.js'
import type {RuleMeta} from '../../src/rule/define-rule.js'
import {createFolder} from '../helpers/command.js'

function meta(id: string, more: Partial<RuleMeta> = {}): [string, RuleMeta] {
  const base = {
    description: 'Reports',
    category: 'style',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  }
  return [id, {id, ...base, ...more} as RuleMeta]
}

const rules = new Map([
  meta('long-word', {
    severity: 'suggestion',
    options: {
      maximum: {type: 'number', default: 12, minimum: 1, maximum: 40, description: 'How long'},
      minimum: {type: 'number', default: 1, description: 'How short'},
      allow: {type: 'strings', default: [], description: 'Words'},
      where: {type: 'string', default: 'prose', values: ['prose', 'all'], description: 'Where'},
      label: {type: 'string', default: '', description: 'What to call it'},
      checkQuotes: {type: 'boolean', default: false, description: 'Whether'}
    }
  }),
  meta('late-name'),
  meta('wordy', {basis: [{name: 'retext-wordy', url: ''}]})
])

/** What holds for a file of a folder with these files; what is wrong, a line each, where it cannot be told. */
async function configOf(
  files: Record<string, string>,
  file = 'news/a.txt',
  options: Partial<ConfigurationOptions> = {}
): Promise<FileConfig & {ignored: string | null}> {
  const folder = createFolder({'.retextrc': '{"root": true}', 'news/a.txt': '', ...files})
  const configuration = new Configuration({
    rules,
    ...options,
    ...(options.file && {file: path.join(folder, options.file)})
  })
  const full = path.join(folder, file)
  const ignoredBy = await configuration.ignoredBy(full)
  return {...(await configuration.of(full)), ignored: ignoredBy && path.relative(folder, ignoredBy)}
}

/** What is wrong with a configuration: `file:line:column reason` a line each. */
async function problemsOf(
  content: string,
  name = '.retextrc',
  more: Record<string, string> = {}
): Promise<string[]> {
  const folder = createFolder({...(name !== '.retextrc' && {}), [name]: content, ...more})
  try {
    await new Configuration({rules}).of(path.join(folder, 'a.txt'))
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(
      ({path: file, line, column, reason}) =>
        `${path.relative(folder, file)}${line === undefined ? '' : `:${line}:${column}`} ${reason.replaceAll(folder, '…')}`
    )
  }
}

describe('a configuration is found', () => {
  test('under each of its names, in JSON with comments, in YAML, and as a program', async () => {
    const severity = async (name: string, content: string): Promise<unknown> =>
      (await configOf({[`news/${name}`]: content})).rules['late-name']?.severity
    expect(await severity('.retextrc', '// why\n{/* no */ "rules": {"late-name": "error"},}')).toBe('error')
    expect(await severity('.retextrc', '# why\nrules:\n  late-name: error\n')).toBe('error')
    expect(await severity('.retextrc.json', '\ufeff{"rules": {"late-name": "error"}}')).toBe('error')
    expect(await severity('.retextrc.yml', 'rules: {late-name: error}')).toBe('error')
    expect(await severity('.retextrc.yaml', 'rules:\n  late-name: [error]')).toBe('error')
    expect(await severity('.retextrc.mjs', "export default {rules: {'late-name': 'error'}}")).toBe('error')
    expect(await severity('.retextrc.cjs', "module.exports = {rules: {'late-name': 'error'}}")).toBe('error')
    expect(await severity('.retextrc.js', "module.exports = {rules: {'late-name': 'error'}}")).toBe('error')
    expect(await severity('package.json', '{"retextConfig": {"rules": {"late-name": "error"}}}')).toBe(
      'error'
    )
  })

  test('an empty one says nothing, and a package.json without one is none', async () => {
    const {rules} = await configOf({
      'news/.retextrc': '',
      'news/b/.retextrc.yml': '# later\n',
      'package.json': '{"retex'
    })
    expect(rules).toEqual({})
  })

  test('only where it is looked for', async () => {
    const files = {'news/.retextrc': '{"rules": {"late-name": "error"}}', 'ci.yml': 'rules: {wordy: off}'}
    expect((await configOf(files, 'news/a.txt', {search: false})).rules).toEqual({})
    expect((await configOf(files, 'news/a.txt', {file: 'ci.yml'})).rules).toEqual({wordy: {severity: 'off'}})
  })

  test('one in a folder', async () => {
    expect(
      await problemsOf('{}', '.retextrc', {'.retextrc.yml': '', 'package.json': '{"retextConfig": {}}'})
    ).toEqual([
      '.retextrc there is another configuration beside it, `.retextrc.yml`, expected one in a folder'
    ])
  })
})

describe('configurations are merged', () => {
  test('from the outside in, up to a root; a severity alone leaves the options, options go over those before', async () => {
    const files = {
      '.retextrc':
        '{"root": true, "rules": {"long-word": ["error", {"maximum": 9, "where": "all"}], "wordy": "off"}}',
      'news/.retextrc': '{"rules": {"long-word": ["warning", {"maximum": 10}]}}',
      'news/sport/.retextrc.yml': 'rules: {long-word: suggestion}',
      'news/sport/own/.retextrc': '{"root": true, "rules": {"late-name": "error"}}'
    }
    expect((await configOf(files, 'b.txt')).rules).toEqual({
      'long-word': {severity: 'error', options: {maximum: 9, where: 'all'}},
      wordy: {severity: 'off'}
    })
    expect((await configOf(files, 'news/sport/b.txt')).rules).toEqual({
      'long-word': {severity: 'suggestion', options: {maximum: 10, where: 'all'}},
      wordy: {severity: 'off'}
    })
    expect((await configOf(files, 'news/sport/own/b.txt')).rules).toEqual({'late-name': {severity: 'error'}})
  })

  test('what the command line says has the last word', async () => {
    const files = {'.retextrc': '{"root": true, "rules": {"long-word": ["off", {"maximum": 9}]}}'}
    const {rules} = await configOf(files, 'a.txt', {overrides: new Map([['long-word', 'error']])})
    expect(rules).toEqual({'long-word': {severity: 'error', options: {maximum: 9}}})
  })

  test('overrides hold for the files that they name, the last first, and those of an outer folder come before an inner', async () => {
    const files = {
      '.retextrc': JSON.stringify({
        root: true,
        overrides: [
          {files: 'news/**', excludedFiles: ['draft-*.txt'], rules: {'late-name': 'error'}},
          {files: ['*.md', './wire/*.txt'], rules: {'late-name': 'off', wordy: 'off'}},
          {files: '/top.txt', rules: {wordy: 'error'}}
        ]
      }),
      'inner/.retextrc': '{"rules": {"late-name": "suggestion"}}'
    }
    const of = async (file: string): Promise<unknown> => (await configOf(files, file)).rules
    expect(await of('news/a.txt')).toEqual({'late-name': {severity: 'error'}})
    expect(await of('news/deep/draft-1.txt')).toEqual({})
    expect(await of('news/a.md')).toEqual({'late-name': {severity: 'off'}, wordy: {severity: 'off'}})
    expect(await of('wire/a.txt')).toEqual({'late-name': {severity: 'off'}, wordy: {severity: 'off'}})
    expect(await of('wire/deep/a.txt')).toEqual({})
    expect(await of('top.txt')).toEqual({wordy: {severity: 'error'}})
    expect(await of('news/top.txt')).toEqual({'late-name': {severity: 'error'}})
    expect(await of('inner/a.md')).toEqual({'late-name': {severity: 'suggestion'}, wordy: {severity: 'off'}})
  })

  test('what is extended comes first, the outermost of a chain before the inner, packages by name', async () => {
    const files = {
      '.retextrc': '{"root": true, "extends": ["./a.json", "desk-style"], "rules": {"late-name": "off"}}',
      'a.json':
        '{"extends": "./b.yml", "rules": {"late-name": "error", "wordy": "error"}, "ignore": "old/**"}',
      'b.yml': 'rules: {wordy: off, long-word: error}\noverrides: [{files: "x/*", rules: {long-word: off}}]',
      'node_modules/desk-style/package.json': '{"name": "desk-style", "main": "rules.json"}',
      'node_modules/desk-style/rules.json': '{"rules": {"long-word": ["warning", {"maximum": 5}]}}'
    }
    expect((await configOf(files)).rules).toEqual({
      'late-name': {severity: 'off'},
      wordy: {severity: 'error'},
      'long-word': {severity: 'warning', options: {maximum: 5}}
    })
    expect((await configOf(files, 'old/a.txt')).ignored).toBe('.retextrc')
  })

  test('our own configurations are there to extend', async () => {
    const of = async (name: string): Promise<unknown> =>
      (await configOf({'.retextrc': `{"root": true, "extends": "copydesk/${name}"}`})).rules
    expect(await of('recommended')).toEqual({})
    expect(await of('strict')).toEqual({'long-word': {severity: 'warning'}})
    expect(await of('none')).toEqual({
      'long-word': {severity: 'off'},
      'late-name': {severity: 'off'},
      wordy: {severity: 'off'}
    })
  })

  test('words, people and acronyms add up; of a variety and of the forms of a country the innermost counts', async () => {
    const {house, needReason, pointer, settings} = await configOf({
      '.retextrc': JSON.stringify({
        root: true,
        vocabulary: ['Arrakeen'],
        house: {
          variety: 'british',
          acronyms: ['NPU'],
          people: ['Okoro'],
          countries: {US: {noun: 'US', adjective: 'US'}, GB: {noun: 'Britain', adjective: 'British'}}
        },
        needReason: true,
        pointer: '/body',
        settings: {position: true, other: 1}
      }),
      'news/.retextrc': JSON.stringify({
        vocabulary: ['Caladan'],
        house: {
          variety: 'american',
          acronyms: ['MTA'],
          countries: {US: {noun: 'the U.S.', adjective: 'U.S.'}}
        },
        needReason: false,
        settings: {position: false}
      })
    })
    expect({house, needReason, pointer, settings}).toEqual({
      house: {
        variety: 'american',
        quotes: null,
        terms: [],
        vocabulary: new Set(['Arrakeen', 'Caladan']),
        acronyms: new Set(['NPU', 'MTA']),
        people: new Set(['Okoro']),
        countries: new Map([
          ['US', {noun: 'the U.S.', adjective: 'U.S.'}],
          ['GB', {noun: 'Britain', adjective: 'British'}]
        ])
      },
      needReason: false,
      pointer: '/body',
      settings: {position: false, other: 1}
    })
  })

  test('a stet needs its reason in the files for which one is needed, wherever it stands', async () => {
    const files = {
      '.retextrc': '{"root": true, "stets": [{"words": "on on"}]}',
      'news/.retextrc': '{"needReason": true, "overrides": [{"files": "b.txt", "needReason": false}]}'
    }
    await expect(configOf(files, 'news/a.txt')).rejects.toMatchObject({
      problems: [{line: 1, column: 26, reason: 'a stet expects `reason`, since `needReason` is on'}]
    })
    const stets = [{words: 'on on', rules: null, reason: null}]
    expect(await configOf(files, 'news/b.txt')).toMatchObject({needReason: false, stets})
    expect(await configOf(files, 'c.txt')).toMatchObject({needReason: false, stets})
  })

  test('`ignore` names files and folders, and takes back what it said with `!`', async () => {
    const files = {
      '.retextrc':
        '{"root": true, "ignore": ["archive/", "*.draft.txt", "/top.txt", "wire/**/*.txt", "!wire/keep.txt"]}'
    }
    const ignored = async (file: string): Promise<boolean> => (await configOf(files, file)).ignored !== null
    expect(await ignored('archive/deep/a.txt')).toBe(true)
    expect(await ignored('news/archive/a.txt')).toBe(true)
    expect(await ignored('news/a.draft.txt')).toBe(true)
    expect(await ignored('top.txt')).toBe(true)
    expect(await ignored('news/top.txt')).toBe(false)
    expect(await ignored('wire/b/c/a.txt')).toBe(true)
    expect(await ignored('wire/keep.txt')).toBe(false)
    expect(await ignored('news/a.txt')).toBe(false)
  })
})

describe('a mistake in a configuration is placed and named, with the nearest right spelling', () => {
  test.each<[string, string, string[]]>([
    ['an unknown key', '{\n  "rulez": {}\n}', ['.retextrc:2:3 unexpected key `rulez`, expected `rules`']],
    [
      'an unknown key that is like no other',
      '{"colour": 1}',
      [
        '.retextrc:1:2 unexpected key `colour`, expected `$schema`, `root`, `extends`, `plugins`, `rules`, `vocabulary`, `house`, `needReason`, `pointer`, `stets`, `overrides`, `ignore` or `settings`'
      ]
    ],
    [
      'an unknown rule',
      '{"rules": {"late-nmae": "error"}}',
      ['.retextrc:1:12 unexpected rule `late-nmae`, expected `late-name`']
    ],
    [
      'an unknown rule that is like no other',
      'rules:\n  weather: error\n',
      ['.retextrc:2:3 unexpected rule `weather`, see `copydesk --list-rules` for what there is']
    ],
    [
      'an unknown severity',
      'rules:\n  late-name: warn\n',
      ['.retextrc:2:14 unexpected `warn`, expected `warning`']
    ],
    [
      'a severity that is none',
      '{"rules": {"late-name": 2, "wordy": [true], "long-word": {}}}',
      [
        '.retextrc:1:25 unexpected `2`, expected `error`, `warning`, `suggestion` or `off`',
        '.retextrc:1:38 unexpected `true`, expected `error`, `warning`, `suggestion` or `off`',
        '.retextrc:1:58 unexpected object, expected `error`, `warning`, `suggestion` or `off`'
      ]
    ],
    [
      'an unknown option',
      '{"rules": {"long-word": ["error", {"maximun": 1}], "late-name": ["off", {"a": 1}]}}',
      [
        '.retextrc:1:36 unexpected option `maximun` of `long-word`, expected `maximum`',
        '.retextrc:1:74 unexpected option `a`, `late-name` has none'
      ]
    ],
    [
      'a value that an option does not take',
      'rules:\n  long-word:\n    - error\n    - maximum: 50\n      minimum: few\n      allow: [1]\n      where: prosa\n      label: 3\n      checkQuotes: "yes"\n',
      [
        '.retextrc:4:16 unexpected `50` for `maximum`, expected a number from 1 to 40',
        '.retextrc:5:16 unexpected text `few` for `minimum`, expected a number',
        '.retextrc:6:14 unexpected list for `allow`, expected a list of texts',
        '.retextrc:7:14 unexpected `prosa` for `where`, expected `prose`',
        '.retextrc:8:14 unexpected `3` for `label`, expected a text',
        '.retextrc:9:20 unexpected text `yes` for `checkQuotes`, expected true or false'
      ]
    ],
    [
      'a third item beside severity and options',
      '{"rules": {"late-name": ["off", {}, 1]}}',
      ['.retextrc:1:25 unexpected third item, expected a severity and options']
    ],
    [
      'values of the wrong kind',
      '{"root": 1, "rules": [], "ignore": [2, ""], "overrides": {}, "vocabulary": "word", "settings": null, "plugins": 1, "pointer": 0}',
      [
        '.retextrc:1:10 unexpected number for `root`, expected true or false',
        '.retextrc:1:22 unexpected list for `rules`, expected an object',
        '.retextrc:1:37 unexpected number for `ignore`, expected a text',
        '.retextrc:1:40 unexpected empty text for `ignore`, expected a text',
        '.retextrc:1:58 unexpected object for `overrides`, expected a list',
        '.retextrc:1:76 unexpected text for `vocabulary`, expected a list',
        '.retextrc:1:96 unexpected empty value for `settings`, expected an object',
        '.retextrc:1:113 unexpected number for `plugins`, expected a list',
        '.retextrc:1:127 unexpected number for `pointer`, expected a text'
      ]
    ],
    [
      'a stet for rules that there are not',
      '{"stets": [{"words": "on on", "rules": "late-nmae"}, {"words": "a", "rules": ["late-name", "weather"]}]}',
      [
        '.retextrc:1:40 unexpected rule `late-nmae`, expected `late-name`',
        '.retextrc:1:92 unexpected rule `weather`, see `copydesk --list-rules` for what there is'
      ]
    ],
    [
      'a stet without a reason where one is needed',
      '{\n  "needReason": true,\n  "stets": [{"words": "on on"}, {"words": "a", "reason": "a name"}]\n}',
      ['.retextrc:3:13 a stet expects `reason`, since `needReason` is on']
    ],
    [
      'a pointer that is none',
      '{"pointer": "story/body", "overrides": [{"files": "*.json", "pointer": "b"}]}',
      [
        '.retextrc:1:13 unexpected `story/body`, expected a JSON Pointer, as in `/story/body`',
        '.retextrc:1:72 unexpected `b`, expected a JSON Pointer, as in `/story/body`'
      ]
    ],
    ['a configuration that is none', '[1]', ['.retextrc:1:1 unexpected list, expected an object']],
    [
      'an override without files, and with a key that it may not have',
      '{"overrides": [{"rules": {}, "ignored": []}]}',
      [
        '.retextrc:1:16 an override expects `files`, globs of the files that it is for',
        '.retextrc:1:30 unexpected key `ignored`, expected `files`, `excludedFiles`, `plugins`, `rules`, `vocabulary`, `house`, `needReason`, `pointer` or `stets`'
      ]
    ],
    [
      'a house that is settled wrongly',
      '{"house": {"variety": "amercian", "acronym": [], "people": "Okoro", "countries": {"us": {"noun": "US"}, "GB": {"noun": 1, "adjective": "British", "adverb": ""}, "FR": 1}}}',
      [
        '.retextrc:1:23 unexpected `amercian`, expected `american`',
        '.retextrc:1:35 unexpected key `acronym`, expected `acronyms`',
        '.retextrc:1:60 unexpected text for `people`, expected a list',
        ".retextrc:1:83 unexpected `us`, expected a country's code of two capitals, as in `US`",
        '.retextrc:1:89 a country expects `adjective`, the form that the house prints',
        '.retextrc:1:120 unexpected number for `noun`, expected a text',
        '.retextrc:1:147 unexpected key `adverb`, expected `noun` or `adjective`',
        '.retextrc:1:168 unexpected number for `FR`, expected an object'
      ]
    ],
    [
      'a house that stands where the rest does',
      '{"variety": "british", "acronyms": []}',
      [
        '.retextrc:1:2 unexpected key `variety`, expected it under `house`',
        '.retextrc:1:24 unexpected key `acronyms`, expected it under `house`'
      ]
    ],
    [
      'what is needed under a misspelt key, which is told once',
      '{"overrides": [{"file": "x"}], "stets": [{"word": "x"}], "house": {"countries": {"US": {"nown": "US", "adjective": "U.S."}}, "terms": [{"use": "a", "nott": "b", "wy": "c", "good": "a", "bad": "b"}]}}',
      [
        '.retextrc:1:17 unexpected key `file`, expected `files`',
        '.retextrc:1:43 unexpected key `word`, expected `words`',
        '.retextrc:1:89 unexpected key `nown`, expected `noun`',
        '.retextrc:1:149 unexpected key `nott`, expected `not`',
        '.retextrc:1:162 unexpected key `wy`, expected `why`'
      ]
    ],
    [
      'a rule without a severity, and a number in quotation marks',
      '{"rules": {"late-name": [], "long-word": ["error", {"maximum": "8"}]}}',
      [
        '.retextrc:1:25 unexpected list, expected `error`, `warning`, `suggestion` or `off`',
        '.retextrc:1:64 unexpected text `8` for `maximum`, expected a number from 1 to 40'
      ]
    ],
    [
      'a file that is taken for a package',
      '{"extends": ".retextrc"}',
      ['.retextrc:1:13 there is no configuration `.retextrc` to extend, expected `./.retextrc`']
    ],
    ['broken JSON', '{\n  "rules": {,}\n}', ['.retextrc:2:13 it is not JSON: expected a value']],
    ['JSON that stops short', '{"rules": {', ['.retextrc:1:12 it is not JSON: expected a closing brace']],
    [
      'a key twice in JSON',
      '{"rules": {"wordy": "off", "wordy": "error"}}',
      ['.retextrc:1:28 unexpected second `wordy`, expected each key once']
    ],
    [
      'a key twice in YAML',
      'root: true\nroot: false\n',
      ['.retextrc:2:1 it is not YAML: map keys must be unique']
    ],
    ['broken YAML', 'rules:\n  wordy: "off\n', ['.retextrc:3:1 it is not YAML: missing closing "quote']],
    [
      'something to extend that is not there',
      '{"extends": ["./gone.json", "no-such-style", "copydesk/stict"]}',
      [
        '.retextrc:1:14 there is no configuration `./gone.json` to extend',
        '.retextrc:1:29 there is no configuration `no-such-style` to extend, is it installed?',
        '.retextrc:1:46 there is no configuration `copydesk/stict` to extend, expected `copydesk/strict`'
      ]
    ]
  ])('%s', async (_, content, problems) => {
    expect(await problemsOf(content)).toEqual(problems)
  })

  test('in a package.json too', async () => {
    expect(await problemsOf('{\n  "name": "x",\n  "retextConfig": {"rule": {}}\n}', 'package.json')).toEqual([
      'package.json:3:20 unexpected key `rule`, expected `rules`'
    ])
  })

  test('in what is extended, which may not be a ring', async () => {
    expect(
      await problemsOf('{"extends": "./a.json"}', '.retextrc', {
        'a.json': '{"extends": "./b.json"}',
        'b.json': '{"root": "x", "extends": ["./a.json"]}'
      })
    ).toEqual([
      'b.json:1:10 unexpected text for `root`, expected true or false',
      'b.json:1:27 a configuration cannot extend itself (a.json → b.json → a.json)'
    ])
    expect(await problemsOf('{"extends": "./a.yml"}', '.retextrc', {'a.yml': 'rules: ['})).toEqual([
      'a.yml:1:9 it is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]'
    ])
  })

  test('a program that cannot be run has no place', async () => {
    expect(await problemsOf('throw new Error("no\\nway")', '.retextrc.mjs')).toEqual([
      '.retextrc.mjs it cannot be run: no'
    ])
    expect(await problemsOf('export const a = 1', '.retextrc.mjs')).toEqual([
      '.retextrc.mjs it exports nothing, expected a default export'
    ])
    expect(await problemsOf('export default {rulez: {}}', '.retextrc.mjs')).toEqual([
      '.retextrc.mjs unexpected key `rulez`, expected `rules`'
    ])
  })

  test('names of what every object has are no rules and no keys', async () => {
    expect(await problemsOf('{"rules": {"constructor": "off", "__proto__": "off"}}')).toEqual([
      '.retextrc:1:12 unexpected rule `constructor`, see `copydesk --list-rules` for what there is',
      '.retextrc:1:34 unexpected rule `__proto__`, see `copydesk --list-rules` for what there is'
    ])
  })
})
