import type {Article} from './index.js'
import type {Reader} from './passages.js'

/** "2-1", "0-0", "112-98" */
const score = /^\d{1,3}[-–]\d{1,3}$/

/** The headline "Norton 3 Elm City 1: …" and "Norton 37, Elm 31" */
const result = /^(?:\p{Lu}[\p{L}.'’-]+:? ){1,4}\d{1,3},? (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\d{1,3}(?![\d,.]|\p{L})/u

/** Words that the reports of most games have, and other copy seldom has beside scores. */
const games =
  /^(?:defenders?|equali[sz]er|goal(?:keeper)?s?|half-?time|innings|league|match(?:es)?|midfielders?|penalt(?:y|ies)|quarterbacks?|rebounds?|season|striker|touchdowns?|visitors|wickets?)$/

interface Sign {
  score: boolean
}

const signReader: Reader<Sign> = {
  read({kind, text, tokens}) {
    const signs: Sign[] = []
    if (kind === 'headline' && result.test(text)) signs.push({score: true}, {score: true})
    for (const {kind, text, lower} of tokens) {
      if (kind === 'number' ? score.test(text) : kind === 'word' && games.test(lower))
        signs.push({score: kind === 'number'})
    }
    return signs
  },
  move: (sign) => sign
}

/**
 * Whether an article tells of games, in which clubs and countries do what people do elsewhere: it has two scores, or the
 * result for a headline, and the words that go with them.
 */
export function readMatchReport({passages}: Article): boolean {
  const signs = passages.collect(signReader)
  const scores = signs.filter((sign) => sign.score).length
  return scores >= 2 && signs.length - scores >= 3
}
