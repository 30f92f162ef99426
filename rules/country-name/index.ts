import type {CountryMention} from '../../src/article/countries.js'
import {contestedStates, countries, sportNouns} from '../../src/lexicon/countries.js'
import {defineRule} from '../../src/rule/index.js'

/** Words near a formal name that show that the name itself is spoken of: "officially the Republic of Korea". */
const naming = new Set(
  'became called declare declared declaring established formally founded known named officially proclaimed renamed'.split(
    ' '
  )
)
const prepositions = new Set(
  'across against between by for from in into of outside throughout to with within'.split(' ')
)

export default defineRule({
  meta: {
    id: 'country-name',
    description:
      'Reports a country by its formal name, without its article, or as a noun where its adjective belongs',
    category: 'names',
    severity: 'warning',
    needs: ['countries', 'quotes', 'tags'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      formal: {
        reason: 'Unexpected formal name `{name}`, expected `{other}`',
        note: 'News copy calls a country by its common name; the formal one belongs in treaties and official titles.'
      },
      article: {
        reason: 'Unexpected `{name}` without its article, expected `the {name}`',
        note: 'This name takes "the" wherever it stands for the country itself.'
      },
      adjective: {
        reason: 'Unexpected `{name}` before `{noun}`, expected `{other}`',
        note: 'Before a noun a country stands as its adjective, the United States as US or U.S. as the house has it.'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide, R',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-r'
      },
      {
        name: 'European Union, interinstitutional style guide, countries',
        url: 'https://publications.europa.eu/code/en/en-370100.htm'
      }
    ]
  },
  check({article, house, report}) {
    const {text, tokens, tags, quotes} = article
    const {mentions, norms} = article.countries

    for (const mention of mentions) {
      if (house.vocabulary.has(text.slice(mention.start, mention.end))) continue
      if (mention.form === 'formal') checkFormal(mention)
      else if (!checkAdjective(mention)) checkArticle(mention)
    }

    function checkFormal(mention: CountryMention): void {
      const {country: code, start, end, first, attributive, heading} = mention
      const country = countries.get(code)!
      const before = tokens[first - 1]
      const article = before?.lower === 'the' && before.end + 1 === start ? before : null
      const head = tokens[first - (article ? 3 : 2)]
      // "President of the Russian Federation", "Minister of State of Qatar".
      const titled = tokens[first - (article ? 2 : 1)]?.lower === 'of' && /^\p{Lu}/u.test(head?.text ?? '')
      if (titled && (article || text.startsWith('State', start))) return
      // "The Republic of Korea Navy" is the name of a body, "the Russian Federation President" is not.
      if (article && attributive && !heading && isBody(tokens[mention.last]?.text ?? '')) return
      for (let at = Math.max(0, first - (article ? 3 : 2)); at < first; at++) {
        if (naming.has(tokens[at]!.lower)) return
      }
      if (article && !attributive && quotes.at(start)) return
      const settled = house.countries.get(code)
      const bare = settled?.noun.replace(/^the /, '') ?? country.name
      const noun = country.article ? `the ${bare}` : bare
      const place = article && !attributive ? {start: article.start, end} : {start, end}
      const options = attributive
        ? [settled?.adjective ?? country.adjectives[0] ?? noun, country.name]
        : [noun]
      const expected = options
        .filter((other) => !before || !clashes(before.lower, other))
        .map((other) => (/^\p{Lu}/u.test(text[place.start]!) && place.start < start ? capital(other) : other))
      report({
        messageId: 'formal',
        place,
        data: {name: text.slice(start, end).replace(/\s+/g, ' '), other: options[0]!},
        expected,
        doubtful: contestedStates.has(code) && article !== null && !attributive
      })
    }

    /** "USA officials", "Russia leader Vladimir Putin". */
    function checkAdjective(mention: CountryMention): boolean {
      const {country: code, form, start, end, attributive, compound, heading} = mention
      if (!attributive || compound) return false
      const name = text.slice(start, end)
      const noun = tokens[mention.last]
      if (!noun || !/^\p{Ll}/u.test(noun.text)) return false
      if (form === 'name') {
        const leader = /^(?:leader|president)$/.test(noun.text) && tags.of[mention.last + 1] === 'PROPN'
        if (!leader || heading || code.length > 2 || countries.get(code)!.acronyms.length > 0) return false
      } else if (!/^U\.?S\.?A/.test(name) || sportNouns.has(noun.lower)) return false
      const other =
        house.countries.get(code)?.adjective ??
        norms.get(code)?.adjective ??
        countries.get(code)!.adjectives[0]
      if (!other || other === name) return false
      const before = tokens[mention.first - 1]
      report({
        messageId: 'adjective',
        place: {start, end},
        data: {name, other, noun: noun.text},
        expected: before && clashes(before.lower, other) ? [] : [other]
      })
      return true
    }

    /** "in United States", "from Philippines." */
    function checkArticle({
      country: code,
      form,
      start,
      end,
      first,
      last,
      attributive,
      heading
    }: CountryMention): void {
      const name = text.slice(start, end)
      const {article, name: usual, acronyms} = countries.get(code)!
      if (!article || attributive || heading || quotes.at(start)) return
      if (name !== usual && (form !== 'acronym' || !acronyms.includes(name))) return
      const before = tokens[first - 1]
      if (!before || !prepositions.has(before.lower) || before.end + 1 !== start) return
      // Only where nothing follows that it could stand before: "in US and Canadian cities".
      const after = tokens[last]
      if (text[end] === "'" || text[end] === '’') return
      if (after && after.text !== '.' && !/^(?:ADP|AUX|DET|PRON|SCONJ)$/.test(tags.of[last]!)) return
      report({messageId: 'article', place: {start, end}, data: {name}, expected: [`the ${name}`]})
    }
  }
})

function isBody(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^(?:Ambassador|Chancellor|Foreign|Minister|President|Prime)$/.test(word)
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}

/** Whether an indefinite article does not go with a word: "a" and "Iranian". */
function clashes(article: string, word: string): boolean {
  if (article !== 'a' && article !== 'an') return false
  if (word.startsWith('the ')) return true
  return /^(?:[AEIO]|Uz)/.test(word) !== (article === 'an')
}
