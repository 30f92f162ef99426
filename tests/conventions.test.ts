import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import type {FacetName} from '../src/article/index.js'
import {runRule, type Rule} from '../src/rule/index.js'
import {facetNames} from './helpers/facets.js'
import {lint, readArticle, readHouse, readRuleFolder} from './helpers/rules.js'

const root = path.resolve(import.meta.dirname, '..')
describe('the rules', () => {
  test('each has a folder of its name, and no two share one', () => {
    const folders = fs
      .readdirSync(path.join(root, 'rules'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(rules.map((rule) => rule.meta.id).sort()).toEqual(folders.sort())
  })

  test('none is named after what it forbids', () => {
    for (const {meta} of rules) expect(meta.id).toMatch(/^(?!no-|check-|disallow-|require-)[a-z]+(-[a-z]+)*$/)
  })
})

for (const rule of rules) {
  const {meta} = rule
  const own = readRuleFolder(meta.id)

  describe(meta.id, () => {
    test('says in one clause what it reports', () => {
      expect(meta.description).toMatch(/^Reports [^\n]*[^\n.\s]$/)
    })

    test('its messages say what was found and what is wanted, and its notes say why', () => {
      expect(Object.keys(meta.messages)).not.toEqual([])
      for (const [id, {reason, note}] of Object.entries(meta.messages)) {
        expect(id).toMatch(/^[a-z][a-zA-Z]*$/)
        expect(reason).toMatch(/^[A-Z`“{][^\n]*[^\n.\s]$/)
        if (reason.startsWith('Unexpected')) expect(reason).toMatch(/, \S|: \S/)
        // An abbreviation such as "U.S." ends no sentence: only a stop before a capital does.
        expect(note.split(/(?<=[a-z’”)`][.!?]) (?=[A-Z])/).length).toBeLessThanOrEqual(3)
        expect(note).toMatch(/^[A-Z`“{][^\n]*[.!?]$/)
      }
    })

    test('names the style guides that it follows, with their addresses', () => {
      expect(meta.basis).not.toEqual([])
      for (const {name, url} of meta.basis) {
        expect(name).not.toBe('')
        expect(url).toMatch(/^https:\/\/[^\s]+$/)
      }
    })

    test('what it reports is right once it is in the list of the house that it says', () => {
      const {settledIn} = meta
      if (!settledIn) {
        expect(own.code).not.toMatch(/\bhouse\.(?:vocabulary|people)\b/)
        return
      }
      for (const fence of own.fences) {
        for (const {actual, reason} of lint(rule, fence)) {
          const list = [...((fence.house[settledIn] as string[] | undefined) ?? []), actual]
          const left = lint(rule, {...fence, house: {...fence.house, [settledIn]: list}})
          expect(
            left.filter((message) => message.actual === actual && message.reason === reason),
            `${actual} in ${fence.text}`
          ).toEqual([])
        }
      }
    })

    test('its options are positive and say what they do', () => {
      for (const [name, option] of Object.entries(meta.options ?? {})) {
        expect(name).toMatch(
          /^(?!no[A-Z]|not|ignore|disable|skip|exclude|without|dont|house$)[a-z][a-zA-Z]*$/
        )
        expect(option.description).toMatch(/^[A-Z][^\n]*[^\n.\s]$/)
        if (option.type === 'boolean') expect(option.description).toMatch(/^Whether /)
        if (option.type === 'string' && option.values) expect(option.values).toContain(option.default)
        if (option.type === 'number') {
          expect(option.default).toBeGreaterThanOrEqual(option.minimum ?? -Infinity)
          expect(option.default).toBeLessThanOrEqual(option.maximum ?? Infinity)
        }
      }
    })

    test('its readme has the parts of every readme', () => {
      const {readme} = own
      const headings = [...readme.replace(/^(`{3,})[^]*?^\1$/gm, '').matchAll(/^##? .*/gm)].map(String)
      expect(headings).toEqual([`# ${meta.id}`, '## Why', '## Examples', '## Limits', '## Basis'])
      expect(readme).toContain('<!-- generated -->')
      const basis = readme.slice(readme.indexOf('\n## Basis'))
      for (const {url} of meta.basis) expect(basis).toContain(url)
    })

    test('reads the facets that it says it needs, and no others', () => {
      const read = new Set<FacetName>()
      const spy = {
        meta,
        check: (context) =>
          rule.check({
            ...context,
            article: new Proxy(context.article, {
              get(target, name) {
                if (facetNames.includes(name as FacetName)) read.add(name as FacetName)
                return Reflect.get(target, name)
              }
            })
          })
      } as Pick<Rule, 'meta' | 'check'> as Rule
      for (const fence of own.fences) lint(spy, fence)
      expect([...read].sort()).toEqual([...meta.needs].sort())
    })

    test('keeps nothing from one article to the next', () => {
      const run = (): unknown[] =>
        own.fences.map(({text, options, house}) =>
          runRule(rule, readArticle(text), {options, house: readHouse(house)})
        )
      expect(run()).toEqual(run())
      for (const {name, code} of readFolder(path.join('rules', meta.id))) {
        expect(code, name).not.toMatch(/^(?:export )?(?:let|var) /m)
      }
    })

    test('is short', () => {
      expect(own.code.split('\n').length).toBeLessThanOrEqual(250)
    })
  })
}

interface SourceFile {
  /** The path from the project's root. */
  name: string
  code: string
  /** What it imports: modules of the project by their path from the root. */
  imports: readonly {from: string; typeOnly: boolean}[]
}

function readFolder(folder: string): SourceFile[] {
  if (!fs.existsSync(path.join(root, folder))) return []
  return fs
    .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = path.posix.join(folder, name.replaceAll(path.sep, '/'))
      const code = fs.readFileSync(path.join(root, file), 'utf8')
      const imports = [
        ...code.matchAll(/^(?:import|export)\s+(?<clause>[\w$*{},\s]+)\sfrom\s+['"](?<from>[^'"]+)['"]/gm),
        ...code.matchAll(/\bimport\s*\(?['"](?<from>[^'"]+)['"]/g)
      ].map(({groups}) => {
        const {from = '', clause = ''} = groups!
        const typeOnly =
          clause.startsWith('type ') || /^\{(?:\s*type \w+(?: as \w+)?\s*,?)+\}$/.test(clause.trim())
        return {
          from: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from,
          typeOnly
        }
      })
      return {name: file, code, imports}
    })
}

/** What a layer may import; its own files go without saying. `type` is for types alone. */
const layers: Readonly<Record<string, {may: readonly RegExp[]; type?: readonly RegExp[]}>> = {
  'src/lexicon': {may: []},
  'src/input': {may: [/^src\/lexicon\//, /^(?!node:(?!zlib$))[a-z@]/]},
  'src/article': {
    may: [/^src\/(?:lexicon|input)\//, /^(?:wink-|compromise|nlcst)/],
    type: [/^(?:nlcst|unist|vfile)$/]
  },
  'src/rule': {
    may: [/^src\/(?:article|input)\/index\.js$/, /^vfile$/],
    type: [/^(?:nlcst|unist|vfile-message)$/, /^src\/article\//]
  },
  'src/report': {may: [/^node:crypto$/], type: [/^src\//, /^vfile/]},
  'src/fix': {may: [], type: [/^src\//, /^vfile/]}
}

const isPackage = (from: string): boolean => !/^(?:src|rules|docs)\//.test(from)

describe('the layers', () => {
  for (const [layer, {may, type = []}] of Object.entries(layers)) {
    test(`${layer} imports nothing that is above it`, () => {
      for (const {name, imports} of readFolder(layer)) {
        for (const {from, typeOnly} of imports) {
          const allowed =
            from.startsWith(`${layer}/`) ||
            may.some((pattern) => pattern.test(from)) ||
            (typeOnly && type.some((pattern) => pattern.test(from)))
          expect(allowed, `${name} imports ${from}`).toBe(true)
        }
      }
    })
  }

  test('a rule imports the kernel, its own files, word lists, types and the stock plugin that it wraps', () => {
    for (const {name, imports} of readFolder('rules')) {
      if (name === 'rules/index.ts') continue
      const own = `${path.posix.dirname(name)}/`
      for (const {from, typeOnly} of imports) {
        const allowed =
          from.startsWith(own) ||
          from === 'src/rule/index.js' ||
          from.startsWith('src/lexicon/') ||
          from.startsWith('retext-') ||
          (typeOnly && !from.startsWith('rules/') && !from.startsWith('node:'))
        expect(allowed, `${name} imports ${from}`).toBe(true)
      }
    }
  })

  test('only the command, the configuration and the language server touch files, streams and the process', () => {
    for (const {name, code, imports} of [...readFolder('src'), ...readFolder('rules')]) {
      if (/^src\/(?:cli|config|lsp)\//.test(name)) continue
      for (const {from} of imports)
        // A hash touches nothing, and neither does unpacking.
        expect(from, name).not.toMatch(/^node:(?!(?:crypto|zlib)$)|^(?:fs|path|os|url|child_process)$/)
      expect(code, name).not.toMatch(/\bprocess\.(?!env\.COPYDESK_VERSION)[a-z]+\b(?! [a-z])/)
    }
  })

  test('what is read and reported is the same tomorrow and elsewhere', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\.toLocale\w+\(|\.localeCompare\(|\bIntl\./
    for (const layer of ['src/input', 'src/lexicon', 'src/article', 'src/rule', 'rules']) {
      for (const {name, code} of readFolder(layer)) expect(code.match(forbidden)?.[0], name).toBeUndefined()
    }
  })

  test('the article and the rules are synchronous', () => {
    for (const {name, code} of [...readFolder('src/article'), ...readFolder('rules')]) {
      expect(code.match(/\b(?:async (?:function|\()|await [a-z(]|new Promise\b)/)?.[0], name).toBeUndefined()
    }
  })

  test('only the entry points know all rules', () => {
    for (const {name, imports} of readFolder('src')) {
      if (/^src\/(?:cli|config|lsp)\/|^src\/(?:index|desk)\.ts$/.test(name)) continue
      for (const {from} of imports) expect(from, name).not.toMatch(/^rules\//)
    }
  })

  test('a package that is imported is declared', () => {
    const {dependencies} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    for (const {name, imports} of [...readFolder('src'), ...readFolder('rules')]) {
      for (const {from, typeOnly} of imports) {
        if (!isPackage(from) || typeOnly || from.startsWith('node:')) continue
        const [scope, second] = from.split('/')
        expect(Object.keys(dependencies), `${name} imports ${from}`).toContain(
          scope!.startsWith('@') ? `${scope}/${second}` : scope
        )
      }
    }
  })

  test('files are named in kebab-case', () => {
    for (const {name} of [...readFolder('src'), ...readFolder('rules')]) {
      expect(path.basename(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/)
    }
  })
})
