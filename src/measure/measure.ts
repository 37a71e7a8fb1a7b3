import { isMeasured, type Measurement, type Side } from '../findings/measurement.js'
import type { BuildFailure, BuildTree } from '../ports/builder.js'
import type { Declined } from '../ports.js'
import { Builds, isFailure, type Source } from './build.js'
import type { InstallFile } from './builds/changed-lines.js'
import { compareImages, isSubject, type Candidate, type Run } from './image.js'
import { FINISHED, finished } from './finished.js'
import { measureRebuild, touch } from './rebuild.js'
import { isUnreached, UNREACHED } from './unreached.js'
import { referencesOf } from './references.js'
import type { FinishedImages, ImageRequest, MeasurePorts, MeasureRequest } from './request.js'
import { prove } from './variants/prove.js'

/** An image of the head that doesn't build. */
export interface FailedBuild {
  readonly image: string
  readonly dockerfile: string
  readonly failure: BuildFailure
}

export interface Measured {
  readonly measurements: readonly Measurement[]
  readonly failures: readonly FailedBuild[]
  /** What was left out and why, as sentences. */
  readonly notes: readonly string[]
}

/** A review is waited for. Milliseconds of samples for base and head of one image. */
const STARTS = 18_000

/** Builds and measures the images of a review, or says why nothing can be. */
export async function measure(request: MeasureRequest, ports: MeasurePorts): Promise<Measured | Declined> {
  const { images } = request
  // What is finished needs nobody to build it.
  const missing = await (images.length > 0 ? ports.builder : ports.engine).missing()
  if (missing !== null) return { declined: missing }
  const started = ports.clock.now().getTime()
  const left = (): number => Math.max(1000, request.timeout - (ports.clock.now().getTime() - started))
  const run: Run = {
    ports,
    quantities: request.quantities,
    layers: new Map(),
    sizes: new Map(),
    left,
    starts: STARTS,
    machine: await ports.engine.describe(),
  }
  const measurements: Measurement[] = []
  const failures: FailedBuild[] = []
  const notes: string[] = []
  const works = [
    ...(images.length > 0 ? await builtWorks(request, ports, left) : []),
    ...request.finished.map((one): Work => ({ id: one.id, measured: (own) => measureFinishedImages(one, own) })),
  ]
  for (const [index, { measured }] of works.entries()) {
    if (left() <= 1000) {
      const names = works.slice(index).map(({ id }) => id)
      notes.push(`Not measured, for the time ran out: ${names.join(', ')}.`)
      break
    }
    // Each image may take its part of what is left.
    const part = left() / (works.length - index)
    const end = ports.clock.now().getTime() + part
    const one = await measured({ ...run, left: () => Math.max(1000, end - ports.clock.now().getTime()) })
    measurements.push(one.measurement)
    if (one.failure) failures.push(one.failure)
  }
  return { measurements, failures, notes }
}

interface Done {
  readonly measurement: Measurement
  readonly failure: FailedBuild | null
}

/** What is to be done for one image. */
interface Work {
  readonly id: string
  readonly measured: (run: Run) => Promise<Done>
}

/** Images that are built, all from the same trees and the same bases. */
async function builtWorks(request: MeasureRequest, ports: MeasurePorts, left: () => number): Promise<Work[]> {
  const { images, head, base } = request
  const trees = {
    head: await ports.builder.tree(head),
    base: base === null ? null : await ports.builder.tree(base),
  }
  const pinned = await ports.builder.resolve(references(images), null)
  const builds = new Builds(request, ports, pinned, left)
  return images.map((image) => ({
    id: image.id,
    measured: (run) => measureImage(image, request, trees, builds, run),
  }))
}

function references(images: readonly ImageRequest[]): readonly string[] {
  const named = images.flatMap(({ dockerfile, text, before, target, buildArguments }) => [
    ...referencesOf(dockerfile, text, target, buildArguments).all,
    ...(before ? referencesOf(before.dockerfile, before.text, target, buildArguments).all : []),
  ])
  return [...new Set(named)].sort()
}

async function measureImage(
  image: ImageRequest,
  request: MeasureRequest,
  trees: { readonly head: BuildTree; readonly base: BuildTree | null },
  builds: Builds,
  run: Run,
): Promise<Done> {
  const source: Source = {
    ...{ name: trees.head.name, tree: trees.head, dockerfile: image.dockerfile, text: image.text, ignore: null },
  }
  const before =
    image.before && trees.base ? { ...source, ...image.before, name: trees.base.name, tree: trees.base } : null
  const base = before && (await candidateOf(image, before, builds))
  const head = await candidateOf(image, source, builds)
  const { measurement, started } = await compareImages(image, base, head, run, {
    files: await installFiles(image, request, trees),
    rebuild: rebuilding(image, { before, source }, builds, run),
  })
  if (!isSubject(head)) {
    const { id, dockerfile } = image
    return { measurement, failure: 'failed' in head ? { image: id, dockerfile, failure: head } : null }
  }
  const written = { image, source, subject: head, side: measurement.head, started }
  const texts = await readTexts(trees.head, ignoreFiles(image))
  const { beside, ...proof } = await prove(written, builds, run, (path) => texts.get(path) ?? null)
  const notes = [...measurement.notes, ...proof.notes, ...(head.built?.notes ?? [])]
  const whole = { ...measurement, ...proof, notes: [...new Set(notes)] }
  return { failure: null, measurement: withBeside(whole, beside) }
}

/** From one time to the next, medians that differ by more show that the machine changed. */
const SAME_MACHINE = 0.15

/**
 * Numbers that stand side by side should be of one time: without a base the head's are those that were taken beside its
 * variants. With one they are those taken beside the base, and where the machine has changed since, that is said.
 */
function withBeside(measurement: Measurement, beside: Side['startup']): Measurement {
  const { head, base, conditions } = measurement
  if (!isMeasured(head.startup) || !isMeasured(beside)) return measurement
  if (base === null) return { ...measurement, head: { ...head, startup: beside } }
  if (Math.abs(beside.wall.median / head.startup.wall.median - 1) <= SAME_MACHINE) return measurement
  const said =
    'The machine changed between the starts beside the base and those of the fixes: compare fixes by their differences.'
  return { ...measurement, conditions: { ...conditions, disturbances: [...conditions.disturbances, said] } }
}

/** Images that earlier steps built: measured as they are, and nothing is tried on them. */
async function measureFinishedImages(images: FinishedImages, run: Run): Promise<Done> {
  const { engine } = run.ports
  const base = images.baseImage === null ? null : await finished(images.baseImage, engine)
  const { measurement } = await compareImages(images, base, await finished(images.image, engine), run, FINISHED)
  return { measurement, failure: null }
}

async function candidateOf(image: ImageRequest, source: Source, builds: Builds): Promise<Candidate> {
  const built = await builds.build(image, source)
  if (!isFailure(built)) return built
  const { name } = source
  return isUnreached(built) ? { name, notMeasurable: `${UNREACHED}: ${built.failed}` } : { name, ...built }
}

/** Changes the same file on both sides, as the head's start names it. */
function rebuilding(
  image: ImageRequest,
  { before, source }: { readonly before: Source | null; readonly source: Source },
  builds: Builds,
  { ports }: Run,
): Parameters<typeof compareImages>[4]['rebuild'] {
  return async ({ name }, startup) => {
    const own = before?.name === name ? before : source
    const touched = await touch(image, own.tree, startup, ports.builder)
    return isMeasured(touched) ? measureRebuild(image, own, touched, builds) : touched
  }
}

function ignoreFiles({ dockerfile, context }: ImageRequest): string[] {
  return [`${dockerfile}.dockerignore`, context === '.' ? '.dockerignore' : `${context}/.dockerignore`]
}

const MANIFEST =
  /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|[\w.-]+\.lock|setup\.(?:py|cfg)|Pipfile|environment\.ya?ml|constraints[\w.-]*\.txt)$/i

/** Changed files that say what is installed, of both sides: what they account for didn't drift. */
async function installFiles(
  image: ImageRequest,
  { changed }: MeasureRequest,
  trees: { readonly head: BuildTree; readonly base: BuildTree | null },
): Promise<readonly InstallFile[]> {
  const manifests = changed.filter((path) => MANIFEST.test(path))
  const [after, before] = [
    await readTexts(trees.head, manifests),
    trees.base ? await readTexts(trees.base, manifests) : new Map<string, string>(),
  ]
  return [
    { path: image.dockerfile, before: image.before?.text ?? null, after: image.text },
    ...manifests.map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null })),
  ]
}

async function readTexts({ workspace }: BuildTree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await workspace.read(paths)
  return new Map([...contents].flatMap(([path, content]) => ('text' in content ? [[path, content.text]] : [])))
}
