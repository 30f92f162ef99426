import {connectives, openers} from '../lexicon/connectives.js'
import type {Article} from './index.js'

/** What a sign is; see `weights`. */
export type SignKind =
  | 'formal-name'
  | 'competing-forms'
  | 'outside-marks'
  | 'printed-again'
  | 'told-again'
  | 'furniture'
  | 'torn-opening'
  | 'late-introduction'
  | 'no-introduction'
  | 'second-introduction'
  | 'named-again'
  | 'lost-pronoun'
  | 'lost-pointer'
  | 'name-variant'
  | 'article-clash'
  | 'cut-sentence'
  | 'mixed-titles'
  | 'mixed-marks'
  | 'lone-quotation'
  | 'no-thread'

/** A sign that the text is stitched or spun. Offsets are half-open. */
export interface ProvenanceSign {
  kind: SignKind
  /** How much it adds; see `Provenance.score`. */
  weight: number
  start: number
  end: number
}

export interface Provenance {
  /** From 0, nothing speaks against the article, to 1: the logistic function of the sum of all weights. */
  readonly score: number
  /** In the order of the text; those that add nothing more, since there are enough of their kind, are left out. */
  readonly signs: readonly ProvenanceSign[]
}

/** What one sign of a kind adds, how many count, and whether long articles may have more of them. */
const weights: Readonly<Record<SignKind, {each: number; most: number; byLength?: boolean}>> = {
  'formal-name': {each: 1.2, most: 3},
  'competing-forms': {each: 1.2, most: 2},
  'outside-marks': {each: 1.2, most: 2},
  'printed-again': {each: 2, most: 1},
  'told-again': {each: 0.5, most: 3, byLength: true},
  furniture: {each: 0.4, most: 2},
  'torn-opening': {each: 1.1, most: 1},
  'late-introduction': {each: 1.1, most: 3, byLength: true},
  'no-introduction': {each: 0.9, most: 3, byLength: true},
  'second-introduction': {each: 1.1, most: 2, byLength: true},
  'named-again': {each: 0.6, most: 3, byLength: true},
  'lost-pronoun': {each: 1.2, most: 2, byLength: true},
  'lost-pointer': {each: 1, most: 2, byLength: true},
  'name-variant': {each: 0.7, most: 2, byLength: true},
  'article-clash': {each: 1, most: 2, byLength: true},
  'cut-sentence': {each: 1, most: 2, byLength: true},
  'mixed-titles': {each: 1, most: 1},
  'mixed-marks': {each: 1, most: 1},
  'lone-quotation': {each: 1.2, most: 2, byLength: true},
  'no-thread': {each: 0.4, most: 4, byLength: true}
}

/** What an article without any sign starts from. */
const bias = -5

/** An article this long, in paragraphs, may have as many weak signs as a short one without being worse. */
const usualLength = 10

/** Adds up the weak signs that a text is sentences of several stories. It reads other facets, never a rule. */
export function weighProvenance(article: Article): Provenance {
  const torn = findTornOpening(article)
  const found = [
    ...findNameForms(article),
    ...findOutsideMarks(article),
    ...findRepeated(article),
    ...torn,
    ...findIntroductions(article),
    ...findVariants(article),
    ...findMixedStyles(article),
    ...findLost(article).filter(
      ({start, end}) => !torn.some((opening) => start < opening.end && end > opening.start)
    ),
    ...findSeams(article),
    ...findBrokenWords(article)
  ]
  const stretch = Math.max(1, article.outline.paragraphs.length / usualLength)
  const signs: ProvenanceSign[] = []
  const counts = new Map<SignKind, number>()
  let sum = bias
  for (const {kind, start, end} of found) {
    const {each, most, byLength = false} = weights[kind]
    const count = counts.get(kind) ?? 0
    if (count >= most) continue
    counts.set(kind, count + 1)
    const weight = byLength ? each / stretch : each
    sum += weight
    signs.push({kind, weight, start, end})
  }
  signs.sort((a, b) => a.start - b.start)
  return {score: 1 / (1 + Math.exp(-sum)), signs}
}

type Found = Pick<ProvenanceSign, 'kind' | 'start' | 'end'>

/** Formal names of states, and one country abbreviated in ways that no house mixes: US, U.S., USA. */
function findNameForms({text, countries, quotes}: Article): Found[] {
  const found: Found[] = []
  const seen = new Map<string, Set<string>>()
  for (const {country, form, start, end, heading} of countries.mentions) {
    if (heading || quotes.at(start)) continue
    if (form === 'formal') found.push({kind: 'formal-name', start, end})
    if (form !== 'acronym') continue
    const written = text.slice(start, end)
    const forms = seen.get(country)
    if (!forms) seen.set(country, new Set([written]))
    else if (!forms.has(written)) {
      forms.add(written)
      found.push({kind: 'competing-forms', start, end})
    }
  }
  return found
}

/** A comma or full stop outside the closing mark is British; beside American signs it was put there by a machine. */
function findOutsideMarks({text, quotes, spelling, outline}: Article): Found[] {
  const found: Found[] = []
  let inside = 0
  for (const {end, innerEnd, marks, block, words} of quotes.all) {
    // A word or a title in marks is punctuated by its sense in many houses.
    if (marks !== 'double' || words < 4 || !outline.blocks[block]!.prose) continue
    if (/[,.]/.test(text[innerEnd - 1] ?? '')) inside++
    else if (/[,.]/.test(text[end] ?? '')) found.push({kind: 'outside-marks', start: end - 1, end: end + 1})
  }
  const american =
    spelling.variety === 'american' || /\bU\.S\.|\bUSA\b|\b(?:Sen|Rep|Gov|Mr|Mrs)\. /.test(text)
  return american && spelling.variety !== 'british' && found.length > inside ? found : []
}

/** The headline printed again, sentences that tell again what was told, page furniture among the paragraphs. */
function findRepeated({repeats, furniture, outline}: Article): Found[] {
  const found: Found[] = []
  for (const {kind, similarity, shared, quoted, start, end} of repeats) {
    if (kind === 'headline') found.push({kind: 'printed-again', start, end})
    else if (similarity > 0.18 && shared > 4 && quoted < 0.6) found.push({kind: 'told-again', start, end})
  }
  const last = outline.paragraphs.at(-1)
  for (const {whole, start, end} of furniture)
    if (whole && last && start < last.start) found.push({kind: 'furniture', start, end})
  return found
}

/** A first paragraph that leans on words before it. */
function findTornOpening({text, outline, tokens, sentences}: Article): Found[] {
  const lead = outline.paragraphs[0]
  const sentence = lead && sentences[lead.firstSentence]
  if (!sentence || outline.paragraphs.length < 3) return []
  // "He's back." is a lead that keeps its reader waiting.
  if (lead.lastSentence - lead.firstSentence === 1 && sentence.last - sentence.first < 9) return []
  const first = tokens[sentence.first]!
  const opening = text.slice(sentence.start, sentence.start + 40)
  return connectives.has(first.lower) || openers.test(opening)
    ? [{kind: 'torn-opening', start: first.start, end: sentence.end}]
    : []
}

/** People named by surname before or without their full name, and people who are introduced again. */
function findIntroductions({people, outline, tokens, quotes}: Article): Found[] {
  const found: Found[] = []
  // "the names of Abara, Berg and Whitlock": one list is one sign.
  const listed = new Set<number>()
  for (const {mentions} of people.all) {
    const told = mentions.filter(
      ({first, start}) => outline.blocks[tokens[first]!.block]!.prose && !quotes.at(start)
    )
    const [opening] = told
    if (!opening) continue
    const {start, end, first, last} = opening
    const headed = mentions[0] !== opening && mentions[0]!.form === 'full'
    const full = told.filter(({form}) => form === 'full')
    const known = opening.title !== null && knownOffices.test(opening.title.text)
    if (opening.form !== 'full' && !headed && !known && opening.form !== 'given') {
      if (!listed.has(first))
        found.push({kind: full.length > 0 ? 'late-introduction' : 'no-introduction', start, end})
      for (let at = last; /^(?:,|and|or)$/.test(tokens[at]?.lower ?? ''); at++) listed.add(at + 1)
    }
    const again = opening.form === 'full' ? full.slice(1) : full
    for (const {title, ...mention} of again) {
      const titled = title !== null && full.some((other) => other.start < mention.start && other.title)
      found.push({
        kind: titled ? 'second-introduction' : 'named-again',
        start: mention.start,
        end: mention.end
      })
    }
  }
  return found
}

/** Those who hold them are named by title and surname from the start. */
const knownOffices = /\b(?:President|Pope|Queen|King|Prince|Princess|Chancellor|Prime Minister)$/

/** A name in two forms, "Sergey" and "Sergei": each is a house's own. */
function findVariants({nameVariants}: Article): Found[] {
  return nameVariants
    .filter(({kind, doubtful}) => kind === 'form' && !doubtful)
    .map(({start, end}) => ({kind: 'name-variant', start, end}))
}

const courtesies = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.'])

/** What one house does one way: "Mr." or "Mr", "Mr. Moss" or "Moss", curly or straight marks. */
function findMixedStyles({text, tokens, passages, quotes, people, outline}: Article): Found[] {
  const found: Found[] = []
  const note = (kind: SignKind, seen: Map<string, {start: number; end: number}>): void => {
    if (seen.size > 1) found.push({kind, ...[...seen.values()].sort((a, b) => b.start - a.start)[0]!})
  }
  const dots = new Map<string, {start: number; end: number}>()
  for (const index of passages.tokensIn(courtesies)) {
    const {text, start, end} = tokens[index]!
    if (!/^M(?:r|rs|s)\.?$/.test(text) || quotes.at(start)) continue
    const next = tokens[index + 1]
    const style = text.endsWith('.') || (next?.text === '.' && !next.spaced) ? 'dotted' : 'bare'
    if (!dots.has(style)) dots.set(style, {start, end})
  }
  note('mixed-titles', dots)
  if (dots.size === 1) {
    for (const {mentions} of people.all) {
      const styles = new Map<string, {start: number; end: number}>()
      for (const {first, start, end, form, title, attributive} of mentions) {
        if (!outline.blocks[tokens[first]!.block]!.prose || quotes.at(start) || attributive) continue
        const courtesy = title !== null && /^M(?:r|rs|s)\b/.test(title.text)
        if (courtesy) styles.set('courtesy', {start, end})
        else if (form === 'surname') styles.set('bare', {start, end})
      }
      note('mixed-titles', styles)
    }
  }
  const marks = new Map<string, {start: number; end: number}>()
  for (const {start, end, marks: kind, block} of quotes.all) {
    if (kind !== 'double' || !outline.blocks[block]!.prose) continue
    const style = text[start] === '"' ? 'straight' : 'curly'
    if (!marks.has(style)) marks.set(style, {start, end})
  }
  note('mixed-marks', marks)
  return found
}

/** Pronouns with nobody before them, "that one" of none, quotations that nobody speaks. */
function findLost({mentions, attributions, quotes, outline}: Article): Found[] {
  const found: Found[] = mentions.pointers.map(({start, end}) => ({kind: 'lost-pointer', start, end}))
  for (const pronoun of mentions.pronouns) {
    const {start, end, quoted, role, block} = pronoun
    if (quoted || role === 'reflexive' || !outline.blocks[block]!.prose) continue
    if (!mentions.standing(pronoun).antecedent) found.push({kind: 'lost-pronoun', start, end})
  }
  for (const {quote, place, alone} of attributions) {
    const {start, end, words, block} = quotes.all[quote]!
    if (place === 'none' && alone && words > 5 && outline.blocks[block]!.prose)
      found.push({kind: 'lone-quotation', start, end})
  }
  return found
}

/** Paragraphs that share no word with the one before. News ends on its background: the last ones do not count. */
function findSeams({outline, threads}: Article): Found[] {
  const found: Found[] = []
  let tail = 0
  for (const [at, {index, start, end}] of outline.paragraphs.entries()) {
    const before = outline.paragraphs[at - 1]
    if (!before || threads.stems[index]!.size < 6 || threads.stems[before.index]!.size < 6) continue
    if (threads.common(index, before.index) === 0) found.push({kind: 'no-thread', start, end})
    else tail = found.length
  }
  return found.slice(0, tail)
}

const vowelArticle = new Set(['an'])

/** What the swapping of words leaves: "an worldwide", a sentence cut at "U". */
function findBrokenWords({tokens, passages, sentences, quotes, clauses}: Article): Found[] {
  const found: Found[] = []
  for (const {sentence, cut} of clauses.of) {
    if (!cut || !sentences[sentence]!.prose || cut.kind === 'particle' || cut.kind === 'preposition') continue
    const {start, end} = tokens[cut.token]!
    if (!quotes.at(start)) found.push({kind: 'cut-sentence', start, end})
  }
  for (const at of passages.tokensIn(vowelArticle)) {
    const {start} = tokens[at]!
    const next = tokens[at + 1]
    if (next && /^[bcdfgjklmnpqrstvwyz]\p{Ll}{2,}/u.test(next.text) && !quotes.at(start))
      found.push({kind: 'article-clash', start, end: next.end})
  }
  return found
}
