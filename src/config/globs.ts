import path from 'node:path'
import picomatch from 'picomatch'

type Test = (file: string) => boolean

/**
 * Makes a test of globs that are written for the files under a folder. A glob without a slash is about the name of the
 * file, wherever it lies. Nothing outside the folder matches.
 */
export function createMatcher(patterns: readonly string[], folder: string): Test {
  const match = picomatch(patterns.map(toGlob), {dot: true})
  return (file) => {
    const relative = path.relative(folder, file).split(path.sep).join('/')
    return !relative.startsWith('../') && !path.isAbsolute(relative) && match(relative)
  }
}

/**
 * Makes a test of what is ignored: as `createMatcher`, but a folder stands for all in it, `!` takes back what a pattern
 * before it said, and the last that matches decides.
 */
export function createIgnore(patterns: readonly string[], folder: string): Test {
  const steps = patterns.map((pattern) => {
    const isBack = pattern.startsWith('!')
    const bare = (isBack ? pattern.slice(1) : pattern).replace(/\/+$/, '')
    return {isBack, test: createMatcher([bare, `${toGlob(bare)}/**`], folder)}
  })
  return (file) => steps.findLast(({test}) => test(file))?.isBack === false
}

function toGlob(pattern: string): string {
  const plain = pattern.replace(/^\.?\//, '')
  return plain.includes('/') || pattern !== plain ? plain : `**/${plain}`
}
