import {createHash} from 'node:crypto'
import {toCells} from '../report/cells.js'

/**
 * Gives what is printed of a diff, which holds lines of an article as they are: a terminal is shown what could colour it,
 * and GitHub is told to read no commands in it. Wherever else it goes, it is exact.
 */
export function toShownDiff(
  diff: string,
  {isTerminal, env}: {isTerminal: boolean; env: Readonly<Record<string, string | undefined>>}
): string {
  if (isTerminal) return diff.split('\n').map(show).join('\n')
  if (diff === '' || env['GITHUB_ACTIONS'] !== 'true') return diff
  // No article can hold the word that ends this: it would have to hold its own hash.
  const word = createHash('sha256').update(diff).digest('hex')
  return `::stop-commands::${word}\n${diff}::${word}::\n`
}

function show(line: string): string {
  return toCells(line)
    .map(({text}) => text)
    .join('')
}
