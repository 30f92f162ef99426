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
  | 'article-clash'
  | 'cut-sentence'
  | 'mixed-titles'
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
  'competing-forms': {each: 1.3, most: 2},
  'outside-marks': {each: 0.6, most: 4},
  'printed-again': {each: 2, most: 1},
  'told-again': {each: 0.3, most: 3, byLength: true},
  furniture: {each: 0.6, most: 2},
  'torn-opening': {each: 1.2, most: 1},
  'late-introduction': {each: 0.8, most: 3, byLength: true},
  'no-introduction': {each: 0.4, most: 3, byLength: true},
  'second-introduction': {each: 1, most: 2, byLength: true},
  'article-clash': {each: 1, most: 2, byLength: true},
  'cut-sentence': {each: 1, most: 2, byLength: true},
  'mixed-titles': {each: 1, most: 1},
  'lone-quotation': {each: 0.5, most: 3, byLength: true},
  'no-thread': {each: 0.2, most: 3, byLength: true}
}

/** What an article without any sign starts from. */
const bias = -4

/** An article this long, in paragraphs, may have as many weak signs as a short one without being worse. */
const usualLength = 10

/** Adds up the weak signs that a text is sentences of several stories. It reads other facets, never a rule. */
export function weighProvenance(article: Article): Provenance {
  const found = [
    ...findNameForms(article),
    ...findOutsideMarks(article),
    ...findRepeated(article),
    ...findTornOpening(article),
    ...findIntroductions(article),
    ...findMixedTitles(article),
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

/** Formal names of states, and one country in forms that no house mixes: US, U.S., USA. */
function findNameForms({tokens, countries, quotes, outline}: Article): Found[] {
  const found: Found[] = []
  for (const {form, start, end} of countries.mentions) {
    if (form === 'formal' && !quotes.at(start)) found.push({kind: 'formal-name', start, end})
  }
  const seen = new Set<string>()
  for (const {text, start, end, block} of tokens) {
    const form = text.replace(/['’]s?$/, '')
    if (form !== 'US' && form !== 'U.S.' && form !== 'USA') continue
    if (seen.has(form) || !outline.blocks[block]!.prose || quotes.at(start)) continue
    if (seen.size > 0) found.push({kind: 'competing-forms', start, end})
    seen.add(form)
  }
  return found
}

/** A comma or full stop outside the closing mark is British; beside American signs it was put there by a machine. */
function findOutsideMarks({text, quotes, spelling, outline}: Article): Found[] {
  const found: Found[] = []
  let inside = 0
  for (const {end, innerEnd, marks, block} of quotes.all) {
    if (marks !== 'double' || !outline.blocks[block]!.prose) continue
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
  const first = tokens[sentence.first]!
  const opening = text.slice(sentence.start, sentence.start + 40)
  return connectives.has(first.lower) || openers.test(opening)
    ? [{kind: 'torn-opening', start: first.start, end: first.end}]
    : []
}

/** People named by surname before or without their full name, and people introduced again with their office. */
function findIntroductions({people, outline, tokens}: Article): Found[] {
  const found: Found[] = []
  for (const {mentions} of people.all) {
    const inProse = mentions.filter(({first}) => outline.blocks[tokens[first]!.block]!.prose)
    const [opening] = inProse
    if (!opening) continue
    const {start, end} = opening
    const headed = mentions[0] !== opening && mentions[0]!.form === 'full'
    const full = inProse.filter(({form}) => form === 'full')
    if (opening.form !== 'full' && !headed && opening.form !== 'given')
      found.push({kind: full.length > 0 ? 'late-introduction' : 'no-introduction', start, end})
    const introduced = full.filter(({title}) => title !== null)
    for (const again of introduced.slice(1))
      found.push({kind: 'second-introduction', start: again.start, end: again.end})
  }
  return found
}

/** "Mr." and "Mr" in one text: two houses. */
function findMixedTitles({tokens, quotes}: Article): Found[] {
  const seen = new Map<string, {start: number; end: number}>()
  for (const [index, {text, start, end}] of tokens.entries()) {
    if (!/^M(?:r|rs|s)\.?$/.test(text) || quotes.at(start)) continue
    const dotted = text.endsWith('.') || (tokens[index + 1]?.text === '.' && !tokens[index + 1]!.spaced)
    const style = dotted ? 'dotted' : 'bare'
    if (!seen.has(style)) seen.set(style, {start, end})
  }
  return seen.size > 1 ? [{kind: 'mixed-titles', ...[...seen.values()][1]!}] : []
}

/** What the swapping of words leaves: "an worldwide", a sentence cut at "U". */
function findBrokenWords({tokens, sentences, quotes}: Article): Found[] {
  const found: Found[] = []
  for (const {first, last, prose, end} of sentences) {
    if (!prose) continue
    const stop = tokens[last - 1]!
    const word = tokens[last - 2]
    if (stop.text === '.' && word && /^\p{Lu}$/u.test(word.text) && word.text !== 'I' && last - first > 4)
      found.push({kind: 'cut-sentence', start: word.start, end})
    for (let at = first; at + 1 < last; at++) {
      const {lower, start} = tokens[at]!
      const next = tokens[at + 1]!
      if (lower !== 'an' || !/^[bcdfgjklmnpqrstvwyz]\p{Ll}{2,}/u.test(next.text) || quotes.at(start)) continue
      found.push({kind: 'article-clash', start, end: next.end})
    }
  }
  return found
}
