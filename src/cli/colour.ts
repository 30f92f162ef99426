/**
 * Whether a stream gets colours. What the command line says comes first, then `NO_COLOR`, then `FORCE_COLOR`, then
 * whether there is a terminal at all.
 */
export function wantsColour(
  said: boolean | null,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean
): boolean {
  if (said !== null) return said
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}
