import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const hasNeovim = spawnSync('nvim', ['--version']).status === 0

test.skipIf(!hasNeovim)(
  'a real Neovim marks the right words, applies a fix and a stet, and sees the configuration change (needs nvim)',
  () => {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-nvim-')))
    fs.writeFileSync(
      path.join(folder, 'a.md'),
      '# Council votes\n\n😀 The café in Évora is old, the mayor met on on Tuesday, she said.\n\nThey sang of of the sea, she said.\n'
    )
    // The snippet of the documentation is what is tested, with the command where npm would put it.
    const documentation = fs.readFileSync(path.join(root, 'docs/editors.md'), 'utf8')
    fs.writeFileSync(path.join(folder, 'snippet.lua'), /```lua\n([^]*?)```/.exec(documentation)![1]!)
    fs.mkdirSync(path.join(folder, 'bin'))
    fs.writeFileSync(
      path.join(folder, 'bin/copydesk'),
      `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/copydesk.cjs')}" "$@"\n`,
      {mode: 0o755}
    )
    const output = execFileSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-n', '-S', path.join(import.meta.dirname, 'neovim.lua')],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}`,
          FOLDER: folder,
          SNIPPET: path.join(folder, 'snippet.lua'),
          XDG_STATE_HOME: folder,
          XDG_DATA_HOME: folder,
          XDG_CACHE_HOME: folder
        }
      }
    )
    const seen = Object.fromEntries(
      output
        .split('\n')
        .filter((line) => line.startsWith('['))
        .map((line) => JSON.parse(line) as [string, unknown])
    )
    expect(seen['opened']).toEqual([
      [2, 'on on'],
      [4, 'of of']
    ])
    expect(seen['titles']).toEqual(
      expect.arrayContaining(['Replace “on on” with “on”', 'Let it stand here: repeated-word (stet)'])
    )
    expect(seen['fixed']).toEqual([
      [[4, 'of of']],
      '😀 The café in Évora is old, the mayor met on Tuesday, she said.'
    ])
    expect(seen['stood']).toEqual([[], '<!-- stet repeated-word: say why -->'])
    expect(seen['typed']).toEqual([[8, 'in in']])
    expect(seen['configured']).toEqual([])
    const left = spawnSync('pgrep', ['-f', `${path.join(root, 'dist/copydesk.cjs')} lsp`], {encoding: 'utf8'})
    if (left.error === undefined) {
      for (const pid of left.stdout.split('\n').filter(Boolean)) {
        // Another test may serve a client of its own; none may be left from here.
        expect(
          fs.existsSync(`/proc/${pid}/environ`) &&
            fs.readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder)
        ).toBe(false)
      }
    }
    fs.rmSync(folder, {recursive: true, force: true})
  },
  90_000
)
