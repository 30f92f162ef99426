import type {ArticleBase, Sentence} from '../article/index.js'

/** Gives each of some tokens, which are in the order of the text, with the sentence that it stands in. */
export function* sentencesOf(
  {sentences}: Pick<ArticleBase, 'sentences'>,
  tokens: Iterable<number>
): Generator<[token: number, sentence: Sentence]> {
  let at = 0
  for (const token of tokens) {
    while (sentences[at]!.last <= token) at++
    yield [token, sentences[at]!]
  }
}
