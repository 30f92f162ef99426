import path from 'node:path'

/**
 * What a process that a test starts needs in its environment, so that scripts/coverage.js counts what it runs:
 * nothing but in CI.
 */
export const childEnvironment: Readonly<Record<string, string>> = process.env['COPYDESK_COVERAGE']
  ? {NODE_V8_COVERAGE: path.resolve(import.meta.dirname, '../../reports/children')}
  : {}
