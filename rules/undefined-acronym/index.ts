import {countries} from '../../src/lexicon/countries.js'
import {functionWords} from '../../src/lexicon/function-words.js'
import {companyEndings, familiarAcronyms, organisations} from '../../src/lexicon/organisations.js'
import {defineRule} from '../../src/rule/index.js'

const abbreviatedCountries = new Set([...countries.values()].flatMap(({acronyms}) => acronyms))

/** What stands at the end of a time of day. */
const clock = /^(?:[ap]\.?m\.?|\d{1,2}[.:]\d\d(?:[ap]m)?|\d{1,2}[ap]m)$/

/** What stands after the name of a pollster or a publisher and tells what it is. */
const tellingNouns = /^(?:channel|magazine|newspaper|polls?|polling|radio|surveys?|television|tv|website)$/

export default defineRule({
  meta: {
    id: 'undefined-acronym',
    description:
      'Reports an abbreviation that is never spelt out, and a name spelt out after its abbreviation',
    category: 'style',
    severity: 'suggestion',
    needs: ['names', 'organisations', 'quotes', 'spellings', 'tags'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      undefined: {
        reason:
          'Unexpected `{letters}` with nothing that spells it out, expected its words at the first mention',
        note: 'A reader who does not know the letters cannot guess them. Name it in the configuration if yours do.'
      },
      again: {
        reason: 'Unexpected `{name}` where the article says `{letters}` already, expected `{letters}`',
        note: 'A name is spelt out once, at its first mention, and abbreviated from there on.'
      },
      full: {
        reason: 'Unexpected `{name}` in full before a noun, expected `{letters}`',
        note: 'Readers know the letters better than the name, and the name is long for what is to be an adjective.'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide, abbreviations and acronyms',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-a'
      }
    ]
  },
  check({article, house, report}) {
    const {text, tokens, tags, quotes, outline, names, spellings} = article
    const {mentions, acronyms} = article.organisations

    for (const {letters, start, end, token, spelt} of acronyms) {
      if (spelt || isFamiliar(letters) || quotes.at(start) || isInDateline(start)) continue
      if (isNameInCapitals(letters)) continue
      if (isTicker(token) || isEmphasis(letters, token) || isDescribed(token) || isPartOfName(token)) continue
      report({messageId: 'undefined', place: {start, end}, data: {letters: text.slice(start, end)}})
    }

    const used = new Map<string, {start: number; end: number}>()
    for (const {form, acronym, start, end, first} of mentions) {
      if (form === 'acronym' && acronym && !used.has(acronym) && isProse(first)) {
        used.set(acronym, {start, end})
      }
    }
    for (const {form, acronym, start, end, first, last} of mentions) {
      const name = text.slice(start, end)
      if (form !== 'name' || acronym === null || name.split(/\s+/).length < 3) continue
      if (tokens[last]?.text === '(') continue
      const familiar = organisations.get(acronym)?.familiar === true
      const place = {start, end}
      const expected = /^an?$/.test(tokens[first - 1]?.lower ?? '') ? [] : [acronym]
      const known = used.get(acronym)
      if (known && (familiar || isBracketed(known)) && (known.start < start || !isProse(first))) {
        const related = [{reason: `\`${acronym}\` stands here`, ...known}]
        report({messageId: 'again', place, data: {name, letters: acronym}, expected, related})
      } else if (familiar && isSwapped(first, last)) {
        report({messageId: 'full', place, data: {name, letters: acronym}, expected})
      }
    }

    /** "After praising Central Intelligence Agency officers": before a noun, with nothing before it to go with the noun. */
    function isSwapped(first: number, last: number): boolean {
      const before = tokens[first - 1]
      return (
        tags.of[last] === 'NOUN' &&
        tokens[last]!.spaced &&
        before !== undefined &&
        before.kind === 'word' &&
        before.block === tokens[first]!.block &&
        (/^(?:ADP|AUX|VERB)$/.test(tags.of[first - 1]!) || before.lower.endsWith('ing'))
      )
    }

    function isBracketed({start, end}: {start: number; end: number}): boolean {
      return text[start - 1] === '(' && text[end] === ')'
    }

    function isFamiliar(letters: string): boolean {
      return (
        organisations.get(letters)?.familiar === true ||
        familiarAcronyms.has(letters) ||
        abbreviatedCountries.has(letters) ||
        functionWords.has(letters.toLowerCase()) ||
        house.acronyms.has(letters) ||
        house.vocabulary.has(letters) ||
        // Broadcasting stations of the United States are called by their letters.
        /^[KW][A-Z]{2,3}$/.test(letters) ||
        // What a writer left to be filled in stands for no name.
        /^(?:TK)+$|^X+$/.test(letters)
      )
    }

    /** "KEANE" where the text has Keane. */
    function isNameInCapitals(letters: string): boolean {
      const name = letters[0] + letters.slice(1).toLowerCase()
      return letters.length > 3 && (spellings.has(name) || spellings.has(`${name}’s`))
    }

    function isInDateline(offset: number): boolean {
      const {dateline} = outline
      return dateline !== null && offset >= dateline.start && offset < dateline.end
    }

    /** "Marlin Freight <MRL>", "(NYSE: MRL)": letters under which shares are traded. */
    function isTicker(token: number): boolean {
      const [before, after] = [tokens[token - 1]?.text, tokens[token + 1]?.text]
      if (before === '<') return after === '>' || after === '.'
      // "Marlin Freight Inc. (MRL, Marine)"
      const ending = tokens[token - 2]?.lower.replace(/\.?(?:'s)?$/, '') ?? ''
      if (before === '(' && companyEndings.has(ending)) return true
      return (before === '(' && after === ':') || (before === ':' && tokens[token - 3]?.text === '(')
    }

    /** "GOAL!", and "A HIGH-powered team" at the opening of a paragraph: words set in capitals. */
    function isEmphasis(letters: string, token: number): boolean {
      const {text: word, block} = tokens[token]!
      const english = names.english.has(letters.toLowerCase()) || /-\p{Ll}/u.test(word)
      return english && (tokens[token + 1]?.text === '!' || tokens[token - 3]?.block !== block)
    }

    /** "The polling company ORV", "an ORV poll", "ORV, a polling company", "known as ORV", "NAIROBI, Kenya". */
    function isDescribed(token: number): boolean {
      const before = tokens[token - 1]
      const after = tokens[token + 1]
      const beyond = tokens[token + 2]
      if (/[/@#[]/.test(text[tokens[token]!.start - 1] ?? '')) return true
      // "6.30 pm IST"
      if (/^[A-Z]{1,4}T$/.test(tokens[token]!.text) && clock.test(before?.lower ?? '')) return true
      if (!before || before.block !== tokens[token]!.block) return /^[,:–—-]+$/.test(after?.text ?? '')
      if (/^(?:as|called|named)$/.test(before.lower)) return true
      // "the harbour watchdog, the ORV, …"
      const aside = before.lower === 'the' && tokens[token - 2]?.text === ','
      if (aside && tags.of[token - 3] === 'NOUN' && after?.text === ',') return true
      if (after?.spaced && tellingNouns.test(after.lower)) return true
      if (tags.of[token - 1] === 'NOUN' && before.kind === 'word') return true
      return after?.text === ',' && /^(?:an?|the|which|who)$/.test(beyond?.lower ?? '')
    }

    /** "RJR Nabisco", "J.D. Bergmann", and words that are set in capitals for their weight. */
    function isPartOfName(token: number): boolean {
      if (!/^(?:PROPN|NOUN|X)$/.test(tags.of[token]!)) return true
      return [tokens[token - 1], tokens[token + 1]].some(
        (other) =>
          other?.kind === 'word' &&
          /^\p{Lu}/u.test(other.text) &&
          // "the editor of DV Next": inside a sentence a small word has no capital but in a name.
          (!functionWords.has(other.lower) || (other.index > token && isProse(token))) &&
          other.block === tokens[token]!.block
      )
    }

    function isProse(token: number): boolean {
      return outline.blocks[tokens[token]!.block]?.prose === true
    }
  }
})
