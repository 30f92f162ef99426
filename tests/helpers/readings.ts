import {expect, test} from 'vitest'
import {CueFinder} from '../../src/article/cues.js'
import type {Article} from '../../src/article/index.js'
import {candidateReader, type Candidate} from '../../src/article/person-candidates.js'
import {weighFullName} from '../../src/article/person-weights.js'
import {weighSigns} from '../../src/article/person-signs.js'
import type {Tag} from '../../src/article/tags.js'
import {readArticle} from './rules.js'

type Place = {start: number; end: number}

/** What the desk reads in an article, a line for each thing, as a person would tell it. */
const readings = {
  /** Who speaks each quotation: `place: speaker / what says so`. */
  speakers: ({text, attributions}) =>
    attributions.map(
      ({place, speaker, cue}) => `${place}: ${wordsAt(text, speaker)} / ${wordsAt(text, cue)}`
    ),
  /** What says in a sentence that somebody speaks: `kind words: who, how`. */
  cues: (article) => article.sentences.flatMap(({first, last}) => tellCues(article, first, last, false)),
  /** The same where a quotation stands before each sentence. */
  cuesBehind: (article) => article.sentences.flatMap(({first, last}) => tellCues(article, first, last, true)),
  /** Who does something in each sentence. */
  subjects: (article) =>
    article.sentences.map(({first, last}) =>
      tellRange(article, new CueFinder(article).subjectOf(first, last))
    ),
  /** Each sentence with its main verb, and where one is missing or more ought to come. */
  grammar: ({text, tokens, sentences, clauses}) =>
    clauses.of.map(({sentence, finite, verb, gap, cut}) =>
      [
        finite ? `verb ${tokens[verb]?.text ?? ''}` : 'no verb',
        gap >= 0 ? `gap before ${tokens[gap]!.text}` : '',
        cut ? `cut at ${tokens[cut.token]!.text} (${cut.kind})` : '',
        sentences.length > 1 ? `in: ${text.slice(sentences[sentence]!.start, sentences[sentence]!.end)}` : ''
      ]
        .filter(Boolean)
        .join(', ')
    ),
  /** Quotations with their marks, then the marks that are wrong. */
  quotations: ({text, quotes}) => [
    ...quotes.all.map(
      ({start, end, inside, continues, continued, words}) =>
        `${text.slice(start, end)} (${words}${inside >= 0 ? ', inside' : ''}${continues ? ', goes on' : ''}${continued >= 0 ? ', carried on' : ''})`
    ),
    ...quotes.stray.map(({start, side}) => `stray ${side} at ${start}`),
    ...quotes.turned.map(({start, side}) => `turned ${side} at ${start}`)
  ],
  sentences: ({text, sentences}) => sentences.map(({start, end}) => text.slice(start, end)),
  /** Whom or what the article mentions, with kind, gender and number. */
  mentioned: ({text, mentions}) =>
    mentions.all.map((one) =>
      [`${wordsAt(text, one)}:`, one.kind, one.gender, one.plural && 'plural'].filter(Boolean).join(' ')
    ),
  /** Whom each pronoun stands for. */
  pronouns: ({text, mentions}) =>
    mentions.pronouns.map((pronoun) => {
      const {antecedent, rival} = mentions.standing(pronoun)
      const meant = mentions.resolve(pronoun.token)
      return `${wordsAt(text, pronoun)} = ${antecedent ? wordsAt(text, meant) : `nobody${rival ? `, not ${wordsAt(text, rival)}` : ''}`}`
    }),
  /** What points back at nothing: "that tweet". */
  pointers: ({text, mentions}) => [
    ...mentions.pointers.map((one) => wordsAt(text, one)),
    ...mentions.loosePointers().map((one) => `${wordsAt(text, one)} (loose)`)
  ],
  /** People, each with the places of the name. */
  people: ({text, people}) => [
    ...people.all.map(
      ({name, gender, mentions}) =>
        `${name}${gender ? ` (${gender})` : ''}: ${mentions.map((one) => `${one.title ? `[${one.title.text}] ` : ''}${wordsAt(text, one)}${one.possessive ? '’s' : ''}${one.attributive ? '+' : ''}`).join(', ')}`
    ),
    ...people.guesses.map(({name}) => `perhaps ${name}`)
  ],
  /** Words in capitals that may be names. */
  capitals: (article) =>
    article.names.runs.map(({first, last, opening, titleCase, possessive}) =>
      [
        tellRange(article, {first, last}),
        opening && 'opening',
        titleCase && 'in title case',
        possessive && 'genitive'
      ]
        .filter(Boolean)
        .join(', ')
    ),
  /** Each person with its parts, how much says that it is one, and how each place names it. */
  persons: ({text, people}) =>
    [...people.all, ...people.guesses].map(
      ({name, given, surname, suffix, gender, certainty, mentions}) =>
        `${name} = ${[given ?? '-', surname, suffix, gender].filter(Boolean).join(' | ')}, ${Math.round(certainty * 100) / 100}: ${mentions
          .map(
            (one) =>
              `${one.form} ${one.title ? `[${one.title.text}] ` : ''}${wordsAt(text, one)}${one.possessive ? '’s' : ''}${one.attributive ? '+' : ''}`
          )
          .join(', ')}`
    ),
  /** Words that may name a person, with the title before them. */
  candidates: (article) =>
    article.passages
      .collect(candidateReader)
      .map(({first, last, titleFirst, cut}) =>
        [
          titleFirst >= 0 ? `[${tellRange(article, {first: titleFirst, last: first})}] ` : '',
          tellRange(article, {first, last}),
          cut ? ', cut' : ''
        ].join('')
      ),
  /** How much says of each name of two words and more that it is a person's: from 2 it is, from 3 for certain. */
  fullNames: (article) => {
    const singles = new Map<string, boolean>()
    const units = new Map<string, Candidate[]>()
    for (const candidate of article.passages.collect(candidateReader)) {
      const {words, key, title} = candidate
      if (words.length === 1) singles.set(key, singles.get(key) || /^(?:mr|ms)$/.test(title[0]?.small ?? ''))
      else units.set(key, [...(units.get(key) ?? []), candidate])
    }
    return [...units].map(
      ([key, unit]) => `${key} ${Math.round(weighFullName(article, unit, singles) * 100) / 100}`
    )
  },
  /** How much of what stands around each name says that it is a person's, from -3 to 3. */
  personSigns: (article) =>
    article.names.runs.map(
      ({first, last, possessive}) =>
        `${tellRange(article, {first, last})} ${weighSigns(article, first, last, possessive)}`
    ),
  organisations: ({text, organisations}) => [
    ...organisations.mentions.map(
      (one) => `${one.form} ${wordsAt(text, one)}${one.acronym ? ` (${one.acronym})` : ''}`
    ),
    ...organisations.acronyms.map(
      ({letters, spelt}) => `letters ${letters}${spelt ? ` = ${wordsAt(text, spelt)}` : ''}`
    )
  ],
  /** What the headline has that the body has not. */
  headline: ({text, headlineGaps}) =>
    headlineGaps.map(
      (gap) => `${gap.kind} ${wordsAt(text, gap)}${gap.other ? ` / ${wordsAt(text, gap.other)}` : ''}`
    ),
  /** Names that are spelt in two ways. */
  variants: ({text, nameVariants}) =>
    nameVariants.map(
      (one) => `${wordsAt(text, one)} for ${one.norm} (${one.kind}${one.doubtful ? ', doubtful' : ''})`
    ),
  /** Signs that the article was stitched together. */
  signs: ({text, provenance}) => provenance.signs.map((one) => `${one.kind}: ${wordsAt(text, one)}`),
  /** Words of the variety of English. */
  spelling: ({text, spelling}) => [
    `${spelling.variety ?? 'none'}`,
    ...spelling.signs.map((sign) => `${wordsAt(text, sign)} ${sign.variety}${sign.name ? ' name' : ''}`)
  ],
  /** Lines of the page, with what each block is. */
  blocks: ({text, outline}) =>
    outline.blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
  countries: ({text, countries}) =>
    countries.mentions.map(
      (one) =>
        `${one.country} ${one.form} ${wordsAt(text, one)}${one.possessive ? '’s' : ''}${one.compound ? '-' : one.attributive ? '+' : ''}`
    ),
  /** What is told twice. */
  repeats: ({text, repeats}) =>
    repeats.map((one) => `${one.kind}: ${wordsAt(text, one)} / ${wordsAt(text, one.earlier)}`),
  tags: ({tokens, tags}) =>
    tokens.map(
      ({text}, index) => `${text}/${tags.of[index]}${tags.clitic[index] ? `+${tags.clitic[index]}` : ''}`
    ),
  /** Each date, with the day that it falls on, and words that tell when by the day of publication. */
  dates: ({text, dates}) => [
    ...(dates.today ? [`today ${dates.today.year}-${dates.today.month}-${dates.today.day}`] : []),
    ...dates.all.map(({weekday, day, month, year, range, falls, near, ...one}) =>
      [
        `${wordsAt(text, one)}: ${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`,
        weekday !== null &&
          `weekday ${weekday}${one.weekdayPlace ? ` (${wordsAt(text, one.weekdayPlace)})` : ''}`,
        one.monthLength !== null && `of ${one.monthLength}`,
        range && 'of a stretch',
        falls && `falls on ${falls.weekday} of ${falls.year}${falls.byPublication ? ' by publication' : ''}`,
        near && 'near'
      ]
        .filter(Boolean)
        .join(', ')
    ),
    ...dates.relative.map((one) => `when: ${wordsAt(text, one)}`)
  ],
  furniture: ({text, furniture}) =>
    furniture.map((one) => `${one.kind}${one.whole ? '' : ' within'}: ${wordsAt(text, one)}`)
} satisfies Record<string, (article: Article) => string[]>

export type Reading = keyof typeof readings

/** A text, and what the desk reads in it. */
export type ReadingRow = readonly [text: string, ...lines: string[]]

function wordsAt(text: string, place: Place | null | undefined): string {
  return place ? text.slice(place.start, place.end) : '-'
}

type Range = {first: number; last: number}

function tellRange({text, tokens}: Article, range: Range | null): string {
  return range ? text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end) : 'nobody'
}

function tellCues(article: Article, first: number, last: number, afterQuote: boolean): string[] {
  return new CueFinder(article)
    .find(first, last, afterQuote)
    .map((cue) =>
      [
        `${cue.kind} ${tellRange(article, cue)}: ${tellRange(article, cue.subject)}`,
        cue.inverted && 'inverted',
        cue.leaning && 'leaning',
        cue.sure && 'sure',
        cue.opinion && 'opinion',
        cue.negated && 'negated'
      ]
        .filter(Boolean)
        .join(', ')
    )
}

/** Makes the article of a text in which words may have their tags behind them (`can/NOUN`), whatever the tagger says. */
export function readTagged(text: string): Article {
  const tags: {start: number; tag: Tag}[] = []
  let plain = ''
  let from = 0
  for (const {0: whole, 1: word, 2: tag, index} of text.matchAll(/([^\s/]+)\/([A-Z]{3,5}|X)\b/g)) {
    plain += text.slice(from, index) + word
    tags.push({start: plain.length - word!.length, tag: tag as Tag})
    from = index + whole.length
  }
  const article = readArticle(plain + text.slice(from))
  for (const {start, tag} of tags) {
    const {index, block} = article.tokens.findLast((token) => token.start <= start)!
    const passage = article.passages.all[block]!
    ;(passage.tags.of as Tag[])[index - article.passages.shiftOf(block).token] = tag
  }
  return article
}

/** What the desk reads in a text. */
export function read(reading: Reading, text: string): string[] {
  return readings[reading](readTagged(text)).map((line) => line.replace(/\n+/g, ' ¶ '))
}

/** Tests that the desk reads in each text what the row says, and nothing else. */
export function reads(reading: Reading, name: string, rows: readonly ReadingRow[]): void {
  for (const [text, ...lines] of rows) {
    test(`${name}: ${text.split('\n\n').at(-1)}`, () => {
      expect(read(reading, text)).toEqual(lines)
    })
  }
}
