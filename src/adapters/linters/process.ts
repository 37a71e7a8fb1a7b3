import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a linter's process came to. */
export interface Ran {
  /** Null where a signal ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Limits {
  readonly milliseconds: number
  /** Of what it writes. */
  readonly bytes: number
}

export const LIMITS: Limits = { milliseconds: 60_000, bytes: 10_000_000 }

export interface ProcessOptions {
  /** An empty folder of our own: it is where the process runs, and its home. */
  readonly folder: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly limits?: Limits
}

/** Why a process gave no answer, as a sentence's end. */
export class LinterFailed extends Error {
  override readonly name = 'LinterFailed'
}

/**
 * Runs a linter: an argument array, no shell, and of the environment only what finds programs, so that no token gets
 * there. What the process started ends with it.
 * @throws LinterFailed where it can't be started, takes too long or writes too much.
 */
export function runProcess(program: string, args: readonly string[], options: ProcessOptions): Promise<Ran> {
  const { folder, input = '', limits = LIMITS } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...strippedEnvironment(folder), ...options.environment },
      // A group of its own, for some start others that do the work.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let left = limits.bytes
    const stop = (reason: string): void => {
      clearTimeout(timer)
      reject(new LinterFailed(reason))
      try {
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    const timer = setTimeout(() => {
      stop(`took longer than ${limits.milliseconds / 1000} s`)
    }, limits.milliseconds)
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) stop(`wrote more than ${limits.bytes / 1e6} MB`)
      else chunks.push(chunk)
    }
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', collect(stdout))
    child.stderr.on('data', collect(stderr))
    // One that ended early closes the pipe; its status says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', (error: NodeJS.ErrnoException) => {
      stop(error.code === 'ENOENT' ? "isn't installed" : `can not be started (${error.code ?? error.message})`)
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8')
      resolve({ status, stdout: text(stdout), stderr: text(stderr) })
    })
  })
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

/** The last line of what a failing process wrote, short. */
export function saidLast({ status, stderr }: Ran): string {
  const last = stderr.trim().split('\n').at(-1)?.trim() ?? ''
  const cause = last === '' ? `exit status ${status ?? 'none'}` : last
  return cause.length > 200 ? `${cause.slice(0, 199)}…` : cause
}

function strippedEnvironment(folder: string): Record<string, string> {
  const { PATH, SystemRoot, PATHEXT } = process.env
  const windows = { ...(SystemRoot !== undefined && { SystemRoot }), ...(PATHEXT !== undefined && { PATHEXT }) }
  return { ...windows, PATH: PATH ?? '', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
}
