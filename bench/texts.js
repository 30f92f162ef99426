import fs from 'node:fs'
import path from 'node:path'

/** Reads the plain texts under a folder, or one file: `{name, text, words}`. */
export function readTexts(target) {
  const files = fs.statSync(target).isDirectory()
    ? fs
        .readdirSync(target, {recursive: true, encoding: 'utf8'})
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => path.join(target, name))
    : [target]
  return files.map((name) => {
    const text = fs.readFileSync(name, 'utf8')
    return {name, text, words: countWords(text)}
  })
}

/** Puts paragraphs of texts together, again and again, to an article of about so many words. */
export function composeText(texts, words) {
  const paragraphs = texts.flatMap(({text}) =>
    text
      .split(/\n{2,}/)
      .slice(1)
      .map((each) => each.trim())
  )
  const result = ['A long article']
  for (let at = 0, count = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length]
    result.push(paragraph)
    count += countWords(paragraph)
  }
  return result.join('\n\n')
}

export function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length
}

/**
 * The least CPU time, in milliseconds, that a function takes, so that other work on the machine does not count. It is
 * run three times at least, and for three seconds, since code gets faster as it runs.
 */
export async function fastest(run) {
  let best = Infinity
  const start = now()
  for (let at = 0; at < 3 || now() - start < 3000; at++) {
    const from = now()
    await run()
    best = Math.min(best, now() - from)
  }
  return best
}

/** The CPU time of this process, in milliseconds. */
export function now() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
