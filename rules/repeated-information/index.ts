import {defineRule, shorten} from '../../src/rule/index.js'

/** A line between two pieces of running news: "___", "7:45 p.m." */
const newPiece = /^(?:[_*]{3,}\.?|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:ET|EST|EDT|GMT|BST))?)$/i

export default defineRule({
  meta: {
    id: 'repeated-information',
    description: 'Reports what is told twice: a headline, a sentence or a paragraph printed again',
    category: 'structure',
    severity: 'warning',
    needs: ['provenance', 'repeats'],
    messages: {
      headline: {
        reason: 'Unexpected headline `{words}` printed again, expected it once',
        note: 'The same line stands above already.'
      },
      again: {
        reason: 'Unexpected sentence `{words}` printed again, expected it once',
        note: 'The same is told in the same words earlier in the article.'
      },
      retold: {
        reason: 'Unexpected second telling in `{words}`, expected only what is new',
        note: 'An earlier sentence tells nearly the same in other words. Doubtful: an article may sum up before it goes on; this one also reads as put together from several stories, where the same news comes once from each.'
      }
    },
    basis: [
      {
        name: 'George Orwell, Politics and the English Language',
        url: 'https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/'
      }
    ]
  },
  check({article, report}) {
    const {repeats, provenance, outline, sentences, text} = article
    // News that is told as it comes in: each piece stands for itself and brings its background along.
    const pieces = outline.blocks.filter(({start, end}) =>
      newPiece.test(text.slice(start, Math.min(end, start + 20)))
    )
    const inPieces = pieces.length > 2
    // A standfirst is the opening sentence in the words of a headline.
    const summary = outline.deck ?? outline.paragraphs[0]
    const isStandfirst = ({start, end, earlier}: (typeof repeats)[number]): boolean =>
      summary?.start === earlier.start &&
      summary.end === earlier.end &&
      countSmall(text.slice(start, end)) - countSmall(text.slice(earlier.start, earlier.end)) > 1
    const stitched = provenance.score >= 0.5
    for (let at = 0; at < repeats.length; at++) {
      const repeat = repeats[at]!
      const {start, earlier, kind, quoted, similarity, shared} = repeat
      if (kind === 'headline') {
        report({
          messageId: 'headline',
          place: {start, end: repeat.end},
          data: {words: shorten(text.slice(start, repeat.end))},
          related: [{reason: 'The headline stands here', ...earlier}]
        })
        continue
      }
      if (isPrintedAgain(repeat) && !isStandfirst(repeat)) {
        // A paragraph that is printed again is one report, not one a sentence.
        let last = repeat
        for (let next = repeats[at + 1]; next && follows(last, next); next = repeats[++at + 1]) last = next
        report({
          messageId: 'again',
          place: {start, end: last.end},
          data: {words: shorten(text.slice(start, last.end))},
          related: [{reason: 'It is told here first', start: earlier.start, end: last.earlier.end}],
          // A refrain, or a quotation that is taken up again on purpose.
          doubtful: quoted > 0.6 || inPieces
        })
        continue
      }
      if (stitched && shared >= 4 && quoted < 0.6 && similarity >= 0.15) {
        report({
          messageId: 'retold',
          place: {start, end: repeat.end},
          data: {words: shorten(text.slice(start, repeat.end))},
          related: [{reason: 'It is told here first', ...earlier}],
          doubtful: true
        })
      }
    }

    function follows(before: (typeof repeats)[number], next: (typeof repeats)[number]): boolean {
      return (
        next.sentence === before.sentence + 1 &&
        next.earlierSentence === before.earlierSentence + 1 &&
        sentences[next.sentence]!.block === sentences[before.sentence]!.block &&
        isPrintedAgain(next)
      )
    }
  }
})

/** How many words has a sentence that a headline goes without. */
function countSmall(sentence: string): number {
  return sentence.match(/\b(?:an?|the|is|are|was|were|has|have|had|will)\b/gi)?.length ?? 0
}

function isPrintedAgain({
  similarity,
  wording,
  shared
}: {
  similarity: number
  wording: number
  shared: number
}): boolean {
  if (shared < 5) return false
  return (similarity >= 0.6 && wording >= 0.3) || (similarity >= 0.5 && wording >= 0.85)
}
