import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test, vi} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const hasKate = ['kate', 'xvfb-run', 'dbus-run-session'].every(
  (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
)

for (const [name, language, article, report] of [
  [
    'a.md',
    'markdown',
    '# Votes\n\n😀 The café in Évora met on **on** Tuesday, she said.\n',
    'Unexpected repeated `on`'
  ],
  ['b.txt', 'plaintext', 'Votes\n\nThey sang of of the sea, she said.\n', 'Unexpected repeated `of`']
] as const) {
  test.skipIf(!hasKate)(
    `a real Kate starts the server by the snippet of the documentation, for ${name} as ${language} (needs kate, xvfb and dbus)`,
    async () => {
      const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-kate-')))
      const write = (name: string, text: string, mode = 0o644): void => {
        fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
        fs.writeFileSync(path.join(folder, name), text, {mode})
      }
      const read = (name: string): string => {
        const file = path.join(folder, name)
        return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
      }
      const documentation = fs.readFileSync(path.join(root, 'docs/editors.md'), 'utf8')
      write('.config/kate/lspclient/settings.json', /```json kate\n([^]*?)```/.exec(documentation)![1]!)
      // Kate asks before it runs a server for the first time.
      write(
        '.config/katerc',
        `[General]\nShow welcome view for new window=false\n\n[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines=${folder}/bin/copydesk lsp\n`
      )
      // What is said is kept, by a command of the same name.
      write(
        'bin/copydesk',
        `#!/bin/sh\ntee "${folder}/asked-$$" | "${process.execPath}" "${root}/dist/copydesk.cjs" "$@" | tee "${folder}/answered-$$"\n`,
        0o755
      )
      write('news/.retextrc', '{}')
      write(`news/${name}`, article)
      const kate = spawn('xvfb-run', ['-a', 'dbus-run-session', 'kate', '-n', `${folder}/news/${name}`], {
        stdio: 'ignore',
        detached: true,
        env: {
          ...process.env,
          HOME: folder,
          XDG_CONFIG_HOME: `${folder}/.config`,
          PATH: `${folder}/bin:${process.env['PATH']}`
        }
      })
      const said = (name: string): string =>
        fs
          .readdirSync(folder)
          .filter((file) => file.startsWith(name))
          .map(read)
          .join('\n')
      try {
        await vi.waitFor(() => expect(said('answered-')).toContain(report), {
          timeout: 60_000,
          interval: 200
        })
        expect(said('asked-')).toContain(`"languageId": "${language}"`)
      } finally {
        process.kill(-kate.pid!, 'SIGTERM')
        await new Promise((resolve) => setTimeout(resolve, 1000))
        fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5})
      }
    },
    90_000
  )
}
