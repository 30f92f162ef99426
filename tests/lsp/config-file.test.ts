import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.js'
import {completeConfig, hoverConfig} from '../../src/lsp/config-file.js'

/** Reads a configuration with `|` where the cursor is. */
function read(
  marked: string,
  name: string
): {document: TextDocument; position: {line: number; character: number}} {
  const offset = marked.indexOf('|')
  const document = TextDocument.create(`file:///news/${name}`, 'x', 1, marked.replace('|', ''))
  return {document, position: document.positionAt(offset)}
}

const complete = (marked: string, name = '.retextrc'): string[] => {
  const {document, position} = read(marked, name)
  return completeConfig(document, position, rules).map(({label}) => label)
}

/** The text after the completion with this label was taken. */
const take = (marked: string, label: string, name = '.retextrc'): string => {
  const {document, position} = read(marked, name)
  const item = completeConfig(document, position, rules).find((entry) => entry.label === label)!
  return TextDocument.applyEdits(document, [item.textEdit as {range: never; newText: string}])
}

const hover = (marked: string, name = '.retextrc'): string | undefined => {
  const {document, position} = read(marked, name)
  return (hoverConfig(document, position, rules)?.contents as {value: string} | undefined)?.value
}

const severities = ['error', 'warning', 'suggestion', 'off']
const ids = rules.map(({meta}) => meta.id)

test('the keys of a configuration are completed wherever they can stand, in JSON', () => {
  expect(complete('{"|')).toEqual(expect.arrayContaining(['rules', 'extends', 'house', 'overrides']))
  expect(complete('{"rules": {"|')).toEqual(ids)
  expect(complete('{"rules": {"repeated-word": "off", "|"}}')).toEqual(ids)
  expect(complete('{"rules": {"readability": ["warning", {"|')).toContain('minimumWords')
  expect(complete('{"overrides": [{"files": "a", "rules": {"|')).toEqual(ids)
  expect(complete('{"house": {"|')).toEqual(expect.arrayContaining(['variety', 'acronyms']))
  expect(complete('{"house": {"terms": [{"|')).toContain('use')
  expect(complete('{"ignore": ["|')).toEqual([])
  expect(complete('{"plugins": ["|')).toEqual([])
  expect(complete('{"nonsense": {"|')).toEqual([])
})

test('values are completed where there is a choice of them, in JSON', () => {
  expect(complete('{"rules": {"readability": "|')).toEqual(severities)
  expect(complete('{"rules": {"readability": |')).toEqual(severities)
  expect(complete('{"rules": {"readability": ["|')).toEqual(severities)
  expect(complete('{"rules": {"repeated-word": "off", "readability": ["|"]}}')).toEqual(severities)
  expect(complete('{"overrides": [{"rules": {"readability": "|')).toEqual(severities)
  expect(complete('{"house": {"variety": "|')).toEqual(['american', 'british'])
  expect(complete('{"needReason": |')).toEqual(['true', 'false'])
})

test('keys and values are completed in YAML', () => {
  for (const name of ['.retextrc', '.retextrc.yml']) {
    expect(complete('ru|', name)).toContain('rules')
    expect(complete('rules:\n  re|', name)).toContain('readability')
    expect(complete('rules:\n  repeated-word: off\n  |', name)).toEqual(ids)
    expect(complete('rules:\n  readability: |', name)).toEqual(severities)
    expect(complete('rules:\n  readability:\n    - |', name)).toEqual(severities)
    expect(complete('rules:\n  readability: [warning, {|', name)).toContain('minimumWords')
    expect(complete('rules:\n  readability:\n    - warning\n    - m|', name)).toContain('minimumWords')
    expect(complete('rules:\n  readability:\n    - warning\n    - minimumWords: 3\n      |', name)).toContain(
      'minimumWords'
    )
    expect(complete('overrides:\n  - files: a\n    rules:\n      |', name)).toEqual(ids)
    expect(complete('overrides:\n- files: a\n  rules:\n    readability: |', name)).toEqual(severities)
    expect(complete('rules:\n  readability: off\nhouse:\n  variety: |', name)).toEqual([
      'american',
      'british'
    ])
    expect(complete('rules:\n  # why\n\n  |', name)).toEqual(ids)
    expect(complete('ignore:\n  - |', name)).toEqual([])
  }
})

test('a completion replaces the word under the cursor, with the quotation marks that JSON wants', () => {
  expect(take('{"rules": {"rep|"}}', 'repeated-word')).toBe('{"rules": {"repeated-word"}}')
  expect(take('{"rules": {"rep|', 'repeated-word')).toBe('{"rules": {"repeated-word"')
  expect(take('{"rules": {|}}', 'repeated-word')).toBe('{"rules": {"repeated-word"}}')
  expect(take('{"rules": {"readability": |}}', 'off')).toBe('{"rules": {"readability": "off"}}')
  expect(take('{"needReason": tr|}', 'true')).toBe('{"needReason": true}')
  expect(take('rules:\n  rep|eated: off', 'repeated-word')).toBe('rules:\n  repeated-word: off')
})

test('rule ids, severities and options are explained where one points at them', () => {
  for (const [marked, name] of [
    ['{"rules": {"read|ability": "off"}}', '.retextrc'],
    ['rules:\n  read|ability: off\n', '.retextrc.yaml']
  ] as const) {
    expect(hover(marked, name)).toMatch(
      /^\*\*\[readability\]\(https:.+\)\*\* · style · suggestion\n\nReports .+\n\n- `minimumWords` \(number\): /
    )
  }
  expect(hover('{"rules": {"readability": "o|ff"}}')).toBe('**off**\n\nNot reported')
  expect(hover('rules:\n  readability: wa|rning\n')).toMatch(/^\*\*warning\*\*\n\nAn editor/)
  expect(hover('{"rules": {"readability": ["warning", {"minimum|Words": 3}]}}')).toMatch(
    /^\*\*minimumWords\*\*\n\n.+\n\nDefault: `\d+`\.$/
  )
  expect(hover('{"hou|se": {}}')).toMatch(/^\*\*house\*\*\n\nWhat the newsroom has settled/)
  expect(hover('{"house": {"variety|": ""}}')).toContain('One of `american`, `british`.')
  expect(hover('{"vocabulary": ["warn|ing"]}')).toBeUndefined()
  expect(hover('{"rules": {"__pro|to__": "off"}}')).toBeUndefined()
  expect(hover('|')).toBeUndefined()
})
