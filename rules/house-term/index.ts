import {defineRule, type Term} from '../../src/rule/index.js'
import {keyOf, readForms, type Form, type Forms} from './forms.js'

/** Made once for a house, and kept as long as it. */
const formsOf = new WeakMap<readonly Term[], Forms>()

export default defineRule({
  meta: {
    id: 'house-term',
    description: 'Reports a word or phrase that the house has another for',
    category: 'style',
    severity: 'warning',
    needs: ['quotes'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      term: {
        reason: "Unexpected `{found}`, expected the house's `{use}`",
        note: '{why}.'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-a'
      },
      {name: 'AP Stylebook', url: 'https://www.apstylebook.com/'}
    ]
  },
  check({article, house, report}) {
    if (house.terms.length === 0) return
    let forms = formsOf.get(house.terms)
    if (!forms) formsOf.set(house.terms, (forms = readForms(house.terms)))
    const {text, tokens, outline, quotes} = article
    const openers = new Set(article.sentences.map(({first}) => first))
    let done = 0
    for (const {index, start} of tokens) {
      if (start < done) continue
      for (const form of forms.get(keyOf(tokens[index]!.text)) ?? []) {
        const match = matchAt(form.pattern, start)
        if (!match) continue
        const end = start + match[0].length
        if (
          isPartOfMore(start, end) ||
          isException(form, start) ||
          isName(form, index, match[0], end) ||
          isTrifle(form, index, match[0])
        )
          continue
        if (quotes.at(start) || house.vocabulary.has(match[0])) continue
        reportForm(form, match, index)
        done = end
        break
      }
    }

    function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
      pattern.lastIndex = at
      return pattern.exec(text)
    }

    function isException({exceptions}: Form, start: number): boolean {
      return exceptions.some(
        ({pattern, offset}) => start >= offset && matchAt(pattern, start - offset) !== null
      )
    }

    /** Whether it stands in a compound, an address or the name of an account. */
    function isPartOfMore(start: number, end: number): boolean {
      if (/[\p{L}\p{N}_@#/&.$£€-]/u.test(text[start - 1] ?? '')) return true
      return /^(?:[@/&]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))
    }

    /** Whether all that is wrong is a capital where any word has one, or stops that a headline has no room for. */
    function isTrifle({use}: Form, index: number, found: string): boolean {
      if (bare(found) !== bare(use)) return false
      const isCapital = openers.has(index) && found.toLowerCase() === use.toLowerCase()
      return isCapital || !outline.blocks[tokens[index]!.block]!.prose
    }

    /** Whether its capitals tell that it is the name of something, or that all words have them. */
    function isName({exact, takesName}: Form, index: number, found: string, end: number): boolean {
      if (takesName) return false
      const before = tokens[index - 1]
      const isNext = /^(?:['’]s)?\s\p{Lu}/u.test(text.slice(end, end + 4))
      if (exact) {
        return (
          isNext ||
          (!openers.has(index) &&
            before !== undefined &&
            /^\p{Lu}\p{Ll}/u.test(before.text) &&
            !openers.has(index - 1))
        )
      }
      if (!/\p{Lu}/u.test(found)) return false
      return /\p{Lu}/u.test(found.slice(1)) || !openers.has(index) || isNext
    }

    function reportForm({use, term, capital}: Form, match: RegExpExecArray, index: number): void {
      const [found] = match
      const filled = use.replace(/\{(number|day|name)\}/g, (_, name: string) => match.groups?.[name] ?? '')
      const wanted = /^\p{Lu}/u.test(found) && !capital ? filled[0]!.toUpperCase() + filled.slice(1) : filled
      const before = tokens[index - 1]?.lower
      const clashes =
        (before === 'a' || before === 'an') && /^[aeiou]/i.test(found) !== /^[aeiou]/i.test(wanted)
      const start = match.index
      // One full stop ends both the abbreviation and the sentence.
      const end = start + found.length + (wanted.endsWith('.') && text[start + found.length] === '.' ? 1 : 0)
      report({
        messageId: 'term',
        place: {start, end},
        data: {found, use: wanted, why: term.why.replace(/\.$/, '')},
        expected: clashes ? [] : [wanted]
      })
    }
  }
})

function bare(words: string): string {
  return words.replaceAll('.', '').toLowerCase()
}
