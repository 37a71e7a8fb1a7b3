// Our own command, for what it measures: sizes, starts, interpreters.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../engine/command.mjs'

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** The command's report about images, or a folder below the project's own, the first measurement in it. `timeout` is in seconds. */
export async function measurementOf(program, args, timeout) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'claims-'))
  const file = path.join(folder, 'report.json')
  try {
    const all = [program, ...args, '--format', 'json', '--output', file, '--measure-timeout', `${timeout}s`]
    const { status, stderr } = await run(process.execPath, all, { mayFail: true, timeout: timeout + 120, cwd: root })
    if (status > 1 || !existsSync(file)) throw new Error(`${args.slice(0, 3).join(' ')} failed: ${stderr.trim()}`)
    const { measurements } = JSON.parse(readFileSync(file, 'utf8'))
    if (measurements.length === 0) throw new Error(`${args.slice(0, 3).join(' ')} measured nothing: ${stderr.trim()}`)
    return measurements[0]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was asked for, or an error with its reason: a claim isn't judged on half of its numbers. */
export function measured(value, what) {
  if (value === null || 'notMeasurable' in value) throw new Error(`${what}: ${value?.notMeasurable ?? 'not measured'}`)
  return value
}
