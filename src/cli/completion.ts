import {styleNames} from '../config/styles.js'
import {optionTable, severities, type Arguments} from './options.js'

type Shell = NonNullable<Arguments['completion']>

/** Writes the script that completes the command in a shell. */
export async function toCompletion(shell: Shell): Promise<string> {
  const {rules} = await import('../../rules/index.js')
  const ids = rules.map(({meta}) => meta.id)
  return {bash: toBash, zsh: toZsh, fish: toFish}[shell](ids, await styleNames())
}

function toBash(ids: readonly string[], styles: readonly string[]): string {
  const cases = optionTable.flatMap(({name, short, value, values}) => {
    if (!value) return []
    const action = values
      ? `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word"))`
      : name === 'rule'
        ? `COMPREPLY=($(compgen -W '${ids.join(' ')}' -S : -- "$word")); compopt -o nospace +o filenames`
        : value === 'FILE'
          ? 'COMPREPLY=($(compgen -f -- "$word"))'
          : 'COMPREPLY=()'
    return [`    ${short ? `-${short}|` : ''}--${name}) ${action}; return ;;`]
  })
  return `# copydesk for bash: eval "$(copydesk --completion bash)"
_copydesk() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  # A colon is a word of its own there.
  if [[ $word == : && \${COMP_WORDS[COMP_CWORD-2]} == --rule ]]; then
    COMPREPLY=(${severities.join(' ')}); return
  elif [[ $before == : && \${COMP_WORDS[COMP_CWORD-3]} == --rule ]]; then
    COMPREPLY=($(compgen -W '${severities.join(' ')}' -- "$word")); return
  fi
  case $before in
${cases.join('\n')}
    explain) COMPREPLY=($(compgen -W '${ids.join(' ')}' -- "$word")); return ;;
    test-style) COMPREPLY=($(compgen -f -W '${styles.join(' ')}' -- "$word")); return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${optionTable.map(({name}) => `--${name}`).join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    [[ $COMP_CWORD == 1 ]] && COMPREPLY+=($(compgen -W 'baseline explain init test-style' -- "$word"))
  fi
}
complete -o filenames -F _copydesk copydesk
`
}

function toZsh(ids: readonly string[], styles: readonly string[]): string {
  const quote = (text: string): string => text.replace(/'/g, `'\\''`).replace(/[[\]:]/g, '\\$&')
  const specs = optionTable.map(({name, short, value, values, multiple, description}) => {
    const action = values
      ? `:${value}:(${values.join(' ')})`
      : name === 'rule'
        ? `:${quote(value!)}:_copydesk_rules`
        : value === 'FILE'
          ? ':file:_files'
          : value
            ? `:${quote(value)}:`
            : ''
    const names = short ? `'(-${short} --${name})'{-${short},--${name}}` : `${multiple ? `'*'` : ''}--${name}`
    return `    ${names}'[${quote(description)}]${action}'`
  })
  return `#compdef copydesk
# copydesk for zsh: copydesk --completion zsh > "\${fpath[1]}/_copydesk"
_copydesk_rules() {
  if compset -P '*:'; then
    compadd ${severities.join(' ')}
  else
    compadd -S : ${ids.join(' ')}
  fi
}
_copydesk() {
  if [[ $words[2] == explain ]]; then
    (( CURRENT == 3 )) && compadd ${ids.join(' ')}
    return
  fi
  if [[ $words[2] == test-style ]]; then
    (( CURRENT == 3 )) && { compadd ${styles.join(' ')}; _files }
    return
  fi
  _arguments -s \\
${specs.join(' \\\n')} \\
    '*:article:_files'
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`
}

function toFish(ids: readonly string[], styles: readonly string[]): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = optionTable.map(({name, short, value, values, description}) => {
    const words =
      values ??
      (name === 'rule' ? ids.flatMap((id) => severities.map((severity) => `${id}:${severity}`)) : null)
    const argument = words
      ? ` -x -a ${quote(words.join(' '))}`
      : value === 'FILE'
        ? ' -r -F'
        : value
          ? ' -x'
          : ''
    return `complete -c copydesk -l ${name}${short ? ` -s ${short}` : ''}${argument} -d ${quote(description)}`
  })
  return `# copydesk for fish: copydesk --completion fish | source
${lines.join('\n')}
complete -c copydesk -n __fish_is_first_arg -a baseline -d 'write down what is found now'
complete -c copydesk -n __fish_is_first_arg -a init -d 'write a configuration'
complete -c copydesk -n __fish_is_first_arg -a explain -d 'print what a rule reports, and why'
complete -c copydesk -n '__fish_seen_subcommand_from explain' -f -a ${quote(ids.join(' '))}
complete -c copydesk -n __fish_is_first_arg -a test-style -d 'try the sentences of a house style'
complete -c copydesk -n '__fish_seen_subcommand_from test-style' -F -a ${quote(styles.join(' '))}
`
}
