/** Puts words of the article on one line of at most 60 characters, to name them in a message. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}
