// The page: a box to write in, marks under the words, and beside it what the desk says of them.
import type {Format} from '../../src/input/index.js'
import type {Message} from '../../src/rule/index.js'

/** The worker's program, which the build puts in. */
declare const DESK: string

interface Answer {
  id: number
  failed?: string
  messages: Message[]
  stitched: number
  words: number
  milliseconds: number
}

/** How long typing rests before the article is read again, in milliseconds. */
const pause = 120

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const box = find<HTMLTextAreaElement>('box')
const marks = find('marks')
const list = find('list')
const tip = find('tip')
const summary = find('summary')
const format = find<HTMLSelectElement>('format')

const desk = new Worker(URL.createObjectURL(new Blob([DESK], {type: 'text/javascript'})))
let messages: readonly Message[] = []
let last = 0
let timer = 0

box.addEventListener('input', () => {
  // Marks of words that have moved would stand under others.
  draw([])
  clearTimeout(timer)
  timer = window.setTimeout(read, pause)
})
box.addEventListener('scroll', () => (marks.scrollTop = box.scrollTop))
format.addEventListener('change', read)
box.addEventListener('pointermove', ({clientX, clientY}) => {
  const mark = document
    .elementsFromPoint(clientX, clientY)
    .find(
      (element): element is HTMLElement => element instanceof HTMLElement && element.matches('#marks mark')
    )
  point(mark ? Number(mark.dataset['index']) : null, mark)
})
box.addEventListener('pointerleave', () => point(null))
desk.onmessage = ({data}: MessageEvent<Answer>) => {
  // What was typed meanwhile has an answer of its own.
  if (data.id !== last) return
  draw(data.failed === undefined ? data.messages : [])
  summary.textContent =
    data.failed ??
    [
      count(data.words, 'word'),
      data.messages.length === 0 ? 'nothing to report' : count(data.messages.length, 'report'),
      `stitched ${Math.round(data.stitched * 100)} %`,
      `read in ${data.milliseconds} ms`
    ].join(' · ')
}
desk.onerror = ({message}) => (summary.textContent = `The desk could not start: ${message}`)
read()

function read(): void {
  desk.postMessage({id: ++last, text: box.value, format: format.value as Format})
}

function draw(found: readonly Message[]): void {
  messages = found
  const parts: Node[] = []
  let end = 0
  for (const [index, {start, end: stop, severity}] of found.entries()) {
    // One mark in another shows as one.
    if (start.offset < end) continue
    parts.push(document.createTextNode(box.value.slice(end, start.offset)))
    const mark = make('mark', box.value.slice(start.offset, stop.offset), severity)
    mark.dataset['index'] = String(index)
    parts.push(mark)
    end = stop.offset
  }
  // A last line that is empty has no height of its own.
  parts.push(document.createTextNode(`${box.value.slice(end)}\n `))
  marks.replaceChildren(...parts)
  marks.scrollTop = box.scrollTop
  list.replaceChildren(...found.map(toItem))
  point(null)
}

function toItem(message: Message, index: number): HTMLElement {
  const item = make('li', '', message.severity)
  const words = make('button', '', 'reason')
  words.append(...toWords(message.reason))
  words.addEventListener('click', () => {
    box.focus()
    box.setSelectionRange(message.start.offset, message.end.offset)
    marks.querySelector(`[data-index="${index}"]`)?.scrollIntoView({block: 'center'})
    box.scrollTop = marks.scrollTop
  })
  item.append(words, make('p', message.note ?? ''))
  const row = make('p', '', 'row')
  for (const text of message.expected) {
    const button = make('button', text === '' ? 'Take it out' : `Replace with “${text}”`, 'fix')
    button.addEventListener('click', () => {
      box.setRangeText(text, message.start.offset, message.end.offset, 'end')
      box.focus()
      read()
    })
    row.append(button)
  }
  row.append(make('span', message.ruleId, 'rule'))
  item.append(row)
  return item
}

/** Shows what is said of a mark beside the pointer; null for nothing. */
function point(index: number | null, mark?: HTMLElement): void {
  const message = index === null ? undefined : messages[index]
  tip.hidden = !message
  if (!message || !mark) return
  const reason = make('strong', '')
  reason.append(...toWords(message.reason))
  tip.replaceChildren(reason, make('p', message.note ?? ''), make('span', message.ruleId, 'rule'))
  const {left, bottom} = mark.getClientRects()[0]!
  tip.style.left = `${Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8))}px`
  tip.style.top = `${bottom + 6}px`
}

/** A reason as nodes, what stands between backticks as code. */
function toWords(reason: string): Node[] {
  return reason
    .split('`')
    .map((part, index) => (index % 2 === 1 ? make('code', part) : document.createTextNode(part)))
}

function make(name: string, text: string, kind = ''): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  if (kind) element.className = kind
  return element
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
