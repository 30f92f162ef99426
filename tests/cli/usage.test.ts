import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {createFolder, desk, onlyRepeats} from '../helpers/command.js'

const warns =
  '{"root": true, "extends": "copydesk/none", "rules": {"repeated-word": "warning", "indefinite-article": "error"}}'
const faulty = 'The council met on on Tuesday.\n'

async function stderrOf(args: readonly string[]): Promise<string> {
  const {status, stdout, stderr} = await desk(args)
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  return stderr
}

describe('wrong use ends with 2 and one line', () => {
  test.each<[string[], string]>([
    [['--fromat', 'json'], 'unknown option `--fromat`, did you mean `--format`?'],
    [['--zzzzzzzzzzzzz'], 'unknown option `--zzzzzzzzzzzzz`, see `copydesk --help`'],
    [['--frobnicate'], 'unknown option `--frobnicate`, see `copydesk --help`'],
    [['-x'], 'unknown option `-x`, see `copydesk --help`'],
    [['--no-colour'], 'unknown option `--no-colour`, did you mean `--no-color`?'],
    [
      ['--format', 'jsn'],
      'unexpected `jsn` after `--format`, expected one of `pretty`, `compact`, `unix`, `json`, `ndjson`, `sarif`, `github`, `gitlab`, `junit`, `checkstyle`, `rdjson`, `tap`, `markdown`, `html`'
    ],
    [
      ['--completion', 'powershell'],
      'unexpected `powershell` after `--completion`, expected one of `bash`, `zsh`, `fish`'
    ],
    [['--completion', 'ksh'], 'unexpected `ksh` after `--completion`, expected one of `bash`, `zsh`, `fish`'],
    [
      ['--input-format', 'pdf'],
      'unexpected `pdf` after `--input-format`, expected one of `text`, `markdown`, `mdx`, `html`, `xml`, `json`, `docx`'
    ],
    [['--format'], '`--format` expects a value: `--format NAME`'],
    [['--config', '--quiet'], '`--config` expects a value: `--config FILE`'],
    [
      ['--input-format', 'asciidoc'],
      'unexpected `asciidoc` after `--input-format`, expected one of `text`, `markdown`, `mdx`, `html`, `xml`, `json`, `docx`'
    ],
    [
      ['--json-pointer', 'story'],
      'unexpected `story` after `--json-pointer`, expected a JSON Pointer, as in `/story/body`'
    ],
    [['--stdin-filename='], '`--stdin-filename` expects a value: `--stdin-filename FILE`'],
    [['--quiet=yes'], '`--quiet` takes no value'],
    [['--max-warnings', 'few'], 'unexpected `few` after `--max-warnings`, expected a number'],
    [['--max-warnings=-1'], 'unexpected `-1` after `--max-warnings`, expected a number'],
    [
      ['--rule', 'readability'],
      'unexpected `readability` after `--rule`, expected ID:SEVERITY, as in `readability:off`'
    ],
    [
      ['--rule', 'readability:warn'],
      'unexpected severity `warn` in `--rule readability:warn`, expected one of `error`, `warning`, `suggestion`, `off`'
    ],
    [['--rule', 'readabilty:off', 'x.txt'], 'unknown rule `readabilty`, did you mean `readability`?'],
    [
      ['--rule', 'spelling-of-names:off', 'x.txt'],
      'unknown rule `spelling-of-names`, see `copydesk --list-rules`'
    ],
    [['--ext', 'a/b'], 'unexpected `a/b` after `--ext`, expected an extension, as in `.copy`'],
    [['--config', 'a.json', '--no-config'], '`--config` and `--no-config` do not go together'],
    [
      ['--workflow', 'github', 'x.txt'],
      '`--workflow` goes with `init`, as in `copydesk init --workflow github`'
    ],
    [['--staged', '--fix'], '`--staged` and `--fix` do not go together'],
    [['explain'], '`explain` expects one rule, as in `copydesk explain unattributed-quote`'],
    [['explain', 'a', 'b'], '`explain` expects one rule, as in `copydesk explain unattributed-quote`'],
    [['explain', 'repeated-wrod'], 'unknown rule `repeated-wrod`, did you mean `repeated-word`?'],
    [['explain', 'weather-forecast'], 'unknown rule `weather-forecast`, see `copydesk --list-rules`'],
    [[], 'nothing to check, expected a file, a folder, a glob or piped text; see `copydesk --help`']
  ])('%j', async (args, message) => {
    expect(await stderrOf(args)).toBe(`copydesk: ${message}\n`)
  })

  test('what was typed cannot colour the terminal', async () => {
    expect(await stderrOf(['--\u001b[31mred'])).toBe(
      'copydesk: unknown option `--\\x1b[31mred`, see `copydesk --help`\n'
    )
  })
})

test('a command that is misspelt is named', async () => {
  const reasonOf = async (...args: string[]): Promise<string> => {
    const {status, stdout} = await desk([...args, '-f', 'unix'], {cwd: createFolder({})})
    expect(status).toBe(2)
    return stdout
  }
  expect(await reasonOf('initt')).toBe(
    'initt:1:1: there is no such file, did you mean the command `init`? [error/not-checked]\n'
  )
  expect(await reasonOf('lps')).toBe(
    'lps:1:1: there is no such file, did you mean the command `lsp`? [error/not-checked]\n'
  )
  expect(await reasonOf('news', 'initt')).toBe(
    'news:1:1: there is no such file [error/not-checked]\ninitt:1:1: there is no such file [error/not-checked]\n'
  )
})

describe('the exit status', () => {
  const run = async (...args: string[]): Promise<[number | null, string]> => {
    const cwd = createFolder({'.retextrc': warns, 'a.txt': faulty, 'b.txt': 'He saw an dog.\n'})
    const {status, stderr} = await desk(args, {cwd})
    return [status, stderr]
  }

  test('is 0 for warnings', async () => {
    expect(await run('a.txt')).toEqual([0, ''])
  })

  test('is 1 for warnings with --frail', async () => {
    expect(await run('--frail', 'a.txt')).toEqual([1, ''])
  })

  test('is 1 for errors', async () => {
    expect(await run('b.txt')).toEqual([1, ''])
  })

  test('is 1 for more warnings than --max-warnings allows, and says so', async () => {
    expect(await run('--max-warnings', '1', 'a.txt')).toEqual([0, ''])
    expect(await run('--max-warnings=0', 'a.txt')).toEqual([
      1,
      'copydesk: 1 warning, more than the 0 that are allowed\n'
    ])
  })

  test('is 2 for a file that could not be checked, whatever was found in the others', async () => {
    expect(await run('a.txt', 'b.txt', 'c.txt')).toEqual([2, ''])
  })
})

describe('options', () => {
  test('--quiet leaves out all but errors and says how many messages that hides', async () => {
    const cwd = createFolder({'.retextrc': warns, 'a.txt': faulty, 'b.txt': 'He saw an dog.\n'})
    expect((await desk(['--quiet', 'a.txt', 'b.txt'], {cwd})).stdout).toBe(`b.txt

  1:8  error  Unexpected \`an\` before \`dog\`, expected \`a\`  indefinite-article
      │ He saw an dog.
      │        ~~

✖ 1 error and 1 warning in 2 articles (1 message not shown)
`)
    expect(await desk(['--quiet', 'a.txt'], {cwd})).toEqual({status: 0, stdout: '', stderr: ''})
    const {stdout} = await desk(['-qf', 'json', 'a.txt'], {cwd})
    expect(stdout).toBe(
      '{"version":1,"files":[{"path":"a.txt","messages":[]}],"notChecked":[],"ledger":{"ignored":[],"stets":[],"off":[],"baseline":null,"changes":null}}\n'
    )
  })

  test('--verbose says why and where to read more', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    expect((await desk(['--verbose', 'a.txt'], {cwd})).stdout).toBe(`a.txt

  1:17  error  Unexpected repeated \`on\`, expected it once  repeated-word
       │ The council met on on Tuesday.
       │                 ~~~~~
       = The same word twice in a row is nearly always a slip of editing.
         https://github.com/copydesk/copydesk/blob/main/rules/repeated-word/readme.md

✖ 1 error in 1 article
`)
  })

  test('--rule has the last word, and may be repeated', async () => {
    const cwd = createFolder({'.retextrc': warns, 'a.txt': 'He met met an dog.\n'})
    const args = ['--rule', 'repeated-word:suggestion', '--rule=indefinite-article:off', 'a.txt']
    expect(await desk(args, {cwd})).toEqual({
      status: 0,
      stdout: `a.txt

  1:4  suggestion  Unexpected repeated \`met\`, expected it once  repeated-word
      │ He met met an dog.
      │    ~~~~~~~

✔ 1 suggestion in 1 article
`,
      stderr: ''
    })
  })

  test('--config reads that configuration only, --no-config none', async () => {
    const cwd = createFolder({
      '.retextrc': '{"root": true, "rules": {"repeated-word": "warning"}}',
      'ci.json': onlyRepeats,
      'a.txt': faulty
    })
    const found = async (...args: string[]): Promise<string[]> => {
      const {stdout} = await desk([...args, '--format', 'unix', 'a.txt'], {cwd})
      return [...stdout.matchAll(/\[(\w+)\/repeated-word\]/g)].map(([, severity]) => severity!)
    }
    expect(await found()).toEqual(['warning'])
    expect(await found('--config', 'ci.json')).toEqual(['error'])
    expect(await found('--no-config')).toEqual(['error'])
  })

  test('--color and --no-color go before the environment, and the last of them counts', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': 'All is well.\n'})
    const coloured = '\u001b[32m✔\u001b[39m nothing to report in 1 article\n'
    const plain = '✔ nothing to report in 1 article\n'
    const stdout = async (args: string[], env: Record<string, string>, columns?: number): Promise<string> =>
      (await desk([...args, 'a.txt'], {cwd, env, ...(columns !== undefined && {columns})})).stdout
    expect(await stdout([], {})).toBe(plain)
    expect(await stdout([], {}, 80)).toBe(coloured)
    expect(await stdout([], {TERM: 'dumb'}, 80)).toBe(plain)
    expect(await stdout([], {NO_COLOR: '1'}, 80)).toBe(plain)
    expect(await stdout([], {NO_COLOR: ''}, 80)).toBe(coloured)
    expect(await stdout([], {FORCE_COLOR: '1'})).toBe(coloured)
    expect(await stdout([], {FORCE_COLOR: '0'}, 80)).toBe(plain)
    expect(await stdout([], {FORCE_COLOR: '1', NO_COLOR: '1'}, 80)).toBe(plain)
    expect(await stdout(['--color'], {NO_COLOR: '1'})).toBe(coloured)
    expect(await stdout(['--no-color'], {FORCE_COLOR: '1'}, 80)).toBe(plain)
    expect(await stdout(['--no-color', '--color'], {})).toBe(coloured)
  })

  test('on a terminal long messages and articles keep to its width', async () => {
    const cwd = createFolder({
      '.retextrc': onlyRepeats,
      'a.txt': `${'The council met in the town hall. '.repeat(4)}It met on on Tuesday. ${'It was late. '.repeat(9)}\n`
    })
    expect((await desk(['a.txt'], {cwd, columns: 50, env: {NO_COLOR: '1'}})).stdout).toBe(`a.txt

  1:144  error  Unexpected repeated \`on\`, expected
                it once  repeated-word
        │ … town hall. It met on on Tuesday. It …
        │                     ~~~~~

✖ 1 error in 1 article
`)
  })

  test('--format writes what programs read', async () => {
    const cwd = createFolder({'.retextrc': onlyRepeats, 'a.txt': faulty})
    const stdout = async (format: string): Promise<string> =>
      (await desk(['--format', format, 'a.txt'], {cwd})).stdout
    expect(await stdout('unix')).toBe(
      'a.txt:1:17: Unexpected repeated `on`, expected it once [error/repeated-word]\n'
    )
    const sarif = JSON.parse(await stdout('sarif')) as {runs: {tool: {driver: {rules: {id: string}[]}}}[]}
    expect(sarif.runs[0]!.tool.driver.rules.map(({id}) => id)).toEqual(['repeated-word'])
  })
})

describe('what the command tells of itself', () => {
  test('--help names every option, the exit statuses and where configuration is read', async () => {
    const {status, stdout, stderr} = await desk(['--help'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'copydesk reads a news article as a copy editor does and reports what stops it from going to print.',
      '',
      'Usage',
      '  copydesk [options] [file | folder | glob …]'
    ])
    const {optionTable} = await import('../../src/cli/options.js')
    for (const {name} of optionTable) expect(stdout).toContain(`--${name}`)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect((await desk(['--help'], {columns: 80})).stdout).toContain('\u001b[1mUsage\u001b[22m')
  })

  test('help is what --help gives, and with a rule what explain does', async () => {
    expect(await desk(['help'])).toEqual(await desk(['--help']))
    expect(await desk(['help', 'init'])).toEqual(await desk(['--help']))
    expect(await desk(['help', 'repeated-word'])).toEqual(await desk(['explain', 'repeated-word']))
    expect((await desk(['help', 'repeated-wrod'])).stderr).toBe(
      (await desk(['explain', 'repeated-wrod'])).stderr
    )
  })

  test('--list-rules groups every rule by category with its severity', async () => {
    const {rules} = await import('../../rules/index.js')
    const {stdout} = await desk(['--list-rules'])
    for (const {meta} of rules) {
      expect(stdout).toMatch(new RegExp(`^  ${meta.id} +${meta.severity} `, 'm'))
      expect(stdout).toMatch(new RegExp(`^${meta.category}$`, 'm'))
    }
    const listed = JSON.parse((await desk(['--list-rules', '--format', 'json'])).stdout) as {id: string}[]
    expect(listed.map(({id}) => id)).toEqual(rules.map(({meta}) => meta.id))
  })

  test('--completion writes a script that knows the options and the rules', async () => {
    const bash = (await desk(['--completion', 'bash'])).stdout
    expect(bash).toContain('complete -o filenames -F _copydesk copydesk')
    expect(bash).toContain("-f|--format) COMPREPLY=($(compgen -W 'pretty compact")
    // A colon ends a word there, so that what follows it is looked for by itself.
    const script = `compopt() { :; }
${bash}
COMP_WORDS=(copydesk --rule readability : o); COMP_CWORD=4; _copydesk; echo "\${COMPREPLY[@]}"
COMP_CWORD=3; _copydesk; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script], {encoding: 'utf8'})).toBe(
      'off\nerror warning suggestion off\n'
    )
    const zsh = (await desk(['--completion', 'zsh'])).stdout
    expect(zsh).toContain(`'(-q --quiet)'{-q,--quiet}'[show errors only]'`)
    expect(zsh).toContain(`'*'--rule'[set a rule`)
    const fish = (await desk(['--completion', 'fish'])).stdout
    expect(fish).toContain("complete -c copydesk -l quiet -s q -d 'show errors only'")
    for (const script of [bash, zsh, fish]) expect(script).toContain('repeated-word')
  })
})
