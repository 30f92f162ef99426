import {defineRule} from '../../src/rule/index.js'

/** Fewer words are a turn of style: "Not any more." */
const fewestWords = 5

/** How sentences begin that go without a verb on purpose. */
const deliberate =
  /^(?:and|another|but|even|gone|just|like|more|no|none|not|nothing|only|or|perhaps|so|the same|then|unlike|yes|yet|also|too|welcome|thanks|contributing|additional|reporting)$/

export default defineRule({
  meta: {
    id: 'sentence-fragment',
    description: 'Reports a sentence of running prose that has no finite verb or is cut short',
    category: 'grammar',
    severity: 'warning',
    needs: ['tags', 'clauses', 'quotes'],
    messages: {
      verbless: {
        reason: 'Unexpected sentence without a main verb, expected one after `{words}`',
        note: 'The subject stands there and what should follow its verb comes at once. A word may have been lost in editing.'
      },
      bare: {
        reason: 'Unexpected sentence without a finite verb, expected a whole sentence',
        note: 'A sentence without a verb may be meant so; in the middle of a paragraph of news it is more often a remnant.'
      },
      cut: {
        reason: 'Unexpected end of a sentence after `{words}`, expected it to go on',
        note: 'The words before the full stop need others after them. Copy is often cut so at the full stop of an abbreviation or by a limit of length.'
      }
    },
    basis: [
      {name: 'Guardian style guide', url: 'https://www.theguardian.com/guardian-observer-style-guide-s'},
      {
        name: 'Purdue OWL, sentence fragments',
        url: 'https://owl.purdue.edu/owl/general_writing/mechanics/sentence_fragments.html'
      }
    ]
  },
  check({article, report}) {
    const {text, tokens, tags, clauses, sentences, quotes} = article
    for (const {sentence, finite, gap, cut} of clauses.of) {
      const {first, last, start, end, prose} = sentences[sentence]!
      if (!prose) continue
      if (cut && !quotes.at(tokens[cut.token]!.start)) {
        const from = tokens[cut.token - 1]!
        const to = tokens[cut.token]!
        report({
          messageId: 'cut',
          place: {
            start: from.start,
            end: Math.min(end, to.end + (tokens[cut.token + 1]?.text === '.' ? 1 : 0))
          },
          data: {
            words: text
              .slice(from.start, to.end)
              .replace(/\s+/g, ' ')
              .replace(/(?<=[ ]\p{Ll}+)\.$/u, '')
          },
          doubtful: cut.kind === 'particle'
        })
        continue
      }
      if (quotes.at(start) || /[?!:;—–-]["”’)]*$/.test(text.slice(start, end))) continue
      let words = 0
      let names = 0
      for (let at = first; at < last; at++) {
        if (tokens[at]!.kind === 'word') words++
        if (tags.of[at] === 'PROPN') names++
      }
      if (words < fewestWords) continue
      if (gap >= 0 && !quotes.at(tokens[gap]!.start)) {
        report({
          messageId: 'verbless',
          place: {start, end},
          data: {
            words: text
              .slice(tokens[Math.max(first, gap - 2)]!.start, tokens[gap - 1]!.end)
              .replace(/\s+/g, ' ')
          }
        })
        continue
      }
      if (finite || names * 2 > words || deliberate.test(tokens[first]!.lower)) continue
      report({messageId: 'bare', place: {start, end}, doubtful: true})
    }
  }
})
