/** A place in a file: line and column count from 1, the offset from 0; columns and offsets are UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Gives the point of an offset; lines end at `\n`, `\r\n` or a lone `\r`. */
export function createLocator(source: string): (offset: number) => Point {
  const starts = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}
