import type { Clock } from '../ports.js'

/** The machine's clock, made to run forward only: a clock that is set while something is timed must not show. */
export class SystemClock implements Clock {
  private readonly start = Date.now() - performance.now()

  now(): Date {
    return new Date(this.start + performance.now())
  }
}
