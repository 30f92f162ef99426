import {parentPort, workerData} from 'node:worker_threads'
import {check, configOf, type Article, type Outcome} from './check.js'
import {createConfiguration, type ConfigurationArguments} from './configuration.js'
import type {FixKind} from '../fix/edits.js'

/** What a worker is made for; `copydesk` tells it from a worker of somebody else's. */
export interface WorkerData {
  copydesk: true
  given: ConfigurationArguments
  cwd: string
  fix: FixKind | null
}

/** Checks the articles that the main thread sends, one after the other. */
export function startWorker(): void {
  const {given, cwd, fix} = workerData as WorkerData
  const configuration = createConfiguration(given, cwd)
  const port = parentPort!
  let queue = Promise.resolve()
  port.on('message', (article: Article) => {
    queue = queue.then(async () => {
      // A plugin that never comes to an end lets the worker end.
      port.unref()
      const config = await configOf(configuration, article.file, cwd)
      const outcome: Outcome =
        'problems' in config
          ? {report: null, notChecked: config.problems, fixed: null, stets: []}
          : await check(article, config, fix)
      port.ref()
      port.postMessage(outcome)
    })
  })
}
