import type { Log } from '../../src/ports.js'

/** Keeps what is logged. */
export class RecordingLog implements Log {
  readonly debugs: string[] = []
  readonly infos: string[] = []
  readonly warnings: string[] = []

  debug(message: string): void {
    this.debugs.push(message)
  }

  info(message: string): void {
    this.infos.push(message)
  }

  warning(message: string): void {
    this.warnings.push(message)
  }

  group<T>(_title: string, work: () => Promise<T>): Promise<T> {
    return work()
  }

  get all(): string {
    return [...this.debugs, ...this.infos, ...this.warnings].join('\n')
  }
}
