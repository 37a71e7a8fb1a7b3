import { NO_CONTEXT } from '../analyze/context-files.js'
import { findingOf } from '../analyze/compare.js'
import { draftOf, type Draft } from '../analyze/draft.js'
import { complete } from '../analyze/run.js'
import { OWN_RULES, type AnalyzeSettings } from '../analyze/settings.js'
import type { Budget } from '../config/budgets.js'
import type { ImageEntry } from '../config/images.js'
import { findTarget } from '../dockerfile/facts.js'
import { parseDockerfile } from '../dockerfile/parse.js'
import { buildStages } from '../dockerfile/stages.js'
import type { Finding } from '../findings/finding.js'
import type { Measurement, Quantity } from '../findings/measurement.js'
import type { LocatedImage } from '../locate/images.js'
import { checkBudget, type Budgeted } from '../measure/budgets/check.js'
import { evidenceOf } from '../measure/evidence.js'
import { measure, type FailedBuild, type Measured } from '../measure/measure.js'
import type { ImageRequest, MeasurePorts } from '../measure/request.js'
import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import type { SourceText } from '../source/text.js'
import { limitsOf, startOf } from './image-settings.js'

/** What is asked of measuring, and who does it. */
export interface Measuring {
  readonly ports: MeasurePorts
  readonly quantities: readonly Quantity[]
  /** Milliseconds. */
  readonly timeout: number
  readonly secrets: readonly string[]
  readonly buildContexts: readonly string[]
  readonly fork: boolean
  /** Commits; null: the working tree, and no base. */
  readonly commits: { readonly head: string | null; readonly base: string | null }
  readonly entries: readonly ImageEntry[]
  readonly budgets: { readonly size: Budget | null; readonly startup: Budget | null }
}

export interface ReviewedImages {
  readonly images: readonly LocatedImage[]
  /** The reviewed Dockerfiles of Python images, by path. */
  readonly sources: ReadonlyMap<string, SourceText>
  readonly findings: readonly Finding[]
  readonly changes: readonly ChangedFile[]
  readonly base: Workspace | null
  readonly settings: AnalyzeSettings
}

export interface MeasuredReview {
  readonly measurements: readonly Measurement[]
  /** The findings with their evidence, and those that measuring adds. */
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
}

/** Measures the images of a review, and says what that means for its findings. */
export async function measureReview(reviewed: ReviewedImages, measuring: Measuring): Promise<MeasuredReview> {
  const { findings, changes } = reviewed
  const { ports, timeout, secrets, buildContexts, fork, commits } = measuring
  const images = await requests(reviewed, measuring)
  if (images.length === 0) return { measurements: [], findings, notes: [] }
  const quantities = new Set(measuring.quantities)
  const changed = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
  let measured: Measured
  try {
    const answer = await measure(
      { quantities, timeout, secrets, buildContexts, fork, ...commits, changed, images },
      ports,
    )
    if ('declined' in answer)
      return { measurements: [], findings, notes: [`Nothing was measured: ${answer.declined}.`] }
    measured = answer
  } finally {
    await ports.builder.discard()
  }
  const evidence = evidenceOf(measured.measurements)
  const { added, notes } = reports(reviewed, measuring, measured)
  return {
    measurements: measured.measurements,
    findings: [...findings.map((one) => ({ ...one, evidence: evidence.get(one.fingerprint) ?? null })), ...added],
    notes: [...measured.notes, ...notes],
  }
}

async function requests(reviewed: ReviewedImages, { entries }: Measuring): Promise<ImageRequest[]> {
  const { images, sources, findings, changes, base } = reviewed
  const renamed = new Map(changes.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])))
  const python = images.filter(({ dockerfile }) => sources.has(dockerfile))
  const paths = python.map(({ dockerfile }) => renamed.get(dockerfile) ?? dockerfile)
  const before = base ? await base.read([...new Set(paths)]) : new Map<string, never>()
  return python.map((image, index): ImageRequest => {
    const entry = entries.find(
      ({ dockerfile, target }) => dockerfile === image.dockerfile && (target === null || target === image.target),
    )
    const there = before.get(paths[index]!)
    const deployments = image.deployments ?? []
    return {
      ...{ id: image.id, dockerfile: image.dockerfile, context: entry?.context ?? image.context },
      text: sources.get(image.dockerfile)!.text,
      before: there && 'text' in there ? { dockerfile: paths[index]!, text: there.text } : null,
      target: entry?.target ?? image.target,
      platform: entry?.platform ?? image.platform,
      buildArguments: new Map([...(image.buildArguments ?? []), ...(entry?.buildArguments ?? [])]),
      deployments,
      limits: limitsOf(deployments, entry ?? null),
      start: startOf(entry?.startup ?? null),
      rounds: entry?.startup?.runs ?? null,
      finished: null,
      findings: findings.filter((finding) => finding.image === image.id && finding.path === image.dockerfile),
    }
  })
}

function reports(reviewed: ReviewedImages, { budgets }: Measuring, measured: Measured) {
  const added: Finding[] = []
  const notes: string[] = []
  for (const failed of measured.failures) {
    const measurement = measured.measurements.find(({ image }) => image === failed.image)
    // What the base can't build either is nothing that the change brought.
    const isNew = measurement?.base?.digest !== null
    added.push(...report(reviewed, failed.image, 'build-failed', failureMessage(failed), failed.failure.line, isNew))
  }
  for (const { image, deltas } of measured.measurements) {
    const checks: [Budgeted, Budget | null, 'size' | 'startup'][] = [
      ['packed size', budgets.size, 'size'],
      ['start', budgets.startup, 'startup'],
    ]
    for (const [budgeted, budget, quantity] of checks) {
      if (budget === null) continue
      const check = checkBudget(budgeted, budget, deltas?.[quantity] ?? null)
      if (check.state === 'exceeded') added.push(...report(reviewed, image, check.rule, check.message, null, true))
      else if (check.state !== 'kept') notes.push(`${image}: ${check.message}`)
    }
  }
  return { added, notes }
}

function failureMessage({ failure: { failed, log } }: FailedBuild): string {
  const end = log.slice(-5).join('\n')
  return end === '' || failed.includes(end) ? `The build fails: ${failed}` : `The build fails: ${failed}\n${end}`
}

/** A finding at a line of the image's Dockerfile, or at the FROM of the stage that is built. */
function report(
  { images, sources, settings }: ReviewedImages,
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
