import { isMeasured, type NotMeasurable, type Startup } from '../findings/measurement.js'
import type { ImageRequest, MeasurePorts } from './request.js'
import { openSide, type StartSide } from './startup/side.js'
import { sampleStarts } from './startup/sampling.js'
import type { Goal } from './statistics/stopping.js'
import type { Subject } from './subject.js'

/** What one image's starts say. */
export interface Started {
  readonly startup: Startup | NotMeasurable
  readonly python: StartSide['python']
  readonly notes: readonly string[]
}

/** Any number: the order within rounds is to be the same in every run of the same. */
const SEED = 20

/**
 * Starts images side by side, the first being what the others are compared with.
 * @param budget milliseconds for all samples together
 */
export async function startAll(
  subjects: readonly Subject[],
  image: Pick<ImageRequest, 'limits' | 'start' | 'rounds'>,
  { engine, clock, log }: MeasurePorts,
  budget: number,
  goal?: Goal,
): Promise<readonly Started[]> {
  const { limits, start: setting } = image
  const opened: (StartSide | NotMeasurable)[] = []
  try {
    for (const { name, image: of, configuration } of subjects) {
      opened.push(await openSide(engine, { name, image: of, configuration, setting, limits }))
    }
    const sides = opened.filter(isSide)
    const measured = await sampleStarts(sides, {
      budget,
      seed: SEED,
      now: () => clock.now().getTime(),
      cpus: limits.cpus,
      rounds: image.rounds,
      ...(goal && { goal }),
      progress: (round, spent) => {
        log.debug(`Start ${round} of ${subjects.map(({ name }) => name).join(', ')}: ${Math.round(spent / 1000)} s`)
      },
    })
    return opened.map((side): Started => {
      if (!isSide(side)) return { startup: side, python: null, notes: [] }
      const one = measured[sides.indexOf(side)]!
      if ('notMeasurable' in one) return { startup: one, python: side.python, notes: [] }
      return { startup: one.startup, python: side.python, notes: one.notes }
    })
  } finally {
    await Promise.all(opened.filter(isSide).map((side) => side.close()))
  }
}

function isSide(value: StartSide | NotMeasurable): value is StartSide {
  return isMeasured(value)
}
