import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { endProcess, ProcessFailed, runToEnd, saidLast, startProcess, type Limits, type Ran } from '../process.js'

/** Of a question to the engine; builds and containers have limits of their own. */
const LIMITS: Limits = { milliseconds: 60_000, bytes: 10_000_000 }

/** Milliseconds that a command has to end by itself when the run is ended. */
const GRACE = 5_000
const ENDED = 'the run was ended'

export interface AskOptions {
  readonly limits?: Partial<Limits>
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  /** Whether it gets the time to give up what it asked of the engine when the run is ended. */
  readonly patient?: boolean
}

/** docker said no: a sentence's end with its last words. */
export class DockerFailed extends Error {
  override readonly name = 'DockerFailed'
}

/** Runs the docker command: argument arrays, an environment without tokens, and nothing left running behind. */
export class Docker {
  /** What runs, and whether it is asked to end before it is made to. */
  private readonly running = new Map<ChildProcessWithoutNullStreams, boolean>()
  private closed = false

  constructor(
    private readonly environment: Readonly<Record<string, string>>,
    /** Where it runs: a folder of our own. */
    private readonly folder: string,
  ) {}

  /** Runs a command to its end, whatever its status. @throws DockerFailed where it can't be started or has to be ended. */
  async run(args: readonly string[], { limits, environment, folder }: AskOptions = {}): Promise<Ran> {
    this.refuseWhenClosed()
    try {
      return await runToEnd('docker', args, {
        folder: folder ?? this.folder,
        environment: environment ?? this.environment,
        limits: { ...LIMITS, ...limits },
        started: (child) => {
          this.keep(child, true)
        },
      })
    } catch (error) {
      throw error instanceof ProcessFailed ? new DockerFailed(`docker ${error.message}`) : error
    }
  }

  /** What a command wrote on stdout. @throws DockerFailed where it failed. */
  async ask(args: readonly string[], options: AskOptions = {}): Promise<string> {
    const ran = await this.run(args, options)
    if (ran.status === 0) return ran.stdout.trim()
    throw new DockerFailed(this.closed ? ENDED : saidLast(ran))
  }

  /** Starts a command whose streams somebody else reads. */
  start(
    args: readonly string[],
    { environment, folder, patient = false }: AskOptions = {},
  ): ChildProcessWithoutNullStreams {
    this.refuseWhenClosed()
    const child = startProcess('docker', args, {
      folder: folder ?? this.folder,
      environment: environment ?? this.environment,
    })
    this.keep(child, patient)
    return child
  }

  /**
   * Ends all that runs and starts nothing more; answers with a client for clearing up. They are asked to end first, so
   * that a build is given up on the engine's side too before its traces are removed.
   */
  async close(): Promise<Docker> {
    this.closed = true
    const ended = [...this.running.keys()].map((child) => new Promise((resolve) => child.once('close', resolve)))
    for (const [child, patient] of this.running) endProcess(child, patient ? 'SIGTERM' : 'SIGKILL')
    const timer = setTimeout(() => {
      for (const child of this.running.keys()) endProcess(child)
    }, GRACE)
    await Promise.all(ended)
    clearTimeout(timer)
    return new Docker(this.environment, this.folder)
  }

  private keep(child: ChildProcessWithoutNullStreams, patient: boolean): void {
    this.running.set(child, patient)
    child.once('close', () => this.running.delete(child))
    child.once('error', () => this.running.delete(child))
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new DockerFailed(ENDED)
  }
}
