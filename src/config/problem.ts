/** A mistake in a configuration. Line and column count from 1; a program that is run has none. */
export interface Problem {
  /** The file, in full. */
  path: string
  line?: number
  column?: number
  /** One clause, without a full stop. */
  reason: string
}

/** A configuration that cannot be used, with everything that is wrong with it. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({path, line, column, reason}) => `${path}:${line}:${column}: ${reason}`).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}
