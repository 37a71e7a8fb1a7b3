import { findingOf } from '../analyze/compare.js'
import { readIgnores } from '../analyze/ignores.js'
import { finishedDrafts, measuredDrafts, type MeasuredFault } from '../analyze/measured.js'
import type { AnalyzeSettings } from '../analyze/settings.js'
import { budgetsOf, type GivenBudgets } from '../config/budgets.js'
import type { ImageEntry } from '../config/images.js'
import { parseDockerfile } from '../dockerfile/parse.js'
import type { Finding } from '../findings/finding.js'
import type { Measurement } from '../findings/measurement.js'
import type { Image, Suppressed } from '../findings/review.js'
import { checkBudget } from '../measure/budgets/check.js'
import { evidenceOf } from '../measure/evidence.js'
import type { Measured } from '../measure/measure.js'
import type { SourceText } from '../source/text.js'
import { BUDGETED_AS, deltaFor } from './budgeted.js'
import { entryOf, finishedOf, type FinishedEntry } from './image-settings.js'

/** What was reviewed, as far as measuring adds to it. */
export interface Judged {
  readonly images: readonly Pick<Image, 'id' | 'dockerfile' | 'target'>[]
  /** The reviewed Dockerfiles of Python images, by path. */
  readonly sources: ReadonlyMap<string, SourceText>
  readonly findings: readonly Finding[]
  readonly settings: AnalyzeSettings
  /** Whether inline ignores of the head count. */
  readonly pragmas: boolean
}

/** What the configuration says that is judged by. */
export interface Policy {
  readonly entries: readonly ImageEntry[]
  readonly budgets: GivenBudgets
}

export interface MeasuredReview {
  readonly measurements: readonly Measurement[]
  /** The findings with their evidence, and those that measuring adds. */
  readonly findings: readonly Finding[]
  /** What inline ignores excuse of what measuring found. */
  readonly suppressed: readonly Suppressed[]
  readonly notes: readonly string[]
}

/** What was measured means for a review: evidence for its findings, builds that fail, budgets that are exceeded. */
export function judge(reviewed: Judged, policy: Policy, measured: Measured): MeasuredReview {
  const evidence = evidenceOf(measured.measurements)
  const notes = [...measured.notes]
  const reports: Report[] = []
  for (const { image, failure } of measured.failures) {
    const measurement = measured.measurements.find((one) => one.image === image)
    const end = failure.log.slice(-5).join('\n')
    const said = end === '' || failure.failed.includes(end) ? failure.failed : `${failure.failed}\n${end}`
    // What the base can't build either is nothing that the change brought.
    const isNew = measurement?.base?.digest !== null
    reports.push({
      image,
      rule: 'build-failed',
      message: `The build fails: ${said}`,
      line: failure.line,
      isNew,
      finished: null,
    })
  }
  for (const measurement of measured.measurements) {
    const image = reviewed.images.find(({ id }) => id === measurement.image)
    const finished = finishedOf(policy.entries).find((entry) => entry.image === measurement.image) ?? null
    const own = (image ? entryOf(policy.entries, image) : finished)?.budgets
    for (const [name, budget] of budgetsOf(policy.budgets, own ?? new Map())) {
      const delta = deltaFor(name, measurement)
      // What wasn't asked for is no failure of anything.
      if (delta === 'not asked') continue
      const { rule, state, message } = checkBudget(BUDGETED_AS[name], budget, delta)
      if (state === 'exceeded') {
        reports.push({ image: measurement.image, rule, message, line: null, isNew: true, finished })
      } else if (state !== 'kept') notes.push(`${measurement.image}: ${message}`)
    }
  }
  const added = reports.map((report) => found(reviewed, report))
  return {
    measurements: measured.measurements,
    findings: [
      ...reviewed.findings.map((one) => ({ ...one, evidence: evidence.get(one.fingerprint) ?? null })),
      ...added.flatMap(({ findings }) => findings),
    ],
    suppressed: added.flatMap(({ suppressed }) => suppressed),
    notes,
  }
}

/** What measuring finds in an image. */
interface Report extends MeasuredFault {
  /** Its id. */
  readonly image: string
  readonly isNew: boolean
  /** Where the configuration names it; null: it is built from a Dockerfile. */
  readonly finished: FinishedEntry | null
}

const NOTHING = { findings: [], suppressed: [] }

/** The finding at its place, unless a comment there excuses it. */
function found(
  { images, sources, settings, pragmas }: Judged,
  report: Report,
): Pick<MeasuredReview, 'findings' | 'suppressed'> {
  const image = images.find(({ id }) => id === report.image)
  if (!image && report.finished) {
    const { path, line } = report.finished
    const drafts = finishedDrafts(report.image, { path, line }, report, settings)
    return { findings: drafts.map((one) => findingOf(one, report.isNew, settings.pages)), suppressed: [] }
  }
  const source = image && sources.get(image.dockerfile)
  if (!image || !source) return NOTHING
  const dockerfile = parseDockerfile(source)
  const file = { ignores: readIgnores(dockerfile) }
  const policy = { ...settings, allowIgnores: pragmas }
  const { drafts, suppressed } = measuredDrafts(dockerfile, file, image, [report], policy, image.dockerfile)
  return { findings: drafts.map((one) => findingOf(one, report.isNew, settings.pages)), suppressed }
}
