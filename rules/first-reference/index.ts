import type {LateIntroduction} from '../../src/article/index.js'
import type {Person, PersonMention} from '../../src/article/people.js'
import {givenNames} from '../../src/lexicon/given-names.js'
import {oneNamePeople} from '../../src/lexicon/one-name-people.js'
import {surnames} from '../../src/lexicon/surnames.js'
import {courtesyTitles, monarchTitles, usPresidents} from '../../src/lexicon/titles.js'
import {defineRule} from '../../src/rule/index.js'
import {
  isAfterName,
  isAfterTrade,
  isAged,
  isAlone,
  isBeforeName,
  isCompany,
  isCouple,
  isFamilyName,
  isGivenName,
  isFirstSurname,
  isIntroducedAlone,
  isIntroducedAsFamily,
  isIntroduction,
  isKnightBySurname,
  isNameOfThing,
  isOftenOneName,
  isPlayer,
  isPresident,
  isProfessional,
  lastWord
} from './introductions.js'

const meta = {
  id: 'first-reference',
  description: 'Reports names that stand before, or without, their introduction',
  category: 'names',
  severity: 'warning',
  needs: ['people', 'names', 'nameVariants', 'quotes', 'provenance', 'lateIntroductions'],
  settledIn: 'people',
  messages: {
    late: {
      reason: 'Unexpected `{name}` before the introduction, expected the full name `{full}` here',
      note: 'Readers meet this person by surname and learn only later who it is. News style gives the full name at the first mention; paragraphs that changed places leave it behind.'
    },
    never: {
      reason: 'Unexpected `{name}` without an introduction, expected the full name at the first mention',
      note: 'Nothing in the article says who this is. News style gives the full name, and what the person is, at the first mention.'
    },
    likely: {
      reason: 'Unexpected `{name}` without an introduction, expected the full name if this is a person',
      note: 'The word is a family name, though nothing around it says that a person is meant here.'
    },
    stitched: {
      reason: 'Unexpected `{name}` without an introduction, expected the full name at the first mention',
      note: 'Nothing in the article says who this is, and other signs tell that its paragraphs come from several stories.'
    },
    called: {
      reason: 'Unexpected `{name}` before the introduction, expected `{full}` here',
      note: 'The article says later what bears this name, as if readers had not met it. The first mention is the place for it.'
    },
    whole: {
      reason: 'Unexpected `{name}` before the whole name, expected `{full}` here',
      note: 'A word stands in this name later on. The first mention gives the whole of it, unless these are two names.'
    },
    headline: {
      reason: 'Unexpected `{name}` without the full name, which stands in the headline alone',
      note: 'A headline does not introduce: many readers come to the text without it.'
    }
  },
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Surnames of people who need no introduction, beside those that the house knows'
    }
  },
  basis: [
    {name: 'AP Stylebook, names', url: 'https://www.apstylebook.com/'},
    {
      name: 'Guardian style guide, first mention',
      url: 'https://www.theguardian.com/guardian-observer-style-guide-f'
    }
  ]
} as const

interface Finding {
  person: Person
  mention: PersonMention
  /** The full name that comes later. */
  late: PersonMention | null
}

/** A provenance from which an article is taken for one of several stories; professional copy stays well below. */
const stitchedScore = 0.3

export default defineRule({
  meta,
  check(context) {
    const {article, report, house, options} = context
    const {tokens, outline, people} = article
    const allowed = new Set([...house.people, ...options.allow].map((name) => name.toLowerCase()))
    const spun = article.provenance.score >= stitchedScore
    // Somebody whose name is spelt in two ways is introduced under the other.
    const misspelt = new Set(article.nameVariants.map(({start}) => start))
    // What stands above the dateline is a second headline.
    const story = outline.dateline?.start ?? 0
    const findings = [...people.all, ...people.guesses.filter(({certainty}) => spun || certainty > 0)]
      .map(find)
      .filter((finding) => finding !== null)
      .filter(({person}) => ![person.surname, person.name].some((name) => allowed.has(name.toLowerCase())))
    const met = new Set(findings.map(({mention}) => mention.start))
    const late = new Set(article.lateIntroductions.map(({start}) => start))
    for (const finding of findings) if (!late.has(finding.mention.start)) reportFinding(finding)
    for (const introduction of article.lateIntroductions) reportLate(introduction)

    /** The first mention in running prose, where it is short and no full name stands before it. */
    function find(person: Person): Finding | null {
      for (const mention of person.mentions) {
        if (mention.form === 'full' && !isHeadline(mention)) return null
        if (!isRead(person, mention) || mention.form === 'full' || mention.attributive) continue
        if (article.quotes.at(mention.start)) continue
        const late =
          person.mentions.find((other) => isIntroduction(tokens, other) && other.start > mention.start) ??
          null
        // The firm and its founder bear one name.
        if (late && isCompany(tokens, article.names.runs, person.surname)) return null
        // "Min-woo … Kim Min-woo" are both halves of a name that begins with the family's.
        const half = late && person.name.startsWith(`${person.surname} `)
        if ((mention.form === 'given' && !half) || isSilent(person, mention)) return null
        // The reader meets the name first even where somebody else says it.
        const first = person.mentions.find((other) => isRead(person, other) && !other.attributive) ?? mention
        return {person, mention: first, late}
      }
      return null
    }

    /** Whether a mention has to do with who the reader knows: in the story, or in a caption for who is nowhere else. */
    function isRead({mentions, certainty}: Person, mention: PersonMention): boolean {
      return isProse(mention) || (isCaption(mention) && certainty > 0 && mentions.every(isCaption))
    }

    function isCaption({first}: PersonMention): boolean {
      return outline.blocks[tokens[first]!.block]!.kind === 'caption'
    }

    function isProse({first, start}: PersonMention): boolean {
      return outline.blocks[tokens[first]!.block]!.prose && start >= story
    }

    function isHeadline({first}: PersonMention): boolean {
      return outline.blocks[tokens[first]!.block]!.kind === 'headline'
    }

    function isSilent(person: Person, {title, start, first, last}: PersonMention): boolean {
      const titleStart = title ? first - title.text.split(/\s+/).length : first
      if (title && monarchTitles.has(lastWord(title.text))) return !isKnightBySurname(person, title.text)
      if (title && person.given === null && isPlayer(title.text, person.surname)) return true
      // A judge of the High Court has no given name in court: "Mrs Justice Oduya".
      if (title && /^(?:mr|mrs|ms|lord|lady)\.? justice$/i.test(title.text)) return true
      // "Bill and Jean Tranter … Mrs Tranter": which of the two is the reader's to tell.
      if (title && isIntroducedAsFamily(people.all, person, start)) return true
      if (isFirstSurname(people.all, person, start) || oneNamePeople.has(person.name)) return true
      if (misspelt.has(start) || isNameOfThing(person.mentions, start)) return true
      if (title && isCouple(tokens, titleStart)) return true
      // "a Mr Walker": more is not known, and the copy says so.
      if (title && /^(?:an?|one)$/.test(tokens[titleStart - 1]?.lower ?? '')) return true
      if (person.mentions.some(({form}) => form === 'full')) return false
      // "Senator Cruz", but not "Mr Thomas", whom his pupils call so
      const official = title && !courtesyTitles.has(lastWord(title.text))
      const small = person.surname.toLowerCase()
      if (
        !spun &&
        !official &&
        ((isGivenName(small) && !isProfessional(tokens, person)) ||
          (givenNames().gender.has(small) && !surnames().common.has(small) && isAged(tokens, last)))
      )
        return true
      if (isAfterName(tokens, first) || isBeforeName(tokens, last)) return true
      if (tokens[first - 1]?.lower.endsWith('-year-old')) return !isFamilyName(person.surname)
      if (isAfterTrade(tokens, titleStart))
        return !!title || tokens[first - 1]!.lower === 'and' || !isFamilyName(person.surname)
      return isIntroducedAlone(tokens, first, last)
    }

    function reportLate({kind, start, end, introduction}: LateIntroduction): void {
      const name = article.text.slice(start, end)
      if (allowed.has(name.toLowerCase()) || people.all.some(({given, surname}) => given && surname === name))
        return
      const full = article.text.slice(introduction.start, introduction.end)
      const related = [{reason: 'It is introduced here', ...introduction}]
      report({
        messageId: kind,
        place: {start, end},
        data: {name, full},
        related,
        doubtful: !spun && !met.has(start)
      })
    }

    /** A short paragraph above the others may be a summary, which leaves the names for the story. */
    function isSummary({first}: PersonMention): boolean {
      const [summary, lead] = outline.paragraphs
      return !!lead && tokens[first]!.block === summary!.index && summary!.end - summary!.start < 180
    }

    function reportFinding({person, mention, late}: Finding): void {
      const place = {start: mention.title?.start ?? mention.start, end: mention.end}
      const name = article.text.slice(place.start, place.end)
      const president =
        usPresidents.has(person.surname) && person.mentions.some((other) => isPresident(tokens, other))
      if (late) {
        const full = article.text.slice(late.start, late.end)
        const related = [{reason: 'The full name comes here', start: late.start, end: late.end}]
        report({
          messageId: 'late',
          place,
          data: {name, full},
          related,
          doubtful:
            president ||
            (!spun && isSummary(mention)) ||
            person.mentions.some((other) => isHeadline(other) && other.form === 'full')
        })
        return
      }
      const inHeadline = person.mentions.some(isHeadline)
      if (
        person.given !== null &&
        person.mentions.some((other) => isHeadline(other) && other.form === 'full')
      ) {
        report({messageId: 'headline', place, data: {name}, doubtful: true})
        return
      }
      if (president) return
      const known = !spun && !mention.title && usPresidents.has(person.surname)
      if (!spun && person.certainty < 1.5) {
        if (!inHeadline) report({messageId: 'likely', place, data: {name}, doubtful: true})
        return
      }
      const stitched =
        spun || findings.some(({person: other, late}) => other !== person && (late || isAlone(other)))
      const weight = person.certainty + (spun ? 2 : stitched ? 1 : 0) - (inHeadline ? (spun ? 0.5 : 1) : 0)
      if (weight < 1.5) return
      const doubtful =
        weight < 2 || known || isCaption(mention) || isOftenOneName(tokens, person.surname, mention)
      report({messageId: spun ? 'stitched' : 'never', place, data: {name}, doubtful})
    }
  }
})
