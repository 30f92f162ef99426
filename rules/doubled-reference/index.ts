import type {CountryMention} from '../../src/article/countries.js'
import type {OrganisationMention} from '../../src/article/organisations.js'
import type {Token} from '../../src/article/index.js'
import {languageNouns} from '../../src/lexicon/countries.js'
import {organisationKinds} from '../../src/lexicon/organisations.js'
import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'doubled-reference',
    description: 'Reports a country or an organisation that is named twice in a row',
    category: 'names',
    severity: 'error',
    needs: ['countries', 'organisations'],
    fix: 'suggest',
    messages: {
      country: {
        reason: 'Unexpected `{words}`, which names one country twice, expected `{other}`',
        note: 'Two ways of naming the country met when the sentence was edited; one of them is enough.'
      },
      organisation: {
        reason: 'Unexpected `{words}`, which names one organisation twice, expected `{other}`',
        note: 'The name and its abbreviation stand side by side; one is enough, or the abbreviation goes in brackets.'
      },
      kind: {
        reason: 'Unexpected `{noun}` after `{name}`, which says so already, expected the name alone',
        note: 'The name tells what kind of body it is.'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide, T (tautology)',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-t'
      }
    ]
  },
  check({article, report}) {
    const {text, tokens, countries, organisations} = article
    for (const [index, one] of countries.mentions.entries()) {
      const two = countries.mentions[index + 1]
      if (two && one.country === two.country) checkCountry(one, two)
    }
    for (const [index, one] of organisations.mentions.entries()) {
      const two = organisations.mentions[index + 1]
      if (two && one.acronym !== null && one.acronym === two.acronym) checkOrganisation(one, two)
      if (one.form === 'name') checkKind(one)
    }

    function checkCountry(one: CountryMention, two: CountryMention): void {
      if (one.compound || !/^(?:['’]s?)?\s+$/.test(text.slice(one.end, two.start))) return
      // "Ferries leave US" over "American crews …"
      if (tokens[one.first]!.block !== tokens[two.first]!.block) return
      const [first, second] = [text.slice(one.start, one.end), text.slice(two.start, two.end)]
      if (first === second || one.form === 'demonym' || two.form === 'demonym') return
      const noun = tokens[two.last]
      const followed =
        noun && !two.possessive && text[noun.start - 1] === ' ' && noun.block === tokens[two.first]!.block
      // "Italy's Italian Football Association" is a name; "America's U.S. Senate" is a body of the state.
      if (followed && /^\p{Lu}/u.test(noun.text) && two.form !== 'acronym' && !offices.has(noun.text)) return
      if (two.form === 'adjective') {
        if (two.compound || (followed && languageNouns.has(noun.lower))) return
      }
      const before = tokens[one.first - 1]
      if (!one.possessive) {
        // "In Russia Russian officials say": a noun, then its own subject.
        if (!/^(?:acronym|adjective)$/.test(one.form) || !followed) return
        const opener = before?.lower === 'the' ? tokens[one.first - 2] : before
        if (one.form === 'acronym' && opener && prepositions.has(opener.lower) && opensClause(opener)) return
      }
      const genitive = text.slice(one.start, two.start).trimEnd()
      const other = one.possessive && before?.lower !== 'the' ? genitive : second
      report({
        messageId: 'country',
        place: {start: one.start, end: two.end},
        data: {words: text.slice(one.start, two.end).replace(/\s+/g, ' '), other},
        expected: [other]
      })
    }

    /** "In the U.S. American officials say", but not "seized by the U.S. American forces" */
    function opensClause({index, block}: Token): boolean {
      const before = tokens[index - 1]
      return !before || before.block !== block || before.kind === 'punctuation' || joints.has(before.lower)
    }

    function checkOrganisation(one: OrganisationMention, two: OrganisationMention): void {
      if (one.form === two.form || !/^(?:['’]s?)? $/.test(text.slice(one.end, two.start))) return
      const other = text.slice(one.start, one.end)
      const rest = text.slice(one.start, two.end)
      report({
        messageId: 'organisation',
        place: {start: one.start, end: two.end},
        data: {words: rest, other},
        expected: [other]
      })
    }

    /** "North Atlantic Treaty Organisation alliance", "the European Union union". */
    function checkKind({start, end, first, last}: OrganisationMention): void {
      const noun = tokens[last]
      if (!noun || noun.start !== end + 1 || !/^\p{Ll}/u.test(noun.text)) return
      for (let at = first; at < last; at++) {
        const word = tokens[at]!.lower.replace(/'s?$/, '')
        if (at > first && /^(?:of|for)$/.test(word)) return
        if (!organisationKinds.get(word)?.includes(noun.lower.replace(/'s$/, ''))) continue
        if (at < last - 1 && !/^(?:of|for)$/.test(tokens[at + 1]!.lower)) continue
        const name = text.slice(start, end)
        report({
          messageId: 'kind',
          place: {start, end: noun.end},
          data: {noun: noun.text, name},
          expected: [name + text.slice(end, noun.end).replace(/^.*?(?=['’]|$)/, '')]
        })
        return
      }
    }
  }
})

const offices = new Set(
  'Ambassador Chancellor Defence Defense Finance Foreign Government Interior President Prime'.split(' ')
)
/** Words that a clause may follow. */
const joints = new Set('and but or that as while when because if though although where which'.split(' '))
const prepositions = new Set(
  'across at between by for from in inside into of on outside through to under with within'.split(' ')
)
