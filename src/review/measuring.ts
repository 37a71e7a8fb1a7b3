import type { ImageEntry } from '../config/images.js'
import type { GivenBudgets } from '../config/budgets.js'
import { ofShard, type Shard } from '../config/shard.js'
import type { Deployment } from '../dockerfile/deployment.js'
import type { Quantity } from '../findings/measurement.js'
import type { LocatedImage } from '../locate/images.js'
import { measure, type Measured } from '../measure/measure.js'
import type { ImageRequest, MeasuredAs, MeasurePorts, MeasureRequest } from '../measure/request.js'
import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import { entryOf, finishedOf, inSharedOrder, limitsOf, startOf } from './image-settings.js'
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
  const { images, finished } = await requests(reviewed, measuring)
  if (images.length + finished.length === 0) return { measurements: [], findings, suppressed: [], notes: [] }
  const quantities = new Set(measuring.quantities)
  const changed = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
  let measured: Measured
  try {
    const answer = await measure(
      { quantities, timeout, secrets, buildContexts, fork, ...commits, changed, images, finished },
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

/** What is to be measured: images that are built, and those that earlier steps built. */
async function requests(
  reviewed: ReviewedImages,
  { entries, part }: Measuring,
): Promise<Pick<MeasureRequest, 'images' | 'finished'>> {
  const { images, sources, findings, changes, base } = reviewed
  const readable = images.filter(({ dockerfile }) => sources.has(dockerfile))
  const known = inSharedOrder([
    ...readable.map((image) => ({ id: image.id, image, entry: entryOf(entries, image) })),
    ...finishedOf(entries).map((entry) => ({ id: entry.image, image: null, entry })),
  ])
  const mine = part ? ofShard(known, part) : known
  const built = mine.flatMap(({ image, entry }) => (image && entry?.image == null ? [{ image, entry }] : []))
  const renamed = new Map(changes.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])))
  const paths = built.map(({ image: { dockerfile } }) => renamed.get(dockerfile) ?? dockerfile)
  const before = base ? await base.read([...new Set(paths)]) : new Map<string, never>()
  return {
    images: built.map(({ image, entry }, index): ImageRequest => {
      const there = before.get(paths[index]!)
      return {
        ...measuredAs(image.id, image.deployments ?? [], entry),
        ...{ dockerfile: image.dockerfile, context: image.context, target: image.target, platform: image.platform },
        text: sources.get(image.dockerfile)!.text,
        before: there && 'text' in there ? { dockerfile: paths[index]!, text: there.text } : null,
        buildArguments: image.buildArguments ?? new Map(),
        deployments: image.deployments ?? [],
        findings: findings.filter((finding) => finding.image === image.id && finding.path === image.dockerfile),
      }
    }),
    finished: mine.flatMap(({ id, image, entry }) => {
      if (entry?.image == null) return []
      const as = measuredAs(id, image?.deployments ?? [], entry)
      return [{ ...as, image: entry.image, baseImage: entry.baseImage }]
    }),
  }
}

function measuredAs(id: string, deployments: readonly Deployment[], entry: ImageEntry | null): MeasuredAs {
  return {
    id,
    limits: limitsOf(deployments, entry),
    start: startOf(entry?.startup ?? null),
    rounds: entry?.startup?.runs ?? null,
  }
}
