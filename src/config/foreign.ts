import type {Root} from 'nlcst'
import {unified, type Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {ForeignPlugin} from '../desk.js'
import type {ActivePlugin} from './index.js'

/**
 * Makes a plugin ready for the desk.
 *
 * @param onError Told what a plugin threw; the desk goes on without it.
 */
export function toForeignPlugin(
  {name, attacher, options, severity}: ActivePlugin,
  settings: Readonly<Record<string, unknown>>,
  onError: (error: unknown) => void
): ForeignPlugin {
  return {
    name,
    ...(severity && {severity}),
    async transform(tree: Root, file: VFile) {
      try {
        // A plugin looks at its processor when it is attached, and may wait for it to be done.
        const processor = unified().data('settings', settings)
        await processor.use(attacher as Plugin<[unknown]>, options ?? undefined).run(tree, file)
      } catch (error) {
        // What `file.fail` throws is a message, which the file has.
        if (!file.messages.some((message) => (message as unknown) === error)) onError(error)
      }
    }
  }
}
