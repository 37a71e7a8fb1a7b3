/** The time as the double has it: real time plus what tests advanced, or a fixed time that only `advance` moves. */
export class Clock {
  private offset = 0

  /** @param frozenAt ISO date to stand still at. */
  constructor(private readonly frozenAt: string | null = null) {}

  /** Milliseconds since the epoch. */
  now(): number {
    return (this.frozenAt === null ? Date.now() : Date.parse(this.frozenAt)) + this.offset
  }

  /** As GitHub writes times: without fractions. */
  stamp(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z')
  }

  advance(seconds: number): void {
    this.offset += seconds * 1000
  }
}
