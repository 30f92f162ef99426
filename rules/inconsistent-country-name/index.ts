import type {CountryMention} from '../../src/article/countries.js'
import {countries, renamedCountries, sportNouns} from '../../src/lexicon/countries.js'
import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'inconsistent-country-name',
    description: 'Reports a country in another form than the one that the article uses most',
    category: 'names',
    severity: 'warning',
    needs: ['countries', 'quotes', 'tags'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      form: {
        reason: 'Unexpected `{name}`, expected `{other}` as elsewhere in the article',
        note: 'One article calls a country by one abbreviation; a change shows copy from two sources.'
      },
      adjective: {
        reason: 'Unexpected `{name}` before `{noun}`, expected `{other}` as elsewhere in the article',
        note: 'Where an article abbreviates the name before a noun, it does so throughout; in full the name is a noun.'
      },
      house: {
        reason: "Unexpected `{name}`, expected the house's `{other}`",
        note: 'The house has settled on one form of this country.'
      },
      alias: {
        reason: 'Unexpected `{name}` beside `{other}`, expected one name for the country',
        note: 'An article that needs both names says once that they are one country.'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide, U',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-u'
      }
    ]
  },
  check({article, house, report}) {
    const {text, tokens, tags, quotes} = article
    const {mentions, norms} = article.countries
    const first = new Map<string, CountryMention>()
    for (const mention of mentions) {
      const key = nameOf(mention)
      if (mention.form === 'acronym' && !(first.has(key) && !first.get(key)!.heading)) first.set(key, mention)
    }

    for (const code of renamedCountries) checkAliases(mentions.filter(({country}) => country === code))
    for (const mention of mentions) {
      const norm = houseNorm(mention.country) ?? norms.get(mention.country)
      if (!norm || house.vocabulary.has(nameOf(mention))) continue
      if (mention.form === 'acronym') checkAbbreviation(mention, norm)
      else if (mention.form === 'name') checkFullName(mention, norm)
    }

    /** The house's forms without the article, which no mention holds. */
    function houseNorm(code: string): {noun: string; adjective: string} | null {
      const settled = house.countries.get(code)
      return settled ? {...settled, noun: settled.noun.replace(/^the /, '')} : null
    }

    function nameOf({start, end}: CountryMention): string {
      return text.slice(start, end).replace(/\s+/g, ' ')
    }

    function checkAbbreviation(mention: CountryMention, norm: {noun: string; adjective: string}): void {
      const {country, start, end, attributive, compound, heading} = mention
      const name = nameOf(mention)
      const long = isLong(name)
      if (long && attributive && !compound) {
        const noun = tokens[mention.last]
        // Before a noun it is the business of country-name; before a sport's noun it is the team.
        if (noun && (/^\p{Ll}/u.test(noun.text) || sportNouns.has(noun.lower))) return
      }
      const other = attributive ? norm.adjective : norm.noun
      if (name === other) return
      const quoted = quotes.at(start) !== null
      // A crowd's "USA!" is what it chants.
      if (quoted && long && text[end] === '!') return
      // Headlines have no room for full stops.
      if (heading && name === other.replaceAll('.', '')) return
      const settled = house.countries.has(country)
      if (heading && settled && name === norm.adjective.replaceAll('.', '')) return
      const shown = first.get(other)
      report({
        messageId: settled ? 'house' : 'form',
        place: {start, end},
        data: {name, other},
        expected: [other],
        related: shown ? [{reason: `\`${other}\` stands here`, start: shown.start, end: shown.end}] : [],
        doubtful: long && !attributive && quoted
      })
    }

    function checkFullName(mention: CountryMention, norm: {noun: string; adjective: string}): void {
      const {country, start, end, last, attributive, compound} = mention
      if (!attributive || compound || countries.get(country)!.acronyms.length === 0) return
      const noun = tokens[last]
      if (!noun || !/^\p{Ll}/u.test(noun.text) || norm.adjective === nameOf(mention)) return
      const before = tokens[mention.first - 1]
      // "The United States forces": perhaps a verb.
      if (
        before?.lower === 'the' &&
        (noun.lower.endsWith('s') || !/^(?:AUX|ADP|NOUN|VERB)$/.test(tags.of[last + 1] ?? ''))
      )
        return
      const shown = first.get(norm.adjective)
      const other = norm.adjective
      const found = {
        place: {start, end},
        expected: before?.lower === 'an' ? [] : [other],
        related: shown ? [{reason: `\`${other}\` stands here`, start: shown.start, end: shown.end}] : [],
        doubtful: quotes.at(start) !== null
      }
      const name = nameOf(mention)
      if (house.countries.has(country) && !shown) report({...found, messageId: 'house', data: {name, other}})
      else report({...found, messageId: 'adjective', data: {name, noun: noun.text, other}})
    }

    /** "Burma" beside "Myanmar", where nothing says that they are one. */
    function checkAliases(all: readonly CountryMention[]): void {
      const named = all.filter(({form, start}) => /^(?:name|short)$/.test(form) && !quotes.at(start))
      const [shown] = named
      if (!shown || named.every((mention) => nameOf(mention) === nameOf(shown))) return
      const isExplained = ({first, last}: CountryMention): boolean =>
        tokens.slice(Math.max(0, first - 5), last + 5).some(({lower}) => naming.has(lower))
      if (named.some(isExplained)) return
      const others = named.filter((mention) => nameOf(mention) !== nameOf(shown))
      const minority =
        others.length * 2 > named.length ? named.filter((mention) => !others.includes(mention)) : others
      const norm = minority === others ? shown : others[0]!
      for (const {start, end} of minority) {
        const data = {name: text.slice(start, end), other: nameOf(norm)}
        const related = [{reason: `\`${data.other}\` stands here`, start: norm.start, end: norm.end}]
        report({messageId: 'alias', place: {start, end}, data, related, doubtful: true})
      }
    }
  }
})

/** Words near a name that show that the article speaks of the change of name. */
const naming = new Set(
  '( also called formally former formerly known named now officially once renamed then'.split(' ')
)

function isLong(name: string): boolean {
  return name === 'USA' || name === 'U.S.A.'
}
