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

const escaped = (text) => text.replace(/[&<>’“”—]/g, (sign) => `&#${sign.codePointAt(0)};`)

const paragraphsOf = (text) => text.trim().split(/\n{2,}/)

/** The text in elements: a headline and paragraphs with a link or a face in each. */
function toElements(text, [headline, paragraph, face]) {
  return paragraphsOf(text)
    .map((words, at) =>
      at === 0
        ? `<${headline}>${escaped(words)}</${headline}>`
        : `<${paragraph}>${escaped(words).replace(/ (\w+) /, ` <${face}>$1</${face}> `)}</${paragraph}>`
    )
    .join('\n')
}

const furniture = '<li><a href="/section" class="menu-item">Section</a></li>'

/** Texts as files of other formats. */
export const dress = {
  markdown: (text) =>
    `---\nlang: en\n---\n\n${paragraphsOf(text)
      .map((words, at) => (at === 0 ? `# ${words}` : words.replace(/ (\w+) /, ' [$1](https://example.org) ')))
      .join('\n\n')}\n`,
  mdx: (text) => dress.markdown(text.replace(/[{}<]/g, '')),
  body: (text) => toElements(text, ['h1', 'p', 'em']),
  page: (text) =>
    `<!doctype html><html lang="en"><head><title>A page</title><style>p {margin: 0}</style></head><body><nav><ul>${furniture.repeat(60)}</ul></nav><main><article>${dress.body(text)}</article></main><aside>${furniture.repeat(60)}</aside><footer>${furniture.repeat(60)}</footer></body></html>`,
  xml: (text) =>
    `<?xml version="1.0"?><nitf><body><body.content>${toElements(text, ['hl1', 'p', 'em'])}</body.content></body></nitf>`,
  json: (text) =>
    JSON.stringify({
      content_elements: paragraphsOf(text).map((words) => ({
        type: 'text',
        content: escaped(words).replace(/ (\w+) /, ' <b>$1</b> ')
      }))
    })
}

export function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length
}

/**
 * The least CPU time, in milliseconds, that a function takes, so that other work on the machine does not count. It is
 * run five times at least, and for three seconds, since code gets faster as it runs.
 */
export async function fastest(run) {
  let best = Infinity
  const start = now()
  for (let at = 0; at < 5 || now() - start < 3000; at++) {
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
