import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {toTerminal} from '../../src/cli/readme.js'
import {desk} from '../helpers/command.js'

const readme = `# some-rule

<!-- generated -->

Reports \`words\`. style · warning

| option  | type      | default                |
| ------- | --------- | ---------------------- |
| \`allow\` | strings \\| | Words that **may** stand |

\`\`\`json
{"rules": {"some-rule": ["warning", {"allow": []}]}}
\`\`\`

<!-- /generated -->

## Why

A reader who has to start a sentence again, as \`copydesk explain some-rule\`
says, is **on the way out**.

## Examples

\`\`\`text incorrect
He met met her.
   ~~~~~~~ Unexpected repeated \`met\`

The first of many words stands far away from the last one, and between them stand a great many others.
                                                               ~~~~~~~ Unexpected \`between\`, expected a word that is shorter
\`\`\`

\`\`\`text correct {"allow": ["met"]}
He met met her.

The first of many words stands far away from the last one, and so on.
\`\`\`

## Basis

- [A style guide](https://example.org/style), which says much about these words
- one more

1. first
2. second
`

test('a readme is dressed for a terminal of any width', () => {
  expect(toTerminal(readme, {colour: false, width: 60})).toBe(`some-rule

Reports \`words\`. style · warning

  option  type       default
  allow   strings |  Words that **may** stand

    {"rules": {"some-rule": ["warning", {"allow": []}]}}

Why

A reader who has to start a sentence again, as
\`copydesk explain some-rule\` says, is on the way out.

Examples

  ✖ incorrect
    He met met her.
       ~~~~~~~ Unexpected repeated \`met\`

    The first of many words stands far away from the last
    one, and between them stand a great many others.
    … from the last one, and between them stand a great …
                             ~~~~~~~
    Unexpected \`between\`, expected a word that is shorter

  ✔ correct with {"allow": ["met"]}
    He met met her.

    The first of many words stands far away from the last
    one, and so on.

Basis

- A style guide (https://example.org/style), which says much
  about these words
- one more

1. first
2. second
`)
})

test('a readme is coloured where colours are wanted', () => {
  const markdown =
    '# a-rule\n\n## Why\n\nSo `it` is: https://example.org\n\n```text incorrect\nOn on.\n~~~~~ No\n```\n'
  expect(toTerminal(markdown, {colour: true, width: 60})).toBe(
    [
      '\u001b[1m\u001b[4ma-rule\u001b[24m\u001b[22m',
      '',
      '\u001b[1mWhy\u001b[22m',
      '',
      'So \u001b[36m`it`\u001b[39m is: \u001b[4mhttps://example.org\u001b[24m',
      '',
      '  \u001b[31m✖ incorrect\u001b[39m',
      '    On on.',
      '    \u001b[33m~~~~~ No\u001b[39m',
      ''
    ].join('\n')
  )
})

test('`explain` prints the readme of every rule that has one', async () => {
  for (const {meta} of rules) {
    if (meta.description === 'Reports') continue
    const {status, stdout, stderr} = await desk(['explain', meta.id])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout.split('\n')[0]).toBe(meta.id)
    expect(stdout).toContain('\nWhy\n')
    expect(stdout).toContain('  ✖ incorrect')
  }
})
