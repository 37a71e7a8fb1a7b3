import type { Measurement } from '../../findings/measurement.js'
import { messageOf } from '../../findings/errors.js'
import { measurement } from './measurement-shape.js'
import { count, form, list, Malformed, record, type Trust } from './shapes.js'

/** What a job that measures leaves for the one that publishes. */
export interface MeasurementsFile {
  readonly version: 1
  /** The commit that was measured. */
  readonly head: string
  readonly measurements: readonly Measurement[]
}

export interface FoundFile {
  readonly path: string
  readonly text: string
}

export interface ReadMeasurements {
  readonly measurements: readonly Measurement[]
  /** What was passed over and why, as sentences. */
  readonly notes: readonly string[]
}

const file = record<{ version: number; head: string; measurements: readonly Measurement[] }>({
  version: count,
  head: form(/^[0-9a-f]{40,64}$/),
  measurements: list(measurement, 1000),
})

/** `measurements-2.json`: one for each part. */
export function measurementsName(part: number): string {
  return `measurements-${part}.json`
}

export function writeMeasurements(head: string, measurements: readonly Measurement[]): string {
  return `${JSON.stringify({ version: 1, head, measurements } satisfies MeasurementsFile)}\n`
}

/**
 * What was measured of the reviewed commit, checked value by value. What is malformed or of another commit is left out
 * with a note that quotes nothing of it.
 */
export function readMeasurements(files: readonly FoundFile[], head: string, trust: Trust): ReadMeasurements {
  const notes: string[] = []
  const measurements = new Map<string, Measurement>()
  files.forEach(({ text }, index) => {
    const name = `Measurements file ${index + 1} of ${files.length}`
    try {
      const read = file(JSON.parse(text), trust)
      if (read.version !== 1) notes.push(`${name} is of another version of this tool: left out.`)
      else if (read.head !== head) notes.push(`${name} is of another commit: left out.`)
      else for (const one of read.measurements) measurements.set(one.image, one)
    } catch (error) {
      if (!(error instanceof Malformed || error instanceof SyntaxError)) throw error
      notes.push(`${name} is malformed (${error instanceof Malformed ? messageOf(error) : 'not JSON'}): left out.`)
    }
  })
  return { measurements: [...measurements.values()], notes }
}
