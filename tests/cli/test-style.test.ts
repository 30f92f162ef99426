import {describe, expect, test} from 'vitest'
import {createFolder, desk} from '../helpers/command.js'

const good = `terms:
  - use: adviser
    not: advisor
    why: With an e
    good: An adviser left.
    bad: An advisor left.
`

describe('`copydesk test-style`', () => {
  test('says that every sentence does what it is there for', async () => {
    const cwd = createFolder({'style.yml': good})
    expect(await desk(['test-style', 'style.yml'], {cwd})).toEqual({
      status: 0,
      stdout: '✔ 1 term of style.yml, and every sentence does what it is there for\n',
      stderr: ''
    })
  })

  test('prints what fails with its place', async () => {
    const cwd = createFolder({'style.yml': good.replace('An advisor left', 'An adviser left')})
    expect(await desk(['test-style', 'style.yml'], {cwd})).toEqual({
      status: 1,
      stdout: `style.yml:2:5  adviser  nothing is reported in the bad sentence “An adviser left.”
✖ 1 of 1 term of style.yml fails
`,
      stderr: ''
    })
  })

  test('tries a style that comes along, by name', async () => {
    for (const name of ['ap', 'copydesk/guardian']) {
      const {status, stdout} = await desk(['test-style', name])
      expect(stdout).toMatch(new RegExp(`^✔ \\d+ terms of ${name}, `))
      expect(status).toBe(0)
    }
  })

  test.each<[string, Record<string, string>, string[], string]>([
    [
      'a key that is unknown',
      {'s.yml': 'termz: []\n'},
      ['s.yml'],
      's.yml:1:1: unexpected key `termz`, expected `terms`\n'
    ],
    ['a file that is no YAML', {'s.yml': 'a: [\n'}, ['s.yml'], 's.yml:2:1: it is not YAML: '],
    [
      'a name that is unknown',
      {},
      ['guardan'],
      'copydesk: there is no style `guardan`, did you mean `guardian`?\n'
    ],
    [
      'a name that is like none',
      {},
      ['gazette-of-hull'],
      'copydesk: there is no style `gazette-of-hull`, expected a file or one of `ap`, `bbc`, `guardian`, `reuters`\n'
    ],
    [
      'no name',
      {},
      [],
      'copydesk: `test-style` expects one file or name, as in `copydesk test-style style.yml`\n'
    ]
  ])('ends with 2 for %s', async (_, files, names, message) => {
    const {status, stdout, stderr} = await desk(['test-style', ...names], {cwd: createFolder(files)})
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(message)
  })
})

describe('a house style in a configuration', () => {
  const rest = '"root": true, "rules": {"readability": "off"}'
  const found = async (files: Record<string, string>): Promise<string[]> => {
    const {stdout} = await desk(['--format', 'unix', 'a.txt'], {cwd: createFolder(files)})
    return stdout.trim().split('\n')
  }

  test('is extended by name', async () => {
    const article = 'The advisor wrote that the colour was right and rents rose 5 percent.\n'
    expect(await found({'.retextrc': `{${rest}, "extends": "copydesk/ap"}`, 'a.txt': article})).toEqual([
      "a.txt:1:5: Unexpected `advisor`, expected the house's `adviser` [warning/house-term]",
      "a.txt:1:28: Unexpected British spelling `colour`, expected the house's `color` [warning/inconsistent-spelling]",
      "a.txt:1:60: Unexpected `5 percent`, expected the house's `5%` [warning/house-term]"
    ])
  })

  test('is read from a file beside the configuration, over what is extended', async () => {
    const style = good.replace('use: adviser', 'use: advisor').replace('not: advisor', 'not: adviser')
    const files = {
      '.retextrc': `{${rest}, "extends": "copydesk/ap", "house": "./style.yml"}`,
      'style.yml': style,
      'a.txt': 'The adviser met an advisor on the pier.\n'
    }
    expect(await found(files)).toEqual([
      "a.txt:1:5: Unexpected `adviser`, expected the house's `advisor` [warning/house-term]"
    ])
  })

  test('is an error where it cannot be used', async () => {
    const article = {'a.txt': 'Fine.\n'}
    const told = async (config: string, files: Record<string, string> = {}): Promise<string> =>
      (await found({'.retextrc': config, ...files, ...article}))[0]!
    expect(await told('{"root": true, "house": "./no.yml"}')).toBe(
      '.retextrc:1:25: there is no file `./no.yml` that holds the house [error/not-checked]'
    )
    expect(await told('{"root": true, "house": "s.yml"}', {'s.yml': 'variety: scottish\n'})).toBe(
      's.yml:1:10: unexpected `scottish`, expected `american` or `british` [error/not-checked]'
    )
    expect(await told('{"root": true, "house": "s.yml"}', {'s.yml': '- {'})).toContain(
      's.yml:1:4: it is not YAML'
    )
    expect(await told('{"root": true, "extends": "copydesk/gaurdian"}')).toBe(
      '.retextrc:1:27: there is no configuration `copydesk/gaurdian` to extend, expected `copydesk/guardian` [error/not-checked]'
    )
  })
})
