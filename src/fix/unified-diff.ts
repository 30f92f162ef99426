const context = 3

/**
 * Writes the difference of two texts as a unified diff; empty where they are the same. Lines are compared as they are:
 * fixes change few lines and never their number by much, so the parts that differ are found from both ends of each run.
 */
export function toUnifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const from = toLines(before)
  const to = toLines(after)
  const changes = findChanges(from, to)
  const hunks: string[] = []
  for (let index = 0; index < changes.length;) {
    let last = index
    while (last + 1 < changes.length && changes[last + 1]!.from - changes[last]!.fromEnd <= 2 * context)
      last++
    hunks.push(toHunk(changes.slice(index, last + 1)))
    index = last + 1
  }
  return `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n${hunks.join('')}`

  function toHunk(group: readonly Change[]): string {
    const [first] = group
    const final = group.at(-1)!
    const start = Math.max(0, first!.from - context)
    const end = Math.min(from.length, final.fromEnd + context)
    const otherStart = first!.to - (first!.from - start)
    const otherEnd = final.toEnd + (end - final.fromEnd)
    let lines = ''
    let at = start
    for (const change of group) {
      for (; at < change.from; at++) lines += mark(' ', from[at]!)
      for (; at < change.fromEnd; at++) lines += mark('-', from[at]!)
      for (let other = change.to; other < change.toEnd; other++) lines += mark('+', to[other]!)
    }
    for (; at < end; at++) lines += mark(' ', from[at]!)
    return `@@ -${span(start, end)} +${span(otherStart, otherEnd)} @@\n${lines}`
  }
}

interface Change {
  from: number
  fromEnd: number
  to: number
  toEnd: number
}

/** Names a file as git does: what could break the line or the terminal is written in octal. */
function quote(name: string): string {
  if (!/[\0-\x1f"\\\x7f]/.test(name)) return name
  const octal = (character: string): string =>
    /["\\]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  return `"${name.replace(/[\0-\x1f"\\\x7f]/g, octal)}"`
}

function toLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function mark(sign: string, line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
}

function span(start: number, end: number): string {
  return end - start === 1 ? `${start + 1}` : `${end === start ? start : start + 1},${end - start}`
}

/** Finds the runs of lines that differ. Lines that stand once in both texts hold the rest in place. */
function findChanges(from: readonly string[], to: readonly string[]): Change[] {
  const changes: Change[] = []
  const unique = new Map<string, number>()
  for (const [index, line] of to.entries()) unique.set(line, unique.has(line) ? -1 : index)
  let at = 0
  let other = 0
  while (at < from.length || other < to.length) {
    if (at < from.length && other < to.length && from[at] === to[other]) {
      at++
      other++
      continue
    }
    let fromEnd = at
    let toEnd = to.length
    for (; fromEnd < from.length; fromEnd++) {
      const place =
        from[fromEnd] === to[other + fromEnd - at] ? other + fromEnd - at : unique.get(from[fromEnd]!)
      if (place !== undefined && place >= other) {
        toEnd = place
        break
      }
    }
    changes.push({from: at, fromEnd, to: other, toEnd})
    at = fromEnd
    other = toEnd
  }
  return changes
}
