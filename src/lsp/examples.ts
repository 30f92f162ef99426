import {readReadme} from '../cli/package.js'

const longest = 12
const examples = new Map<string, string>()

/** Gives the first short examples of a rule as Markdown: what it reports, and what it lets stand. Empty where there are none. */
export function examplesOf(id: string): string {
  let known = examples.get(id)
  if (known === undefined) examples.set(id, (known = readExamples(id)))
  return known
}

function readExamples(id: string): string {
  let readme: string
  try {
    readme = readReadme(id)
  } catch {
    return ''
  }
  const fences = [...readme.matchAll(/^(`{3,})text (incorrect|correct)\n([^]*?)^\1$/gm)]
    .map(([, , kind, text]) => ({kind, text: text!.trimEnd()}))
    .filter(({text}) => text.split('\n').length <= longest)
  const show = (kind: string, title: string): string => {
    const fence = fences.find((entry) => entry.kind === kind)
    return fence ? `${title}\n\n\`\`\`text\n${fence.text}\n\`\`\`` : ''
  }
  return [show('incorrect', 'Reported:'), show('correct', 'Right:')].filter(Boolean).join('\n\n')
}
