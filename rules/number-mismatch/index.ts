import {irregularPlurals, nounKinds} from '../../src/lexicon/person-nouns.js'
import {defineRule} from '../../src/rule/index.js'
import {changeAfter, changeBack, changeBefore} from './changes.js'
import {countReader, readAmount, readWhole, wholeNumber} from './numbers.js'
import {countListed, findShares, type Shares} from './shares.js'

const item = `(?:${wholeNumber}|an?|another) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+`
/** "12 people: eight men and five women", "12 members (seven of them women)" is not meant. */
const wholeAndParts = new RegExp(
  `(${wholeNumber}) (?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+)( ?[:—–] ?| - | \\(|, )((?:${item}, )*${item},? and ${item})(?=[.;)—–]|, | - |$)`,
  'yiu'
)
/** Words that make a number no certain one. */
const approximate = new Set(
  'than about least most nearly some over almost around another other up roughly'.split(' ')
)
const part = new RegExp(`^(${wholeNumber}|an?|another) (?:[\\p{L}-]+ )*?([\\p{L}-]+)$`, 'iu')

/** "four priorities:" before the lines of a list. */
const announced = new RegExp(
  `(?<!(?:than|about|least|of the|these|those) )(?<![\\p{L}\\d-])(${wholeNumber}) (?!of )(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+s(?: [\\p{L}’' -]{1,40})?:$`,
  'iu'
)
/** "three steps: " within a sentence. */
const announcedWithin = new RegExp(
  `(?<!(?:than|about|least|of the|these|those) )(?<![\\p{L}\\d-])(${wholeNumber}) (?!of )(?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+s: (?=\\p{Ll})`,
  'u'
)

/** Nouns for people of any kind: what follows tells of which. */
const everybody = /^(?:people|persons?|others)$/

/** What people are divided into, whatever else they are; with a capital those of parties and countries. */
const dividing =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?|males?|females?|dead|injured|wounded|killed|unhurt|missing|others?|survivors?|\p{Lu}\p{Ll}+s?)$/u

/** "six children, four sons and two daughters" */
const offspring = /^(?:(?:grand)?children|siblings)$/
const related = /^(?:(?:grand)?(?:son|daughter)|brother|sister)s?$/

export default defineRule({
  meta: {
    id: 'number-mismatch',
    description:
      'Reports numbers that do not add up: parts and their whole, a change in percent, a list and its count',
    category: 'facts',
    severity: 'warning',
    needs: ['quotes', 'tags'],
    messages: {
      parts: {
        reason: 'Unexpected `{parts}`, which make {sum}, expected parts of {whole}',
        note: 'The parts do not add up to the number before them. One of the numbers is wrong, or a part is missing.'
      },
      change: {
        reason: 'Unexpected `{stated}`, expected about {actual} percent from {from} to {to}',
        note: 'A change in percent is the difference divided by the earlier figure.'
      },
      points: {
        reason: 'Unexpected `{stated}`, expected {actual} percentage points from {from} to {to}',
        note: 'The difference between two percentages is told in percentage points; in percent it is another figure.'
      },
      list: {
        reason: 'Unexpected count `{count}` before {items} points, expected as many as are listed',
        note: 'The list that follows has another number of points than the sentence announces.'
      }
    },
    basis: [{name: 'BBC News Style Guide: numbers', url: 'https://www.bbc.co.uk/newsstyleguide/numbers'}]
  },
  check({article, report}) {
    const {text, outline, passages, quotes, sentences, tokens} = article
    const kinds = nounKinds()
    let read = 0
    for (const {start, block, token} of passages.collect(countReader)) {
      // What is a part already is no whole.
      if (start >= read && outline.blocks[block]!.prose) read = checkParts(token, start)
    }
    for (const sentence of sentences) {
      if (!sentence.prose) continue
      const shares = findShares(article, sentence)
      if (shares) checkShares(shares)
      checkSentenceList(sentence.start, text.slice(sentence.start, sentence.end))
    }
    for (const [index, block] of outline.blocks.entries()) {
      if (!block.prose) continue
      const words = text.slice(block.start, block.end).replace(/\n/g, ' ')
      if (/\bfrom [$£€]?(?:US\$)?\d/.test(words) && /\d ?(?:%|per ?cent|pc)/.test(words))
        checkChange(words, block.start)
      if (words.endsWith(':')) checkList(words, block.start, index)
    }

    /** @returns Where the parts end, or `offset` where there are none. */
    function checkParts(token: number, offset: number): number {
      const before = tokens[token - 1]?.lower ?? ''
      if (approximate.has(before)) return offset
      // "between four and ten people"
      const ends = /^(?:and|or|to)$/
      if (ends.test(before) && readWhole(tokens[token - 2]?.lower ?? '') !== null) return offset
      if (ends.test(tokens[token + 1]?.lower ?? '')) return offset
      wholeAndParts.lastIndex = offset
      const match = wholeAndParts.exec(text)
      if (!match || quotes.at(offset)) return offset
      const end = offset + match[0].length
      const [, number = '', noun = '', joint = '', list = ''] = match
      const parts = list.split(/,? and |, /).map((words) => part.exec(words))
      const whole = readWhole(number)
      // "eight men and boys and five women"
      if (parts.some((found) => !found)) return offset
      // "five people, two of them children and one a teacher": some of them
      if (/ of (?:them|whom) /.test(list)) return offset
      const people = isPeople(noun)
      const peopleParts = parts.every((found) => isPeople(found![2]!))
      // "12 people, three cars and two dogs" is a list of its own; after a colon it tells what the whole is.
      if (joint === ', ' ? !people || !peopleParts : people && !peopleParts) return offset
      // "12 doctors, eight nurses and five teachers" are three groups.
      const divides =
        everybody.test(noun.toLowerCase()) ||
        parts.every((found) => dividing.test(found![2]!)) ||
        (offspring.test(noun) && parts.every((found) => related.test(found![2]!)))
      if (joint === ', ' && !divides) return offset
      const sum = parts.reduce((total, found) => total + readWhole(found![1]!)!, 0)
      if (sum === whole) return end
      report({
        messageId: 'parts',
        place: {start: end - list.length, end},
        data: {parts: list, sum, whole: number},
        related: [{reason: 'The whole', start: offset, end: offset + number.length}],
        // Without a colon or brackets the parts may not be meant to be all.
        doubtful: joint === ', ' && sum < whole!
      })
      return end
    }

    /** The parts may overlap and one may be left out, so this is no more than a question. */
    function checkShares({whole, sum, start, end}: Shares): void {
      if (sum === whole.value || whole.value - sum > Math.max(1, whole.value / 10) || quotes.at(start)) return
      report({
        messageId: 'parts',
        place: {start, end},
        data: {parts: text.slice(start, end), sum, whole: text.slice(whole.start, whole.end)},
        related: [{reason: 'The whole', start: whole.start, end: whole.end}],
        doubtful: true
      })
    }

    function checkSentenceList(offset: number, words: string): void {
      const match = words.includes(': ') ? announcedWithin.exec(words) : null
      if (!match || quotes.at(offset + match.index)) return
      const count = readWhole(match[1]!)!
      const items = countListed(words.slice(match.index + match[0].length))
      if (items === null || count < 2 || count === items) return
      const start = offset + match.index
      report({
        messageId: 'list',
        place: {start, end: start + match[1]!.length},
        data: {count: match[1]!, items},
        doubtful: true
      })
    }

    function isPeople(noun: string): boolean {
      const lower = noun.toLowerCase()
      if (/^(?:people|persons?|others?|dead|injured|wounded|killed)$/.test(lower)) return true
      // "seven Democrats", "three Turks".
      if (/^\p{Lu}\p{Ll}+s$/u.test(noun)) return true
      const one = irregularPlurals.get(lower) ?? lower.replace(/men$/, 'man').replace(/s$/, '')
      const kind = kinds.get(one)
      return kind === 'person' || kind === 'man' || kind === 'woman'
    }

    function checkChange(words: string, offset: number): void {
      for (const match of words.matchAll(changeAfter)) {
        const [, from = '', to = '', rise, fall, stated = '', rise2, fall2] = match
        compare(match, offset, from, to, stated, rise ?? rise2, fall ?? fall2)
      }
      for (const match of words.matchAll(changeBack)) {
        const [, to = '', from = '', rise, fall, stated = '', rise2, fall2] = match
        compare(match, offset, from, to, stated, rise ?? rise2, fall ?? fall2)
      }
      for (const match of words.matchAll(changeBefore)) {
        const [, rise, fall, stated = '', to1, from1, from2, to2] = match
        compare(match, offset, from1 ?? from2 ?? '', to1 ?? to2 ?? '', stated, rise, fall)
      }
    }

    function compare(
      match: RegExpExecArray,
      offset: number,
      from: string,
      to: string,
      stated: string,
      rise: string | undefined,
      fall: string | undefined
    ): void {
      const before = readAmount(from)
      const after = readAmount(to)
      if (before.value === 0 || quotes.at(offset + match.index)) return
      // "from 10 to $15 million": the scale or the sign of the second goes for both.
      const shared =
        /[a-z%]$/i.test(to) &&
        /\d$/.test(from) &&
        /million|billion|thousand|trillion|bn|mn|tn|[mkb]$|%|cent$|pc$/i.test(to)
      const first = shared ? readAmount(`${from} ${/(?:[a-z]+|%)[a-z ]*$/i.exec(to)![0]}`) : before
      if (first.unit !== after.unit && first.unit !== '' && after.unit !== '') return
      const claimed = Number(stated)
      const difference = after.value - first.value
      if ((rise && difference < 0) || (fall && difference > 0)) return
      const actual = Math.abs((100 * difference) / first.value)
      if (Math.abs(actual - claimed) <= Math.max(1.5, 0.1 * actual)) return
      const at = match[0].search(new RegExp(`(?<![\\d.])${stated.replace('.', '\\.')} ?(?:%|per|pc)`))
      const start = offset + match.index + Math.max(0, at)
      const length =
        /^[\d.]+ ?(?:%|percent|per cent|pc)/.exec(match[0].slice(Math.max(0, at)))?.[0].length ??
        match[0].length
      const place = {start, end: start + length}
      const data = {stated: text.slice(place.start, place.end), from: from.trim(), to: to.trim()}
      if (after.unit === '%' && Math.abs(Math.abs(difference) - claimed) < 0.06)
        report({messageId: 'points', place, data: {...data, actual: claimed}})
      else report({messageId: 'change', place, data: {...data, actual: Math.round(actual)}})
    }

    function checkList(words: string, offset: number, index: number): void {
      const match = announced.exec(words)
      if (!match || quotes.at(offset + match.index)) return
      const count = readWhole(match[1]!)
      let items = 0
      while (outline.blocks[index + 1 + items]?.kind === 'list-item') items++
      if (items < 2 || count === items) return
      const start = offset + match.index
      report({
        messageId: 'list',
        place: {start, end: start + match[1]!.length},
        data: {count: match[1]!, items}
      })
    }
  }
})
