import type {RuleMeta} from '../rule/define-rule.js'
import {createStyle} from '../report/style.js'
import type {Arguments} from './options.js'

/** Lists every rule by category: its severity, its id and what it reports. As JSON, all that is known of it. */
export async function listRules(format: Arguments['format'], {colour}: {colour: boolean}): Promise<string> {
  const {rules} = await import('../../rules/index.js')
  const metas = rules.map(({meta}) => meta)
  return format === 'json' ? `${JSON.stringify(metas, null, 2)}\n` : toList(metas, colour)
}

function toList(metas: readonly RuleMeta[], colour: boolean): string {
  const {bold, dim, red, yellow, blue} = createStyle(colour)
  const dress = {error: red, warning: yellow, suggestion: blue}
  const widest = Math.max(...metas.map(({id}) => id.length))
  const categories = [...new Set(metas.map(({category}) => category))].sort()
  return categories
    .map((category) => {
      const rows = metas
        .filter((meta) => meta.category === category)
        .map(({id, severity, description, fix}) => {
          const what =
            description.replace(/^Reports /, '') + (fix === 'safe' ? dim(' (fixed by itself)') : '')
          return `  ${id.padEnd(widest)}  ${dress[severity](severity.padEnd('suggestion'.length))}  ${what}\n`
        })
      return `${bold(category)}\n${rows.join('')}`
    })
    .join('\n')
}
