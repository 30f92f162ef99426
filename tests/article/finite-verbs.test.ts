import {expect, test} from 'vitest'
import {finitenessAt, verbForm, type Finiteness, type VerbForm} from '../../src/article/finite-verbs.js'
import type {Tag, Tags} from '../../src/article/tags.js'
import type {Token} from '../../src/article/token.js'
import {wordOf} from '../../src/article/word.js'

/**
 * Tests how sure it is that a word is a finite verb. Each word stands with what the tagger says of it, of a contraction
 * also with what it says of its second part; `*` stands before the word that is asked for.
 */
function weighs(name: string, rows: Partial<Record<Finiteness, readonly string[]>>): void {
  for (const [finiteness, sentences] of Object.entries(rows)) {
    for (const sentence of sentences) {
      test(`${name}: ${sentence}`, () => expect(weigh(sentence)).toBe(finiteness))
    }
  }
}

function weigh(sentence: string): Finiteness {
  const words = sentence.split(' ').map((word) => /^(\*?)(.+)\/([A-Z]+)(?:\+([A-Z]+))?$/.exec(word)!)
  const tokens = words.map(([, , text], index): Token => {
    const kind = /^\p{L}/u.test(text!) ? 'word' : /^\d/.test(text!) ? 'number' : 'punctuation'
    const word = wordOf(text!, () => kind)
    return {...word, word, index, start: 0, end: 0, block: 0, spaced: true}
  })
  const tags: Tags = {
    of: words.map(([, , , tag]) => tag as Tag),
    clitic: words.map(([, , , , clitic]) => (clitic ?? null) as Tag | null)
  }
  const at = words.findIndex(([, mark]) => mark)
  return finitenessAt(tokens, tags, at, 0)
}

weighs('a mark or a number is no verb', {
  none: ['they/PRON *–/VERB it/PRON', 'they/PRON *10/VERB it/PRON', 'they/PRON *10/AUX it/PRON']
})

weighs('a verb that is contracted to its subject', {
  certain: [
    "*it's/PRON+AUX late/ADJ",
    "*he's/PRON+VERB boats/NOUN",
    "the/DET *mayor's/NOUN+AUX late/ADJ",
    "the/DET *mayor'd/NOUN+AUX boats/NOUN",
    "*he's/PRON+AUX boats/NOUN",
    "*she'll/PRON+AUX sleep/VERB"
  ],
  // It may be a genitive.
  possible: [
    "his/PRON *mother's/NOUN+AUX marriage/NOUN",
    "his/PRON *mother's/NOUN+VERB marriage/NOUN",
    "his/PRON *mother's/NOUN+AUX first/ADJ marriage/NOUN",
    "his/PRON *mother's/NOUN+AUX Norton/PROPN"
  ],
  none: ["his/PRON *mother's/NOUN+PART marriage/NOUN", "the/DET *mother's/NOUN"]
})

weighs('an auxiliary', {
  certain: ['she/PRON *was/AUX late/ADJ', 'she/PRON *had/VERB boats/NOUN', 'the/DET *was/AUX'],
  possible: ['she/PRON *might/NOUN sleep/VERB', 'the/DET old/NOUN *might/NOUN', '*Might/PROPN she/PRON'],
  none: ['the/DET *might/NOUN', 'old/ADJ *might/NOUN', 'she/PRON *Might/PROPN', 'the/DET *Might/PROPN']
})

weighs('a base form that the tagger takes for a verb', {
  certain: [
    'they/PRON *sail/VERB',
    'they/PRON *sail/AUX',
    '*sail/VERB it/PRON',
    '*Sail/VERB it/PRON',
    'two/NUM *sail/VERB',
    'boats/NOUN *plan/VERB of/ADP it/PRON',
    'they/PRON *plan/VERB of/ADP it/PRON',
    'crew/NOUN *plan/VERB it/PRON',
    'crew/NOUN often/ADV *plan/VERB of/ADP it/PRON',
    'crew/NOUN and/CCONJ boat/NOUN *plan/VERB of/ADP it/PRON',
    'Crew/PROPN *plan/VERB of/ADP it/PRON',
    'the/DET two/NUM *sail/VERB boats/NOUN',
    "they/PRON can't/AUX+PART *sail/VERB",
    'to/ADP nothing/PRON *sail/VERB',
    'to/ADP firsts/NOUN *sail/VERB',
    'to/ADP knot/NOUN *sail/VERB'
  ],
  possible: [
    'the/DET *sail/VERB boat/NOUN',
    'the/DET *sail/VERB Norton/PROPN',
    'the/DET *sail/VERB old/ADJ boat/NOUN',
    'two/NUM *sail/VERB boats/NOUN',
    'or/CCONJ two/NUM *sail/VERB boats/NOUN',
    'the/DET *sail/VERB',
    'his/PRON *sail/VERB',
    'no/DET *sail/VERB',
    "boat's/NOUN+PART *sail/VERB",
    'they/PRON *Sail/VERB'
  ],
  unlikely: ['crew/NOUN *plan/VERB of/ADP it/PRON', 'the/DET crew/NOUN *plan/VERB of/ADP it/PRON'],
  none: [
    'to/PART *sail/VERB',
    'to/PART often/ADV *sail/VERB',
    'to/PART not/PART *sail/VERB',
    'to/PART then/SCONJ not/PART *sail/VERB',
    'to/PART first/ADJ *sail/VERB',
    'they/PRON to/PART not/PART *sail/VERB',
    'she/PRON *sail/VERB',
    'this/PRON *sail/VERB'
  ]
})

weighs('a form that is past or participle and that the tagger takes for a verb', {
  certain: [
    'he/PRON *painted/VERB it/PRON',
    'he/PRON *painted/VERB the/DET wall/NOUN',
    'he/PRON *painted/VERB Norton/PROPN',
    'he/PRON *painted/VERB 10/NUM',
    'he/PRON *painted/VERB $/SYM',
    'he/PRON *painted/VERB that/SCONJ',
    'he/PRON *painted/VERB no/INTJ',
    'he/PRON often/ADV *painted/VERB it/PRON',
    'big/ADJ often/ADV *painted/VERB it/PRON',
    'by/ADP it/PRON *painted/VERB it/PRON',
    'been/AUX there/PRON *painted/VERB it/PRON',
    'he/PRON then/NOUN *painted/VERB it/PRON'
  ],
  possible: [
    'he/PRON *painted/VERB',
    'he/PRON *painted/VERB well/ADV',
    'he/PRON *Painted/VERB it/PRON',
    'the/NOUN big/ADJ *painted/VERB it/PRON',
    '*painted/VERB it/PRON',
    'two/NUM *painted/VERB',
    'he/PRON often/ADV *painted/VERB walls/NOUN',
    'big/ADJ *painted/VERB walls/NOUN'
  ],
  none: [
    'was/AUX being/AUX *painted/VERB it/PRON',
    'been/AUX *painted/VERB it/PRON',
    'been/AUX often/ADV *painted/VERB it/PRON',
    'he/PRON got/VERB not/PART *painted/VERB it/PRON',
    'if/SCONJ *painted/VERB it/PRON',
    'when/SCONJ *painted/VERB it/PRON',
    'the/DET *painted/VERB wall/NOUN',
    'the/DET *painted/VERB it/PRON',
    'the/DET not/PART *painted/VERB it/PRON',
    'a/DET well/ADV *painted/VERB it/PRON',
    "boat's/NOUN+PART *painted/VERB it/PRON",
    'two/NUM *painted/VERB walls/NOUN',
    '*painted/VERB walls/NOUN',
    '*painted/VERB',
    'the/NOUN big/ADJ most/ADV *cited/VERB scholar/NOUN',
    'the/NOUN big/ADJ most/ADV *cited/VERB old/ADJ scholar/NOUN'
  ]
})

weighs('a participle with somebody who did it', {
  none: [
    'wall/NOUN *painted/VERB by/ADP friends/NOUN',
    'wall/NOUN *painted/VERB by/ADP the/DET halfback/NOUN',
    'wall/NOUN *painted/VERB by/ADP the/DET allot/NOUN',
    'wall/NOUN *painted/VERB by/ADP moreover/NOUN',
    'wall/NOUN *painted/VERB by/ADP evermore/NOUN',
    'wall/NOUN *painted/VERB often/ADV then/ADV by/ADP friends/NOUN',
    'wall/NOUN *painted/VERB by/ADP'
  ],
  possible: [
    'price/NOUN *climbed/VERB by/ADP 10/NUM',
    'price/NOUN *climbed/VERB by/ADP about/ADV half/NOUN',
    'price/NOUN *climbed/VERB by/ADP in/ADP it/PRON',
    'price/NOUN *climbed/VERB by/ADP $/SYM',
    'price/NOUN *climbed/VERB by/ADP half/NOUN',
    'price/NOUN *climbed/VERB by/ADP several/ADJ pounds/NOUN',
    'price/NOUN *climbed/VERB by/ADP a/DET third/NOUN',
    'price/NOUN *climbed/VERB by/ADP the/DET margin/NOUN',
    'price/NOUN *climbed/VERB by/ADP two/PRON thirds/NOUN',
    'price/NOUN *climbed/VERB by/ADP a/DET lot/NOUN',
    'town/NOUN *responded/VERB by/ADP leaving/NOUN',
    'town/NOUN *responded/VERB near/ADP friends/NOUN'
  ]
})

weighs('a present form that the tagger takes for a verb', {
  certain: ['she/PRON *meets/VERB', '*meets/VERB', 'eating/ADP she/PRON *meets/VERB'],
  possible: [
    'Marsh/PROPN *Meets/VERB',
    'the/DET *meets/VERB',
    'the/DET *meets/VERB boats/NOUN',
    'two/NUM *meets/VERB boats/NOUN',
    'her/PRON *meets/VERB',
    'old/ADJ *meets/VERB',
    'let/VERB *meets/VERB',
    'eating/NOUN *meets/VERB'
  ]
})

weighs('a form of its own for the past', {
  certain: ['she/PRON *ate/VERB', '*Ate/VERB', 'the/DET *ate/VERB'],
  possible: ['Marsh/PROPN *Ate/VERB'],
  unlikely: [
    'snow/NOUN *ate/NOUN',
    'snow/NOUN *ate/ADP',
    'snow/NOUN *ate/PROPN it/PRON',
    'old/ADJ *ate/NOUN',
    'her/PRON *ate/NOUN'
  ],
  none: ['the/DET *ate/NOUN', 'the/DET *ate/ADP', '*ate/NOUN it/PRON']
})

weighs('what can be no finite verb', {
  none: [
    'she/PRON *painting/VERB it/PRON',
    'she/PRON *painting/NOUN it/PRON',
    'she/PRON *zarving/VERB it/PRON',
    'she/PRON *gone/VERB it/PRON',
    'she/PRON *gone/NOUN it/PRON',
    'she/PRON *zarved/NOUN it/PRON'
  ],
  possible: ['she/PRON *zarved/VERB it/PRON', 'she/PRON *zarv/AUX it/PRON', 'she/PRON *it/VERB it/PRON']
})

weighs('a base form that the tagger takes for something else', {
  unlikely: [
    '*strike/NOUN a/DET match/NOUN',
    '*strike/NOUN old/ADJ matches/NOUN',
    ',/PUNCT *strike/NOUN a/DET match/NOUN',
    ',/PUNCT *strike/ADP it/PRON',
    ',/PUNCT *strike/NOUN often/ADV',
    'they/PRON *strike/NOUN',
    'they/PRON *strike/ADJ',
    'they/PRON *strike/X',
    'farmers/NOUN *strike/NOUN',
    'farmers/NOUN often/ADV *strike/NOUN',
    'farmer/NOUN and/CCONJ baker/NOUN *strike/NOUN',
    'Ada/PROPN and/CCONJ Bo/PROPN *strike/NOUN',
    'Ada/PROPN (/PUNCT and/CCONJ Bo/PROPN )/PUNCT *strike/NOUN',
    'and/CCONJ baker/NOUN *strike/NOUN',
    'farmers/NOUN of/ADP they/PRON *strike/NOUN',
    'old/ADJ farmers/ADJ *strike/NOUN the/DET match/NOUN',
    'and/CCONJ *strike/NOUN'
  ],
  none: [
    '*strike/NOUN',
    '*strike/NOUN often/ADV',
    ',/PUNCT *strike/NOUN',
    ';/PUNCT *strike/NOUN it/PRON',
    'they/PRON *strike/ADP',
    'they/PRON *strike/ADV',
    'the/DET *strike/NOUN ended/VERB',
    'the/DET *strike/NOUN ballot/NOUN',
    'two/NUM *strike/NOUN ballots/NOUN',
    'his/PRON *strike/NOUN',
    "farmer's/NOUN+PART *strike/NOUN",
    'farming/VERB *strike/NOUN',
    'farmers/ADJ *strike/NOUN',
    'farmers/ADP *strike/NOUN',
    'farmers/SCONJ *strike/NOUN',
    'farmers/PART *strike/NOUN',
    'farmer/NOUN *strike/NOUN',
    'glass/NOUN *strike/NOUN',
    'this/PRON *strike/NOUN',
    'farmer/NOUN or/CCONJ baker/NOUN *strike/NOUN',
    'farmer/NOUN and/CCONJ it/PRON *strike/NOUN',
    'farmer/NOUN and/CCONJ baker/NOUN ;/PUNCT *strike/NOUN'
  ]
})

weighs('a present form that the tagger takes for something else', {
  unlikely: [
    'subject/NOUN *breaks/NOUN it/PRON',
    'subject/NOUN *breaks/NOUN down/ADP',
    'old/ADJ *breaks/NOUN down/ADV',
    'of/ADP *breaks/NOUN the/DET match/NOUN',
    'old/ADJ *breaks/NOUN off/ADP',
    'singing/NOUN *breaks/NOUN it/PRON',
    'some/DET *breaks/NOUN it/PRON'
  ],
  none: [
    '*breaks/NOUN the/DET match/NOUN',
    ',/PUNCT *breaks/ADP it/PRON',
    'subject/NOUN *breaks/ADP it/PRON',
    'the/DET *breaks/NOUN matches/NOUN',
    'her/PRON *breaks/NOUN it/PRON',
    'the/DET *breaks/NOUN it/PRON',
    'singing/VERB *breaks/NOUN it/PRON',
    'old/ADJ *breaks/NOUN it/PRON',
    'of/ADP *breaks/NOUN it/PRON',
    'that/SCONJ *breaks/NOUN it/PRON',
    'not/PART *breaks/NOUN it/PRON',
    'old/ADJ *breaks/NOUN downs/NOUN',
    'old/ADJ *breaks/NOUN adown/ADP',
    'and/CCONJ *breaks/NOUN it/PRON',
    'often/ADV *breaks/NOUN it/PRON',
    'subject/NOUN *breaks/NOUN ,/PUNCT',
    'subject/NOUN *breaks/NOUN and/CCONJ',
    'subject/NOUN *breaks/NOUN of/ADP it/PRON',
    'subject/NOUN *breaks/NOUN of/ADP'
  ]
})

weighs('a form that is past or participle and that the tagger takes for something else', {
  possible: [
    'fighters/NOUN *seized/NOUN villages/PROPN',
    'fighters/NOUN *seized/ADP 21/NUM',
    'Emirate/PROPN *seized/ADJ the/DET village/NOUN'
  ],
  unlikely: [
    'they/PRON *seized/NOUN it/PRON',
    'they/PRON *seized/X villages/NOUN',
    'fighters/NOUN *seized/NOUN villages/NOUN',
    'fighters/NOUN *seized/ADJ often/ADV',
    'often/ADV *seized/ADJ villages/NOUN',
    'fighters/NOUN *seized/ADJ several/ADJ villages/NOUN'
  ],
  none: [
    '*seized/NOUN it/PRON',
    'they/PRON *seized/ADP it/PRON',
    'they/PRON *seized/PROPN it/PRON',
    'they/PRON *seized/ADJ villages/NOUN',
    'they/PRON *seized/ADJ old/ADJ villages/NOUN',
    'fighters/NOUN *seized/ADJ Norton/NOUN',
    'several/NOUN *seized/ADJ villages/NOUN',
    'the/DET *seized/NOUN villages/NOUN',
    'old/ADJ *seized/NOUN villages/NOUN',
    'seizing/VERB *seized/NOUN it/PRON'
  ]
})

weighs('a number before a verb may be what is counted', {
  certain: ['these/DET two/NUM *sail/VERB boats/NOUN', 'the/DET 2/NUM *sail/VERB boats/NOUN'],
  possible: ['these/PRON two/NUM *sail/VERB boats/NOUN', 'the/DET old/ADJ 2/NUM *sail/VERB boats/NOUN']
})

/** Tests what forms of verbs words may be. */
const forms: Partial<Record<VerbForm | 'none', string>> = {
  base: 'sail gas bed string premise bring fling strike realise realize criticise agree bus',
  present: 'sails wishes carries realises goes ties agrees',
  past: 'went ate saw',
  participle: 'gone eaten seen',
  either: 'sailed Sailed carried stopped hoped rolled agreed realised made tied studied bodied added',
  gerund: 'sailing meeting carrying stopping',
  none: 'during king hundred news always sacred rapped-up iies'
}

for (const [form, words] of Object.entries(forms)) {
  for (const word of words.split(' '))
    test(`"${word}" is ${form}`, () =>
      expect(verbForm({word: wordOf(word, () => 'word')}) ?? 'none').toBe(form))
}
