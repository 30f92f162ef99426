/** Fewer letters than this are no beginning of a word. */
const shortest = 3

/** Gives the known word that is spelt most like the given one or begins with it, or null where none comes near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const words = [...known]
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  if (best !== null || word.length < shortest) return best
  return words.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null
}

/** Letters to put in, take out, change or swap with their neighbour; `limit` where it is that or more. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length]!, limit)
}
