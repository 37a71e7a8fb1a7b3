import type { TreeAnalysis } from './analyze/analysis.js'
import { BaseSide } from './analyze/base.js'
import type { Gather } from './analyze/batches.js'
import { compare, findingOf } from './analyze/compare.js'
import type { LoadedContext } from './analyze/context-files.js'
import { linterHelp, lintOthers, oursFirst, type OtherLinters } from './analyze/linters.js'
import { policyChanges } from './analyze/policy.js'
import { masked, withoutSecrets } from './analyze/secrets.js'
import { inOrder } from './analyze/select.js'
import type { AnalyzeSettings } from './analyze/settings.js'
import { analyzeTree } from './analyze/tree.js'
import type { Finding } from './findings/finding.js'
import type { Review } from './findings/review.js'
import { locate, type Search } from './locate/locate.js'
import type { Workspace } from './ports.js'
import { listedOnce } from './review/listed-once.js'
import type { Measuring, ReviewedImages } from './review/measuring.js'
import type { Published } from './review/published.js'
import { conclusionOf, type Thresholds } from './report/gate.js'
import type { ChangedFile } from './source/diff.js'
import { SourceText } from './source/text.js'

export interface ReviewRequest {
  readonly search: Search
  readonly settings: AnalyzeSettings
  readonly thresholds: Thresholds
  /** Paths of the configuration: a change of them is reported. */
  readonly configuration: readonly string[]
  /** Whose inline ignores count. */
  readonly ignoresFrom: 'head' | 'base'
  /** Whether findings are new where there is no base to compare with. */
  readonly newWithoutBase: boolean
  /** Fingerprints that a saved report lists: not new. */
  readonly baseline?: ReadonlySet<string>
}

export interface ReviewPorts {
  readonly head: Workspace
  readonly base: Workspace | null
  /** What changed from base to head; null where that isn't known. */
  readonly changes: readonly ChangedFile[] | null
  /** Has other threads help with the head. */
  readonly gather?: Gather
  /** Replaces the build contexts that are read from the head. */
  readonly context?: LoadedContext
  /** Other linters whose findings join. */
  readonly linters?: OtherLinters
  /** Builds and runs the images; absent: nothing is measured. */
  readonly measuring?: Measuring
  /** What other jobs measured, in place of that. */
  readonly published?: Published
}

export interface Outcome {
  readonly review: Review
  readonly changes: readonly ChangedFile[]
  /** The reviewed text of a file; null where it wasn't read. */
  readonly sources: (path: string) => SourceText | null
  /** What wasn't looked at, though nothing is wrong. */
  readonly notes: readonly string[]
}

/** The use case: locate the Dockerfiles, analyze them at head and base, and say what is new. */
export async function review(request: ReviewRequest, ports: ReviewPorts): Promise<Outcome> {
  const { search, thresholds, ignoresFrom } = request
  const changes = ports.changes ?? []
  const workspace = listedOnce(ports.head)
  const { images } = await locate(workspace, search, ports.changes)
  const linters = ports.linters ?? { list: [], named: false }
  const pragmas = request.settings.allowIgnores && ignoresFrom === 'head'
  const others = await lintOthers({ ...ports, changes, linters, images, settings: request.settings, pragmas })
  const { settings } = others
  const base = new BaseSide(ports.base && listedOnce(ports.base), changes, settings)

  // Where only the base's ignores count, it has to be known what they suppress before the head is judged.
  if (ignoresFrom === 'base') await base.analyze(images)
  const permitted = ignoresFrom === 'base' ? base.excused : null
  const named = new Set(search.named)
  const ours = { ...(ports.context && { context: ports.context }), ...(ports.gather && { gather: ports.gather }) }
  const head = oursFirst(await analyzeTree(workspace, images, settings, { permitted, named, ...ours }))
  // What has nothing to compare needs no base.
  if (ignoresFrom === 'head') await base.analyze(images.filter(({ dockerfile }) => isToCompare(head, dockerfile)))

  const files = [...head.files.values()]
  const fromBase = ignoresFrom === 'base' && ports.base !== null
  const policy = await policyChanges(
    { changes, configuration: request.configuration, fromBase, workspace: ports.head },
    ports.base ? files.map((file) => ({ file, before: base.fileOf(file.source.path) })) : [],
    settings,
  )
  const drafts = files.flatMap((file) => file.drafts)
  const findings = [
    ...compare(drafts, base.present, request.newWithoutBase, settings.pages).map((finding) => {
      const file = head.files.get(finding.path)
      const isKnown = request.baseline?.has(finding.fingerprint) === true
      const isNew = finding.new && !isKnown && !others.isDoubtful(finding)
      const helped = { ...finding, new: isNew, help: linterHelp(finding.rule) ?? finding.help }
      return file ? withoutSecrets(helped, file.source, file.sensitive) : helped
    }),
    ...policy.map((draft) => findingOf(draft, true, settings.pages)),
  ].sort(inOrder)
  const problems = [...head.problems, ...others.problems].map(({ path, message, unreadable }) => {
    return { path, message, new: unreadable && base.isNewProblem(path) }
  })
  const reviewed = files.flatMap((file) => file.images)
  const measured = await measuredBy(ports, {
    images: reviewed.filter(({ python }) => python),
    sources: new Map(files.map(({ source }) => [source.path, source])),
    ...{ findings, changes, base: ports.base, settings, pragmas },
  })
  const all = measured ? [...measured.findings].sort(inOrder) : findings
  const made = pathsOfEdits(findings)
  return {
    review: {
      conclusion: conclusionOf(all, problems, thresholds),
      images: reviewed,
      findings: all,
      suppressed: [...files.flatMap((file) => file.suppressed), ...(measured?.suppressed ?? [])],
      measurements: measured?.measurements ?? [],
      problems,
    },
    changes,
    notes: [...others.notes, ...(measured?.notes ?? [])],
    sources: (path) => {
      const source = head.sources.get(path) ?? (made.has(path) ? new SourceText(path, '') : null)
      return source ? masked(source, head.files.get(path)?.sensitive ?? []) : null
    },
  }
}

/** Most reviews measure nothing, and load nothing of it. */
async function measuredBy({ measuring, published }: ReviewPorts, reviewed: ReviewedImages) {
  if (measuring) return (await import('./review/measuring.js')).measureReview(reviewed, measuring)
  return published ? (await import('./review/published.js')).publishedReview(reviewed, published) : null
}

function isToCompare({ files, problems }: TreeAnalysis, dockerfile: string): boolean {
  const file = files.get(dockerfile)
  return file?.drafts.length !== 0 || file.ignores.length > 0 || problems.some(({ path }) => path === dockerfile)
}

/** Where fixes go: into what was read, and into files that aren't there yet, like an ignore file. */
function pathsOfEdits(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? []))
}
