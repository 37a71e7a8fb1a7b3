import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** What a process came to. */
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

export interface ProcessOptions {
  readonly folder: string
  /** All of its environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly input?: string
  /** Told of the process while it runs, for somebody who may have to end it. */
  readonly started?: (child: ChildProcessWithoutNullStreams) => void
}

/** Why a process gave no answer, as a sentence's end. */
export class ProcessFailed extends Error {
  override readonly name = 'ProcessFailed'
}

/** Starts a program: an argument array, no shell, nothing inherited, in a process group of its own. */
export function startProcess(
  program: string,
  args: readonly string[],
  { folder, environment }: Pick<ProcessOptions, 'folder' | 'environment'>,
): ChildProcessWithoutNullStreams {
  return spawn(program, args, {
    cwd: folder,
    env: { ...environment },
    // A group of its own, for some start others that do the work.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
}

/** Ends a process with all that it started; one that has ended already is left alone. */
export function endProcess(
  { pid }: Pick<ChildProcessWithoutNullStreams, 'pid'>,
  signal: NodeJS.Signals = 'SIGKILL',
): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** Why a program could not be started, as a sentence's end. */
export function whyNotStarted(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? "isn't installed" : `can not be started (${error.code ?? error.message})`
}

/**
 * Runs a program to its end. What it started ends with it.
 * @throws ProcessFailed where it can't be started, takes too long or writes too much.
 */
export function runToEnd(program: string, args: readonly string[], options: ProcessOptions): Promise<Ran> {
  const { input = '', limits } = options
  return new Promise((resolve, reject) => {
    const child = startProcess(program, args, options)
    options.started?.(child)
    let left = limits.bytes
    const stop = (reason: string): void => {
      clearTimeout(timer)
      reject(new ProcessFailed(reason))
      endProcess(child)
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
      stop(whyNotStarted(error))
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8')
      resolve({ status, stdout: text(stdout), stderr: text(stderr) })
    })
  })
}

/** The last line of what a failing process wrote, short. */
export function saidLast({ status, stderr }: Pick<Ran, 'status' | 'stderr'>): string {
  const last = stderr.trim().split('\n').at(-1)?.trim() ?? ''
  const cause = last === '' ? `exit status ${status ?? 'none'}` : last
  return cause.length > 200 ? `${cause.slice(0, 199)}…` : cause
}
