import type {Spelling, SpellingSign, Variety} from '../../src/article/spelling.js'
import {organisations} from '../../src/lexicon/organisations.js'
import {defineRule} from '../../src/rule/index.js'

const adjectives: Readonly<Record<Variety, string>> = {american: 'American', british: 'British'}

export default defineRule({
  meta: {
    id: 'inconsistent-spelling',
    description:
      'Reports a word in British spelling in an article in American spelling, and the other way round',
    category: 'style',
    severity: 'warning',
    needs: ['spelling', 'organisations', 'quotes'],
    fix: 'suggest',
    settledIn: 'vocabulary',
    messages: {
      variety: {
        reason: 'Unexpected {found} spelling `{word}`, expected `{other}`',
        note: 'The rest of the article is in {expected} spelling.'
      },
      house: {
        reason: "Unexpected {found} spelling `{word}`, expected the house's `{other}`",
        note: 'The house writes {expected} English.'
      }
    },
    options: {
      checkQuotes: {
        type: 'boolean',
        default: false,
        description: 'Whether a word in a quotation is more than a suggestion'
      }
    },
    basis: [
      {
        name: 'The Guardian and Observer style guide, American English',
        url: 'https://www.theguardian.com/guardian-observer-style-guide-a'
      }
    ]
  },
  check({article, house, options, report}) {
    const {text, spelling, quotes} = article
    const {american, british} = spelling.weight
    const norm = house.variety ?? findNorm(spelling)
    if (!norm) return
    const major = Math.max(american, british)
    const minor = Math.min(american, british)
    // Where neither has the upper hand, only a word that stands in both spellings is more than a doubt.
    const even = !house.variety && (major < 1.5 || major < 1.5 * minor)
    const clear = house.variety !== null || major >= 2 * minor
    // What the word disagrees with: itself in the other spelling, or the first word of that variety.
    const norms = spelling.signs.filter(({variety, name, shared}) => variety === norm && !name && !shared)
    // A club that is called Cozy tells little of the article's English.
    const named = norms.length > 0 ? 0 : spelling.signs.some(({variety}) => variety === norm) ? 0.5 : 0
    const byWord = new Map(norms.map((sign) => [text.slice(sign.start, sign.end).toLowerCase(), sign]))
    for (const sign of spelling.signs) {
      if (sign.variety === norm || (sign.name && !isMisspelt(sign))) continue
      const home = house.variety ? 'no' : isAtHome(sign, spelling.signs)
      if (home === 'yes') continue
      const word = text.slice(sign.start, sign.end)
      if (house.vocabulary.has(word) || house.vocabulary.has(word.toLowerCase())) continue
      const same = byWord.get(sign.other.toLowerCase())
      // The rest of the article must speak for the norm.
      const rest = spelling.besides(sign)
      if (!house.variety && !same && !(rest[norm] >= 1 + named && rest[norm] > rest[sign.variety])) continue
      const witness = house.variety ? undefined : (same ?? norms[0])
      report({
        messageId: house.variety ? 'house' : 'variety',
        place: {start: sign.start, end: sign.end},
        data: {word, other: sign.other, found: adjectives[sign.variety], expected: adjectives[norm]},
        expected: [sign.other],
        related: witness
          ? [{reason: `This is in ${adjectives[norm]} spelling`, start: witness.start, end: witness.end}]
          : [],
        // Style alone, without a word in the other spelling, has to speak loudly.
        doubtful:
          !clear ||
          home === 'maybe' ||
          (even && !same) ||
          sign.shared ||
          (norms.length === 0 && major < 4 && !house.variety) ||
          (!options.checkQuotes && quotes.at(sign.start) !== null)
      })
    }

    /** Whether a known organisation spells its name in the other way: "the Department of Defence". */
    function isMisspelt({start, end, other}: SpellingSign): boolean {
      const mention = article.organisations.mentions.find((one) => one.start <= start && end <= one.end)
      const name = mention?.acronym && organisations.get(mention.acronym)?.name
      return typeof name === 'string' && name.split(/[ ,]+/).includes(other)
    }
  }
})

/**
 * The variety that the article is written in, or null where nothing tells. Where as much speaks for both, it is the one
 * that has other marks than a word, or whose words stand more often, or that comes first.
 */
function findNorm({weight, signs, besides}: Spelling): Variety | null {
  const {american, british} = weight
  const words = signs.filter(({name, shared}) => !name && !shared)
  const [first] = words
  if (american === british) {
    const lone = words.find((sign) => besides(sign)[sign.variety] === 0)
    const other = words.find(({variety}) => lone && variety !== lone.variety)
    if (lone && !other) return opposite(lone.variety)
    // One word that comes again tells more than one that stands once.
    const more = words.filter((sign) => sign.variety === 'american').length * 2 - words.length
    if (more !== 0) return more > 0 ? 'american' : 'british'
    return first?.variety ?? null
  }
  const norm = american > british ? 'american' : 'british'
  return norm
}

function opposite(variety: Variety): Variety {
  return variety === 'american' ? 'british' : 'american'
}

/**
 * Whether -ize stands in British copy that does not itself write -ise: Oxford spells so. A single word may have strayed
 * in.
 */
function isAtHome(sign: SpellingSign, signs: readonly SpellingSign[]): 'yes' | 'maybe' | 'no' {
  if (!sign.ize || sign.variety === 'british') return 'no'
  const others = signs.filter(({ize, name}) => ize && !name)
  if (others.some(({variety}) => variety === 'british')) return 'no'
  return others.some(({other}) => other.toLowerCase() !== sign.other.toLowerCase()) ? 'yes' : 'maybe'
}
