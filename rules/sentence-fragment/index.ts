import type {OutlineBlock} from '../../src/article/outline.js'
import {defineRule} from '../../src/rule/index.js'

/** Fewer words are a turn of style: "Not any more." */
const fewestWords = 5

/** So many are a sentence where the subject is plain: "The truth clear." */
const fewestAfterSubject = 3

/** So many words and marks stand in the label of an entry at most. */
const longestLabel = 16

/** What is no statement: a question, an exclamation, a lead-in, mark-up, an address, a line in capitals. */
const unstated = /[?!:;—–-]["”’)]*$|[<>]|:\/\/|^\P{Ll}{12}/u

/** How sentences begin that go without a verb on purpose. */
const deliberate =
  /^(?:additional|also|another|contributing|even|just|like|more|no|none|not|nothing|only|or|perhaps|reporting|so|thanks|then|unlike|welcome|yes|yet|\p{L}+ing)$/u

/** What parts a clause from another. */
const parted = /[,;:—–]| --? /

/** What opens an afterthought: "Because we can." */
const reasons = /^(?:because|especially|hence|particularly|though|which|who|why|how|whatever)$/

/** Who or what somebody is, after a comma. */
const described = /^[^,]*,(?:[^,]*,)? an? \p{Ll}[^,]*$/u

/** After "and" and "but" fewer words are a turn of style. */
const fewestAfterLink = 6

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
        note: 'A sentence without a verb may be meant so; in running copy it is more often a remnant.'
      },
      dependent: {
        reason: 'Unexpected subordinate clause after `{words}`, expected a main clause beside it',
        note: 'What stands there says when, where or why, and what happened is missing. The sentence may have been cut in two.'
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
    const {text, tokens, tags, clauses, sentences, quotes, outline} = article
    const wordsOf = (from: number, to: number): string =>
      text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' ')
    /** Whether it is a line of its own without a full stop: a box of facts, a heading. */
    const isLabel = (index: number): boolean => {
      const {last, block} = sentences[index]!
      const alone = sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block
      return alone && !/[.”"’]$/.test(tokens[last - 1]!.text)
    }

    const labelled = new Set(outline.blocks.filter(isLabelled).map(({index}) => index))
    /** Whether it stands in a list with labels: a court list, minutes of a match, facts at a glance. */
    const isEntry = (block: number): boolean => labelled.size > 1 && labelled.has(block)
    /** "Which boats are late? The 6.15 and the 7.40." */
    const isAnswer = (first: number): boolean => tokens[first - 1]?.text === '?'

    for (const {sentence, finite, verb, gap, cut} of clauses.of) {
      const {first, last, start, end, prose, block} = sentences[sentence]!
      if (!prose) continue
      if (cut) {
        const {token, kind} = cut
        if (quotes.at(tokens[token]!.start)) continue
        const stop = tokens[token + 1]?.text === '.' ? token + 1 : token
        report({
          messageId: 'cut',
          place: {start: tokens[token - 1]!.start, end: tokens[stop]!.end},
          data: {words: wordsOf(token - 1, token).replace(/(?<= \p{Ll}+)\.$/u, '')},
          doubtful: kind === 'particle'
        })
        continue
      }
      const dependent = finite && gap < 0 && verb < 0 && !parted.test(text.slice(start, end))
      if (
        (finite && gap < 0 && !dependent) ||
        isLabel(sentence) ||
        isEntry(block) ||
        (isAnswer(first) && !hasSubject(gap)) ||
        quotes.at(start) ||
        unstated.test(text.slice(Math.max(start, outline.dateline?.end ?? 0), end))
      )
        continue
      let words = 0
      let names = 0
      for (let at = first; at < last; at++) {
        if (tokens[at]!.kind === 'word') words++
        if (tags.of[at] === 'PROPN') names++
      }
      const plain = gap > 0 && tags.of[first] !== 'ADJ'
      if (words < (hasSubject(gap) ? 2 : plain ? fewestAfterSubject : fewestWords)) continue
      if (dependent) {
        if (isDependent(first) && !isDeliberate(first, words))
          report({
            messageId: 'dependent',
            place: {start, end},
            data: {words: tokens[first]!.text},
            doubtful: true
          })
      } else if (gap < 0) {
        // Teams, casts and the like are lists of names; "Ada Marsh of Ghent, a baker." is none.
        const list = names * 2 > words && !described.test(text.slice(start, end))
        // "Enough for a year: 60 cloves."
        const label = text.slice(start, end).includes(': ')
        if (!list && !label && !isDeliberate(first, words))
          report({messageId: 'bare', place: {start, end}, doubtful: true})
      } else if (!quotes.at(tokens[gap]!.start)) {
        const data = {words: wordsOf(Math.max(first, gap - 2), gap - 1)}
        report({messageId: 'verbless', place: {start, end}, data})
      }
    }

    /** Whether the verb is missing after "she", "it", "this". */
    function hasSubject(gap: number): boolean {
      let at = gap - 1
      while (tags.of[at] === 'ADV') at--
      return gap > 0 && /^(?:s?he|they|we|i|it|this)$/.test(tokens[at]!.lower)
    }

    /** "After a trial that lasted", "When the mayor came", but "Because we can." */
    function isDependent(first: number): boolean {
      const tag = tags.of[first]
      return (tag === 'ADP' || tag === 'SCONJ' || tag === 'ADV') && !reasons.test(tokens[first]!.lower)
    }

    function isDeliberate(first: number, words: number): boolean {
      const {lower} = tokens[first]!
      return deliberate.test(lower) || (/^(?:and|but)$/.test(lower) && words < fewestAfterLink)
    }

    /** "Ada Marsh, 34, of Mill Lane: speeding."; "Trains: none."; "67 min: A long throw." */
    function isLabelled({prose, firstSentence, lastSentence}: OutlineBlock): boolean {
      if (!prose || firstSentence === lastSentence) return false
      const {first, last} = sentences[firstSentence]!
      const colon = tokens
        .slice(first, Math.min(last, first + longestLabel))
        .find((token) => token.text === ':')
      if (!colon || quotes.at(colon.start)) return false
      const {verb} = clauses.of[firstSentence]!
      return verb < 0 || verb > colon.index
    }
  }
})
