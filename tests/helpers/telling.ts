import type {Article} from '../../src/article/index.js'

type Place = {start: number; end: number}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * Tells what the desk reads in an article so that an editor can check it: what holds for all of it, then each sentence
 * with the facts that stand in it, in the order of the text. Facts are indented by two spaces.
 */
export function tell(article: Article): string[] {
  const facts = findFacts(article).toSorted((a, b) => a.at - b.at)
  const lines = ['in all', ...tellWhole(article).map((line) => `  ${line}`)]
  let next = 0
  for (const block of article.outline.blocks) {
    const share = Math.round(article.threads.share(block.index) * 100)
    lines.push('', `${block.kind}, ${share} % of its words stand elsewhere too`)
    for (let index = block.firstSentence; index < block.lastSentence; index++) {
      const {start, end} = article.sentences[index]!
      const until = article.sentences[index + 1]?.start ?? Infinity
      lines.push(article.text.slice(start, end))
      for (; next < facts.length && facts[next]!.at < until; next++) lines.push(`  ${facts[next]!.fact}`)
    }
  }
  return lines.map((line) => line.replace(/\n+/g, ' ¶ '))
}

/** What holds for all of an article. */
function tellWhole({
  people,
  countries,
  spelling,
  dates,
  provenance,
  outline,
  matchReport,
  text
}: Article): string[] {
  const {american, british} = spelling.weight
  const {today} = dates
  return [
    `written in ${spelling.variety ?? 'no'} English: ${round(american)} American, ${round(british)} British`,
    `stitched: ${round(provenance.score)}`,
    today && `published ${today.year}-${today.month}-${today.day}`,
    matchReport ? 'tells of games' : null,
    outline.dateline && `dateline ${text.slice(outline.dateline.start, outline.dateline.end)}`,
    ...[...countries.norms].map(([code, {noun, adjective}]) => `writes ${noun}, ${adjective} for ${code}`),
    ...people.all.map(({name, given, surname, suffix, gender, certainty}) =>
      list([
        `person ${name}`,
        given && `given name ${given}`,
        `surname ${surname}`,
        suffix,
        gender ?? 'gender unknown',
        certainty >= 3 ? 'certain' : `${round(certainty)} of 3`
      ])
    ),
    ...people.guesses.map(({name, certainty}) => `perhaps a person: ${name}, ${round(certainty)} of 3`)
  ].filter((line) => line !== null)
}

interface Fact {
  /** The place in the text. */
  at: number
  fact: string
}

function findFacts(article: Article): Fact[] {
  const {text, tokens, people, countries, organisations, places, dates, quotes, mentions} = article
  const facts: Fact[] = []
  const put = (at: number, ...parts: (string | null | false)[]): void => {
    facts.push({at, fact: list(parts)})
  }
  const words = (place: Place | null): string => (place ? text.slice(place.start, place.end) : 'nobody')

  for (const {sentence, finite, verb, gap, cut} of article.clauses.of) {
    const found = verb >= 0 ? `verb ${tokens[verb]!.text}` : finite ? 'a verb, but not which' : 'no verb'
    put(
      article.sentences[sentence]!.start,
      found,
      gap >= 0 && `a verb is missing before ${tokens[gap]!.text}`,
      cut && `cut short at ${tokens[cut.token]!.text} (${cut.kind})`
    )
  }
  for (const {first, last, opening, titleCase, possessive} of article.names.runs) {
    const run = {start: tokens[first]!.start, end: tokens[last - 1]!.end}
    put(
      run.start,
      `capitals ${words(run)}`,
      opening && 'opening',
      titleCase && 'in title case',
      possessive && 'genitive'
    )
  }
  for (const one of people.mentions) {
    put(
      one.start,
      `${words(one)} is ${people.all[one.person]!.name}`,
      one.form,
      one.title && `titled ${one.title.text}`,
      one.possessive && 'genitive',
      one.attributive && 'before a noun'
    )
  }
  for (const {start, end, country, form, ...one} of countries.mentions) {
    put(
      start,
      `country ${country}: ${words({start, end})}`,
      form,
      one.possessive && 'genitive',
      one.attributive && 'before a noun',
      one.compound && 'compound',
      one.heading && 'not in the prose'
    )
  }
  for (const one of organisations.mentions) {
    put(
      one.start,
      `organisation ${words(one)}`,
      one.form,
      words(one) !== one.organisation && `is ${one.organisation}`,
      one.acronym && `letters ${one.acronym}`
    )
  }
  for (const {start, letters, spelt} of organisations.acronyms) {
    put(start, `letters ${letters} ${spelt ? `spelt out as ${words(spelt)}` : 'never spelt out'}`)
  }
  for (const one of places.mentions) put(one.start, `place ${words(one)}`)
  tellDates()
  tellMentions()
  tellQuotes()
  tellFaults()
  return facts

  function tellDates(): void {
    for (const {start, end, weekday, day, month, year, falls, ...one} of dates.all) {
      put(
        start,
        `date ${words({start, end})}`,
        weekday !== null && weekdays[weekday]!,
        day !== null && `day ${day}`,
        month !== null && `month ${month}`,
        year !== null && `year ${year}`,
        one.range && 'of a stretch',
        falls && `falls on a ${weekdays[falls.weekday]} in ${falls.year}`,
        falls?.byPublication === true && 'by the day of publication',
        one.near && 'near'
      )
    }
    for (const one of dates.relative) put(one.start, `time ${words(one)}`)
  }

  function tellMentions(): void {
    for (const one of mentions.all) {
      if (one.kind === 'pronoun') continue
      put(one.start, `${one.kind} ${words(one)}`, one.gender, one.plural && 'plural')
    }
    for (const pronoun of mentions.pronouns) {
      const {antecedent, rival} = mentions.standing(pronoun)
      const loose = mentions.looseTie(pronoun)
      const meant = antecedent && mentions.resolve(pronoun.token)
      put(
        pronoun.start,
        `${words(pronoun)} stands for ${words(meant)}`,
        pronoun.role,
        pronoun.gender,
        pronoun.plural && 'plural',
        pronoun.quoted && 'quoted',
        pronoun.opening && 'opens the paragraph',
        pronoun.initial && 'opens the sentence',
        rival && `not for ${words(rival)}`,
        loose && `loose behind ${words(loose)}`
      )
    }
    for (const one of mentions.pointers) put(one.start, `${words(one)} points at nothing`, one.thing)
    for (const one of mentions.loosePointers())
      put(one.start, `${words(one)} points loosely at nothing`, one.thing)
  }

  function tellQuotes(): void {
    for (const one of quotes.all) {
      put(
        one.start,
        `quotation ${shorten(words(one))}`,
        `${one.words} words`,
        one.marks === 'single' && 'single marks',
        one.inside >= 0 && 'inside another',
        one.continues && 'goes on below',
        one.continued >= 0 && 'carried on from above'
      )
    }
    for (const {start, side} of quotes.stray) put(start, `${side} mark alone`)
    for (const {start, side} of quotes.turned) put(start, `${side} mark turned round`)
    for (const {quote, speaker, cue, place, opens, alone} of article.attributions) {
      put(
        quotes.all[quote]!.start,
        `spoken by ${words(speaker)}`,
        cue && `by "${words(cue)}"`,
        `from the ${place}`,
        opens && 'opens its sentence',
        alone && 'stands alone'
      )
    }
  }

  function tellFaults(): void {
    for (const one of article.spelling.signs) {
      put(
        one.start,
        `${one.variety} ${words(one)}`,
        `else ${one.other}`,
        one.name && 'in a name',
        one.ize && 'in -ize'
      )
    }
    for (const one of article.repeats) {
      put(
        one.start,
        `tells a ${one.kind} again: ${shorten(words(one.earlier))}`,
        `${round(one.similarity)} alike`,
        `${round(one.wording)} in the same words`,
        `${one.shared} words shared`,
        one.quoted > 0 && `${round(one.quoted)} quoted`
      )
    }
    for (const one of article.furniture) {
      put(one.start, `furniture: ${shorten(words(one))}`, one.kind, one.whole && 'the whole block')
    }
    for (const one of article.headlineGaps) {
      put(one.start, `headline only: ${words(one)}`, one.kind, one.other && `else ${words(one.other)}`)
    }
    for (const one of article.lateIntroductions) {
      put(one.start, `${words(one)} is introduced late`, one.kind, words(one.introduction))
    }
    for (const one of article.nameVariants) {
      put(
        one.start,
        `${words(one)} is spelt ${one.norm} elsewhere`,
        one.kind,
        one.doubtful && 'doubtful',
        words(one.other)
      )
    }
    for (const one of article.provenance.signs) {
      put(one.start, `sign ${one.kind}: ${shorten(words(one))}`, `weighs ${round(one.weight)}`)
    }
  }
}

function list(parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false).join(', ')
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 30)} … ${words.slice(-25)}` : words
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
