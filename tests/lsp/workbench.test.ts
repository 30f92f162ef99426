import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {Chromium, chromium, type Page} from '../helpers/chromium.js'

// The whole of VS Code, shown by a browser; its extensions run in Node as they do on a desk. The script says how to get it.
const codeServer = process.env['CODE_SERVER'] ?? ''
const hasWorkbench =
  codeServer !== '' && chromium !== null && fs.existsSync(path.join(codeServer, 'out/node/entry.js'))

const extension = path.resolve(import.meta.dirname, '../../editors/vscode')
/** Where to put pictures; the README's are made with COPYDESK_PICTURES=editors/vscode/images. */
const pictures = path.resolve(process.env['COPYDESK_PICTURES'] ?? 'reports/pictures')

const article = `# Harbor plan splits town council

The plan to dredge the harbor was sent back to committee on on Monday night, the mayor, Teresa Volkova, said.

"We owe the boats a channel that works", Volkova said. "We cannot wait."

The Town Council has heard from the Kingdom of Norway, whose engineers built the old pier. Norway has offered help.

Lindqvist called the delay an disgrace. The labour costs would double, he said, and the color of the water would not change.
`

let folder: string
let server: ChildProcess
let browser: Chromium
let page: Page

beforeAll(async () => {
  if (!hasWorkbench) return
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-workbench-')))
  const own = path.join(folder, 'extensions/copydesk.copydesk-0.1.0')
  for (const name of ['package.json', 'README.md', 'images', 'walkthrough'])
    fs.cpSync(path.join(extension, name), path.join(own, name), {recursive: true})
  execFileSync(process.execPath, [path.join(extension, 'build.mjs'), '--out', path.join(own, 'dist')], {
    stdio: 'pipe'
  })
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), text)
  }
  write(
    'data/User/settings.json',
    JSON.stringify({
      'workbench.startupEditor': 'none',
      'workbench.colorTheme': 'Default Light Modern',
      'workbench.tips.enabled': false,
      'chat.commandCenter.enabled': false,
      'workbench.layoutControl.enabled': false,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'editor.fontSize': 15,
      'editor.lineHeight': 1.6,
      'editor.occurrencesHighlight': 'off',
      'editor.renderLineHighlight': 'none',
      'breadcrumbs.enabled': false,
      'keyboard.layout': 'us',
      'explorer.openEditors.visible': 0,
      'files.autoSave': 'off'
    })
  )
  write('news/harbor.md', article)
  write('news/.retextrc', '{"plugins": ["./plugin.mjs"]}\n')
  write(
    'news/plugin.mjs',
    `import fs from 'node:fs'\nfs.writeFileSync('${folder}/news/ran', '')\nexport default () => {}\n`
  )
  const port = await freePort()
  server = spawn(
    process.execPath,
    [
      path.join(codeServer, 'out/node/entry.js'),
      '--auth=none',
      `--bind-addr=127.0.0.1:${port}`,
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
      `--user-data-dir=${folder}/data`,
      `--extensions-dir=${folder}/extensions`
    ],
    {stdio: 'ignore', detached: true, env: {...process.env, HOME: folder}}
  )
  const address = `http://127.0.0.1:${port}/?folder=${folder}/news`
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false
    )
    if (isUp) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  browser = new Chromium()
  page = await browser.open(address, 1100, 700, 2)
  await page.until("document.querySelector('.monaco-workbench .statusbar')", 60_000)
}, 120_000)

afterAll(async () => {
  await page?.screenshot('reports/pictures/last.png')
  await browser?.close()
  if (server) process.kill(-server.pid!, 'SIGKILL')
  if (folder) fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5})
}, 30_000)

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = listener.address() as net.AddressInfo
      listener.close(() => resolve(port))
    })
  })
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

async function openFile(name: string): Promise<void> {
  await page.click(
    `[...document.querySelectorAll('.explorer-folders-view .monaco-list-row')].find((row) => row.textContent === ${JSON.stringify(name)})`
  )
  await page.until(`document.querySelector('.tab.active').textContent.includes(${JSON.stringify(name)})`)
}

/** An expression for the first element that a selector finds whose text has these words. */
const having = (selector: string, words: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.replace(/\u00a0/g, ' ').includes(${JSON.stringify(words)}))`

/** Where words stand in the editor, in pixels of the page. */
const place = (words: string): Promise<{x: number; y: number}> =>
  page.until(`(() => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const text = line.textContent.replace(/\u00a0/g, ' ')
      const at = text.indexOf(${JSON.stringify(words)})
      if (at === -1) continue
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node, before = 0; (node = walker.nextNode()); before += node.length) {
        if (before + node.length <= at) continue
        const range = document.createRange()
        range.setStart(node, at - before)
        range.setEnd(node, Math.min(node.length, at - before + 2))
        const {left, top, width, height} = range.getBoundingClientRect()
        return {x: left + width / 2, y: top + height / 2}
      }
    }
  })()`)

/** What the editor shows, as far as it is on the screen. */
const shownText = (): Promise<string> =>
  page.evaluate(
    "[...document.querySelectorAll('.editor-instance .view-line')].sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map((line) => line.textContent.replace(/\\u00a0/g, ' ')).join('\\n')"
  )

/** Clicks on words and chooses one of their quick fixes. */
async function choose(words: string, title: string, picture?: string): Promise<void> {
  const {x, y} = await place(words)
  await page.point(x, y, true)
  // The editor drops a menu that is asked for before it has asked for the bulb itself.
  await page.until(`(() => {
    const {top, height} = document.querySelector('.lightBulbWidget').getBoundingClientRect()
    return height > 0 && Math.abs(top + height / 2 - ${y}) < 2 * height
  })()`)
  await page.press('.', 2)
  const entry = having('.action-widget .monaco-list-row', title)
  await page.until(entry)
  if (picture) {
    await wait(500)
    await page.screenshot(path.join(pictures, picture), editorArea)
  }
  await page.click(entry)
}

/** Runs a command of the palette. */
async function run(command: string): Promise<void> {
  await page.press('F1')
  await page.until("document.activeElement.closest('.quick-input-widget')")
  await page.type(command)
  await page.until(having('.quick-input-list .monaco-list-row.focused', command))
  await page.press('Enter')
}

const editorArea = {x: 322, y: 34, width: 778, height: 420}

const inWorkbench = test.skipIf(!hasWorkbench)

inWorkbench(
  'in a real VS Code the extension marks the words of an article, also where nothing is trusted (needs chromium and CODE_SERVER=$(tests/lsp/get-code-server.sh))',
  async () => {
    await openFile('harbor.md')
    await page.until("document.querySelectorAll('.squiggly-error, .squiggly-warning').length >= 6", 60_000)
    await page.until(having('.statusbar-item', 'Copydesk 8'))
    expect(await page.until<string>("document.querySelector('.codelens-decoration').textContent")).toMatch(
      /^\d+ words · reading age \d+ · \d+ messages · stitched \d+ %$/
    )
    expect(await page.evaluate("document.querySelector('.statusbar').innerText")).toContain('Restricted Mode')
    expect(fs.existsSync(path.join(folder, 'news/ran'))).toBe(false)
    await wait(500)
    await page.screenshot(path.join(pictures, 'marks.png'), {x: 0, y: 34, width: 1100, height: 420})
  },
  120_000
)

inWorkbench(
  'it tells why, and who a surname is',
  async () => {
    const hover = async (words: string): Promise<string> => {
      const {x, y} = await place(words)
      await page.point(x - 40, y - 90)
      await page.point(x, y)
      await page.until(
        "document.querySelector('.monaco-hover:not(.hidden) .hover-contents, .monaco-resizable-hover .hover-contents')?.offsetHeight > 0"
      )
      await wait(800)
      return page.evaluate(
        "[...document.querySelectorAll('.monaco-hover .hover-contents')].map((part) => part.innerText).join('\\n')"
      )
    }
    expect(await hover('Volkova said')).toContain('Teresa Volkova, named 2 times')
    await page.press('Escape')
    const why = await hover('labour')
    expect(why).toContain('Unexpected British spelling')
    expect(why).toContain('Reported:')
    await page.screenshot(path.join(pictures, 'why.png'), editorArea)
    await page.press('Escape')
    await page.point(5, 5)
  },
  60_000
)

inWorkbench(
  'it mends, lets stand with the reason that it asks for, and sets rules',
  async () => {
    await choose('on on', 'Replace “on on” with “on”', 'fixes.png')
    await page.until(`document.querySelectorAll('.squiggly-error').length < 2`)
    await page.until(having('.statusbar-item', 'Copydesk 7'))
    expect(await shownText()).toContain('committee on Monday')

    await choose('labour', 'Let it stand here: inconsistent-spelling (stet)')
    await page.until("document.activeElement.closest('.quick-input-widget')")
    await page.type('as the ministry spells it')
    await page.press('Enter')
    await page.until(having('.view-line', '<!-- stet inconsistent-spelling: as the ministry spells it -->'))
    await page.until(having('.statusbar-item', 'Copydesk 6'))

    await choose('Kingdom', 'Turn country-name off')
    const config = path.join(folder, 'news/.retextrc')
    await vi.waitFor(
      () =>
        expect(JSON.parse(fs.readFileSync(config, 'utf8'))).toEqual({
          plugins: ['./plugin.mjs'],
          rules: {'country-name': 'off'}
        }),
      {timeout: 10_000, interval: 100}
    )
    await run('Copydesk: Make all safe fixes')
    await page.until(having('.view-line', 'called the delay a disgrace'))
    // Four of the eight are mended or let stand.
    await page.until(`/Copydesk [0-4]$/.test((${having('.statusbar-item', 'Copydesk')}).textContent)`)
  },
  120_000
)

inWorkbench(
  'one server runs, also after it is restarted',
  async () => {
    const servers = (): string[] =>
      spawnSync('pgrep', ['-f', `${folder}/extensions/.*copydesk.cjs lsp`], {encoding: 'utf8'})
        .stdout.split('\n')
        .filter(Boolean)
    const before = servers()
    expect(before).toHaveLength(1)
    await run('Copydesk: Restart the server')
    await vi.waitFor(
      () => {
        expect(servers()).toHaveLength(1)
        expect(servers()).not.toEqual(before)
      },
      {timeout: 15_000, interval: 100}
    )
    await page.until("document.querySelectorAll('.squiggly-warning').length > 0")
  },
  60_000
)
