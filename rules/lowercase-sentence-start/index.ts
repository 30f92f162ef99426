import {functionWords} from '../../src/lexicon/function-words.js'
import {nameParticles} from '../../src/lexicon/person-roles.js'
import {defineRule} from '../../src/rule/index.js'

const openers = /^["“‘'«([`]+$/
/** Letters and what joins them, all small: not iPhone, al-Qaeda, k.d., a.com. */
const small = /^\p{Ll}[\p{Ll}'’-]*$/u
/** Words with which no line of a list and no rest of a sentence that a name was cut from begins. */
const opening =
  /^(?:the|he|she|they|we|it|this|these|those|his|her|its|their|our|after|although|as|at|because|before|but|during|if|in|on|since|there|when|while)$/
/** More than a few words, and at the end a word, not an abbreviation, and a full stop. */
const whole = /^(?:\S+\s+){3}[^]*(?:\p{L}{4}|[\p{N}"”’»)])[.!?]["”’»)]*$|[.!?]["”’»)]+$/u

export default defineRule({
  meta: {
    id: 'lowercase-sentence-start',
    description: 'Reports a sentence that begins with a small letter',
    category: 'grammar',
    severity: 'error',
    needs: [],
    fix: 'safe',
    messages: {
      small: {
        reason: 'Unexpected `{word}` at the start of a sentence, expected `{expected}`',
        note: 'A sentence begins with a capital letter. If the full stop before it is the slip, take that out instead.'
      }
    },
    basis: [
      {
        name: 'Guardian style guide, capitals',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-c'
      }
    ]
  },
  check({article, report}) {
    const {sentences, tokens, outline} = article
    let smallParagraphs: number | undefined
    for (const {index, first, last, block, prose} of sentences) {
      if (!prose || (sentences[index - 1]?.block !== block && !mayOpen(block, first))) continue
      let at = first
      while (at < last - 1 && openers.test(tokens[at]!.text)) at++
      const {text, lower, start, end} = tokens[at]!
      if (!small.test(text)) continue
      // "[the boats] were late": an editor's words.
      if (tokens[at - 1]?.text === '[') continue
      const next = tokens[at + 1]
      if (next?.text === ':' || next?.text === '/') continue
      // "b) the dam", "de Gaulle"
      if (text.length === 1 && (text !== 'a' || next?.text === ')')) continue
      let name = at
      while (nameParticles.has(tokens[name]?.lower ?? '')) name++
      if (name > at && /^\p{Lu}/u.test(tokens[name]?.text ?? '')) continue
      const expected = text[0]!.toUpperCase() + text.slice(1)
      const known = functionWords.has(lower.replace(/'.*/, ''))
      report({
        messageId: 'small',
        place: {start, end},
        data: {word: text, expected},
        expected: [expected],
        doubtful: !known && (tokens[first - 2]?.text.length ?? 0) < 5
      })
    }

    /** Whether the first sentence of a paragraph can only be one with a lost capital: what is before it and itself are whole. */
    function mayOpen(block: number, first: number): boolean {
      const {kind, start, end} = outline.blocks[block]!
      if (kind !== 'paragraph' || !opening.test(tokens[first]!.text)) return false
      const before = outline.blocks[block - 1]
      const wordsBefore = before && article.text.slice(before.start, before.end)
      const headed = before && /^(?:headline|deck|byline|published)$/.test(before.kind)
      if (!headed && !(before?.prose && whole.test(wordsBefore!))) return false
      // Where several do it is a list, a poem or the manner of the house.
      smallParagraphs ??= outline.paragraphs.filter((one) => /^\p{Ll}/u.test(article.text[one.start]!)).length
      return (
        smallParagraphs <= Math.max(1, outline.paragraphs.length / 4) &&
        whole.test(article.text.slice(start, end))
      )
    }
  }
})
