// The desk in a worker of the page: reads one article after the other.
import {checkSource} from '../../src/desk.js'
import {InputError, type Format} from '../../src/input/index.js'

export interface Question {
  id: number
  text: string
  format: Format
}

const desk = globalThis as unknown as {
  onmessage: (event: {data: Question}) => void
  postMessage(answer: object): void
}

desk.onmessage = ({data: {id, text, format}}) => {
  const start = performance.now()
  checkSource(text, {format}).then(
    ({messages, articles}) =>
      desk.postMessage({
        id,
        messages,
        stitched: Math.max(0, ...articles.map(({provenance}) => provenance.score)),
        words: articles.reduce((sum, {tokens}) => sum + tokens.filter(({kind}) => kind === 'word').length, 0),
        milliseconds: Math.round(performance.now() - start)
      }),
    (error: unknown) =>
      desk.postMessage({
        id,
        failed: error instanceof InputError ? error.message : `The desk failed: ${String(error)}`
      })
  )
}
