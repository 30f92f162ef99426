import type {PersonMention} from '../../src/article/people.js'
import {courtesyTitles, titleKinds} from '../../src/lexicon/titles.js'
import {defineRule} from '../../src/rule/index.js'

export default defineRule({
  meta: {
    id: 'title-change',
    description:
      'Reports a person who has one title here and another of the same kind there, or the whole title again',
    category: 'names',
    severity: 'suggestion',
    needs: ['people', 'quotes'],
    messages: {
      change: {
        reason: 'Unexpected `{title}` for {name}, expected `{norm}` as before',
        note: 'Nobody bears both titles at once. Where the first one is a thing of the past, news style says former or then.'
      },
      repeated: {
        reason: 'Unexpected title and full name of {name} again, expected the surname',
        note: 'News style gives title and full name at the first mention and the surname after it. Given again, they often show that paragraphs come from two stories.'
      }
    },
    basis: [{name: 'AP Stylebook, titles', url: 'https://www.apstylebook.com/'}]
  },
  check({article, report}) {
    const {people, quotes, tokens, outline, text} = article
    for (const {name, surname, mentions} of people.all) {
      const told = new Map<string, {norm: string; mention: PersonMention}>()
      let introduced: PersonMention | null = null
      for (const mention of mentions) {
        const {title, first, form, start, end} = mention
        const block = outline.blocks[tokens[first]!.block]!
        if (!title || quotes.at(start) || !block.prose) continue
        // A caption names everybody in full.
        if (!/[.!?:…]["”’')\]]*$/.test(text.slice(Math.max(block.start, block.end - 9), block.end))) continue
        const before = text.slice(Math.max(0, title.start - 12), title.start)
        if (
          /\b(?:(?:[Ff]ormer|then|[Ee]x|[Ll]ate|[Ff]uture|now)[- ]|(?:Then|Now)-)$/.test(before) ||
          /^(?:former|then|ex)\b/i.test(title.text)
        )
          continue
        const related = (other: PersonMention) => [
          {reason: 'The other title', start: other.title!.start, end: other.end}
        ]
        const place = {start: title.start, end}
        const kind = titleKinds.find((titles) => titles.has(keyOf(title.text)))
        const norm = kind?.get(keyOf(title.text))
        if (kind && norm) {
          const id = [...kind.keys()][0]!
          const known = told.get(id)
          // "Mr Abara … Mrs Abara" are two, unless the given name is the same.
          const same = !courtesyTitles.has(id) || (form === 'full' && known?.mention.form === 'full')
          if (!known) told.set(id, {norm, mention})
          else if (known.norm !== norm && same && !isTold(known.mention, mention)) {
            report({
              messageId: 'change',
              place,
              data: {title: title.text, name: surname, norm: known.mention.title!.text},
              related: related(known.mention)
            })
            continue
          }
        }
        if (form !== 'full') continue
        if (!introduced) introduced = mention
        else if (keyOf(introduced.title!.text) === keyOf(title.text) && title.text.includes(' ')) {
          report({messageId: 'repeated', place, data: {name}, related: related(introduced)})
        }
      }
    }

    /** "was promoted to major in May", "As Captain Hale he had": the article tells of the change, or of then. */
    function isTold(earlier: PersonMention, {title, start, end}: PersonMention): boolean {
      if (
        /\b[Aa]s $/.test(text.slice(title!.start - 3, title!.start)) &&
        /^,? s?he\b/.test(text.slice(end, end + 5))
      )
        return true
      const between = text.slice(earlier.end, start)
      const key = keyOf(title!.text)
      return between.includes(key) && new RegExp(`(?<!\\b(?:the|The|that|this) )\\b${key}\\b`).test(between)
    }
  }
})

/** The last word of a title, as the table has it. */
function keyOf(title: string): string {
  return title.split(/\s+/).at(-1)!.toLowerCase().replace(/\.$/, '')
}
