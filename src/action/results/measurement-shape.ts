import {
  type BytecodeRow,
  type Conditions,
  type Delta,
  type Deltas,
  type Drift,
  type Estimate,
  type Measurement,
  type ModuleImport,
  type NotMeasurable,
  type Side,
  type Startup,
  type Variant,
} from '../../findings/measurement.js'
import { digest, inventory } from './inventory-shape.js'
import {
  count,
  either,
  flag,
  form,
  list,
  number,
  oneOf,
  orNull,
  pair,
  record,
  text,
  told,
  type Shape,
} from './shapes.js'

const MOST_SAMPLES = 10_000
const MOST_MODULES = 50_000
const MOST_NOTES = 200
const ELSEWHERE = 'measured by another job, whose log says more'

const estimate = record<Estimate>({ median: number, interval: pair })
const samples = list(number, MOST_SAMPLES)
const notes = told(text(), MOST_NOTES)

const delta = record<Delta>({
  unit: oneOf(['ms', 'bytes']),
  before: number,
  after: number,
  delta: number,
  interval: orNull(pair),
  samples: count,
  verdict: oneOf(['better', 'worse', 'no difference that can be told', 'not measurable']),
  why: text(ELSEWHERE),
})

const deltas = record<Deltas>({
  size: orNull(delta),
  startup: orNull(delta),
  stop: orNull(delta),
  rebuild: orNull(delta),
  interpreter: orNull(delta),
})

const notMeasurable: Shape<NotMeasurable> = (value, trust) => {
  const read = record<{ notMeasurable: string; advice: string | null }>({
    notMeasurable: text(ELSEWHERE),
    advice: (advice, inner) => (advice === undefined ? null : text()(advice, inner)),
  })
  const { notMeasurable: reason, advice } = read(value, trust)
  return { notMeasurable: reason, ...(advice !== null && trust.texts && { advice }) }
}

/** What was measured, or why it couldn't be; null: not asked for. */
function measured<T>(shape: Shape<T>): Shape<T | NotMeasurable | null> {
  return orNull(either('notMeasurable', notMeasurable, shape))
}

const module = record<ModuleImport>({ name: text(), depth: count, self: number, cumulative: number, compiled: flag })

const startup = record<Startup>({
  quantity: oneOf(['import', 'ready', 'command']),
  what: text('what the image starts'),
  samples,
  wall: estimate,
  cpu: orNull(estimate),
  peakMemory: orNull(count),
  modulesImported: orNull(count),
  modulesCompiled: orNull(count),
  modules: told(module, MOST_MODULES),
  bytecodeWritten: count,
})

const side = (name: string): Shape<Side> =>
  record<Side>({
    name: text(name),
    digest: orNull(digest),
    buildMilliseconds: orNull(number),
    size: measured(inventory),
    startup: measured(startup),
    stop: measured(record({ milliseconds: number, status: count })),
    rebuild: measured(record({ touched: text('a source file'), milliseconds: number, ranAgain: notes })),
    interpreter: measured(list(record({ name: text('a workload'), samples }), 100)),
  })

const verified = record<Variant['verified']>({ builds: flag, samePackages: flag, sameImports: flag })

const variant = record<Variant>({
  name: text('with fixes'),
  findings: list(form(/^[0-9a-f]{8,64}$/), 1000),
  side: side('with fixes'),
  deltas,
  verified,
  notes,
})

const row = record<BytecodeRow>({
  name: oneOf(['as written', 'nothing written', 'all precompiled', 'nothing compiled']),
  packed: orNull(number),
  unpacked: orNull(number),
  startup: orNull(estimate),
  modulesCompiled: orNull(count),
})

const conditions = record<Conditions>({
  cpus: number,
  memory: orNull(count),
  readOnly: flag,
  from: text('what the measuring job said'),
  machine: text('the measuring job’s machine'),
  standIns: flag,
  disturbances: notes,
})

const drift = record<Drift>({
  kind: oneOf(['base image', 'distribution', 'system package']),
  name: text(),
  before: orNull(text()),
  after: orNull(text()),
  byChange: flag,
})

/** A measurement as the report has it. The image's id is a text: whoever reads it takes those only that it knows. */
export const measurement = record<Measurement>({
  image: (value) => text()(value, { texts: true }),
  base: orNull(side('base')),
  head: side('head'),
  deltas: orNull(deltas),
  variants: list(variant, 200),
  bytecode: orNull(record({ rows: list(row, 4), choice: text(), breakEven: text() })),
  conditions,
  drift: told(drift, 5000),
  notes,
})
