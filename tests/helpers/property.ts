const {COPYDESK_SEED = '1', COPYDESK_TIMES = '1'} = process.env

/**
 * How often a property is tried, and from which seed: always the same, so that a change is judged by itself.
 * `COPYDESK_SEED=2 COPYDESK_TIMES=20 npx vitest run tests/properties` looks further.
 */
export function runs(numRuns: number): {numRuns: number; seed: number} {
  return {numRuns: numRuns * Number(COPYDESK_TIMES), seed: Number(COPYDESK_SEED)}
}

/** How long that may take, in milliseconds. */
export const patience = 60_000 * Number(COPYDESK_TIMES)
