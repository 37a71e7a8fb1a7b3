import type { NotMeasurable } from '../../findings/measurement.js'
import type { Container, ContainerRequest, Engine, ImageConfiguration } from '../../ports/engine.js'
import type { Sample } from './answers.js'
import { deadline, TIMED_OUT } from './deadline.js'
import { explain, plain } from './failure.js'
import { notesOf, summaryOf } from './import-side.js'
import type { CommandPlan, StartupSetting } from './plan.js'
import { planOf } from './planning.js'
import { isNotMeasurable } from './probe.js'
import type { MeasuredStart, StartSide } from './side.js'

/** Where no Python is inside: containers timed from outside, what the engine takes to start one included. */
export class OutsideSide implements StartSide {
  readonly python = null
  readonly quantity: 'command' | 'ready'
  readonly what: string
  readonly startsToFinish = 0

  private constructor(
    private readonly engine: Engine,
    readonly name: string,
    private readonly plan: CommandPlan,
    private readonly request: ContainerRequest,
    private readonly pattern: RegExp | null,
  ) {
    this.quantity = plan.kind
    this.what = plan.what
  }

  static async open(
    engine: Engine,
    name: string,
    configuration: ImageConfiguration,
    setting: StartupSetting,
    request: Omit<ContainerRequest, 'command'>,
  ): Promise<OutsideSide | NotMeasurable> {
    const advice = 'give `startup.ready` a log line, or `startup.command` a command that ends'
    if (setting.command === null && setting.ready === null) {
      return { notMeasurable: 'no Python 3.6 or later is in the image', advice }
    }
    const plan = planOf(configuration, setting)
    if (!('kind' in plan) || plan.kind === 'import') return 'notMeasurable' in plan ? plan : { notMeasurable: advice }
    const { sign } = plan
    if (sign !== null && sign.by !== 'log') {
      return { notMeasurable: 'without Python in the image a port can’t be watched from inside it', advice }
    }
    const pattern = sign === null ? null : patternOf(sign.pattern)
    if (pattern !== null && 'notMeasurable' in pattern) return pattern
    const whole = { ...request, command: setting.command === null ? null : plan.words }
    const side = new OutsideSide(engine, name, plan, whole, pattern)
    const first = await side.sample(0)
    return isNotMeasurable(first) ? first : side
  }

  async sample(pause: number): Promise<Sample | NotMeasurable> {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const start = performance.now()
    const container = await this.engine.run(this.request)
    const tail: string[] = []
    const wall = await deadline(this.watch(container, start, tail), this.request.timeout)
    const end = await container.end()
    if (wall === TIMED_OUT || end.timedOut) {
      return explain({ kind: 'time-out', message: '', place: '', tail }, this.request.timeout)
    }
    if (wall === null || (this.pattern === null && end.status !== 0)) {
      const message = end.outOfMemory ? 'it ran out of memory' : `it ended with status ${end.status}`
      return explain({ kind: 'end', message, place: '', tail }, this.request.timeout)
    }
    return { wall, cpu: null, peak: null, throttled: null, written: 0, others: [], lost: [] }
  }

  finish(samples: readonly Sample[]): Promise<MeasuredStart> {
    const counts = { modulesImported: null, modulesCompiled: null, modules: [] }
    const startup = { quantity: this.quantity, what: this.what, ...summaryOf(samples), ...counts }
    const note = 'timed from outside: what the engine takes to start a container is a part of the number'
    return Promise.resolve({ startup, imported: [], notes: [note, ...this.plan.notes, ...notesOf(samples)] })
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** Milliseconds until the line, or the end; null where it ends without the line. */
  private async watch(container: Container, start: number, tail: string[]): Promise<number | null> {
    for await (const { text } of container.lines()) {
      if (this.pattern?.test(text.slice(0, 1000)) === true) return performance.now() - start
      tail.push(plain(text.slice(0, 1000)))
      if (tail.length > 20) tail.shift()
    }
    return this.pattern === null ? performance.now() - start : null
  }
}

/** A pattern that is matched in this process can't be one that takes for ever: groups are not repeated in it. */
function patternOf(pattern: string): RegExp | NotMeasurable {
  const advice = 'use a pattern without repeated groups'
  if (/\)[*+{]/.test(pattern)) return { notMeasurable: `the pattern ${plain(pattern)} repeats a group`, advice }
  try {
    return new RegExp(pattern)
  } catch {
    return {
      notMeasurable: `${plain(pattern)} is no regular expression`,
      advice: 'give `startup.ready` another pattern',
    }
  }
}
