import type {OutlineBlock} from '../../src/article/outline.js'
import type {Reader} from '../../src/article/passages.js'
import {defineRule, shorten} from '../../src/rule/index.js'

/** Fewer words make a subheading as well as a headline. */
const fewest = 5
/** More words make a paragraph that lost its full stop. */
const most = 16

/** And so do more characters. */
const longest = 160

/** A block on one line. */
interface Line {
  text: string
  /** Infinity where it is too long to be a headline. */
  words: number
  /** Whether it is in the style of a headline: some words, no full stop, and not a part of a list. */
  title: boolean
}

const lineReader: Reader<Line> = {
  read({kind, text: written}) {
    const text = written.replace(/\s+/g, ' ')
    const words = text.length > longest ? Infinity : text.split(' ').length
    const title =
      (kind === 'subheading' || kind === 'paragraph') &&
      words >= fewest &&
      words <= most &&
      !/[.!?…:;,)—–-]["'”’]*$/.test(text) &&
      /^['‘]?[\p{Lu}\d]/u.test(text) &&
      !/\p{Ll}[.?!] \p{Lu}/u.test(text)
    return [{text, words, title}]
  },
  move: (line) => line
}

export default defineRule({
  meta: {
    id: 'stray-teaser',
    description: 'Reports the headline or teaser of another story in the middle of the text',
    category: 'structure',
    severity: 'warning',
    needs: ['threads'],
    messages: {
      teaser: {
        reason: 'Unexpected headline `{words}` of another story, expected only this one',
        note: 'The line reads as a headline, and its words are found nowhere else in the article.'
      },
      links: {
        reason: 'Unexpected headlines of {count} other stories from `{words}` on, expected only this one',
        note: 'Lines in the style of headlines that follow one another are links to other pages.'
      },
      between: {
        reason:
          'Unexpected line `{words}` between two printings of the headline, expected it to be taken out',
        note: 'What stands there came from the page around the article: a teaser or a caption.'
      }
    },
    basis: [
      {
        name: 'The Associated Press: news values and principles',
        url: 'https://www.ap.org/about/news-values-and-principles/'
      }
    ]
  },
  check({article, report}) {
    const {text, outline, passages, threads} = article
    const {blocks} = outline
    const lines = passages.collect(lineReader)
    const reprint = blocks.findLastIndex(({kind}) => kind === 'headline')
    const first = outline.headline?.index ?? -1
    for (const block of blocks.slice(first + 1, Math.max(first + 1, reprint))) {
      if (block.kind !== 'deck' && block.kind !== 'paragraph') continue
      if (threads.stems[first]!.size < 4) continue
      report({messageId: 'between', place: block, data: {words: shorten(lines[block.index]!.text)}})
    }

    const opening = outline.paragraphs[0]?.index ?? Infinity
    const closing = outline.paragraphs.at(-1)?.index ?? -1
    // Where several lines are set like this they are the article's own subheadings.
    const joined = blocks.filter((block) => isTitle(block) && isJoined(block)).length
    for (let at = opening + 1; at <= closing; at++) {
      const block = blocks[at]!
      if (!isTitle(block) || lines[at - 1]!.text.endsWith(':')) continue
      let last = at
      while (last + 1 < blocks.length && isTitle(blocks[last + 1]!)) last++
      if (last > at) {
        report({
          messageId: 'links',
          place: {start: block.start, end: blocks[last]!.end},
          data: {count: last - at + 1, words: shorten(lines[at]!.text)}
        })
        at = last
        continue
      }
      const next = at + 1
      // A headline and, on the next line, the sentences that go with it.
      const carriesOn =
        next < blocks.length &&
        blocks[next]!.prose &&
        (isJoined(block) ? threads.share(next, [at]) < 0.5 : threads.common(at, next) > 0)
      const own = threads.share(at, carriesOn ? [next] : [])
      const alien = carriesOn
        ? own <= (isJoined(block) && joined === 1 ? 0.4 : 0.15) && threads.share(next, [at]) < 0.35
        : own <= 0.34 && block.kind === 'subheading' && lines[at]!.words >= 7 && threads.stems[at]!.size >= 5
      if (!alien) continue
      report({
        messageId: 'teaser',
        place: {start: block.start, end: blocks[carriesOn ? next : at]!.end},
        data: {words: shorten(lines[at]!.text)}
      })
    }

    function isTitle({index}: OutlineBlock): boolean {
      return lines[index]!.title && threads.stems[index]!.size >= 4
    }

    /** Whether the next block is the next line, without a blank one between. */
    function isJoined({index, end}: OutlineBlock): boolean {
      const next = blocks[index + 1]
      return next !== undefined && /^[^\n]*\n[^\S\n]*$/.test(text.slice(end, next.start))
    }
  }
})
