import type { ModuleImport, NotMeasurable } from '../../findings/measurement.js'
import { median } from '../statistics/center.js'
import { estimate } from '../statistics/estimate.js'
import { readCounted, readImports, readSample, type Counted, type Sample } from './answers.js'
import type { ImportPlan } from './plan.js'
import { isNotMeasurable, type Probe } from './probe.js'
import type { MeasuredStart, StartSide } from './side.js'

/** Runs with import times; the one that was disturbed least is shown. */
const IMPORT_RUNS = 2

/** Fresh interpreters that import, in one container. */
export class ImportSide implements StartSide {
  readonly quantity = 'import'
  readonly what: string
  readonly startsToFinish = IMPORT_RUNS + 1

  private constructor(
    readonly name: string,
    private readonly probe: Probe,
    private readonly plan: ImportPlan,
    private readonly timeout: number,
    private readonly counted: Counted,
  ) {
    this.what = plan.what
  }

  static async open(
    name: string,
    probe: Probe,
    plan: ImportPlan,
    timeout: number,
  ): Promise<ImportSide | NotMeasurable> {
    const counted = await count(probe, plan, timeout)
    if (isNotMeasurable(counted)) return counted
    if (!counted.restorable) return { notMeasurable: 'too much stale bytecode to put it back after each start' }
    const side = new ImportSide(name, probe, plan, timeout, counted)
    // Files come into the page cache, and folders into the container's own layer.
    const first = await side.sample(0)
    return isNotMeasurable(first) ? first : side
  }

  get python() {
    const { interpreter, options } = this.plan
    return { interpreter, options }
  }

  async sample(pause: number): Promise<Sample | NotMeasurable> {
    const { timeout } = this
    return readSample(await this.probe.ask('sample', { timeout, pause }, timeout + pause), timeout)
  }

  async finish(samples: readonly Sample[]): Promise<MeasuredStart | NotMeasurable> {
    const { imported, compiled } = this.counted
    const modules = await this.imports(new Set(compiled))
    const again = await count(this.probe, this.plan, this.timeout)
    if (isNotMeasurable(again)) return again
    return {
      startup: {
        quantity: 'import',
        what: this.what,
        ...summaryOf(samples),
        modulesImported: imported.length,
        modulesCompiled: compiled.length,
        modules,
      },
      imported,
      notes: [...this.plan.notes, ...this.notes(again), ...notesOf(samples)],
    }
  }

  async close(): Promise<void> {
    await this.probe.close()
  }

  /** Import times are of runs of their own: writing them down takes time. */
  private async imports(compiled: ReadonlySet<string>): Promise<readonly ModuleImport[]> {
    const runs: (readonly ModuleImport[])[] = []
    for (let run = 0; run < IMPORT_RUNS; run++) {
      const answer = await this.probe.ask('imports', { timeout: this.timeout }, this.timeout)
      runs.push(readImports(answer, compiled))
    }
    const total = (run: readonly ModuleImport[]): number => run.reduce((sum, { self }) => sum + self, 0)
    return runs.sort((a, b) => total(a) - total(b))[0]!
  }

  private *notes(again: Counted): Iterable<string> {
    if (this.counted.guarded === false) {
      yield 'nothing guards the program’s main (`if __name__ == "__main__"`), so its imports alone are measured'
    }
    const [first, last] = [this.counted, again].map(({ imported, compiled }) => [imported.length, compiled.length])
    if (first![0] !== last![0] || first![1] !== last![1]) {
      yield `starts are not all alike: ${first!.join(' modules imported, ')} compiled at first, ${last!.join(' and ')} in the end`
    }
  }
}

async function count(probe: Probe, plan: ImportPlan, timeout: number): Promise<Counted | NotMeasurable> {
  const { interpreter, options, argv, file, first, folder, steps } = plan
  const environment = Object.fromEntries(plan.environment)
  const details = { interpreter, options, argv, file, first, folder, environment, steps }
  return readCounted(await probe.ask('count', { plan: details, timeout }, timeout), timeout)
}

/** What samples of any kind say together. */
export function summaryOf(samples: readonly Sample[]) {
  const cpu = samples.flatMap((sample) => sample.cpu ?? [])
  const peaks = samples.flatMap((sample) => sample.peak ?? [])
  return {
    samples: samples.map(({ wall }) => wall),
    wall: estimate(samples.map(({ wall }) => wall)),
    cpu: cpu.length === samples.length ? estimate(cpu) : null,
    peakMemory: peaks.length === 0 ? null : Math.max(...peaks),
    bytecodeWritten: median(samples.map(({ written }) => written)),
  }
}

/** A limit that held starts back for less than this share of their time isn't worth a word. */
const WORTH_SAYING = 0.02

export function* notesOf(samples: readonly Sample[]): Iterable<string> {
  const others = samples.flatMap((sample) => sample.others)
  if (others.length > 0) yield `a start writes files, which were removed after it: ${others[0]!}`
  const lost = samples.flatMap((sample) => sample.lost)
  if (lost.length > 0) yield `a start changes what couldn’t be put back after it: ${lost[0]!}`
  const throttled = samples.flatMap((sample) => sample.throttled ?? [])
  if (throttled.length === 0) return
  const middle = median(throttled)
  if (middle > WORTH_SAYING * median(samples.map(({ wall }) => wall))) {
    yield `the limit on processors held a start back for ${Math.round(middle)} ms`
  }
}
