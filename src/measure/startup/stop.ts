import type { NotMeasurable, Stop } from '../../findings/measurement.js'
import type { Container, Engine, ImageConfiguration } from '../../ports/engine.js'
import { deadline, TIMED_OUT } from './deadline.js'
import { explain, plain } from './failure.js'
import { DEFAULT_LIMITS, type Limits } from './side.js'

export interface StopRequest {
  readonly image: string
  readonly configuration: ImageConfiguration
  readonly environment?: ReadonlyMap<string, string>
  readonly limits?: Limits
  /** Tells by a line of its output that it serves; else it is taken to serve once it has been silent for `settle`. */
  readonly up?: RegExp | null
  /** Milliseconds without output, after which it is taken to serve. */
  readonly settle?: number
  /** Milliseconds that it may take to serve. */
  readonly timeout?: number
}

const SETTLE = 2_000
const TIMEOUT = 60_000
/** `docker stop` grants 10 s, and what stops the container needs a moment itself. Milliseconds. */
const STOPPING = 60_000

/**
 * Starts the image by itself, without a probe in front, waits until it serves and stops it as `docker stop` does. What
 * ends before it is stopped can't tell how it stops.
 */
export async function measureStop(engine: Engine, request: StopRequest): Promise<Stop | NotMeasurable> {
  const { configuration, limits = DEFAULT_LIMITS, timeout = TIMEOUT } = request
  const { cpus, memory, readOnly, tmpfs, user } = limits
  if (configuration.entrypoint.length + configuration.command.length === 0) {
    return { notMeasurable: 'the image names nothing to start: it has neither ENTRYPOINT nor CMD' }
  }
  const container = await engine.run({
    ...{ image: request.image, command: null, environment: request.environment ?? new Map(), user },
    ...{ cpus, memory, readOnly, tmpfs, timeout: timeout + STOPPING },
  })
  try {
    const watch = new Watch(container, request.up ?? null)
    const state = await watch.until(request.settle ?? SETTLE, timeout)
    if (state !== 'up') {
      const end = state === 'ended' ? await container.end() : null
      const message = end?.outOfMemory === true ? 'it ran out of memory' : `it ended with status ${end?.status ?? 0}`
      const { notMeasurable } = explain(
        { kind: end ? 'end' : 'time-out', message, place: '', tail: watch.tail },
        timeout,
      )
      return {
        notMeasurable: end ? `${notMeasurable}, before it was stopped` : notMeasurable,
        advice: 'set what it needs in `startup.env`, so that it runs until it is stopped',
      }
    }
    const { milliseconds, end } = await container.stop()
    return { milliseconds, status: end.status }
  } finally {
    await container.end()
  }
}

/** Follows a container's output. */
class Watch {
  readonly tail: string[] = []
  private last = performance.now()
  private state: 'starting' | 'up' | 'ended' = 'starting'
  private readonly over: Promise<void>

  constructor(
    container: Container,
    private readonly up: RegExp | null,
  ) {
    this.over = this.follow(container)
  }

  /** Waits until it is up by its log, or silent long enough, or at its end. */
  async until(settle: number, timeout: number): Promise<'up' | 'ended' | 'late'> {
    const start = performance.now()
    while (performance.now() - start < timeout) {
      // What ended is seen at once, what is silent after a while.
      const ended = (await deadline(this.over, 50)) !== TIMED_OUT
      if (this.state === 'up') return 'up'
      if (ended) return 'ended'
      if (performance.now() - Math.max(this.last, start) >= settle) return 'up'
    }
    return 'late'
  }

  private async follow(container: Container): Promise<void> {
    for await (const { text } of container.lines()) {
      this.last = performance.now()
      if (this.up?.test(text.slice(0, 1000)) === true) this.state = 'up'
      this.tail.push(plain(text.slice(0, 1000)))
      if (this.tail.length > 20) this.tail.shift()
    }
  }
}
