// How what came of the mutants is written down.

/** How the reason begins of a survivor that a test should kill. */
const wanted = 'no test yet'

const flat = (code) => code.replace(/\s+/g, ' ')
const short = (code) => (code.length > 90 ? `${code.slice(0, 87)}…` : code)
const ticked = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``)

/** What a mutant changes, in words. */
function tell({was, now, kind}) {
  if (kind === 'return') return 'the function does nothing'
  if (now === '' || kind === 'block') return `without ${ticked(short(flat(was)))}`
  if (was === '') return `${ticked(now)} put in`
  return `${ticked(short(flat(was)))} → ${ticked(short(flat(now)))}`
}

function byFile(tried) {
  const result = new Map()
  for (const one of tried) result.set(one.file, [...(result.get(one.file) ?? []), one])
  return [...result]
}

const survivorsOf = (list) => list.filter(({result}) => result !== 'killed')
const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** Why a mutant that survived need not be killed, or undefined. */
function reasonOf(mutant, judged) {
  return judged.find(
    ({file, code, was, now}) =>
      file === mutant.file && code === mutant.source && was === mutant.was && now === mutant.now
  )?.reason
}

function survivorLines(list, judged) {
  return survivorsOf(list).map((one) => {
    const notes = [one.result === 'not run' && 'no test comes by', reasonOf(one, judged)].filter(Boolean)
    return `- ${one.line}: ${[tell(one), ...notes].join(' – ')}`
  })
}

function total(tried, judged) {
  const survivors = survivorsOf(tried)
  const open = survivors.filter((one) => (reasonOf(one, judged) ?? wanted).startsWith(wanted)).length
  const killed = tried.length - survivors.length
  return `${killed} of ${tried.length} killed, ${share(killed, tried.length)}; of the ${survivors.length} survivors ${survivors.length - open} make no difference that matters, and ${open} want a test`
}

/** For the terminal. */
export function toLines(tried, judged) {
  return [
    ...byFile(tried).flatMap(([file, list]) => [
      `${file}: ${list.length - survivorsOf(list).length} of ${list.length}`,
      ...survivorLines(list, judged)
    ]),
    total(tried, judged)
  ].join('\n')
}

/** For docs/mutation.md. */
export function toPage(tried, judged, {count, seed}) {
  const files = byFile(tried)
  return `# Mutation

Whether the tests notice when the code changes. \`npm run mutate -- --write\` takes a sample of all ${count} mutants of \`rules/\` and
\`src/article\`, the same share of each file, runs against each the tests of rules and article, random articles, and the figures of
[quality.md](quality.md), and writes this page. A mutant is killed when one of them fails.

${total(tried, judged)} (seed ${seed}).

The changes are those that [Stryker](https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/) makes, and statements
left out: a comparison or a condition that is always or never so, another operator, a function that does nothing, a block, a statement or an
anchor left out, a text or a list emptied, \`?.\` made \`.\`. Word lists, numbers and what a rule says of itself are left as they are. Stryker
itself takes about an hour for one file here, since it loads every test file anew for what runs when a module is loaded.

| file | mutants tried | killed |
| --- | ---: | ---: |
${files
  .map(
    ([file, list]) =>
      `| \`${file}\` | ${list.length} | ${list.length - survivorsOf(list).length} (${share(list.length - survivorsOf(list).length, list.length)}) |`
  )
  .join('\n')}

## Survivors

By line of the file as it was then; the reason is given where one was judged (\`scripts/mutation/judged.json\`).

${files
  .filter(([, list]) => survivorsOf(list).length > 0)
  .map(([file, list]) => [`### ${file}`, '', ...survivorLines(list, judged)].join('\n'))
  .join('\n\n')}
`
}
