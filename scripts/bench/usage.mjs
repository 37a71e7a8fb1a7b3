// Imported by a process that is measured: its last line on stderr says what it used.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(2, `\n@${JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1e3])}\n`)
})
