import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {Chromium, chromium, type Page} from '../helpers/chromium.js'

const folder = path.resolve(import.meta.dirname, '../../editors/web')
const file = path.join(folder, 'dist/copydesk.html')
const pictures = path.resolve(process.env['COPYDESK_PICTURES'] ?? 'reports/pictures')

let browser: Chromium | undefined
let page: Page

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(folder, 'build.mjs')], {stdio: 'pipe'})
  if (chromium === null) return
  browser = new Chromium()
  page = await browser.open(pathToFileURL(file).href, 1180, 720, 2)
}, 60_000)

afterAll(() => browser?.close(), 30_000)

test('the desk of the page reads an article where there is nothing of Node', async () => {
  const html = fs.readFileSync(file, 'utf8')
  const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'))
  const program = vm.runInNewContext(
    `${script.slice(0, script.indexOf('\n', 10))}; globalThis.desk`
  ) as string
  const answers: {id: number; messages?: {ruleId: string}[]; failed?: string}[] = []
  const answered = new Promise<void>((resolve) => {
    const desk: Record<string, unknown> = {
      // What a worker has of its own; the language itself is in every context.
      performance: {now: () => 0},
      atob,
      TextDecoder,
      TextEncoder,
      URL,
      postMessage: (answer: (typeof answers)[number]) => {
        answers.push(answer)
        resolve()
      }
    }
    vm.createContext(desk)
    vm.runInContext(program, desk)
    ;(desk['onmessage'] as (event: object) => void)({
      data: {id: 7, text: 'Council votes\n\nThe council met on on Tuesday, she said.\n', format: 'text'}
    })
  })
  await answered
  expect(answers[0]!.failed).toBeUndefined()
  expect(answers[0]!.id).toBe(7)
  expect(answers[0]!.messages!.map(({ruleId}) => ruleId)).toContain('repeated-word')
})

const inBrowser = test.skipIf(chromium === null)

const write = async (text: string, format = 'text'): Promise<void> => {
  await page.evaluate(
    `{ const box = document.getElementById('box'); box.value = ${JSON.stringify(text)}; document.getElementById('format').value = '${format}'; document.getElementById('summary').textContent = ''; box.dispatchEvent(new Event('input')) }`
  )
  await page.until("document.getElementById('summary').textContent.includes('read in')")
}

const marked = (): Promise<string[]> =>
  page.evaluate("[...document.querySelectorAll('#marks mark')].map((mark) => mark.textContent)")

inBrowser(
  'in a browser the page marks the words, each under itself, and says why (needs chromium)',
  async () => {
    await page.until("!document.getElementById('summary').textContent.includes('comes in')", 60_000)
    expect(await page.evaluate("document.getElementById('summary').textContent")).toMatch(
      /^\d+ words · \d+ reports · stitched \d+ % · read in \d+ ms$/
    )
    expect(await marked()).toEqual(expect.arrayContaining(['can not', 'an', 'Pryce']))
    // The marks and the words are the same text in the same lines.
    expect(
      await page.evaluate(
        "(() => { const box = document.getElementById('box'), marks = document.getElementById('marks'); return [marks.textContent.startsWith(box.value), Math.abs(box.scrollHeight - marks.scrollHeight) <= 40, box.clientWidth === marks.clientWidth] })()"
      )
    ).toEqual([true, true, true])
    const place = await page.evaluate<{x: number; y: number}>(
      "(() => { const {left, top, width, height} = [...document.querySelectorAll('#marks mark')].find((mark) => mark.textContent === 'can not').getBoundingClientRect(); return {x: left + width / 2, y: top + height / 2} })()"
    )
    await page.point(place.x, place.y)
    expect(
      await page.until("!document.getElementById('tip').hidden && document.getElementById('tip').innerText")
    ).toMatch(/^Unexpected can not, expected cannot\s+English writes it as one word\.\s+split-word$/)
    await page.screenshot(path.join(pictures, 'page.png'))
  },
  90_000
)

inBrowser(
  'what is typed is read again, and a fix is made where it is asked for (needs chromium)',
  async () => {
    await write('Council votes\n\n😀 The café in Évora met on on Tuesday, the mayor said.\n')
    expect(await marked()).toEqual(['on on'])
    await page.click("document.querySelector('#list .fix')")
    await page.until("document.querySelectorAll('#list li').length === 0")
    expect(await page.evaluate("document.getElementById('box').value")).toContain('Évora met on Tuesday')
    await write('# Votes\n\nWe met **on** on Tuesday, the mayor said.\n', 'markdown')
    expect(await marked()).toEqual(['on** on'])
    await write('<h1>Votes</h1><p>We met on <b>on</b> Tuesday, the mayor said.</p>', 'html')
    expect(await marked()).toEqual(['on <b>on'])
  }
)

inBrowser(
  'nothing leaves the page, and nothing in an article becomes a part of it (needs chromium)',
  async () => {
    await write(
      '<img src="http://127.0.0.1:9/a.png" onerror="window.bad = 1">\n\nThe <b>cat</b> sat on on it & said.\n'
    )
    expect(
      await page.evaluate("document.querySelectorAll('#marks img, #marks b, #list img, #list b').length")
    ).toBe(0)
    expect(await page.evaluate('window.bad === undefined')).toBe(true)
    expect(await page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')")).toBe(
      'refused'
    )
    const foreign = page.requests.filter((address) => !/^(?:file|blob|data|about):/.test(address))
    expect(foreign.filter((address) => address !== 'http://127.0.0.1:9/')).toEqual([])
  }
)
