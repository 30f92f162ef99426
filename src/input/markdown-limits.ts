import {InputError} from './input-error.js'

// No article comes near them; past them the parser's time grows with the square, and a short file takes minutes.
const mostMarks = 2000
const mostLevels = 100

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/
const frontMatter = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/
const mark = /[[*_~`<]|www\.|https?:/gi
const ownParagraph = /^[ \t]*(?:#{1,6}[ \t]|\[[^\]]*\]:|$)|\|/
const html =
  /^ {0,3}<(?:[!?]|\/?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|head|header|html|iframe|li|link|main|nav|ol|p|pre|script|section|style|table|tbody|td|template|textarea|tfoot|th|thead|tr|ul)\b)/i

/**
 * Refuses Markdown that stands deeper, or has more marks in one paragraph, than the parser can read in sensible time.
 *
 * @throws InputError at the line that goes too far.
 */
export function checkMarkdownLimits(source: string): void {
  let marks = 0
  let fence = ''
  let raw = false
  const start = frontMatter.exec(source)?.[0].length ?? 0
  for (const {0: line, index} of source.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g)) {
    if (index < start) continue
    const prefix = containers.exec(line)![0]
    const rest = line.slice(prefix.length).trimEnd()
    const levels = prefix.length < mostLevels ? 0 : prefix.replace(/[ \t]/g, '').length
    const indent = prefix === '' || />/.test(prefix) ? 0 : /^[ \t]*/.exec(prefix)![0].length
    if (levels > mostLevels || indent > 2 * mostLevels) throw new InputError('it is nested too deeply', index)
    const ticks = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[1]
    if (fence !== '') {
      if (ticks?.startsWith(fence) && rest.trim() === ticks) fence = ''
      continue
    }
    if (ticks) {
      fence = ticks
      continue
    }
    if (rest === '' || prefix !== '' || ownParagraph.test(rest)) {
      marks = 0
      raw = false
    }
    raw ||= marks === 0 && html.test(rest)
    if (raw) continue
    marks += rest.match(mark)?.length ?? 0
    if (marks > mostMarks) throw new InputError('it has too many marks of Markdown in one paragraph', index)
  }
}
