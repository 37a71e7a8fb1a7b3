import type { ImageEntry } from '../config/images.js'
import type { GivenBudgets } from '../config/budgets.js'
import { ofShard, type Shard } from '../config/shard.js'
import type { Quantity } from '../findings/measurement.js'
import type { LocatedImage } from '../locate/images.js'
import { measure, type Measured } from '../measure/measure.js'
import type { ImageRequest, MeasurePorts } from '../measure/request.js'
import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import { entryOf, inSharedOrder, limitsOf, startOf } from './image-settings.js'
import { judge, type Judged, type MeasuredReview } from './judge.js'

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
  readonly budgets: GivenBudgets
  /** The images of one job of several; absent: all. */
  readonly part?: Shard
}

export interface ReviewedImages extends Judged {
  /** Those that run Python. */
  readonly images: readonly LocatedImage[]
  readonly changes: readonly ChangedFile[]
  readonly base: Workspace | null
}

/** Measures the images of a review, and says what that means for its findings. */
export async function measureReview(reviewed: ReviewedImages, measuring: Measuring): Promise<MeasuredReview> {
  const { findings, changes } = reviewed
  const { ports, timeout, secrets, buildContexts, fork, commits } = measuring
  const images = await requests(reviewed, measuring)
  if (images.length === 0) return { measurements: [], findings, suppressed: [], notes: [] }
  const quantities = new Set(measuring.quantities)
  const changed = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
  let measured: Measured
  try {
    const answer = await measure(
      { quantities, timeout, secrets, buildContexts, fork, ...commits, changed, images },
      ports,
    )
    if ('declined' in answer)
      return { measurements: [], findings, suppressed: [], notes: [`Nothing was measured: ${answer.declined}.`] }
    measured = answer
  } finally {
    await ports.builder.discard()
  }
  return judge(reviewed, measuring, measured)
}

async function requests(reviewed: ReviewedImages, { entries, part }: Measuring): Promise<ImageRequest[]> {
  const { images, sources, findings, changes, base } = reviewed
  const renamed = new Map(changes.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])))
  const known = inSharedOrder(images.filter(({ dockerfile }) => sources.has(dockerfile)))
  const python = part ? ofShard(known, part) : known
  const paths = python.map(({ dockerfile }) => renamed.get(dockerfile) ?? dockerfile)
  const before = base ? await base.read([...new Set(paths)]) : new Map<string, never>()
  return python.map((image, index): ImageRequest => {
    const entry = entryOf(entries, image)
    const there = before.get(paths[index]!)
    const deployments = image.deployments ?? []
    return {
      ...{ id: image.id, dockerfile: image.dockerfile, context: image.context },
      text: sources.get(image.dockerfile)!.text,
      before: there && 'text' in there ? { dockerfile: paths[index]!, text: there.text } : null,
      target: image.target,
      platform: image.platform,
      buildArguments: image.buildArguments ?? new Map(),
      deployments,
      limits: limitsOf(deployments, entry),
      start: startOf(entry?.startup ?? null),
      rounds: entry?.startup?.runs ?? null,
      finished: entry?.image == null ? null : { image: entry.image, baseImage: entry.baseImage },
      findings: findings.filter((finding) => finding.image === image.id && finding.path === image.dockerfile),
    }
  })
}
