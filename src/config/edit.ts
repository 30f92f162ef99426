import path from 'node:path'

/**
 * Gives the text of a configuration with a value set, its comments and its form kept.
 *
 * @param file Its path; `package.json` is edited under `retextConfig`.
 * @param change Gets what stands at the path now, or undefined, and gives what is to stand there.
 */
export async function editConfig(
  file: string,
  source: string,
  at: readonly (string | number)[],
  change: (value: unknown) => unknown
): Promise<string> {
  const keys = path.basename(file) === 'package.json' ? ['retextConfig', ...at] : [...at]
  const text = source.trim() === '' ? '{}\n' : source
  const yaml =
    /\.ya?ml$/.test(file) || (!file.endsWith('.json') && !/^(?:\s|\/\/.*|\/\*[^]*?\*\/)*[{[]/.test(text))
  if (yaml) {
    const {parseDocument} = await import('yaml')
    const document = parseDocument(text)
    const current: unknown = (document.toJS() as Record<string, unknown> | null) ?? {}
    document.setIn(keys, document.createNode(change(pick(current, keys))))
    return document.toString()
  }
  const {applyEdits, modify, parse} = await import('jsonc-parser')
  const value = change(pick(parse(text, [], {allowTrailingComma: true}), keys))
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  '
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const result = applyEdits(
    text,
    modify(text, keys, value, {
      formattingOptions: {tabSize: indent.length, insertSpaces: !indent.startsWith('\t'), eol}
    })
  )
  return result.endsWith('\n') ? result : `${result}${eol}`
}

function pick(value: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    value
  )
}
