import {nearest} from '../config/nearest.js'
import {UsageError} from './options.js'
import {readReadme} from './package.js'
import {toTerminal} from './readme.js'

/** Gives the readme of a rule, dressed for the terminal. */
export async function explainRule(
  names: readonly string[],
  options: {colour: boolean; width: number}
): Promise<string> {
  const {rules} = await import('../../rules/index.js')
  const ids = rules.map(({meta}) => meta.id)
  const [name, ...others] = names
  if (name === undefined || others.length > 0) {
    throw new UsageError('`explain` expects one rule, as in `copydesk explain unattributed-quote`')
  }
  if (!ids.includes(name)) {
    const close = nearest(name, ids)
    throw new UsageError(
      `unknown rule \`${name}\`${close ? `, did you mean \`${close}\`?` : ', see `copydesk --list-rules`'}`
    )
  }
  return toTerminal(readReadme(name), options)
}
