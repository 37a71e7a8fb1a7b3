import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Container, ContainerEnd } from '../../ports/engine.js'
import { endProcess, whyNotStarted } from '../process.js'
import { DockerFailed, type Docker } from './client.js'
import { readJson, textAt } from './json.js'
import { Lines, type Line } from './lines.js'

/** Seconds that `docker stop` waits by default. */
const GRACE = 10
/** Milliseconds after its end that the attached command has to see it. */
const LATEST = 5_000

/** A container between its start and its removal. */
export class DockerContainer implements Container {
  private readonly output: Lines
  private readonly ended: Promise<void>
  private readonly timer: NodeJS.Timeout
  private timedOut = false
  private removal: Promise<ContainerEnd> | null = null

  constructor(
    private readonly docker: Docker,
    readonly id: string,
    /** `docker start` with the container's streams attached. */
    private readonly attached: ChildProcessWithoutNullStreams,
    timeout: number,
  ) {
    this.output = new Lines([
      ['stdout', attached.stdout],
      ['stderr', attached.stderr],
    ])
    attached.stdin.on('error', () => undefined)
    this.ended = new Promise((resolve, reject) => {
      attached.once('error', (error) => {
        reject(new DockerFailed(`docker ${whyNotStarted(error)}`))
      })
      attached.once('close', () => {
        resolve()
      })
    })
    this.ended.catch(() => undefined)
    this.timer = setTimeout(() => {
      this.timedOut = true
      void this.kill()
    }, timeout)
    void this.ended
      .finally(() => {
        clearTimeout(this.timer)
      })
      .catch(() => undefined)
  }

  /** One that has ended takes nothing any more: its lines end, which says so. */
  write(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (!this.attached.stdin.writable) resolve()
      else
        this.attached.stdin.write(text, () => {
          resolve()
        })
    })
  }

  lines(): AsyncIterable<Line> {
    return this.output.read()
  }

  async stop(): Promise<{ readonly milliseconds: number; readonly end: ContainerEnd }> {
    const start = performance.now()
    await this.docker.ask(['container', 'stop', '-t', String(GRACE), '--', this.id])
    const milliseconds = performance.now() - start
    return { milliseconds, end: await this.end() }
  }

  end(): Promise<ContainerEnd> {
    this.removal ??= this.remove()
    return this.removal
  }

  private async remove(): Promise<ContainerEnd> {
    try {
      if ((await this.state()).running) await this.kill()
      await this.attachedEnd()
      const { status, outOfMemory } = await this.state()
      return { status, timedOut: this.timedOut, outOfMemory }
    } finally {
      clearTimeout(this.timer)
      endProcess(this.attached)
      await this.docker.run(['container', 'rm', '--force', '--volumes', '--', this.id])
    }
  }

  /** The command that is attached sees the end a little later; it is not waited for for ever. */
  private async attachedEnd(): Promise<void> {
    this.output.drain()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, LATEST)))
    await Promise.race([this.ended, late]).catch(() => undefined)
    clearTimeout(timer)
  }

  private async kill(): Promise<void> {
    // One that ended meanwhile can't be killed, which is all the same.
    await this.docker.run(['container', 'kill', '--', this.id]).catch(() => undefined)
  }

  private async state() {
    const format = '{{json .State}}'
    const state = readJson(await this.docker.ask(['container', 'inspect', '--format', format, '--', this.id]))
    return {
      running: state.Running === true,
      status: typeof state.ExitCode === 'number' ? state.ExitCode : -1,
      outOfMemory: state.OOMKilled === true,
      error: textAt(state, 'Error'),
    }
  }
}
