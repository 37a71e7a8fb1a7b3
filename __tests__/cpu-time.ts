/**
 * Seconds of processor time that a run takes: unlike the clock's, other programs on the machine don't add to them.
 * For limits that only a wrong order of growth exceeds, never to tell how fast something is.
 */
export async function cpuSeconds(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  return process.cpuUsage(before).user / 1e6
}
