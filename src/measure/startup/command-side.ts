import type { NotMeasurable } from '../../findings/measurement.js'
import type { ImageConfiguration } from '../../ports/engine.js'
import { readSample, type Sample } from './answers.js'
import { notesOf, summaryOf } from './import-side.js'
import type { CommandPlan } from './plan.js'
import { isNotMeasurable, type Probe } from './probe.js'
import type { MeasuredStart, StartSide } from './side.js'

/** A command, timed inside its container until it ends or serves. */
export class CommandSide implements StartSide {
  readonly python = null
  readonly quantity: 'command' | 'ready'
  readonly what: string
  readonly startsToFinish = 0

  private constructor(
    readonly name: string,
    private readonly probe: Probe,
    private readonly plan: CommandPlan,
    private readonly until: Readonly<Record<string, unknown>>,
    private readonly timeout: number,
  ) {
    this.quantity = plan.kind
    this.what = plan.what
  }

  static async open(
    name: string,
    probe: Probe,
    plan: CommandPlan,
    configuration: ImageConfiguration,
    timeout: number,
  ): Promise<CommandSide | NotMeasurable> {
    const side = new CommandSide(name, probe, plan, untilOf(plan, configuration), timeout)
    const first = await side.sample(0)
    return isNotMeasurable(first) ? first : side
  }

  async sample(pause: number): Promise<Sample | NotMeasurable> {
    const { plan, until, timeout } = this
    const request = { words: plan.words, environment: {}, folder: null, until, timeout, pause }
    return readSample(await this.probe.ask('reach', request, timeout + pause), timeout)
  }

  finish(samples: readonly Sample[]): Promise<MeasuredStart> {
    const counts = { modulesImported: null, modulesCompiled: null, modules: [] }
    const startup = { quantity: this.quantity, what: this.what, ...summaryOf(samples), ...counts }
    return Promise.resolve({ startup, imported: [], notes: [...this.plan.notes, ...notesOf(samples)] })
  }

  async close(): Promise<void> {
    await this.probe.close()
  }
}

/** The sign as the probe takes it. */
function untilOf({ sign }: CommandPlan, { healthCheck }: ImageConfiguration): Readonly<Record<string, unknown>> {
  if (sign === null) return { end: true }
  if (sign.by === 'log') return { log: sign.pattern }
  if (sign.by === 'port') return { port: sign.port, path: sign.path }
  const [kind, ...words] = healthCheck ?? []
  return { health: kind === 'CMD-SHELL' ? ['/bin/sh', '-c', ...words] : words }
}
