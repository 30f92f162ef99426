import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const processor = unified().use(retextEnglish).freeze()

/** Parses text into nlcst. */
export function parseEnglish(text: string): Root {
  return processor.parse(text)
}
