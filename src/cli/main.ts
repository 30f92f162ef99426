import {isMainThread, workerData} from 'node:worker_threads'
import {run} from './run.js'

if (isMainThread) start()
else if ((workerData as {copydesk?: unknown} | null)?.copydesk)
  void import('./worker.js').then(({startWorker}) => startWorker())

function start(): void {
  let isDone = false

  // A closed pipe (`| head`) ends the run quietly; the status is that of what was found so far.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      isDone = true
      process.exit()
    })
  }

  // Node ends without a word where nothing is left to wait for but a promise that nobody keeps.
  process.on('beforeExit', () => {
    if (isDone) return
    process.exitCode = 2
    isDone = true
    process.stderr.write('copydesk: a plugin has not come to an end, so nothing more was checked\n')
  })

  run(process.argv.slice(2), process).then(
    (status) => {
      isDone = true
      process.exitCode = status
    },
    (error: unknown) => {
      isDone = true
      process.exitCode = 2
      console.error('copydesk itself failed, please report this:', error)
    }
  )
}
