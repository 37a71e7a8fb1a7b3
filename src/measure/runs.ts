import { isMeasured, type Side } from '../findings/measurement.js'
import type { ImageRequest, MeasurePorts } from './request.js'
import { openInterpreter, runWorkloads, type InterpreterSide } from './startup/interpreter.js'
import { measureStop } from './startup/stop.js'
import type { Subject } from './subject.js'

type How = Pick<ImageRequest, 'limits' | 'start'>

/** Any number: the order within rounds is to be the same in every run of the same. */
const SEED = 20

/** What servers and workers say once they listen to signals. */
const SERVING =
  /Listening at|Booting worker|Uvicorn running on|Application startup complete|Running on http|Quit the server with|celery@\S+ ready|Serving (?:HTTP )?on|spawned uWSGI/i
/** Who says nothing of the kind may be importing still, when no signal is heard. Milliseconds. */
const SILENT = 8_000

/** Stops each image once, after it has come up: ten seconds against none need no statistics. */
export async function stopAll(
  subjects: readonly Subject[],
  { limits, start }: How,
  { engine }: MeasurePorts,
): Promise<readonly NonNullable<Side['stop']>[]> {
  const up = (start.ready?.by === 'log' ? regularExpression(start.ready.pattern) : null) ?? SERVING
  const stops: NonNullable<Side['stop']>[] = []
  for (const { image, configuration } of subjects) {
    stops.push(
      await measureStop(engine, { image, configuration, environment: start.environment, limits, up, settle: SILENT }),
    )
  }
  return stops
}

/** The pattern is Python's, whose ready sign it is; what it has beyond JavaScript's leaves silence to tell. */
function regularExpression(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern)
  } catch {
    return null
  }
}

/**
 * Runs the workloads in the interpreters of all images by turns.
 * @param budget milliseconds for all of it
 */
export async function interpretAll(
  subjects: readonly Subject[],
  { limits, start }: How,
  { engine, clock }: MeasurePorts,
  budget: number,
): Promise<readonly NonNullable<Side['interpreter']>[]> {
  const opened: (InterpreterSide | { readonly notMeasurable: string })[] = []
  try {
    for (const { name, image, configuration } of subjects) {
      opened.push(await openInterpreter(engine, { name, image, configuration, setting: start, limits }))
    }
    const sides = opened.filter((one): one is InterpreterSide => isMeasured(one))
    const ran = await runWorkloads(sides, { budget, seed: SEED, now: () => clock.now().getTime() })
    return opened.map((one) => (isMeasured(one) ? ran[sides.indexOf(one as InterpreterSide)]! : one))
  } finally {
    for (const one of opened) if (isMeasured(one)) await (one as InterpreterSide).close()
  }
}
