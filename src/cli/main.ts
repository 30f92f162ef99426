import {run} from './run.js'

// A closed pipe (`| head`) ends the run quietly; the status is that of what was found so far.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

void run(process.argv.slice(2), process).then((status) => {
  process.exitCode = status
})
