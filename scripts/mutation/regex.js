/**
 * Lists what can be changed in a regular expression: anchors left out, quantifiers left out, classes and looks negated.
 *
 * @returns `{start, end, code}`, half-open offsets into the pattern and what stands there instead.
 */
export function mutateRegex(pattern) {
  const result = []
  const put = (start, length, code) => result.push({start, end: start + length, code})
  let at = 0
  let inClass = false
  while (at < pattern.length) {
    const rest = pattern.slice(at)
    const escape = /^\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|[^])/.exec(rest)
    if (escape) {
      if (!inClass) {
        if (/^\\b$/i.test(escape[0])) put(at, 2, '')
        else if (/^\\[pdws]/i.test(escape[0]))
          put(
            at + 1,
            1,
            pattern[at + 1] === pattern[at + 1].toLowerCase()
              ? pattern[at + 1].toUpperCase()
              : pattern[at + 1].toLowerCase()
          )
      }
      at += escape[0].length
    } else if (inClass) {
      if (rest[0] === ']') inClass = false
      at++
    } else if (rest[0] === '[') {
      inClass = true
      if (rest.startsWith('[^]')) {
        inClass = false
        at += 3
      } else if (rest[1] === '^') {
        put(at + 1, 1, '')
        at += 2
      } else {
        put(at + 1, 0, '^')
        at++
      }
      if (pattern[at] === ']') at++
    } else if (/^[$^]/.test(rest)) {
      put(at, 1, '')
      at++
    } else if (/^\(\?<?[=!]/.test(rest)) {
      const [look] = /^\(\?<?[=!]/.exec(rest)
      put(at + look.length - 1, 1, look.endsWith('=') ? '!' : '=')
      at += look.length
    } else if (/^\(\?:|^\(\?<\w+>/.test(rest)) {
      at += /^\(\?:|^\(\?<\w+>/.exec(rest)[0].length
    } else {
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(rest)
      if (quantifier) put(at, quantifier[0].length, '')
      at += quantifier?.[0].length ?? 1
    }
  }
  return result
}
