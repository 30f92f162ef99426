import path from 'node:path'
import {rules} from '../../rules/index.js'
import {Configuration} from '../config/index.js'
import {nearest} from '../config/nearest.js'
import {UsageError, type Arguments} from './options.js'

/** What the command line says about configurations. */
export type ConfigurationArguments = Pick<
  Arguments,
  'config' | 'search' | 'rules' | 'inputFormat' | 'jsonPointer'
>

/** Makes the configurations of a run out of what the command line says. */
export function createConfiguration(
  {config, search, rules: overrides, inputFormat, jsonPointer}: ConfigurationArguments,
  cwd: string
): Configuration {
  const metas = new Map(rules.map(({meta}) => [meta.id, meta]))
  for (const id of overrides.keys()) {
    // A plugin of a configuration goes by its own name.
    if (metas.has(id) || id.includes('retext-')) continue
    const close = nearest(id, metas.keys())
    throw new UsageError(
      `unknown rule \`${id}\`${close ? `, did you mean \`${close}\`?` : ', see `copydesk --list-rules`'}`
    )
  }
  return new Configuration({
    rules: metas,
    file: config === null ? null : path.resolve(cwd, config),
    search,
    overrides,
    format: inputFormat,
    pointer: jsonPointer
  })
}
