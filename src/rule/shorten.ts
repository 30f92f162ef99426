/** Makes every run of white space one space. */
export function toOneLine(words: string): string {
  // Most have none but single spaces, and a copy of each would be made.
  return /[^\S ]|  /.test(words) ? words.replace(/\s+/g, ' ') : words
}

/** Puts words of the article on one line of at most 60 characters, to name them in a message. */
export function shorten(words: string): string {
  const line = toOneLine(words)
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}
