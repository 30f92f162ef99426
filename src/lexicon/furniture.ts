const lines: readonly RegExp[] = [
  /^advertisements?$/i,
  /^share(?: this)?(?: (?:on|via|with)\b.*)?$/i,
  /^like this:?$/i,
  /^related(?: (?:articles?|stories|posts?|news|content))?:?$/i,
  /^(?:read|see|more) (?:more|also|news|on this)\b.*:?$/i,
  /^leave a (?:reply|comment)$/i,
  /^\d* ?comments?$/i,
  /^adjust comment print$/i
]

/** Whether a whole line is furniture of a web page and no part of the article. */
export function isFurnitureLine(line: string): boolean {
  return line.length <= 120 && lines.some((pattern) => pattern.test(line))
}
