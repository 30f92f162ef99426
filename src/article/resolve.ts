import {fits, phraseAt, sentenceAt, telling, type Text} from './antecedents.js'
import type {Mention, MentionKind} from './mentions.js'
import type {Pronoun} from './pronouns.js'

/** How much likelier each kind is, set on gold coreference. */
const preference: Readonly<Record<MentionKind, number>> = {
  person: 0.5,
  pronoun: 0.5,
  'people-noun': 0,
  animal: 0,
  body: 0,
  'person-noun': -1,
  anybody: -1,
  thing: -1,
  name: -2
}

/** How far back a pronoun is followed, in sentences and in mentions. */
const reach = {sentences: 5, mentions: 80}

/**
 * Makes the function that tells whom the pronoun at a token most likely stands for: a mention that is no pronoun, or
 * null. It prefers what is near, subjects, people, whoever was carried on already, and words of the same speaker.
 *
 * @param all Mentions in the order of the text.
 * @param pronouns Pronouns in the order of the text; each is in `all` too.
 */
export function createResolver(
  text: Text,
  all: readonly Mention[],
  pronouns: readonly Pronoun[]
): (token: number) => Mention | null {
  const byToken = new Map(pronouns.map((pronoun) => [pronoun.token, pronoun]))
  const known = new Map<Pronoun, Mention | null>()

  return (token) => {
    const pronoun = byToken.get(token)
    if (!pronoun) return null
    // From the first to the last, so that a chain of a thousand is no recursion.
    if (!known.has(pronoun))
      for (const other of pronouns) if (!known.has(other)) known.set(other, choose(other))
    return known.get(pronoun) ?? null
  }

  function choose(pronoun: Pronoun): Mention | null {
    const votes = new Map<string, {score: number; mention: Mention}>()
    let seen = 0
    for (let at = indexOf(pronoun) - 1; at >= 0 && seen < reach.mentions; at--, seen++) {
      const mention = all[at]!
      const distance = pronoun.sentence - sentenceAt(text, mention.token).index
      if (distance > reach.sentences) break
      if (!telling.has(text.outline.blocks[text.tokens[mention.token]!.block]!.kind)) continue
      if (!fits(pronoun, mention) || isOwn(pronoun, mention) || isTitle(mention)) continue
      const target = mention.kind === 'pronoun' ? targetOf(mention) : mention
      if (!target) continue
      const score = weigh(pronoun, mention, distance)
      const key = target.person >= 0 ? `#${target.person}` : wordsOf(target)
      const vote = votes.get(key)
      if (!vote) votes.set(key, {score, mention: target})
      // Named again and again: somewhat likelier each time.
      else vote.score = Math.max(vote.score, score) + 0.3
    }
    let best: {score: number; mention: Mention} | null = null
    for (const vote of votes.values()) if (!best || vote.score > best.score) best = vote
    return best?.mention ?? following(pronoun)
  }

  /** "team" of "the team's": the same body again. */
  function wordsOf({start, end}: Mention): string {
    return text.text
      .slice(start, end)
      .replace(/['’]s?$/, '')
      .toLowerCase()
  }

  function targetOf({token}: Mention): Mention | null {
    const pronoun = byToken.get(token)
    return (pronoun && known.get(pronoun)) ?? null
  }

  function weigh(pronoun: Pronoun, mention: Mention, distance: number): number {
    let score = -2 * distance + preference[mention.kind]
    if (isSubject(mention)) score += 2
    if (pronoun.plural && !mention.plural) score -= mention.kind === 'body' ? 2 : 3
    if ((text.quotes.at(mention.start) !== null) !== pronoun.quoted) score--
    return score
  }

  /** "Smith told him": he is not Smith; nor is somebody the possessor of what he is ("his father"). */
  function isOwn(pronoun: Pronoun, mention: Mention): boolean {
    if (pronoun.role !== 'object' || sentenceAt(text, mention.token).index !== pronoun.sentence) return false
    for (let at = mention.token + 1; at < pronoun.token; at++) {
      const {lower} = text.tokens[at]!
      if (/^(?:that|who|which|and|but|to|as|if|when|after|before|because|while|,|"|”)$/.test(lower))
        return false
    }
    return isSubject(mention)
  }

  /** "defender" in "defender Kyle Marsh": the name is the better answer. */
  function isTitle({index, kind, end}: Mention): boolean {
    const next = all[index + 1]
    return kind === 'person-noun' && next?.kind === 'person' && next.start === end + 1
  }

  function isSubject(mention: Mention): boolean {
    const {tokens, tags} = text
    const phrase = phraseAt(text, mention)
    let first = mention.token
    while (first > 0 && tokens[first - 1]!.start >= phrase.start) first--
    let next = mention.token
    while (next < tokens.length && tokens[next]!.start < phrase.end) next++
    if (/^(?:ADP|PART|VERB|AUX)$/.test(tags.of[first - 1] ?? '') && tokens[first - 1]!.lower !== 'said')
      return false
    if (/(?:['’]s|s['’])$/.test(text.text.slice(mention.start, mention.end))) return false
    return (
      /^(?:VERB|AUX|ADV)$/.test(tags.of[next] ?? '') ||
      tokens[next]?.text === ',' ||
      tokens[first - 1]?.lower === 'said'
    )
  }

  /** The name that comes after it in its sentence: "In his speech, Obama". */
  function following(pronoun: Pronoun): Mention | null {
    const {end} = text.sentences[pronoun.sentence]!
    for (let at = indexOf(pronoun) + 1; at < all.length && all[at]!.start < end; at++) {
      if (all[at]!.kind !== 'pronoun' && fits(pronoun, all[at]!)) return all[at]!
    }
    return null
  }

  function indexOf({start}: Pronoun): number {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
