/** Finds the comments of HTML in a text: half-open offsets, marks included. */
export function* findComments(text: string): Generator<{from: number; to: number}> {
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const end = text.indexOf('-->', from + 4)
    if (end < 0) return
    const to = end + 3
    yield {from, to}
    from = text.indexOf('<!--', to)
  }
}
