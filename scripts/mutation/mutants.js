// Lists the mutants of a source file, and weaves them in behind a switch.
import fs from 'node:fs'
import path from 'node:path'
import {parse} from '@babel/parser'
import {mutateRegex} from './regex.js'

// The kinds of change are those of Stryker (stryker-mutator.io, "Supported mutators"), and statements left out.
const operators = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '??=': ['&&='],
  '||=': ['&&='],
  '&&=': ['||=']
}
const methods = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf'
}
/** Methods that give what they are called on, or nearly: without them the rest stays as it is. */
const removable = new Set(['filter', 'trim', 'trimStart', 'trimEnd', 'slice', 'reverse', 'sort'])
const chainTypes = new Set([
  'MemberExpression',
  'OptionalMemberExpression',
  'CallExpression',
  'OptionalCallExpression',
  'TSNonNullExpression'
])
/** What is only types or names of modules. */
const skipped = /^(?:TS(?!AsExpression|NonNull|Satisfies)|Import|ExportAll|TypeAnnotation|Directive$)/

const root = path.resolve(import.meta.dirname, '../..')

/** Whether a file, by its path from the root, has mutants. */
export const isMutated = (file) => /^(?:src\/article|rules)\/.*\.ts$/.test(file)

/** Lists all mutants, each with its number, its file and its line of the source. */
export function listAll() {
  const files = ['src/article', 'rules'].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), {recursive: true}).map((name) => `${folder}/${name}`)
  )
  return files
    .filter(isMutated)
    .sort()
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(root, file), 'utf8')
      const lines = source.split('\n')
      return listMutants(source).map((mutant) => ({...mutant, file, source: lines[mutant.line - 1].trim()}))
    })
    .map((mutant, id) => ({...mutant, id}))
}

/**
 * Lists the mutants of a file in the order of the text.
 *
 * @returns `{line, start, end, code, change, wrap}`: the code that takes the place of the text from start up to end.
 */
export function listMutants(source) {
  const result = []
  let within = false
  visit(parseSource(source), [])
  return result.sort((a, b) => a.start - b.start || b.end - a.end)

  function text(node) {
    return source.slice(node.start, node.end)
  }

  /** Adds a mutant that replaces a part of an expression; the switch goes around the whole of it. */
  function add(node, from, to, code, whole = node) {
    const before = source.slice(whole.start, from)
    const after = source.slice(to, whole.end)
    result.push({
      line: node.type === 'RegExpLiteral' ? whole.loc.start.line : lineOf(from),
      start: whole.start,
      end: whole.end,
      code: before + code + after,
      was: source.slice(from, to),
      now: code,
      static: !within,
      kind: 'expression'
    })
  }

  function lineOf(offset) {
    return source.slice(0, offset).split('\n').length
  }

  function remove(node) {
    result.push({
      line: node.loc.start.line,
      start: node.start,
      end: node.end,
      was: text(node),
      now: '',
      kind: 'statement'
    })
  }

  /** What decides is always so, or never. */
  function decide(node, values = ['true', 'false']) {
    for (const value of values) if (text(node) !== value) add(node, node.start, node.end, value)
  }

  function swap(node, left, right) {
    for (const other of operators[node.operator] ?? [])
      add(node, node.start, node.end, `${left} ${other} ${right}`)
  }

  function visit(node, parents) {
    if (skipped.test(node.type)) return
    const parent = parents.at(-1)
    switch (node.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (!compared(node.test)) decide(node.test)
        break
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
        if (node.test && !compared(node.test)) decide(node.test, ['false'])
        break
      case 'LogicalExpression':
        swap(node, paren(node.left), paren(node.right))
        break
      case 'BinaryExpression':
        if (node.operator === '+' && [node.left, node.right].some(isString)) break
        swap(node, paren(node.left), paren(node.right))
        if (compared(node)) {
          const isLoop = /^(?:For|While|DoWhile)/.test(parent.type) && parent.test === node
          decide(node, isLoop ? ['false'] : undefined)
        }
        break
      case 'AssignmentExpression':
        if (!isString(node.right)) swap(node, text(node.left), text(node.right))
        break
      case 'UpdateExpression': {
        const other = node.operator === '++' ? '--' : '++'
        const argument = text(node.argument)
        add(node, node.start, node.end, node.prefix ? other + argument : argument + other)
        break
      }
      case 'UnaryExpression':
        if (node.operator === '!' || node.operator === '-')
          add(node, node.start, node.end, paren(node.argument))
        break
      case 'ArrayExpression':
        if (within && node.elements.length > 0 && parent.type !== 'ArrayExpression')
          add(node, node.start, node.end, '[]')
        break
      case 'ArrowFunctionExpression':
        if (node.body.type !== 'BlockStatement') add(node.body, node.body.start, node.body.end, 'undefined')
        break
      case 'BlockStatement':
        if (!/Function|Method/.test(parent.type) && node.body.length > 0)
          result.push({
            line: node.loc.start.line,
            start: node.start + 1,
            end: node.end - 1,
            was: text(node),
            now: '{}',
            kind: 'block'
          })
        break
      case 'BooleanLiteral':
        add(node, node.start, node.end, String(!node.value))
        break
      case 'StringLiteral':
        if (within && !isKey(node, parent) && !isList(parent) && node.value !== '' && !/\s/.test(node.value))
          add(node, node.start, node.end, "''")
        break
      case 'RegExpLiteral':
        for (const {start, end, code} of mutateRegex(node.pattern)) {
          const from = node.start + 1 + start
          const to = node.start + 1 + end
          add(node, from, to, code, node)
        }
        break
      case 'OptionalMemberExpression':
      case 'OptionalCallExpression':
        if (node.optional) {
          const inner = node.object ?? node.callee
          const at = source.indexOf('?.', inner.end)
          const plain = node.computed || node.callee ? '' : '.'
          add(node, at, at + 2, plain, chain(node, parents))
        }
        break
    }
    if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      const {callee} = node
      if (callee.type.endsWith('MemberExpression') && !callee.computed) {
        const {name} = callee.property
        const whole = chain(node, parents)
        if (methods[name])
          add(callee.property, callee.property.start, callee.property.end, methods[name], whole)
        if (removable.has(name) && callee.object.type !== 'Super')
          add(callee.property, source.slice(0, callee.property.start).search(/\??\.$/), node.end, '', whole)
      }
    }
    const alone = parent?.type === 'IfStatement' && parent.consequent === node && !parent.alternate
    if (
      node.type === 'ExpressionStatement' ||
      node.type === 'ContinueStatement' ||
      node.type === 'BreakStatement'
    ) {
      const loop = parents.some(({type}) => /^(?:For|While|Do)/.test(type))
      if (!alone && !(node.type === 'BreakStatement' && !loop)) remove(node)
    }
    const isFunction = /Function|Method/.test(node.type)
    if (isFunction && node.body.type === 'BlockStatement') {
      const {start, loc} = node.body
      result.push({
        line: loc.start.line,
        start: start + 1,
        end: start + 1,
        was: '',
        now: 'return',
        kind: 'return'
      })
    }
    const around = within
    within ||= isFunction
    for (const child of childrenOf(node)) {
      // What a rule says of itself is held by its readme and by the tests of conventions.
      if (node.key?.name === 'meta' && child === node.value) continue
      visit(child, [...parents, node])
    }
    within = around
  }

  function paren(node) {
    return /^(?:Logical|Conditional|Assignment|Binary|Arrow)/.test(node.type) ? `(${text(node)})` : text(node)
  }

  function compared({type, operator}) {
    return type === 'BinaryExpression' && /^(?:[<>]=?|[!=]==?|in|instanceof)$/.test(operator)
  }

  function isString({type}) {
    return type === 'StringLiteral' || type === 'TemplateLiteral'
  }

  function isKey(node, parent) {
    return (parent.key === node && !parent.computed) || (/Export/.test(parent.type) && parent.source === node)
  }

  /** Lists of words or numbers are data. */
  function isList(parent) {
    return parent.type === 'ArrayExpression' && parent.elements.length > 3
  }

  /** The whole chain of members and calls that a node is a link of: a switch within would cut it. */
  function chain(node, parents) {
    let whole = node
    for (const parent of parents.toReversed()) {
      const inner = parent.object ?? parent.callee ?? parent.expression
      if (!chainTypes.has(parent.type) || inner !== whole) break
      whole = parent
    }
    return whole
  }
}

/**
 * Weaves mutants into their source: each runs where its test is true.
 *
 * @param mutants Some of those that `listMutants` gave, each with an `id`.
 * @param test Gives the code that tells whether a mutant is on.
 * @param tick Code that each loop runs on every turn.
 */
export function weave(source, mutants, test, tick) {
  const pieces = []
  walk(parseSource(source))
  for (const {id, start, end, code, kind} of mutants) {
    if (kind === 'statement') around(start, end, `{if (!(${test(id)})) `, '}', 2)
    else if (kind === 'block') around(start, end, `if (!(${test(id)})) {`, '}', 4)
    else if (kind === 'expression') around(start, end, `(${test(id)} ? (${code}) : `, ')', 3)
    else pieces.push({at: start, side: 1, code: `if (${test(id)}) return;`})
  }
  // What closes comes first, the inner before the outer; then what opens a block; then what opens, the outer first.
  pieces.sort(
    (a, b) =>
      a.at - b.at ||
      a.side - b.side ||
      (a.side === 0
        ? a.length - b.length || b.level - a.level
        : a.side === 2
          ? b.length - a.length || a.level - b.level
          : 0)
  )
  let result = ''
  let from = 0
  for (const {at, code} of pieces) {
    result += source.slice(from, at) + code
    from = at
  }
  return result + source.slice(from)

  function around(start, end, opening, closing, level) {
    const length = end - start
    pieces.push({at: start, side: 2, length, level, code: opening})
    pieces.push({at: end, side: 0, length, level, code: closing})
  }

  function walk(node) {
    if (/^(?:For|While|DoWhile)\w*Statement$/.test(node.type)) {
      const {type, start, end} = node.body
      if (type === 'BlockStatement') pieces.push({at: start + 1, side: 1, code: `${tick};`})
      else around(start, end, `{${tick};`, '}', 0)
    }
    // A switch that begins a statement must not be read on from the line before.
    if (node.type === 'ExpressionStatement') around(node.start, node.end, '{', '}', 1)
    for (const child of childrenOf(node)) walk(child)
  }
}

function parseSource(source) {
  return parse(source, {sourceType: 'module', plugins: ['typescript']}).program
}

/** The nodes within a node, without its types. */
function childrenOf(node) {
  return Object.entries(node).flatMap(([key, value]) =>
    /^(?:loc|extra|returnType|type\w*)$|Comments$/.test(key)
      ? []
      : [value].flat().filter((child) => typeof child?.type === 'string')
  )
}
