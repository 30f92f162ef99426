import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {createFolder} from './command.js'

export interface Repository {
  cwd: string
  git(...args: string[]): string
  write(files: Readonly<Record<string, string>>): void
  read(name: string): string
}

/** Runs git with nothing of the one who runs the tests. */
export function createGit(cwd: string): Repository['git'] {
  return (...args) =>
    execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A Writer',
        GIT_AUTHOR_EMAIL: 'writer@example.org',
        GIT_COMMITTER_NAME: 'A Writer',
        GIT_COMMITTER_EMAIL: 'writer@example.org'
      }
    })
}

/** Makes a repository with one commit for one test. */
export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const cwd = createFolder(files)
  const git = createGit(cwd)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=First')
  return {
    cwd,
    git,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
        fs.writeFileSync(path.join(cwd, name), content)
      }
    },
    read: (name) => fs.readFileSync(path.join(cwd, name), 'utf8')
  }
}
