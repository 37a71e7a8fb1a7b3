import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProcessFailed, runToEnd, type Limits, type Ran } from '../process.js'

export { saidLast, type Limits, type Ran } from '../process.js'

export const LIMITS: Limits = { milliseconds: 60_000, bytes: 10_000_000 }

export interface ProcessOptions {
  /** An empty folder of our own: it is where the process runs, and its home. */
  readonly folder: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly limits?: Limits
}

/** Why a linter gave no answer, as a sentence's end. */
export class LinterFailed extends Error {
  override readonly name = 'LinterFailed'
}

/**
 * Runs a linter: of the environment it gets only what finds programs, so that no token gets there.
 * @throws LinterFailed where it can't be started, takes too long or writes too much.
 */
export async function runProcess(program: string, args: readonly string[], options: ProcessOptions): Promise<Ran> {
  const { folder, input = '', limits = LIMITS } = options
  const environment = { ...strippedEnvironment(folder), ...options.environment }
  try {
    return await runToEnd(program, args, { folder, environment, limits, input })
  } catch (error) {
    throw error instanceof ProcessFailed ? new LinterFailed(error.message) : error
  }
}

/** Runs work in a new empty folder that is gone afterwards. */
export async function inEmptyFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'python-dockerfile-review-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether a program answers; otherwise why not. */
export async function reasonMissing(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { status } = await inEmptyFolder((folder) => runProcess(program, args, { folder }))
    return status === 0 ? null : 'does not work here'
  } catch (error) {
    if (error instanceof LinterFailed) return error.message
    throw error
  }
}

function strippedEnvironment(folder: string): Record<string, string> {
  const { PATH, SystemRoot, PATHEXT } = process.env
  const windows = { ...(SystemRoot !== undefined && { SystemRoot }), ...(PATHEXT !== undefined && { PATHEXT }) }
  return { ...windows, PATH: PATH ?? '', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
}
