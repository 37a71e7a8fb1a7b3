import { isErrorTerminal } from '../adapters/standard-streams.js'
import type { Settings } from '../config/settings.js'
import type { History, Log } from '../ports.js'
import type { Measuring } from '../review/measuring.js'
import type { Terminal } from './terminal.js'

export interface MeasuringOptions {
  readonly settings: Settings
  /** The checkout's root. */
  readonly root: string
  readonly history: History | null
  /** Commit of the base; null: none. */
  readonly base: string | null
  readonly terminal: Terminal
  readonly environment: NodeJS.ProcessEnv
}

/** A Docker engine for a review, and what it is to measure; nothing is loaded where nothing is asked. */
export async function measuringFor(options: MeasuringOptions): Promise<Measuring | null> {
  const { settings, root, history, base, terminal, environment } = options
  if (settings.measure.length === 0) return null
  const [{ createDocker, discardOnSignals }, { SystemClock }] = await Promise.all([
    import('../adapters/docker/index.js'),
    import('../adapters/clock.js'),
  ])
  const log = TerminalLog.of(terminal, environment)
  const { engine, builder } = createDocker({
    ...{ environment, folder: root, log, history, head: null, builder: settings.builder },
  })
  discardOnSignals(() => builder.discard())
  return {
    ports: { engine, builder, clock: new SystemClock(), log },
    quantities: settings.measure,
    timeout: settings.measureTimeout,
    secrets: settings.secrets,
    buildContexts: settings.buildContexts,
    fork: false,
    commits: { head: null, base },
    entries: settings.images,
    budgets: settings,
  }
}

/** Progress on stderr: stdout is the report's. One live line on a terminal, a line for each group elsewhere. */
export class TerminalLog implements Log {
  constructor(
    private readonly terminal: Terminal,
    private readonly live: boolean,
  ) {}

  /** With a line that is written over, where somebody watches. */
  static of(terminal: Terminal, environment: NodeJS.ProcessEnv): TerminalLog {
    const live = isErrorTerminal() && environment.TERM !== 'dumb' && environment.CI === undefined
    return new TerminalLog(terminal, live)
  }

  debug(): void {
    // Details are for workflows with debug logging.
  }

  info(): void {
    // Steps of a build: the group's line says enough.
  }

  warning(message: string): void {
    this.terminal.error(`warning: ${message}\n`)
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    const started = Date.now()
    if (this.live) this.terminal.error(`\r\u001b[K${title} …`)
    try {
      return await work()
    } finally {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      this.terminal.error(this.live ? '\r\u001b[K' : `${title}: ${seconds} s\n`)
    }
  }
}
