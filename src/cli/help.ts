import {createStyle} from '../report/style.js'
import {wrap} from '../report/wrap.js'
import {optionTable, type OptionMeta} from './options.js'

const groups: readonly OptionMeta['group'][] = [
  'Report',
  'Fix',
  'Configuration',
  'Input',
  'Baseline',
  'Speed',
  'Other'
]

const width = 100

/** Writes the help of the command. */
export function toHelp(colour: boolean): string {
  const {bold, cyan, dim} = createStyle(colour)
  const labels = new Map(optionTable.map((option) => [option.name, labelOf(option)]))
  const widest = Math.max(...[...labels.values()].map((label) => label.length))
  const indent = ' '.repeat(widest + 4)
  const row = (label: string, description: string): string => {
    const lines = wrap(description, width - indent.length)
    return `  ${cyan(label)}${' '.repeat(widest - label.length)}  ${lines.join(`\n${indent}`)}`
  }
  const options = groups.map((group) =>
    [
      bold(group),
      ...optionTable
        .filter((option) => option.group === group)
        .map(({name, description}) => row(labels.get(name)!, description))
    ].join('\n')
  )
  return `${bold('copydesk')} reads a news article as a copy editor does and reports what stops it from going to print.

${bold('Usage')}
  copydesk [options] [file | folder | glob …]
  copydesk init [--workflow SYSTEM]
  copydesk baseline [file | folder | glob …]
  copydesk explain <rule>
  copydesk test-style <file | name>
  copydesk lsp [--stdio | --socket PORT]

${bold('Examples')}
  copydesk story.txt                       ${dim('check one article')}
  copydesk news 'drafts/**/*.txt'          ${dim('check the articles of a folder and of a glob')}
  pbpaste | copydesk -                     ${dim('check what is piped in')}
  copydesk --rule readability:off news     ${dim('leave a rule out')}
  copydesk explain unattributed-quote      ${dim('read why a rule is there and what it reports')}

${options.join('\n\n')}

${bold('Commands')}
${row('init', 'write a configuration made of what the articles show')}
${row('baseline', 'write down what is found now in .copydesk-baseline.json, so that only what is new is reported')}
${row('explain <rule>', 'print what a rule reports, why, and where it stops')}
${row('test-style <file>', 'try the sentences of a house style of your own, or of one that comes along: ap, bbc, guardian, reuters')}
${row('lsp', 'serve an editor over the language server protocol')}

${bold('Exit status')}
  0  nothing to stop the article
  1  errors were found (with --frail warnings too; with --max-warnings too many of them)
  2  wrong use, a broken configuration, or a file that could not be checked

Configuration is read from ${bold('.retextrc')} (JSON or YAML), .retextrc.{json,yml,yaml,js,cjs,mjs} or
retextConfig in package.json, in the folder of the article and those above it.
Colours follow the terminal, ${bold('NO_COLOR')} and ${bold('FORCE_COLOR')}.
`
}

function labelOf({name, short, value}: OptionMeta): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
}
