import fs from 'node:fs'
import path from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Article, Outcome} from './check.js'
import {UsageError} from './options.js'
import type {WorkerData} from './worker.js'

interface Job {
  resolve: (outcome: Outcome | null) => void
  reject: (error: Error) => void
}

interface Member {
  worker: Worker
  jobs: Job[]
}

// So that no worker waits while this thread is at something else.
const ahead = 4

const program = path.join(import.meta.dirname, 'copydesk.cjs')

/** Workers that check articles; each is started when the others have enough to do. */
export class Pool {
  readonly #data: WorkerData
  readonly #size: number
  readonly #members: Member[] = []
  #wake: (() => void) | null = null
  #hasAnswered = false

  constructor(size: number, data: WorkerData) {
    this.#data = data
    this.#size = size
  }

  /** Whether there can be workers: not where the command is not built. */
  static get isPossible(): boolean {
    return fs.existsSync(program)
  }

  /** Waits until there is somebody with time for an article. */
  async ready(): Promise<void> {
    while (!this.#pick()) await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  /** Gives an article to a worker; null comes back where that failed, as for want of memory. */
  check(article: Article): Promise<Outcome | null> {
    const member = this.#pick() ?? this.#members[0]!
    const outcome = new Promise<Outcome | null>((resolve, reject) => member.jobs.push({resolve, reject}))
    member.worker.ref()
    member.worker.postMessage(article)
    return outcome
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map(({worker}) => worker.terminate()))
  }

  #pick(): Member | null {
    const idle = this.#members.filter(({jobs}) => jobs.length < ahead)
    const [member] = idle.sort((a, b) => a.jobs.length - b.jobs.length)
    if (member) return member
    // Several that start at once are slow to say the first word.
    const mayStart = this.#members.length === 0 || this.#hasAnswered
    return mayStart && this.#members.length < this.#size ? this.#start() : null
  }

  #start(): Member {
    const worker = new Worker(program, {
      workerData: this.#data,
      // With room to spare, V8 would rather grow than clear away. What needs more is checked by the main thread.
      resourceLimits: {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 160}
    })
    const member: Member = {worker, jobs: []}
    this.#members.push(member)
    worker.unref()
    worker.on('message', (outcome: Outcome) => {
      this.#hasAnswered = true
      member.jobs.shift()!.resolve(outcome)
      if (member.jobs.length === 0) worker.unref()
      this.#wake?.()
    })
    worker.on('error', () => {
      for (const {resolve} of member.jobs.splice(0)) resolve(null)
    })
    worker.on('exit', () => {
      this.#members.splice(this.#members.indexOf(member), 1)
      for (const {reject} of member.jobs.splice(0))
        reject(new UsageError('a plugin has not come to an end, so nothing more was checked'))
      this.#wake?.()
    })
    return member
  }
}
