import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {parse, parseAllDocuments} from 'yaml'
import {describe, expect, test, vi} from 'vitest'
import {readArguments} from '../../src/cli/options.js'
import {workflows} from '../../src/cli/workflows.js'
import {extensions} from '../../src/input/format.js'
import {createFolder, desk, onlyRepeats, program} from '../helpers/command.js'
import {createGit, createRepository} from '../helpers/repository.js'

// Programs are started here, which takes its time on a busy machine.
vi.setConfig({testTimeout: 60_000})

const faulty = 'The council met on on Tuesday.\n'
const fresh = 'The mayor spoke in in May.\n'
const british =
  'The organisation opened the harbour, the colour of which was a favourite of its neighbours.\n'

interface Action {
  inputs: Record<string, {default: string}>
  runs: {steps: {env: Record<string, string>; run: string}[]}
}

/** A folder for PATH in which `npx` runs the built command, and writes down what it was called with. */
function createTools(): string {
  const built = path.resolve('dist/copydesk.cjs')
  const folder = createFolder({
    npx: `#!/bin/sh\necho "npx $*" >>"$(dirname "$0")/calls"\nshift 2\nexec "${process.execPath}" "${built}" "$@"\n`
  })
  fs.chmodSync(path.join(folder, 'npx'), 0o755)
  return folder
}

function shell(
  script: string,
  cwd: string,
  tools: string,
  env: Record<string, string>
): {status: number | null; stdout: string} {
  const {status, stdout, stderr} = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: `${tools}:${process.env['PATH']}`, GIT_CONFIG_GLOBAL: '/dev/null', ...env}
  })
  return {status, stdout: stdout + stderr}
}

/** A repository with a pull request, and a clone of its last commit alone, as runners make it. */
function createPullRequest(): {clone: string; base: string} {
  const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': `${faulty}\nIt rained.\n`})
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = git('rev-parse', 'HEAD').trim()
  git('checkout', '-qb', 'story')
  write({'a.txt': `${faulty}\nIt rained.\n\n${fresh}`})
  git('commit', '-qam', 'Story')
  const folder = createFolder({})
  createGit(folder)('clone', '-q', '--depth=1', '--branch=story', `file://${cwd}`, 'clone')
  return {clone: path.join(folder, 'clone'), base}
}

describe('the action for GitHub', () => {
  const {inputs, runs} = parse(fs.readFileSync('action.yml', 'utf8')) as Action
  const step = runs.steps[0]!

  function envOf(given: Record<string, string>, base: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(step.env).map(([name, expression]) => {
        const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? []
        if (input !== undefined) return [name, given[input] ?? inputs[input]!.default]
        return [name, expression === '${{ github.action_path }}' ? process.cwd() : base]
      })
    )
  }

  test('annotates the lines of a pull request in a clone of one commit, and sums up', () => {
    const {clone, base} = createPullRequest()
    const summary = path.join(createFolder({}), 'summary.md')
    const env = {...envOf({sarif: 'out.sarif'}, base), GITHUB_STEP_SUMMARY: summary}
    const {status, stdout} = shell(step.run, clone, createTools(), env)
    expect(stdout).toMatch(
      /^::error file=a\.txt,line=5,endLine=5,col=17,endColumn=22,[^\n]*\nleft out: [^\n]*\n$/
    )
    expect(status).toBe(1)
    expect(fs.readFileSync(summary, 'utf8')).toContain('### copydesk: 1 error in 1 article')
    expect(JSON.parse(fs.readFileSync(path.join(clone, 'out.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0'
    })
  })

  test('runs what the repository has installed, and else its own code', () => {
    const {clone, base} = createPullRequest()
    const installed = path.join(clone, 'node_modules/copydesk/dist')
    fs.mkdirSync(installed, {recursive: true})
    fs.writeFileSync(path.join(installed, 'copydesk.cjs'), 'console.log(process.argv.slice(2).join())')
    expect(shell(step.run, clone, createTools(), envOf({}, base)).stdout).toBe(
      `--format,github,--since,${base},--,.\n`
    )
  })

  test('reports every line where nothing is known of what was there before', () => {
    const {clone} = createPullRequest()
    const linesOf = (base: string, given: Record<string, string> = {}): string[] =>
      shell(step.run, clone, createTools(), envOf(given, base)).stdout.trim().split('\n')
    for (const base of ['', '0'.repeat(40)]) expect(linesOf(base)).toHaveLength(2)
    const lines = linesOf('1'.repeat(40))
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(2)
    expect(lines.join()).toContain('cannot be fetched, so every line is looked at')
    const {clone: other, base} = createPullRequest()
    const all = envOf({'changed-lines': 'false'}, base)
    expect(shell(step.run, other, createTools(), all).stdout.trim().split('\n')).toHaveLength(2)
  })

  test('takes its inputs as words, whatever they hold', () => {
    const {clone} = createPullRequest()
    const tools = createTools()
    const given = {
      paths: 'a.txt\n$(touch hacked)\n',
      args: '--frail\n--ext=.x; touch hacked',
      version: '0.1.0'
    }
    shell(step.run, clone, tools, envOf(given, ''))
    expect(fs.readFileSync(path.join(tools, 'calls'), 'utf8')).toBe(
      'npx --yes copydesk@0.1.0 --format github --frail --ext=.x; touch hacked -- a.txt $(touch hacked)\n'
    )
    expect(fs.existsSync(path.join(clone, 'hacked'))).toBe(false)
  })

  test('never puts an expression into the script', () => {
    expect(step.run).not.toContain('${{')
  })
})

describe('the component for GitLab', () => {
  const [spec, jobs] = parseAllDocuments(fs.readFileSync('templates/copydesk.yml', 'utf8')).map(
    (document) => document.toJS() as unknown
  ) as [
    {spec: {inputs: Record<string, {default: string}>}},
    {copydesk: {script: string[]; artifacts: {reports: Record<string, string>}}}
  ]
  const {codequality, junit} = jobs.copydesk.artifacts.reports

  function run(
    cwd: string,
    given: Record<string, string>,
    env: Record<string, string>
  ): ReturnType<typeof shell> {
    const script = jobs.copydesk.script[0]!.replace(
      /\$\[\[ inputs\.(\w+) \]\]/g,
      (_, name: string) => given[name] ?? spec.spec.inputs[name]!.default
    )
    return shell(`set -eo pipefail\n${script}`, cwd, createTools(), env)
  }

  test('fails for the lines of a merge request, and gives GitLab all to compare', () => {
    const {clone, base} = createPullRequest()
    const {status, stdout} = run(clone, {}, {CI_MERGE_REQUEST_DIFF_BASE_SHA: base})
    expect(stdout).toContain('✖ 1 error in 1 article')
    expect(status).toBe(1)
    expect(JSON.parse(fs.readFileSync(path.join(clone, codequality!), 'utf8'))).toHaveLength(2)
    expect(fs.readFileSync(path.join(clone, junit!), 'utf8')).toContain('failures="1"')
  })

  test('fails for the lines of a push, and for every line where nothing was there before', () => {
    const {clone, base} = createPullRequest()
    expect(run(clone, {}, {CI_COMMIT_BEFORE_SHA: base}).stdout).toContain('✖ 1 error in 1 article')
    const none = {CI_COMMIT_BEFORE_SHA: '0'.repeat(40)}
    expect(run(clone, {version: '0.1.0'}, none).stdout).toContain('✖ 2 errors in 1 article')
  })

  test('fails where an article cannot be checked', () => {
    const {clone, base} = createPullRequest()
    fs.writeFileSync(path.join(clone, 'b.txt'), 'It\0')
    expect(run(clone, {}, {CI_MERGE_REQUEST_DIFF_BASE_SHA: base}).status).toBe(2)
  })
})

test('the hooks for pre-commit check the files that they are given', async () => {
  const hooks = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    id: string
    entry: string
    files: string
  }[]
  const {cwd, git, write} = createRepository({'.retextrc': onlyRepeats, 'a.txt': `${faulty}\nIt rained.\n`})
  write({'a.txt': `${faulty}\nIt rained.\n\n${fresh}`})
  git('add', '.')
  const lines: Record<string, number> = {}
  for (const {id, entry} of hooks) {
    const args = entry.split(' ').slice(1)
    const {stdout} = await program([...args, '-f', 'unix', 'a.txt'], {cwd})
    lines[id] = stdout.trim().split('\n').length
  }
  expect(lines).toEqual({copydesk: 2, 'copydesk-staged': 1})
  for (const {files} of hooks) {
    const wanted = new RegExp(files)
    for (const extension of extensions) expect(`news/a${extension}`).toMatch(wanted)
    for (const name of ['LICENSE', 'txt', 'package.json', 'a.txt.orig']) expect(name).not.toMatch(wanted)
  }
})

test('npm says nothing but the name of the package, which pre-commit installs', () => {
  // Where scripts of the package run before their eyes, their words are taken for its name.
  expect(fs.readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m)
})

describe('copydesk init', () => {
  test('writes a configuration for the English of the articles', async () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((number) => [`${number}.txt`, british]))
    const cwd = createFolder(files)
    expect(await program(['init'], {cwd})).toEqual({
      status: 0,
      stdout:
        'wrote .retextrc, for British English as in 4 articles\n' +
        'next: `copydesk .`, or `copydesk baseline` where there is much to find\n',
      stderr: ''
    })
    expect(parse(fs.readFileSync(path.join(cwd, '.retextrc'), 'utf8'))).toEqual({
      root: true,
      house: {variety: 'british'},
      rules: {}
    })
    expect((await desk(['.'], {cwd})).status).toBe(0)
    fs.rmSync(path.join(cwd, '.retextrc'))
    expect((await desk(['init'], {cwd})).status).toBe(0)
    expect((await desk(['init', 'x'], {cwd})).stderr).toBe(
      'copydesk: `init` expects nothing, it is about the folder that it is run in\n'
    )
    expect((await desk(['init'], {cwd})).stderr).toBe(
      'copydesk: there is a configuration already, see docs/configuration.md for what to add to it\n'
    )
  })

  test('says nothing of what the articles do not show, and knows where the schema is', async () => {
    const cwd = createFolder({'a.txt': british, 'node_modules/copydesk/docs/retextrc.schema.json': '{}'})
    expect((await desk(['init'], {cwd})).stdout).toContain('wrote .retextrc\n')
    expect(parse(fs.readFileSync(path.join(cwd, '.retextrc'), 'utf8'))).toEqual({
      $schema: './node_modules/copydesk/docs/retextrc.schema.json',
      root: true,
      rules: {}
    })
  })

  test.each(Object.entries(workflows))(
    'writes the workflow for %s on request, never over another',
    async (name, {file, content}) => {
      const cwd = createFolder({'.retextrc': onlyRepeats})
      expect((await desk(['init', '--workflow', name], {cwd})).stdout).toBe(
        `wrote ${file}\nnext: \`copydesk .\`, or \`copydesk baseline\` where there is much to find\n`
      )
      expect(fs.readFileSync(path.join(cwd, file), 'utf8')).toBe(content)
      expect(parse(content)).toBeTypeOf('object')
      expect((await desk(['init', '--workflow', name], {cwd})).stderr).toBe(
        `copydesk: \`${file}\` is there already, see docs/ci.md for what to add to it\n`
      )
    }
  )
})

describe('the documentation', () => {
  test('shows the workflows that are written, and the README the one for GitHub', () => {
    for (const [name, {file, content}] of Object.entries(workflows)) {
      const page = fs.readFileSync(`docs/ci/${name}.md`, 'utf8')
      expect(page).toContain(`\`${file}\``)
      expect(page).toContain(`\`\`\`yaml\n${content}\`\`\``)
    }
    const readme = fs.readFileSync('README.md', 'utf8')
    expect(readme).toContain(`\`\`\`yaml\n${workflows.github.content}\`\`\``)
  })

  test('has a page for each system, which the index leads to', () => {
    const index = fs.readFileSync('docs/ci.md', 'utf8')
    for (const page of fs.readdirSync('docs/ci')) expect(index).toContain(`(ci/${page})`)
  })

  test('names every input of the action and of the component', () => {
    const inputsOf = (file: string, key: string): string[] =>
      Object.keys(
        (parseAllDocuments(fs.readFileSync(file, 'utf8'))[0]!.toJS() as Record<string, {inputs: object}>)[
          key
        ]!.inputs
      )
    const action = parse(fs.readFileSync('action.yml', 'utf8')) as Action
    const github = fs.readFileSync('docs/ci/github.md', 'utf8')
    for (const input of Object.keys(action.inputs)) expect(github).toContain(`| \`${input}\``)
    const gitlab = fs.readFileSync('docs/ci/gitlab.md', 'utf8')
    for (const input of inputsOf('templates/copydesk.yml', 'spec')) expect(gitlab).toContain(`| \`${input}\``)
  })

  test('calls the command with options and formats that it has', () => {
    const pages = ['README.md', 'docs/ci.md', ...fs.readdirSync('docs/ci').map((page) => `docs/ci/${page}`)]
    const calls = pages.flatMap((page) =>
      [...fs.readFileSync(page, 'utf8').matchAll(/(?:npx(?: --no-install)?|run --rm.*?) copydesk (.*)/g)]
        .map(([, args]) => args!.replace(/['"`|<>#].*$|origin\/\$.*?\}/g, '').trim())
        .filter((args) => !/^(?:init|explain|test-style|--help|-$)/.test(args))
    )
    expect(calls.length).toBeGreaterThan(12)
    for (const call of calls) {
      expect(() => readArguments(call.split(/\s+/).filter(Boolean)), call).not.toThrow()
    }
  })
})
