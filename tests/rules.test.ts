import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {checkArticle} from '../src/desk.js'
import {parseEnglish} from '../src/input/index.js'
import {noHouse, runRule, type Message, type Rule} from '../src/rule/index.js'
import {draw} from './helpers/draw.js'
import type {Fence} from './helpers/fences.js'
import {lint, readArticle, readHouse, readRuleFolder} from './helpers/rules.js'
import {encodings, toCurly, toStraight} from './helpers/variants.js'

/** What a reader sees of a message, however the file spells line ends and marks. */
const gist = ({reason, actual, severity}: Message): string =>
  `${severity}: ${reason} [${actual}]`.replace(/\r\n?/g, '\n').replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

for (const rule of rules) {
  const {id} = rule.meta
  const {fences} = readRuleFolder(id)
  const incorrect = fences.filter(({kind}) => kind === 'incorrect')
  let reports: Message[][] = []
  const title = ({line, kind, text}: Fence): string => `line ${line}, ${kind}: ${text.slice(0, 60)}`

  describe(id, () => {
    beforeAll(() => {
      reports = fences.map((fence) => lint(rule, fence))
    })

    test.each(fences.map((fence) => [title(fence), fence] as const))('%s', (_, fence) => {
      const messages = lint(rule, fence)
      const drawn = draw(fence.text, messages, rule.meta.severity)
      expect(drawn, `this came out:\n\n${drawn}\n\n`).toBe(fence.drawn)
      if (fence.kind === 'incorrect') expect(messages).not.toEqual([])
      else expect(messages).toEqual([])
    })

    test('each incorrect example is followed by a correct one', () => {
      expect(incorrect).not.toEqual([])
      for (const [index, fence] of fences.entries()) {
        if (fence.kind === 'incorrect') expect(fences[index + 1]?.kind, title(fence)).toBe('correct')
      }
    })

    test('every message is shown', () => {
      const seen = new Set<string>()
      const spy = {
        meta: rule.meta,
        check: (context) =>
          rule.check({
            ...context,
            report(report) {
              seen.add(report.messageId)
              context.report(report)
            }
          })
      } as Pick<Rule, 'meta' | 'check'> as Rule
      for (const fence of fences) lint(spy, fence)
      expect([...seen].sort()).toEqual(Object.keys(rule.meta.messages).sort())
    })

    test('every option is shown where it matters', () => {
      for (const fence of fences) {
        for (const name of Object.keys(fence.options)) {
          expect(Object.keys(rule.meta.options ?? {}), title(fence)).toContain(name)
        }
      }
      for (const name of Object.keys(rule.meta.options ?? {})) {
        const matters = fences.some((fence, index) => {
          const {[name]: value, ...options} = fence.options
          if (value === undefined) return false
          const without = lint(rule, {...fence, options})
          return JSON.stringify(without.map(gist)) !== JSON.stringify(reports[index]!.map(gist))
        })
        expect(matters, `the option ${name}`).toBe(true)
      }
    })

    test('the words of a message are those at its place', () => {
      for (const [index, {text}] of fences.entries()) {
        for (const {start, end, actual} of reports[index]!) {
          expect(text.slice(start.offset, end.offset)).toBe(actual)
          expect(actual).not.toBe('')
        }
      }
    })

    test('what is expected may be put in as it stands: nothing is left there, and nothing new comes', () => {
      for (const [index, fence] of fences.entries()) {
        for (const message of reports[index]!) {
          const [fix] = message.expected
          if (fix === undefined) continue
          const {start, end} = message
          const mended = fence.text.slice(0, start.offset) + fix + fence.text.slice(end.offset)
          const shift = fix.length - (end.offset - start.offset)
          const before = reports[index]!.map((other) => other.start.offset)
          const left = lint(rule, fence, mended)
          const there = left.filter(
            (other) => other.start.offset < start.offset + fix.length && other.end.offset > start.offset
          )
          expect(draw(mended, there, rule.meta.severity)).toBe(mended)
          const fresh = left.filter(
            ({start: {offset}}) => !before.includes(offset > start.offset ? offset - shift : offset)
          )
          expect(draw(mended, fresh, rule.meta.severity)).toBe(mended)
        }
      }
    })

    test('it says the same as a plugin of its own, and over a tree without positions', () => {
      for (const [index, {text, options, house}] of fences.entries()) {
        if (Object.keys(house).length > 0) continue
        const processor = unified().use(retextEnglish).use(rule, options)
        const expected = reports[index]!.map(({reason, start, end, actual}) => [reason, start, end, actual])
        for (const bare of [false, true]) {
          const file = new VFile(text)
          const tree = processor.parse(file)
          if (bare) visit(tree, (node) => void delete node.position)
          processor.runSync(tree, file)
          const seen = file.messages.map(({reason, place, actual}) => [
            reason,
            place && 'start' in place ? {...place.start} : place,
            place && 'end' in place ? {...place.end} : place,
            actual
          ])
          expect(seen).toEqual(expected)
          expect(file.messages.every(({ruleId, source}) => ruleId === id && source === 'copydesk')).toBe(true)
        }
      }
    })

    test('it says the same in company', () => {
      for (const [index, {text, options, house}] of fences.entries()) {
        const together = checkArticle(readArticle(text), {rules: {[id]: {options}}, house: readHouse(house)})
        expect(together.filter(({ruleId}) => ruleId === id).map(gist)).toEqual(reports[index]!.map(gist))
      }
    })

    test('nothing that somebody said is mended without asking', () => {
      for (const fence of fences) {
        const spoken = /["“”]/.test(fence.text) ? fence.text : fence.text.replace(/[^\n]*\S/g, '“$&”')
        for (const source of [fence.text, spoken]) {
          const article = readArticle(source)
          const {options} = fence
          for (const message of runRule(rule, article, {options, house: noHouse})) {
            if (message.fix !== 'safe') continue
            const {start, end} = message
            const quoted = article.quotes.all.filter(
              (quote) => quote.innerStart < end.offset && quote.innerEnd > start.offset
            )
            expect(quoted, `${message.reason} in: ${source}`).toEqual([])
          }
        }
      }
    })

    test.each(Object.entries(encodings))('it says the same of a file with %s', (_, encode) => {
      for (const [index, fence] of fences.entries()) {
        const source = encode(fence.text)
        const messages = lint(rule, fence, source)
        expect(messages.map(gist)).toEqual(reports[index]!.map(gist))
        for (const {start, end, actual} of messages) {
          expect(source.slice(start.offset, end.offset)).toBe(actual)
        }
        expect(messages.map(({start: {line}}) => line)).toEqual(
          reports[index]!.map(({start: {line}}) => line)
        )
      }
    })

    test.each([
      ['curly', toCurly],
      ['straight', toStraight]
    ])('it says the same of %s quotation marks', (_, convert) => {
      for (const [index, fence] of fences.entries()) {
        const source = convert(fence.text)
        if (source === null) continue
        expect(lint(rule, fence, source).map(gist), source).toEqual(reports[index]!.map(gist))
      }
    })
  })
}

test('a tree is read and not changed', () => {
  const tree = parseEnglish('The council met.')
  expect(JSON.stringify(readArticle('The council met.').tree)).toBe(JSON.stringify(tree))
})
