import { findingOf } from '../analyze/compare.js'
import { NO_CONTEXT } from '../analyze/context-files.js'
import { draftOf, type Draft } from '../analyze/draft.js'
import { complete } from '../analyze/run.js'
import { OWN_RULES, type AnalyzeSettings } from '../analyze/settings.js'
import { budgetsOf, type GivenBudgets } from '../config/budgets.js'
import type { ImageEntry } from '../config/images.js'
import { findTarget } from '../dockerfile/facts.js'
import { parseDockerfile } from '../dockerfile/parse.js'
import { buildStages } from '../dockerfile/stages.js'
import type { Finding } from '../findings/finding.js'
import type { Measurement } from '../findings/measurement.js'
import type { Image } from '../findings/review.js'
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
  readonly notes: readonly string[]
}

/** What was measured means for a review: evidence for its findings, builds that fail, budgets that are exceeded. */
export function judge(reviewed: Judged, policy: Policy, measured: Measured): MeasuredReview {
  const evidence = evidenceOf(measured.measurements)
  const notes = [...measured.notes]
  const added: Finding[] = []
  for (const { image, failure } of measured.failures) {
    const measurement = measured.measurements.find((one) => one.image === image)
    // What the base can't build either is nothing that the change brought.
    const isNew = measurement?.base?.digest !== null
    const end = failure.log.slice(-5).join('\n')
    const said = end === '' || failure.failed.includes(end) ? failure.failed : `${failure.failed}\n${end}`
    added.push(...report(reviewed, image, 'build-failed', `The build fails: ${said}`, failure.line, isNew))
  }
  for (const measurement of measured.measurements) {
    const image = reviewed.images.find(({ id }) => id === measurement.image)
    const own = image ? entryOf(policy.entries, image)?.budgets : undefined
    for (const [name, budget] of budgetsOf(policy.budgets, own ?? new Map())) {
      const delta = deltaFor(name, measurement)
      // What wasn't asked for is no failure of anything.
      if (delta === 'not asked') continue
      const check = checkBudget(BUDGETED_AS[name], budget, delta)
      if (check.state === 'exceeded')
        added.push(...report(reviewed, measurement.image, check.rule, check.message, null, true))
      else if (check.state !== 'kept') notes.push(`${measurement.image}: ${check.message}`)
    }
  }
  const findings = reviewed.findings.map((one) => ({ ...one, evidence: evidence.get(one.fingerprint) ?? null }))
  return { measurements: measured.measurements, findings: [...findings, ...added], notes }
}

/** A finding at a line of the image's Dockerfile, or at the FROM of the stage that is built. */
function report(
  { images, sources, settings }: Judged,
  id: string,
  rule: string,
  message: string,
  line: number | null,
  isNew: boolean,
): Finding[] {
  const image = images.find((one) => one.id === id)
  const source = image && sources.get(image.dockerfile)
  const own = OWN_RULES.find((one) => one.id === rule)
  const { level } = settings.setting(rule)
  if (!image || !source || !own || level === 'off') return []
  const dockerfile = parseDockerfile(source)
  const instructions = dockerfile.stages.flatMap(({ from, instructions: others }) => [from, ...others])
  const named = line === null ? null : source.offsetAt({ line, column: 1 })
  const failing = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named)
  const stage = findTarget(buildStages(dockerfile, new Map()), image.target)?.stage ?? dockerfile.stages[0]
  const span = (failing ?? stage?.from)?.span
  if (!span) return []
  const draft = draftOf(own, { span, message }, level, source, { id, target: image.target }, NO_CONTEXT)
  return complete([draft], dockerfile, image.dockerfile).map((one: Draft) => findingOf(one, isNew, settings.pages))
}
