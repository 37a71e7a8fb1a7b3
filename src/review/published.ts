import { isMeasured, type Measurement, type Side } from '../findings/measurement.js'
import { UNREACHED } from '../measure/unreached.js'
import { finishedOf } from './image-settings.js'
import { judge, type Judged, type MeasuredReview, type Policy } from './judge.js'

/** What other jobs measured. */
export interface Published extends Policy {
  readonly measurements: readonly Measurement[]
  /** What was passed over of it and why, as sentences. */
  readonly notes: readonly string[]
  /** Whether anything should have been measured. */
  readonly isAsked: boolean
}

/** What other jobs measured means for a review: of images and findings that it knows by itself, and of no others. */
export function publishedReview(reviewed: Judged, published: Published): MeasuredReview {
  const { findings } = reviewed
  const images = [...reviewed.images, ...finishedOf(published.entries).map(({ image }) => ({ id: image }))]
  const measurements = knownMeasurements(published.measurements, { images, findings })
  const failures = measurements.flatMap(({ image, head }) => {
    const dockerfile = reviewed.images.find(({ id }) => id === image)?.dockerfile
    if (head.digest !== null || dockerfile === undefined || isUnreached(head)) return []
    const failed = 'the log of the job that measured says why'
    return [{ image, dockerfile, failure: { failed, line: null, log: [], timedOut: false } }]
  })
  const measured = new Set(measurements.map(({ image }) => image))
  const missing = images.flatMap(({ id }) => (measured.has(id) ? [] : [id]))
  const isAbsent = published.isAsked && missing.length > 0
  const absent = isAbsent ? [`Not measured, or the job that measures it failed: ${missing.join(', ')}.`] : []
  return judge(reviewed, published, { measurements, failures, notes: [...published.notes, ...absent] })
}

/** Whether the job that measures could not have the base image; of a stranger's job only that nothing was built is known. */
function isUnreached({ size, startup, stop, rebuild, interpreter }: Side): boolean {
  return [size, startup, stop, rebuild, interpreter].some((value) => {
    return value !== null && !isMeasured(value) && value.notMeasurable.startsWith(UNREACHED)
  })
}

/** Those of images and findings that are known, in the order of the images. */
export function knownMeasurements(
  measurements: readonly Measurement[],
  { images, findings }: Pick<Judged, 'findings'> & { readonly images: readonly { readonly id: string }[] },
): readonly Measurement[] {
  const byImage = new Map(measurements.map((one) => [one.image, one]))
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint))
  return images.flatMap(({ id }) => {
    const found = byImage.get(id)
    if (!found) return []
    const variants = found.variants.map((variant) => ({
      ...variant,
      findings: variant.findings.filter((fingerprint) => fingerprints.has(fingerprint)),
    }))
    // A fix of findings that nobody knows here would be shown for nothing.
    const shown = variants.filter((variant, at) => {
      return variant.findings.length > 0 || found.variants[at]!.findings.length === 0
    })
    return [{ ...found, variants: shown }]
  })
}
