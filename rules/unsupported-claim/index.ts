import type {Match} from '../../src/article/passages.js'
import {defineRule} from '../../src/rule/index.js'

const authorities =
  'studies|research|experts|scientists|researchers|academics|analysts|critics|observers|doctors|economists|historians|psychologists|insiders|pundits|commentators|specialists|surveys|statistics'
const verbs =
  'shows?|show(?:ed|n)|say|says|said|think|thought|find|found|prov(?:e|es|ed|en)|(?:suggest|claim|warn|confirm|predict|fear|caution|reveal|doubt|report|insist|contend|maintain|conclud|agre|argu|believ|indicat|demonstrat|estimat|acknowledg)(?:e?s|ed|e)?'
/** "Studies show", "many experts have warned", "according to analysts", "it is widely believed"; not "the experts say", "Alder's critics say". */
const authority = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?<![\\p{L}\\p{N}'’-] )(?:(?:(?:but|and|yet|some|many|most|several|numerous|various|countless|other|recent|leading|independent|scientific|new) ){0,3}(?:${authorities}) (?:(?:also|now|often|have|has|had|long|repeatedly|generally|widely|already|previously|consistently) ){0,3}(?:${verbs})|it (?:is (?:widely|generally|commonly|often)|has (?:long|often|widely) been) (?:believed|thought|known|accepted|said|agreed|assumed|claimed|argued))|according to (?:(?:some|many|most|several|numerous|various|countless|other|recent|leading|independent|scientific|new) ){0,2}(?:${authorities}))(?!\\p{L})(?! so\\b)`,
  'giu'
)
/** "the first bridge ever built", "the worst flood in history". */
const superlative =
  /(?<!one of |among |some of )\bthe (?:most \p{Ll}+|\p{Ll}+est|best|worst|first)(?:-ever| ever)? (?:[\p{Ll}-]+ ){1,4}?(?:in the world|in (?:human |recorded )?history|of all time|on earth|on the planet|ever (?:made|built|seen|recorded|written|known|held|found))(?!\p{L})(?! (?:this|last|so far this) (?:month|season|week|year)\b)/gu
const source =
  /(?<!\p{L})(?:(?:an?|one|two|three|several|some|many|senior|inside|well-placed|anonymous|unnamed|multiple|other|another) ){0,4}sources?(?: (?:close to|familiar with|inside|within|with knowledge of|briefed on) (?:[\p{L}'’-]+ ){1,4}?[\p{L}'’-]+)? (?:said|says|say|told|tell|claimed?|confirmed|revealed?)(?!\p{L})/giu
const reason =
  /\banonym|\bnot (?:to )?be (?:named|identified|quoted)|\bnot (?:publicly )?authori[sz]ed|\b(?:declined|refused|asked|wished?) to be (?:named|identified)|\bfear(?:ed|s|ing)? (?:of )?(?:reprisals?|retribution|retaliation)|\bon background\b/gi

/** So many paragraphs are one with the lead. */
const lead = 4

export default defineRule({
  meta: {
    id: 'unsupported-claim',
    description:
      'Reports claims that lean on nobody in particular: studies, experts, superlatives and sources without a name',
    category: 'facts',
    severity: 'suggestion',
    needs: ['attributions', 'organisations', 'people', 'quotes'],
    messages: {
      authority: {
        reason: 'Unexpected `{words}` with nobody named, expected whose finding it is',
        note: 'Neither the paragraph nor its neighbours name a person or a body behind the claim, so that readers cannot weigh it.'
      },
      superlative: {
        reason: 'Unexpected superlative `{words}` without a source, expected who says so',
        note: 'Firsts and mosts are what corrections are made of. The paragraph does not tell who counted.'
      },
      source: {
        reason: 'Unexpected anonymous `{words}` without a reason, expected why nobody is named',
        note: 'Readers should learn why a source goes unnamed. The article gives no reason.'
      }
    },
    basis: [
      {
        name: 'AP News Values and Principles: anonymous sources',
        url: 'https://www.ap.org/about/news-values-and-principles/telling-the-story/anonymous-sources'
      },
      {
        name: 'BBC Editorial Guidelines: accuracy',
        url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'
      }
    ]
  },
  check({article, report}) {
    const {attributions, organisations, outline, passages, people, quotes, tokens} = article
    const {paragraphs} = outline
    // Who could stand behind a claim, by block.
    const named = new Set<number>()
    const spoken = new Set<number>()
    for (const {first} of people.mentions) named.add(tokens[first]!.block)
    for (const {first} of organisations.mentions) named.add(tokens[first]!.block)
    for (const {quote, speaker} of attributions) if (speaker) spoken.add(quotes.all[quote]!.block)

    const claims = new Map([authority, superlative, source].map((pattern) => [pattern, byBlock(pattern)]))
    let reasoned = passages.matchesOf(reason).length > 0
    for (const [order, {index}] of paragraphs.entries()) {
      // A lead leaves it to the paragraphs under it who found it.
      const around = paragraphs
        .slice(Math.max(0, order - 1), order === 0 ? lead : order + 2)
        .map(({index}) => index)
      if (!around.some((block) => named.has(block) || spoken.has(block))) find('authority', authority)
      if (!named.has(index) && !spoken.has(index)) find('superlative', superlative)
      if (!reasoned && find('source', source)) reasoned = true

      function find(messageId: 'authority' | 'superlative' | 'source', pattern: RegExp): boolean {
        let found = false
        for (const match of claims.get(pattern)!.get(index) ?? []) {
          if (quotes.at(match.start)) continue
          report({messageId, place: match, data: {words: match.found[0]}})
          found = true
          // Once is enough: the rest of the article shares the reason.
          if (messageId === 'source') break
        }
        return found
      }
    }

    function byBlock(pattern: RegExp): Map<number, Match[]> {
      const found = new Map<number, Match[]>()
      for (const match of passages.matchesOf(pattern)) {
        const list = found.get(match.block)
        if (list) list.push(match)
        else found.set(match.block, [match])
      }
      return found
    }
  }
})
