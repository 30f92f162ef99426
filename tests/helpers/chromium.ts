import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Readable, Writable} from 'node:stream'

/** The Chromium that is installed, or null. */
export const chromium: string | null =
  [process.env['CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => name !== '' && spawnSync(name, ['--version']).status === 0
  ) ?? null

interface Answer {
  id?: number
  sessionId?: string
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: {message: string}
}

/** A headless Chromium, spoken to over a pipe in its own protocol. */
export class Chromium {
  readonly #process: ChildProcess
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-chromium-'))
  readonly #pending = new Map<number, {resolve(value: never): void; reject(error: Error): void}>()
  readonly #listeners = new Set<(answer: Answer) => void>()
  #last = 0

  constructor() {
    this.#process = spawn(
      chromium!,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--hide-scrollbars',
        '--remote-debugging-pipe',
        `--user-data-dir=${this.#folder}`,
        'about:blank'
      ],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true}
    )
    let rest = Buffer.alloc(0)
    ;(this.#process.stdio[4] as Readable).on('data', (data: Buffer) => {
      rest = Buffer.concat([rest, data])
      for (let end; (end = rest.indexOf(0)) !== -1; rest = rest.subarray(end + 1))
        this.#take(JSON.parse(rest.subarray(0, end).toString()) as Answer)
    })
  }

  send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#last
    const message = JSON.stringify({id, method, params, ...(sessionId && {sessionId})})
    ;(this.#process.stdio[3] as Writable).write(`${message}\0`)
    return new Promise((resolve, reject) => this.#pending.set(id, {resolve: resolve as never, reject}))
  }

  on(listener: (answer: Answer) => void): void {
    this.#listeners.add(listener)
  }

  /** Opens a page of a size in pixels. */
  async open(url: string, width: number, height: number, scale = 1): Promise<Page> {
    const {targetId} = await this.send<{targetId: string}>('Target.createTarget', {url: 'about:blank'})
    const {sessionId} = await this.send<{sessionId: string}>('Target.attachToTarget', {
      targetId,
      flatten: true
    })
    const page = new Page(this, sessionId)
    await page.send('Page.enable')
    await page.send('Runtime.enable')
    await page.send('Network.enable')
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false
    })
    await page.send('Page.navigate', {url})
    return page
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    void this.send('Browser.close').catch(() => {})
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))])
    try {
      process.kill(-this.#process.pid!, 'SIGKILL')
    } catch {
      // It has ended.
    }
    fs.rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5})
  }

  #take(answer: Answer): void {
    const {id, result, error} = answer
    const pending = id === undefined ? undefined : this.#pending.get(id)
    if (!pending) for (const listener of this.#listeners) listener(answer)
    else if (error) pending.reject(new Error(error.message))
    else pending.resolve(result as never)
  }
}

/** A page that is looked at and typed into as a person does. */
export class Page {
  /** The addresses that it asked for. */
  readonly requests: string[] = []
  /** What it said on its console, and the errors that nobody caught. */
  readonly console: string[] = []
  readonly #browser: Chromium
  readonly #session: string

  constructor(browser: Chromium, session: string) {
    this.#browser = browser
    this.#session = session
    browser.on(({method, params, sessionId}) => {
      if (sessionId !== session) return
      if (method === 'Network.requestWillBeSent')
        this.requests.push((params as {request: {url: string}}).request.url)
      if (method === 'Runtime.consoleAPICalled' || method === 'Runtime.exceptionThrown')
        this.console.push(JSON.stringify(params))
    })
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#browser.send(method, params, this.#session)
  }

  /** Gives the value of an expression. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const {result, exceptionDetails} = await this.send<{
      result: {value: Value}
      exceptionDetails?: {text: string; exception?: {description?: string}}
    }>('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true})
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Waits until an expression is true of the page, and gives its value. */
  async until<Value>(expression: string, patience = 30_000): Promise<Value> {
    for (const end = Date.now() + patience; ;) {
      const value = await this.evaluate<Value>(
        `(() => { try { return ${expression} } catch { return null } })()`
      )
      if (value) return value
      if (Date.now() > end) throw new Error(`never true: ${expression}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async screenshot(
    file: string,
    clip?: {x: number; y: number; width: number; height: number}
  ): Promise<void> {
    const {data} = await this.send<{data: string}>('Page.captureScreenshot', {
      format: 'png',
      ...(clip && {clip: {...clip, scale: 1}})
    })
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, Buffer.from(data, 'base64'))
  }

  /** Points at a place, in pixels; clicks there if asked to. */
  async point(x: number, y: number, click = false): Promise<void> {
    await this.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y})
    if (!click) return
    const button = {x, y, button: 'left', clickCount: 1}
    await this.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...button})
    await this.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...button})
  }

  /** Clicks on the middle of the first element that an expression of the page gives, once it is there. */
  async click(element: string): Promise<void> {
    const {x, y} = await this.until<{x: number; y: number}>(
      `(() => { const {left, top, width, height} = (${element}).getBoundingClientRect(); return width > 0 && {x: left + width / 2, y: top + height / 2} })()`
    )
    await this.point(x, y, true)
  }

  /** Presses a key, with modifiers: 1 Alt, 2 Control, 8 Shift. */
  async press(key: string, modifiers = 0): Promise<void> {
    const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key === '.' ? 'Period' : key
    const codes: Readonly<Record<string, number>> = {
      Enter: 13,
      Escape: 27,
      End: 35,
      Home: 36,
      ArrowDown: 40,
      Backspace: 8,
      F8: 119,
      F1: 112,
      '.': 190
    }
    const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0)
    const event = {key, code, modifiers, windowsVirtualKeyCode}
    const text = key === 'Enter' ? {text: '\r'} : {}
    await this.send('Input.dispatchKeyEvent', {type: 'keyDown', ...event, ...text})
    await this.send('Input.dispatchKeyEvent', {type: 'keyUp', ...event})
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', {text})
  }
}
