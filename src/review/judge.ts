import { findingOf } from '../analyze/compare.js'
import { NO_CONTEXT } from '../analyze/context-files.js'
import { draftOf } from '../analyze/draft.js'
import { readIgnores } from '../analyze/ignores.js'
import { complete } from '../analyze/run.js'
import { OWN_RULES, type AnalyzeSettings } from '../analyze/settings.js'
import { suppress } from '../analyze/suppress.js'
import { budgetsOf, type GivenBudgets } from '../config/budgets.js'
import type { ImageEntry } from '../config/images.js'
import { findTarget } from '../dockerfile/facts.js'
import { parseDockerfile } from '../dockerfile/parse.js'
import { buildStages } from '../dockerfile/stages.js'
import type { Finding } from '../findings/finding.js'
import type { Measurement } from '../findings/measurement.js'
import type { Image, Suppressed } from '../findings/review.js'
import { checkBudget } from '../measure/budgets/check.js'
import { evidenceOf } from '../measure/evidence.js'
import type { Measured } from '../measure/measure.js'
import type { SourceText } from '../source/text.js'
import { BUDGETED_AS, deltaFor } from './budgeted.js'
import { entryOf } from './image-settings.js'

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
    reports.push({ image, rule: 'build-failed', message: `The build fails: ${said}`, line: failure.line, isNew })
  }
  for (const measurement of measured.measurements) {
    const image = reviewed.images.find(({ id }) => id === measurement.image)
    const own = image ? entryOf(policy.entries, image)?.budgets : undefined
    for (const [name, budget] of budgetsOf(policy.budgets, own ?? new Map())) {
      const delta = deltaFor(name, measurement)
      // What wasn't asked for is no failure of anything.
      if (delta === 'not asked') continue
      const { rule, state, message } = checkBudget(BUDGETED_AS[name], budget, delta)
      if (state === 'exceeded') reports.push({ image: measurement.image, rule, message, line: null, isNew: true })
      else if (state !== 'kept') notes.push(`${measurement.image}: ${message}`)
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
interface Report {
  /** Its id. */
  readonly image: string
  readonly rule: string
  readonly message: string
  /** Of its Dockerfile; null: the FROM of the stage that is built. */
  readonly line: number | null
  readonly isNew: boolean
}

const NOTHING = { findings: [], suppressed: [] }

/** The finding at its place, unless a comment there excuses it. */
function found(
  { images, sources, settings, pragmas }: Judged,
  report: Report,
): Pick<MeasuredReview, 'findings' | 'suppressed'> {
  const image = images.find(({ id }) => id === report.image)
  const source = image && sources.get(image.dockerfile)
  const own = OWN_RULES.find(({ id }) => id === report.rule)
  const { level } = settings.setting(report.rule)
  if (!image || !source || !own || level === 'off') return NOTHING
  const dockerfile = parseDockerfile(source)
  const instructions = dockerfile.stages.flatMap(({ from, instructions: others }) => [from, ...others])
  const named = report.line === null ? null : source.offsetAt({ line: report.line, column: 1 })
  const failing = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named)
  const stage = findTarget(buildStages(dockerfile, new Map()), image.target)?.stage ?? dockerfile.stages[0]
  const span = (failing ?? stage?.from)?.span
  if (!span) return NOTHING
  const place = { id: image.id, target: image.target }
  const draft = draftOf(own, { span, message: report.message }, level, source, place, NO_CONTEXT)
  const drafts = complete([draft], dockerfile, image.dockerfile)
  const policy = { allow: pragmas, requireReason: settings.requireReason, permitted: null }
  const { suppressed, list } = suppress(drafts, readIgnores(dockerfile), policy)
  const reported = drafts.filter((one) => !suppressed.has(one))
  return { findings: reported.map((one) => findingOf(one, report.isNew, settings.pages)), suppressed: list }
}
