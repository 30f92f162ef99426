import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const hasEglot =
  spawnSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0

test.skipIf(!hasEglot)(
  'a real Emacs with eglot marks the right words, applies a fix and lets words stand (needs emacs with eglot)',
  () => {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-emacs-')))
    fs.writeFileSync(
      path.join(folder, 'a.txt'),
      'Council votes\n\n😀 The café in Évora is old, the mayor met on on Tuesday, she said.\n\nThey sang of of the sea, she said.\n'
    )
    // The snippet of the documentation is what is tested, with the command where npm would put it.
    const documentation = fs.readFileSync(path.join(root, 'docs/editors.md'), 'utf8')
    const snippet = /```elisp\n([^]*?)```/.exec(documentation)![1]!
    fs.writeFileSync(path.join(folder, 'snippet.el'), snippet)
    fs.mkdirSync(path.join(folder, 'bin'))
    fs.writeFileSync(
      path.join(folder, 'bin/copydesk'),
      `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/copydesk.cjs')}" "$@"\n`,
      {mode: 0o755}
    )
    const output = execFileSync('emacs', ['--batch', '-l', path.join(import.meta.dirname, 'emacs.el')], {
      encoding: 'utf8',
      timeout: 80_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOME: folder,
        FOLDER: folder,
        SNIPPET: path.join(folder, 'snippet.el'),
        LC_ALL: 'C.UTF-8'
      }
    })
    const seen = Object.fromEntries(
      output
        .split('\n')
        .filter((line) => line.startsWith('['))
        .map((line) => JSON.parse(line) as [string, unknown])
    )
    expect(seen['opened']).toEqual(['on on', 'of of'])
    expect(seen['fixed']).toEqual([
      ['of of'],
      '😀 The café in Évora is old, the mayor met on Tuesday, she said.'
    ])
    expect(seen['stood']).toEqual([])
    expect(JSON.parse(fs.readFileSync(path.join(folder, '.retextrc'), 'utf8'))).toEqual({
      stets: [{rules: ['repeated-word'], words: 'of of', reason: 'say why'}]
    })
    expect(seen['typed']).toEqual(['in in'])
    fs.rmSync(folder, {recursive: true, force: true})
  },
  120_000
)
