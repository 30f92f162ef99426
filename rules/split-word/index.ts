import {defineRule, sentencesOf} from '../../src/rule/index.js'
import {intoWhat, splitThrees, splitWords} from './words.js'

/** "can not only …" means something else than "cannot". */
const afterCanNot = /^(?:but|only|just|merely|simply)$/
/** Before "any more" of a quantity: "are there any more", "wants any more". */
const havingVerbs = /^(?:is|are|was|were|ha[ds]|have|wants?|needs?|sees?|gets?|buys?|takes?|finds?)$/
/** "with out gay men", "see it through out of duty" */
const afterOut = /^(?:of|gay|lesbian|bisexual|trans|transgender|queer|lgbt.*)$/
const come = /^(?:came|come|comes|coming|go|goes|going|went|brought|bring|brings|bringing|put|puts|putting)$/

/** What split words begin with, and "anymore". */
const openings = new Set(['any', 'anymore', 'can', 'in'])
for (const words of [...splitWords.keys(), ...splitThrees.keys()]) openings.add(words.split(' ')[0]!)

export default defineRule({
  meta: {
    id: 'split-word',
    description: 'Reports a word that is printed as two',
    category: 'grammar',
    severity: 'error',
    needs: ['tags', 'spelling'],
    fix: 'safe',
    messages: {
      split: {
        reason: 'Unexpected `{words}`, expected `{word}`',
        note: 'English writes it as one word.'
      },
      joined: {
        reason: 'Unexpected `{words}`, expected `{word}`',
        note: 'Before a noun, "than" and "of" it is two words in every variety of English.'
      },
      anymore: {
        reason: 'Unexpected `{words}`, expected `{word}` as in {variety} English',
        note: 'American papers write the adverb as one word, British papers as two. The option `anymore` settles it for a house.'
      }
    },
    options: {
      anymore: {
        type: 'string',
        default: 'article',
        values: ['article', 'one', 'two', 'either'],
        description:
          'How the adverb "any more" is written: as the variety of the article has it (a suggestion), as one word, as two, or either'
      }
    },
    basis: [
      {name: 'Guardian style guide', url: 'https://www.theguardian.com/guardian-observer-style-guide-a'},
      {name: 'Merriam-Webster, cannot', url: 'https://www.merriam-webster.com/dictionary/cannot'}
    ]
  },
  check({article, options, house, report}) {
    const {tokens, tags, text, passages} = article
    for (const [at, {first, last}] of sentencesOf(article, passages.tokensIn(openings))) {
      const {lower, start, text: written} = tokens[at]!
      if (lower === 'anymore') checkAnymore(at, at, first)
      const next = tokens[at + 1]
      // A capital inside a sentence is a name: "Al Ready".
      if (!next || at + 1 >= last || next.text !== next.lower || !next.spaced) continue
      if (written !== lower && (at > first || lower === 'al')) continue
      if (lower === 'any' && next.lower === 'more') checkAnymore(at, at + 1, first)
      const found = wholeOf(at, last)
      if (!found) continue
      const end = tokens[at + found.length - 1]!.end
      const word = written === lower ? found.word : found.word[0]!.toUpperCase() + found.word.slice(1)
      report({
        messageId: 'split',
        place: {start, end},
        data: {words: text.slice(start, end).replace(/\s+/g, ' '), word},
        expected: [word]
      })
    }

    function wholeOf(at: number, last: number): {word: string; length: number} | null {
      const [a, b, c] = [tokens[at]!.lower, tokens[at + 1]!.lower, at + 2 < last ? tokens[at + 2]!.lower : '']
      if (a === 'can' && b === 'not') {
        if (afterCanNot.test(c) || tags.of[at] === 'NOUN') return null
        return {word: 'cannot', length: 2}
      }
      const [third, whole] = splitThrees.get(`${a} ${b}`) ?? []
      if (third === c && whole) return {word: whole, length: 3}
      if (a === 'in' && b === 'to' && intoWhat.has(c) && come.test(tokens[at - 1]?.lower ?? '')) {
        const after = tags.of[at + 3]
        const ends = after === 'PUNCT' || after === 'ADP' || after === 'CCONJ' || after === 'ADV'
        return ends ? {word: 'into', length: 2} : null
      }
      const word = splitWords.get(`${a} ${b}`)
      return word && !(b === 'out' && afterOut.test(c)) ? {word, length: 2} : null
    }

    /** "any more" and "anymore": from one token to another, both included. */
    function checkAnymore(from: number, to: number, first: number): void {
      const {start} = tokens[from]!
      const {end} = tokens[to]!
      const next = tokens[to + 1]
      const follows = tags.of[to + 1]
      const quantity =
        next?.spaced === true &&
        (follows === 'NOUN' || follows === 'ADJ' || next.lower === 'than' || next.lower === 'of')
      const words = text.slice(start, end)
      const joined = from === to
      const any = from === first ? 'Any' : 'any'
      if (quantity) {
        const word = `${any} more`
        if (joined) report({messageId: 'joined', place: {start, end}, data: {words, word}, expected: [word]})
        return
      }
      const variety = house.variety ?? article.spelling.variety
      const wanted =
        options.anymore === 'article' ? (variety === 'american' ? 'one' : 'two') : options.anymore
      if ((options.anymore === 'article' && !variety) || wanted === 'either' || joined === (wanted === 'one'))
        return
      // At the end of a clause it is the adverb; elsewhere it may be a number: "if there are any more".
      if (next && follows !== 'PUNCT') return
      // "raise it by any more"
      if (tags.of[from - 1] === 'ADP' && from > first) return
      const before = tokens[from - 1]?.lower === 'there' ? from - 2 : from - 1
      if (!joined && havingVerbs.test(tokens[before]?.lower ?? '')) return
      const word = wanted === 'one' ? `${any}more` : `${any} more`
      report({
        messageId: 'anymore',
        place: {start, end},
        data: {words, word, variety: wanted === 'one' ? 'American' : 'British'},
        expected: [word],
        doubtful: options.anymore === 'article' && !house.variety
      })
    }
  }
})
