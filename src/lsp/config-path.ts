import {getLocation} from 'jsonc-parser'

/** Where a cursor stands in a configuration that may be half written. */
export interface ConfigPlace {
  /** The keys and indices that lead to the value in question; at a key, those of the object that it is a key of. */
  path: readonly (string | number)[]
  /** Whether a key stands there, or can stand there, or a value. */
  at: 'key' | 'value' | 'either'
  /** The word under the cursor, as offsets, with its quotation marks. */
  start: number
  end: number
  isJson: boolean
}

/** Finds where a cursor stands in JSON or YAML. */
export function findConfigPlace(text: string, offset: number, file: string): ConfigPlace {
  const isJson =
    file.endsWith('.json') || (!/\.ya?ml$/.test(file) && /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*[{[]/.test(text))
  // A word of a pointer or a glob has slashes and stars; what parts keys and values ends it.
  const before = /"?[^\s"',:[\]{}]*$/.exec(text.slice(0, offset))![0]
  const after = /^[^\s"',:[\]{}]*"?/.exec(text.slice(offset))![0]
  const word = {
    start: offset - before.length,
    end: offset + (isJson && !before.startsWith('"') ? after.replace(/"$/, '') : after).length,
    isJson
  }
  return {...(isJson ? placeInJson(text, offset) : placeInYaml(text, offset)), ...word}
}

function placeInJson(text: string, offset: number): Pick<ConfigPlace, 'path' | 'at'> {
  const {path, isAtPropertyKey} = getLocation(text, offset)
  return isAtPropertyKey ? {path: path.slice(0, -1), at: 'key'} : {path, at: 'value'}
}

/** Reads the lines above by their indentation, since what is being typed is seldom YAML. */
function placeInYaml(text: string, offset: number): Pick<ConfigPlace, 'path' | 'at'> {
  const path: {indent: number; key: string | number}[] = []
  const lines = text.slice(0, offset).split('\n')
  const current = lines.at(-1)!
  const close = (indent: number): void => {
    while (path.length > 0 && path.at(-1)!.indent >= indent) path.pop()
  }
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    if (!isLast && /^\s*(?:#|$)/.test(line)) continue
    let indent = /^ */.exec(line)![0].length
    let rest = line.slice(indent)
    const above = path.findLast((entry) => entry.indent === indent && typeof entry.key === 'number')
    let item = above ? Number(above.key) : -1
    // A list may stand under its key without being indented.
    if (/^-(?: |$)/.test(rest)) while (path.length > 0 && path.at(-1)!.indent > indent) path.pop()
    else close(indent)
    for (let dash; (dash = /^-(?: +|$)/.exec(rest)); item = -1) {
      if (typeof path.at(-1)?.key === 'number' && path.at(-1)!.indent >= indent) path.pop()
      path.push({indent, key: item + 1})
      indent += dash[0].length
      rest = rest.slice(dash[0].length)
    }
    const key = /^(?:"([^"]*)"|'([^']*)'|([^\s#'"][^:#]*)):(?: |$)/.exec(rest)
    if (key) {
      if (isLast && !/:\s/.test(rest)) return {path: path.map(({key}) => key), at: 'key'}
      path.push({indent, key: (key[1] ?? key[2] ?? key[3])!})
    }
  }
  const keys = path.map(({key}) => key)
  const flow = /:\s+\[([^\]]*)$/.exec(current)
  if (flow) {
    const inside = flow[1]!
    const options = /\{[^}]*$/.exec(inside)?.[0]
    const commas = inside.slice(0, options === undefined ? undefined : -options.length).split(',').length - 1
    const name = options === undefined ? null : /[{,]\s*([\w-]+)\s*:\s*[^,]*$/.exec(options)?.[1]
    if (name) return {path: [...keys, commas, name], at: 'value'}
    return {path: [...keys, commas], at: options === undefined ? 'value' : 'key'}
  }
  const isValue = /:\s+\S*$/.test(current)
  return {path: keys, at: isValue ? 'value' : /^\s*- +\S*$/.test(current) ? 'either' : 'key'}
}
