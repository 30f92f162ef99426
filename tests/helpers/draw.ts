import type {Message, Severity} from '../../src/rule/index.js'

const levels: readonly Severity[] = ['suggestion', 'warning', 'error']

/**
 * Draws messages under the lines that they stand on, as the readmes have them; of a place that runs over several
 * lines the first is marked. A message milder than `usual` says how mild it is.
 */
export function draw(text: string, messages: readonly Message[], usual: Severity): string {
  return text
    .split('\n')
    .flatMap((line, index) => [
      line,
      ...messages
        .filter(({start}) => start.line === index + 1)
        .map(({start, end, reason, severity}) => {
          const last = end.line === start.line ? end.column : line.length + 1
          const mild = levels.indexOf(severity) < levels.indexOf(usual) ? ` (${severity})` : ''
          return `${' '.repeat(start.column - 1)}${'~'.repeat(Math.max(1, last - start.column))} ${reason}${mild}`
        })
    ])
    .join('\n')
}
