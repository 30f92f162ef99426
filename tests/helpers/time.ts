/** The milliseconds of the processor that a run takes: what else the machine does does not count. */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
