import {plural} from '../report/summary.js'
import type {Io} from './io.js'

// Short runs need none, and a terminal is not to flicker.
const patience = 1000
const pause = 100

/** Tells on a terminal how far a long run is, on a line that is taken away again. */
export class Progress {
  readonly #stream: Io['stderr']
  readonly #total: number
  readonly #isOn: boolean
  #done = 0
  #next = Date.now() + patience
  #isShown = false

  constructor(io: Pick<Io, 'env' | 'stderr'>, total: number) {
    this.#stream = io.stderr
    this.#total = total
    this.#isOn = io.stderr.isTTY === true && io.env['TERM'] !== 'dumb'
  }

  step(): void {
    this.#done++
    if (!this.#isOn || Date.now() < this.#next) return
    this.#next = Date.now() + pause
    this.#isShown = true
    const width = 20
    const filled = Math.floor((width * this.#done) / this.#total)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    this.#stream.write(`\r${bar} ${this.#done} of ${plural(this.#total, 'article')}\u001b[K`)
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K')
    this.#isShown = false
  }
}
