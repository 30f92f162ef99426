/** An example of a rule's readme. */
export interface Fence {
  kind: 'incorrect' | 'correct'
  /** Line of the readme that the example opens on, from 1. */
  line: number
  /** The article, without the marker lines. */
  text: string
  /** The article with its messages drawn under the lines. */
  drawn: string
  options: Readonly<Record<string, unknown>>
  /** What the newsroom has settled, from the key `house` of the options. */
  house: Readonly<Record<string, unknown>>
}

const fence = /^(`{3,})text (incorrect|correct)(?: (\{.*\}))?\n([^]*?)^\1$/gm
const marker = /^ *~+ \S/

/** Finds the examples of a readme: fences that say `text incorrect` or `text correct`, with options as JSON. */
export function findFences(readme: string): Fence[] {
  const result: Fence[] = []
  for (const match of readme.matchAll(fence)) {
    const drawn = match[4]!.replace(/\n$/, '')
    const lines = drawn.split('\n')
    const {house = {}, ...options} = JSON.parse(match[3] ?? '{}') as {house?: Fence['house']}
    result.push({
      kind: match[2] as Fence['kind'],
      line: readme.slice(0, match.index).split('\n').length,
      text: lines.filter((line) => !marker.test(line)).join('\n'),
      drawn,
      options,
      house
    })
  }
  return result
}
